"""``caravan-map progress``: how far the group has come and has to go."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from .. import pipeline
from ..data.figures import progress_sheet, progress_table
from ..data.geocoder import Geocoder
from ..data.output import json_text
from ..data.payloads import progress_payload
from ..data.tables import printable
from .geocoder_options import geocoder_options
from .options import layout_option, level_option, on_option, paths_argument, route_option
from .printing import leave, note, print_table, print_text, progress_bar


@click.command(epilog="Example: caravan-map progress articles/ --on 2023-12-27 --format json")
@paths_argument
@on_option
@route_option
@level_option
@geocoder_options
@layout_option("table", "json", "csv", "md")
def progress(
    paths: tuple[Path, ...],
    *,
    on: date | None,
    route: str | None,
    level: float | None,
    geocoder: Geocoder | None,
    layout: str,
) -> None:
    """Tell how far the group has come and has to go.

    Position, kilometres done and remaining, pace and arrival are ranges; what the articles do not tell stays unknown.
    """
    with progress_bar() as on_progress:
        report = pipeline.progress(paths, on=on, route=route, level=level, geocoder=geocoder, on_progress=on_progress)
    payload = progress_payload(report.progress)
    for line in report.run.notes:
        note(line)
    if layout == "json":
        print_text(json_text(payload))
    elif layout == "csv":
        print_table(progress_sheet(payload), layout)
    else:
        print_table(progress_table(payload, report.progress.track.route.stops), layout)
        print_text(f"\n{printable(report.summary)}\n")
    leave(report.run.failures)
