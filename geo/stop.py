"""The places a route is made of, and their chainages (kilometres; WGS 84 degrees, longitude first)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..errors import RouteError
from .distance import leg_lengths_km
from .place import LonLat


@dataclass(frozen=True, slots=True)
class Stop:
    """One place of a route's chain.

    Attributes
    ----------
    name, admin1, admin1_code, geonameid, population
        As the gazetteer gives them; ids and codes are None where it has none.
    point
        Where it is.
    role
        ``anchor`` (a section's end), ``key`` (a place a newsroom would name) or ``fill`` (keeps the line on the road).
    km
        Chainage: kilometres from the route's start.
    alias
        What the place is usually called where the gazetteer's name is longer, else None.
    """

    name: str
    admin1: str
    point: LonLat
    geonameid: int | None
    population: int
    role: str
    km: float
    admin1_code: str | None = None
    alias: str | None = None

    @property
    def label(self) -> str:
        """Give the name to print: the alias where there is one."""
        return self.alias or self.name


def stops_along(places: Sequence[Stop], *, detours: Sequence[float]) -> tuple[Stop, ...]:
    """Give the stops of a chain their chainages: each leg is its geodesic length times its section's detour.

    Parameters
    ----------
    places
        The chain in order; their own `km` is not looked at.
    detours
        Road length over geodesic length of each leg, one fewer than the places.

    Returns
    -------
    tuple[Stop, ...]
        The same places with chainages, the first at 0 km.

    Raises
    ------
    RouteError
        If the counts do not fit or a detour is not a finite number of at least 1.
    """
    if len(places) < 2 or len(detours) != len(places) - 1:
        raise RouteError(f"{len(places)} stops and {len(detours)} detours; n stops (at least two) need n - 1 detours")
    factors = np.asarray(detours, dtype=np.float64)
    if not bool((np.isfinite(factors) & (factors >= 1)).all()):
        raise RouteError("a detour is the road's length over the geodesic's and so at least 1; check the table")
    legs = leg_lengths_km(np.array([(place.point.lon, place.point.lat) for place in places])) * factors
    chainages = np.concatenate(([0.0], np.cumsum(legs))).tolist()
    return tuple(replace(place, km=km) for place, km in zip(places, chainages, strict=True))
