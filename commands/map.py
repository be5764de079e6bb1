"""``caravan-map map``: the interactive page."""

from __future__ import annotations

from pathlib import Path
from typing import Unpack
from urllib.parse import urlsplit

import click

from .. import pipeline
from ..pipeline.asked import Asked
from ..wording.language import Language
from .asked_options import asked_options
from .options import lang_option, paths_argument
from .printing import leave, note, progress_bar


def _a_file(ctx: click.Context, param: click.Parameter, value: Path) -> Path:
    if str(value) == "-":  # which other programs take for stdout
        raise click.BadParameter("- is not a file; name one, such as caravan.html", ctx, param)
    return value


def _an_address(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    parts = urlsplit(value or "https://host")
    if parts.scheme not in ("http", "https") or not parts.netloc:
        raise click.BadParameter(f"{value!r} is not of the form https://host/page.html", ctx, param)
    return value


@click.command("map", epilog="Example: caravan-map map articles/ --output caravan.html")
@paths_argument
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    metavar="FILE",
    default=Path("caravan.html"),
    show_default=True,
    callback=_a_file,
    help="File to write.",
)
@lang_option
@click.option(
    "--tiles",
    metavar="PROVIDER",
    help="Draw on a tile server's map, such as OpenStreetMap.Mapnik; readers' browsers then ask it."
    "  [default: the embedded map, which asks nobody]",
)
@click.option(
    "--address",
    metavar="URL",
    callback=_an_address,
    help="Where the page will stand, for links that are shared; their picture is the PNG of the same name beside it."
    "  [default: not told]",
)
@asked_options
def write_map(
    paths: tuple[Path, ...],
    *,
    output: Path,
    lang: Language,
    tiles: str | None,
    address: str | None,
    **asked: Unpack[Asked],
) -> None:
    """Write an interactive map as one page that works offline.

    It shows day by day where the group was, with the range, and every claim with its quote and source.
    """
    with progress_bar() as on_progress:
        report = pipeline.write_map(
            paths,
            output,
            lang=lang.tag,
            tiles=tiles,
            address=address,
            on_progress=on_progress,
            **asked,
        )
    for line in (*report.run.notes, f"wrote {output}"):
        note(line)
    leave(report.run.failures)
