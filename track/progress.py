"""Progress: how far the group has come and has to go, each figure a range (kilometres, days)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from ..geo.place import LonLat
from .track import Range, Track

Status = Literal["moving", "stopped", "ended", "unknown"]

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
    """A crossing the group may be going to, the corridor there, what remains, and when, if that can be said."""

    name: str
    route: str
    length_km: float
    remaining_km: Range | None
    eta: Eta | None


@dataclass(frozen=True, slots=True)
class Size:
    """The group's size as last reported: the span of the newest independent claims, with their ids."""

    low: int | None
    high: int | None
    date: date | None
    claims: tuple[str, ...]


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
    warnings
        What a reader must know before using the figures.
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
    eta_why: str
    destinations: tuple[Destination, ...]
    size: Size | None
    warnings: tuple[str, ...]
