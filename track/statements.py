"""Sightings that say the same make one statement, with what may be wrong with it (days; kilometres along a route).

A *statement* is what one or several articles claim alike: same places, same role, same days. It is right or wrong as a
whole; with n independent articles behind it, its probability of being wrong is ``e^n / (e^n + (1 - e)^n)`` with
e = 0.05, and never less than 1e-6, so that the others can outvote it. On a day it may belong to with probability w, it
contributes the factor::

    f(x) = (1 - e_n) w sum_j p_j g_j q_j(x) + [1 - (1 - e_n) w sum_j p_j g_j] / 2000 km

over the name's candidates j, with prior p_j, closeness to the route g_j and density q_j (see `terrain`). What is left
over is the probability that the statement tells nothing: it is wrong, means a place off the route, or belongs to
another day.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from ..news.claims import PositionClaim
from .terrain import REACHED, Shape, is_area

WRONG = 0.05
LEAST_WRONG = 1e-6
_BEEN = frozenset({"at", "departed", "passed"})
SAME_KM = 10.0
"""Places no farther apart than this may be parts of one town."""

Chainage = Callable[[PositionClaim], float]


@dataclass(frozen=True, slots=True)
class Sighting:
    """A position claim as evidence.

    Attributes
    ----------
    claim
        The claim; repeats are left out.
    shape
        What it says of the chainage.
    first, last
        The days it may belong to, both included: the end of day for which it says something.
    ends
        True where the group is said to have dissolved there.
    wide
        True where its interval was too wide, or open, and only its end is used, as a bound.
    """

    claim: PositionClaim
    shape: Shape
    first: date
    last: date
    ends: bool = False
    wide: bool = False

    @property
    def key(self) -> tuple[object, ...]:
        """Give what makes two claims the same statement."""
        return (self.claim.candidates, self.shape, self.first, self.last, self.ends)


@dataclass(frozen=True, slots=True)
class Statement:
    """Sightings that say the same, and how many articles stand behind them."""

    sighting: Sighting
    claims: tuple[str, ...]
    articles: int

    @property
    def wrong(self) -> float:
        """Give the probability that it is wrong, before the story is known."""
        agreeing = WRONG**self.articles
        return max(agreeing / (agreeing + (1 - WRONG) ** self.articles), LEAST_WRONG)


def statements_of(
    sightings: Sequence[Sighting], *, chainage: Chainage, reach_km: float = math.inf
) -> tuple[Statement, ...]:
    """Put together what says the same.

    Parameters
    ----------
    sightings
        In any order.
    chainage
        Gives the chainage of a claim's place, kilometres.
    reach_km
        As for `settled_plans`.

    Returns
    -------
    tuple[Statement, ...]
        In order of their first day, then of their first claim's id.
    """
    groups: dict[tuple[object, ...], list[Sighting]] = {}
    settled = settled_stops(settled_plans(sightings, chainage=chainage, reach_km=reach_km), chainage=chainage)
    for item in sorted(settled, key=_order):
        groups.setdefault(item.key, []).append(item)
    return tuple(_statements(groups.values()))


def settled_plans(sightings: Sequence[Sighting], *, chainage: Chainage, reach_km: float = math.inf) -> list[Sighting]:
    """Tell the next stop from plans that are older, or of a stop beyond it.

    A town the group is heading for draws it: on the evening of that day it is mostly there. It does so once: whoever
    still heads for the town on a later day did not reach it on the earlier one, and several articles that tell of the
    same leg tell of one arrival. Of several towns that one article names for the same day the nearest is the next. One
    that is farther from where the group was than it may come in the time is a goal for later.

    Parameters
    ----------
    sightings
        In any order.
    chainage
        Gives the chainage of a claim's place, kilometres.
    reach_km
        How far the group may come in a day; from a plan without a day of its own on, in one.

    Returns
    -------
    list[Sighting]
        The same number. The plans that draw the group have the days they have in common, all others are mere bounds
        (``ahead``).
    """
    found = [item for item in sightings if item.shape not in REACHED]
    plans: dict[object, list[Sighting]] = {}
    reached = _within_reach(sightings, chainage, reach_km)
    nearest = _nearest(reached, chainage)
    for item in sightings:
        if item.shape in REACHED and item.claim.id in nearest:
            plans.setdefault(item.claim.candidates, []).append(item)
        elif item.shape in REACHED:
            found.append(replace(item, shape="ahead"))
    for members in plans.values():
        runs = list(_runs(sorted(members, key=_order)))
        found += [replace(item, shape="ahead") for run in runs[:-1] for item in run]
        first, last = max(item.first for item in runs[-1]), min(item.last for item in runs[-1])
        shape: Shape = "toward" if any(item.shape == "toward" for item in runs[-1]) else "onward"
        found += [replace(item, first=first, last=last, shape=shape) for item in runs[-1]]
    return found


def settled_stops(sightings: Sequence[Sighting], *, chainage: Chainage) -> list[Sighting]:
    """Tell where a day ended from where it led through.

    Of several towns that one article has a group in on one day, the farthest along is where it was in the evening. The
    others are but behind it, and so is what it passed short of there, or short of where it was heading for that day:
    the article itself tells how far the day led beyond.

    Parameters
    ----------
    sightings
        In any order.
    chainage
        Gives the chainage of a claim's place, kilometres.

    Returns
    -------
    list[Sighting]
        The same, the towns of such a day that lie short of its end *behind* the group.
    """
    ends: dict[tuple[str, date, Shape], float] = {}
    for item in sightings:
        if _is_of_a_town(item, "at", "toward"):
            key = item.claim.article, item.first, item.shape
            ends[key] = max(ends.get(key, 0.0), chainage(item.claim))
    return [replace(item, shape="behind") if _is_short_of(ends, item, chainage) else item for item in sightings]


def _is_short_of(ends: Mapping[tuple[str, date, Shape], float], item: Sighting, chainage: Chainage) -> bool:
    """Tell whether a day ended beyond this town: a stop beyond another stop, a stop or a plan beyond a town passed."""
    if not _is_of_a_town(item, "at", "passed"):
        return False
    shapes: tuple[Shape, ...] = ("at",) if item.shape == "at" else ("at", "toward")
    farthest = max(ends.get((item.claim.article, item.first, shape), 0.0) for shape in shapes)
    return chainage(item.claim) < farthest - SAME_KM


def _is_of_a_town(item: Sighting, *shapes: Shape) -> bool:
    """Tell a claim of one of these shapes about a town, on one day."""
    return item.shape in shapes and item.first == item.last and not item.ends and not is_area(item.claim.place)


def _nearest(plans: Iterable[Sighting], chainage: Chainage) -> set[str]:
    """Give the ids of the plans for the nearest place that an article names for a day."""
    least: dict[tuple[str, date], tuple[float, set[str]]] = {}
    for item in plans:
        key, km = (item.claim.article, item.last), chainage(item.claim)
        nearest, ids = least.get(key, (km, set()))
        least[key] = (nearest, ids | {item.claim.id}) if km == nearest else min((nearest, ids), (km, {item.claim.id}))
    return {one for _, ids in least.values() for one in ids}


def _within_reach(sightings: Sequence[Sighting], chainage: Chainage, reach_km: float) -> list[Sighting]:
    """List the plans for places that the group may come to from where it was last before, where that is told."""
    been: dict[date, float] = {}
    for item in sightings:
        if item.shape in _BEEN and not item.wide and item.claim.group == "main" and not is_area(item.claim.place):
            been[item.last] = max(been.get(item.last, 0.0), chainage(item.claim))
    days = sorted(been)
    found = []
    for plan in (item for item in sightings if item.shape in REACHED):
        until = plan.last if plan.shape == "toward" else plan.first
        before = bisect_right(days, until) - 1
        lapse = max((until - days[before]).days, 1) if before >= 0 else 1
        if before < 0 or chainage(plan.claim) - been[days[before]] <= reach_km * lapse:
            found.append(plan)
    return found


def _runs(plans: Iterable[Sighting]) -> Iterator[list[Sighting]]:
    """Part plans, in order of their first day, where no day is common to all so far."""
    run: list[Sighting] = []
    for item in plans:
        if run and item.first > min(each.last for each in run):
            yield run
            run = []
        run.append(item)
    if run:
        yield run


def _order(item: Sighting) -> tuple[date, str]:
    return item.first, item.claim.id


def _statements(groups: Iterable[Sequence[Sighting]]) -> Iterator[Statement]:
    for members in groups:
        articles = len({member.claim.article for member in members})
        yield Statement(members[0], tuple(member.claim.id for member in members), articles)
