from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from caravan_map.data.route_wishes import RouteWish
from fake_pipeline import FakePipeline

Run = Callable[..., int]
Captured = pytest.CaptureFixture[str]


def test_alone_it_prints_its_help(caravan_map: Run, pipeline: FakePipeline, capsys: Captured) -> None:
    assert caravan_map("route") == 0
    assert "Usage: caravan-map route" in capsys.readouterr().out
    assert pipeline.calls == []


@pytest.mark.usefixtures("pipeline")
def test_list_gives_one_route_a_line(caravan_map: Run, capsys: Captured) -> None:
    assert caravan_map("route", "list", "--format", "csv") == 0
    assert capsys.readouterr().out.splitlines()[1:] == ["coast,Coast road,Tapachula,Mapastepec,105.2,3"]


@pytest.mark.usefixtures("pipeline")
def test_list_gives_the_lines_of_all_routes_as_json(caravan_map: Run, capsys: Captured) -> None:
    assert caravan_map("route", "list", "--format", "json") == 0
    assert json.loads(capsys.readouterr().out)["routes"][0]["km"] == [0.0, 71.0, 105.2]


@pytest.mark.usefixtures("pipeline")
def test_show_gives_one_place_a_line(caravan_map: Run, capsys: Captured) -> None:
    assert caravan_map("route", "show", "coast") == 0
    assert len(capsys.readouterr().out.splitlines()) == 5


@pytest.mark.usefixtures("pipeline")
def test_show_gives_the_line_as_json(caravan_map: Run, capsys: Captured) -> None:
    assert caravan_map("route", "show", "coast", "--format", "json") == 0
    assert json.loads(capsys.readouterr().out)["name"] == "coast"


@pytest.mark.usefixtures("pipeline")
def test_an_unknown_route_is_misuse(caravan_map: Run, capsys: Captured) -> None:
    assert caravan_map("route", "show", "moon") == 2
    assert capsys.readouterr().err == "caravan-map: no route is called 'moon'; choose one of coast\n"


def test_show_takes_a_chain_with_its_detour_and_a_server(caravan_map: Run, pipeline: FakePipeline) -> None:
    assert caravan_map("route", "show", "A > B", "--detour", "1.2", "--router", "http://localhost:1") == 2
    (call,) = pipeline.calls
    assert call[1]["wished"] == RouteWish(("A > B",), 1.2, "http://localhost:1")


@pytest.mark.usefixtures("pipeline")
def test_show_gives_geojson(caravan_map: Run, capsys: Captured) -> None:
    assert caravan_map("route", "show", "coast", "--format", "geojson") == 0
    line, *stops = json.loads(capsys.readouterr().out)["features"]
    assert (line["geometry"]["type"], len(line["geometry"]["coordinates"])) == ("LineString", 3)
    assert [stop["properties"]["km"] for stop in stops] == [0.0, 71.0, 105.2]


def test_measure_gives_a_line_a_place(caravan_map: Run, pipeline: FakePipeline, capsys: Captured) -> None:
    assert caravan_map("route", "measure", "A", "B", "--route", "coast", "--format", "csv") == 0
    assert capsys.readouterr().out.splitlines()[1:] == [
        "coast,Escuintla,Chiapas,12.0,93.2,0.5,",
        "coast,Escuintla,Chiapas,12.0,93.2,0.5,0.0",
    ]
    assert pipeline.calls[0][1]["places"] == ("A", "B")


@pytest.mark.usefixtures("pipeline")
def test_measure_gives_json(caravan_map: Run, capsys: Captured) -> None:
    assert caravan_map("route", "measure", "A", "--format", "json") == 0
    (found,) = json.loads(capsys.readouterr().out)["measured"]
    assert (found["route"], found["between_km"], found["places"][0]["km"]) == ("coast", None, 12.0)


def test_import_keeps_a_file_under_a_name(
    caravan_map: Run, pipeline: FakePipeline, tmp_path: Path, capsys: Captured
) -> None:
    file = tmp_path / "walk.gpx"
    file.write_text("")
    assert caravan_map("route", "import", str(file), "--name", "walk", "--title", "the walk") == 0
    assert pipeline.calls[0][1] | {"on_progress": None} == {
        "wished": RouteWish((str(file),)),
        "name": "walk",
        "title": "the walk",
        "on_progress": None,
    }
    assert "walk" in capsys.readouterr().out


def test_fetch_keeps_the_road_of_a_chain(caravan_map: Run, pipeline: FakePipeline) -> None:
    arguments = ("A > B", "--router", "http://localhost:1", "--name", "ab", "--mode", "vehicle")
    assert caravan_map("route", "fetch", *arguments) == 0
    asked = pipeline.calls[0][1]
    assert (asked["wished"], asked["mode"]) == (RouteWish(("A > B",), None, "http://localhost:1"), "vehicle")


def test_remove_forgets_a_route(caravan_map: Run, pipeline: FakePipeline) -> None:
    assert caravan_map("route", "remove", "ab") == 0
    assert pipeline.calls == [("forget_route", {"name": "ab"})]
