"""Shapes of the atlases that the overlay is built from: TopoJSON, its polygons and the edges that neighbours share."""

from __future__ import annotations

import itertools
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import shapely
from shapely.geometry.base import BaseGeometry


class Topology:
    """A TopoJSON file: shapes made of arcs that neighbours share."""

    def __init__(self, path: Path, layer: str) -> None:
        data = json.loads(path.read_text(encoding="utf-8"))
        scale, move = np.array(data["transform"]["scale"]), np.array(data["transform"]["translate"])
        self.arcs = [np.cumsum(np.array(arc), axis=0) * scale + move for arc in data["arcs"]]
        self.geometries: list[dict[str, Any]] = data["objects"][layer]["geometries"]

    def by_country(self, codes: dict[str, str]) -> dict[str, list[dict[str, Any]]]:
        """Group the shapes by ISO 3166-1 alpha-2 code."""
        found: dict[str, list[dict[str, Any]]] = defaultdict(list)
        for shape in self.geometries:
            code = {"Kosovo": "XK", "Somaliland": "SO", "N. Cyprus": "CY"}.get(shape["properties"]["name"])
            code = code or codes.get(str(shape.get("id")))
            if code and shape.get("arcs"):
                found[code].append(shape)
        return found

    def rings(self, shape: dict[str, Any]) -> Iterator[list[list[int]]]:
        """Give each polygon's rings as lists of arc numbers."""
        yield from shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]]

    def numbers(self, shapes: Iterable[dict[str, Any]]) -> set[int]:
        """Give the arcs a country is made of, whichever way they run."""
        return {
            arc if arc >= 0 else ~arc
            for shape in shapes
            for polygon in self.rings(shape)
            for arc in itertools.chain.from_iterable(polygon)
        }

    def polygon(self, shapes: Iterable[dict[str, Any]]) -> BaseGeometry:
        """Give the largest polygon of some shapes."""
        rings = [self._ring(polygon[0]) for shape in shapes for polygon in self.rings(shape)]
        shells = [shapely.Polygon(ring).buffer(0) for ring in rings if len(ring) > 3]
        return max(shells, key=lambda each: each.area, default=shapely.Polygon())

    def _ring(self, arcs: list[int]) -> npt.NDArray[np.float64]:
        parts = [self.arcs[arc] if arc >= 0 else self.arcs[~arc][::-1] for arc in arcs]
        return np.concatenate([parts[0], *[part[1:] for part in parts[1:]]])


def edge(arcs: list[Any]) -> list[tuple[float, float]]:
    """Join arcs into one simplified line, its longest part, of at most 24 points."""
    merged = shapely.line_merge(shapely.MultiLineString([arc for arc in arcs if len(arc) > 1]))
    longest = max(shapely.get_parts(merged), key=lambda part: part.length)
    tolerance = 0.01
    while len(longest.coords) > 24:
        longest = longest.simplify(tolerance)
        tolerance *= 1.5
    return list(longest.coords)


def inner_point(polygon: BaseGeometry) -> tuple[float, float]:
    """Give the centroid where it lies inside, else some point that does."""
    centre = polygon.centroid
    point = centre if polygon.contains(centre) else polygon.representative_point()
    return point.x, point.y
