"""Small whole routes of every format, and what a routing server answers."""

from __future__ import annotations

import json
import sqlite3
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

_LINE = ((-92.259, 14.905), (-92.463, 15.139), (-92.9, 15.434))
_POINTS = " ".join(f"{lon},{lat},0" for lon, lat in _LINE)


def gpx_files() -> list[bytes]:
    """Give a track and a route with named points."""
    track = "".join(f'<trkpt lat="{lat}" lon="{lon}"><ele>1</ele></trkpt>' for lon, lat in _LINE)
    route = "".join(f'<rtept lat="{lat}" lon="{lon}"><name>P{lat}</name></rtept>' for lon, lat in _LINE)
    opening = '<?xml version="1.0"?><gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1">'
    named = '<wpt lat="15.139" lon="-92.463"><name>Huixtla</name></wpt>'
    return [
        f"{opening}{named}<trk><name>A</name><trkseg>{track}</trkseg></trk></gpx>".encode(),
        f"{opening}<rte>{route}</rte></gpx>".encode(),
    ]


def kml_files() -> list[bytes]:
    """Give a line, a track and a named point."""
    coords = "".join(f"<gx:coord>{lon} {lat} 0</gx:coord>" for lon, lat in _LINE)
    opening = '<kml xmlns="http://www.opengis.net/kml/2.2" xmlns:gx="http://www.google.com/kml/ext/2.2"><Document>'
    line = f"<Placemark><LineString><coordinates>{_POINTS}</coordinates></LineString></Placemark>"
    point = "<Placemark><name>Huixtla</name><Point><coordinates>-92.463,15.139</coordinates></Point></Placemark>"
    return [
        f"{opening}{line}{point}</Document></kml>".encode(),
        f"{opening}<Placemark><gx:Track>{coords}</gx:Track></Placemark></Document></kml>".encode(),
    ]


def geojson_files() -> list[bytes]:
    """Give lines and named points, in degrees and in another reference system."""
    line = {"type": "Feature", "properties": {"name": "A"}, "geometry": {"type": "LineString", "coordinates": _LINE}}
    point = {
        "type": "Feature",
        "properties": {"name": "Huixtla"},
        "geometry": {"type": "Point", "coordinates": [-92.463, 15.139]},
    }
    collection = {"type": "FeatureCollection", "features": [line, point]}
    mercator = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::3857"}}
    many = {"type": "MultiLineString", "coordinates": [_LINE, [[-92.9, 15.434, 5], [-93.2, 15.7, 6]]]}
    far = {**collection, "crs": mercator}
    return [json.dumps(each).encode() for each in (collection, many, far)]


def wkt_files() -> list[bytes]:
    """Give well-known texts."""
    line = ", ".join(f"{lon} {lat}" for lon, lat in _LINE)
    return [
        f"LINESTRING ({line})".encode(),
        f"SRID=4326;MULTILINESTRING (({line}), ({line}))".encode(),
        b"GEOMETRYCOLLECTION (POINT (1 2), LINESTRING Z (-92 14 1, -93 15 2))",
    ]


@cache
def geopackages() -> list[bytes]:
    """Give a GeoPackage with a line, small enough to be changed byte by byte."""
    import geopandas
    from shapely import LineString

    with TemporaryDirectory() as folder:
        path = Path(folder) / "a.gpkg"
        frame = geopandas.GeoDataFrame({"name": ["A"]}, geometry=[LineString(_LINE)], crs="EPSG:4326")
        frame.to_file(path, engine="pyogrio")
        with sqlite3.connect(path) as connection:
            connection.execute("VACUUM")
        connection.close()
        return [path.read_bytes()]


def kept_routes() -> list[bytes]:
    """Give a route as it is kept."""
    stop = {
        "name": "A", "admin1": "X", "point": {"lon": -92.2, "lat": 14.9}, "geonameid": 1, "population": 5,
        "role": "start", "km": 0.0, "admin1_code": "MX.05", "alias": None,
    }  # fmt: skip
    other = {**stop, "name": "B", "point": {"lon": -92.4, "lat": 15.1}, "km": 40.0, "role": "end"}
    return [
        json.dumps(
            {
                "schema": "caravan-map/route@1", "title": "A to B", "basis": "x", "source": "y", "licence": "z",
                "stops": [stop, other], "course": [[-92.2, 14.9, 0.0], [-92.4, 15.1, 40.0]],
            }
        ).encode()
    ]  # fmt: skip


def router_answers() -> list[bytes]:
    """Give what Valhalla and OSRM answer, and how they refuse."""
    valhalla = {"trip": {"legs": [{"shape": "_gayFnzlrpD_ibE_ibE", "summary": {"time": 1, "length": 1}}]}}
    osrm = {"code": "Ok", "routes": [{"geometry": "_gayFnzlrpD_ibE_ibE", "duration": 1, "distance": 1}]}
    refusal = {"error_code": 442, "error": "No path could be found for input", "code": "NoRoute", "message": "x"}
    ends = (b" ", b"\r", b"\t", b"")  # the last byte tells the harness which server answers, and with what status
    return [json.dumps(each).encode() + end for each in (valhalla, osrm, refusal) for end in ends]
