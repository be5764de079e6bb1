"""Routes: a chain of places with lengths along it (kilometres; WGS 84 degrees, longitude first)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from ..errors import OffRouteError, RouteError
from .distance import Floats, distance_km, nearest_on_line, offsets_km, wrapped_lon
from .gazetteer import Gazetteer
from .names import fold
from .place import LonLat, Place
from .stop import Stop, stops_along
from .territory import admin1_codes, course_of, inside_region, runs

__all__ = ["Route", "Stop", "chainage_km", "state_codes", "stops_along", "stretches"]

SAME_TOWN_KM = 15.0
_FILL_PENALTY_KM = 20.0
_SAME_KM = 0.001


@dataclass(frozen=True)
class Route:
    """A chain of places from a start to a destination.

    Attributes
    ----------
    name
        Its id, such as ``gulf-matamoros``.
    title
        What to call it in a sentence, such as ``Gulf corridor``.
    stops
        The places in order, at least two; chainages start at 0 and never fall.
    basis
        How the lengths were got, in words.
    source, licence
        Where the coordinates come from, and on what terms.
    fitted
        Through how many places it was laid because the reports themselves name them; 0 for a route known beforehand.
    is_open
        True where nothing says where the group is going, so that the route ends where it was last reported.
    titles
        The title in other languages than English, with its article: pairs of the language's code and the title.
    course
        The line where it is known better than by its stops: vertices with their chainages. Empty where the stops are
        the vertices.

    Raises
    ------
    RouteError
        If there are fewer than two stops, the chainages do not rise from 0, or the line is not as long as they say.
    """

    name: str
    title: str
    stops: tuple[Stop, ...]
    basis: str
    source: str
    licence: str
    fitted: int = 0
    is_open: bool = False
    titles: tuple[tuple[str, str], ...] = ()
    course: tuple[tuple[LonLat, float], ...] = ()

    def __post_init__(self) -> None:
        """Refuse a chain that leads nowhere.

        Raises
        ------
        RouteError
            If it does.
        """
        if len(self.stops) < 2:
            raise RouteError(f"route {self.name} has {len(self.stops)} stops; a route needs at least two")
        if not all(_rises(km) for km in (np.array([stop.km for stop in self.stops]), self.km())):
            raise RouteError(f"the chainages of route {self.name} do not rise from 0; order its stops along the road")
        if abs(float(self.km()[-1]) - self.stops[-1].km) > _SAME_KM:
            raise RouteError(f"the line of route {self.name} ends elsewhere than its stops; measure both alike")

    @property
    def length_km(self) -> float:
        """Give the length of the whole route, kilometres."""
        return self.stops[-1].km

    @property
    def destination(self) -> Stop:
        """Give the last stop."""
        return self.stops[-1]

    def coordinates(self) -> Floats:
        """Give longitude and latitude of every vertex, degrees, shape ``(n, 2)``; read-only."""
        return self._vertices[0]

    def km(self) -> Floats:
        """Give the chainage of every vertex, kilometres, shape ``(n,)``; read-only."""
        return self._vertices[1]

    def locate(self, place: Place) -> tuple[float, float]:
        """Measure where along the route a place lies: the town's own stop first, geometry second.

        Parameters
        ----------
        place
            Any place; a border is located by its course, everything else by its point.

        Returns
        -------
        tuple[float, float]
            Chainage in ``[0, length_km]`` and offset from the line, both kilometres. A town that is a stop (same
            geonameid, or same name within 15 km) has the stop's chainage and its distance from it.

        Notes
        -----
        Where the line meets itself the lowest chainage wins, so on a spur walked both ways only the way in is found.
        """
        if place.line:
            return self._nearest_to(place.line)
        stop = self._stop_of(place)
        if stop is not None:
            return stop.km, distance_km(stop.point, place.point)
        foot = nearest_on_line(self._unwrapped, place.point)
        km = self.km()
        return float(km[foot.leg] + foot.fraction * (km[foot.leg + 1] - km[foot.leg])), foot.offset_km

    def point_at(self, km: float) -> LonLat:
        """Give the point at a chainage; beyond either end, that end."""
        lon, lat = self.points_at(np.array([km]))[0]
        return LonLat(wrapped_lon(float(lon)), float(lat))

    def points_at(self, km: Floats) -> Floats:
        """Give the points at chainages, degrees, shape ``(n, 2)``; longitudes run past ±180 where the route does."""
        line = self._unwrapped
        return np.column_stack((np.interp(km, self.km(), line[:, 0]), np.interp(km, self.km(), line[:, 1])))

    def near(self, km: float) -> Stop:
        """Name a chainage by the nearest stop; a filler must be 20 km nearer than any well-known place."""
        return min(self.stops, key=lambda stop: abs(stop.km - km) + _FILL_PENALTY_KM * (stop.role == "fill"))

    def between(self, km: float) -> tuple[Stop, Stop]:
        """Give the well-known stops (anchor or key, and both ends) behind and ahead of a chainage."""
        known = [stop for stop in self.stops[1:-1] if stop.role != "fill"]
        known = [self.stops[0], *known, self.stops[-1]]
        ahead = int(np.searchsorted([stop.km for stop in known], km, side="right"))
        ahead = min(max(ahead, 1), len(known) - 1)
        return known[ahead - 1], known[ahead]

    def line(self, from_km: float, to_km: float) -> tuple[LonLat, ...]:
        """Cut the line between two chainages, in either order; always at least two points, the ends included."""
        low, high = sorted(float(np.clip(km, 0.0, self.length_km)) for km in (from_km, to_km))
        within = (self.km() > low) & (self.km() < high)
        inner = [LonLat(wrapped_lon(lon), lat) for lon, lat in self.coordinates()[within].tolist()]
        return (self.point_at(low), *inner, self.point_at(high))

    @cached_property
    def _vertices(self) -> tuple[Floats, Floats]:
        vertices = self.course or tuple((stop.point, stop.km) for stop in self.stops)
        points = np.array([(point.lon, point.lat) for point, _ in vertices])
        km = np.array([km for _, km in vertices], dtype=np.float64)
        points.flags.writeable = km.flags.writeable = False
        return points, km

    @cached_property
    def _unwrapped(self) -> Floats:
        line = self._vertices[0].copy()
        line[:, 0] = np.unwrap(line[:, 0], period=360.0)
        return line

    def _stop_of(self, place: Place) -> Stop | None:
        if place.kind != "town":
            return None
        for stop in self.stops:
            if stop.geonameid is not None and stop.geonameid == place.geonameid:
                return stop
        name = fold(place.name)
        same = [i for i, names in enumerate(self._folded) if name in names]
        gaps = [(distance_km(self.stops[i].point, place.point), i) for i in same]
        gap, index = min(gaps, default=(np.inf, 0))
        return self.stops[index] if gap <= SAME_TOWN_KM else None

    def _nearest_to(self, course: tuple[LonLat, ...]) -> tuple[float, float]:
        samples = self._samples
        offsets = offsets_km(course_of(course), self.points_at(samples))
        best = int(np.flatnonzero(offsets <= offsets.min() + 0.001)[0])
        return float(samples[best]), float(offsets[best])

    @cached_property
    def _folded(self) -> tuple[frozenset[str], ...]:
        return tuple(frozenset((fold(stop.name), fold(stop.label))) for stop in self.stops)

    @cached_property
    def _samples(self) -> Floats:
        return np.sort(np.concatenate((np.arange(0.0, self.length_km, 5.0), self.km())))


def chainage_km(route: Route, place: Place, *, max_offset_km: float = 25.0) -> float:
    """Measure how far along a route a place lies.

    Parameters
    ----------
    route
        The route.
    place
        The place.
    max_offset_km
        Farthest the place may lie from the line, kilometres.

    Returns
    -------
    float
        Kilometres from the start, in ``[0, route.length_km]``.

    Raises
    ------
    OffRouteError
        If the place lies farther than `max_offset_km`.

    Notes
    -----
    Where a line meets itself the lowest chainage wins.
    """
    km, offset_km = route.locate(place)
    if offset_km > max_offset_km:
        raise OffRouteError(place.name, offset_km=offset_km, max_offset_km=max_offset_km)
    return km


def state_codes(route: Route, gazetteer: Gazetteer) -> npt.NDArray[np.str_]:
    """Label every kilometre of a route with an admin1 code, by the nearest gazetteer town, else by the nearest stop."""
    middles = _middles(route)
    stops = np.array([stop.admin1_code or "" for stop in route.stops])
    countries = {code.split(".")[0] for code in stops.tolist()}
    codes = admin1_codes(route.points_at(middles), gazetteer, countries=countries if "" not in countries else ())
    kms = np.array([stop.km for stop in route.stops])
    nearest = np.abs(middles[:, None] - kms[None, :]).argmin(axis=1)
    return np.where(codes == "", stops[nearest], codes)


def stretches(
    route: Route, region: Place, gazetteer: Gazetteer, *, codes: npt.NDArray[np.str_] | None = None
) -> tuple[tuple[float, float], ...]:
    """List the parts of a route that lie inside a region.

    Parameters
    ----------
    route
        The route.
    region
        A region or country (by admin1 codes), a border (within 25 km of it), or anything else (within its radius).
    gazetteer
        Gives the towns that tell one state from another.
    codes
        What `state_codes` gave, where the caller asks for many regions of one route.

    Returns
    -------
    tuple[tuple[float, float], ...]
        Chainages ``(from_km, to_km)`` in order, to the kilometre; empty where the route never enters the region.

    Notes
    -----
    A state's line is wrong by up to half the distance between the towns on either side of it.
    """
    middles = route.points_at(_middles(route))
    labels = state_codes(route, gazetteer) if codes is None else codes
    inside = inside_region(middles, region, codes=labels)
    return tuple((float(a), min(float(b), route.length_km)) for a, b in runs(inside))


def _rises(km: Floats) -> bool:
    return bool(len(km) > 1 and km[0] == 0 and (np.diff(km) >= 0).all() and np.isfinite(km[-1]) and km[-1] > 0)


def _middles(route: Route) -> Floats:
    """Give the chainages at the middle of every kilometre, the last one short."""
    starts = np.arange(np.ceil(route.length_km))
    return np.asarray((starts + np.minimum(starts + 1.0, route.length_km)) / 2)
