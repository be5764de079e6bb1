"""The JSON contracts: keys and types of what ``--format json`` prints (WGS 84 degrees, kilometres, ISO days).

`schema` names a contract and its version. Within a version keys are only ever added; a key that goes or changes its
meaning makes a new version. None is JSON's ``null`` and means "not known", never zero.
"""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict

TIMELINE_SCHEMA: Literal["caravan-map/timeline@1"] = "caravan-map/timeline@1"
PLACES_SCHEMA: Literal["caravan-map/places@1"] = "caravan-map/places@1"


class PlaceObject(TypedDict):
    """A place; `kind` as in `geo.place.Kind`, `radius_km` how far it reaches, `source` the geocoder that placed it."""

    name: str
    kind: str
    admin1: str | None
    country: str | None
    geonameid: int | None
    lat: float
    lon: float
    radius_km: float
    source: NotRequired[str]


class RivalObject(PlaceObject):
    """Another place the name may mean, with the probability that it does."""

    probability: float


class DateObject(TypedDict):
    """An interval of days, both ends included, with its basis in words."""

    start: str | None
    end: str | None
    basis: str


class RangeObject(TypedDict):
    """A quantity: its median, and the ends of the central interval at the run's level."""

    low: float
    mid: float
    high: float


class ArticleObject(TypedDict):
    """An article; `published` is the last day it may have been published, `published_basis` tells the interval."""

    id: str
    path: str
    title: str | None
    source: str | None
    url: str | None
    published: str | None
    published_basis: str
    language: str | None
    sha256: str


class PositionObject(TypedDict):
    """A position claim and what the inference made of it; `contradicts` names the claims it cannot hold with."""

    id: str
    article: str
    start: int
    end: int
    quote: str
    role: str
    group: str
    place: PlaceObject
    date: DateObject
    said_by: str | None
    posterior: float
    used: bool
    why: str
    rivals: list[RivalObject]
    same_as: str | None
    contradicts: list[str]


class SizeObject(TypedDict):
    """A claim of the group's size: `low` null for "up to", `high` null for "more than"."""

    id: str
    article: str
    quote: str
    low: int | None
    high: int | None
    date: DateObject
    said_by: str | None
    same_as: str | None


LengthObject = TypedDict(  # functional form: `from` is a keyword of Python
    "LengthObject",
    {
        "id": str,
        "article": str,
        "quote": str,
        "km": float,
        "kind": str,
        "from": str | None,
        "to": str | None,
        "date": DateObject,
        "said_by": str | None,
        "same_as": str | None,
    },
)


class VoiceObject(TypedDict):
    """Who says it: the claim, its article, the outlet that printed it, and whom that cites."""

    claim: str
    article: str
    outlet: str | None
    said_by: str | None
    quote: str


class SideObject(TypedDict):
    """A place a group is said to have been at on some days, and whether that is believed; `km` null off the route."""

    place: PlaceObject
    km: float | None
    start: str
    end: str
    ended: bool
    posterior: float
    used: bool
    voices: list[VoiceObject]


class ContradictionObject(TypedDict):
    """Places that cannot all hold, the believed first; `settled` is false where none is believed."""

    group: str
    start: str
    end: str
    settled: bool
    sides: list[SideObject]


class TimelinePayload(TypedDict):
    """What ``timeline --format json`` prints; the claims in order of date."""

    schema: Literal["caravan-map/timeline@1"]
    articles: list[ArticleObject]
    positions: list[PositionObject]
    sizes: list[SizeObject]
    lengths: list[LengthObject]
    contradictions: list[ContradictionObject]


class ReasonObject(TypedDict):
    """What speaks for a name's being a place, or this one, in log-odds; against it where they are negative."""

    reason: str
    log_odds: float


class MentionObject(TypedDict):
    """A place name in a document, the place chosen for it, and the places it might mean instead.

    `demonym` tells that it is the name of a people; `coarse` that only what the document is about is known of it,
    so that its point is no position; `probability` is that of the place chosen among those that the name may mean.
    """

    start: int
    end: int
    text: str
    name: str
    kind: str
    country: str | None
    admin1: str | None
    geonameid: int | None
    lat: float
    lon: float
    demonym: bool
    coarse: bool
    probability: float
    why: list[ReasonObject]
    rivals: list[RivalObject]
    source: NotRequired[str]


class PlacesPayload(TypedDict):
    """What ``places --format jsonl`` prints on each line: the place names of one document."""

    id: str
    places: list[MentionObject]
