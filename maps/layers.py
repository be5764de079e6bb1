"""The layers of the map, as folium objects, lowest first; latitude comes first only where folium wants it.

Importing this module imports folium.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import folium
from markupsafe import Markup

from ..geo.place import LonLat, Place
from ..geo.route import Route, Stop
from ..track.progress import Progress
from ..wording.words import Words
from . import basemap, marks, notes, regions
from .elements import Ground, Mark, Name, Names, Note
from .sightings import Sighting
from .views import start_km

_STOP_ZOOM = {"anchor": 5.5, "key": 7.5, "fill": 9.5}
_LAND_ZOOMS = {True: (0, 7.5), False: (7.5, 99)}


@dataclass(frozen=True, slots=True)
class Sheet:
    """A folium map to draw on, its language, and whether its notes hold the quotes or leave them to a page."""

    target: folium.Map
    words: Words
    quoted: bool


def add_basemap(sheet: Sheet, shown: basemap.Basemap) -> None:
    """Draw land, borders and state lines."""
    Ground(shown.encoded(), basemap.QUANTUM).add_to(sheet.target)


def add_names(sheet: Sheet, labels: Iterable[basemap.Label], *, far: bool) -> None:
    """Set the names of countries and states for the view of the whole route (`far`) or of the group."""
    names = [
        Name(
            name.point,
            sheet.words.country(name.name) if name.rank == 0 else name.name,
            kind=f"land-{name.rank}",
            rank=90 + name.rank,
            gap_px=0,
            zooms=_LAND_ZOOMS[far],
        )
        for name in labels
    ]
    Names(names).add_to(sheet.target)


def add_routes(sheet: Sheet, route: Route, others: Sequence[Route]) -> None:
    """Draw the planned route in grey, and other corridors the group may take, broken."""
    for other in others:
        _line(sheet, other.line(0.0, other.length_km), "cm-other-route", weight=2)
    _line(sheet, route.line(0.0, route.length_km), "cm-route", weight=4)


def add_travelled(sheet: Sheet, progress: Progress) -> tuple[folium.PolyLine, folium.PolyLine] | None:
    """Draw the part travelled, solid, and the range of the position as a band on the line; give both lines."""
    position = progress.position
    if position is None:
        return None
    route = progress.track.route
    done = _line(sheet, route.line(start_km(progress), position.km.mid), "cm-done", weight=5)
    return done, _line(sheet, route.line(position.km.low, position.km.high), "cm-range", weight=16)


def add_stops(sheet: Sheet, stops: Iterable[Stop], *, taken: set[str]) -> None:
    """Mark the route's stops that no other mark names, the lesser ones only when zoomed in."""
    names = [
        Name(
            stop.point,
            stop.label,
            kind="stop",
            rank=60 + list(_STOP_ZOOM).index(stop.role),
            gap_px=8,
            zooms=(_STOP_ZOOM[stop.role], 99),
        )
        for stop in stops
        if stop.label not in taken
    ]
    Names(names, drawing=str(marks.dot("stop"))).add_to(sheet.target)


def add_destinations(sheet: Sheet, routes: Iterable[Route], *, taken: set[str]) -> None:
    """Mark where each corridor ends."""
    for route in routes:
        end = route.destination
        if end.label not in taken:
            taken.add(end.label)
            mark = marks.marker(marks.goal("destination"), end.label, kind="goal", rank=20, gap_px=12)
            _mark(sheet, end.point, mark)


def add_areas(sheet: Sheet, areas: Iterable[Sighting], *, route: Route, near: basemap.Bounds | None) -> None:
    """Draw reports that name only a region: its name, and the stretch of the road inside it, hatched.

    Its name stands at the region's point; zoomed in (`near` is what is then in view), beside the stretch. A region that
    several roles or groups are reported in is drawn once, for the first.
    """
    firsts = {area.place: area for area in reversed(tuple(areas))}
    for place, area in firsts.items():
        lines = [route.line(*ends) for ends in regions.stretches(route, place)]
        for points in lines:
            _line(sheet, points, "cm-stretch", weight=12, note=_note(sheet, area))
        beside = regions.middle([point for points in lines for point in points], near)
        if beside is None:
            _area_name(sheet, area, place.point)
        else:
            _area_name(sheet, area, place.point, zooms=_LAND_ZOOMS[True])
            _area_name(sheet, area, beside, zooms=_LAND_ZOOMS[False])


def _area_name(sheet: Sheet, area: Sighting, point: LonLat, *, zooms: tuple[float, float] = (0, 99)) -> None:
    text = sheet.words.say("Somewhere in {place}", place=area.place.name)
    mark = marks.marker(Markup(), text, kind="area", rank=30, gap_px=14, zooms=zooms)
    _mark(sheet, point, mark, note=area)


def add_goals(
    sheet: Sheet, goals: Iterable[Sighting], *, shown: basemap.Basemap, whole: basemap.Bounds, taken: set[str]
) -> None:
    """Mark where the group is said to be heading: arrows and flags, a border by its line."""
    for goal in goals:
        place = goal.place
        for part in shown.border_along(place.line) if place.line else ():
            _line(sheet, part, "cm-border-goal", weight=3)
        if place.kind in ("country", "continent") or place.name in taken:
            continue
        taken.add(place.name)
        drawing = Markup() if place.line else marks.goal(goal.role)
        mark = marks.marker(drawing, place.name, kind="border" if place.line else "goal", rank=25, gap_px=12)
        _mark(sheet, _label_point(place, whole), mark, note=goal, size_px=22)


def _label_point(place: Place, whole: basemap.Bounds) -> LonLat:
    """Choose where a border's name stands: the middle vertex of what is in view of its line."""
    seen = [point for point in place.line if whole.holds(point)]
    return seen[len(seen) // 2] if seen else place.point


def add_context(sheet: Sheet, places: Iterable[Sighting], *, taken: set[str]) -> None:
    """Mark places that are only named: small, hollow, grey, never numbered."""
    for named in places:
        if named.place.name not in taken:
            taken.add(named.place.name)
            mark = marks.marker(marks.dot("context"), named.place.name, kind="context", rank=40)
            _mark(sheet, named.place.point, mark, note=named, size_px=14)


def add_sightings(sheet: Sheet, sightings: Iterable[Sighting], *, goals: Iterable[Sighting], taken: set[str]) -> None:
    """Put a numbered pin at each sighting; the first at a place carries its name and stands for its goals, too."""
    also: dict[str, list[str]] = {}
    for goal in goals:
        also.setdefault(goal.place.name, []).extend(report.claim.id for report in goal.reports)
    for sighting in sightings:
        name = "" if sighting.place.name in taken else sighting.place.name
        taken.add(sighting.place.name)
        drawing = marks.pin(sighting.role, sighting.group, sighting.number)
        mark = marks.marker(drawing, name, kind="pin", rank=10, gap_px=17, turn=sighting.number)
        others = also.pop(sighting.place.name, [])
        _mark(sheet, sighting.place.point, mark, note=sighting, size_px=28, above=sighting.number, also=others)


def add_position(sheet: Sheet, progress: Progress) -> Mark | None:
    """Mark the estimated position; give the mark."""
    position = progress.position
    if position is None:
        return None
    text = sheet.words.say("Estimated position, {day}", day=sheet.words.short_day(progress.as_of))
    html = marks.marker(marks.here(), text, kind="here", rank=0, gap_px=17)
    note = notes.of_position(position, sheet.words, as_of=progress.as_of, level=progress.level)
    marker = Mark(position.point, html, size_px=36, zIndexOffset=2000)
    marker.add_child(Note(note, sheet.words.say("{what}, near {place}", what=text, place=position.near)))  # type: ignore[no-untyped-call]  # it ships no types
    marker.add_to(sheet.target)
    return marker


def _mark(
    sheet: Sheet,
    point: LonLat,
    html: str,
    *,
    note: Sighting | None = None,
    size_px: int = 0,
    above: int = 0,
    also: Sequence[str] = (),
) -> None:
    told = note is not None
    marker = Mark(point, html, size_px=size_px, zIndexOffset=above, interactive=told, keyboard=told)
    if note is not None:
        marker.add_child(_note(sheet, note, also))  # type: ignore[no-untyped-call]  # it ships no types
    marker.add_to(sheet.target)


def _note(sheet: Sheet, sighting: Sighting, also: Sequence[str] = ()) -> Note:
    """Write what opens at a layer, the name it is read out by, the claims it stands for and the day it comes up on."""
    quoted = sheet.quoted or sighting.role == "mention"  # which the page's table of positions does not hold
    html = notes.of_sighting(sighting, sheet.words, quoted=quoted)
    claims = [report.claim.id for report in sighting.reports]
    return Note(
        html, notes.label(sighting, sheet.words), claims=claims, also=also, day=sighting.day, until=sighting.until
    )


def _line(
    sheet: Sheet, points: Sequence[LonLat], class_name: str, *, weight: int, note: Note | None = None
) -> folium.PolyLine:
    spots = [_latlon(point) for point in points]
    line = folium.PolyLine(spots, class_name=class_name, weight=weight, smooth_factor=0.5)  # type: ignore[no-untyped-call]  # it ships no types
    line.options["interactive"] = note is not None
    if note is not None:
        line.add_child(note)
    line.add_to(sheet.target)
    return line


def _latlon(point: LonLat) -> list[float]:
    return [round(point.lat, 5), round(point.lon, 5)]
