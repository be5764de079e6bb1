"""``caravan-map gazetteer``: build and describe the index of place names."""

from __future__ import annotations

import click

from .. import pipeline
from ..data.gazetteer import GazetteerInfo
from ..data.output import json_text
from ..data.tables import Cell, Column, Table
from .options import help_if_alone, layout_option
from .printing import print_table, print_text, progress_bar


@click.group(invoke_without_command=True)
@click.pass_context
def gazetteer(ctx: click.Context) -> None:
    """Build and describe the index of place names."""
    help_if_alone(ctx)


@gazetteer.command(epilog="Example: caravan-map gazetteer build")
@click.option("--force", is_flag=True, help="Build it even where there is one that fits.  [default: no]")
def build(*, force: bool) -> None:
    """Build the index in the cache folder where it is out of date.

    An index that is missing, damaged, or of another version of the data is built anew; one that fits is kept.
    """
    with progress_bar() as on_progress:
        built = pipeline.build_gazetteer(force=force, on_progress=on_progress)
    print_table(_table(built), "table")


@gazetteer.command(epilog="Example: caravan-map gazetteer info --format json")
@layout_option("table", "json")
def info(*, layout: str) -> None:
    """Tell the version, sources, size and place of the index."""
    found = pipeline.gazetteer_info()
    if layout == "json":
        print_text(json_text(_payload(found)))
    else:
        print_table(_table(found), layout)


def _payload(found: GazetteerInfo) -> dict[str, object]:
    return {
        "version": found.version,
        "folder": str(found.folder),
        "built": found.built,
        "size_bytes": found.size_bytes,
        "attribution": list(found.attribution),
    }


def _table(found: GazetteerInfo) -> Table:
    facts: tuple[tuple[Cell, ...], ...] = (
        ("Version", found.version),
        ("Folder", str(found.folder)),
        ("Built", found.built),
        ("Size", f"{found.size_bytes / 1e6:.1f} MB"),
        *(("Source", line) for line in found.attribution),
    )
    return Table((Column("Fact"), Column("Value")), facts)
