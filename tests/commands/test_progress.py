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
def test_the_figures_end_with_a_sentence_and_a_paragraph(layout: str, caravan_map: Run, capsys: Captured) -> None:
    assert caravan_map("progress", "--format", layout) == 0
    *_, sentence, summary = capsys.readouterr().out.split("\n\n")
    assert sentence == "About 60 km of the 1,600 km reported, 4%; by the Coast road, 45 km remain to Mapastepec."
    assert summary.startswith("On 27 December 2023, reckoned on from the last report on 26 December 2023, ")
    assert summary.endswith("\n")


@pytest.mark.usefixtures("pipeline")
def test_routes_and_contradictions_stand_in_sections_of_their_own(caravan_map: Run, capsys: Captured) -> None:
    assert caravan_map("progress") == 0
    out = capsys.readouterr().out
    assert "\nRoutes\n\nRoute " in out
    assert (
        "coast (used here)  Mapastepec         90%    105 km  29 to 90 km  28 to 86%  15 to 76 km  not known\n" in out
    )
    assert "\nContradictions\n\nDays " in out
    assert "Escuintla (dissolved)  71  001 (p2), citing a priest        20%  wrong\n" in out
    assert caravan_map("progress", "--format", "md") == 0
    assert "\n### Contradictions\n\n| Days | Group |" in capsys.readouterr().out


@pytest.mark.usefixtures("pipeline")
def test_the_words_are_in_the_language_asked_for(caravan_map: Run, capsys: Captured) -> None:
    assert caravan_map("progress", "--lang", "es-ES") == 0
    out = capsys.readouterr().out
    assert "\nRutas\n" in out
    assert "Unos 60 km de los 1.600 km que dan las noticias, 4 %; por la carretera de " in out


def test_a_language_without_words_is_refused(caravan_map: Run, pipeline: FakePipeline, capsys: Captured) -> None:
    assert caravan_map("progress", "--lang", "fr") == 2
    assert "there are no words in the language 'fr'; choose en or es" in capsys.readouterr().err
    assert pipeline.calls == []


@pytest.mark.usefixtures("pipeline")
def test_csv_is_figures_alone(caravan_map: Run, capsys: Captured) -> None:
    assert caravan_map("progress", "--format", "csv") == 0
    out = capsys.readouterr().out
    assert out.startswith("figure,of,value,low,mid,high,unit\n")
    assert "they walk" not in out
