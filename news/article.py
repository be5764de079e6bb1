"""An article as the library reads it: clean text, and what is known of when and where it was published."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime

# A year outside is a misprint; inside, days can be counted on from any day without leaving the calendar.
EARLIEST_YEAR = 1000
LATEST_YEAR = 9000
# A host's name, then a path, query or fragment without control characters: as much as makes a link safe to follow.
_FOLLOWED = re.compile(r"https?://[^\s/?#\[\]]+(?:[/?#][^\x00-\x1f\x7f]*)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class DateRange:
    """An interval of days, both ends included, with its basis in words.

    Attributes
    ----------
    start, end
        First and last possible day; None where nothing is known on that side.
    basis
        How the interval was derived, in words a reader can check.

    Raises
    ------
    ValueError
        If the interval ends before it starts.
    """

    start: date | None
    end: date | None
    basis: str

    def __post_init__(self) -> None:
        """Refuse an interval that runs backwards."""
        if self.start is not None and self.end is not None and self.end < self.start:
            raise ValueError(f"the interval ends ({self.end}) before it starts ({self.start})")

    @property
    def days(self) -> int | None:
        """Count the days of the interval, None where it is open."""
        return None if self.start is None or self.end is None else (self.end - self.start).days + 1


UNKNOWN_DATE = DateRange(None, None, "no date given")


@dataclass(frozen=True, slots=True)
class Article:
    """One news article.

    Attributes
    ----------
    id
        The file's name without its ending, unique in a story.
    path
        Where it was read from, as the caller named it.
    text
        The text that all offsets count in, exactly as read but for line endings and Unicode form (NFC).
    title, source, url
        Headline, outlet and address, None where not known.
    published
        Day of publication as found in the article's own metadata, text or file; None where only clues can tell.
    published_basis
        Where `published` was found, in words.
    language
        ISO 639-1 code, None where not stated.
    sha256
        Of the file's bytes, hexadecimal.
    author
        Who wrote it, None where not known.
    published_at
        The moment of publication, its day being `published`: with an offset from UTC where the source gives one, None
        where it gives no time.
    note
        What the reader should know of how the file was read, such as a guessed encoding; None where there is nothing.

    Raises
    ------
    ValueError
        If it is published before `EARLIEST_YEAR` or after `LATEST_YEAR`.
    """

    id: str
    path: str
    text: str
    title: str | None = None
    source: str | None = None
    url: str | None = None
    published: date | None = None
    published_basis: str | None = None
    language: str | None = None
    sha256: str = ""
    author: str | None = None
    published_at: datetime | None = None
    note: str | None = None

    def __post_init__(self) -> None:
        """Refuse a day from which the days around it cannot be counted."""
        if self.published is not None and not EARLIEST_YEAR <= self.published.year <= LATEST_YEAR:
            raise ValueError(f"published {self.published}, outside the years {EARLIEST_YEAR} to {LATEST_YEAR}")


def followed_address(url: str | None) -> str | None:
    """Give an article's address if a browser or another program may follow it (http or https), else None.

    >>> followed_address("javascript:alert(1)")
    >>> followed_address(" https://example.org/a?b=1 ")
    'https://example.org/a?b=1'
    """
    address = (url or "").strip()
    return address if _FOLLOWED.fullmatch(address) else None
