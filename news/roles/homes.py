"""Where people are at home, told from where they left: continents, and lists of places they come from."""

from __future__ import annotations

from collections.abc import Sequence

from ..claims import Role
from ..grammar.table import Adverb, VerbClass
from ..syntax.chunk import Chunk
from ..syntax.government import first_of_list

_LONGEST_LIST, _MANY = 8, 3


def of_homes(sentence: Sequence[Chunk], place: int, listed: Role, *, kind: str, verb_class: object) -> Role:
    """Take for a home what would be left, where it is a continent or one of many ("they come from X, Y and Z").

    Parameters
    ----------
    sentence
        The chunks of the sentence.
    place
        Index of the place's chunk.
    listed
        What its verb and preposition make of it.
    kind
        Kind of the likeliest place.
    verb_class
        Class of its verb.
    """
    if listed != "departed" or (verb_class is not VerbClass.HEAD and kind != "continent"):
        return listed
    return "origin" if kind == "continent" or _is_one_of_many(sentence, place) else listed


def _is_one_of_many(sentence: Sequence[Chunk], place: int) -> bool:
    """Tell a place in a list of three or more, from which nobody is under way at once."""
    first = first_of_list(sentence, place)
    reach = range(first, min(len(sentence), place + _LONGEST_LIST))
    listed = [at for at in reach if sentence[at].kind == "place" and first_of_list(sentence, at) == first]
    joined = any(chunk.sense is Adverb.AND for chunk in sentence[first : listed[-1]])
    return joined and len(listed) >= _MANY
