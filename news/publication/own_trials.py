"""What the days that an article names say of the day of its publication."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from ..dates.clue import Clue, Trial
from ..dates.days import days_on
from ..dates.worded import DateExpression
from ..grammar.table import Grammar

_NEWS_DAYS = 10  # most days that reports name lie this close
_SEASON_DAYS = 90  # and a day named without its year hardly ever farther
_CLOSE_DAYS = 5  # and mostly this close
_LONGEST_JOINT = 8  # characters such as ", on the "
_FRESH_DAYS = 2  # the newest day a report speaks of is rarely older


def own_trials(
    text: str, clues: Sequence[Clue], window: Sequence[date], *, grammar: Grammar, countries: Sequence[str]
) -> list[Trial]:
    """Put the days that an article names to every day on which it may have been published.

    Parameters
    ----------
    text
        The article's own text.
    clues
        The days it names outside quotation marks.
    window
        The days in question.
    grammar
        The article's language.
    countries
        ISO 3166 codes of the countries whose national days are meant.
    """
    named = [clue for clue in clues if clue.expression.kind in {"day", "feast"}]
    dated = [clue for clue in named if not clue.expression.lasts]
    trials = [trial for clue in named for trial in _clue_trials(_begun(clue), window, countries)]
    trials += [_of_dateline(clue, window) for clue in dated if clue.of_dateline]
    trials += [_of_count(count, day, window) for count, day in _apposed(clues)]
    clues = [clue for clue in clues if not clue.expression.lasts]
    trials += [_weekday_told(clue, window) for clue in _ends(clues) if _tells_weekday(clue.expression)]
    leads = [clue for clue in clues if clue.leads and clue.expression.kind == "weekday" and clue.tense == "past"]
    trials += [trial for clue in leads if clue.expression.which == 0 for trial in _lead_trials(clue, window)]
    ahead = [clue for clue in clues if clue.leads and clue.expression.kind == "weekday" and clue.tense == "present"]
    trials += [_ahead_trial(clue, window) for clue in ahead if clue.expression.which == 0]
    near = any(clue.expression.kind in {"weekday", "relative"} for clue in clues)
    if (newest := _freshness(dated, window, countries)) is not None:
        is_news = not near and any(_is_news(clue) for clue in dated)
        trials.append(newest if is_news else replace(newest, weight=0.3))
    for match in re.finditer(grammar.dates.elapsed_months, text, re.IGNORECASE):
        months = int(match[1]) if match[1].isdigit() else grammar.dates.counts.get(match[1].lower(), 0)
        if 1 <= months <= 12:
            over = date(int(match[2]) + months // 12, months % 12 + 1, 1)
            days = frozenset(day for day in window if over <= day <= over + timedelta(92))
            trials.append(Trial(f"“{match[0]}” are over", 2.0, days))
    return trials


def _begun(clue: Clue) -> Clue:
    """Take of "since May 3" the day itself, which is past."""
    return (
        replace(clue, expression=replace(clue.expression, lasts=False), tense="past") if clue.expression.lasts else clue
    )


def _of_dateline(clue: Clue, window: Sequence[date]) -> Trial:
    """Test that a report is of the day in its dateline, or of the next."""
    passing = frozenset(
        day for day in window if (found := days_on(clue.expression, day, "past")) and 0 <= (day - found[1]).days <= 1
    )
    return Trial(f"“{clue.expression.text}” is the day of the dateline", 3.0, passing)


def _apposed(clues: Sequence[Clue]) -> Iterator[tuple[Clue, Clue]]:
    """Find the counts of days beside the day they count back to ("17 days ago, on October 23")."""
    for one, other in pairwise(clues):
        if 0 < other.expression.start - one.expression.end <= _LONGEST_JOINT:
            count, day = sorted((one, other), key=lambda clue: clue.expression.kind != "ago")
            is_count = count.expression.kind == "ago" and not count.expression.is_told and not count.expression.lasts
            if is_count and day.expression.kind == "day" and count.expression.shift < 0:
                yield count, day


def _of_count(count: Clue, day: Clue, window: Sequence[date]) -> Trial:
    """Test that a day lies as many days back as the count beside it says."""
    counting = replace(count.expression, slack=min(1, count.expression.slack))
    passing = set()
    for published in window:
        counted, found = days_on(counting, published, "past"), days_on(day.expression, published, "past")
        if counted is not None and found is not None and counted[0] <= found[1] and found[0] <= counted[1]:
            passing.add(published)
    return Trial(f"“{day.expression.text}” is “{count.expression.text}”", 3.0, frozenset(passing))


def _tells_weekday(expression: DateExpression) -> bool:
    return expression.kind == "relative" and expression.weekday is not None and not expression.is_told


def _ends(clues: Iterable[Clue]) -> Iterator[Clue]:
    """Give clues and, of stretches, their last days, too."""
    for clue in clues:
        yield clue
        if clue.expression.until is not None:
            yield replace(clue, expression=clue.expression.until)


def _weekday_told(clue: Clue, window: Sequence[date]) -> Trial:
    """Test that "tomorrow, Tuesday" is said on a Monday."""
    shift, weekday = timedelta(clue.expression.shift), clue.expression.weekday
    passing = frozenset(day for day in window if (day + shift).weekday() == weekday)
    return Trial(f"“{clue.expression.text}” tells the weekday", 3.0, passing)


def _clue_trials(clue: Clue, window: Sequence[date], countries: Sequence[str]) -> Iterator[Trial]:
    """Test that a numbered day or a feast lies behind a past tense, or ahead of another, and not far."""
    gaps: dict[date, int] = {}
    for day in window:
        found = days_on(clue.expression, day, clue.tense, countries=countries)
        if found is not None:
            gaps[day] = (day - found[1]).days if clue.tense == "past" else (found[0] - day).days
    earliest = 1 if clue.expression.kind == "feast" and clue.tense == "past" else 0 if clue.tense == "past" else -1
    side = "is past" if clue.tense == "past" else "is at hand"
    is_news = _is_news(clue)
    for weight, most in (
        (3.0, _SEASON_DAYS),
        (1.0 if is_news else 0.4, _NEWS_DAYS),
        (0.6 if is_news else 0.2, _CLOSE_DAYS),
    ):
        passing = frozenset(day for day, gap in gaps.items() if earliest <= gap <= most)
        yield Trial(f"“{clue.expression.text}” {side}", weight, passing)


def _is_news(clue: Clue) -> bool:
    """Tell a day of the last week or of the next, which reports name by its weekday, too, from one long gone."""
    return clue.expression.weekday is not None or clue.expression.kind == "feast" or clue.tense != "past"


def _lead_trials(clue: Clue, window: Sequence[date]) -> Iterator[Trial]:
    """Test that a weekday in the lead of a report is of the last days, mostly that day or the day before."""
    for weight, most, words in ((2.0, 2, "at most two days back"), (0.6, 1, "the same day or the day before")):
        passing = frozenset(d for d in window if (d.weekday() - (clue.expression.weekday or 0)) % 7 <= most)
        yield Trial(f"“{clue.expression.text}” in the lead is {words}", weight, passing)


def _ahead_trial(clue: Clue, window: Sequence[date]) -> Trial:
    """Test that what a lead says in the present tense of a weekday is of that day or of the next ones."""
    passing = frozenset(d for d in window if ((clue.expression.weekday or 0) - d.weekday()) % 7 <= _FRESH_DAYS)
    return Trial(f"“{clue.expression.text}” in the lead is today or at hand", 1.0, passing)


def _freshness(clues: Sequence[Clue], window: Sequence[date], countries: Sequence[str]) -> Trial | None:
    """Test that the newest day of the calendar in the past tense lies no more than two days back."""
    dated = [clue for clue in clues if clue.tense == "past"]
    if not dated:
        return None
    passing = set()
    for day in window:
        ends = [
            found[1]
            for clue in dated
            if (found := days_on(clue.expression, day, "past", countries=countries)) is not None and found[1] <= day
        ]
        if ends and (day - max(ends)).days <= _FRESH_DAYS:
            passing.add(day)
    return Trial(f"the newest day it tells of is at most {_FRESH_DAYS} days back", 1.0, frozenset(passing))
