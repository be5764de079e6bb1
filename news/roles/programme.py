"""Days and labels that name where a group is or will be: "Saturday was X", "Tomorrow, X", "Midday rest: X"."""

from __future__ import annotations

from collections.abc import Sequence

from ..claims import Role
from ..dates.worded import DateExpression
from ..grammar.classes import Adverb, Form, NounClass, PrepositionClass, VerbClass
from ..places.mentions import Mention
from ..syntax.chunk import Chunk
from ..syntax.clauses import clause, is_boundary, verb_group_start
from ..syntax.government import Government
from ..syntax.lists import first_of_list
from ..syntax.moods import Mood, mood
from ..syntax.nominals import nominal_start
from ..syntax.schedule import is_under_day_to_come
from .asked import Asked
from .doers import Topic
from .finding import PEOPLE, Finding

V, P = VerbClass, PrepositionClass

_PAST, _AHEAD = Mood("past"), Mood("future", planned=True)
_LISTED = Mood("present")  # a list of days tells of those that were and of those to come
_LINKS = frozenset({V.BE, Adverb.IT, Adverb.MODAL, Adverb.WOULD, Adverb.PLAIN})
_AHEAD_FORMS = frozenset({Form.FUTURE, Form.PRESENT, Form.CONDITIONAL, Form.BASE})
_BEDS = frozenset({NounClass.BED, NounClass.NEXT})
_ROUTES = frozenset({V.MOVE, V.HEAD, V.CROSS})
_SHORTEST_STOP, _LONGEST_STOP = 3, 9  # chunks, with the comma before
_LABELS: dict[object, Role] = {
    V.LEAVE: "departed",
    V.BEGIN: "departed",
    V.REACH: "at",
    V.STAY: "at",
    V.END: "at",
    V.CROSS: "passed",
    V.HEAD: "toward",
    NounClass.NEXT: "toward",
}


def on_programme(asked: Asked) -> Finding | None:
    """Read a place to which nothing but a day or a label leads.

    Returns
    -------
    Finding or None
        None where more than a day, a form of "be" or a colon stands before the place, or others were spoken of.
    """
    sentence, place, topic = asked.sentence, asked.place, asked.topic
    if (topic.kind not in PEOPLE and topic.kind != "official") or not _may_be_stop(sentence[place], asked.kind):
        return None
    if [chunk.sense or chunk.kind for chunk in sentence[place + 1 : place + 3]] == [P.TO, "place"]:
        return None  # the stage "X to Y"
    start = nominal_start(sentence, first_of_list(sentence, place))
    if start > 1 and sentence[start - 1].text == ":":
        return _labelled(sentence, start - 1, topic)
    day = _day_before(sentence, start)
    if day is None:
        return None
    links = [
        chunk for chunk in sentence[day + 1 : start] if chunk.is_verb or chunk.sense in {Adverb.MODAL, Adverb.WOULD}
    ]
    if not links and not _closes(sentence, place):
        return None
    is_ahead = _is_ahead(sentence, day, links)
    return _stop("toward" if is_ahead else "at", topic)


def _may_be_stop(chunk: Chunk, kind: str) -> bool:
    """Tell a town, or a region called like one, as no programme names a region."""
    named = chunk.payload.candidates if isinstance(chunk.payload, Mention) else ()
    return kind in {"town", "feature"} or (
        kind == "region" and any(candidate.place.kind == "town" for candidate in named)
    )


def as_stop(asked: Asked) -> Finding | None:
    """Read "X, their Friday bed," and "X, su parada del miércoles".

    Returns
    -------
    Finding or None
        None where no stop of theirs, with its day, stands beside the place.
    """
    sentence, place, topic = asked.sentence, asked.place, asked.topic
    beside = sentence[place + 1 : place + 1 + _LONGEST_STOP]
    if (
        asked.kind != "town"
        or len(beside) < _SHORTEST_STOP
        or beside[0].text != ","
        or beside[1].sense is not Adverb.THEIR
    ):
        return None
    end = next((at for at in range(2, len(beside)) if beside[at].text in {",", ".", ";"}), len(beside))
    words = beside[2:end]
    days = [chunk.payload for chunk in words if isinstance(chunk.payload, DateExpression)]
    is_stop = any(chunk.sense in _BEDS or (chunk.is_motion_noun and chunk.sense is V.STAY) for chunk in words)
    if not days or not is_stop or any(chunk.is_verb for chunk in words):
        return None
    is_ahead = any(told.kind == "relative" and told.shift > 0 for told in days)
    return _stop("toward" if is_ahead else "at", topic)


def slept_in(asked: Asked) -> Finding | None:
    """Read "last night's camp was at X" and "their bed on Monday was X".

    Returns
    -------
    Finding or None
        None where no camp or bed of theirs is said to be, or to have been, at the place.
    """
    sentence, hangs, topic = asked.sentence, asked.hangs, asked.topic
    verb = hangs.head
    if verb is None or sentence[verb].sense is not V.BE or hangs.preposition not in {None, P.PLACE}:
        return None
    noun = verb_group_start(sentence, verb) - 1
    is_bed = noun >= 0 and (
        sentence[noun].sense is NounClass.BED
        or (sentence[noun].is_motion_noun and sentence[noun].sense in {V.STAY, V.END})
    )
    start, _ = clause(sentence, max(noun, 0))
    of_night = any(
        c.kind == "date" or c.sense in {NounClass.COUNT, Adverb.THEIR} for c in sentence[start : max(noun, 0)]
    )
    how = mood(sentence, verb)
    if not (is_bed and of_night) or topic.kind not in PEOPLE or how.negated or how.unsure:
        return None
    return _stop("toward" if how.planned else "at", topic)


def on_route(asked: Asked) -> Finding | None:
    """Read "the route takes in X, Y and Z" and "el recorrido incluye paradas en X" as places ahead.

    Returns
    -------
    Finding or None
        None where no route is said to hold the place, or one that was, which tells of no day.
    """
    sentence, topic = asked.sentence, asked.topic
    holds = _holding(sentence, asked.hangs)
    if holds is None or asked.kind != "town" or topic.kind not in PEOPLE:
        return None
    start, _ = clause(sentence, holds)
    first = next((chunk for chunk in sentence[start:holds] if _is_somebody(chunk)), None)
    how = mood(sentence, holds)
    is_route = first is not None and first.is_motion_noun and first.sense in _ROUTES
    if not is_route or how.tense == "past" or how.negated or how.unsure:
        return None
    return _stop("toward", topic)


def _holding(sentence: Sequence[Chunk], hangs: Government) -> int | None:
    """Give the verb of "includes X" and "contempla paradas en X", None where another governs the place."""
    head = hangs.head
    if head is not None and sentence[head].is_motion_noun and sentence[head].sense is V.STAY:
        head = _before_count(sentence, head)
    elif hangs.preposition is not None:
        return None
    return head if head is not None and sentence[head].is_verb and sentence[head].sense is V.CARRY else None


def _before_count(sentence: Sequence[Chunk], noun: int) -> int:
    at = noun - 1
    while at > 0 and (sentence[at].kind == "figure" or sentence[at].sense in {Adverb.DETERMINER, Adverb.PLAIN}):
        at -= 1
    return at


def _is_somebody(chunk: Chunk) -> bool:
    return chunk.is_verb or chunk.is_motion_noun or isinstance(chunk.sense, NounClass) or chunk.kind == "name"


def _day_before(sentence: Sequence[Chunk], start: int) -> int | None:
    """Give the day that leads to a place, None where other words do or the day belongs to a clause before."""
    at = start - 1
    while at > 0 and (sentence[at].sense in _LINKS or sentence[at].text == ","):
        at -= 1
    if at < 0 or not isinstance(sentence[at].payload, DateExpression):
        return None
    opens = at - 1
    while opens >= 0 and sentence[opens].sense in {P.PLACE, Adverb.PLAIN, Adverb.AND, Adverb.DEFINITE}:
        opens -= 1
    if opens >= 0 and sentence[opens].text == ":":
        return None  # "next report: Tuesday, X"
    is_first = opens < 0 or is_boundary(sentence[opens]) or sentence[opens].kind in {"mark", "place"}
    return at if is_first else None


def _closes(sentence: Sequence[Chunk], place: int) -> bool:
    """Tell whether no verb tells of the place after all: "Tomorrow X." but not "On Monday X was shut"."""
    after = sentence[place + 1] if place + 1 < len(sentence) else None
    return after is None or after.kind == "mark" or after.sense is Adverb.AND or isinstance(after.sense, P)


def _is_ahead(sentence: Sequence[Chunk], day: int, links: Sequence[Chunk]) -> bool:
    """Tell what is still to come by the verb, else by the days and verbs of the list before it."""
    if links:
        return all(chunk.form in _AHEAD_FORMS or chunk.form is None for chunk in links)
    if any(sentence[at].is_verb and _is_to_come(sentence, at) for at in range(day)):
        return True
    days = [chunk.payload for chunk in sentence[: day + 1] if isinstance(chunk.payload, DateExpression)]
    return any(told.kind == "relative" and told.shift > 0 for told in days)


def _is_to_come(sentence: Sequence[Chunk], verb: int) -> bool:
    how = mood(sentence, verb)
    return how.planned or (sentence[verb].sense is V.AWAIT and how.tense == "present")


def _labelled(sentence: Sequence[Chunk], colon: int, topic: Topic) -> Finding | None:
    """Read "Midday rest: X", the note of somebody who goes with them."""
    label = sentence[colon - 1]
    if label.kind == "date":
        is_ahead = is_under_day_to_come(sentence, colon + 1)
        return _stop("toward", topic) if is_ahead else _stop("at", topic)._replace(mood=_LISTED)
    is_noun = not label.is_verb or label.form in {Form.BASE, Form.PARTICIPLE}
    role = _LABELS.get(label.sense) if is_noun else None
    if role is None or any(chunk.is_verb for chunk in sentence[: colon - 1]):
        return None
    if any(chunk.sense is NounClass.NEXT for chunk in sentence[:colon]):
        role = "toward"
    return _stop(role, topic)


def _stop(role: Role, topic: Topic) -> Finding:
    return Finding(role, topic.group, mood=_AHEAD if role == "toward" else _PAST, is_stop=True)
