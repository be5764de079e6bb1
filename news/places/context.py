"""What the names of a story speak for: countries, states and towns near one another, summed over its articles."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from ...geo.place import Candidate, LonLat, Place

#: A town is an anchor for others once its name means it at least as surely as this.
_FIRM = 0.5
#: What a name hardly means does not vote.
_LEAST_VOTE = 0.05
_KM_PER_DEGREE = 111.2
_HALF_A_DEGREE = math.pi / 360  # in radians
_NEGLIGIBLE = 1e-9
#: Names whose places are measured at once; more would take memory and no less time.
_AT_ONCE = 32


class Sense(NamedTuple):
    """What one name means in a story.

    Attributes
    ----------
    candidates
        Its places, likeliest first; their priors add up to 1.
    known
        Share in ``[0, 1]`` of the gazetteer's places, against one of that name which the gazetteer lacks.
    articles
        How many articles name it beyond doubt; so often it votes.
    """

    candidates: tuple[Candidate, ...]
    known: float
    articles: int


@dataclass(frozen=True)
class Context:
    """What the names of a story speak for, the evidence for every ambiguous name in it.

    Attributes
    ----------
    senses
        What each name means, by folded name, in the order they were met.
    """

    senses: Mapping[str, Sense]
    #: What was told so far, by name: the articles of a story ask for the same ones.
    _companies: dict[str, Company] = field(init=False, repr=False, compare=False, default_factory=dict)
    _told: dict[float, dict[str, _Near]] = field(init=False, repr=False, compare=False, default_factory=dict)

    def country_share(self, code: str | None, *, without: str) -> float:
        """Give the share in ``[0, 1]`` of the votes for a country, those of one name left out."""
        return self.without(without).country_share(code)

    def admin1_share(self, code: str | None, *, without: str) -> float:
        """Give the share in ``[0, 1]`` of the votes for a state, those of one name left out."""
        return self.without(without).admin1_share(code)

    def names(self, town: Place) -> bool:
        """Tell whether the story names a town."""
        return town.geonameid in self._names

    def names_in_full(self, town: Place, name: str) -> bool:
        """Tell whether the story also calls a town by a longer name that one is a part of."""
        if town.kind != "town":
            return False
        return any(f" {name} " in f" {other} " and other != name for other in self._names.get(town.geonameid, ()))

    def without(self, name: str) -> Company:
        """Give what all names but one speak for, that one folded."""
        found = self._companies.get(name)
        if found is None:
            found = self._companies[name] = self._without(name)
        return found

    def nearness(
        self, asked: Mapping[str, Sequence[LonLat]], *, reach_km: float, among: Iterable[str] | None = None
    ) -> Mapping[str, Sequence[float]]:
        """Tell how near the points of some names are to firm towns of others.

        Parameters
        ----------
        asked
            Points of each name, folded, WGS 84 degrees.
        reach_km
            Distance at which nearness has fallen to 1/e.
        among
            The names whose towns count; None for all.

        Returns
        -------
        Mapping
            For each name and point from 0 (far from all) to 1 (at a town that is certain).
        """
        told = self._told.setdefault(reach_km, {})
        new = [(name, points) for name, points in asked.items() if name not in told or told[name].points != points]
        for first in range(0, len(new), _AT_ONCE):
            told.update(self._near(new[first : first + _AT_ONCE], reach_km))
        if among is None:
            return {name: told[name].nearest for name in asked}
        columns = [self._anchors[name] for name in among if name in self._anchors]
        return {name: _nearest(told[name].towns[:, columns]) for name in asked}

    def closeness(self, name: str, points: Sequence[LonLat], *, reach_km: float) -> Sequence[float]:
        """Add up how near the firm towns of other names are to each of some points of one.

        Parameters
        ----------
        name
            The name, folded.
        points
            WGS 84 degrees.
        reach_km
            Distance at which a town counts 1/e.

        Returns
        -------
        Sequence of float
            At most the number of firm towns.
        """
        summed: list[float] = self._near([(name, points)], reach_km)[name].towns.sum(axis=1).tolist()
        return summed

    def _near(self, asked: Sequence[tuple[str, Sequence[LonLat]]], reach_km: float) -> dict[str, _Near]:
        """Measure from the points of some names to the firm towns of others, all at once."""
        near = _kernel([point for _, points in asked for point in points], self._towns, reach_km=reach_km)
        ends = list(accumulate(len(points) for _, points in asked))
        rows = [slice(end - len(points), end) for (_, points), end in zip(asked, ends, strict=True)]
        for (name, _), own in zip(asked, rows, strict=True):
            if name in self._anchors:
                near[own, self._anchors[name]] = 0.0
        nearest = _nearest(near)
        return {name: _Near(points, near[own], nearest[own]) for (name, points), own in zip(asked, rows, strict=True)}

    def _without(self, name: str) -> Company:
        own = self._votes.get(name, _NO_VOTES)
        left = [
            Votes(votes, leading, mine, max(0.0, total - sum(mine.values())))
            for (votes, leading, total), mine in zip(self._sums, own, strict=True)
        ]
        return Company(left[0], left[1], len(self._anchors) - (name in self._anchors))

    @cached_property
    def _names(self) -> Mapping[int | None, AbstractSet[str]]:
        """The names by which the story names each place."""
        found: dict[int | None, set[str]] = {}
        for name, sense in self.senses.items():
            if sense.articles:
                found.setdefault(sense.candidates[0].place.geonameid, set()).add(name)
        return found

    @cached_property
    def _votes(self) -> Mapping[str, tuple[Mapping[str, float], Mapping[str, float]]]:
        """The votes for countries and for states of each name that has any."""
        return {name: _votes_of(sense) for name, sense in self.senses.items() if sense.articles}

    @cached_property
    def _sums(self) -> tuple[tuple[Mapping[str, float], tuple[str, ...], float], ...]:
        """The votes of all names for countries and for states, the two codes with the most, and their sum."""
        sums = [_sum(cast[which] for cast in self._votes.values()) for which in (0, 1)]
        return tuple(
            (votes, tuple(sorted(votes, key=votes.__getitem__, reverse=True)[:2]), sum(votes.values()))
            for votes in sums
        )

    @cached_property
    def _anchors(self) -> Mapping[str, int]:
        """The names that mean a town firmly, each with its row in `_towns`."""
        firm = (name for name, sense in self.senses.items() if sense.articles and _firmness(sense) >= _FIRM)
        return {name: row for row, name in enumerate(firm)}

    @cached_property
    def _towns(self) -> npt.NDArray[np.float64]:
        """The firm towns, a row each of longitude, latitude and firmness."""
        senses = [self.senses[name] for name in self._anchors]
        points = [sense.candidates[0].place.point for sense in senses]
        rows = [(point.lon, point.lat, _firmness(sense)) for point, sense in zip(points, senses, strict=True)]
        return np.array(rows, dtype=np.float64).reshape(-1, 3)


class _Near(NamedTuple):
    """How near some points are to firm towns: to each, a column each, and to the nearest."""

    points: Sequence[LonLat]
    towns: npt.NDArray[np.float64]
    nearest: Sequence[float]


class Votes(NamedTuple):
    """Votes by code of all names, the two codes with the most, those of one name, and how many the others' are."""

    all_told: Mapping[str, float]
    leading: tuple[str, ...]
    own: Mapping[str, float]
    rest: float

    def share(self, code: str | None) -> float:
        """Give the share in ``[0, 1]`` of the others' votes for a code."""
        if code is None or code not in self.all_told or self.rest <= _NEGLIGIBLE:
            return 0.0
        return min(1.0, max(0.0, self.all_told[code] - self.own.get(code, 0.0)) / self.rest)

    def greatest(self) -> float:
        """Give the share of the code that the others speak for most."""
        return max(map(self.share, self.leading), default=0.0)


class Company(NamedTuple):
    """What all names of a story but one speak for.

    Attributes
    ----------
    countries, states
        The votes.
    town_count
        How many firm towns there are.
    """

    countries: Votes
    states: Votes
    town_count: int

    def country_share(self, code: str | None) -> float:
        """Give the share in ``[0, 1]`` of the votes for a country."""
        return self.countries.share(code)

    def admin1_share(self, code: str | None) -> float:
        """Give the share in ``[0, 1]`` of the votes for a state."""
        return self.states.share(code)


_NO_VOTES: tuple[Mapping[str, float], Mapping[str, float]] = ({}, {})


def _votes_of(sense: Sense) -> tuple[Mapping[str, float], Mapping[str, float]]:
    countries: dict[str, float] = {}
    states: dict[str, float] = {}
    for candidate in sense.candidates:
        if candidate.prior < _LEAST_VOTE:
            break
        weight = candidate.prior * sense.known * sense.articles
        for votes, code in ((countries, candidate.place.country), (states, candidate.place.admin1_code)):
            if code is not None:
                votes[code] = votes.get(code, 0.0) + weight
    return countries, states


def _sum(cast: Iterable[Mapping[str, float]]) -> Mapping[str, float]:
    total: dict[str, float] = {}
    for votes in cast:
        for code, weight in votes.items():
            total[code] = total.get(code, 0.0) + weight
    return total


def _firmness(sense: Sense) -> float:
    """Tell how surely a name means a town."""
    best = sense.candidates[0]
    return best.prior * sense.known if best.place.kind == "town" else 0.0


def _nearest(near: npt.NDArray[np.float64]) -> list[float]:
    nearest: list[float] = np.maximum.reduce(near, axis=1, initial=0.0).tolist()
    return nearest


def _kernel(points: Sequence[LonLat], towns: npt.NDArray[np.float64], *, reach_km: float) -> npt.NDArray[np.float64]:
    """Give the nearness of every firm town, a column each, to some points, a row each."""
    near: npt.NDArray[np.float64] = towns[:, 2] * np.exp(_distances_km(points, towns) / -reach_km)
    return near


def _distances_km(points: Sequence[LonLat], anchors: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Measure on a plane, a row a point: good to a few per cent over the distances that matter here."""
    here = np.array([(point.lon, point.lat) for point in points], dtype=np.float64).reshape(-1, 2)
    lats = here[:, 1:]
    north = lats - anchors[:, 1]
    east = (here[:, :1] - anchors[:, 0] + 180) % 360 - 180
    east *= np.cos((lats + anchors[:, 1]) * _HALF_A_DEGREE)
    found: npt.NDArray[np.float64] = _KM_PER_DEGREE * np.hypot(east, north)
    return found
