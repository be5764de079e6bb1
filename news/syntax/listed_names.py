"""Names among listed towns whose own word is a noun for a place ("A, Port X and B", "A, X Point and B")."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from ..grammar.classes import NounClass
from .chunk import Chunk, Chunks
from .lists import is_listed_name

_PLACES = frozenset({NounClass.AREA, NounClass.SPOT, NounClass.WARD})


def with_listed_names(found: list[Chunk]) -> list[Chunk]:
    """Join "Port" and "X" to one name where that name stands in a list of places.

    Parameters
    ----------
    found
        The chunks of a sentence.

    Returns
    -------
    list of Chunk
        The same chunks, but for the names joined.
    """
    if not any(chunk.kind == "name" for chunk in found):
        return found
    at = 0
    while at + 1 < len(found):
        if _may_join(found[at], found[at + 1]):
            both = found[at : at + 2]
            name = Chunk("name", both[0].start, both[1].end, f"{both[0].text} {both[1].text}")
            joined = [*found[:at], name, *found[at + 2 :]]
            if is_listed_name(Chunks(joined), at):
                found = joined
        at += 1
    return found


def _may_join(first: Chunk, second: Chunk) -> bool:
    if "name" not in {first.kind, second.kind} or second.start - first.end != 1:
        return False
    return all(_may_name(chunk) for chunk in (first, second))


def _may_name(chunk: Chunk) -> bool:
    """Tell a name, and a capital noun for a place."""
    return chunk.kind == "name" or (_is_place_noun(chunk) and chunk.text[:1].isupper())


def _is_place_noun(chunk: Chunk) -> bool:
    return chunk.kind == "word" and bool(chunk.readings) and _senses(chunk) <= _PLACES


def _senses(chunk: Chunk) -> AbstractSet[object]:
    return frozenset(lexeme.sense for lexeme in chunk.readings)
