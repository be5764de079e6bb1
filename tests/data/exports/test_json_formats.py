from __future__ import annotations

import json
from typing import Any

import geopandas
import pytest
from caravan_map.data.exports.geojson import geojson
from caravan_map.data.exports.moving_features import moving_features
from support.exported import GAZETTEER, content_of, fiji_content, hostile_content, thin_content


@pytest.fixture
def collection() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(geojson(content_of()))
    return found


def test_geojson_names_no_reference_system_and_has_a_box(collection: dict[str, Any]) -> None:
    assert collection["type"] == "FeatureCollection"
    assert "crs" not in collection
    assert collection["bbox"] == [-97.5, 14.90541, -92.25891, 25.9]


def test_geojson_tells_what_it_is_and_who_is_owed(collection: dict[str, Any]) -> None:
    assert collection["attribution"][0] == GAZETTEER
    assert "Not the current position" in collection["notice"]
    assert (collection["as_of"], collection["level"]) == ("2023-12-27", 0.8)


def test_every_feature_of_geojson_has_an_id_of_its_own(collection: dict[str, Any]) -> None:
    ids = [feature["id"] for feature in collection["features"]]
    assert ids == [
        *("route/coast", "ranges/2023-12-24", "track/2023-12-24"),
        *("positions/p1", "positions/p2", "positions/p3"),
        *("contradictions/1.1", "contradictions/1.2"),
    ]


def test_geojson_is_read_back_as_it_was() -> None:
    content = content_of()
    frame = geopandas.read_file(geojson(content).decode())
    positions = frame[frame["layer"] == "positions"]
    records = list(content.layers["positions"].records())
    assert str(frame.crs) == "EPSG:4326"
    assert positions["quote"].to_list() == [record["quote"] for record in records]
    assert positions.geometry.x.to_list() == [-92.25891, -92.65, -97.5]


def test_a_line_across_the_antimeridian_is_cut_in_geojson() -> None:
    collection = json.loads(geojson(fiji_content()))
    route = collection["features"][0]
    assert route["geometry"]["type"] == "MultiLineString"
    assert collection["bbox"] == [179.0, -17.0, -179.0, -16.0]


def test_geojson_of_nothing_known_still_has_the_route() -> None:
    assert [feature["id"] for feature in json.loads(geojson(thin_content()))["features"]] == ["route/coast"]


def test_hostile_texts_stay_texts_in_geojson() -> None:
    written = geojson(hostile_content())
    assert b"javascript:" not in written
    assert "onerror=alert(1)" in json.loads(written)["title"]


def test_the_main_group_is_one_moving_point_with_its_chainages() -> None:
    group = json.loads(moving_features(content_of()))["features"][0]
    assert group["temporalGeometry"] == {
        "type": "MovingPoint",
        "datetimes": ["2023-12-24T23:59:59Z"],
        "coordinates": [[-92.25891, 14.90541]],
        "interpolation": "Linear",
    }
    chainages = group["temporalProperties"][0]
    assert chainages["high_km"]["values"] == [12.3]
    assert chainages["high_km"]["form"] == "KMT"


def test_the_moving_point_goes_the_short_way_across_the_antimeridian() -> None:
    group = json.loads(moving_features(fiji_content()))["features"][0]
    assert [lon for lon, _ in group["temporalGeometry"]["coordinates"]] == [179.5, 180.5]
    assert group["time"] == ["2024-01-01T23:59:59Z", "2024-01-02T23:59:59Z"]


def test_without_a_track_nothing_moves() -> None:
    assert json.loads(moving_features(thin_content()))["features"] == []
