"""Days and nights told by the town they were spent in: "after a Saturday night in X", "yesterday it was X"."""

from __future__ import annotations

from ..claims import Role
from ..dates.worded import DateExpression
from ..grammar.classes import Adverb, PrepositionClass, VerbClass
from ..syntax.clauses import DETERMINERS, clause, verb_group_start
from ..syntax.moods import Mood, mood
from ..syntax.people import subject_kind
from .asked import Asked
from .finding import PEOPLE, Finding

V, P = VerbClass, PrepositionClass

_WHENCE_AND_WHITHER: dict[PrepositionClass | None, Role] = {P.SOURCE: "departed", P.GOAL: "toward"}


def night_spent(asked: Asked) -> Finding | None:
    """Read "after a Saturday night in X the caravan was off": a day with an article is a stay, "el lunes" is none."""
    sentence, hangs = asked.sentence, asked.hangs
    link = hangs.link
    day = sentence[link - 1].payload
    if hangs.preposition is not P.PLACE or link < 2 or not isinstance(day, DateExpression):
        return None
    if day.is_compared:
        return _stayed(asked)  # "as on the night before in X"
    article, before = sentence[link - 2], sentence[link - 3] if link > 2 else None
    is_spent = before is not None and before.sense in {P.TIME, P.BESIDE} and article.sense in DETERMINERS
    if not is_spent and article.sense is not Adverb.DETERMINER:
        return None
    return _stayed(asked)


def _stayed(asked: Asked) -> Finding | None:
    speaks = asked.topic.kind in PEOPLE or any(subject_kind(chunk) == "group" for chunk in asked.sentence)
    return Finding("at", asked.topic.group, mood=Mood("past"), is_stop=True) if speaks else None


def days_under_way(asked: Asked) -> Finding | None:
    """Read "llevan nueve días de marcha desde X" and "… hacia Y": whence and whither the days of a journey went."""
    sentence, hangs = asked.sentence, asked.hangs
    days = sentence[hangs.link - 1].payload if hangs.link > 0 else None
    role = _WHENCE_AND_WHITHER.get(hangs.preposition)
    if role is None or not isinstance(days, DateExpression) or days.kind != "journey":
        return None
    start, end = clause(sentence, asked.place)
    told = any(subject_kind(chunk) in PEOPLE for chunk in sentence[start:end])
    if not told and asked.topic.kind not in PEOPLE:
        return None
    return Finding(role, asked.topic.group, mood=Mood("present"), is_stop=True)


def day_in(asked: Asked) -> Finding | None:
    """Read "yesterday it was X", "tomorrow it will be X" and "it is Monday and this is X": a day told by its town."""
    sentence, place, hangs, topic = asked.sentence, asked.place, asked.hangs, asked.topic
    verb = hangs.head
    if hangs.preposition is not None or verb is None or sentence[verb].sense is not V.BE or topic.kind not in PEOPLE:
        return None
    first = verb_group_start(sentence, verb) - 1
    named = first >= 0 and sentence[first].sense in {Adverb.IT, Adverb.THIS}
    start, end = clause(sentence, place)
    dated = any(isinstance(chunk.payload, DateExpression) for chunk in sentence[start:end])
    follows_at_once = all(chunk.sense is Adverb.PLAIN for chunk in sentence[verb + 1 : place])
    how = mood(sentence, verb)
    if not (named and dated and follows_at_once) or how.negated or how.unsure or how.habitual:
        return None
    return Finding("toward" if how.planned else "at", topic.group, verb, how, is_stop=True)
