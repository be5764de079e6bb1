"""What a sentence says did not happen: by a denial, a subject that is nobody, a verb that prevents or denies it."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from ..grammar.classes import Adverb, PrepositionClass, VerbClass
from .chunk import Chunk, senses
from .clauses import clause
from .rumours import is_denied
from .schedule import is_only_late
from .unreal import came_to_nothing, is_not

_PREVENTING: frozenset[object] = frozenset({VerbClass.HINDER, VerbClass.DENY})
_DENYING = frozenset({Adverb.NOT, Adverb.NONE, PrepositionClass.INSTEAD, VerbClass.HINDER, VerbClass.DENY})


def is_negated(sentence: Sequence[Chunk], start: int, verb: int, *, above: AbstractSet[object]) -> bool:
    """Tell what is said not to have happened, by a word in the verb's group, above it, around it or behind it.

    Parameters
    ----------
    sentence
        The chunks of a sentence.
    start, verb
        Indices of the first word of the verb's group and of the verb.
    above
        Classes of its helpers and of the verb above it.
    """
    if not above.isdisjoint(_PREVENTING):
        return True
    if senses(sentence).isdisjoint(_DENYING):
        return False
    return (
        (Adverb.NOT in above and not is_only_late(sentence, verb))
        or is_not(sentence, verb)
        or came_to_nothing(sentence, verb)
        or _has_negative_subject(sentence, start)
        or _is_left_undone(sentence, start)
        or _is_denied_before_pronouns(sentence, start)
    )


def denial_above(sentence: Sequence[Chunk], start: int) -> object:
    """Give the class of the verb above "that they reached" ("denied that"), where it is one that prevents or denies."""
    if senses(sentence).isdisjoint(_PREVENTING):
        return None
    first, _ = clause(sentence, start)
    if first < 2 or sentence[first - 1].sense is not Adverb.SUBORDINATOR:
        return None
    above = sentence[first - 2].sense
    return above if above in _PREVENTING and not is_denied(sentence, first - 2) else None


def _is_left_undone(sentence: Sequence[Chunk], start: int) -> bool:
    """Tell "instead of going on to X" and "without stopping in X"."""
    does = sentence[start].is_verb or sentence[start].is_motion_noun
    return does and start > 0 and sentence[start - 1].sense is PrepositionClass.INSTEAD


def _is_denied_before_pronouns(sentence: Sequence[Chunk], start: int) -> bool:
    """Tell "no los dejaron", whose denial stands before the pronouns of its verb."""
    at = start - 1
    while at > 0 and sentence[at].sense in {Adverb.THEM, Adverb.HIM, Adverb.PLAIN}:
        at -= 1
    return 0 <= at < start - 1 and sentence[at].sense is Adverb.NOT


def _has_negative_subject(sentence: Sequence[Chunk], start: int) -> bool:
    if Adverb.NONE not in senses(sentence):
        return False
    first, _ = clause(sentence, max(0, start - 1))
    return any(chunk.sense is Adverb.NONE for chunk in sentence[first:start])
