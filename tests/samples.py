"""A small story, worked through by hand: two articles, a route of three stops, every kind of claim."""

from __future__ import annotations

from datetime import date

from caravan_map.geo.place import Candidate, LonLat, Place
from caravan_map.geo.route import Route, Stop
from caravan_map.news.article import UNKNOWN_DATE, Article, DateRange
from caravan_map.news.claims import LengthClaim, PositionClaim, Reading, SizeClaim
from caravan_map.track.contradictions import Contradiction, Side, Voice
from caravan_map.track.progress import (
    DaysSpent,
    Destination,
    Eta,
    LastReport,
    Position,
    Progress,
    RecentPace,
    Reported,
    RouteOption,
    Shares,
    Size,
)
from caravan_map.track.remarks import Remark
from caravan_map.track.track import DayPosition, Range, Rival, Track, Verdict

TAPACHULA = Place("Tapachula", "town", LonLat(-92.25891, 14.90541), "MX", "Chiapas", "MX.05", 3516266, 353706, 8.0)
ESCUINTLA = Place("Escuintla", "town", LonLat(-92.65, 15.3166666), "MX", "Chiapas", "MX.05", 3526952, 9570, 3.04)
RIVAL = Place("Escuintla", "town", LonLat(-90.785, 14.305), "GT", "Escuintla", "GT.06", 3595803, 156313, 7.0)
BORDER = Place("US border", "border", LonLat(-97.5, 25.9), line=(LonLat(-97.5, 25.9), LonLat(-117.1, 32.5)))

EVE = DateRange(date(2023, 12, 24), date(2023, 12, 24), '"Christmas Eve"')
LATER = DateRange(date(2023, 12, 26), date(2023, 12, 27), '"on Wednesday" or the day before')
OPEN = DateRange(None, date(2023, 12, 28), "before it was published")

ROUTE = Route(
    name="coast",
    title="Coast road",
    stops=(
        Stop("Tapachula", "Chiapas", TAPACHULA.point, 3516266, 353706, "anchor", 0.0),
        Stop("Escuintla", "Chiapas", ESCUINTLA.point, 3526952, 9570, "key", 71.04),
        Stop("Mapastepec", "Chiapas", LonLat(-92.90039, 15.43358), 3523590, 18000, "anchor", 105.18),
    ),
    basis="great circles times detour",
    source="GeoNames",
    licence="CC BY 4.0",
)


def reading() -> Reading:
    """Give what the two articles say."""
    first = Article(
        "001", "in/001.txt", "…", "Off they go", "The Wire", "https://wire.example/1", language="en", sha256="ab"
    )
    second = Article("002", "in/002.txt", "…")
    either = (Candidate(RIVAL, 0.9), Candidate(ESCUINTLA, 0.1))
    tapachula, border = (Candidate(TAPACHULA, 1),), (Candidate(BORDER, 1),)
    hope, left, far = "They hope for Escuintla.", "They left Tapachula.", "The US border is far."
    toward = PositionClaim("p2", "002", 10, 19, hope, "toward", "main", either, LATER, "an organiser")
    departed = PositionClaim("p1", "001", 5, 14, left, "departed", "main", tapachula, EVE)
    goal = PositionClaim("p3", "002", 4, 13, far, "destination", "main", border, UNKNOWN_DATE, same_as="p9")
    remaining = LengthClaim("l1", "002", 1, 6, "1,600 km to go.", 1600.04, "remaining", "here", "US border", 50, OPEN)
    return Reading(
        articles=(first, second),
        published={"001": EVE, "002": LATER},
        positions=(toward, departed, goal),
        sizes=(SizeClaim("s1", "001", 1, 6, "Up to 8,000 walk.", None, 8000, EVE, said_by="police"),),
        lengths=(remaining,),
    )


def track(*, days: bool = True) -> Track:
    """Give what the inference made of it."""
    return Track(
        route=ROUTE,
        level=0.8,
        days=(DayPosition(date(2023, 12, 24), Range(-0.01, 0.04, 12.26), TAPACHULA.point),) if days else (),
        verdicts={
            "p1": Verdict("p1", TAPACHULA, 0.99949, used=True, why="fits the others"),
            "p2": Verdict("p2", ESCUINTLA, 0.2, used=False, why="outvoted", rivals=(Rival(RIVAL, 0.0123),)),
            "p3": Verdict("p3", BORDER, 1.0, used=True, why="no position"),
        },
        log_likelihood=-3.2,
    )


def option(name: str = "coast", *, chosen: bool = True) -> RouteOption:
    """Give progress under one of two routes."""
    return RouteOption(
        name=name,
        title="Coast road" if chosen else "Gulf road",
        destination="Mapastepec" if chosen else "Matamoros",
        length_km=105.18 if chosen else 1849.0,
        likelihood=0.9 if chosen else 0.1,
        chosen=chosen,
        done_km=Range(29.04, 61.2, 90.4) if chosen else None,
        percent=Range(27.6, 58.2, 85.9) if chosen else None,
        remaining_km=Range(14.8, 44.0, 76.1) if chosen else None,
        eta=None,
        eta_why=Remark("over-a-year" if chosen else "too-old"),
    )


def contradiction() -> Contradiction:
    """Give two reports of which one is not believed."""
    there = Voice("p1", "001", "The Paper", None, "They left Tapachula.")
    gone = Voice("p2", "001", None, "a priest", "They broke up in Escuintla.")
    first, last = date(2023, 12, 26), date(2023, 12, 27)
    sides = (
        Side(TAPACHULA, 0.0, first, first, ends=False, posterior=0.97, used=True, voices=(there,)),
        Side(ESCUINTLA, 71.04, first, last, ends=True, posterior=0.2, used=False, voices=(gone,)),
    )
    return Contradiction("main", first, last, sides)


def progress() -> Progress:
    """Give the figures of a day on which everything is known."""
    found = track()
    return Progress(
        as_of=date(2023, 12, 27),
        status="moving",
        level=0.8,
        track=found,
        position=Position(Range(29.04, 61.2, 90.4), ESCUINTLA.point, "Escuintla", ("Tapachula", "Escuintla")),
        last_report=LastReport("p1", date(2023, 12, 26), "Escuintla", 1),
        reported=Reported(1600.0, ("l1",)),
        done_km=Range(29.04, 61.2, 90.4),
        percent=Range(1.8, 3.83, 5.7),
        remaining_reported_km=Range(1509.6, 1538.8, 1571.0),
        remaining_route_km=Range(14.8, 44.0, 76.1),
        pace_km_per_day=Range(9.7, 20.4, 30.1),
        eta=Eta(date(2024, 2, 1), date(2024, 3, 1), date(2024, 5, 1)),
        eta_why=Remark("reckoned", {"reports": 3}),
        destinations=(
            Destination("Mapastepec", "coast", 105.18, Range(14.8, 44.0, 76.1), None, Remark("over-a-year")),
            Destination(
                "Matamoros",
                "gulf",
                1849.0,
                None,
                Eta(date(2024, 2, 1), date(2024, 3, 1), date(2024, 5, 1)),
                Remark("reckoned", {"reports": 3}),
                ("p3",),
            ),
        ),
        size=Size(None, 8000, date(2023, 12, 24), ("s1",)),
        warnings=(Remark("old-report", {"age": 1}),),
        shares=Shares(Range(1.8, 3.83, 5.7), Range(27.6, 58.2, 85.9)),
        recent=RecentPace(date(2023, 12, 19), date(2023, 12, 26), Range(9.0, 18.0, 27.0)),
        days_spent=DaysSpent(date(2023, 12, 23), date(2023, 12, 26), Range(2, 2, 3), Range(0, 1, 1)),
        routes=(option(), option("gulf", chosen=False)),
        contradictions=(contradiction(),),
    )


def thin_progress() -> Progress:
    """Give the figures of a day on which nothing can be told."""
    return Progress(
        as_of=date(2023, 12, 20),
        status="unknown",
        level=0.8,
        track=track(days=False),
        position=None,
        last_report=None,
        reported=None,
        done_km=None,
        percent=None,
        remaining_reported_km=None,
        remaining_route_km=None,
        pace_km_per_day=None,
        eta=None,
        eta_why=Remark("none-in-a-town"),
        destinations=(),
        size=None,
        warnings=(),
    )
