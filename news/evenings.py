"""Where a day of several places ended: what an article tells of its earlier hours was only passed by the evening."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from .claims import Claim, Group, PositionClaim

_SPOTS = frozenset({"town", "feature"})  # who was in a town in the evening was still in its region
_LATER = 2  # hours, so that "in the evening" and "at 7 p.m." are one
_MORNING = 10  # till then, who came somewhere else on that day came there later


def ended_elsewhere(claims: Sequence[Claim]) -> list[Claim]:
    """Turn stays of an earlier hour into places passed where their article has the group elsewhere later that day.

    Parameters
    ----------
    claims
        The claims of one article, dated.

    Returns
    -------
    list
        The same claims; an ``at`` a town on a single day with its hour is ``passed`` where another of the same day and
        group is of a later hour, or, beside one of the morning, of no hour told.
    """
    by_day: dict[tuple[Group, date], list[PositionClaim]] = {}
    for claim in claims:
        if not isinstance(claim, PositionClaim) or claim.role != "at" or claim.place.kind not in _SPOTS:
            continue
        if claim.date.days == 1 and claim.date.start is not None:
            by_day.setdefault((claim.group, claim.date.start), []).append(claim)
    passed = {id(claim) for there in by_day.values() for claim in _passed(there)}
    return [
        replace(claim, role="passed") if isinstance(claim, PositionClaim) and id(claim) in passed else claim
        for claim in claims
    ]


def _passed(there: Sequence[PositionClaim]) -> Iterable[PositionClaim]:
    """Give the claims of one day that are not of its end: each place counts with its latest hour."""
    latest: dict[object, int | None] = {}
    for claim in there:
        known = latest.get(claim.place.point, -1)
        latest[claim.place.point] = None if known is None or claim.hour is None else max(known, claim.hour)
    return [claim for claim in there if claim.hour is not None and _is_over(claim, claim.hour, latest)]


def _is_over(claim: PositionClaim, hour: int, latest: Mapping[object, int | None]) -> bool:
    own = latest[claim.place.point]
    if own is None or own > hour:
        return False
    others = (later for point, later in latest.items() if point != claim.place.point)
    return any(hour <= _MORNING if later is None else later >= hour + _LATER for later in others)
