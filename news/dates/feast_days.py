"""The days of the calendar on which named feasts fall: fixed ones, those that hang on Easter, and national days."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from dateutil.easter import easter

from .holidays import national_days
from .worded import DateExpression


def feast_spans(expression: DateExpression, year: int, countries: Sequence[str]) -> list[tuple[date, date]]:
    """List when a feast falls in a year and those beside it, its shift ("two days before") added.

    Parameters
    ----------
    expression
        Of kind ``feast``.
    year
        The year in the middle.
    countries
        ISO 3166 codes of the countries whose national days are meant.

    Returns
    -------
    list of tuple
        First and last day, in order; empty where no country keeps it.
    """
    shift = timedelta(expression.shift)
    length = timedelta(expression.feast.days - 1 if expression.feast else 0)
    starts = [day for each in range(year - 1, year + 2) for day in _starts(expression, each, countries)]
    return [(start + shift, start + shift + (length if not shift else timedelta(0))) for start in sorted(starts)]


def _starts(expression: DateExpression, year: int, countries: Sequence[str]) -> Sequence[date]:
    feast = expression.feast
    if feast is None:
        return ()
    if feast.national is not None:
        return national_days(feast.national, countries, year)
    if feast.month is not None:
        return (date(year, feast.month, feast.day),)
    return (easter(year) + timedelta(feast.day),)
