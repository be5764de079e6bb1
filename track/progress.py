"""Progress: how far the group has come and has to go, each figure a range (kilometres, days)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from ..geo.place import LonLat
from ..news.claims import Counted
from .care import Care
from .contradictions import Contradiction
from .remarks import Remark
from .track import Range, Track

_WIDELY = 4
"""How many times the least the largest claim is, where they can hardly be of the same people."""

Status = Literal["moving", "stopped", "ended", "unknown"]
Party = Literal["vanguard", "rear"]

WIDE_KM = 100.0
"""A position whose range is longer than this is thin evidence, and is said so."""


@dataclass(frozen=True, slots=True)
class Position:
    """Where the group is that day: chainage, the point at its median, the nearest stop, those on either side."""

    km: Range
    point: LonLat
    near: str
    between: tuple[str, str]


@dataclass(frozen=True, slots=True)
class LastReport:
    """The newest dated position claim used: its id, day, place name, and its age on the day asked for."""

    claim: str
    date: date
    place: str
    age_days: int


@dataclass(frozen=True, slots=True)
class PartyStanding:
    """Where a party of the group is that day, where reports of its own tell: see `parties`.

    Attributes
    ----------
    party
        Which.
    position
        Where it is.
    last_report
        The newest report of its own.
    track
        Its track, on the route of the main group's.
    """

    party: Party
    position: Position
    last_report: LastReport
    track: Track


@dataclass(frozen=True, slots=True)
class Reported:
    """The length of the whole way as the articles give it, with the ids of the claims that do."""

    length_km: float
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Eta:
    """When the group may arrive: the central interval and the median."""

    earliest: date
    median: date
    latest: date


@dataclass(frozen=True, slots=True)
class Destination:
    """A place the group may be going to: the end of a route, or a goal on the route that claims name.

    Attributes
    ----------
    name
        The place.
    route, length_km
        The route there, and how far along it the place lies.
    remaining_km
        What is left of that, None where the evidence is too thin.
    eta, eta_why
        The arrival, or None; `eta_why` says how it was reckoned or why there is none.
    claims
        Ids of the claims that name it as a goal, repeats left out.
    """

    name: str
    route: str
    length_km: float
    remaining_km: Range | None
    eta: Eta | None
    eta_why: Remark
    claims: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Shares:
    """What share of the way is done, per cent: of the length reported, None without one, and of the route."""

    reported: Range | None
    route: Range | None


@dataclass(frozen=True, slots=True)
class RecentPace:
    """The pace of the last days before the newest report: from which evening to which, kilometres a day."""

    since: date
    until: date
    km_per_day: Range


@dataclass(frozen=True, slots=True)
class DaysSpent:
    """How the days to the newest report were spent, counted from the evening the track begins.

    Attributes
    ----------
    since, until
        The first evening, and the day of the newest report.
    moving, resting
        Days on the move, and days at rest or waiting. The median counts the days likelier one than the other, the ends
        those that are so at the run's level; the two add up to the days between.
    """

    since: date
    until: date
    moving: Range
    resting: Range

    @property
    def count(self) -> int:
        """Count the days."""
        return (self.until - self.since).days


@dataclass(frozen=True, slots=True)
class RouteOption:
    """Progress under one of the routes the evidence was held against.

    Attributes
    ----------
    name, title, destination, length_km
        The route.
    likelihood
        Probability of the route in ``[0, 1]``, given the claims and that the group is on one of those compared, each
        as likely before.
    chosen
        True of the one that the other figures are given for.
    done_km, percent, remaining_km
        Progress along it, None where the evidence is too thin.
    eta, eta_why
        As of a destination.
    """

    name: str
    title: str
    destination: str
    length_km: float
    likelihood: float
    chosen: bool
    done_km: Range | None
    percent: Range | None
    remaining_km: Range | None
    eta: Eta | None
    eta_why: Remark


@dataclass(frozen=True, slots=True)
class Size:
    """The group's size as last reported: the span of the newest independent claims, their ids, and what they count."""

    low: int | None
    high: int | None
    date: date | None
    claims: tuple[str, ...]
    counts: Counted = "people"

    @property
    def is_wide(self) -> bool:
        """Tell whether the claims differ so much that they can hardly be of the same people."""
        return bool(self.low) and self.high is not None and self.high >= _WIDELY * (self.low or 0)


@dataclass(frozen=True, slots=True)
class Progress:
    """Everything there is to say about one day.

    Attributes
    ----------
    as_of
        The day asked for.
    status
        ``moving``, ``stopped``, ``ended`` or ``unknown``.
    level
        Probability that each range should hold the truth.
    track
        The track it was read from, day by day up to the day asked for.
    position, done_km, percent, remaining_route_km, pace_km_per_day
        None where the evidence is too thin. `percent` is of the reported length where there is one, else of the route.
    remaining_reported_km
        Reported length less what is done; None without either.
    eta, eta_why
        The arrival, or None; `eta_why` says how it was reckoned or why there is none.
    destinations
        The end of the route, then those of the other routes, then goals along the route that the articles name.
    warnings
        What a reader must know before using the figures.
    shares
        Percent by the reported length and by the route, side by side.
    recent
        Pace of the last days, None where the journey is no longer than those.
    days_spent
        Days on the move and at rest, None where no day lies between the first evening and the newest report.
    routes
        Progress under each route the evidence was held against, the likeliest first.
    contradictions
        Claims that disagree, by day.
    parties
        Where a vanguard and a rear are that reports of their own tell of.
    care
        What is withheld of all this; every writer says so.
    """

    as_of: date
    status: Status
    level: float
    track: Track
    position: Position | None
    last_report: LastReport | None
    reported: Reported | None
    done_km: Range | None
    percent: Range | None
    remaining_reported_km: Range | None
    remaining_route_km: Range | None
    pace_km_per_day: Range | None
    eta: Eta | None
    eta_why: Remark
    destinations: tuple[Destination, ...]
    size: Size | None
    warnings: tuple[Remark, ...]
    shares: Shares = Shares(None, None)
    recent: RecentPace | None = None
    days_spent: DaysSpent | None = None
    routes: tuple[RouteOption, ...] = ()
    contradictions: tuple[Contradiction, ...] = ()
    parties: tuple[PartyStanding, ...] = ()
    care: Care = field(default_factory=Care)
