"""The interactive map and the one-file page around it; nothing is written here, the same input gives the same bytes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from markupsafe import Markup, escape

from ..geo.route import Route
from ..news.claims import Reading
from ..track.progress import Progress
from . import assets, basemap, locator, notes, panel, sightings, views, words
from .sightings import Report, Sighting

if TYPE_CHECKING:
    import folium

_NAME_CLEARANCE = 0.05
_CLOSEST_ZOOM = 10.5


@dataclass(frozen=True, slots=True)
class Tiles:
    """A tile server to draw on instead of the embedded basemap; whoever opens the page then asks that server.

    Attributes
    ----------
    url
        Address template with ``{z}``, ``{x}`` and ``{y}``, https only.
    attribution
        The line its terms ask for.

    Raises
    ------
    ValueError
        If the address is not https or holds what a Content-Security-Policy cannot.
    """

    url: str
    attribution: str

    def __post_init__(self) -> None:
        """Refuse an address the page could not name safely."""
        if not self.origin.startswith("https://") or set(self.origin) & set(" ;,'\"<>"):
            raise ValueError(f"the tile address {self.url!r} is not of the form https://host/{{z}}/{{x}}/{{y}}.png")

    @property
    def origin(self) -> str:
        """Give scheme and host, with ``*`` for Leaflet's ``{s}``."""
        parts = urlsplit(self.url)
        return f"{parts.scheme}://{parts.netloc.replace('{s}', '*')}"


@dataclass(frozen=True, slots=True)
class _Story:
    """The claims sorted by how they are shown."""

    reports: tuple[Report, ...]
    pins: tuple[Sighting, ...]
    areas: tuple[Sighting, ...]
    goals: tuple[Sighting, ...]
    named: tuple[Sighting, ...]
    views: views.Views


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
        With Leaflet and this package's style and script in its figure's head; jQuery and Bootstrap, which folium would add, are not needed.
        Layers may be added to it as to any folium map.

    Notes
    -----
    Every text from an article is escaped. folium's own ``Popup`` and ``Tooltip`` do not escape theirs: mind what you add.
    """
    story = _sorted(progress, reading, other_routes)
    return _folium_map(progress, story, attribution=attribution, other_routes=other_routes, tiles=tiles, leaflet=leaflet or assets.leaflet())


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
        The document. Where Leaflet is inlined and no tiles are asked for, it makes no request at all; else ``assets.leaflet().note``
        says what it asks for.
    """
    leaflet = leaflet or assets.leaflet()
    story = _sorted(progress, reading, other_routes)
    target = _folium_map(progress, story, attribution=attribution, other_routes=other_routes, tiles=tiles, leaflet=leaflet)
    script = _map_script(target)
    scripts = [*([leaflet.js.text] if leaflet.js.text else []), _static("map.js"), script, _static("page.js")]
    styles = [*([leaflet.css.text] if leaflet.css.text else []), _static("map.css"), _static("page.css")]
    text = notes.templates().get_template("page.html").render(
        lang=lang,
        title=title,
        summary=summary,
        policy=_policy(scripts, styles, leaflet=leaflet, tiles=tiles),
        leaflet=leaflet,
        tiles=tiles,
        map_id=target.get_name(),
        scripts=scripts,
        styles=styles,
        leaflet_licence=assets.LICENCE,
        attribution=[*attribution, basemap.ATTRIBUTION, *([tiles.attribution] if tiles else [])],
        **_contents(progress, reading, story, others=bool(other_routes)),
    )
    return text if text.endswith("\n") else text + "\n"


def _contents(progress: Progress, reading: Reading, story: _Story, *, others: bool) -> dict[str, Any]:
    """Gather what the template shows besides the map."""
    return {
        "as_of": words.day(progress.as_of),
        "iso_as_of": progress.as_of.isoformat(),
        "status": words.STATUS[progress.status],
        "status_key": progress.status,
        "route": progress.track.route,
        "level": f"{progress.level:.0%}".replace("%", " %"),
        "figures": panel.figures(progress),
        "bar": panel.bar(progress),
        "last_report": panel.last_report(progress),
        "outlets": ", ".join(dict.fromkeys(report.source for report in story.reports)) or "no article",
        "warnings": progress.warnings,
        "destinations": panel.destinations(progress),
        "legend": panel.legend(
            progress, story.pins, areas=bool(story.areas), toward=_heads_for(story), named=bool(story.named), others=others
        ),
        "reports": panel.report_rows(story.reports, story.pins),
        "stated": panel.figure_rows(reading),
        "sources": panel.source_rows(reading),
    }


def _heads_for(story: _Story) -> bool:
    pinned = {pin.place.name for pin in story.pins}
    return any(goal.role == "toward" and goal.place.kind not in ("country", "continent") and goal.place.name not in pinned for goal in story.goals)


def _sorted(progress: Progress, reading: Reading, others: Sequence[Route]) -> _Story:
    reports = sightings.reports(progress.track, reading)
    pins, areas, goals = sightings.sightings(reports), sightings.areas(reports), sightings.goals(reports)
    route = progress.track.route
    named = tuple(mark for mark in sightings.context(reports) if views.within_reach(mark.place.point, route))
    reached = tuple(goal for goal in goals if views.within_reach(goal.place.point, route))
    boxes = views.views(progress, sightings=pins, marked=[*named, *reached], others=others)
    return _Story(reports, pins, areas, goals, named, boxes)


def _folium_map(
    progress: Progress,
    story: _Story,
    *,
    attribution: Sequence[str],
    other_routes: Sequence[Route],
    tiles: Tiles | None,
    leaflet: assets.Assets,
) -> folium.Map:
    """Put the layers on a folium map, lowest first, and number its elements."""
    import folium

    from . import elements, layers

    route = progress.track.route
    target = folium.Map(
        location=[route.stops[0].point.lat, route.stops[0].point.lon], tiles=None, control_scale=False, max_zoom=12, zoom_snap=0.25,
        zoom_delta=0.5, wheel_px_per_zoom_level=90, max_bounds_viscosity=1.0, bounce_at_zoom_limits=False,
    )  # fmt: skip
    _equip(target, leaflet)
    edge = basemap.clip(story.views.edge)
    if tiles is None:
        layers.add_basemap(target, edge)
        _add_names(target, edge, story.views, route)
    else:
        folium.TileLayer(tiles.url, attr=str(escape(tiles.attribution)), max_zoom=12, control=False).add_to(target)
    taken: set[str] = set()
    layers.add_areas(target, story.areas)
    layers.add_routes(target, route, other_routes)
    layers.add_travelled(target, progress)
    layers.add_sightings(target, story.pins, taken=taken)
    layers.add_destinations(target, [route, *other_routes], taken=taken)
    layers.add_goals(target, [goal for goal in story.goals if views.within_reach(goal.place.point, route)], taken=taken)
    layers.add_context(target, story.named, taken=taken)
    layers.add_stops(target, route.stops, taken=taken)
    layers.add_position(target, progress, f"Estimated position, {words.short_day(progress.as_of)}")
    elements.Start(**_settings(progress, story.views, edge, attribution)).add_to(target)
    elements.number_elements(target.get_root())
    return target


def _add_names(target: folium.Map, edge: basemap.Basemap, boxes: views.Views, route: Route) -> None:
    from . import layers

    line = route.line(0.0, route.length_km)
    for box, far in ((boxes.whole, True), (boxes.group, False)):
        if box is not None:
            part = edge if far else basemap.clip(box)
            clearance = min(box.east - box.west, box.north - box.south) * _NAME_CLEARANCE
            layers.add_names(target, part.labels(avoid=line, clear_deg=clearance), far=far)


def _settings(progress: Progress, boxes: views.Views, edge: basemap.Basemap, attribution: Sequence[str]) -> dict[str, object]:
    shown = {"group": boxes.group.corners()} if boxes.group else {}
    caption = f"Overview: the whole {progress.track.route.title}, with the part travelled"
    return {
        "views": shown | {"whole": boxes.whole.corners()},
        "first": "group" if boxes.group else "whole",
        "edge": boxes.edge.corners(),
        "closest": _CLOSEST_ZOOM,
        "words": {"group": "The group", "whole": "Whole route", "views": "View"},
        "overview": locator.overview(progress, edge, caption=caption),
        "attribution": str(Markup(" · ").join([*attribution, basemap.ATTRIBUTION, "Leaflet"])),
    }


def _equip(target: folium.Map, leaflet: assets.Assets) -> None:
    """Give a folium map Leaflet and our own style and script, in place of the six libraries folium would link."""
    from .elements import Raw

    target.default_js, target.default_css = [], []
    head = target.get_root().header
    tags = [
        f"<style>{leaflet.css.text}</style>" if leaflet.css.text else _tag("link", leaflet.css),
        f"<style>{_static('map.css')}</style>",
        f"<script>{leaflet.js.text}</script>" if leaflet.js.text else _tag("script", leaflet.js),
        f"<script>{_static('map.js')}</script>",
    ]
    for number, tag in enumerate(tags):
        head.add_child(Raw(tag), name=f"caravan_map_{number}")


def _tag(kind: str, asset: assets.Asset) -> str:
    pinned = f'integrity="{asset.integrity}" crossorigin="anonymous"'
    return f'<link rel="stylesheet" href="{asset.url}" {pinned}>' if kind == "link" else f'<script src="{asset.url}" {pinned}></script>'


def _map_script(target: folium.Map) -> str:
    """Render a map and take its script alone; the page around it is ours."""
    figure = target.get_root()
    figure.render()
    script: str = figure.script.render()
    return "\n".join(line.strip() for line in script.splitlines() if line.strip())


def _policy(scripts: Sequence[str], styles: Sequence[str], *, leaflet: assets.Assets, tiles: Tiles | None) -> str:
    """Write the Content-Security-Policy: nothing but the page's own scripts and styles, by hash."""
    own_scripts = [f"'{assets.digest(script.encode())}'" for script in scripts]
    own_styles = [f"'{assets.digest(style.encode())}'" for style in styles]
    if not leaflet.inline:
        own_scripts.append(leaflet.js.url)
        own_styles.append(leaflet.css.url)
    images = ["data:", *([tiles.origin] if tiles else [])]
    return "; ".join(
        [
            "default-src 'none'",
            f"script-src {' '.join(own_scripts)}",
            f"style-src {' '.join(own_styles)}",
            f"img-src {' '.join(images)}",
            "base-uri 'none'",
            "form-action 'none'",
        ]
    )


@lru_cache(maxsize=8)
def _static(name: str) -> str:
    return (resources.files(__package__) / "static" / name).read_text(encoding="utf-8")
