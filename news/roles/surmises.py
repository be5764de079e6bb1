"""Sentences that only suggest where the group is: no verb says so, but nothing else in them would explain the place."""

from __future__ import annotations

from collections.abc import Sequence

from ..claims import Role
from ..grammar.classes import Adverb, Form, NounClass, PrepositionClass, VerbClass
from ..syntax.chunk import Chunk, remembered
from ..syntax.clauses import clause
from ..syntax.government import Government
from ..syntax.moods import mood
from ..syntax.parties import is_traffic, named_party
from ..syntax.people import Subject
from ..syntax.subjects import has_other_subject, subject
from .asked import Asked
from .finding import PEOPLE, Finding
from .fragments import in_fragment
from .on_verbs import says_of_it
from .verb_classes import asks_for, is_offered

V, P = VerbClass, PrepositionClass

_ELSEWHERE = frozenset(
    {V.BRING, V.SAY, V.TELL, V.MEET, V.HOST, V.HAIL, V.CARRY, V.SEIZE, V.HINDER, V.DENY, V.MAKE, V.BEFALL, V.EXIST}
)
_MOVING = frozenset({V.LEAVE, V.REACH, V.CROSS, V.MOVE, V.HEAD, V.BEGIN})
_OFFICES = frozenset({NounClass.OFFICIAL, NounClass.LEADER, NounClass.OUTLET, NounClass.EVENT, Adverb.NONE})
_STRANGERS: frozenset[Subject] = frozenset({"official", "outlet", "person", "thing"})
_ROLE_OF: dict[PrepositionClass | None, Role] = {
    P.PLACE: "at",
    P.PATH: "at",
    P.ENTRY: "at",
    P.TO: "at",
    P.GOAL: "toward",
    P.SOURCE: "departed",
}


def surmise(asked: Asked) -> Finding | None:
    """Read a place that a sentence about the group names without saying what it did there.

    Returns
    -------
    Finding or None
        None where another subject, an office, a home or a condition explains the place.
    """
    sentence, place, hangs, kind, topic = asked.sentence, asked.place, asked.hangs, asked.kind, asked.topic
    if kind not in {"town", "feature"} or topic.kind not in PEOPLE or _is_set_aside(sentence, place, hangs):
        return None
    verb = _verb_of(sentence, place, hangs)
    if verb is None:
        return in_fragment(asked)
    role = _ROLE_OF.get(hangs.preposition) if _may_place(sentence, verb, hangs) else None
    if role is None:
        return None
    how = mood(sentence, verb)
    who, noun = subject(sentence, verb)
    if who == "none" and topic.of(sentence, verb) not in PEOPLE:
        return None
    group = (named_party(sentence, noun) if noun is not None else None) or topic.group
    if how.planned or (sentence[verb].sense is V.WANT and verb < place):  # "hoping to hop a train in X"
        return Finding("toward", group, verb, how) if role != "departed" else None
    is_under_way = hangs.preposition is P.TO and (sentence[verb].form is Form.ING or sentence[verb].sense is V.LEAVE)
    is_under_way = is_under_way or (how.tense == "present" and _is_of_route(sentence, verb))
    return Finding("toward" if is_under_way else role, group, verb, how)


def _may_place(sentence: Sequence[Chunk], verb: int, hangs: Government) -> bool:
    """Tell a verb that leaves open only who was there, from one that is somebody else's or nobody's."""
    verb_class, how = sentence[verb].sense, mood(sentence, verb)
    who, noun = subject(sentence, verb)
    if (noun is not None and is_traffic(sentence, noun)) or _is_called_for(sentence, hangs, verb_class):
        return False
    if verb_class is V.BE and says_of_it(sentence, hangs):
        return False
    if verb_class in _ELSEWHERE or how.negated or how.habitual or how.unsure or is_offered(sentence, verb):
        return False
    are_a_few = who == "member" and noun is not None and sentence[noun].kind != "name"  # "four women prayed in X"
    is_of_other = has_other_subject(sentence, verb) or _is_noun_in_disguise(sentence, verb)
    if who in _STRANGERS or are_a_few or (who == "none" and is_of_other):
        return False
    if hangs.preposition in {P.PLACE, P.PATH}:
        return verb_class is not V.HEAD
    return hangs.head is not None and verb_class in _MOVING and not (verb_class is V.HEAD and hangs.preposition is P.TO)


def _is_noun_in_disguise(sentence: Sequence[Chunk], verb: int) -> bool:
    """Tell the bare form in "In X, rescue work was called off", which opens what the clause is about."""
    before = sentence[verb - 1] if verb > 0 else None
    opens = sentence[verb].form is Form.BASE and (before is None or before.kind in {"mark", "place"})
    _, end = clause(sentence, verb)
    return opens and any(chunk.is_verb or chunk.sense is Adverb.AUXILIARY for chunk in sentence[verb + 1 : end])


def _is_called_for(sentence: Sequence[Chunk], hangs: Government, verb_class: object) -> bool:
    """Tell "they call for a march in X", which has not been held, and "activists in X called for a strike"."""
    noun = hangs.head
    if verb_class is V.WANT and asks_for(sentence, hangs):
        return True
    if noun is not None and sentence[noun].sense is NounClass.CROWD:
        return verb_class is V.WANT
    return noun is not None and sentence[noun].is_motion_noun and mood(sentence, noun).planned


def _is_of_route(sentence: Sequence[Chunk], verb: int) -> bool:
    """Tell "the route runs through X", which says what is ahead."""
    start, _ = clause(sentence, verb)
    return any(chunk.is_motion_noun and chunk.sense is V.HEAD for chunk in sentence[start:verb])


def _verb_of(sentence: Sequence[Chunk], place: int, hangs: Government) -> int | None:
    if hangs.head is not None and sentence[hangs.head].is_verb:
        return hangs.head
    start, end = clause(sentence, place)
    order = [*range(place - 1, start - 1, -1), *range(place + 1, end)]
    return next((at for at in order if sentence[at].is_verb), None)


def _is_set_aside(sentence: Sequence[Chunk], place: int, hangs: Government) -> bool:
    """Tell a place beside an official, a condition or a comparison, in its clause."""
    if hangs.link > 0 and sentence[hangs.link - 1].sense is Adverb.NOT:
        return True
    start, end = clause(sentence, place)
    inserted = start > 1 and sentence[start - 1].kind == "mark"  # "the governor – now in X –"
    if _names_office(sentence, start - 2 if inserted else start, end):
        return True
    return start > 0 and sentence[start - 1].sense in {Adverb.IF, Adverb.YET_TO_COME}


@remembered
def _names_office(sentence: Sequence[Chunk], start: int, end: int) -> bool:
    return any(chunk.sense in _OFFICES for chunk in sentence[start:end])
