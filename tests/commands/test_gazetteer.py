from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from fake_pipeline import FakePipeline

Run = Callable[..., int]
Captured = pytest.CaptureFixture[str]

FACTS = ["Version  towns 1", "Folder   cache", "Built    yes", "Size     12.3 MB", "Source   A", "Source   B"]


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
    }
