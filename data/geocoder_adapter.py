"""How geopy fetches here: one request, no redirect, no retry of its own, within limits of time (seconds) and size."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from email.utils import parsedate_tz

from geopy.adapters import AdapterHTTPError, BaseSyncAdapter
from geopy.exc import GeocoderParseError, GeocoderTimedOut, GeocoderUnavailable
from urllib3 import PoolManager, Timeout
from urllib3.exceptions import HTTPError, NewConnectionError
from urllib3.exceptions import TimeoutError as SilenceError
from urllib3.response import BaseHTTPResponse

#: An answer is a few kilobytes.
LARGEST_BYTES = 2_000_000
_PIECE = 65_536
_OK = 300
_LONGEST_HEADER = 40


class LimitedAdapter(BaseSyncAdapter):  # type: ignore[misc]  # geopy ships no types
    """Fetches a geocoder's answer.

    Notes
    -----
    A redirect or a retry would be a second request that nobody paced. Proxies of the environment are not used, no
    cookie is sent, certificates are verified.
    """

    def get_json(self, url: str, *, timeout: float, headers: Mapping[str, str]) -> object:
        """Fetch an answer and parse it.

        Parameters
        ----------
        url, headers
            Where, and with what headers.
        timeout
            Seconds for all of it.

        Raises
        ------
        GeocoderParseError
            If it is no JSON.
        """
        try:
            return json.loads(self.get_text(url, timeout=timeout, headers=headers))
        except (ValueError, RecursionError) as error:
            raise GeocoderParseError("no JSON") from error

    def get_text(self, url: str, *, timeout: float, headers: Mapping[str, str]) -> str:
        """Fetch an answer.

        Parameters
        ----------
        url, headers
            Where, and with what headers.
        timeout
            Seconds for all of it.

        Returns
        -------
        str
            Its text.

        Raises
        ------
        AdapterHTTPError
            If its status is not that of success.
        GeocoderTimedOut
            If it takes too long.
        GeocoderParseError
            If its answer is too large to be one.
        GeocoderUnavailable
            If the server cannot be reached or proved.
        """
        deadline = time.monotonic() + timeout
        try:
            with (
                PoolManager(num_pools=1, cert_reqs="CERT_REQUIRED") as pool,
                pool.request(
                    "GET",
                    url,
                    headers={**headers, "Accept-Encoding": "gzip"},
                    redirect=False,
                    retries=False,
                    preload_content=False,
                    timeout=Timeout(connect=timeout, read=timeout),
                ) as answer,
            ):
                text = _content(answer, deadline).decode("utf-8", "replace")
        except (GeocoderTimedOut, GeocoderParseError):  # of `_content`; geopy's time-out is an OSError, too
            raise
        except NewConnectionError as error:  # which urllib3 counts among the time-outs
            raise GeocoderUnavailable("no connection") from error
        except SilenceError as error:
            raise GeocoderTimedOut("silence") from error
        except (HTTPError, OSError) as error:
            raise GeocoderUnavailable(type(error).__name__) from error
        if answer.status >= _OK:
            raise AdapterHTTPError("no success", status_code=answer.status, headers=_pause(answer), text="")
        return text


def _pause(answer: BaseHTTPResponse) -> dict[str, str]:
    """Give the one header that matters, where it is a number of seconds or a date: geopy would log any other text."""
    value = answer.headers.get("Retry-After", "").strip()
    is_sound = len(value) <= _LONGEST_HEADER and (value.isdecimal() or parsedate_tz(value) is not None)
    return {"retry-after": value if is_sound else ""}


def _content(answer: BaseHTTPResponse, deadline: float) -> bytes:
    """Read an answer piece by piece, so that neither a slow one nor a large one goes on."""
    pieces: list[bytes] = []
    size = 0
    while piece := answer.read1(_PIECE, decode_content=True):
        pieces.append(piece)
        size += len(piece)
        if size > LARGEST_BYTES:
            raise GeocoderParseError("too large")
        if time.monotonic() > deadline:
            raise GeocoderTimedOut("too slow")
    return b"".join(pieces)
