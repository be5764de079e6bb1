"""What a verb's subject stands for or hides behind: pronouns, relative clauses, appositions, asides."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from ..grammar.classes import Adverb, Form, NounClass, PrepositionClass, VerbClass
from .chunk import Chunk
from .clauses import DETERMINERS, is_boundary, verb_group_start
from .members import is_age
from .people import Subject, kind_at, subject_kind
from .phrases import is_inside_phrase

_AUTHORITIES = frozenset({NounClass.OFFICIAL, NounClass.LEADER, NounClass.OUTLET})
_SINGLE = _AUTHORITIES | {NounClass.GROUP, NounClass.EVENT}
_SPEECH = frozenset({VerbClass.SAY, VerbClass.TELL, VerbClass.WANT, VerbClass.HINDER, VerbClass.DENY, VerbClass.SEIZE})
_OPENS_ASIDE = frozenset({PrepositionClass.BESIDE, PrepositionClass.SUCH, Adverb.RELATIVE})
_THEM_OR_WHOM = frozenset({Adverb.THEM, Adverb.RELATIVE})
_LONGEST_SHARE = 4
_LONGEST_NAME = 6


def meant_by(sentence: Sequence[Chunk], pronoun: int) -> Subject:
    """Give what a subject stands for in its sentence: of "it" and "they" what they mean, of a noun what it is.

    Parameters
    ----------
    sentence
        The chunks of a sentence.
    pronoun
        Index of the pronoun or noun.
    """
    if sentence[pronoun].sense is Adverb.IT:
        return _single_before(sentence, pronoun)
    if sentence[pronoun].sense is Adverb.HE and _names_member(sentence, pronoun):
        return "member"
    if sentence[pronoun].sense is Adverb.THEY and _are_authorities(sentence[:pronoun]):
        return "official"
    return kind_at(sentence, pronoun) or "group"


def _single_before(sentence: Sequence[Chunk], pronoun: int) -> Subject:
    """Give the nearest single group before "it", or a nearer authority if that is in no phrase of its own."""
    inside: Subject | None = None
    for at in range(pronoun - 1, -1, -1):
        chunk = sentence[at]
        if chunk.sense in _SINGLE and not chunk.text.endswith("s"):
            kind = subject_kind(chunk) or "group"
            if kind == "group" or not is_inside_phrase(sentence, at, kind):
                return kind
            inside = inside or kind
    return inside or "group"


def _names_member(sentence: Sequence[Chunk], pronoun: int) -> bool:
    """Tell the "she" of "said Ana, 20, as she slept in X", one of the group."""
    kinds = (kind_at(sentence, at) for at in range(pronoun - 1, -1, -1) if subject_kind(sentence[at]) is not None)
    return next((kind for kind in kinds if kind in {"person", "member", "official"}), None) == "member"


def _are_authorities(before: Sequence[Chunk]) -> bool:
    """Tell "guards close the road, as they did in X": authorities alone come before "they", and speak of nobody."""
    kinds = [subject_kind(chunk) for chunk in before]
    if "official" not in kinds or any(chunk.sense in _SPEECH or chunk.sense is Adverb.THEM for chunk in before):
        return False
    several = any(
        chunk.sense in {NounClass.OFFICIAL, NounClass.LEADER} and chunk.text.endswith("s") for chunk in before
    )
    return several and not {"group", "crowd", "member"} & {*kinds}


def told_of_by(sentence: Sequence[Chunk], relative: int) -> tuple[Subject, int] | None:
    """Give the thing or person a relative clause tells of ("the road that comes from X"), None for people of a group.

    Parameters
    ----------
    sentence
        The chunks of a sentence.
    relative
        Index of the "that" or "who" that opens the clause; nothing else opens one.
    """
    before = relative - 1
    if before < 1 or sentence[relative].sense is not Adverb.RELATIVE:
        return None
    if sentence[before].sense is NounClass.SPOT:
        return "thing", before
    parted = before > 2 and sentence[before].text == "," and is_age(sentence[before - 1])
    if parted and sentence[before - 2].text == "," and not sentence[before - 3].readings:
        return "person", before - 3  # "a midwife, 71, who", whatever she is
    return None


def apposed_to(sentence: Sequence[Chunk], at: int) -> int | None:
    """Give the noun that "nine cars" in "a second convoy, nine cars, left X" counts, None where it counts none.

    So does "of nine cars" between commas.
    """
    if at + 1 >= len(sentence) or sentence[at + 1].text != ",":
        return None
    first = at
    while first > 0 and (sentence[first - 1].kind == "figure" or sentence[first - 1].sense in DETERMINERS):
        first -= 1
    counts = any(chunk.kind == "figure" for chunk in sentence[first:at])
    first -= first > 0 and sentence[first - 1].sense is PrepositionClass.OF
    if not counts or first < 2 or sentence[first - 1].text != ",":
        return None
    return first - 2 if sentence[first - 2].sense is NounClass.GROUP else None


def before_aside(sentence: Sequence[Chunk], start: int) -> int:
    """Step over ", which has shrunk," and ", most of them women," between a subject and its verb."""
    if sentence[start].text != ",":
        return start
    behind_commas = (at for at in range(start - 1, 0, -1) if sentence[at - 1].text == ",")
    return next((at - 1 for at in behind_commas if _opens_aside(sentence, at, start)), start)


def _opens_aside(sentence: Sequence[Chunk], at: int, end: int) -> bool:
    if sentence[at].sense in _OPENS_ASIDE or sentence[at].form in {Form.ING, Form.PARTICIPLE}:
        return True
    if sentence[at].sense is Adverb.SUBORDINATOR:
        return _tells_of_people(sentence, at)
    return _shares_out(sentence, at, end)


def _tells_of_people(sentence: Sequence[Chunk], at: int) -> bool:
    """Tell the "que" of "la marcha, que convocó Ana, partió", whose verb follows at once, from "dijo, que"."""
    acts = at + 1 < len(sentence) and sentence[at + 1].is_verb
    return acts and any(kind_at(sentence, k) is not None for k in range(at - 2, max(-1, at - 2 - _LONGEST_NAME), -1))


def _shares_out(sentence: Sequence[Chunk], at: int, end: int) -> bool:
    """Tell "most of them" and "half of whom" at the opening of an aside that tells more of people."""
    words = sentence[at : min(end, at + _LONGEST_SHARE)]
    return any(them.sense in _THEM_OR_WHOM and of.sense is PrepositionClass.OF for of, them in pairwise(words))


def is_of_journey(sentence: Sequence[Chunk], verb: int) -> bool:
    """Tell "the journey is to end in X" and "the stage, a long walk, ended in X", whose subject stands before."""
    at = verb_group_start(sentence, verb) - 1
    at -= at > 0 and sentence[at].text == ","
    return at >= 0 and sentence[at].is_motion_noun and sentence[at].sense is VerbClass.MOVE


def owned_by(sentence: Sequence[Chunk], noun: int) -> tuple[Subject, int] | None:
    """Read "the arrival of the caravan"."""
    if noun + 1 >= len(sentence) or sentence[noun + 1].sense is not PrepositionClass.OF:
        return None
    for at in range(noun + 2, min(len(sentence), noun + 7)):
        kind = kind_at(sentence, at)
        if kind is not None:
            return kind, at
        if sentence[at].is_verb or is_boundary(sentence[at]) or isinstance(sentence[at].sense, PrepositionClass):
            break
    return None
