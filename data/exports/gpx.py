"""GPX 1.1: claims as waypoints, the route's places as a route, the days as a track.

References
----------
GPX 1.1 Schema Documentation, https://www.topografix.com/GPX/1/1/: the order of elements is the schema's.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, cast

from lxml import etree

from ...news.claims import POSITION_ROLES
from .content import Content, Value
from .moments import end_of_day, start_of_day
from .shapes import AnyShape, PointShape, bounds, point
from .xml import added, degrees_text, document

_NAMESPACE = "http://www.topografix.com/GPX/1/1"
_SCHEMA = f"{_NAMESPACE} {_NAMESPACE}/gpx.xsd"
_XSI = "http://www.w3.org/2001/XMLSchema-instance"

_SPOTS = ("town", "feature")  # the middle of a region, a country or a border is no place to go to

Record = Mapping[str, Value]


def gpx(content: Content) -> bytes:
    """Write the positions that count, the route and the track.

    Parameters
    ----------
    content
        What to write.

    Returns
    -------
    bytes
        UTF-8. A waypoint's time is the start of its first day, a track point's the end of its day, as if in UTC.

    Notes
    -----
    Left out are claims that are not used, places only named, regions, countries and borders: a waypoint cannot say so,
    and whoever follows it would be led astray.
    """
    root = etree.Element(f"{{{_NAMESPACE}}}gpx", nsmap={None: _NAMESPACE, "xsi": _XSI})
    root.set("version", "1.1")
    root.set("creator", content.about.generator)
    root.set(f"{{{_XSI}}}schemaLocation", _SCHEMA)
    waypoints = list(_waypoints(content))
    _metadata(root, content, [shape for _, shape in waypoints])
    for record, shape in waypoints:
        _waypoint(root, record, shape)
    _route(root, content)
    _track(root, content)
    return document(root)


def _waypoints(content: Content) -> Iterator[tuple[Record, AnyShape]]:
    for record, shape in content.layers["positions"].marks():
        if record["used"] and record["role"] in POSITION_ROLES and record["kind"] in _SPOTS:
            yield record, shape


def _metadata(root: Any, content: Content, placed: list[AnyShape]) -> None:  # noqa: ANN401 - lxml ships no types
    about = content.about
    metadata = added(root, "metadata")
    added(metadata, "name", about.title)
    added(metadata, "desc", f"{about.summary} {about.notice}")
    owed = added(metadata, "copyright", author="; ".join(about.attribution))
    added(owed, "year", f"{about.as_of:%Y}")
    added(metadata, "time", end_of_day(about.as_of.isoformat()))
    shapes = [*placed, *content.layers["route"].shapes[:1], *content.layers["track"].shapes]
    box = bounds(shapes)
    if box is not None:
        west, south, east, north = map(degrees_text, box)
        added(metadata, "bounds", minlat=south, minlon=west, maxlat=north, maxlon=east)


def _waypoint(root: Any, record: Record, shape: AnyShape) -> None:  # noqa: ANN401 - likewise
    waypoint = _placed(root, "wpt", shape)
    day = record["date_start"] or record["date_end"]
    if day is not None:
        added(waypoint, "time", start_of_day(str(day)))
    added(waypoint, "name", record["place"])
    added(waypoint, "cmt", f"{record['role']}, {record['group']} group, {_days(record)}")
    added(waypoint, "desc", record["quote"])
    if record["outlet"]:
        added(waypoint, "src", record["outlet"])
    if record["url"]:
        added(added(waypoint, "link", href=record["url"]), "text", record["outlet"] or record["article"])
    added(waypoint, "type", record["role"])


def _route(root: Any, content: Content) -> None:  # noqa: ANN401 - likewise
    route = added(root, "rte")
    added(route, "name", content.route.title)
    added(route, "desc", content.route.basis)
    added(route, "src", f"{content.route.source}, {content.route.licence}")
    for stop in content.route.stops:
        spot = _placed(route, "rtept", point(stop.point.lon, stop.point.lat))
        added(spot, "name", stop.label)


def _track(root: Any, content: Content) -> None:  # noqa: ANN401 - likewise
    layer = content.layers["track"]
    track = added(root, "trk")
    added(track, "name", content.about.title)
    added(track, "desc", f"Estimated position at the end of each day. {content.about.notice}")
    segment, before = added(track, "trkseg"), None
    for record, shape in layer.marks():
        lon = cast("PointShape", shape)["coordinates"][0]
        if before is not None and abs(lon - before) > 180:
            segment = added(track, "trkseg")
        spot = _placed(segment, "trkpt", shape)
        added(spot, "time", end_of_day(str(record["date"])))
        added(spot, "name", record["near"])
        added(
            spot,
            "desc",
            f"km {record['mid_km']}; {record['level']:.0%} range: km {record['low_km']} to {record['high_km']}",
        )
        before = lon


def _placed(parent: Any, name: str, shape: AnyShape) -> Any:  # noqa: ANN401 - likewise
    lon, lat = cast("PointShape", shape)["coordinates"]
    return added(parent, name, lat=degrees_text(lat), lon=degrees_text(lon))


def _days(record: Record) -> str:
    start, end = record["date_start"], record["date_end"]
    if start == end:
        return str(start) if start else "date not known"
    return f"{start or '…'} to {end or '…'}"
