from __future__ import annotations

import sys
from collections.abc import Callable

import pytest
from caravan_map.data.geocoder import Geocoder
from fake_pipeline import FakePipeline

Run = Callable[..., int]
Captured = pytest.CaptureFixture[str]
COMMANDS = ["places", "timeline", "progress", "map"]
CONTACT = "desk@courier.example"


@pytest.mark.parametrize("command", COMMANDS)
def test_nobody_is_asked_by_default(command: str, caravan_map: Run, pipeline: FakePipeline) -> None:
    assert caravan_map(command) == 0
    assert "geocoder" not in pipeline.calls[0][1]


@pytest.mark.parametrize("command", COMMANDS)
def test_a_geocoder_is_asked_where_it_is_named(command: str, caravan_map: Run, pipeline: FakePipeline) -> None:
    assert caravan_map(command, "--geocoder", "nominatim", "--contact", CONTACT, "--geocoder-url", "http://a:1") == 0
    assert pipeline.calls[0][1]["geocoder"] == Geocoder("nominatim", CONTACT, "http://a:1", scheduled=True)


@pytest.mark.parametrize(
    ("terminals", "flag", "scheduled"),
    [(("stdin",), [], False), (("stderr",), [], False), ((), [], True), (("stdin", "stderr"), ["--scheduled"], True)],
)
def test_it_is_asked_four_times_a_minute_where_nobody_sits_before_it(
    terminals: tuple[str, ...],
    flag: list[str],
    scheduled: bool,
    caravan_map: Run,
    pipeline: FakePipeline,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("stdin", "stderr"):
        monkeypatch.setattr(getattr(sys, name), "isatty", lambda name=name: name in terminals)
    assert caravan_map("timeline", "--geocoder", "nominatim", "--contact", CONTACT, *flag) == 0
    assert pipeline.calls[0][1]["geocoder"] == Geocoder("nominatim", CONTACT, scheduled=scheduled)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--geocoder", "nominatin"], "nominatin: no geocoder is called that; choose one of"),
        (["--geocoder", "nominatim"], "nominatim: asks whoever uses it for a contact"),
        (["--geocoder", "nominatim", "--contact", "me"], "neither an e-mail nor a web address"),
        (["--geocoder", "opencage"], "give it in the environment variable CARAVAN_MAP_GEOCODER_API_KEY"),
        (["--geocoder", "nominatim", "--contact", CONTACT, "--geocoder-url", "x"], "'x' is no server's address"),
        (["--contact", CONTACT], "--contact is of use only with --geocoder"),
        (["--geocoder-url", "http://a"], "--geocoder-url is of use only with --geocoder"),
        (["--scheduled"], "--scheduled is of use only with --geocoder"),
    ],
)
def test_a_geocoder_that_cannot_be_asked_is_misuse_told_in_one_line(
    arguments: list[str], said: str, caravan_map: Run, pipeline: FakePipeline, capsys: Captured
) -> None:
    assert caravan_map("progress", *arguments) == 2
    err = capsys.readouterr().err
    assert said in err
    assert err.count("\n") == 1
    assert pipeline.calls == []
