"""Which days a single worded date means in an article of a given day, one reader for each kind of date."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from .feast_days import feast_spans
from .worded import DateExpression, Kind, Tense

Days = tuple[date, date]

_WEEK = 7
_SATURDAY = 5
_THIRDS = ((1, 10), (11, 20), (21, 31))


@dataclass(frozen=True, slots=True)
class Asked:
    """A worded date, and what tells which days it means.

    Attributes
    ----------
    expression
        The date as worded.
    published
        The day of publication.
    tense
        Of the clause: past counts back from publication, present and future forward.
    countries
        ISO 3166 codes of the countries whose national days are meant.
    """

    expression: DateExpression
    published: date
    tense: Tense
    countries: tuple[str, ...] = ()


def single_days(asked: Asked) -> Days | None:
    """Give the first and last day a single date means, None where it means none or hangs on the departure."""
    reader = _READERS.get(asked.expression.kind)
    return None if reader is None else reader(asked)


def counted_from(day: date, expression: DateExpression) -> Days:
    """Give the days that lie an expression's count from a day."""
    slack = timedelta(expression.slack)
    middle = day + relativedelta(months=expression.months) if expression.months else day + timedelta(expression.shift)
    return middle - slack, middle + slack


def safe_date(year: int, month: int, day: int) -> date | None:
    """Give a day of the calendar, None where the calendar lacks it."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _day(asked: Asked) -> Days | None:
    return _nearest([(day, day) for day in _numbered(asked.expression, asked.published)], asked)


def _feast(asked: Asked) -> Days | None:
    spans = feast_spans(asked.expression, asked.published.year, asked.countries)
    return _beside(_nearest(spans, asked), asked.expression.side)


def _relative(asked: Asked) -> Days:
    return (asked.published + timedelta(asked.expression.shift),) * 2


def _ago(asked: Asked) -> Days:
    return counted_from(asked.published, asked.expression)


def _weekday(asked: Asked) -> Days:
    ahead = ((asked.expression.weekday or 0) - asked.published.weekday()) % _WEEK
    if asked.expression.which == -1:
        shift = ahead - _WEEK
    elif asked.expression.which == 1:
        shift = ahead or _WEEK
    else:
        shift = ahead if asked.tense != "past" or ahead == 0 else ahead - _WEEK
    return (asked.published + timedelta(shift),) * 2


def _numbered(expression: DateExpression, published: date) -> list[date]:
    """List the days near publication that a numbered day may mean, in order."""
    if expression.month is None:
        months = [published + relativedelta(months=n) for n in range(-2, 3)]
        found = {safe_date(month.year, month.month, expression.day or 1) for month in months}
    else:
        years = [expression.year] if expression.year else range(published.year - 1, published.year + 2)
        orders = [(expression.month, expression.day or 1)]
        orders += [(expression.day or 1, expression.month)] if expression.is_swappable else []
        found = {safe_date(year, month, day) for year in years for month, day in orders}
    days = sorted(day for day in found if day is not None)
    if expression.weekday is not None:
        days = [day for day in days if day.weekday() == expression.weekday] or days
    return days


def _nearest(spans: Sequence[Days], asked: Asked) -> Days | None:
    """Choose the latest past span, the earliest future one, or the nearest; a past day may be one ahead of its page."""
    if not spans:
        return None
    expression, published, tense = asked.expression, asked.published, asked.tense
    if tense == "present" and not expression.which:
        return min(spans, key=lambda span: (abs((span[0] - published).days), span))
    if expression.which == -1 or (expression.which == 0 and tense == "past"):
        past = [span for span in spans if span[0] <= published + timedelta(1)]
        return past[-1] if past else spans[0]
    future = [span for span in spans if span[1] >= published]
    return future[0] if future else spans[-1]


def _beside(span: Days | None, side: int) -> Days | None:
    if span is None or side == 0:
        return span
    if side < 0:
        return span[0] - timedelta(3), span[0] - timedelta(1)
    return span[1] + timedelta(1), span[1] + timedelta(3)


def _capped(span: Days, asked: Asked) -> Days:
    """End a stretch that is still running at publication there, for what has happened in it, or start it there."""
    start, end = span
    if not start <= asked.published <= end:
        return span
    if asked.tense == "future":
        return asked.published, end
    return (start, asked.published) if asked.tense == "past" else span


def _week(asked: Asked) -> Days:
    expression, published = asked.expression, asked.published
    if expression.shift != _WEEK:
        month = published + relativedelta(months=expression.which)
        return _capped(_month_span(month.year, month.month), asked)
    day = published + timedelta(expression.which * _WEEK)
    monday = day - timedelta(day.weekday())
    return _capped((monday, monday + timedelta(6)), asked)


def _weekend(asked: Asked) -> Days:
    expression, published = asked.expression, asked.published
    saturday = published - timedelta((published.weekday() - _SATURDAY) % _WEEK)
    running = published <= saturday + timedelta(1)
    ahead = expression.which == 1 or (expression.which == 0 and asked.tense == "future")
    if ahead and not (running and expression.which == 0):
        saturday += timedelta(_WEEK)
    elif expression.which == -1 and running:
        saturday -= timedelta(_WEEK)
    return _capped((saturday, saturday + timedelta(1)), asked)


def _month_span(year: int, month: int, third: int | None = None) -> Days:
    last = date(year + month // 12, month % 12 + 1, 1) - timedelta(1)
    if third is None:
        return date(year, month, 1), last
    first, end = _THIRDS[third]
    return date(year, month, first), min(date(year, month, min(end, last.day)), last)


def _month(asked: Asked) -> Days:
    expression, published = asked.expression, asked.published
    month = expression.month or 1
    year = expression.year
    if year is None:
        year = published.year
        if asked.tense == "past" and month > published.month:
            year -= 1
        if asked.tense != "past" and month < published.month:
            year += 1
    return _capped(_month_span(year, month, expression.third), asked)


def _year(asked: Asked) -> Days:
    year = asked.expression.year or asked.published.year + asked.expression.which
    return _capped((date(year, 1, 1), date(year, 12, 31)), asked)


_READERS: dict[Kind, Callable[[Asked], Days | None]] = {
    "day": _day,
    "feast": _feast,
    "weekday": _weekday,
    "relative": _relative,
    "ago": _ago,
    "elapsed": _ago,
    "week": _week,
    "weekend": _weekend,
    "month": _month,
    "year": _year,
}
