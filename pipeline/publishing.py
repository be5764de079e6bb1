"""Publishes: the map page, written whole or not at all."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from ..data.geocoder import Geocoder
from ..data.output import write_text_atomic
from ..results import Report
from .answers import progress
from .reading import OnProgress
from .sources import Sources


def write_map(
    paths: Sources = (),
    output: Path | str = Path("caravan.html"),
    *,
    on: date | None = None,
    route: str | None = None,
    level: float | None = None,
    geocoder: Geocoder | None = None,
    on_progress: OnProgress | None = None,
) -> Report:
    """Write the interactive map as one page.

    Parameters
    ----------
    paths, on, route, level, geocoder, on_progress
        As for `progress`.
    output
        File to write; it appears whole or not at all.

    Returns
    -------
    Report
        What the page shows; its run's notes say whether the page needs the network.

    Raises
    ------
    OutputError
        If the file cannot be written.
    """
    report = progress(paths, on=on, route=route, level=level, geocoder=geocoder, on_progress=on_progress)
    from ..maps import assets
    from ..maps.page import page

    leaflet = assets.leaflet()
    html = page(
        report.progress,
        report.run.reading,
        title=report.run.story.title or "Where the group was, as reported",
        summary=report.summary,
        attribution=report.run.gazetteer.attribution,
        other_routes=report.other_routes,
        leaflet=leaflet,
    )
    write_text_atomic(Path(output), html)
    if leaflet.note is None:
        return report
    return replace(report, run=replace(report.run, notes=(*report.run.notes, leaflet.note)))
