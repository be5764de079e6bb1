"""Pace and size as of each day of a track, in the light of every report, later ones too (kilometres, days)."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from ..news.claims import Reading, SizeClaim
from .evidence import days
from .figures import FRESH_DAYS, reports_of, size_of
from .pace import pace_of
from .progress import Size
from .track import Range, Track


def paces(track: Track, reading: Reading, *, on: date) -> tuple[Range | None, ...]:
    """Give the average pace to the newest report by each day.

    Parameters
    ----------
    track
        The track.
    reading
        The claims.
    on
        The day asked for.

    Returns
    -------
    tuple[Range | None, ...]
        Kilometres a day, one for each of the track's days, the last as `pace.pace_of` gives it; None until there are
        two days to count between.
    """
    reports = reports_of(track, reading, on=on)
    stamps = [report.day for report in reports]
    left = [report for report in reports if report.claim.role == "departed"][:1]  # all that a start is found by
    counts = [bisect_right(stamps, day.date) for day in track.days]
    known = {
        count: pace_of(track, (*(each for each in left if each.day <= stamps[count - 1]), reports[count - 1]))
        for count in dict.fromkeys(counts)
        if count
    }
    return tuple(known.get(count) for count in counts)


def sizes(track: Track, reading: Reading, *, on: date) -> tuple[Size | None, ...]:
    """Give the size of the main group as its newest claims by each day put it.

    Parameters
    ----------
    track
        Gives the days.
    reading
        The claims.
    on
        The day asked for.

    Returns
    -------
    tuple[Size | None, ...]
        One for each of the track's days; None before the first dated claim. Undated claims count on the last day only,
        and there as in `figures.size_of`.
    """
    if not track.days:
        return ()
    dated = sorted(
        ((span[1], claim) for claim in reading.sizes if (span := _span(claim, reading, on)) is not None),
        key=lambda pair: pair[0],
    )
    stamps = [day for day, _ in dated]
    known: dict[int, Size | None] = {0: None}
    for count in dict.fromkeys(bisect_right(stamps, day.date) for day in track.days):
        if count:
            fresh = bisect_right(stamps, stamps[count - 1] - timedelta(days=FRESH_DAYS + 1))
            known[count] = size_of(_with(reading, [claim for _, claim in dated[fresh:count]]), on=on)
    before = [known[bisect_right(stamps, day.date)] for day in track.days[:-1]]
    return (*before, size_of(reading, on=on))


def _span(claim: SizeClaim, reading: Reading, on: date) -> tuple[date, date, bool] | None:
    return days(claim.date, reading.published.get(claim.article), on=on) if claim.group == "main" else None


def _with(reading: Reading, found: Sequence[SizeClaim]) -> Reading:
    return replace(reading, sizes=tuple(found))
