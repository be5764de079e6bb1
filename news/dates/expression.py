"""A date as an article words it, not yet a day of the calendar."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ..grammar.date_words import Feast
from ..text import Span

Tense = Literal["past", "present", "future"]
Kind = Literal[
    "day", "weekday", "feast", "relative", "ago", "month", "year", "week", "weekend", "journey", "elapsed", "hour"
]

# What tells a day closely enough to date an event by.
DAY_KINDS: frozenset[Kind] = frozenset({"day", "weekday", "feast", "relative", "ago", "weekend", "journey"})
# What points at a day by itself, not back from another.
PLAIN_KINDS: frozenset[Kind] = frozenset({"day", "weekday", "feast", "relative", "weekend"})


@dataclass(frozen=True, slots=True)
class DateExpression:
    """A date as worded.

    Attributes
    ----------
    start, end
        Offsets in the text.
    text
        As written.
    kind
        ``day`` (a numbered day), ``weekday``, ``feast``, ``relative`` (yesterday), ``ago`` (three days ago), ``month``
        (in November), ``year`` (in 2018), ``week`` (last week), ``weekend``, ``journey`` (on day two), ``elapsed`` (a
        week since the journey began, which dates the beginning) or ``hour`` (before dawn, on a day told elsewhere).
    year, month, day
        As far as the expression gives them; a day without a month is the nearest one of that number.
    is_swappable
        Whether day and month may also be the other way round ("03/04/2020").
    weekday
        0 for Monday, None where not given.
    shift
        Days from the anchor: of "yesterday" -1, of "three days ago" -3, of "last week" -7, of "day two" 1 from the
        departure, of "two days before Easter" -2.
    slack
        Days the count may be off, either way.
    months
        Of "a month ago": calendar months from the anchor, which then stand for `shift`.
    feast
        The feast's entry of the grammar's table.
    side
        -1 for "(just) before", 1 for "(just) after", 0 on the day.
    third
        Of a month: 0 for early, 1 for mid, 2 for late, None for all of it.
    which
        -1 for "last", 1 for "next", 0 otherwise; of ``ago`` and ``relative`` 1 where it counts from the day told of,
        not from publication.
    until
        The last day of a stretch ("from Monday to Wednesday"), None for a single date.
    is_loose
        Whether the stretch leaves open which of its days it was ("between Monday and Wednesday").
    lasts
        Whether the stretch lasts until publication ("since Monday").
    is_now
        Whether it says that something goes on as the report is written ("at this hour").
    is_tonight
        Whether it is the evening or night that publication has before it.
    is_compared
        Whether what is told is only likened to it ("as on the night before in X").
    """

    start: int
    end: int
    text: str
    kind: Kind
    year: int | None = None
    month: int | None = None
    day: int | None = None
    is_swappable: bool = False
    weekday: int | None = None
    shift: int = 0
    slack: int = 0
    months: int = 0
    feast: Feast | None = None
    side: int = 0
    third: int | None = None
    which: int = 0
    until: DateExpression | None = None
    is_loose: bool = False
    lasts: bool = False
    is_now: bool = False
    is_tonight: bool = False
    is_compared: bool = False

    @property
    def span(self) -> Span:
        """The expression's offsets."""
        return Span(self.start, self.end)

    @property
    def is_told(self) -> bool:
        """Whether it counts from the day the text speaks of ("the day before")."""
        return self.kind in {"ago", "relative", "elapsed"} and self.which == 1

    @property
    def is_stretch(self) -> bool:
        """Whether it names a stretch of days by its ends."""
        return self.until is not None or self.lasts
