"""The interactive map and the one-file page around it; nothing is written here, the same input gives the same bytes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ..geo.credits import is_listed
from ..geo.route import Route
from ..news.claims import Reading
from ..track.progress import Progress
from ..track.track import Track
from ..wording.care import care_text
from ..wording.remarks import warning_texts
from ..wording.unread import missing_sentence
from ..wording.words import Words, words_in
from . import assets, basemap, days, distance_chart, method, notes, panel, scripts, tables, telling
from .method import Settings
from .policy import Tiles, policy
from .scene import Scene, scene
from .script_data import PORTION, script_data
from .sharing import Address

if TYPE_CHECKING:
    import folium

STYLES = ("map.css", "page.css", "embed.css")


_BEFORE_KM = re.compile(r"(?<=\d) (?=km\b)")


def build_map(
    progress: Progress,
    reading: Reading,
    *,
    attribution: Sequence[str] = (),
    other_routes: Sequence[Route] = (),
    tiles: Tiles | None = None,
    leaflet: assets.Assets | None = None,
    title: str = "",
    lang: str = "en",
    unread: int = 0,
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
    title
        What the map's frame in a notebook is called, plain text.
    lang
        BCP 47 tag of the language, see `words.words_in`.
    unread
        How many articles could not be read.

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

    words = words_in(lang)
    shown = scene(progress, reading, other_routes, words=words)
    notices = filter(None, (care_text(progress.care, told=words.told), missing_sentence(unread, words)))
    lines = [*notices, *credit_lines(shown, words, attribution=attribution, tiles=tiles)]
    leaflet = leaflet or assets.leaflet()
    named = title or words.say("Where the group was, as reported")
    return drawing.draw(shown, words, credits_line=lines, tiles=tiles, leaflet=leaflet, quoted=True, title=named)


def page(
    progress: Progress,
    reading: Reading,
    *,
    title: str,
    summary: str,
    attribution: Sequence[str] = (),
    other_routes: Sequence[Route] = (),
    other_tracks: Sequence[Track] = (),
    tiles: Tiles | None = None,
    leaflet: assets.Assets | None = None,
    lang: str = "en",
    settings: Settings | None = None,
    address: Address | None = None,
    record: str = "",
) -> str:
    """Write the page: map, time, chart, figures, tables, sources and method in one HTML document.

    Parameters
    ----------
    progress, reading, attribution, other_routes, tiles, leaflet, lang
        As for `build_map`.
    title
        The page's heading, plain text.
    summary
        The sentence below it, plain text.
    other_tracks
        The group's tracks on the other corridors, by which their crossings count along with the day; in the order of
        ``progress.destinations`` after the first.
    settings
        What the method box tells of the run.
    address
        Where the page will stand, for those who share it; None where that is not known.
    record
        How it was made, as JSON, for whoever makes it again; empty where it shall not tell.

    Returns
    -------
    str
        The document. Where Leaflet is inlined and no tiles are asked for, it makes no request at all; else
        ``assets.leaflet().note`` says what it asks for.
    """
    from . import drawing

    words = words_in(lang)
    leaflet, chosen = leaflet or assets.leaflet(), settings or Settings()
    shown = scene(progress, reading, other_routes, words=words)
    target = drawing.draw(shown, words, credits_line=(), tiles=tiles, leaflet=leaflet, quoted=False)
    first = notes.static("first.js")
    parts = [leaflet.js.text or "", scripts.map_script(), drawing.map_script(target), *scripts.page_scripts()]
    styles = [leaflet.css.text or "", *(notes.static(name) for name in STYLES)]
    parts, styles = [text for text in parts if text], [text for text in styles if text]
    return notes.render(
        "page.html",
        words,
        title=title,
        summary=summary,
        standfirst=_BEFORE_KM.sub("\N{NO-BREAK SPACE}", summary),
        withheld=care_text(progress.care, told=words.told),
        address=address,
        record=record,
        policy=policy([first, *parts], styles, leaflet=leaflet, tiles=tiles),
        first=first,
        portion=PORTION,
        leaflet=leaflet,
        tiles=tiles,
        map_id=target.get_name(),
        scripts=parts,
        styles=styles,
        leaflet_licence=assets.LICENCE,
        attribution=credit_lines(shown, words, attribution=attribution, tiles=tiles),
        data=script_data(shown, reading, words, other_tracks=other_tracks),
        **_contents(shown, reading, words),
        warnings=[*method.missing(chosen, words), *warning_texts(progress, told=words.told)],
        method=method.method_rows(shown, reading, settings=chosen, words=words),
    )


def credit_lines(shown: Scene, words: Words, *, attribution: Sequence[str], tiles: Tiles | None) -> list[str]:
    """List what is owed to whom: places, each route's source once, the basemap."""
    routes = [route for route in (shown.route, *shown.others) if not _is_credited(route, attribution)]
    sources = dict.fromkeys(f"{words.say(route.source)}, {route.licence}" for route in routes)
    ground = tiles.attribution if tiles else basemap.attribution(shown.boxes.edge)
    return [
        *map(words.say, attribution),
        *(words.say("Routes: {source}", source=source) for source in sources),
        words.say(ground),
    ]


def _is_credited(route: Route, attribution: Sequence[str]) -> bool:
    """Tell a route laid through the gazetteer's own places, which owes nobody else."""
    return is_listed(route.licence, attribution)


def _contents(shown: Scene, reading: Reading, words: Words) -> dict[str, Any]:
    """Gather what the template shows besides the map."""
    progress = shown.progress
    reports = tables.report_rows(shown, words)
    return {
        "as_of": words.day(progress.as_of),
        "iso_as_of": progress.as_of.isoformat(),
        "status": panel.status(progress, words),
        "status_key": progress.status,
        "route": shown.route,
        "road": words.road(shown.route),
        "route_km": words.number(shown.route.length_km),
        "level": words.level(progress.level),
        "moving": panel.moving_figures(progress, words),
        "still": panel.still_figures(progress, words),
        "bar": panel.bar(progress, words),
        "last_report": panel.last_report(progress, words),
        "outlets": panel.outlets(shown, words),
        "crossings": panel.crossings(progress, words, shown.others),
        "legend": panel.legend(shown, words),
        "chart": distance_chart.distance_chart(shown, words),
        "days": days.day_rows(progress, words),
        "silent": days.silent(progress),
        "steps": telling.steps(shown, reading, words),
        "filters": tables.filters(reports, words),
        "reports": reports,
        "left_out": tables.left_out(shown, words),
        "named": tables.named_rows(shown, words),
        "stated": tables.figure_rows(reading, words),
        "sources": tables.source_rows(reading, words),
    }
