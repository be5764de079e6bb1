"""Lays a route through places given in order: the towns on the way, and the road's length (kilometres; WGS 84 degrees).

Between two places far apart the road is taken to run from town to town. Of all chains of towns the one is taken that
costs least, a hop of d kilometres costing ``d^1.4 + 6``, and a town to go through ``3 (5 - log10 population)`` where
that is positive. A hop's road is its geodesic times the detour that roads make over so long a hop (`detour_of`).

Notes
-----
Held against the three corridors of `data/routes`, of which only a place every 60, 150 or 300 km was given: the places
left out lay 0, 4 and 4 km off the chain in the median (3.6, 6.7 and 14 km off the straight line), nine of ten within
11, 20 and 32 km; the road was 1.00 to 1.01 times the length found in the median, 0.9 to 1.2 for eight of ten. The
corridors run through towns of the same gazetteer, so elsewhere it may be worse, above all where water or a range lies
between.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from ..errors import RouteError
from .distance import Floats, distance_km, km_per_degree, rough_distances_km, wrapped_lon
from .gazetteer import Gazetteer
from .place import LonLat, Place
from .stop import Stop

SHORTEST_FILLED_KM = 20.0
"""Towns are looked for on legs longer than this."""
HOP_POWER, HOP_COST = 1.4, 6.0
SMALL_TOWN = 3.0
"""Cost of going through a town for each power of ten its population lacks of 100,000."""
LENS = 1.25
"""A town on the way makes the leg at most so much longer, as the crow flies."""
CLEAR_KM = 3.0
"""A town nearer than this to either end of its leg is a part of it."""
WELL_KNOWN = 10_000
"""A town on the way of so many people is one that a newsroom would name."""
_FEWEST, _MOST = 20, 250
_HOPS_KM = (15.0, 50.0, 100.0, 200.0, 500.0, 1000.0)
_DETOURS = (1.09, 1.12, 1.16, 1.21, 1.27, 1.31)


@dataclass(frozen=True, slots=True)
class Way:
    """A way laid through places.

    Attributes
    ----------
    stops
        The places as anchors, and the towns between them, with chainages from 0.
    lengths
        How the lengths were got, in words.
    course
        The road's vertices with their chainages, where it is known; else empty.
    """

    stops: tuple[Stop, ...]
    lengths: str
    course: tuple[tuple[LonLat, float], ...] = ()


Lay = Callable[[Sequence[Place]], Way]
"""What lays a way through at least two places in order."""


def chained(places: Sequence[Place], gazetteer: Gazetteer, *, detour: float | None = None) -> Way:
    """Lay a way through places and the towns between them, see `laid`."""
    lengths = "geodesic lengths by the detour that the packaged corridors make"
    if detour is not None:
        lengths = f"geodesic lengths times a detour of {detour:g}"
    return Way(laid(places, gazetteer, detour=detour), f"through towns on the way; {lengths}")


def detour_of(hop_km: float) -> float:
    """Give the road's length over the geodesic's for two places so far apart, kilometres.

    Notes
    -----
    The median over all pairs of stops of the three corridors of `data/routes`; eight of ten lie within a tenth of it.
    """
    return float(np.interp(math.log(max(hop_km, 1.0)), np.log(_HOPS_KM), _DETOURS))


def laid(places: Sequence[Place], gazetteer: Gazetteer, *, detour: float | None = None) -> tuple[Stop, ...]:
    """Lay a route through places in order.

    Parameters
    ----------
    places
        At least two, no two in a row the same.
    gazetteer
        Gives the towns on the way.
    detour
        Road length over the geodesic length of each leg, at least 1; None for what the hops between towns make.

    Returns
    -------
    tuple[Stop, ...]
        The places as anchors and the towns between them, with chainages from 0.

    Raises
    ------
    RouteError
        If there are fewer than two places, two in a row are in one spot, or the detour is below 1.
    """
    if len(places) < 2:
        raise RouteError(f"a route through {len(places)} places leads nowhere; name at least two")
    if detour is not None and not (math.isfinite(detour) and detour >= 1):
        raise RouteError(f"a detour of {detour} is impossible: a road is no shorter than the geodesic; give 1 or more")
    stops = [stop_of(places[0])]
    used = {place.geonameid for place in places}
    for end in places[1:]:
        stops += leg_to(stops[-1], end, gazetteer, used=used, detour=detour)
    return tuple(stops)


def stop_of(place: Place, *, role: str = "anchor") -> Stop:
    """Make a place a stop, at 0 km."""
    return Stop(
        name=place.name,
        admin1=place.admin1 or "",
        point=place.point,
        geonameid=place.geonameid,
        population=place.population,
        role=role,
        km=0.0,
        admin1_code=place.admin1_code,
    )


def leg_to(
    start: Stop, end: Place, gazetteer: Gazetteer, *, used: set[int | None], detour: float | None = None
) -> list[Stop]:
    """Lay a leg from a stop to a place.

    Parameters
    ----------
    start
        Where it starts, with its chainage.
    end
        Where it ends.
    gazetteer
        Gives the towns on the way.
    used
        GeoNames identifiers of towns that are not to be gone through; those that now are get added.
    detour
        As for `laid`.

    Returns
    -------
    list[Stop]
        The towns on the way and the end, with chainages.

    Raises
    ------
    RouteError
        If both are in one spot.
    """
    leg: list[Stop] = []
    if distance_km(start.point, end.point) > SHORTEST_FILLED_KM:
        towns = _towns_on_the_way(start.point, end.point, gazetteer, used=used)
        leg = [stop_of(town, role="key" if town.population >= WELL_KNOWN else "fill") for town in towns]
        used |= {town.geonameid for town in towns}
    return _measured(start, [*leg, stop_of(end)], detour=detour)


def _measured(start: Stop, leg: Sequence[Stop], *, detour: float | None) -> list[Stop]:
    """Give the stops of a leg their chainages; a stated detour is that of the leg as a whole."""
    points = [start.point, *(stop.point for stop in leg)]
    hops = [distance_km(a, b) for a, b in pairwise(points)]
    direct = distance_km(points[0], points[-1])
    if direct <= 0:
        raise RouteError(f"{start.name} and {leg[-1].name} are in one spot, so no road leads from one to the other")
    factors = [detour_of(hop) for hop in hops] if detour is None else [detour * direct / sum(hops)] * len(hops)
    chainages = start.km + np.cumsum(np.array(hops) * factors)
    return [replace(stop, km=float(km)) for stop, km in zip(leg, chainages, strict=True)]


def _towns_on_the_way(start: LonLat, end: LonLat, gazetteer: Gazetteer, *, used: set[int | None]) -> list[Place]:
    """Give the towns of the cheapest chain between two points."""
    direct = distance_km(start, end)
    southwest, northeast = _box_around(start, end, margin_km=0.5 * direct * math.sqrt(LENS**2 - 1))
    most = int(np.clip(2 * direct, _FEWEST, _MOST))
    towns = [town for town in gazetteer.largest_towns(southwest, northeast, most=most) if town.geonameid not in used]
    if not towns:
        return []
    points = np.array([(point.lon, point.lat) for point in (start, *(town.point for town in towns), end)])
    gaps = rough_distances_km(points, points)
    inside = (gaps[0] + gaps[-1] <= LENS * direct) & (np.minimum(gaps[0], gaps[-1]) >= CLEAR_KM)
    inside[[0, -1]] = True
    kept = np.flatnonzero(inside)
    people = np.array([1e9, *(max(town.population, 1) for town in towns), 1e9])[kept]
    cost = gaps[np.ix_(kept, kept)] ** HOP_POWER + HOP_COST
    cost += SMALL_TOWN * np.maximum(5.0 - np.log10(people), 0.0)[None, :]
    return [towns[int(kept[i]) - 1] for i in _cheapest(cost)]


def _box_around(start: LonLat, end: LonLat, *, margin_km: float) -> tuple[LonLat, LonLat]:
    """Give the corners of the box that holds two points and a margin; across the date line where that is shorter."""
    low, high = sorted((start.lat, end.lat))
    east_km, north_km = (float(side[0]) for side in km_per_degree(np.array([min(max(abs(low), abs(high)), 85.0)])))
    west, east = sorted((start.lon, end.lon))
    if east - west > 180:
        west, east = east, west + 360
    pad_lon, pad_lat = min(margin_km / east_km, 90.0), margin_km / north_km
    if east - west + 2 * pad_lon >= 360:
        west, east, pad_lon = -180.0, 180.0, 0.0
    southwest = LonLat(wrapped_lon(west - pad_lon), max(low - pad_lat, -90.0))
    return southwest, LonLat(wrapped_lon(east + pad_lon), min(high + pad_lat, 90.0))


def _cheapest(cost: Floats) -> list[int]:
    """Give the inner nodes of the cheapest chain from the first to the last of a complete graph, in order.

    References
    ----------
    Dijkstra (1959), A note on two problems in connexion with graphs, Numerische Mathematik 1.
    """
    last = len(cost) - 1
    total = np.full(last + 1, np.inf)
    before: npt.NDArray[np.int64] = np.zeros(last + 1, dtype=np.int64)
    is_open = np.ones(last + 1, dtype=np.bool_)
    total[0] = 0.0
    while is_open[last]:
        here = int(np.where(is_open, total, np.inf).argmin())
        is_open[here] = False
        through = total[here] + cost[here]
        better = is_open & (through < total)
        total[better], before[better] = through[better], here
    chain = [int(before[last])]
    while chain[-1] != 0:
        chain.append(int(before[chain[-1]]))
    return chain[-2::-1] if len(chain) > 1 else []
