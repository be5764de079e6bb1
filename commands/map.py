"""``caravan-map map``: the interactive page."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from .. import pipeline
from ..data.geocoder import Geocoder
from .geocoder_options import geocoder_options
from .options import level_option, on_option, paths_argument, route_option
from .printing import leave, note, progress_bar


def _a_file(ctx: click.Context, param: click.Parameter, value: Path) -> Path:
    if str(value) == "-":  # which other programs take for stdout
        raise click.BadParameter("- is not a file; name one, such as caravan.html", ctx, param)
    return value


@click.command("map", epilog="Example: caravan-map map articles/ --output caravan.html")
@paths_argument
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    default=Path("caravan.html"),
    show_default=True,
    callback=_a_file,
    help="File to write.",
)
@on_option
@route_option
@level_option
@geocoder_options
def write_map(
    paths: tuple[Path, ...],
    *,
    output: Path,
    on: date | None,
    route: str | None,
    level: float | None,
    geocoder: Geocoder | None,
) -> None:
    """Write an interactive map as one page that works offline.

    It shows the route, the range of the group's position, and every claim with its quote and source.
    """
    with progress_bar() as on_progress:
        report = pipeline.write_map(
            paths, output, on=on, route=route, level=level, geocoder=geocoder, on_progress=on_progress
        )
    for line in (*report.run.notes, f"wrote {output}"):
        note(line)
    leave(report.run.failures)
