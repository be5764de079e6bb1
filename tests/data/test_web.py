from __future__ import annotations

import ipaddress
import socket
import time
from collections.abc import Iterator

import pytest
from caravan_map.data.articles import articles_of
from caravan_map.data.web import USER_AGENT, Fetched, Limits, fetched
from caravan_map.data.web_addresses import WebAddress
from caravan_map.data.web_targets import Address, is_public
from caravan_map.errors import ArticleError, FetchError
from support.websites import PAGE, Server, website

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])

QUICK = Limits(whole_s=0.6, wait_s=0.3, size_bytes=100_000)


@pytest.fixture
def server(socket_enabled: None) -> Iterator[Server]:  # noqa: ARG001 - what it does counts
    """Give a server on this machine."""
    with website() as running:
        yield running


HOSTS = {"news.example": "127.0.0.1", "metadata.example": "169.254.169.254"}


def resolver(host: str, port: int) -> list[str]:
    """Give the test's hosts; a number stands for itself."""
    del port
    return [HOSTS.get(host, host)]


class Policy:
    """Takes this machine for public, but only under the name of the test's host."""

    def __init__(self) -> None:
        self.seen: list[str] = []

    def __call__(self, address: Address) -> bool:
        self.seen.append(str(address))
        return address.is_loopback


def refused(error: ArticleError) -> None:
    raise error


def get(server: Server, path: str, limits: Limits = QUICK) -> Fetched:
    port = server.server_address[1]
    return fetched(WebAddress(f"http://news.example:{port}{path}"), limits=limits, resolver=resolver, policy=Policy())


def refusal(server: Server, path: str, limits: Limits = QUICK) -> str:
    with pytest.raises(FetchError) as raised:
        get(server, path, limits)
    assert "\n" not in str(raised.value)
    return str(raised.value)


def test_a_page_is_fetched_under_its_hosts_name_by_an_honest_agent(server: Server) -> None:
    found = get(server, "/good/report-7.html")
    assert (found.source.content, found.source.stem, found.suffix) == (PAGE, "report-7", ".html")
    assert server.asked[0]["Host"] == f"news.example:{server.server_address[1]}"
    assert server.asked[0]["User-Agent"] == USER_AGENT
    assert not {"Cookie", "Authorization"} & set(server.asked[0])
    (article,) = articles_of(found.source, found.suffix, refused)
    assert (article.text, article.id, article.url) == ("The caravan left Huixtla.", "report-7", found.source.url)


def test_the_servers_word_on_the_encoding_counts(server: Server) -> None:
    found = get(server, "/latin")
    (article,) = articles_of(found.source, found.suffix, refused)
    assert article.text == "Salió de la ciudad."


def test_a_key_in_an_address_is_sent_but_not_told(server: Server) -> None:
    found = get(server, "/good?id=7&token=s3cr3t")
    assert str(found.source.url).endswith("/good?id=7&token=***")
    assert "s3cr3t" not in found.source.name


def test_a_feed_is_read_as_one(server: Server) -> None:
    found = get(server, "/feed")
    assert [article.id for article in articles_of(found.source, found.suffix, refused)] == ["feed-1"]


def test_a_packed_page_is_unpacked(server: Server) -> None:
    assert get(server, "/packed").source.content == PAGE


def test_a_redirect_is_followed(server: Server) -> None:
    assert get(server, "/moved").source.url.endswith("/good/final-report.html?x=1")  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("/bomb", "is more than the 100,000 bytes"),
        ("/huge", "is more than the 100,000 bytes"),
        ("/slow", "took longer than 0.6 s"),
        ("/silent", "cannot be fetched (ReadTimeoutError)"),
        ("/broken", "cannot be fetched (DecodeError)"),
        ("/short", "cannot be fetched ("),
        ("/picture", "is image/png, not a page"),
        ("/untyped", "is of no stated type"),
        ("/missing", "the host answers 404"),
        ("/rubbish", "cannot be fetched ("),
        ("/around", "is redirected more than 5 times"),
        ("/nowhere", "is redirected to nowhere"),
        ("/metadata", "is redirected to http://metadata.example/latest, which leads to 169.254.169.254"),
        ("/scheme", "is redirected to file:///etc/passwd, which is neither http nor https"),
        ("/odd", "is redirected to what is no address"),
    ],
)
def test_what_is_no_page_or_passes_a_limit_is_refused_in_one_line(server: Server, path: str, reason: str) -> None:
    assert reason in refusal(server, path)


def test_headers_that_come_letter_by_letter_are_not_waited_for(server: Server) -> None:
    start = time.monotonic()
    assert "took longer than 0.6 s" in refusal(server, "/trickle")
    assert time.monotonic() - start < 3


def test_a_look_up_that_hangs_is_not_waited_for() -> None:
    def hangs(host: str, port: int) -> list[str]:
        del host, port
        time.sleep(5)
        return []

    start = time.monotonic()
    with pytest.raises(FetchError, match="took longer"):
        fetched(WebAddress("http://news.example/"), limits=QUICK, resolver=hangs)
    assert time.monotonic() - start < 3


def test_a_bomb_takes_no_more_memory_than_the_limit(server: Server) -> None:
    import tracemalloc

    tracemalloc.start()
    refusal(server, "/bomb")
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 5_000_000


def test_a_redirect_to_this_machine_is_refused(server: Server) -> None:
    port = server.server_address[1]

    def only_at_first(address: Address) -> bool:
        called.append(str(address))
        return len(called) == 1 or is_public(address)

    called: list[str] = []
    with pytest.raises(FetchError, match=r"which leads to 127\.0\.0\.1, which is no public host's"):
        fetched(WebAddress(f"http://news.example:{port}/inward"), limits=QUICK, resolver=resolver, policy=only_at_first)
    assert len(server.asked) == 1


def test_a_name_that_leads_elsewhere_the_second_time_gains_nothing(server: Server) -> None:
    answers = iter([["127.0.0.1"], ["10.0.0.1"]])
    port = server.server_address[1]
    found = fetched(
        WebAddress(f"http://news.example:{port}/good"),
        limits=QUICK,
        resolver=lambda *_: next(answers),
        policy=lambda address: address.is_loopback,
    )
    assert found.source.content == PAGE
    assert next(answers) == ["10.0.0.1"]  # it was not asked again


def test_proxies_of_the_environment_are_not_used(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    assert get(server, "/good").source.content == PAGE


def test_a_host_that_does_not_answer_is_refused(socket_enabled: None) -> None:  # noqa: ARG001 - what it does counts
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
        with pytest.raises(FetchError, match="cannot be fetched"):
            fetched(WebAddress(f"http://news.example:{port}/"), limits=QUICK, resolver=resolver, policy=lambda _: True)


def test_an_answer_without_a_certificate_is_refused(server: Server) -> None:
    port = server.server_address[1]
    with pytest.raises(FetchError, match="certificate"):
        fetched(WebAddress(f"https://news.example:{port}/"), limits=QUICK, resolver=resolver, policy=lambda _: True)


def test_without_a_policy_of_the_tests_this_machine_is_refused(server: Server) -> None:
    with pytest.raises(FetchError, match="no public host's"):
        fetched(WebAddress(f"http://127.0.0.1:{server.server_address[1]}/good"), resolver=resolver)
    assert server.asked == []
    assert not is_public(ipaddress.ip_address("127.0.0.1"))
