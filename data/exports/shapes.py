"""Points and lines as RFC 7946 has them: longitude first, lines cut at the antimeridian (WGS 84 degrees).

References
----------
RFC 7946 (2016), The GeoJSON Format: sections 3.1 (geometries), 3.1.9 (antimeridian cutting), 5 (bounding boxes).
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, TypedDict

from ..objects import rounded_degrees

Vertex = Sequence[float]


class PointShape(TypedDict):
    """A point."""

    type: Literal["Point"]
    coordinates: list[float]


class LineShape(TypedDict):
    """A line that does not cross the antimeridian."""

    type: Literal["LineString"]
    coordinates: list[list[float]]


class LinesShape(TypedDict):
    """A line in the parts that the antimeridian cuts it into."""

    type: Literal["MultiLineString"]
    coordinates: list[list[list[float]]]


AnyShape = PointShape | LineShape | LinesShape


def point(lon: float, lat: float) -> PointShape:
    """Give a point."""
    return {"type": "Point", "coordinates": _vertex(lon, lat)}


def line(vertices: Iterable[Vertex]) -> LineShape | LinesShape:
    """Give a line through longitudes and latitudes, cut where it crosses the antimeridian.

    Parameters
    ----------
    vertices
        Two or more, none more than half around the Earth from the next.

    Returns
    -------
    LineShape or LinesShape
        One line, or its parts in order.

    Examples
    --------
    >>> line([(179.0, 0.0), (-179.0, 1.0)])["coordinates"]
    [[[179.0, 0.0], [180.0, 0.5]], [[-180.0, 0.5], [-179.0, 1.0]]]
    """
    parts = list(_parts(vertices))
    if len(parts) == 1:
        return {"type": "LineString", "coordinates": parts[0]}
    return {"type": "MultiLineString", "coordinates": parts}


def line_parts(shape: AnyShape) -> list[list[list[float]]]:
    """Give the parts of a line, each a list of vertices; of a point none."""
    if shape["type"] == "MultiLineString":
        return shape["coordinates"]
    return [shape["coordinates"]] if shape["type"] == "LineString" else []


def bounds(shapes: Iterable[AnyShape]) -> list[float] | None:
    """Give the box around some shapes: west, south, east, north; None around nothing.

    Where a line crosses the antimeridian the box does so too, and west is the larger number.

    Examples
    --------
    >>> bounds([point(1, 2), point(3, 4)])
    [1.0, 2.0, 3.0, 4.0]
    >>> bounds([line([(179.0, 0.0), (-179.0, 1.0)])])
    [179.0, 0.0, -179.0, 1.0]
    """
    found = list(shapes)
    vertices = [vertex for shape in found for vertex in _vertices(shape)]
    if not vertices:
        return None
    lats = [lat for _, lat in vertices]
    crosses = any(shape["type"] == "MultiLineString" for shape in found)
    west, east = _narrowest(lon for lon, _ in vertices) if crosses else _ends(lon for lon, _ in vertices)
    return [west, min(lats), east, max(lats)]


def _parts(vertices: Iterable[Vertex]) -> Iterator[list[list[float]]]:
    part: list[list[float]] = []
    for lon, lat in vertices:
        if part and abs(lon - part[-1][0]) > 180:
            side, cut = _crossing(part[-1], (lon, lat))
            yield [*part, _vertex(side, cut)]
            part = [_vertex(-side, cut)]
        part.append(_vertex(lon, lat))
    yield part


def _crossing(start: Vertex, end: Vertex) -> tuple[float, float]:
    """Give the side of the antimeridian that a leg comes from, and the latitude at which it crosses."""
    side = 180.0 if start[0] > 0 else -180.0
    run = end[0] + 2 * side - start[0]
    share = (side - start[0]) / run if run else 0.0
    return side, start[1] + share * (end[1] - start[1])


def _vertices(shape: AnyShape) -> Iterator[list[float]]:
    if shape["type"] == "Point":
        yield shape["coordinates"]
    for part in line_parts(shape):
        yield from part


def _ends(lons: Iterable[float]) -> tuple[float, float]:
    found = sorted(lons)
    return found[0], found[-1]


def _narrowest(lons: Iterable[float]) -> tuple[float, float]:
    """Give the ends of the narrowest span that holds all longitudes; 180 and -180 are one."""
    found = sorted({lon for lon in lons if abs(lon) < 180})
    if not found:
        return -180.0, 180.0
    gaps = [(ahead - behind, behind, ahead) for behind, ahead in itertools.pairwise(found)]
    gap, east, west = max(gaps, default=(0.0, found[0], found[0]))
    around = found[0] + 360 - found[-1]
    return (found[0], found[-1]) if around > gap else (west, east)


def _vertex(lon: float, lat: float) -> list[float]:
    return [rounded_degrees(lon), rounded_degrees(lat)]
