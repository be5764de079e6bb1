"""``caravan-map timeline``: every dated claim in order."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from .. import pipeline
from ..data.layouts import timeline_records, timeline_sheet, timeline_table
from ..data.output import json_text
from ..data.payloads import timeline_payload
from .options import layout_option, on_option, paths_argument, route_option
from .printing import leave, note, print_lines, print_table, print_text, progress_bar


@click.command(epilog="Example: caravan-map timeline articles/ --format csv > timeline.csv")
@paths_argument
@on_option
@route_option
@layout_option("table", "json", "jsonl", "csv", "md")
def timeline(paths: tuple[Path, ...], *, on: date | None, route: str | None, layout: str) -> None:
    """List every dated claim in order, used or not, and why.

    Each tells when and where, in what role, which group, and who says so; a claim that repeats another says which.
    A narrow terminal gets fewer columns of the table; a pipe gets all of them, csv and json every field.
    """
    with progress_bar() as on_progress:
        found = pipeline.timeline(paths, on=on, route=route, on_progress=on_progress)
    payload = timeline_payload(found.run.reading, found.track)
    for line in found.run.notes:
        note(line)
    if layout == "jsonl":
        print_lines(timeline_records(payload))
    elif layout == "json":
        print_text(json_text(payload))
    else:
        table = timeline_sheet(payload) if layout == "csv" else timeline_table(payload, found.track.route.stops)
        print_table(table, layout)
    leave(found.run.failures)
