from __future__ import annotations

import json
from collections.abc import Callable

import pytest
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
