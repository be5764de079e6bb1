"""The JSON contract of progress: keys and types, by the rules of `contracts` (WGS 84 degrees, kilometres, ISO days)."""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict

from .contracts import ContradictionObject, FailureObject, RangeObject
from .run_contract import RunObject

PROGRESS_SCHEMA: Literal["caravan-map/progress@1"] = "caravan-map/progress@1"


class HereObject(TypedDict):
    """Where the group is held to be; `between` names the stops on either side."""

    km: RangeObject  #: chainage, kilometres
    lat: float  #: of the median, degrees
    lon: float  #: of the median, degrees
    near: str  #: nearest stop of the route
    between: list[str]  #: the stops on either side of the median


class PartyObject(TypedDict):
    """Where a party of the group is that has reports of its own; the keys are as those of the group."""

    group: Literal["vanguard", "rear"]  #: which part
    position: HereObject  #: where it is
    last_report: LastReportObject  #: its newest report
    track: list[DayObject]  #: its days


class LastReportObject(TypedDict):
    """The newest dated report, and its age on the day asked for."""

    claim: str  #: id of the claim
    date: str  #: last day it may be of
    place: str  #: name of the place
    age_days: int  #: days from then to `as_of`


class RouteObject(TypedDict):
    """The route chainages are measured along; `km` is the chainage of each vertex of `coordinates` (lon, lat)."""

    name: str  #: its id, as in `caravan-map route list`
    length_km: float  #: from its start to its end, kilometres
    basis: str  #: how its lengths were got
    coordinates: list[list[float]]  #: longitude and latitude of each vertex
    km: list[float]  #: chainage of each vertex, kilometres


class ReportedObject(TypedDict):
    """The length of the whole way as the articles give it, and the claims that do."""

    length_km: float  #: of the whole way, kilometres
    claims: list[str]  #: ids of the claims that say so; none where you said it


class RemainingObject(TypedDict):
    """What remains, by the reported length and by the route."""

    reported: RangeObject | None  #: by the length reported
    route: RangeObject | None  #: by the route


class EtaObject(TypedDict):
    """When the group may arrive."""

    earliest: str  #: day, at the lower end
    median: str  #: day
    latest: str  #: day, at the upper end


class DestinationObject(TypedDict):
    """A place the group may be going to, and the route there; `claims` name it, none need where the route ends."""

    name: str  #: of the place
    remaining_km: RangeObject | None  #: kilometres to it
    eta: EtaObject | None  #: arrival there
    eta_why: str  #: how it was reckoned, or why there is none
    route: str  #: the route that leads there
    length_km: float  #: chainage there, kilometres
    claims: list[str]  #: ids of the claims that name it


class SharesObject(TypedDict):
    """The share done, per cent, of the length reported and of the route."""

    reported: RangeObject | None  #: per cent of the length reported
    route: RangeObject | None  #: per cent of the route


class RecentPaceObject(TypedDict):
    """The pace of the last days before the newest report, from one evening to another."""

    since: str  #: an evening
    until: str  #: an evening
    days: int  #: days between the two
    km_per_day: RangeObject  #: kilometres a day


class DaysObject(TypedDict):
    """How the days from the first evening to the newest report were spent; whole days."""

    since: str  #: an evening
    until: str  #: an evening
    count: int  #: days between the two
    moving: RangeObject  #: days on the move
    resting: RangeObject  #: days at rest


class RouteOptionObject(TypedDict):
    """Progress under one route; `likelihood` is its probability among those compared, each as likely before."""

    name: str  #: its id
    title: str  #: what to call it
    destination: str  #: its last place
    length_km: float  #: kilometres
    likelihood: float  #: probability that it is the one, among those compared
    chosen: bool  #: whether all other figures are of it
    done_km: RangeObject | None  #: kilometres done on it
    percent: RangeObject | None  #: of its length
    remaining_km: RangeObject | None  #: kilometres left on it
    eta: EtaObject | None  #: arrival at its end
    eta_why: str  #: how it was reckoned, or why there is none


class GroupSizeObject(TypedDict):
    """The group's size as last reported."""

    low: int | None  #: at least so many
    high: int | None  #: at most so many
    date: str | None  #: last day it may be of
    claims: list[str]  #: ids of the claims that say so
    counts: str  #: `people`, or `vehicles` where no claim counts people


class DayObject(TypedDict):
    """Where the group was at the end of one day: chainage in kilometres, and the point at its median.

    `moving` is the probability that it was on the move that day, null on the first.
    """

    date: str  #: the day
    low: float  #: chainage, lower end
    mid: float  #: chainage, median
    high: float  #: chainage, upper end
    lat: float  #: of the median, degrees
    lon: float  #: of the median, degrees
    moving: float | None  #: probability that it was on the move that day; null on the first


class ProgressPayload(TypedDict):
    """What ``progress --format json`` prints; `position` is null where the evidence is too thin.

    `sentence`, `summary`, `eta_why` and `warnings` are in the language that was asked for, which `language` names.
    `run` tells how it was made.
    """

    schema: Literal["caravan-map/progress@1"]  #: name and version of this contract
    as_of: str  #: the day the figures are of
    status: str  #: `moving`, `stopped`, `ended` or `unknown`
    level: float  #: probability that each range should hold the truth
    position: HereObject | None  #: where the group was on that day; null where the evidence is too thin
    last_report: LastReportObject | None  #: the newest report; the position is never newer
    route: RouteObject  #: the route chainages are measured along
    reported: ReportedObject | None  #: length of the whole way as the articles give it
    done_km: RangeObject | None  #: kilometres done
    percent: RangeObject | None  #: of the reported length, else of the route
    remaining_km: RemainingObject  #: kilometres left
    pace_km_per_day: RangeObject | None  #: since it set out, rests included
    eta: EtaObject | None  #: arrival at the end of the route
    eta_why: str  #: how it was reckoned, or why there is none
    destinations: list[DestinationObject]  #: places it may be going to
    size: GroupSizeObject | None  #: the group's size as last reported
    track: list[DayObject]  #: a day each
    warnings: list[str]  #: what to beware of
    language: str  #: of all words, such as `en` or `es-MX`
    sentence: str  #: progress in one sentence
    summary: str  #: a paragraph to print
    percent_of: SharesObject  #: the two shares side by side
    pace_recent: RecentPaceObject | None  #: of the last seven days; null where the journey is no longer
    days: DaysObject | None  #: how the days were spent
    routes: list[RouteOptionObject]  #: progress under each route compared, the likeliest first
    contradictions: list[ContradictionObject]  #: claims that cannot all hold
    mode: str  #: `walk`, `vehicle`, or the name of the story's own mode
    parties: list[PartyObject]  #: parts of the group with reports of their own, none older than two weeks
    withheld: str | None  #: what is left out for the sake of people at risk; null where nothing is
    failures: NotRequired[list[FailureObject]]  #: articles that could not be read; none where all could
    run: NotRequired[RunObject]  #: how it was made
