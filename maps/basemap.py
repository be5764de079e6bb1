"""The embedded basemap, clipped to a view: land, country borders and US state lines (WGS 84 degrees, longitude first).

Sources, both in the public domain: Natural Earth 1:10 million (by way of world-atlas) and the US Census Bureau (by way
of us-atlas); ``scripts/build_basemap.py`` compiles them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import shapely
from shapely.geometry.base import BaseGeometry

from ..geo.place import LonLat
from .encoding import encode, encode_all
from .world import COUNTRY, STATE, world

ATTRIBUTIONS = (
    "Basemap: Natural Earth (public domain)",
    "Basemap: Natural Earth, US Census Bureau (public domain)",
)
"""Without and with a US state; each is a text of the catalogue."""

QUANTUM = 0.004
"""Degrees of the grid that the tables, and so the page, are kept on."""
_POLEMOST = 85.0
_COARSE_DEG = 0.5
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

    def within(self, bounds: Bounds) -> Basemap:
        """Cut it further, to a view inside its own; faster than to cut the world anew."""
        box = (bounds.west, bounds.south, bounds.east, bounds.north)
        return Basemap(
            bounds,
            land={name: cut for name, area in self.land.items() if not (cut := _cut(area, box)).is_empty},
            states={name: cut for name, area in self.states.items() if not (cut := _cut(area, box)).is_empty},
            borders=_cut(self.borders, box),
            state_lines=_cut(self.state_lines, box),
        )

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
        named = [*((n, a, COUNTRY) for n, a in self.land.items()), *((n, a, STATE) for n, a in self.states.items())]
        labels = []
        for name, area, rank in named:
            spot = _roomiest(area.difference(obstacle), shorter)
            if spot is not None:
                labels.append(Label(name, spot, rank))
                obstacle = obstacle.union(shapely.Point(spot.lon, spot.lat).buffer(shorter * _MIN_LABEL_RADIUS * 2))
        return tuple(labels)


def attribution(bounds: Bounds) -> str:
    """Say what is owed to whom for a view: to the US Census Bureau where it shows a US state."""
    box = (bounds.west, bounds.south, bounds.east, bounds.north)
    return ATTRIBUTIONS[bool(world(_COARSE_DEG).areas(box, layer=STATE))]


def clip(bounds: Bounds, *, least_deg: float = 0.0) -> Basemap:
    """Cut the basemap to a view.

    Parameters
    ----------
    bounds
        The view.
    least_deg
        What is smaller than this, degrees, may be left out; 0 for everything there is.

    Notes
    -----
    The coast is good to about half a kilometre. Disputed borders stand as Natural Earth draws them (de facto).
    """
    tables = world(least_deg)
    box = (bounds.west, bounds.south, bounds.east, bounds.north)
    return Basemap(
        bounds,
        land=tables.areas(box, layer=COUNTRY),
        states=tables.areas(box, layer=STATE),
        borders=tables.lines(box, layer=COUNTRY),
        state_lines=tables.lines(box, layer=STATE),
    )


def _cut(geometry: BaseGeometry, box: tuple[float, float, float, float]) -> BaseGeometry:
    inside = shapely.clip_by_rect(geometry, *box)
    return inside if inside.is_valid else shapely.make_valid(inside)


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
