"""Places without a verb: captions, asides, lists after a colon, day plans ("X tomorrow, Y the day after")."""

from __future__ import annotations

from collections.abc import Sequence

from ..claims import Role
from ..dates.worded import DateExpression
from ..grammar.classes import Adverb, Form, NounClass, PrepositionClass, VerbClass
from ..syntax.chunk import Chunk, remembered
from ..syntax.clauses import clause, is_boundary
from ..syntax.government import Government, inserted_after
from ..syntax.moods import Mood, mood
from ..syntax.nominals import nominal_start
from ..syntax.parties import party
from ..syntax.people import Subject, subject_kind
from ..syntax.schedule import is_under_day_to_come
from ..syntax.subjects import is_finite, subject
from .asked import Asked
from .doers import Topic
from .finding import PEOPLE, Finding

V, P = VerbClass, PrepositionClass

_MENTION = Finding("mention")
_KNOWN = frozenset({Adverb.DEFINITE, Adverb.THEIR, Adverb.THIS})
_PAST, _AHEAD = Mood("past"), Mood("future")
_STRANGERS: frozenset[Subject] = frozenset({"official", "outlet", "thing"})
_BESIDE_DAY = frozenset({Adverb.DEFINITE, Adverb.AND, Adverb.PLAIN, P.PLACE})
_OPENING_MARKS = frozenset({"«", "“", "‘", '"', "'"})
_LISTED: dict[object, Role] = {V.CROSS: "passed", V.MOVE: "passed", V.REACH: "at", V.STAY: "at", V.HEAD: "toward"}


def without_verb(asked: Asked) -> Finding:
    """Read "The caravan – now in X – includes", "on to X on Monday", lists, and captions without a verb."""
    sentence, hangs, is_caption, topic = asked.sentence, asked.hangs, asked.is_caption, asked.topic
    if hangs.preposition is P.GOAL:
        return _heading(sentence, hangs, topic)
    if hangs.preposition is None:
        return _in_list(sentence, hangs.link, topic) or _MENTION
    if hangs.preposition in {P.PLACE, P.PATH}:
        return _seen_at(sentence, hangs, is_caption=is_caption, topic=topic) or _MENTION
    return _MENTION


def _seen_at(sentence: Sequence[Chunk], hangs: Government, *, is_caption: bool, topic: Topic) -> Finding | None:
    """Read "Monday night in X", "the caravan – now in X –" and "Migrants in X" under a picture."""
    start, _ = clause(sentence, hangs.link)
    words = sentence[start : hangs.link]
    if words and all(chunk.kind == "date" for chunk in words):
        return Finding("at", topic.group, mood=_PAST) if topic.kind in PEOPLE else None
    told = inserted_after(sentence, hangs.link, hangs.link + 1)
    if told is not None:
        return Finding("at", party(sentence, told, hangs.link), mood=Mood("present"))
    if start > 1 and sentence[start - 1].text in "—–(" and sentence[start - 2].sense is NounClass.GROUP:
        return Finding("at", party(sentence, start - 2, hangs.link), mood=Mood("present"))
    is_pictured = is_caption and any(subject_kind(chunk) in PEOPLE for chunk in words)
    return Finding("at", mood=_PAST) if is_pictured else None


def _heading(sentence: Sequence[Chunk], hangs: Government, topic: Topic) -> Finding:
    """Read "on to X on Monday" and ", bound for X"."""
    first = next((at for at in range(hangs.link, 0, -1) if sentence[at - 1].sense is not Adverb.PLAIN), 0)
    before = sentence[first - 1] if first > 0 else None
    opens = before is None or before.text == "," or is_boundary(before) or _opens_headline(sentence, first - 1)
    start, end = clause(sentence, hangs.link)
    days = [chunk.payload for chunk in sentence[start:end] if isinstance(chunk.payload, DateExpression)]
    is_ahead = any(told.kind == "relative" and told.shift > 0 for told in days)  # "tomorrow, at four, on to X"
    if not opens or (topic.kind not in PEOPLE and not is_ahead):
        return _MENTION
    return Finding("toward", topic.group, mood=Mood("future", planned=True))


def onward(asked: Asked) -> Finding | None:
    """Read "they rest today, then on to X", whose goal hangs on no verb of motion.

    Returns
    -------
    Finding or None
        None where the place is no goal, or not the group's.
    """
    if asked.hangs.preposition is not P.GOAL or asked.hangs.head is None or asked.kind != "town":
        return None
    found = _heading(asked.sentence, asked.hangs, asked.topic)
    return found if found is not _MENTION else None


def _opens_headline(sentence: Sequence[Chunk], noun: int) -> bool:
    """Tell the "convoy" of "Truck convoy due in X tonight"."""
    start, _ = clause(sentence, noun)
    is_group = sentence[noun].sense is NounClass.GROUP and not any(chunk.is_verb for chunk in sentence[start:noun])
    return is_group and all(chunk.kind in {"word", "name", "figure", "demonym"} for chunk in sentence[start:noun])


def _in_list(sentence: Sequence[Chunk], place: int, topic: Topic) -> Finding | None:
    """Read "they crossed the valley: X, Y and Z", a list that spells out what the verb before the colon says."""
    at = place - 1
    while at >= 0 and (sentence[at].text == "," or sentence[at].sense is Adverb.AND or sentence[at].kind == "place"):
        at -= 1
    if at < 1 or sentence[at].text != ":":
        return None
    verb = next((k for k in range(at - 1, -1, -1) if sentence[k].is_verb), None)
    if verb is not None and sentence[verb].form is Form.PARTICIPLE and not is_finite(sentence, verb):
        return None  # "Recorrido: X, Y"
    role = _LISTED.get(sentence[verb].sense) if verb is not None else None
    if verb is None or role is None:
        return None
    who, noun = subject(sentence, verb)
    how = mood(sentence, verb)
    is_theirs = who in PEOPLE or (who == "none" and topic.kind in PEOPLE)
    if not is_theirs or how.negated or how.habitual:
        return None
    group = party(sentence, verb if noun is None else noun, verb, topic=topic.group)
    return Finding("toward" if how.planned else role, group, verb, how)


def in_fragment(asked: Asked) -> Finding | None:
    """Read "Fuel in X around ten", "X tomorrow, Y the day after", "X to Y, 300 miles" and "X and Y behind us".

    Returns
    -------
    Finding or None
        None where somebody else is named, or nothing is said.
    """
    sentence, place, hangs, topic = asked.sentence, asked.place, asked.hangs, asked.topic
    start, end = clause(sentence, place)
    words = sentence[start:end]
    dates = [chunk.payload for chunk in words if isinstance(chunk.payload, DateExpression)]
    is_of_another = not dates and any(chunk.sense is Adverb.ANOTHER for chunk in words)  # "in X, another list"
    if is_of_another or _names_stranger(sentence, start, end) or _opens_quotation(sentence, end):
        return None
    if _lies_behind(sentence, place, end):
        return Finding("passed", topic.group, mood=_PAST)
    ahead = any(date.kind == "relative" and date.shift > 0 for date in dates) or _is_programme(sentence, place)
    then = Finding("toward", topic.group, mood=_AHEAD) if ahead else Finding("at", topic.group, mood=_PAST)
    if hangs.preposition is not None:
        return _after_preposition(sentence, hangs, then, start=start, dated=bool(dates))
    if not _opens(sentence, nominal_start(sentence, place)):
        return None
    if _leads_on(sentence, place, end):
        return Finding("departed", topic.group, mood=_PAST)
    return then if dates and not _is_signature(words) else None


def _opens_quotation(sentence: Sequence[Chunk], end: int) -> bool:
    """Tell "The presidency, in X: 'We stay'", which says who speaks."""
    after = [chunk.text for chunk in sentence[end : end + 2]]
    return after[:1] == [":"] and after[1:] != [] and after[1] in _OPENING_MARKS


def _is_signature(words: Sequence[Chunk]) -> bool:
    """Tell "X, June 18, 2021", where and when a text was signed."""
    dates = [chunk.payload for chunk in words if isinstance(chunk.payload, DateExpression)]
    dated = len(dates) == 1 and dates[0].year is not None and dates[0].day is not None
    return dated and all(chunk.kind in {"place", "date", "mark"} for chunk in words)


def _is_programme(sentence: Sequence[Chunk], place: int) -> bool:
    """Tell "still to come: X tonight, Y on Thursday", a list of what is ahead."""
    colon = next((at for at in range(place - 1, 0, -1) if sentence[at].text == ":"), None)
    if colon is None:
        return False
    if is_under_day_to_come(sentence, place):
        return True
    told = range(colon)
    return any(sentence[at].sense is NounClass.NEXT for at in told) or any(
        sentence[at].is_verb and mood(sentence, at).planned for at in told
    )


@remembered
def _names_stranger(sentence: Sequence[Chunk], start: int, end: int) -> bool:
    return any(subject_kind(chunk) in _STRANGERS for chunk in sentence[start:end])


def _lies_behind(sentence: Sequence[Chunk], place: int, end: int) -> bool:
    """Tell "X and Y behind us"."""
    behind = (at for at in range(place + 1, end - 1) if sentence[at].sense is P.BEYOND)
    return any(sentence[at + 1].sense is Adverb.THEM for at in behind)


def _is_known_thing(sentence: Sequence[Chunk], link: int) -> bool:
    """Tell "the office in X", which is there whoever comes, from "lunch in X"."""
    at = link - 1
    while at > 0 and sentence[at].kind == "word" and sentence[at].sense not in _KNOWN:
        at -= 1
    return at >= 0 and sentence[at].sense in _KNOWN and subject_kind(sentence[link - 1]) not in PEOPLE


def _after_preposition(
    sentence: Sequence[Chunk], hangs: Government, then: Finding, *, start: int, dated: bool
) -> Finding | None:
    if hangs.preposition in {P.PLACE, P.PATH}:
        return None if hangs.link == start or (not dated and _is_known_thing(sentence, hangs.link)) else then
    if hangs.preposition is P.TO and hangs.link > 0 and sentence[hangs.link - 1].kind == "place":
        return then  # the second half of "X to Y"
    led = sentence[start : hangs.link]
    if (
        hangs.preposition in {P.TO, P.GOAL}
        and led
        and all(chunk.kind in {"date", "mark"} or chunk.sense in _BESIDE_DAY for chunk in led)
    ):
        return Finding("toward", then.group, mood=_AHEAD)  # "El martes, a X"
    return then if then.role == "toward" and hangs.preposition in {P.TO, P.GOAL} else None


def _opens(sentence: Sequence[Chunk], at: int) -> bool:
    before = sentence[at - 1] if at > 0 else None
    is_next = before is not None and (before.text == "," or before.sense is Adverb.AND)
    return before is None or is_boundary(before) or is_next or before.kind == "date"


def _leads_on(sentence: Sequence[Chunk], place: int, end: int) -> bool:
    """Tell the first half of "X to Y"."""
    return place + 2 < end and sentence[place + 1].sense is P.TO and sentence[place + 2].kind == "place"
