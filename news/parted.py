"""Which claims of an article are of a part of the group, told from what its sentences say of the rest."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from .claims import Claim, Group, PositionClaim, Share, SizeClaim
from .parsing import Parsed
from .roles.shares import rest_away

_SPOTS = frozenset({"town", "feature"})
_PLACED = frozenset({"at", "passed", "departed", "toward"})
_MANY = 1_000  # people; so many are no vanguard of a group of unknown size
_FEW_SHARE = 0.25  # of a group's own size


def parted(claims: Sequence[Claim], article: Parsed) -> list[Claim]:
    """Mark as a vanguard, or as the rear, the few who are elsewhere than most of the group.

    Parameters
    ----------
    claims
        The claims of one article.
    article
        The article.

    Returns
    -------
    list
        The same claims. A few people of whom one sentence tells are a part where it, or one beside it, has the bulk or
        the rest elsewhere on those days; where it has all of them elsewhere, only if the few are there "already" or
        "still", or are far fewer than the group. Figures that count them are of that part, too.
    """
    told = _told(claims, article)
    sizes = [claim for claim in claims if isinstance(claim, SizeClaim)]
    main = [_size(claim) for claim in sizes if claim.group == "main"]
    groups: dict[int, Group] = {}
    counts: dict[tuple[int, float], Group] = {}
    for number, here in told.items():
        beside = [other for near in (number - 1, number, number + 1) for other in told.get(near, ())]
        if any(claim.share is not None and claim.share.kind == "few" for claim in here):
            beside += _away(here, number, article)
        for claim in here:
            found = _groups(claim, beside, max((size for size in main if size != _count(claim)), default=0.0))
            groups |= found
            counts |= {(number, _count(claim)): found[id(claim)]} if id(claim) in found else {}
    parts = ((claim, counts.get((_number(claim, article), _size(claim)))) for claim in sizes)
    groups |= {id(claim): part for claim, part in parts if part is not None}
    return [replace(claim, group=groups[id(claim)]) if id(claim) in groups else claim for claim in claims]


def _told(claims: Sequence[Claim], article: Parsed) -> dict[int, list[PositionClaim]]:
    """Sort what is told of the main group by the number of its sentence."""
    found: dict[int, list[PositionClaim]] = {}
    for claim in claims:
        if not isinstance(claim, PositionClaim) or claim.group != "main" or claim.share is None:
            continue
        if claim.role in _PLACED and claim.place.kind in _SPOTS:
            found.setdefault(_number(claim, article), []).append(claim)
    return found


def _away(here: Sequence[PositionClaim], number: int, article: Parsed) -> list[PositionClaim]:
    """Give, for what is told of a few, the claim that the others have not come there, as on the way to it."""
    near = article.sentences[max(0, number - 1) : number + 2]
    kinds = [kind for sentence in near if (kind := rest_away(sentence.chunks, article.grammar.shares)) is not None]
    return [replace(claim, role="toward", share=Share(kinds[0])) for claim in here] if kinds else []


def _size(claim: SizeClaim) -> float:
    return claim.low or claim.high or 0


def _count(claim: PositionClaim) -> float:
    return (claim.share.count or 0) if claim.share is not None else 0


def _number(claim: Claim, article: Parsed) -> int:
    """Give the number of a claim's sentence."""
    return bisect_right(article.sentences, claim.start, key=lambda sentence: sentence.span.start) - 1


def _is_elsewhere(other: PositionClaim, claim: PositionClaim) -> bool:
    """Tell who is in another place by then, or on the way to the same one."""
    if other.role == "toward" or claim.share is None or other.share is None:
        return other.role == "toward" and other.place.point == claim.place.point
    stays = claim.share.is_early or (other.share.stays and other.role != "departed")
    return other.place.point != claim.place.point and (stays or not _is_over(other, claim))


def _is_over(other: PositionClaim, claim: PositionClaim) -> bool:
    last, first = other.date.end, claim.date.start
    return last is not None and first is not None and last < first


def _groups(claim: PositionClaim, beside: Sequence[PositionClaim], size: float) -> dict[int, Group]:
    """Give the group that a claim, or one beside it, turns out to be of, by the claim's id()."""
    share = claim.share
    if claim.role not in {"at", "passed"}:
        return {}
    if share is None or share.kind != "few":
        return {id(claim): "vanguard"} if share is not None and share.is_part else {}
    for other in beside:
        if other.share is None or other.share.kind == "few" or not _is_elsewhere(other, claim):
            continue
        stays = share.stays and not other.share.stays
        if _is_minority(claim, other, size):
            return {id(claim): "rear" if stays else "vanguard"}
        if other.share.kind == "rest" and other.role == "at":
            return {id(other): "rear"}  # "5,000 reached X; the rest stayed in Y"
    return {id(claim): "vanguard"} if share.is_part else {}


def _is_minority(claim: PositionClaim, other: PositionClaim, size: float) -> bool:
    """Tell whether a few are told apart from the others of a claim beside theirs."""
    count = _count(claim)
    is_small = count < size / 2 if size else count < _MANY
    if other.share is None or other.share.kind in {"most", "rest"}:
        return is_small or (other.share is not None and other.share.kind == "most" and not size)
    if other.role != "at" or not _same_days(claim, other) or claim.share is None:
        return False
    stays = claim.share.stays and not other.share.stays
    return is_small and (claim.share.is_early or stays or count < size * _FEW_SHARE)


def _same_days(claim: PositionClaim, other: PositionClaim) -> bool:
    one, two = claim.date, other.date
    if one.start is None or one.end is None or two.start is None or two.end is None:
        return False
    return one.start <= two.end and two.start <= one.end
