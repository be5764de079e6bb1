"""The class of the verb a place hangs on, as the words beside it make it: whoever "did 8 km from X to Y" moved."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from ..amounts.lengths import Length
from ..grammar.classes import Adverb, Form, NounClass
from ..grammar.classes import PrepositionClass as P
from ..grammar.classes import VerbClass as V
from ..syntax.chunk import Chunk
from ..syntax.clauses import DETERMINERS, clause, is_adjective, verb_group_start
from ..syntax.government import Government
from ..syntax.parties import is_traffic
from ..syntax.subjects import subject
from .doers import has_covered, takes_road

_FROM_TO = 4  # chunks of "from X to Y"
_DAYS_WALK_KM = 45.0


def class_of(sentence: Sequence[Chunk], hangs: Government) -> object:
    """Give the class of the verb a place hangs on.

    Parameters
    ----------
    sentence
        The chunks of the sentence.
    hangs
        What the place hangs on.
    """
    verb = hangs.head or 0
    verb_class = sentence[verb].sense
    object_words = sentence[verb + 1 : hangs.link]
    covers = any(isinstance(chunk.payload, Length) for chunk in object_words)
    moves = (
        (verb_class in {V.OTHER, V.SUCCEED} and (covers or _goes_from_to(sentence, verb)))
        or (verb_class is V.BRING and (has_covered(sentence, verb) or takes_road(sentence, verb)))
        or (verb_class is V.HAIL and (covers or _comes_by(sentence, verb)))
    )
    if hangs.preposition is P.PLACE and (meant := _done_there(verb_class, object_words)) is not None:
        return meant
    if not is_passive(sentence, verb):
        return V.MOVE if moves else verb_class
    if (meant := _done_to_them(sentence, hangs)) is not None:
        return meant
    if verb_class is V.SAY and hangs.link > verb and all(chunk.kind == "date" for chunk in object_words):
        return V.BE  # "was reported near X"
    return V.MOVE if moves else verb_class


def _goes_from_to(sentence: Sequence[Chunk], verb: int) -> bool:
    """Tell "footslogged from X to Y", whose verb no class is known of."""
    words = [chunk for chunk in sentence[verb + 1 : verb + _FROM_TO + 2] if chunk.sense is not Adverb.PLAIN]
    kinds = [chunk.sense if isinstance(chunk.sense, P) else chunk.kind for chunk in words[:_FROM_TO]]
    return kinds == [P.SOURCE, "place", P.TO, "place"] and not is_passive(sentence, verb)


def _done_to_them(sentence: Sequence[Chunk], hangs: Government) -> V | None:
    """Tell "were waved through X", who moved, and "were taken off a bus in X", who left no town."""
    verb = hangs.head or 0
    _, noun = subject(sentence, verb)
    if noun is None or is_traffic(sentence, noun):
        return None
    if sentence[verb].sense in {V.OTHER, V.HOST, V.MAKE} and hangs.preposition in {P.PATH, P.ENTRY}:
        return V.MOVE
    is_stopped = sentence[verb].sense is V.HINDER and sentence[noun - 1].sense is Adverb.DEFINITE
    is_stopped = is_stopped or sentence[verb].sense is V.SEIZE
    if is_stopped and hangs.preposition is P.PLACE and _are_all(sentence, noun):
        return V.STAY  # "the caravan was intercepted in X"
    return V.OTHER if sentence[verb].sense is V.LEAVE and hangs.preposition is P.PLACE else None


def _done_there(verb_class: object, words: Sequence[Chunk]) -> V | NounClass | None:
    """Give what a verb of leaving or beginning is where what it takes makes it none: "began a fast in X"."""
    kinds = [chunk.sense or chunk.kind for chunk in words[-2:]]
    if verb_class is V.LEAVE and kinds == ["figure", NounClass.COUNT]:
        return NounClass.COUNT  # "left nine dead in X", no verb of anybody on the way
    if verb_class is V.LEAVE and _gets_off(words):
        return V.STAY
    return V.OTHER if verb_class is V.BEGIN and _takes_protest(words) else None


def _takes_protest(words: Sequence[Chunk]) -> bool:
    """Tell the object of "began a hunger strike in X" and "started a sit-in in X", done where they were already."""
    led = next((at for at, chunk in enumerate(words) if isinstance(chunk.sense, P)), len(words))
    is_list = all(chunk.sense in {P.PLACE, Adverb.AND} or chunk.kind in {"place", "mark"} for chunk in words[led:])
    return is_list and any(
        chunk.sense is NounClass.EVENT or (chunk.is_motion_noun and chunk.sense is V.STAY) for chunk in words[:led]
    )


def _gets_off(words: Sequence[Chunk]) -> bool:
    """Tell "left the bus in X" and "stepped off two trucks in X", where they are, from "left the park in X"."""
    rest = (chunk for chunk in words if chunk.sense not in DETERMINERS and chunk.kind != "figure")
    thing = next(rest, None)
    return thing is not None and thing.sense in {NounClass.VEHICLE, NounClass.COUNT}


def _comes_by(sentence: Sequence[Chunk], verb: int) -> bool:
    """Tell "came from X by way of Y", a journey, from "came from X", one's home."""
    _, end = clause(sentence, verb)
    phrases = [a.sense for a, b in pairwise(sentence[verb + 1 : end]) if b.kind == "place"]
    return P.PATH in phrases and P.SOURCE in phrases


def is_passive(sentence: Sequence[Chunk], verb: int) -> bool:
    """Tell "was criticised", whose subject has it done to it."""
    return sentence[verb].form in {Form.PARTICIPLE, Form.PAST} and sentence[verb - 1].sense is Adverb.AUXILIARY


def ends_stage(sentence: Sequence[Chunk], verb: int) -> bool:
    """Tell "Thursday's march ended in X" and "the second leg ended in X", after which the group goes on."""
    start, _ = clause(sentence, verb)
    if any(_is_numbered_part(sentence[at : at + 3]) for at in range(start, verb - 2)):
        return True
    is_inside = start > 2 and sentence[start - 1].sense in {Adverb.RELATIVE, Adverb.SUBORDINATOR}
    first = start - 2 if is_inside else start + 1  # "a second stage that ended in X"
    noun = next((at for at in range(first, verb) if _is_journey(sentence[at])), None)
    if noun is None:
        return False
    before = sentence[noun - 1]
    is_numbered = sentence[noun].is_motion_noun and before.sense in {Adverb.ANOTHER, Adverb.PLAIN}
    beside = (before.payload, *(chunk.payload for chunk in sentence[noun + 1 : noun + 3]))  # "etapa de 28 km"
    is_of_day = any(isinstance(length, Length) and length.km <= _DAYS_WALK_KM for length in beside)
    return is_numbered or is_of_day or before.kind == "date" or before.sense is NounClass.COUNT


def _is_numbered_part(words: Sequence[Chunk]) -> bool:
    """Tell the "fourth day of" before a march, which goes on after it."""
    return words[0].sense is Adverb.ANOTHER and not words[1].readings and words[2].sense is P.OF


def _is_journey(chunk: Chunk) -> bool:
    return chunk.is_motion_noun or chunk.sense is NounClass.GROUP


def _are_all(sentence: Sequence[Chunk], noun: int) -> bool:
    """Tell "the caravan" and "los migrantes" from "30 migrants", who may be seized anywhere."""
    definite = noun > 0 and sentence[noun - 1].sense is Adverb.DEFINITE
    return sentence[noun].sense is NounClass.GROUP or (definite and sentence[noun].sense is NounClass.CROWD)


def greets_others(sentence: Sequence[Chunk], verb: int) -> bool:
    """Tell "supporters gathered in X to greet them", who wait for the group."""
    _, end = clause(sentence, verb)
    greeting = next((at for at in range(verb + 1, end) if sentence[at].sense is V.HOST and sentence[at].is_verb), None)
    if greeting is None or sentence[greeting - 1].sense is not Adverb.TO or sentence[verb].sense is V.HOST:
        return False
    return any(chunk.sense in {Adverb.THEM, NounClass.GROUP, NounClass.CROWD} for chunk in sentence[greeting + 1 : end])


def asks_for(sentence: Sequence[Chunk], hangs: Government) -> bool:
    """Tell "demand the end of camps like the one in X", where the place is that of what is wanted."""
    between = sentence[(hangs.head or 0) + 1 : hangs.link]
    is_there = hangs.preposition is P.PLACE
    return is_there and any(chunk.sense in {P.OF, P.SUCH} for chunk in between)


def is_offered(sentence: Sequence[Chunk], verb: int) -> bool:
    """Tell "les ofrecieron volver a X", what others want of them."""
    near = range(max(1, verb_group_start(sentence, verb)), verb + 1)
    to_them = (at for at in near if sentence[at].sense is V.WANT and sentence[at - 1].sense is Adverb.THEM)
    return any(at < 2 or not isinstance(sentence[at - 2].sense, P) for at in to_them)  # "a stop with us is set for X"


def ends_with(sentence: Sequence[Chunk], noun: int) -> int | None:
    """Give the verb of "ended yesterday in a vast rally in X" and "terminó con un plantón en X", None without one."""
    before = noun - 1
    while before > 0 and (sentence[before].sense in DETERMINERS or is_adjective(sentence[before])):
        before -= 1
    if sentence[noun].sense is not V.STAY or before < 1 or sentence[before].sense not in {P.PLACE, P.BESIDE}:
        return None
    before -= 1
    while before > 0 and (sentence[before].kind == "date" or sentence[before].sense in DETERMINERS):
        before -= 1
    return before if sentence[before].is_verb and sentence[before].sense is V.END else None
