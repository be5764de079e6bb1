"""What a claim about a place says of the chainage: one density a shape (kilometres along a route).

Every density integrates to 1 over the route. With c the place's chainage, l its spread and S the route's stretch inside
a region:

=========  ==================================================================================================
shape      density, up to its factor
=========  ==================================================================================================
at         ``exp(-(x - c)^2 / 2 l^2)`` up to c; beyond it 0.75 of the same bell and 0.25 of ``exp(-(x - c) / 15)``,
           for the group may have walked on that day
departed   the bell alone, on the evening before, and the next day is a moving one
passed     a soft step up at c, then the rest of a day's way: 0.6, 0.3 and 0.1 of exponentials of 20, 80 and 300 km
toward     0.7 of the bell, for that is where the group means to be in the evening, 0.15 short of it and 0.15 beyond:
           a soft step at c, to either side, and 0.85 and 0.15 of exponentials of 60 and 300 km
onward     the same of a plan without a day of its own: 0.45 of the bell, 0.4 short of it, 0.15 beyond
ahead      even up to c, a soft step down there: the group is not beyond the place
behind     a soft step up at c, even from there: the group is not short of the place
=========  ==================================================================================================

For a region *at* and *departed* are even over S, *passed* from its start and falling off beyond its end, *ahead*,
*toward* and *onward* even up to its end, *behind* from its start. Steps are 2.5 km wide, but a tenth of the radius for
an area without a line of its own, such as the south of a country.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import Literal

import numpy as np
import numpy.typing as npt

from ..geo.distance import Floats, distances_km
from ..geo.gazetteer import Gazetteer
from ..geo.place import Place
from ..geo.route import Route, state_codes, stretches
from .motion import Grid

Shape = Literal["at", "departed", "passed", "toward", "onward", "ahead", "behind"]

MAX_OFFSET_KM = 25.0
OFFSET_KM = 12.0
TOWN_KM, LARGEST_TOWN_KM = 4.0, 40.0
SHOULDER, SHOULDER_KM = 0.25, 15.0
PASSED_KM = ((0.6, 20.0), (0.3, 80.0), (0.1, 300.0))
REACHED: Mapping[Shape, tuple[float, float, float]] = {"toward": (0.7, 0.15, 0.15), "onward": (0.45, 0.4, 0.15)}
"""Shares of plans that end at the place a group is heading for, short of it and beyond, on a day that is told and on
one of several. Of 42 and 18 such plans of groups on foot in the project's *tune* stories 0.67 and 0.44 ended within
10 km, 0.14 and 0.44 short of that, 0.19 and 0.11 beyond; of 15 on wheels 0.27, 0.47 and 0.27. Of 17 plans of three
caravans for a day that is told 13 were kept."""
PLAN_KM = ((0.85, 60.0), (0.15, 300.0))
"""How far the others end from that place: of groups on foot in the same stories half of them over 37 km off, one in
seven over 300 km."""
NEAR_KM = 100.0
EDGE_KM = 2.5
FUZZY = 0.1
REMAINING = (0.95, 1.03)
"""What is called still to go: at least this share of the geodesic, at most this of the road; set by hand."""
_MARK_KM = 10.0
_AREAS = frozenset({"region", "country", "border", "continent"})


class Terrain:
    """A route as claims see it: chainages, stretches and densities, each worked out once.

    Parameters
    ----------
    route
        The route.
    gazetteer
        Tells its states apart, and where the goals of lengths lie.
    """

    def __init__(self, route: Route, gazetteer: Gazetteer) -> None:
        self.route = route
        self._gazetteer = gazetteer
        self._codes: npt.NDArray[np.str_] | None = None
        self._located: dict[Place, tuple[float, float]] = {}
        self._stretches: dict[Place, tuple[tuple[float, float], ...]] = {}
        self._densities: dict[Hashable, Floats] = {}

    def locate(self, place: Place) -> tuple[float, float]:
        """Give chainage and offset of a place, kilometres."""
        if place not in self._located:
            self._located[place] = self.route.locate(place)
        return self._located[place]

    def stretch(self, place: Place) -> tuple[tuple[float, float], ...]:
        """Give the parts of the route inside a region, kilometres; empty where there are none."""
        if place not in self._stretches:
            if self._codes is None:
                self._codes = state_codes(self.route, self._gazetteer)
            self._stretches[place] = stretches(self.route, place, self._gazetteer, codes=self._codes)
        return self._stretches[place]

    def closeness(self, place: Place) -> float:
        """Weigh a place by its offset: ``exp(-offset^2 / 2 12^2)``, 0 beyond 25 km; a region has 0 or 1."""
        if is_area(place):
            return float(bool(self.stretch(place)))
        offset_km = self.locate(place)[1]
        return float(np.exp(-0.5 * (offset_km / OFFSET_KM) ** 2)) if offset_km <= MAX_OFFSET_KM else 0.0

    def nearness(self, place: Place) -> float:
        """Weigh a place by how far off it lies: 1 on the route, less by a factor e every 100 km beyond its radius."""
        if place.kind in ("country", "region") and self.stretch(place):
            return 1.0
        return float(np.exp(-max(0.0, self.locate(place)[1] - place.radius_km) / NEAR_KM))

    def ends(self, place: Place) -> tuple[float, float]:
        """Give the first and the last chainage of a place on the route, kilometres; a town's are the same."""
        if is_area(place):
            parts = self.stretch(place)
            return parts[0][0], parts[-1][1]
        km = self.locate(place)[0]
        return km, km

    def density(self, place: Place, shape: Shape, *, grid: Grid) -> Floats:
        """Give what a claim of this shape says of the chainage.

        Parameters
        ----------
        place
            A place whose `closeness` is not 0.
        shape
            What is claimed of it.
        grid
            The cells.

        Returns
        -------
        Floats
            Density per kilometre in every cell, shape ``(cells,)``, integrating to 1 over the route.
        """
        key = (place, shape, grid)
        if key not in self._densities:
            self._densities[key] = self._density(place, shape, grid)
        return self._densities[key]

    def nothing(self, grid: Grid) -> Floats:
        """Give the density of a place off the route: 0 in every cell."""
        return self._densities.setdefault(grid, np.zeros(grid.cells))

    def remaining_bounds(self, goal: str | None, grid: Grid) -> tuple[Floats, Floats]:
        """Bound what may be called the distance still to go: from each cell the geodesic to the goal, and the road.

        Parameters
        ----------
        goal
            The goal as the article names it; the route's end where that is None, unknown or off the route.
        grid
            The cells.

        Returns
        -------
        tuple[Floats, Floats]
            Lower and upper bound, kilometres, shape ``(cells,)``. News gives the shortest road rounded down, which
            lies 7 to 11% under it and above the geodesic, whichever road the group takes.
        """
        known = self._gazetteer.candidates(goal)[:1] if goal else ()
        place = next((c.place for c in known if c.place.kind not in ("country", "continent")), None)
        end_km = self.route.length_km
        if place is not None and self.closeness(place):
            end_km = self.ends(place)[1]
        road = np.maximum(end_km - grid.middles, 0.0)
        marks = np.arange(0.0, self.route.length_km + _MARK_KM, _MARK_KM)
        points = self.route.points_at(marks)
        goals = [(self.route.point_at(end_km).lon, self.route.point_at(end_km).lat)]
        if place is not None and place.line:
            goals += [(point.lon, point.lat) for point in place.line]
        direct = [distances_km(points, np.broadcast_to(np.array(target), points.shape)) for target in goals]
        nearest = np.interp(grid.middles, marks, np.min(direct, axis=0))
        return np.minimum(REMAINING[0] * nearest, road), REMAINING[1] * road

    def _density(self, place: Place, shape: Shape, grid: Grid) -> Floats:
        if is_area(place):
            return normalised(self._area(place, shape, grid.middles), grid)
        if shape in REACHED:
            return self._plan(place, REACHED[shape], grid)
        return normalised(self._point(place, shape, grid.middles), grid)

    def _plan(self, place: Place, shares: tuple[float, float, float], grid: Grid) -> Floats:
        gap = grid.middles - self.locate(place)[0]
        off = sum(share * np.exp(-np.abs(gap) / km) / km for share, km in PLAN_KM)
        parts = self._point(place, "departed", grid.middles), step(-gap) * off, step(gap) * off
        return np.asarray(sum(share * normalised(part, grid) for share, part in zip(shares, parts, strict=True)))

    def _point(self, place: Place, shape: Shape, x: Floats) -> Floats:
        gap = x - self.locate(place)[0]
        bell = np.exp(-0.5 * (gap / max(TOWN_KM, min(place.radius_km, LARGEST_TOWN_KM) / 2)) ** 2)
        if shape == "at":
            ahead = np.exp(-np.maximum(gap, 0.0) / SHOULDER_KM)
            return np.asarray(np.where(gap < 0, bell, (1 - SHOULDER) * bell + SHOULDER * ahead))
        if shape == "departed":
            return np.asarray(bell)
        if shape == "passed":
            return step(gap) * _onward(gap)
        return step(gap) if shape == "behind" else step(-gap)

    def _area(self, place: Place, shape: Shape, x: Floats) -> Floats:
        first, last = self.ends(place)
        edge = EDGE_KM if _has_line(place) else max(EDGE_KM, FUZZY * place.radius_km)
        if shape in ("ahead", "toward", "onward"):
            return step(last - x, edge)
        if shape == "behind":
            return step(x - first, edge)
        if shape == "passed":
            return step(x - first, edge) * _onward(x - last)
        return np.asarray(
            np.sum([step(x - low, edge) * step(high - x, edge) for low, high in self.stretch(place)], axis=0)
        )


def _onward(gap_km: Floats) -> Floats:
    """Fall off beyond a place passed by as the rest of a day's way does: mostly on foot, sometimes with a lift."""
    beyond = np.maximum(gap_km, 0.0)
    return np.asarray(sum(share * np.exp(-beyond / km) / km for share, km in PASSED_KM))


def is_area(place: Place) -> bool:
    """Tell whether a place is a stretch of the route rather than a point on it."""
    return place.kind in _AREAS


def _has_line(place: Place) -> bool:
    return place.kind == "country" or bool(place.admin1_code or place.line)


def normalised(raw: Floats, grid: Grid) -> Floats:
    """Scale a density to integrate to 1 over the route; one that is 0 everywhere becomes even."""
    total = float(raw.sum()) * grid.cell_km
    return np.asarray(raw / total if total > 0 else np.full(len(raw), 1.0 / grid.length_km))


def step(gap_km: Floats, scale_km: float | Floats = EDGE_KM) -> Floats:
    """Rise softly from 0 to 1 where a gap turns positive (logistic)."""
    return np.asarray(1.0 / (1.0 + np.exp(-np.clip(gap_km / scale_km, -60.0, 60.0))))
