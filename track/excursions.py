"""Ways out and back that too few reports tell of, and places named in hindsight: not gone through again (kilometres).

A way that leads far off and back to where it left was hardly gone: the report is wrong, or it is of another column of
the same march, which the articles tell of as they tell of this one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from ..geo.distance import distance_km
from ..geo.place import LonLat
from .consensus import Fix
from .modes import Mode

SPUR_KM: dict[Mode, float] = {"walk": 20.0, "vehicle": 120.0}
"""How long a way out and back a report of one article is believed to tell of; of two articles, twice as long."""
ON_THE_WAY = 1.12
"""A place is on the way where going through it makes the way at most so much longer, or 5 km."""
NEAR_KM = 5.0
SPUR_SHARE = 0.4
"""A detour is out and back where at least so much of it is saved by leaving it out."""
LONGEST = 12
"""So many places in a row may be another column's; looking at more would cost more than it tells."""
_MOST_GAPS = 1 << 14


def without_spurs(way: Sequence[Fix], mode: Mode) -> tuple[Fix, ...]:
    """Leave out ways out and back that too few articles tell of, the longest for its articles first.

    Parameters
    ----------
    way
        The places in order.
    mode
        How the group travels.

    Returns
    -------
    tuple[Fix, ...]
        The way without them. A way out and back may lead through several places, those of another column, where they
        lie closer together than to the way, and no more reports tell of them than of the way before and after.
    """
    kept = tuple(way)
    while len(kept) > 2:
        worth = {span: _excess(kept, span) / SPUR_KM[mode] for span in _spans(kept, mode)}
        worst = max(worth, key=lambda span: worth[span], default=None)
        if worst is None or worth[worst] <= 1.0:
            return kept
        kept = (*kept[: worst[0]], *kept[worst[1] :])
    return kept


def once(way: Sequence[Fix]) -> tuple[Fix, ...]:
    """Go through each place once: of its visits the one stays that makes the way the least longer.

    Parameters
    ----------
    way
        The places in order, some perhaps twice.

    Returns
    -------
    tuple[Fix, ...]
        The way with each place once; of visits alike the first.
    """
    kept = list(way)
    while twice := [at for at, fix in enumerate(kept) if any(fix.place == other.place for other in _but(kept, at))]:
        del kept[max(twice, key=lambda at: (_detour(kept, at), at))]
    return tuple(kept)


def without_return(way: Sequence[Fix]) -> tuple[Fix, ...]:
    """Leave out last places of one article each that lie on the way already gone: it tells of the way in hindsight.

    Parameters
    ----------
    way
        The places in order.

    Returns
    -------
    tuple[Fix, ...]
        The way without them.
    """
    kept = tuple(way)
    while len(kept) > 2 and kept[-1].articles == 1 and _lies_on(kept[:-1], kept[-1]):
        kept = kept[:-1]
    return kept


def _spans(way: Sequence[Fix], mode: Mode) -> Iterator[tuple[int, int]]:
    """Give the places in a row, but for the ends, that may be a way out and back: the first, and one past the last."""
    longest = LONGEST if mode == "walk" else 1
    for first in range(1, len(way) - 1):
        inner_km = 0.0
        for end in range(first + 1, min(first + 1 + longest, len(way))):
            inner_km += _gap(way[end - 2], way[end - 1]) if end > first + 1 else 0.0
            if inner_km > min(_gap(way[first - 1], way[first]), _gap(way[end - 1], way[end])):
                break
            if end == first + 1 or _reports(way[first:end]) <= min(_reports(way[:first]), _reports(way[end:])):
                yield first, end


def _excess(way: Sequence[Fix], span: tuple[int, int]) -> float:
    """Give what a way out and back adds for each article that tells of it, kilometres; 0 where it is none."""
    first, end = span
    out, back = _gap(way[first - 1], way[first]), _gap(way[end - 1], way[end])
    more = out + back - _gap(way[first - 1], way[end])
    return more / _reports(way[first:end]) if more >= SPUR_SHARE * (out + back) else 0.0


def _reports(way: Sequence[Fix]) -> int:
    return sum(fix.articles for fix in way)


def _detour(way: Sequence[Fix], at: int) -> float:
    """Give what the way grows by for running through the place that stands at an index."""
    if at == 0:
        return _gap(way[0], way[1])
    if at == len(way) - 1:
        return _gap(way[-2], way[-1])
    before, here, after = way[at - 1 : at + 2]
    return _gap(before, here) + _gap(here, after) - _gap(before, after)


def _lies_on(way: Sequence[Fix], fix: Fix) -> bool:
    legs = ((_gap(a, b), _gap(a, fix) + _gap(fix, b)) for a, b in pairwise(way))
    return any(through - leg <= max((ON_THE_WAY - 1) * leg, NEAR_KM) for leg, through in legs)


def _but(way: Sequence[Fix], at: int) -> Iterator[Fix]:
    return (fix for number, fix in enumerate(way) if number != at)


def _gap(one: Fix, other: Fix) -> float:
    return _gap_km(one.place.point, other.place.point)


@lru_cache(maxsize=_MOST_GAPS)
def _gap_km(start: LonLat, end: LonLat) -> float:
    """Measure a geodesic once: each round looks at nearly all spans that the last one looked at."""
    return distance_km(start, end)
