"""Makes a route of a line that somebody drew or walked: joined, measured, its stops named (kilometres; WGS 84).

The line itself is the road: chainages are geodesic lengths along all its vertices, and no detour is added. It is then
kept as at most 2,000 of them. Stops are the points named with it, and the towns of the gazetteer that it passes.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np

from ..errors import RouteError
from .chain import WELL_KNOWN, Way, laid, stop_of
from .credits import owed
from .distance import Floats, are_within_km, distance_km, leg_lengths_km, nearest_on_line, wrapped_lon
from .gazetteer import Gazetteer
from .place import LonLat, Place
from .route import Route
from .stop import Stop

JOIN_KM = 5.0
"""Two pieces that end and start no farther apart than this are one line."""
NAMED_KM = 25.0
"""A named point farther off the line than this is none of its stops."""
TOWN_KM = 5.0
"""A town no farther off the line than this is one that it passes."""
END_KM = 15.0
"""An end of the line is called after a town no farther off than this."""
MOST_VERTICES = 2_000
MOST_TOWNS = 200
_TOWNS_LOOKED_AT = 3_000
_COARSE_VERTICES = 400
_TOWNS_AT_ONCE = 250
_APART_KM = 3.0
_SAME_KM = 0.5
_ENDS = ((0, "start"), (-1, "end"))


@dataclass(frozen=True, slots=True)
class NamedPoint:
    """A point with a name, such as a waypoint of a GPX file."""

    name: str
    point: LonLat


@dataclass(frozen=True, slots=True)
class Drawing:
    """A line somebody drew, in pieces, and what was named along it.

    Attributes
    ----------
    lines
        The pieces in order, longitude and latitude in degrees, shape ``(n, 2)`` each.
    points
        The named points.
    """

    lines: tuple[Floats, ...]
    points: tuple[NamedPoint, ...] = ()


def traced(drawing: Drawing, gazetteer: Gazetteer, *, name: str, basis: str, title: str | None = None) -> Route:
    """Make a route of a drawing.

    Parameters
    ----------
    drawing
        The line, and the points named with it.
    gazetteer
        Names the towns along it.
    name, title
        The route's id, and what to call it in a sentence; None for the id.
    basis
        How the line was got, in words.

    Returns
    -------
    Route
        The route; its `course` is the line.

    Raises
    ------
    RouteError
        If there is no line, it has no length, or its pieces do not join.
    """
    line = joined(drawing.lines)
    km = np.concatenate(([0.0], np.cumsum(leg_lengths_km(line))))
    kept = _kept(km)
    line, km = line[kept], km[kept]
    named = list(_named(drawing.points, line, km))
    ends = [_end(line, km, gazetteer, at=at, named=named, what=f"{what} of {title or name}") for at, what in _ENDS]
    stops = _spaced([*ends, *named], _towns(line, km, gazetteer), apart_km=float(km[-1]) / MOST_TOWNS)
    course = tuple((_point(vertex), at) for vertex, at in zip(line, km.tolist(), strict=True))
    return Route(
        name=name,
        title=title or name,
        stops=tuple(stops),
        basis=basis,
        source=gazetteer.version,
        licence="; ".join(owed(gazetteer.attribution, ())),
        course=course,
    )


def along_roads(legs: Sequence[Floats | None], places: Sequence[Place], gazetteer: Gazetteer, *, lengths: str) -> Way:
    """Lay a way through places along roads that are known, and through towns where none is.

    Parameters
    ----------
    legs
        For each leg the vertices of its road, degrees, shape ``(n, 2)``; None where none is known.
    places
        The places, one more than legs.
    gazetteer
        Names the towns along the roads, and gives those of the other legs.
    lengths
        Where the roads come from, in words.

    Returns
    -------
    Way
        Its stops and its course.

    Raises
    ------
    RouteError
        If the way has no length.
    """
    lines, kms, anchors = [], [], [stop_of(places[0])]
    for leg, (start, end) in zip(legs, pairwise(places), strict=True):
        line, km = _measured_leg(leg, (start, end), gazetteer)
        lines.append(line)
        kms.append(km + anchors[-1].km)
        anchors.append(replace(stop_of(end), km=float(kms[-1][-1])))
    whole, at = np.vstack(lines), np.concatenate(kms)
    whole = np.column_stack((np.unwrap(whole[:, 0], period=360.0), whole[:, 1]))
    kept = _kept(at)
    whole, at = whole[kept], at[kept]
    stops = _spaced(anchors, _towns(whole, at, gazetteer), apart_km=float(at[-1]) / MOST_TOWNS)
    missing = sum(leg is None for leg in legs)
    told = f"; {missing} of {len(legs)} legs without a road there, laid through towns" if missing else ""
    course = tuple((_point(vertex), km) for vertex, km in zip(whole, at.tolist(), strict=True))
    return Way(tuple(stops), f"{lengths}{told}", course)


def _measured_leg(leg: Floats | None, ends: tuple[Place, Place], gazetteer: Gazetteer) -> tuple[Floats, Floats]:
    """Give a leg's vertices and their distances from its start."""
    if leg is not None:
        return leg, np.concatenate(([0.0], np.cumsum(leg_lengths_km(leg))))
    stops = laid(ends, gazetteer)
    return np.array([(stop.point.lon, stop.point.lat) for stop in stops]), np.array([stop.km for stop in stops])


def joined(lines: Sequence[Floats]) -> Floats:
    """Join the pieces of a line, in order, each turned round where that is how it goes on.

    Parameters
    ----------
    lines
        Degrees, shape ``(n, 2)`` each.

    Returns
    -------
    Floats
        One line without vertices twice in a row, shape ``(n, 2)``, longitudes unbroken at the date line.

    Raises
    ------
    RouteError
        If there is none, or one is farther than 5 km from the end of that before it.
    """
    pieces = [line for line in lines if len(line) > 1]
    if not pieces:
        raise RouteError("there is no line with two different points; a route needs one")
    whole = pieces[0]
    if len(pieces) > 1 and _gap(whole[0], pieces[1]) < _gap(whole[-1], pieces[1]):
        whole = whole[::-1]
    for number, piece in enumerate(pieces[1:], start=2):
        gap = _gap(whole[-1], piece)
        if gap > JOIN_KM:
            raise RouteError(
                f"line {number} is {gap:,.0f} km from where line {number - 1} ends; "
                "put the lines in order, or keep only those of one way"
            )
        whole = np.vstack((whole, piece[::-1] if _km(whole[-1], piece[-1]) < _km(whole[-1], piece[0]) else piece))
    whole = whole[np.concatenate(([True], (np.diff(whole, axis=0) != 0).any(axis=1)))]
    if len(whole) < 2:
        raise RouteError("there is no line with two different points; a route needs one")
    return np.column_stack((np.unwrap(whole[:, 0], period=360.0), whole[:, 1]))


def _gap(end: Floats, piece: Floats) -> float:
    """Give how far the nearer end of a piece is from a point."""
    return min(_km(end, piece[0]), _km(end, piece[-1]))


def _km(one: Floats, other: Floats) -> float:
    return distance_km(_point(one), _point(other))


def _point(vertex: Floats) -> LonLat:
    return LonLat(wrapped_lon(float(vertex[0])), float(vertex[1]))


def _kept(km: Floats) -> list[int]:
    """Choose at most 2,000 vertices, spread evenly along the line, the ends included."""
    if len(km) <= MOST_VERTICES:
        return list(range(len(km)))
    wanted = np.linspace(0.0, km[-1], MOST_VERTICES)
    return sorted(set(np.minimum(np.searchsorted(km, wanted), len(km) - 1).tolist()))


def _named(points: Sequence[NamedPoint], line: Floats, km: Floats) -> Iterator[Stop]:
    """Put the named points on the line."""
    for named in points:
        place = Place(named.name, "town", named.point)
        stop, offset_km = _on_line(place, line, km, role="anchor")
        if offset_km <= NAMED_KM:
            yield stop


def _end(line: Floats, km: Floats, gazetteer: Gazetteer, *, at: int, named: Sequence[Stop], what: str) -> Stop:
    """Name an end of the line after the point named there, else after the largest town near it."""
    point = _point(line[at])
    here = [stop for stop in named if distance_km(stop.point, point) < _APART_KM]
    if here:
        return replace(here[0], point=point, km=float(km[at]))
    near = _towns_around(line[[at, at]], gazetteer, END_KM)
    town = next((town for town in near if distance_km(town.point, point) <= END_KM), None)
    place = town._replace(point=point) if town else Place(what, "feature", point)
    return replace(stop_of(place), km=float(km[at]))


def _towns(line: Floats, km: Floats, gazetteer: Gazetteer) -> list[Stop]:
    """Give the towns that the line passes, the most populous first."""
    coarse = line[np.linspace(0, len(line) - 1, min(len(line), _COARSE_VERTICES)).round().astype(int)]
    reach = TOWN_KM + float(km[-1]) / _COARSE_VERTICES
    towns = _towns_around(coarse, gazetteer, reach)
    found: list[Stop] = []
    for first in range(0, len(towns), _TOWNS_AT_ONCE):
        part = towns[first : first + _TOWNS_AT_ONCE]
        near = are_within_km(coarse, np.array([(town.point.lon, town.point.lat) for town in part]), radius_km=reach)
        for town, is_near in zip(part, near.tolist(), strict=True):
            stop, offset_km = _on_line(town, line, km, role="key" if town.population >= WELL_KNOWN else "fill")
            if is_near and offset_km <= TOWN_KM:
                found.append(stop)
    return found


def _towns_around(line: Floats, gazetteer: Gazetteer, margin_km: float) -> tuple[Place, ...]:
    margin = margin_km / 110.0
    wide = margin / max(math.cos(math.radians(min(float(np.abs(line[:, 1]).max()), 85.0))), 0.05)
    (west, south), (east, north) = line.min(axis=0), line.max(axis=0)
    if east - west + 2 * wide >= 360:
        west, east, wide = -180.0, 180.0, 0.0
    southwest = LonLat(wrapped_lon(float(west - wide)), max(float(south) - margin, -90.0))
    northeast = LonLat(wrapped_lon(float(east + wide)), min(float(north) + margin, 90.0))
    return gazetteer.largest_towns(southwest, northeast, most=_TOWNS_LOOKED_AT)


def _on_line(place: Place, line: Floats, km: Floats, *, role: str) -> tuple[Stop, float]:
    """Give a place as a stop on the line, and how far off it is itself."""
    foot = nearest_on_line(line, place.point)
    at = float(km[foot.leg] + foot.fraction * (km[foot.leg + 1] - km[foot.leg]))
    return replace(stop_of(place, role=role), point=foot.point, km=at), foot.offset_km


def _spaced(named: Sequence[Stop], towns: Sequence[Stop], *, apart_km: float) -> list[Stop]:
    """Put stops in order, of those too near one another the first given: the ends, other named points, large towns."""
    kept: list[Stop] = []
    for stop in (*named, *towns):
        least = _SAME_KM if stop.role == "anchor" else max(_APART_KM, apart_km)
        if all(abs(stop.km - other.km) >= least for other in kept):
            kept.append(stop)
    return sorted(kept, key=lambda stop: stop.km)
