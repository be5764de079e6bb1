"""Tile servers by the names xyzservices knows them by, such as ``OpenStreetMap.Mapnik``."""

from __future__ import annotations

import re
from html import unescape

from ..errors import TilesError
from .policy import Tiles

_LINK = re.compile(r'<a\s[^<>]*?href="https?://(?:www\.)?([^"<>]*?)/?"[^<>]*>((?:(?!</?a\b).)*)</a>')
_TAG = re.compile(r"<[^<>]*>")
_NAMED_AT_MOST = 5


def tiles_of(name: str) -> Tiles:
    """Find a tile server.

    Parameters
    ----------
    name
        As xyzservices spells it; capitals, spaces and dots do not matter.

    Returns
    -------
    Tiles
        Its address and the line its terms ask for, with links written out.

    Raises
    ------
    TilesError
        If there is none of that name, it wants a key, or it is not served over https.
    """
    import xyzservices
    from xyzservices import providers

    try:
        found = providers.query_name(name)
    except ValueError as error:
        raise TilesError(name, f"there are none of that name; {_such_as(name, list(providers.flatten()))}") from error
    if found.requires_token() or "apikey" in found:
        raise TilesError(name, "they want a key of your own, which would stand in the page for all to see; take others")
    try:
        return Tiles(xyzservices.TileProvider(found).build_url(fill_subdomain=False), _plain(found.html_attribution))
    except (ValueError, KeyError) as error:
        raise TilesError(name, f"their address cannot be used ({error}); take others") from error


def _such_as(name: str, known: list[str]) -> str:
    wanted = name.casefold().split(".")[0]
    near = [other for other in known if wanted and wanted in other.casefold()]
    return f"such as {', '.join((near or ['OpenStreetMap.Mapnik', 'OpenTopoMap'])[:_NAMED_AT_MOST])}"


def _plain(html: str) -> str:
    """Write an attribution as text, its links' addresses in brackets."""
    return unescape(_TAG.sub("", _LINK.sub(r"\2 (\1)", html)))
