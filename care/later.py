"""Tells whether a text names a day that is too new to be told: "due there on December 31", "tomorrow" (days)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..news.article import Article, DateRange
from ..news.dates.days import resolve
from ..news.dates.expression import DateExpression
from ..news.dates.worded import Tense, date_expressions
from ..news.grammar import GRAMMARS
from ..news.language import grammar_language
from ..news.text import Span


def names_later_day(text: str, article: Article, published: DateRange, *, until: date) -> bool:
    """Tell whether a text of an article names a day after the last one that may be told.

    Parameters
    ----------
    text
        A sentence or a title.
    article, published
        Whose it is, and when that was published.
    until
        The last day that may be told.

    Returns
    -------
    bool
        True where a day of the calendar or a day counted forward is later.

    Notes
    -----
    Bare weekdays are not looked at: most tell of days before, and those of plans that name a place are claims, whose
    sentences go with them.
    """
    grammar = GRAMMARS[grammar_language(article)]
    found = date_expressions(text, Span(0, len(text)), grammar)
    starts = (resolve(one, published, tense).start for one, tense in _forward(found))
    return any(start is not None and start > until for start in starts)


def _forward(expressions: list[DateExpression]) -> Iterator[tuple[DateExpression, Tense]]:
    for one in expressions:
        if one.kind == "day" and one.month is not None:
            yield one, "present"
        elif one.kind == "relative" and one.shift > 0:
            yield one, "future"
