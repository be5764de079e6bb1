"""How fast the group has come so far, and on how many days it moved (kilometres, days)."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date, timedelta
from statistics import NormalDist

from .figures import Report
from .motion import KIND_ODDS, MOVING, PAUSED
from .progress import DaysSpent, RecentPace
from .track import Range, Track

RECENT_DAYS = 7
"""Over so many days before the newest report the recent pace is taken: a week, with its rest; set by hand."""
_ALIKE = float(KIND_ODDS[MOVING, MOVING] + KIND_ODDS[PAUSED, PAUSED]) - 1
_LINKED = (1 + _ALIKE) / (1 - _ALIKE)
"""How much larger the variance of a count is than that of independent days; two neighbours correlate as `_ALIKE`."""
_SURE = 0.05
"""A share of a day that is no day."""


def set_out_on(track: Track, reports: Sequence[Report]) -> date:
    """Give the evening before the group is first reported to set out, else the first evening of a track that has any.

    A departure told of one of several days is taken to be of the last, for the group was on its way after that at most.
    """
    departures = [report.day - timedelta(days=1) for report in reports if report.claim.role == "departed"]
    return max(track.days[0].date, min(departures, default=track.days[0].date))


def pace_of(track: Track, reports: Sequence[Report], *, since: date | None = None) -> Range | None:
    """Give the average pace to the newest report, rests included.

    Parameters
    ----------
    track
        The track.
    reports
        The main group's reports, oldest first.
    since
        The evening to count from; None for the one before the group set out.

    Returns
    -------
    Range | None
        Kilometres a day; None where there is no day between the two, or nothing was reported.

    Notes
    -----
    The ends set the ends of both days' ranges against each other, so the range is rather too wide than too narrow.
    """
    if not track.days or not reports:
        return None
    on = {day.date: day for day in track.days}
    first, here = on.get(since or set_out_on(track, reports)), on.get(reports[-1].day)
    if first is None or here is None or here.date <= first.date:
        return None
    lapse = (here.date - first.date).days
    low = max(0.0, here.km.low - first.km.high) / lapse
    mid = max(0.0, here.km.mid - first.km.mid) / lapse
    return Range(min(low, mid), mid, max(mid, (here.km.high - first.km.low) / lapse))


def recent_pace_of(track: Track, reports: Sequence[Report]) -> RecentPace | None:
    """Give the average pace of the last seven days before the newest report, rests included.

    Parameters
    ----------
    track
        The track.
    reports
        The main group's reports, oldest first.

    Returns
    -------
    RecentPace | None
        None where the journey to the newest report is no longer than that, for `pace_of` says it all then.
    """
    if not track.days or not reports:
        return None
    since = reports[-1].day - timedelta(days=RECENT_DAYS)
    if since <= set_out_on(track, reports):
        return None
    pace = pace_of(track, reports, since=since)
    return None if pace is None else RecentPace(since, reports[-1].day, pace)


def days_spent_of(track: Track, reports: Sequence[Report]) -> DaysSpent | None:
    """Count the days on the move and those at rest, from the evening before the group set out to the newest report.

    Parameters
    ----------
    track
        The track.
    reports
        The main group's reports, oldest first.

    Returns
    -------
    DaysSpent | None
        None where there is no day between the two, nothing was reported, or the track does not tell.

    Notes
    -----
    The days' probabilities come from the filter. How far their errors hang together is not known: they are taken to do
    so as far as days of one kind follow one another in the prior, which widens the deviation of independent days.
    """
    if not track.days or not reports:
        return None
    first, until = set_out_on(track, reports), reports[-1].day
    odds = [day.moving for day in track.days if first < day.date <= until and day.moving is not None]
    if not odds or len(odds) < (until - first).days:
        return None
    moving = _count_of(odds, level=track.level)
    resting = Range(*(len(odds) - days for days in (moving.high, moving.mid, moving.low)))
    return DaysSpent(first, until, moving, resting)


def _count_of(odds: Sequence[float], *, level: float) -> Range:
    """Count the days, from the probability of each: whole days, the ends rounded outward."""
    mean = sum(odds)
    spread = NormalDist().inv_cdf((1 + level) / 2) * math.sqrt(_LINKED * sum(share * (1 - share) for share in odds))
    low, high = max(0.0, mean - spread), min(float(len(odds)), mean + spread)
    return Range(float(math.floor(low + _SURE)), float(round(mean)), float(math.ceil(high - _SURE)))
