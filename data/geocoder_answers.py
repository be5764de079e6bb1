"""What a geocoder's answers are worth: a place of that name, in the story's countries and reach, else nothing (km)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..geo.distance import distance_km
from ..geo.gazetteer import Gazetteer
from ..geo.names import fold
from ..geo.place import Kind, LonLat, Place
from .geocoder import Answer, Query

#: Farther than this from all that a story names, a namesake is likelier than the place that is meant.
REACH_KM = 400.0
#: What reaches farther than this is no spot that a group can be at: it counts as a region.
_COARSE_KM = 25.0
_USUAL_KM, _LEAST_KM = 3.0, 1.0
#: Answers this near to one another are one place, mapped twice.
_SAME_KM = 10.0
#: Degrees around a point in which the gazetteer's towns tell its country and state.
_NEAR_DEGREES = 1.0
_DEPTH = 4

#: Where geocoders say what a place is, and what they call settlements and areas there.
_KIND_KEYS = frozenset(
    """
    addresstype _type type types layer place_type osm_value localityType resultType entityType fcl
    """.split()
)
_SETTLEMENTS = frozenset(
    """
    city town village hamlet municipality suburb borough quarter neighbourhood neighborhood city_district locality
    localadmin isolated_dwelling place populatedplace p
    """.split()
)
_AREAS = frozenset(
    """
    state province region macroregion county district department state_district a administrative
    administrative_area_level_1 administrative_area_level_2 admindivision1 admindivision2
    """.split()
)
_COUNTRY_KEYS = frozenset({"country_code", "countrycode", "countryCode"})


@dataclass(frozen=True, slots=True)
class Surrounds:
    """Where a name may lie, by all that the articles say beside it.

    Attributes
    ----------
    region
        The region or country that a text puts it in, or None.
    towns
        Points of the towns that the articles name with it.
    """

    region: Place | None
    towns: tuple[LonLat, ...]


def places(
    answers: Iterable[Answer], query: Query, surrounds: Surrounds, *, gazetteer: Gazetteer, source: str
) -> tuple[Place, ...]:
    """Take from a geocoder's answers the places that the name may mean.

    Parameters
    ----------
    answers
        The answers, best first.
    query
        What was asked.
    surrounds
        Where it may lie.
    gazetteer
        Tells the country and the state of a point by the towns around it.
    source
        The geocoder's name.

    Returns
    -------
    tuple of Place
        Settlements and regions that bear the name, lie in one of the countries asked for, in the region told, and
        within `REACH_KM` of some town of the story's; regions are never a spot that the group was at.

    Notes
    -----
    Where a geocoder does not say what its answer is (a street, a shop), its name must be the one asked for and no more.
    """
    found: list[Place] = []
    for answer in answers:
        place = _place(answer, query, surrounds, gazetteer=gazetteer, source=source)
        if place is not None and all(distance_km(place.point, other.point) > _SAME_KM for other in found):
            found.append(place)
    return tuple(found)


def _place(answer: Answer, query: Query, surrounds: Surrounds, *, gazetteer: Gazetteer, source: str) -> Place | None:
    kind = _kind(answer, query)
    point = _point(answer)
    if kind is None or point is None or not _is_within_reach(point, surrounds):
        return None
    code = _admin1_code(point, gazetteer)
    country = _country_stated(answer) or (code or "").partition(".")[0] or None
    if country is None or (query.countries and country not in query.countries):
        return None
    region = surrounds.region
    if region is not None and region.kind == "region":
        if code != region.admin1_code and fold(region.name) not in map(fold, answer.address.split(",")):
            return None
        code = region.admin1_code
    elif code is not None and not code.startswith(f"{country}."):
        code = None  # the nearest town lies across a border
    admin1 = gazetteer.admin1(code) if code else None
    radius_km = _radius_km(answer)
    return Place(
        name=_own_name(answer) or query.name,
        kind="region" if radius_km > _COARSE_KM else kind,
        point=point,
        country=country,
        admin1=admin1.name if admin1 else None,
        admin1_code=code,
        radius_km=radius_km,
        source=source,
    )


def _kind(answer: Answer, query: Query) -> Kind | None:
    """Tell what an answer is; None where it is no settlement or region of the name asked for."""
    asked, own = fold(query.name).split(), fold(_own_name(answer)).split()
    said = {word.lower().replace(" ", "") for word in _said_of_kind(answer.raw)}
    if said & _SETTLEMENTS and set(asked) <= set(own):
        return "town"
    if said & _AREAS and asked == own:
        return "region" if "administrative" not in said else "town"
    return "town" if not said and asked == own else None


def _own_name(answer: Answer) -> str:
    """Give the first part of an address, without the digits of a postal code."""
    return re.sub(r"\d+", " ", answer.address.partition(",")[0]).strip()


def _said_of_kind(raw: Mapping[str, Any]) -> Iterator[str]:
    """Give the words by which a geocoder says what a place is; `addresstype` alone where there is one."""
    stated = raw.get("addresstype")
    yield from [stated] if isinstance(stated, str) else _values(raw, _KIND_KEYS, depth=_DEPTH)


def _country_stated(answer: Answer) -> str | None:
    """Give the country that a geocoder names by an ISO 3166-1 alpha-2 code, or None."""
    codes = (value for value in _values(answer.raw, _COUNTRY_KEYS, depth=_DEPTH) if re.fullmatch(r"[A-Za-z]{2}", value))
    return next(codes, "").upper() or None


def _values(raw: object, keys: frozenset[str], *, depth: int) -> Iterator[str]:
    """Give the texts that stand under some keys, at whatever depth up to one."""
    if depth == 0 or not isinstance(raw, Mapping):
        return
    for key, value in raw.items():
        listed = value if isinstance(value, list) else [value]
        if key in keys:
            yield from (each for each in listed if isinstance(each, str))
        else:
            for each in listed:
                yield from _values(each, keys, depth=depth - 1)


def _point(answer: Answer) -> LonLat | None:
    try:
        point = LonLat(answer.lon, answer.lat)
    except ValueError:
        return None
    return None if point == LonLat(0.0, 0.0) else point  # what stands for "nowhere"


def _is_within_reach(point: LonLat, surrounds: Surrounds) -> bool:
    return not surrounds.towns or any(distance_km(point, town) <= REACH_KM for town in surrounds.towns)


def _radius_km(answer: Answer) -> float:
    """Measure half the longer side of the box that Nominatim gives (south, north, west, east)."""
    box: Any = answer.raw.get("boundingbox")
    try:
        south, north, west, east = (float(edge) for edge in box)
        middle = (south + north) / 2
        sides = (
            distance_km(LonLat(west, south), LonLat(west, north)),
            distance_km(LonLat(west, middle), LonLat(east, middle)),
        )
    except (TypeError, ValueError, OverflowError):
        return _USUAL_KM
    return round(max(_LEAST_KM, max(sides) / 2), 1)


def _admin1_code(point: LonLat, gazetteer: Gazetteer) -> str | None:
    """Give the code of the state in which the gazetteer's nearest town lies, or None where there is no town near."""
    codes: Sequence[str] = ()
    low, high = max(-90.0, point.lat - _NEAR_DEGREES), min(90.0, point.lat + _NEAR_DEGREES)
    west, east = max(-180.0, point.lon - _NEAR_DEGREES), min(180.0, point.lon + _NEAR_DEGREES)
    towns = gazetteer.towns_within(LonLat(west, low), LonLat(east, high))
    codes = towns.admin1_code
    if not codes:
        return None
    squares = ((towns.lon - point.lon) * np.cos(np.radians(point.lat))) ** 2 + (towns.lat - point.lat) ** 2
    return codes[int(np.argmin(squares))] or None
