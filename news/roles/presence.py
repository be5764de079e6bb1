"""Sentences that place the group without a verb of motion of its own: goals, nights, lengths, people seen somewhere."""

from __future__ import annotations

from collections.abc import Sequence

from ..claims import BEEN_ROLES, Role
from ..grammar.classes import Adverb, Form, NounClass, PrepositionClass, VerbClass
from ..syntax.chunk import Chunk
from ..syntax.clauses import DETERMINERS, clause, is_boundary, stands_as_part
from ..syntax.lists import first_of_list
from ..syntax.moods import Mood, mood
from ..syntax.nominals import nominal_start, opens_which_is, was_on_day
from ..syntax.parties import party
from ..syntax.subjects import is_finite, subject
from .asked import Asked
from .doers import Topic, doer
from .finding import PEOPLE, WIDE_KINDS, Finding

V, P = VerbClass, PrepositionClass

_GOALS = frozenset({NounClass.GOAL, NounClass.NEXT})
_BESIDE_GOAL = DETERMINERS | frozenset(
    {
        Adverb.PLAIN,
        Adverb.AUXILIARY,
        Adverb.PERFECT,
        Adverb.MODAL,
        Adverb.WOULD,
        Adverb.TO,
        Adverb.NOT,
        Adverb.ANOTHER,
        V.BE,
        V.WANT,
        V.REACH,
        P.OF,
        NounClass.SPOT,
    }
)
_FARTHEST_GOAL = 12
_NO_PRESENCE = frozenset({V.MAKE, V.SAY, V.TELL, V.MEET, V.HAIL, V.CARRY, V.WANT, V.BE, V.HEAD})
_STRANGERS = frozenset({"official", "outlet", "person"})
_KNOWN = frozenset({Adverb.DEFINITE, Adverb.THEIR, Adverb.THIS})
_PEOPLE = frozenset({NounClass.GROUP, NounClass.CROWD, NounClass.MEMBER})
_OWNERS = frozenset({NounClass.GROUP, NounClass.CROWD, NounClass.COUNT})
_OWNED = frozenset({P.OF, P.PLACE, P.GOAL})
_SET_APART = frozenset({P.PLACE, P.BESIDE, P.INSTEAD})
_MARKS = frozenset({",", ":", "–", "—", "(", "-"})
_AREA, _THEM, _HIM, _BEHIND, _NONE = NounClass.AREA, Adverb.THEM, Adverb.HIM, Adverb.BEHIND, Adverb.NONE
_MEANWHILE, _AUXILIARY, _START = Adverb.MEANWHILE, Adverb.AUXILIARY, NounClass.START


def as_goal(asked: Asked) -> Finding | None:
    """Read "X is their goal", "the next stop, X" and "with X as destination".

    Returns
    -------
    Finding or None
        None where the sentence says nothing of the kind.
    """
    sentence, place, topic = asked.sentence, asked.place, asked.topic
    if _is_alternative(sentence, place):
        return None
    for step in (1, -1):
        at = place + step if step > 0 else nominal_start(sentence, first_of_list(sentence, place)) - 1
        reach = at + step * _FARTHEST_GOAL
        while 0 <= at < len(sentence) and at != reach:
            chunk = sentence[at]
            role = _role_of_goal(sentence, place, at)
            if role is not None and step > 0 and _is_of_next(sentence, at):
                return None
            if role is not None:
                denied = any(c.sense is Adverb.NOT for c in sentence[min(at, place) : max(at, place)])
                been = role in BEEN_ROLES
                how = Mood("past" if been else "future", planned=not been)
                return None if denied else Finding(role, topic.group, mood=how)
            is_passed = chunk.sense in _BESIDE_GOAL or _is_filling(chunk) or _is_owner(sentence, at)
            is_passed = is_passed or (step < 0 and opens_which_is(sentence, at))
            if not (is_passed or _is_said_of(sentence, place, at) or (step < 0 and _leads_to_goal(sentence, at))):
                break
            at += step
    return None


def _is_of_next(sentence: Sequence[Chunk], goal: int) -> bool:
    """Tell "from X, their goal being Y" and "in X; the goal is Y", whose goal is the place behind it."""
    verb = goal + 1
    has_verb = verb + 1 < len(sentence) and sentence[verb].sense is V.BE and sentence[verb].is_verb
    return has_verb and sentence[verb + 1].kind == "place"


def _is_reached(sentence: Sequence[Chunk], goal: int) -> bool:
    """Tell "reached their goal" and "arrived at their destination" from "hope to reach their goal"."""
    at = goal - 1
    while at > 0 and (sentence[at].sense in DETERMINERS or sentence[at].sense in {Adverb.PLAIN, P.PLACE}):
        at -= 1
    if at < 0 or not sentence[at].is_verb or sentence[at].sense is not V.REACH:
        return False
    how = mood(sentence, at)
    return how.tense == "past" and not (how.planned or how.negated)


def _role_of_goal(sentence: Sequence[Chunk], place: int, at: int) -> Role | None:
    """Give what the noun at an index makes of a place: "goal", "next stop", or "halt" with "is" between them."""
    chunk = sentence[at]
    between = sentence[min(at, place) + 1 : max(at, place)]
    was_made = chunk.sense is NounClass.NEXT and was_on_day(between)
    if chunk.sense in _GOALS and (was_made or _is_reached(sentence, at)):
        return "at"  # "reached their destination, X"
    if chunk.sense in _GOALS:
        owner = sentence[max(0, at - 3) : at]  # "today's target"
        owner = () if any(c.sense in DETERMINERS for c in owner) else owner
        is_of_day = any(c.kind == "date" or c.sense is NounClass.COUNT for c in (*owner, *sentence[at + 1 : at + 4]))
        return "destination" if chunk.sense is NounClass.GOAL and not is_of_day else "toward"
    if chunk.sense is _START:
        is_ahead = any(c.form is Form.FUTURE or c.sense in {Adverb.MODAL, Adverb.WOULD} for c in between)
        return None if is_ahead else "departed"
    if not chunk.is_motion_noun or chunk.sense is not V.STAY:
        return None
    if not any(c.sense is V.BE or c.kind == "date" for c in between):
        return None
    is_past = any(c.sense is V.BE and c.form is Form.PAST for c in between)
    was_to_be = any(c.sense is Adverb.TO for c in between)
    return "at" if is_past and not was_to_be else "toward"


def _is_alternative(sentence: Sequence[Chunk], place: int) -> bool:
    """Tell the Y of "X, rather than Y, is the goal"."""
    before = sentence[max(0, place - 3) : place]
    return len(before) > 2 and before[0].kind == "place" and before[1].text == "," and before[2].sense is P.INSTEAD


def _leads_to_goal(sentence: Sequence[Chunk], at: int) -> bool:
    """Tell what may stand between a goal and the place after it ("con destino final en X")."""
    joins = sentence[at].sense is P.PLACE and at > 0 and sentence[at - 1].sense in _GOALS
    return joins or _is_goal_itself(sentence, at)


def _is_goal_itself(sentence: Sequence[Chunk], at: int) -> bool:
    """Tell the "a church in" of "their goal is a church in X"."""
    chunk = sentence[at]
    if chunk.is_verb or is_boundary(chunk) or chunk.kind in {"place", "mark"} or sentence[at + 1].text == ",":
        return False
    before = sentence[max(0, at - _FARTHEST_GOAL) : at]
    goal = next((k for k, word in enumerate(before) if word.sense in _GOALS), len(before))
    return any(word.sense is V.BE for word in before[goal:])


def _is_said_of(sentence: Sequence[Chunk], place: int, at: int) -> bool:
    """Tell what may stand between a place and its goal: "chosen as", "rather than Y", "in the state of Z"."""
    chunk = sentence[at]
    if chunk.kind == "place" or chunk.sense is _AREA:
        return isinstance(sentence[at - 1].sense, P) or sentence[at - 1].kind == "place"
    if chunk.sense in _SET_APART and at > place and sentence[at - 1].text == ",":
        return True
    if chunk.sense in _OWNED and sentence[at - 1].sense in _GOALS:
        return True  # "the next stop on their route"
    if chunk.sense is _MEANWHILE:
        return at == place + 1 or sentence[at - 1].is_verb
    return _opens_date(sentence, at) or (chunk.is_verb and sentence[at - 1].sense is _AUXILIARY)


def _opens_date(sentence: Sequence[Chunk], at: int) -> bool:
    opens = isinstance(sentence[at].sense, P) and at + 1 < len(sentence)
    return opens and sentence[at + 1].kind == "date"


def _is_owner(sentence: Sequence[Chunk], at: int) -> bool:
    """Tell whose goal it is or of when: "la meta de la marcha es X", "el destino del día"."""
    chunk = sentence[at]
    owns = chunk.sense in _OWNERS or chunk.is_motion_noun
    return owns and any(before.sense in _OWNED for before in sentence[max(0, at - 2) : at])


def _is_filling(chunk: Chunk) -> bool:
    """Tell what may stand between a place and the noun that calls it a goal: marks, dates, words of no class."""
    return chunk.text in _MARKS or chunk.kind == "date" or (chunk.kind == "word" and not chunk.readings)


def with_people(asked: Asked) -> Finding | None:
    """Read "rain woke the caravan in X" and "police stopped the caravan in X": the group is where that happened."""
    sentence, place, hangs, kind, topic = asked.sentence, asked.place, asked.hangs, asked.kind, asked.topic
    verb = hangs.head if hangs.head is not None else _verb_of_givers(sentence, place)
    if verb is None or hangs.preposition not in {P.PLACE, P.PATH} or kind in WIDE_KINDS:
        return None
    if not sentence[verb].is_verb:  # "a family in X took them in"
        verb = _verb_on(sentence, verb, place)
    if not sentence[verb].is_verb or (sentence[verb].sense in _NO_PRESENCE and not _joins_them(sentence, verb)):
        return None
    who, _ = subject(sentence, verb)
    how = mood(sentence, verb)
    if how.negated or how.habitual or how.unsure or how.planned or who == "thing":
        return None
    if any(chunk.sense is _NONE for chunk in sentence):
        return None  # "from Y nobody came: they lost their bus in X"
    guest = _definite_group(sentence, verb, topic)
    if guest is None:
        return None
    return Finding("at", party(sentence, guest, place, topic=topic.group), verb, how, is_stop=True)


def _verb_of_givers(sentence: Sequence[Chunk], place: int) -> int | None:
    """Give the verb of "volunteers in X handed out bread to the marchers", which is done where they are."""
    _, end = clause(sentence, place)
    verb = next((at for at in range(place + 1, end) if sentence[at].is_verb), None)
    given = verb is not None and any(chunk.sense is P.TO for chunk in sentence[verb + 1 : end])
    return verb if given else None


def _verb_on(sentence: Sequence[Chunk], noun: int, place: int) -> int:
    """Give the verb that "the migrants in X" are the object of, else the next, else the last one."""
    start, end = clause(sentence, place)
    if sentence[noun].sense in _PEOPLE:
        at = noun - 1
        while at > start and (sentence[at].sense in DETERMINERS or sentence[at].kind in {"figure", "demonym"}):
            at -= 1
        if at >= start and sentence[at].is_verb:
            return at
    order = [*range(place + 1, end), *range(noun, start - 1, -1)]  # "los detuvieron para ver a los niños en X"
    return next((at for at in order if sentence[at].is_verb and sentence[at].form is not Form.BASE), noun)


def _joins_them(sentence: Sequence[Chunk], verb: int) -> bool:
    """Tell "se les sumaron cien", who are where those are that they join."""
    return sentence[verb].sense is V.CARRY and verb > 0 and sentence[verb - 1].sense is Adverb.THEM


def _definite_group(sentence: Sequence[Chunk], verb: int, topic: Topic) -> int | None:
    """Find the group itself in a clause: "the caravan", "them", "a thousand of them"; not some people or other."""
    start, end = clause(sentence, verb)
    for at in range(start, end):
        chunk = sentence[at]
        if at > verb and chunk.is_verb and is_finite(sentence, at):
            return None  # "who rests in X, walk the people"
        if chunk.sense is _THEM and topic.kind in PEOPLE:
            return at
        if chunk.sense is _HIM and topic.single == "member":
            return at  # "una señora le regaló unos tenis"
        if at > verb and (stands_as_part(sentence, at) or _counts_part(sentence, at)):
            return at  # "kept some stragglers in X"
        if at > verb and chunk.sense in _PEOPLE:
            definite = any(c.sense in _KNOWN for c in sentence[max(verb + 1, at - 3) : at])
            if definite and not _is_elsewhere(sentence, at):
                return at
    return None


def _counts_part(sentence: Sequence[Chunk], at: int) -> bool:
    """Tell "some stragglers" and "most latecomers"."""
    return sentence[at].sense is _BEHIND and sentence[at - 1].sense in DETERMINERS


def _is_elsewhere(sentence: Sequence[Chunk], at: int) -> bool:
    """Tell "talks about the caravan", where it is only spoken of."""
    words = sentence[max(0, at - 3) : at]
    before = (
        chunk.sense
        for k, chunk in enumerate(words)
        if isinstance(chunk.sense, P) and not (chunk.sense is P.OF and (k == 0 or words[k - 1].kind == "figure"))
    )
    return any(sense is not P.TO for sense in before)  # "recibió a la caravana"


def left_behind(asked: Asked) -> Finding | None:
    """Read "some miles after X, the caravan rested": it has passed X."""
    sentence, hangs, kind, topic = asked.sentence, asked.hangs, asked.kind, asked.topic
    if hangs.preposition is not P.TIME or kind in WIDE_KINDS:
        return None
    verb = next((at for at in range(hangs.link + 1, len(sentence)) if sentence[at].is_verb), hangs.head)
    if verb is None:
        return None
    who, noun = subject(sentence, verb)
    how = mood(sentence, verb)
    if who not in PEOPLE or how.negated or how.planned or how.habitual:
        return None
    return Finding("passed", party(sentence, noun if noun is not None else verb, verb, topic=topic.group), verb, how)


def until(asked: Asked) -> Finding | None:
    """Read "swear not to stop until X" and "no pararán hasta X" as the goal.

    Returns
    -------
    Finding or None
        None where nobody of the group refuses to stop before the place.
    """
    sentence, hangs, topic = asked.sentence, asked.hangs, asked.topic
    verb = hangs.head
    if verb is None or sentence[verb].sense is not V.STAY or hangs.preposition not in {P.TO, P.GOAL}:
        return None
    how = mood(sentence, verb)
    who, noun = doer(sentence, verb, topic)
    if not how.negated or who not in PEOPLE:
        return None
    group = party(sentence, noun if noun is not None else verb, asked.place, topic=topic.group)
    return Finding("destination", group, verb, how._replace(negated=False, planned=True))
