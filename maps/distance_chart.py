"""The distance-time chart of the page, inline SVG that is as wide as its place (kilometres up, days across).

Across, everything is set in per cent of the width; up, in pixels of a fixed height: so letters and marks keep their
size on a phone. The drawing needs no script; page.js links its marks with those on the map.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from markupsafe import Markup

from ..geo.route import Route, Stop
from ..news.article import DateRange
from ..track.track import DayPosition
from ..wording.words import Words, in_place
from . import marks, notes, regions
from .days import last_told
from .scene import Scene
from .sightings import JudgedClaim, Sighting

HEIGHT = 280
_TOP, _FOOT = 24.0, 30.0
_LEFT, _RIGHT = 2.0, 97.0
_STEPS = (1, 2, 3, 5, 7, 10, 14, 21, 30, 60, 90, 180, 365)
_MOST_DATES = 8
_NAME_GAP_PX = 19.0
_PIN_PX = ((20, 20), (60, 15), (math.inf, 9))
"""Up to how many pins are how large."""
_LEAST_NUMBERED_PX = 12
_LONGEST_NAME = 20
_BEYOND = 0.6
"""How far beyond the range a pin may lie and still be drawn, as a share of the chainages the range covers."""
_OFF_ROUTE_KM = 40.0
"""A report of a place farther from the route than this has no chainage to draw."""


@dataclass(frozen=True, slots=True)
class Chart:
    """The drawing and what is said of it.

    Attributes
    ----------
    axis
        The kilometres at its left, an SVG of a fixed width.
    plot
        The drawing itself, an SVG that fills its place.
    names
        The well-known stops at its right, an SVG of a fixed width.
    first, last
        The days across, ISO.
    beyond
        How many reports lie outside it or off the route.
    """

    axis: Markup
    plot: Markup
    names: Markup
    first: str
    last: str
    beyond: int


@dataclass(frozen=True, slots=True)
class _Paper:
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
        return round(_LEFT + (_RIGHT - _LEFT) * part, 2)

    def y(self, km: float) -> float:
        """Place a chainage, pixels from the top."""
        part = (min(max(km, self.low), self.high) - self.low) / (self.high - self.low)
        return round(HEIGHT - _FOOT - part * (HEIGHT - _FOOT - _TOP), 1)

    def holds(self, km: float) -> bool:
        """Tell whether a chainage lies on it."""
        return self.low <= km <= self.high


def distance_chart(shown: Scene, words: Words) -> Chart | None:
    """Draw the chart; None where the group's position is not known on two days at least.

    Notes
    -----
    A used report is its pin; one of a region, the stretch of road inside it; one not used, a cross. A date of several
    days is a line across them. Reports without a date are not drawn.
    """
    if len(shown.progress.track.days) < 2:
        return None
    paper = _paper(shown, words)
    signs, beyond = _signs(shown, paper)
    parts = [_gridlines(paper), *_dates(paper), _lines(shown, paper), *signs]
    now = Markup('<line class="ch-now" x1="{0}%" x2="{0}%" y1="{1}" y2="{2}"/>').format(
        paper.x(paper.last), _TOP - 8, HEIGHT - _FOOT
    )
    drawn = Markup('<svg class="ch-plot" width="100%" height="{}" role="group" aria-label="{}">{}{}</svg>').format(
        HEIGHT, words.say("Distance by day, with a mark for each report"), Markup("").join(parts), now
    )
    plot = Markup(in_place(drawn))  # noqa: S704 - what was escaped above, less what turns the direction of writing
    return Chart(_axis(paper), plot, _names(paper), paper.first.isoformat(), paper.last.isoformat(), beyond)


def _paper(shown: Scene, words: Words) -> _Paper:
    """Choose what the chart reaches over: every day's range, and the pins that lie not far beyond."""
    route, days = shown.route, _told(shown)
    low, high = min(day.km.low for day in days), max(day.km.high for day in days)
    reach = (high - low) * _BEYOND
    places = [route.locate(pin.place) for pin in shown.pins]
    near = [km for km, offset in places if low - reach <= km <= high + reach and offset <= _OFF_ROUTE_KM]
    low, high = min([low, *near]), max([high, *near])
    room = max((high - low) * 0.12, 5.0)
    bottom, top = max(0.0, low - room / 3), min(high + room, route.length_km)
    pin_px = next(px for most, px in _PIN_PX if len(shown.pins) <= most)
    return _Paper(days[0].date, days[-1].date, bottom, top, route, words, pin_px)


def _told(shown: Scene) -> tuple[DayPosition, ...]:
    """Give the days that are drawn, two at least."""
    track, until = shown.progress.track, last_told(shown.progress)
    told = tuple(day for day in track.days if day.date <= until)
    return told if len(told) > 1 else track.days


def _lines(shown: Scene, paper: _Paper) -> Markup:
    """Draw the range as an area and the middle as a line, stretched to the width."""
    days = _told(shown)
    low = [f"{paper.x(day.date) * 10:g} {paper.y(day.km.low):g}" for day in days]
    high = [f"{paper.x(day.date) * 10:g} {paper.y(day.km.high):g}" for day in days]
    mid = [f"{paper.x(day.date) * 10:g} {paper.y(day.km.mid):g}" for day in days]
    return Markup(
        '<svg class="ch-lines" width="100%" height="{0}" viewBox="0 0 1000 {0}" preserveAspectRatio="none">'
        '<path class="ch-band" d="M{1}Z"/><path class="ch-mid" d="M{2}"/></svg>'
    ).format(HEIGHT, "L".join([*low, *reversed(high)]), "L".join(mid))


def _grid(paper: _Paper) -> Iterator[tuple[float, Stop]]:
    """Choose the well-known stops to name, each with its height, no two too close."""
    taken: list[float] = []
    stops = (stop for stop in paper.route.stops if paper.holds(stop.km))
    for stop in sorted(stops, key=lambda stop: (stop.role == "fill", stop.role != "anchor")):
        y = paper.y(stop.km)
        if all(abs(y - other) >= _NAME_GAP_PX for other in taken):
            taken.append(y)
            yield y, stop


def _gridlines(paper: _Paper) -> Markup:
    """Draw a line at the height of each stop named; the upper half are named inside, too, for phones."""
    half = (paper.low + paper.high) / 2
    line = Markup('<line class="ch-grid" x1="0" x2="100%" y1="{0}" y2="{0}"/>')
    name = Markup('<text class="ch-stop ch-inside" x="8" y="{}">{}</text>')
    return Markup("").join(
        line.format(y) + (name.format(y - 3, stop.label) if stop.km > half else Markup()) for y, stop in _grid(paper)
    )


def _names(paper: _Paper) -> Markup:
    """Write the stops' names beside the chart."""
    name = Markup('<text class="ch-stop" x="6" y="{}">{}</text>')
    return Markup('<svg class="ch-names" width="132" height="{}" aria-hidden="true">{}</svg>').format(
        HEIGHT, Markup("").join(name.format(y + 4, _short(stop.label)) for y, stop in _grid(paper))
    )


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}…"


def _dates(paper: _Paper) -> Iterator[Markup]:
    whole = (paper.last - paper.first).days
    step = next((step for step in _STEPS if whole / step <= _MOST_DATES - 1), max(whole // (_MOST_DATES - 1), 1))
    for number, offset in enumerate(range(0, whole + 1, step)):
        day = paper.first + timedelta(days=offset)
        x = paper.x(day)
        anchor = "start" if offset == 0 else "end" if x > _RIGHT - 3 else "middle"
        yield Markup(
            '<g class="ch-date{0}"><line x1="{1}%" x2="{1}%" y1="{2}" y2="{3}"/>'
            '<text x="{1}%" y="{4}" text-anchor="{5}">{6}</text></g>'
        ).format(
            " ch-fine" if number % 2 else "", x, HEIGHT - _FOOT, HEIGHT - _FOOT + 5, HEIGHT - 9, anchor,
            paper.words.short_day(day),
        )  # fmt: skip


def _axis(paper: _Paper) -> Markup:
    step = _round_step((paper.high - paper.low) / 4)
    ticks = range(math.ceil(paper.low / step) * step, math.floor(paper.high) + 1, step)
    texts = (
        Markup('<text x="46" y="{}" text-anchor="end">{}</text>').format(paper.y(km) + 4, paper.words.number(km))
        for km in ticks
    )
    unit = Markup('<text x="46" y="8" text-anchor="end">km</text>')
    return Markup('<svg class="ch-axis" width="52" height="{}" aria-hidden="true">{}{}</svg>').format(
        HEIGHT, Markup("").join(texts), unit
    )


def _round_step(km: float) -> int:
    power = 10 ** math.floor(math.log10(max(km, 1.0)))
    return int(next(step * power for step in (1, 2, 5, 10) if step * power >= km))


def _signs(shown: Scene, paper: _Paper) -> tuple[list[Markup], int]:
    """Draw every dated report that has a chainage inside the chart; count the others."""
    drawn: list[Markup] = []
    beyond = 0
    for area in shown.areas:
        drawn += _stretch(area, paper)
    rejected = [report for report in shown.reports if _rejected(report)]
    for report in rejected:
        km, offset = shown.route.locate(report.place)
        if offset > _OFF_ROUTE_KM or not paper.holds(km):
            beyond += 1
        else:
            drawn.append(_cross(report, paper, km))
    for pin in reversed(shown.pins):
        km, offset = shown.route.locate(pin.place)
        if paper.holds(km) and offset <= _OFF_ROUTE_KM and pin.date.start and pin.date.end:
            drawn.append(_pin(pin, paper, km))
        else:
            beyond += 1
    return drawn, beyond


def _rejected(report: JudgedClaim) -> bool:
    claim, when = report.claim, report.claim.date
    been = claim.role in ("departed", "at", "passed", "ended")
    return (
        been and not report.verdict.used and report.place.kind in ("town", "feature") and bool(when.start and when.end)
    )


def _pin(pin: Sighting, paper: _Paper, km: float) -> Markup:
    size = paper.pin_px
    drawing = Markup('<g transform="translate({0} {0}) scale({1})">{2}</g>').format(
        -size / 2, round(size / 28, 3), marks.pin(pin.role, pin.group, pin.number if size > _LEAST_NUMBERED_PX else 0)
    )
    return _sign(drawing, pin.date, paper, at=paper.y(km), about=_about(pin, paper.words))


def _stretch(area: Sighting, paper: _Paper) -> Iterator[Markup]:
    if area.date.start is None or area.date.end is None:
        return
    for low, high in regions.stretches(paper.route, area.place):
        if low < paper.high and high > paper.low:
            top, foot = paper.y(high), paper.y(low)
            drawing = Markup('<rect class="ch-area" x="-4" y="{}" width="8" height="{}" rx="2"/>').format(
                round(top - foot, 1), round(foot - top, 1)
            )
            yield _sign(drawing, area.date, paper, at=foot, about=_about(area, paper.words))


def _cross(report: JudgedClaim, paper: _Paper, km: float) -> Markup:
    drawing = Markup(
        '<path class="ch-cross" d="M-5-5 5 5M5-5-5 5"/><rect class="ch-hit" x="-8" y="-8" width="16" height="16"/>'
    )
    label = f"{report.place.name}: {paper.words.dates(report.claim.date)}, {paper.words.say('not used')}"
    about = {"claims": report.claim.id, "day": report.day, "label": label}
    return _sign(drawing, report.claim.date, paper, at=paper.y(km), about=about)


def _about(sighting: Sighting, words: Words) -> dict[str, Any]:
    claims = " ".join(report.claim.id for report in sighting.reports)
    return {"claims": claims, "day": sighting.day, "label": notes.label(sighting, words)}


def _sign(drawing: Markup, when: DateRange, paper: _Paper, *, at: float, about: dict[str, Any]) -> Markup:
    """Put a drawing at the middle of its days, with a line across them, in a link to its row of the table."""
    left, right = paper.x(when.start or paper.first), paper.x(when.end or paper.last)
    whisker = (
        Markup('<line class="ch-days" x1="{}%" x2="{}%" y1="{}" y2="{}"/>').format(left, right, at, at)
        if right > left
        else Markup()
    )
    return Markup(
        '<a class="ch-sign" href="#claim-{}" data-claims="{}" data-day="{}" aria-label="{}">{}'
        '<svg x="{}%" y="{}" overflow="visible">{}</svg></a>'
    ).format(
        str(about["claims"]).split(" ")[0], about["claims"], about["day"] or "", about["label"], whisker,
        round((left + right) / 2, 2), at, drawing,
    )  # fmt: skip
