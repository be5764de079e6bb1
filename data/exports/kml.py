"""KML 2.2 for Google Earth and the like: folders of placemarks, each with its day or days.

References
----------
OGC 07-147r2 (2008), KML 2.2: the order of elements is the schema's.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import Any, cast

from lxml import etree

from ...news.claims import POSITION_ROLES
from .content import Content, Layer, Value
from .shapes import AnyShape, PointShape, line_parts
from .xml import added, degrees_text, document

_NAMESPACE = "http://www.opengis.net/kml/2.2"
_ATOM = "http://www.w3.org/2005/Atom"
_ICON = "http://maps.google.com/mapfiles/kml/shapes/placemark_circle.png"
# aabbggrr, as KML has it: the colours of the page.
_LINES = {"measured": ("ff9b948b", 4), "other": ("999b948b", 2), "range": ("660c57c2", 10)}
_BALLOON = "<b>$[name]</b><br>$[description]"  # else viewers add a table of all data, unescaped
_POINTS = {"day": "ff0a47b4", "been": "ff5f7000", "ahead": "ffa85f1f", "unused": "ff86847b", "named": "ff86847b"}

Record = Mapping[str, Value]
Mark = tuple[Record, AnyShape]


def kml(content: Content) -> bytes:
    """Write the routes, the days and every claim of a place.

    Parameters
    ----------
    content
        What to write.

    Returns
    -------
    bytes
        UTF-8. Ranges and days carry a TimeStamp or TimeSpan, so that a time slider plays them; claims that are not
        used and places only named stand in folders of their own, hidden at first.

    Notes
    -----
    Viewers take a description for HTML: it is escaped twice, once for them and once for XML.
    """
    root = etree.Element(f"{{{_NAMESPACE}}}kml", nsmap={None: _NAMESPACE, "atom": _ATOM})
    about = content.about
    document_ = added(root, "Document")
    added(document_, "name", _name(about.title))
    added(document_, "open", 1)
    added(added(document_, f"{{{_ATOM}}}author"), f"{{{_ATOM}}}name", about.generator)
    told = [about.summary, about.notice, *about.attribution]
    added(document_, "description", "<br>".join(_inert(line) for line in told))
    _styles(document_)
    _routes(document_, content.layers["route"])
    _ranges(document_, content.layers["ranges"])
    _days(document_, content.layers["track"])
    _claims(document_, list(content.layers["positions"].marks()))
    return document(root)


def _styles(parent: Any) -> None:  # noqa: ANN401 - lxml ships no types
    for name, (colour, width) in _LINES.items():
        style = added(parent, "Style", id=name)
        line = added(style, "LineStyle")
        added(line, "color", colour)
        added(line, "width", width)
        added(added(style, "BalloonStyle"), "text", _BALLOON)
    for name, colour in _POINTS.items():
        style = added(parent, "Style", id=name)
        icon = added(style, "IconStyle")
        added(icon, "color", colour)
        added(icon, "scale", 0.8 if name in ("unused", "named") else 1.1)
        added(added(icon, "Icon"), "href", _ICON)
        added(added(style, "BalloonStyle"), "text", _BALLOON)


def _routes(parent: Any, layer: Layer) -> None:  # noqa: ANN401 - likewise
    folder = _folder(parent, layer.schema.title)
    for record, shape in layer.marks():
        facts = [f"{record['length_km']} km, {record['origin']} to {record['destination']}", record["basis"]]
        mark = _placemark(folder, record["title"], facts, style="measured" if record["measured"] else "other")
        _data(mark, record)
        _lines(mark, shape)


def _ranges(parent: Any, layer: Layer) -> None:  # noqa: ANN401 - likewise
    folder = _folder(parent, layer.schema.title)
    for record, shape in layer.marks():
        day = record["date"]
        mark = _placemark(folder, f"{day}: {_stretch(record)}", [], style="range", span=(day, day))
        _data(mark, record)
        _lines(mark, shape)


def _days(parent: Any, layer: Layer) -> None:  # noqa: ANN401 - likewise
    folder = _folder(parent, layer.schema.title)
    for record, shape in layer.marks():
        facts = [f"km {record['mid_km']} of the route; {_stretch(record)}"]
        mark = _placemark(folder, f"{record['date']}: near {record['near']}", facts, style="day", day=record["date"])
        _data(mark, record)
        _point(mark, shape)


def _claims(parent: Any, marks: Iterable[Mark]) -> None:  # noqa: ANN401 - likewise
    folders: dict[str, list[Mark]] = {"Reported places": [], "Reports not used": [], "Places only named": []}
    for mark in marks:
        folders[_kind(mark[0])].append(mark)
    for name, found in folders.items():
        folder = _folder(parent, name, hidden=name != "Reported places")
        for record, shape in found:
            _claim(folder, record, shape)


def _claim(folder: Any, record: Record, shape: AnyShape) -> None:  # noqa: ANN401 - likewise
    style = {"Reports not used": "unused", "Places only named": "named"}.get(
        _kind(record), "ahead" if record["role"] in ("toward", "destination") else "been"
    )
    facts = [f"“{record['quote']}”", record["outlet"], record["url"], None if record["used"] else record["why"]]
    span = record["date_start"], record["date_end"]
    mark = _placemark(folder, f"{record['role']}: {record['place']}", facts, style=style, span=span)
    _data(mark, record)
    _point(mark, shape)


def _kind(record: Record) -> str:
    if record["role"] not in POSITION_ROLES:
        return "Places only named"
    return "Reported places" if record["used"] else "Reports not used"


def _folder(parent: Any, name: str, *, hidden: bool = False) -> Any:  # noqa: ANN401 - likewise
    folder = added(parent, "Folder")
    added(folder, "name", name)
    if hidden:
        added(folder, "visibility", 0)
    return folder


def _placemark(
    folder: Any,  # noqa: ANN401 - likewise
    name: Value,
    facts: Iterable[Value],
    *,
    style: str,
    day: Value = None,
    span: tuple[Value, Value] = (None, None),
) -> Any:  # noqa: ANN401 - likewise
    mark = added(folder, "Placemark")
    added(mark, "name", _name(str(name)))
    if style in ("unused", "named"):
        added(mark, "visibility", 0)
    told = [_inert(str(fact)) for fact in facts if fact]
    if told:
        added(mark, "description", "<br>".join(told))
    if day:
        added(added(mark, "TimeStamp"), "when", day)
    elif any(span):
        time = added(mark, "TimeSpan")
        for edge, value in zip(("begin", "end"), span, strict=True):
            if value:
                added(time, edge, value)
    added(mark, "styleUrl", f"#{style}")
    return mark


def _data(mark: Any, record: Record) -> None:  # noqa: ANN401 - likewise
    extended = added(mark, "ExtendedData")
    for name, value in record.items():
        if value is not None:
            shown = str(value).lower() if isinstance(value, bool) else str(value)
            added(added(extended, "Data", name=name), "value", shown)


def _point(mark: Any, shape: AnyShape) -> None:  # noqa: ANN401 - likewise
    added(added(mark, "Point"), "coordinates", _vertices([cast("PointShape", shape)["coordinates"]]))


def _lines(mark: Any, shape: AnyShape) -> None:  # noqa: ANN401 - likewise
    parts = line_parts(shape)
    parent = mark if len(parts) == 1 else added(mark, "MultiGeometry")
    for part in parts:
        line = added(parent, "LineString")
        added(line, "tessellate", 1)
        added(line, "coordinates", _vertices(part))


def _vertices(line: Iterable[Sequence[float]]) -> str:
    return " ".join(f"{degrees_text(lon)},{degrees_text(lat)}" for lon, lat in line)


def _stretch(record: Record) -> str:
    return f"{record['level']:.0%} range: km {record['low_km']} to {record['high_km']}"


def _inert(text: str) -> str:
    """Escape a text for a viewer that takes it for HTML and puts data in place of ``$[name]``."""
    return escape(text).replace("$[", "&#36;[")


def _name(text: str) -> str:
    """Give a name without HTML's tags and placeholders for data, for some viewers show text and others HTML."""
    return (
        text.replace("$[", "$ [")
        .replace("<", "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}")
        .replace(">", "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}")
    )
