"""What commands say of articles that try to write to the terminal themselves: lines of text, whatever the layout."""

from __future__ import annotations

import io
import json
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from caravan_map.data import gazetteer
from support import hostile, inert
from support.gazetteer import small_gazetteer
from support.terminal import Terminal

CaravanMap = Callable[..., int]
COMMANDS = (
    ("timeline",),
    ("timeline", "--everything"),
    ("timeline", "--format", "md"),
    ("timeline", "--format", "csv"),
    ("timeline", "--format", "json"),
    ("timeline", "--format", "jsonl"),
    ("progress",),
    ("progress", "--format", "md"),
    ("progress", "--format", "json"),
    ("progress", "--route", "\x1b[2J > Huixtla"),
    ("places",),
    ("places", "--format", "jsonl"),
    ("places", "--format", "csv"),
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(gazetteer, "open_gazetteer", lambda **_: small_gazetteer())
    monkeypatch.chdir(tmp_path)
    return hostile.articles(tmp_path / "in")


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_nothing_acts_on_a_terminal(
    command: tuple[str, ...], folder: Path, caravan_map: CaravanMap, capfd: pytest.CaptureFixture[str]
) -> None:
    assert caravan_map(command[0], str(folder), *command[1:]) in (1, 2)  # one file cannot be read
    out, err = capfd.readouterr()
    assert inert.controls(out + err) == []
    assert all(line.startswith(("note: ", "caravan-map: ")) for line in err.splitlines())
    if "md" in command:
        assert inert.in_markdown(out) == []
    if "csv" in command:
        assert inert.in_csv(out) == []
    if "json" in command:
        json.loads(out)


def test_a_person_at_a_terminal_sees_lines_of_text(
    folder: Path, caravan_map: CaravanMap, monkeypatch: pytest.MonkeyPatch
) -> None:
    for command in ("timeline", "progress", "places"):
        terminal = Terminal()
        monkeypatch.setattr(sys, "stdout", terminal)
        monkeypatch.setenv("TERM", "dumb")  # so that no sign of our own is among them either
        caravan_map(command, str(folder))
        shown = terminal.getvalue()
        assert inert.controls(shown) == []
        assert "900" in shown or command == "places"


def test_the_text_of_an_article_is_shown_on_a_terminal_and_kept_to_the_letter_in_a_pipe(
    tmp_path: Path, caravan_map: CaravanMap, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gazetteer, "open_gazetteer", lambda **_: small_gazetteer())
    (tmp_path / "a.json").write_text(json.dumps({"text": "They left\x1b]0;owned\x07 Huixtla\x9b2J."}), encoding="utf-8")
    terminal, pipe = Terminal(), io.StringIO()
    for stream in (terminal, pipe):
        monkeypatch.setattr(sys, "stdout", stream)
        caravan_map("timeline", str(tmp_path), "--text", "a")
    assert inert.controls(terminal.getvalue()) == []
    assert len(terminal.getvalue()) == len(pipe.getvalue())


def test_a_story_file_is_drafted_with_texts_as_texts(
    folder: Path, caravan_map: CaravanMap, capfd: pytest.CaptureFixture[str]
) -> None:
    (folder / "story.toml").unlink()
    caravan_map("init", str(folder))
    out, err = capfd.readouterr()
    written = (folder / "story.toml").read_text(encoding="utf-8")
    assert inert.controls(out + err + written) == []
    assert set(tomllib.loads(written)) <= {
        *("title", "description", "articles", "departed", "departed_from"),
        *("route", "reported_length_km", "mode", "level"),
    }


@pytest.mark.parametrize(
    "arguments",
    [
        ("progress", "\x1b[2J.txt"),
        ("map", "in", "-o", "no\x1b[2Jfolder/x.html"),
        ("report", "in", "-o", "x.\x1b[2J"),
        ("route", "show", "\x1b]0;owned\x07"),
        ("embed", "\x1b[2J.html"),
        ("timeline", "in", "--text", "\x9b2J"),
        ("\x1b[2J",),
        ("map", "--tiles", "\x1b[2J", "in"),
    ],
    ids=lambda arguments: repr(arguments[0]),
)
def test_what_was_named_wrongly_is_told_in_a_harmless_line(
    arguments: tuple[str, ...], folder: Path, caravan_map: CaravanMap, capfd: pytest.CaptureFixture[str]
) -> None:
    assert folder.name == "in"
    assert caravan_map(*arguments) in (1, 2)
    out, err = capfd.readouterr()
    assert inert.controls(out + err) == []
    assert err
