from __future__ import annotations

from pathlib import Path

import pytest
from caravan_map.data.exports import formats
from caravan_map.data.exports.formats import FORMATS, exported, format_of
from caravan_map.errors import ExportError
from support.exported import content_of

NAMES = [("x.geojson", "geojson"), ("X.GPKG", "gpkg"), ("x.mf.json", "mf-json"), ("x.geoparquet", "parquet")]


@pytest.mark.parametrize(("name", "format_"), NAMES)
def test_the_ending_tells_the_format(name: str, format_: str) -> None:
    assert format_of(Path(name)).name == format_


def test_a_name_outweighs_the_ending() -> None:
    assert format_of(Path("/dev/stdout"), "kml").name == "kml"


@pytest.mark.parametrize(("name", "format_"), [("x.json", None), ("x", None), ("x.kml", "shp")])
def test_what_is_no_format_is_refused_with_those_there_are(name: str, format_: str | None) -> None:
    with pytest.raises(ExportError, match=r"geojson.*gpkg"):
        format_of(Path(name), format_)


def test_parquet_is_refused_where_its_library_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(formats, "find_spec", lambda _: None)
    with pytest.raises(ExportError, match=r"pip install 'caravan-map\[parquet\]'"):
        format_of(Path("x.parquet"))


@pytest.mark.parametrize("format_", FORMATS.values(), ids=list(FORMATS))
def test_every_format_is_written_the_same_each_time(format_: formats.Format) -> None:
    assert exported(content_of(), format_) == exported(content_of(), format_)
