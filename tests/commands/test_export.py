from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from fake_pipeline import NOTE, FakePipeline

Run = Callable[..., int]


def test_what_was_typed_reaches_the_pipeline(
    tmp_path: Path, caravan_map: Run, pipeline: FakePipeline, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "x.csv"
    options = ["--layer", "sizes", "--hxl", "--on", "2023-12-27", "--route", "coast", "--level", "0.9"]
    assert caravan_map("export", str(tmp_path), "-o", str(output), *options) == 0
    asked = {"output": output, "format_": None, "layer": "sizes", "hxl": True}
    usual = {"on": date(2023, 12, 27), "route": "coast", "level": 0.9}
    assert pipeline.calls == [("write_export", {"paths": (tmp_path,), **asked, **usual})]
    assert capsys.readouterr() == ("", f"note: {NOTE}\nnote: wrote {output}\n")


def test_the_layer_is_the_positions_where_nothing_is_said(caravan_map: Run, pipeline: FakePipeline) -> None:
    assert caravan_map("export", "-o", "x", "--format", "parquet") == 0
    assert (pipeline.calls[0][1]["layer"], pipeline.calls[0][1]["format_"]) == ("positions", "parquet")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("-o", "x.shp"), "its ending names no format"),
        (("-o", "x.gpkg", "--layer", "sizes"), "--layer is for csv and parquet"),
        (("-o", "x.gpkg", "--hxl"), "--hxl is for csv"),
        ((), "Missing option '-o'"),
    ],
)
def test_what_does_not_go_together_is_refused_before_anything_is_read(
    caravan_map: Run,
    pipeline: FakePipeline,
    capsys: pytest.CaptureFixture[str],
    arguments: tuple[str, ...],
    message: str,
) -> None:
    assert caravan_map("export", *arguments) == 2
    assert message in capsys.readouterr().err
    assert pipeline.calls == []
