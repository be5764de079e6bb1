"""The story drawn as a folium map, lowest layer first. Importing this module imports folium."""

from __future__ import annotations

from collections.abc import Sequence

import folium
from branca.element import Figure
from markupsafe import Markup, escape

from ..wording.words import Words
from . import basemap, days, elements, layers, locator, notes, scripts
from .assets import Asset, Assets
from .layers import Sheet
from .notebook import Named
from .policy import Tiles
from .scene import Scene

_NAME_CLEARANCE = 0.05
"""How far country names keep from the route, as a share of the view's shorter side."""
_CLOSEST_ZOOM = 10.5
_DEEPEST_ZOOM = 12
"""Beyond it the basemap's half kilometre shows."""


def draw(
    scene: Scene,
    words: Words,
    *,
    credits_line: Sequence[str],
    tiles: Tiles | None,
    leaflet: Assets,
    quoted: bool,
    title: str = "",
) -> folium.Map:
    """Put the layers on a folium map and number its elements, so that the same story is always the same bytes.

    Parameters
    ----------
    scene
        What to draw.
    words
        The language it speaks.
    credits_line
        What the map's own line of credits says; nothing where a page around it does.
    tiles, leaflet
        As for `page.build_map`.
    quoted
        Whether the notes hold every quote, as a map without a table around it needs.
    title
        What a notebook's frame is called; not needed where a page is around it.
    """
    target = _empty_map(scene)
    untrusted = words.say("Trust this notebook to see the map.")
    Named(title, words.tag, untrusted=untrusted).add_child(target)
    _equip(target, leaflet)
    sheet = Sheet(target, words, quoted)
    edge = basemap.clip(scene.boxes.edge)
    _draw_ground(sheet, scene, edge=edge, tiles=tiles)
    _draw_scene(sheet, scene, edge)
    elements.Start(**_settings(scene, words, edge=edge, credits_line=credits_line)).add_to(target)
    elements.number_elements(target.get_root())
    return target


def map_script(target: folium.Map) -> str:
    """Render a map and take its script alone; the page around it is ours.

    Notes
    -----
    folium grows a map each time it is rendered: render one only once.
    """
    figure = _figure(target)
    figure.render()
    script: str = figure.script.render()
    return "\n".join(line.strip() for line in script.splitlines() if line.strip())


def _empty_map(scene: Scene) -> folium.Map:
    start = scene.route.stops[0].point
    return folium.Map(
        location=[start.lat, start.lon],
        tiles=None,
        max_zoom=_DEEPEST_ZOOM,
        zoom_snap=0.25,
        zoom_delta=0.5,
        wheel_px_per_zoom_level=90,
        max_bounds_viscosity=1.0,
        bounce_at_zoom_limits=False,
    )


def _draw_ground(sheet: Sheet, scene: Scene, *, edge: basemap.Basemap, tiles: Tiles | None) -> None:
    if tiles is not None:
        credit = _inert(str(escape(tiles.attribution)))
        folium.TileLayer(tiles.url, attr=credit, max_zoom=_DEEPEST_ZOOM, control=False).add_to(sheet.target)
        return
    layers.add_basemap(sheet, edge)
    line = scene.route.line(0.0, scene.route.length_km)
    for box, far in ((scene.boxes.whole, True), (scene.boxes.group, False)):
        if box is not None:
            part = edge if far else edge.within(box)
            clearance = min(box.east - box.west, box.north - box.south) * _NAME_CLEARANCE
            layers.add_names(sheet, part.labels(avoid=line, clear_deg=clearance), far=far)


def _draw_scene(sheet: Sheet, scene: Scene, edge: basemap.Basemap) -> None:
    """Draw the layers; a place already named by a more telling mark is not named again."""
    taken: set[str] = set()
    progress, route = scene.progress, scene.route
    layers.add_areas(sheet, scene.areas, route=route, near=scene.boxes.group)
    layers.add_routes(sheet, route, scene.others)
    lines = layers.add_travelled(sheet, progress)
    layers.add_sightings(sheet, scene.pins, goals=scene.goals, taken=taken)
    layers.add_destinations(sheet, [route, *scene.others], taken=taken)
    layers.add_goals(sheet, scene.goals, shown=edge, whole=scene.boxes.whole, taken=taken)
    layers.add_context(sheet, scene.named, taken=taken)
    layers.add_stops(sheet, route.stops, taken=taken)
    here = layers.add_position(sheet, progress)
    if lines is not None and here is not None:
        elements.Moving(here, *lines, calendar=days.calendar(progress)).add_to(sheet.target)


def _settings(scene: Scene, words: Words, *, edge: basemap.Basemap, credits_line: Sequence[str]) -> dict[str, object]:
    """Give what map.js must know."""
    boxes = scene.boxes
    shown = {"group": boxes.group.corners()} if boxes.group else {}
    caption = words.say("Overview: {road}, with the part travelled", road=words.road(scene.route))
    return {
        "views": shown | {"whole": boxes.whole.corners()},
        "first": "group" if boxes.group else "whole",
        "edge": boxes.edge.corners(),
        "closest": _CLOSEST_ZOOM,
        "words": {
            "group": words.say("The group"),
            "whole": words.say("Whole route"),
            "views": words.say("View"),
            "zoomIn": words.say("Zoom in"),
            "zoomOut": words.say("Zoom out"),
            "close": words.say("Close"),
        },
        "overview": locator.overview(scene.progress, edge, caption=caption),
        "attribution": str(Markup(" · ").join(credits_line)),
    }


def _equip(target: folium.Map, leaflet: Assets) -> None:
    """Give a folium map Leaflet and our own style and script, in place of the six libraries folium would link."""
    target.default_js, target.default_css = [], []
    head = _figure(target).header
    tags = (
        f"<style>{leaflet.css.text}</style>" if leaflet.css.text else _tag("link", leaflet.css),
        f"<style>{notes.static('map.css')}</style>",
        f"<script>{leaflet.js.text}</script>" if leaflet.js.text else _tag("script", leaflet.js),
        f"<script>{scripts.map_script()}</script>",
    )
    for number, tag in enumerate(tags):
        head.add_child(elements.Raw(tag), name=f"caravan_map_{number}")


def _tag(kind: str, asset: Asset) -> str:
    pinned = f'integrity="{asset.integrity}" crossorigin="anonymous"'
    if kind == "link":
        return f'<link rel="stylesheet" href="{asset.url}" {pinned}>'
    return f'<script src="{asset.url}" {pinned}></script>'


def _figure(target: folium.Map) -> Figure:
    root = target.get_root()
    if not isinstance(root, Figure):
        raise TypeError("the map is not in a figure; draw it with draw()")
    return root


def _inert(html: str) -> str:
    """Keep folium's second pass of Jinja from reading a text as a template."""
    return html.replace("{", "&#123;").replace("}", "&#125;")
