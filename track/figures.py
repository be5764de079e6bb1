"""What the articles themselves say by a day: length of the way, size of the group, newest report (kilometres, days)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import median
from typing import TypeVar

from ..geo.place import Place
from ..news.article import DateRange
from ..news.claims import BEEN_ROLES, Counted, LengthClaim, PositionClaim, Reading, SizeClaim
from .evidence import days, known_on
from .progress import LastReport, Reported, Size
from .track import Track

FRESH_DAYS = 3
"""Sizes reported within so many days of the newest make one estimate; set by hand."""
_NARROW_DAYS = 3
"""A report of no more days than these is of a known day; set by hand."""
_VAGUE = frozenset({"country", "continent"})
_POINTS = frozenset({"town", "feature"})
_Figure = TypeVar("_Figure", SizeClaim, LengthClaim)


@dataclass(frozen=True, slots=True)
class Report:
    """A claim that the main group has been somewhere, believed, with the likeliest of the days it may belong to.

    Attributes
    ----------
    claim
        The claim; repeats are left out.
    place
        The place the inference chose.
    day
        Its day, the likeliest one of an interval.
    town
        True where the place is a point on the route and the day is known to within three.
    """

    claim: PositionClaim
    place: Place
    day: date
    town: bool


def reports_of(track: Track, reading: Reading, *, on: date) -> tuple[Report, ...]:
    """List the main group's believed reports with a date, oldest first; towns before regions on the same day.

    Parameters
    ----------
    track
        Holds the verdicts.
    reading
        Holds the claims.
    on
        The day asked for.

    Returns
    -------
    tuple[Report, ...]
        The reports; claims with an open interval or one wider than ten days are left out, and so are whole countries.
    """
    found = [report for claim in reading.positions if (report := _report(claim, track, reading, on=on)) is not None]
    return tuple(sorted(found, key=lambda report: (report.day, not report.town, report.claim.id)))


def last_report_of(reports: Iterable[Report], *, on: date) -> LastReport | None:
    """Give the newest report, a town rather than a region where both are of the same day, or None."""
    newest = max(reports, key=lambda report: (report.day, report.town), default=None)
    if newest is None:
        return None
    return LastReport(newest.claim.id, newest.day, newest.place.name, (on - newest.day).days)


def off_route_report_of(track: Track, reading: Reading, *, on: date) -> LastReport | None:
    """Give the newest report of a town where no report at all lies on the route, or None.

    Parameters
    ----------
    track, reading, on
        As for `reports_of`.
    """
    told = ((claim, track.verdicts.get(claim.id)) for claim in reading.positions if _is_told(claim))
    spans = [
        (span[1], claim.id, verdict.place.name)
        for claim, verdict in told
        if verdict is not None
        and verdict.place.kind in _POINTS
        and known_on(claim.date, _published(claim.article, reading), on)
        and (span := days(claim.date, _published(claim.article, reading), on=on)) is not None
        and (span[1] - span[0]).days < _NARROW_DAYS
    ]
    if track.days or not spans:
        return None
    day, claim, place = max(spans, key=lambda span: span[0])
    return LastReport(claim, day, place, (on - day).days)


def reported_length_of(reading: Reading, *, on: date) -> Reported | None:
    """Give the median of what independent claims say is the length of the whole way, or None where none does."""
    claims = [claim for claim in _known(reading.lengths, reading, on) if claim.kind == "route"]
    alone = [claim for claim in claims if claim.same_as is None] or claims
    if not alone:
        return None
    return Reported(float(median(claim.km for claim in alone)), tuple(claim.id for claim in claims))


def size_of(reading: Reading, *, on: date) -> Size | None:
    """Give the span of the main group's newest size claims: all within three days of the newest, repeats counted once.

    Its people are told where any claim counts them, else its vehicles.

    Parameters
    ----------
    reading
        The claims.
    on
        The day asked for.

    Returns
    -------
    Size | None
        Lowest and highest figure; an open side is None only where no claim closes it. None without claims.
    """
    known = _known(reading.sizes, reading, on)
    counts: Counted = "people" if any(claim.counts == "people" for claim in known) else "vehicles"
    dated = [(_day_of(claim, reading, on), claim) for claim in known if claim.counts == counts]
    newest = max((day for day, _ in dated if day is not None), default=None)
    recent = [
        claim
        for day, claim in dated
        if newest is None or (day is not None and day >= newest - timedelta(days=FRESH_DAYS))
    ]
    figures = [figure for claim in recent for figure in (claim.low, claim.high) if figure is not None]
    if not figures:
        return None
    low = min(figures) if any(claim.low is not None for claim in recent) else None
    high = max(figures) if any(claim.high is not None for claim in recent) else None
    return Size(low, high, newest, tuple(claim.id for claim in recent if claim.same_as is None), counts)


def _known(claims: Iterable[_Figure], reading: Reading, on: date) -> list[_Figure]:
    return [
        claim
        for claim in claims
        if claim.group == "main" and known_on(claim.date, _published(claim.article, reading), on)
    ]


def _day_of(claim: SizeClaim, reading: Reading, on: date) -> date | None:
    span = days(claim.date, _published(claim.article, reading), on=on)
    return None if span is None else span[1]


def _published(article: str, reading: Reading) -> DateRange | None:
    return reading.published.get(article)


def _report(claim: PositionClaim, track: Track, reading: Reading, *, on: date) -> Report | None:
    verdict = track.verdicts.get(claim.id)
    if not _is_told(claim):
        return None
    if verdict is None or not verdict.used or verdict.place.kind in _VAGUE:
        return None
    span = days(claim.date, _published(claim.article, reading), on=on)
    if span is None or span[2]:
        return None
    point = verdict.place.kind in _POINTS
    return Report(claim, verdict.place, verdict.day or span[1], point and (span[1] - span[0]).days < _NARROW_DAYS)


def _is_told(claim: PositionClaim) -> bool:
    """Tell a claim that says, and not again, where the main group has been."""
    return claim.group == "main" and claim.role in BEEN_ROLES and claim.same_as is None
