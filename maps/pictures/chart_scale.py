"""The axes of the distance-time chart: days across, kilometres up, and which of each are labelled (points)."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from ...geo.route import Route, Stop
from ...track.progress import Progress
from ..views import next_stop
from .boxes import Box, Points
from .chart_dots import Dot

_FEWEST_DAYS = 4
_SIDE = 0.03
_PAD = 0.035
_LEAST_KM = 40.0
_MOST_AHEAD = 1.5
"""The days to an arrival are shown as far as they are not more than this many times those before."""
_STEPS = (1, 2, 3, 7, 14, 28)
_WHOLE = 0.7
"""A group beyond this share of the route is shown with all of it."""


@dataclass(frozen=True, slots=True)
class Scale:
    """How days and chainages become points.

    Attributes
    ----------
    box
        The plot.
    first, last
        Days at its left and right edge, as `date.toordinal` counts them.
    low, high
        Chainages at its foot and top, kilometres.
    """

    box: Box
    first: float
    last: float
    low: float
    high: float

    def x(self, day: float) -> float:
        """Give the abscissa of a day."""
        return self.box.left + (day - self.first) / (self.last - self.first) * self.box.width

    def y(self, km: float) -> float:
        """Give the ordinate of a chainage."""
        return self.box.bottom - (km - self.low) / (self.high - self.low) * self.box.height

    def points(self, days: Sequence[float], km: Sequence[float]) -> Points:
        """Give points, shape ``(n, 2)``."""
        return np.column_stack(([self.x(day) for day in days], [self.y(value) for value in km]))

    @property
    def day_width(self) -> float:
        """Give the width of a day."""
        return self.box.width / (self.last - self.first)

    def ticks(self, room: float) -> list[date]:
        """List the days to label, `room` points apart at least: every day, every few, every month, every few months."""
        days = range(math.ceil(self.first), math.floor(self.last) + 1)
        for step in _STEPS:
            if step * self.day_width >= room:
                return [date.fromordinal(day) for day in days if (day - days[0]) % step == 0]
        firsts = [date.fromordinal(day) for day in days if date.fromordinal(day).day == 1]
        every = max(1, math.ceil(room / (30 * self.day_width)))
        return [first for number, first in enumerate(firsts) if number % every == 0]


def scale_of(progress: Progress, found: Sequence[Dot], box: Box, *, edge: float) -> Scale:
    """Choose what the axes span: the track, the claims and, as far as there is room, the arrival.

    Parameters
    ----------
    progress, found
        What is known, and the claims on the chart.
    box
        The plot.
    edge
        Points to keep free at head and foot, so that a mark there is whole.
    """
    first, last = _days(progress, found)
    low, high = _kilometres(progress, found)
    pad = (high - low) * max(_PAD, edge / (box.height - 2 * edge))
    side = max(0.6, (last - first) * _SIDE)
    return Scale(box, first - side, last + side, low - pad, high + pad)


def stops_to_name(route: Route, scale: Scale, *, named: Iterable[str], least: float) -> list[Stop]:
    """Choose the stops that get a line: those claims name, then well-known ones, no two nearer than `least` points."""
    told = set(named)
    chosen: list[Stop] = []
    inside = [stop for stop in route.stops if scale.low <= stop.km <= scale.high]
    for stop in sorted(inside, key=lambda stop: _importance(stop, route, told)):
        if all(abs(scale.y(stop.km) - scale.y(other.km)) >= least for other in chosen):
            chosen.append(stop)
    return sorted(chosen, key=lambda stop: stop.km)


def _importance(stop: Stop, route: Route, told: set[str]) -> tuple[bool, bool, int, int]:
    ends = stop in (route.stops[0], route.destination)
    role = {"anchor": 0, "key": 1}.get(stop.role, 2)
    return not ends, not (stop.label in told or stop.name in told), role, -stop.population


def _days(progress: Progress, found: Sequence[Dot]) -> tuple[int, int]:
    used = [dot for dot in found if dot.used] or found
    days = [day.date.toordinal() for day in progress.track.days]
    days += [day for dot in used for day in (dot.first, dot.last)]
    if not days:
        days = [progress.as_of.toordinal()]
    first, last = min(days), max(days)
    if progress.eta is not None:
        last = min(progress.eta.latest.toordinal(), last + round((last - first) * _MOST_AHEAD) + 7)
    spare = max(_FEWEST_DAYS - (last - first), 0)
    return first - spare // 2, max(last, *days) + spare - spare // 2


def _kilometres(progress: Progress, found: Sequence[Dot]) -> tuple[float, float]:
    route = progress.track.route
    reached = [day.km.high for day in progress.track.days]
    reached += [dot.high for dot in found if dot.used and not dot.is_stretch]
    starts = [day.km.low for day in progress.track.days] + [dot.low for dot in found if dot.used]
    high, low = max(reached, default=0.0), min(starts, default=0.0)
    if progress.eta is not None or high > route.length_km * _WHOLE:
        return 0.0 if low < route.length_km / 4 else low, route.length_km
    low = 0.0 if low < max(high / 2, _LEAST_KM) else low
    return low, max(next_stop(route, high).km if high else low + _LEAST_KM, low + _LEAST_KM)
