"""Where a group is going, as the reports have it: the places still ahead of it, and where it wants to end (kilometres).

A goal counts for every article that names it as the group's, as a destination or as the next place. The end is the goal
that most articles name, of those not yet reached; what else lies ahead is gone through only where it is on the way.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from ..geo.distance import distance_km, rough_distances_km
from ..geo.place import Place
from .consensus import Fix
from .excursions import NEAR_KM, ON_THE_WAY
from .modes import Mode

FARTHEST_GOAL_KM = 5_000.0
"""No group is taken to be going farther than this from where it is, kilometres."""
HOMONYMS_KM = 200.0
"""Of the places of a name, one so far off is half as likely to be the goal as one that is near."""
FEWEST_PRIOR = 0.15
"""A place that a name means with less probability than this is nobody's goal."""
FARTHEST_A_DAY_KM: dict[Mode, float] = {"walk": 300.0, "vehicle": 900.0}
"""A place farther than this for each day until then is not the next one: a walking group may be driven, not flown."""
NEXT_A_DAY_KM: dict[Mode, float] = {"walk": 60.0, "vehicle": 600.0}
"""A place farther than this for each day until then is a goal for later, whatever day it is named on."""
ASIDE = 1.5
"""A next stop leads away from the end where the way by it is longer by this share of the way to it."""
REACHED_KM = 12.0
"""A goal so near a place where the group has been is reached."""


@dataclass(frozen=True, slots=True)
class Goal:
    """A place the group is said to be going to.

    Attributes
    ----------
    places, priors
        What the name may mean, likeliest first, with the probability of each.
    article
        The article that says so.
    is_end
        True for a destination, False for the next place.
    late
        The last time it may be of, in days.
    """

    places: tuple[Place, ...]
    priors: tuple[float, ...]
    article: str
    is_end: bool
    late: float


def goal_ahead(goals: Sequence[Goal], way: Sequence[Fix], mode: Mode) -> Place | None:
    """Find where the group wants to end.

    Parameters
    ----------
    goals
        What the reports name.
    way
        Where it has been, in order, at least one place.
    mode
        How it travels.

    Returns
    -------
    Place | None
        The goal of most articles that has not been reached or passed and is no farther than 5,000 km, a next place
        counting half; of several the one named last, then the farthest. None where there is none.

    Notes
    -----
    A goal that the group has not come nearer to since it set out is believed only if two articles call it the
    destination: it may be where members go home to, or the goal of somebody else. One that a single article calls the
    next place is believed only if the group may well come so far in the time: else the name means another place.
    """
    last = way[-1].place
    named: dict[Place, list[Goal]] = {}
    for goal in goals:
        place = meant(goal, last)
        if place is None:
            continue
        named.setdefault(place, []).append(goal)
    ahead = [
        place
        for place in named
        if _is_ahead(place, named[place], way, mode=mode) and _is_near(place, named[place], last=way[-1], mode=mode)
    ]
    return max(ahead, key=lambda place: _weight(place, named[place], last), default=None)


def next_stops(goals: Sequence[Goal], way: Sequence[Fix], *, end: Place | None, mode: Mode) -> tuple[Place, ...]:
    """List the stops that the group means to make before its goal.

    Parameters
    ----------
    goals
        What the reports name.
    way
        Where it has been, in order, at least one place.
    end
        Where it wants to end.
    mode
        How it travels.

    Returns
    -------
    tuple[Place, ...]
        The next places named for days not past, the nearest first: such as it may reach by then, nearer than the end
        and not away from it. None without an end.
    """
    if end is None:
        return ()
    last, newest = way[-1].place, max(fix.early for fix in way)
    found: dict[Place, float] = {}
    for goal in goals:
        place = None if goal.is_end or goal.late < newest else meant(goal, last)
        if place is None or any(fix.place in goal.places for fix in way) or _is_passed(place, way):
            continue
        gap, rest = distance_km(last.point, place.point), distance_km(place.point, end.point)
        left = distance_km(last.point, end.point)
        is_near = gap <= min(NEXT_A_DAY_KM[mode] * max(goal.late - way[-1].early, 1.0), left)
        if is_near and min(gap, rest) > REACHED_KM and gap + rest - left <= ASIDE * gap:
            found[place] = gap
    return tuple(sorted(found, key=lambda place: (found[place], place.name)))


def is_there(goals: Sequence[Goal], way: Sequence[Fix]) -> bool:
    """Tell whether the last place of a way is a destination that the reports name, or no farther off than 12 km."""
    last = way[-1].place
    ends = (meant(goal, last) for goal in goals if goal.is_end)
    return any(end is not None and distance_km(end.point, last.point) <= REACHED_KM for end in ends)


def through(order: Sequence[Place], extra: Iterable[Place]) -> tuple[Place, ...]:
    """Go through further places where they are on the way.

    Parameters
    ----------
    order
        A way.
    extra
        Places that may be on it.

    Returns
    -------
    tuple[Place, ...]
        The way with those of them that lengthen it by less than an eighth of their leg, or by 5 km.
    """
    way = list(order)
    for place in extra:
        if len(way) < 2 or min(distance_km(place.point, each.point) for each in way) < NEAR_KM:
            continue
        points = np.array([(each.point.lon, each.point.lat) for each in way])
        gaps = rough_distances_km(points, np.array([(place.point.lon, place.point.lat)]))[:, 0]
        legs = np.array([distance_km(a.point, b.point) for a, b in pairwise(way)])
        more = gaps[:-1] + gaps[1:] - legs
        leg = int(more.argmin())
        if more[leg] <= max((ON_THE_WAY - 1) * legs[leg], NEAR_KM):
            way.insert(leg + 1, place)
    return tuple(way)


def meant(goal: Goal, near: Place) -> Place | None:
    """Give the place a goal's name means, likely in itself and not too far from where the group is; None if none is."""
    likely = [(prior, place) for place, prior in zip(goal.places, goal.priors, strict=True) if prior >= FEWEST_PRIOR]
    gaps = [distance_km(place.point, near.point) / HOMONYMS_KM for _, place in likely]
    weights = [prior / (1 + gap**2) for (prior, _), gap in zip(likely, gaps, strict=True)]
    return likely[weights.index(max(weights))][1] if likely else None


def _is_ahead(place: Place, goals: Sequence[Goal], way: Sequence[Fix], *, mode: Mode) -> bool:
    """Tell whether a goal lies ahead of where the group has been, and was not given up."""
    gaps = [distance_km(place.point, fix.place.point) for fix in way]
    named = {each for goal in goals for each in goal.places}
    if min(gaps) <= REACHED_KM or gaps[-1] > FARTHEST_GOAL_KM or any(fix.place in named for fix in way):
        return False
    if _is_passed(place, way):
        return False
    newest = max(fix.early for fix in way)
    ends = {goal.article for goal in goals if goal.is_end}
    is_far = gaps[-1] > NEXT_A_DAY_KM[mode] * max(max(goal.late for goal in goals) - way[0].early, 1.0)
    is_current = (
        bool(ends)
        or (is_far and len({goal.article for goal in goals}) > 1)
        or any(goal.late >= newest for goal in goals)
    )
    return is_current and (gaps[-1] < gaps[0] or len(way) == 1 or len(ends) > 1)


def _is_passed(place: Place, way: Sequence[Fix]) -> bool:
    return len(through([fix.place for fix in way], [place])) > len(way)


def _is_near(place: Place, goals: Sequence[Goal], *, last: Fix, mode: Mode) -> bool:
    """Tell whether a group may come as far as a next place, where one article alone tells of it."""
    if any(goal.is_end for goal in goals) or len({goal.article for goal in goals}) > 1:
        return True
    days = max(goals[0].late - last.early, 1.0)
    return distance_km(place.point, last.place.point) <= FARTHEST_A_DAY_KM[mode] * days


def _weight(place: Place, goals: Sequence[Goal], last: Place) -> tuple[float, float, float]:
    articles = {goal.article: goal.is_end for goal in sorted(goals, key=lambda goal: goal.is_end)}
    votes = sum(1.0 if is_end else 0.5 for is_end in articles.values())
    return votes, max(goal.late for goal in goals), distance_km(place.point, last.point)
