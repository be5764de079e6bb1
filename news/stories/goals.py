"""Which place ahead is the goal of a group's journey: one that no group on its way reaches in a day or two."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import NamedTuple

from ...geo.distance import distance_km
from ...geo.place import LonLat
from ..article import UNKNOWN_DATE, DateRange
from ..claims import BEEN_ROLES, Claim, LengthClaim, PositionClaim
from ..dating.undated import AN_HOUR_AHEAD
from ..journey import TravelWords

_ON_WHEELS = TravelWords()
_PARTS = frozenset({"vanguard", "rear"})
_LATELY = timedelta(days=2)
# Nobody names so far a place for the next stop without naming the day: a day's drive, and some days' walk.
_FARTHEST_STOP_KM = 300.0
_FARTHEST_ON_FOOT_KM = 100.0  # as the crow flies, which a road of 120 km does
_MORE_FEET, _MOST_FEET = 2, 4  # words of walking for one of wheels
_LONGEST_DAY_KM = 100.0  # on foot
_WAYS = frozenset({"route", "remaining", "leg"})
_FAR = "far"
_Sentence = tuple[str, str]  # its article, its words


class _Been(NamedTuple):
    """Where the claims of a story have its groups: by article and group, and by group with the last day."""

    told: Mapping[tuple[str, str], Collection[LonLat]]
    dated: Mapping[str, Sequence[tuple[date, LonLat]]]

    def before(self, claim: PositionClaim, published: DateRange) -> Collection[LonLat]:
        """Give where the claim's article has its group, else where the others have it in the two days before."""
        told = self.told.get((claim.article, claim.group), ())
        looks_back = claim.date.end is not None and published.end is not None and claim.date.end < published.end
        if told or published.end is None or looks_back:
            return told
        days = self.dated.get(claim.group, ())
        return {point for day, point in days if timedelta(0) <= published.end - day <= _LATELY}


class _Ahead(NamedTuple):
    """What the claims of a story say of what lies ahead: planned arrivals, the towns of each sentence, long walks."""

    planned: Mapping[str, Collection[LonLat]]
    beside: Mapping[_Sentence, Collection[LonLat]]
    walks: Collection[_Sentence]
    is_walked: bool

    @classmethod
    def of(cls, claims: Sequence[Claim], published: Mapping[str, DateRange], travel: TravelWords) -> _Ahead:
        """Collect it from dated claims."""
        beside: dict[_Sentence, set[LonLat]] = defaultdict(set)
        for claim in claims:
            if isinstance(claim, PositionClaim) and claim.role in {"toward", "destination"}:
                beside[claim.article, claim.quote].add(claim.place.point)
        walks = _long_ways(claims) if travel.feet > _MORE_FEET * travel.wheels else frozenset()
        return cls(_arrivals_planned(claims, published), beside, walks, travel.feet > _MOST_FEET * travel.wheels)

    def has_goal(self, claim: PositionClaim, points: Collection[LonLat]) -> bool:
        """Tell a goal by how far it is from where the group was, and from what is told of it."""
        sentence, planned = (claim.article, claim.quote), self.planned.get(claim.article, ())
        if sentence in self.walks or _is_far(claim, points, planned, farthest_km=_FARTHEST_STOP_KM):
            return True
        others = {*planned, *self.beside[sentence]}
        return self.is_walked and _is_far(claim, points, others, farthest_km=_FARTHEST_ON_FOOT_KM)


def told_from_next_stops(
    claims: Sequence[Claim], published: Mapping[str, DateRange], travel: TravelWords = _ON_WHEELS
) -> list[Claim]:
    """Turn places ahead that lie too far off to be the next stop into goals of the journey.

    Parameters
    ----------
    claims
        The claims of a story, dated.
    published
        Publication interval by article id; a day ahead of it is one for which an arrival is planned.
    travel
        What the articles say of how the group travels.

    Returns
    -------
    list
        The same claims; a ``toward`` for which no day ahead is named is a ``destination`` where every place in which
        its article (else the others in the two days before) has the same group lies more than 300 km away, or 100
        where feet are spoken of and hardly wheels; and where its sentence says that it is more than 100 km off, of
        people on foot.
    """
    days = {claim.article: published.get(claim.article, UNKNOWN_DATE) for claim in claims}
    been, ahead = _been(claims), _Ahead.of(claims, days, travel)
    return [
        replace(claim, role="destination")
        if isinstance(claim, PositionClaim)
        and _may_be_goal(claim, days[claim.article])
        and ahead.has_goal(claim, been.before(claim, days[claim.article]))
        else claim
        for claim in claims
    ]


def _arrivals_planned(claims: Iterable[Claim], published: Mapping[str, DateRange]) -> Mapping[str, Collection[LonLat]]:
    """Give the places that each article has a group reach on a day still to come."""
    found: dict[str, set[LonLat]] = {}
    for claim in claims:
        is_ahead = isinstance(claim, PositionClaim) and claim.role in {"toward", "destination"}
        if is_ahead and isinstance(claim, PositionClaim) and _is_planned(claim, published[claim.article]):
            found.setdefault(claim.article, set()).add(claim.place.point)
    return found


def _been(claims: Iterable[Claim]) -> _Been:
    told: dict[tuple[str, str], set[LonLat]] = {}
    dated: dict[str, list[tuple[date, LonLat]]] = {}
    for claim in claims:
        if isinstance(claim, PositionClaim) and claim.role in BEEN_ROLES and claim.place.kind == "town":
            for group in {claim.group, "main" if claim.group in _PARTS else claim.group}:
                told.setdefault((claim.article, group), set()).add(claim.place.point)
                if claim.date.end is not None:
                    dated.setdefault(group, []).append((claim.date.end, claim.place.point))
    return _Been(told, dated)


def _is_planned(claim: PositionClaim, published: DateRange) -> bool:
    """Tell an arrival planned for days still to come, or for an hour of the day."""
    if claim.date.start is None or published.end is None:
        return False
    return claim.date.start > published.end or claim.date.basis.startswith(AN_HOUR_AHEAD)


def _long_ways(claims: Iterable[Claim]) -> frozenset[_Sentence]:
    """Give the article and the words of each sentence that tells whence, whither, and that it is a walk of days."""
    told: dict[_Sentence, Counter[str]] = defaultdict(Counter)
    for claim in claims:
        if isinstance(claim, PositionClaim):
            told[claim.article, claim.quote][claim.role] += 1
        elif isinstance(claim, LengthClaim) and claim.kind in _WAYS and claim.km > _LONGEST_DAY_KM:
            told[claim.article, claim.quote][_FAR] += 1
    return frozenset(
        sentence
        for sentence, counts in told.items()
        if counts[_FAR] and counts["departed"] and counts["toward"] + counts["destination"] == 1
    )


def _may_be_goal(claim: PositionClaim, published: DateRange) -> bool:
    """Tell a town ahead, for which no day is planned, from one that only those who go ahead are bound for."""
    is_ahead = claim.role == "toward" and claim.place.kind == "town" and claim.group != "vanguard"
    return is_ahead and not _is_planned(claim, published)  # who goes ahead gets farther in a day than any group


def _is_far(claim: PositionClaim, points: Collection[LonLat], others: Iterable[LonLat], *, farthest_km: float) -> bool:
    """Tell a place farther off than a next stop, unless others ahead lie beyond it."""
    is_off = bool(points) and all(distance_km(point, claim.place.point) > farthest_km for point in points)
    return is_off and not _is_before(claim, others, points)


def _is_before(claim: PositionClaim, goals: Iterable[LonLat], points: Collection[LonLat]) -> bool:
    """Tell a stop on the way to a farther place, as "in the capital on Thursday, after a halt in X" has one."""
    stop = claim.place.point
    return any(all(distance_km(point, goal) > distance_km(point, stop) for point in points) for goal in goals)
