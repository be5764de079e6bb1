"""How commands print: results to stdout, notes and progress bars to stderr."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import click

from ..data.output import jsonl_line
from ..errors import ArticleError

if TYPE_CHECKING:  # tables are loaded where one is printed, or something is noted
    from ..data.tables import Table
    from ..data.timeline_view import Style, ViewLine

_MOST_TOLD = 100  # articles that cannot be read
# Both bold and colour, for people and terminals that lack one of them; the marks in the lines say it again.
_STYLES: Mapping[Style, Mapping[str, Any]] = MappingProxyType(
    {
        "plain": {},
        "heading": {"bold": True, "underline": True},
        "been": {"bold": True, "fg": "green"},
        "ahead": {"bold": True, "fg": "cyan"},
        "unused": {"fg": "red"},
        "name": {"bold": True},
        "quiet": {"dim": True},
    }
)


def print_text(text: str) -> None:
    """Print a result as it is."""
    click.echo(text, nl=False)


def print_lines(records: Iterable[Mapping[str, object]]) -> None:
    """Print records as JSON, one to a line, each as soon as it is there."""
    for record in records:
        print_text(jsonl_line(record))


def print_table(table: Table, layout: str) -> None:
    """Print a table as CSV, as Markdown, or for whoever reads stdout: a terminal or a pipe."""
    from ..data.tables import csv_text, fitted, markdown_text, plain_text, rich_table

    if layout == "csv":
        print_text(csv_text(table))
    elif layout == "md":
        print_text(markdown_text(table))
    elif sys.stdout.isatty():
        from rich.console import Console

        console = Console()
        console.print(rich_table(fitted(table, console.width)))
    else:
        print_text(plain_text(table))


def on_terminal() -> bool:
    """Tell whether a person reads stdout as it comes."""
    return sys.stdout.isatty()


def terminal_width() -> int:
    """Count the cells in a line of the terminal; the variable COLUMNS overrules it."""
    import shutil

    return shutil.get_terminal_size().columns


def print_view(lines: Iterable[ViewLine]) -> None:
    """Print lines of styled pieces, in colour where the terminal has any and is not asked to do without."""
    colours = on_terminal() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    for line in lines:
        pieces = (click.style(text, **_STYLES[style]) if colours and text else text for text, style in line)
        click.echo("".join(pieces), color=colours)


def note(message: str) -> None:
    """Say on stderr what the reader should know of the result."""
    _tell("note", message)


class Notes(logging.Handler):
    """Passes on what libraries have to say as notes: their messages may hold whatever an article does."""

    def emit(self, record: logging.LogRecord) -> None:
        """Say it in one line."""
        note(self.format(record))


def complain(message: str) -> None:
    """Say on stderr, in one line, what went wrong."""
    _tell("caravan-map", message)


def _tell(who: str, message: str) -> None:
    from ..data.tables import printable

    click.echo(f"{who}: {printable(message)}", err=True)


def leave(failures: Sequence[ArticleError]) -> None:
    """Report what could not be read, after the output of what could, and leave with exit code 1 if there is any."""
    for failure in failures[:_MOST_TOLD]:
        complain(str(failure))
    if len(failures) > _MOST_TOLD:
        complain(
            f"and {len(failures) - _MOST_TOLD:,} more that cannot be read; `timeline --format json` lists them all"
        )
    finish(complete=not failures)


def finish(*, complete: bool) -> None:
    """End a command.

    Parameters
    ----------
    complete
        False where something could not be read.

    Raises
    ------
    click.exceptions.Exit
        With exit code 1, where the result is not complete.
    """
    if not complete:
        raise click.exceptions.Exit(1)


def close_stdout() -> None:
    """Let what is still buffered go nowhere, so that leaving does not fail on it a second time."""
    with suppress(OSError, ValueError):
        descriptor = sys.stdout.fileno()
        with Path(os.devnull).open("wb") as sink:
            os.dup2(sink.fileno(), descriptor)


@contextmanager
def progress_bar(what: str = "Compiling the gazetteer") -> Iterator[Callable[[float], None] | None]:
    """Draw the compiling of the gazetteer on stderr, if it comes to that: give what is told the share done, 0 to 1.

    Parameters
    ----------
    what
        What stands before the bar.

    Yields
    ------
    Callable[[float], None] | None
        None where stderr is not a terminal.
    """
    if not sys.stderr.isatty():
        yield None
        return
    with ExitStack() as stack:
        yield _Bar(stack, what)


class _Bar:
    """A bar that appears when it is first told of progress, and goes when its stack unwinds."""

    def __init__(self, stack: ExitStack, what: str) -> None:
        self._stack, self._what = stack, what
        self._update: Callable[[float], None] | None = None

    def __call__(self, share: float) -> None:
        """Show a share done, from 0 to 1."""
        if self._update is None:
            self._update = self._start()
        self._update(share)

    def _start(self) -> Callable[[float], None]:
        from rich.console import Console
        from rich.progress import Progress

        bar = self._stack.enter_context(Progress(console=Console(stderr=True), transient=True))
        task = bar.add_task(self._what, total=1.0)
        return lambda share: bar.update(task, completed=share)
