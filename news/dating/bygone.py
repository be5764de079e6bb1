"""The time a text has gone back to ("In March 2014 ... on the 9th"): days named after it count from there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import NamedTuple

from ..article import DateRange
from ..dates.days import resolve
from ..dates.worded import DateExpression
from ..grammar.classes import VerbClass
from ..parsing import Parsed
from ..roles.finding import Finding
from ..syntax.chunk import Chunk, remembered
from ..syntax.clauses import clause
from ..syntax.lists import is_one_of_several
from .dated_chunks import dated_chunks, tense_at

_FAR_DAYS = 60  # a report's own days lie no longer before its publication
_FRESH_DAYS = 31
_REMEMBERED = 12  # sentences that a bygone time is taken to hold for
_OPENING = 6  # sentences by which news has named its day
_LONGEST_DAY = 2
_IN_TIME = ", in the time told of: "


class Bygone(NamedTuple):
    """The time gone back to, and whether the sentence itself or its own paragraph names it."""

    days: DateRange
    in_sentence: bool
    in_paragraph: bool


class _Told(NamedTuple):
    """A date told of, whether in the past tense, and whether its sentence is about that time, not a clause of it."""

    expression: DateExpression
    is_past: bool
    is_main: bool


def days_gone_back_to(
    article: Parsed, number: int, expression: DateExpression, *, published: DateRange
) -> DateRange | None:
    """Resolve a day or a month without its year in a text that has gone back to an earlier one.

    Parameters
    ----------
    article
        The article.
    number
        Which of its sentences.
    expression
        A date of that sentence, told in the past tense.
    published
        When the article was published.

    Returns
    -------
    DateRange or None
        None where the text tells of its own days.
    """
    if not _lacks_year(expression):
        return None
    then = bygone(article, number, published, before=expression.start)
    if then is None or (not then.in_sentence and _is_fresh(expression, published) and _is_news(article, number)):
        return None
    return _within(expression, then.days)


def bygone(article: Parsed, number: int, published: DateRange, *, before: int | None = None) -> Bygone | None:
    """Give the time that an article has gone back to when it comes to a sentence, or to an offset in it.

    Parameters
    ----------
    article
        The article.
    number
        Which of its sentences.
    published
        When the article was published.
    before
        Offset in the text; None for the sentence's start.

    Returns
    -------
    Bygone or None
        None where it tells of its own days; another paragraph's time holds only where the article is no news.
    """
    if published.start is None:
        return None
    block = article.sentences[number].block
    later: list[DateExpression] = []
    for at, told in _backwards(article, number, before):
        far = None if _is_since(told.expression, article) else _far(told.expression, published)
        if far is not None and not told.is_main and at != number:
            continue  # "a woman whose son was lost in 2009 walked ahead"
        if far is not None:
            for expression in reversed(later):
                far = _within(expression, far)
            in_paragraph = article.sentences[at].block == block
            return Bygone(far, at == number, in_paragraph) if in_paragraph or not _is_news(article, number) else None
        if _is_near(told.expression, published):
            return None
        if told.is_past and _lacks_year(told.expression):
            later.append(told.expression)
    return None


def opening_time(sentence: Sequence[Chunk], published: DateRange) -> DateRange | None:
    """Give the earlier time that a sentence opens with ("In 2018 the union took 40,000 people to X"), else None."""
    first = next(iter(_told(sentence)), None)
    if first is None or any(chunk.start < first.expression.start and chunk.kind != "mark" for chunk in sentence[:2]):
        return None
    return _far(first.expression, published) if first.is_past else None


def _backwards(article: Parsed, number: int, before: int | None) -> Iterator[tuple[int, _Told]]:
    for at in range(number, max(-1, number - _REMEMBERED), -1):
        sentence = article.sentences[at]
        if sentence.is_caption and at != number:
            continue
        limit = before if at == number else None
        for told in reversed(_told(sentence.chunks)):
            start = told.expression.start
            if at == number and (limit is None or start >= limit):
                continue
            if not article.is_quoted(start):
                yield at, told


@remembered
def _told(sentence: Sequence[Chunk]) -> tuple[_Told, ...]:
    """List the dates of events in a sentence."""
    return tuple(
        _Told(dated.expression, tense_at(sentence, dated.index) == "past", _is_main(sentence, dated.index))
        for dated in dated_chunks(sentence)
        if dated.is_of_event
    )


def _is_main(sentence: Sequence[Chunk], index: int) -> bool:
    """Tell whether a chunk stands in no clause that "who", "that", "when" or the like opens."""
    start, _ = clause(sentence, index)
    return start == 0 or sentence[start - 1].kind == "mark"


def _is_since(expression: DateExpression, article: Parsed) -> bool:
    """Tell "since 2018", which goes on to the day of the report."""
    opening = expression.text.partition(" ")[0]
    return expression.lasts or re.search(article.grammar.dates.since, f"{opening} ") is not None


def _lacks_year(expression: DateExpression) -> bool:
    is_partial = expression.kind in {"day", "month", "feast"} and expression.year is None
    return is_partial and not expression.is_stretch and not expression.is_swappable


def _far(expression: DateExpression, published: DateRange) -> DateRange | None:
    """Give the days of a date that names its year, or counts years back, where it lies long before publication."""
    if expression.is_stretch or expression.is_told:
        return None
    counts_years = (expression.kind == "ago" and expression.months < 0) or expression.kind == "year"
    if expression.year is None and not counts_years:
        return None
    days = resolve(expression, published, "past")
    if days.start is None or days.end is None or published.start is None:
        return None
    return days if days.end < published.start - timedelta(_FAR_DAYS) else None


def _is_near(expression: DateExpression, published: DateRange) -> bool:
    """Tell whether a date points at the days of publication."""
    if expression.kind in {"weekday", "week", "weekend", "year"}:
        return True
    if expression.kind in {"relative", "ago"}:
        return not expression.is_told
    days = resolve(expression, published, "past") if expression.year is not None else None
    return days is not None and days.start is not None


def _is_fresh(expression: DateExpression, published: DateRange) -> bool:
    days = resolve(expression, published, "past")
    if days.start is None or published.start is None:
        return False
    return (published.start - days.start).days <= _FRESH_DAYS


def _is_news(article: Parsed, number: int) -> bool:
    """Tell whether an article has told of a day near its publication by the time it comes to a sentence."""
    seen = {*range(min(_OPENING, number)), *range(max(0, number - _REMEMBERED), number)}
    return any(
        told.is_past and told.expression.kind in {"weekday", "relative"} and not _is_attribute(told.expression)
        for at in sorted(seen)
        for told in _told(article.sentences[at].chunks)
    )


def _is_attribute(expression: DateExpression) -> bool:
    """Tell "Friday's rally", which need not be over, and "that day", which is any day told of."""
    return expression.is_told or expression.text[-2:-1] in {"'", "’"}


def _within(expression: DateExpression, then: DateRange) -> DateRange:
    """Read a day or a month as the one nearest to a time, a bare day of the month as one of a month that was named."""
    first, last = then.start or date.max, then.end or date.max
    if expression.month is None and (first.year, first.month) == (last.year, last.month) and expression.kind == "day":
        first = first if (last - first).days < _LONGEST_DAY else first + timedelta((expression.day or 1) - 1)
    elif (last - first).days >= _LONGEST_DAY:
        first += (last - first) // 2
    if expression.kind == "month":
        expression = replace(expression, year=_nearest_year(expression.month or 1, first))
    found = resolve(expression, DateRange(first, first, ""), "present")
    basis = then.basis.rpartition(_IN_TIME)[2]
    return DateRange(found.start, found.end, f"“{expression.text}”{_IN_TIME}{basis}")


def _nearest_year(month: int, day: date) -> int:
    return min((day.year, day.year - 1, day.year + 1), key=lambda year: abs(12 * (year - day.year) + month - day.month))


def is_of_all_the_way(view: Sequence[Chunk], place: int, what: Finding) -> bool:
    """Tell "have walked through X, Y and Z" and "the hamlets they crossed included X", which sum up days or weeks."""
    if what.verb is None or what.mood is None:
        return False
    includes = any(chunk.sense is VerbClass.CARRY and chunk.is_verb for chunk in view[what.verb + 1 : place])
    if not (what.mood.perfect or includes):
        return False
    goes = view[what.verb].is_verb and view[what.verb].sense in {VerbClass.CROSS, VerbClass.MOVE}
    several = not what.is_stop and is_one_of_several(view, place)  # no stage "between X and Y"
    return goes and what.role in {"passed", "at"} and (includes or several)
