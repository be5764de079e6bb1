"""Measures along a route: where on it places lie that are only named (kilometres)."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from ..errors import OffRouteError
from .chain_names import town_candidates
from .gazetteer import Gazetteer
from .place import Candidate, Place
from .route import Route

MAX_OFFSET_KM = 25.0
_NEAR_KM = 10.0


@dataclass(frozen=True, slots=True)
class Spot:
    """Where on a route a place lies: its chainage, and how far off the line it is itself."""

    place: Place
    km: float
    offset_km: float


@dataclass(frozen=True, slots=True)
class Measurement:
    """Places measured along one route.

    Attributes
    ----------
    route
        The route.
    spots
        The places, in the order they were named.
    """

    route: Route
    spots: tuple[Spot, ...]

    @property
    def between_km(self) -> float | None:
        """Give the way between the first place and the last; None of one place."""
        return abs(self.spots[-1].km - self.spots[0].km) if len(self.spots) > 1 else None


def measured(
    route: Route, names: Sequence[str], gazetteer: Gazetteer, *, max_offset_km: float = MAX_OFFSET_KM
) -> Measurement:
    """Measure where along a route places lie.

    Parameters
    ----------
    route
        The route.
    names
        What they are called, each with its qualifiers behind commas, if any. Of the places of a name the likeliest near
        the route is meant.
    gazetteer
        Knows the places.
    max_offset_km
        Farthest a place may lie from the line, kilometres.

    Returns
    -------
    Measurement
        One spot a name.

    Raises
    ------
    RouteError
        If the gazetteer has no town of a name.
    OffRouteError
        If a place lies farther off.
    """
    return Measurement(route, tuple(_spot(route, name, gazetteer, max_offset_km=max_offset_km) for name in names))


def _spot(route: Route, name: str, gazetteer: Gazetteer, *, max_offset_km: float) -> Spot:
    found = [(each, *route.locate(each.place)) for each in town_candidates(name, gazetteer)]
    best, km, offset_km = max(found, key=lambda one: _weight(one[0], one[2]))
    if offset_km > max_offset_km:
        raise OffRouteError(best.place.name, offset_km=offset_km, max_offset_km=max_offset_km)
    return Spot(best.place, km, offset_km)


def _weight(candidate: Candidate, offset_km: float) -> float:
    return math.log(candidate.prior) - math.log1p((offset_km / _NEAR_KM) ** 2)
