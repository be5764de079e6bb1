"""Clauses about a place ("X, where they rested", "X, which they left"): they say what the group had to do with it."""

from __future__ import annotations

from collections.abc import Sequence

from ..claims import Group, Role
from ..grammar.table import Adverb, PrepositionClass, VerbClass
from ..places.mentions import Mention
from ..syntax.chunk import Chunk
from ..syntax.clauses import clause, verb_group_start
from ..syntax.moods import Mood, mood
from ..syntax.parties import party
from ..syntax.people import Subject
from ..syntax.subjects import is_finite, subject
from .doers import Topic
from .on_verbs import PEOPLE, Finding

V, P = VerbClass, PrepositionClass

_DONE_THERE = frozenset({V.STAY, V.REACH, V.BE, V.OTHER, V.MEET, V.END, V.MOVE, V.BRING})
_AIMED_AT = frozenset({V.WANT, V.HEAD, V.REACH})
_OBJECT_ROLES: dict[object, Role] = {V.REACH: "at", V.LEAVE: "departed", V.CROSS: "passed"}
_BEFORE_WHERE = frozenset({P.SOURCE, P.OF, P.TO, P.GOAL, V.BE})  # "from where", "was where"
_FARTHEST_OPENER = 5


def told_of(sentence: Sequence[Chunk], place: int, topic: Topic) -> Finding | None:
    """Read the clause about a place.

    Parameters
    ----------
    sentence
        The chunks of a sentence.
    place
        Index of the place.
    topic
        Whom the text before spoke of.

    Returns
    -------
    Finding or None
        None where no such clause follows, or where it does not speak of the group.
    """
    opener = _opener_after(sentence, place)
    _, end = clause(sentence, opener + 1) if opener is not None else (0, 0)
    verbs = [k for k in range((opener or 0) + 1, end) if sentence[k].is_verb]
    if opener is None or not verbs:
        return None
    verb = _main_verb(sentence, verbs)
    how = mood(sentence, verb)
    if how.negated or how.habitual or how.unsure:
        return None
    if _are_taken_in(sentence[opener:end], who=subject(sentence, verb)[0], how=how, topic=topic):
        return Finding("at", topic.group, verb, how)
    noun = _walker(sentence, opener, verb, topic=topic)
    if noun is None:
        return None
    group = party(sentence, noun, verb, topic=topic.group)
    if sentence[opener].sense is Adverb.RELATIVE:
        return _as_object(sentence, verb, group=group, how=how)
    is_dated = any(chunk.kind == "date" for chunk in sentence[opener:end])
    return _where(sentence, verb, group=group, is_wish=sentence[verbs[0]].sense is V.WANT, is_dated=is_dated)


def _opener_after(sentence: Sequence[Chunk], place: int) -> int | None:
    """Find the "where" or "which" after a place, past its comma and the region it lies in."""
    for at in range(place + 1, min(len(sentence) - 1, place + 1 + _FARTHEST_OPENER)):
        chunk = sentence[at]
        if chunk.sense in {Adverb.WHERE, Adverb.RELATIVE}:
            return at
        is_region = isinstance(chunk.payload, Mention) and chunk.payload.kind != "town" and sentence[at - 1].text == ","
        if chunk.text != "," and not is_region and chunk.sense not in _BEFORE_WHERE:
            return None
    return None


def _main_verb(sentence: Sequence[Chunk], verbs: Sequence[int]) -> int:
    """Give the verb that tells: of "where they want to rest" the second."""
    if sentence[verbs[0]].sense in {V.WANT, V.BEGIN}:
        return next((k for k in verbs[1:] if k - verbs[0] <= 2), verbs[0])
    return verbs[0]


def _are_taken_in(words: Sequence[Chunk], *, who: Subject, how: Mood, topic: Topic) -> bool:
    """Tell "in X, where shelters took them in"."""
    if who in PEOPLE or topic.kind not in PEOPLE or how.planned:
        return False
    senses = {chunk.sense for chunk in words}
    return Adverb.THEM in senses and V.SEIZE not in senses


def _walker(sentence: Sequence[Chunk], opener: int, verb: int, *, topic: Topic) -> int | None:
    """Find the group in the clause, the verb itself where it has no subject; None where somebody else is."""
    who, noun = subject(sentence, verb)
    words = sentence[opener + 1 : verb_group_start(sentence, verb)]
    is_bare = all(chunk.kind == "date" or chunk.sense is Adverb.PLAIN for chunk in words)
    if who == "none" and is_bare and is_finite(sentence, verb) and topic.kind in PEOPLE:
        return verb
    return noun if who in PEOPLE and noun is not None and noun > opener else None


def _as_object(sentence: Sequence[Chunk], verb: int, *, group: Group, how: Mood) -> Finding | None:
    role = _OBJECT_ROLES.get(sentence[verb].sense)
    if role is None or (how.planned and role != "at"):
        return None
    return Finding("toward" if how.planned else role, group, verb, how, is_stop=True)


def _where(sentence: Sequence[Chunk], verb: int, *, group: Group, is_wish: bool, is_dated: bool) -> Finding | None:
    verb_class, how = sentence[verb].sense, mood(sentence, verb)
    if is_wish or verb_class is V.HEAD:
        is_goal = not is_dated and verb_class in _AIMED_AT
        return Finding("destination" if is_goal else "toward", group, verb, how)
    if verb_class in {V.LEAVE, V.BEGIN} and not how.planned:
        return Finding("departed", group, verb, how, is_stop=True)
    return Finding("toward" if how.planned else "at", group, verb, how) if verb_class in _DONE_THERE else None
