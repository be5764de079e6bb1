"""The layers of the distance-time chart: grid, rests, range, median, arrival, claims (points).

Importing this module imports matplotlib.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import pairwise

import numpy as np
from matplotlib.path import Path

from ...track.progress import Progress
from ...track.track import DayPosition, Track
from . import marks
from .boxes import Box
from .chart_dots import Dot, Outlet
from .chart_scale import Scale
from .sheet import Sheet

REST_KM = 2.0
"""A day on which the median moves less than this is drawn as a rest."""
_SURE, _RECKONED = 0.36, 0.17
_LEAST_LETTER = 0.5


def rests(track: Track, *, until: date | None) -> list[tuple[date, date]]:
    """List the runs of days without an advance, after the first day with one and up to the last report."""
    runs: list[tuple[date, date]] = []
    under_way = False
    for before, day in pairwise(track.days):
        if until is not None and day.date > until:
            break
        rested = abs(day.km.mid - before.km.mid) < REST_KM
        under_way = under_way or not rested
        if rested and under_way:
            follows = bool(runs) and (day.date - runs[-1][1]).days == 1
            runs[-1:] = [(runs[-1][0], day.date)] if follows else [*runs[-1:], (day.date, day.date)]
    return runs


def draw_rests(sheet: Sheet, scale: Scale, runs: Sequence[tuple[date, date]]) -> None:
    """Shade the days of rest."""
    for first, last in runs:
        left, right = scale.x(first.toordinal() - 1), scale.x(last.toordinal())
        box = Box(max(left, scale.box.left), scale.box.top, min(right, scale.box.right), scale.box.bottom)
        sheet.rectangle(box, fill=sheet.theme.rule, alpha=0.5)


def draw_track(sheet: Sheet, scale: Scale, progress: Progress) -> None:
    """Draw range and median: full up to the last report, lighter and broken beyond it, and the cone to the arrival."""
    days = progress.track.days
    last = progress.last_report.date if progress.last_report else None
    known = [day for day in days if last is None or day.date <= last] or list(days[:1])
    beyond = [known[-1], *(day for day in days if last is not None and day.date > last)] if known else []
    _band(sheet, scale, known, alpha=_SURE)
    _band(sheet, scale, beyond, alpha=_RECKONED)
    _draw_arrival(sheet, scale, progress)
    width = sheet.size.type * 0.24
    if len(known) > 1:
        sheet.line(_median(scale, known), sheet.theme.done, width, clip=scale.box)
    if len(beyond) > 1:
        dash = (sheet.size.type * 0.5, sheet.size.type * 0.36)
        sheet.line(_median(scale, beyond), sheet.theme.done, width * 0.8, dash=dash, clip=scale.box)


def draw_dots(sheet: Sheet, scale: Scale, found: Sequence[Dot], *, known: Mapping[str, Outlet]) -> list[Box]:
    """Draw the claims, those not used faint and below, and give the boxes of the marks."""
    boxes = []
    for dot in (dot for dot in found if not dot.used):
        at = scale.x(dot.day), scale.y(dot.km)
        if scale.box.holds(Box(*at, *at)):
            marks.cross(sheet, at, radius=sheet.size.type * 0.34, colour=sheet.theme.stop, clip=scale.box)
            boxes.append(Box.centred(at, sheet.size.type * 0.7, sheet.size.type * 0.7))
    used = [dot for dot in found if dot.used]
    radius = dot_radius(used, sheet.size.type)
    for dot, at in spread([dot for dot in used if dot.is_stretch], scale, sheet.size.type * 0.2):
        letter = known[dot.outlet].letter if known and has_letters(used) else ""
        _draw_stretch(sheet, scale, dot, at=at[0], colour=colour_of(sheet, dot, known), letter=letter)
    for dot, at in spread([dot for dot in used if not dot.is_stretch], scale, radius):
        colour = colour_of(sheet, dot, known)
        _draw_days(sheet, scale, dot, at=at, colour=colour)
        letter = "" if dot.role == "toward" or not has_letters(used) else known[dot.outlet].letter if known else ""
        marks.mark(sheet, at, dot.role, group=dot.group, radius=radius, colour=colour, letter=letter, clip=scale.box)
        boxes.append(Box.centred(at, 2.3 * radius, 2.3 * radius))
    return boxes


def dot_radius(found: Sequence[Dot], unit: float) -> float:
    """Give the radius of a claim's mark: smaller where there are many."""
    count = len(found)
    return unit * (0.5 if count <= 45 else 0.4 if count <= 90 else 0.3 if count <= 250 else 0.22)


def has_letters(used: Sequence[Dot]) -> bool:
    """Tell whether marks are large enough for their outlet's letter."""
    return dot_radius(used, 1.0) >= _LEAST_LETTER


def colour_of(sheet: Sheet, dot: Dot, known: Mapping[str, Outlet]) -> str:
    """Give a claim's colour: its outlet's, or, where outlets are not told apart, its role's."""
    if known:
        return outlet_colour(sheet, known[dot.outlet])
    return sheet.theme.roles.get(dot.role, sheet.theme.quiet)


def outlet_colour(sheet: Sheet, outlet: Outlet) -> str:
    """Give an outlet's colour, by its letter."""
    theme = sheet.theme
    return theme.outlets["ABCDE".index(outlet.letter)] if outlet.letter else theme.others


def spread(found: Sequence[Dot], scale: Scale, radius: float) -> list[tuple[Dot, tuple[float, float]]]:
    """Set marks that would lie on one another side by side, within their day as far as that goes."""
    stacks: dict[tuple[int, int], list[Dot]] = {}
    for dot in found:
        cell = round(scale.x(dot.day) / (2 * radius)), round(scale.y(dot.km) / (2 * radius))
        stacks.setdefault(cell, []).append(dot)
    placed = []
    for stack in stacks.values():
        step = min(2.1 * radius, max(scale.day_width * 1.6, 2 * radius) / len(stack))
        for number, dot in enumerate(stack):
            shift = (number - (len(stack) - 1) / 2) * step if len(stack) > 1 else 0.0
            x = min(max(scale.x(dot.day) + shift, scale.box.left + radius), scale.box.right - radius)
            placed.append((dot, (x, scale.y(dot.km))))
    return placed


def _median(scale: Scale, days: Sequence[DayPosition]) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    return scale.points([day.date.toordinal() for day in days], [day.km.mid for day in days])


def _band(sheet: Sheet, scale: Scale, days: Sequence[DayPosition], *, alpha: float) -> None:
    if len(days) < 2:
        return
    there = scale.points([day.date.toordinal() for day in days], [day.km.high for day in days])
    back = scale.points([day.date.toordinal() for day in days], [day.km.low for day in days])[::-1]
    outline = Path(np.vstack((there, back, there[:1])), closed=True)
    sheet.shape(outline, fill=sheet.theme.range, alpha=alpha, clip=scale.box)


def _draw_arrival(sheet: Sheet, scale: Scale, progress: Progress) -> None:
    """Draw the cone from the last day's range to the arrival at the route's end, and a bracket over the arrival."""
    eta, days = progress.eta, progress.track.days
    if eta is None or not days:
        return
    theme, end, now = sheet.theme, progress.track.route.length_km, days[-1]
    start = now.date.toordinal()
    arrivals = [day.toordinal() for day in (eta.earliest, eta.median, eta.latest)]
    cone = scale.points([start, arrivals[0], arrivals[2], start], [now.km.high, end, end, now.km.low])
    sheet.shape(Path(np.vstack((cone, cone[:1])), closed=True), fill=theme.range, alpha=_RECKONED * 0.7, clip=scale.box)
    dash = (sheet.size.type * 0.25, sheet.size.type * 0.4)
    sheet.line(
        scale.points([start, arrivals[1]], [now.km.mid, end]), theme.done, sheet.size.type * 0.15, dash=dash,
        clip=scale.box,
    )  # fmt: skip
    bar = scale.points([arrivals[0], arrivals[2]], [end, end])
    sheet.line(bar, theme.here, sheet.size.type * 0.3, clip=scale.box.grown(4.0), round_ends=False)
    middle = scale.points([arrivals[1]], [end])[0]
    if middle[0] <= scale.box.right:
        marks.here(sheet, (float(middle[0]), float(middle[1])), radius=sheet.size.type * 0.36)


def _draw_stretch(sheet: Sheet, scale: Scale, dot: Dot, *, at: float, colour: str, letter: str) -> None:
    """Draw a claim that names a state: an upright bar over the stretch of the route inside it, and its days."""
    half, box = sheet.size.type * 0.16, scale.box
    top, bottom = max(scale.y(dot.high), box.top), min(scale.y(dot.low), box.bottom)
    corners = [(at - half, top), (at + half, top), (at + half, bottom), (at - half, bottom)]
    sheet.shape(Path([*corners, corners[0]], closed=True), fill=colour, alpha=0.45, clip=box)
    _draw_days(sheet, scale, dot, at=(at, top + sheet.size.type * 0.6), colour=colour)
    if letter:
        radius = sheet.size.type * 0.42
        marks.mark(sheet, (at, top + sheet.size.type * 0.6), "origin", radius=radius, colour=colour, letter=letter)


def _draw_days(sheet: Sheet, scale: Scale, dot: Dot, *, at: tuple[float, float], colour: str) -> None:
    """Draw the days a claim may belong to, where they are more than one."""
    if dot.last > dot.first:
        ends = np.array([(scale.x(dot.first), at[1]), (scale.x(dot.last), at[1])])
        sheet.line(ends, colour, sheet.size.type * 0.13, alpha=0.75, clip=scale.box, round_ends=False)
