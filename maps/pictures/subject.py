"""What a map picture is of: the marks, whether the route says anything, and which points must be in the frame.

WGS 84 degrees; chainages in kilometres.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

import numpy as np

from ...geo.place import LonLat
from ...geo.route import Route
from ...news.claims import Role
from ..scene import Scene
from ..sightings import Sighting
from ..views import next_stop, start_km
from .boxes import Box, Points
from .plane import View, around

Extent = Literal["auto", "group", "route"]

_NEAR_KM = 60.0
"""A route no report lies nearer to, and on which there is no position, is not the group's."""
_GROUP_SHARE = 0.5
"""A group that has come through more than this share of the route is shown with all of it."""
_LEAST_KM, _LEAST_WITHOUT_KM = 40.0, 160.0
"""What the frame's shorter side shows at least, with and without a position."""
_ROLE_ORDER: tuple[Role, ...] = ("departed", "ended", "at", "passed")
_STEP_KM = 5.0


@dataclass(frozen=True, slots=True)
class Spot:
    """A town where the group was: every sighting there, the one that is drawn first."""

    sightings: tuple[Sighting, ...]

    @property
    def first(self) -> Sighting:
        """Give the one that is drawn: the main group's before a part's, a departure or an end before a stay."""
        return self.sightings[0]


@dataclass(frozen=True)
class Subject:
    """The story as a picture shows it.

    Attributes
    ----------
    scene
        The story, sorted.
    spots
        The towns with a mark, oldest first.
    on_route
        Whether the route is drawn.
    """

    scene: Scene
    spots: tuple[Spot, ...]
    on_route: bool

    @property
    def route(self) -> Route:
        """Give the route."""
        return self.scene.route

    def line(self, from_km: float, to_km: float) -> Points:
        """Give longitudes and latitudes along the route between two chainages, a point every 5 km and at each stop."""
        return line_of(self.route, from_km, to_km)


def subject(scene: Scene) -> Subject:
    """Choose what to show."""
    spots = tuple(_spots(scene.pins))
    on_route = scene.progress.position is not None or not spots or _on_route(scene.route, spots)
    return Subject(scene, spots, on_route)


def line_of(route: Route, from_km: float, to_km: float) -> Points:
    """Give longitudes and latitudes along a route between two chainages, a point every 5 km and at each stop."""
    low, high = sorted((max(from_km, 0.0), min(to_km, route.length_km)))
    inner = route.km()[(route.km() > low) & (route.km() < high)]
    steps = np.arange(low, high, _STEP_KM)
    return np.asarray(route.points_at(np.unique(np.concatenate((steps, inner, [low, high])))))


def view_of(subject: Subject, frame: Box, *, extent: Extent, pad: float) -> tuple[View, bool]:
    """Choose what the frame shows.

    Parameters
    ----------
    subject
        The story.
    frame
        The frame, points.
    extent
        ``group`` for the part travelled, ``route`` for the whole, ``auto`` for whichever tells more.
    pad
        How far inside the frame everything lies, points.

    Returns
    -------
    tuple[View, bool]
        The view, and whether it is of the whole route.
    """
    least_km = _LEAST_KM if subject.scene.progress.position is not None else _LEAST_WITHOUT_KM
    whole = around([*_route_points(subject), *_seen(subject)], frame, pad=pad, least_km=least_km)
    near = _group_points(subject)
    if not near:
        return whole, True
    close = around(near, frame, pad=pad, least_km=least_km)
    if not subject.on_route:
        return close, False
    is_whole = extent == "route" or (extent == "auto" and whole.scale > close.scale * _GROUP_SHARE)
    return (whole if is_whole else close), is_whole


def _spots(pins: Iterable[Sighting]) -> Iterable[Spot]:
    found: dict[tuple[str, LonLat], list[Sighting]] = {}
    for pin in pins:
        found.setdefault((pin.place.name, pin.place.point), []).append(pin)
    for same in found.values():
        yield Spot(tuple(sorted(same, key=_telling)))


def _telling(sighting: Sighting) -> tuple[bool, int, int]:
    role = _ROLE_ORDER.index(sighting.role) if sighting.role in _ROLE_ORDER else len(_ROLE_ORDER)
    return sighting.group != "main", role, sighting.number


def _on_route(route: Route, spots: Iterable[Spot]) -> bool:
    return any(route.locate(spot.first.place)[1] <= _NEAR_KM for spot in spots)


def _route_points(subject: Subject) -> list[LonLat]:
    return list(subject.route.line(0.0, subject.route.length_km)) if subject.on_route else []


def _seen(subject: Subject) -> list[LonLat]:
    """Give the towns with a mark; where there is a route, those within reach of it."""
    points = [spot.first.place.point for spot in subject.spots]
    if not subject.on_route:
        return points
    return [
        spot.first.place.point for spot in subject.spots if subject.route.locate(spot.first.place)[1] <= 4 * _NEAR_KM
    ]


def _group_points(subject: Subject) -> list[LonLat]:
    progress, points = subject.scene.progress, _seen(subject)
    position = progress.position
    if position is not None:
        points += subject.route.line(min(start_km(progress), position.km.low), position.km.high)
        points.append(next_stop(subject.route, position.km.high).point)
    return points
