"""When a claim's event took place: the date of its clause, else what sentence, paragraph and article tell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from .article import UNKNOWN_DATE, DateRange
from .chunk import Chunk
from .claims import BEEN_ROLES
from .clauses import clause, subject
from .dates import DateExpression, Tense
from .days import resolve
from .grammar.table import Adverb, NounClass, PrepositionClass, VerbClass
from .moods import Mood, mood
from .parsing import Parsed, Sentence
from .publication import Clue
from .roles import Finding, is_another

_LEAD_BLOCKS = 5
_REMEMBERED = 12  # sentences a paragraph's day is taken to hold for
_PAST_DAYS = 3
_AHEAD_DAYS = 2


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


def dated_chunks(sentence: Sequence[Chunk]) -> list[DatedChunk]:
    """List the dates of a sentence with what each of them dates."""
    found: list[DatedChunk] = []
    for index, chunk in enumerate(sentence):
        if isinstance(chunk.payload, DateExpression):
            speech = _nearest_verb_class(sentence, index) in {VerbClass.SAY, VerbClass.TELL}
            found.append(DatedChunk(index, chunk.payload, speech, _dates_picture(sentence, index)))
    return found


def _nearest_verb_class(sentence: Sequence[Chunk], index: int) -> object:
    start, _ = clause(sentence, index)
    before = (sentence[k].sense for k in range(index - 1, start - 1, -1) if sentence[k].is_verb)
    return next(before, None)


def _dates_picture(sentence: Sequence[Chunk], index: int) -> bool:
    before = [chunk for chunk in sentence[max(0, index - 3) : index] if not isinstance(chunk.sense, PrepositionClass)]
    return bool(before) and before[-1].sense is NounClass.PICTURE


def clues(article: Parsed) -> list[Clue]:
    """List the days an article names, with their tenses, for inferring when it was published."""
    found: list[Clue] = []
    first = min((sentence.block for sentence in article.sentences), default=0)
    for sentence in article.sentences:
        for dated in dated_chunks(sentence.chunks):
            tense = _tense_at(sentence, dated.index)
            leads = sentence.block - first < _LEAD_BLOCKS and not sentence.is_caption
            found.append(Clue(dated.expression, tense, leads, article.is_quoted(dated.expression.start)))
    return found


def _tense_at(sentence: Sentence, index: int) -> Tense:
    """Give the tense of the verb a date belongs to: the nearest before it in its clause, else the nearest after it."""
    start, end = clause(sentence.chunks, index)
    order = [*range(index - 1, start - 1, -1), *range(index + 1, end)]
    verb = next((k for k in order if sentence.chunks[k].is_verb), None)
    if verb is None or sentence.is_caption:
        return "past"
    how = mood(sentence.chunks, verb)
    return how.tense


def departure_date(article: Parsed, published: DateRange) -> DateRange | None:
    """Find the day an article gives for the start of the journey without naming a place ("began moving on ...").

    Parameters
    ----------
    article
        The article.
    published
        When it was published.

    Returns
    -------
    DateRange or None
        The day, None where it gives none.
    """
    for sentence in article.sentences:
        for verb, chunk in enumerate(sentence.chunks):
            if (
                chunk.is_verb
                and chunk.sense in {VerbClass.BEGIN, VerbClass.LEAVE}
                and _starts_journey(sentence.chunks, verb)
            ):
                date = _clause_date(sentence.chunks, verb)
                if date is not None:
                    days = resolve(date.expression, published, "past")
                    return replace(days, basis=f"the day given for the departure: {days.basis}") if days.start else None
    return None


def _starts_journey(sentence: Sequence[Chunk], verb: int) -> bool:
    who, noun = subject(sentence, verb)
    how = mood(sentence, verb)
    if who not in {"group", "crowd"} or how.negated or how.planned or (noun is not None and is_another(sentence, noun)):
        return False
    _, end = clause(sentence, verb)
    rest = sentence[verb + 1 : end]
    if sentence[verb].sense is VerbClass.LEAVE:
        return not any(chunk.kind == "place" for chunk in rest)
    moves = {VerbClass.MOVE, VerbClass.LEAVE, VerbClass.HEAD}
    return any(chunk.sense in moves for chunk in rest[:4]) and not any(chunk.kind == "place" for chunk in rest)


def _clause_date(sentence: Sequence[Chunk], index: int) -> DatedChunk | None:
    """Choose the date of the clause around a chunk: the nearest, one after it before one ahead of it.

    A date belongs to the verb before it; where another verb stands between, it is of something else.
    """
    start, end = clause(sentence, index)
    inside = [d for d in dated_chunks(sentence) if start <= d.index < end and d.expression.kind != "month"]
    usable = [d for d in inside if not d.of_picture and not d.of_speech]
    own = _verb_before(sentence, index, start)
    usable = [d for d in usable if _verb_before(sentence, d.index, start) in {own, None}]
    return min(usable, key=lambda d: (abs(d.index - index), d.index < index), default=None)


def _verb_before(sentence: Sequence[Chunk], index: int, start: int) -> int | None:
    """Give the verb at or before a chunk in its clause; of "began walking" and "started to walk" the first."""
    at = next((k for k in range(index, start - 1, -1) if sentence[k].is_verb), None)
    while at is not None:
        before = at - 2 if at - 1 > start and sentence[at - 1].sense is Adverb.TO else at - 1
        if before < start or not sentence[before].is_verb:
            break
        at = before
    return at


def event_date(
    article: Parsed, number: int, *, view: Sequence[Chunk], place: int, what: Finding, published: DateRange
) -> DateRange:
    """Date what a finding says.

    Parameters
    ----------
    article
        The article.
    number
        Which of its sentences.
    view
        That sentence's chunks as the finding saw them.
    place
        Index of the place's chunk among them.
    what
        What the sentence says of the place.
    published
        When the article was published.

    Returns
    -------
    DateRange
        With its basis in words; unknown for homes, goals without a date and departures nobody dates here.
    """
    dated = _clause_date(view, place)
    if dated is None and what.verb is not None:
        dated = _clause_date(view, what.verb)
    if dated is None and what.role in BEEN_ROLES:
        dated = _same_day_clause(view)
    if dated is not None:
        anchor = _day_before(article, number, published)
        return resolve(dated.expression, published, _tense(what), anchor=anchor.start if anchor else None)
    if what.role in {"origin", "mention", "destination", "departed"}:
        return UNKNOWN_DATE
    return _undated(article, number, what, published=published)


def _same_day_clause(view: Sequence[Chunk]) -> DatedChunk | None:
    """Take the one date of a sentence whose clauses are joined by "as" or "while"."""
    if not any(chunk.sense is Adverb.MEANWHILE for chunk in view):
        return None
    usable = [
        d
        for d in dated_chunks(view)
        if not d.of_picture and d.expression.kind in {"day", "weekday", "feast", "relative"}
    ]
    return usable[0] if len(usable) == 1 else None


def _tense(what: Finding) -> Tense:
    if what.role in BEEN_ROLES:
        return "past"
    if what.role in {"toward", "destination"}:
        return "future" if what.mood is None or what.mood.tense != "past" else "past"
    return what.mood.tense if what.mood is not None else "past"


def _undated(article: Parsed, number: int, what: Finding, *, published: DateRange) -> DateRange:
    told = _day_before(article, number, published)
    how = what.mood or Mood("past")
    if told is not None:
        return replace(told, basis=f"the day the same paragraph speaks of: {told.basis}")
    if published.start is None or published.end is None:
        return UNKNOWN_DATE
    if what.role == "toward":
        return DateRange(
            published.start, published.end + timedelta(_AHEAD_DAYS), "no date of its own: from publication on"
        )
    if how.tense == "present" or how.perfect:
        first = published.start - timedelta(1)
        return DateRange(first, published.end, "present or perfect tense: the day of publication or the day before")
    first = published.end - timedelta(_PAST_DAYS)
    return DateRange(
        min(first, published.start), published.end, f"past tense, no day given: the {_PAST_DAYS} days to publication"
    )


def _day_before(article: Parsed, number: int, published: DateRange) -> DateRange | None:
    """Give the last day named a few sentences back in the same paragraph."""
    block = article.sentences[number].block
    for sentence in reversed(article.sentences[max(0, number - _REMEMBERED) : number]):
        if sentence.block != block:
            return None
        for dated in reversed(dated_chunks(sentence.chunks)):
            if dated.of_picture or dated.expression.kind not in {"day", "weekday", "feast", "relative"}:
                continue
            days = resolve(dated.expression, published, _tense_at(sentence, dated.index))
            return days if days.start is not None else None
    return None


def sentence_date(sentence: Sentence, published: DateRange) -> DateRange:
    """Date a figure: the day its sentence names (when somebody said so counts too), else publication."""
    usable = [
        d for d in dated_chunks(sentence.chunks) if not d.of_picture and d.expression.kind not in {"month", "week"}
    ]
    if usable:
        days = resolve(usable[0].expression, published, "past")
        if days.start is not None:
            return days
    return replace(published, basis=f"as of publication ({published.basis})") if published.start else UNKNOWN_DATE
