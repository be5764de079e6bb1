"""A route told coarsely: its kilometres in whole stretches, its places by their regions (kilometres; WGS 84 degrees).

The line has one vertex a stretch. Where positions are rounded, a stretch is as long as they are rounded to, and its
vertex a corner of the grid; where only regions may be told, a stretch is the way through one region, and its vertex the
region's own point. So the line shows by which regions the road goes, and nothing of the road.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import groupby

import numpy as np

from ..geo.distance import wrapped_lon
from ..geo.names import fold
from ..geo.place import LonLat, Place
from ..geo.route import Route, Stop, state_codes
from ..track.track import Range
from .regions import NAMELESS, Regions

INSIDE_KM = 0.4
"""How far inside a region its first and its last stop lie, so that the nearest stop tells one region from the next."""
STEP_KM = 10.0
"""To which chainages are rounded where only regions may be told."""


@dataclass(frozen=True)
class Stretch:
    """A part of the way of which nothing finer is told: from where to where, and the region it counts as in."""

    low: float
    high: float
    region: Place | None

    @property
    def mid(self) -> float:
        """Give its middle."""
        return (self.low + self.high) / 2


@dataclass(frozen=True)
class Road:
    """A route with what may be told of it.

    Attributes
    ----------
    fine
        The route as it is known.
    regions
        Tells the regions.
    name
        What it is called where its own name may not be told.
    """

    fine: Route
    regions: Regions
    name: str

    @cached_property
    def stretches(self) -> tuple[Stretch, ...]:
        """List the stretches in order; they leave no gap and begin at 0."""
        codes = state_codes(self.fine, self.regions.gazetteer).tolist()
        return tuple(_regional(codes, self.regions) if self.regions.km is None else _even(codes, self.regions))

    @cached_property
    def coarse(self) -> Route:
        """Give the route as it may be told."""
        first, last = (_label(stretch.region) for stretch in (self.stretches[0], self.stretches[-1]))
        is_plain = not self.fine.fitted and not _names_a_stop(self.fine)
        unit = "the way through one region" if self.regions.km is None else f"{self.regions.km:g} km"
        return Route(
            name=self.name,
            title=self.fine.title if is_plain else f"way from {first} to {last}",
            stops=self._stops(),
            basis=f"told coarsely, by the choice of the publisher: one point for {unit}",
            source=self.fine.source,
            licence=self.fine.licence,
            fitted=self.fine.fitted,
            is_open=self.fine.is_open,
            titles=self.fine.titles if is_plain else (),
            course=self._course(),
        )

    def range(self, km: Range) -> Range:
        """Give a chainage with its range as it may be told: whole stretches."""
        low, mid, high = (self._at(each) for each in (km.low, km.mid, km.high))
        if self.regions.km is None:
            return Range(low.low, mid.mid, high.high)
        return Range(low.low, min(max(_nearest(km.mid, self.regions.km), low.low), high.high), high.high)

    def _at(self, km: float) -> Stretch:
        return next((stretch for stretch in self.stretches if km < stretch.high), self.stretches[-1])

    def _course(self) -> tuple[tuple[LonLat, float], ...]:
        """Give the vertices with their chainages, the ends included."""
        if self.regions.km is None:
            spots = [(self._point(stretch, stretch.mid), stretch.mid) for stretch in self.stretches]
        else:
            spots = [(self._point(stretch, stretch.high), stretch.high) for stretch in self.stretches[:-1]]
        ends = [(self.stretches[0], 0.0), (self.stretches[-1], self.stretches[-1].high)]
        start, end = ((self._point(stretch, km), km) for stretch, km in ends)
        return (start, *spots, end)

    def _point(self, stretch: Stretch, km: float) -> LonLat:
        return self.regions.point(self.fine.point_at(km), stretch.region)

    def _stops(self) -> tuple[Stop, ...]:
        """Give the first and the last point of the way through each region, so that the nearest is always its own."""
        km = np.array([at for _, at in self._course()])
        line = np.array([(point.lon, point.lat) for point, _ in self._course()])
        line[:, 0] = np.unwrap(line[:, 0], period=360.0)
        found: list[Stop] = []
        for region, same in groupby(self.stretches, key=lambda stretch: stretch.region):
            part = tuple(same)
            first, last = part[0].low + INSIDE_KM, part[-1].high - INSIDE_KM
            for at in (0.0 if not found else first, km[-1] if part[-1] is self.stretches[-1] else last):
                lon, lat = (float(np.interp(at, km, side)) for side in line.T)
                found.append(_stop(region, LonLat(wrapped_lon(lon), lat), float(at)))
        return tuple(replace(stop, role="anchor") if i in (0, len(found) - 1) else stop for i, stop in enumerate(found))


def road(route: Route, regions: Regions, *, number: int) -> Road:
    """Give a route with what may be told of it, named by its number."""
    return Road(route, regions, f"route-{number}")


def _even(codes: Sequence[str], regions: Regions) -> Sequence[Stretch]:
    """Cut the way into stretches of as many kilometres as positions are rounded to."""
    km = regions.km or STEP_KM
    count = max(1, math.ceil(len(codes) / km))
    middles = [min(int((number + 0.5) * km), len(codes) - 1) for number in range(count)]
    return [Stretch(n * km, (n + 1) * km, regions.of_code(codes[at])) for n, at in enumerate(middles)]


def _regional(codes: Sequence[str], regions: Regions) -> Sequence[Stretch]:
    """Cut the way at the borders of regions, to the nearest 10 km; what is shorter counts as the next one's."""
    found: list[Stretch] = []
    at = 0
    for code, same in groupby(codes):
        at += len(list(same))
        start, end = found[-1].high if found else 0.0, _nearest(at, STEP_KM)
        region = regions.of_code(code)
        if found and (found[-1].region == region or not code):
            found[-1] = replace(found[-1], high=max(end, start))
        elif end > start:
            found.append(Stretch(start, end, region))
    whole = max(STEP_KM, math.ceil(len(codes) / STEP_KM) * STEP_KM)
    return [*found[:-1], replace(found[-1], high=whole)] if found else [Stretch(0.0, whole, None)]


def _stop(region: Place | None, point: LonLat, km: float) -> Stop:
    return Stop(
        name=_label(region),
        admin1=region.admin1 or region.name if region else "",
        point=point,
        geonameid=None,
        population=region.population if region else 0,
        role="key",
        km=km,
        admin1_code=region.admin1_code if region else None,
    )


def _label(region: Place | None) -> str:
    return region.name if region else NAMELESS


def _names_a_stop(route: Route) -> bool:
    """Tell whether a route's title names a place on it, or may: titles that users give are not looked into."""
    words = set(fold(route.title).split()) | {word for _, title in route.titles for word in fold(title).split()}
    named = {word for stop in route.stops for word in fold(f"{stop.name} {stop.label}").split() if len(word) > 3}
    return not route.titles or not words.isdisjoint(named)


def _nearest(km: float, unit: float) -> float:
    return unit * math.floor(km / unit + 0.5)
