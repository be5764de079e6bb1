"""``caravan-map gazetteer``: build, describe and extend the index of place names."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path

import click

from .. import pipeline
from ..data.gazetteer import GazetteerInfo
from ..data.layer_add import LayerInfo
from ..data.output import json_text
from ..data.tables import Cell, Column, Table
from .options import help_if_alone, layout_option
from .printing import note, print_table, print_text, progress_bar


@click.group(invoke_without_command=True)
@click.pass_context
def gazetteer(ctx: click.Context) -> None:
    """Build, describe and extend the index of place names."""
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
    """Tell the version, sources, size and place of the index, and what was added to it."""
    found = pipeline.gazetteer_info()
    if layout == "json":
        print_text(json_text(_payload(found)))
        return
    print_table(_table(found), layout)
    if found.layers:
        print_text("\n")
        print_table(_layers(found.layers), layout)


@gazetteer.command(epilog="Example: caravan-map gazetteer add MX.zip")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--name",
    metavar="NAME",
    help="What to call what is added; the same name again replaces it.  [default: the file's name]",
)
@click.option(
    "--classes",
    metavar="LIST",
    help="Feature classes and codes of GeoNames to take of a dump, such as P,A.ADM2,H.STM, or all; a minus before one "
    "leaves it out.  [default: towns and villages, second-order divisions, waters, mountains, islands, parks, border "
    "posts]",
)
def add(file: Path, *, name: str | None, classes: str | None) -> None:
    """Add the places of FILE to the index, for good.

    FILE is a dump of GeoNames (MX.txt, allCountries.zip), its file of alternate names, of which the Spanish and English
    ones are taken, or a list of your own: CSV with the columns name, lat, lon and, where you have them, kind, country,
    admin1, population, aliases. Where it is cut short, the same command goes on from there.
    """
    try:
        with progress_bar("Adding to the gazetteer") as on_progress:
            added = pipeline.add_to_gazetteer(file, name=name, classes=classes, on_progress=on_progress)
    except KeyboardInterrupt:
        note("what is done is kept; the same command goes on from there")
        raise
    if added.skipped:
        note(f"lines of {file} that are no rows: {added.skipped}, left out; the first is {added.first_skipped}")
    print_table(_layers((added,)), "table")


@gazetteer.command(epilog="Example: caravan-map gazetteer remove MX")
@click.argument("name")
def remove(*, name: str) -> None:
    """Remove what was added under NAME."""
    pipeline.remove_from_gazetteer(name)


def _payload(found: GazetteerInfo) -> dict[str, object]:
    return {
        "version": found.version,
        "folder": str(found.folder),
        "built": found.built,
        "size_bytes": found.size_bytes,
        "attribution": list(found.attribution),
        "layers": [asdict(layer) for layer in found.layers],
        "unfinished": list(found.unfinished),
    }


def _layers(layers: Iterable[LayerInfo]) -> Table:
    return Table(
        (
            Column("Added"),
            Column("Kind"),
            Column("Places", "right"),
            Column("Names", "right"),
            Column("Data of"),
            Column("On"),
            Column("Size", "right"),
            Column("Source"),
        ),
        tuple(
            (
                layer.name,
                layer.kind,
                layer.rows,
                layer.names,
                layer.newest,
                layer.added[:10],
                f"{layer.size_bytes / 1e6:.1f} MB",
                layer.source,
            )
            for layer in layers
        ),
    )


def _table(found: GazetteerInfo) -> Table:
    facts: tuple[tuple[Cell, ...], ...] = (
        ("Version", found.version),
        ("Folder", str(found.folder)),
        ("Built", found.built),
        ("Size", f"{found.size_bytes / 1e6:.1f} MB"),
        *(("Source", line) for line in found.attribution),
        *(("Unfinished", f"{name}: add the same file again to go on, or remove it") for name in found.unfinished),
    )
    return Table((Column("Fact"), Column("Value")), facts)
