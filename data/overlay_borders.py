"""Borders between neighbours: a line each, and every name that English and Spanish news give them (WGS 84 degrees)."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass

from ..geo.place import LonLat, Place
from .gazetteer_files import Standing

#: What the middle of a line stands for at least, kilometres.
_LEAST_RADIUS_KM = 5.0
_MOST_NAMES = 6


@dataclass(frozen=True, slots=True)
class Country:
    """What border names are made of.

    Attributes
    ----------
    code
        ISO 3166-1 alpha-2.
    name
        Its usual name.
    names, peoples
        All its names in English and Spanish; its people's in English.
    population
        Inhabitants.
    """

    code: str
    name: str
    names: tuple[str, ...]
    peoples: tuple[str, ...]
    population: int


def border_place(first: Country, second: Country, *, line: str, part: str = "") -> Place:
    """Make the place of a border.

    Parameters
    ----------
    first, second
        The neighbours.
    line
        Its course as ``lon lat;lon lat``, WGS 84 degrees.
    part
        Postal code of the state whose stretch it is, else empty.

    Returns
    -------
    Place
        Its point lies on the line, half-way along; its population is the smaller neighbour's, as a weight.
    """
    points = tuple(LonLat(*map(float, point.split())) for point in line.split(";"))
    middle, half_km = _middle(points)
    name = f"{first.name}-{second.name} border"
    return Place(
        name=f"{name} ({part})" if part else name,
        kind="border",
        point=middle,
        population=min(first.population, second.population),
        radius_km=round(max(half_km, _LEAST_RADIUS_KM), 1),
        line=points if len(points) > 1 else (),
    )


def border_names(first: Country, second: Country) -> Iterator[tuple[str, Standing]]:
    """List the names of a border by rule.

    Parameters
    ----------
    first, second
        The neighbours.

    Yields
    ------
    tuple of str and Standing
        ``alternate`` where both neighbours are named, ``short`` where one is and the other is left to guess.
    """
    for one, other in ((first, second), (second, first)):
        for name in _said(one):
            yield from ((form, "short") for form in _one_sided(name))
            for neighbour in _said(other):
                yield from ((form, "alternate") for form in _two_sided(name, neighbour))


def _said(country: Country) -> list[str]:
    return list(
        dict.fromkeys([*country.names[:_MOST_NAMES], *(people for people in country.peoples if people[-1] != "s")])
    )


def _one_sided(name: str) -> Iterator[str]:
    yield from (f"{name} border", f"{name} Border", f"{name}'s border", f"border with {name}", f"border of {name}")
    yield from (f"frontera con {name}", f"frontera de {name}", f"frontera con los {name}", f"border with the {name}")


def _two_sided(name: str, neighbour: str) -> Iterator[str]:
    yield from (
        f"{name}-{neighbour} border",
        f"{name}'s border with {neighbour}",
        f"{name}'s border with the {neighbour}",
    )
    yield from (f"border between {name} and {neighbour}", f"border between {name} and the {neighbour}")
    yield from (f"border between the {name} and {neighbour}", f"{name} border with {neighbour}")
    yield from (
        f"frontera {name}-{neighbour}",
        f"frontera entre {name} y {neighbour}",
        f"frontera de {name} con {neighbour}",
    )


def _middle(points: tuple[LonLat, ...]) -> tuple[LonLat, float]:
    """Find the point half-way along a line, and half its length in kilometres."""
    from pyproj import Geod  # only a build needs it, and it takes longer to import than the gazetteer to open

    geod = Geod(ellps="WGS84")
    steps = [geod.inv(a.lon, a.lat, b.lon, b.lat) for a, b in itertools.pairwise(points)]
    half = sum(step[2] for step in steps) / 2
    left = half
    for start, (azimuth, _, length) in zip(points, steps, strict=False):
        if left <= length:
            lon, lat, _ = geod.fwd(start.lon, start.lat, azimuth, left)
            return LonLat(round(lon, 4), round(lat, 4)), half / 1000
        left -= length
    return points[0], half / 1000
