"""Headlines whose verb stands first and is spelt like a noun: "Parte de X la caravana"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..grammar.classes import Adverb, NounClass, PrepositionClass, VerbClass
from .chunk import Chunk
from .clauses import DETERMINERS

_SHORTEST_HEADLINE = 4  # chunks behind its verb
_LONGEST_SUBJECT = 4
_BEFORE_NOUN = DETERMINERS | {Adverb.ANOTHER, Adverb.PLAIN}
_GOING = frozenset({NounClass.GROUP, NounClass.CROWD})


def leaving_first(kept: list[Chunk], unsettled: Sequence[Chunk]) -> list[Chunk]:
    """Read the noun that opens "Parte de X la caravana" as the verb of leaving that it is spelt like.

    Parameters
    ----------
    kept
        The chunks of a sentence, each word with one reading.
    unsettled
        The same chunks with all readings.
    """
    first = next((at for at, chunk in enumerate(kept) if chunk.kind != "mark"), len(kept))
    rest = kept[first + 1 :]
    if len(rest) < _SHORTEST_HEADLINE or kept[first].is_verb or rest[0].sense is not PrepositionClass.OF:
        return kept
    leaves = [lexeme for lexeme in unsettled[first].readings if lexeme.sense is VerbClass.LEAVE and lexeme.person]
    led = rest[2 : 2 + _LONGEST_SUBJECT]
    who = next((chunk for chunk in led if chunk.sense not in _BEFORE_NOUN), None)
    if not leaves or rest[1].kind != "place" or who is None or who.sense not in _GOING:
        return kept
    verb = replace(kept[first], readings=(leaves[0],))
    return [*kept[:first], verb, *rest]
