"""What the names of a story speak for: countries, states and towns near one another, summed over its articles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from ..geo.place import Candidate, LonLat, Place

#: A town is an anchor for others once its name means it at least as surely as this.
_FIRM = 0.5
#: What a name hardly means does not vote.
_LEAST_VOTE = 0.05
_KM_PER_DEGREE = 111.2
_NEGLIGIBLE = 1e-9


@dataclass(frozen=True, slots=True)
class Sense:
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

    @cached_property
    def _votes(self) -> Mapping[str, tuple[Counter[str], Counter[str]]]:
        """The votes for countries and for states of each name that has any."""
        return {name: _votes_of(sense) for name, sense in self.senses.items() if sense.articles}

    @cached_property
    def _countries(self) -> Counter[str]:
        return _sum(cast[0] for cast in self._votes.values())

    @cached_property
    def _admin1(self) -> Counter[str]:
        return _sum(cast[1] for cast in self._votes.values())

    @cached_property
    def _totals(self) -> tuple[float, float]:
        return sum(self._countries.values()), sum(self._admin1.values())

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

    def greatest_shares(self, *, without: str) -> tuple[float, float]:
        """Give the shares of the country and of the state with the most votes, those of one name left out."""
        country, admin1 = (
            max((_share(votes, code, total, left_out=self._own(without, which)) for code in top), default=0.0)
            for which, (votes, total, top) in enumerate(self._leading)
        )
        return country, admin1

    @cached_property
    def _leading(self) -> tuple[tuple[Counter[str], float, tuple[str, ...]], ...]:
        """The votes for countries and for states, their sums, and the two codes with the most of each."""
        cast = (self._countries, self._admin1)
        return tuple(
            (votes, total, tuple(code for code, _ in votes.most_common(2)))
            for votes, total in zip(cast, self._totals, strict=True)
        )

    def country_share(self, code: str | None, *, without: str) -> float:
        """Give the share in ``[0, 1]`` of the votes for a country, those of one name left out."""
        return _share(self._countries, code, self._totals[0], left_out=self._own(without, 0))

    def admin1_share(self, code: str | None, *, without: str) -> float:
        """Give the share in ``[0, 1]`` of the votes for a state, those of one name left out."""
        return _share(self._admin1, code, self._totals[1], left_out=self._own(without, 1))

    def _own(self, name: str, which: int) -> Counter[str]:
        return self._votes[name][which] if name in self._votes else _NO_VOTES

    def nearness(self, points: list[LonLat], *, reach_km: float, without: str) -> list[float]:
        """Tell how near each of some points is to a firm town of the story, that of one name left out.

        Parameters
        ----------
        points
            WGS 84 degrees.
        reach_km
            Distance at which nearness has fallen to 1/e.
        without
            The folded name.

        Returns
        -------
        list of float
            From 0 (far from all) to 1 (at one that is certain).
        """
        if not len(self._anchors[0]) or not points:
            return [0.0] * len(points)
        nearest: list[float] = self._kernel(points, reach_km, without).max(axis=1).tolist()
        return nearest

    def names(self, town: Place) -> bool:
        """Tell whether the story names a town."""
        return town.geonameid in self._named

    @cached_property
    def _named(self) -> frozenset[int | None]:
        return frozenset(sense.candidates[0].place.geonameid for sense in self.senses.values() if sense.articles)

    def has_towns(self, *, without: str) -> bool:
        """Tell whether the story has firm towns beside that of one name."""
        numbers = self._anchors[1]
        return len(numbers) > (without in numbers)

    def closeness(self, point: LonLat, *, reach_km: float, without: str) -> float:
        """Add up how near the firm towns of the story are to a point, that of one name left out.

        Parameters
        ----------
        point
            WGS 84 degrees.
        reach_km
            Distance at which a town counts 1/e.
        without
            The folded name.

        Returns
        -------
        float
            At most the number of firm towns.
        """
        return float(self._kernel([point], reach_km, without).sum())

    def _kernel(self, points: list[LonLat], reach_km: float, without: str) -> npt.NDArray[np.float64]:
        """Give the nearness of every firm town, a column each, to some points, a row each."""
        anchors, numbers = self._anchors
        near: npt.NDArray[np.float64] = anchors[:, 2] * np.exp(-_distances_km(points, anchors) / reach_km)
        if without in numbers:
            near[:, numbers[without]] = 0.0
        return near


_NO_VOTES: Counter[str] = Counter()


def _votes_of(sense: Sense) -> tuple[Counter[str], Counter[str]]:
    countries: Counter[str] = Counter()
    states: Counter[str] = Counter()
    for candidate in sense.candidates:
        weight = candidate.prior * sense.known * sense.articles
        if candidate.prior < _LEAST_VOTE:
            break
        if candidate.place.country is not None:
            countries[candidate.place.country] += weight  # type: ignore[assignment]
        if candidate.place.admin1_code is not None:
            states[candidate.place.admin1_code] += weight  # type: ignore[assignment]
    return countries, states


def _sum(votes: Iterable[Counter[str]]) -> Counter[str]:
    total: Counter[str] = Counter()
    for cast in votes:
        for code, weight in cast.items():
            total[code] += weight
    return total


def _share(votes: Counter[str], code: str | None, total: float, *, left_out: Counter[str]) -> float:
    if code is None or code not in votes:
        return 0.0
    rest = total - sum(left_out.values())
    return min(1.0, max(0.0, votes[code] - left_out[code]) / rest) if rest > _NEGLIGIBLE else 0.0


def _distances_km(points: list[LonLat], anchors: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Measure on a plane, a row a point: good to a few per cent over the distances that matter here."""
    here = np.array([(point.lon, point.lat) for point in points], dtype=np.float64)
    north = here[:, 1:2] - anchors[:, 1]
    east = (here[:, :1] - anchors[:, 0] + 180) % 360 - 180
    east *= np.cos(np.radians((here[:, 1:2] + anchors[:, 1]) / 2))
    found: npt.NDArray[np.float64] = _KM_PER_DEGREE * np.hypot(east, north)
    return found
