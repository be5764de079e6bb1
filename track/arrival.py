"""Time of arrival, reckoned with the filter's own motion (kilometres, days)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

import numpy as np

from .figures import Report
from .filter import State
from .motion import ENDED, KIND_ODDS
from .progress import Eta
from .remarks import Remark
from .terrain import TOWN_KM
from .track import DayPosition, Outlook, Track

MOST_DAYS = 366
WIDEST_DAYS = 45
"""An arrival known no better than this is of no use to a reader; set by hand."""
FORTNIGHT = 14
"""An arrival known to so many days is always of use; set by hand."""
FEWEST_REPORTS = 2
"""One place on one day gives no pace."""
LEAST_UNDER_WAY = 0.5
"""Probability that the group has not ended for good, below which an arrival is not reckoned."""
_UNDER_WAY = KIND_ODDS[:ENDED, :ENDED]

Lapses = tuple[int, ...]
"""Days until an arrival: the low end of its interval, the median, the high end; as far as they are known."""


def position_on(track: Track, on: date) -> DayPosition | None:
    """Give the position on the day asked for: the last of a track that reaches it, or of one that ends for good."""
    last = track.days[-1] if track.days else None
    return last if last is not None and (last.date == on or track.ended_on is not None) else None


def etas_of(
    track: Track, reports: Sequence[Report], *, on: date, goals_km: Sequence[float]
) -> tuple[tuple[Eta | None, Remark], ...]:
    """Reckon when the group may reach places on the route, or say why that cannot be said.

    Parameters
    ----------
    track
        The track, up to `on`.
    reports
        The main group's reports, oldest first.
    on
        The day to reckon from.
    goals_km
        Chainages of the places.

    Returns
    -------
    tuple[tuple[Eta | None, Remark], ...]
        For each place the arrival at the track's level and how it was reckoned; None and the reason where fewer than
        two independent reports place the group in a town, where the track does not reach the day, where the group has
        likelier ended than not, where it is there already, where even a year may not be enough, or where the interval
        is wider than 45 days, or than a fortnight and than the way there is expected to take.
    """
    towns = len({(report.place, report.day) for report in reports if report.town})
    outlook = track.outlook
    if outlook is None or towns < FEWEST_REPORTS:
        return ((None, Remark("one-in-a-town" if towns else "none-in-a-town")),) * len(goals_km)
    if position_on(track, on) is None:
        return ((None, Remark("too-old")),) * len(goals_km)
    if float(outlook.mass[:, :ENDED].sum()) < LEAST_UNDER_WAY:
        return ((None, Remark("maybe-ended")),) * len(goals_km)
    found = arrival_days(outlook, level=track.level, goals_km=goals_km)
    return tuple(_eta(lapses, on=on, towns=towns) for lapses in found)


def arrival_days(
    outlook: Outlook, *, level: float, goals_km: Sequence[float], most: int = MOST_DAYS, widest: int = WIDEST_DAYS
) -> tuple[Lapses, ...]:
    """Move the filter's state on, without evidence, until the group has arrived.

    Parameters
    ----------
    outlook
        The state.
    level
        Probability of the central interval.
    goals_km
        Chainages of the places to arrive at.
    most
        How many days to look ahead.
    widest
        How many days after the low end to look for the high one.

    Returns
    -------
    tuple[Lapses, ...]
        For each place the days until the probability of having come to within a town's size of it passes the low end,
        one half and the high end of the level, given that the group does not end before; fewer where they are not
        passed in time.
    """
    grid = outlook.motion.grid
    reached = [max(km - TOWN_KM, 0.0) for km in goals_km]
    watches = [_Watch(min(int(km / grid.cell_km), grid.cells - 1), level, widest) for km in reached]
    state = State(outlook.motion, outlook.mass[:, :ENDED])
    for lapse in range(most + 1):
        cells = state.values.sum(axis=(0, 1))
        beyond = np.cumsum(cells[::-1])[::-1] / max(float(cells.sum()), np.finfo(float).tiny)
        for watch in watches:
            watch.look(lapse, float(beyond[watch.cell]))
        if all(watch.is_over for watch in watches):
            break
        state.predict(_UNDER_WAY)
    return tuple(watch.lapses for watch in watches)


class _Watch:
    """Waits at a cell for the probability of having come as far to pass the ends and the middle of a level."""

    def __init__(self, cell: int, level: float, widest: int) -> None:
        self.cell = cell
        self._wanted = ((1 - level) / 2, 0.5, (1 + level) / 2)
        self._widest = widest
        self._found: list[int] = []
        self.is_over = False

    def look(self, lapse: int, arrived: float) -> None:
        """Take note of the probability after so many days."""
        if self.is_over:
            return
        while len(self._found) < len(self._wanted) and arrived >= self._wanted[len(self._found)]:
            self._found.append(lapse)
        too_wide = bool(self._found) and lapse - self._found[0] >= self._widest
        self.is_over = len(self._found) == len(self._wanted) or too_wide

    @property
    def lapses(self) -> Lapses:
        """Give the days seen so far."""
        return tuple(self._found)


def _eta(lapses: Lapses, *, on: date, towns: int) -> tuple[Eta | None, Remark]:
    if len(lapses) < 3:
        is_cut = bool(lapses) and lapses[0] + WIDEST_DAYS <= MOST_DAYS
        wide = Remark("far-too-wide", {"early": lapses[0], "most": lapses[0] + WIDEST_DAYS}) if is_cut else None
        return None, wide or Remark("over-a-year")
    early, middle, late = lapses
    if late == 0:
        return None, Remark("arrived")
    if late - early > min(WIDEST_DAYS, max(middle, FORTNIGHT)):
        return None, Remark("too-wide", {"early": early, "late": late})
    return Eta(*(on + timedelta(days=lapse) for lapse in lapses)), Remark("reckoned", {"reports": towns})
