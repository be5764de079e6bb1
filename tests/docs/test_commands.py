"""The reference of the command line, which is made from the commands themselves."""

from __future__ import annotations

import click
import pytest
from caravan_map.scripts.docs.commands import commands, commands_reference, parted


@pytest.fixture(scope="module")
def reference() -> str:
    return commands_reference()


def test_every_command_has_its_heading(reference: str) -> None:
    paths = [path for path, _ in commands() if path]
    assert ("route", "measure") in paths
    assert all(f"# {' '.join(path)} {{#{'-'.join(path)}}}\n" in reference for path in paths)


def test_every_option_has_its_row(reference: str) -> None:
    options = {
        option
        for _, command in commands()
        for parameter in command.params
        if isinstance(parameter, click.Option)
        for option in parameter.opts
    }
    assert "--hxl" in options
    assert {option for option in options - {"--version"} if option not in reference} == set()


def test_a_table_of_marks_keeps_its_lines(reference: str) -> None:
    assert "```text\n*  the group was there" in reference


def test_defaults_and_bounds_leave_the_help() -> None:
    assert parted("How sure.  [default: the story's, else 0.8]  [0<x<1]") == (
        "How sure.",
        "the story's, else 0.8; 0<x<1",
    )


def test_brackets_inside_the_help_stay() -> None:
    assert parted("A list [of two] things.") == ("A list [of two] things.", "")
