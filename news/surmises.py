"""Sentences that only suggest where the group is: no verb says so, but nothing else in them would explain the place."""

from __future__ import annotations

from collections.abc import Sequence

from .chunk import Chunk
from .clauses import clause, is_boundary
from .dates import DateExpression
from .doers import Topic
from .government import Government, nominal_start
from .grammar.table import Adverb, NounClass, PrepositionClass, VerbClass
from .moods import Mood, mood
from .parties import named_party
from .roles import PEOPLE, WIDE_KINDS, Finding
from .subjects import Subject, has_other_subject, subject, subject_kind

V, P = VerbClass, PrepositionClass

_ELSEWHERE = frozenset({V.SAY, V.TELL, V.MEET, V.HAIL, V.CARRY, V.SEIZE, V.HINDER})
_MOVING = frozenset({V.LEAVE, V.REACH, V.CROSS, V.MOVE, V.HEAD, V.BEGIN})
_STRANGERS: frozenset[Subject] = frozenset({"official", "outlet", "person", "thing"})
_ROLE_OF = {
    P.PLACE: "at",
    P.PATH: "at",
    P.ENTRY: "at",
    P.TO: "at",
    P.GOAL: "toward",
    P.SOURCE: "departed",
}


def surmise(sentence: Sequence[Chunk], place: int, hangs: Government, *, kind: str, topic: Topic) -> Finding | None:
    """Read a place that a sentence about the group names without saying what it did there.

    Parameters
    ----------
    sentence
        The chunks of a sentence.
    place
        Index of the place.
    hangs
        What the place hangs on.
    kind
        Kind of the likeliest place.
    topic
        Whom the text before spoke of.

    Returns
    -------
    Finding or None
        None where another subject, an office, a home or a condition explains the place.
    """
    if hangs.link > 0 and sentence[hangs.link - 1].sense is Adverb.NOT:
        return None
    if kind in WIDE_KINDS or kind == "region" or topic.kind not in PEOPLE or _is_set_aside(sentence, place):
        return None
    verb = _verb_of(sentence, place, hangs)
    if verb is None:
        return _in_fragment(sentence, place, hangs, topic)
    how = mood(sentence, verb)
    if sentence[verb].sense in _ELSEWHERE or how.negated or how.habitual or how.unsure:
        return None
    who, noun = subject(sentence, verb)
    role = _ROLE_OF.get(hangs.preposition)
    if who in _STRANGERS or role is None or (who == "none" and has_other_subject(sentence, verb)):
        return None
    if sentence[verb].sense is V.BRING or (sentence[verb].sense is V.HEAD and role == "at"):
        return None
    is_moved = hangs.head is not None and sentence[verb].sense in _MOVING
    if hangs.preposition not in {P.PLACE, P.PATH} and not is_moved:
        return None
    group = (named_party(sentence, noun) if noun is not None else None) or topic.group
    if how.planned or (role == "toward"):
        return Finding("toward", group, verb, how) if role != "departed" else None
    return Finding(role, group, verb, how)  # type: ignore[arg-type]


def _verb_of(sentence: Sequence[Chunk], place: int, hangs: Government) -> int | None:
    if hangs.head is not None and sentence[hangs.head].is_verb:
        return hangs.head
    start, end = clause(sentence, place)
    order = [*range(place - 1, start - 1, -1), *range(place + 1, end)]
    return next((at for at in order if sentence[at].is_verb), None)


def _is_set_aside(sentence: Sequence[Chunk], place: int) -> bool:
    """Tell a place beside an official, a condition or a comparison, in its clause."""
    start, end = clause(sentence, place)
    words = sentence[start:end]
    if any(chunk.sense in {NounClass.OFFICIAL, NounClass.OUTLET, NounClass.EVENT, Adverb.NONE} for chunk in words):
        return True
    return start > 0 and sentence[start - 1].sense in {Adverb.IF, Adverb.YET_TO_COME}


def _are_they(sentence: Sequence[Chunk], preposition: int) -> bool:
    return preposition + 1 < len(sentence) and sentence[preposition + 1].sense is Adverb.THEM


def _in_fragment(sentence: Sequence[Chunk], place: int, hangs: Government, topic: Topic) -> Finding | None:
    """Read "Fuel in X around ten", "X tomorrow, Y the day after" and "X to Y, 300 miles"."""
    start, end = clause(sentence, place)
    if any(subject_kind(chunk) in _STRANGERS and chunk.kind != "name" for chunk in sentence[start:end]):
        return None
    if any(
        chunk.sense is P.BEYOND and _are_they(sentence, at) for at, chunk in enumerate(sentence[:end]) if at > place
    ):
        return Finding("passed", topic.group, mood=Mood("past"))  # "X and Y behind us"
    dates = [chunk.payload for chunk in sentence[start:end] if isinstance(chunk.payload, DateExpression)]
    ahead = any(date.kind == "relative" and date.shift > 0 for date in dates)
    after_place = hangs.preposition is P.TO and sentence[hangs.link - 1].kind == "place"
    if (
        hangs.preposition in {P.PLACE, P.PATH, P.TO}
        and hangs.link > start
        and (hangs.preposition is not P.TO or after_place)
    ):
        return Finding("toward" if ahead else "at", topic.group, mood=Mood("future" if ahead else "past"))
    if ahead and hangs.preposition in {P.TO, P.GOAL}:
        return Finding("toward", topic.group, mood=Mood("future"))  # "Mañana, de madrugada, a X"
    alone = nominal_start(sentence, place)
    opens = (
        alone == 0
        or is_boundary(sentence[alone - 1])
        or sentence[alone - 1].text == ","
        or sentence[alone - 1].kind == "date"
    )
    if opens and hangs.preposition is None and place + 2 < end and sentence[place + 1].sense is P.TO:
        goes_on = sentence[place + 2].kind == "place"  # "X to Y, 300 miles"
        return Finding("departed", topic.group, mood=Mood("past")) if goes_on else None
    if opens and dates and hangs.preposition is None:
        return Finding("toward" if ahead else "at", topic.group, mood=Mood("future" if ahead else "past"))
    return None
