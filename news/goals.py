"""Which of the places a group heads for is the goal of its journey: what no group on its way reaches in a day or two."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from ..geo.distance import distance_km
from ..geo.place import LonLat
from .article import UNKNOWN_DATE, DateRange
from .claims import BEEN_ROLES, Group, PositionClaim
from .drafts import Claim

_NEAR_DAYS = 3
_FARTHEST_STOP_KM = 300.0  # a day's drive; nobody names so far a place for the next stop without naming the day


def told_from_next_stops(claims: Sequence[Claim], published: Mapping[str, DateRange]) -> list[Claim]:
    """Turn places ahead that lie too far off to be the next stop into goals of the journey.

    Parameters
    ----------
    claims
        The claims of a story, dated.
    published
        Publication interval by article id; a day ahead of it is one for which an arrival is planned.

    Returns
    -------
    list
        The same claims; a ``toward`` for which no day ahead is named is a ``destination`` where every place in which
        its article has the same group (or, where it has it nowhere, any article within three days) lies more than
        300 km away.
    """
    sightings = [c for c in claims if isinstance(c, PositionClaim) and c.role in BEEN_ROLES and c.place.kind == "town"]
    own: dict[tuple[str, Group], set[LonLat]] = defaultdict(set)
    days: dict[Group, list[tuple[date, LonLat]]] = defaultdict(list)
    for claim in sightings:
        own[claim.article, claim.group].add(claim.place.point)
        if claim.date.end is not None:
            days[claim.group].append((claim.date.end, claim.place.point))
    for told in days.values():
        told.sort(key=lambda pair: pair[0])
    return [
        replace(claim, role="destination")
        if isinstance(claim, PositionClaim)
        and claim.role == "toward"
        and claim.place.kind == "town"
        and not _is_planned(claim, published.get(claim.article, UNKNOWN_DATE))
        and _is_far(claim, own.get((claim.article, claim.group)) or _around(claim, days[claim.group]))
        else claim
        for claim in claims
    ]


def _around(claim: PositionClaim, days: Sequence[tuple[date, LonLat]]) -> set[LonLat]:
    """Give the places where other articles have the group within a few days of a claim."""
    if claim.date.start is None:
        return set()
    first, last = (claim.date.start + timedelta(by) for by in (-_NEAR_DAYS, _NEAR_DAYS))
    low = bisect_left(days, first, key=lambda pair: pair[0])
    high = bisect_right(days, last, key=lambda pair: pair[0])
    return {point for _, point in days[low:high]}


def _is_planned(claim: PositionClaim, published: DateRange) -> bool:
    """Tell an arrival planned for days still to come."""
    return claim.date.start is not None and published.end is not None and claim.date.start > published.end


def _is_far(claim: PositionClaim, points: Iterable[LonLat]) -> bool:
    known = set(points)
    return bool(known) and all(distance_km(point, claim.place.point) > _FARTHEST_STOP_KM for point in known)
