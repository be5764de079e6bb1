"""The words a reader sees for roles, groups, days and figures, in one language (kilometres).

The English text is the key, as in gettext; see `catalog`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from types import MappingProxyType

from babel import Locale
from babel.dates import format_date, format_interval, format_skeleton
from babel.numbers import format_decimal, format_percent

from ..geo.place import Kind
from ..geo.route import Route
from ..news.article import DateRange
from ..news.claims import Counted, Group, LengthKind, Role
from ..track.progress import Status
from ..track.track import Range
from .catalog import catalog
from .language import Language, language
from .remarks import road_name
from .rounding import whole, whole_share

ROLE: Mapping[Role, str] = MappingProxyType(
    {
        "departed": "Set out from",
        "at": "Was at",
        "passed": "Passed through",
        "toward": "Heading towards",
        "destination": "Stated destination",
        "ended": "Ended at",
        "origin": "Where members come from",
        "mention": "Named, but not as a position",
    }
)
GROUP: Mapping[Group, str] = MappingProxyType(
    {"main": "main group", "vanguard": "advance group", "rear": "group behind", "other": "another group"}
)
STATUS: Mapping[Status, str] = MappingProxyType(
    {"moving": "On the move", "stopped": "Halted", "ended": "Ended", "unknown": "Position not known"}
)
KIND: Mapping[Kind, str] = MappingProxyType(
    {
        "town": "town",
        "region": "state or department",
        "country": "country",
        "border": "border",
        "continent": "part of the world",
        "feature": "place",
    }
)
LENGTH: Mapping[LengthKind, str] = MappingProxyType(
    {
        "route": "the whole way",
        "remaining": "still to go",
        "covered": "covered so far",
        "leg": "one stage",
        "gap": "between two groups",
    }
)

_TURNS = (0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))
_NO_CHARACTERS = (
    *range(0xFDD0, 0xFDF0),
    *(plane + end for plane in range(0, 0x110000, 0x10000) for end in (0xFFFE, 0xFFFF)),
)
_CONTROLS = (*range(0x09), 0x0B, 0x0C, *range(0x0E, 0x20), *range(0x7F, 0xA0))
_PLACED = dict.fromkeys((*_TURNS, *_NO_CHARACTERS)) | dict.fromkeys(_CONTROLS, " ")
"""The controls that embed, override or isolate a direction of writing (Unicode annex 9)."""

DASH = "\N{EN DASH}"
_SURE = ((0.95, "almost certain"), (0.8, "very likely"), (0.6, "likely"), (0.4, "uncertain"), (0.0, "doubtful"))


def in_place(text: str) -> str:
    """Leave out what would reorder what stands around the text, and what is no character; controls become spaces."""
    return text.translate(_PLACED)


@lru_cache
def words_in(tag: str = "en") -> Words:
    """Give the words of a language.

    Parameters
    ----------
    tag
        BCP 47 tag, such as ``es`` or ``es-MX``: its language chooses the words, the whole the days and numbers.

    Raises
    ------
    LanguageError
        If there are no words in the language, or the tag is none.
    """
    return Words(language(tag.replace("_", "-")))


@dataclass(frozen=True, eq=False)
class Words:
    """Everything that is said on a page in one language.

    Attributes
    ----------
    told
        The language, and the country whose days and numbers are written.
    """

    told: Language

    @property
    def tag(self) -> str:
        """Give the BCP 47 tag that was asked for: ``es``."""
        return self.told.tag

    @property
    def language(self) -> str:
        """Give the language alone: ``en``."""
        return str(self.told.locale.language)

    @property
    def region(self) -> str:
        """Give the BCP 47 tag whose days and numbers are written: ``es-419``."""
        return str(self.told.locale).replace("_", "-")

    @property
    def _locale(self) -> Locale:
        return self.told.locale

    def say(self, text: str, /, **values: object) -> str:
        """Translate a text and fill its gaps; a text that has no translation stays English."""
        plain = catalog(self.language).forms(text)[0]
        return plain.format(**values) if values else plain

    def count(self, one: str, many: str, number: int, /, **values: object) -> str:
        """Translate the form of a text that goes with a whole number, which fills the gap ``{n}``."""
        text = catalog(self.language).forms(one, many)[0 if number == 1 else -1]
        return text.format(n=self.number(number), **values)

    def role(self, role: Role) -> str:
        """Say what was done at a place."""
        return self.say(ROLE[role])

    def group(self, group: Group) -> str:
        """Name a part of the group."""
        return self.say(GROUP[group])

    def kind(self, kind: Kind) -> str:
        """Name a kind of place."""
        return self.say(KIND[kind])

    def length(self, kind: LengthKind) -> str:
        """Say what a distance is of."""
        return self.say(LENGTH[kind])

    def status(self, status: Status) -> str:
        """Say what the group does."""
        return self.say(STATUS[status])

    def road(self, route: Route) -> str:
        """Name a route in a sentence: the Gulf corridor."""
        return road_name(route, self.told)

    def country(self, english: str) -> str:
        """Name a country of the basemap in this language; one that is not found keeps its English name."""
        code = _country_codes().get(english)
        return english if code is None else str(self._locale.territories.get(code, english))

    def territory(self, code: str) -> str:
        """Name a country by its ISO code."""
        return str(self._locale.territories.get(code, code))

    def language_name(self, code: str) -> str:
        """Name a language by its ISO 639-1 code."""
        return str(self._locale.languages.get(code, code))

    def day(self, when: date) -> str:
        """Write a day out: 27 December 2023."""
        return format_date(when, "long", self._locale)

    def weekday(self, when: date) -> str:
        """Write a day out with its weekday: Wednesday 27 December 2023."""
        return format_date(when, "full", self._locale)

    def short_day(self, when: date) -> str:
        """Write a day without its year: 27 Dec."""
        return _brief(when, self._locale, skeleton="MMMd")

    def span(self, start: date, end: date) -> str:
        """Write two days as an interval: 25-27 Dec 2023, with a dash."""
        return self._middling(start) if start == end else _interval(start, end, self._locale)

    def short_span(self, start: date, end: date) -> str:
        """Write two days of one year as an interval without it: 25-27 Dec, with a dash."""
        return self.short_day(start) if start == end else _interval(start, end, self._locale, skeleton="MMMd")

    def dates(self, when: DateRange) -> str:
        """Write an interval of days, open ends in words."""
        if when.start is not None and when.end is not None:
            return self.span(when.start, when.end)
        if when.start is not None:
            return self.say("{day} or later", day=self._middling(when.start))
        if when.end is not None:
            return self.say("{day} or earlier", day=self._middling(when.end))
        return self.say("date not known")

    def number(self, value: float) -> str:
        """Write a whole number with its thousands marked: 1,849."""
        return format_decimal(whole(value), locale=self._locale)

    def bounds(self, values: Range) -> str:
        """Write a range's ends, one number where they round to the same; the line never breaks between them."""
        low, high = self.number(values.low), self.number(values.high)
        return low if low == high else f"{low}\N{WORD JOINER}{DASH}\N{WORD JOINER}{high}"

    def spread(self, values: Range, *, level: float, unit: str = "", start: str = "") -> str:
        """Write a central interval with its level: 80% range 29-90 km; empty where its ends round to one number."""
        ends = self.bounds(values)
        if ends == self.number(values.low):
            return ""
        return self.say("{level} range{start} {ends}{unit}", level=self.level(level), start=start, ends=ends, unit=unit)

    def per_cent(self, fraction: float) -> str:
        """Write a fraction as a whole percentage: 80%."""
        return format_percent(whole_share(100 * fraction) / 100, "#,##0%", locale=self._locale)

    def level(self, probability: float) -> str:
        """Write the probability of a range in full: 80%, 99.5%."""
        return format_percent(probability, "#,##0.####%", locale=self._locale)

    def share(self, probability: float) -> str:
        """Write a probability as a percentage that never claims certainty."""
        if probability > 0.99:
            return self.say("more than {share}", share=self.per_cent(0.99))
        if probability < 0.01:
            return self.say("less than {share}", share=self.per_cent(0.01))
        return self.per_cent(probability)

    def sureness(self, probability: float) -> str:
        """Say in words how sure a probability is."""
        return self.say(next(word for least, word in _SURE if probability >= least))

    def people(self, low: int | None, high: int | None) -> str:
        """Write a count with open ends in words: about 8,000; up to 10,000; more than 6,000."""
        if low is None and high is None:
            return self.say("not known")
        if low is None or high is None:
            if low is None:
                return self.say("up to {number}", number=self.number(high or 0))
            return self.say("more than {number}", number=self.number(low))
        if low == high:
            return self.say("about {number}", number=self.number(low))
        return f"{self.number(low)}{DASH}{self.number(high)}"

    def counted(self, low: int | None, high: int | None, counts: Counted = "people") -> str:
        """Write a count with what it counts: about 8,000 people; more than 60 vehicles."""
        number = self.people(low, high)
        if counts == "vehicles":
            return self.say("{number} vehicles", number=number)
        return self.say("{number} people", number=number)

    def days_ago(self, days: int) -> str:
        """Say how old a report is on the day asked for."""
        if days == 0:
            return self.say("the same day")
        return self.count("one day earlier", "{n} days earlier", days)

    def _middling(self, when: date) -> str:
        return _brief(when, self._locale, skeleton="yMMMd")


@lru_cache(maxsize=4096)
def _brief(when: date, locale: Locale, *, skeleton: str) -> str:
    """Write a day with its month in short: in Spanish "27 dic 2023", as most countries do, not "27 de dic de 2023"."""
    text = str(format_skeleton(skeleton, when, locale=locale))
    return text.replace(" de ", " ") if locale.language == "es" else text


@lru_cache(maxsize=4096)
def _interval(start: date, end: date, locale: Locale, *, skeleton: str = "yMMMd") -> str:
    if locale.language == "es" and (start.year, start.month) == (end.year, end.month):
        return f"{start.day}{DASH}{_brief(end, locale, skeleton=skeleton)}"  # CLDR has "08-10 05" for Argentina
    text = str(format_interval(start, end, skeleton, locale=locale)).replace("\N{THIN SPACE}", " ")
    return text.replace(" de ", " ") if locale.language == "es" else text


@lru_cache(maxsize=1)
def _country_codes() -> Mapping[str, str]:
    """Give the ISO codes of countries by the names Unicode and Natural Earth give them in English."""
    names = {name: code for code, name in Locale("en").territories.items() if len(code) == 2}
    return names | {"United States of America": "US", "Dominican Rep.": "DO", "Bosnia and Herz.": "BA"}
