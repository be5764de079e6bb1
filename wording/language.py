"""Languages: their phrases, and numbers, percentages, days and plurals as their locale writes them (by Babel)."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from string import Formatter
from typing import Any

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_skeleton
from babel.numbers import format_decimal, format_percent

from ..errors import LanguageError
from .catalog import translated
from .english import ENGLISH
from .phrases import Phrases
from .rounding import whole, whole_share

LANGUAGES = ("en", "es")
"""The languages there are words in."""

# Whose custom numbers and dates follow where no country is named: days before months in English, and in Spanish the
# comma between thousands of most of the Americas, for a Mexican reader takes 1.600 km for less than two.
_USUAL = {"en": "en_GB", "es": "es_419"}


@dataclass(frozen=True)
class Language:
    """A language with the custom of a country.

    Attributes
    ----------
    tag
        As it was asked for, such as ``es`` or ``es-MX``.
    phrases
        Its phrases.
    locale
        Whose custom numbers, days and plurals follow.
    """

    tag: str
    phrases: Phrases
    locale: Locale

    def number(self, value: float) -> str:
        """Write a whole number, as `whole` rounds it: 1,600."""
        return str(format_decimal(whole(value), locale=self.locale))

    def km(self, value: float) -> str:
        """Write whole kilometres: 1,600 km."""
        return f"{self.number(value)} km"

    def percent(self, value: float) -> str:
        """Write a whole percentage, given per cent, as `whole_share` rounds it: 4%."""
        return str(format_percent(whole_share(value) / 100, locale=self.locale))

    def level(self, probability: float) -> str:
        """Write the probability of a range in full: 80%, 99.5%."""
        return str(format_percent(probability, locale=self.locale, decimal_quantization=False))

    def day(self, value: date) -> str:
        """Write a day out: 27 December 2023."""
        return str(format_date(value, "long", locale=self.locale))

    def month(self, value: date) -> str:
        """Write the month of a day: December 2023."""
        return str(format_skeleton("yMMMM", value, locale=self.locale))

    def counted(self, count: float, thing: str) -> str:
        """Write a count with its noun: 1 day, 4 days.

        Parameters
        ----------
        count
            How many.
        thing
            The noun, one of the language's `Phrases.nouns`.

        Returns
        -------
        str
            In the singular or plural that the language asks for.
        """
        forms = self.phrases.nouns[thing]
        category = self.locale.plural_form(whole(count))
        return f"{self.number(count)} {forms.get(category, forms['other'])}"

    def tell(self, phrase: str, /, **values: object) -> str:
        """Fill a phrase.

        Parameters
        ----------
        phrase
            With fields in braces; what stands behind a colon tells how: ``n`` a number, ``km``, ``pct``, ``day``, or a
            noun to count, such as ``days``. A field without it takes its value as it is.
        values
            The values of the fields.

        Returns
        -------
        str
            The text, with what runs together in the language run together: "de el" is "del" in Spanish.
        """
        text = _Filler(self).vformat(phrase, (), values)
        for apart, together in self.phrases.contractions:
            text = re.sub(apart, together, text)
        return text


class _Filler(Formatter):
    """Fills phrases."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._ways: Mapping[str, Callable[[Any], str]] = {
            "n": language.number,
            "km": language.km,
            "pct": language.percent,
            "day": language.day,
        }

    def format_field(self, value: Any, format_spec: str) -> str:  # noqa: ANN401 - the signature of string.Formatter
        """Write one value in the way its field asks for."""
        if not format_spec:
            return str(value)
        way = self._ways.get(format_spec)
        return self._language.counted(value, format_spec) if way is None else way(value)


@lru_cache(maxsize=16)
def language(tag: str = "en") -> Language:
    """Give a language by its tag.

    Parameters
    ----------
    tag
        ``en`` or ``es``, with a country where numbers and dates should follow its custom: ``en-US``, ``es-MX``. Without
        one they follow that of Britain, and of most of Latin America.

    Returns
    -------
    Language
        The language.

    Raises
    ------
    LanguageError
        If there are no words in it, or there is no such country.

    Examples
    --------
    >>> language("es").tell("{whole:km}, {share:pct}, el {day:day}", whole=1600, share=4.2, day=date(2023, 12, 27))
    '1,600 km, 4%, el 27 de diciembre de 2023'
    """
    code = tag.replace("_", "-").split("-")[0].lower()
    if code not in LANGUAGES:
        raise LanguageError(tag, LANGUAGES)
    try:
        locale = Locale.parse(_USUAL[code] if len(tag) == len(code) else tag.replace("-", "_"))
    except (UnknownLocaleError, ValueError) as error:
        raise LanguageError(tag, LANGUAGES) from error
    return Language(tag, phrases_in(code), locale)


@lru_cache
def phrases_in(code: str) -> Phrases:
    """Give the phrases of one of `LANGUAGES`."""
    return translated(ENGLISH, code)
