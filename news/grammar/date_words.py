"""The words of time of one language: names of days, units, and the patterns in which they make up dates."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from .word_table import WordTable

# Dates in figures read alike in every language: year first, day first with dots, either order with strokes.
NUMERIC_PATTERNS = (
    ("#", r"(?P<hour>\d{1,2}:\d{2}\s*(?:[ap]\.m\.|[ap]m\b|hrs?\b|h\b))"),
    ("#", r"(?<![^\n])(?P<hour>\d{1,2}[:.h]\d{2}\b(?![.,:/]\d))"),  # opens an entry of a log
    ("#", r"(?P<y>\d{4})-(?P<mo>\d{1,2})-(?P<d>\d{1,2})\b(?!-)"),
    ("#", r"(?P<y>\d{4})/(?P<mo>\d{1,2})/(?P<d>\d{1,2})\b(?!/)"),
    ("#", r"(?P<d>\d{1,2})\.(?P<mo>\d{1,2})\.(?P<y>\d{4})\b"),
    ("#", r"(?P<one>\d{1,2})(?P<stroke>[/-])(?P<two>\d{1,2})(?P=stroke)(?P<y>\d{4})\b"),
)


@dataclass(frozen=True, slots=True)
class Feast:
    """A named day, or stretch of days, of the year.

    Attributes
    ----------
    month
        Month of a fixed day; None where it moves.
    day
        Day of that month; without a month, days from Easter Sunday.
    days
        How many days it lasts.
    national
        The English name of a day that every country keeps on a date of its own, None for the others.
    """

    month: int | None
    day: int
    days: int = 1
    national: str | None = None


class DateWords(WordTable):
    """Everything the reading knows of a language's dates.

    Attributes
    ----------
    weekdays, months
        Lower-case names to numbers: Monday is 0, January is 1.
    are_names
        Whether weekdays and months are always written with a capital (then "march" and "may" are no months).
    feasts
        Lower-case names of days of the year.
    relative_days
        "yesterday" to -1, and so on.
    told_days
        Those of them that count from the day the text tells of ("the day before"), not from publication.
    now
        Those of them that say that something goes on as the report is written ("at this hour").
    tonight
        Those of them that are the evening or night to come.
    parts_of_day
        "night", "evening": words that follow a day and stay with it.
    counts
        Words that count days, and the opening words of loose counts ("a few"), to their value.
    loose_counts
        Those of `counts` that only say about how many.
    ordinals
        "second" to 2, and so on.
    day_units
        Units of time to days.
    directions
        Small words of dates to -1 (before, last, ago) or 1 (after, next, later).
    thirds
        "early", "mid", "late" to 0, 1, 2: which third of a month.
    from_publication
        Words that count from publication ("ago"); others count from the day the text tells of ("later").
    patterns
        Worded dates, the likeliest first: the words that may open each (``#`` for figures, ``{weekday}`` and the like
        for the lists above), and a regular expression in which ``{weekday}``, ``{month}``, ``{feast}``, ``{relative}``,
        ``{number}``, ``{ordinal}``, ``{unit}`` and ``{part}`` stand for those lists. Named groups tell the parts:
        ``mo``, ``d``, ``y``, ``w`` of a numbered day, ``d2`` of the last day of several, ``one`` and ``two`` where
        either may be the month; ``feast`` with ``beside`` and ``n``; ``weekday`` and ``relative``; ``which`` (last,
        next); ``n``, ``unit``, ``from`` and ``hedge`` of "some three days ago", ``exact`` where it is said to the day,
        ``half`` of half a century; ``coarse``, ``span`` of "last week";
        ``month``, ``third``, ``y``; ``nth`` of the journey's days, ``into`` of days gone since it began; ``since`` of
        days gone, told of its beginning; ``hour`` of a time of day alone.
    span_links
        Regular expression of what joins two dates to a stretch ("to").
    pair_links
        The same for what does so only after one of `span_openings` ("and").
    span_openings
        Regular expression of what may stand before the first date of a stretch ("from", "between").
    loose_openings
        Regular expression of those of them that leave open which of the days it was ("between").
    since
        Regular expression of what makes a date the first of a stretch that lasts until now ("since").
    compared
        Regular expression of what makes a date one that another is likened to or told from ("as on", "unlike").
    not_after
        Regular expression of what, before a date, makes it a name ("avenida 5 de Mayo"); empty where nothing does.
    is_day_first
        How ``03/04/2020`` is read where publication tells nothing.
    country
        ISO 3166 code of the country whose holidays are meant where an article's places tell none.
    elapsed_months
        Regular expression of "the first 11 months of 2023": the count, then the year.
    """

    weekdays: Mapping[str, int]
    months: Mapping[str, int]
    are_names: bool
    feasts: Mapping[str, Feast]
    relative_days: Mapping[str, int]
    told_days: frozenset[str]
    now: frozenset[str]
    tonight: frozenset[str]
    parts_of_day: frozenset[str]
    counts: Mapping[str, int]
    loose_counts: frozenset[str]
    ordinals: Mapping[str, int]
    day_units: Mapping[str, int]
    directions: Mapping[str, int]
    thirds: Mapping[str, int]
    from_publication: frozenset[str]
    patterns: tuple[tuple[str, str], ...]
    span_links: str
    pair_links: str
    span_openings: str
    loose_openings: str
    since: str
    compared: str
    not_after: str
    is_day_first: bool
    country: str
    elapsed_months: str
