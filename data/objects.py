"""Parts that several JSON payloads share (kilometres to 0.1, WGS 84 degrees to 5 decimals, probabilities to 3)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # whoever only lists places need not load routes and tracks
    from ..geo.place import Candidate, Place
    from ..geo.route import Route
    from ..news.article import DateRange
    from ..track.progress import Eta
    from ..track.track import DayPosition, Range
    from .contracts import DateObject, MentionObject, PlaceObject, RangeObject, RivalObject
    from .progress_contract import DayObject, EtaObject, RouteObject

PLACES_RIVALS_MAX = 5


class MentionLike(Protocol):
    """A place name found in a text, with the places it may mean, the chosen one first."""

    @property
    def start(self) -> int:
        """Offset of the first character."""
        ...

    @property
    def end(self) -> int:
        """Offset after the last character."""
        ...

    @property
    def text(self) -> str:
        """The name as written."""
        ...

    @property
    def candidates(self) -> Sequence[Candidate]:
        """Places it may mean, the chosen one first, never empty."""
        ...

    @property
    def demonym(self) -> bool:
        """Whether it is the name of a people."""
        ...

    @property
    def coarse(self) -> bool:
        """Whether no more is known of where it is than what its document is about."""
        ...

    @property
    def why(self) -> Sequence[tuple[str, float]]:
        """What speaks for it, in log-odds."""
        ...


def route_object(route: Route) -> RouteObject:
    """Give a route with its vertices and their chainages."""
    return {
        "name": route.name,
        "length_km": rounded_tenth(route.length_km),
        "basis": route.basis,
        "coordinates": [[rounded_degrees(lon), rounded_degrees(lat)] for lon, lat in route.coordinates().tolist()],
        "km": [rounded_tenth(km) for km in route.km().tolist()],
    }


def place_object(place: Place) -> PlaceObject:
    """Give a place."""
    return _known_object(place).copy()


@lru_cache(maxsize=1 << 12)
def _known_object(place: Place) -> PlaceObject:
    """Give a place as it is told of every time it is a rival; never to be handed out."""
    found: PlaceObject = {
        "name": place.name,
        "kind": place.kind,
        "admin1": place.admin1,
        "country": place.country,
        "geonameid": place.geonameid,
        "lat": rounded_degrees(place.point.lat),
        "lon": rounded_degrees(place.point.lon),
        "radius_km": rounded_tenth(place.radius_km),
    }
    if place.source is not None:
        found["source"] = place.source
    return found


def mention_object(mention: MentionLike) -> MentionObject:
    """Give a place name with the place chosen for it and the likeliest of its rivals."""
    chosen, *rivals = mention.candidates[: PLACES_RIVALS_MAX + 1]
    place = _known_object(chosen.place)
    found: MentionObject = {
        "start": mention.start,
        "end": mention.end,
        "text": mention.text,
        "name": place["name"],
        "kind": place["kind"],
        "country": place["country"],
        "admin1": place["admin1"],
        "geonameid": place["geonameid"],
        "lat": place["lat"],
        "lon": place["lon"],
        "demonym": mention.demonym,
        "coarse": mention.coarse,
        "probability": round(chosen.prior, 3),
        "why": [{"reason": reason, "log_odds": log_odds} for reason, log_odds in mention.why],
        "rivals": [rival_object(rival.place, rival.prior) for rival in rivals],
    }
    if "source" in place:
        found["source"] = place["source"]
    return found


def rival_object(place: Place, probability: float) -> RivalObject:
    """Give a place the name may mean instead, with its probability."""
    return {**_known_object(place), "probability": round(probability, 3)}


def eta_object(eta: Eta | None) -> EtaObject | None:
    """Give an arrival, None where there is none."""
    if eta is None:
        return None
    return {
        "earliest": eta.earliest.isoformat(),
        "median": eta.median.isoformat(),
        "latest": eta.latest.isoformat(),
    }


def range_or_none(values: Range | None) -> RangeObject | None:
    """Give a quantity with its range, None where there is none."""
    return None if values is None else range_object(values)


def share_or_none(values: Range | None) -> RangeObject | None:
    """Give a percentage with its range, to 0.01: of tenths one would make other whole figures than the page has."""
    if values is None:
        return None
    return {"low": round(values.low, 2), "mid": round(values.mid, 2), "high": round(values.high, 2)}


def range_object(values: Range) -> RangeObject:
    """Give a quantity with its range, to 0.1."""
    return {"low": rounded_tenth(values.low), "mid": rounded_tenth(values.mid), "high": rounded_tenth(values.high)}


def date_object(interval: DateRange) -> DateObject:
    """Give an interval of days with its basis."""
    return {"start": iso_day(interval.start), "end": iso_day(interval.end), "basis": interval.basis}


def day_object(day: DayPosition) -> DayObject:
    """Give where the group was at the end of one day."""
    return {
        "date": day.date.isoformat(),
        **range_object(day.km),
        "lat": rounded_degrees(day.point.lat),
        "lon": rounded_degrees(day.point.lon),
        "moving": None if day.moving is None else round(day.moving, 3),
    }


def iso_day(day: date | None) -> str | None:
    """Give a day as ISO 8601 writes it, None where there is none."""
    return None if day is None else day.isoformat()


def rounded_tenth(value: float) -> float:
    """Round kilometres or percent to a tenth."""
    return round(value, 1) + 0.0  # adding zero turns -0.0 into 0.0


def rounded_degrees(value: float) -> float:
    """Round degrees to about a metre."""
    return round(value, 5) + 0.0
