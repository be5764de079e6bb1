"""Fetches one page when asked to: within limits of time, size and redirects, and from public hosts only."""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass
from email.message import Message
from http import HTTPStatus
from pathlib import PurePosixPath
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote, urljoin, urlsplit

from ..errors import FetchError, without_keys
from .article_bytes import LARGEST_BYTES, Source
from .web_addresses import WebAddress
from .web_targets import SAFE, Policy, Resolver, Target, is_public, resolved, target

if TYPE_CHECKING:
    from urllib3 import HTTPConnectionPool
    from urllib3.response import BaseHTTPResponse

USER_AGENT = "caravan-map (reads one page at its user's request)"

_SUFFIXES = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "application/rss+xml": ".rss",
    "application/atom+xml": ".atom",
    "application/xml": ".xml",
    "text/xml": ".xml",
    "application/json": ".json",
    "text/markdown": ".md",
    "text/plain": ".txt",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
}
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_PIECE = 65_536
_NOT_IN_ID = re.compile(r"[^\w.-]+")


@dataclass(frozen=True, slots=True)
class Limits:
    """How long and how much a page may take.

    Attributes
    ----------
    whole_s
        Seconds for all of it: names, connections, redirects and content.
    wait_s
        Seconds of silence.
    size_bytes
        Of the content, unpacked.
    redirects
        How many are followed.
    """

    whole_s: float = 30.0
    wait_s: float = 10.0
    size_bytes: int = LARGEST_BYTES
    redirects: int = 5


USUAL = Limits()


@dataclass(frozen=True, slots=True)
class Fetched:
    """A page's bytes, and the ending a file of them would have."""

    source: Source
    suffix: str


def fetched(
    address: WebAddress, *, limits: Limits = USUAL, resolver: Resolver = resolved, policy: Policy = is_public
) -> Fetched:
    """Fetch a page.

    Parameters
    ----------
    address
        Where it is.
    limits
        How long and how much it may take.
    resolver, policy
        Give the numeric addresses of hosts, and tell which may be connected to.

    Returns
    -------
    Fetched
        The page, with the address it was found at in the end.

    Raises
    ------
    FetchError
        If the address is not allowed, here or after a redirect, the host cannot be reached or proved, a limit is
        passed, the answer is not a page, or its content is of a type that no article has.

    Notes
    -----
    Each host is looked up once, all its numeric addresses are checked, and the connection goes to the one checked: a
    name server that gives another answer the second time gains nothing. Proxies of the environment are not used, no
    cookie or credential is sent, certificates are always verified.
    """
    outcome: Future[Fetched] = Future()
    errand = _Errand(limits, resolver, policy, deadline=time.monotonic() + limits.whole_s)

    def work() -> None:
        try:
            outcome.set_result(_followed(address.url, errand))
        except BaseException as error:  # noqa: BLE001 - handed on to whoever waits
            outcome.set_exception(error)

    # Looking a name up has no time limit of its own; a thread that is not waited for gives it one.
    threading.Thread(target=work, daemon=True).start()
    try:
        return outcome.result(limits.whole_s + 1)
    except TimeoutError as error:
        raise FetchError(address.url, errand.too_slow) from error


@dataclass(frozen=True, slots=True)
class _Errand:
    """What one fetching may do, and until when (seconds of the monotonic clock)."""

    limits: Limits
    resolver: Resolver
    policy: Policy
    deadline: float

    @property
    def left_s(self) -> float:
        """Seconds left for all that remains."""
        return self.deadline - time.monotonic()

    @property
    def too_slow(self) -> str:
        """What is said when there are none."""
        return f"took longer than {self.limits.whole_s:g} s; try again later, or save the page to a file"


def _followed(url: str, errand: _Errand) -> Fetched:
    """Fetch a page, each redirect checked like the first address."""
    here = url
    for _ in range(errand.limits.redirects + 1):
        try:
            found = _step(here, errand)
        except FetchError as error:
            if here == url:
                raise
            raise FetchError(url, f"is redirected to {error.path}, which {error.reason}") from error
        if isinstance(found, Fetched):
            return found
        here = found
    raise FetchError(url, f"is redirected more than {errand.limits.redirects} times")


def _step(url: str, errand: _Errand) -> Fetched | str:
    """Give the page, or the address it is redirected to."""
    goal = target(url, resolver=errand.resolver, policy=errand.policy)
    with _answer(goal, errand) as answer:
        if answer.status not in _REDIRECTS:
            return _read(goal, answer, errand)
        location = answer.headers.get("Location", "").strip()
    if not location:
        raise FetchError(url, "is redirected to nowhere")
    try:
        return urljoin(url, quote(location.encode("latin-1", "replace"), safe=SAFE))
    except ValueError as error:
        raise FetchError(url, "is redirected to what is no address") from error


@contextmanager
def _answer(goal: Target, errand: _Errand) -> Iterator[BaseHTTPResponse]:
    """Ask a host for a page, at the numeric address that was checked, under the name that was asked for."""
    from urllib3 import Timeout
    from urllib3.exceptions import HTTPError, SSLError

    patience_s = min(errand.left_s, errand.limits.wait_s)
    if patience_s <= 0:
        raise FetchError(goal.url, errand.too_slow)
    try:
        with (
            _pool(goal) as pool,
            pool.urlopen(
                "GET",
                goal.path,
                headers=_headers(goal),
                redirect=False,
                retries=False,
                assert_same_host=False,
                preload_content=False,
                timeout=Timeout(connect=patience_s, read=patience_s),
            ) as answer,
        ):
            yield answer
    except FetchError:
        raise
    except SSLError as error:
        raise FetchError(goal.url, "the host cannot prove that it is the one named (certificate)") from error
    except (HTTPError, OSError, ValueError) as error:
        raise FetchError(goal.url, f"cannot be fetched ({type(error).__name__}); try again later") from error


def _headers(goal: Target) -> dict[str, str]:
    host = f"[{goal.host}]" if ":" in goal.host else goal.host
    return {
        "Host": host if goal.port in {80, 443} else f"{host}:{goal.port}",
        "User-Agent": USER_AGENT,
        "Accept": ", ".join(_SUFFIXES),
        "Accept-Encoding": "gzip",
    }


def _pool(goal: Target) -> HTTPConnectionPool:
    from urllib3 import HTTPConnectionPool, HTTPSConnectionPool

    if goal.scheme == "http":
        return HTTPConnectionPool(goal.address, goal.port)
    return HTTPSConnectionPool(
        goal.address, goal.port, cert_reqs="CERT_REQUIRED", server_hostname=goal.host, assert_hostname=goal.host
    )


def _read(goal: Target, answer: BaseHTTPResponse, errand: _Errand) -> Fetched:
    if answer.status != HTTPStatus.OK:
        raise FetchError(goal.url, f"the host answers {answer.status}, not with the page")
    header = Message()
    header["Content-Type"] = answer.headers.get("Content-Type", "")
    kind = header.get_content_type() if header["Content-Type"] else "of no stated type"
    if kind not in _SUFFIXES:
        raise FetchError(goal.url, f"is {kind}, not a page, a feed or a document")
    content = _content(goal, answer, errand)
    shown = without_keys(goal.url)  # it is told wherever the article is
    source = Source(shown, _stem(goal.url), content, url=shown, charset=header.get_content_charset())
    return Fetched(source, _SUFFIXES[kind])


def _content(goal: Target, answer: BaseHTTPResponse, errand: _Errand) -> bytes:
    """Read an answer piece by piece, unpacked, so that neither a slow one nor a small one that swells goes on."""
    pieces: list[bytes] = []
    size = 0
    while piece := answer.read1(_PIECE, decode_content=True):
        pieces.append(piece)
        size += len(piece)
        if size > errand.limits.size_bytes:
            raise FetchError(goal.url, f"is more than the {errand.limits.size_bytes:,} bytes an article may have")
        if errand.left_s <= 0:
            raise FetchError(goal.url, errand.too_slow)
    return b"".join(pieces)


def _stem(url: str) -> str:
    """Give what an article of that address is called: the last part of its path, else its host."""
    parts = urlsplit(url)
    stem = _NOT_IN_ID.sub("-", PurePosixPath(unquote(parts.path)).stem).strip("-.")
    return stem or (parts.hostname or "page")
