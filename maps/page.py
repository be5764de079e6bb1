"""The interactive map and the one-file page around it; nothing is written here, the same input gives the same bytes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ..geo.route import Route
from ..news.claims import Reading
from ..track.progress import Progress
from . import assets, basemap, notes, panel, words
from .policy import Tiles, policy
from .scene import Scene, scene

if TYPE_CHECKING:
    import folium


def build_map(
    progress: Progress,
    reading: Reading,
    *,
    attribution: Sequence[str] = (),
    other_routes: Sequence[Route] = (),
    tiles: Tiles | None = None,
    leaflet: assets.Assets | None = None,
) -> folium.Map:
    """Build the map as a folium object, which a notebook shows as it is.

    Parameters
    ----------
    progress
        What is known of the group on the day asked for; chainages in kilometres.
    reading
        The claims and their articles.
    attribution
        Lines owed to the sources of places and routes.
    other_routes
        Further corridors the group may take.
    tiles
        A tile server to draw on; None for the embedded basemap, which needs no network.
    leaflet
        Leaflet's files; None to use what is installed.

    Returns
    -------
    folium.Map
        With Leaflet and this package's style and script in its figure's head; jQuery and Bootstrap, which folium would
        add, are not needed. Layers may be added to it as to any folium map.

    Notes
    -----
    Every text from an article is escaped. folium's own ``Popup`` and ``Tooltip`` do not escape theirs, and need jQuery.
    """
    from . import drawing

    shown = scene(progress, reading, other_routes)
    lines = _credits(shown, attribution, tiles)
    return drawing.draw(shown, credits_line=lines, tiles=tiles, leaflet=leaflet or assets.leaflet())


def page(
    progress: Progress,
    reading: Reading,
    *,
    title: str,
    summary: str,
    attribution: Sequence[str] = (),
    other_routes: Sequence[Route] = (),
    tiles: Tiles | None = None,
    leaflet: assets.Assets | None = None,
    lang: str = "en",
) -> str:
    """Write the page: map, figures, legend, tables, sources and method in one HTML document.

    Parameters
    ----------
    progress, reading, attribution, other_routes, tiles, leaflet
        As for `build_map`.
    title
        The page's heading, plain text.
    summary
        The sentence below it, plain text.
    lang
        BCP 47 tag of the page's language.

    Returns
    -------
    str
        The document. Where Leaflet is inlined and no tiles are asked for, it makes no request at all; else
        ``assets.leaflet().note`` says what it asks for.
    """
    from . import drawing

    leaflet = leaflet or assets.leaflet()
    shown = scene(progress, reading, other_routes)
    target = drawing.draw(shown, credits_line=(), tiles=tiles, leaflet=leaflet)
    scripts = [leaflet.js.text or "", notes.static("map.js"), drawing.map_script(target), notes.static("page.js")]
    styles = [leaflet.css.text or "", notes.static("map.css"), notes.static("page.css")]
    scripts, styles = [text for text in scripts if text], [text for text in styles if text]
    return notes.render(
        "page.html",
        lang=lang,
        title=title,
        summary=summary,
        policy=policy(scripts, styles, leaflet=leaflet, tiles=tiles),
        leaflet=leaflet,
        tiles=tiles,
        map_id=target.get_name(),
        scripts=scripts,
        styles=styles,
        leaflet_licence=assets.LICENCE,
        attribution=_credits(shown, attribution, tiles),
        **_contents(shown, reading),
    )


def _credits(shown: Scene, attribution: Sequence[str], tiles: Tiles | None) -> list[str]:
    """List what is owed to whom: places, each route's source once, the basemap."""
    routes = dict.fromkeys(f"Routes: {route.source}, {route.licence}" for route in (shown.route, *shown.others))
    return [*attribution, *routes, tiles.attribution if tiles else basemap.ATTRIBUTION]


def _contents(shown: Scene, reading: Reading) -> dict[str, Any]:
    """Gather what the template shows besides the map."""
    progress = shown.progress
    return {
        "as_of": words.day(progress.as_of),
        "iso_as_of": progress.as_of.isoformat(),
        "status": words.STATUS[progress.status],
        "status_key": progress.status,
        "route": shown.route,
        "route_km": words.number(shown.route.length_km),
        "level": words.per_cent(progress.level),
        "figures": panel.figures(progress),
        "bar": panel.bar(progress),
        "last_report": panel.last_report(progress),
        "outlets": panel.outlets(shown),
        "warnings": progress.warnings,
        "destinations": panel.destinations(progress),
        "legend": panel.legend(shown),
        "reports": panel.report_rows(shown),
        "named": panel.named_rows(shown),
        "stated": panel.figure_rows(reading),
        "sources": panel.source_rows(reading),
    }
