"""Days that an article leaves open where it says again what it has dated before."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import replace

from ..article import UNKNOWN_DATE, DateRange
from ..claims import Claim, PositionClaim
from ..dating.undated import NO_DAY


def dated_as_before(claims: Sequence[Claim]) -> list[Claim]:
    """Give what an article says again the day that it gave the first time.

    Parameters
    ----------
    claims
        The claims of a story, dated.

    Returns
    -------
    list
        The same claims; where an article has a group at a town in two sentences, and the days of the later one hold all
        those of the earlier, both have the earlier's.
    """
    told: dict[Hashable, list[PositionClaim]] = {}
    for claim in sorted(claims, key=lambda claim: (claim.article, claim.start)):
        if isinstance(claim, PositionClaim) and claim.role in {"at", "passed"} and claim.date.start is not None:
            told.setdefault(_statement(claim), []).append(claim)
    return [_narrowed(claim, told.get(_statement(claim), ())) if _may_be(claim) else claim for claim in claims]


def without_reached(claims: Sequence[Claim]) -> list[Claim]:
    """Leave out as a stop ahead what an article has said to be reached.

    Parameters
    ----------
    claims
        The claims of a story, dated.

    Returns
    -------
    list
        The same claims; a ``toward`` without a day of its own is a ``mention`` where its article has placed the same
        group in that town before ("they wait in X ... since they set out in May and headed north to X").
    """
    reached: dict[Hashable, int] = {}
    for claim in claims:
        if isinstance(claim, PositionClaim) and claim.role in {"at", "ended"}:
            reached[_statement(claim)] = min(claim.start, reached.get(_statement(claim), claim.start))
    return [
        replace(claim, role="mention", date=UNKNOWN_DATE)
        if isinstance(claim, PositionClaim)
        and claim.role == "toward"
        and claim.date.basis.startswith(NO_DAY)
        and reached.get(_statement(claim), claim.start) < claim.start
        else claim
        for claim in claims
    ]


def _may_be(claim: Claim) -> bool:
    return isinstance(claim, PositionClaim) and claim.role in {"at", "passed"}


def _statement(claim: Claim) -> Hashable:
    """Give what two claims share that place one group in one town of one article."""
    if not isinstance(claim, PositionClaim):
        return None
    return claim.article, claim.group, claim.place.point


def _narrowed(claim: Claim, told: Sequence[PositionClaim]) -> Claim:
    for before in told:
        if before.start < claim.start and isinstance(claim, PositionClaim) and _lies_within(before.date, claim.date):
            return replace(claim, date=replace(before.date, basis=f"{before.date.basis}; said again"))
    return claim


def _lies_within(one: DateRange, other: DateRange) -> bool:
    """Tell whether an interval lies inside a longer one."""
    if one.start is None or one.end is None or other.start is None or other.end is None:
        return False
    return other.start <= one.start and one.end <= other.end and (one.start, one.end) != (other.start, other.end)
