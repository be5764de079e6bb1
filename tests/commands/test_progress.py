from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from fake_pipeline import FakePipeline

Run = Callable[..., int]
Captured = pytest.CaptureFixture[str]


def test_what_was_typed_reaches_the_pipeline(tmp_path: Path, caravan_map: Run, pipeline: FakePipeline) -> None:
    assert caravan_map("progress", str(tmp_path), "--on", "2023-12-27", "--route", "coast", "--level", "0.9") == 0
    options = {"on": date(2023, 12, 27), "route": "coast", "level": 0.9}
    assert pipeline.calls == [("progress", {"paths": (tmp_path,), **options})]


def test_nothing_typed_is_none(caravan_map: Run, pipeline: FakePipeline) -> None:
    assert caravan_map("progress") == 0
    assert pipeline.calls == [("progress", {"paths": (), "on": None, "route": None, "level": None})]


@pytest.mark.usefixtures("pipeline")
def test_json_is_the_contract(caravan_map: Run, capsys: Captured) -> None:
    assert caravan_map("progress", "--format", "json") == 0
    payload = json.loads(capsys.readouterr().out)
    assert (payload["schema"], payload["status"]) == ("caravan-map/progress@1", "moving")


@pytest.mark.parametrize("layout", ["table", "md"])
@pytest.mark.usefixtures("pipeline")
def test_the_figures_end_with_a_sentence(layout: str, caravan_map: Run, capsys: Captured) -> None:
    assert caravan_map("progress", "--format", layout) == 0
    assert capsys.readouterr().out.endswith("\n\nAs last reported, they walk.\n")


@pytest.mark.usefixtures("pipeline")
def test_csv_is_figures_alone(caravan_map: Run, capsys: Captured) -> None:
    assert caravan_map("progress", "--format", "csv") == 0
    out = capsys.readouterr().out
    assert out.startswith("figure,of,value,low,mid,high,unit\n")
    assert "they walk" not in out
