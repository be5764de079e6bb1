"""Writes what was found as data for other programs, whole or not at all."""

from __future__ import annotations

from importlib.metadata import version
from pathlib import Path
from typing import Unpack

from ..data.exports.content import content
from ..data.exports.formats import DEFAULT_LAYER, exported, format_of
from ..results import Report
from .answers import progress
from .asked import Asked
from .reading import OnProgress
from .sources import Sources
from .targets import write_files


def write_export(
    paths: Sources = (),
    output: Path | str = Path("caravan.geojson"),
    *,
    format_: str | None = None,
    layer: str = DEFAULT_LAYER,
    hxl: bool = False,
    on_progress: OnProgress | None = None,
    **asked: Unpack[Asked],
) -> Report:
    """Write routes, track, claims and articles as data.

    Parameters
    ----------
    paths, on_progress, **asked
        As for `progress`.
    output
        File to write; it appears whole or not at all.
    format_
        One of `data.exports.formats.FORMATS`; None to go by the file's ending.
    layer
        The layer to write where a file of the format holds one only: one of `data.exports.formats.LAYERS`.
    hxl
        Whether a CSV file has a row of HXL tags below its headings.

    Returns
    -------
    Report
        What was written.

    Raises
    ------
    ExportError
        If the format is unknown, or the library it takes is not installed.
    OutputError
        If the file cannot be written.
    """
    chosen = format_of(Path(output), format_)
    report = progress(paths, on_progress=on_progress, **asked)
    found = content(
        report.progress,
        report.run.reading,
        other_routes=report.other_routes,
        title=report.title(),
        summary=report.summary,
        attribution=report.credits(),
        generator=f"caravan-map {version('caravan-map')}",
        unread=len(report.run.failures),
    )
    write_files({Path(output): exported(found, chosen, layer=layer, hxl=hxl)}, report.run, asked)
    return report
