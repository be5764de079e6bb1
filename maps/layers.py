"""The layers of the map, as folium objects, lowest first; latitude comes first only where folium wants it.

Importing this module imports folium.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import folium
from branca.element import MacroElement
from markupsafe import Markup

from ..geo.place import LonLat, Place
from ..geo.route import Route, Stop
from ..track.progress import Progress
from . import basemap, marks, notes, regions
from .elements import Mark, Note
from .sightings import Sighting
from .views import start_km

_STOP_ZOOM = {"anchor": 5.5, "key": 7.5, "fill": 9.5}
_LAND_ZOOMS = {True: (0, 7.5), False: (7.5, 99)}


def add_basemap(target: folium.Map, shown: basemap.Basemap) -> None:
    """Draw land, borders and state lines."""
    folium.GeoJson(
        shown.geojson(), name="basemap", style_function=_style, control=False, interactive=False, smooth_factor=0.6
    ).add_to(target)


def add_names(target: folium.Map, labels: Iterable[basemap.Label], *, far: bool) -> None:
    """Set the names of countries and states for the view of the whole route (`far`) or of the group."""
    for name in labels:
        text = "United States" if name.name == "United States of America" else name.name
        _mark(
            target,
            name.point,
            marks.marker(
                Markup(), text, kind=f"land-{name.rank}", rank=90 + name.rank, gap_px=0, zooms=_LAND_ZOOMS[far]
            ),
        )


def add_routes(target: folium.Map, route: Route, others: Sequence[Route]) -> None:
    """Draw the planned route in grey, and other corridors the group may take, broken."""
    for other in others:
        _line(target, other.line(0.0, other.length_km), "cm-other-route", weight=2)
    _line(target, route.line(0.0, route.length_km), "cm-route", weight=4)


def add_travelled(target: folium.Map, progress: Progress) -> None:
    """Draw the part travelled, solid, and the range of the position as a band on the line."""
    position = progress.position
    if position is None:
        return
    route = progress.track.route
    _line(target, route.line(start_km(progress), position.km.mid), "cm-done", weight=5)
    _line(target, route.line(position.km.low, position.km.high), "cm-range", weight=16)


def add_stops(target: folium.Map, stops: Iterable[Stop], *, taken: set[str]) -> None:
    """Mark the route's stops that no other mark names, the lesser ones only when zoomed in."""
    for stop in stops:
        if stop.label not in taken:
            drawing = marks.dot("stop")
            rank = 60 + list(_STOP_ZOOM).index(stop.role)
            _mark(
                target,
                stop.point,
                marks.marker(drawing, stop.label, kind="stop", rank=rank, zooms=(_STOP_ZOOM[stop.role], 99)),
            )


def add_destinations(target: folium.Map, routes: Iterable[Route], *, taken: set[str]) -> None:
    """Mark where each corridor ends."""
    for route in routes:
        end = route.destination
        if end.label not in taken:
            taken.add(end.label)
            mark = marks.marker(marks.goal("destination"), end.label, kind="goal", rank=20, gap_px=12)
            _mark(target, end.point, mark)


def add_areas(target: folium.Map, areas: Iterable[Sighting], *, route: Route, near: basemap.Bounds | None) -> None:
    """Draw reports that name only a region: its name, and the stretch of the road inside it, hatched.

    Its name stands at the region's point; zoomed in (`near` is what is then in view), beside the stretch. A region that
    several roles or groups are reported in is drawn once, for the first.
    """
    firsts = {area.place: area for area in reversed(tuple(areas))}
    for place, area in firsts.items():
        lines = [route.line(*ends) for ends in regions.stretches(route, place)]
        for points in lines:
            note = Note(notes.of_sighting(area), notes.label(area))
            _line(target, points, "cm-stretch", weight=12, note=note)
        beside = regions.middle([point for points in lines for point in points], near)
        if beside is None:
            _area_name(target, area, place.point)
        else:
            _area_name(target, area, place.point, zooms=_LAND_ZOOMS[True])
            _area_name(target, area, beside, zooms=_LAND_ZOOMS[False])


def _area_name(target: folium.Map, area: Sighting, point: LonLat, *, zooms: tuple[float, float] = (0, 99)) -> None:
    text = f"Somewhere in {area.place.name}"
    mark = marks.marker(Markup(), text, kind="area", rank=30, gap_px=14, zooms=zooms)
    _mark(target, point, mark, note=area)


def add_goals(
    target: folium.Map, goals: Iterable[Sighting], *, shown: basemap.Basemap, whole: basemap.Bounds, taken: set[str]
) -> None:
    """Mark where the group is said to be heading: arrows and flags, a border by its line."""
    for goal in goals:
        place = goal.place
        for part in shown.border_along(place.line) if place.line else ():
            _line(target, part, "cm-border-goal", weight=3)
        if place.kind in ("country", "continent") or place.name in taken:
            continue
        taken.add(place.name)
        drawing = Markup() if place.line else marks.goal(goal.role)
        mark = marks.marker(drawing, place.name, kind="border" if place.line else "goal", rank=25, gap_px=12)
        _mark(target, _label_point(place, whole), mark, note=goal, size_px=22)


def _label_point(place: Place, whole: basemap.Bounds) -> LonLat:
    """Choose where a border's name stands: the middle vertex of what is in view of its line."""
    seen = [point for point in place.line if whole.holds(point)]
    return seen[len(seen) // 2] if seen else place.point


def add_context(target: folium.Map, places: Iterable[Sighting], *, taken: set[str]) -> None:
    """Mark places that are only named: small, hollow, grey, never numbered."""
    for named in places:
        if named.place.name not in taken:
            taken.add(named.place.name)
            mark = marks.marker(marks.dot("context"), named.place.name, kind="context", rank=40)
            _mark(target, named.place.point, mark, note=named, size_px=14)


def add_sightings(target: folium.Map, sightings: Iterable[Sighting], *, taken: set[str]) -> None:
    """Put a numbered pin at each sighting; the first at a place carries its name."""
    for sighting in sightings:
        name = "" if sighting.place.name in taken else sighting.place.name
        taken.add(sighting.place.name)
        drawing = marks.pin(sighting.role, sighting.group, sighting.number)
        mark = marks.marker(drawing, name, kind="pin", rank=10, gap_px=17, turn=sighting.number)
        _mark(target, sighting.place.point, mark, note=sighting, size_px=28, above=sighting.number)


def add_position(target: folium.Map, progress: Progress, text: str) -> None:
    """Mark the estimated position."""
    position = progress.position
    if position is None:
        return
    html = marks.marker(marks.here(), text, kind="here", rank=0, gap_px=17)
    note = notes.of_position(position, as_of=progress.as_of, level=progress.level)
    marker = Mark(position.point, html, size_px=36, zIndexOffset=2000)
    _explain(marker, note, f"{text}, near {position.near}").add_to(target)


def _mark(
    target: folium.Map, point: LonLat, html: str, *, note: Sighting | None = None, size_px: int = 0, above: int = 0
) -> None:
    told = note is not None
    marker = Mark(point, html, size_px=size_px, zIndexOffset=above, interactive=told, keyboard=told)
    if note is not None:
        _explain(marker, notes.of_sighting(note), notes.label(note))
    marker.add_to(target)


def _explain(layer: MacroElement, html: str, label: str) -> MacroElement:
    """Give a layer what opens at it and the name it is read out by."""
    layer.add_child(Note(html, label))
    return layer


def _line(
    target: folium.Map, points: Sequence[LonLat], class_name: str, *, weight: int, note: Note | None = None
) -> None:
    spots = [_latlon(point) for point in points]
    line = folium.PolyLine(spots, class_name=class_name, weight=weight, smooth_factor=0.5)  # type: ignore[no-untyped-call]
    line.options["interactive"] = note is not None
    if note is not None:
        line.add_child(note)
    line.add_to(target)


def _latlon(point: LonLat) -> list[float]:
    return [round(point.lat, 5), round(point.lon, 5)]


def _style(feature: dict[str, Any]) -> dict[str, Any]:
    return {"className": f"cm-{feature['properties']['layer']}", "weight": 1}
