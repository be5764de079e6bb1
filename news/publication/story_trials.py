"""What a story's other articles say of the day on which an undated one was published."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from ..article import DateRange
from ..dates.clue import Clue, PlaceClue, Sibling, Trial
from ..dates.days import days_on

_NEWS_DAYS = 10  # a place that a report has the group heading for is reached within so many days
_FRESH_DAYS = 2  # the newest place a report speaks of is rarely older
_NEAR_DAYS = 7
_SEVERAL = 3


def sibling_trials(clues: Sequence[Clue], siblings: Sequence[Sibling], window: Sequence[date]) -> list[Trial]:
    """Put the days of a story's other articles to every day on which one may have been published.

    Parameters
    ----------
    clues
        The days the article names outside quotation marks.
    siblings
        The other articles.
    window
        The days in question.
    """
    trials: list[Trial] = []
    known = [s for s in siblings if s.published.start is not None and s.published.end is not None]
    if known:
        first, last = (
            min(s.published.start for s in known if s.published.start),
            max(s.published.end for s in known if s.published.end),
        )
        margin = timedelta(_NEAR_DAYS if len(known) < _SEVERAL else _FRESH_DAYS)
        near = frozenset(day for day in window if first - margin <= day <= last + margin)
        trials.append(Trial("the other articles of the story are of these days", 1.0, near))
    for sibling in known:
        if sibling.is_source:
            start, end = sibling.published.start, sibling.published.end
            after = frozenset(d for d in window if start and end and start <= d <= end + timedelta(1))
            trials.append(Trial(f"it retells {sibling.id}, so it is of the same day or the next", 3.0, after))
    named = sorted({day for sibling in known for day in sibling.named_days})
    for clue in clues:
        if clue.expression.kind == "weekday" and clue.expression.which == 0 and clue.expression.until is None:
            trials.extend(_shared_weekday(clue, named, window))
    return trials


def _shared_weekday(clue: Clue, named: Sequence[date], window: Sequence[date]) -> list[Trial]:
    """Test that a bare weekday means the day that another article of the story gives in full."""
    days = [day for day in named if day.weekday() == clue.expression.weekday]
    if not days:
        return []
    passing = frozenset(p for p in window if (found := days_on(clue.expression, p, clue.tense)) and found[0] in days)
    full = ", ".join(map(str, days))
    return [Trial(f"“{clue.expression.text}” is {full}, as another article of the story says", 0.4, passing)]


def place_trials(places: Sequence[PlaceClue], window: Sequence[date]) -> Iterator[Trial]:
    """Test that places an article has the group in are of the days on which the others have it there.

    The newest of them, where all are known, is of the last days, and the next is yet to come. Places that the others
    do not surely date weigh less.
    """
    been = [place for place in places if place.has_been and place.days]
    for place in been:
        since = frozenset(day for day in window if place.days[0][0] <= day)
        yield _weighed(place, 0.8, f"from {place.days[0][0]} on", days=since)
        if place.lags:
            together = frozenset(day for day in window if _agrees(place, day))
            narrow = all(most - least <= 1 for least, most in place.lags)
            yield _weighed(place, 1.5 if narrow else 0.8, "on the same day", days=together)
    if been and not any(place.has_been and not place.days for place in places):
        newest = max(been, key=lambda place: (place.days[0], place.name))
        days = _days_after(newest, window, _FRESH_DAYS)
        yield _weighed(newest, 1.5, f"on {newest.days[0][1]}, the newest place", days=days)
    ahead = [place for place in places if not place.has_been and place.days]
    if ahead:
        farthest = max(ahead, key=lambda place: (place.days[-1], place.name))
        first, last = farthest.days[-1]
        days = frozenset(day for day in window if first - timedelta(_NEWS_DAYS) <= day <= last)
        yield _weighed(farthest, 0.8, f"from {first} on, where it heads", days=days)


def _weighed(place: PlaceClue, weight: float, words: str, *, days: frozenset[date]) -> Trial:
    return Trial(f"others have the group in {place.name} {words}", weight if place.is_told else 0.5 * weight, days)


def _days_after(place: PlaceClue, window: Sequence[date], most: int) -> frozenset[date]:
    return frozenset(day for day in window for start, end in place.days if start <= day <= end + timedelta(most))


def _agrees(place: PlaceClue, published: date) -> bool:
    """Tell whether an article of a day has the group where the others have it then."""
    least, most = place.lags[published.weekday()]
    first, last = published - timedelta(most), published - timedelta(least)
    return any(first <= end and start <= last for start, end in place.days)


def journey_trials(clues: Sequence[Clue], departure: DateRange | None, window: Sequence[date]) -> Iterator[Trial]:
    """Test that "six days since it left" and "on day six" are said that many days after the departure."""
    if departure is None or departure.start is None or departure.end is None:
        return
    for clue in clues:
        count = abs(clue.expression.shift)
        if clue.expression.kind in {"elapsed", "journey"} and count:
            slack = clue.expression.slack + 1
            first = departure.start + timedelta(count - slack)
            last = departure.end + timedelta(count + slack)
            days = frozenset(day for day in window if first <= day <= last)
            yield Trial(f"“{clue.expression.text}” counts from the departure on {departure.start}", 2.5, days)
