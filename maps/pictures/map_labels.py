"""The labels of a map picture, from the position's down to the names of countries (points).

Importing this module imports matplotlib.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import numpy as np

from ...geo.route import Stop
from ...wording.rounding import rounded_km
from ...wording.words import Words
from .. import regions
from .boxes import Box, Points
from .captions import clean, position_lines
from .ground import Ground
from .look import Look
from .plane import View
from .sheet import Type
from .subject import Spot, Subject
from .tags import Tag

_HERE, _END, _SPOT, _AREA, _STOP, _LAND = 0, 1, 10, 12, 5000, 9000
_HAIR = "\N{HAIR SPACE}"


def position_tag(subject: Subject, view: View, look: Look) -> Iterator[Tag]:
    """Label the estimated position, where it is in the frame."""
    types, words = look.types, look.words
    progress = subject.scene.progress
    position = progress.position
    if position is None or not view.shows(position.point):
        return
    day = progress.track.days[-1].date if progress.track.days else progress.as_of
    head, spread = position_lines(progress, day, words)
    lines = ((head, types.here), (spread, types.small.of(types.here.colour)))
    yield Tag("here", lines, view.spot(position.point), types.label.size * 1.15, _HERE, tied=True)


def spot_tags(spots: Sequence[tuple[Spot, Box]], look: Look) -> Iterator[Tag]:
    """Label the towns with name and day: the first and the last one, then those farthest from any named before."""
    types, words = look.types, look.words
    turns = far_apart(np.array([box.middle for _, box in spots]))
    for turn, number in enumerate(turns):
        spot, box = spots[number]
        when = _when(spot, words)
        lines = ((clean(spot.first.place.name), types.label), *(((when, types.small),) if when else ()))
        gap = box.width / 2 + types.label.size * 0.22
        yield Tag(f"spot {number}", lines, box.middle, gap, _SPOT + turn, tied=True)


def far_apart(points: Points) -> list[int]:
    """Order points so that each is as far as may be from all before it: the first, the last, then those between."""
    if len(points) < 3:
        return list(range(len(points)))
    order = [0, len(points) - 1]
    gaps = np.minimum(*(np.hypot(*(points - points[at]).T) for at in order))
    gaps[order] = -1.0
    while len(order) < len(points):
        farthest = int(gaps.argmax())
        order.append(farthest)
        gaps = np.minimum(gaps, np.hypot(*(points - points[farthest]).T))
        gaps[order] = -1.0
    return order


def end_tag(subject: Subject, view: View, look: Look, *, marked: Sequence[Box]) -> Iterator[Tag]:
    """Label the route's end unless a mark is there; outside the frame, the place where the road leaves it."""
    types, words = look.types, look.words
    if not subject.on_route:
        return
    end, progress = subject.route.destination, subject.scene.progress
    left = progress.remaining_route_km
    name = clean(end.label)
    if view.shows(end.point, inset=4.0):
        if any(box.grown(2.0).holds(Box(*view.spot(end.point), *view.spot(end.point))) for box in marked):
            return
        lines = ((name, types.label),)
        yield Tag("end", lines, view.spot(end.point), types.label.size * 0.75, _END, tied=True)
        return
    exit_at = leaves(view.page(subject.line(0.0, subject.route.length_km)), view.frame, inset=types.label.size)
    if exit_at is not None:
        far = ""
        if left is not None and progress.status != "ended":
            far = words.say(", {km} km", km=words.number(rounded_km(left.mid)))
        text = words.say("To {place}{far}", place=name, far=far)
        yield Tag(
            "end", ((text, types.small.of(types.label.colour)),), exit_at, types.label.size * 0.9, _END, tied=True
        )


def leaves(line: Points, frame: Box, *, inset: float) -> tuple[float, float] | None:
    """Find where a line leaves a frame for the last time, None where it ends inside or was never there."""
    inside = frame.grown(-inset).around(_dense(line))
    found = np.flatnonzero(inside)
    if not len(found) or found[-1] == len(inside) - 1:
        return None
    x, y = _dense(line)[found[-1]]
    return float(x), float(y)


def area_tags(subject: Subject, view: View, look: Look) -> Iterator[Tag]:
    """Name the states that reports put the group in, beside the middle of the stretch that is in the frame."""
    types, words = look.types, look.words
    for number, place in enumerate(dict.fromkeys(area.place for area in subject.scene.areas)):
        text = regions.whereabouts(place._replace(name=clean(place.name)), words)
        kind = types.area
        points = [
            spot for ends in regions.stretches(subject.route, place) for spot in view.page(subject.line(*ends)).tolist()
        ]  # fmt: skip
        shown = [spot for spot in points if view.frame.grown(-10.0).holds(Box(spot[0], spot[1], spot[0], spot[1]))]
        if shown and subject.on_route:
            x, y = shown[len(shown) // 2]
            yield Tag(f"area {number}", ((text, kind),), (x, y), types.label.size * 0.95, _AREA, tied=True)
        elif view.shows(place.point):
            yield Tag(f"area {number}", ((text, kind),), view.spot(place.point), None, _AREA)


def stop_tags(stops: Iterable[Stop], view: View, look: Look, *, named: set[str]) -> Iterator[Tag]:
    """Name stops of the route that no other label names, well-known ones first."""
    types = look.types
    for number, stop in enumerate(stops):
        if stop.label not in named:
            at = view.spot(stop.point)
            yield Tag(f"stop {number}", ((clean(stop.label), types.stop),), at, types.stop.size * 0.45, _STOP + number)


def land_tags(ground: Ground, look: Look) -> Iterator[Tag]:
    """Name countries and states, in the middle of what is seen of them, large ones first."""
    types, words = look.types, look.words
    for number, (name, at, radius, rank) in enumerate(ground.names()):
        kind = types.land if rank == 0 else Type(types.land.size * 0.82, types.land.colour)
        text = _HAIR.join(clean(words.country(name)).upper())
        yield Tag(f"land {rank} {number}", ((text, kind),), at, None, _LAND + 1000 * rank - min(int(radius), 900))


def _when(spot: Spot, words: Words) -> str:
    """Write the days a town is reported for, first to last; open ones, or ones of two years, as the report has them."""
    dates = [sighting.date for sighting in spot.sightings if sighting.group == spot.first.group]
    days = [day for when in dates for day in (when.start, when.end) if day is not None]
    if not days:
        return ""
    if any(None in (when.start, when.end) for when in dates) or min(days).year != max(days).year:
        return words.dates(spot.first.date)
    return words.short_span(min(days), max(days))


def _dense(line: Points) -> Points:
    steps = np.linspace(0.0, 1.0, 20, endpoint=False)[None, :, None]
    pieces = (line[:-1, None, :] * (1 - steps) + line[1:, None, :] * steps).reshape(-1, 2)
    return np.vstack((pieces, line[-1:]))
