"""Writes what was found as data for other programs, whole or not at all."""

from __future__ import annotations

from datetime import date
from importlib.metadata import version
from pathlib import Path

from ..data.exports.content import content
from ..data.exports.formats import DEFAULT_LAYER, exported, format_of
from ..data.geocoder import Geocoder
from ..data.output import write_bytes_atomic
from ..data.overrides import Overrides
from ..data.route_wishes import Wished
from ..results import Report
from .answers import progress
from .reading import OnProgress
from .sources import Sources


def write_export(
    paths: Sources = (),
    output: Path | str = Path("caravan.geojson"),
    *,
    format_: str | None = None,
    layer: str = DEFAULT_LAYER,
    hxl: bool = False,
    on: date | None = None,
    route: Wished = None,
    said: Overrides | None = None,
    level: float | None = None,
    geocoder: Geocoder | None = None,
    on_progress: OnProgress | None = None,
) -> Report:
    """Write routes, track, claims and articles as data.

    Parameters
    ----------
    paths, on, route, said, level, geocoder, on_progress
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
    report = progress(paths, on=on, route=route, said=said, level=level, geocoder=geocoder, on_progress=on_progress)
    found = content(
        report.progress,
        report.run.reading,
        other_routes=report.other_routes,
        title=report.run.story.title or "Where the group was, as reported",
        summary=report.summary,
        attribution=report.run.gazetteer.attribution,
        generator=f"caravan-map {version('caravan-map')}",
    )
    write_bytes_atomic(Path(output), exported(found, chosen, layer=layer, hxl=hxl))
    return report
