from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from caravan_map.errors import ArticleError, NoArticlesError
from fake_pipeline import NOTE, FakePipeline

Run = Callable[..., int]
Captured = pytest.CaptureFixture[str]


def test_json_lines_give_one_document_a_line(caravan_map: Run, pipeline: FakePipeline, capsys: Captured) -> None:
    assert caravan_map("places", "--format", "jsonl") == 0
    first, second = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    assert (first["id"], first["places"][0]["name"]) == ("001", "Escuintla")
    assert second == {"id": "002", "places": []}
    assert pipeline.calls == [("places", {"paths": (), "demonyms": True})]


def test_names_of_peoples_are_left_out_when_told(caravan_map: Run, pipeline: FakePipeline) -> None:
    assert caravan_map("places", "--no-demonyms", "--format", "jsonl") == 0
    assert pipeline.calls == [("places", {"paths": (), "demonyms": False})]


def test_json_gives_all_documents_under_a_schema(caravan_map: Run, pipeline: FakePipeline, capsys: Captured) -> None:
    assert caravan_map("places", "--format", "json") == 0
    payload = json.loads(capsys.readouterr().out)
    assert payload["schema"] == "caravan-map/places@1"
    assert [document["id"] for document in payload["documents"]] == ["001", "002"]
    assert len(pipeline.calls) == 1


@pytest.mark.usefixtures("pipeline")
def test_geojson_gives_a_point_for_each_name_and_what_is_owed(caravan_map: Run, capsys: Captured) -> None:
    assert caravan_map("places", "--format", "geojson") == 0
    collection = json.loads(capsys.readouterr().out)
    (feature,) = collection["features"]
    assert feature["geometry"] == {"type": "Point", "coordinates": [-92.65, 15.31667]}
    assert feature["properties"]["document"] == "001"
    assert any("CC BY 4.0" in line for line in collection["attribution"])


@pytest.mark.parametrize("layout", ["json", "geojson", "csv"])
def test_nothing_is_printed_where_no_document_can_be_read(
    layout: str, caravan_map: Run, pipeline: FakePipeline, capsys: Captured
) -> None:
    pipeline.error = NoArticlesError("there is none")
    assert caravan_map("places", "--format", layout) != 0
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    ("layout", "line"),
    [
        ("table", "001       4   Escuintla  Escuintla  town  Chiapas  MX       Escuintla, Escuintla 0.30"),
        ("md", "| 001 | 4 | Escuintla | Escuintla | town | Chiapas | MX | Escuintla, Escuintla 0.30 |  |"),
        (
            "csv",
            (
                "001,4,13,Escuintla,Escuintla,town,MX,Chiapas,3526952,15.31667,-92.65,no,no,0.7,"  # and its rivals
                '"Escuintla, Escuintla 0.30",,'
            ),
        ),
    ],
)
@pytest.mark.usefixtures("pipeline")
def test_tables_give_one_name_a_line(layout: str, line: str, caravan_map: Run, capsys: Captured) -> None:
    assert caravan_map("places", "--format", layout) == 0
    captured = capsys.readouterr()
    assert line.split() == captured.out.splitlines()[-1].split()
    assert captured.err == f"note: {NOTE}\n"


def test_what_cannot_be_read_is_told_and_the_others_go_on(
    caravan_map: Run, pipeline: FakePipeline, capsys: Captured
) -> None:
    pipeline.failures = (ArticleError("bad.txt", "is empty"),)
    assert caravan_map("places", "--format", "jsonl") == 1
    captured = capsys.readouterr()
    assert len(captured.out.splitlines()) == 2
    assert "caravan-map: bad.txt: is empty\n" in captured.err
