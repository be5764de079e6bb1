"""Infers when an article was published from the days it names, their tenses, and its siblings in the story."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

from ..article import DateRange
from ..dates.clue import Clue, PlaceClue, Sibling, Trial
from ..grammar.table import Grammar
from .own_trials import own_trials
from .story_trials import journey_trials, place_trials, sibling_trials

__all__ = ["Clue", "PlaceClue", "Sibling", "inferred_publication"]

_SIBLING_DAYS = 21
_LONGEST_SILENCE_DAYS = 366  # between two articles, beyond their siblings' days; of a longer one a year is misprinted
_EARLIEST, _LATEST = date(2, 1, 1).toordinal(), date(9998, 12, 31).toordinal()
_LONGEST_DAYS = 14
_DOUBT = 0.99  # a day is kept for all that clues of less than this weight say against it
_DOUBT_ELSEWHERE = 0.5  # the same for days that do not adjoin the best
_YEAR = re.compile(r"(?<![\d,.$£€])\b((?:19|20)\d{2})\b(?![\d,]*\s*(?:people|migrants|km|miles))")


def inferred_publication(
    text: str,
    clues: Sequence[Clue],
    siblings: Sequence[Sibling],
    *,
    grammar: Grammar,
    places: Sequence[PlaceClue] = (),
    departure: DateRange | None = None,
    countries: Sequence[str] = (),
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
    places
        Where it has the group, and when the others have it there.
    departure
        When the journey began, as the others say.
    countries
        ISO 3166 codes of the countries whose national days are meant.

    Returns
    -------
    DateRange
        The days that agree best with the clues, with the clues in its basis; unknown where nothing tells the year.

    Notes
    -----
    Every clue is a test that a day passes or fails, weighted by how seldom it misleads; the days with the greatest sum
    are kept, and those that fall short of it by one weak clue only. Ties and contradictions make the interval, which is
    narrowed no further than the clues allow.
    """
    window = _window(text, siblings)
    if not window:
        return DateRange(None, None, "no date found, and nothing in the text or the other articles tells the year")
    own = [clue for clue in clues if not clue.quoted]
    told = [clue for clue in own if not clue.expression.lasts]
    trials = [
        *own_trials(text, own, window, grammar=grammar, countries=countries),
        *sibling_trials(told, siblings, window),
        *place_trials(places, window),
        *journey_trials(told, departure, window),
    ]
    scores = {day: sum(trial.weight for trial in trials if day in trial.days) for day in window}
    best = max(scores.values())
    kept = _kept(scores, best)
    if best <= 0 or (kept[-1] - kept[0]).days >= _LONGEST_DAYS:
        return _wide(kept if best > 0 else window, trials)
    used = [trial.words for trial in trials if kept[0] in trial.days and kept[-1] in trial.days]
    return DateRange(kept[0], kept[-1], "inferred: " + "; ".join(dict.fromkeys(used)))


def _kept(scores: Mapping[date, float], best: float) -> list[date]:
    """Keep the best days and those that fall short by one weak clue; of days apart from the best fewer are kept."""
    runs: list[list[date]] = []
    for day in sorted(day for day, score in scores.items() if score >= best - _DOUBT):
        if runs and day - runs[-1][-1] <= timedelta(2):
            runs[-1].append(day)
        else:
            runs.append([day])
    return [day for run in runs if max(scores[each] for each in run) >= best - _DOUBT_ELSEWHERE for day in run]


def _wide(days: Sequence[date], trials: Iterable[Trial]) -> DateRange:
    words = "; ".join(dict.fromkeys(trial.words for trial in trials)) or "no clue but the year"
    return DateRange(days[0], days[-1], f"inferred, loosely: {words}")


def _window(text: str, siblings: Sequence[Sibling]) -> list[date]:
    known = [s.published for s in siblings if s.published.start is not None and s.published.end is not None]
    if known:
        return [day for first, last in _stretches(known) for day in _days(first, last)]
    years = [int(year) for year in _YEAR.findall(text)]
    if not years:
        return []
    return _days(date(max(years), 1, 1), date(max(years), 12, 31))


def _stretches(known: Iterable[DateRange]) -> list[tuple[date, date]]:
    """Give the stretches of time around the other articles, the silences between them included if not very long."""
    spans = sorted((days.start, days.end) for days in known if days.start is not None and days.end is not None)
    stretches: list[tuple[date, date]] = []
    for start, end in spans:
        first, last = _days_off(start, -_SIBLING_DAYS), _days_off(end, _SIBLING_DAYS)
        if stretches and (first - stretches[-1][1]).days <= _LONGEST_SILENCE_DAYS:
            stretches[-1] = (stretches[-1][0], max(last, stretches[-1][1]))
        else:
            stretches.append((first, last))
    return stretches


def _days_off(day: date, days: int) -> date:
    """Give the day so many days later, kept off the ends of the calendar, where no day has a year on both sides."""
    return date.fromordinal(min(max(day.toordinal() + days, _EARLIEST), _LATEST))


def _days(first: date, last: date) -> list[date]:
    return [first + timedelta(n) for n in range((last - first).days + 1)]
