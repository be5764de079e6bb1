"""The dates of a sentence and what each of them dates: an event, somebody's words, a picture."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..dates.worded import DAY_KINDS, DateExpression, Tense
from ..grammar.classes import Adverb, Form, NounClass, PrepositionClass, VerbClass
from ..syntax.chunk import Chunk, payloads, remembered
from ..syntax.clauses import DETERMINERS, before_articles, clause, past_inserted
from ..syntax.moods import mood
from ..syntax.schedule import opens_next_stop
from .days_later import is_days_before, is_start
from .told_dates import dates_picture, is_of_speech, tells_which

_NEAR_VERB = 5  # chunks
_WITH_TENSE = frozenset({Form.PAST, Form.PRESENT, Form.FUTURE})
_IN_OTHER_WORDS = frozenset({"ago", "relative", "journey", "feast", "weekday"})


@dataclass(frozen=True, slots=True)
class DatedChunk:
    """A date in a sentence and what it dates.

    Attributes
    ----------
    index
        Index of its chunk.
    expression
        The date as worded.
    of_speech
        True where it says when somebody spoke.
    of_picture
        True where it says when a picture was taken or published.
    """

    index: int
    expression: DateExpression
    of_speech: bool
    of_picture: bool

    @property
    def is_of_event(self) -> bool:
        """Whether it says when something happened."""
        return not self.of_speech and not self.of_picture and not self.expression.is_compared


@remembered
def dated_chunks(sentence: Sequence[Chunk]) -> tuple[DatedChunk, ...]:
    """List the dates of a sentence with what each of them dates."""
    found: list[DatedChunk] = []
    for index, payload in payloads(sentence):
        if isinstance(payload, DateExpression) and not tells_which(sentence, index):
            speech = is_of_speech(sentence, index)
            found.append(DatedChunk(index, payload, speech, dates_picture(sentence, index)))
    return tuple(found)


@remembered
def clause_date(sentence: Sequence[Chunk], index: int, verb: int | None) -> DatedChunk | None:
    """Choose the date of the clause around a chunk: a day before a month, the nearest, one after it before one ahead.

    A date belongs to the verb before it; where another verb stands between, it is of something else. Days since the
    journey began ("six days since it left X") belong to the verb after them. A date in brackets belongs to the place
    before it.
    """
    if not dated_chunks(sentence):
        return None
    bracketed = next(
        (d for d in dated_chunks(sentence) if d.index == index + 2 and sentence[index + 1].text == "("), None
    )
    bracketed = bracketed or _compared(sentence, index)
    if bracketed is not None:
        return bracketed
    start, end = clause(sentence, index)
    own = verb_before(sentence, index if verb is None or not start <= verb < index else verb, start)
    usable: list[DatedChunk] = []
    for dated in dated_chunks(sentence):
        if not (start <= dated.index < end and dated.is_of_event):
            continue
        if dated.expression.kind == "elapsed":
            usable += [dated] if own is not None and dated.index < own <= index and is_start(sentence[own]) else []
        elif _owner(sentence, dated.index, (start, end)) in {own, None} and not (
            _is_of_next(sentence, index, dated)
            or _is_of_relative(sentence, dated.index, own)
            or is_days_before(sentence, dated.index, own)
        ):
            usable.append(dated)
    usable = usable if any(map(_is_near, usable)) else usable + _around_relative(sentence, own, start)
    usable = usable or _before_when(sentence, start)
    best = min(usable, key=lambda d: (_weight(d), abs(d.index - index), d.index < index), default=None)
    best = best or _heading(sentence, index)
    return best and _in_full(sentence, best)


def _before_when(sentence: Sequence[Chunk], start: int) -> list[DatedChunk]:
    """Give the day of "rest until Sunday, when they reach X", by where the clause behind "when" starts."""
    day = start - 3 if start > 2 and sentence[start - 2].text == "," else start - 2
    if day < 0 or sentence[start - 1].sense is not Adverb.WHEN:
        return []
    return [dated for dated in dated_chunks(sentence) if dated.index == day and dated.is_of_event and _is_near(dated)]


def _compared(sentence: Sequence[Chunk], index: int) -> DatedChunk | None:
    """Give the day of a place that this one is likened to ("as on the night before in X", "as in X the day before")."""
    compared = (dated for dated in dated_chunks(sentence) if dated.expression.is_compared)
    return next((dated for dated in compared if dated.index in {index - 2, index + 1}), None)


def _heading(sentence: Sequence[Chunk], index: int) -> DatedChunk | None:
    """Give the day that heads a note ("Tomorrow: over the hills, camp in X")."""
    first = next((dated for dated in dated_chunks(sentence) if dated.is_of_event and _is_near(dated)), None)
    if first is None or first.index + 1 >= index or sentence[first.index + 1].text != ":":
        return None
    return first if all(chunk.kind == "mark" for chunk in sentence[: first.index]) else None


def _around_relative(sentence: Sequence[Chunk], verb: int | None, start: int) -> list[DatedChunk]:
    """Give the dates that a sentence opens with where its own verb follows a relative clause.

    "On Tuesday the march, which began in X, reached Y".
    """
    if verb is None or not follows_relative(sentence, verb):
        return []
    first, last = clause(sentence, start - 2)
    if any(chunk.is_verb for chunk in sentence[first:last]):
        return []
    return [d for d in dated_chunks(sentence) if first <= d.index < last and d.is_of_event and _is_near(d)]


def follows_relative(sentence: Sequence[Chunk], verb: int) -> bool:
    """Tell whether a verb goes on with its sentence after a relative clause between two commas."""
    start, _ = clause(sentence, verb)
    if start < 2 or sentence[start - 2].text != ",":
        return False
    if sentence[start - 1].sense not in {Adverb.RELATIVE, Adverb.SUBORDINATOR}:
        return False
    inner = next((at for at in range(start, verb) if sentence[at].is_verb), None)
    return inner is not None and any(chunk.text == "," for chunk in sentence[inner:verb])


def _is_of_relative(sentence: Sequence[Chunk], index: int, own: int | None) -> bool:
    """Tell the day of "who on Monday had camped in X, crossed into Y", which is not that of crossing."""
    if own is None or not follows_relative(sentence, own):
        return False
    start, _ = clause(sentence, own)
    inner = next(at for at in range(start, own) if sentence[at].is_verb)
    return index < next(at for at in range(inner, own) if sentence[at].text == ",")


def _is_of_next(sentence: Sequence[Chunk], index: int, dated: DatedChunk) -> bool:
    """Tell "in X at noon and in Y on Friday", where X has an hour of its own, and "in X and tomorrow in Y"."""
    if index < dated.index and opens_next_stop(sentence, dated.index):
        return True
    hour = next((d.index for d in dated_chunks(sentence) if index < d.index < dated.index), None)
    between = () if hour is None or not _is_hour(sentence[hour]) else sentence[hour + 1 : dated.index]
    return any(chunk.sense is Adverb.AND for chunk in between)


def _is_hour(chunk: Chunk) -> bool:
    return isinstance(chunk.payload, DateExpression) and chunk.payload.kind == "hour"


def _in_full(sentence: Sequence[Chunk], dated: DatedChunk) -> DatedChunk:
    """Prefer the day that is told in figures right beside one in other words ("six days before, on June 4")."""
    if dated.expression.kind not in _IN_OTHER_WORDS:
        return dated
    for other in dated_chunks(sentence):
        first, last = sorted((other.index, dated.index))
        between = sentence[first + 1 : last]
        apposed = any(chunk.text == "," for chunk in between) and all(map(_is_joint, between))
        if apposed and other.expression.kind == "day" and other.is_of_event:
            return other
    return dated


def _is_joint(chunk: Chunk) -> bool:
    return chunk.text == "," or chunk.sense in DETERMINERS or chunk.sense is PrepositionClass.PLACE


def _is_near(dated: DatedChunk) -> bool:
    return dated.expression.kind in DAY_KINDS or dated.expression.kind == "elapsed"


def _weight(dated: DatedChunk) -> int:
    """Put a day before a count of days under way ("on Tuesday, after a week of walking"), and both before the rest."""
    return 2 if not _is_near(dated) else int(dated.expression.kind == "journey")


def verb_before(sentence: Sequence[Chunk], index: int, start: int) -> int | None:
    """Give the verb at or before a chunk in its clause; of "began walking" and "started to walk" the first."""
    at = next((k for k in range(index, start - 1, -1) if sentence[k].is_verb), None)
    while at is not None:
        before = at - 2 if at - 1 > start and sentence[at - 1].sense is Adverb.TO else at - 1
        if before < start or not sentence[before].is_verb:
            break
        at = before
    return at


def _owner(sentence: Sequence[Chunk], index: int, limits: tuple[int, int]) -> int | None:
    """Give the verb a date belongs to: the one before it, but of "and on Monday left" the one after it."""
    start, end = limits
    if (purpose := _purpose_after(sentence, index)) is not None:
        return purpose
    at = index - 1
    while at > start and is_of_date(sentence[at]):
        at -= 1
    if at > start and sentence[at].text == "," and _is_finite_next(sentence, index, end):
        return verb_before(sentence, index + 1, index + 1)
    if at > start and sentence[at].sense is Adverb.AND:
        first = past_inserted(sentence, index + 1, end)
        after = next((k for k in range(first, min(first + _NEAR_VERB - 1, end)) if sentence[k].is_verb), None)
        if after is not None:
            return verb_before(sentence, after, max(start, first))
    return verb_before(sentence, index, start)


def _is_finite_next(sentence: Sequence[Chunk], index: int, end: int) -> bool:
    """Tell the day of "crossed X, on Monday reached Y" and "cruzaron X, el lunes llegaron", which opens a clause."""
    return index + 1 < end and sentence[index + 1].is_verb and sentence[index + 1].form in _WITH_TENSE


def _purpose_after(sentence: Sequence[Chunk], index: int) -> int | None:
    """Give the infinitive of "sleep in X, so as tomorrow to go on" and "para mañana seguir", whose day it is."""
    at = before_articles(sentence, index)
    after = sentence[index + 1] if index + 1 < len(sentence) else None
    opens = at >= 0 and sentence[at].sense in {Adverb.TO, PrepositionClass.GOAL} and after is not None and after.is_verb
    return index + 1 if opens and after is not None and after.form is Form.BASE else None


def is_of_date(chunk: Chunk) -> bool:
    """Tell what may stand between "and" and a day: "early", "at dawn on", "en la madrugada de este"."""
    is_bare = chunk.kind == "word" and not chunk.readings
    is_small = chunk.sense in DETERMINERS or isinstance(chunk.sense, PrepositionClass)
    return is_bare or is_small or chunk.kind == "date" or chunk.sense in {Adverb.PLAIN, NounClass.COUNT}


@remembered
def verb_of(sentence: Sequence[Chunk], index: int) -> int | None:
    """Give the verb a date belongs to: the nearest before it in its clause, else the nearest after it."""
    start, end = clause(sentence, index)
    owner = _owner(sentence, index, (start, end))
    if owner is not None and owner > index:
        return owner
    order = [*range(index - 1, start - 1, -1), *range(index + 1, end)]
    return next((k for k in order if sentence[k].is_verb), None)


@remembered
def tense_at(sentence: Sequence[Chunk], index: int) -> Tense:
    """Give the tense of the verb a date belongs to, past where there is none."""
    verb = verb_of(sentence, index)
    if verb is None:
        return "past"
    tense = mood(sentence, verb).tense
    return "future" if sentence[verb].sense is VerbClass.AWAIT and tense == "present" else tense


def looks_back(sentence: Sequence[Chunk], verb: int) -> bool:
    """Tell whether a verb speaks of what lay before the day told of ("had left")."""
    start, _ = clause(sentence, verb)
    helpers = sentence[max(start, verb - 4) : verb]
    return any(chunk.sense is Adverb.PERFECT and chunk.form is Form.PAST for chunk in helpers)


def opener(sentence: Sequence[Chunk], place: int) -> int | None:
    """Give the index of "after" where it opens the phrase that a place stands in, None where none does."""
    for at in range(place - 1, -1, -1):
        if sentence[at].sense is PrepositionClass.TIME:
            return at
        if sentence[at].is_verb or sentence[at].text in {";", ":", "."}:
            return None
    return None
