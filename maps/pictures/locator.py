"""The inset of a map picture: where in the world, or where on the route, the map lies (points).

Importing this module imports matplotlib.
"""

from __future__ import annotations

import numpy as np
from matplotlib.path import Path

from . import marks
from .boxes import Box
from .ground import ground
from .labels import Room, Wish, place
from .plane import View, around
from .sheet import Sheet, Type, width_of
from .subject import Subject

_WIDER = 4.5
"""How many times wider than the map the inset is, where the map is of the whole route."""
_NARROWEST_KM, _WIDEST_KM = 1800.0, 9000.0
_STATES_KM = 3000.0
"""A wider inset than this shows no lines between states."""
_LEAST_PT = 0.45


def inset_view(subject: Subject, main: View, box: Box, *, whole: bool) -> View:
    """Choose what the inset shows: the whole route, or, where the map does that, the part of the world it lies in."""
    if not whole and subject.on_route:
        return around(subject.route.line(0.0, subject.route.length_km), box, pad=box.height * 0.1, least_km=100.0)
    shown_km = max(main.frame.width, main.frame.height) / main.scale
    span = min(max(shown_km * _WIDER, _NARROWEST_KM), _WIDEST_KM)
    scale = min(box.width, box.height) / span
    return View(main.plane, box, main.centre, scale)


def draw_inset(sheet: Sheet, subject: Subject, main: View, *, view: View, whole: bool, kind: Type) -> None:
    """Draw the inset: land, the route, the part travelled, and the map's frame."""
    theme, box = sheet.theme, view.frame
    ground(view, least_pt=_LEAST_PT).draw(sheet, width=0.4, states=box.height / view.scale < _STATES_KM)
    if subject.on_route:
        route = subject.route
        sheet.line(view.page(subject.line(0.0, route.length_km)), theme.route, 1.2, clip=box)
        _draw_travelled(sheet, subject, view)
    ring = view.page(main.edge())
    sheet.shape(Path(np.vstack((ring, ring[:1])), closed=True), fill=theme.here, alpha=0.12, clip=box)
    sheet.shape(Path(np.vstack((ring, ring[:1])), closed=True), fill=None, stroke=theme.here, width=1.2, clip=box)
    if not whole and subject.on_route:
        _name_end(sheet, subject, view, kind=kind)
    sheet.rectangle(box, fill=None, stroke=theme.border, width=0.8)


def _draw_travelled(sheet: Sheet, subject: Subject, view: View) -> None:
    from ..views import start_km

    position = subject.scene.progress.position
    if position is not None:
        line = subject.line(start_km(subject.scene.progress), position.km.mid)
        sheet.line(view.page(line), sheet.theme.done, 2.0, clip=view.frame)


def _name_end(sheet: Sheet, subject: Subject, view: View, *, kind: Type) -> None:
    end = subject.route.destination
    at = view.spot(end.point)
    marks.dot(sheet, at, radius=2.0, colour=sheet.theme.ink, clip=view.frame)
    wish = Wish("end", at, width_of(end.label, kind) + 2, kind.height, 4.0, 0)
    line = view.page(subject.line(0.0, subject.route.length_km))
    spots = place([wish], Room(view.frame.grown(-2.0), (), line))
    if "end" in spots:
        box = spots["end"].box
        sheet.write((box.left + 1, box.top), end.label, kind, halo=sheet.theme.land)
