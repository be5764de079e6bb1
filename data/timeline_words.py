"""What the program says of claims in a list for people, in English or another language (Babel is loaded for others)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from ..news.claims import LengthKind, Role
    from ..track.care import Care
    from ..wording.words import Words
    from .contracts import PlaceObject

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@dataclass(frozen=True, slots=True)
class TimelineWords:
    """The words of a language; None for English, whose words of roles and groups are those of the contract."""

    words: Words | None = None

    def say(self, text: str, /, **values: object) -> str:
        """Translate a text and fill its gaps."""
        return text.format(**values) if self.words is None else self.words.say(text, **values)

    def number(self, value: float) -> str:
        """Write a whole number with its thousands marked."""
        return f"{value:,.0f}" if self.words is None else self.words.number(value)

    def role(self, role: str, kind: str) -> str:
        """Name a role of a position, a size, or the kind of a length."""
        if self.words is None:
            return role
        if kind == "position":
            return self.words.role(cast("Role", role))
        return self.say("size") if kind == "size" else self.words.length(cast("LengthKind", role))

    def group(self, group: str) -> str:
        """Name a part of the group."""
        return self.say(group) if group else ""

    def place(self, place: PlaceObject, labels: Mapping[int, str]) -> str:
        """Name a place: a stop of the route by its label, which goes by its GeoNames identifier."""
        label = labels.get(place["geonameid"] or 0)
        if label is not None or self.words is None:
            return label or place["name"]
        from ..wording.places import called

        return called(place["name"], kind=place["kind"], country=place["country"], words=self.words)

    def reason(self, why: str) -> str:
        """Say why a claim does not count."""
        if self.words is None:
            return why
        from ..wording.reasons import reason

        return reason(why, self.words)[0]

    def withheld(self, care: Care) -> str:
        """Say what is withheld, where that is not in English, which the contract holds."""
        if self.words is None:
            return ""
        from ..wording.care import care_text

        return care_text(care, told=self.words.told)

    def days(self, start: str | None, end: str | None) -> str:
        """Write an interval of ISO days in short."""
        if start == end:
            return start or self.say("undated")
        if start is None or end is None:
            return self.say("until {day}", day=end) if start is None else self.say("from {day}", day=start)
        return self.say("{low} to {high}", low=start, high=end)

    def spelt(self, day: str) -> str:
        """Write an ISO day out with its weekday."""
        from ..wording.language import language  # Babel is loaded where days are spelt

        when = date.fromisoformat(day)
        return f"{_WEEKDAYS[when.weekday()]} {language().day(when)}" if self.words is None else self.words.weekday(when)

    def spelt_days(self, start: str | None, end: str | None) -> str:
        """Write an interval of ISO days out.

        Examples
        --------
        >>> spelt = TimelineWords().spelt_days
        >>> spelt("2023-12-24", "2023-12-24"), spelt("2023-12-24", "2024-01-03")
        ('Sunday 24 December 2023', 'Sunday 24 December 2023 to Wednesday 3 January 2024')
        >>> spelt("2023-12-24", "2023-12-27"), spelt(None, "2023-12-28"), spelt(None, None)
        ('Sunday 24 to Wednesday 27 December 2023', 'Until Thursday 28 December 2023', 'Undated')
        """
        if start is None or end is None:
            one = start or end
            if one is None:
                return self.say("Undated")
            day = self.spelt(one)
            return self.say("From {day}", day=day) if end is None else self.say("Until {day}", day=day)
        if start == end:
            return self.spelt(start)
        first = self.spelt(start)
        if self.words is None and start[:7] == end[:7]:
            first = " ".join(first.split()[:2])  # of the same month, which the last day tells
        return self.say("{low} to {high}", low=first, high=self.spelt(end))

    def amount(self, low: float | None, high: float | None) -> str:
        """Give a count with its bounds in words."""
        if low is None or high is None:
            if high is not None:
                return self.say("up to {number}", number=self.number(high))
            return self.say("unknown") if low is None else self.say("more than {number}", number=self.number(low))
        if low == high:
            return self.number(low)
        return self.say("{low} to {high}", low=self.number(low), high=self.number(high))


ENGLISH = TimelineWords()
