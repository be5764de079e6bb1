"""The layers of the map, as folium objects, lowest first; latitude comes first only where folium wants it.

Importing this module imports folium.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import folium
from markupsafe import Markup

from ..geo.place import LonLat, Place
from ..geo.route import Route, Stop
from ..track.progress import Progress
from ..wording.words import Words
from . import basemap, marks, notes, regions
from .elements import Ground, Mark, Marks, Name, Names, Note
from .pinned import Pinned, Told
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
    found = []
    for end in (route.destination for route in routes):
        if end.label not in taken:
            taken.add(end.label)
            drawn = marks.marker(marks.goal("destination"), end.label, kind="goal", rank=20, gap_px=12)
            found.append(Pinned(end.point, drawn))
    Marks(found).add_to(sheet.target)


def add_areas(sheet: Sheet, areas: Iterable[Sighting], *, route: Route, near: basemap.Bounds | None) -> None:
    """Draw reports that name only a region: its name, and the stretch of the road inside it, hatched.

    Its name stands at the region's point; zoomed in (`near` is what is then in view), beside the stretch. A region that
    several roles or groups are reported in is drawn once, for the first.
    """
    firsts = {area.place: area for area in reversed(tuple(areas))}
    for place, area in firsts.items():
        lines = [route.line(*ends) for ends in regions.stretches(route, place)]
        for points in lines:
            _line(sheet, points, "cm-stretch", weight=12, note=_told(sheet, area))
        beside = regions.middle([point for points in lines for point in points], near)
        Marks(_area_names(sheet, area, beside)).add_to(sheet.target)


def _area_names(sheet: Sheet, area: Sighting, beside: LonLat | None) -> Iterator[Pinned]:
    text, told = regions.whereabouts(area.place, sheet.words), _told(sheet, area)
    here = area.place.point
    spots = [(here, (0, 99))] if beside is None else [(here, _LAND_ZOOMS[True]), (beside, _LAND_ZOOMS[False])]
    for point, zooms in spots:
        yield Pinned(point, marks.marker(Markup(), text, kind="area", rank=30, gap_px=14, zooms=zooms), told=told)


def add_goals(
    sheet: Sheet, goals: Iterable[Sighting], *, shown: basemap.Basemap, whole: basemap.Bounds, taken: set[str]
) -> None:
    """Mark where the group is said to be heading: arrows and flags, a border by its line."""
    found = []
    for goal in goals:
        place = goal.place
        for part in shown.border_along(place.line) if place.line else ():
            _line(sheet, part, "cm-border-goal", weight=3)
        if place.kind in ("country", "continent") or place.name in taken:
            continue
        taken.add(place.name)
        drawing = Markup() if place.line else marks.goal(goal.role)
        drawn = marks.marker(drawing, place.name, kind="border" if place.line else "goal", rank=25, gap_px=12)
        found.append(Pinned(_label_point(place, whole), drawn, 22, told=_told(sheet, goal)))
    Marks(found).add_to(sheet.target)


def _label_point(place: Place, whole: basemap.Bounds) -> LonLat:
    """Choose where a border's name stands: the middle vertex of what is in view of its line."""
    seen = [point for point in place.line if whole.holds(point)]
    return seen[len(seen) // 2] if seen else place.point


def add_context(sheet: Sheet, places: Iterable[Sighting], *, taken: set[str]) -> None:
    """Mark places that are only named: small, hollow, grey, never numbered."""
    found = []
    for named in places:
        if named.place.name not in taken:
            taken.add(named.place.name)
            drawn = marks.marker(marks.dot("context"), named.place.name, kind="context", rank=40)
            found.append(Pinned(named.place.point, drawn, 14, told=_told(sheet, named)))
    Marks(found).add_to(sheet.target)


def add_sightings(sheet: Sheet, sightings: Iterable[Sighting], *, goals: Iterable[Sighting], taken: set[str]) -> None:
    """Put a numbered pin at each sighting; the first at a place carries its name and stands for its goals, too."""
    found, also = [], dict[str, list[str]]()
    for goal in goals:
        also.setdefault(goal.place.name, []).extend(report.claim.id for report in goal.reports)
    for sighting in sightings:
        name = "" if sighting.place.name in taken else sighting.place.name
        taken.add(sighting.place.name)
        drawing = marks.pin(sighting.role, sighting.group, sighting.number)
        drawn = marks.marker(drawing, name, kind="pin", rank=10, gap_px=17, turn=sighting.number)
        told = _told(sheet, sighting, also.pop(sighting.place.name, []))
        found.append(Pinned(sighting.place.point, drawn, 28, above=sighting.number, told=told))
    Marks(found).add_to(sheet.target)


def add_position(sheet: Sheet, progress: Progress) -> Mark | None:
    """Mark the estimated position; give the mark."""
    position = progress.position
    if position is None:
        return None
    text = sheet.words.say("Estimated position, {day}", day=sheet.words.short_day(progress.as_of))
    note, say = notes.of_position(position, progress, sheet.words), sheet.words.say
    if progress.care.coarsen is None:
        name = say("{what}, near {place}", what=text, place=position.near)
    else:
        name = say("{what}, in {place}", what=text, place=position.near)
    told = Told(note, name)
    drawn = marks.marker(marks.here(), text, kind="here", rank=0, gap_px=21)
    marker = Mark(Pinned(position.point, drawn, 36, above=2000, told=told))
    marker.add_to(sheet.target)
    return marker


def _told(sheet: Sheet, sighting: Sighting, also: Sequence[str] = ()) -> Told:
    """Write what opens at a layer, the name it is read out by, the claims it stands for and the day it comes up on."""
    quoted = sheet.quoted or sighting.role == "mention"  # which the page's table of positions does not hold
    html = notes.of_sighting(sighting, sheet.words, quoted=quoted)
    claims = [report.claim.id for report in sighting.reports]
    return Told(html, notes.label(sighting, sheet.words), claims, also, sighting.day, sighting.until)


def _line(
    sheet: Sheet, points: Sequence[LonLat], class_name: str, *, weight: int, note: Told | None = None
) -> folium.PolyLine:
    spots = [_latlon(point) for point in points]
    line = folium.PolyLine(spots, class_name=class_name, weight=weight, smooth_factor=0.5)  # type: ignore[no-untyped-call]  # it ships no types
    line.options["interactive"] = note is not None
    if note is not None:
        line.add_child(Note(note))
    line.add_to(sheet.target)
    return line


def _latlon(point: LonLat) -> list[float]:
    return [round(point.lat, 5), round(point.lon, 5)]
