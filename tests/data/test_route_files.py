from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from caravan_map.data import route_files
from caravan_map.data.route_files import is_route_file, read_drawing
from caravan_map.data.route_wishes import names_file
from caravan_map.errors import RouteFileError

LINE = [[30.0, 40.0], [30.5, 40.2], [31.0, 40.0]]
GPX = """<?xml version="1.0"?><gpx xmlns="http://www.topografix.com/GPX/1/1" version="1.1" creator="t">
<wpt lat="40.1" lon="30.2"><name> Camp
 one </name></wpt>{body}</gpx>"""
TRACK = (
    '<trk><trkseg><trkpt lat="40" lon="30"/><trkpt lat="40.2" lon="30.5"/></trkseg>'
    '<trkseg><trkpt lat="40.2" lon="30.5"/><trkpt lat="40" lon="31"/></trkseg></trk>'
)
ROUTE = '<rte><rtept lat="40" lon="30"><name>A</name></rtept><rtept lat="41" lon="31"/></rte>'
KML = """<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Folder>
<Placemark><name>Camp</name><Point><coordinates>30.2,40.1,0</coordinates></Point></Placemark>
<Placemark><name>Way</name><LineString><coordinates>
30,40,0 30.5,40.2,0
31,40,0 </coordinates></LineString></Placemark></Folder></Document></kml>"""


def written(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def geojson(folder: Path, geometry: object, **more: object) -> Path:
    return written(
        folder, "way.geojson", json.dumps({"type": "Feature", "properties": {}, "geometry": geometry, **more})
    )


def test_a_gpx_files_tracks_are_read_piece_by_piece_with_its_waypoints(tmp_path: Path) -> None:
    found = read_drawing(written(tmp_path, "way.gpx", GPX.format(body=TRACK + ROUTE)))
    assert [line.tolist() for line in found.lines] == [LINE[:2], LINE[1:]]
    assert [point.name for point in found.points] == ["Camp one", "A"]


def test_a_gpx_file_without_tracks_gives_its_routes(tmp_path: Path) -> None:
    found = read_drawing(written(tmp_path, "way.gpx", GPX.format(body=ROUTE)))
    assert found.lines[0].tolist() == [[30, 40], [31, 41]]


def test_a_kml_file_gives_its_lines_and_named_points(tmp_path: Path) -> None:
    found = read_drawing(written(tmp_path, "way.kml", KML))
    assert [line.tolist() for line in found.lines] == [LINE]
    assert [(point.name, point.point.lon) for point in found.points] == [("Camp", 30.2)]


@pytest.mark.parametrize(
    "geometry",
    [
        {"type": "LineString", "coordinates": LINE},
        {"type": "MultiLineString", "coordinates": [LINE]},
        {"type": "GeometryCollection", "geometries": [{"type": "LineString", "coordinates": LINE}]},
    ],
)
def test_geojson_gives_its_lines(tmp_path: Path, geometry: object) -> None:
    assert [line.tolist() for line in read_drawing(geojson(tmp_path, geometry)).lines] == [LINE]


def test_another_reference_system_is_brought_to_degrees(tmp_path: Path) -> None:
    crs = {"type": "name", "properties": {"name": "EPSG:3857"}}
    metres = {"type": "LineString", "coordinates": [[3339584.72, 4865942.28], [3450904.21, 4865942.28]]}
    collection = {
        "type": "FeatureCollection",
        "crs": crs,
        "features": [{"type": "Feature", "properties": {}, "geometry": metres}],
    }
    found = read_drawing(written(tmp_path, "way.json", json.dumps(collection)))
    assert np.allclose(found.lines[0], [[30, 40], [31, 40]], atol=1e-5)


def test_well_known_text_is_read_with_its_reference_system(tmp_path: Path) -> None:
    assert read_drawing(written(tmp_path, "a.wkt", "LINESTRING (30 40, 30.5 40.2, 31 40)")).lines[0].tolist() == LINE
    metres = "SRID=3857; LINESTRING (3339584.72 4865942.28, 3450904.21 4865942.28)"
    assert np.allclose(read_drawing(written(tmp_path, "b.txt", metres)).lines[0], [[30, 40], [31, 40]], atol=1e-5)


def test_a_geopackage_gives_the_lines_and_named_points_of_all_its_layers(tmp_path: Path) -> None:
    import geopandas
    from shapely import LineString, Point

    path = tmp_path / "way.gpkg"
    way = geopandas.GeoDataFrame({"name": ["way"]}, geometry=[LineString(LINE)], crs="EPSG:4326")
    way.to_crs("EPSG:3857").to_file(path, layer="way")
    camps = geopandas.GeoDataFrame({"name": ["Camp"]}, geometry=[Point(30.2, 40.1)], crs="EPSG:4326")
    camps.to_file(path, layer="camps")
    found = read_drawing(path)
    assert np.allclose(found.lines[0], LINE, atol=1e-6)
    assert [point.name for point in found.points] == ["Camp"]


def test_a_file_is_known_by_its_ending() -> None:
    assert is_route_file("a/b.GPX")
    assert not is_route_file("gulf-matamoros")


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("way.shp", "x", "is no kind of file a route is read from; those are .gpx, .geojson, .json, .kml, .gpkg"),
        ("way.gpx", " ", "is empty"),
        ("way.gpx", "<gpx>", "is not the XML of a GPX file"),
        ("way.gpx", "<kml/>", "is no GPX file: it opens with <kml>"),
        ("way.gpx", GPX.format(body=""), "holds no line"),
        ("way.gpx", GPX.format(body=TRACK.replace('lat="40"', "")), "which is no longitude and latitude"),
        ("way.geojson", "[1]", "is no GeoJSON file, whatever its name"),
        ("way.geojson", '{"type": "Nonsense"}', "cannot be read as GeoJSON"),
        ("way.gpkg", "not sqlite", "is no GeoPackage file, whatever its name"),
        ("way.gpkg", "SQLite format 3\0 and nothing", "cannot be read as GeoPackage"),
        ("way.wkt", "LINE 1 2", "is not well-known text"),
        ("way.wkt", "SRID=999999;LINESTRING (1 2, 3 4)", "is not well-known text"),
        ("way.wkt", "POINT (30 40)", "holds no line"),
        ("way.wkt", "LINESTRING (500000 4649776, 500100 4649776)", "has the point 500000, 4.64978e"),
    ],
)
def test_what_holds_no_route_is_refused_in_one_line(tmp_path: Path, name: str, text: str, told: str) -> None:
    with pytest.raises(RouteFileError, match=told) as caught:
        read_drawing(written(tmp_path, name, text))
    assert "\n" not in str(caught.value)


def test_a_file_that_is_not_there_or_too_large_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(RouteFileError, match="cannot be read"):
        read_drawing(tmp_path / "none.gpx")
    path = written(tmp_path, "way.kml", KML)
    monkeypatch.setattr(route_files, "MOST_VERTICES", 2)
    with pytest.raises(RouteFileError, match="has 3 vertices, more than 2; simplify the line"):
        read_drawing(path)
    monkeypatch.setattr(route_files, "LARGEST_BYTES", 10)
    with pytest.raises(RouteFileError, match="is larger than"):
        read_drawing(path)


def test_entities_of_xml_are_not_read(tmp_path: Path) -> None:
    secret = written(tmp_path, "secret.txt", "SECRET")
    entity = f'<!DOCTYPE gpx [<!ENTITY e SYSTEM "{secret.as_uri()}">]>'
    text = GPX.format(body=TRACK).replace('<?xml version="1.0"?>', entity).replace(" Camp\n one ", "&e;")
    assert all("SECRET" not in point.name for point in read_drawing(written(tmp_path, "way.gpx", text)).points)


def test_a_chain_longer_than_any_path_names_no_file(tmp_path: Path) -> None:
    there = tmp_path / "way.gpx"
    there.touch()
    assert names_file(there)
    assert not names_file(" > ".join(["Tapachula"] * 500))
    assert not names_file("way\0.gpx")


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("way.gpx", GPX.format(body=TRACK.replace('lat="40"', 'lat="14..9"')), "could not convert string to float"),
        ("way.gpx", GPX.format(body=TRACK).replace('lat="40.1"', 'lat="x"'), "could not convert string to float"),
        ("way.kml", KML.replace("30,40,0 ", "30 "), "no longitude and latitude"),
        ("way.kml", KML.replace("30,40,0 ", f"30,{'9.' * 9_000},0 "), "no longitude and latitude"),
        ("way.geojson", '{"type": "MultiLineString", "coordinates": [[[30, 40]]]}', "cannot be read as GeoJSON"),
    ],
)
def test_a_point_that_is_none_is_told_in_one_short_line(tmp_path: Path, name: str, text: str, told: str) -> None:
    with pytest.raises(RouteFileError, match=told) as refusal:
        read_drawing(written(tmp_path, name, text))
    assert len(refusal.value.reason) < 300
    assert "\n" not in str(refusal.value)
