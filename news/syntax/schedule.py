"""What other words make of a verb's time: a day to come of the present tense, "after" of what a noun tells."""

from __future__ import annotations

from collections.abc import Sequence

from ..dates.worded import DateExpression
from ..grammar.classes import Adverb, Form, NounClass, PrepositionClass, VerbClass
from .chunk import Chunk
from .clauses import DETERMINERS, before_articles, clause

_LEAD_ON = frozenset({VerbClass.BE, VerbClass.WANT})
_HELPERS = frozenset({Adverb.AUXILIARY, Adverb.PERFECT, Adverb.MODAL, Adverb.WOULD})
_GETS_THERE = frozenset({VerbClass.REACH, VerbClass.CROSS, VerbClass.END})
_UNTIL = frozenset({PrepositionClass.GOAL, PrepositionClass.TO})
_BEFORE_DAY = DETERMINERS | {NounClass.COUNT, PrepositionClass.OF}  # "the night of"


def is_scheduled(sentence: Sequence[Chunk], verb: int) -> bool:
    """Tell "they leave tomorrow" and "el sábado llegan", whose present tense stands for the future.

    Parameters
    ----------
    sentence
        The chunks of a sentence.
    verb
        Index of the verb or noun of motion.
    """
    if sentence[verb].form not in {Form.PRESENT, Form.BASE, Form.NOUN}:
        return False
    if is_under_day_to_come(sentence, verb):
        return True
    start, end = clause(sentence, verb)
    return any(_lies_ahead(sentence, at, verb) for at in range(start, end) if sentence[at].kind == "date")


def is_end(sentence: Sequence[Chunk], date: int) -> bool:
    """Tell whether a date only says how long something lasts, or for when it is planned ("until Monday")."""
    at = date - 1
    while at > 0 and sentence[at].sense in _BEFORE_DAY:
        at -= 1
    return at >= 0 and sentence[at].sense in _UNTIL


def is_only_late(sentence: Sequence[Chunk], verb: int) -> bool:
    """Tell "will not reach X until Tuesday" and "no llegaron a X hasta la noche", which happens, if not before."""
    if sentence[verb].sense not in _GETS_THERE:
        return False
    after = range(verb + 1, clause(sentence, verb)[1])
    return any(sentence[at].kind == "date" and is_end(sentence, at) for at in after)


def is_under_day_to_come(sentence: Sequence[Chunk], at: int) -> bool:
    """Tell what stands in a note headed by a day to come ("Tomorrow: over the hills, camp in X").

    Parameters
    ----------
    sentence
        The chunks of a sentence.
    at
        Index of a chunk.
    """
    first = next((k for k, chunk in enumerate(sentence) if chunk.kind != "mark"), 0)
    day = sentence[first].payload if sentence else None
    is_heading = first + 1 < at and sentence[first + 1].text == ":"
    return is_heading and isinstance(day, DateExpression) and _is_to_come(day)


def opens_next_stop(sentence: Sequence[Chunk], date: int) -> bool:
    """Tell the day of "is in X and tomorrow in Y" and of "are at X today, on Friday at Y", which is that of Y alone.

    Parameters
    ----------
    sentence
        The chunks of a sentence.
    date
        Index of the day.
    """
    before = date - 1
    while before > 0 and (sentence[before].sense in DETERMINERS or sentence[before].sense is PrepositionClass.PLACE):
        before -= 1
    if before < 1 or not (sentence[before].sense is Adverb.AND or sentence[before].text == ","):
        return False
    stop = before - 2 if sentence[before - 1].text == "," else before - 1
    after = sentence[date + 1 : date + 3]
    is_led = bool(after) and isinstance(after[0].sense, PrepositionClass)
    next_stop = after[1:] if is_led else after[:1]
    return sentence[stop].kind in {"place", "date"} and bool(next_stop) and next_stop[0].kind == "place"


_SET_FOR_A_DAY = frozenset({VerbClass.END, VerbClass.REACH, VerbClass.LEAVE, VerbClass.CROSS, VerbClass.BEGIN})


def _lies_ahead(sentence: Sequence[Chunk], date: int, verb: int) -> bool:
    """Tell a day to come that belongs to a verb: it is the nearest before the day, else the nearest after it."""
    day = sentence[date].payload
    if verb < date and (opens_next_stop(sentence, date) or is_end(sentence, date)):
        return False
    if not isinstance(day, DateExpression) or day.is_stretch:
        return False
    named = day.kind == "weekday" and date > 0 and sentence[date - 1].sense is Adverb.DEFINITE
    named = named or (day.kind == "weekday" and _is_set_for_a_day(sentence[verb]))  # "the march ends on Sunday"
    named = named or (day.kind in {"day", "feast"} and sentence[verb].sense in {VerbClass.END, VerbClass.BEGIN})
    if not (named and sentence[verb].form is Form.PRESENT) and not _is_to_come(day):
        return False
    start, end = clause(sentence, date)
    order = [*range(date - 1, start - 1, -1), *range(date + 1, end)]
    if date > 1 and Adverb.AND in {sentence[date - 1].sense, sentence[date - 2].sense}:
        order = [*range(date + 1, end)]  # "rest today and on Friday leave"
    return next((at for at in order if sentence[at].is_verb or at == verb), None) == verb


def _is_set_for_a_day(verb: Chunk) -> bool:
    """Tell "the march arrives on Sunday" from "llega este domingo", which may be the day's news."""
    says_who = bool(verb.readings) and verb.readings[0].person is not None
    return verb.sense is VerbClass.END or (verb.sense in _SET_FOR_A_DAY and not says_who)


def _is_to_come(day: DateExpression) -> bool:
    """Tell "tomorrow", "tonight" and "next Saturday"."""
    return day.is_tonight or (day.kind == "relative" and day.shift > 0) or (day.kind == "weekday" and day.which > 0)


def is_looked_back_on(sentence: Sequence[Chunk], at: int) -> bool:
    """Tell "they rest after the trek to X" and "tras caminar a X, duermen", which is over, as nothing is yet to come.

    Parameters
    ----------
    sentence
        The chunks of a sentence.
    at
        Index of a noun of motion or an infinitive.
    """
    before = before_articles(sentence, at)
    follows = before >= 0 and sentence[before].sense is PrepositionClass.TIME
    is_told = sentence[at].is_motion_noun or sentence[at].form is Form.BASE
    return follows and is_told and not any(is_to_come(chunk) for chunk in sentence)


def is_to_come(chunk: Chunk) -> bool:
    """Tell a word by which its sentence speaks of what has not come yet: "will", "wants", "llegarán"."""
    if chunk.sense in {Adverb.MODAL, Adverb.WOULD} or chunk.form is Form.FUTURE:
        return True
    return chunk.sense is VerbClass.WANT and chunk.form in {Form.BASE, Form.PRESENT}


def arrival_after(sentence: Sequence[Chunk], stay: int) -> int | None:
    """Give the verb of "after a halt in X they are to reach Y", an arrival before which the halt comes.

    Parameters
    ----------
    sentence
        The chunks of a sentence.
    stay
        Index of a noun or participle of staying.

    Returns
    -------
    int or None
        None where something else follows, and where the stay has a day of its own.
    """
    before = before_articles(sentence, stay)
    follows = before >= 0 and sentence[before].sense in {PrepositionClass.TIME, Adverb.SUBORDINATOR}
    if not follows or sentence[stay].sense is not VerbClass.STAY or sentence[stay].form not in {Form.NOUN, Form.ING}:
        return None
    rest = range(stay + 1, len(sentence))
    verb = next((at for at in rest if sentence[at].is_verb and sentence[at].sense not in _LEAD_ON), len(sentence))
    is_dated = any(chunk.kind == "date" for chunk in sentence[stay:verb])
    return verb if verb in rest and sentence[verb].sense is VerbClass.REACH and not is_dated else None


def is_before_plan(sentence: Sequence[Chunk], noun: int) -> bool:
    """Tell "on their arrival in X they will ask" and "the arrival in X is set for Friday", of what is yet to come.

    Parameters
    ----------
    sentence
        The chunks of a sentence.
    noun
        Index of a noun of motion.
    """
    _, end = clause(sentence, noun)
    after = next((chunk for chunk in sentence[noun + 1 : end] if chunk.is_verb or chunk.sense in _HELPERS), None)
    if _is_arrival(sentence, noun) and _is_set(sentence[noun + 1 : end]):
        return True
    theirs = noun > 1 and sentence[noun - 1].sense is Adverb.THEIR
    is_led = theirs and isinstance(sentence[noun - 2].sense, PrepositionClass) and sentence[noun].is_motion_noun
    return is_led and after is not None and (after.form is Form.FUTURE or after.sense is Adverb.MODAL)


def _is_set(words: Sequence[Chunk]) -> bool:
    """Tell "… is expected", "… will be" and "… está prevista" by the first verb behind what is set."""
    verb = next((at for at, chunk in enumerate(words) if chunk.is_verb), None)
    if verb is None:
        return False
    is_expected = words[verb].sense is VerbClass.WANT and words[verb].form is Form.PARTICIPLE
    helpers = [chunk for chunk in words[:verb] if chunk.sense in _HELPERS]
    return (is_expected and bool(helpers)) or any(map(is_to_come, (*helpers, words[verb])))


def _is_arrival(sentence: Sequence[Chunk], noun: int) -> bool:
    """Tell the arrival that its clause speaks of, from one in a phrase of its own ("ante la llegada a X")."""
    start, _ = clause(sentence, noun)
    before = sentence[start:noun]
    is_arrival = sentence[noun].is_motion_noun and sentence[noun].sense is VerbClass.REACH
    return is_arrival and all(_opens_arrival(chunk) for chunk in before)


def _opens_arrival(chunk: Chunk) -> bool:
    """Tell what may stand before the arrival that is spoken of: "their", "the march's"."""
    return chunk.sense in DETERMINERS or chunk.kind in {"mark", "date"} or chunk.text.endswith(("'s", "’s"))
