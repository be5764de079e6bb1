"""A journey: which articles follow one and the same group, when and whence it set out (days), and what to say of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class TravelWords:
    """How often a journey's articles speak of wheels, and of feet.

    Attributes
    ----------
    wheels, feet
        How many words of those who ride or drive there are, and of those who walk; each once an article.
    """

    wheels: int = 0
    feet: int = 0


@dataclass(frozen=True, slots=True)
class Departure:
    """When and whence the group to be followed set out, as far as the story says.

    Attributes
    ----------
    day
        The day it left, None where not said.
    place
        Name of the place it left, None where not said.
    """

    day: date | None = None
    place: str | None = None

    @property
    def words(self) -> str:
        """Say it in words: "left Tapachula on 2023-12-24"."""
        return "left" + (f" {self.place}" if self.place else "") + (f" on {self.day}" if self.day else "")


@dataclass(frozen=True, slots=True)
class Journey:
    """The articles that follow one group.

    Attributes
    ----------
    articles
        Their ids, in order.
    first, last
        First and last day they tell of, None where no day is known.
    departure
        When and whence the group set out, as far as they tell.
    called_other
        Whether all of them open with the group as another than one known before, while the story is about it.
    """

    articles: tuple[str, ...]
    first: date | None
    last: date | None
    departure: Departure = Departure()
    called_other: bool = False

    @property
    def words(self) -> str:
        """Name the group in words: "the group that left Tapachula on 2023-12-24 (2023-12-24 to 2024-01-02)"."""
        if self.first is None or self.last is None:
            return "a group of unknown days"
        days = f"{self.first}" if self.first == self.last else f"{self.first} to {self.last}"
        told = self.departure.day is not None or self.departure.place is not None
        return f"the group that {self.departure.words} ({days})" if told else f"the group of {days}"
