"""What is owed to whom for places, and which of it a story owes: each source's line, and where its data stand."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from types import MappingProxyType

from .place import Place

GEONAMES = "Place names and towns: GeoNames (geonames.org), CC BY 4.0"
NATURAL_EARTH = "Country points and borders: Natural Earth (naturalearthdata.com), public domain"
CENSUS = "US counties: US Census Bureau, public domain"
CLDR = "Country names: Unicode CLDR, Unicode License v3"
ATTRIBUTION = (GEONAMES, NATURAL_EARTH, CENSUS, CLDR)
"""The lines of the sources that the gazetteer is compiled from."""

_USED: Mapping[str, Callable[[Place], bool]] = MappingProxyType(
    {
        NATURAL_EARTH: lambda place: place.kind in ("country", "border"),
        CENSUS: lambda place: place.kind == "region" and place.country == "US",
        CLDR: lambda place: place.kind == "country",
    }
)


def owed(attribution: Iterable[str], places: Iterable[Place]) -> tuple[str, ...]:
    """List the lines owed by what shows some places.

    Parameters
    ----------
    attribution
        All lines of a gazetteer.
    places
        The places shown.

    Returns
    -------
    tuple of str
        Those of sources that one of the places, its point, line or name, is of; a line of a source not known here, such
        as a geocoder's, stays, and so does that of GeoNames, which all towns are of.

    Examples
    --------
    >>> from .place import LonLat
    >>> owed(ATTRIBUTION, [Place("Kenya", "country", LonLat(37.9, 0.5), "KE")])[-1]
    'Country names: Unicode CLDR, Unicode License v3'
    """
    shown = list(places)
    return tuple(line for line in attribution if line not in _USED or any(map(_USED[line], shown)))


def is_listed(licence: str, attribution: Collection[str]) -> bool:
    """Tell whether all that a licence owes, parted by semicolons, stands in a list already.

    Examples
    --------
    >>> is_listed("; ".join((GEONAMES, CLDR)), ATTRIBUTION), is_listed("ODbL 1.0", ATTRIBUTION)
    (True, False)
    """
    return licence in attribution or set(licence.split("; ")) <= set(attribution)
