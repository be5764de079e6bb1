from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import click
import pytest
from caravan_map.commands.printing import close_stdout, progress_bar
from fake_pipeline import FakePipeline
from support.terminal import Terminal


def test_a_terminal_gets_a_table_with_lines(
    pipeline: FakePipeline, caravan_map: Callable[..., int], monkeypatch: pytest.MonkeyPatch
) -> None:
    terminal = Terminal()
    monkeypatch.setattr("sys.stdout", terminal)
    monkeypatch.setenv("COLUMNS", "100")
    assert caravan_map("route", "show", "coast") == 0
    assert "───" in terminal.getvalue()
    assert "Mapastepec" in terminal.getvalue()
    assert len(pipeline.calls) == 1


def test_a_terminal_gets_a_bar_that_goes_away(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr("sys.stderr", terminal)
    monkeypatch.setenv("TERM", "xterm")
    with progress_bar() as on_progress:
        assert on_progress is not None
        on_progress(0.5)
        on_progress(0.9)
    assert "Compiling the gazetteer" in terminal.getvalue()
    assert terminal.getvalue().endswith("\x1b[2K")


def test_a_terminal_gets_no_bar_where_nothing_is_compiled(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr("sys.stderr", terminal)
    with progress_bar():
        pass
    assert terminal.getvalue() == ""


def test_a_pipe_gets_no_bar() -> None:
    with progress_bar() as on_progress:
        assert on_progress is None


def test_closing_a_stdout_that_is_no_file_is_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdout", io.StringIO())
    close_stdout()


def test_what_a_closed_stdout_still_holds_goes_nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with (tmp_path / "out").open("w") as file:
        monkeypatch.setattr("sys.stdout", file)
        file.write("held back")
        close_stdout()
    assert (tmp_path / "out").read_text() == ""


@pytest.mark.parametrize("columns", [50, 80, 100, 140, 200])
@pytest.mark.usefixtures("pipeline")
def test_no_line_of_a_timeline_is_longer_than_the_terminals(
    columns: int, caravan_map: Callable[..., int], monkeypatch: pytest.MonkeyPatch
) -> None:
    terminal = Terminal()
    monkeypatch.setattr("sys.stdout", terminal)
    monkeypatch.setenv("COLUMNS", str(columns))
    assert caravan_map("timeline") == 0
    lines = click.unstyle(terminal.getvalue()).splitlines()
    assert all(len(line) <= columns for line in lines)
    assert sum(line.startswith("  ") for line in lines if line[2:3] in "*>x=#") == 5
