"""Publishes: the map page, written whole or not at all."""

from __future__ import annotations

from dataclasses import replace
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Unpack

from ..data.output import text_bytes
from ..data.recorded import kept
from ..data.route_wishes import RouteWish, wish_of
from ..data.standing import progress_payload
from ..results import Report, Run
from .answers import progress
from .asked import Asked
from .reading import OnProgress
from .recording import for_publication, run_object
from .sources import Sources
from .targets import write_files

if TYPE_CHECKING:
    from ..maps.method import Settings
    from ..wording.unread import Unread


def write_map(
    paths: Sources = (),
    output: Path | str = Path("caravan.html"),
    *,
    lang: str = "en",
    tiles: str | None = None,
    address: str | None = None,
    on_progress: OnProgress | None = None,
    **asked: Unpack[Asked],
) -> Report:
    """Write the interactive map as one page.

    Parameters
    ----------
    paths, on_progress, **asked
        As for `progress`.
    output
        File to write; it appears whole or not at all.
    lang
        Language of the page, ``en`` or ``es``; with a country, as in ``es-MX``, days and numbers are written its way.
    tiles
        Name of a tile server to draw on, as xyzservices knows it; None for the embedded basemap, which asks nobody.
    address
        Where the page will stand, for those who share it; None where that is not known.

    Returns
    -------
    Report
        What the page shows; its run's notes say whether the page needs the network.

    Raises
    ------
    OutputError
        If the file cannot be written.
    TilesError
        If there are no such tiles, or they want a key.
    ValueError
        If the language or the address is none.
    """
    from ..maps import assets
    from ..maps.page import page
    from ..maps.sharing import Address
    from ..maps.tiles import tiles_of
    from ..wording.language import language
    from ..wording.summary import summary

    told, server = language(lang), tiles_of(tiles) if tiles else None
    where = Address(address) if address else None
    report = progress(paths, on_progress=on_progress, **asked)
    leaflet = assets.leaflet()
    html = page(
        report.progress,
        report.run.reading,
        title=report.title(lang),
        summary=summary(report.progress, told=told),
        attribution=report.credits(),
        other_routes=report.other_routes,
        other_tracks=report.other_tracks,
        leaflet=leaflet,
        tiles=server,
        lang=lang,
        settings=settings_of(report, asked),
        address=where,
        record=record_of(report, lang=lang),
    )
    write_files({Path(output): text_bytes(html)}, report.run, asked)
    notes = [leaflet.note, f"the page loads its map tiles from {server.origin}" if server else None]
    new = tuple(note for note in notes if note is not None)
    return replace(report, run=replace(report.run, notes=(*report.run.notes, *new))) if new else report


def unread_of(run: Run) -> Unread:
    """Count the articles that could not be read, and name them unless something is withheld."""
    from ..wording.unread import Unread

    names = () if run.story.care else tuple(Path(failure.path).name for failure in run.failures)
    return Unread(len(run.failures), names)


def record_of(report: Report, *, lang: str) -> str:
    """Write what a page or a report keeps of its making."""
    from ..wording.language import language

    figures = progress_payload(report.progress, told=language(lang))
    return kept(for_publication(run_object(report, lang=lang)), figures)


def settings_of(report: Report, asked: Asked) -> Settings:
    """Gather what a method box tells of the run."""
    from ..maps.method import Settings

    story, geocoder = report.run.story, asked.get("geocoder")
    return Settings(
        mode=report.progress.track.mode,
        route_named=bool(wish_of(asked.get("route"), story=RouteWish(story.routes)).routes),
        day_named=asked.get("on") is not None,
        geocoder=geocoder.name if geocoder else None,
        unread=unread_of(report.run),
        version=version("caravan-map"),
    )
