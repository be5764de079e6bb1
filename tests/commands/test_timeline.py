from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import click
import pytest
import samples
from caravan_map.errors import ArticleError
from fake_pipeline import NOTE, FakePipeline
from support.terminal import Terminal

Run = Callable[..., int]
Captured = pytest.CaptureFixture[str]


def test_what_was_typed_reaches_the_pipeline(
    tmp_path: Path, caravan_map: Run, pipeline: FakePipeline, capsys: Captured
) -> None:
    assert caravan_map("timeline", str(tmp_path), "--on", "2023-12-27", "--route", "coast") == 0
    assert pipeline.calls == [("timeline", {"paths": (tmp_path,), "on": date(2023, 12, 27), "route": "coast"})]
    assert capsys.readouterr().err == f"note: {NOTE}\n"


def test_nothing_typed_is_none(caravan_map: Run, pipeline: FakePipeline) -> None:
    assert caravan_map("timeline") == 0
    assert pipeline.calls == [("timeline", {"paths": (), "on": None, "route": None})]


@pytest.mark.usefixtures("pipeline")
def test_json_is_the_contract(caravan_map: Run, capsys: Captured) -> None:
    assert caravan_map("timeline", "--format", "json") == 0
    payload = json.loads(capsys.readouterr().out)
    assert (payload["schema"], len(payload["positions"])) == ("caravan-map/timeline@1", 3)


@pytest.mark.usefixtures("pipeline")
def test_json_lines_give_one_claim_a_line(caravan_map: Run, capsys: Captured) -> None:
    assert caravan_map("timeline", "--format", "jsonl") == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line["id"] for line in lines] == ["p1", "s1", "p2", "l1", "p3"]


@pytest.mark.parametrize(("layout", "start"), [("table", "Date  "), ("md", "| Date | Claim |"), ("csv", "claim,id,")])
@pytest.mark.usefixtures("pipeline")
def test_tables_give_one_claim_a_line(layout: str, start: str, caravan_map: Run, capsys: Captured) -> None:
    assert caravan_map("timeline", "--format", layout) == 0
    out = capsys.readouterr().out
    assert out.startswith(start)
    assert len(out.splitlines()) == 5 + (1 if layout == "csv" else 2)


def test_what_cannot_be_read_is_told_after_the_output(
    caravan_map: Run, pipeline: FakePipeline, capsys: Captured
) -> None:
    pipeline.failures = (ArticleError("bad.txt", "is empty"), ArticleError("worse.txt", "is a picture"))
    assert caravan_map("timeline") == 1
    captured = capsys.readouterr()
    assert "Tapachula" in captured.out
    assert captured.err.splitlines()[1:] == ["caravan-map: bad.txt: is empty", "caravan-map: worse.txt: is a picture"]


@pytest.mark.parametrize(
    ("arguments", "kept"),
    [
        (("--role", "toward", "--role", "size"), ["s1", "p2"]),
        (("--role", "length"), ["l1"]),
        (("--from", "2023-12-25"), ["p2", "l1"]),
        (("--to", "2023-12-26"), ["p1", "s1", "p2"]),
        (("--from", "2023-12-27", "--to", "2023-12-27"), ["p2"]),
    ],
)
@pytest.mark.usefixtures("pipeline")
def test_only_the_claims_asked_for_are_printed(
    arguments: tuple[str, ...], kept: list[str], caravan_map: Run, capsys: Captured
) -> None:
    assert caravan_map("timeline", "--format", "jsonl", *arguments) == 0
    assert [json.loads(line)["id"] for line in capsys.readouterr().out.splitlines()] == kept


@pytest.mark.usefixtures("pipeline")
def test_an_unknown_role_is_refused_with_the_ones_there_are(caravan_map: Run, capsys: Captured) -> None:
    assert caravan_map("timeline", "--role", "near") == 2
    assert "'departed', 'at', 'passed'" in capsys.readouterr().err


@pytest.mark.usefixtures("pipeline")
def test_a_csv_reads_back_with_every_field_of_every_claim(caravan_map: Run, capsys: Captured) -> None:
    assert caravan_map("timeline", "--format", "csv") == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert caravan_map("timeline", "--format", "json") == 0
    payload = json.loads(capsys.readouterr().out)
    claims = [claim for kind in ("positions", "sizes", "lengths") for claim in payload[kind]]
    assert {row["id"] for row in rows} == {claim["id"] for claim in claims}
    plain = {"place", "date"}  # which have several columns each
    assert all(key in rows[0] for claim in claims for key in claim if key not in plain)


@pytest.mark.usefixtures("pipeline")
def test_a_terminal_shows_places_named_for_something_else_when_asked_for(
    caravan_map: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = []
    for arguments in ((), ("--all",), ("--role", "mention")):
        terminal = Terminal()
        monkeypatch.setattr("sys.stdout", terminal)
        samples_with_a_mention(monkeypatch)
        assert caravan_map("timeline", *arguments) == 0
        shown.append("  - Tapachula" in click.unstyle(terminal.getvalue()))
    assert shown == [False, True, True]


@pytest.mark.parametrize(("name", "value"), [("NO_COLOR", "1"), ("TERM", "dumb")])
@pytest.mark.usefixtures("pipeline")
def test_colours_only_add_to_what_the_marks_say(
    name: str, value: str, caravan_map: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed = []
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    for _ in range(2):
        terminal = Terminal()
        monkeypatch.setattr("sys.stdout", terminal)
        assert caravan_map("timeline") == 0
        printed.append(terminal.getvalue())
        monkeypatch.setenv(name, value)
    assert "\x1b[1m" in printed[0]
    assert "\x1b" not in printed[1]
    assert click.unstyle(printed[0]) == printed[1]


@pytest.mark.usefixtures("pipeline")
def test_a_pipe_gets_the_same_table_whatever_the_terminal(
    caravan_map: Run, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    tables = set()
    for columns in ("40", "200"):
        monkeypatch.setenv("COLUMNS", columns)
        assert caravan_map("timeline") == 0
        tables.add(capsys.readouterr().out)
    (table,) = tables
    assert "\x1b" not in table
    assert table.splitlines()[2].split()[:4] == ["2023-12-24", "p1", "*", "Tapachula"]


def samples_with_a_mention(monkeypatch: pytest.MonkeyPatch) -> None:
    reading = samples.reading()
    positions = tuple(replace(claim, role="mention") if claim.id == "p1" else claim for claim in reading.positions)
    changed = replace(reading, positions=positions)
    monkeypatch.setattr("samples.reading", lambda: changed)


def test_the_text_that_offsets_count_in_is_printed_to_the_letter(
    tmp_path: Path, caravan_map: Run, pipeline: FakePipeline, capsys: Captured
) -> None:
    assert caravan_map("timeline", str(tmp_path), "--text", "001") == 0
    assert pipeline.calls == [("article_text", {"article": "001", "paths": (tmp_path,)})]
    captured = capsys.readouterr()
    assert (captured.out, captured.err) == ("Off they go.\n\nThey left Tapachula.", "")


@pytest.mark.usefixtures("pipeline")
def test_the_text_of_an_article_that_is_not_there_is_misuse(caravan_map: Run, capsys: Captured) -> None:
    assert caravan_map("timeline", "--text", "7") == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "--text: no article has the id '7'; there are 001 (see" in captured.err
    assert captured.err.count("\n") == 1


@pytest.mark.usefixtures("pipeline")
def test_tables_for_people_are_said_in_the_language_asked_for(caravan_map: Run, capsys: Captured) -> None:
    assert caravan_map("timeline", "--lang", "es") == 0
    assert capsys.readouterr().out.split()[:2] == ["Fecha", "Afirmación"]
    assert caravan_map("timeline", "--lang", "en-US") == 0
    assert capsys.readouterr().out.split()[:2] == ["Date", "Claim"]
    assert caravan_map("timeline", "--lang", "tlh") == 2


@pytest.mark.parametrize("layout", ["json", "jsonl", "csv"])
@pytest.mark.usefixtures("pipeline")
def test_what_programs_read_is_the_same_in_every_language(layout: str, caravan_map: Run, capsys: Captured) -> None:
    caravan_map("timeline", "--format", layout)
    english = capsys.readouterr().out
    caravan_map("timeline", "--format", layout, "--lang", "es")
    assert capsys.readouterr().out == english
