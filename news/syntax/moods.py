"""Whether what a verb says happened: its tense, and whether it is denied, wished, usual or only possible."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from ..dates.worded import Tense
from ..grammar.classes import Adverb, Form, PrepositionClass, VerbClass
from .chunk import Chunk, remembered, senses
from .clauses import clause, verb_group_start
from .denials import denial_above, is_negated
from .infinitives import forced_to, made_to, partner, took_time, went_to_do
from .rumours import is_rumour
from .schedule import arrival_after, is_before_plan, is_end, is_looked_back_on, is_scheduled, is_to_come
from .unreal import (
    equates,
    hangs_on_condition,
    is_condition,
    is_itinerary,
    is_short_of,
    only_bounds,
    says_what_for,
)

_STATES = frozenset({VerbClass.BE, VerbClass.STAY, VerbClass.CARRY, Adverb.AUXILIARY, Adverb.PERFECT})
_PRESENT = frozenset({Form.BASE, Form.PRESENT})
_FARTHEST_ABOVE = 5
_ON_THE_WAY = frozenset({VerbClass.MOVE, VerbClass.HEAD, VerbClass.CROSS, VerbClass.REACH})
_DONE: frozenset[object] = frozenset({VerbClass.BEGIN, VerbClass.SUCCEED})
_UNREAL = frozenset({Form.FUTURE, Form.CONDITIONAL, Form.SUBJUNCTIVE})


class Mood(NamedTuple):
    """Whether a verb says that something happened.

    Attributes
    ----------
    tense
        Past, present or future.
    negated
        True where it says that it did not happen.
    planned
        True where it is wished, expected, tried or only possible.
    perfect
        True for "has reached": it happened by now, the day is open.
    habitual
        True for what usually happens.
    unsure
        True for what depends on a condition ("if the buses come, they would go to X").
    """

    tense: Tense
    negated: bool = False
    planned: bool = False
    perfect: bool = False
    habitual: bool = False
    unsure: bool = False


@remembered
def mood(sentence: Sequence[Chunk], verb: int) -> Mood:
    """Tell whether a verb's action happened.

    Parameters
    ----------
    sentence
        The chunks of a sentence.
    verb
        Index of the verb or noun of motion.
    """
    start = verb_group_start(sentence, verb)
    group = _own_words(sentence, start, verb)
    if (done := _done(sentence, start, verb)) is not None:
        return done
    above = {chunk.sense for chunk in group[:-1]} | {_sense_above(sentence, start), denial_above(sentence, start)}
    negated = is_negated(sentence, start, verb, above=above)
    if is_rumour(sentence, start):
        return Mood(_sentence_tense(sentence, start), negated=negated, unsure=True)
    if _is_planned(sentence, verb, above, forms={chunk.form for chunk in group if not chunk.is_motion_noun}):
        return Mood("future", negated=negated, planned=True, unsure=hangs_on_condition(sentence, verb))
    own = sentence[verb].form
    if own is Form.BASE and (lent := _lent(sentence, start, verb)) is not None:
        return lent._replace(negated=lent.negated or negated)
    if own is Form.NOUN or (len(group) == 1 and _leans(sentence, verb)):
        return _mood_above(sentence, verb, negated=negated)
    perfect = any(chunk.sense is Adverb.PERFECT and chunk.form is Form.PRESENT for chunk in group[:-1])
    habitual = _is_habit(sentence, verb)
    past = own in {Form.PAST, Form.PARTICIPLE} or any(chunk.form is Form.PAST for chunk in group)
    return Mood("past" if past or perfect else "present", negated=negated, perfect=perfect, habitual=habitual)


def _done(sentence: Sequence[Chunk], start: int, verb: int) -> Mood | None:
    """Give the mood of an infinitive that tells what was done ("took a day to reach X"), None for any other verb."""
    if took_time(sentence, start):
        return Mood(_sentence_tense(sentence, start))
    maker = forced_to(sentence, verb)
    return mood(sentence, maker) if maker is not None else None


def _lent(sentence: Sequence[Chunk], start: int, verb: int) -> Mood | None:
    """Give the mood that another verb lends a bare one, None where there is none."""
    if (joined := partner(sentence, verb)) is not None:
        return mood(sentence, joined)
    cause = made_to(sentence, start, verb)
    if cause is not None and sentence[cause].sense is VerbClass.WANT:
        return Mood("future", planned=True)
    return mood(sentence, cause) if cause is not None else None


def _leans(sentence: Sequence[Chunk], verb: int) -> bool:
    """Tell a participle, and an infinitive after a preposition ("al llegar"), which have no tense of their own."""
    if sentence[verb].form is Form.ING:
        return True
    is_after_word = verb > 0 and isinstance(sentence[verb - 1].sense, PrepositionClass)
    return sentence[verb].form is Form.BASE and is_after_word


def _mood_above(sentence: Sequence[Chunk], verb: int, *, negated: bool) -> Mood:
    """Give a participle or a noun the mood of the verb it follows in its clause ("would rest upon reaching X")."""
    start, _ = clause(sentence, verb)
    above = next((k for k in range(verb - 1, start - 1, -1) if sentence[k].is_verb), None)
    if above is not None and sentence[above].sense is not VerbClass.SAY:
        how = mood(sentence, above)
        negated = negated or (sentence[above].sense is VerbClass.HINDER and sentence[verb].form is Form.NOUN)
        if how.planned or sentence[above].sense is VerbClass.WANT or is_itinerary(sentence, above, verb):
            passed_on = how.negated and not only_bounds(sentence, above, verb)
            return Mood("future", negated=negated or passed_on, planned=True, unsure=how.unsure)
        if how.tense == "present" and only_bounds(sentence, above, verb):
            return Mood("future", negated=negated, planned=True)  # "caminan hasta llegar a X"
    arrival = arrival_after(sentence, verb) if above is None else None
    is_on_the_way = arrival is not None and mood(sentence, arrival).planned
    if above is None and (is_on_the_way or is_before_plan(sentence, verb)):
        return Mood("future", negated=negated, planned=True)  # "a su llegada a X pedirán"
    is_over = is_looked_back_on(sentence, verb)
    return Mood("past" if is_over else _sentence_tense(sentence, verb), negated=negated)


def _own_words(sentence: Sequence[Chunk], start: int, verb: int) -> list[Chunk]:
    """Give a verb with its helpers; of joined verbs only a bare form shares the first one's ("will rest and leave")."""
    first = verb
    while first > start:
        before = sentence[first - 1]
        if (before.sense is Adverb.AND or before.text == ",") and _is_finite_first(sentence[first : verb + 1]):
            break
        first -= 1
    joint = next((k for k in range(verb - 1, first - 1, -1) if sentence[k].sense is Adverb.AND), first)
    return [
        chunk
        for at, chunk in enumerate(sentence[first : verb + 1], first)
        if chunk.text != "," and not (chunk.sense is Adverb.NOT and at < joint and not _denies_helper(sentence, at))
    ]


def _denies_helper(sentence: Sequence[Chunk], at: int) -> bool:
    """Tell "will not rest and leave", where both are denied, from "decided not to rest and to leave"."""
    return at > 0 and sentence[at - 1].sense in {Adverb.MODAL, Adverb.WOULD, Adverb.AUXILIARY}


def _is_finite_first(group: Sequence[Chunk]) -> bool:
    """Tell whether the first verb of some words has a tense of its own and so shares no helper with one before it."""
    helpers = {Adverb.AUXILIARY, Adverb.PERFECT, Adverb.MODAL, Adverb.WOULD}
    first = next((chunk for chunk in group if chunk.is_verb or chunk.sense in helpers), None)
    return first is not None and (first.sense in helpers or first.form not in {Form.BASE, Form.ING})


def _is_planned(
    sentence: Sequence[Chunk], verb: int, above: AbstractSet[object], *, forms: AbstractSet[object]
) -> bool:
    """Tell what is wished, expected, tried, ordered by a modal, or still to come."""
    if above & {Adverb.MODAL, Adverb.WOULD, VerbClass.WANT} or forms & _UNREAL:
        return True
    chunk = sentence[verb]
    if chunk.sense is VerbClass.WANT and chunk.form is Form.PARTICIPLE and Adverb.PERFECT not in above:
        return True  # "is expected"
    if chunk.form is Form.BASE and (VerbClass.AWAIT in above or (verb > 0 and equates(sentence[verb - 1]))):
        return True  # "les falta cruzar X", "la idea es llegar"
    start = verb_group_start(sentence, verb)
    if (
        is_condition(sentence, start)
        or is_short_of(sentence, start)
        or _is_awaited(sentence, verb)
        or is_scheduled(sentence, verb)
        or says_what_for(sentence, verb)
    ):
        return True
    if Adverb.TO not in above or above & _DONE or _is_hearsay(sentence, verb):
        return False
    return not went_to_do(sentence, verb)


def _is_hearsay(sentence: Sequence[Chunk], verb: int) -> bool:
    """Tell "is said to be" and "were thought to have reached", which somebody holds to be so."""
    start = verb_group_start(sentence, verb)
    opened = next((k for k in range(verb - 1, start - 1, -1) if sentence[k].sense is Adverb.TO), None)
    if opened is None or opened < 2 or sentence[opened + 1].sense not in _STATES:
        return False
    said, before = sentence[opened - 1], sentence[opened - 2]
    return (
        said.sense is VerbClass.SAY and said.form in {Form.PARTICIPLE, Form.PAST} and before.sense is Adverb.AUXILIARY
    )


def _sense_above(sentence: Sequence[Chunk], start: int) -> object:
    """Give the class of the verb above "of reaching" and "from reaching" ("dream of", "keep from")."""
    above = sentence[max(0, start - _FARTHEST_ABOVE) : max(0, start - 1)]
    if sentence[start].form is not Form.ING or not above or not isinstance(sentence[start - 1].sense, PrepositionClass):
        return None
    verb = next((at for at in range(start - 2, start - 2 - len(above), -1) if sentence[at].is_verb), None)
    if verb is None:
        return None
    if sentence[start - 1].sense is PrepositionClass.SOURCE and _keeps(sentence, verb, start - 1):
        return VerbClass.HINDER
    return sentence[verb].sense


def _keeps(sentence: Sequence[Chunk], verb: int, preposition: int) -> bool:
    """Tell who keeps somebody from doing something, by whatever verb, from who aches from walking."""
    passive = verb > 0 and sentence[verb - 1].sense is Adverb.AUXILIARY
    has_object = any(chunk.kind != "mark" for chunk in sentence[verb + 1 : preposition])
    return sentence[verb].sense in {VerbClass.OTHER, VerbClass.STAY} and (has_object or passive)


def _is_awaited(sentence: Sequence[Chunk], verb: int) -> bool:
    """Tell "when they reach", in the present tense beside a main clause of what is yet to come."""
    first, _ = clause(sentence, verb)
    if first > 1 and sentence[first - 1].sense is Adverb.MEANWHILE:
        return _goes_along(sentence, verb, first - 1)
    if first == 0 or sentence[first - 1].sense is not Adverb.WHEN:
        return False
    rest = (*sentence[: first - 1], *sentence[verb + 1 :])
    group = sentence[verb_group_start(sentence, verb) : verb + 1]
    if any(chunk.form not in _PRESENT for chunk in group if chunk.is_verb):
        return _is_hoped(rest)
    return any(is_to_come(chunk) for chunk in rest) or _is_of_day_ahead(sentence, first - 1)


def _is_of_day_ahead(sentence: Sequence[Chunk], when: int) -> bool:
    """Tell the day of "walk until Sunday, when they reach" and "the march ends on Sunday, when they reach"."""
    day = when - 2 if when > 1 and sentence[when - 1].text == "," else when - 1
    if day < 1 or sentence[day].kind != "date":
        return False
    main = next((at for at in range(day - 1, -1, -1) if sentence[at].is_verb), None)
    if main is None or sentence[main].form not in _PRESENT:
        return False
    ends = is_end(sentence, day) or sentence[day - 1].sense is Adverb.WHEN  # "until"
    return ends or is_scheduled(sentence, main)


def _goes_along(sentence: Sequence[Chunk], verb: int, link: int) -> bool:
    """Tell "will walk through X as they make their way into Y", in the present tense behind a way still to come."""
    if sentence[verb].sense not in _ON_THE_WAY or sentence[verb].form not in _PRESENT:
        return False
    first, _ = clause(sentence, link - 1)
    above = next((at for at in range(link - 1, first - 1, -1) if sentence[at].is_verb), None)
    return above is not None and sentence[above].sense in _ON_THE_WAY and mood(sentence, above).planned


def _is_hoped(words: Sequence[Chunk]) -> bool:
    """Tell "they hoped", beside which "by the time they reached X" is as much of the future as "would"."""
    would = any(chunk.sense is Adverb.WOULD for chunk in words)
    return would and any(chunk.sense is VerbClass.WANT and chunk.form is Form.PAST for chunk in words)


def _is_habit(sentence: Sequence[Chunk], verb: int) -> bool:
    if Adverb.HABIT not in senses(sentence):
        return False
    return any(chunk.sense is Adverb.HABIT for chunk in sentence[slice(*clause(sentence, verb))])


def _sentence_tense(sentence: Sequence[Chunk], verb: int) -> Tense:
    """Give the tense of the finite verb a participle or a noun leans on, the nearest before it, else after it."""
    order = [*range(verb - 1, -1, -1), *range(verb + 1, len(sentence))]
    for at in order:
        chunk = sentence[at]
        if chunk.form is Form.PAST:
            return "past"
        if chunk.form is Form.PRESENT:
            return "present"
    return "present"
