from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from caravan_map.data.overrides import Overrides
from fake_pipeline import NOTE, FakePipeline

Run = Callable[..., int]


def test_what_was_typed_reaches_the_pipeline(
    tmp_path: Path, caravan_map: Run, pipeline: FakePipeline, capsys: pytest.CaptureFixture[str]
) -> None:
    output, old = tmp_path / "x.docx", tmp_path / "old.json"
    options = ["--since", str(old), "--lang", "es-MX", "--on", "2023-12-27", "--route", "coast", "--level", "0.9"]
    assert caravan_map("report", str(tmp_path), "-o", str(output), *options) == 0
    asked = {"output": output, "since": (old,), "lang": "es-MX"}
    usual = {"on": date(2023, 12, 27), "route": "coast", "level": 0.9}
    assert pipeline.calls == [("write_report", {"paths": (tmp_path,), **asked, **usual})]
    assert capsys.readouterr() == ("", f"note: {NOTE}\nnote: wrote {output}\n")


def test_the_report_goes_to_report_html_where_nothing_is_said(caravan_map: Run, pipeline: FakePipeline) -> None:
    assert caravan_map("report") == 0
    assert pipeline.calls[0][1]["output"] == Path("report.html")


def test_an_ending_that_names_no_format_is_refused_before_anything_is_read(
    caravan_map: Run, pipeline: FakePipeline, capsys: pytest.CaptureFixture[str]
) -> None:
    assert caravan_map("report", "-o", "x.odt") == 2
    assert "end it with .md, .html, .docx or .pdf" in capsys.readouterr().err
    assert pipeline.calls == []


def test_a_report_takes_what_is_said_over_the_story(caravan_map: Run, pipeline: FakePipeline) -> None:
    assert caravan_map("report", "--title", "Another title") == 0
    assert pipeline.calls[0][1]["said"] == Overrides(title="Another title")
