"""Marches that are called by their two ends: "members of the march from X to Y rested", "a walk from X to Y"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..dates.worded import DateExpression
from ..grammar.classes import Adverb, NounClass, PrepositionClass, VerbClass
from ..syntax.chunk import Chunk
from ..syntax.clauses import DETERMINERS, clause
from ..syntax.government import Government
from ..syntax.moods import Mood, mood
from ..syntax.parties import party
from ..syntax.subjects import subject
from .asked import Asked
from .finding import PEOPLE, Finding

V, P = VerbClass, PrepositionClass

_GOES = frozenset({V.LEAVE, V.REACH, V.CROSS, V.MOVE, V.HEAD, V.BEGIN, V.BRING})
_STARTS = frozenset({V.BEGIN, V.LEAVE})
_KNOWN = frozenset({Adverb.DEFINITE, Adverb.THEIR, Adverb.THIS})
_IN_NAME = frozenset({P.OF, P.GOAL, Adverb.DEFINITE})
_THITHER = frozenset({P.TO, P.GOAL})
_AHEAD = Mood("future", planned=True)
_YEAR = re.compile(r"(?:19|20)\d\d")
_BESIDE_ENDS = 6  # chunks of "X, region,"


def called_by_ends(asked: Asked) -> Finding | None:
    """Read the two ends of "the march from X to Y" and "en route from X to Y": whence and where to.

    Returns
    -------
    Finding or None
        None where no journey stands before the two, or a year beside them may be its own; a ``mention`` where it is
        another. Both ends are without a day, for that of the sentence is of something else, unless it tells when the
        journey began.
    """
    sentence, link = asked.sentence, asked.hangs.link
    source = _source(asked)
    if source is None or source < 1 or asked.topic.kind not in PEOPLE:
        return None
    noun = _noun_before(sentence, source)
    if not (_is_journey(sentence, noun) or noun < source - 1 or " " in sentence[source].text):
        return None
    return _told_of_ends(sentence, source, link, noun=noun)


def _told_of_ends(sentence: Sequence[Chunk], source: int, link: int, *, noun: int) -> Finding | None:
    """Tell the end that hangs on a preposition, by that, by the "from" of the first and by the journey's noun."""
    if _is_of_others(sentence, noun):
        return Finding("mention")
    group = party(sentence, noun, link)
    begun = _begun(sentence, noun)
    if begun is not None and source == link:
        how = mood(sentence, begun)
        is_over = how.tense == "past" and not (how.negated or how.planned or how.unsure)
        return Finding("departed" if is_over else "mention", group, begun, how)
    start, end = clause(sentence, source)
    how = mood(sentence, noun)
    is_denied = how.negated or how.habitual or any(_is_year(chunk) for chunk in sentence[start:end])
    if is_denied or (source == link and how.planned):
        return None
    if source == link:
        return Finding("departed", group, mood=Mood("past"), is_earlier=True)
    return Finding("destination", group, mood=_AHEAD, is_earlier=True)


def on_the_way(asked: Asked) -> Finding | None:
    """Read the two ends of "rested in Z en route from X to Y", which say nothing of where the verb is done.

    So do those of "their march from X to Y began on Monday", whose verb tells of the whole way.

    Returns
    -------
    Finding or None
        None where no phrase of several words opens the first end and nothing begins, or the ends are not the group's.
    """
    source, head = _source(asked), asked.hangs.head
    is_phrase = source is not None and " " in asked.sentence[source].text
    goes = head is not None and asked.sentence[head].sense in _GOES  # "drove out of X toward Y"
    begins = source is not None and source > 0 and _begun(asked.sentence, source - 1) is not None
    return called_by_ends(asked) if begins or (is_phrase and not goes) else None


def named_journey_begun(sentence: Sequence[Chunk], hangs: Government) -> int | None:
    """Give the verb of "began the Walk for Life in X", whose object is a journey by its name.

    Parameters
    ----------
    sentence
        The chunks of a sentence.
    hangs
        What a place hangs on, a name.
    """
    name = at = hangs.head or 0
    while at > 0 and (sentence[at].kind == "name" or sentence[at].sense in DETERMINERS or sentence[at].sense is P.GOAL):
        at -= 1
    begins = sentence[at].sense is V.BEGIN and sentence[at].is_verb and sentence[at + 1].sense in DETERMINERS
    return at if begins and sentence[name].kind == "name" and hangs.preposition is P.PLACE else None


def _source(asked: Asked) -> int | None:
    """Give the "from" of "from X to Y", asked about the one or the other."""
    if asked.hangs.preposition in _THITHER:
        return _source_before(asked.sentence, asked.hangs.link)
    is_start = asked.hangs.preposition is P.SOURCE and _has_goal(asked.sentence, asked.place)
    return asked.hangs.link if is_start else None


def _noun_before(sentence: Sequence[Chunk], source: int) -> int:
    """Give what stands before "from", past the rest of a journey's name ("the “Walk for Y” from X")."""
    at = source - 1
    while at > 0 and source - at < _BESIDE_ENDS and _is_in_name(sentence[at]):
        at -= 1
    return at if sentence[at].is_motion_noun else source - 1


def _is_in_name(chunk: Chunk) -> bool:
    is_unknown = chunk.kind == "word" and not chunk.readings and chunk.text[:1].isupper()
    return is_unknown or chunk.kind in {"name", "place", "mark"} or chunk.sense in _IN_NAME


def _is_journey(sentence: Sequence[Chunk], noun: int) -> bool:
    """Tell a march, a walk and the caravan that is known already from "a line" and "a wave", of whatever."""
    chunk = sentence[noun]
    if chunk.sense is not NounClass.GROUP:
        return chunk.is_motion_noun and chunk.sense is V.MOVE
    return noun > 0 and (sentence[noun - 1].sense in _KNOWN or any(each.sense is V.MOVE for each in chunk.readings))


def _begun(sentence: Sequence[Chunk], noun: int) -> int | None:
    """Give the verb of "the march from X to Y began on Monday", whose day is that of leaving X."""
    verbs = (at for at in range(noun + 1, len(sentence)) if sentence[at].is_verb)
    verb = next((at for at in verbs if sentence[at].sense in _STARTS or sentence[at - 1].text != ","), None)
    starts = verb is not None and sentence[verb].sense in _STARTS and subject(sentence, verb)[1] in {noun, None}
    return verb if starts else None


def _is_year(chunk: Chunk) -> bool:
    return isinstance(chunk.payload, DateExpression) and (
        chunk.payload.year is not None or chunk.payload.kind == "year"
    )


def _is_of_others(sentence: Sequence[Chunk], noun: int) -> bool:
    """Tell "the 1965 march" and "another march"."""
    before = sentence[max(0, noun - 2) : noun]
    return any(chunk.sense is Adverb.ANOTHER or _YEAR.fullmatch(chunk.text) is not None for chunk in before)


def _source_before(sentence: Sequence[Chunk], link: int) -> int | None:
    """Give the "from" of "from X, region, to Y" by its "to"."""
    at = link - 1
    while at > 0 and link - at <= _BESIDE_ENDS and (sentence[at].kind == "place" or sentence[at].text == ","):
        at -= 1
    return at if at < link - 1 and sentence[at].sense is P.SOURCE else None


def _has_goal(sentence: Sequence[Chunk], place: int) -> bool:
    """Tell whether "to Y" follows "from X, region,"."""
    at = place + 1
    while (
        at < len(sentence) and at - place <= _BESIDE_ENDS and (sentence[at].kind == "place" or sentence[at].text == ",")
    ):
        at += 1
    after = sentence[at : at + 2]
    return len(after) > 1 and after[0].sense in _THITHER and after[1].kind in {"place", "name"}
