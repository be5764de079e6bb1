from __future__ import annotations

import csv
import io
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import geopandas
import pyarrow.parquet
import pyogrio
import pytest
from caravan_map.data.exports.geopackage import geopackage
from caravan_map.data.exports.geoparquet import geoparquet
from caravan_map.data.exports.qgis_styles import STYLES
from caravan_map.data.exports.sheets import csv as csv_bytes
from caravan_map.errors import OutputError
from lxml import etree
from support.exported import GAZETTEER, content_of, fiji_content, hostile_content, thin_content

SPATIAL = ("route", "ranges", "track", "positions", "contradictions")


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("gpkg") / "x.gpkg"
    file.write_bytes(geopackage(content_of()))
    return file


def rows_of(text: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text.decode())))


def test_a_layer_is_a_table_of_csv_with_its_points_last() -> None:
    head, first, *_ = rows_of(csv_bytes(content_of().layers["positions"]))
    assert (head[0], head[-2:]) == ("id", ["lat", "lon"])
    assert (first[0], first[-2:]) == ("p1", ["14.90541", "-92.25891"])


def test_a_line_is_well_known_text_in_csv() -> None:
    parts = rows_of(csv_bytes(fiji_content().layers["route"]))[1][-1]
    assert parts == "MULTILINESTRING ((179.0 -17.0, 180.0 -16.5), (-180.0 -16.5, -179.0 -16.0))"


def test_the_tags_stand_below_the_headings_where_asked_for() -> None:
    layer = content_of().layers["sizes"]
    head, tags, first = rows_of(csv_bytes(layer, hxl=True))
    assert dict(zip(head, tags, strict=True))["high"] == "#affected+max"
    assert all(tag.startswith("#") for tag in tags)
    assert rows_of(csv_bytes(layer)) == [head, first]


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_no_cell_of_csv_is_a_formula_however_a_spreadsheet_parts_it(separator: str) -> None:
    for name in ("positions", "sizes", "articles"):
        text = csv_bytes(hostile_content().layers[name]).decode()
        cells = [cell for row in csv.reader(io.StringIO(text), delimiter=separator) for cell in row]
        assert not [cell for cell in cells if cell.lstrip().startswith(("=", "@", "+"))]


def test_every_layer_is_a_table_of_the_geopackage(package: Path) -> None:
    assert dict(pyogrio.list_layers(package).tolist()) == {
        **dict.fromkeys(("route", "ranges"), "MultiLineString"),
        **dict.fromkeys(("track", "positions", "contradictions"), "Point"),
        **dict.fromkeys(("sizes", "lengths", "articles", "layer_styles")),
    }


@pytest.mark.parametrize("name", SPATIAL)
def test_a_layer_of_the_geopackage_is_read_back_as_it_was(package: Path, name: str) -> None:
    layer = content_of().layers[name]
    frame = geopandas.read_file(package, layer=name)
    assert str(frame.crs) == "EPSG:4326"
    assert list(frame.columns) == [*(field.name for field in layer.schema.fields), "geometry"]
    key = layer.schema.fields[0]
    found = frame[key.name].dt.date.astype(str) if key.type == "date" else frame[key.name]
    assert found.to_list() == [row[0] for row in layer.rows]


def test_what_is_not_known_is_null_in_the_geopackage(package: Path) -> None:
    border = geopandas.read_file(package, layer="positions").iloc[-1]
    assert border[["geonameid", "date_start", "admin1", "outlet"]].isna().all()


def test_days_are_days_in_the_geopackage(package: Path) -> None:
    info = pyogrio.read_info(package, layer="positions")
    assert dict(zip(info["fields"], info["ogr_types"], strict=True))["date_start"] == "OFTDate"


def test_the_geopackage_is_the_same_whenever_it_is_written(package: Path) -> None:
    assert geopackage(content_of()) == package.read_bytes()


def test_the_geopackage_tells_who_is_owed_and_what_a_column_means(package: Path) -> None:
    assert GAZETTEER in pyogrio.read_info(package, layer="track")["dataset_metadata"]["attribution"]
    with closing(sqlite3.connect(package)) as base:
        (meaning,) = base.execute(
            "SELECT description FROM gpkg_data_columns WHERE table_name = 'positions' AND column_name = 'posterior'"
        ).fetchone()
    assert meaning == "probability that the claim is right, given all others"


def test_every_layer_with_shapes_has_a_style_that_is_its_default(package: Path) -> None:
    with closing(sqlite3.connect(package)) as base:
        assert base.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        styles = base.execute("SELECT f_table_name, styleQML, useAsDefault FROM layer_styles").fetchall()
    assert [(name, default) for name, _, default in styles] == [(name, 1) for name in SPATIAL]
    assert {name: qml for name, qml, _ in styles} == dict(STYLES)


@pytest.mark.parametrize("name", SPATIAL)
def test_a_style_asks_only_for_columns_there_are(name: str) -> None:
    root: Any = etree.fromstring(STYLES[name].encode())
    expressions = [*(rule.get("filter") for rule in root.iter("rule") if rule.get("filter"))]
    expressions += [text.get("fieldName") for text in root.iter("text-style")]
    expressions += [one.text for one in root.iter("previewExpression")]
    expressions += [
        f'"{node.get(key)}"' for node in root.iter("temporal") for key in ("startField", "endField") if node.get(key)
    ]
    asked = {part for expression in expressions for part in expression.split('"')[1::2]}
    assert asked <= {field.name for field in content_of().layers[name].schema.fields}


def test_a_geopackage_of_nothing_known_has_every_layer(tmp_path: Path) -> None:
    (tmp_path / "x.gpkg").write_bytes(geopackage(thin_content()))
    assert len(pyogrio.list_layers(tmp_path / "x.gpkg")) == len(thin_content().layers) + 1


def test_the_geopackages_moment_is_the_end_of_the_day_it_is_known_on(package: Path) -> None:
    with closing(sqlite3.connect(package)) as base:
        found = base.execute("SELECT DISTINCT last_change FROM gpkg_contents").fetchall()
    assert found == [("2023-12-27T23:59:59.000Z",)]


def test_a_layer_of_parquet_is_read_back_as_it_was(tmp_path: Path) -> None:
    content = content_of()
    (tmp_path / "x.parquet").write_bytes(geoparquet(content.layers["positions"], content.about))
    frame = geopandas.read_parquet(tmp_path / "x.parquet")
    records = list(content.layers["positions"].records())
    assert str(frame.crs) == "OGC:CRS84"
    assert frame["quote"].to_list() == [record["quote"] for record in records]
    assert frame["date_start"].to_list()[0] == date(2023, 12, 24)
    assert frame.geometry.x.to_list() == [-92.25891, -92.65, -97.5]


def test_parquet_tells_who_is_owed_and_what_a_column_means() -> None:
    content = content_of()
    schema = pyarrow.parquet.read_schema(io.BytesIO(geoparquet(content.layers["sizes"], content.about)))
    assert GAZETTEER in schema.metadata[b"caravan-map"].decode()
    assert b"geo" not in schema.metadata
    assert schema.field("low").metadata[b"description"].startswith(b"at least so many")


@pytest.mark.parametrize("name", ["route", "ranges", "track", "positions", "sizes"])
def test_parquet_is_the_same_whenever_it_is_written(name: str) -> None:
    content = fiji_content()
    assert geoparquet(content.layers[name], content.about) == geoparquet(content.layers[name], content.about)


def test_without_room_among_the_temporary_files_it_is_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))

    def full(*_: object, **__: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr("caravan_map.data.exports.geopackage._finish", full)
    with pytest.raises(OutputError, match=r"no GeoPackage can be made there \(database or disk is full\).*TMPDIR"):
        geopackage(content_of())
    assert list(tmp_path.iterdir()) == []


def test_the_count_of_changes_in_the_geopackage_is_not_the_clocks(package: Path) -> None:
    head = package.read_bytes()[:100]
    assert head[24:28] == head[92:96] == b"\0\0\0\1"
    with closing(sqlite3.connect(package)) as base:
        assert base.execute("PRAGMA integrity_check").fetchone() == ("ok",)
