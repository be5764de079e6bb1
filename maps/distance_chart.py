"""The distance-time chart of the page, inline SVG that is as wide as its place (kilometres up, days across).

Across, everything is set in per cent of the width; up, in pixels of a fixed height: so letters and marks keep their
size on a phone. The drawing needs no script; page.js links its marks with those on the map.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from markupsafe import Markup

from ..geo.route import Stop
from ..wording.words import Words, in_place
from .chart_paper import FOOT, HEIGHT, RIGHT, TOP, Paper, paper_of, told_days
from .chart_signs import signs_of
from .scene import Scene

_STEPS = (1, 2, 3, 5, 7, 10, 14, 21, 30, 60, 90, 180, 365)
_MOST_DATES = 8
_NAME_GAP_PX = 19.0
_LONGEST_NAME = 20


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


def distance_chart(shown: Scene, words: Words) -> Chart | None:
    """Draw the chart; None where the group's position is not known on two days at least.

    Notes
    -----
    A used report is its pin; one of a region, the stretch of road inside it; one not used, a cross. A date of several
    days is a line across them. Reports without a date are not drawn.
    """
    if len(shown.progress.track.days) < 2:
        return None
    paper = paper_of(shown, words)
    signs, beyond = signs_of(shown, paper)
    parts = [_gridlines(paper), *_dates(paper), _lines(shown, paper), *signs]
    now = Markup('<line class="ch-now" x1="{0}%" x2="{0}%" y1="{1}" y2="{2}"/>').format(
        paper.x(paper.last), TOP - 8, HEIGHT - FOOT
    )
    drawn = Markup('<svg class="ch-plot" width="100%" height="{}" role="group" aria-label="{}">{}{}</svg>').format(
        HEIGHT, words.say("Distance by day, with a mark for each report"), Markup("").join(parts), now
    )
    plot = Markup(in_place(drawn))  # noqa: S704 - what was escaped above, less what turns the direction of writing
    return Chart(_axis(paper), plot, _names(paper), paper.first.isoformat(), paper.last.isoformat(), beyond)


def _lines(shown: Scene, paper: Paper) -> Markup:
    """Draw the range as an area and the middle as a line, stretched to the width."""
    days = told_days(shown)
    low = [f"{paper.x(day.date) * 10:g} {paper.y(day.km.low):g}" for day in days]
    high = [f"{paper.x(day.date) * 10:g} {paper.y(day.km.high):g}" for day in days]
    mid = [f"{paper.x(day.date) * 10:g} {paper.y(day.km.mid):g}" for day in days]
    return Markup(
        '<svg class="ch-lines" width="100%" height="{0}" viewBox="0 0 1000 {0}" preserveAspectRatio="none">'
        '<path class="ch-band" d="M{1}Z"/><path class="ch-mid" d="M{2}"/></svg>'
    ).format(HEIGHT, "L".join([*low, *reversed(high)]), "L".join(mid))


def _grid(paper: Paper) -> Iterator[tuple[float, Stop]]:
    """Choose the well-known stops to name, each with its height, no two too close."""
    taken: list[float] = []
    stops = (stop for stop in paper.route.stops if paper.holds(stop.km))
    for stop in sorted(stops, key=lambda stop: (stop.role == "fill", stop.role != "anchor")):
        y = paper.y(stop.km)
        if all(abs(y - other) >= _NAME_GAP_PX for other in taken):
            taken.append(y)
            yield y, stop


def _gridlines(paper: Paper) -> Markup:
    """Draw a line at the height of each stop named; the upper half are named inside, too, for phones."""
    half = (paper.low + paper.high) / 2
    line = Markup('<line class="ch-grid" x1="0" x2="100%" y1="{0}" y2="{0}"/>')
    name = Markup('<text class="ch-stop ch-inside" x="8" y="{}">{}</text>')
    return Markup("").join(
        line.format(y) + (name.format(y - 3, stop.label) if stop.km > half else Markup()) for y, stop in _grid(paper)
    )


def _names(paper: Paper) -> Markup:
    """Write the stops' names beside the chart."""
    name = Markup('<text class="ch-stop" x="6" y="{}">{}</text>')
    return Markup('<svg class="ch-names" width="146" height="{}" aria-hidden="true">{}</svg>').format(
        HEIGHT, Markup("").join(name.format(y + 4, _short(stop.label)) for y, stop in _grid(paper))
    )


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}…"


def _dates(paper: Paper) -> Iterator[Markup]:
    whole = (paper.last - paper.first).days
    step = next((step for step in _STEPS if whole / step <= _MOST_DATES - 1), max(whole // (_MOST_DATES - 1), 1))
    for number, offset in enumerate(range(0, whole + 1, step)):
        day = paper.first + timedelta(days=offset)
        x = paper.x(day)
        anchor = "start" if offset == 0 else "end" if x > RIGHT - 3 else "middle"
        yield Markup(
            '<g class="ch-date{0}"><line x1="{1}%" x2="{1}%" y1="{2}" y2="{3}"/>'
            '<text x="{1}%" y="{4}" text-anchor="{5}">{6}</text></g>'
        ).format(
            " ch-fine" if number % 2 else "", x, HEIGHT - FOOT, HEIGHT - FOOT + 5, HEIGHT - 9, anchor,
            paper.words.short_day(day),
        )  # fmt: skip


def _axis(paper: Paper) -> Markup:
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
