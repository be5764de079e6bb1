"""Grammar as tables: what the words of one language mean for a group on the move; no place names, no dates, no people.

`Grammar` says what a language must bring; each language is one module that fills it (`english.py`, `spanish.py`).
Nothing elsewhere in `news` knows a word of any language (but that a plural ends in s), so a further language is a
further table.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING

from .classes import Adverb, Form, Lexeme, NounClass, Person, PrepositionClass, VerbClass
from .english import ENGLISH
from .table import Grammar

if TYPE_CHECKING:
    from .spanish import SPANISH

__all__ = [
    "ENGLISH",
    "GRAMMARS",
    "SPANISH",
    "Adverb",
    "Form",
    "Grammar",
    "Lexeme",
    "NounClass",
    "Person",
    "PrepositionClass",
    "VerbClass",
    "grammar_for",
    "small_words",
]


def _spanish() -> Grammar:
    from .spanish import SPANISH

    return SPANISH


class _Tables(Mapping[str, Grammar]):
    """Tables by language, each built when it is first asked for: the forms of Spanish verbs take a while."""

    _LOADERS: Mapping[str, Callable[[], Grammar]] = {"en": lambda: ENGLISH, "es": _spanish}

    def __getitem__(self, language: str) -> Grammar:
        return self._LOADERS[language]()

    def __iter__(self) -> Iterator[str]:
        return iter(self._LOADERS)

    def __len__(self) -> int:
        return len(self._LOADERS)

    def __contains__(self, language: object) -> bool:
        return language in self._LOADERS


GRAMMARS: Mapping[str, Grammar] = _Tables()


def __getattr__(name: str) -> Grammar:
    if name == "SPANISH":
        return _spanish()
    msg = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(msg)


def grammar_for(language: str | None) -> Grammar:
    """Give the grammar of a language, English where there is no table for it.

    Parameters
    ----------
    language
        ISO 639-1 code, None where not known.

    Examples
    --------
    >>> grammar_for("es").language, grammar_for(None).language
    ('es', 'en')
    """
    return GRAMMARS.get(language or "en", ENGLISH)


@cache
def small_words(language: str) -> frozenset[str]:
    """List the words of a table that say nothing alone: articles, pronouns, prepositions, conjunctions, auxiliaries.

    Parameters
    ----------
    language
        ISO 639-1 code of a table.

    Raises
    ------
    KeyError
        If there is no table of that language.

    Notes
    -----
    They tell a language from another without building its lexicon.

    Examples
    --------
    >>> "under" in small_words("en"), "bajo" in small_words("es")
    (True, True)
    """
    if language == "es":
        from .spanish_words import SMALL_WORDS

        return SMALL_WORDS
    return frozenset(
        word
        for word, readings in GRAMMARS[language].lexicon.items()
        if " " not in word and isinstance(readings[0].sense, Adverb | PrepositionClass)
    )
