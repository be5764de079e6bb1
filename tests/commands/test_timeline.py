from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from caravan_map.errors import ArticleError
from fake_pipeline import NOTE, FakePipeline

Run = Callable[..., int]
Captured = pytest.CaptureFixture[str]


def test_what_was_typed_reaches_the_pipeline(
    tmp_path: Path, caravan_map: Run, pipeline: FakePipeline, capsys: Captured
) -> None:
    assert caravan_map("timeline", str(tmp_path), "--on", "2023-12-27", "--route", "coast") == 0
    assert pipeline.calls == [("timeline", {"paths": (tmp_path,), "on": date(2023, 12, 27), "route": "coast"})]
    assert capsys.readouterr().err == f"note: {NOTE}\n"


def test_nothing_typed_is_none(caravan_map: Run, pipeline: FakePipeline) -> None:
    assert caravan_map("timeline") == 0
    assert pipeline.calls == [("timeline", {"paths": (), "on": None, "route": None})]


@pytest.mark.usefixtures("pipeline")
def test_json_is_the_contract(caravan_map: Run, capsys: Captured) -> None:
    assert caravan_map("timeline", "--format", "json") == 0
    payload = json.loads(capsys.readouterr().out)
    assert (payload["schema"], len(payload["positions"])) == ("caravan-map/timeline@1", 3)


@pytest.mark.usefixtures("pipeline")
def test_json_lines_give_one_claim_a_line(caravan_map: Run, capsys: Captured) -> None:
    assert caravan_map("timeline", "--format", "jsonl") == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line["id"] for line in lines] == ["p1", "s1", "p2", "l1", "p3"]


@pytest.mark.parametrize(("layout", "start"), [("table", "Date  "), ("md", "| Date | "), ("csv", "claim,id,article,")])
@pytest.mark.usefixtures("pipeline")
def test_tables_give_one_claim_a_line(layout: str, start: str, caravan_map: Run, capsys: Captured) -> None:
    assert caravan_map("timeline", "--format", layout) == 0
    out = capsys.readouterr().out
    assert out.startswith(start)
    assert len(out.splitlines()) == 5 + (1 if layout == "csv" else 2)


def test_what_cannot_be_read_is_told_after_the_output(
    caravan_map: Run, pipeline: FakePipeline, capsys: Captured
) -> None:
    pipeline.failures = (ArticleError("bad.txt", "is empty"), ArticleError("worse.txt", "is a picture"))
    assert caravan_map("timeline") == 1
    captured = capsys.readouterr()
    assert "Tapachula" in captured.out
    assert captured.err.splitlines()[1:] == ["caravan-map: bad.txt: is empty", "caravan-map: worse.txt: is a picture"]
