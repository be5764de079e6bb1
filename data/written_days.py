"""Days and times as files state them: ISO 8601, a mail's date, or words ("December 12, 2016", "12 de mayo de 2022")."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import date, datetime

from ..news.article import EARLIEST_YEAR, LATEST_YEAR

_LONGEST = 120  # characters of a statement that is looked at


def moment(value: object) -> date | datetime | None:
    """Read a day, with its time where one is given.

    Parameters
    ----------
    value
        A day or a time, or what a file states for one.

    Returns
    -------
    date or datetime or None
        A ``datetime``, with the offset from UTC where one is given, if there is a time; of several days in words the
        earliest, without its time. None where it is no day, one that may be read two ways ("03/04/2020"), or one
        outside the years that articles are written in.

    Examples
    --------
    >>> moment("2022-06-09")
    datetime.date(2022, 6, 9)
    >>> moment("2022-06-09T23:30-05:00").isoformat()
    '2022-06-09T23:30:00-05:00'
    >>> moment("Updated 9:43 PM, June 9, 2022")
    datetime.date(2022, 6, 9)
    >>> moment("yesterday") is None
    True
    """
    found: object = value
    if isinstance(value, str | int):
        found = _read(str(value).strip())
    return found if isinstance(found, date) and EARLIEST_YEAR <= found.year <= LATEST_YEAR else None


def _read(text: str) -> date | datetime | None:
    for read in (date.fromisoformat, datetime.fromisoformat, _of_mail):
        with suppress(ValueError, TypeError, IndexError, OverflowError):  # that of mails is no careful parser
            return read(text)
    return min(_in_words(text[:_LONGEST]), default=None)


def _of_mail(text: str) -> datetime:
    from email.utils import parsedate_to_datetime  # it loads sockets, and most days are as ISO 8601 writes them

    return parsedate_to_datetime(text)


def _in_words(text: str) -> Iterator[date]:
    """Give the days that a statement names with their year, in English or Spanish."""
    from ..news.dates.worded import date_expressions  # the grammars are loaded where a statement needs them
    from ..news.grammar import ENGLISH, SPANISH
    from ..news.text import Span

    written = text.title() if text.isupper() else text
    for grammar in (ENGLISH, SPANISH):
        for found in date_expressions(written, Span(0, len(written)), grammar):
            is_whole = found.year is not None and found.month is not None and found.day is not None
            if is_whole and not found.is_swappable:
                with suppress(ValueError):
                    yield date(found.year or 0, found.month or 0, found.day or 0)
