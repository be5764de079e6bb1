"""People of a town who see the group: they line its streets as it passes, and welcome it there."""

from __future__ import annotations

from collections.abc import Sequence

from ..grammar.classes import Adverb, NounClass, PrepositionClass, VerbClass
from ..syntax.chunk import Chunk
from ..syntax.clauses import clause
from ..syntax.government import Government
from ..syntax.moods import Mood, mood
from ..syntax.parties import party
from ..syntax.people import subject_kind
from ..syntax.subjects import is_finite, subject
from .asked import Asked
from .doers import Topic
from .finding import PEOPLE, Finding

V, P = VerbClass, PrepositionClass

_OPENS = frozenset({Adverb.MEANWHILE, Adverb.WHEN})
_COMES_BY = frozenset({V.CROSS, V.REACH})
_NO_BYSTANDING = frozenset({V.SAY, V.TELL, V.MEET, V.WANT, V.SEIZE, V.CARRY, V.HAIL})
_STRANGERS = frozenset({"official", "outlet", "person", "member"})
_WELCOMED = frozenset({NounClass.GROUP, NounClass.CROWD})
_KNOWN = frozenset({Adverb.DEFINITE, Adverb.THIS, Adverb.THEIR})
_AT_THE_PLACE = frozenset({P.OF, P.PLACE, P.SOURCE})
_TOWNSPEOPLE = frozenset(
    {NounClass.COUNT, NounClass.PERSON, NounClass.RESIDENT, NounClass.OFFICIAL, NounClass.LEADER, NounClass.CROWD}
)


def seen_passing(asked: Asked) -> Finding | None:
    """Read "locals in X waved as the marchers came through" and "the mayor of X welcomed the marchers".

    Returns
    -------
    Finding or None
        None where nobody of the town sees them there.
    """
    sentence, place, hangs, kind, topic = asked.sentence, asked.place, asked.hangs, asked.kind, asked.topic
    if kind != "town":
        return None
    return _welcomed(sentence, place, hangs, topic=topic) or _passed_by(sentence, place, topic)


def _passed_by(sentence: Sequence[Chunk], place: int, topic: Topic) -> Finding | None:
    """Read the clause of the same moment that follows, if it names no place of its own."""
    start, end = clause(sentence, place)
    first = next((at for at in range(start, end) if sentence[at].is_verb and is_finite(sentence, at)), None)
    verb = _verb_of_moment(sentence, end)
    if first is None or verb is None or not _are_bystanders(sentence, first):
        return None
    who, noun = subject(sentence, verb)
    above, how = mood(sentence, first), mood(sentence, verb)
    if who not in PEOPLE or noun is None or noun < end or how.negated or not (how.tense == "past" or above.planned):
        return None
    group = party(sentence, noun, verb, topic=topic.group)
    if above.planned:
        return Finding("toward", group, first, above, is_stop=True)
    return Finding("at", group, verb, how, is_stop=True)


def _verb_of_moment(sentence: Sequence[Chunk], opener: int) -> int | None:
    """Give the verb of "as the marchers came by", None where it is of elsewhere or of no coming."""
    if opener >= len(sentence) or sentence[opener].sense not in _OPENS:
        return None
    _, last = clause(sentence, opener + 1)
    verb = next((at for at in range(opener + 1, last) if sentence[at].is_verb), None)
    elsewhere = any(chunk.kind == "place" for chunk in sentence[opener:last])
    return verb if verb is not None and sentence[verb].sense in _COMES_BY and not elsewhere else None


def _are_bystanders(sentence: Sequence[Chunk], verb: int) -> bool:
    """Tell whoever waves and cheers, or plans a feast, from those who speak and from authorities."""
    how = mood(sentence, verb)
    idle = sentence[verb].sense in _NO_BYSTANDING and not how.planned
    who, noun = subject(sentence, verb)
    are_of_town = noun is not None and sentence[noun].sense is NounClass.RESIDENT
    return are_of_town or not (idle or how.negated or who in _STRANGERS)


def _welcomed(sentence: Sequence[Chunk], place: int, hangs: Government, *, topic: Topic) -> Finding | None:
    """Read townspeople who take in, greet or cheer the group; of a town's they are told by "of", "in" or "from"."""
    noun = hangs.link - 1
    if noun < 0 or hangs.preposition not in _AT_THE_PLACE or sentence[noun].sense not in _TOWNSPEOPLE:
        return None
    _, end = clause(sentence, place)
    verb = next((at for at in range(place + 1, end) if sentence[at].sense is V.HOST and sentence[at].is_verb), None)
    if verb is None or any(subject_kind(chunk) in PEOPLE for chunk in sentence[place + 1 : verb]):
        return None
    how = _mood_of_welcome(sentence, verb)
    guest = _guest(sentence, verb, end, topic=topic)
    if guest is None or how.negated or how.habitual or how.unsure:
        return None
    group = party(sentence, guest, guest, topic=topic.group)
    return Finding("toward" if how.planned else "at", group, verb, how, is_stop=True)


def _mood_of_welcome(sentence: Sequence[Chunk], verb: int) -> Mood:
    """Give the mood of the verb above "lined the streets to greet them", which they did."""
    start, _ = clause(sentence, verb)
    above = next((at for at in range(verb - 1, start - 1, -1) if sentence[at].is_verb), None)
    if sentence[verb - 1].sense is not Adverb.TO or above is None or sentence[above].sense is V.WANT:
        return mood(sentence, verb)
    return mood(sentence, above)


def _guest(sentence: Sequence[Chunk], verb: int, end: int, *, topic: Topic) -> int | None:
    """Find the group right after a verb, None where somebody else or something is greeted."""
    for at in range(verb + 1, min(end, verb + 5)):
        chunk = sentence[at]
        if chunk.sense is Adverb.THEM:
            return at if topic.kind in PEOPLE else None
        if chunk.sense in _WELCOMED:
            return at if any(before.sense in _KNOWN for before in sentence[verb + 1 : at]) else None
        if isinstance(chunk.sense, P) or chunk.kind in {"name", "place"}:
            return None
    return None
