from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from fake_pipeline import NOTE, FakePipeline

Run = Callable[..., int]
USUAL = {"on": date(2023, 12, 27), "route": "coast", "level": 0.9}
OPTIONS = ("--on", "2023-12-27", "--route", "coast", "--level", "0.9")
LOOK = ("--size", "a4", "--theme", "dark", "--lang", "es-MX", "--dpi", "72")
LOOKS = {"size": "a4", "theme": "dark", "lang": "es-MX", "dpi": 72, "beside": True}


def test_what_was_typed_reaches_the_drawing_of_the_map(
    tmp_path: Path, caravan_map: Run, pipeline: FakePipeline, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "m.svg"
    assert caravan_map("image", str(tmp_path), "-o", str(output), *LOOK, "--extent", "route", *OPTIONS) == 0
    assert pipeline.calls == [
        ("write_image", {"paths": (tmp_path,), "output": output, "extent": "route", **LOOKS, **USUAL})
    ]
    assert capsys.readouterr() == ("", f"note: {NOTE}\nnote: wrote {output}\n")


def test_what_was_typed_reaches_the_drawing_of_the_chart(
    tmp_path: Path, caravan_map: Run, pipeline: FakePipeline
) -> None:
    output = tmp_path / "c.pdf"
    assert caravan_map("chart", str(tmp_path), "-o", str(output), *LOOK, *OPTIONS) == 0
    assert pipeline.calls == [("write_chart", {"paths": (tmp_path,), "output": output, **LOOKS, **USUAL})]


@pytest.mark.parametrize("command", ["image", "chart"])
def test_the_words_are_printed_where_they_are_asked_for(
    command: str, caravan_map: Run, pipeline: FakePipeline, capsys: pytest.CaptureFixture[str]
) -> None:
    assert caravan_map(command, "-o", "x.png", "--alt") == 0
    assert pipeline.calls[0][1]["beside"] is False
    assert capsys.readouterr().out == "Caption: They walk.\n"


@pytest.mark.parametrize("command", ["image", "chart"])
@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("-o", "x.jpg"), "x.jpg: a picture ends with .png, .svg or .pdf"),
        (("-o", "-"), "a picture ends with .png, .svg or .pdf"),
        (("-o", "x.png", "--lang", "tlh"), "tlh"),
        (("-o", "x.png", "--size", "poster"), "'poster' is not one of"),
        (("-o", "x.png", "--dpi", "0"), "is not in the range"),
        ((), "Missing option '-o'"),
    ],
)
def test_what_cannot_be_drawn_is_refused_before_anything_is_read(
    command: str,
    arguments: tuple[str, ...],
    message: str,
    caravan_map: Run,
    pipeline: FakePipeline,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert caravan_map(command, *arguments) == 2
    assert message in capsys.readouterr().err
    assert pipeline.calls == []
