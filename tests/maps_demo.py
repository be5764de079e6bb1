"""A story to draw, in our own words: a group four days out, an advance party, a meeting, a border far off."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from caravan_map.data.routes import load_route
from caravan_map.geo.place import Candidate, LonLat, Place
from caravan_map.news.article import Article, DateRange
from caravan_map.news.claims import Group, LengthClaim, PositionClaim, Reading, Role, SizeClaim
from caravan_map.track.progress import Destination, LastReport, Position, Progress, Reported, Size
from caravan_map.track.remarks import Remark, of_reading
from caravan_map.track.track import DayPosition, Range, Track, Verdict

TAPACHULA = Place("Tapachula", "town", LonLat(-92.25891, 14.90541), "MX", "Chiapas", "MX.05", 3516266, 353706)
HUIXTLA = Place("Huixtla", "town", LonLat(-92.4634, 15.13924), "MX", "Chiapas", "MX.05", 3526855, 32033)
MAPASTEPEC = Place("Mapastepec", "town", LonLat(-92.90039, 15.43358), "MX", "Chiapas", "MX.05", 3523590, 17931)
CHIAPAS = Place("Chiapas", "region", LonLat(-92.5, 16.5), "MX", "Chiapas", "MX.05", 3531011, radius_km=150.0)
MEXICO_CITY = Place("Mexico City", "town", LonLat(-99.12766, 19.42847), "MX", "Mexico City", "MX.09", 3530597, 12294193)
TEXAS = Place("Texas", "region", LonLat(-99.25, 31.25), "US", "Texas", "US.TX", 4736286, radius_km=600.0)
VENEZUELA = Place("Venezuela", "country", LonLat(-66.0, 8.0), "VE", radius_km=700.0)
BORDER = Place(
    "US-Mexico border",
    "border",
    LonLat(-97.5, 25.88),
    radius_km=50.0,
    line=tuple(
        LonLat(*at)
        for at in ((-97.15, 25.96), (-97.5, 25.88), (-98.28, 26.07), (-99.1, 26.4), (-99.51, 27.5), (-100.5, 28.7))
    ),
)

PAPERS = (
    Article(
        "a1",
        "a1.txt",
        "…",
        "Thousands walk north on Christmas Eve",
        "Daily Example",
        "https://example.org/walk",
        date(2023, 12, 26),
    ),
    Article(
        "a2",
        "a2.txt",
        "…",
        "Talks open as the walkers press on",
        "Example Radio",
        "https://example.com/talks",
        date(2023, 12, 27),
    ),
    Article("a3", "a3.txt", "…", "The long road", "Example Weekly", None, None),
)
EVE = DateRange(date(2023, 12, 24), date(2023, 12, 24), "“on Christmas Eve”, before the article's 26 December 2023")
WEDNESDAY = DateRange(date(2023, 12, 27), date(2023, 12, 27), "“Wednesday” of the week of publication")
AROUND = DateRange(date(2023, 12, 26), date(2023, 12, 28), "published between the talks and the week's end")
SURE = {"p1": 0.998, "p2": 0.991, "p3": 0.97, "p4": 0.93, "p5": 0.96, "p6": 0.2}


def claim(
    number: int, article: str, place: Place, role: Role, when: DateRange, quote: str, *,
    group: Group = "main", said_by: str | None = None, same_as: str | None = None,
) -> PositionClaim:  # fmt: skip
    """Make one position claim."""
    return PositionClaim(
        f"p{number}", article, 0, 1, quote, role, group, (Candidate(place, 0.9),), when, said_by, same_as
    )


POSITIONS = (
    claim(1, "a1", TAPACHULA, "departed", EVE, "They left Tapachula on Christmas Eve, banners up, in one long column."),
    claim(2, "a2", TAPACHULA, "departed", EVE, "Walkers set out from Tapachula on Sunday.", same_as="p1"),
    claim(
        3, "a2", CHIAPAS, "at", WEDNESDAY, "On Wednesday the column was still inside Chiapas.", said_by="an organiser"
    ),
    claim(
        4,
        "a2",
        MAPASTEPEC,
        "at",
        WEDNESDAY,
        "Families and the sick, further on, had got to Mapastepec.",
        group="vanguard",
        said_by="an organiser",
    ),
    claim(5, "a3", MAPASTEPEC, "toward", AROUND, "The walkers make for Mapastepec."),
    claim(
        6, "a3", MEXICO_CITY, "at", AROUND, "The walkers were said to be in Mexico City already.", said_by="a caller"
    ),
    claim(7, "a1", MEXICO_CITY, "mention", WEDNESDAY, "Ministers of both countries meet in Mexico City on Wednesday."),
    claim(8, "a1", BORDER, "destination", WEDNESDAY, "Their goal is the US border, 1,600 km away."),
    claim(9, "a1", TEXAS, "mention", WEDNESDAY, "Texas has a new law on arrests."),
    claim(10, "a1", VENEZUELA, "origin", WEDNESDAY, "Many come from Venezuela."),
)
READING = Reading(
    PAPERS,
    {"a1": DateRange(date(2023, 12, 26), date(2023, 12, 26), "the date line"), "a2": WEDNESDAY, "a3": AROUND},
    POSITIONS,
    (
        SizeClaim("s1", "a1", 0, 1, "Some 8,000 people are walking.", 8000, 8000, WEDNESDAY, said_by="organisers"),
        SizeClaim("s2", "a3", 0, 1, "Officials count 6,000 to 10,000.", 6000, 10000, AROUND, said_by="officials"),
    ),
    (
        LengthClaim(
            "l1", "a1", 0, 1, "Their goal is the US border, 1,600 km away.", 1600.0, "route", None, "US border", 80.0,
            WEDNESDAY,
        ),
    ),
)  # fmt: skip


WHY = Remark("over-a-year")


def verdict(made: PositionClaim) -> Verdict:
    """Judge one claim as the inference would."""
    why = {"p4": "the advance group: the main group is not beyond it", "p6": "no one walks there in a day"}.get(
        made.id, "agrees with the others"
    )
    used = made.id != "p6" and made.role not in ("mention", "origin")
    why = "the article does not put the group there" if made.role in ("mention", "origin") else why
    return Verdict(made.id, made.place, SURE.get(made.id, 0.9), used, why)


def progress(*, reading: Reading = READING, known: bool = True) -> Progress:
    """Give the state of the story on 27 December 2023, or of a story nobody can place."""
    route = load_route("gulf-matamoros")
    mids = ((24, 4, 9, 16), (25, 18, 30, 46), (26, 26, 46, 68), (27, 29, 61, 90))
    days = tuple(
        DayPosition(date(2023, 12, day), Range(low, mid, high), route.point_at(mid)) for day, low, mid, high in mids
    )
    track = Track(route, 0.8, days if known else (), {made.id: verdict(made) for made in reading.positions}, -12.0)
    now = Range(29, 61, 90)
    whole = Progress(
        as_of=date(2023, 12, 27),
        status="moving",
        level=0.8,
        track=track,
        position=Position(
            now, route.point_at(61), route.near(61).name, (route.between(61)[0].name, route.between(61)[1].name)
        ),
        last_report=LastReport("p3", date(2023, 12, 27), "Chiapas", 0),
        reported=Reported(1600.0, ("l1",)),
        done_km=now,
        percent=Range(1.8, 3.8, 5.6),
        remaining_reported_km=Range(1510, 1539, 1571),
        remaining_route_km=Range(1759, 1788, 1820),
        pace_km_per_day=Range(9, 16, 24),
        eta=None,
        eta_why=Remark("too-wide", {"early": 30, "late": 200}),
        destinations=(
            Destination("Matamoros", "gulf-matamoros", 1849.0, Range(1759, 1788, 1820), None, WHY),
            Destination("Nuevo Laredo", "central-nuevo-laredo", 2329.0, Range(2239, 2268, 2300), None, WHY),
        ),
        size=Size(6000, 10000, date(2023, 12, 27), ("s1", "s2")),
        warnings=(of_reading("Only one dated report puts the main group anywhere, and it names a whole state."),),
    )
    if known:
        return whole
    return replace(
        whole, status="unknown", position=None, last_report=None, reported=None, done_km=None, percent=None,
        pace_km_per_day=None, remaining_reported_km=None, remaining_route_km=None, size=None, destinations=(),
    )  # fmt: skip
