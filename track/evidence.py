"""Which claims bear on the main group's position, and on what days (days; kilometres along a route)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from ..geo.place import Place
from ..news.article import DateRange
from ..news.claims import BEEN_ROLES, PositionClaim, Reading
from .modes import Mode, Travel, plan_reach_km
from .statements import Sighting, Statement, statements_of
from .terrain import Shape, Terrain, is_area

_SHAPES: Mapping[str, Shape] = {"departed": "departed", "passed": "passed"}
_TOO_OLD = "its date is too far from that of the newest report"
WIDE_DAYS = 10
"""Of a claim's interval longer than this only the end is used; set by hand."""
FORESEEN_DAYS = 30
"""So many days after the newest report nothing can be said any more; set by hand."""
HORIZON_DAYS = 1000
"""A claim so much older than the newest report says nothing."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Why a claim is no evidence on the position.

    Attributes
    ----------
    why
        The reason in words.
    plan
        True where the claim stands all the same: it names a goal of the group.
    off_route
        True where every place it may mean lies too far from the route.
    """

    why: str
    plan: bool = False
    off_route: bool = False


@dataclass(frozen=True, slots=True)
class Evidence:
    """All there is to go by on one day.

    Attributes
    ----------
    until
        The last day there is anything to say of: the day asked for, or that of the newest report where that is more
        than 30 days older.
    statements
        In order of their first day, then of their first claim's id.
    left_out
        For every claim that is no evidence, the reason in words.
    repeats
        For every repeat, the id of the claim it repeats, followed to the end.
    """

    until: date
    statements: tuple[Statement, ...]
    left_out: Mapping[str, LeftOut]
    repeats: Mapping[str, str]

    @property
    def dated(self) -> bool:
        """Tell whether anything has a date narrow enough to place the group."""
        return any(not statement.sighting.wide for statement in self.statements)


def gather(reading: Reading, terrain: Terrain, *, on: date, mode: Mode | Travel | None = None) -> Evidence:
    """Sort a reading's position claims into evidence and what is none.

    Parameters
    ----------
    reading
        What the articles say.
    terrain
        The route.
    on
        The day for which the question is asked; what was published or happened later is not known then.
    mode
        How the group is said to travel, where that is said.

    Returns
    -------
    Evidence
        Statements, and the reasons for everything left out.
    """
    repeats = resolved_repeats(reading.positions)
    left_out: dict[str, LeftOut] = {}
    sightings: list[Sighting] = []
    for claim in reading.positions:
        if claim.id in repeats:
            continue
        found = sighting(claim, reading.published.get(claim.article), on=on)
        if isinstance(found, Sighting) and not any(terrain.closeness(c.place) for c in claim.candidates):
            found = LeftOut(why_off_route(claim.place, terrain), plan=claim.role == "toward", off_route=True)
        if isinstance(found, Sighting):
            sightings.append(found)
        else:
            left_out[claim.id] = found
    until = _until(sightings, on=on)
    held = [item for item in sightings if _bears(item, until)]
    left_out |= {item.claim.id: LeftOut(_TOO_OLD) for item in sightings if not _bears(item, until)}
    reach_km = plan_reach_km(reading.travel, mode)
    statements = statements_of(held, chainage=partial(_chainage, terrain), reach_km=reach_km)
    return Evidence(until, statements, left_out, repeats)


def resolved_repeats(claims: Sequence[PositionClaim]) -> dict[str, str]:
    """Map every repeat to the claim it repeats, followed through chains; a repeat of nothing known stands by itself."""
    same = {claim.id: claim.same_as for claim in claims if claim.same_as is not None}
    known = {claim.id for claim in claims}
    found: dict[str, str] = {}
    for start in same:
        seen, here = {start}, start
        while (origin := same.get(here)) in known and origin not in seen:
            here = str(origin)
            seen.add(here)
        if here != start and here not in same:
            found[start] = here
    return found


def sighting(claim: PositionClaim, published: DateRange | None, *, on: date) -> Sighting | LeftOut:
    """Turn one claim into evidence, or say in words why it is none."""
    unknown = _not_known_yet(claim.date, published, on)
    reason = _no_evidence(claim) or unknown
    if reason:
        goal = claim.role in ("toward", "destination") and claim.group != "other"
        return LeftOut(reason, plan=goal and not unknown.startswith("published"))
    span = days(claim.date, published, on=on)
    if span is None:
        return LeftOut("no date is known for it")
    first, last, wide = span
    shape = _shape(claim)
    if wide:
        if claim.group != "main" or claim.role not in BEEN_ROLES or is_area(claim.place):
            return LeftOut("its date is too uncertain to place the group")
        shape = "behind"
    if claim.role == "ended":
        first = last  # what has ended stays so: the last day holds in any case
    if shape == "departed":
        first, last = first - timedelta(days=1), last - timedelta(days=1)
    return Sighting(claim, shape, first, last, ends=claim.role == "ended" and claim.group == "main", wide=wide)


def days(when: DateRange, published: DateRange | None, *, on: date) -> tuple[date, date, bool] | None:
    """Bound the days a claim may belong to.

    Parameters
    ----------
    when
        The claim's own interval.
    published
        Its article's interval; nothing that has happened is later.
    on
        No day is later than this.

    Returns
    -------
    tuple[date, date, bool] | None
        First and last day, and whether the interval was open or wider than 10 days, in which case both are its end.
        None where no day is known.
    """
    ends = [day for day in (when.end, published.end if published else None) if day is not None]
    if when.start is not None:
        ends = [day for day in ends if day >= when.start] or [on]
    if not ends:
        return None
    last = min([*ends, on])
    wide = when.start is None or (last - when.start).days + 1 > WIDE_DAYS
    return (last if wide or when.start is None else when.start), last, wide


def known_on(when: DateRange, published: DateRange | None, on: date) -> bool:
    """Tell whether what a claim says had happened and been published by a day."""
    return not _not_known_yet(when, published, on)


def _until(sightings: Iterable[Sighting], *, on: date) -> date:
    newest = max((item.last for item in sightings if not item.wide), default=on)
    return on if (on - newest).days <= FORESEEN_DAYS else newest


def _bears(item: Sighting, until: date) -> bool:
    return item.last <= until and (until - item.last).days <= HORIZON_DAYS


def _no_evidence(claim: PositionClaim) -> str:
    if claim.group == "other":
        return claim.group_why or "belongs to another group"
    if claim.role == "mention":
        return "named for something else, not as a position of the group"
    if claim.role == "origin":
        return "where members come from, not a position of the group"
    if claim.role == "destination":
        return "a goal, not a position"
    if claim.role == "toward" and claim.group == "rear":
        return "where stragglers are heading says nothing of the main group"
    return ""


def _not_known_yet(when: DateRange, published: DateRange | None, on: date) -> str:
    if published is not None and published.start is not None and published.start > on:
        return f"published after {on.isoformat()}"
    if when.start is not None and when.start > on:
        return f"dated after {on.isoformat()}"
    return ""


def _shape(claim: PositionClaim) -> Shape:
    if claim.group == "vanguard":
        return "ahead"
    if claim.group == "rear":
        return "behind"
    if claim.role == "toward":
        return "toward" if claim.date.days == 1 else "onward"
    return _SHAPES.get(claim.role, "at")


def _chainage(terrain: Terrain, claim: PositionClaim) -> float:
    """Give the chainage of the likeliest place on the route that a claim may mean."""
    likeliest = max(claim.candidates, key=lambda candidate: candidate.prior * terrain.closeness(candidate.place))
    return terrain.ends(likeliest.place)[0]


def why_off_route(place: Place, terrain: Terrain) -> str:
    """Say in words that a place lies too far from the route."""
    route = terrain.route.title
    if is_area(place):
        return f"the {route} does not touch {place.name}"
    return f"{place.name} lies {terrain.locate(place)[1]:,.0f} km off the {route}"
