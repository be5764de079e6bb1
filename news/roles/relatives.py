"""Clauses about a place ("X, where they rested", "X, which they left"): they say what the group had to do with it."""

from __future__ import annotations

from collections.abc import Sequence

from ..claims import Group, Role
from ..grammar.classes import Adverb, Form, NounClass, PrepositionClass, VerbClass
from ..places.mentions import Mention
from ..syntax.chunk import Chunk, payloads, senses
from ..syntax.clauses import DETERMINERS, clause, is_boundary, verb_group_start
from ..syntax.moods import Mood, mood
from ..syntax.parties import party
from ..syntax.people import Subject
from ..syntax.subjects import is_finite, subject
from .asked import Asked
from .doers import Topic
from .finding import PEOPLE, Finding
from .lengths_told import is_whence, measured_from

V, P = VerbClass, PrepositionClass

_DONE_THERE = frozenset({V.STAY, V.REACH, V.BE, V.OTHER, V.MEET, V.END, V.MOVE, V.BRING})
_AIMED_AT = frozenset({V.WANT, V.HEAD, V.REACH})
_OBJECT_ROLES: dict[object, Role] = {V.REACH: "at", V.LEAVE: "departed", V.CROSS: "passed"}
_BEFORE_WHERE = frozenset({P.SOURCE, P.OF, P.TO, P.GOAL, V.BE})  # "from where", "was where"
_WHENCE = frozenset({P.SOURCE, P.OF})
_SETTING_OUT = frozenset({V.LEAVE, V.BEGIN, V.MOVE, V.HEAD, V.CROSS})
_FARTHEST_OPENER = 5
_FAR = 12
_SHORTEST_CONTACT = 3
_OPENS_CLAUSE = frozenset({Adverb.WHERE, Adverb.RELATIVE, NounClass.AREA})  # "X, a town the marchers left"
_WALKERS = frozenset({NounClass.GROUP, NounClass.CROWD, NounClass.VEHICLE})


def told_of(asked: Asked) -> Finding | None:
    """Read the clause about a place.

    Returns
    -------
    Finding or None
        None where no such clause follows, or where it does not speak of the group.
    """
    sentence, place, topic = asked.sentence, asked.place, asked.topic
    if senses(sentence).isdisjoint(_OPENS_CLAUSE):
        return None
    further = (at for at, _ in payloads(sentence) if place < at < place + _FAR)
    far = next((at for at in further if measured_from(sentence, at) == place), place)
    opener = _opener_after(sentence, far)
    is_beside = far != place if is_whence(sentence, far) else measured_from(sentence, place) is not None
    if is_beside:
        return None  # "in Y, 40 km from X, where they slept", but "in Y, 40 km from X, from where they set out"
    if opener is not None and (left := _set_out_from(sentence, place, opener)) is not None:
        return left
    if opener is None:
        opener = _opener_after_list(sentence, place)
    while opener is not None:
        told = _told_by(sentence, opener, topic)
        if told is not None:
            return told
        opener = _further_opener(sentence, opener)
    return None


def _set_out_from(sentence: Sequence[Chunk], place: int, opener: int) -> Finding | None:
    """Read "the pensioners from X, who set out on Monday", whose home is where they left."""
    _, end = clause(sentence, opener + 1)
    verb = next((at for at in range(opener + 1, end) if sentence[at].is_verb), None)
    if verb is None or place < 2 or sentence[verb].sense not in {V.LEAVE, V.BEGIN} or _is_region(sentence[place]):
        return None
    are_from = sentence[place - 1].sense is P.SOURCE and sentence[place - 2].sense in _WALKERS
    rest = sentence[verb:end]
    is_bare = any(chunk.kind == "date" for chunk in rest) and not any(chunk.kind == "place" for chunk in rest)
    how = mood(sentence, verb)
    if not (are_from and is_bare and _hosts(sentence, opener, verb)) or how.planned or how.negated or how.habitual:
        return None
    return Finding("departed", party(sentence, place - 2, verb), verb, how)


def _opener_after_list(sentence: Sequence[Chunk], place: int) -> int | None:
    """Find the "which" of "X, Y and Z, which gave them beds", whose towns all did."""
    at = place
    while at + 2 < len(sentence):
        step = next((k for k in (at + 2, at + 3) if k < len(sentence) and sentence[k].kind == "place"), None)
        joints = sentence[at + 1 : step] if step is not None else ()
        if step is None or not all(chunk.text == "," or chunk.sense is Adverb.AND for chunk in joints):
            break
        at = step
    opener = _opener_after(sentence, at) if at != place else None
    if opener is None or sentence[opener].sense is not Adverb.RELATIVE:
        return None
    verb = next((k for k in range(opener + 1, len(sentence)) if sentence[k].is_verb), None)
    return opener if verb is not None and _hosts(sentence, opener, verb) else None


def _hosts(sentence: Sequence[Chunk], opener: int, verb: int) -> bool:
    """Tell "X, which gave them beds", where the place is the subject."""
    return sentence[opener].sense is Adverb.RELATIVE and verb_group_start(sentence, verb) == opener + 1


def _further_opener(sentence: Sequence[Chunk], opener: int) -> int | None:
    """Give the second "where" of "X, where it rained and where they slept", None where there is none."""
    if sentence[opener].sense is not Adverb.WHERE:
        return None
    _, end = clause(sentence, opener + 1)
    again = end < len(sentence) and sentence[end].sense is Adverb.WHERE and sentence[end - 1].sense is Adverb.AND
    return end if again else None


def _told_by(sentence: Sequence[Chunk], opener: int, topic: Topic) -> Finding | None:
    """Read the clause that an opener opens, about the place before it."""
    _, end = clause(sentence, opener + 1)
    verbs = [k for k in range(opener + 1, end) if sentence[k].is_verb]
    if not verbs:
        return None
    verb = _main_verb(sentence, verbs)
    how = mood(sentence, verb)
    if how.negated or how.habitual or how.unsure:
        return None
    who = "thing" if _hosts(sentence, opener, verb) else subject(sentence, verb)[0]
    if _are_taken_in(sentence[opener:end], who=who, how=how, topic=topic):
        return Finding("at", topic.group, verb, how)
    noun = _walker(sentence, opener, verb, topic=topic)
    if noun is None:
        return None
    group = party(sentence, noun, verb, topic=topic.group)
    if sentence[opener].sense is not Adverb.WHERE:
        return _as_object(sentence, verb, group=group, how=how)
    is_dated = any(chunk.kind == "date" for chunk in sentence[opener:end])
    told = _whence if sentence[opener - 1].sense in _WHENCE else _where
    return told(sentence, verb, group=group, is_wish=sentence[verbs[0]].sense is V.WANT, is_dated=is_dated)


def _opener_after(sentence: Sequence[Chunk], place: int) -> int | None:
    """Find the "where" or "which" after a place, past its comma and the region it lies in."""
    place = _end_of_apposition(sentence, place)
    for at in range(place + 1, min(len(sentence) - 1, place + 1 + _FARTHEST_OPENER)):
        chunk = sentence[at]
        if chunk.sense in {Adverb.WHERE, Adverb.RELATIVE}:
            return at
        if chunk.sense is Adverb.DETERMINER:
            return at + 1 if _opens_contact(sentence, at + 1) else None
        is_region = _is_region(chunk) and (sentence[at - 1].text == "," or sentence[at - 1].sense is P.PLACE)
        tells_where = chunk.sense is P.PLACE and _is_region(sentence[at + 1])
        is_far = chunk.kind == "length" or sentence[at - 1].kind == "length"  # "X, 9 km off, where they slept"
        if chunk.text != "," and not (is_region or tells_where or is_far) and chunk.sense not in _BEFORE_WHERE:
            return None
    return None


def _end_of_apposition(sentence: Sequence[Chunk], place: int) -> int:
    """Step over the ", a farm town of 900," and ", ten miles up the valley," that tells what a place is, or where."""
    comma = place + 1
    closing = next((k for k in range(comma + 1, min(len(sentence), comma + _FAR)) if sentence[k].text == ","), None)
    inside = sentence[comma + 1 : closing] if closing is not None and sentence[comma].text == "," else ()
    if not inside or any(chunk.is_verb or is_boundary(chunk) or chunk.kind == "place" for chunk in inside):
        return place
    is_told = inside[0].sense in DETERMINERS and any(chunk.sense is NounClass.AREA for chunk in inside)
    return (closing or comma) - 1 if is_told or inside[0].kind == "length" else place


def _opens_contact(sentence: Sequence[Chunk], noun: int) -> bool:
    """Tell the noun of "X, a town the marchers left on Sunday", whose clause opens without a word of its own."""
    words = sentence[noun + 1 : noun + 4]
    if sentence[noun].sense is not NounClass.AREA or len(words) < _SHORTEST_CONTACT:
        return False
    acts = words[1] if words[0].sense is Adverb.THEY else words[2]
    known = words[0].sense is Adverb.THEY or (words[0].sense is Adverb.DEFINITE and words[1].sense in _WALKERS)
    return known and (acts.sense is Adverb.PERFECT or (acts.is_verb and acts.form is not Form.ING))


def _is_region(chunk: Chunk) -> bool:
    return isinstance(chunk.payload, Mention) and chunk.payload.kind != "town"


def _main_verb(sentence: Sequence[Chunk], verbs: Sequence[int]) -> int:
    """Give the verb that tells: of "where they want to rest" the second."""
    if sentence[verbs[0]].sense in {V.WANT, V.BEGIN, V.SUCCEED}:
        return next((k for k in verbs[1:] if k - verbs[0] <= 2), verbs[0])
    return verbs[0]


def _are_taken_in(words: Sequence[Chunk], *, who: Subject, how: Mood, topic: Topic) -> bool:
    """Tell "in X, where shelters took them in"."""
    if who in PEOPLE or topic.kind not in PEOPLE or how.planned or any(chunk.sense is V.WANT for chunk in words):
        return False  # "where friends had invited them"
    said = {chunk.sense for chunk in words}
    return Adverb.THEM in said and V.SEIZE not in said


def _walker(sentence: Sequence[Chunk], opener: int, verb: int, *, topic: Topic) -> int | None:
    """Find the group in the clause, the verb itself where it has no subject; None where somebody else is."""
    who, noun = subject(sentence, verb)
    words = sentence[opener + 1 : verb_group_start(sentence, verb)]
    if any(chunk.sense in {Adverb.THEM, Adverb.HIM} for chunk in words):
        return None  # "where they cook for them"
    is_bare = all(chunk.kind == "date" or chunk.sense is Adverb.PLAIN for chunk in _without_aside(words))
    if who == "none" and is_bare and is_finite(sentence, verb) and topic.of(sentence, verb) in PEOPLE:
        return verb
    return noun if who in PEOPLE and noun is not None and noun > opener else None


def _without_aside(words: Sequence[Chunk]) -> Sequence[Chunk]:
    """Leave out the ", con 38 grados," of "donde ayer, con 38 grados, durmieron"."""
    commas = [at for at, chunk in enumerate(words) if chunk.text == ","]
    match commas:
        case [first] | [first, _] if isinstance(words[first + 1].sense, P):
            last = commas[1] if commas[1:] else len(words)
            return [*words[:first], *words[last + 1 :]]
        case _:
            return words


def _as_object(sentence: Sequence[Chunk], verb: int, *, group: Group, how: Mood) -> Finding | None:
    role = _OBJECT_ROLES.get(sentence[verb].sense)
    if role is None or (how.planned and role != "at"):
        return None
    return Finding("toward" if how.planned else role, group, verb, how, is_stop=True)


def _where(sentence: Sequence[Chunk], verb: int, *, group: Group, is_wish: bool, is_dated: bool) -> Finding | None:
    verb_class, how = sentence[verb].sense, mood(sentence, verb)
    if verb_class is V.AWAIT and how.tense != "past":
        return Finding("toward", group, verb, how)  # "where they are awaited"
    if verb_class is V.WANT and _takes_object(sentence, verb):
        return None
    if is_wish or verb_class is V.HEAD:
        is_goal = not is_dated and verb_class in _AIMED_AT
        return Finding("destination" if is_goal else "toward", group, verb, how)
    if verb_class in {V.LEAVE, V.BEGIN} and not how.planned:
        return Finding("departed", group, verb, how, is_stop=True)
    return Finding("toward" if how.planned else "at", group, verb, how) if verb_class in _DONE_THERE else None


def _whence(sentence: Sequence[Chunk], verb: int, *, group: Group, is_wish: bool, is_dated: bool) -> Finding | None:
    """Read "X, from where they left", but not "X, from where they hope to go on"."""
    how = mood(sentence, verb)
    leaves = sentence[verb].sense in _SETTING_OUT and how.tense == "past"
    is_told = leaves and not (how.planned or is_wish)
    return Finding("departed", group, verb, how, is_stop=is_dated) if is_told else None


def _takes_object(sentence: Sequence[Chunk], verb: int) -> bool:
    """Tell "where they want help", who are there or not, from "where they want to be"."""
    after = sentence[verb + 1] if verb + 1 < len(sentence) else None
    return after is not None and after.kind == "word" and not isinstance(after.sense, P) and not after.is_verb
