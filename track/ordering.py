"""In what order a group went through the places it is known to have been at: by day, and by geography (km, days).

A place may be known to within days only, and of one day's towns the articles do not tell the order. So the order is
sought that makes the way shortest, each day by which it contradicts the reports costing as much as half a day's way.
The way starts at the first departure told of, but for places that the group was at before in any case.
"""

from __future__ import annotations

import heapq
from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from ..geo.distance import Floats, rough_distances_km
from .consensus import Fix
from .modes import Mode

SAME_PLACE_KM = 3.0
LATE_KM: dict[Mode, float] = {"walk": 12.0, "vehicle": 120.0}
"""What it costs to be at a place a day later than its report says."""
SPUR_KM: dict[Mode, float] = {"walk": 20.0, "vehicle": 120.0}
"""How long a way out and back a report of one article is believed to tell of; of two articles, twice as long."""
ON_THE_WAY = 1.12
"""A place is on the way where going through it makes the way at most so much longer, or 5 km."""
NEAR_KM = 5.0
SPUR_SHARE = 0.4
"""A detour is out and back where at least so much of it is saved by leaving it out."""
_REACH = 8
_MOST_MOVES = 200


def in_order(fixes: Sequence[Fix], mode: Mode) -> tuple[Fix, ...]:
    """Put places into the order in which the group went through them, each once, without ways out and back.

    Parameters
    ----------
    fixes
        The places, in any order; several of one place are taken for its first visit.
    mode
        How the group travels.

    Returns
    -------
    tuple[Fix, ...]
        Places at least 3 km apart.
    """
    visits = sorted(_first_visits(fixes), key=lambda fix: (fix.early + fix.late, fix.early, fix.place.name))
    points = np.array([(fix.place.point.lon, fix.place.point.lat) for fix in visits]).reshape(-1, 2)
    gaps = rough_distances_km(points, points)
    order = _shortest(visits, gaps, late_km=LATE_KM[mode])
    order = _without_spurs(order, visits, gaps, spur_km=SPUR_KM[mode])
    order = _without_return(order, visits, gaps)
    return tuple(visits[i] for i in order)


def _first_visits(fixes: Sequence[Fix]) -> list[Fix]:
    """Join the fixes of each place into one, at the first time that they agree on; near places count as one."""
    found: list[Fix] = []
    for fix in sorted(fixes, key=lambda fix: (fix.late, fix.early, -fix.articles, fix.place.name)):
        for number, known in enumerate(found):
            if _is_same(known, fix):
                found[number] = _joined(known, fix)
                break
        else:
            found.append(fix)
    return found


def _is_same(one: Fix, other: Fix) -> bool:
    if one.place.geonameid is not None and one.place.geonameid == other.place.geonameid:
        return True
    points = np.array([(fix.place.point.lon, fix.place.point.lat) for fix in (one, other)])
    return bool(rough_distances_km(points[:1], points[1:])[0, 0] < SAME_PLACE_KM)


def _joined(known: Fix, fix: Fix) -> Fix:
    """Give the first visit to a place of which two fixes tell, called as the better known report calls it."""
    better = max((known, fix), key=lambda one: (one.articles, one.place.population))
    early = max(known.early, fix.early) if fix.early <= known.late else known.early
    return Fix(better.place, early, known.late, known.articles + fix.articles, known.is_departure or fix.is_departure)


def _shortest(visits: Sequence[Fix], gaps: Floats, *, late_km: float) -> list[int]:
    """Move places about, one at a time, as long as that makes the way cheaper."""
    order, pinned = _departure_first(visits)
    if len(order) < 3:
        return order
    cost = _cost(order, visits, gaps, late_km=late_km)
    for _ in range(_MOST_MOVES):
        best, best_cost = order, cost
        for moved in _moves(order, gaps, pinned=pinned):
            moved_cost = _cost(moved, visits, gaps, late_km=late_km)
            if moved_cost < best_cost - 1e-6:
                best, best_cost = moved, moved_cost
        if best is order:
            break
        order, cost = best, best_cost
    return order


def _departure_first(visits: Sequence[Fix]) -> tuple[list[int], int]:
    """Put the first departure before all that need not come before it; tell up to where the order is then settled."""
    order = list(range(len(visits)))
    left = next((i for i in order if visits[i].is_departure), None)
    if left is None:
        return order, 0
    before = [i for i in order if visits[i].late < visits[left].early]
    rest = [i for i in order if i != left and i not in before]
    return [*before, left, *rest], len(before) + 1


def _moves(order: list[int], gaps: Floats, *, pinned: int) -> list[list[int]]:
    """Give the orders that moving one place by at most eight makes, where the way gets shorter."""
    found = []
    n = len(order)
    for at, one in enumerate(order):
        if at < pinned:
            continue
        rest = order[:at] + order[at + 1 :]
        saved = _through(order, at, gaps)
        for to in range(max(pinned, at - _REACH), min(n, at + _REACH + 1)):
            if to == at:
                continue
            moved = [*rest[:to], one, *rest[to:]]
            if _through(moved, to, gaps) < saved:
                found.append(moved)
    return found


def _through(order: list[int], at: int, gaps: Floats) -> float:
    """Give what the way grows by for running through the place that stands at an index."""
    if at == 0:
        return float(gaps[order[0], order[1]])
    if at == len(order) - 1:
        return float(gaps[order[-2], order[-1]])
    a, b, c = order[at - 1 : at + 2]
    return float(gaps[a, b] + gaps[b, c] - gaps[a, c])


def _cost(order: Sequence[int], visits: Sequence[Fix], gaps: Floats, *, late_km: float) -> float:
    length = sum(gaps[a, b] for a, b in pairwise(order))
    return float(length + late_km * days_off([visits[i] for i in order]))


def days_off(fixes: Sequence[Fix]) -> float:
    """Add up by how many days, at least, fixes must be moved for their times to be in this order.

    References
    ----------
    Isotonic regression in the first norm, by keeping the slopes of the cost so far: Stout (2013), Isotonic regression
    via partitioning, Algorithmica 66, section 2, for intervals instead of points.
    """
    total = 0.0
    slopes: list[float] = []  # negated times up to which the cost so far still falls, the latest on top
    for fix in fixes:
        if slopes and -slopes[0] > fix.late:
            total += -slopes[0] - fix.late
            heapq.heapreplace(slopes, -fix.late)
        heapq.heappush(slopes, -fix.early)
    return total


def _without_spurs(order: list[int], visits: Sequence[Fix], gaps: Floats, *, spur_km: float) -> list[int]:
    """Leave out ways out and back that too few articles tell of, the longest for its articles first."""
    kept = list(order)
    while len(kept) > 2:
        worst, excess = 0, 1.0
        for at in range(1, len(kept) - 1):
            a, b, c = kept[at - 1 : at + 2]
            more = gaps[a, b] + gaps[b, c] - gaps[a, c]
            if more >= SPUR_SHARE * (gaps[a, b] + gaps[b, c]) and more / (spur_km * visits[b].articles) > excess:
                worst, excess = at, more / (spur_km * visits[b].articles)
        if not worst:
            return kept
        del kept[worst]
    return kept


def _without_return(order: list[int], visits: Sequence[Fix], gaps: Floats) -> list[int]:
    """Leave out last places of one article each that lie on the way already gone: it tells of the way in hindsight."""
    kept = list(order)
    while len(kept) > 2 and visits[kept[-1]].articles == 1:
        last, before = kept[-1], kept[:-1]
        legs = gaps[before[:-1], before[1:]]
        more = gaps[before[:-1], last] + gaps[before[1:], last] - legs
        if not bool((more <= np.maximum(ON_THE_WAY * legs - legs, NEAR_KM)).any()):
            break
        kept = before
    return kept
