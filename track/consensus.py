"""Which reports of towns agree with one another, and which place each means, before any route is known (km, days).

The reports stand in the order of their days. A chain runs through some of them, each at one of the places its name may
mean; the rest are taken to be wrong. Its score is the sum, over the reports it runs through, of::

    log((1 - e) p / (e / A))  +  log A T(d, t)        T(d, t) = sum_k w_k exp(-d / s_k) / (2 pi s_k^2)

with e the probability that the report is wrong, p the place's prior, A = 10^7 km² the area a wrong report's place lies
anywhere in, and T the density, over the plane, of where a group may be that was d kilometres away t days before. The
best chain is found exactly (Viterbi), once for a group on foot and once for one on wheels, and the likelier is taken.
A town 2,000 km off on one day alone costs two such steps and stays out; a name of several towns means the near one.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..geo.distance import Floats, rough_distances_km
from ..geo.place import Place
from .modes import Mode

AREA_KM2 = 1e7
LEAST_DAYS = 0.3
FEWEST_PRIOR = 0.005
LOOK_BACK = 60
"""A chain leaves out at most so many reports in a row."""
FARTHEST_KM = 1500.0
"""Scales of steps grow with the days between two reports, but no farther than this."""
_ON_WHEELS = -2.0
"""Logarithm of the odds of wheels where a story is said to be on foot, which is what it is where it says nothing."""
_STEPS: dict[Mode, tuple[tuple[float, float, float], ...]] = {
    "walk": ((0.9, 25.0, 0.0), (0.09, 0.0, 150.0), (0.01, 0.0, 500.0)),
    "vehicle": ((0.9, 200.0, 0.0), (0.1, 0.0, 700.0)),
}
"""Weight, scale in kilometres a day and least scale of each kind of step; set by hand."""


@dataclass(frozen=True, slots=True)
class TownReport:
    """What one or several articles alike say of a town: the group was in one of these places at some time.

    Attributes
    ----------
    places, priors
        What the name may mean, with the probability of each.
    early, late
        The times it may be of, in days from any one day: 0.0 is that day's morning, 1.0 its evening.
    wrong
        Probability that it is wrong.
    articles
        How many articles say so.
    is_departure
        True where the group is said to have left from there.
    told
        Its rank in the order in which the articles tell of such reports.
    """

    places: tuple[Place, ...]
    priors: tuple[float, ...]
    early: float
    late: float
    wrong: float
    articles: int = 1
    is_departure: bool = False
    told: int = 0

    @property
    def middle(self) -> float:
        """Give the middle of the times it may be of."""
        return (self.early + self.late) / 2


@dataclass(frozen=True, slots=True)
class Fix:
    """A place the group was at, as the reports agree.

    Attributes
    ----------
    place
        The place.
    early, late
        The times it may have been there, in days.
    articles
        How many articles say so.
    is_departure
        True where the group is said to have left from there.
    told
        Its rank in the order in which the articles tell of such reports.
    """

    place: Place
    early: float
    late: float
    articles: int = 1
    is_departure: bool = False
    told: int = 0


@dataclass(frozen=True, slots=True)
class Agreement:
    """What the reports agree on.

    Attributes
    ----------
    fixes
        The reports believed, in the order given, each with the place it means.
    mode
        How the group travels, as the reports have it.
    """

    fixes: tuple[Fix, ...]
    mode: Mode


def agreement_of(reports: Sequence[TownReport], *, mode: Mode) -> Agreement:
    """Find the reports that agree, and the place each means.

    Parameters
    ----------
    reports
        In any order; they are taken in that of their middles.
    mode
        How the group is said to travel: ``vehicle`` is believed, ``walk`` may be outvoted.

    Returns
    -------
    Agreement
        The best chain; empty where there is no report.
    """
    ordered = sorted(reports, key=lambda report: (report.middle, report.early, report.places[0].name))
    if not ordered:
        return Agreement((), mode)
    odds: dict[Mode, float] = {"vehicle": 0.0} if mode == "vehicle" else {"walk": 0.0, "vehicle": _ON_WHEELS}
    scored = [(odds[each] + score, each, chain) for each in odds for score, chain in [_best_chain(ordered, each)]]
    _, found, chain = max(scored, key=lambda one: one[0])
    return Agreement(tuple(_fix(ordered[report], place) for report, place in chain), found)


def _fix(report: TownReport, place: Place) -> Fix:
    return Fix(place, report.early, report.late, report.articles, report.is_departure, report.told)


def _best_chain(reports: Sequence[TownReport], mode: Mode) -> tuple[float, list[tuple[int, Place]]]:
    """Give the score of the best chain, and the index of each of its reports with the place it means."""
    states = [
        (index, place, prior)
        for index, report in enumerate(reports)
        for place, prior in zip(report.places, report.priors, strict=True)
        if prior >= FEWEST_PRIOR or len(report.places) == 1
    ]
    owner = np.array([index for index, _, _ in states])
    points = np.array([(place.point.lon, place.point.lat) for _, place, _ in states])
    early, late = (np.array([getattr(reports[i], end) for i in owner]) for end in ("early", "late"))
    wrong = np.array([reports[i].wrong for i in owner])
    gain = np.log((1 - wrong) * np.array([prior for *_, prior in states]) / wrong)
    best, before = gain.copy(), np.full(len(states), -1)
    for index in range(int(owner[-1]) + 1):
        here = np.flatnonzero(owner == index)
        past = np.flatnonzero((owner < index) & (owner >= index - LOOK_BACK))
        if not len(past) or not len(here):
            continue
        km = rough_distances_km(points[past], points[here])
        days = _days_between((early[past], late[past]), (early[here], late[here]))
        through = best[past][:, None] + np.log(AREA_KM2 * _step_density(km, days, mode))
        choice = through.argmax(axis=0)
        joined = through[choice, np.arange(len(here))]
        best[here] = gain[here] + np.maximum(joined, 0.0)
        before[here] = np.where(joined > 0, past[choice], -1)
    chain = [int(best.argmax())]
    while before[chain[-1]] >= 0:
        chain.append(int(before[chain[-1]]))
    return float(best.max()), [(states[i][0], states[i][1]) for i in reversed(chain)]


def _days_between(before: tuple[Floats, Floats], after: tuple[Floats, Floats]) -> Floats:
    """Give the days between reports, shape ``(before, after)``: from middle to middle, or half the longest time."""
    longest = after[1][None, :] - before[0][:, None]
    middles = ((after[0] + after[1])[None, :] - (before[0] + before[1])[:, None]) / 2
    return np.asarray(np.maximum(np.maximum(middles, longest / 2), LEAST_DAYS))


def _step_density(km: Floats, days: Floats, mode: Mode) -> Floats:
    total = np.zeros_like(km)
    for weight, a_day, least in _STEPS[mode]:
        scale = np.minimum(np.maximum(a_day * days, least), FARTHEST_KM)
        total += weight * np.exp(-km / scale) / (2 * math.pi * scale**2)
    return np.maximum(total, 1e-300)
