"""Whether ranges hold the truth as often as they say: journeys drawn from the filter's own motion, told by rule.

A journey walks, rests and rides along a packaged corridor as `caravan_map.track.motion` has it. Reports of it are drawn
from the densities the filter takes them to have: a town and a day, right or (5% of them) anywhere on 2,000 km; some of
an ambiguous name; some told twice. The filter then says where the group was on the last evening: over many journeys the
truth's rank in that posterior must be even (Cook, Gelman and Rubin 2006, Validation of software for Bayesian models
using posterior quantiles, JCGS 15(3)). A second set breaks the rules: 20% of the reports are wrong, and every fourth is
of a vanguard up to three days ahead that half the articles take for the group.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import count

import numpy as np
from caravan_map.geo.distance import Floats
from caravan_map.geo.gazetteer import Gazetteer
from caravan_map.geo.place import Candidate, LonLat, Place
from caravan_map.geo.route import Route
from caravan_map.news.article import Article, DateRange
from caravan_map.news.claims import Group, PositionClaim, Reading, Role
from caravan_map.track.inference import ORIGIN_REACH_KM, infer
from caravan_map.track.modes import regimes_of
from caravan_map.track.motion import FIRST_KIND, KIND_ODDS, MOVING, REDRAWN, Grid, Motion, motion
from caravan_map.track.statements import WRONG
from caravan_map.track.terrain import PASSED_KM, SHOULDER, SHOULDER_KM, TOWN_KM
from caravan_map.track.track import Outlook, Track

from .rows import Row

JOURNEYS = 500
BINS = 10
LEVEL = 0.8
_FIRST = date(2024, 1, 1)
_ANYWHERE_KM = 2000.0
_UNIFORM_AT = 21.67
"""Chi-square of 9 degrees of freedom that is exceeded by chance once in a hundred (Pearson's tables)."""


@dataclass(frozen=True)
class Habits:
    """How a journey is told.

    Attributes
    ----------
    a_day
        Mean number of reports a day.
    wrong
        Share of reports that are of anywhere.
    ambiguous
        Share of names that mean one of two places.
    repeated
        Share of reports that a second article repeats.
    vanguard
        Share of reports that are of a vanguard; half of them say so.
    """

    a_day: float = 0.7
    wrong: float = WRONG
    ambiguous: float = 0.2
    repeated: float = 0.2
    vanguard: float = 0.0


KEPT = Habits()
BROKEN = Habits(wrong=0.2, vanguard=0.25)


@dataclass(frozen=True)
class Outcome:
    """What the filter made of one journey.

    Attributes
    ----------
    rank
        Probability it gives to the group being short of where it was, on the last evening.
    held
        Share of all evenings on which the range held the truth.
    """

    rank: float
    held: float


class Teller:
    """Draws journeys along a route, and reports of them.

    Parameters
    ----------
    route
        The route.
    habits
        How it is told.
    seed
        For the same journeys again.
    """

    def __init__(self, route: Route, habits: Habits, *, seed: int) -> None:
        self.route, self.habits = route, habits
        self._chance = np.random.default_rng(seed)
        self._grid = Grid(route.length_km, round(route.length_km))
        self._motion: Motion = motion(self._grid, regimes_of("walk"))

    def journey(self, days: int) -> Floats:
        """Draw the chainage of so many evenings, kilometres, shape ``(days,)``."""
        chance, moves = self._chance, self._motion
        regime = self._regime()
        kind = int(chance.choice(len(FIRST_KIND), p=FIRST_KIND))
        near = chance.random() < 0.5
        km = float(chance.exponential(ORIGIN_REACH_KM) if near else chance.uniform(0, self.route.length_km))
        cells = [min(int(km / self._grid.cell_km), self._grid.cells - 1)]
        for _ in range(days - 1):
            step = 0
            if kind == MOVING:
                step = int(chance.choice(moves.kernels.shape[1], p=moves.kernels[regime])) - moves.back
            cells.append(int(np.clip(cells[-1] + step, 0, self._grid.cells - 1)))
            kind = int(chance.choice(len(FIRST_KIND), p=KIND_ODDS[kind]))
            regime = self._regime() if chance.random() < REDRAWN else regime
        return (np.array(cells) + chance.random(days)) * self._grid.cell_km

    def reading(self, truth: Floats) -> Reading:
        """Draw the reports of a journey; the first evening always has one."""
        ids = count(1)
        positions = [claim for day in range(len(truth)) for claim in self._told(truth, day, ids)]
        articles = {claim.article: claim.date for claim in positions}
        made = tuple(Article(name, name, "x", published=when.end) for name, when in articles.items())
        return Reading(made, articles, tuple(positions), (), ())

    def _told(self, truth: Floats, day: int, ids: Iterator[int]) -> Iterator[PositionClaim]:
        for _ in range(max(int(self._chance.poisson(self.habits.a_day)), day == 0)):
            claim = self._claim(truth, day, next(ids))
            if claim is None:
                continue
            yield claim
            if self._chance.random() < self.habits.repeated:
                number = next(ids)
                yield PositionClaim(
                    f"p{number}", f"a{number}", 0, 1, "x", claim.role, claim.group, claim.candidates, claim.date,
                    same_as=claim.id,
                )  # fmt: skip

    def _claim(self, truth: Floats, day: int, number: int) -> PositionClaim | None:
        chance, habits = self._chance, self.habits
        role: Role = "passed" if chance.random() < 0.3 else "at"
        group: Group = "main"
        where = float(truth[day])
        if chance.random() < habits.vanguard:
            where = float(truth[min(day + int(chance.integers(1, 4)), len(truth) - 1)])
            group = "vanguard" if chance.random() < 0.5 else "main"
        if chance.random() < habits.wrong:
            km = float(chance.uniform(0, _ANYWHERE_KM))
            if km > self.route.length_km:
                return None
        else:  # who would name a place before the start names the start
            km = float(np.clip(where - self._gap(role), 0.0, self.route.length_km))
        when = DateRange(*(2 * (_FIRST + timedelta(days=day),)), "drawn")
        return PositionClaim(f"p{number}", f"a{number}", 0, 1, "x", role, group, self._candidates(km), when)

    def _candidates(self, km: float) -> tuple[Candidate, ...]:
        """Name the place at a chainage: a name of its own, or one of two places, meant in the odds of its priors."""
        meant = _town(self.route, km)
        if self._chance.random() >= self.habits.ambiguous:
            return (Candidate(meant, 1.0),)
        other = _town(self.route, float(self._chance.uniform(0, self.route.length_km)))
        share = float(self._chance.choice((0.7, 0.3), p=(0.7, 0.3)))
        return tuple(sorted((Candidate(meant, share), Candidate(other, 1 - share)), key=lambda one: -one.prior))

    def _gap(self, role: Role) -> float:
        """Draw how far beyond a place the group is on the evening of the day it was there."""
        chance = self._chance
        if role == "passed":
            shares, lengths = zip(*PASSED_KM, strict=True)
            return float(chance.exponential(chance.choice(lengths, p=shares)))
        bell = float(chance.normal(0.0, TOWN_KM))
        if bell < 0:
            return bell
        tail = SHOULDER * SHOULDER_KM
        beyond = tail / (tail + (1 - SHOULDER) * TOWN_KM * np.sqrt(np.pi / 2))
        return float(chance.exponential(SHOULDER_KM)) if chance.random() < beyond else bell

    def _regime(self) -> int:
        return int(self._chance.choice(len(self._motion.weights), p=self._motion.weights))


def outcomes(route: Route, gazetteer: Gazetteer, habits: Habits, *, journeys: int, seed: int = 1) -> list[Outcome]:
    """Draw journeys of 5 to 60 days and hold what the filter makes of them against the truth.

    Parameters
    ----------
    route
        The route they follow.
    gazetteer
        Any: no region is named.
    habits
        How they are told.
    journeys
        How many.
    seed
        For the same journeys again.

    Returns
    -------
    list[Outcome]
        One a journey.
    """
    teller = Teller(route, habits, seed=seed)
    lengths = np.random.default_rng(seed + 1).integers(5, 61, size=journeys)
    found = []
    for days in lengths.tolist():
        truth = teller.journey(days)
        last = _FIRST + timedelta(days=days - 1)
        track = infer(teller.reading(truth), route, gazetteer, on=last, level=LEVEL)
        if track.outlook is not None:
            found.append(_outcome(track, track.outlook, truth))
    return found


def chi_square(ranks: Floats) -> float:
    """Give Pearson's statistic of ranks in `BINS` equal bins, shape ``(journeys,)``, against evenness."""
    seen = np.histogram(ranks, bins=BINS, range=(0.0, 1.0))[0]
    expected = len(ranks) / BINS
    return float(((seen - expected) ** 2).sum() / expected)


def rows(route: Route, gazetteer: Gazetteer, *, journeys: int = JOURNEYS) -> list[Row]:
    """Measure both sets."""
    kept = outcomes(route, gazetteer, KEPT, journeys=journeys)
    broken = outcomes(route, gazetteer, BROKEN, journeys=journeys)
    ranks = np.array([one.rank for one in kept])
    return [
        Row(f"calibration: chi-square of {len(kept)} ranks, 9 degrees", f"{chi_square(ranks):.1f}", f"< {_UNIFORM_AT}"),
        Row("calibration: 80% range holds the truth", f"{np.mean([one.held for one in kept]):.3f}", "0.75–0.85"),
        Row(
            "calibration: the same, 20% of reports wrong, vanguards",
            f"{np.mean([one.held for one in broken]):.3f}",
            "> 0.70",
        ),
    ]


def _outcome(track: Track, outlook: Outlook, truth: Floats) -> Outcome:
    start = (track.days[0].date - _FIRST).days
    told = truth[start:]
    held = [day.km.low <= km <= day.km.high for day, km in zip(track.days, told.tolist(), strict=True)]
    cells = outlook.mass.sum(axis=(0, 1))
    edges = np.linspace(0.0, track.route.length_km, len(cells) + 1)
    sums = np.concatenate(([0.0], np.cumsum(cells / cells.sum())))
    return Outcome(float(np.interp(told[-1], edges, sums)), float(np.mean(held)))


def _town(route: Route, km: float) -> Place:
    point = route.point_at(km)
    return Place(f"km {km:.1f}", "town", LonLat(point.lon, point.lat), "MX")
