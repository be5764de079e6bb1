"""Places: points and what a gazetteer says of them (WGS 84 degrees, longitude first; radii in kilometres)."""

from __future__ import annotations

from typing import Literal, NamedTuple, Self

Kind = Literal["town", "region", "country", "border", "continent", "feature"]


class _Point(NamedTuple):
    lon: float
    lat: float


class LonLat(_Point):
    """A point on the Earth, WGS 84 degrees (EPSG:4326), longitude first.

    Raises
    ------
    ValueError
        If a coordinate is not finite or lies outside ±180 (longitude) or ±90 (latitude).

    Examples
    --------
    >>> LonLat(-92.25891, 14.90541)
    LonLat(lon=-92.25891, lat=14.90541)
    """

    __slots__ = ()

    def __new__(cls, lon: float, lat: float) -> Self:
        """Refuse a point that is not on the Earth."""
        if not -180 <= lon <= 180:  # nor is what is no number
            raise ValueError(f"longitude {lon} is not within ±180 degrees; longitude comes first")
        if not -90 <= lat <= 90:
            raise ValueError(f"latitude {lat} is not within ±90 degrees; longitude comes first")
        return tuple.__new__(cls, (lon, lat))


class Place(NamedTuple):
    """One place of the gazetteer or its overlay.

    Attributes
    ----------
    name
        Its usual name, in the gazetteer's spelling.
    kind
        ``town`` (any populated place), ``region`` (state, department), ``country``, ``border``, ``continent`` (or a
        region larger than a country) or ``feature``.
    point
        A point that stands for it.
    country
        ISO 3166-1 alpha-2 code, or None where it has none or several.
    admin1
        Name of the state or department it lies in (of itself, for a region), or None.
    admin1_code
        GeoNames code of that region, such as ``MX.05``, or None.
    geonameid
        GeoNames identifier, or None for a place of our own overlay.
    population
        Inhabitants, 0 where unknown.
    radius_km
        How far from `point` the place reaches, roughly.
    line
        The course of a border, else empty.
    source
        The online geocoder that placed it, such as ``nominatim``; None where the gazetteer did.
    """

    name: str
    kind: Kind
    point: LonLat
    country: str | None = None
    admin1: str | None = None
    admin1_code: str | None = None
    geonameid: int | None = None
    population: int = 0
    radius_km: float = 5.0
    line: tuple[LonLat, ...] = ()
    source: str | None = None


class _Guess(NamedTuple):
    place: Place
    prior: float


class Candidate(_Guess):
    """A place that a name may mean, with its probability before the story is known.

    Attributes
    ----------
    place
        The place.
    prior
        Probability in ``(0, 1]`` that the name means it; the priors of one name's candidates add up to at most 1.
    """

    __slots__ = ()

    def __new__(cls, place: Place, prior: float) -> Self:
        """Refuse a prior that is not a probability."""
        if not 0 < prior <= 1:
            raise ValueError(f"prior {prior} of {place.name} is not within (0, 1]")
        return tuple.__new__(cls, (place, prior))
