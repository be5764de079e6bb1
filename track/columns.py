"""Tells the columns of a march apart, of which articles tell alike: by what one group could reach (kilometres, days).

Columns set out from different towns and meet at the end. Told of in turn, they would make one way that leaps across
the country and back. So each place, in the order of days, is given to the column that could have come there from where
it was before. A leap that no group on foot could make is believed as a ride where it leads towards a goal that is told
of at that time, or back to where the group has been; else, if there is such a goal, it is to another column. The
column of most reports is the one followed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..geo.distance import distance_km
from ..geo.place import Place
from .consensus import Fix
from .modes import Mode

LEAP_KM, LEAP_KM_A_DAY = 120.0, 80.0
"""Farther than both is a leap, for a group on foot; set by hand."""
NEARER = 0.5
"""A ride leads towards a goal if at least so much of its length is gained on it."""
FEWEST = 2
"""One report alone is no column while it is the newest: then it may well be the one before that is wrong."""
BACK_KM = 40.0
"""Who is taken back is taken so near to a place where the group has been."""


@dataclass(frozen=True, slots=True)
class Aim:
    """Where the group is said to be going, a town or an area, and the last time, in days, that the report is good for.

    Attributes
    ----------
    place
        The town or the area.
    late
        The last time it may be of, in days; infinite for a destination.
    """

    place: Place
    late: float


def parted(fixes: Sequence[Fix], aims: Sequence[Aim], mode: Mode) -> tuple[tuple[Fix, ...], tuple[Fix, ...]]:
    """Part the places of the column that most reports tell of from those of others.

    Parameters
    ----------
    fixes
        The places, in any order.
    aims
        Where the group is said to be going.
    mode
        How it travels. What goes on wheels is taken for one group.

    Returns
    -------
    tuple
        The places of the column followed, and those of the others, both in the order of their days; of columns with
        as many reports the one told of first.
    """
    ordered = sorted(fixes, key=lambda fix: (fix.early + fix.late, fix.early, fix.place.name))
    if mode != "walk":
        return tuple(ordered), ()
    columns: list[list[Fix]] = []
    for fix in ordered:
        _column_of(fix, columns, aims).append(fix)
    main = max(columns, key=lambda column: sum(fix.articles for fix in column), default=[])
    others = [column for column in columns if column is not main and (len(column) >= FEWEST or _went_on(main, column))]
    apart = tuple(fix for fix in ordered if any(fix is one for column in others for one in column))
    return tuple(fix for fix in ordered if not any(fix is one for one in apart)), apart


def _went_on(column: Sequence[Fix], other: Sequence[Fix]) -> bool:
    return any(fix.early > other[-1].late for fix in column)


def _column_of(fix: Fix, columns: list[list[Fix]], aims: Sequence[Aim]) -> list[Fix]:
    """Give the column that may have come to a place, the nearest first; a new one where none may."""
    near_first = sorted(columns, key=lambda column: _gap(column[-1], fix))
    walked = next((column for column in near_first if not _is_leap(column[-1], fix)), None)
    found = walked or next((column for column in near_first if _is_ride(column, fix, aims)), None)
    if found is None:
        columns.append(found := [])
    return found


def _is_leap(before: Fix, after: Fix) -> bool:
    days = max(after.late - before.early, 1.0)
    return _gap(before, after) > max(LEAP_KM, LEAP_KM_A_DAY * days)


def _is_ride(column: Sequence[Fix], fix: Fix, aims: Sequence[Aim]) -> bool:
    here, there = column[-1].place.point, fix.place.point
    alive = [aim.place.point for aim in aims if aim.late >= fix.early]
    gained = [distance_km(here, point) - distance_km(there, point) for point in alive]
    is_towards = not alive or max(gained) >= NEARER * distance_km(here, there)
    return is_towards or any(_gap(one, fix) <= BACK_KM for one in column)


def _gap(one: Fix, other: Fix) -> float:
    return distance_km(one.place.point, other.place.point)
