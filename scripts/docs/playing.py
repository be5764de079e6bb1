"""Runs the command lines of the documentation in a folder of examples, in this process where they need no shell.

Nothing but the folder is written to: what is added to the gazetteer lies in it, too.
"""

from __future__ import annotations

import io
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import chdir, contextmanager, redirect_stderr, redirect_stdout
from pathlib import Path
from typing import NamedTuple

import click
from caravan_map.cli import cli, main

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = "caravan-map"
ADDED = ".added"  # the user's data folder while examples run, in the folder of examples


class Answer(NamedTuple):
    """What a command line answered: its exit code, and what a terminal shows of it."""

    status: int
    printed: str


def lay_out(folder: Path) -> None:
    """Put the files that pages speak of into a folder: the packaged articles, and small ones of a reader's own."""
    shutil.copytree(ROOT / "seeds", folder / "seeds", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("articles", "my-articles"):
        shutil.copytree(ROOT / "seeds", folder / name, ignore=shutil.ignore_patterns("__pycache__", "*.toml"))
    (folder / "places.csv").write_text("name,lat,lon,country\nEjido Ejemplo,15.4,-92.8,MX\n", encoding="utf-8")
    row = [
        "900000001",
        "Rancho Ejemplo",
        "Rancho Ejemplo",
        "",
        "15.30",
        "-92.60",
        "P",
        "PPL",
        "MX",
        "",
        "05",
        *[""] * 3,
    ]
    (folder / "MX.txt").write_text("\t".join([*row, "120", "", "10", "", "2024-03-01"]) + "\n", encoding="utf-8")
    shutil.make_archive(str(folder / "MX"), "zip", folder, "MX.txt")


def run(command: str, folder: Path) -> Answer:
    """Run a command line of the program in a folder.

    Parameters
    ----------
    command
        As typed: the program with its arguments, perhaps ``> FILE`` at its end, perhaps a pipe.
    folder
        Where to run it.

    Returns
    -------
    Answer
        What came of it; of a pipe that of its last command.
    """
    with _at(folder):
        words = shlex.split(command, comments=True)
        if "|" in words or "/dev/stdout" in words:
            return _in_a_shell(command)
        if ">" not in words:
            return _in_process(words[1:], None)
        at = words.index(">")
        with Path(words[at + 1]).open("w", encoding="utf-8") as target:
            return _in_process(words[1:at], target)


@contextmanager
def _at(folder: Path) -> Iterator[None]:
    before = os.environ.get("CARAVAN_MAP_DATA")
    os.environ["CARAVAN_MAP_DATA"] = str(folder / ADDED)
    try:
        with chdir(folder):
            yield
    finally:
        if before is None:
            del os.environ["CARAVAN_MAP_DATA"]
        else:
            os.environ["CARAVAN_MAP_DATA"] = before


def _in_process(arguments: list[str], target: io.TextIOBase | None) -> Answer:
    screen = io.StringIO()
    with redirect_stderr(screen), redirect_stdout(target or screen):
        try:
            main(arguments)
        except SystemExit as left:
            status = left.code
    return Answer(int(status or 0), screen.getvalue())


def _in_a_shell(command: str) -> Answer:
    here = {"PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}"}
    done = subprocess.run(
        ["sh", "-c", command], capture_output=True, text=True, check=False, timeout=120, env=os.environ | here
    )
    return Answer(done.returncode, done.stderr + done.stdout)


def complaint(command: str) -> str | None:
    """Say what is wrong with how a command line calls the program, without running it; None where nothing is.

    Words in capitals may stand for what a reader fills in, and ``…`` for the rest.
    """
    words = [word for word in shlex.split(command, comments=True)[1:] if word not in {"…", "..."}]
    words = words[: next((at for at, word in enumerate(words) if word in {">", "|"}), None)]
    found: click.Command = cli
    context = click.Context(cli, info_name=PROGRAM)
    while isinstance(found, click.Group) and words and not words[0].startswith("-"):
        name = words.pop(0)
        below = found.get_command(context, name)
        if below is None:
            return f"no command {name!r}"
        found, context = below, click.Context(below, parent=context, info_name=name)
    try:
        found.make_parser(context).parse_args(words)
    except click.UsageError as error:
        return error.format_message()
    return None
