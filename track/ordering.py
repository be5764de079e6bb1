"""In what order a group went through the places it is known to have been at: by day, and by geography (km, days).

A place may be known to within days only, and of one day's towns the articles do not tell the order. So the order is
sought that makes the way shortest, each day by which it contradicts the reports costing as much as half a day's way.
The way starts at the first dated departure, but for places that the group was at before in any case. Where days tell
nothing of its direction, it runs towards the goals that are told of, else as the articles tell it.
"""

from __future__ import annotations

import heapq
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import numpy as np

from ..geo.distance import Floats, distance_km, rough_distances_km
from ..geo.place import Place
from .consensus import Fix
from .excursions import NEAR_KM, once, without_return, without_spurs
from .modes import Mode

SAME_PLACE_KM = 3.0
LATE_KM: dict[Mode, float] = {"walk": 12.0, "vehicle": 120.0}
"""What it costs to be at a place a day later than its report says."""
AGAIN_DAYS = 3.0
"""A place reported again after so many days was perhaps come back to."""
_REACH = 8
_MOST_MOVES = 200


def in_order(fixes: Sequence[Fix], mode: Mode, *, goals: Sequence[Place] = ()) -> tuple[Fix, ...]:
    """Put places into the order in which the group went through them, each once, without ways out and back.

    Parameters
    ----------
    fixes
        The places, in any order; several of one place are taken for one visit, the first of those as good.
    mode
        How the group travels.
    goals
        Where it is said to be going.

    Returns
    -------
    tuple[Fix, ...]
        Places at least 3 km apart.
    """
    visits = sorted(_visits(fixes), key=lambda fix: (fix.early + fix.late, fix.early, fix.place.name))
    way = once(_ordered(visits, mode, goals))
    kept = without_spurs(way, mode)
    return without_return(_ordered(kept, mode, goals) if len(kept) < len(visits) else kept)


def _ordered(visits: Sequence[Fix], mode: Mode, goals: Sequence[Place]) -> tuple[Fix, ...]:
    points = np.array([(fix.place.point.lon, fix.place.point.lat) for fix in visits]).reshape(-1, 2)
    gaps = rough_distances_km(points, points)
    order = _shortest(visits, gaps, late_km=LATE_KM[mode])
    way, turned = tuple(visits[i] for i in order), tuple(visits[i] for i in reversed(order))
    costs = [_cost(each, visits, gaps, late_km=LATE_KM[mode]) for each in (order[::-1], order)]
    is_free = costs[0] <= costs[1] + 1e-6 and not any(fix.is_departure for fix in visits)
    return turned if is_free and _runs_back(way, goals) else way


def _runs_back(way: Sequence[Fix], goals: Sequence[Place]) -> bool:
    """Tell whether a way leads away from the goals told of, or where there are none, against the articles' order."""
    if len(way) < 2:
        return False
    start, end = (sum(distance_km(fix.place.point, goal.point) for goal in goals) for fix in (way[0], way[-1]))
    if abs(end - start) > NEAR_KM * len(goals):
        return end > start
    return sum(a.told > b.told for a, b in pairwise(way)) > sum(a.told < b.told for a, b in pairwise(way))


def _visits(fixes: Sequence[Fix]) -> list[Fix]:
    """Join the fixes of each visit of a place, at the first time that they agree on; near places count as one."""
    found: list[Fix] = []
    for fix in sorted(fixes, key=lambda fix: (fix.late, fix.early, -fix.articles, fix.place.name)):
        same = [number for number, known in enumerate(found) if _is_same(known, fix)]
        if same and fix.early <= found[same[-1]].late + AGAIN_DAYS:
            found[same[-1]] = _joined(found[same[-1]], fix)
        else:
            found.append(replace(fix, place=found[same[-1]].place) if same else fix)
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
    """Move places about, or turn stretches round, one at a time, as long as that makes the way cheaper."""
    order, pinned = _departure_first(visits)
    if len(order) < 3:
        return order
    cost = _cost(order, visits, gaps, late_km=late_km)
    for _ in range(_MOST_MOVES):
        best, best_cost = order, cost
        for moved in (*_moves(order, gaps, pinned=pinned), *_turns(order, gaps, pinned=pinned)):
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


def _turns(order: list[int], gaps: Floats, *, pinned: int) -> list[list[int]]:
    """Give the orders that turning round a stretch makes, short or to either end, where the way gets no longer."""
    n = len(order)
    ends = [(i, j) for i in range(pinned, n) for j in range(i + 1, n) if j - i < _REACH or i == pinned or j == n - 1]
    return [
        [*order[:i], *reversed(order[i : j + 1]), *order[j + 1 :]]
        for i, j in ends
        if _joints(order[j], order[i], around=(order[i - 1 : i], order[j + 1 : j + 2]), gaps=gaps)
        <= _joints(order[i], order[j], around=(order[i - 1 : i], order[j + 1 : j + 2]), gaps=gaps)
    ]


def _joints(first: int, last: int, *, around: tuple[list[int], list[int]], gaps: Floats) -> float:
    """Give the length of the two legs that join a stretch to the places around it."""
    before, after = around
    return sum(float(gaps[one, first]) for one in before) + sum(float(gaps[last, one]) for one in after)


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
