"""Stays that last a night: which verbs tell of one, and who went on after it."""

from __future__ import annotations

from collections.abc import Sequence

from ..grammar.classes import VerbClass
from ..grammar.night_words import NightWords
from ..syntax.chunk import Chunk
from ..syntax.clauses import clause
from .dated_chunks import looks_back, opener, verb_of

_SPENDING = frozenset({VerbClass.STAY, VerbClass.CROSS})  # "la noche la pasaron en X"
_GOING_ON = frozenset(
    {VerbClass.LEAVE, VerbClass.REACH, VerbClass.MOVE, VerbClass.HEAD, VerbClass.BEGIN, VerbClass.CROSS}
)


def is_slept_through(sentence: Sequence[Chunk], verb: int, words: NightWords) -> bool:
    """Tell "slept", and "spent the night" or "camped overnight" by the words beside the verb.

    Parameters
    ----------
    sentence
        The chunks of a sentence.
    verb
        Index of the verb.
    words
        The language's words for nights.
    """
    if sentence[verb].sense not in _SPENDING:
        return False
    if words.are_slept_through(sentence[verb].text):
        return True
    start, end = clause(sentence, verb)
    after = next((at for at in range(verb + 1, end) if sentence[at].is_verb), end)
    before = next((at for at in range(verb - 1, start - 1, -1) if sentence[at].is_verb), start - 1)
    return any(chunk.text.lower() in words.nouns for chunk in sentence[before + 1 : after])


def night_dated(sentence: Sequence[Chunk], index: int, words: NightWords) -> int | None:
    """Give the verb of a night's stay that a date belongs to ("slept in X on Wednesday"), None where it is none.

    Parameters
    ----------
    sentence
        The chunks of a sentence.
    index
        Index of the date's chunk.
    words
        The language's words for nights.
    """
    verb = verb_of(sentence, index)
    if verb is None or sentence[verb].sense not in _SPENDING:
        return None
    is_night = not words.in_dates.isdisjoint(sentence[index].text.lower().split())
    return verb if is_night or is_slept_through(sentence, verb, words) else None


def goes_on(sentence: Sequence[Chunk], verb: int | None) -> bool:
    """Tell whether a verb takes the group on from where it was before, and not back to an earlier time."""
    if verb is None or sentence[verb].sense not in _GOING_ON or not sentence[verb].is_verb:
        return False
    return not looks_back(sentence, verb) and opener(sentence, verb) is None
