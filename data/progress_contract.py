"""The JSON contract of progress: keys and types, by the rules of `contracts` (WGS 84 degrees, kilometres, ISO days)."""

from __future__ import annotations

from typing import Literal, TypedDict

from .contracts import ContradictionObject, RangeObject

PROGRESS_SCHEMA: Literal["caravan-map/progress@1"] = "caravan-map/progress@1"


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
