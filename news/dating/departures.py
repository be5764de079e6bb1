"""The day a journey began: what articles say of it, and the dates that count from it ("on day two")."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from ..article import DateRange
from ..dates.days import resolve
from ..dates.worded import DAY_KINDS, DateExpression
from ..grammar.classes import VerbClass
from ..parsing import Parsed
from ..syntax.chunk import Chunk, payloads
from ..syntax.clauses import clause
from ..syntax.moods import mood
from ..syntax.parties import is_another
from ..syntax.subjects import subject
from .dated_chunks import DatedChunk, clause_date, dated_chunks

_STARTS = frozenset({VerbClass.BEGIN, VerbClass.LEAVE})
_MOVES = frozenset({VerbClass.MOVE, VerbClass.LEAVE, VerbClass.HEAD})


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
            if not (chunk.is_verb and chunk.sense in _STARTS and _starts_journey(sentence.chunks, verb)):
                continue
            dated = clause_date(sentence.chunks, verb, None)
            if dated is not None and dated.expression.kind != "journey":
                days = _counted(sentence.chunks, dated, published)
                return replace(days, basis=f"the day given for the departure: {days.basis}") if days.start else None
    return None


def _counted(sentence: Sequence[Chunk], dated: DatedChunk, published: DateRange) -> DateRange:
    """Count "a week since the march began" back from the day its sentence names, else from publication."""
    if dated.expression.kind != "elapsed":
        return resolve(dated.expression, published, "past")
    other = next((d for d in dated_chunks(sentence) if d.expression.kind in DAY_KINDS and d.is_of_event), None)
    anchor = resolve(other.expression, published, "past") if other is not None else None
    return resolve(replace(dated.expression, which=1), published, "past", anchor=anchor)


def _starts_journey(sentence: Sequence[Chunk], verb: int) -> bool:
    who, noun = subject(sentence, verb)
    how = mood(sentence, verb)
    if who not in {"group", "crowd", "none"} or how.negated or how.planned:
        return False
    if noun is not None and is_another(sentence, noun):
        return False
    _, end = clause(sentence, verb)
    rest = sentence[verb + 1 : end]
    if any(chunk.kind == "place" for chunk in rest):
        return False
    if who == "none":
        return _is_journey_itself(sentence, verb)
    return sentence[verb].sense is VerbClass.LEAVE or any(chunk.sense in _MOVES for chunk in rest[:4])


def _is_journey_itself(sentence: Sequence[Chunk], verb: int) -> bool:
    """Tell "the trek began", whose subject is a noun of motion."""
    before = sentence[max(0, verb - 3) : verb]
    return sentence[verb].sense is VerbClass.BEGIN and any(chunk.is_motion_noun for chunk in before)


def counts_from_departure(article: Parsed) -> bool:
    """Tell whether an article has a date that counts from the start of the journey."""
    return any(
        isinstance(payload, DateExpression) and payload.kind == "journey"
        for sentence in article.sentences
        for _, payload in payloads(sentence.chunks)
    )


def earliest(days: Iterable[DateRange]) -> DateRange | None:
    """Give the interval that starts first, None where none has a start."""
    known = [each for each in days if each.start is not None and each.end is not None]
    return min(known, key=lambda each: (each.start or date.max, each.end or date.max), default=None)
