"""Arguments and options of the commands that draw pictures."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from ..errors import ExportError
from ..maps.pictures.sizes import SIZES
from ..pipeline.pictures import kind_of
from ..results import Drawing
from .options import lang_option
from .printing import leave, note, print_text

Command = TypeVar("Command", bound=Callable[..., Any])


def _a_picture(ctx: click.Context, param: click.Parameter, value: Path) -> Path:
    try:
        kind_of(value)
    except ExportError as error:
        raise click.BadParameter(str(error), ctx, param) from error
    return value


def picture_options(command: Command) -> Command:
    """Give ``-o``, ``--size``, ``--theme``, ``--lang``, ``--dpi`` and ``--alt``."""
    sizes = ", ".join(f"{size.name} {size.pixels[0]} by {size.pixels[1]}" for size in SIZES.values())
    options = (
        click.option(
            "-o",
            "--output",
            type=click.Path(path_type=Path),
            metavar="FILE",
            required=True,
            callback=_a_picture,
            help="File to write; its ending names the format: .png, .svg or .pdf.",
        ),
        click.option(
            "--size",
            type=click.Choice(list(SIZES)),
            default="article",
            show_default=True,
            help=f"What it is for. A PNG has these pixels: {sizes}.",
        ),
        click.option(
            "--theme", type=click.Choice(["light", "dark"]), default="light", show_default=True, help="Its colours."
        ),
        lang_option,
        click.option(
            "--dpi",
            type=click.IntRange(36, 1200),
            metavar="PIXELS",
            help="Pixels of a PNG to the inch.  [default: the size's own]",
        ),
        click.option(
            "--alt",
            is_flag=True,
            help="Print title, caption, text alternative and credit, and write no .txt file with them beside it.",
        ),
    )
    for option in reversed(options):
        command = option(command)
    return command


def tell(drawing: Drawing, *, alt: bool) -> None:
    """Print a picture's words where they are asked for, say what was written, and leave."""
    for line in (*drawing.report.run.notes, *drawing.notes):
        note(line)
    if alt:
        print_text(drawing.text)
    leave(drawing.report.run.failures)
