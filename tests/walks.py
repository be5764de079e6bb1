"""A coast road, a gazetteer and claims about a group on it, all made by hand for the tests of geo and track."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from itertools import count

import numpy as np
from caravan_map.geo.gazetteer import Match, Towns
from caravan_map.geo.place import Candidate, LonLat, Place
from caravan_map.geo.route import Route, Stop
from caravan_map.news.article import DateRange
from caravan_map.news.claims import Group, LengthClaim, LengthKind, PositionClaim, Reading, Role, SizeClaim

_IDS = count(1)
EVE = date(2023, 12, 24)

_STOPS = (
    ("Tapachula", "MX.05", -92.25891, 14.90541, "anchor", 0.0),
    ("Huehuetán", "MX.05", -92.38309, 15.01929, "fill", 20.0),
    ("Huixtla", "MX.05", -92.4634, 15.13924, "key", 37.0),
    ("Villa Comaltitlán", "MX.05", -92.57604, 15.21288, "key", 53.0),
    ("Escuintla", "MX.05", -92.65833, 15.31944, "key", 69.0),
    ("Mapastepec", "MX.05", -92.90039, 15.43358, "key", 105.0),
    ("Pijijiapan", "MX.05", -93.20938, 15.68618, "key", 150.0),
    ("Arriaga", "MX.05", -93.89972, 16.23557, "anchor", 252.0),
    ("Juchitán", "MX.20", -95.02181, 16.43375, "anchor", 402.0),
    ("Veracruz", "MX.30", -96.1429, 19.18095, "anchor", 830.0),
    ("Tampico", "MX.28", -97.87777, 22.28519, "anchor", 1300.0),
    ("Matamoros", "MX.28", -97.50417, 25.87972, "anchor", 1849.0),
)
_STATES = {"MX.05": "Chiapas", "MX.20": "Oaxaca", "MX.28": "Tamaulipas", "MX.30": "Veracruz"}

COAST = Route(
    name="coast",
    title="coast road",
    stops=tuple(
        Stop(name, _STATES[code], LonLat(lon, lat), number, 1000, role, km, code)
        for number, (name, code, lon, lat, role, km) in enumerate(_STOPS, start=1)
    ),
    basis="by hand",
    source="GeoNames",
    licence="CC BY 4.0",
)

CHIAPAS = Place("Chiapas", "region", LonLat(-92.5, 16.5), "MX", "Chiapas", "MX.05", radius_km=150.0)
OAXACA = Place("Oaxaca", "region", LonLat(-96.5, 17.0), "MX", "Oaxaca", "MX.20", radius_km=150.0)
YUCATAN = Place("Yucatán", "region", LonLat(-89.0, 20.8), "MX", "Yucatán", "MX.31", radius_km=150.0)
MEXICO = Place("Mexico", "country", LonLat(-102.0, 23.0), "MX", radius_km=800.0)
SOUTH = Place("southern Mexico", "region", LonLat(-93.5, 16.0), "MX", radius_km=120.0)
US_BORDER = Place("US border", "border", LonLat(-100.0, 28.0), line=(LonLat(-97.4, 25.9), LonLat(-99.5, 27.5)))
MEXICO_CITY = Place(
    "Mexico City", "town", LonLat(-99.12766, 19.42847), "MX", "Mexico City", "MX.09", 3530597, 9_000_000
)
ESCUINTLA_GT = Place("Escuintla", "town", LonLat(-90.785, 14.305), "GT", "Escuintla", "GT.06", 3595803, 156_313)


class HandGazetteer:
    """Knows the places it is given, and the route's stops as towns."""

    def __init__(self, known: Mapping[str, Place] | None = None, *, towns: Sequence[Place] = ()) -> None:
        self._known = dict(known or {})
        self._towns = tuple(towns)

    version = "by hand"
    attribution = ("by hand",)

    def matches(self, text: str) -> list[Match]:
        raise NotImplementedError(text)

    def candidates(self, name: str) -> tuple[Candidate, ...]:
        return (Candidate(self._known[name], 1.0),) if name in self._known else ()

    def admin1(self, code: str) -> Place | None:
        raise NotImplementedError(code)

    def country(self, code: str) -> Place | None:
        raise NotImplementedError(code)

    def capital(self, code: str) -> Place | None:
        raise NotImplementedError(code)

    def largest_towns(self, southwest: LonLat, northeast: LonLat, *, most: int) -> tuple[Place, ...]:
        return tuple(sorted(self._inside(southwest, northeast), key=lambda town: -town.population)[:most])

    def _inside(self, southwest: LonLat, northeast: LonLat) -> list[Place]:
        return [
            town
            for town in self._towns
            if southwest.lon <= town.point.lon <= northeast.lon and southwest.lat <= town.point.lat <= northeast.lat
        ]

    def towns_within(self, southwest: LonLat, northeast: LonLat) -> Towns:
        inside = self._inside(southwest, northeast)
        return Towns(
            lon=np.array([town.point.lon for town in inside]),
            lat=np.array([town.point.lat for town in inside]),
            admin1_code=[town.admin1_code or "" for town in inside],
        )


GAZETTEER = HandGazetteer({"US border": US_BORDER})


def town(name: str) -> Place:
    """Give a stop of the coast road as the gazetteer would."""
    stop = next(stop for stop in COAST.stops if stop.name == name)
    return Place(stop.name, "town", stop.point, "MX", stop.admin1, stop.admin1_code, stop.geonameid, stop.population)


def eve(days: int = 0) -> date:
    """Give Christmas Eve 2023, or so many days later."""
    return EVE + timedelta(days=days)


def day(first: int | None, last: int | None = None) -> DateRange:
    """Give an interval in days after Christmas Eve; one figure is one day."""
    if first is None and last is None:
        return DateRange(None, None, "no date given")
    end = last if last is not None else first
    return DateRange(None if first is None else eve(first), None if end is None else eve(end), "by hand")


def claim(
    place: Place | Sequence[tuple[Place, float]],
    when: DateRange | int,
    *,
    role: Role = "at",
    group: Group = "main",
    article: str = "a",
    same_as: str | None = None,
) -> PositionClaim:
    """Make a position claim; `place` may be several with their priors, `when` a day after Christmas Eve."""
    pairs = [(place, 1.0)] if isinstance(place, Place) else place
    return PositionClaim(
        id=f"p{next(_IDS):05d}",
        article=article,
        start=0,
        end=1,
        quote="by hand",
        role=role,
        group=group,
        candidates=tuple(Candidate(one, prior) for one, prior in pairs),
        date=day(when) if isinstance(when, int) else when,
        same_as=same_as,
    )


def length(
    km: float,
    kind: LengthKind,
    when: int,
    *,
    goal: str | None = None,
    group: Group = "main",
    same_as: str | None = None,
) -> LengthClaim:
    """Make a length claim, rounded to 80 km either way."""
    return LengthClaim(
        f"l{next(_IDS):05d}", "a", 0, 1, "q", km, kind, None, goal, 80.0, day(when), group, None, same_as
    )


def size(low: int | None, high: int | None, when: int | None, *, same_as: str | None = None) -> SizeClaim:
    """Make a size claim of the main group."""
    return SizeClaim(f"s{next(_IDS):05d}", "a", 0, 1, "q", low, high, day(when), "main", None, same_as)


def told(
    *positions: PositionClaim,
    lengths: Sequence[LengthClaim] = (),
    sizes: Sequence[SizeClaim] = (),
    published: Mapping[str, DateRange] | None = None,
) -> Reading:
    """Put claims together; articles have no date of publication unless one is given."""
    return Reading((), dict(published or {}), tuple(positions), tuple(sizes), tuple(lengths))
