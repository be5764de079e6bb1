from __future__ import annotations

import re
import runpy
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import click
import pytest
from caravan_map import cli
from caravan_map.errors import ArticleError, NoArticlesError, OutputError, UnknownRouteError
from fake_pipeline import FakePipeline

Run = Callable[..., int]
Captured = pytest.CaptureFixture[str]

MEMORY = "there is not enough memory for this; close other programs, or give it fewer articles at once"
LIBRARY = "install caravan-map again, or free memory and file handles"
FAULT = "please report it, with what it prints where CARAVAN_MAP_TRACEBACK=1 is set"


def shell(code: str) -> subprocess.CompletedProcess[str]:
    """Run Python code in a process of its own, with real streams."""
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60)


def test_alone_it_prints_its_help(caravan_map: Run, capsys: Captured) -> None:
    assert caravan_map() == 0
    out = capsys.readouterr().out
    assert "Usage: caravan-map" in out
    assert "Example: caravan-map progress" in out


@pytest.mark.parametrize(
    "command", ["places", "timeline", "progress", "map", "gazetteer build", "gazetteer info", "route show"]
)
def test_every_commands_help_shows_an_example(command: str, caravan_map: Run, capsys: Captured) -> None:
    assert caravan_map(*command.split(), "--help") == 0
    assert f"Example: caravan-map {command}" in capsys.readouterr().out


@pytest.mark.parametrize("command", ["places", "timeline", "progress", "map"])
def test_every_option_tells_its_default(command: str, caravan_map: Run, capsys: Captured) -> None:
    caravan_map(command, "--help")
    out = capsys.readouterr().out
    options = re.findall(r"^  (?:-\w, )?--(?!help)", out, re.MULTILINE)
    assert len(options) == out.count("[default:")


def commands(group: click.Group, *above: str) -> Iterator[tuple[str, ...]]:
    """Give the words that call each command."""
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        yield (*above, name)
        if isinstance(command, click.Group):
            yield from commands(command, *above, name)


@pytest.mark.parametrize("words", [*commands(cli.cli)], ids=" ".join)
def test_options_ask_for_things_by_plain_names(words: tuple[str, ...], caravan_map: Run, capsys: Captured) -> None:
    assert caravan_map(*words, "--help") == 0
    asked = re.findall(r"^  (?:-\w, )?--[\w-]+ (\S.*?)(?:  |$)", capsys.readouterr().out, re.MULTILINE)
    assert [name for name in asked if re.search(r"\b(FLOAT|INTEGER|RANGE|PATH|FILENAME)\b", name)] == []


def test_it_tells_its_version(caravan_map: Run, capsys: Captured) -> None:
    assert caravan_map("--version") == 0
    assert capsys.readouterr().out.startswith("caravan-map ")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["progres"], "No such command 'progres'"),
        (["progress", "--fast"], "No such option"),
        (["progress", "missing.txt"], "Path 'missing.txt' does not exist"),
        (["progress", "--on", "27/12/2023"], "'27/12/2023' is not a day; write it like 2023-12-27"),
        (["progress", "--level", "1"], "not in the range 0<x<1"),
        (["progress", "--level", "nan"], "not in the range 0<x<1"),
        (["progress", "--format", "xml"], "'xml' is not one of"),
        (["route", "show"], "Missing argument 'ROUTE'"),
    ],
)
def test_misuse_is_one_line_and_exit_code_2(
    arguments: list[str], message: str, caravan_map: Run, pipeline: FakePipeline, capsys: Captured
) -> None:
    assert caravan_map(*arguments) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert message in captured.err
    assert captured.err.startswith("caravan-map: ")
    assert captured.err.count("\n") == 1
    assert pipeline.calls == []


@pytest.mark.parametrize(
    ("error", "code", "line"),
    [
        (NoArticlesError("in/: holds no articles"), 1, "caravan-map: in/: holds no articles\n"),
        (ArticleError("a.txt", "is empty"), 1, "caravan-map: a.txt: is empty\n"),
        (OutputError("x/y.html", "is a folder"), 1, "caravan-map: x/y.html: is a folder\n"),
        (UnknownRouteError("x", ("a", "b")), 2, "caravan-map: no route is called 'x'; choose one of a, b\n"),
        (ArticleError("a\n\x1b[31m.txt", "is empty"), 1, "caravan-map: a [31m.txt: is empty\n"),
        (PermissionError(13, "Permission denied", "cache"), 1, "caravan-map: cache: Permission denied\n"),
        (OSError(28, "No space left on device"), 1, "caravan-map: standard output: No space left on device\n"),
        (MemoryError(), 1, f"caravan-map: {MEMORY}\n"),
        (ImportError("no map\nlong advice"), 1, f"caravan-map: a library cannot be loaded (no map); {LIBRARY}\n"),
        (KeyError("km"), 1, f"caravan-map: a fault of the program: KeyError: 'km'; {FAULT}\n"),
        (KeyboardInterrupt(), 130, "caravan-map: interrupted\n"),
        (BrokenPipeError(), 141, ""),
    ],
)
def test_an_error_is_one_line_and_an_exit_code(
    error: BaseException, code: int, line: str, caravan_map: Run, pipeline: FakePipeline, capsys: Captured
) -> None:
    pipeline.error = error
    assert caravan_map("progress") == code
    assert capsys.readouterr() == ("", line)


def test_a_reader_that_stops_reading_is_no_error() -> None:
    code = "import os; from caravan_map.cli import main; r, w = os.pipe(); os.close(r); os.dup2(w, 1); main(['--help'])"
    done = shell(code)
    assert done.returncode != 0
    assert done.stderr == ""


@pytest.mark.parametrize(("asked", "threads"), [("", "1"), ("os.environ['OPENBLAS_NUM_THREADS'] = '2'; ", "2")])
def test_sums_keep_to_one_thread_unless_the_user_says_otherwise(asked: str, threads: str) -> None:
    leave = "atexit.register(lambda: print(os.environ['OPENBLAS_NUM_THREADS'], file=sys.stderr))"
    done = shell(f"import atexit, os, sys; {asked}from caravan_map.cli import main; {leave}; main(['--version'])")
    assert done.stderr == f"{threads}\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_behind_stdout_is_one_line() -> None:
    done = shell("import os; from caravan_map.cli import main; os.dup2(os.open('/dev/full', 1), 1); main(['--help'])")
    assert (done.returncode, done.stderr) == (1, "caravan-map: standard output: No space left on device\n")


@pytest.mark.parametrize(("closed", "code"), [(">&-", 1), ("2>&-", 0), (">&- 2>&-", 1)])
def test_a_closed_stream_is_no_traceback(closed: str, code: int) -> None:
    command = f"{sys.executable} -m caravan_map route list {closed}"
    done = subprocess.run(["/bin/sh", "-c", command], capture_output=True, text=True, check=False)
    assert done.returncode == code
    assert done.stderr in ("", "caravan-map: standard output: Bad file descriptor\n")


def test_a_stdout_that_fails_before_a_command_runs_is_one_line(
    caravan_map: Run, monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(cli.cli, "main", full)
    assert caravan_map("--help") == 1
    assert capsys.readouterr().err == "caravan-map: standard output: No space left on device\n"


def test_results_are_utf8_whatever_the_locale() -> None:
    code = (
        "import sys; sys.stdout.reconfigure(encoding='ascii'); from caravan_map import cli; "
        "from caravan_map.commands.printing import print_text; "
        "cli._status = lambda _: print_text('Juchit\\u00e1n \\udce9'); cli.main([])"
    )
    assert shell(code).stdout == "Juchitán \\udce9"


@pytest.mark.parametrize(
    ("module", "heavy"),
    [
        ("caravan_map.cli", ("folium", "geopandas", "numpy", "pyproj", "rich")),
        ("caravan_map.pipeline", ("folium", "geopandas", "jinja2", "matplotlib", "pandas", "requests", "rich")),
    ],
)
def test_nothing_loads_a_library_before_it_needs_it(module: str, heavy: tuple[str, ...]) -> None:
    done = shell(f"import sys, {module}; print([name for name in {heavy} if name in sys.modules])")
    assert done.stdout == "[]\n"


def test_an_interruption_while_a_command_loads_is_one_line(
    caravan_map: Run, monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    def interrupt(*_: str) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(cli, "import_module", interrupt)
    assert caravan_map("progress") == 130
    assert capsys.readouterr() == ("", "caravan-map: interrupted\n")


def test_the_package_runs_as_a_module(monkeypatch: pytest.MonkeyPatch, capsys: Captured) -> None:
    monkeypatch.setattr(sys, "argv", ["caravan_map", "--version"])
    with pytest.raises(SystemExit) as left:
        runpy.run_module("caravan_map", run_name="__main__", alter_sys=False)
    assert (left.value.code, capsys.readouterr().out[:12]) == (0, "caravan-map ")


def test_where_a_fault_of_the_program_happened_is_shown_to_whoever_asks(
    caravan_map: Run, pipeline: FakePipeline, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(cli.TRACEBACK_VARIABLE, "1")
    pipeline.error = KeyError("km")
    with pytest.raises(KeyError, match="km"):
        cli.main(["progress"])
    pipeline.error = MemoryError()
    assert caravan_map("progress") == 1
