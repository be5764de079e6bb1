"""Tells a town from the state of its name where a group left one of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from ...geo.place import Candidate
from ..claims import BEEN_ROLES, Claim, Group, PositionClaim
from ..places.options import is_called_after, raised

_Been = dict[tuple[Group, str | None], list[date]]

_STILL_THERE = 100.0
_LONGEST = timedelta(30)  # a group may leave a state and come back to it


def towns_left(claims: Sequence[Claim]) -> list[Claim]:
    """Tell which departures are from the town that a state is called after.

    Parameters
    ----------
    claims
        The claims of a story, dated.

    Returns
    -------
    list
        The same claims: who is in a town of the state in the month after that, or is first met in one on that day, has
        not left the state.
    """
    been: _Been = defaultdict(list)
    for claim in claims:
        if isinstance(claim, PositionClaim) and claim.role in BEEN_ROLES and claim.place.kind == "town":
            been[claim.group, claim.place.admin1_code] += [claim.date.start] if claim.date.start is not None else []
    return [
        replace(claim, candidates=_town_first(claim.candidates))
        if isinstance(claim, PositionClaim) and claim.role == "departed" and _is_still_there(claim, been)
        else claim
        for claim in claims
    ]


def _is_still_there(claim: PositionClaim, been: _Been) -> bool:
    state, left = claim.place, claim.date.start
    if state.kind != "region" or state.admin1_code is None or left is None:
        return False
    days = been.get((claim.group, state.admin1_code), ())
    set_out_there = min(days, default=date.max) == left  # else that day's town may be the last before the border
    return set_out_there or any(left < day <= left + _LONGEST for day in days)


def _town_first(candidates: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    state = candidates[0].place
    return raised(candidates, [_STILL_THERE if is_called_after(each.place, state) else 1.0 for each in candidates])
