"""Which days of the calendar a worded date means, once the day of publication is known."""

from __future__ import annotations

from datetime import date, timedelta

from dateutil.easter import easter

from .article import UNKNOWN_DATE, DateRange
from .dates import DateExpression, Tense

_LONGEST_PUBLICATION_DAYS = 31
_WEEK = 7


def resolve(expression: DateExpression, published: DateRange, tense: Tense, *, anchor: date | None = None) -> DateRange:
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
        The day the text speaks of, for "two days earlier" and "the night before"; None to count from publication.

    Returns
    -------
    DateRange
        The days it may mean; unknown where it hangs on a publication day nobody knows.
    """
    if expression.kind == "day" and expression.year is not None:
        whole = _safe_date(expression.year, expression.month or 1, expression.day or 1)
        return UNKNOWN_DATE if whole is None else DateRange(whole, whole, f"“{expression.text}”")
    spans = [
        days for p in _publication_days(published) if (days := days_on(expression, p, tense, anchor=anchor)) is not None
    ]
    if not spans:
        return DateRange(None, None, f"“{expression.text}”, with no day of publication to count from")
    return DateRange(min(s for s, _ in spans), max(e for _, e in spans), f"“{expression.text}”, {_counted(published)}")


def _counted(published: DateRange) -> str:
    if published.start == published.end:
        return f"counted from publication on {published.start}"
    return f"counted from publication between {published.start} and {published.end}"


def _publication_days(published: DateRange) -> list[date]:
    if published.start is None or published.end is None or (published.days or 0) > _LONGEST_PUBLICATION_DAYS:
        return []
    return [published.start + timedelta(n) for n in range(published.days or 0)]


def days_on(
    expression: DateExpression, published: date, tense: Tense, *, anchor: date | None = None
) -> tuple[date, date] | None:
    """Give the first and last day an expression means in an article of a given day, None where it means none."""
    told = anchor if anchor is not None and expression.which else published
    match expression.kind:
        case "day" | "feast":
            return _dated(expression, published, tense)
        case "weekday":
            return _weekday(expression, published, tense)
        case "relative":
            return (told + timedelta(expression.shift),) * 2
        case "ago":
            return _ago(expression, told)
        case "week":
            return _week(expression, published)
        case "month":
            return _month(expression, published, tense)


def _ago(expression: DateExpression, told: date) -> tuple[date, date]:
    """Count back, the more loosely the longer: a day of slack for each week."""
    slack = timedelta(abs(expression.shift) // _WEEK)
    middle = told + timedelta(expression.shift)
    return middle - slack, middle + slack


def _week(expression: DateExpression, published: date) -> tuple[date, date]:
    day = published + timedelta(expression.which * expression.shift)
    if expression.shift != _WEEK:
        return _month_span(day.year, day.month)
    monday = day - timedelta(day.weekday())
    return monday, monday + timedelta(6)


def _safe_date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _weekday(expression: DateExpression, published: date, tense: Tense) -> tuple[date, date]:
    ahead = ((expression.weekday or 0) - published.weekday()) % 7
    if expression.which == -1:
        shift = ahead - 7
    elif expression.which == 1:
        shift = ahead or 7
    else:
        shift = ahead if tense != "past" or ahead == 0 else ahead - 7
    return (published + timedelta(shift),) * 2


def _dated(expression: DateExpression, published: date, tense: Tense) -> tuple[date, date] | None:
    days = [
        d for year in range(published.year - 1, published.year + 2) if (d := _in_year(expression, year)) is not None
    ]
    if expression.weekday is not None:
        days = [d for d in days if d.weekday() == expression.weekday] or days
    if not days:
        return None
    past = [d for d in days if d <= published + timedelta(1)]
    future = [d for d in days if d >= published]
    chosen = (past[-1] if past else days[0]) if tense == "past" else (future[0] if future else days[-1])
    if tense == "present":
        chosen = min(days, key=lambda d: (abs((d - published).days), d))
    if expression.side < 0:
        return chosen - timedelta(3), chosen - timedelta(1)
    if expression.side > 0:
        return chosen + timedelta(1), chosen + timedelta(3)
    return chosen, chosen


def _in_year(expression: DateExpression, year: int) -> date | None:
    if expression.feast is None:
        return _safe_date(year, expression.month or 1, expression.day or 1)
    month, day = expression.feast
    if isinstance(month, int):
        return date(year, month, day)
    return easter(year) + timedelta(day)


def _month_span(year: int, month: int) -> tuple[date, date]:
    after = date(year + month // 12, month % 12 + 1, 1)
    return date(year, month, 1), after - timedelta(1)


def _month(expression: DateExpression, published: date, tense: Tense) -> tuple[date, date]:
    month = expression.month or 1
    if expression.year is not None:
        return _month_span(expression.year, month)
    year = published.year
    if tense == "past" and month > published.month:
        year -= 1
    if tense != "past" and month < published.month:
        year += 1
    return _month_span(year, month)
