"""The reference of the command line, as Markdown: every command with its help, arguments and options, from click."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from inspect import cleandoc

import click
from caravan_map.cli import cli

NAME = "caravan-map"
_VERBATIM = "\b\n"  # click's mark of a paragraph that keeps its lines
_BRACKETS = re.compile(r"  \[([^\[\]]*(?:\[[^\]]*\][^\[\]]*)*)\]$")
_SPECIAL = re.compile(r"([\\*_|\[\]])")


def commands_reference() -> str:
    """Tell of every command: a heading each, its help, how it is called, and a table of its options."""
    return "\n\n".join(section for path, command in commands() if path for section in _section(path, command))


def commands() -> Iterator[tuple[tuple[str, ...], click.Command]]:
    """Give every command with the words that call it, groups before what is in them; the whole program has none."""
    yield from _below((), cli)


def _below(path: tuple[str, ...], command: click.Command) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    yield path, command
    if isinstance(command, click.Group):
        context = click.Context(command)
        for name in command.list_commands(context):
            found = command.get_command(context, name)
            if found is not None:
                yield from _below((*path, name), found)


def _section(path: tuple[str, ...], command: click.Command) -> Iterator[str]:
    context = click.Context(command, info_name=" ".join((NAME, *path)))
    yield f"{'#' * (len(path) + 1)} {' '.join(path)} {{#{'-'.join(path)}}}"
    usage = " ".join([context.command_path, *command.collect_usage_pieces(context)])
    yield f"```text\n{usage}\n```"
    yield from (_paragraph(text) for text in cleandoc(command.help or "").split("\n\n"))
    yield _table(command, context)
    if command.epilog and command.epilog.startswith("Example: "):
        yield f"```console\n$ {command.epilog.removeprefix('Example: ')}\n```"


def _paragraph(text: str) -> str:
    if text.startswith(_VERBATIM):
        return f"```text\n{text.removeprefix(_VERBATIM)}\n```"
    return _escaped(" ".join(text.split()))


def _table(command: click.Command, context: click.Context) -> str:
    rows = ["| option | meaning | default and bounds |", "|---|---|---|"]
    for parameter in command.get_params(context):
        record = parameter.get_help_record(context)
        if record and record[1] and "--help" not in parameter.opts:
            meaning, limits = parted(record[1])
            rows.append(f"| `{record[0]}` | {_escaped(meaning)} | {_escaped(limits)} |")
    return "\n".join(rows) if len(rows) > 2 else ""


def parted(text: str) -> tuple[str, str]:
    """Part an option's help from what stands behind it in brackets: its default, its bounds, whether it must be there.

    >>> parted("How sure.  [default: the story's]  [0<x<1]")
    ('How sure.', "the story's; 0<x<1")
    """
    limits: list[str] = []
    while found := _BRACKETS.search(text):
        limits.insert(0, found[1].removeprefix("default: "))
        text = text[: found.start()]
    return text, "; ".join(limits)


def _escaped(text: str) -> str:
    """Keep what is code, and take the rest to the letter."""
    pieces = text.split("`")
    return "`".join(
        piece if place % 2 else _SPECIAL.sub(r"\\\1", escape(piece, quote=False)) for place, piece in enumerate(pieces)
    )
