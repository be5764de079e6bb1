from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

import pytest
from caravan_map.data.overrides import Overrides
from caravan_map.track.modes import Travel
from fake_pipeline import FakePipeline

Run = Callable[..., int]
Captured = pytest.CaptureFixture[str]


def test_what_is_said_over_the_story_reaches_the_pipeline(caravan_map: Run, pipeline: FakePipeline) -> None:
    typed = ("--departed", "2023-12-24", "--departed-from", "Tapachula", "--reported-length-km", "1600")
    assert caravan_map("progress", *typed, "--mode", "vehicle") == 0
    ((_, arguments),) = pipeline.calls
    assert arguments["said"] == Overrides(
        departed=date(2023, 12, 24), departed_from="Tapachula", reported_length_km=1600, mode="vehicle"
    )


def test_days_of_ones_own_are_a_mode(caravan_map: Run, pipeline: FakePipeline) -> None:
    assert caravan_map("timeline", "--mode", "60-160.5") == 0
    assert pipeline.calls[0][1]["said"] == Overrides(mode=Travel("as stated", (60.0, 160.5)))


def test_a_title_is_for_what_is_written(caravan_map: Run, pipeline: FakePipeline) -> None:
    assert caravan_map("map", "--title", "On foot") == 0
    assert pipeline.calls[0][1]["said"] == Overrides(title="On foot")
    assert caravan_map("progress", "--title", "On foot") == 2


@pytest.mark.parametrize(
    ("option", "value", "told"),
    [
        ("--mode", "wlak", "'wlak' is no mode of travel; write walk, vehicle, or .* did you mean walk"),
        ("--mode", "160-60", "the slow day comes first"),
        ("--mode", "0-60", "both above 0"),
        ("--mode", "60-9000", "at most 2,000"),
        ("--reported-length-km", "0", "not in the range"),
        ("--reported-length-km", "nan", "not in the range"),
        ("--reported-length-km", "50000", "not in the range"),
        ("--departed", "24.12.2023", "is not a day; write it like 2023-12-27"),
        ("--departed-from", " ", "is empty"),
        ("--delay", "-1", "not in the range 0<=x<=8760"),
        ("--delay", "2.5", "is not a valid integer"),
        ("--coarsen", "a bit", "'a bit' is not how coarse it can be; write region, or kilometres from 1 to 500"),
        ("--coarsen", "0.5km", "such as 50km"),
        ("--coarsen", "nan", "such as 50km"),
    ],
)
def test_what_cannot_be_is_refused_in_one_line(
    option: str, value: str, told: str, caravan_map: Run, pipeline: FakePipeline, capsys: Captured
) -> None:
    assert caravan_map("progress", option, value) == 2
    line = capsys.readouterr().err
    assert line.count("\n") == 1
    assert option in line
    assert re.search(told, line)
    assert pipeline.calls == []


@pytest.mark.parametrize(
    "command",
    ["progress", "timeline", "map -o x.html", "image -o x.png", "chart -o x.svg", "export -o x.kml", "report"],
)
def test_what_is_withheld_can_be_said_to_every_command(command: str, caravan_map: Run, pipeline: FakePipeline) -> None:
    assert caravan_map(*command.split(), "--delay", "48", "--coarsen", "25 km", "--no-live") == 0
    assert pipeline.calls[0][1]["said"] == Overrides(delay=48, coarsen=25.0, no_live=True)


def test_what_the_story_withholds_can_be_told_all_the_same(caravan_map: Run, pipeline: FakePipeline) -> None:
    assert caravan_map("progress", "--delay", "0", "--coarsen", "none", "--live") == 0
    assert pipeline.calls[0][1]["said"] == Overrides(delay=0, coarsen="none", no_live=False)
    assert caravan_map("progress", "--coarsen", "region") == 0
    assert pipeline.calls[1][1]["said"] == Overrides(coarsen="region")
