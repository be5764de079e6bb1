"""The day an article is speaking of at a sentence that names none: what the sentences before it told."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from ..article import DateRange
from ..dates.days import resolve
from ..dates.worded import DAY_KINDS, DateExpression, Tense
from ..parsing import Parsed
from ..syntax.chunk import Chunk, remembered
from .dated_chunks import dated_chunks, looks_back, tense_at, verb_of

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
    """Give the days that a sentence tells of, the last first: not of a quotation, nor of a look back."""
    for told in _dates_told(article.sentences[number].chunks):
        expression = told.expression
        if article.is_quoted(expression.start) or (told.looks_back and not is_pointed_at):
            continue
        anchor = told_day(article, number, published, is_pointed_at=True) if expression.is_told else None
        days = resolve(expression, published, told.tense, anchor=anchor.days if anchor is not None else None)
        if days.start is not None:
            yield days


class _ToldDate(NamedTuple):
    """A date that a sentence tells of, the tense it is read in, and whether the sentence looks back to it."""

    expression: DateExpression
    tense: Tense
    looks_back: bool


@remembered
def _dates_told(sentence: Sequence[Chunk]) -> tuple[_ToldDate, ...]:
    """List the dates of a sentence that may be of the story's run, the last first: no picture's, plan's or stretch."""
    found: list[_ToldDate] = []
    for dated in reversed(dated_chunks(sentence)):
        if dated.expression.kind not in DAY_KINDS or dated.of_picture or dated.expression.is_stretch:
            continue
        tense = tense_at(sentence, dated.index)
        if tense != "future":
            verb = verb_of(sentence, dated.index)
            found.append(_ToldDate(dated.expression, tense, verb is not None and looks_back(sentence, verb)))
    return tuple(found)
