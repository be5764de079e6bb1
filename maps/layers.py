"""The layers of the map, as folium objects, lowest first. Importing this module imports folium; latitude comes first only where folium wants it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import folium

from ..geo.place import LonLat
from ..geo.route import Route, Stop
from ..track.progress import Progress
from . import basemap, marks, notes
from .elements import Mark, Note
from .sightings import Sighting
from .views import start_km

_STOP_ZOOM = {"anchor": 5.5, "key": 7.5, "fill": 9.5}
_LAND_ZOOMS = {True: (0, 7.5), False: (7.5, 99)}


def add_basemap(target: folium.Map, shown: basemap.Basemap) -> None:
    """Draw land, borders and state lines."""
    folium.GeoJson(shown.geojson(), name="basemap", style_function=_style, control=False, interactive=False, smooth_factor=0.6).add_to(target)


def add_names(target: folium.Map, labels: Iterable[basemap.Label], *, far: bool) -> None:
    """Set the names of countries and states for the view of the whole route (`far`) or of the group."""
    for name in labels:
        text = "United States" if name.name == "United States of America" else name.name
        _mark(target, name.point, marks.marker(marks.Markup(), text, kind=f"land-{name.rank}", rank=90 + name.rank, gap_px=0, zooms=_LAND_ZOOMS[far]))


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
        if stop.name not in taken:
            drawing = marks.dot("stop")
            rank = 60 + list(_STOP_ZOOM).index(stop.role)
            _mark(target, stop.point, marks.marker(drawing, stop.name, kind="stop", rank=rank, zooms=(_STOP_ZOOM[stop.role], 99)))


def add_destinations(target: folium.Map, routes: Iterable[Route], *, taken: set[str]) -> None:
    """Mark where each corridor ends."""
    for route in routes:
        end = route.destination
        if end.name not in taken:
            taken.add(end.name)
            _mark(target, end.point, marks.marker(marks.goal("destination"), end.name, kind="goal", rank=20, gap_px=12))


def add_areas(target: folium.Map, areas: Iterable[Sighting]) -> None:
    """Draw reports that name only a region as soft areas."""
    for area in areas:
        place = area.place
        circle = folium.Circle(_latlon(place.point), radius=place.radius_km * 1000, class_name="cm-area", weight=1, fill=True)
        circle.add_child(Note(notes.of_sighting(area), notes.label(area))).add_to(target)
        mark = marks.marker(marks.Markup(), f"{place.name} (area)", kind="area", rank=30, gap_px=0)
        _mark(target, place.point, mark, note=area)


def add_goals(target: folium.Map, goals: Iterable[Sighting], *, taken: set[str]) -> None:
    """Mark where the group is said to be heading: arrows and flags, a border by its line."""
    for goal in goals:
        place = goal.place
        if place.line:
            _line(target, place.line, "cm-border-goal", weight=3)
        if place.kind in ("country", "continent") or place.name in taken:
            continue
        taken.add(place.name)
        mark = marks.marker(marks.goal(goal.role if goal.role in ("toward", "destination") else "toward"), place.name, kind="goal", rank=25, gap_px=12)
        _mark(target, place.point, mark, note=goal, size_px=22)


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
        mark = marks.marker(drawing, name, kind="pin", rank=10, gap_px=17)
        _mark(target, sighting.place.point, mark, note=sighting, size_px=28, above=1000 - sighting.number)


def add_position(target: folium.Map, progress: Progress, text: str) -> None:
    """Mark the estimated position."""
    if progress.position is None:
        return
    html = marks.marker(marks.here(), text, kind="here", rank=0, gap_px=17)
    marker = Mark(progress.position.point, html, size_px=36, zIndexOffset=2000)
    marker.add_child(Note(notes.of_position(progress), f"{text}, near {progress.position.near}")).add_to(target)


def _mark(target: folium.Map, point: LonLat, html: str, *, note: Sighting | None = None, size_px: int = 0, above: int = 0) -> None:
    marker = Mark(point, html, size_px=size_px, zIndexOffset=above, interactive=note is not None, keyboard=note is not None)
    if note is not None:
        marker.add_child(Note(notes.of_sighting(note), notes.label(note)))
    marker.add_to(target)


def _line(target: folium.Map, points: Sequence[LonLat], class_name: str, *, weight: int) -> folium.PolyLine:
    line = folium.PolyLine([_latlon(point) for point in points], class_name=class_name, weight=weight, smooth_factor=0.5)
    line.options["interactive"] = False
    line.add_to(target)
    return line


def _latlon(point: LonLat) -> list[float]:
    return [round(point.lat, 5), round(point.lon, 5)]


def _style(feature: dict[str, Any]) -> dict[str, Any]:
    return {"className": f"cm-{feature['properties']['layer']}", "weight": 1}
