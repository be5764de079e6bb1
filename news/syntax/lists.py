"""Places listed together ("A, B and C"): what stands before the first serves all."""

from __future__ import annotations

from collections.abc import Sequence

from ..grammar.classes import Adverb, NounClass, PrepositionClass, VerbClass
from .chunk import Chunk, remembered
from .clauses import DETERMINERS, is_adjective

_BETWEEN_LISTED = DETERMINERS | {Adverb.AND, Adverb.PLAIN}
_JOINTS = DETERMINERS | {Adverb.AND}
_LISTED = frozenset({"place", "demonym"})
_P = PrepositionClass
_LEADING = frozenset({_P.PLACE, _P.PATH, _P.ENTRY, _P.TO, _P.SOURCE, VerbClass.LEAVE, VerbClass.REACH, VerbClass.CROSS})
_HELPERS = frozenset(
    {Adverb.AUXILIARY, Adverb.PERFECT, Adverb.MODAL, Adverb.WOULD, Adverb.NOT, Adverb.PLAIN, Adverb.THEM}
)


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
        if chunk.kind in _LISTED or (chunk.kind == "name" and is_listed_name(sentence, at)):
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
    goes_on = named == at or _neighbour(sentence, at, 1)[0] is not None
    joined = any(chunk.sense is Adverb.AND or (chunk.text == "," and goes_on) for chunk in between)
    joint = _before_its_day(sentence, joint, at)
    is_member = joined and (sentence[joint].kind in _LISTED or is_listed_name(sentence, joint))
    return joint if is_member else None


def is_listed_name(sentence: Sequence[Chunk], at: int) -> bool:
    """Tell a name among places that no gazetteer has: "through A, N. and C", "from A and N.", "by N. and C".

    Parameters
    ----------
    sentence
        The chunks of a sentence.
    at
        Index of the chunk.

    Notes
    -----
    Who does something is no such name, nor is who stands behind an opening place ("In X, Ana and Y"): between commas a
    place must stand on either side.
    """
    return at > 0 and sentence[at].kind == "name" and _stands_in_list(sentence, at)


@remembered
def _stands_in_list(sentence: Sequence[Chunk], at: int) -> bool:
    """Look on either side of a name for a place that it is listed with."""
    if acts(sentence, at):
        return False
    before, is_and = _neighbour(sentence, at, -1)
    after, and_after = _neighbour(sentence, at, 1)
    if before is not None:
        return is_and or after is not None
    if after is None or sentence[at - 1].sense not in _LEADING:
        return False
    return and_after or _neighbour(sentence, after, 1)[0] is not None  # not "in N., Chiapas"


def _neighbour(sentence: Sequence[Chunk], at: int, step: int) -> tuple[int | None, bool]:
    """Give the place that a comma or "and" joins to a member of a list on one side, and whether it is "and"."""
    joint, is_and, joined = at + step, False, False
    while 0 <= joint < len(sentence) and (sentence[joint].sense in _JOINTS or sentence[joint].text == ","):
        is_and = is_and or sentence[joint].sense is Adverb.AND
        joined = joined or is_and or sentence[joint].text == ","
        joint += step
    is_place = joined and 0 <= joint < len(sentence) and sentence[joint].kind == "place"
    return (joint, is_and) if is_place else (None, False)


def acts(sentence: Sequence[Chunk], at: int) -> bool:
    """Tell a name that has a verb of its own right behind it."""
    after = sentence[at + 1] if at + 1 < len(sentence) else None
    return after is not None and (after.is_verb or after.sense in _HELPERS)


def _before_its_kind(sentence: Sequence[Chunk], at: int) -> int:
    """Step over "la ciudad de" and "the quiet town of" in "A, B and the quiet town of C", where C does nothing."""
    if at < 3 or sentence[at - 1].sense is not PrepositionClass.OF or acts(sentence, at):
        return at
    first = at - 2
    while first > 1 and is_adjective(sentence[first]):
        first -= 1
    if sentence[first].sense is not NounClass.AREA:
        return at
    while first > 1 and (sentence[first - 1].sense is NounClass.AREA or is_adjective(sentence[first - 1])):
        first -= 1
    return first


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
        is_member = sentence[at].kind == "place" or is_listed_name(sentence, at)
        if not (is_member or sentence[at].text == "," or sentence[at].sense in _JOINTS):
            return False
        at += 1
    return False


def _before_its_day(sentence: Sequence[Chunk], joint: int, place: int) -> int:
    """Step over the day of a listed place where the next has one too ("in X on Monday and Y on Tuesday")."""
    if sentence[joint].kind != "date" or not any(chunk.kind == "date" for chunk in sentence[place + 1 : place + 3]):
        return joint
    return joint - 2 if isinstance(sentence[joint - 1].sense, PrepositionClass) else joint - 1


def is_groups_own(sentence: Sequence[Chunk], at: int) -> bool:
    """Tell a group's own name behind its noun, before what it does ("la columna motorizada Pan y Techo llegó")."""
    noun = at - 1
    while noun > 0 and is_adjective(sentence[noun]):
        noun -= 1
    if noun < 0 or sentence[noun].sense is not NounClass.GROUP or at + 1 >= len(sentence):
        return False
    return sentence[at + 1].is_verb and sentence[at + 1].readings[0].person is not None
