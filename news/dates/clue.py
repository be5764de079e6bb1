"""What tells when an undated article was published: days it names, the story's other articles, places they share."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ..article import DateRange
from .worded import DateExpression, Tense

_NO_LAG = 1_000


@dataclass(frozen=True, slots=True)
class Clue:
    """A day an article names, with the tense of its clause.

    Attributes
    ----------
    expression
        The date as worded.
    tense
        Of the clause it stands in.
    leads
        Whether it stands among the first sentences of the report.
    quoted
        Whether it stands inside quotation marks, where "yesterday" counts from the day of speaking.
    of_dateline
        Whether it stands in the dateline ("X, Mexico, May 3 –").
    """

    expression: DateExpression
    tense: Tense
    leads: bool = False
    quoted: bool = False
    of_dateline: bool = False


@dataclass(frozen=True, slots=True)
class Sibling:
    """Another article of the story: when it was published, the days it names in full, and whether it is the source."""

    id: str
    published: DateRange
    named_days: tuple[date, ...] = ()
    is_source: bool = False


@dataclass(frozen=True, slots=True)
class PlaceClue:
    """A place where an article has the group, and when the other articles of the story have it there.

    Attributes
    ----------
    name
        Of the place.
    days
        First and last days of the times when the others have the group there, in order; empty where they do not.
    has_been
        Whether the article says that the group got there; else it is the next place.
    lags
        For publication on a Monday, a Tuesday, …: the fewest and most days before it that the group was there; empty
        where that does not hang on publication.
    is_told
        Whether the others surely date the place; else it lies between two that they date, or the tense alone tells.
    """

    name: str
    days: tuple[tuple[date, date], ...]
    has_been: bool
    lags: tuple[tuple[int, int], ...] = ()
    is_told: bool = True

    @property
    def vagueness(self) -> tuple[bool, int]:
        """Give what orders clues of one place: those of having been there first, then those sure of the day."""
        return not self.has_been, max((most - least for least, most in self.lags), default=_NO_LAG)


@dataclass(frozen=True, slots=True)
class Trial:
    """A clue put to every day in question.

    Attributes
    ----------
    words
        The clue in words a reader can check.
    weight
        What it weighs: the more, the seldomer it misleads.
    days
        The days that pass.
    """

    words: str
    weight: float
    days: frozenset[date]
