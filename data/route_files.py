"""Reads lines out of files: GPX, GeoJSON, KML, GeoPackage and WKT, brought to WGS 84 degrees.

A file is looked at in full before anything is made of it: at most 50 MB and 500,000 vertices. XML is read without
entities, document types from elsewhere or a network. What is no line and no named point is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..errors import RouteFileError
from ..geo.distance import Floats
from ..geo.place import LonLat
from ..geo.tracing import Drawing, NamedPoint

if TYPE_CHECKING:
    import geopandas
    from lxml.etree import _Element
    from shapely.geometry.base import BaseGeometry

LARGEST_BYTES = 50_000_000
MOST_VERTICES = 500_000
MOST_POINTS = 10_000
Reader = Callable[[Path, bytes], Drawing]

_NAME_COLUMNS = ("name", "Name", "NAME", "title")
_SRID = re.compile(r"\s*SRID\s*=\s*(\d+)\s*;", re.IGNORECASE)
_LONGEST_NAME = 200


def read_drawing(path: Path) -> Drawing:
    """Read the lines and the named points of a file.

    Parameters
    ----------
    path
        A file whose name ends in ``.gpx``, ``.geojson``, ``.json``, ``.kml``, ``.gpkg``, ``.wkt`` or ``.txt`` (WKT).

    Returns
    -------
    Drawing
        In the order of the file. Of a GPX file the tracks, else the routes.

    Raises
    ------
    RouteFileError
        If the file is of another kind, cannot be read, is too large, holds no line, or no degrees.
    """
    reader = _READERS.get(path.suffix.casefold())
    if reader is None:
        raise RouteFileError(str(path), f"is no kind of file a route is read from; those are {', '.join(_READERS)}")
    drawing = _drawn(path, reader)
    if not drawing.lines:
        raise RouteFileError(str(path), "holds no line (LineString, track or route); a route is a line")
    vertices = sum(len(line) for line in drawing.lines)
    if vertices > MOST_VERTICES:
        raise RouteFileError(str(path), f"has {vertices:,} vertices, more than {MOST_VERTICES:,}; simplify the line")
    _check_degrees(path, drawing)
    return drawing


def is_route_file(text: str) -> bool:
    """Tell whether a text names a file a route can be read from, by its ending."""
    return Path(text).suffix.casefold() in _READERS


def _drawn(path: Path, reader: Reader) -> Drawing:
    try:
        return reader(path, _content(path))
    except RouteFileError:
        raise
    except ValueError as error:  # of a coordinate that is no number, or of one where there should be two
        told = " ".join(str(error).split())[:_LONGEST_NAME]
        raise RouteFileError(
            str(path), f"has a point that is no longitude and latitude ({told}); save it again"
        ) from error


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as stream:
            content = stream.read(LARGEST_BYTES + 1)
    except OSError as error:
        raise RouteFileError(str(path), f"cannot be read ({error.strerror})") from error
    if len(content) > LARGEST_BYTES:
        raise RouteFileError(str(path), f"is larger than {LARGEST_BYTES // 10**6} MB; simplify the line")
    if not content.strip():
        raise RouteFileError(str(path), "is empty")
    return content


def _check_degrees(path: Path, drawing: Drawing) -> None:
    vertices = np.vstack(drawing.lines)
    worst = np.abs(vertices) > (360.0, 90.0)
    if not np.isfinite(vertices).all() or worst.any():
        lon, lat = vertices[np.flatnonzero(worst.any(axis=1) | ~np.isfinite(vertices).all(axis=1))[0]]
        raise RouteFileError(
            str(path), f"has the point {lon:g}, {lat:g}, which is no longitude and latitude; save it in WGS 84 degrees"
        )


def _gpx(path: Path, content: bytes) -> Drawing:
    root = _xml(path, content, "gpx")
    tracks = [_gpx_line(segment, "trkpt") for segment in root.iter("{*}trkseg")]
    routes = [_gpx_line(route, "rtept") for route in root.iter("{*}rte")]
    named = [*root.iter("{*}wpt"), *root.iter("{*}rtept")]
    lines = [line for line in tracks if len(line) > 1] or [line for line in routes if len(line) > 1]
    return Drawing(tuple(lines), tuple(_gpx_points(named)))


def _gpx_line(element: _Element, tag: str) -> Floats:
    return _array([_gpx_lonlat(point) for point in element.iter("{*}" + tag)])


def _gpx_lonlat(point: _Element) -> tuple[float, float]:
    return float(point.get("lon", "nan")), float(point.get("lat", "nan"))


def _gpx_points(points: list[_Element]) -> Iterator[NamedPoint]:
    for point in points[:MOST_POINTS]:
        yield from _named(point.findtext("{*}name"), *_gpx_lonlat(point))


def _kml(path: Path, content: bytes) -> Drawing:
    root = _xml(path, content, "kml")
    lines = [_kml_line(line) for line in root.iter("{*}LineString")]
    lines += [_kml_track(track) for track in root.iter("{*}Track")]
    points: list[NamedPoint] = []
    for mark in list(root.iter("{*}Placemark"))[:MOST_POINTS]:
        for point in mark.iter("{*}Point"):
            vertices = _kml_line(point)
            if len(vertices):
                points += _named(mark.findtext("{*}name"), *vertices[0].tolist())
    return Drawing(tuple(line for line in lines if len(line) > 1), tuple(points))


def _kml_line(element: _Element) -> Floats:
    text = element.findtext("{*}coordinates") or ""
    return _array([(float(lon), float(lat)) for lon, lat, *_ in (each.split(",") for each in text.split())])


def _kml_track(element: _Element) -> Floats:
    texts = (coordinate.text or "" for coordinate in element.iter("{*}coord"))
    return _array([(float(lon), float(lat)) for lon, lat, *_ in (text.split() for text in texts)])


def _xml(path: Path, content: bytes, kind: str) -> _Element:
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        raise RouteFileError(str(path), f"is not the XML of a {kind.upper()} file: {error.msg}") from error
    if etree.QName(root).localname != kind:
        raise RouteFileError(str(path), f"is no {kind.upper()} file: it opens with <{etree.QName(root).localname}>")
    return root


def _wkt(path: Path, content: bytes) -> Drawing:
    import geopandas
    import shapely
    from pyproj.exceptions import CRSError

    text = content.decode("utf-8-sig", errors="replace")
    srid = _SRID.match(text)
    try:
        shapes = geopandas.GeoSeries([shapely.from_wkt(text[srid.end() if srid else 0 :])], crs="EPSG:4326")
        if srid:
            shapes = shapes.set_crs(int(srid[1]), allow_override=True)
    except (shapely.errors.ShapelyError, CRSError, ValueError) as error:
        raise RouteFileError(
            str(path), "is not well-known text; it opens with LINESTRING (lon lat, lon lat …)"
        ) from error
    return _drawing(geopandas.GeoDataFrame(geometry=shapes))


def _geojson(path: Path, content: bytes) -> Drawing:
    return _layers(path, is_kind=content.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"), kind="GeoJSON")


def _gpkg(path: Path, content: bytes) -> Drawing:
    return _layers(path, is_kind=content.startswith(b"SQLite format 3\0"), kind="GeoPackage")


def _layers(path: Path, *, is_kind: bool, kind: str) -> Drawing:
    """Read all layers with GDAL, which is shown nothing but what the file says it is."""
    if not is_kind:
        raise RouteFileError(str(path), f"is no {kind} file, whatever its name")
    import pyogrio
    from shapely.errors import ShapelyError

    lines: list[Floats] = []
    points: list[NamedPoint] = []
    try:
        for layer, geometry in pyogrio.list_layers(path).tolist():
            if geometry is not None:
                found = _drawing(pyogrio.read_dataframe(path, layer=layer))
                lines += found.lines
                points += found.points
    except (
        pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, ShapelyError, ValueError, RuntimeError
    ) as error:  # fmt: skip
        told = (str(error).splitlines() or [""])[0][:_LONGEST_NAME]
        raise RouteFileError(str(path), f"cannot be read as {kind}: {told}") from error
    return Drawing(tuple(lines), tuple(points))


def _drawing(frame: geopandas.GeoDataFrame) -> Drawing:
    """Give the lines and named points of a frame, brought to WGS 84 from its own reference system."""
    from shapely import Point

    if frame.crs is not None and frame.crs != "EPSG:4326":
        frame = frame.to_crs("EPSG:4326")
    column = next((name for name in _NAME_COLUMNS if name in frame), None)
    lines: list[Floats] = []
    points: list[NamedPoint] = []
    for row, shape in enumerate(frame.geometry):
        lines += _lines(shape)
        if column is not None and isinstance(shape, Point) and not shape.is_empty and len(points) < MOST_POINTS:
            points += _named(frame[column].iloc[row], shape.x, shape.y)
    return Drawing(tuple(lines), tuple(points))


def _lines(shape: BaseGeometry | None) -> Iterator[Floats]:
    if shape is None or shape.is_empty:
        return
    if shape.geom_type in ("LineString", "LinearRing"):
        yield np.array(shape.coords, dtype=np.float64)[:, :2]
    elif hasattr(shape, "geoms"):
        for part in shape.geoms:
            yield from _lines(part)


def _named(name: object, lon: float, lat: float) -> Iterator[NamedPoint]:
    """Give a named point, if it has a name and is on the Earth."""
    text = " ".join(name.split())[:_LONGEST_NAME] if isinstance(name, str) else ""
    if text and abs(lon) <= 180 and abs(lat) <= 90:
        yield NamedPoint(text, LonLat(lon, lat))


def _array(points: list[tuple[float, float]]) -> Floats:
    return np.array(points, dtype=np.float64).reshape(-1, 2)


_READERS: Mapping[str, Reader] = {
    ".gpx": _gpx,
    ".geojson": _geojson,
    ".json": _geojson,
    ".kml": _kml,
    ".gpkg": _gpkg,
    ".wkt": _wkt,
    ".txt": _wkt,
}
