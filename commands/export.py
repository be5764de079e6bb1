"""``caravan-map export``: the data, for other programs."""

from __future__ import annotations

from pathlib import Path
from typing import Unpack

import click

from .. import pipeline
from ..data.exports.formats import DEFAULT_LAYER, FORMATS, LAYERS, format_of
from ..data.web_addresses import WebAddress
from ..errors import ExportError
from ..pipeline.asked import Asked
from .asked_options import asked_options
from .options import paths_argument
from .printing import leave, note, progress_bar


@click.command("export", epilog="Example: caravan-map export articles/ -o caravan.gpkg")
@paths_argument
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    metavar="FILE",
    required=True,
    help="File to write; its ending names the format: .geojson, .gpkg, .gpx, .kml, .csv, .parquet or .mf.json.",
)
@click.option(
    "--format",
    "format_",
    type=click.Choice(list(FORMATS)),
    help="Format, whatever the file's name.  [default: by ending]",
)
@click.option(
    "--layer",
    type=click.Choice(LAYERS),
    help=f"Layer to write; for csv and parquet, which hold one.  [default: {DEFAULT_LAYER}]",
)
@click.option("--hxl", is_flag=True, help="Put a row of HXL tags below the headings; for csv.  [default: no]")
@asked_options
def write_export(
    paths: tuple[Path | WebAddress, ...],
    *,
    output: Path,
    format_: str | None,
    layer: str | None,
    hxl: bool,
    **asked: Unpack[Asked],
) -> None:
    """Write the routes, the track day by day, every claim and the articles as data.

    geojson, gpkg and kml hold every layer, gpx what a map app can show, mf-json the track, csv and parquet one layer.
    """
    _check(output, format_, layer, hxl=hxl)
    with progress_bar() as on_progress:
        report = pipeline.write_export(
            paths,
            output,
            format_=format_,
            layer=layer or DEFAULT_LAYER,
            hxl=hxl,
            on_progress=on_progress,
            **asked,
        )
    for line in (*report.run.notes, f"wrote {output}"):
        note(line)
    leave(report.run.failures)


def _check(output: Path, format_: str | None, layer: str | None, *, hxl: bool) -> None:
    """Refuse what does not go together before anything is read."""
    try:
        chosen = format_of(output, format_)
    except ExportError as error:
        raise click.BadParameter(str(error), param_hint="--output") from error
    if layer is not None and not chosen.single:
        raise click.UsageError(f"--layer is for csv and parquet; a {chosen.name} file holds what it can of all layers")
    if hxl and chosen.name != "csv":
        raise click.UsageError(f"--hxl is for csv, not for {chosen.name}; end the file's name with .csv")
