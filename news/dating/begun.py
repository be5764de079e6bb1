"""Days that only say when a journey began: "the march, which left X on Sunday, has reached Y" on another day."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from ..amounts.lengths import Length
from ..amounts.numbers import Figure
from ..dates.worded import DateExpression
from ..grammar.classes import Adverb, Form, NounClass, PrepositionClass, VerbClass
from ..syntax.chunk import Chunk, remembered
from ..syntax.clauses import DETERMINERS, clause, verb_group_start
from .dated_chunks import verb_of

_STARTS = frozenset({VerbClass.LEAVE, VerbClass.BEGIN})
_SPEAKING = frozenset({VerbClass.SAY, VerbClass.TELL})
_WITH_TENSE = frozenset({Form.PAST, Form.PRESENT, Form.FUTURE})
_BEFORE_NAME = DETERMINERS | {PrepositionClass.OF, NounClass.AREA}
_EXACT = 7  # days; what is counted in weeks is rounded
_MOST_UNITS = 90
_WHENCE = frozenset({PrepositionClass.SOURCE, PrepositionClass.OF})
_HELPERS = frozenset({Adverb.PERFECT, Adverb.AUXILIARY, Adverb.MODAL})


@remembered
def verb_past_start(sentence: Sequence[Chunk], date: int) -> int | None:
    """Give the verb by which a sentence goes on past a relative clause that tells when a journey began.

    Parameters
    ----------
    sentence
        The chunks of a sentence.
    date
        Index of a date.

    Returns
    -------
    int or None
        None where the date is of something else.
    """
    verb = _start_told(sentence, date)
    if verb is None or sentence[clause(sentence, verb)[0] - 1].sense is not Adverb.RELATIVE:
        return None
    _, end = clause(sentence, verb)
    return next((at for at in range(max(verb, date) + 1, end) if _goes_on(sentence, verb, at)), None)


def _start_told(sentence: Sequence[Chunk], date: int) -> int | None:
    """Give the verb of "…, which left X on Sunday" and "…, from where it left on Sunday", by the index of the day."""
    verb = verb_of(sentence, date)
    if verb is None or sentence[verb].sense not in _STARTS or sentence[verb].form not in {Form.PAST, Form.PARTICIPLE}:
        return None
    start, _ = clause(sentence, verb)
    opener = sentence[start - 1].sense if start > 1 else None
    is_whence = opener is Adverb.WHERE and sentence[start - 2].sense in _WHENCE
    opens = (opener is Adverb.RELATIVE or is_whence) and not any(chunk.is_verb for chunk in sentence[start:verb])
    return verb if opens else None


@remembered
def is_of_start(sentence: Sequence[Chunk], date: int) -> bool:
    """Tell the day of a start told by the way, beside what the sentence itself tells.

    Parameters
    ----------
    sentence
        The chunks of a sentence.
    date
        Index of a date.
    """
    verb = _start_told(sentence, date)
    if verb is None:
        return False
    start, _ = clause(sentence, verb)
    is_behind = any(chunk.is_verb and chunk.form in _WITH_TENSE for chunk in sentence[: start - 1])
    return is_behind or verb_past_start(sentence, date) is not None


def _goes_on(sentence: Sequence[Chunk], verb: int, at: int) -> bool:
    """Tell the verb behind a clause's closing comma, or behind a clause without any, from one that "and" joins."""
    first = verb_group_start(sentence, at)
    while first < at and sentence[first].text == ",":
        first += 1
    has_tense = sentence[at].form in _WITH_TENSE or any(chunk.sense in _HELPERS for chunk in sentence[first:at])
    if not sentence[at].is_verb or not has_tense or sentence[at].sense in _SPEAKING:
        return False
    between = sentence[verb + 1 : first]
    joined = any(chunk.is_verb or chunk.text == "," or chunk.sense is Adverb.AND for chunk in between)
    return bool(between) and (between[-1].text == "," or not joined)


def is_past_start(sentence: Sequence[Chunk], date: int, verb: int) -> bool:
    """Tell what a sentence says beside a relative clause whose date is that of a start.

    Parameters
    ----------
    sentence
        The chunks of a sentence.
    date
        Index of the date.
    verb
        Index of the verb of what it says.
    """
    outer = verb_past_start(sentence, date)
    return outer is not None and (verb >= outer or verb < clause(sentence, date)[0])


def counted_back(sentence: Sequence[Chunk], place: int, units: Mapping[str, int]) -> DateExpression | None:
    """Read "after nine days of walking from X" and "90 km from X in nine days" as a count of days back to the start.

    Parameters
    ----------
    sentence
        The chunks of a sentence.
    place
        Index of the place that the journey is from.
    units
        Days by their unit ("weeks": 7).

    Returns
    -------
    DateExpression or None
        None where no count of days leads to the place.
    """
    link = place - 1
    while link > 1 and sentence[link].sense in _BEFORE_NAME:
        link -= 1
    if link < 2 or sentence[link].sense is not PrepositionClass.SOURCE:
        return None
    count, days = sentence[link - 2 : link]
    if isinstance(days.payload, Length):  # "walked 90 km from X in nine days", "in nine days walked 90 km from X"
        beside = (sentence[place + 1 : place + 4], sentence[link - 4 : link - 1] if link > 3 else ())
        within = [words[1:] for words in beside if len(words) > 2 and words[0].sense is PrepositionClass.PLACE]
        count, days = within[0] if within else (count, days)
    if isinstance(days.payload, DateExpression) and days.payload.kind == "journey":
        told = days.payload
        return replace(told, kind="elapsed", shift=-told.shift, months=-told.months, which=1)
    unit = units.get(days.text.lower(), 0)
    if not unit or not isinstance(count.payload, Figure) or count.payload.value > _MOST_UNITS:
        return None
    shift, text = round(unit * count.payload.value), f"{count.text} {days.text}"
    slack = 1 if shift < _EXACT or unit == 1 else unit // 3
    return DateExpression(days.start, days.end, text, "elapsed", shift=-shift, slack=slack, which=1)


def goes_on_aside(sentence: Sequence[Chunk], verb: int | None) -> int | None:
    """Give a verb by which a participle or "when" adds to what was begun ("began in 1951, with cooks walking to X").

    Parameters
    ----------
    sentence
        The chunks of a sentence.
    verb
        Index of a verb or noun of motion, None where there is none.

    Returns
    -------
    int or None
        The same verb; None where it tells of something by itself.
    """
    if verb is None or not sentence[verb].is_verb:
        return None
    start, _ = clause(sentence, verb)
    is_when = start > 0 and sentence[start - 1].sense is Adverb.WHEN
    return verb if is_when or sentence[verb].form is Form.ING else None


def tells_who(view: Sequence[Chunk], verb: int) -> bool:
    """Tell "pilgrims walking from X to Y reached Z", who have been walking for longer than the day told of."""
    goes = view[verb].form is Form.ING and view[verb].sense is VerbClass.MOVE
    return goes and verb > 0 and isinstance(view[verb - 1].sense, NounClass)
