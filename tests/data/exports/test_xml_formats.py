from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any

import pytest
from caravan_map.data.exports.content import Content
from caravan_map.data.exports.gpx import gpx
from caravan_map.data.exports.kml import kml
from lxml import etree
from support.exported import GAZETTEER, content_of, fiji_content, hostile_content, thin_content

Write = Callable[[Content], bytes]

GPX = "{http://www.topografix.com/GPX/1/1}"
KML = "{http://www.opengis.net/kml/2.2}"
# The order in which the schemas of GPX 1.1 and KML 2.2 want the children that are written here.
ORDER = {
    "gpx": ("metadata", "wpt", "rte", "trk"),
    "metadata": ("name", "desc", "author", "copyright", "link", "time", "keywords", "bounds"),
    "copyright": ("year", "license"),
    "link": ("text", "type"),
    **dict.fromkeys(("wpt", "rtept", "trkpt"), ("time", "name", "cmt", "desc", "src", "link", "sym", "type")),
    "rte": ("name", "cmt", "desc", "src", "link", "number", "type", "rtept"),
    "trk": ("name", "cmt", "desc", "src", "link", "number", "type", "trkseg"),
    "trkseg": ("trkpt",),
    "Document": ("name", "visibility", "open", "author", "description", "Style", "Folder"),
    "Folder": ("name", "visibility", "Placemark"),
    "Placemark": (
        *("name", "visibility", "description", "TimeStamp", "TimeSpan", "styleUrl", "ExtendedData"),
        *("Point", "LineString", "MultiGeometry"),
    ),
    "Style": ("IconStyle", "LineStyle", "BalloonStyle"),
    "IconStyle": ("color", "scale", "Icon"),
    "LineStyle": ("color", "width"),
    "TimeSpan": ("begin", "end"),
    "LineString": ("tessellate", "coordinates"),
}


def in_order(element: Any) -> bool:  # noqa: ANN401 - lxml ships no types
    """Tell whether the children stand in the schema's order, all the way down."""
    name = etree.QName(element).localname
    children = [etree.QName(child).localname for child in element]
    places = [ORDER[name].index(child) for child in children] if name in ORDER else []
    return all(behind <= ahead for behind, ahead in itertools.pairwise(places)) and all(map(in_order, element))


@pytest.mark.parametrize("write", [gpx, kml])
@pytest.mark.parametrize("content", [content_of, fiji_content, hostile_content, thin_content])
def test_elements_stand_in_the_order_of_the_schema(write: Write, content: Callable[[], Content]) -> None:
    assert in_order(etree.fromstring(write(content())))


def test_waypoints_are_the_claims_that_count_with_time_quote_and_link() -> None:
    (waypoint,) = etree.fromstring(gpx(content_of())).findall(f"{GPX}wpt")
    assert dict(waypoint.attrib) == {"lat": "14.90541", "lon": "-92.25891"}
    assert waypoint.findtext(f"{GPX}name") == "Tapachula"
    assert waypoint.findtext(f"{GPX}time") == "2023-12-24T00:00:00Z"
    assert waypoint.findtext(f"{GPX}desc") == "They left Tapachula."
    assert waypoint.find(f"{GPX}link").get("href") == "https://wire.example/1"


def test_neither_what_is_not_used_nor_the_middle_of_a_border_is_a_waypoint() -> None:
    names = [mark.findtext(f"{GPX}name") for mark in etree.fromstring(gpx(content_of())).findall(f"{GPX}wpt")]
    assert names == ["Tapachula"]


def test_the_track_has_a_point_a_day_and_the_route_one_a_stop() -> None:
    root = etree.fromstring(gpx(content_of()))
    assert [spot.findtext(f"{GPX}time") for spot in root.iter(f"{GPX}trkpt")] == ["2023-12-24T23:59:59Z"]
    assert [spot.findtext(f"{GPX}name") for spot in root.iter(f"{GPX}rtept")] == [
        "Tapachula",
        "Escuintla",
        "Mapastepec",
    ]


def test_the_licence_stands_in_the_copyright_of_gpx() -> None:
    assert GAZETTEER in etree.fromstring(gpx(content_of())).find(f"{GPX}metadata/{GPX}copyright").get("author")


def test_a_track_across_the_antimeridian_is_two_segments() -> None:
    assert len(list(etree.fromstring(gpx(fiji_content())).iter(f"{GPX}trkseg"))) == 2


def test_a_line_across_the_antimeridian_is_two_lines_in_kml() -> None:
    route = next(etree.fromstring(kml(fiji_content())).iter(f"{KML}MultiGeometry"))
    assert [line.findtext(f"{KML}coordinates").split()[0] for line in route] == [
        "179.00000,-17.00000",
        "-180.00000,-16.50000",
    ]


def test_kml_tells_the_time_of_days_and_claims() -> None:
    root = etree.fromstring(kml(content_of()))
    assert root.findtext(f".//{KML}TimeStamp/{KML}when") == "2023-12-24"
    spans = [(span.findtext(f"{KML}begin"), span.findtext(f"{KML}end")) for span in root.iter(f"{KML}TimeSpan")]
    assert spans == [("2023-12-24", "2023-12-24"), ("2023-12-24", "2023-12-24"), ("2023-12-26", "2023-12-27")]


def test_claims_that_are_not_used_lie_in_a_hidden_folder_of_kml() -> None:
    folders = {one.findtext(f"{KML}name"): one for one in etree.fromstring(kml(content_of())).iter(f"{KML}Folder")}
    unused = folders["Reports not used"]
    assert unused.findtext(f"{KML}visibility") == "0"
    assert [mark.findtext(f"{KML}name") for mark in unused.findall(f"{KML}Placemark")] == ["toward: Escuintla"]


@pytest.mark.parametrize("write", [gpx, kml])
def test_hostile_texts_make_no_element_and_no_link(write: Write) -> None:
    written = write(hostile_content())
    root = etree.fromstring(written)
    assert b"javascript:" not in written
    assert not [element for element in root.iter() if etree.QName(element).localname in ("img", "script")]


def test_a_viewer_that_takes_kml_for_html_finds_no_tags_of_an_article() -> None:
    root = etree.fromstring(kml(hostile_content()))
    shown = [text for name in ("name", "description") for text in (one.text for one in root.iter(f"{KML}{name}"))]
    assert not [text for text in shown if "<img" in text or "<script" in text or "$[id]" in text]
