"""The day an article is speaking of at a sentence that names none: what the sentences before it told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .article import DateRange
from .dated_chunks import DatedChunk, dated_chunks, looks_back, tense_at, verb_of
from .dates import DAY_KINDS
from .days import resolve
from .parsing import Parsed, Sentence

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
    """

    days: DateRange
    is_near: bool


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
        for days in _days_told(article, at, published, is_pointed_at=is_pointed_at):
            if sentence.block == block:
                return ToldDay(days, is_near=True)
            if _is_fresh(days, published) and (newest is None or _order(days) > _order(newest)):
                newest = days
    return None if newest is None else ToldDay(newest, is_near=False)


def _order(days: DateRange) -> int:
    return days.start.toordinal() if days.start else 0


def _is_fresh(days: DateRange, published: DateRange) -> bool:
    if days.start is None or days.end is None or published.start is None or published.end is None:
        return False
    return days.start <= published.end and (published.start - days.end).days <= _FRESH_DAYS


def _days_told(article: Parsed, number: int, published: DateRange, *, is_pointed_at: bool) -> Iterator[DateRange]:
    """Give the days that a sentence tells of, the last first."""
    sentence = article.sentences[number]
    for dated in reversed(dated_chunks(sentence.chunks)):
        if dated.expression.kind not in DAY_KINDS or not _moves_on(
            article, sentence, dated, is_pointed_at=is_pointed_at
        ):
            continue
        anchor = told_day(article, number, published, is_pointed_at=True) if dated.expression.is_told else None
        days = resolve(
            dated.expression,
            published,
            tense_at(sentence.chunks, dated.index),
            anchor=anchor.days if anchor is not None else None,
        )
        if days.start is not None:
            yield days


def _moves_on(article: Parsed, sentence: Sentence, dated: DatedChunk, *, is_pointed_at: bool) -> bool:
    """Tell whether a date is of the story's run: not of a picture, a quotation, a plan, a stretch or a look back."""
    if dated.of_picture or dated.expression.is_stretch or article.is_quoted(dated.expression.start):
        return False
    verb = verb_of(sentence.chunks, dated.index)
    if not is_pointed_at and verb is not None and looks_back(sentence.chunks, verb):
        return False
    return tense_at(sentence.chunks, dated.index) != "future"
