"""Groups that another is to meet: "they will join up with the march that left X" tells of two."""

from __future__ import annotations

from collections.abc import Sequence

from ..grammar.classes import Adverb, NounClass, PrepositionClass
from .chunk import Chunk
from .clauses import DETERMINERS, clause, is_adjective
from .moods import mood
from .nested import is_plural
from .subjects import subject

_FARTHEST = 6  # chunks of "con una quincena de pensionistas"
_PEOPLE = frozenset({NounClass.GROUP, NounClass.CROWD})
_BETWEEN = DETERMINERS | {PrepositionClass.OF, NounClass.CROWD}
_OPENERS = frozenset({Adverb.RELATIVE, Adverb.SUBORDINATOR, PrepositionClass.SOURCE})


def is_to_be_met(sentence: Sequence[Chunk], noun: int) -> bool:
    """Tell the march of "they will meet up with the march that left X", which is not theirs.

    Parameters
    ----------
    sentence
        The chunks of a sentence.
    noun
        Index of a noun.

    Notes
    -----
    The meeting is still to come, and who goes there is a group: an official who is to meet the march that left X meets
    the story's own.
    """
    if sentence[noun].sense not in _PEOPLE or not _says_whence(sentence, noun):
        return False
    link = _link_before(sentence, noun)
    if link is None:
        return False
    start, _ = clause(sentence, link)
    verb = next((at for at in range(link - 1, start - 1, -1) if sentence[at].is_verb), None)
    if verb is None or not mood(sentence, verb).planned:
        return False
    who, _ = subject(sentence, verb)
    return who in {"group", "crowd"} or (who == "none" and is_plural(sentence, verb))


def _says_whence(sentence: Sequence[Chunk], noun: int) -> bool:
    """Tell "the southern march that", "the march from" from "the march"."""
    after = noun + 1
    if after < len(sentence) and (sentence[after].sense is NounClass.AREA or is_adjective(sentence[after])):
        after += 1
    return after < len(sentence) and sentence[after].sense in _OPENERS


def _link_before(sentence: Sequence[Chunk], noun: int) -> int | None:
    """Give the "with" that a noun hangs on, past its articles, adjectives and numbers."""
    at = noun - 1
    while at > 0 and (sentence[at].sense in _BETWEEN or sentence[at].kind == "figure" or is_adjective(sentence[at])):
        at -= 1
    is_near = at > 0 and noun - at < _FARTHEST
    return at if is_near and sentence[at].sense is PrepositionClass.BESIDE else None
