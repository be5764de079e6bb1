"""Where a journey started: of all the places a group left one is its start, the others are stops it left behind."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from ...geo.distance import distance_km
from ...geo.place import LonLat
from ..article import UNKNOWN_DATE, DateRange
from ..claims import BEEN_ROLES, Claim, Group, PositionClaim

_Where = tuple[Group, LonLat]

_PAST_DAYS = 3
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
    A place is a stop where the same group is said to have left another town before, where as many articles report it
    in other towns on earlier days as say that it left this one, and where nobody dates the departure while the group
    is said to have left another place on a known day, unless all those lie nearer to every goal that is told of. A
    folder that begins in the middle of a journey keeps its first departure.
    """
    sightings = [c for c in claims if isinstance(c, PositionClaim) and c.role in BEEN_ROLES and c.place.kind == "town"]
    told = _Told.of(sightings, _goals(claims))
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
    """Where the articles say that each group was and what it left, with the article and by which day."""

    seen: Mapping[_Where, Sequence[tuple[str, date]]]
    left: Mapping[_Where, Sequence[tuple[str, date]]]
    goals: Collection[LonLat]

    @classmethod
    def of(cls, sightings: Iterable[PositionClaim], goals: Collection[LonLat]) -> _Told:
        seen: dict[_Where, list[tuple[str, date]]] = defaultdict(list)
        left: dict[_Where, list[tuple[str, date]]] = defaultdict(list)
        for claim in sightings:
            where = claim.group, claim.place.point
            if claim.date.end is not None:
                seen[where].append((claim.article, claim.date.end))
            if claim.role == "departed":
                left[where].append((claim.article, claim.date.end or date.max))
        return cls(seen, left, goals)

    def is_stop(self, where: _Where) -> bool:
        """Tell whether the articles speak against a place being where the journey began."""
        away = [other for other in self.seen if _is_elsewhere(other, where)]
        departures = [left for other in away for left in self.left.get(other, ())]
        day = min(day for _, day in self.left[where])
        if day == date.max:
            dated = {other[1] for other in away if any(left < date.max for _, left in self.left.get(other, ()))}
            return bool(dated) and not self._is_farthest(where[1], dated)
        first = day - (_LONGEST_OTHER if where[0] == "other" else _LONGEST_JOURNEY)
        before = {article for article, other in departures if first <= other < day}
        before |= {article for other in away for article, seen in self.seen[other] if first <= seen < day}
        return bool(before) and len(before) >= len({article for article, _ in self.left[where]})

    def _is_farthest(self, start: LonLat, others: Iterable[LonLat]) -> bool:
        """Tell whether a place lies farther from every goal than all others do."""
        points = tuple(others)
        return bool(self.goals) and all(
            distance_km(start, goal) > max(distance_km(point, goal) for point in points) for goal in self.goals
        )


def _goals(claims: Iterable[Claim]) -> frozenset[LonLat]:
    """Give the towns that are told to be where the main group wants to be in the end."""
    return frozenset(
        claim.place.point
        for claim in claims
        if isinstance(claim, PositionClaim) and claim.role == "destination" and claim.place.kind == "town"
    )


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
