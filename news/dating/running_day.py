"""The day an article is speaking of at a sentence that names none: what the sentences before it told."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from ..article import DateRange
from ..dates.days import resolve
from ..dates.worded import DAY_KINDS, DateExpression, Tense
from ..parsing import Parsed
from ..syntax.chunk import Chunk, remembered
from ..syntax.schedule import is_end
from .begun import is_of_start
from .bygone import days_gone_back_to
from .dated_chunks import dated_chunks, looks_back, tense_at, verb_of
from .slept import night_dated

_REMEMBERED = 12  # sentences a day is taken to hold for
_FRESH_DAYS = 3  # a report's running day lies no longer before its publication


@dataclass(frozen=True, slots=True)
class ToldDay:
    """The day a text speaks of.

    Attributes
    ----------
    days
        The days with their basis.
    is_near
        Whether the same paragraph tells it.
    is_night
        Whether it is the evening of a night's stay.
    """

    days: DateRange
    is_near: bool
    is_night: bool = False


def told_day(article: Parsed, number: int, published: DateRange, *, is_pointed_at: bool = False) -> ToldDay | None:
    """Give the day an article speaks of when it comes to a sentence.

    Parameters
    ----------
    article
        The article.
    number
        Which of its sentences; the ones before it are looked at.
    published
        When the article was published.
    is_pointed_at
        Whether a date points at it ("that day"); then a day that the text looked back to counts, too.

    Returns
    -------
    ToldDay or None
        The last day named in the same paragraph, else the newest one that the last dozen sentences tell in the past
        tense; None where they tell none.
    """
    block = article.sentences[number].block
    newest: DateRange | None = None
    for at in range(number - 1, max(-1, number - 1 - _REMEMBERED), -1):
        sentence = article.sentences[at]
        if sentence.is_caption:
            continue
        for days, is_night in _days_told(article, at, published, is_pointed_at=is_pointed_at):
            stands_alone = all(chunk.kind in {"date", "mark"} for chunk in sentence.chunks)
            if stands_alone and published.end is not None and _order(days) >= published.end.toordinal():
                continue  # the day of the report itself
            if sentence.block == block or stands_alone:
                return ToldDay(days, is_near=True, is_night=is_night)
            if _is_fresh(days, published) and (newest is None or _order(days) > _order(newest)):
                newest = days
    if published.days == 1 and _opens_with_hour(article, block):
        return ToldDay(published, is_near=True)
    return None if newest is None else ToldDay(newest, is_near=False)


def _opens_with_hour(article: Parsed, block: int) -> bool:
    """Tell whether a line opens with a time of day, as the entries of a live report do."""
    first = article.sentences[bisect_left(article.sentences, block, key=lambda sentence: sentence.block)].chunks
    return bool(first) and isinstance(first[0].payload, DateExpression) and first[0].payload.kind == "hour"


def _order(days: DateRange) -> int:
    return days.start.toordinal() if days.start else 0


def _is_fresh(days: DateRange, published: DateRange) -> bool:
    if days.start is None or days.end is None or published.start is None or published.end is None:
        return False
    return days.start <= published.end and (published.start - days.end).days <= _FRESH_DAYS


def _days_told(
    article: Parsed, number: int, published: DateRange, *, is_pointed_at: bool
) -> Iterator[tuple[DateRange, bool]]:
    """Give the days that a sentence tells of, the last first, and whether each is the evening of a night's stay.

    Not of a quotation, nor of a look back.
    """
    sentence, nights = article.sentences[number].chunks, article.grammar.nights
    for told in _dates_told(sentence):
        expression = told.expression
        if article.is_quoted(expression.start) or (told.looks_back and not is_pointed_at):
            continue
        anchor = _anchor(told, article, number, published=published) if expression.is_told else None
        then = days_gone_back_to(article, number, expression, published=published) if told.tense == "past" else None
        days = then or resolve(expression, published, told.tense, anchor=anchor)
        if days.start is not None:
            yield days, night_dated(sentence, told.at, nights) is not None


def _anchor(told: _ToldDate, article: Parsed, number: int, *, published: DateRange) -> DateRange | None:
    """Give the day that "two days later" counts from: the one before it in its sentence, else that of the text."""
    if told.before is not None:
        return resolve(told.before, published, told.tense)
    day = told_day(article, number, published, is_pointed_at=True)
    return None if day is None else day.days


class _ToldDate(NamedTuple):
    """A date that a sentence tells of, its tense, whether that looks back to it, the day before it, and its chunk."""

    expression: DateExpression
    tense: Tense
    looks_back: bool
    before: DateExpression | None
    at: int


def _day_likened(expression: DateExpression) -> DateExpression | None:
    """Give the day that is likened to "the night before" or to "yesterday", by which it is told: the one after it."""
    is_counted = expression.is_compared and expression.kind == "relative" and expression.shift < 0
    return replace(expression, shift=0, weekday=None, is_compared=False) if is_counted else None


def likened_day(sentence: Sequence[Chunk]) -> DateExpression | None:
    """Give the day a sentence tells of that is only named by the one it is likened to, None where there is none."""
    compared = (_day_likened(dated.expression) for dated in dated_chunks(sentence) if dated.expression.is_compared)
    return next((day for day in compared if day is not None), None)


@remembered
def _dates_told(sentence: Sequence[Chunk]) -> tuple[_ToldDate, ...]:
    """List the dates of a sentence that may be of the story's run, the last first: no picture's, plan's or stretch.

    Days that only say how long something lasts, and those that count back from another of the sentence, are none.
    """
    found: list[_ToldDate] = []
    before: DateExpression | None = None
    tense: Tense = "past"
    for dated in dated_chunks(sentence):
        expression = dated.expression
        if expression.kind not in DAY_KINDS or dated.of_picture or expression.is_stretch:
            continue
        if expression.is_compared:
            likened = _day_likened(expression)
            found += (
                [] if likened is None else [_ToldDate(likened, "past", looks_back=False, before=before, at=dated.index)]
            )
            continue
        verb = verb_of(sentence, dated.index)
        tense = tense_at(sentence, dated.index) if verb is not None else tense  # "on Friday X, on Saturday Y"
        counts_back = expression.is_told and expression.shift < 0 and before is not None
        is_aside = is_end(sentence, dated.index) or is_of_start(sentence, dated.index)
        if tense != "future" and not counts_back and not is_aside:
            found.append(
                _ToldDate(expression, tense, verb is not None and looks_back(sentence, verb), before, dated.index)
            )
        if not expression.is_told:
            before = expression
    return tuple(reversed(found))
