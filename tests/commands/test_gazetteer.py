from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import fake_pipeline
import pytest
from caravan_map.data.layer_add import LayerInfo
from fake_pipeline import FakePipeline

Run = Callable[..., int]
Captured = pytest.CaptureFixture[str]

FACTS = ["Version  towns 1", "Folder   cache", "Built    yes", "Size     12.3 MB", "Source   A", "Source   B"]

LAYER = LayerInfo(
    name="MX",
    kind="dump",
    source="MX.txt",
    added="2024-03-05T10:00:00+00:00",
    newest="2024-03-01",
    classes="P",
    rows=1200,
    names=3400,
    skipped=2,
    first_skipped="line 5: 1 column",
    size_bytes=1_500_000,
)
ADDED = [
    "Added  Kind  Places  Names  Data of     On            Size  Source",
    "-----  ----  ------  -----  ----------  ----------  ------  ------",
    "MX     dump    1200   3400  2024-03-01  2024-03-05  1.5 MB  MX.txt",
]


def test_alone_it_prints_its_help(caravan_map: Run, pipeline: FakePipeline, capsys: Captured) -> None:
    assert caravan_map("gazetteer") == 0
    assert "Usage: caravan-map gazetteer" in capsys.readouterr().out
    assert pipeline.calls == []


@pytest.mark.parametrize("forced", [True, False])
def test_build_tells_what_it_built(forced: bool, caravan_map: Run, pipeline: FakePipeline, capsys: Captured) -> None:
    assert caravan_map("gazetteer", "build", *(["--force"] if forced else [])) == 0
    assert pipeline.calls == [("build_gazetteer", {"force": forced})]
    captured = capsys.readouterr()
    assert captured.out.splitlines()[2:] == FACTS
    assert captured.err == ""


@pytest.mark.usefixtures("pipeline")
def test_info_tells_it_as_a_table(caravan_map: Run, capsys: Captured) -> None:
    assert caravan_map("gazetteer", "info") == 0
    assert capsys.readouterr().out.splitlines()[2:] == FACTS


@pytest.mark.usefixtures("pipeline")
def test_info_tells_it_as_json(caravan_map: Run, capsys: Captured) -> None:
    assert caravan_map("gazetteer", "info", "--format", "json") == 0
    assert json.loads(capsys.readouterr().out) == {
        "version": "towns 1",
        "folder": "cache",
        "built": True,
        "size_bytes": 12_300_000,
        "attribution": ["A", "B"],
        "layers": [],
        "unfinished": [],
    }


def test_info_tells_what_is_unfinished(
    pipeline: FakePipeline, caravan_map: Run, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("fake_pipeline.INFO", replace(fake_pipeline.INFO, unfinished=("MX",)))
    caravan_map("gazetteer", "info")
    assert capsys.readouterr().out.splitlines()[-1].split("  ", 1)[0] == "Unfinished"
    assert pipeline.calls == [("gazetteer_info", {})]


@pytest.fixture
def with_layer(pipeline: FakePipeline) -> FakePipeline:
    """Give a pipeline to whose gazetteer something was added."""
    pipeline.layers = (LAYER,)
    return pipeline


@pytest.mark.usefixtures("with_layer")
def test_info_tells_what_was_added(caravan_map: Run, capsys: Captured) -> None:
    assert caravan_map("gazetteer", "info") == 0
    assert capsys.readouterr().out.splitlines()[2:] == [*FACTS, "", *ADDED]
    caravan_map("gazetteer", "info", "--format", "json")
    (layer,) = json.loads(capsys.readouterr().out)["layers"]
    assert layer == {**layer, "name": "MX", "kind": "dump", "newest": "2024-03-01", "rows": 1200, "skipped": 2}


def test_add_tells_what_was_added(with_layer: FakePipeline, tmp_path: Path, caravan_map: Run, capsys: Captured) -> None:
    file = tmp_path / "MX.txt"
    file.write_text("")
    assert caravan_map("gazetteer", "add", str(file), "--name", "MX", "--classes", "P") == 0
    assert with_layer.calls == [("add_to_gazetteer", {"path": file, "name": "MX", "classes": "P"})]
    captured = capsys.readouterr()
    assert captured.out.splitlines() == ADDED
    assert captured.err == f"note: lines of {file} that are no rows: 2, left out; the first is line 5: 1 column\n"


def test_add_says_that_it_can_go_on(
    with_layer: FakePipeline, tmp_path: Path, caravan_map: Run, capsys: Captured
) -> None:
    (tmp_path / "MX.txt").write_text("")
    with_layer.error = KeyboardInterrupt()
    assert caravan_map("gazetteer", "add", str(tmp_path / "MX.txt")) == 130
    assert "the same command goes on from there" in capsys.readouterr().err


def test_add_needs_a_file_that_is_there(pipeline: FakePipeline, caravan_map: Run) -> None:
    assert caravan_map("gazetteer", "add", "missing.txt") == 2
    assert pipeline.calls == []


def test_remove_takes_a_name(pipeline: FakePipeline, caravan_map: Run, capsys: Captured) -> None:
    assert caravan_map("gazetteer", "remove", "MX") == 0
    assert pipeline.calls == [("remove_from_gazetteer", {"name": "MX"})]
    assert capsys.readouterr().out == ""
