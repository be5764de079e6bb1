"""Stories to draw, thin and dense, and what stands where on a drawn sheet."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations

import maps_demo as demo
from caravan_map.geo.place import Candidate, LonLat, Place
from caravan_map.maps.pictures.boxes import Box
from caravan_map.maps.pictures.look import Look
from caravan_map.maps.pictures.palette import theme_called
from caravan_map.maps.pictures.sheet import Sheet, settled
from caravan_map.maps.pictures.sizes import SIZES
from caravan_map.news.article import DateRange
from caravan_map.news.claims import PositionClaim, Reading, Role
from caravan_map.track.progress import Eta, Progress
from caravan_map.track.track import DayPosition, Range, Verdict
from caravan_map.wording.words import words_in
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.text import Text

START = date(2023, 12, 24)
_ROLES: tuple[Role, ...] = ("at", "passed", "at", "toward")


def look(size: str = "article", *, theme: str = "light", lang: str = "en") -> Look:
    """Give a look, its pictures small so that tests are quick."""
    return Look(SIZES[size].at(72), theme_called(theme), words_in(lang))


def told(progress: Progress, claims: tuple[PositionClaim, ...], *, used: bool = True) -> tuple[Progress, Reading]:
    """Let the demo's story be told by other claims, each with a verdict of its own."""
    verdicts = {claim.id: Verdict(claim.id, claim.place, 0.9, used, "made up") for claim in claims}
    track = replace(progress.track, verdicts=verdicts)
    return replace(progress, track=track), replace(demo.READING, positions=claims)


def one_claim() -> tuple[Progress, Reading]:
    """Give a story of one report and no position."""
    return told(demo.progress(known=False), demo.POSITIONS[:1])


def no_claim() -> tuple[Progress, Reading]:
    """Give a story without any report of a place."""
    return told(demo.progress(known=False), ())


def elsewhere() -> tuple[Progress, Reading]:
    """Give a story far from the route, without a position on it."""
    nairobi = Place("Nairobi", "town", LonLat(36.82, -1.28), "KE", population=3_000_000)
    claims = tuple(replace(claim, candidates=(Candidate(nairobi, 0.9),)) for claim in demo.POSITIONS[:1])
    return told(demo.progress(known=False), claims)


def dense(count: int = 300) -> tuple[Progress, Reading]:
    """Give a story of hundreds of reports along the whole route, with a position and an arrival."""
    known = demo.progress()
    route, days = known.track.route, 60
    positions = tuple(
        DayPosition(START + timedelta(days=n), Range(25.0 * n, 27.0 * n, 29.0 * n), route.point_at(27.0 * n))
        for n in range(days)
    )
    claims = tuple(_on_the_way(n, count, days, known) for n in range(count))
    last = positions[-1]
    position = replace(known.position, km=last.km, point=last.point) if known.position else None
    eta = Eta(date(2024, 3, 1), date(2024, 3, 6), date(2024, 3, 20))
    whole = replace(
        known, track=replace(known.track, days=positions), as_of=last.date, position=position, done_km=last.km, eta=eta
    )
    return told(whole, claims)


def meeting(sheet: Sheet) -> list[tuple[str, str]]:
    """List the texts on a sheet that meet one another, as they are drawn."""
    boxes = _text_boxes(sheet)
    return [(one, other) for (one, a), (other, b) in combinations(boxes, 2) if a.grown(-0.4).meets(b.grown(-0.4))]


def outside(sheet: Sheet) -> list[str]:
    """List the texts that leave the sheet."""
    return [text for text, box in _text_boxes(sheet) if not sheet.box.holds(box)]


def texts(sheet: Sheet) -> list[str]:
    """List every text on a sheet."""
    return [text.get_text() for text in sheet.figure.findobj(Text) if text.get_text()]


def _text_boxes(sheet: Sheet) -> list[tuple[str, Box]]:
    with settled():
        renderer = FigureCanvasAgg(sheet.figure).get_renderer()  # type: ignore[no-untyped-call]  # matplotlib
        drawn = [text for text in sheet.figure.findobj(Text) if text.get_text()]
        extents = [text.get_window_extent(renderer) for text in drawn]
    height = sheet.size.height
    return [
        (text.get_text(), Box(box.x0, height - box.y1, box.x1, height - box.y0))
        for text, box in zip(drawn, extents, strict=True)
    ]


def _on_the_way(number: int, count: int, days: int, known: Progress) -> PositionClaim:
    stops = known.track.route.stops
    stop = stops[number * (len(stops) - 1) // count]
    day = START + timedelta(days=number * days // count)
    place = Place(stop.label, "town", stop.point, "MX", stop.admin1, stop.admin1_code, stop.geonameid, stop.population)
    role = _ROLES[number % 4]
    base = demo.POSITIONS[number % len(demo.POSITIONS)]
    when = DateRange(day, day + timedelta(days=number % 3), "made up")
    return replace(
        base, id=f"p{number}", candidates=(Candidate(place, 0.9),), date=when, role=role, same_as=None, group="main"
    )
