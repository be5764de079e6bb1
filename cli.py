"""The command line: the group of commands, and what becomes of errors.

Results go to stdout or a file, notes and progress bars to stderr. Exit codes: 0 done; 1 the data or the output failed
(articles that cannot be read, nothing to say, a file that cannot be written); 2 misused; 130 interrupted.
"""

from __future__ import annotations

import atexit
import gc
import logging
import os
import signal
import sys
from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module
from typing import NoReturn

import click

from .commands.options import help_if_alone
from .commands.printing import Notes, close_stdout, complain
from .commands.stopping import Stopped, Stops
from .errors import CaravanMapError, UnknownRouteError

DATA_ERROR = 1
USAGE_ERROR = 2
INTERRUPTED = 130  # 128 + SIGINT, as a shell reports it
BROKEN_PIPE = 141  # 128 + SIGPIPE
#: Environment variable: where it is set, a fault of the program is shown with where it happened.
TRACEBACK_VARIABLE = "CARAVAN_MAP_TRACEBACK"
ALLOCATIONS = 500_000  # between two searches for cycles, of which hardly any are made

# Name of each command, which is its module's in `commands`, and of the function there.
_COMMANDS = {
    "places": "places",
    "timeline": "timeline",
    "progress": "progress",
    "map": "write_map",
    "image": "write_image",
    "chart": "write_chart",
    "export": "write_export",
    "embed": "embed",
    "report": "write_report",
    "verify": "verify",
    "route": "route",
    "init": "init",
    "gazetteer": "gazetteer",
}


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and leave with its exit code.

    Parameters
    ----------
    arguments
        What follows the command's name; None takes it from the process.
    """
    gc.set_threshold(ALLOCATIONS)
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # numpy's sums are small here: its threads would only spin
    _replace_closed_streams()
    for stream in (sys.stdout, sys.stderr):
        with suppress(AttributeError):  # a caller may have put there what has no such method
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    logging.basicConfig(format="%(message)s", handlers=[Notes()])
    logging.getLogger("matplotlib").setLevel(logging.ERROR)  # what its own caches do is no news to anybody here
    stops, status = Stops(), 0
    with suppress(Stopped), stops:
        try:
            status = _status(arguments)
        except Exception as error:  # the last one there is: whatever it is, it is told in a line
            if stops.number:  # some library made it of a stop
                raise
            status = _failed(error)
    if stops.number:
        status = stops.told()
    atexit.register(_ignore_interrupts)  # all is done, and leaving takes no time
    gc.freeze()  # all goes with the process: the last search for cycles need not walk over it
    sys.exit(status)


def _replace_closed_streams() -> None:
    """Let a result for a closed stdout fail like one for a full disk, and notes for a closed stderr go nowhere."""
    if sys.stdout is None:
        sys.stdout = os.fdopen(os.open(os.devnull, os.O_RDONLY), "w")
    if sys.stderr is None:
        sys.stderr = os.fdopen(os.open(os.devnull, os.O_WRONLY), "w")


def _ignore_interrupts() -> None:
    with suppress(ValueError):  # not in the main thread, where none arrives
        signal.signal(signal.SIGINT, signal.SIG_IGN)


def _status(arguments: Sequence[str] | None) -> int:
    try:
        status = cli.main(arguments, prog_name="caravan-map", standalone_mode=False)
    except click.UsageError as error:
        command = error.ctx.command_path if error.ctx else "caravan-map"
        complain(f"{error.format_message()} (see {command} --help)")
        return USAGE_ERROR
    except click.Abort:  # an interruption outside a command; click has ended the line
        complain("interrupted")
        return INTERRUPTED
    return status if isinstance(status, int) else 0


def _failed(error: Exception) -> int:
    if os.environ.get(TRACEBACK_VARIABLE) and not isinstance(error, (CaravanMapError, OSError, MemoryError)):
        raise error
    complain(_in_words(error))
    close_stdout()
    return USAGE_ERROR if isinstance(error, UnknownRouteError) else DATA_ERROR


def _in_words(error: Exception) -> str:
    """Say in a line what went wrong."""
    first = next(iter(str(error).splitlines()), "")
    if isinstance(error, CaravanMapError):
        return str(error)
    if isinstance(error, OSError):
        return f"{error.filename or 'standard output'}: {error.strerror or error}"
    if isinstance(error, MemoryError):
        return "there is not enough memory for this; close other programs, or give it fewer articles at once"
    if isinstance(error, ImportError):
        cause = next(iter(str(error.__cause__ or first).splitlines()), "")
        return f"a library cannot be loaded ({cause}); install caravan-map again, or free memory and file handles"
    return (
        f"a fault of the program: {type(error).__name__}: {first}; please report it, with what it prints where "
        f"{TRACEBACK_VARIABLE}=1 is set"
    )


class _Commands(click.Group):
    """A group that loads a command when it is named."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Name the commands, in the order of their use."""
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - likewise
        """Load a command; None where there is none of that name."""
        if cmd_name not in _COMMANDS:
            return None
        command: click.Command = getattr(import_module(f".commands.{cmd_name}", __package__), _COMMANDS[cmd_name])
        return command

    def invoke(self, ctx: click.Context) -> object:
        """Run the command that was named, and give its exit code."""
        try:
            super().invoke(ctx)
            sys.stdout.flush()
        except BrokenPipeError:
            close_stdout()
            return BROKEN_PIPE
        except KeyboardInterrupt:
            complain("interrupted")
            return INTERRUPTED
        return 0


@click.group(
    cls=_Commands,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Example: caravan-map progress articles/ --on 2023-12-27",
)
@click.version_option(package_name="caravan-map", message="%(prog)s %(version)s")
@click.pass_context
def cli(ctx: click.Context) -> None:
    """Find out from news reports where a group on the move was, how far it has come, and map it.

    PATH names articles (text, Markdown, JSON, web pages, feeds, Word documents), folders of them, or a story file; with
    --fetch also addresses. Where none is named, the story of the working folder is read (story.toml, else seeds/), else
    the one that comes with the package.
    """
    help_if_alone(ctx)
