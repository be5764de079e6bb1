"""Grammar as tables: what the words of one language mean for a group on the move; no place names, no dates, no people.

`Grammar` says what a language must bring; each language is one module that fills it (`english.py`). Nothing elsewhere
in `news` knows a word of any language (but that a plural ends in s), so a further language is a further table.
"""

from __future__ import annotations

from .english import ENGLISH
from .table import (
    Adverb,
    Form,
    Grammar,
    Lexeme,
    NounClass,
    PrepositionClass,
    VerbClass,
)

__all__ = [
    "ENGLISH",
    "GRAMMARS",
    "Adverb",
    "Form",
    "Grammar",
    "Lexeme",
    "NounClass",
    "PrepositionClass",
    "VerbClass",
    "grammar_for",
]

GRAMMARS = {ENGLISH.language: ENGLISH}


def grammar_for(language: str | None) -> Grammar:
    """Give the grammar of a language, English where there is no table for it.

    Parameters
    ----------
    language
        ISO 639-1 code, None where not known.

    Examples
    --------
    >>> grammar_for("en").language
    'en'
    """
    return GRAMMARS.get(language or "en", ENGLISH)
