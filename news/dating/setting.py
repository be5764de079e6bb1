"""What the dates of an article count from: publication, departure, the day told of, and whose national days count."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace

from ..article import DateRange
from ..dates.days import resolve
from ..dates.worded import DateExpression, Tense
from ..parsing import Parsed
from .bygone import days_gone_back_to
from .running_day import ToldDay, told_day

_MOST_COUNTRIES = 3


@dataclass(frozen=True, slots=True)
class Setting:
    """What a date in an article counts from.

    Attributes
    ----------
    article
        The article.
    number
        Which of its sentences.
    published
        When it was published.
    departure
        When the journey began, None where nobody says.
    """

    article: Parsed
    number: int
    published: DateRange
    departure: DateRange | None = None

    def days(self, expression: DateExpression, tense: Tense, told: DateRange | None = None) -> DateRange:
        """Turn a date of the sentence into days, counted from the day told where it points at that."""
        if tense == "past":
            then = days_gone_back_to(self.article, self.number, expression, published=self.published)
            if then is not None:
                return then
        if told is None and expression.is_told and (before := self.told(is_pointed_at=True)) is not None:
            told = before.days
        national = expression.feast is not None and expression.feast.national is not None
        return resolve(
            expression,
            self.published,
            tense,
            anchor=told,
            departure=self.departure,
            countries=countries_of(self.article) if national else (),
        )

    def foretold(self, expression: DateExpression) -> DateRange:
        """Give the day of "was to reach X on Monday": the next from the day told, else that nearer to publication."""
        if (told := self.told()) is not None:
            return replace(self, published=told.days).days(expression, "future")
        gone, ahead, reference = self.days(expression, "past"), self.days(expression, "future"), self.published.end
        if gone.end is None or ahead.start is None or reference is None:
            return ahead
        return gone if reference - gone.end < ahead.start - reference else ahead

    def told(self, *, is_pointed_at: bool = False) -> ToldDay | None:
        """Give the day the text before the sentence speaks of."""
        return told_day(self.article, self.number, self.published, is_pointed_at=is_pointed_at)


def countries_of(article: Parsed) -> tuple[str, ...]:
    """List the countries of an article's places, those named most first, and the one its language suggests.

    Parameters
    ----------
    article
        The article, taken apart.

    Returns
    -------
    tuple of str
        ISO 3166 codes, four at most; ties in order of the code.
    """
    votes = Counter(
        country for mention in article.mentions if (country := mention.candidates[0].place.country) is not None
    )
    ranked = sorted(votes, key=lambda country: (-votes[country], country))[:_MOST_COUNTRIES]
    home = article.grammar.dates.country
    return (*ranked, *([home] if home not in ranked else []))
