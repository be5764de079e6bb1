"""Addresses on the web that a caller asks to fetch, told from paths."""

from __future__ import annotations

import re
from dataclasses import dataclass

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")


@dataclass(frozen=True, slots=True)
class WebAddress:
    """An address that the caller asks to fetch: a plain string is never taken for one.

    Attributes
    ----------
    url
        ``http://`` or ``https://`` and what follows.
    """

    url: str

    def __str__(self) -> str:
        """Give the address itself."""
        return self.url


def is_web_address(text: str) -> bool:
    """Tell an address from a path: a scheme and two slashes."""
    return _SCHEME.match(text) is not None
