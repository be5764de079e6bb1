"""Where a route runs through a region, told by the route's own stops (chainages in kilometres; WGS 84 degrees)."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from ..geo.distance import distance_km
from ..geo.place import LonLat, Place
from ..geo.route import Route, Stop
from ..wording.words import Words
from .basemap import Bounds


def stretches(route: Route, region: Place) -> tuple[tuple[float, float], ...]:
    """List the parts of a route that surely lie inside a region: from its first to its last stop in a row there.

    Parameters
    ----------
    route
        The route.
    region
        A state or department; told by its code, by its name where it or a stop has none. A part of one, such as a
        county or the surroundings of a town, by its point and radius.

    Returns
    -------
    tuple[tuple[float, float], ...]
        Chainages ``(from_km, to_km)`` in order; empty where no two stops in a row lie in the region.

    Notes
    -----
    The road between the last stop inside and the first one outside is left out, as nothing tells where the line runs.
    """
    rows = [list(stops) for inside, stops in groupby(route.stops, key=lambda stop: _inside(stop, region)) if inside]
    return tuple((stops[0].km, stops[-1].km) for stops in rows if stops[-1].km > stops[0].km)


def whereabouts(region: Place, words: Words) -> str:
    """Say that a report puts the group somewhere in a region, or around a village of which no more is known."""
    is_village = not (region.geonameid or region.admin1_code) and region.admin1 not in {None, region.name}
    place = region.name
    return words.say("Around {place}", place=place) if is_village else words.say("Somewhere in {place}", place=place)


def middle(points: Sequence[LonLat], view: Bounds | None) -> LonLat | None:
    """Give the middle one of those of a line's points that are in view; None where none is."""
    seen = [point for point in points if view is not None and view.holds(point)]
    return seen[len(seen) // 2] if seen else None


def _inside(stop: Stop, region: Place) -> bool:
    if stop.admin1_code and region.admin1_code:
        return stop.admin1_code == region.admin1_code
    if region.admin1 and region.admin1 != region.name and not region.admin1_code:
        return distance_km(stop.point, region.point) <= region.radius_km
    return stop.admin1 == (region.admin1 or region.name)
