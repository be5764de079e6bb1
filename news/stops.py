"""Where a journey started: of all the places a group left one is its start, the others are stops it left behind."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from ..geo.distance import distance_km
from ..geo.place import LonLat
from .article import UNKNOWN_DATE, DateRange
from .claims import BEEN_ROLES, Group, PositionClaim
from .drafts import Claim

_Where = tuple[Group, LonLat]

_PAST_DAYS = 3
_NEVER = {"": date.max}
_NEAR_KM = 15.0
_LONGEST_JOURNEY = timedelta(90)
_LONGEST_OTHER = timedelta(14)  # other groups are told apart by little; only what is near in time is of one


def told_from_stops(claims: Sequence[Claim], published: Mapping[str, DateRange]) -> list[Claim]:
    """Turn departures from anywhere but the start of the journey into places passed.

    Parameters
    ----------
    claims
        The claims of a story, dated.
    published
        Publication interval by article id; a stop left behind on no day given was left in the days before it.

    Returns
    -------
    list
        The same claims; ``departed`` is left only where a group's journey began.

    Notes
    -----
    A place is a stop where more articles report the same group in other towns on earlier days than say that it left
    this one, and where nobody dates the departure while the group is said to have left another place on a known day. A
    folder that begins in the middle of a journey keeps its first departure.
    """
    sightings = [c for c in claims if isinstance(c, PositionClaim) and c.role in BEEN_ROLES and c.place.kind == "town"]
    told = _Told.of(sightings)
    places = {(c.group, c.place.point) for c in sightings if c.role == "departed"}
    stops = {where for where in places if told.is_stop(where)}
    return [
        _passed(claim, published.get(claim.article, UNKNOWN_DATE))
        if isinstance(claim, PositionClaim) and claim.role == "departed" and (claim.group, claim.place.point) in stops
        else claim
        for claim in claims
    ]


@dataclass(frozen=True, slots=True)
class _Told:
    """Where the articles say that each group was, and what it left: earliest days by article."""

    seen: Mapping[_Where, Mapping[str, date]]
    left: Mapping[_Where, Mapping[str, date]]

    @classmethod
    def of(cls, sightings: Iterable[PositionClaim]) -> _Told:
        seen: dict[_Where, dict[str, date]] = defaultdict(dict)
        left: dict[_Where, dict[str, date]] = defaultdict(dict)
        for claim in sightings:
            where = claim.group, claim.place.point
            if claim.date.end is not None:
                seen[where][claim.article] = min(seen[where].get(claim.article, date.max), claim.date.end)
            if claim.role == "departed":
                day = claim.date.start or date.max
                left[where][claim.article] = min(left[where].get(claim.article, date.max), day)
        return cls(seen, left)

    def is_stop(self, where: _Where) -> bool:
        """Tell whether more articles speak against a place being the start of the journey than for it."""
        away = [other for other in self.seen if _is_elsewhere(other, where)]
        day = min(self.left[where].values())
        if day == date.max:
            return any(min(self.left.get(other, _NEVER).values()) < date.max for other in away)
        first = day - (_LONGEST_OTHER if where[0] == "other" else _LONGEST_JOURNEY)
        against = {key for other in away for key, seen in self.seen[other].items() if first <= seen < day}
        return bool(against) and len(against) >= len(self.left[where])


def _passed(claim: PositionClaim, published: DateRange) -> PositionClaim:
    if claim.date.start is not None or published.start is None or published.end is None:
        return replace(claim, role="passed")
    first = min(published.start, published.end - timedelta(_PAST_DAYS))
    days = DateRange(first, published.end, f"left behind, no day given: the {_PAST_DAYS} days to publication")
    return replace(claim, role="passed", date=days)


def _is_elsewhere(other: _Where, where: _Where) -> bool:
    """Tell another town of the same group; what a part of the main group left, the main group may have been seen in."""
    group, point = other
    is_same = group == where[0] or (where[0] != "other" and group == "main")
    return is_same and distance_km(point, where[1]) > _NEAR_KM
