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
    output = tmp_path / "m.html"
    options = ["--on", "2023-12-27", "--route", "coast", "--level", "0.9", "--lang", "es-MX"]
    options += ["--tiles", "OpenTopoMap", "--address", "https://example.org/m.html"]
    assert caravan_map("map", str(tmp_path), "-o", str(output), *options) == 0
    expected = {"output": output, "on": date(2023, 12, 27), "route": "coast", "level": 0.9}
    expected |= {"lang": "es-MX", "tiles": "OpenTopoMap", "address": "https://example.org/m.html"}
    assert pipeline.calls == [("write_map", {"paths": (tmp_path,), **expected})]
    assert capsys.readouterr() == ("", f"note: {NOTE}\nnote: wrote {output}\n")


def test_the_map_goes_to_caravan_html_where_nothing_is_said(caravan_map: Run, pipeline: FakePipeline) -> None:
    assert caravan_map("map") == 0
    assert pipeline.calls[0][1]["output"] == Path("caravan.html")


def test_a_dash_is_refused_as_a_file(
    tmp_path: Path,
    caravan_map: Run,
    pipeline: FakePipeline,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert caravan_map("map", "-o", "-") == 2
    assert "- is not a file; name one, such as caravan.html" in capsys.readouterr().err
    assert (pipeline.calls, list(tmp_path.iterdir())) == ([], [])


@pytest.mark.parametrize(
    ("option", "value", "told"),
    [("--lang", "xx", "there are no words in the language 'xx'"), ("--address", "map.html", "https://host/page.html")],
)
def test_a_language_or_an_address_that_is_none_is_refused(
    option: str, value: str, told: str, caravan_map: Run, pipeline: FakePipeline, capsys: pytest.CaptureFixture[str]
) -> None:
    assert caravan_map("map", option, value) == 2
    assert told in capsys.readouterr().err
    assert pipeline.calls == []
