"""How routingpy asks here: one request, no redirect, no retry, within limits of time (seconds) and size."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from typing import Any

from routingpy import exceptions
from routingpy.client_base import BaseClient
from urllib3 import PoolManager, Timeout
from urllib3.exceptions import HTTPError, NewConnectionError
from urllib3.exceptions import TimeoutError as SilenceError
from urllib3.response import BaseHTTPResponse

LARGEST_BYTES = 50_000_000
"""A road across a continent is some megabytes."""
LONGEST_MESSAGE = 200
_PIECE = 65_536
_OK, _MISUSE, _TOO_MANY, _BROKEN = 200, 400, 429, 500


class Unreachable(Exception):  # noqa: N818 - becomes the caller's error
    """The server does not answer, or not with what may be read; the message says why."""


class LimitedClient(BaseClient):  # type: ignore[misc]  # routingpy ships no types
    """Asks a routing server; implements routingpy's client.

    Notes
    -----
    Proxies of the environment are not used, no cookie is sent, certificates are verified. The server is one that the
    user names, so it may well be on this machine or in a private network.
    """

    def _request(  # noqa: PLR0917 - as routingpy calls it
        self,
        url: str,
        get_params: Mapping[str, Any] | None = None,
        post_params: Mapping[str, Any] | None = None,
        first_request_time: object = None,  # noqa: ARG002  routingpy passes it
        retry_counter: int = 0,  # noqa: ARG002  routingpy passes it
        dry_run: bool | None = None,  # noqa: ARG002, FBT001  routingpy passes it
    ) -> Any:  # noqa: ANN401 - what JSON holds
        address = self.base_url + self._generate_auth_url(url, get_params)
        body = None if post_params is None else json.dumps(post_params).encode()
        status, content = fetched(address, body=body, headers=self.headers, timeout_s=float(self.timeout))
        if status != _OK:
            raise _refusal(status, content)
        try:
            return json.loads(content)
        except (ValueError, RecursionError) as error:
            raise Unreachable("answers with something else than JSON; check its address") from error


def fetched(address: str, *, body: bytes | None, headers: Mapping[str, str], timeout_s: float) -> tuple[int, bytes]:
    """Ask once.

    Parameters
    ----------
    address
        Where.
    body
        What to post, None to get.
    headers
        With what headers.
    timeout_s
        Seconds for all of it.

    Returns
    -------
    tuple[int, bytes]
        The status and the answer.

    Raises
    ------
    Unreachable
        If the server cannot be reached or proved, takes too long, or answers too much.
    """
    deadline = time.monotonic() + timeout_s
    try:
        with (
            PoolManager(num_pools=1, cert_reqs="CERT_REQUIRED") as pool,
            pool.request(
                "GET" if body is None else "POST",
                address,
                body=body,
                headers={**headers, "Accept-Encoding": "gzip"},
                redirect=False,
                retries=False,
                preload_content=False,
                timeout=Timeout(connect=min(timeout_s, 10.0), read=timeout_s),
            ) as answer,
        ):
            return answer.status, _content(answer, deadline)
    except NewConnectionError as error:  # which urllib3 counts among the time-outs
        raise Unreachable("does not answer; check that it runs, and its address") from error
    except SilenceError as error:
        raise Unreachable(f"did not answer within {timeout_s:.0f} s") from error
    except (HTTPError, OSError, ValueError) as error:
        raise Unreachable(f"cannot be asked ({type(error).__name__}); check its address") from error


def _content(answer: BaseHTTPResponse, deadline: float) -> bytes:
    pieces: list[bytes] = []
    size = 0
    while piece := answer.read1(_PIECE, decode_content=True):
        pieces.append(piece)
        size += len(piece)
        if size > LARGEST_BYTES:
            raise Unreachable(f"answers with more than {LARGEST_BYTES // 10**6} MB; name places nearer to one another")
        if time.monotonic() > deadline:
            raise Unreachable("answers too slowly")
    return b"".join(pieces)


def _refusal(status: int, content: bytes) -> Exception:
    """Give what routingpy raises for a status, with the server's own words, one short line of them."""
    try:
        told = json.loads(content)
    except (ValueError, RecursionError):
        told = {}
    words = told.get("error") or told.get("message") or "" if isinstance(told, dict) else ""
    message = " ".join(str(words).split())[:LONGEST_MESSAGE]
    kind: type[Exception] = exceptions.RouterError
    if status == _TOO_MANY:
        kind = exceptions.OverQueryLimit
    elif status >= _BROKEN:
        kind = exceptions.RouterServerError
    elif status >= _MISUSE:
        kind = exceptions.RouterApiError
    return kind(status, message)
