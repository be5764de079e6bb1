"""The reports on the page's distance-time chart: pins, stretches of a region, crosses (days across, kilometres up)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from markupsafe import Markup

from . import marks, notes, regions
from .chart_paper import OFF_ROUTE_KM, Paper
from .scene import Scene
from .sightings import JudgedClaim, Sighting

_LEAST_NUMBERED_PX = 12
_MANY = 300
_CELL = (1.5, 12.0)
"""Of more signs than these, one stands for all of its kind in a cell so many per cent wide and pixels high."""


@dataclass(frozen=True, slots=True)
class _Sign:
    """A drawing at the middle of its days, with a line across them, in a link to its row of the table.

    `left` and `right` are per cent of the width, `at` pixels from the top; `others` counts the signs it stands for.
    """

    kind: str
    drawing: Markup
    left: float
    right: float
    at: float
    claims: tuple[str, ...]
    day: date | None
    label: str
    others: int = 0

    @property
    def middle(self) -> float:
        """Give where the drawing stands, per cent of the width."""
        return round((self.left + self.right) / 2, 2)

    def html(self, paper: Paper) -> Markup:
        """Write it."""
        line = Markup('<line class="ch-days" x1="{}%" x2="{}%" y1="{}" y2="{}"/>')
        whisker = line.format(self.left, self.right, self.at, self.at) if self.right > self.left else Markup()
        more = paper.words.count("and one more close by", "and {n} more close by", self.others) if self.others else ""
        return Markup(
            '<a class="ch-sign" href="#claim-{}" data-claims="{}" data-day="{}" aria-label="{}">{}'
            '<svg x="{}%" y="{}" overflow="visible">{}</svg></a>'
        ).format(
            self.claims[0], " ".join(self.claims), self.day or "", "; ".join(filter(None, (self.label, more))), whisker,
            self.middle, self.at, self.drawing,
        )  # fmt: skip


def signs_of(shown: Scene, paper: Paper) -> tuple[list[Markup], int]:
    """Draw every dated report that has a chainage inside the chart; count the others.

    Returns
    -------
    tuple[list[Markup], int]
        The drawings, lowest first; where they are very many, one for those close together.
    """
    found = [sign for area in shown.areas for sign in _stretches(area, paper)]
    rejected = [report for report in shown.reports if _rejected(report)]
    crosses = [sign for report in rejected if (sign := _cross(report, paper)) is not None]
    pins = [sign for pin in reversed(shown.pins) if (sign := _pin(pin, paper)) is not None]
    beyond = len(rejected) - len(crosses) + len(shown.pins) - len(pins)
    found += [*crosses, *pins]
    return [sign.html(paper) for sign in (_gathered(found) if len(found) > _MANY else found)], beyond


def _gathered(signs: Sequence[_Sign]) -> list[_Sign]:
    """Let the last one drawn, which is the first report, stand for all of its kind in a cell, without their lines."""
    cells: dict[tuple[str, int, int], list[_Sign]] = {}
    for sign in signs:
        cell = sign.kind, int(sign.middle / _CELL[0]), int(sign.at / _CELL[1])
        cells.setdefault(cell, []).append(sign)
    return [_over(*reversed(close)) if len(close) > 1 else close[0] for close in cells.values()]


def _over(sign: _Sign, *under: _Sign) -> _Sign:
    claims = tuple(claim for each in (sign, *under) for claim in each.claims)
    first = min((each.day for each in (sign, *under) if each.day is not None), default=None)
    return replace(sign, left=sign.middle, right=sign.middle, claims=claims, day=first, others=len(under))


def _rejected(report: JudgedClaim) -> bool:
    claim, when = report.claim, report.claim.date
    been = claim.role in ("departed", "at", "passed", "ended")
    return (
        been and not report.verdict.used and report.place.kind in ("town", "feature") and bool(when.start and when.end)
    )


def _pin(pin: Sighting, paper: Paper) -> _Sign | None:
    km, offset = paper.route.locate(pin.place)
    if not paper.holds(km) or offset > OFF_ROUTE_KM or pin.date.start is None or pin.date.end is None:
        return None
    size = paper.pin_px
    drawing = Markup('<g transform="translate({0} {0}) scale({1})">{2}</g>').format(
        -size / 2, round(size / 28, 3), marks.pin(pin.role, pin.group, pin.number if size > _LEAST_NUMBERED_PX else 0)
    )
    return _sighted(pin, paper, drawing, kind=f"{pin.role} {pin.group}", at=paper.y(km))


def _stretches(area: Sighting, paper: Paper) -> Iterator[_Sign]:
    if area.date.start is None or area.date.end is None:
        return
    for low, high in regions.stretches(paper.route, area.place):
        if low < paper.high and high > paper.low:
            top, foot = paper.y(high), paper.y(low)
            drawing = Markup('<rect class="ch-area" x="-4" y="{}" width="8" height="{}" rx="2"/>').format(
                round(top - foot, 1), round(foot - top, 1)
            )
            yield _sighted(area, paper, drawing, kind=f"area {area.place.name}", at=foot)


def _sighted(sighting: Sighting, paper: Paper, drawing: Markup, *, kind: str, at: float) -> _Sign:
    left, right = (paper.x(day or paper.first) for day in (sighting.date.start, sighting.date.end))
    claims = tuple(report.claim.id for report in sighting.reports)
    return _Sign(kind, drawing, left, right, at, claims, sighting.day, notes.label(sighting, paper.words))


def _cross(report: JudgedClaim, paper: Paper) -> _Sign | None:
    km, offset = paper.route.locate(report.place)
    if offset > OFF_ROUTE_KM or not paper.holds(km):
        return None
    drawing = Markup(
        '<path class="ch-cross" d="M-5-5 5 5M5-5-5 5"/><rect class="ch-hit" x="-8" y="-8" width="16" height="16"/>'
    )
    when = report.claim.date
    label = f"{report.place.name}: {paper.words.dates(when)}, {paper.words.say('not used')}"
    left, right = (paper.x(day or paper.first) for day in (when.start, when.end))
    return _Sign("cross", drawing, left, right, paper.y(km), (report.claim.id,), report.day, label)
