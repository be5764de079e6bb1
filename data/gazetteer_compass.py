"""Parts of areas named by the compass: "southern Mexico", "sur de Chiapas" (WGS 84 degrees, radii in kilometres)."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ..geo.place import LonLat, Place

#: A degree of a great circle on the sphere of 6,371 km.
KM_PER_DEGREE = 111.2
#: Towns an area must have before their spread says where its parts lie.
ENOUGH_TOWNS = 8
#: The parts of an area.
DIRECTIONS = (
    "northern", "southern", "eastern", "western", "northeastern", "northwestern", "southeastern", "southwestern",
    "central",
)  # fmt: skip

_ENGLISH = {
    "north": "north", "northern": "north", "south": "south", "southern": "south", "east": "east", "eastern": "east",
    "west": "west", "western": "west", "northeast": "northeast", "northeastern": "northeast", "northwest": "northwest",
    "northwestern": "northwest", "southeast": "southeast", "southeastern": "southeast", "southwest": "southwest",
    "southwestern": "southwest", "central": "central",
}  # fmt: skip
_SPANISH = {
    "norte": "north", "sur": "south", "este": "east", "oriente": "east", "oeste": "west", "poniente": "west",
    "occidente": "west", "noreste": "northeast", "nordeste": "northeast", "noroeste": "northwest",
    "sureste": "southeast", "sudeste": "southeast", "suroeste": "southwest", "sudoeste": "southwest",
}  # fmt: skip
_OF = ("de la ", "del ", "de ")

COMPASS_WORDS = frozenset(_ENGLISH) | frozenset(_SPANISH)


def compass_parts(name: str) -> Iterator[tuple[str, str]]:
    """Split a folded name into a direction and an area, in every way it can be read.

    Examples
    --------
    >>> list(compass_parts("southern mexico")), list(compass_parts("sur de mexico"))
    ([('southern', 'mexico')], [('southern', 'mexico')])
    """
    first, _, rest = name.partition(" ")
    if first in _ENGLISH and rest:
        yield adjective(_ENGLISH[first]), rest
    if first in _SPANISH:
        for word in _OF:
            if rest.startswith(word):
                yield adjective(_SPANISH[first]), rest.removeprefix(word)


def adjective(direction: str) -> str:
    """Give the adjective of a direction: "southern" of "south"."""
    return direction if direction == "central" else f"{direction}ern"


class Spread(NamedTuple):
    """How the towns of an area lie.

    Attributes
    ----------
    towns
        Longitude and latitude of each, WGS 84 degrees.
    middle
        The medians of both.
    """

    towns: Sequence[tuple[float, float]]
    middle: tuple[float, float]


#: Of an area without towns.
NO_TOWNS = Spread((), (0.0, 0.0))


def spread_of(towns: Sequence[tuple[float, float]]) -> Spread:
    """Tell how some towns lie."""
    return Spread(towns, _middle(towns)) if towns else NO_TOWNS


def shifted(area: Place, direction: str, spread: Spread) -> Place:
    """Take the part of an area that lies in a direction.

    Parameters
    ----------
    area
        A country, a region or something larger.
    direction
        Such as "southern" or "central".
    spread
        How the area's towns lie; where they are few its own radius is used.

    Returns
    -------
    Place
        A region that stands for the third of the towns farthest in that direction.
    """
    east, north = vector(direction)
    towns, (mid_lon, mid_lat) = spread
    if len(towns) < ENOUGH_TOWNS:
        return _by_radius(area, direction, east=east, north=north)
    scale = math.cos(math.radians(area.point.lat))
    is_central = (east, north) == (0.0, 0.0)
    rank = [
        -math.hypot((lon - mid_lon) * scale, lat - mid_lat)
        if is_central
        else (lon - mid_lon) * scale * east + (lat - mid_lat) * north
        for lon, lat in towns
    ]
    least = _quantile(rank, 2 / 3)
    part = [town for town, here in zip(towns, rank, strict=True) if here >= least]
    point = LonLat(*(round(value, 4) for value in _middle(part)))
    away = [math.hypot((lon - point.lon) * scale, lat - point.lat) * KM_PER_DEGREE for lon, lat in part]
    return part_of(area, direction, point=point, radius_km=max(_quantile(away, 0.9), 1.0))


def _middle(towns: Sequence[tuple[float, float]]) -> tuple[float, float]:
    return _quantile([lon for lon, _ in towns], 0.5), _quantile([lat for _, lat in towns], 0.5)


def _quantile(values: Sequence[float], share: float) -> float:
    """Give a quantile, between the two nearest values where it falls between them."""
    ascending = sorted(values)
    at = share * (len(ascending) - 1)
    low = min(int(at), len(ascending) - 2) if len(ascending) > 1 else 0
    high = min(low + 1, len(ascending) - 1)
    return (ascending[high] - ascending[low]) * (at - low) + ascending[low]


def _by_radius(area: Place, direction: str, *, east: float, north: float) -> Place:
    step = 0.5 * area.radius_km / KM_PER_DEGREE
    lat = min(max(area.point.lat + step * north, -90.0), 90.0)
    lon = area.point.lon + step * east / max(math.cos(math.radians(area.point.lat)), 0.01)
    point = LonLat(round((lon + 180) % 360 - 180, 4), round(lat, 4))
    return part_of(area, direction, point=point, radius_km=0.5 * area.radius_km)


def part_of(area: Place, direction: str, *, point: LonLat, radius_km: float) -> Place:
    """Give the part of an area that lies in a direction, where that is known."""
    return area._replace(
        name=f"{direction} {area.name}",
        kind="continent" if area.kind == "continent" else "region",
        point=point,
        radius_km=round(radius_km, 1),
        geonameid=None,
        population=0,
        line=(),
    )


def vector(direction: str) -> tuple[float, float]:
    """Give the way a direction leads, as shares to the east and to the north."""
    north = ("north" in direction) - ("south" in direction)
    east = ("east" in direction) - ("west" in direction)
    length = math.hypot(east, north) or 1.0
    return east / length, north / length
