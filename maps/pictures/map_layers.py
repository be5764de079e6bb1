"""The layers of a map picture: roads ahead and behind, the range, stretches of states, marks (points; kilometres).

Importing this module imports matplotlib.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ...geo.route import Stop
from .. import regions
from ..views import start_km
from . import marks
from .boxes import Box, Points, along
from .plane import View
from .sheet import Sheet
from .subject import Spot, Subject, line_of

_KNOWN = ("anchor", "key")
_SAMPLE_PT = 4.0


def draw_roads(sheet: Sheet, subject: Subject, view: View) -> None:
    """Draw the other routes, this one, the states' stretches of it, the range and the part travelled."""
    if not subject.on_route:
        return
    theme, frame, unit = sheet.theme, view.frame, sheet.size.type
    for other in subject.scene.others:
        line = view.page(line_of(other, 0.0, other.length_km))
        sheet.line(line, theme.route, unit * 0.14, dash=(2.2, 4.2), clip=frame)
    route = view.page(subject.line(0.0, subject.route.length_km))
    sheet.line(route, theme.land, unit * 0.5, clip=frame)
    for ends in hatched(subject):
        line = view.page(subject.line(*ends))
        sheet.line(line, theme.area, unit * 0.95, dash=(1.3, 3.0), alpha=0.55, clip=frame)
    position = subject.scene.progress.position
    if position is not None:
        band = view.page(subject.line(position.km.low, position.km.high))
        sheet.line(band, theme.range, unit * 1.25, alpha=0.38, clip=frame)
    sheet.line(route, theme.route, unit * 0.26, clip=frame)
    if position is not None:
        done = view.page(subject.line(start_km(subject.scene.progress), position.km.mid))
        sheet.line(done, theme.done, unit * 0.36, clip=frame)


def hatched(subject: Subject) -> list[tuple[float, float]]:
    """List the stretches of the route inside the states that reports name, each once."""
    places = dict.fromkeys(area.place for area in subject.scene.areas)
    return [ends for place in places for ends in regions.stretches(subject.route, place)]


def draw_stops(sheet: Sheet, stops: list[Stop], view: View) -> None:
    """Mark stops of the route by small rings."""
    for stop in stops:
        radius = sheet.size.type * (0.2 if stop.role in _KNOWN else 0.15)
        marks.dot(sheet, view.spot(stop.point), radius=radius, colour=sheet.theme.stop, clip=view.frame)


def mark_radius(subject: Subject, unit: float) -> float:
    """Give the radius of a mark: smaller where there are many."""
    count = len(subject.spots)
    return unit * (0.5 if count <= 25 else 0.42 if count <= 60 else 0.32 if count <= 150 else 0.25)


def spots_in(subject: Subject, view: View, *, unit: float) -> list[tuple[Spot, Box]]:
    """List the towns in the frame, each with the box of its mark."""
    radius = mark_radius(subject, unit)
    shown = [spot for spot in subject.spots if view.shows(spot.first.place.point, inset=radius)]
    return [(spot, Box.centred(view.spot(spot.first.place.point), 2.4 * radius, 2.4 * radius)) for spot in shown]


def draw_spots(sheet: Sheet, spots: Sequence[tuple[Spot, Box]], *, clip: Box) -> None:
    """Mark towns, the newest last."""
    for spot, box in spots:
        colour = sheet.theme.roles.get(spot.first.role, sheet.theme.ink)
        marks.mark(
            sheet, box.middle, spot.first.role, group=spot.first.group, radius=box.width / 2.4, colour=colour, clip=clip
        )


def stops_to_mark(subject: Subject, view: View, *, kept: list[Box], least: float) -> list[Stop]:
    """Choose the stops to mark: well-known ones first, no two nearer than `least` points, none under another mark."""
    if not subject.on_route:
        return []
    chosen: list[tuple[float, float]] = []
    stops = []
    for stop in sorted(subject.route.stops, key=_importance):
        x, y = view.spot(stop.point)
        if not view.frame.grown(-6.0).holds(Box(x, y, x, y)) or any(box.holds(Box(x, y, x, y)) for box in kept):
            continue
        if all(float(np.hypot(x - a, y - b)) >= least for a, b in chosen):
            chosen.append((x, y))
            stops.append(stop)
    return stops


def samples(subject: Subject, view: View) -> Points:
    """Give points along the route on the page, near enough that no label slips between them; none without a route."""
    if not subject.on_route:
        return np.empty((0, 2))
    dense = along(view.page(subject.line(0.0, subject.route.length_km)), step=_SAMPLE_PT)
    return dense[view.frame.around(dense)]


def _importance(stop: Stop) -> tuple[int, float]:
    rank = {"anchor": 0, "key": 1}.get(stop.role, 2)
    return rank, -float(stop.population)
