"""Pace so far and time of arrival, reckoned with the filter's own motion (kilometres, days)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

import numpy as np

from .figures import Report
from .filter import State
from .motion import ENDED, KIND_ODDS
from .progress import Eta
from .track import DayPosition, Outlook, Range, Track

MOST_DAYS = 366
WIDEST_DAYS = 45
"""An arrival known no better than this is of no use to a reader; set by hand."""
FEWEST_REPORTS = 2
"""One place on one day gives no pace."""
LEAST_UNDER_WAY = 0.5
"""Probability that the group has not ended for good, below which an arrival is not reckoned."""
_UNDER_WAY = KIND_ODDS[:ENDED, :ENDED]


def position_on(track: Track, on: date) -> DayPosition | None:
    """Give the position on the day asked for: the last of a track that reaches it, or of one that ends for good."""
    last = track.days[-1] if track.days else None
    return last if last is not None and (last.date == on or track.ended_on is not None) else None


def pace_of(track: Track, reports: Sequence[Report]) -> Range | None:
    """Give the average pace from the track's first day to the newest report, rests included.

    Parameters
    ----------
    track
        The track.
    reports
        The main group's reports, oldest first.

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
    first = track.days[0]
    here = next((day for day in track.days if day.date == reports[-1].day), None)
    lapse = (reports[-1].day - first.date).days
    if here is None or lapse < 1:
        return None
    low = max(0.0, here.km.low - first.km.high) / lapse
    mid = max(0.0, here.km.mid - first.km.mid) / lapse
    return Range(min(low, mid), mid, max(mid, (here.km.high - first.km.low) / lapse))


def eta_of(track: Track, reports: Sequence[Report], *, on: date, is_explained: bool = True) -> tuple[Eta | None, str]:
    """Reckon when the group may reach the end of the route, or say why that cannot be said.

    Parameters
    ----------
    track
        The track, up to `on`.
    reports
        The main group's reports, oldest first.
    on
        The day to reckon from.
    is_explained
        Whether the reason is wanted; else an arrival too wide to be of use is given up as soon as it is.

    Returns
    -------
    tuple[Eta | None, str]
        The arrival at the track's level and how it was reckoned; None and the reason where fewer than two independent
        reports place the group in a town, where the track does not reach the day, where the group has likelier ended
        than not, where even a year may not be enough, or where the interval is wider than 45 days or than the way there
        is expected to take.
    """
    places = {(report.place, report.day) for report in reports if report.town}
    if track.outlook is None or len(places) < FEWEST_REPORTS:
        count = "no report places" if not places else "only one report places"
        return None, f"{count} the main group in a town on a known day; an arrival needs at least two"
    if position_on(track, on) is None:
        return None, "the reports are too old to reckon on from"
    if float(track.outlook.mass[:, :ENDED].sum()) < LEAST_UNDER_WAY:
        return None, "the group may as well have ended as be still on its way"
    lapses = arrival_days(track.outlook, level=track.level, widest=None if is_explained else WIDEST_DAYS)
    if lapses is None:
        return None, "at the pace so far the group may not arrive within a year"
    early, middle, late = lapses
    if late - early > min(WIDEST_DAYS, max(middle, 1)):
        return None, f"the reports allow anything from {early} to {late} days, too wide to be of use"
    eta = Eta(*(on + timedelta(days=lapse) for lapse in lapses))
    return eta, f"reckoned on from {len(places)} reports at the pace and with the lifts they show"


def arrival_days(
    outlook: Outlook, *, level: float, most: int = MOST_DAYS, widest: int | None = None
) -> tuple[int, int, int] | None:
    """Move the filter's state on, without evidence, until the group has arrived.

    Parameters
    ----------
    outlook
        The state.
    level
        Probability of the central interval.
    most
        How many days to look ahead.
    widest
        How many days after the low end to look for the high one; None for as many as there are.

    Returns
    -------
    tuple[int, int, int] | None
        Days until the probability of having arrived passes the low end, one half and the high end of the level, given
        that the group does not end before; None where one of them is not passed in time.
    """
    wanted = ((1 - level) / 2, 0.5, (1 + level) / 2)
    found: list[int] = []
    state = State(outlook.motion, outlook.mass[:, :ENDED])
    for lapse in range(most + 1):
        arrived = float(state.values[..., -1].sum() / max(float(state.values.sum()), np.finfo(float).tiny))
        while len(found) < len(wanted) and arrived >= wanted[len(found)]:
            found.append(lapse)
        if len(found) == len(wanted):
            return found[0], found[1], found[2]
        if found and widest is not None and lapse - found[0] >= widest:
            return None
        state.predict(_UNDER_WAY)
    return None
