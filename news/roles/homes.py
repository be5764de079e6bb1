"""Where people are at home, told from where they left: continents, lists of places, and where a few come from."""

from __future__ import annotations

from collections.abc import Sequence

from ..claims import Role
from ..grammar.classes import Adverb, Form, NounClass, PrepositionClass, VerbClass
from ..syntax.chunk import Chunk
from ..syntax.clauses import clause
from ..syntax.lists import first_of_list
from ..syntax.people import are_a_few
from ..syntax.subjects import subject

_LONGEST_LIST, _MANY = 8, 3
_ONWARD = frozenset({PrepositionClass.TO, PrepositionClass.GOAL, PrepositionClass.ENTRY})


def of_homes(sentence: Sequence[Chunk], place: int, listed: Role, *, kind: str, verb: int, verb_class: object) -> Role:
    """Take for a home what would be left, where it is a continent, one of many ("from X, Y and Z") or a few people's.

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
    verb
        Index of its verb.
    verb_class
        Class of its verb.
    """
    if listed == "departed" and verb_class is VerbClass.MOVE and _are_few(sentence, verb):
        return "origin"
    if listed == "departed" and verb_class is VerbClass.REACH and _are_come_from(sentence, verb):
        return "origin"
    if listed != "departed" or (verb_class is not VerbClass.HEAD and kind != "continent"):
        return listed
    return "origin" if kind == "continent" or _is_one_of_many(sentence, place) else listed


def _are_few(sentence: Sequence[Chunk], verb: int) -> bool:
    """Tell "two sisters had driven all night from X", a few beside the group, who go nowhere that is named."""
    _, noun = subject(sentence, verb)
    if noun is None or not sentence[verb].is_verb or not are_a_few(sentence, noun):
        return False
    _, end = clause(sentence, verb)
    return not any(chunk.sense in _ONWARD for chunk in sentence[verb + 1 : end])


def _are_come_from(sentence: Sequence[Chunk], verb: int) -> bool:
    """Tell "mineros llegados de X", whose participle only says whence they are."""
    is_bare = sentence[verb].form is Form.PARTICIPLE and verb > 0
    return is_bare and sentence[verb - 1].sense in {NounClass.CROWD, NounClass.GROUP, NounClass.MEMBER}


def _is_one_of_many(sentence: Sequence[Chunk], place: int) -> bool:
    """Tell a place in a list of three or more, from which nobody is under way at once."""
    first = first_of_list(sentence, place)
    reach = range(first, min(len(sentence), place + _LONGEST_LIST))
    listed = [at for at in reach if sentence[at].kind == "place" and first_of_list(sentence, at) == first]
    joined = any(chunk.sense is Adverb.AND for chunk in sentence[first : listed[-1]])
    return joined and len(listed) >= _MANY
