"""Tells groups that went from two towns on the same days from one that was in many (days, kilometres)."""

from __future__ import annotations

from collections.abc import Sequence

from .sightings import Sighting, SightingIndex

_WITNESSES = 2
_DAYS = 2


def goes_beside(one: Sequence[Sighting], other: Sequence[Sighting]) -> bool:
    """Tell whether sightings are of two groups that were under way on the same days.

    Parameters
    ----------
    one, other
        Sightings that agree among themselves, in order of their days.

    Returns
    -------
    bool
        Whether both begin with a departure on a known day, and of each two articles or more tell, on two days or more
        between the first and the last of the other's, where most of these have it farther from the other than it can
        have come. One group's reports follow one another; only those of two lie among each other.
    """
    return _is_beside(one, other) and _is_beside(other, one)


def _is_beside(mine: Sequence[Sighting], its: Sequence[Sighting]) -> bool:
    if not (mine and its and _opens_with_departure(mine)) or len({each.article for each in mine}) < _WITNESSES:
        return False
    among = [each for each in mine if its[0].first <= each.first <= its[-1].first]
    index = SightingIndex(its)
    return len({each.first for each in among}) >= _DAYS and 2 * sum(map(index.excludes, among)) > len(among)


def _opens_with_departure(told: Sequence[Sighting]) -> bool:
    return any(each.is_dated_departure and each.first == told[0].first for each in told)
