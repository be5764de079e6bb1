"""Places listed together ("A, B and C"): what stands before the first serves all."""

from __future__ import annotations

from collections.abc import Sequence

from ..grammar.classes import Adverb, NounClass, PrepositionClass
from .chunk import Chunk, remembered
from .clauses import DETERMINERS

_BETWEEN_LISTED = DETERMINERS | {Adverb.AND, Adverb.PLAIN}
_JOINTS = DETERMINERS | {Adverb.AND}
_HELPERS = frozenset({Adverb.AUXILIARY, Adverb.PERFECT, Adverb.NOT, Adverb.PLAIN, Adverb.THEM})


def first_of_list(sentence: Sequence[Chunk], place: int) -> int:
    """Go back along "A, B and C" to A, whose preposition serves all."""
    known = _firsts_of_lists(sentence)
    before = _before_in_list(sentence, place) if place not in known else None
    return known.get(place, place) if before is None else known.get(before, before)


@remembered
def _firsts_of_lists(sentence: Sequence[Chunk]) -> dict[int, int]:
    """Give the first place of its list for each place and people of a sentence, in one walk along it."""
    found: dict[int, int] = {}
    for at, chunk in enumerate(sentence):
        if chunk.kind in {"place", "demonym"}:
            before = _before_in_list(sentence, at)
            found[at] = at if before is None else found.get(before, before)
    return found


def _before_in_list(sentence: Sequence[Chunk], at: int) -> int | None:
    """Give the place before "and" or a comma that a place is listed with, None where there is none."""
    if at <= 1:
        return None
    named = _before_its_kind(sentence, at)
    joint = named - 1
    while joint > 0 and (sentence[joint].sense in _BETWEEN_LISTED or sentence[joint].text == ","):
        joint -= 1
    between = sentence[joint + 1 : named]
    joined = any(chunk.sense is Adverb.AND or (chunk.text == "," and named == at) for chunk in between)
    joint = _before_its_day(sentence, joint, at)
    return joint if joined and sentence[joint].kind in {"place", "demonym"} else None


def _before_its_kind(sentence: Sequence[Chunk], at: int) -> int:
    """Step over the "ciudad de" of "A, B y la ciudad de C", where no verb has C before it."""
    is_called = at > 2 and sentence[at - 1].sense is PrepositionClass.OF and sentence[at - 2].sense is NounClass.AREA
    after = sentence[at + 1] if at + 1 < len(sentence) else None
    acts = after is not None and (after.is_verb or after.sense in _HELPERS)
    return at - 2 if is_called and not acts else at


def is_one_of_several(sentence: Sequence[Chunk], place: int) -> bool:
    """Tell any of the towns of "A, B and C", where nobody is all at once.

    Parameters
    ----------
    sentence
        The chunks of a sentence.
    place
        Index of the place.
    """
    at, is_joined = first_of_list(sentence, place) + 1, False
    while at < len(sentence):
        is_joined = is_joined or sentence[at].sense is Adverb.AND
        if is_joined and sentence[at].kind == "place":
            return True
        if not (sentence[at].kind == "place" or sentence[at].text == "," or sentence[at].sense in _JOINTS):
            return False
        at += 1
    return False


def _before_its_day(sentence: Sequence[Chunk], joint: int, place: int) -> int:
    """Step over the day of a listed place where the next has one too ("in X on Monday and Y on Tuesday")."""
    if sentence[joint].kind != "date" or not any(chunk.kind == "date" for chunk in sentence[place + 1 : place + 3]):
        return joint
    return joint - 2 if isinstance(sentence[joint - 1].sense, PrepositionClass) else joint - 1
