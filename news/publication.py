"""Infers when an article was published from the days it names, their tenses, and its siblings in the story."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from .article import DateRange
from .dates import DateExpression, Tense
from .days import days_on
from .grammar.table import Grammar

_NEWS_DAYS = 10  # a day named without its month or year lies this close
_FRESH_DAYS = 2  # the newest day a report speaks of is rarely older
_SIBLING_DAYS = 21
_LONGEST_DAYS = 14
_YEAR = re.compile(r"(?<![\d,.$£€])\b((?:19|20)\d{2})\b(?![\d,]*\s*(?:people|migrants|km|miles))")


@dataclass(frozen=True, slots=True)
class Clue:
    """A day an article names, with the tense of its clause.

    Attributes
    ----------
    expression
        The date as worded.
    tense
        Of the clause it stands in.
    leads
        Whether it stands among the first sentences of the report.
    quoted
        Whether it stands inside quotation marks, where "yesterday" counts from the day of speaking.
    """

    expression: DateExpression
    tense: Tense
    leads: bool = False
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Sibling:
    """Another article of the story: when it was published, the days it names in full, and whether it is the source."""

    id: str
    published: DateRange
    named_days: tuple[date, ...] = ()
    is_source: bool = False


@dataclass(frozen=True, slots=True)
class _Test:
    words: str
    weight: float
    days: frozenset[date]


def inferred_publication(
    text: str, clues: Sequence[Clue], siblings: Sequence[Sibling], *, grammar: Grammar
) -> DateRange:
    """Infer the days on which an undated article can have been published.

    Parameters
    ----------
    text
        The article's own text (litter left out).
    clues
        The days it names.
    siblings
        The story's other articles whose publication is known.
    grammar
        The article's language.

    Returns
    -------
    DateRange
        The days that agree best with the clues, with the clues in its basis; unknown where nothing tells the year.

    Notes
    -----
    Every clue is a test that a day passes or fails, weighted by how seldom it misleads; the days with the greatest sum
    are kept. Ties make the interval, which is narrowed no further than the clues allow.
    """
    window = _window(text, siblings)
    if not window:
        return DateRange(None, None, "no date found, and nothing in the text or the other articles tells the year")
    tests = [*_own_tests(text, clues, window, grammar=grammar), *_sibling_tests(clues, siblings, window)]
    scores = {day: sum(test.weight for test in tests if day in test.days) for day in window}
    best = max(scores.values())
    kept = [day for day in window if scores[day] >= best - 1e-9]
    if best <= 0 or (kept[-1] - kept[0]).days >= _LONGEST_DAYS:
        return _wide(kept if best > 0 else window, tests)
    used = [test.words for test in tests if test.weight > 0 and kept[0] in test.days and kept[-1] in test.days]
    return DateRange(kept[0], kept[-1], "inferred: " + "; ".join(dict.fromkeys(used)))


def _wide(days: Sequence[date], tests: Iterable[_Test]) -> DateRange:
    words = "; ".join(dict.fromkeys(test.words for test in tests)) or "no clue but the year"
    return DateRange(days[0], days[-1], f"inferred, loosely: {words}")


def _window(text: str, siblings: Sequence[Sibling]) -> list[date]:
    known = [s.published for s in siblings if s.published.start is not None and s.published.end is not None]
    if known:
        first = min(p.start for p in known if p.start) - timedelta(_SIBLING_DAYS)
        last = max(p.end for p in known if p.end) + timedelta(_SIBLING_DAYS)
        return _days(first, last)
    years = [int(year) for year in _YEAR.findall(text)]
    if not years:
        return []
    return _days(date(max(years), 1, 1), date(max(years), 12, 31))


def _days(first: date, last: date) -> list[date]:
    return [first + timedelta(n) for n in range((last - first).days + 1)]


def _own_tests(text: str, clues: Sequence[Clue], window: Sequence[date], *, grammar: Grammar) -> list[_Test]:
    tests = [_clue_test(clue, window) for clue in clues if not clue.quoted and clue.expression.kind in {"day", "feast"}]
    tests += [
        _lead_test(clue, window)
        for clue in clues
        if clue.leads and clue.expression.kind == "weekday" and clue.tense == "past"
    ]
    if (newest := _freshness(clues, window)) is not None:
        tests.append(newest)
    for match in re.finditer(grammar.dates.elapsed_months, text, re.IGNORECASE):
        months = int(match[1]) if match[1].isdigit() else grammar.dates.counts.get(match[1].lower(), 0)
        if 1 <= months <= 12:
            over = date(int(match[2]) + months // 12, months % 12 + 1, 1)
            days = frozenset(day for day in window if over <= day <= over + timedelta(92))
            tests.append(_Test(f"“{match[0]}” are over", 2.0, days))
    return tests


def _clue_test(clue: Clue, window: Sequence[date]) -> _Test:
    """Test that a numbered day or a feast lies just behind a past tense, just ahead of a present or future one."""
    passing = set()
    for day in window:
        found = days_on(clue.expression, day, clue.tense)
        if found is None:
            continue
        gap = (day - found[1]).days
        earliest = 1 if clue.expression.kind == "feast" else 0
        if earliest <= gap <= _NEWS_DAYS if clue.tense == "past" else -_NEWS_DAYS <= gap <= 1:
            passing.add(day)
    side = "is past" if clue.tense == "past" else "is at hand"
    return _Test(f"“{clue.expression.text}” {side}", 3.0, frozenset(passing))


def _lead_test(clue: Clue, window: Sequence[date]) -> _Test:
    """Test that a weekday in the lead of a report is that day or the day before."""
    passing = frozenset(day for day in window if 0 <= (day.weekday() - (clue.expression.weekday or 0)) % 7 <= 1)
    return _Test(f"“{clue.expression.text}” in the lead is the same day or the day before", 2.0, passing)


def _freshness(clues: Sequence[Clue], window: Sequence[date]) -> _Test | None:
    """Test that the newest day of the calendar in the past tense lies no more than two days back."""
    dated = [
        clue for clue in clues if clue.tense == "past" and not clue.quoted and clue.expression.kind in {"day", "feast"}
    ]
    if not dated:
        return None
    passing = set()
    for day in window:
        ends = [
            found[1]
            for clue in dated
            if (found := days_on(clue.expression, day, "past")) is not None and found[1] <= day
        ]
        if ends and (day - max(ends)).days <= _FRESH_DAYS:
            passing.add(day)
    return _Test(f"the newest day it tells of is at most {_FRESH_DAYS} days back", 1.0, frozenset(passing))


def _sibling_tests(clues: Sequence[Clue], siblings: Sequence[Sibling], window: Sequence[date]) -> list[_Test]:
    tests: list[_Test] = []
    known = [s for s in siblings if s.published.start is not None and s.published.end is not None]
    if known:
        first, last = (
            min(s.published.start for s in known if s.published.start),
            max(s.published.end for s in known if s.published.end),
        )
        near = frozenset(day for day in window if first - timedelta(2) <= day <= last + timedelta(2))
        tests.append(_Test("the other articles of the story are of these days", 0.5, near))
    for sibling in known:
        if sibling.is_source:
            start, end = sibling.published.start, sibling.published.end
            after = frozenset(d for d in window if start and end and start <= d <= end + timedelta(1))
            tests.append(_Test(f"it retells {sibling.id}, so it is of the same day or the next", 3.0, after))
    named = sorted({day for sibling in known for day in sibling.named_days})
    for clue in clues:
        if clue.expression.kind == "weekday" and not clue.quoted and clue.expression.which == 0:
            tests.extend(_shared_weekday(clue, named, window))
    return tests


def _shared_weekday(clue: Clue, named: Sequence[date], window: Sequence[date]) -> list[_Test]:
    """Test that a bare weekday means the day that another article of the story gives in full."""
    days = [day for day in named if day.weekday() == clue.expression.weekday]
    if not days:
        return []
    passing = frozenset(p for p in window if (found := days_on(clue.expression, p, clue.tense)) and found[0] in days)
    full = ", ".join(map(str, days))
    return [_Test(f"“{clue.expression.text}” is {full}, as another article of the story says", 1.5, passing)]
