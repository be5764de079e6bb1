"""What the page's distance-time chart is drawn on: days across in per cent, chainages up in pixels (kilometres)."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date

from ..geo.route import Route
from ..track.track import DayPosition
from ..wording.words import Words
from .days import last_told
from .scene import Scene

HEIGHT = 280
TOP, FOOT = 24.0, 30.0
LEFT, RIGHT = 2.0, 97.0
OFF_ROUTE_KM = 40.0
"""A report of a place farther from the route than this has no chainage to draw."""
_PIN_PX = ((20, 20), (60, 15), (math.inf, 9))
"""Up to how many pins are how large."""
_BEYOND = 0.6
"""How far beyond the range a pin may lie and still be drawn, as a share of the chainages the range covers."""


@dataclass(frozen=True, slots=True)
class Paper:
    """What is drawn on: the days across, the chainages up, the route they are along, the language."""

    first: date
    last: date
    low: float
    high: float
    route: Route
    words: Words
    pin_px: int

    def x(self, day: date) -> float:
        """Place a day, per cent of the width."""
        whole = max((self.last - self.first).days, 1)
        part = (min(max(day, self.first), self.last) - self.first).days / whole
        return round(LEFT + (RIGHT - LEFT) * part, 2)

    def y(self, km: float) -> float:
        """Place a chainage, pixels from the top."""
        part = (min(max(km, self.low), self.high) - self.low) / (self.high - self.low)
        return round(HEIGHT - FOOT - part * (HEIGHT - FOOT - TOP), 1)

    def holds(self, km: float) -> bool:
        """Tell whether a chainage lies on it."""
        return self.low <= km <= self.high


def paper_of(shown: Scene, words: Words) -> Paper:
    """Choose what the chart reaches over: every day's range, and the pins that lie not far beyond."""
    route, days = shown.route, told_days(shown)
    low, high = min(day.km.low for day in days), max(day.km.high for day in days)
    reach = (high - low) * _BEYOND
    places = [route.locate(pin.place) for pin in shown.pins]
    near = [km for km, offset in places if low - reach <= km <= high + reach and offset <= OFF_ROUTE_KM]
    low, high = min([low, *near]), max([high, *near])
    room = max((high - low) * 0.12, 5.0)
    bottom, top = max(0.0, low - room / 3), min(high + room, route.length_km)
    pin_px = next(px for most, px in _PIN_PX if len(shown.pins) <= most)
    return Paper(days[0].date, days[-1].date, bottom, top, route, words, pin_px)


def told_days(shown: Scene) -> tuple[DayPosition, ...]:
    """Give the days that are drawn, two at least."""
    track, until = shown.progress.track, last_told(shown.progress)
    told = tuple(day for day in track.days if day.date <= until)
    return told if len(told) > 1 else track.days
