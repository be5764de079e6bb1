"""The distance-time chart: days across, kilometres along the route up, the track with its range, every claim.

A steep line is fast, a flat one a rest. Importing this module imports matplotlib.

References
----------
Marey (1885), La méthode graphique, after Ibry's timetable of the line from Paris to Lyon.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

import numpy as np

from ...news.claims import Reading
from ...track.progress import Progress
from ...wording.words import Words
from ..scene import Scene, scene
from . import captions, marks
from .boxes import Box, along
from .captions import Caption, clean
from .chart_axes import axes_of, draw_axes
from .chart_dots import Dot, dots, left_out, outlets
from .chart_keys import chart_keys
from .chart_layers import draw_dots, draw_rests, draw_track, rests
from .chart_scale import Scale
from .frame import Setting, Texts, beside
from .labels import Room
from .legend import Key
from .look import Look
from .picture import Picture, picture_of
from .printing import Kind
from .sheet import Sheet, settled
from .tags import Placed, Tag, draw_ties, placed_tags, write_tags


def chart(
    progress: Progress,
    reading: Reading,
    *,
    title: str,
    kind: Kind,
    look: Look,
    attribution: Sequence[str] = (),
    unread: int = 0,
) -> Picture:
    """Draw the chart.

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
    unread
        How many articles could not be read.

    Returns
    -------
    Picture
        The picture with its words; nothing in it depends on the machine or the day it is drawn.
    """
    shown = scene(progress, reading, (), words=look.words)
    found = dots(shown.reports, shown.route)
    caption = caption_of(shown, found, title=clean(title), attribution=attribution, words=look.words, unread=unread)
    with settled():
        sheet, _ = draw(shown, found, caption, look=look)
        return picture_of(sheet, kind, caption, words=look.words)


def draw(shown: Scene, found: Sequence[Dot], caption: Caption, *, look: Look) -> tuple[Sheet, list[Placed]]:
    """Draw the chart on a sheet, with what stands around it, and give the sheet and the labels on the chart."""
    progress, sheet = shown.progress, Sheet(look.size, look.theme)
    known = () if look.size.brief else outlets([dot for dot in found if dot.used])
    runs = _rests(progress)
    keys = chart_keys(progress, found, outlets=known, words=look.words, has_rests=bool(runs))
    setting = _setting(progress, caption, look, keys=keys)
    scale, stops = axes_of(progress, found, setting.box, look=look)
    draw_rests(sheet, scale, runs)
    draw_axes(sheet, scale, stops, look=look)
    draw_track(sheet, scale, progress)
    boxes = draw_dots(sheet, scale, found, known={outlet.name: outlet for outlet in known})
    placed = _draw_labels(sheet, scale, progress, look=look, boxes=boxes)
    if not found and not progress.track.days:
        x, y = scale.box.middle
        text = look.words.say("No dated report lies on the route.")
        sheet.write((x, y - look.types.label.height), text, look.types.label, align="center", halo=look.theme.paper)
    setting.draw(sheet)
    return sheet, placed


def caption_of(
    shown: Scene, found: Sequence[Dot], *, title: str, attribution: Sequence[str], words: Words, unread: int = 0
) -> Caption:  # fmt: skip
    """Write the words that go with the chart."""
    progress, route = shown.progress, shown.route
    start = clean(route.stops[0].label)
    parts = [
        words.say("Distance-time chart: days across, kilometres from {start} up.", start=start),
        *_course(progress, words),
        *_counts(found, left_out(shown.reports, route), words),
        captions.last_report(progress, words),
    ]
    credit = captions.credits_line([route], attribution, words)
    return captions.caption(progress, words, title=title, alt=parts, credit=credit, unread=unread)


def _setting(progress: Progress, caption: Caption, look: Look, *, keys: Sequence[Key]) -> Setting:
    figures = () if look.size.brief else tuple(captions.figures(progress, look.words))
    caution = captions.last_report(progress, look.words)
    texts = Texts(
        caption.title,
        caption.summary,
        caution,
        caption.credit,
        figures,
        caption.notice,
        captions.sentence(progress, look.words, ranged=False),
    )
    return beside(look, texts, keys)


def _rests(progress: Progress) -> list[tuple[date, date]]:
    """List the days without an advance; none where a step is coarser than a day's way."""
    until = progress.last_report.date if progress.last_report else None
    return [] if progress.care.coarsen is not None else [*rests(progress.track, until=until)]


def _draw_labels(
    sheet: Sheet, scale: Scale, progress: Progress, *, look: Look, boxes: Sequence[Box]
) -> list[Placed]:  # fmt: skip
    """Mark the position, and label it and the arrival."""
    days, unit = progress.track.days, look.size.type
    tags, kept, line = list(_arrival_tag(scale, progress, look)), list(boxes), np.empty((0, 2))
    if days and progress.position is not None:
        at = scale.x(days[-1].date.toordinal()), scale.y(days[-1].km.mid)
        line = along(scale.points([day.date.toordinal() for day in days], [day.km.mid for day in days]), step=4.0)
        kept.append(Box.centred(at, unit * 1.6, unit * 1.6))
        tags.append(_position_tag(progress, at, look))
    placed = placed_tags(tags, Room(scale.box.grown(-1.0), tuple(kept), line))
    draw_ties(sheet, placed, clip=scale.box)
    for tag in tags:
        if tag.key == "here":
            marks.here(sheet, tag.at, radius=unit * 0.5, clip=scale.box)
    write_tags(sheet, placed, halo=look.theme.paper)
    return placed


def _position_tag(progress: Progress, at: tuple[float, float], look: Look) -> Tag:
    types, lines = look.types, captions.position_lines(progress, progress.track.days[-1].date, look.words)
    kinds = types.here, types.small.of(types.here.colour)
    return Tag("here", tuple(zip(lines, kinds, strict=True)), at, look.size.type * 0.95, 0, tied=True)


def _arrival_tag(scale: Scale, progress: Progress, look: Look) -> Iterator[Tag]:
    eta, types = progress.eta, look.types
    if eta is not None:
        text = look.words.say("May arrive {days}", days=look.words.span(eta.earliest, eta.latest))
        x = min(scale.x(eta.median.toordinal()), scale.box.right - look.size.type)
        at = x, scale.y(progress.track.route.length_km)
        kind = types.small.of(types.here.colour)
        yield Tag("eta", ((text, kind),), at, look.size.type * 0.7, 0, tied=True)


def _course(progress: Progress, words: Words) -> list[str]:
    """Say how the line runs: from where to where, where it is flat, and when it may arrive."""
    days, parts = progress.track.days, []
    if days:
        values = {"low": words.number(days[0].km.mid), "high": words.number(days[-1].km.mid)}
        values |= {"first": words.day(days[0].date), "last": words.day(days[-1].date)}
        parts.append(words.say("The median goes from km {low} on {first} to km {high} on {last}.", **values))
    resting = [words.span(*run) for run in _rests(progress)]
    if resting:
        parts.append(words.say("Days without an advance: {days}.", days="; ".join(resting)))
    if progress.eta is not None:
        arrival = words.span(progress.eta.earliest, progress.eta.latest)
        parts.append(words.say("The group may arrive {days}.", days=arrival))
    return parts


def _counts(found: Sequence[Dot], missing: int, words: Words) -> list[str]:
    used = sum(dot.used for dot in found)
    counts = {"used": words.number(used), "all": words.number(len(found))}
    parts = [words.say("{used} of {all} dated reports on the route are used.", **counts)]
    if missing:
        parts.append(
            words.count("One more has no day or place on it.", "{n} more have no day or place on it.", missing)
        )
    return parts
