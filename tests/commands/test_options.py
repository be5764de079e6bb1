from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from caravan_map.data.route_wishes import RouteWish
from caravan_map.data.web_addresses import WebAddress
from fake_pipeline import FakePipeline

Run = Callable[..., int]
Captured = pytest.CaptureFixture[str]
URL = "https://courier.example/ford"
COMMANDS = ["places", "timeline", "progress", "map"]


@pytest.mark.parametrize("command", COMMANDS)
def test_an_address_is_not_fetched_unasked(
    command: str, caravan_map: Run, pipeline: FakePipeline, capsys: Captured
) -> None:
    assert caravan_map(command, URL) == 2
    err = capsys.readouterr().err
    assert f"{URL} is an address, and nothing is fetched unasked; add --fetch" in err
    assert err.count("\n") == 1
    assert pipeline.calls == []


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("last", [True, False])
def test_an_address_is_fetched_when_asked_for_before_or_after_it(
    command: str, last: bool, tmp_path: Path, caravan_map: Run, pipeline: FakePipeline
) -> None:
    arguments = [URL, str(tmp_path), "--fetch"] if last else ["--fetch", URL, str(tmp_path)]
    assert caravan_map(command, *arguments) == 0
    assert pipeline.calls[0][1]["paths"] == (WebAddress(URL), tmp_path)


def test_a_path_that_is_not_there_is_misuse(caravan_map: Run, pipeline: FakePipeline, capsys: Captured) -> None:
    assert caravan_map("timeline", "--fetch", "none.html") == 2
    assert "Path 'none.html' does not exist" in capsys.readouterr().err
    assert pipeline.calls == []


@pytest.mark.parametrize(
    ("arguments", "wished"),
    [
        ([], None),
        (["--route", "coast"], "coast"),
        (["--route", "a", "--route", "b"], RouteWish(("a", "b"))),
        (["--route", "A > B", "--detour", "1.2"], RouteWish(("A > B",), 1.2)),
        (["--router", "http://localhost:1"], RouteWish((), None, "http://localhost:1")),
    ],
)
@pytest.mark.parametrize("command", ["timeline", "progress", "map"])
def test_what_is_wished_of_the_route_is_one_value(
    command: str, arguments: list[str], wished: object, caravan_map: Run, pipeline: FakePipeline
) -> None:
    assert caravan_map(command, *arguments) == 0
    assert pipeline.calls[0][1]["route"] == wished


def test_too_many_routes_are_misuse(caravan_map: Run, capsys: Captured) -> None:
    assert caravan_map("progress", *(["--route", "coast"] * 21)) == 2
    assert "at most 20 routes are compared" in capsys.readouterr().err
