"""Numbers the claims of a story and links each repeat to the claim it repeats."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from ..geo.names import fold
from .article import DateRange
from .claims import POSITION_ROLES, LengthClaim, PositionClaim, SizeClaim
from .drafts import Claim
from .repeats import is_same_sentence, shingles

_FAR = date.max


def linked(
    claims: Sequence[Claim], published: Mapping[str, DateRange], pairs: Iterable[tuple[str, str]]
) -> list[Claim]:
    """Give claims their numbers and link repeats.

    Parameters
    ----------
    claims
        In the order their numbers shall have.
    published
        Publication interval by article id; of two equal statements the earlier article's is the original.
    pairs
        Ids of articles of which one retells the other.

    Returns
    -------
    list
        The same claims with ids (``p1``, ``s1``, ``l1``, …) and `same_as` set; a repeat always points to an original.
    """
    partners = {frozenset(pair) for pair in pairs}
    counts = {"p": 0, "s": 0, "l": 0}
    numbered: list[Claim] = []
    for claim in claims:
        letter = "p" if isinstance(claim, PositionClaim) else "s" if isinstance(claim, SizeClaim) else "l"
        counts[letter] += 1
        numbered.append(replace(claim, id=f"{letter}{counts[letter]}"))
    marks = {claim.id: shingles(claim.quote) for claim in numbered}
    by_age = sorted(numbered, key=lambda c: (published[c.article].end or _FAR, c.article, c.said_by is None, c.start))
    originals: dict[tuple[object, ...], list[Claim]] = {}
    repeats: dict[str, str] = {}
    for claim in by_age:
        peers = originals.setdefault(_statement(claim), [])
        original = next((peer for peer in peers if _repeats(claim, peer, marks, partners=partners)), None)
        if original is None:
            peers.append(claim)
        else:
            repeats[claim.id] = original.id
    return [replace(claim, same_as=repeats.get(claim.id)) for claim in numbered]


def _statement(claim: Claim) -> tuple[object, ...]:
    """Give what two claims must share to be one statement."""
    if isinstance(claim, PositionClaim):
        return "position", claim.place.point, claim.role, claim.group
    if isinstance(claim, SizeClaim):
        return "size", claim.low, claim.high, claim.group
    return "length", claim.kind, round(claim.km)


def _repeats(
    claim: Claim, original: Claim, marks: Mapping[str, frozenset[str]], *, partners: set[frozenset[str]]
) -> bool:
    """Tell whether a claim only says again what an earlier one said: in its article, in the same words, or retold."""
    if isinstance(claim, PositionClaim) and not _dates_meet(claim.date, original.date):
        return False
    is_statement = not isinstance(claim, PositionClaim) or claim.role in POSITION_ROLES
    if claim.article == original.article and is_statement:
        return True
    if is_same_sentence(marks[claim.id], marks[original.id]):
        return True
    if frozenset({claim.article, original.article}) in partners:
        return True
    return isinstance(claim, SizeClaim | LengthClaim) and _is_same_speaker(claim.said_by, original.said_by)


def _dates_meet(one: DateRange, other: DateRange) -> bool:
    if one.start is None or one.end is None or other.start is None or other.end is None:
        return True
    return one.start <= other.end and other.start <= one.end


def _is_same_speaker(one: str | None, other: str | None) -> bool:
    return one is not None and other is not None and fold(one) == fold(other)
