"""The basemap under a picture: land, coasts and borders in the frame, simplified to what the eye can see (points)."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from .. import basemap
from .plane import View
from .sheet import Sheet, outline_of, strokes_of

_LEAST_PT = 0.3
_BEYOND_PT = 6.0
_KM_PER_DEG = 111.2
_LONGEST_DEG = 1.0
_LEAST_LABEL = 0.05
"""Smallest free circle, as a share of the frame's shorter side, that a country's name is set in."""


@dataclass(frozen=True)
class Ground:
    """What of the world lies in a view, in points.

    Attributes
    ----------
    view
        The view.
    parts
        The basemap, in one piece or, across the date line, in two.
    least_pt
        What is smaller is left out.
    """

    view: View
    parts: tuple[basemap.Basemap, ...]
    least_pt: float = _LEAST_PT

    @cached_property
    def land(self) -> dict[str, BaseGeometry]:
        """Give the countries' areas by name."""
        return self._areas(*(part.land for part in self.parts))

    @cached_property
    def states(self) -> dict[str, BaseGeometry]:
        """Give the states' areas by name."""
        return self._areas(*(part.states for part in self.parts))

    def draw(self, sheet: Sheet, *, width: float = 0.7, states: bool = True) -> None:
        """Draw sea, land, states' lines where wanted, and borders into the view's frame."""
        theme, frame = sheet.theme, self.view.frame
        sheet.rectangle(frame, fill=theme.sea)
        land = outline_of(_flat(self.land.values()))
        if land is not None:
            sheet.shape(land, fill=theme.land, stroke=theme.coast, width=width, clip=frame)
        for lines, colour, weight in (
            ([part.state_lines for part in self.parts if states], theme.state, width),
            ([part.borders for part in self.parts], theme.border, width * 1.5),
        ):
            strokes = strokes_of(_flat(self._on_page(line) for line in lines))
            if strokes is not None:
                sheet.shape(strokes, fill=None, stroke=colour, width=weight, clip=frame)

    def names(self) -> list[tuple[str, tuple[float, float], float, int]]:
        """List the names with room for them: name, free spot, its radius in points, and rank (0 country, 1 state)."""
        shorter = min(self.view.frame.width, self.view.frame.height)
        inside = self.view.frame.grown(-shorter * 0.02)
        window = inside.left, inside.top, inside.right, inside.bottom
        found = []
        for rank, areas in enumerate((self.land, self.states)):
            for name, area in areas.items():
                spot = _roomiest(shapely.clip_by_rect(area, *window), shorter)
                if spot is not None:
                    found.append((name, spot[0], spot[1], rank))
        return found

    def _areas(self, *tables: dict[str, BaseGeometry]) -> dict[str, BaseGeometry]:
        found: dict[str, list[BaseGeometry]] = {}
        for part, table in zip(self.parts, tables, strict=True):
            for name, area in table.items():
                found.setdefault(name, []).append(self._run_on(area, part.bounds.west))
        placed = {name: self._on_page(_one(areas)) for name, areas in found.items()}
        return {name: area for name, area in placed.items() if not area.is_empty}

    def _run_on(self, area: BaseGeometry, west: float) -> BaseGeometry:
        """Let what lies beyond the date line lie beside the rest."""
        shift = round((self.parts[0].bounds.west - west) / 360.0) * 360.0 if len(self.parts) > 1 else 0.0
        return shapely.transform(area, lambda lonlat: lonlat + np.array((shift, 0.0))) if shift else area

    def _on_page(self, geometry: BaseGeometry) -> BaseGeometry:
        """Project to the page, cut to the frame and simplify."""
        if geometry.is_empty:
            return geometry
        fine = shapely.segmentize(geometry, _LONGEST_DEG)
        placed = shapely.transform(fine, self.view.page)
        plain = shapely.simplify(placed, self.least_pt, preserve_topology=False)
        frame = self.view.frame.grown(_BEYOND_PT)
        return _big_enough(shapely.clip_by_rect(plain, frame.left, frame.top, frame.right, frame.bottom), self.least_pt)


def ground(view: View, *, least_pt: float = _LEAST_PT) -> Ground:
    """Cut the basemap to a view."""
    least_deg = 2.0 ** math.floor(math.log2(least_pt / view.scale / _KM_PER_DEG))
    return Ground(view, tuple(basemap.clip(box, least_deg=least_deg) for box in view.bounds()), least_pt)


def _one(areas: list[BaseGeometry]) -> BaseGeometry:
    """Join the two halves of what lies across the date line."""
    if len(areas) == 1:
        return areas[0]
    return shapely.union_all([shapely.make_valid(area) for area in areas], grid_size=1e-6)


def _flat(geometries: Iterable[BaseGeometry]) -> BaseGeometry:
    return shapely.GeometryCollection([part for geometry in geometries for part in _parts(geometry)])


def _parts(geometry: BaseGeometry) -> list[BaseGeometry]:
    """Give the polygons and lines of a geometry, however it is nested."""
    found = [geometry]
    while any(isinstance(part, shapely.GeometryCollection) or part.geom_type.startswith("Multi") for part in found):
        found = list(shapely.get_parts(found))
    return [part for part in found if not part.is_empty]


def _big_enough(geometry: BaseGeometry, least_pt: float) -> BaseGeometry:
    kept = [
        part for part in _parts(geometry) if not isinstance(part, shapely.Polygon) or part.area > 4 * least_pt**2
    ]  # fmt: skip
    return shapely.GeometryCollection(kept)


def _roomiest(area: BaseGeometry, shorter: float) -> tuple[tuple[float, float], float] | None:
    """Find the centre and radius of the largest circle in an area, None where that is too small for a name."""
    polygons = [part for part in _parts(area) if isinstance(part, shapely.Polygon)]
    if not polygons:
        return None
    plain = shapely.make_valid(shapely.simplify(max(polygons, key=lambda part: float(part.area)), shorter / 200))
    largest = max(_parts(plain), key=lambda part: float(part.area), default=None)
    if not isinstance(largest, shapely.Polygon):
        return None
    circle = shapely.maximum_inscribed_circle(largest, tolerance=shorter / 200)
    if circle.length < shorter * _LEAST_LABEL:
        return None
    x, y = np.round(circle.coords[0], 2)
    return (float(x), float(y)), float(circle.length)
