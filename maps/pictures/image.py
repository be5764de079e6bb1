"""The map as a picture: route, part travelled, range, position and reports on the embedded basemap (PNG, SVG, PDF).

Drawn without a browser and without a network; the same input gives the same bytes. Importing this module imports
matplotlib.
"""

from __future__ import annotations

from collections.abc import Sequence

from ...geo.route import Route
from ...news.claims import Reading
from ...track.progress import Progress
from ...wording.words import Words
from .. import basemap
from ..scene import scene
from . import captions, marks
from .boxes import Box
from .captions import Caption, clean, seen_at
from .corners import CORNERS, free_corner
from .frame import Setting, Texts, below, beside
from .ground import Ground, ground
from .labels import Room
from .locator import draw_inset, inset_view
from .look import Look
from .map_keys import map_keys
from .map_labels import area_tags, end_tag, land_tags, position_tag, spot_tags, stop_tags
from .map_layers import draw_roads, draw_spots, draw_stops, samples, spots_in, stops_to_mark
from .picture import Picture, picture_of
from .plane import View
from .printing import Kind
from .scalebar import draw_scale, scale_size
from .sheet import Sheet, settled
from .subject import Extent, Subject, subject, view_of
from .tags import Placed, Tag, draw_ties, placed_tags, write_tags

_INSET = 0.34
"""Height of the inset, as a share of the map's shorter side."""
_PAD = 3.2
"""How far inside the frame what matters lies, in sizes of the type."""


def image(
    progress: Progress,
    reading: Reading,
    *,
    title: str,
    kind: Kind,
    look: Look,
    attribution: Sequence[str] = (),
    other_routes: Sequence[Route] = (),
    extent: Extent = "auto",
    unread: int = 0,
) -> Picture:
    """Draw the map.

    Parameters
    ----------
    progress
        What is known of the group on the day asked for; chainages in kilometres.
    reading
        The claims and their articles.
    title
        The heading, plain text.
    kind, look
        Format; measures, colours and language.
    attribution
        Lines owed to the sources of places.
    other_routes
        Further corridors the group may take.
    extent
        What of the way is shown.
    unread
        How many articles could not be read.

    Returns
    -------
    Picture
        The picture with its words; nothing in it depends on the machine or the day it is drawn.
    """
    shown = subject(scene(progress, reading, other_routes, words=look.words))
    caption = caption_of(shown, clean(title), attribution, words=look.words, unread=unread)
    with settled():
        sheet, _ = draw(shown, caption, look, extent=extent)
        return picture_of(sheet, kind, caption, words=look.words)


def draw(shown: Subject, caption: Caption, look: Look, *, extent: Extent) -> tuple[Sheet, list[Placed]]:
    """Draw the map on a sheet, in the layout that shows it largest, and give the sheet and the labels on the map."""
    sheet = Sheet(look.size, look.theme)
    progress, words = shown.scene.progress, look.words
    figures = () if look.size.brief else tuple(captions.figures(progress, words))
    caution = captions.last_report(progress, words)
    texts = Texts(
        caption.title,
        caption.summary,
        caution,
        caption.credit,
        figures,
        caption.notice,
        captions.sentence(progress, words, ranged=False),
    )
    keys = map_keys(shown, shown.spots, words, brief=look.size.brief)
    view, whole, setting = _largest(shown, look, (below(look, texts, keys), beside(look, texts, keys)), extent=extent)
    placed = _draw_map(sheet, shown, view, look=look, whole=whole)
    setting.draw(sheet)
    return sheet, placed


def caption_of(
    shown: Subject, title: str, attribution: Sequence[str], *, words: Words, unread: int = 0
) -> Caption:  # fmt: skip
    """Write the words that go with the map."""
    route = shown.route
    parts = [words.say("Map."), seen_at(shown.scene.pins, words)]
    if shown.on_route:
        ends = {"start": clean(route.stops[0].label), "end": clean(route.destination.label)}
        length = words.number(route.length_km)
        parts.append(words.say("The route runs {km} km from {start} to {end}.", km=length, **ends))
    parts.append(captions.last_report(shown.scene.progress, words))
    routes = [route, *shown.scene.others] if shown.on_route else []
    ground_credit = basemap.attribution(shown.scene.boxes.edge)
    credit = captions.credits_line(routes, attribution, words, ground=ground_credit)
    return captions.caption(shown.scene.progress, words, title=title, alt=parts, credit=credit, unread=unread)


def _largest(
    shown: Subject, look: Look, ways: Sequence[Setting], *, extent: Extent
) -> tuple[View, bool, Setting]:  # fmt: skip
    """Choose the layout in which the map is largest."""
    views = [(*view_of(shown, way.box, extent=extent, pad=look.size.type * _PAD), way) for way in ways]
    return max(views, key=lambda choice: choice[0].scale)


def _draw_map(sheet: Sheet, shown: Subject, view: View, *, look: Look, whole: bool) -> list[Placed]:
    land, unit = ground(view), look.size.type
    land.draw(sheet)
    draw_roads(sheet, shown, view)
    spots = spots_in(shown, view, unit=unit)
    kept = [box for _, box in spots] + _fixed(shown, view, unit)
    kept += _corners(sheet, shown, view, look=look, whole=whole, kept=kept)
    stops = stops_to_mark(shown, view, kept=kept, least=unit * 1.6)
    draw_stops(sheet, stops, view)
    named = {spot.first.place.name for spot, _ in spots} | {shown.route.destination.label}
    tags = [
        *spot_tags(spots, look),
        *stop_tags(stops, view, look, named=named),
        *_other_tags(shown, view, look, land=land, marked=[box for _, box in spots]),
    ]
    placed = placed_tags(tags, Room(view.frame.grown(-3.0), tuple(kept), samples(shown, view)))
    draw_ties(sheet, placed, clip=view.frame)
    draw_spots(sheet, spots, clip=view.frame)
    _draw_ends(sheet, shown, view)
    write_tags(sheet, placed, halo=look.theme.land, clip=view.frame)
    sheet.rectangle(view.frame, fill=None, stroke=look.theme.border, width=0.8)
    return placed


def _other_tags(shown: Subject, view: View, look: Look, *, land: Ground, marked: Sequence[Box]) -> list[Tag]:
    return [
        *position_tag(shown, view, look),
        *end_tag(shown, view, look, marked=marked),
        *area_tags(shown, view, look),
        *land_tags(land, look),
    ]


def _fixed(shown: Subject, view: View, unit: float) -> list[Box]:
    """Give the boxes of the position's mark and the destination's flag, where they are in the frame."""
    position = shown.scene.progress.position
    boxes = []
    if position is not None and view.shows(position.point):
        boxes.append(Box.centred(view.spot(position.point), unit * 1.9, unit * 1.9))
    if _is_flagged(shown, view):
        x, y = view.spot(shown.route.destination.point)
        boxes.append(Box(x - unit * 0.3, y - unit * 1.3, x + unit * 1.1, y + unit * 0.3))
    return boxes


def _is_flagged(shown: Subject, view: View) -> bool:
    """Tell whether the destination's flag is drawn: where it is in the frame and no report puts the group there."""
    end = shown.route.destination
    reached = any(spot.first.place.name in (end.name, end.label) for spot in shown.spots)
    return shown.on_route and not reached and view.shows(end.point, inset=4.0)


def _draw_ends(sheet: Sheet, shown: Subject, view: View) -> None:
    position, unit = shown.scene.progress.position, sheet.size.type
    if _is_flagged(shown, view):
        marks.goal(sheet, view.spot(shown.route.destination.point), radius=unit * 0.55, clip=view.frame)
    if position is not None:
        marks.here(sheet, view.spot(position.point), radius=unit * 0.62, clip=view.frame)


def _corners(
    sheet: Sheet, shown: Subject, view: View, *, look: Look, whole: bool, kept: Sequence[Box]
) -> list[Box]:  # fmt: skip
    """Draw inset and scale into corners that are free, and give their boxes."""
    unit, frame, line, kind = look.size.type, view.frame, samples(shown, view), look.types.scale
    taken = []
    side = min(frame.width, frame.height) * _INSET
    found = free_corner(frame, (side * 1.25, side), pad=unit * 0.7, marks=kept, lines=line)
    if found is not None:
        inset = inset_view(shown, view, found, whole=whole)
        draw_inset(sheet, shown, view, view=inset, whole=whole, kind=kind)
        taken.append(found.grown(2.0))
    room, order = scale_size(view, kind), CORNERS[::-1]
    scale = free_corner(frame, room, pad=unit * 0.8, marks=[*kept, *taken], lines=line, order=order, shrinks=False)
    if scale is not None:
        draw_scale(sheet, view, kind, box=scale, words=look.words)
        taken.append(scale)
    return taken
