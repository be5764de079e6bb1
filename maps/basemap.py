"""The embedded basemap, clipped to a view: land, country borders and US state lines (WGS 84 degrees, longitude first).

Sources, both in the public domain: Natural Earth 1:10 million (by way of world-atlas) and the US Census Bureau (by way
of us-atlas); ``scripts/build_basemap.py`` compiles them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from importlib import resources
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt
import shapely
from shapely.geometry.base import BaseGeometry

from ..geo.place import LonLat
from .encoding import encode, encode_all

ATTRIBUTION = "Basemap: Natural Earth, US Census Bureau (public domain)"

QUANTUM = 0.004
"""Degrees of the grid that the tables, and so the page, are kept on."""
_COUNTRY, _STATE = 0, 1
_POLEMOST = 85.0
_BESIDE_DEG = 1.0
_MIN_LABEL_RADIUS = 0.035
"""Smallest free circle, as a share of the view's shorter side, that a name is set in."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """A box of longitudes and latitudes, WGS 84 degrees.

    Raises
    ------
    ValueError
        If it is empty or turned round.
    """

    west: float
    south: float
    east: float
    north: float

    def __post_init__(self) -> None:
        """Refuse a box without an inside."""
        if not (self.west < self.east and self.south < self.north):
            raise ValueError(f"the box {self.west}, {self.south}, {self.east}, {self.north} has no inside")

    @classmethod
    def around(cls, points: Iterable[LonLat], *, margin: float = 0.1, least_deg: float = 0.2) -> Bounds:
        """Give the box around one point or more, widened by a share of its size and by `least_deg` at least.

        Notes
        -----
        It ends where the web map's world does, at ±180 and ±85 degrees.
        """
        lons, lats = zip(*((point.lon, point.lat) for point in points), strict=True)
        width, height = max(lons) - min(lons), max(lats) - min(lats)
        box = cls(min(lons) - 1e-9, min(lats) - 1e-9, max(lons) + 1e-9, max(lats) + 1e-9)
        return box.widened(max(width * margin, least_deg), max(height * margin, least_deg))

    def widened(self, by_lon: float, by_lat: float) -> Bounds:
        """Give the box with every side pushed out, degrees, as far as the web map's world goes."""
        west, east = max(self.west - by_lon, -180.0), min(self.east + by_lon, 180.0)
        return Bounds(west, max(self.south - by_lat, -_POLEMOST), east, min(self.north + by_lat, _POLEMOST))

    def holds(self, point: LonLat) -> bool:
        """Tell whether a point lies in the box or on its edge."""
        return self.west <= point.lon <= self.east and self.south <= point.lat <= self.north

    def corners(self) -> list[list[float]]:
        """Give the south-west and the north-east corner, latitude first, as Leaflet wants them."""
        return [[round(self.south, 4), round(self.west, 4)], [round(self.north, 4), round(self.east, 4)]]


@dataclass(frozen=True, slots=True)
class Label:
    """A name on the basemap: a country's (`rank` 0) or a US state's (1), at a free spot of its area."""

    name: str
    point: LonLat
    rank: int


@dataclass(frozen=True)
class Basemap:
    """What of the world lies in a view.

    Attributes
    ----------
    bounds
        The view.
    land
        Countries' areas by name, shapely polygons.
    states
        US states' areas by name.
    borders, state_lines
        Lines between two countries, between two US states.
    """

    bounds: Bounds
    land: dict[str, BaseGeometry]
    states: dict[str, BaseGeometry]
    borders: BaseGeometry
    state_lines: BaseGeometry

    def encoded(self) -> dict[str, list[str]]:
        """Write its areas and lines in few letters, see `encoding`.

        Returns
        -------
        dict[str, list[str]]
            ``land``: one text a polygon, its outer ring and its holes parted by full stops; ``states`` and
            ``borders``: one text a line. Rounded to the grid the sources are kept on.
        """
        areas = [part for area in self.land.values() for part in shapely.get_parts(area)]
        rings = [[area.exterior, *area.interiors] for area in areas if not area.is_empty]
        encoded = {"land": [encode_all((ring.coords for ring in polygon), quantum=QUANTUM) for polygon in rings]}
        for name, lines in (("states", self.state_lines), ("borders", self.borders)):
            joined = shapely.get_parts(shapely.line_merge(lines))
            encoded[name] = [encode(line.coords, quantum=QUANTUM) for line in joined if not line.is_empty]
        return encoded

    def border_along(self, line: Sequence[LonLat]) -> tuple[tuple[LonLat, ...], ...]:
        """Give the country borders beside a coarse line, such as one through crossings; else the line itself."""
        coarse = shapely.LineString([(point.lon, point.lat) for point in line])
        near = shapely.line_merge(self.borders.intersection(coarse.buffer(_BESIDE_DEG)))
        if near.length < coarse.length / 2:
            return (tuple(line),)
        parts = [part for part in shapely.get_parts(near) if isinstance(part, shapely.LineString)]
        return tuple(tuple(LonLat(lon, lat) for lon, lat in part.coords) for part in parts)

    def labels(self, *, avoid: Sequence[LonLat] = (), clear_deg: float = 0.0) -> tuple[Label, ...]:
        """Set the names of countries and US states that show an area large enough, clear of a line by `clear_deg`."""
        obstacle: BaseGeometry = (
            shapely.LineString([(p.lon, p.lat) for p in avoid]).buffer(clear_deg)
            if len(avoid) > 1
            else shapely.Polygon()
        )
        shorter = min(self.bounds.east - self.bounds.west, self.bounds.north - self.bounds.south)
        named = [*((n, a, _COUNTRY) for n, a in self.land.items()), *((n, a, _STATE) for n, a in self.states.items())]
        labels = []
        for name, area, rank in named:
            spot = _roomiest(area.difference(obstacle), shorter)
            if spot is not None:
                labels.append(Label(name, spot, rank))
                obstacle = obstacle.union(shapely.Point(spot.lon, spot.lat).buffer(shorter * _MIN_LABEL_RADIUS * 2))
        return tuple(labels)


def clip(bounds: Bounds) -> Basemap:
    """Cut the basemap to a view.

    Notes
    -----
    The coast is good to about half a kilometre. Disputed borders stand as Natural Earth draws them (de facto).
    """
    world = _world()
    return Basemap(
        bounds,
        land=world.areas(bounds, layer=_COUNTRY),
        states=world.areas(bounds, layer=_STATE),
        borders=world.lines(bounds, layer=_COUNTRY),
        state_lines=world.lines(bounds, layer=_STATE),
    )


@dataclass(frozen=True)
class _World:
    """The compiled tables; ``scripts/build_basemap.py`` says what each holds."""

    tables: dict[str, npt.NDArray[Any]]

    @cached_property
    def vertices(self) -> npt.NDArray[np.float64]:
        """Every arc's vertices in degrees, one arc after the other."""
        steps = np.cumsum(self.tables["step"], axis=0, dtype=np.int64)
        first = self._first
        lengths = self.tables["end"] - first
        quanta = steps + np.repeat(self.tables["start"] - steps[first], lengths, axis=0)
        return np.asarray(quanta * float(self.tables["quantum"]), dtype=np.float64)

    @cached_property
    def _first(self) -> npt.NDArray[np.int64]:
        first: npt.NDArray[np.int64] = np.r_[0, self.tables["end"][:-1]].astype(np.int64)
        return first

    @cached_property
    def _boxes(self) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
        return np.minimum.reduceat(self.vertices, self._first, axis=0), np.maximum.reduceat(
            self.vertices, self._first, axis=0
        )

    def arcs_in(self, bounds: Bounds) -> npt.NDArray[np.bool_]:
        """Tell for each arc whether its box meets the view."""
        low, high = self._boxes
        meets: npt.NDArray[np.bool_] = (
            (low[:, 0] <= bounds.east)
            & (high[:, 0] >= bounds.west)
            & (low[:, 1] <= bounds.north)
            & (high[:, 1] >= bounds.south)
        )
        return meets

    def arc(self, signed: int) -> npt.NDArray[np.float64]:
        """Give one arc's vertices, backwards for ``~number``."""
        number = signed if signed >= 0 else ~signed
        points = self.vertices[self._first[number] : self.tables["end"][number]]
        return points if signed >= 0 else points[::-1]

    def lines(self, bounds: Bounds, *, layer: int) -> BaseGeometry:
        """Give the lines between two units of a layer inside the view."""
        wanted = self.arcs_in(bounds) & self.tables["shared"] & (self.tables["layer"] == layer)
        lines = [shapely.LineString(self.arc(int(arc))) for arc in np.flatnonzero(wanted)]
        cut = shapely.get_parts(_clipped(shapely.MultiLineString(lines), bounds))
        return shapely.MultiLineString([part for part in cut if isinstance(part, shapely.LineString)])

    def areas(self, bounds: Bounds, *, layer: int) -> dict[str, BaseGeometry]:
        """Give the areas of a layer's units inside the view, by name, in the order of the tables."""
        found: dict[str, list[shapely.Polygon]] = {}
        for polygon in self._polygons_in(bounds):
            unit = int(self.tables["polygon_unit"][polygon])
            if self.tables["unit_layer"][unit] == layer:
                area = _clipped(self._polygon(polygon), bounds)
                found.setdefault(str(self.tables["unit_name"][unit]), []).extend(_polygon_parts(area))
        return {name: shapely.union_all(parts) for name, parts in found.items() if parts}

    @cached_property
    def _rings(self) -> dict[int, list[tuple[int, int]]]:
        """Give for each polygon the spans of its rings' arcs, the outer ring first."""
        spans: dict[int, list[tuple[int, int]]] = {}
        for (start, end), polygon in zip(
            pairwise([0, *self.tables["ring_end"].tolist()]), self.tables["ring_polygon"].tolist(), strict=True
        ):
            spans.setdefault(polygon, []).append((start, end))
        return spans

    def _polygons_in(self, bounds: Bounds) -> Iterator[int]:
        """Give the polygons of which a ring's box meets the view."""
        low, high = self._boxes
        arcs = self.tables["ring_arc"]
        numbers = np.where(arcs >= 0, arcs, ~arcs)
        starts = np.r_[0, self.tables["ring_end"][:-1]]
        lows, highs = np.minimum.reduceat(low[numbers], starts), np.maximum.reduceat(high[numbers], starts)
        meets = (lows <= (bounds.east, bounds.north)).all(axis=1) & (highs >= (bounds.west, bounds.south)).all(axis=1)
        yield from np.unique(self.tables["ring_polygon"][meets]).tolist()

    def _polygon(self, number: int) -> BaseGeometry:
        rings = [
            np.vstack([self.arc(int(arc)) for arc in self.tables["ring_arc"][slice(*span)]])
            for span in self._rings[number]
        ]
        whole = [ring for ring in rings if len(ring) > 3]
        return shapely.Polygon(whole[0], whole[1:]) if whole else shapely.Polygon()


@lru_cache(maxsize=1)
def _world() -> _World:
    with resources.as_file(resources.files(__package__) / "static" / "basemap.npz") as path, np.load(path) as tables:
        return _World(dict(tables))


def _clipped(geometry: BaseGeometry, bounds: Bounds) -> BaseGeometry:
    inside = shapely.clip_by_rect(geometry, bounds.west, bounds.south, bounds.east, bounds.north)
    return inside if inside.is_valid else shapely.make_valid(inside)


def _polygon_parts(area: BaseGeometry) -> list[shapely.Polygon]:
    """Give an area's polygons; where rounding made it cross itself its repair may be nested and have stray lines."""
    flat = shapely.get_parts(shapely.get_parts(area))
    return [part for part in flat if isinstance(part, shapely.Polygon) and not part.is_empty]


def _roomiest(area: BaseGeometry, view_deg: float) -> LonLat | None:
    """Find the centre of the largest circle in an area, None where that is too small for a name."""
    if area.is_empty:
        return None
    plain = shapely.simplify(area, view_deg / 200)
    largest = max(shapely.get_parts(plain), key=lambda part: float(part.area), default=None)
    if largest is None or largest.is_empty:
        return None
    radius = shapely.maximum_inscribed_circle(largest, tolerance=view_deg / 200)
    if radius.length < view_deg * _MIN_LABEL_RADIUS:
        return None
    lon, lat = radius.coords[0]
    return LonLat(round(lon, 3), round(lat, 3))
