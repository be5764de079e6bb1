"""Routes: a chain of places with lengths along it (kilometres; WGS 84, longitude first).

INTERFACE DRAFT - to be filled in; the names and meanings below are what every other module relies on.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from .gazetteer import Gazetteer
from .place import LonLat, Place


@dataclass(frozen=True, slots=True)
class Stop:
    """One place of a route's chain."""

    name: str
    admin1: str
    point: LonLat
    geonameid: int | None
    population: int
    role: str  # "anchor", "key" or "fill"
    km: float  # chainage


@dataclass(frozen=True)
class Route:
    """A route. Attributes: name (id, "gulf-matamoros"), title, stops, basis, source, licence, attribution."""

    name: str
    title: str
    stops: tuple[Stop, ...]
    basis: str
    source: str
    licence: str

    @property
    def length_km(self) -> float: ...
    @property
    def destination(self) -> Stop: ...
    def coordinates(self) -> npt.NDArray[np.float64]: ...  # (n, 2) lon, lat of every vertex
    def km(self) -> npt.NDArray[np.float64]: ...  # (n,) cumulative km of every vertex
    def locate(self, place: Place) -> tuple[float, float]: ...  # (chainage_km, offset_km); town match first, geometry second
    def point_at(self, km: float) -> LonLat: ...
    def near(self, km: float) -> Stop: ...  # nearest stop along the route
    def between(self, km: float) -> tuple[Stop, Stop]: ...  # stops on either side
    def line(self, from_km: float, to_km: float) -> tuple[LonLat, ...]: ...  # the part of the line between two chainages


def chainage_km(route: Route, place: Place, *, max_offset_km: float = 25.0) -> float: ...


def stretches(route: Route, region: Place, gazetteer: Gazetteer) -> tuple[tuple[float, float], ...]: ...
