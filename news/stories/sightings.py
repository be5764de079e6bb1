"""Sightings: reports that put a group in one town within a few days (days; kilometres), and which of them agree."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from ...geo.distance import distance_km
from ...geo.place import LonLat
from ..claims import BEEN_ROLES, PositionClaim

_WIDEST_DAYS = 8
_ONE_DEPARTURE_DAYS = 4  # sources err by a day or two about when a group left
_NEAR_KM = 60.0  # a day's march either way
_SHORTEST_DEGREE_KM = 110.5  # of latitude; at the equator it is 110.57 km
_NEAR_DAYS = 1
_FASTEST_KM = 100.0  # a day, lifts included
_WEEK = 7
_FEW = 5


@dataclass(frozen=True, slots=True, order=True)
class Sighting:
    """One article's report that the group it follows was in a town.

    Attributes
    ----------
    first, last
        The days on which it may have been there.
    point, name
        The town.
    departed
        Whether it left the town then.
    article
        Whose report it is.
    """

    first: date
    last: date
    point: LonLat
    name: str
    departed: bool
    article: str

    @property
    def is_dated_departure(self) -> bool:
        """Whether it gives the day of a departure closely enough to tell two departures apart."""
        return self.departed and (self.last - self.first).days < _ONE_DEPARTURE_DAYS


def sighting(claim: PositionClaim) -> Sighting | None:
    """Give the sighting that a claim is, None where it is of a region, of uncertain days or not of being there."""
    days = claim.date
    if claim.role not in BEEN_ROLES or claim.place.kind != "town" or days.start is None or days.end is None:
        return None
    if (days.end - days.start).days >= _WIDEST_DAYS:
        return None
    left = claim.role == "departed"
    return Sighting(days.start, days.end, claim.place.point, claim.place.name, departed=left, article=claim.article)


class SightingIndex:
    """Sightings by day and town, to be asked whether one more agrees with them."""

    def __init__(self, known: Iterable[Sighting] = ()) -> None:
        """Sort sightings into days and towns."""
        self._articles: dict[date, dict[LonLat, list[str]]] = {}
        self.add(known)

    def add(self, known: Iterable[Sighting]) -> None:
        """Sort more of them in."""
        for sighting in known:
            for day in _days(sighting):
                self._articles.setdefault(day, {}).setdefault(sighting.point, []).append(sighting.article)

    def meets(self, sighting: Sighting) -> bool:
        """Tell whether any of them has the group within a day's march of a sighting, give or take a day."""
        points = {point for day in _days(sighting, _NEAR_DAYS) for point in self._articles.get(day, ())}
        return sighting.point in points or any(_are_within(_NEAR_KM, point, sighting.point) for point in points)

    def excludes(self, sighting: Sighting) -> bool:
        """Tell whether any of them, of the same week, has the group farther from a sighting than it can have come."""
        return any(
            not _are_within(_NEAR_KM + _FASTEST_KM * _gap_days(day, sighting), point, sighting.point)
            for day in _days(sighting, _WEEK)
            for point in self._articles.get(day, ())
        )

    def pace_km(self, sighting: Sighting) -> float:
        """Give how far a day the group would have to go between a sighting and the nearest of the same week."""
        return min(
            (
                _apart_km(point, sighting.point) / (1 + _gap_days(day, sighting))
                for day in _days(sighting, _WEEK)
                for point in self._articles.get(day, ())
            ),
            default=math.inf,
        )

    def articles_near(self, sighting: Sighting) -> Iterator[str]:
        """Give the articles that have the group within a day's march of a sighting, give or take a day.

        Notes
        -----
        Of each town and day only the first few are given; where they agree, so do the rest.
        """
        for day in _days(sighting, _NEAR_DAYS):
            for point, articles in self._articles.get(day, {}).items():
                if _are_within(_NEAR_KM, point, sighting.point):
                    yield from articles[:_FEW]


def _are_within(reach_km: float, one: LonLat, other: LonLat) -> bool:
    """Tell whether one town is within reach of another; where it lies too far north or south, nothing is measured."""
    return abs(one.lat - other.lat) * _SHORTEST_DEGREE_KM <= reach_km and _apart_km(one, other) <= reach_km


@lru_cache(maxsize=65_536)
def _apart_km(one: LonLat, other: LonLat) -> float:
    return distance_km(one, other)


def _gap_days(day: date, sighting: Sighting) -> int:
    return max((sighting.first - day).days, (day - sighting.last).days, 0)


def _days(sighting: Sighting, slack_days: int = 0) -> Sequence[date]:
    first = sighting.first - timedelta(slack_days)
    return [first + timedelta(n) for n in range((sighting.last - first).days + 1 + slack_days)]
