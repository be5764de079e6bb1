"""Stages told by their two ends: "covered the 30 km between X and Y", "the stage between X and Y was the hardest"."""

from __future__ import annotations

from collections.abc import Sequence

from ..amounts.lengths import Length
from ..claims import Role
from ..grammar.classes import Adverb, Form, NounClass, PrepositionClass, VerbClass
from ..syntax.chunk import Chunk
from ..syntax.clauses import DETERMINERS, clause, is_adjective
from ..syntax.government import Government
from ..syntax.lists import first_of_list
from ..syntax.moods import Mood, mood
from ..syntax.parties import party
from ..syntax.people import subject_kind
from .asked import Asked
from .doers import Topic, doer
from .finding import PEOPLE, WIDE_KINDS, Finding

V, P = VerbClass, PrepositionClass

_FARTHEST = 6
_GONE_OVER = frozenset({V.CROSS, V.MOVE, V.OTHER, V.END, V.BEGIN, V.BRING})
_WAYS = frozenset({V.MOVE, V.HEAD})
_BOUND = frozenset({NounClass.GROUP, NounClass.CROWD, NounClass.VEHICLE})
_KNOWN = frozenset({Adverb.DEFINITE, Adverb.THEIR, Adverb.THIS})
_INSIDE = DETERMINERS | frozenset({P.OF, NounClass.AREA, NounClass.THING, Adverb.PLAIN, Adverb.ANOTHER})


def between_ends(asked: Asked) -> Finding | None:
    """Read the towns of "covered the 30 km between X and Y": left the first, reached the second.

    Returns
    -------
    Finding or None
        None where no stage of the group lies between the two.
    """
    sentence, place = asked.sentence, asked.place
    link, first = _opening(asked)
    if link is None or asked.kind in WIDE_KINDS:
        return None
    stage = _stage_before(sentence, link)
    if stage is None:
        return _under_way(asked, is_first=first == place)
    gone = _gone_over(sentence, stage, asked.topic) or _told_of(sentence, stage, asked.topic)
    if gone is None or gone[1].negated or gone[1].unsure or gone[1].habitual:
        return None
    verb, how = gone
    role = _role(how, is_first=first == place)
    group = party(sentence, verb, link, topic=asked.topic.group)
    return Finding(role, group, verb, how, is_stop=role != "mention") if role is not None else None


def _under_way(asked: Asked, *, is_first: bool) -> Finding | None:
    """Read "the march is moving between X and Y": it has passed the first and is yet to reach the second."""
    sentence, hangs, topic = asked.sentence, asked.hangs, asked.topic
    verb = hangs.head
    if verb is None or hangs.preposition is not P.BETWEEN or sentence[verb].sense is not V.MOVE:
        return None
    how = mood(sentence, verb)
    who, noun = doer(sentence, verb, topic)
    is_group = who == "group" and noun is not None and sentence[noun].sense is NounClass.GROUP
    is_now = sentence[verb].is_verb and how.tense == "present" and not (how.perfect or how.planned)
    if not (is_group and is_now) or how.negated or how.unsure or how.habitual:
        return None
    group = party(sentence, noun or verb, hangs.link, topic=topic.group)
    return Finding("passed" if is_first else "toward", group, verb, how, is_stop=True)


def _opening(asked: Asked) -> tuple[int | None, int]:
    """Give the word that opens the two ends, "between" or the "that" of "that separate X from Y", and the first end."""
    sentence, place, link = asked.sentence, asked.place, asked.hangs.link
    if sentence[link].sense is P.BETWEEN:
        return link, first_of_list(sentence, place)
    start, end = clause(sentence, place)
    parts = start > 0 and sentence[start].sense is V.SEPARATE and sentence[start].is_verb
    first = next((at for at in range(start, end) if sentence[at].kind in {"place", "name"}), place)
    return (start - 1 if parts else None), first


def _role(how: Mood, *, is_first: bool) -> Role | None:
    """Give what a stage makes of its first end or its last; None for where a stage to come sets out."""
    if how.planned:
        return None if is_first else "toward"
    if is_first:
        return "departed"
    return "at"  # "recorren hoy los 30 km entre X y Y", as headlines tell what was done


def _stage_before(sentence: Sequence[Chunk], link: int) -> int | None:
    """Find the length or the stage that lies between the two, past "planned" and "of Tuesday"."""
    for at in range(link - 1, max(-1, link - 1 - _FARTHEST), -1):
        chunk = sentence[at]
        if isinstance(chunk.payload, Length) or (chunk.is_motion_noun and chunk.sense is V.MOVE):
            return at
        is_told = chunk.form is Form.PARTICIPLE or chunk.kind == "date" or chunk.text == "," or is_adjective(chunk)
        if not is_told and chunk.sense not in _INSIDE:
            return None
    return None


def _gone_over(sentence: Sequence[Chunk], stage: int, topic: Topic) -> tuple[int, Mood] | None:
    """Give the verb by which the group goes over a stage, with its mood."""
    start, _ = clause(sentence, stage)
    verb = next((at for at in range(stage - 1, start - 1, -1) if sentence[at].is_verb), None)
    if verb is None or sentence[verb].sense not in _GONE_OVER:
        return None
    return (verb, mood(sentence, verb)) if doer(sentence, verb, topic)[0] in PEOPLE else None


def _told_of(sentence: Sequence[Chunk], stage: int, topic: Topic) -> tuple[int, Mood] | None:
    """Give the verb that tells how a stage of the group was ("the stage between X and Y was hard")."""
    if not sentence[stage].is_motion_noun:
        return None
    start, end = clause(sentence, stage)
    order = [*range(stage + 1, end), *range(stage - 1, start - 1, -1)]
    verb = next((at for at in order if sentence[at].is_verb or sentence[at].sense is Adverb.AUXILIARY), None)
    theirs = topic.kind in PEOPLE and any(chunk.sense is Adverb.THEM for chunk in sentence[start:end])
    theirs = theirs or any(subject_kind(chunk) in PEOPLE for chunk in sentence)
    if verb is None or not theirs or sentence[stage - 1].sense is Adverb.DETERMINER:
        return None
    return verb, mood(sentence, verb)


def journey_to(asked: Asked) -> Finding | None:
    """Read "the leader heads the march to X" and "ratificó la marcha desde Y hasta X", which tell where it is to end.

    Returns
    -------
    Finding or None
        None where the noun before is no journey that is known already.
    """
    sentence, hangs = asked.sentence, asked.hangs
    if hangs.preposition not in {P.TO, P.GOAL}:
        return None
    noun = _before_source(sentence, hangs.link) - 1
    chunk = sentence[noun]
    known = _KNOWN if chunk.sense is not V.HEAD else {Adverb.THEIR}  # "the way to X" may be a road
    is_journey = chunk.sense is NounClass.GROUP or (chunk.is_motion_noun and chunk.sense in _WAYS)
    if noun < 1 or not is_journey or sentence[noun - 1].sense not in known:
        return None
    verb = next((at for at in range(noun - 1, -1, -1) if sentence[at].is_verb), noun)
    if any(how.negated or how.habitual for how in (mood(sentence, verb), mood(sentence, noun))):
        return None
    return Finding("destination", party(sentence, noun, hangs.link), mood=Mood("future", planned=True))


def bound_for(asked: Asked) -> Finding | None:
    """Read "the X-bound caravan", which is on its way to X.

    Returns
    -------
    Finding or None
        A ``mention`` where somebody else is bound for the place, None where nobody is.
    """
    sentence, place = asked.sentence, asked.place
    tied = sentence[place + 1] if place + 1 < len(sentence) else None
    if tied is None or tied.kind != "word" or tied.text[:1] != "-" or tied.start != sentence[place].end:
        return None
    noun = next((at for at in range(place + 2, min(len(sentence), place + 5)) if sentence[at].sense in _BOUND), None)
    if noun is None or any(_parts(chunk) for chunk in sentence[place + 2 : noun]):
        return Finding("mention")
    role: Role = "destination" if asked.kind in WIDE_KINDS else "toward"
    return Finding(role, party(sentence, noun, noun), mood=Mood("future", planned=True))


def _parts(chunk: Chunk) -> bool:
    """Tell what may not stand before who is bound for a place, as "protesting" may."""
    return chunk.kind == "mark" or (chunk.is_verb and chunk.form is not Form.ING)


def _before_source(sentence: Sequence[Chunk], link: int) -> int:
    """Step over the "from X" of "the march from X to Y"."""
    at = link - 1
    while at > 1 and sentence[at].kind in {"place", "name"}:
        at -= 1
    return at if at < link - 1 and sentence[at].sense in {P.SOURCE, P.OF} else link


def route_begun(sentence: Sequence[Chunk], place: int, hangs: Government) -> int | None:
    """Give the verb of "iniciaron la marcha de X a Y", whose march is its way and X no home.

    Parameters
    ----------
    sentence
        The chunks of a sentence.
    place
        Index of the place.
    hangs
        What the place hangs on.
    """
    group, after = hangs.head or 0, sentence[place + 1 : place + 3]
    goes_on = bool(after) and after[0].sense in {P.TO, P.GOAL} and after[-1].kind == "place"
    if not goes_on or hangs.preposition is not P.OF or sentence[group].sense is not NounClass.GROUP:
        return None
    at = group - 1
    while at > 0 and (sentence[at].sense in DETERMINERS or sentence[at].kind in {"date", "figure"}):
        at -= 1
    return at if at >= 0 and sentence[at].is_verb and sentence[at].sense in {V.LEAVE, V.BEGIN} else None
