"""Leaflet, the one library the page runs: inlined where ``make assets`` put it, else linked, pinned by hash."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass
from importlib import resources

VERSION = "1.9.4"
LICENCE = (
    "Leaflet 1.9.4, © 2010-2023 Volodymyr Agafonkin, © 2010-2011 CloudMade, BSD-2-Clause licence, https://leafletjs.com"
)

_CDN = f"https://unpkg.com/leaflet@{VERSION}/dist/"
_INTEGRITY = {
    "leaflet.js": "sha256-20nQCchB9co0qIjJZRGuk2/Z9VM+kNiyxNV1lvTlZBo=",
    "leaflet.css": "sha256-p4NxAoJBhIIN+hmNHrzRCf9tD/miZyoHS5obTRR9BMY=",
}


@dataclass(frozen=True, slots=True)
class Asset:
    """One file of Leaflet.

    Attributes
    ----------
    text
        Its content with plain line feeds (a browser hashes inlined text that way), or None where it is to be linked.
    url
        Its pinned address on the CDN.
    integrity
        Its hash, as Subresource Integrity and Content-Security-Policy write it.
    """

    text: str | None
    url: str
    integrity: str


@dataclass(frozen=True, slots=True)
class Assets:
    """Leaflet's script and style.

    Attributes
    ----------
    inline
        True where the page will carry both and ask nobody for anything; False where it will link them.
    note
        Why they are linked and what to do about it, for a person; None where they are inlined.
    """

    js: Asset
    css: Asset
    inline: bool
    note: str | None


def leaflet() -> Assets:
    """Find Leaflet: inlined if both files are there and are the pinned ones, else linked."""
    js, css = _asset("leaflet.js"), _asset("leaflet.css")
    if js.text is not None and css.text is not None:
        return Assets(js, css, inline=True, note=None)
    return linked()


def linked() -> Assets:
    """Give Leaflet as pinned links, whatever is installed."""
    note = (
        f"Leaflet {VERSION} is not installed here (make assets does that), "
        "so the page loads it from unpkg.com and needs a network"
    )
    return Assets(_link("leaflet.js"), _link("leaflet.css"), inline=False, note=note)


def digest(content: bytes) -> str:
    """Give the SHA-256 of a script or a style, as Content-Security-Policy and Subresource Integrity write it."""
    return "sha256-" + base64.b64encode(hashlib.sha256(content).digest()).decode()


def _link(name: str) -> Asset:
    return Asset(None, _CDN + name, _INTEGRITY[name])


def _asset(name: str) -> Asset:
    file = resources.files(__package__) / "assets" / name
    if not file.is_file():
        return _link(name)
    content = file.read_bytes()
    if digest(content) != _INTEGRITY[name]:
        return _link(name)
    text = content.decode().replace("\r\n", "\n")
    return Asset(text, _CDN + name, _INTEGRITY[name])
