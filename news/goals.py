"""Which of the places a group heads for is the goal of its journey: what no group on its way reaches in a day or two."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from ..geo.distance import distance_km
from ..geo.place import LonLat
from .claims import BEEN_ROLES, PositionClaim
from .drafts import Claim

_FARTHEST_STOP_KM = 300.0  # a day's drive; nobody names so far a place for the next stop without naming the day


def told_from_next_stops(claims: Sequence[Claim]) -> list[Claim]:
    """Turn places ahead that lie too far off to be the next stop into goals of the journey.

    Parameters
    ----------
    claims
        The claims of a story, dated.

    Returns
    -------
    list
        The same claims; a ``toward`` without a day of its own is a ``destination`` where every place in which its
        article has the same group lies more than 300 km away.
    """
    been: dict[tuple[str, str], set[LonLat]] = {}
    for claim in claims:
        if isinstance(claim, PositionClaim) and claim.role in BEEN_ROLES and claim.place.kind == "town":
            been.setdefault((claim.article, claim.group), set()).add(claim.place.point)
    return [
        replace(claim, role="destination")
        if isinstance(claim, PositionClaim) and _is_goal(claim, been.get((claim.article, claim.group), ()))
        else claim
        for claim in claims
    ]


def _is_goal(claim: PositionClaim, been: Iterable[LonLat]) -> bool:
    if claim.role != "toward" or claim.place.kind != "town" or claim.date.days == 1:
        return False
    points = list(been)
    return bool(points) and all(distance_km(point, claim.place.point) > _FARTHEST_STOP_KM for point in points)
