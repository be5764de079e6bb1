"""Whether what a verb says happened: its tense, and whether it is denied, wished, usual or only possible."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .chunk import Chunk
from .clauses import clause, verb_group_start
from .dates import Tense
from .grammar.table import Adverb, Form, PrepositionClass, VerbClass


@dataclass(frozen=True, slots=True)
class Mood:
    """Whether a verb says that something happened.

    Attributes
    ----------
    tense
        Past, present or future.
    negated
        True where it says that it did not happen.
    planned
        True where it is wished, expected, tried or only possible.
    perfect
        True for "has reached": it happened by now, the day is open.
    habitual
        True for what usually happens.
    """

    tense: Tense
    negated: bool = False
    planned: bool = False
    perfect: bool = False
    habitual: bool = False


def mood(sentence: Sequence[Chunk], verb: int) -> Mood:
    """Tell whether a verb's action happened.

    Parameters
    ----------
    sentence
        The chunks of a sentence.
    verb
        Index of the verb or noun of motion.
    """
    start = verb_group_start(sentence, verb)
    group = [chunk for chunk in sentence[start : verb + 1] if chunk.text != ","]
    above = {chunk.sense for chunk in group[:-1]} | {_sense_above(sentence, start), _denied(sentence, start)}
    negated = Adverb.NOT in above or VerbClass.HINDER in above or _has_negative_subject(sentence, start)
    modal = Adverb.MODAL in above or _is_condition(sentence, start)
    wanted = VerbClass.WANT in above
    wanted = wanted or (
        sentence[verb].sense is VerbClass.WANT and sentence[verb].form is Form.PARTICIPLE
    )  # "is expected"
    infinitive = Adverb.TO in above and VerbClass.BEGIN not in above
    perfect = any(chunk.sense is Adverb.PERFECT and chunk.form is Form.PRESENT for chunk in group[:-1])
    own = sentence[verb].form
    habitual = any(chunk.sense is Adverb.HABIT for chunk in sentence[slice(*clause(sentence, verb))])
    past = own in {Form.PAST, Form.PARTICIPLE} or any(chunk.form is Form.PAST for chunk in group)
    if modal or wanted or infinitive:
        return Mood("future", negated=negated, planned=True)
    if own is Form.NOUN or (own is Form.ING and len(group) == 1):
        return Mood(_sentence_tense(sentence, verb), negated=negated)
    return Mood("past" if past or perfect else "present", negated=negated, perfect=perfect, habitual=habitual)


def _sense_above(sentence: Sequence[Chunk], start: int) -> object:
    """Give the class of the verb above "of reaching" and "from reaching" ("dream of", "prevent from")."""
    above = sentence[max(0, start - 5) : max(0, start - 1)]
    if sentence[start].form is not Form.ING or not above or not isinstance(sentence[start - 1].sense, PrepositionClass):
        return None
    return next((chunk.sense for chunk in reversed(above) if chunk.is_verb), None)


def _denied(sentence: Sequence[Chunk], start: int) -> object:
    """Give the class of the verb above "that they reached" ("denied that"), where it is one that denies."""
    first, _ = clause(sentence, start)
    if first < 2 or sentence[first - 1].sense is not Adverb.SUBORDINATOR:
        return None
    return VerbClass.HINDER if sentence[first - 2].sense is VerbClass.HINDER else None


def _is_condition(sentence: Sequence[Chunk], start: int) -> bool:
    """Tell "if they reach", whose verb stands under the modal that opens its clause."""
    first, _ = clause(sentence, start)
    return first < start and sentence[first].sense is Adverb.MODAL


def _has_negative_subject(sentence: Sequence[Chunk], start: int) -> bool:
    first, _ = clause(sentence, max(0, start - 1))
    return any(chunk.sense is Adverb.NONE for chunk in sentence[first:start])


def _sentence_tense(sentence: Sequence[Chunk], verb: int) -> Tense:
    """Give the tense of the finite verb a participle or a noun leans on, the nearest before it, else after it."""
    order = [*range(verb - 1, -1, -1), *range(verb + 1, len(sentence))]
    for at in order:
        chunk = sentence[at]
        if chunk.form is Form.PAST:
            return "past"
        if chunk.form is Form.PRESENT:
            return "present"
    return "present"
