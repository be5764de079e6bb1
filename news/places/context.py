"""What the names of a story speak for: countries, states and towns near one another, summed over its articles."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
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
    _nearness: dict[float, dict[str, tuple[Sequence[LonLat], Sequence[float]]]] = field(
        init=False, repr=False, compare=False, default_factory=dict
    )

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

    def nearness(self, asked: Mapping[str, Sequence[LonLat]], *, reach_km: float) -> Mapping[str, Sequence[float]]:
        """Tell how near the points of some names are to firm towns of others.

        Parameters
        ----------
        asked
            Points of each name, folded, WGS 84 degrees.
        reach_km
            Distance at which nearness has fallen to 1/e.

        Returns
        -------
        Mapping
            For each name and point from 0 (far from all) to 1 (at a town that is certain).
        """
        told = self._nearness.setdefault(reach_km, {})
        new = [(name, points) for name, points in asked.items() if name not in told or told[name][0] != points]
        for first in range(0, len(new), _AT_ONCE):
            batch = new[first : first + _AT_ONCE]
            for (name, points), near in zip(batch, self._nearest(batch, reach_km), strict=True):
                told[name] = points, near
        return {name: told[name][1] for name in asked}

    def _nearest(self, asked: Sequence[tuple[str, Sequence[LonLat]]], reach_km: float) -> Iterator[Sequence[float]]:
        """Give the nearness of the points of some names, all measured at once."""
        towns, numbers = self._anchors
        points = [point for _, own in asked for point in own]
        near = _kernel(points, towns, reach_km=reach_km)
        ends = list(accumulate(len(own) for _, own in asked))
        for (name, own), end in zip(asked, ends, strict=True):
            if name in numbers:
                near[end - len(own) : end, numbers[name]] = 0.0
        nearest: list[float] = np.maximum.reduce(near, axis=1, initial=0.0).tolist()
        return (nearest[end - len(own) : end] for (_, own), end in zip(asked, ends, strict=True))

    def _without(self, name: str) -> Company:
        own = self._votes.get(name, _NO_VOTES)
        left = [
            Votes(votes, leading, mine, max(0.0, total - sum(mine.values())))
            for (votes, leading, total), mine in zip(self._sums, own, strict=True)
        ]
        rows, numbers = self._anchors
        return Company(left[0], left[1], rows, numbers.get(name))

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
    def _anchors(self) -> tuple[npt.NDArray[np.float64], Mapping[str, int]]:
        """The firm towns, a row each of longitude, latitude and firmness, and the row of each name."""
        rows: list[tuple[float, float, float]] = []
        numbers: dict[str, int] = {}
        for name, sense in self.senses.items():
            best = sense.candidates[0]
            if sense.articles and best.place.kind == "town" and best.prior * sense.known >= _FIRM:
                numbers[name] = len(rows)
                rows.append((best.place.point.lon, best.place.point.lat, best.prior * sense.known))
        return np.array(rows, dtype=np.float64).reshape(-1, 3), numbers


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
    towns
        The story's firm towns, a row each of longitude and latitude (WGS 84 degrees) and of firmness.
    own
        Row of the name that is left out, or None.
    """

    countries: Votes
    states: Votes
    towns: npt.NDArray[np.float64]
    own: int | None

    def country_share(self, code: str | None) -> float:
        """Give the share in ``[0, 1]`` of the votes for a country."""
        return self.countries.share(code)

    def admin1_share(self, code: str | None) -> float:
        """Give the share in ``[0, 1]`` of the votes for a state."""
        return self.states.share(code)

    @property
    def town_count(self) -> int:
        """Count the firm towns."""
        return len(self.towns) - (self.own is not None)

    @property
    def has_towns(self) -> bool:
        """Whether there are firm towns."""
        return self.town_count > 0

    def closeness(self, points: Sequence[LonLat], *, reach_km: float) -> list[float]:
        """Add up how near the firm towns are to each of some points.

        Parameters
        ----------
        points
            WGS 84 degrees.
        reach_km
            Distance at which a town counts 1/e.

        Returns
        -------
        list of float
            At most the number of firm towns.
        """
        if not self.has_towns or not points:
            return [0.0] * len(points)
        near = _kernel(points, self.towns, reach_km=reach_km)
        if self.own is not None:
            near[:, self.own] = 0.0
        summed: list[float] = near.sum(axis=1).tolist()
        return summed


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
