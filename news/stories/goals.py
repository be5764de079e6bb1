"""Which place ahead is the goal of a group's journey: one that no group on its way reaches in a day or two."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from ...geo.distance import distance_km
from ...geo.place import LonLat
from ..article import UNKNOWN_DATE, DateRange
from ..claims import BEEN_ROLES, Claim, PositionClaim
from ..dating.undated import AN_HOUR_AHEAD

_PARTS = frozenset({"vanguard", "rear"})
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
        its article has the same group lies more than 300 km away.
    """
    been: dict[tuple[str, str], set[LonLat]] = {}
    for claim in claims:
        if isinstance(claim, PositionClaim) and claim.role in BEEN_ROLES and claim.place.kind == "town":
            been.setdefault((claim.article, claim.group), set()).add(claim.place.point)
            if claim.group in _PARTS:
                been.setdefault((claim.article, "main"), set()).add(claim.place.point)
    return [
        replace(claim, role="destination")
        if isinstance(claim, PositionClaim)
        and not _is_planned(claim, published.get(claim.article, UNKNOWN_DATE))
        and _is_goal(claim, been.get((claim.article, claim.group), ()))
        else claim
        for claim in claims
    ]


def _is_planned(claim: PositionClaim, published: DateRange) -> bool:
    """Tell an arrival planned for days still to come, or for an hour of the day."""
    if claim.date.start is None or published.end is None:
        return False
    return claim.date.start > published.end or claim.date.basis.startswith(AN_HOUR_AHEAD)


def _is_goal(claim: PositionClaim, been: Iterable[LonLat]) -> bool:
    if claim.role != "toward" or claim.place.kind != "town" or claim.group == "vanguard":
        return False  # who goes ahead gets farther in a day than any group
    points = list(been)
    return bool(points) and all(distance_km(point, claim.place.point) > _FARTHEST_STOP_KM for point in points)
