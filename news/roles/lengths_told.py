"""What a length or a time between the group and a place tells of the two."""

from __future__ import annotations

from collections.abc import Sequence

from ..amounts.lengths import Length
from ..grammar.classes import Adverb, NounClass, PrepositionClass, VerbClass
from ..syntax.chunk import Chunk
from ..syntax.clauses import DETERMINERS, clause
from ..syntax.government import Government
from ..syntax.moods import Mood, mood
from ..syntax.subjects import subject
from .asked import Asked
from .doers import Topic
from .finding import PEOPLE, WIDE_KINDS, Finding
from .verb_classes import class_of

V, P = VerbClass, PrepositionClass

_PARTED = frozenset({Adverb.THEM, Adverb.HIM, Adverb.IT, NounClass.GROUP, NounClass.CROWD})
_FARTHEST_LENGTH = 4
_INSIDE_LENGTH = DETERMINERS | frozenset({P.OF, P.TO, P.SOURCE, P.BEYOND, NounClass.AREA, Adverb.PLAIN})
_STRANGERS = frozenset({"official", "outlet", "person"})


def across_length(asked: Asked) -> Finding | None:
    """Read "40 miles separate the convoy from X" and "have done 40 of the 300 miles to X" as a stop ahead.

    Returns
    -------
    Finding or None
        None where no such length or time is told, or another's.
    """
    if asked.kind in WIDE_KINDS:
        return None
    if not (_are_parted(asked.sentence, asked.hangs) or _is_of_whole(asked.sentence, asked.hangs)):
        return None
    return Finding("toward", asked.topic.group, mood=Mood("future", planned=True))


def _is_of_whole(sentence: Sequence[Chunk], hangs: Government) -> bool:
    """Tell "40 of the 300 miles to X" and "42 km out of the 256 km to X", where only a part is done."""
    of = hangs.link - 3
    if of < 1 or hangs.preposition is not P.TO or not isinstance(sentence[hangs.link - 1].payload, Length):
        return False
    counts = isinstance(sentence[of - 1].payload, Length) or sentence[of - 1].kind == "figure"
    return counts and sentence[of].sense in {P.OF, P.SOURCE} and sentence[of + 1].sense is Adverb.DEFINITE


def _are_parted(sentence: Sequence[Chunk], hangs: Government) -> bool:
    """Tell "40 miles separate the convoy from X" and "los dos días que los separan de X"."""
    if hangs.preposition not in {P.SOURCE, P.OF}:
        return False
    start, _ = clause(sentence, hangs.link)
    parting = next((at for at in range(hangs.link - 1, start - 1, -1) if sentence[at].sense is V.SEPARATE), None)
    if parting is None or not any(chunk.sense in _PARTED for chunk in sentence[start : hangs.link]):
        return False
    beside = sentence[max(0, parting - _FARTHEST_LENGTH) : hangs.link]
    return any(isinstance(chunk.payload, Length) or chunk.sense is NounClass.COUNT for chunk in beside)


def at_a_length(asked: Asked) -> Finding | None:
    """Read "250 km remain to X" as a stop ahead and "they have made 800 km since X" as one left behind."""
    sentence, hangs, kind, topic = asked.sentence, asked.hangs, asked.kind, asked.topic
    verb = hangs.head
    if kind in WIDE_KINDS or not _has_length(sentence, hangs):
        return None
    if verb is None:
        return _beside_length(sentence, hangs, topic) if topic.kind in PEOPLE else None
    who, _ = subject(sentence, verb)
    how = mood(sentence, verb)
    if sentence[verb].sense is V.BE and hangs.preposition is P.SOURCE:
        return None  # "is 40 km from X": on either side of it
    if (who not in PEOPLE and topic.kind not in PEOPLE) or who in _STRANGERS or how.negated or how.unsure:
        return None
    if hangs.preposition in {P.TO, P.GOAL}:
        return Finding("toward", topic.group, verb, how)
    is_left = hangs.preposition in {P.SOURCE, P.TIME} and not how.planned
    return Finding("departed", topic.group, verb, how, is_earlier=True) if is_left else None


def _beside_length(sentence: Sequence[Chunk], hangs: Government, topic: Topic) -> Finding | None:
    """Read "off again: 23 km to X" and "80 km from X", but not "the 23 km from X to Y"."""
    if hangs.preposition is P.SOURCE:
        return Finding("departed", topic.group, mood=Mood("past"), is_earlier=True)
    start, _ = clause(sentence, hangs.link)
    words = sentence[start : hangs.link]
    is_stage = any(chunk.sense in {P.SOURCE, Adverb.DEFINITE} or chunk.kind == "place" for chunk in words)
    is_ahead = hangs.preposition in {P.TO, P.GOAL} and not is_stage
    return Finding("toward", topic.group, mood=Mood("future", planned=True)) if is_ahead else None


def _has_length(sentence: Sequence[Chunk], hangs: Government) -> bool:
    """Tell a length right before a phrase, or "on the way to X they had 31 km left", anywhere in its clause."""
    if hangs.head is None and hangs.preposition is P.TO and _opens_with_length(sentence, hangs.link):
        return True
    if hangs.link > 0 and isinstance(sentence[hangs.link - 1].payload, Length):
        return hangs.preposition is not P.SOURCE or hangs.head is None or hangs.head == hangs.link - 2
    verb = hangs.link - 1
    if verb > 0 and sentence[verb].sense is V.STAY and isinstance(sentence[verb - 1].payload, Length):
        return True  # "250 km remain to X"
    start, end = clause(sentence, hangs.link)
    words = sentence[start:end]
    if hangs.preposition in {P.SOURCE, P.TIME} or hangs.fronted:
        return hangs.fronted and any(isinstance(chunk.payload, Length) for chunk in words)
    is_ahead = hangs.preposition is P.GOAL and any(chunk.sense is Adverb.THEM for chunk in words)
    return is_ahead and any(isinstance(chunk.payload, Length) for chunk in words)


def _opens_with_length(sentence: Sequence[Chunk], link: int) -> bool:
    """Tell "60 km of bad road to X", whose clause opens with the length and has no verb."""
    start, end = clause(sentence, link)
    words = sentence[start:end]
    is_bare = not any(chunk.is_verb or chunk.kind == "name" for chunk in words)
    return is_bare and isinstance(words[0].payload, Length) and words[1].sense is P.OF


def is_at_a_length(sentence: Sequence[Chunk], place: int, hangs: Government) -> bool:
    """Tell "a 40 kilómetros de X" and "is 40 km from X", beside a place, from "caminaron 40 kilómetros de X a Y".

    Parameters
    ----------
    sentence
        The chunks of a sentence.
    place
        Index of the place's chunk.
    hangs
        What the place hangs on.
    """
    if hangs.link == 0 or _is_a_walk_away(sentence, hangs):
        return hangs.link > 0
    before = sentence[hangs.link - 1]
    if not isinstance(before.payload, Length) and before.sense is not NounClass.COUNT:
        return False
    head = sentence[hangs.head].sense if hangs.head is not None else None
    goes_on = place + 1 < len(sentence) and sentence[place + 1].sense in {P.TO, P.GOAL}
    puts = head in {V.BRING, V.STAY} and class_of(sentence, hangs) is head and not goes_on  # "puts it 40 km from X"
    is_away = hangs.preposition is P.SOURCE and (head is V.BE or puts)
    return (hangs.preposition is P.OF and not (goes_on and head in {V.MOVE, V.CROSS})) or is_away


def _is_a_walk_away(sentence: Sequence[Chunk], hangs: Government) -> bool:
    """Tell "is two days' march from X" and "an hour's drive from X"."""
    noun = hangs.link - 1
    is_walk = sentence[noun].is_motion_noun and sentence[noun].sense is V.MOVE and hangs.preposition is P.SOURCE
    return is_walk and any(chunk.sense is NounClass.COUNT for chunk in sentence[max(0, noun - 2) : noun])


def measured_from(sentence: Sequence[Chunk], place: int) -> int | None:
    """Give the Y of "Y, 40 km from X", whose clause tells of Y; None where no length stands before a place.

    Parameters
    ----------
    sentence
        The chunks of a sentence.
    place
        Index of a chunk.
    """
    if sentence[place].kind != "place":
        return None
    at = place - 1
    while at > 0 and (sentence[at].sense in _INSIDE_LENGTH or sentence[at].kind == "length"):
        at -= 1
    is_measured = any(chunk.kind == "length" for chunk in sentence[at + 1 : place])
    is_aside = is_measured and at > 0 and sentence[at].text == "," and sentence[at - 1].kind in {"place", "name"}
    return at - 1 if is_aside else None


def is_whence(sentence: Sequence[Chunk], place: int) -> bool:
    """Tell the X of "in Y, 40 km from X, from where they set out", whose clause tells of X.

    Parameters
    ----------
    sentence
        The chunks of a sentence.
    place
        Index of a place.
    """
    after = [chunk for chunk in sentence[place + 1 : place + 4] if chunk.text != ","]
    senses = [chunk.sense for chunk in after[:2]]
    return senses in [[P.SOURCE, Adverb.WHERE], [P.OF, Adverb.WHERE]]
