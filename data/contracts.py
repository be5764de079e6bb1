"""The JSON contracts: keys and types of what ``--format json`` prints (WGS 84 degrees, kilometres, ISO days).

`schema` names a contract and its version. Within a version keys are only ever added; a key that goes or changes its
meaning makes a new version. None is JSON's ``null`` and means "not known", never zero.
"""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict

TIMELINE_SCHEMA: Literal["caravan-map/timeline@1"] = "caravan-map/timeline@1"
PROGRESS_SCHEMA: Literal["caravan-map/progress@1"] = "caravan-map/progress@1"
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


class HereObject(TypedDict):
    """Where the group is held to be; `between` names the stops on either side."""

    km: RangeObject
    lat: float
    lon: float
    near: str
    between: list[str]


class PartyObject(TypedDict):
    """Where a party of the group is that has reports of its own; the keys are as those of the group."""

    group: Literal["vanguard", "rear"]
    position: HereObject
    last_report: LastReportObject
    track: list[DayObject]


class LastReportObject(TypedDict):
    """The newest dated report, and its age on the day asked for."""

    claim: str
    date: str
    place: str
    age_days: int


class RouteObject(TypedDict):
    """The route chainages are measured along; `km` is the chainage of each vertex of `coordinates` (lon, lat)."""

    name: str
    length_km: float
    basis: str
    coordinates: list[list[float]]
    km: list[float]


class ReportedObject(TypedDict):
    """The length of the whole way as the articles give it, and the claims that do."""

    length_km: float
    claims: list[str]


class RemainingObject(TypedDict):
    """What remains, by the reported length and by the route."""

    reported: RangeObject | None
    route: RangeObject | None


class EtaObject(TypedDict):
    """When the group may arrive."""

    earliest: str
    median: str
    latest: str


class DestinationObject(TypedDict):
    """A place the group may be going to, and the route there; `claims` name it, none need where the route ends."""

    name: str
    remaining_km: RangeObject | None
    eta: EtaObject | None
    eta_why: str
    route: str
    length_km: float
    claims: list[str]


class SharesObject(TypedDict):
    """The share done, per cent, of the length reported and of the route."""

    reported: RangeObject | None
    route: RangeObject | None


class RecentPaceObject(TypedDict):
    """The pace of the last days before the newest report, from one evening to another."""

    since: str
    until: str
    days: int
    km_per_day: RangeObject


class DaysObject(TypedDict):
    """How the days from the first evening to the newest report were spent; whole days."""

    since: str
    until: str
    count: int
    moving: RangeObject
    resting: RangeObject


class RouteOptionObject(TypedDict):
    """Progress under one route; `likelihood` is its probability among those compared, each as likely before."""

    name: str
    title: str
    destination: str
    length_km: float
    likelihood: float
    chosen: bool
    done_km: RangeObject | None
    percent: RangeObject | None
    remaining_km: RangeObject | None
    eta: EtaObject | None
    eta_why: str


class GroupSizeObject(TypedDict):
    """The group's size as last reported."""

    low: int | None
    high: int | None
    date: str | None
    claims: list[str]


class DayObject(TypedDict):
    """Where the group was at the end of one day: chainage in kilometres, and the point at its median.

    `moving` is the probability that it was on the move that day, null on the first.
    """

    date: str
    low: float
    mid: float
    high: float
    lat: float
    lon: float
    moving: float | None


class ProgressPayload(TypedDict):
    """What ``progress --format json`` prints; `position` is null where the evidence is too thin.

    `sentence`, `summary`, `eta_why` and `warnings` are in the language that was asked for, which `language` names.
    """

    schema: Literal["caravan-map/progress@1"]
    as_of: str
    status: str
    level: float
    position: HereObject | None
    last_report: LastReportObject | None
    route: RouteObject
    reported: ReportedObject | None
    done_km: RangeObject | None
    percent: RangeObject | None
    remaining_km: RemainingObject
    pace_km_per_day: RangeObject | None
    eta: EtaObject | None
    eta_why: str
    destinations: list[DestinationObject]
    size: GroupSizeObject | None
    track: list[DayObject]
    warnings: list[str]
    language: str
    sentence: str
    summary: str
    percent_of: SharesObject
    pace_recent: RecentPaceObject | None
    days: DaysObject | None
    routes: list[RouteOptionObject]
    contradictions: list[ContradictionObject]
    mode: str
    parties: list[PartyObject]


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
