"""Joins places given in order to a known route where they reach it (kilometres along it; WGS 84 degrees)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from .chain import leg_to, stop_of
from .distance import distance_km
from .gazetteer import Gazetteer
from .place import Place
from .route import Route
from .stop import Stop

ON_ROUTE_KM = 20.0
"""A place no farther off a known route than this lies on it."""

NEARER, DETOUR, FARTHEST_KM = 0.7, 1.35, 700.0
"""A known route leads on to where it ends much nearer to a goal, and its start is on the way and no farther off."""
SAME_PLACE_KM = 1.0
"""Of two places nearer than this the second is left out."""


def along_corridor(
    been: Sequence[Place], ahead: Sequence[Place], corridor: Route, *, gazetteer: Gazetteer
) -> tuple[Stop, ...]:
    """Lay a route through places, along a corridor where it runs through two of them in a row.

    Parameters
    ----------
    been
        Places in order.
    ahead
        Places beyond, in order. Where the last of `been` lies on the corridor and all of these farther along it, the
        corridor is followed to its end.
    corridor
        The known route.
    gazetteer
        Gives the towns between places of which one is not on the corridor.

    Returns
    -------
    tuple[Stop, ...]
        The stops, with chainages from 0; none where no two places in a row lie on the corridor, or all places do.
    """
    on_it = {place: _km_on(corridor, place) for place in (*been, *ahead)}
    last_km = on_it[been[-1]] if been else None
    goes_on = last_km is not None and all(_span(last_km, on_it[place]) for place in ahead)
    way = list(been) if goes_on else [*been, *ahead]
    spans = [_span(on_it[a], on_it[b]) for a, b in pairwise(way)]
    if not any(spans) or all(on_it[place] is not None for place in way):
        return ()
    stops, used = [stop_of(way[0])], {place.geonameid for place in way} | {stop.geonameid for stop in corridor.stops}
    for end, span in zip(way[1:], spans, strict=True):
        if distance_km(stops[-1].point, end.point) < SAME_PLACE_KM:
            continue
        if span is None:
            stops += leg_to(stops[-1], end, gazetteer, used=used)
        else:
            stops += _stretch(corridor, span, start_km=stops[-1].km, end=end)
    if goes_on and last_km is not None:
        stops += _stretch(corridor, (last_km, corridor.length_km), start_km=stops[-1].km)
    return tuple(stops)


def onto_corridor(been: Sequence[Place], corridor: Route, *, gazetteer: Gazetteer) -> tuple[Stop, ...]:
    """Lay a route through places, and on along a corridor to its end.

    Parameters
    ----------
    been
        Places in order, at least one. The corridor is followed from the last where it lies on it, else from its start.
    corridor
        The known route.
    gazetteer
        Gives the towns between places.

    Returns
    -------
    tuple[Stop, ...]
        The stops, with chainages from 0; none where the last place is the corridor's end.
    """
    stops, used = [stop_of(been[0])], {place.geonameid for place in been} | {stop.geonameid for stop in corridor.stops}
    for end in been[1:]:
        if distance_km(stops[-1].point, end.point) >= SAME_PLACE_KM:
            stops += leg_to(stops[-1], end, gazetteer, used=used)
    joined_km = _km_on(corridor, been[-1])
    if joined_km is None:
        first = corridor.stops[0]
        start = Place(first.name, "town", first.point, geonameid=first.geonameid)
        stops += leg_to(stops[-1], start, gazetteer, used=used)
        stops[-1] = replace(first, km=stops[-1].km)
    rest = _stretch(corridor, (joined_km or 0.0, corridor.length_km), start_km=stops[-1].km)
    return (*stops, *rest) if rest else ()


def leads_on(corridor: Route, here: Place, area: Place) -> bool:
    """Tell whether a known route leads from about a place towards a country or a region.

    Parameters
    ----------
    corridor
        The known route.
    here
        The place.
    area
        The country or region.

    Returns
    -------
    bool
        True where the route's end is much nearer to the area's middle, its start no farther than 700 km, and the way by
        it hardly a detour.
    """
    start, end = corridor.stops[0].point, corridor.stops[-1].point
    to_start, through = distance_km(here.point, start), distance_km(start, end)
    is_nearer = distance_km(end, area.point) <= NEARER * distance_km(here.point, area.point)
    return is_nearer and to_start <= FARTHEST_KM and to_start + through <= DETOUR * distance_km(here.point, end)


def lies_on(corridor: Route, place: Place) -> bool:
    """Tell whether a place lies on a known route, or no more than 20 km off it."""
    return _km_on(corridor, place) is not None


def _km_on(corridor: Route, place: Place) -> float | None:
    km, offset_km = corridor.locate(place)
    return km if offset_km <= ON_ROUTE_KM else None


def _span(from_km: float | None, to_km: float | None) -> tuple[float, float] | None:
    """Give the stretch of the corridor between two places, None where it does not lead from one to the other."""
    return (from_km, to_km) if from_km is not None and to_km is not None and from_km < to_km else None


def _stretch(corridor: Route, span: tuple[float, float], *, start_km: float, end: Place | None = None) -> list[Stop]:
    """Give the corridor's stops beyond the start of a stretch up to its end, with chainages from `start_km` on."""
    low, high = span
    stops = [replace(stop, km=start_km + stop.km - low) for stop in corridor.stops if low < stop.km <= high]
    if end is not None and (not stops or stops[-1].km < start_km + high - low):
        stops.append(replace(stop_of(end, role="key"), km=start_km + high - low))
    return stops
