"""Verbs of setting out, and what is told of days after it in the same sentence."""

from __future__ import annotations

from collections.abc import Sequence

from ..grammar.classes import NounClass, PrepositionClass, VerbClass
from ..syntax.chunk import Chunk

_FAR = 4  # chunks
_STARTS = frozenset({VerbClass.BEGIN, VerbClass.LEAVE, VerbClass.MOVE})


def is_start(verb: Chunk) -> bool:
    """Tell a verb of setting out."""
    return verb.sense in _STARTS


def is_days_before(sentence: Sequence[Chunk], date: int, verb: int | None) -> bool:
    """Tell the day of "on June 4 left X and, after six days, reached Y", which is not that of reaching Y.

    Parameters
    ----------
    sentence
        The chunks of a sentence.
    date
        Index of the date.
    verb
        Index of the verb that may be of that day.
    """
    if verb is None or verb < date:
        return False
    left = next((at for at, chunk in enumerate(sentence[:verb]) if chunk.is_verb and is_start(chunk)), verb)
    lasts = (at for at in range(max(left, date) + 1, verb) if sentence[at].sense is PrepositionClass.TIME)
    return any(chunk.sense is NounClass.COUNT for at in lasts for chunk in sentence[at + 1 : min(verb, at + _FAR)])
