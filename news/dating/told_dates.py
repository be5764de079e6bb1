"""What a date is of, if not of an event: of which people are meant, of somebody's words, of a picture."""

from __future__ import annotations

from collections.abc import Sequence

from ..grammar.classes import Adverb, NounClass, PrepositionClass, VerbClass
from ..syntax.chunk import Chunk
from ..syntax.clauses import clause

_PEOPLE = frozenset({NounClass.GROUP, NounClass.CROWD, NounClass.PART})


def tells_which(sentence: Sequence[Chunk], index: int) -> bool:
    """Tell "Friday's marchers", whose day only says which people are meant.

    Parameters
    ----------
    sentence
        The chunks of a sentence.
    index
        Index of a date.
    """
    possessive = sentence[index].text[-2:-1] in {"'", "’"}
    return possessive and index + 1 < len(sentence) and sentence[index + 1].sense in _PEOPLE


def is_of_speech(sentence: Sequence[Chunk], index: int) -> bool:
    """Tell the day somebody spoke from that of "was reported near X on Tuesday".

    Parameters
    ----------
    sentence
        The chunks of a sentence.
    index
        Index of a date.
    """
    start, _ = clause(sentence, index)
    verb = next((k for k in range(index - 1, start - 1, -1) if sentence[k].is_verb), None)
    if verb is None or sentence[verb].sense not in {VerbClass.SAY, VerbClass.TELL}:
        return False
    passive = verb > start and sentence[verb - 1].sense is Adverb.AUXILIARY
    there = [chunk.sense for chunk in sentence[verb + 1 : verb + 2]] == [PrepositionClass.PLACE]
    return not (passive and there and any(chunk.kind == "place" for chunk in sentence[verb + 2 : verb + 4]))


def dates_picture(sentence: Sequence[Chunk], index: int) -> bool:
    """Tell the day of a picture ("photographed on Sunday").

    Parameters
    ----------
    sentence
        The chunks of a sentence.
    index
        Index of a date.
    """
    before = [chunk for chunk in sentence[max(0, index - 3) : index] if not isinstance(chunk.sense, PrepositionClass)]
    return bool(before) and before[-1].sense is NounClass.PICTURE
