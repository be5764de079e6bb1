"""Where a journey started: of all the places a group left one is its start, the others are stops it left behind."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from ..geo.distance import distance_km
from ..geo.place import LonLat
from .article import UNKNOWN_DATE, DateRange
from .claims import BEEN_ROLES, Group, PositionClaim
from .drafts import Claim

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
    A place is a stop where the same group is reported in another town on an earlier day, or where nobody dates the
    departure and the group is said to have left another place on a known day. A folder that begins in the middle of
    a journey keeps its first departure.
    """
    towns = [c for c in claims if isinstance(c, PositionClaim) and c.role in BEEN_ROLES and c.place.kind == "town"]
    seen: dict[_Where, date] = {}
    left: dict[_Where, date] = {}
    for claim in towns:
        where = claim.group, claim.place.point
        if claim.date.end is not None:
            seen[where] = min(seen.get(where, date.max), claim.date.end)
        if claim.role == "departed" and claim.date.start is not None:
            left[where] = min(left.get(where, date.max), claim.date.start)
    return [
        _passed(claim, published.get(claim.article, UNKNOWN_DATE))
        if isinstance(claim, PositionClaim) and claim.role == "departed" and _is_stop(claim, seen, left)
        else claim
        for claim in claims
    ]


def _passed(claim: PositionClaim, published: DateRange) -> PositionClaim:
    if claim.date.start is not None or published.start is None or published.end is None:
        return replace(claim, role="passed")
    first = min(published.start, published.end - timedelta(_PAST_DAYS))
    days = DateRange(first, published.end, f"left behind, no day given: the {_PAST_DAYS} days to publication")
    return replace(claim, role="passed", date=days)


def _is_stop(claim: PositionClaim, seen: Mapping[_Where, date], left: Mapping[_Where, date]) -> bool:
    away = [where for where in seen if _is_elsewhere(where, claim)]
    day = left.get((claim.group, claim.place.point))
    if day is None:
        return any(where in left for where in away)
    longest = _LONGEST_OTHER if claim.group == "other" else _LONGEST_JOURNEY
    return any(day - longest <= seen[where] < day for where in away)


def _is_elsewhere(where: _Where, claim: PositionClaim) -> bool:
    """Tell another town of the same group; what a part of the main group left, the main group may have been seen in."""
    group, point = where
    is_same = group == claim.group or (claim.group != "other" and group == "main")
    return is_same and distance_km(point, claim.place.point) > _NEAR_KM
