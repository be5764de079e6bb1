"""Finds the dates a text words ("Sunday, December 24", "Christmas night"); `days` tells which days they mean."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from .article import EARLIEST_YEAR, LATEST_YEAR
from .grammar.table import Grammar
from .text import Span

Tense = Literal["past", "present", "future"]
Kind = Literal["day", "weekday", "feast", "relative", "ago", "month", "week"]

_LONGEST_MONTH = 31


@dataclass(frozen=True, slots=True)
class DateExpression:
    """A date as an article words it, not yet a day of the calendar.

    Attributes
    ----------
    start, end
        Offsets in the text.
    text
        As written.
    kind
        ``day`` (a numbered day), ``weekday``, ``feast``, ``relative`` (yesterday), ``ago`` (three days
        ago), ``month`` (in November) or ``week`` (last week).
    year, month, day
        As far as the expression gives them.
    weekday
        0 for Monday, None where not given.
    shift
        Days from the anchor: of "yesterday" -1, of "three days ago" -3, of "last week" -7.
    feast
        The feast's entry of the grammar's table.
    side
        -1 for "(just) before", 1 for "(just) after", 0 on the day.
    which
        -1 for "last", 1 for "next", 0 otherwise; of ``ago`` and ``relative`` 1 where it counts from the day told of,
        not from publication.
    """

    start: int
    end: int
    text: str
    kind: Kind
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    shift: int = 0
    feast: tuple[int | str, int] | None = None
    side: int = 0
    which: int = 0

    @property
    def span(self) -> Span:
        """The expression's offsets."""
        return Span(self.start, self.end)


def date_expressions(text: str, span: Span, grammar: Grammar) -> list[DateExpression]:
    """Find the dates worded in a stretch of text, in order and without overlap.

    Examples
    --------
    >>> from .grammar import ENGLISH
    >>> text = "They left on Sunday, December 24, and slept there on Christmas night."
    >>> [(e.text, e.kind) for e in date_expressions(text, Span(0, len(text)), ENGLISH)]
    [('Sunday, December 24', 'day'), ('Christmas night', 'feast')]
    """
    found: list[DateExpression] = []
    for match in _pattern(grammar).finditer(text, span.start, span.end):
        expression = _expression(match, grammar)
        if expression is not None:
            found.append(expression)
    return found


@lru_cache(maxsize=8)
def _pattern(grammar: Grammar) -> re.Pattern[str]:
    """Join the language's patterns to one, their groups numbered apart, its lists of names filled in."""
    fillings = {
        "{weekday}": _capitalised(grammar.weekdays),
        "{month}": _capitalised(grammar.months),
        "{feast}": f"(?=[A-Z])(?i:{_one_of(_with_apostrophes(grammar.feasts))})",
        "{relative}": f"(?i:{_one_of(grammar.relative_days)})",
        "{number}": rf"\d{{1,3}}|(?i:{_one_of(grammar.numbers)})",
        "{part}": rf"(?:\s+(?:{_one_of(grammar.parts_of_day)}))?",
    }
    joined: list[str] = []
    for index, pattern in enumerate(grammar.date_patterns):
        filled = pattern
        for name, value in fillings.items():
            filled = filled.replace(name, value)
        joined.append(re.sub(r"\(\?P<(\w+)>", rf"(?P<\1_{index}>", filled))
    return re.compile("|".join(rf"\b(?:{pattern})" for pattern in joined))


def _one_of(names: Iterable[str]) -> str:
    return "|".join(re.escape(name) for name in sorted(names, key=lambda name: (-len(name), name)))


def _capitalised(names: Iterable[str]) -> str:
    return _one_of(name.capitalize() for name in names)


def _with_apostrophes(names: Iterable[str]) -> set[str]:
    return {form for name in names for form in (name, name.replace("'", "’"))}


def _expression(match: re.Match[str], grammar: Grammar) -> DateExpression | None:
    parts = {name.rpartition("_")[0]: value for name, value in match.groupdict().items() if value is not None}
    if not EARLIEST_YEAR <= int(parts.get("y", EARLIEST_YEAR)) <= LATEST_YEAR:
        return None
    bare = DateExpression(match.start(), match.end(), match.group(), "day")
    for name, interpret in _INTERPRETERS.items():
        if name in parts:
            return interpret(bare, parts, grammar)
    return None


def _numbered(bare: DateExpression, parts: Mapping[str, str], grammar: Grammar) -> DateExpression | None:
    month = parts["mo"]
    if not 1 <= int(parts["d"]) <= _LONGEST_MONTH:
        return None
    return replace(
        bare,
        year=int(parts["y"]) if "y" in parts else None,
        month=int(month) if month.isdigit() else grammar.months[month.lower()],
        day=int(parts["d"]),
        weekday=grammar.weekdays[parts["w"].lower()] if "w" in parts else None,
    )


def _feast(bare: DateExpression, parts: Mapping[str, str], grammar: Grammar) -> DateExpression:
    feast = grammar.feasts[parts["feast"].lower().replace("’", "'")]
    return replace(bare, kind="feast", feast=feast, side=_direction(parts.get("beside"), grammar))


def _weekday(bare: DateExpression, parts: Mapping[str, str], grammar: Grammar) -> DateExpression:
    weekday = grammar.weekdays[parts["weekday"].lower()]
    return replace(bare, kind="weekday", weekday=weekday, which=_direction(parts.get("which"), grammar))


def _relative(bare: DateExpression, parts: Mapping[str, str], grammar: Grammar) -> DateExpression:
    word = parts["relative"].lower()
    return replace(bare, kind="relative", shift=grammar.relative_days[word], which=int(word in grammar.told_days))


def _ago(bare: DateExpression, parts: Mapping[str, str], grammar: Grammar) -> DateExpression:
    count = int(parts["n"]) if parts["n"].isdigit() else grammar.numbers[parts["n"].lower()]
    days = count * grammar.day_units[parts["unit"].lower()]
    anchored = parts["from"].lower() not in grammar.from_publication
    return replace(bare, kind="ago", shift=days * _direction(parts["from"], grammar), which=int(anchored))


def _coarse(bare: DateExpression, parts: Mapping[str, str], grammar: Grammar) -> DateExpression:
    days = grammar.day_units[parts["span"].lower()]
    return replace(bare, kind="week", which=_direction(parts["coarse"], grammar), shift=days)


def _month(bare: DateExpression, parts: Mapping[str, str], grammar: Grammar) -> DateExpression:
    year = int(parts["y"]) if "y" in parts else None
    return replace(bare, kind="month", month=grammar.months[parts["month"].lower()], year=year)


def _direction(word: str | None, grammar: Grammar) -> int:
    return grammar.directions.get((word or "").lower(), 0)


# The group that tells a pattern's kind, and what reads it.
_INTERPRETERS: dict[str, Callable[[DateExpression, Mapping[str, str], Grammar], DateExpression | None]] = {
    "mo": _numbered,
    "feast": _feast,
    "weekday": _weekday,
    "relative": _relative,
    "n": _ago,
    "coarse": _coarse,
    "month": _month,
}
