"""What the inference finds: the chainage day by day, and what became of every claim (kilometres along a route)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from ..geo.distance import Floats
from ..geo.place import LonLat, Place
from ..geo.route import Route
from .modes import Mode, Travel
from .motion import Motion


@dataclass(frozen=True, slots=True)
class Range:
    """A quantity with its uncertainty: `mid` is the median, `low` and `high` bound the central interval.

    Raises
    ------
    ValueError
        If the three are out of order.
    """

    low: float
    mid: float
    high: float

    def __post_init__(self) -> None:
        """Refuse a range out of order."""
        if not self.low <= self.mid <= self.high:
            raise ValueError(f"range {self.low}, {self.mid}, {self.high} is out of order")


@dataclass(frozen=True, slots=True)
class Rival:
    """A place a name may mean, and the probability that it does once all evidence is in."""

    place: Place
    probability: float


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the inference made of one position claim.

    Attributes
    ----------
    claim
        The claim's id.
    place
        The place it chose for the name.
    posterior
        Probability in ``[0, 1]`` that the claim is right, given all others.
    used
        False where it was rejected or is of another group.
    why
        The reason in words.
    rivals
        The other places the name may mean, likeliest first.
    day
        The likeliest of the days it may belong to; None where it is no evidence.
    """

    claim: str
    place: Place
    posterior: float
    used: bool
    why: str
    rivals: tuple[Rival, ...] = ()
    day: date | None = None


@dataclass(frozen=True, slots=True)
class DayPosition:
    """Where the group was at the end of one day: chainage with its range, and the point at its median.

    `moving` is the probability that it was on the move that day, None on the first, before which nothing is known.
    """

    date: date
    km: Range
    point: LonLat
    moving: float | None = None


@dataclass(frozen=True)
class Outlook:
    """The filter's state on a track's last day.

    Attributes
    ----------
    motion
        The kernels it was run with.
    mass
        Joint probability of regime, kind of day and cell, shape ``(regimes, 4, cells)``.
    """

    motion: Motion
    mass: Floats = field(repr=False)


@dataclass(frozen=True, slots=True)
class Track:
    """The group's position over time.

    Attributes
    ----------
    route
        The route chainages are measured along.
    level
        Probability that each day's range should hold the truth, such as 0.8.
    days
        One position a day from the day before departure (or the first report) to the day asked for, or to the newest
        report where that is more than 30 days older, in order; empty where the evidence is too thin.
    verdicts
        By claim id; every position claim has one.
    log_likelihood
        Natural logarithm of the evidence's probability on this route, for comparing routes.
    ended_on
        Day the group is held to have dissolved, None where it is not.
    outlook
        What is needed to reckon on from the last day, None where the track is empty.
    off_route
        How many reports, repeats not counted, name no place on the route.
    mode
        How the group is taken to travel.
    """

    route: Route
    level: float
    days: tuple[DayPosition, ...]
    verdicts: Mapping[str, Verdict]
    log_likelihood: float
    ended_on: date | None = None
    outlook: Outlook | None = field(default=None, compare=False, repr=False)
    off_route: int = 0
    mode: Mode | Travel = "walk"
