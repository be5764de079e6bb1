"""Claims: what one article says of the group, each with the sentence that says it (lengths in kilometres)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from ..geo.place import Candidate, Place
from .article import Article, DateRange
from .journey import Journey, TravelWords

Role = Literal["departed", "at", "passed", "toward", "destination", "ended", "origin", "mention"]
Group = Literal["main", "vanguard", "rear", "other"]
Counted = Literal["people", "vehicles"]
LengthKind = Literal["route", "remaining", "covered", "leg", "gap"]

POSITION_ROLES: frozenset[Role] = frozenset({"departed", "at", "passed", "toward", "destination", "ended"})
BEEN_ROLES: frozenset[Role] = frozenset({"departed", "at", "passed", "ended"})


@dataclass(frozen=True, slots=True)
class Share:
    """How large a share of the group a sentence tells of, and what it says of their being ahead or behind.

    Attributes
    ----------
    kind
        ``few`` (counted, and not known before), ``most``, ``rest`` or ``all``.
    count
        How many the few are.
    is_early
        True where they have come before others ("already").
    stays
        True where they have not gone on ("still", "stayed behind").
    is_part
        True where the sentence by itself says that these are not all ("800 of the 5,000", "in dribs and drabs").
    """

    kind: Literal["few", "most", "rest", "all"]
    count: float | None = None
    is_early: bool = False
    stays: bool = False
    is_part: bool = False


@dataclass(frozen=True, slots=True)
class PositionClaim:
    """A place named in an article and what the article says the group has to do with it.

    Attributes
    ----------
    id
        Unique in a run, such as ``p3``.
    article
        The article's id.
    start, end
        Offsets of the name in the article's text.
    quote
        The sentence; it contains the name.
    role, group
        What was done there and by whom; a ``mention`` is not a position.
    candidates
        Places the name may mean, likeliest first, never empty.
    date
        When, as an interval.
    said_by
        Who says so, None where it is the outlet's own word.
    same_as
        Id of the claim this one repeats, else None.
    group_why
        Why the whole article, or its day, is of another group, None where the sentence itself tells the group.
    share
        How large a share of the group is told of, None where no verb says so.
    hour
        About which hour of its day it tells, 0 to 23, None where it does not say.
    """

    id: str
    article: str
    start: int
    end: int
    quote: str
    role: Role
    group: Group
    candidates: tuple[Candidate, ...]
    date: DateRange
    said_by: str | None = None
    same_as: str | None = None
    group_why: str | None = None
    share: Share | None = None
    hour: int | None = None

    @property
    def place(self) -> Place:
        """Give the likeliest place before the story is known."""
        return self.candidates[0].place


@dataclass(frozen=True, slots=True)
class SizeClaim:
    """How many people, or vehicles, the group is said to have.

    Attributes
    ----------
    counts
        What is counted.
    low, high
        The range as stated; `low` None for "up to N", `high` None for "more than N"; equal for a single figure.
    start, end
        Offsets of the figure in the article's text.
    """

    id: str
    article: str
    start: int
    end: int
    quote: str
    low: int | None
    high: int | None
    date: DateRange
    group: Group = "main"
    said_by: str | None = None
    same_as: str | None = None
    counts: Counted = "people"


@dataclass(frozen=True, slots=True)
class LengthClaim:
    """A distance the article states about the journey.

    Attributes
    ----------
    km
        Kilometres; of a unit pair the kilometres as printed, else converted (1 mile = 1.609344 km).
    kind
        ``route`` (the whole way), ``remaining`` (from the group to its goal), ``covered``, ``leg`` (one day's or one
        stage's) or ``gap`` (between two groups).
    origin, goal
        Names of the ends as the article gives them, None where it does not.
    rounding_km
        Half the unit the figure was rounded to: "1,000 miles" gives about 80 km.
    """

    id: str
    article: str
    start: int
    end: int
    quote: str
    km: float
    kind: LengthKind
    origin: str | None
    goal: str | None
    rounding_km: float
    date: DateRange
    group: Group = "main"
    said_by: str | None = None
    same_as: str | None = None


Claim = PositionClaim | SizeClaim | LengthClaim


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything the articles of one story say.

    Attributes
    ----------
    articles
        The articles, in order of id.
    published
        For each article's id, its publication interval with its basis.
    positions, sizes, lengths
        The claims, in order of date.
    journeys
        The groups the articles follow, the story's own first; every article is in one of them.
    warnings
        Which group the story follows and which articles are set aside, in words; empty where all follow one.
    travel
        How often the articles that follow the story's group speak of wheels, and of feet.
    """

    articles: tuple[Article, ...]
    published: Mapping[str, DateRange]
    positions: tuple[PositionClaim, ...]
    sizes: tuple[SizeClaim, ...]
    lengths: tuple[LengthClaim, ...]
    journeys: tuple[Journey, ...] = ()
    warnings: tuple[str, ...] = ()
    travel: TravelWords = field(default_factory=TravelWords)

    @property
    def set_aside(self) -> frozenset[str]:
        """Give the ids of the articles about other groups."""
        return frozenset(article for journey in self.journeys[1:] for article in journey.articles)
