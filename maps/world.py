"""The compiled tables of the world: arcs that areas share, and the areas and lines made of them (WGS 84 degrees).

``scripts/build_basemap.py`` compiles them and says what each table holds.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from importlib import resources
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt
import shapely
from shapely.geometry.base import BaseGeometry

COUNTRY, STATE = 0, 1
_FARTHEST_STEP_DEG = 100.0

Edges = tuple[float, float, float, float]
"""West, south, east, north."""


@dataclass(frozen=True)
class World:
    """The world's arcs and what is made of them.

    Attributes
    ----------
    tables
        As compiled.
    vertices
        Every arc's vertices in degrees, one arc after the other, shape ``(n, 2)``.
    ends
        Where each arc's vertices end.
    least_deg
        What is smaller may be missing, and areas may cross themselves; 0 where neither is so.
    """

    tables: Mapping[str, npt.NDArray[Any]]
    vertices: npt.NDArray[np.float64]
    ends: npt.NDArray[np.int64]
    least_deg: float = 0.0

    @classmethod
    def of(cls, tables: Mapping[str, npt.NDArray[Any]]) -> World:
        """Put the arcs' steps together."""
        ends = tables["end"].astype(np.int64)
        first = np.r_[0, ends[:-1]]
        steps = np.cumsum(tables["step"], axis=0, dtype=np.int64)
        quanta = steps + np.repeat(tables["start"] - steps[first], ends - first, axis=0)
        whole = cls(tables, np.asarray(quanta * float(tables["quantum"]), dtype=np.float64), ends)
        return whole.keeping(~_on_the_way_round(whole.vertices))

    def keeping(self, kept: npt.NDArray[np.bool_]) -> World:
        """Give the world with some vertices only; the ends of every arc are kept in any case."""
        kept = kept.copy()
        kept[self._first] = kept[self.ends - 1] = True
        return World(self.tables, self.vertices[kept], np.cumsum(kept, dtype=np.int64)[self.ends - 1])

    def thinned(self, least_deg: float) -> World:
        """Give the world with what is finer than some degrees left out of its arcs; areas still meet where they met.

        Notes
        -----
        A vertex is kept where it falls into another cell of a grid than the one before it, and at both ends of an arc.
        """
        cells = np.floor(self.vertices / least_deg).astype(np.int64)
        return replace(self.keeping(np.r_[True, (cells[1:] != cells[:-1]).any(axis=1)]), least_deg=least_deg)

    @cached_property
    def _first(self) -> npt.NDArray[np.int64]:
        return np.concatenate(([0], self.ends[:-1]))

    @cached_property
    def _boxes(self) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
        return np.minimum.reduceat(self.vertices, self._first, axis=0), np.maximum.reduceat(
            self.vertices, self._first, axis=0
        )

    def _arcs_in(self, box: Edges) -> npt.NDArray[np.bool_]:
        """Tell for each arc whether its box meets the view."""
        low, high = self._boxes
        west, south, east, north = box
        inside = (low <= (east, north)) & (high >= (west, south))
        return np.asarray(inside.all(axis=1), dtype=np.bool_)

    def _arc(self, signed: int) -> npt.NDArray[np.float64]:
        """Give one arc's vertices, backwards for ``~number``."""
        number = signed if signed >= 0 else ~signed
        points = self.vertices[self._first[number] : self.ends[number]]
        return points if signed >= 0 else points[::-1]

    def lines(self, box: Edges, *, layer: int) -> BaseGeometry:
        """Give the lines between two units of a layer inside the view."""
        wanted = self._arcs_in(box) & self.tables["shared"] & (self.tables["layer"] == layer)
        lines = [shapely.LineString(self._arc(int(arc))) for arc in np.flatnonzero(wanted)]
        inside = shapely.clip_by_rect(shapely.MultiLineString(lines), *box)
        cut = shapely.get_parts(shapely.get_parts(inside if inside.is_valid else shapely.make_valid(inside)))
        return shapely.MultiLineString([part for part in cut if isinstance(part, shapely.LineString)])

    def areas(self, box: Edges, *, layer: int) -> dict[str, BaseGeometry]:
        """Give the areas of a layer's units inside the view, by name, in the order of the tables."""
        found: dict[str, list[shapely.Polygon]] = {}
        for polygon in self._polygons_in(box):
            unit = int(self.tables["polygon_unit"][polygon])
            if self.tables["unit_layer"][unit] == layer:
                parts = [part for area in self._polygon(polygon) for part in _polygon_parts(self._inside(area, box))]
                found.setdefault(str(self.tables["unit_name"][unit]), []).extend(parts)
        joined = shapely.MultiPolygon if self.least_deg else shapely.union_all
        return {name: joined(parts) for name, parts in found.items() if parts}

    def _inside(self, area: BaseGeometry, box: Edges) -> BaseGeometry:
        inside = shapely.clip_by_rect(area, *box)
        return inside if self.least_deg or inside.is_valid else shapely.make_valid(inside)

    @cached_property
    def _rings(self) -> dict[int, list[tuple[int, int]]]:
        """Give for each polygon the spans of its rings' arcs, the outer ring first."""
        spans: dict[int, list[tuple[int, int]]] = {}
        for (start, end), polygon in zip(
            pairwise([0, *self.tables["ring_end"].tolist()]), self.tables["ring_polygon"].tolist(), strict=True
        ):
            spans.setdefault(polygon, []).append((start, end))
        return spans

    def _polygons_in(self, box: Edges) -> Iterator[int]:
        """Give the polygons of which a ring's box meets the view."""
        low, high = self._boxes
        arcs = self.tables["ring_arc"]
        numbers = np.where(arcs >= 0, arcs, ~arcs)
        starts = np.r_[0, self.tables["ring_end"][:-1]]
        lows, highs = np.minimum.reduceat(low[numbers], starts), np.maximum.reduceat(high[numbers], starts)
        west, south, east, north = box
        meets = (lows <= (east, north)).all(axis=1) & (highs >= (west, south)).all(axis=1)
        meets &= (highs - lows).max(axis=1) >= self.least_deg
        yield from np.unique(self.tables["ring_polygon"][meets]).tolist()

    def _polygon(self, number: int) -> tuple[shapely.Polygon, ...]:
        """Give one polygon; one that lies across the date line twice, once beyond either edge of the map."""
        rings = [
            np.vstack([self._arc(int(arc)) for arc in self.tables["ring_arc"][slice(*span)]])
            for span in self._rings[number]
        ]
        whole = [_joined(ring) for ring in rings if len(ring) > 3]
        if not whole:
            return ()
        west, east = float(whole[0][:, 0].min()), float(whole[0][:, 0].max())
        shifts = [0.0] + [360.0] * (west < -180.0) + [-360.0] * (east > 180.0)
        moved = [[ring + np.array((by, 0.0)) for ring in whole] for by in shifts]
        return tuple(shapely.Polygon(rings[0], rings[1:]) for rings in moved)


@lru_cache(maxsize=4)
def world(least_deg: float = 0.0) -> World:
    """Open the tables; `least_deg` as for `World.thinned`, 0 for everything there is."""
    if least_deg > 0:
        return world().thinned(least_deg)
    with resources.as_file(resources.files(__package__) / "static" / "basemap.npz") as path, np.load(path) as tables:
        return World.of(dict(tables))


def _on_the_way_round(vertices: npt.NDArray[np.float64]) -> npt.NDArray[np.bool_]:
    """Tell which vertices only lead from one edge of the map to the other; the tables hold no step of 360 degrees."""
    steps = np.diff(vertices[:, 0])
    far = np.abs(steps) > _FARTHEST_STEP_DEG
    onward = far[:-1] & far[1:] & (np.sign(steps[:-1]) == np.sign(steps[1:]))
    return np.concatenate(([False], onward, [False]))


def _joined(ring: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Let a ring that jumps to the map's other edge run on beyond this one; one round a pole closes at the pole."""
    lons = np.unwrap(ring[:, 0], period=360.0)
    joined = np.column_stack((lons, ring[:, 1]))
    if abs(lons[-1] - lons[0]) <= 180.0:
        return joined
    pole = math.copysign(90.0, float(ring[:, 1].mean()))
    return np.vstack((joined, [(lons[-1], pole), (lons[0], pole)]))


def _polygon_parts(area: BaseGeometry) -> list[shapely.Polygon]:
    """Give an area's polygons; where rounding made it cross itself its repair may be nested and have stray lines."""
    flat = shapely.get_parts(shapely.get_parts(area))
    return [part for part in flat if isinstance(part, shapely.Polygon) and not part.is_empty]
