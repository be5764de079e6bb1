"""The grid of the distance-time chart: a line for each named stop, ticks for days (points).

Importing this module imports matplotlib.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import numpy as np

from ...geo.route import Stop
from ...track.progress import Progress
from .boxes import Box
from .captions import clean
from .chart_dots import Dot
from .chart_scale import Scale, scale_of, stops_to_name
from .look import Look
from .sheet import Sheet, shortened, width_of

_WIDEST_NAMES = 0.24
"""Most of the plot's width that the names of stops may take."""
_EDGE = 0.9
"""Room at head and foot of the plot, in sizes of type: the halo of the estimated position is 0.875 in radius."""
_WIDE_DAY = date(2000, 9, 28)


def axes_of(progress: Progress, found: Sequence[Dot], box: Box, *, look: Look) -> tuple[Scale, list[Stop]]:
    """Choose axes and stops to name; their names take room from the plot, so it is laid out twice.

    Parameters
    ----------
    progress
        What is known of the group.
    found
        The claims on the chart.
    box
        The room for plot and names.
    look
        Measures and type.
    """
    types, bottom = look.types, box.bottom - look.types.small.height * 2.4
    edge = look.size.type * _EDGE
    first = scale_of(progress, found, Box(box.left, box.top, box.right, bottom), edge=edge)
    named = [dot.place for dot in found if dot.used]
    stops = stops_to_name(progress.track.route, first, named=named, least=types.small.height * 1.02)
    widest = max((width_of(clean(stop.label), types.stop_name) for stop in stops), default=0.0)
    left = box.left + min(widest, box.width * _WIDEST_NAMES) + _km_width(first, look) + types.small.size * 1.2
    return scale_of(progress, found, Box(left, box.top, box.right, bottom), edge=edge), stops


def draw_axes(sheet: Sheet, scale: Scale, stops: Sequence[Stop], *, look: Look) -> None:
    """Draw a line for each named stop, the ticks of the days, and the two axes."""
    box = scale.box
    for stop in stops:
        y = scale.y(stop.km)
        sheet.line(np.array([(box.left, y), (box.right, y)]), look.theme.rule, 0.8, round_ends=False)
    _name_stops(sheet, scale, stops, look=look)
    _name_days(sheet, scale, look=look)
    ends = np.array([(box.left, box.top), (box.left, box.bottom), (box.right, box.bottom)])
    sheet.line(ends, look.theme.stop, 0.9, round_ends=False)


def _name_stops(sheet: Sheet, scale: Scale, stops: Sequence[Stop], *, look: Look) -> None:
    kind, name_kind = look.types.small, look.types.stop_name
    room = scale.box.left - kind.size * 0.5
    edge = room - _km_width(scale, look)
    for stop in stops:
        top = scale.y(stop.km) - kind.height * 0.5
        sheet.write((room, top), _km_text(stop.km, look), kind, align="right")
        name = shortened(clean(stop.label), name_kind, width=edge - look.size.margin)
        sheet.write((edge, top), name, name_kind, align="right")


def _name_days(sheet: Sheet, scale: Scale, *, look: Look) -> None:
    """Name days below the axis, and the year where it begins or changes."""
    kind, words, top, year = look.types.small, look.words, scale.box.bottom, 0
    for day in scale.ticks(width_of(words.short_day(_WIDE_DAY), kind) * 1.3):
        x = scale.x(day.toordinal())
        sheet.line(np.array([(x, top), (x, top + kind.size * 0.35)]), look.theme.stop, 0.9)
        sheet.write((x, top + kind.size * 0.4), words.short_day(day), kind, align="center")
        if day.year != year:
            year = day.year
            sheet.write((x, top + kind.size * 0.4 + kind.height), f"{year}", kind, align="center")


def _km_text(km: float, look: Look) -> str:
    return look.words.say("{km} km", km=look.words.number(km))


def _km_width(scale: Scale, look: Look) -> float:
    return width_of(_km_text(scale.high, look), look.types.small) + look.types.small.size * 0.8
