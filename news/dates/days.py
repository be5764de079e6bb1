"""Which days of the calendar a worded date means, once the day of publication is known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from ..article import UNKNOWN_DATE, DateRange
from .single_days import Asked, Days, counted_from, safe_date, single_days
from .worded import DateExpression, Tense

_LONGEST_PUBLICATION_DAYS = 31


def resolve(
    expression: DateExpression,
    published: DateRange,
    tense: Tense,
    *,
    anchor: DateRange | None = None,
    departure: DateRange | None = None,
    countries: Sequence[str] = (),
) -> DateRange:
    """Turn a worded date into days.

    Parameters
    ----------
    expression
        The date as worded.
    published
        When the article was published; where it is an interval, every day of it is tried and the result spans them all.
    tense
        Of the clause: past counts back from publication, present and future forward.
    anchor
        The days the text speaks of, for "two days earlier" and "the night before"; None to count from publication.
    departure
        When the journey began, for "on day two"; None where nobody says.
    countries
        ISO 3166 codes of the countries whose national days are meant.

    Returns
    -------
    DateRange
        The days it may mean; unknown where it hangs on a day nobody knows.
    """
    if expression.kind == "journey":
        return _on_the_journey(expression, departure)
    if expression.kind == "day" and expression.year is not None and not expression.is_swappable:
        return _in_full(expression)
    told = anchor if anchor is not None and expression.is_told else None
    if told is not None and told.start is not None and told.end is not None:
        spans = [days for day in (told.start, told.end) if (days := days_on(expression, day, tense)) is not None]
        return _spanning(spans, f"“{expression.text}”, counted from {told.start}")
    if expression.is_told and expression.shift > 0 and tense == "past":
        return DateRange(None, None, f"“{expression.text}”, with no day told to count from")
    tried = [days_on(expression, day, tense, countries=countries) for day in _publication_days(published)]
    spans = [days for days in tried if days is not None]
    if not spans:
        return DateRange(None, None, f"“{expression.text}”, with no day of publication to count from")
    return _spanning(spans, f"“{expression.text}”, {_counted(published)}")


def _spanning(spans: Sequence[Days], basis: str) -> DateRange:
    return DateRange(min(start for start, _ in spans), max(end for _, end in spans), basis)


def _counted(published: DateRange) -> str:
    if published.start == published.end:
        return f"counted from publication on {published.start}"
    return f"counted from publication between {published.start} and {published.end}"


def _publication_days(published: DateRange) -> list[date]:
    if published.start is None or published.end is None or (published.days or 0) > _LONGEST_PUBLICATION_DAYS:
        return []
    return [published.start + timedelta(n) for n in range(published.days or 0)]


def _on_the_journey(expression: DateExpression, departure: DateRange | None) -> DateRange:
    if departure is None or departure.start is None or departure.end is None:
        return DateRange(None, None, f"“{expression.text}”, with no day of departure to count from")
    first, last = (counted_from(day, expression) for day in (departure.start, departure.end))
    return DateRange(first[0], last[1], f"“{expression.text}”, counted from the departure on {departure.start}")


def _in_full(expression: DateExpression) -> DateRange:
    year = expression.year or 1
    first = safe_date(year, expression.month or 1, expression.day or 1)
    until = expression.until
    last = first if until is None else safe_date(until.year or year, until.month or 1, until.day or 1)
    if first is None or last is None or last < first:
        return UNKNOWN_DATE
    return DateRange(first, last, f"“{expression.text}”")


def days_on(expression: DateExpression, published: date, tense: Tense, *, countries: Sequence[str] = ()) -> Days | None:
    """Give the first and last day an expression means in an article of a given day, None where it means none.

    Examples
    --------
    >>> from .expression import DateExpression
    >>> friday = date(2022, 6, 10)
    >>> days_on(DateExpression(0, 6, "Monday", "weekday", weekday=0), friday, "past")
    (datetime.date(2022, 6, 6), datetime.date(2022, 6, 6))
    """
    asked = Asked(expression, published, tense, tuple(countries))
    if expression.lasts:
        since = single_days(replace(asked, tense="past"))
        return since and (min(since[0], published), max(since[1], published))
    if expression.until is None:
        return single_days(asked)
    return _stretch(asked, expression.until)


def _stretch(asked: Asked, until: DateExpression) -> Days | None:
    """Read both ends of a stretch: of a past one the last day first, of another the first."""
    last_first = asked.tense == "past"
    ends = (until, asked.expression) if last_first else (asked.expression, until)
    one = single_days(replace(asked, expression=ends[0]))
    if one is None:
        return None
    base = _base(ends[1], one[0], asked.published)
    other = single_days(Asked(ends[1], base, "past" if last_first else "future", asked.countries))
    return other and (min(one[0], other[0]), max(one[1], other[1]))


def _base(expression: DateExpression, other_end: date, published: date) -> date:
    """Give the day from which one end of a stretch is counted: its other end, "today" and the like from publication."""
    return published if expression.kind in {"relative", "ago"} else other_end
