from __future__ import annotations

import ipaddress
from contextlib import suppress

import pytest
from caravan_map.data.web_addresses import is_web_address
from caravan_map.data.web_targets import is_public, target
from caravan_map.errors import FetchError
from hypothesis import given
from hypothesis import strategies as st

PUBLIC = "93.184.215.14"


def lookup(host: str, port: int) -> list[str]:
    """Give a public address for every host."""
    del host, port
    return [PUBLIC]


def refusal(url: str, *found: str) -> str:
    with pytest.raises(FetchError) as refused:
        target(url, resolver=lambda *_: list(found or (PUBLIC,)))
    assert "\n" not in str(refused.value)
    return str(refused.value)


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "127.8.8.8", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.1.2.3",
        "224.0.0.1", "239.1.1.1", "240.0.0.1", "255.255.255.255", "192.0.2.1", "198.18.0.1", "::", "::1", "fe80::1",
        "fe80::1%eth0", "fc00::1", "fd12::1", "ff02::1", "ff0e::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1",
        "::127.0.0.1",
        "2002:7f00:1::", "2002:a00:1::", "64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe", "64:ff9b:1::1", "2001:db8::1",
        "2001::1", "fec0::1",
    ],
)  # fmt: skip
def test_an_address_that_is_no_public_hosts_is_none(address: str) -> None:
    assert not is_public(ipaddress.ip_address(address))
    assert "no public host's" in refusal("http://news.example/", address)


@pytest.mark.parametrize("address", [PUBLIC, "8.8.8.8", "2606:2800:21f:cb07:6820:80da:af6b:8b2c"])
def test_an_address_of_a_public_host_is_one(address: str) -> None:
    assert is_public(ipaddress.ip_address(address))


def test_one_bad_address_of_several_refuses_the_host() -> None:
    assert "leads to 10.0.0.1" in refusal("https://news.example/", PUBLIC, "10.0.0.1")


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("ftp://news.example/a", "neither http nor https"),
        ("file:///etc/passwd", "neither http nor https"),
        ("javascript://x", "neither http nor https"),
        ("http:///a", "names no host"),
        ("http://news.example:99999/", "not an address of the web"),
        ("http://news.example:x/", "not an address of the web"),
        ("http://[::1/", "not an address of the web"),
        ("http://news.example/a b", "a blank or a backslash"),
        ("http://news.example\\@evil.example/", "a blank or a backslash"),
        ("http://news.example/\n", "a blank or a backslash"),
        ("http://news.example/" + "a" * 3000, "too long"),
        ("http://" + "ü" * 70 + ".example/", "names no host that can be"),
    ],
)
def test_what_is_no_address_of_a_page_is_refused_in_one_line(url: str, reason: str) -> None:
    assert reason in refusal(url)


def test_a_password_in_an_address_is_refused_and_not_repeated() -> None:
    line = refusal("https://me:secret@news.example/a")
    assert "held a name or a password" in line
    assert "secret" not in line


def test_a_host_that_is_not_known_is_refused() -> None:
    def none(host: str, port: int) -> list[str]:
        raise OSError(host, port)

    with pytest.raises(FetchError, match=r"the host news\.example is not known"):
        target("http://news.example/", resolver=none)
    with pytest.raises(FetchError, match="has no address"):
        target("http://news.example/", resolver=lambda *_: [])


def test_an_address_is_taken_apart() -> None:
    found = target("https://News.Example/a/ü?b=c d".replace(" ", "%20"), resolver=lookup)
    assert (found.scheme, found.host, found.port, found.path) == ("https", "news.example", 443, "/a/%C3%BC?b=c%20d")
    assert found.address == PUBLIC
    assert target("http://bücher.example:8080", resolver=lookup).host == "xn--bcher-kva.example"
    assert target("http://bücher.example:8080", resolver=lookup).path == "/"


@pytest.mark.parametrize(
    ("text", "expected"),
    [("https://a.example", True), ("HTTP://a", True), ("a/b.txt", False), ("C:\\a", False), ("mailto:x", False)],
)
def test_an_address_is_told_from_a_path(text: str, expected: bool) -> None:
    assert is_web_address(text) is expected


@given(st.text(max_size=40))
def test_any_text_is_an_address_that_is_checked_or_an_error(text: str) -> None:
    for url in (text, f"http://{text}"):
        with suppress(FetchError):
            assert target(url, resolver=lookup).address == PUBLIC


@given(st.ip_addresses())
def test_no_address_is_public_that_python_calls_private(address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> None:
    if is_public(address):
        assert address.is_global
        assert not address.is_private
        assert not address.is_multicast
