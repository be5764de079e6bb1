"""What a word is wherever it stands, worked out once for each spelling: its readings, and the phrases it may open."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from ..grammar.classes import Adverb, Lexeme, NounClass, VerbClass
from ..grammar.table import Grammar

NO_READING: tuple[Lexeme, ...] = ()
_ADVERB = (Lexeme(Adverb.PLAIN),)
_SHORTEST_VERB = 5
_MOST = 32_768  # spellings that are kept; a language's news has fewer in common use


class Spelling(NamedTuple):
    """A word, number or mark as it is spelt.

    Attributes
    ----------
    lower
        In lower case, with straight apostrophes.
    is_capital
        Whether it starts with a capital letter; not of a denial set in capitals ("We are NOT going").
    is_alphanumeric
        Whether it starts with a letter or a digit.
    readings
        What the lexicon says it may mean.
    nouns
        Its readings as a noun, for a capital inside a sentence may open a noun, never a verb.
    guessed
        Where the lexicon lacks it, and it is no name: the forms of a verb that its ending may mark.
    longest
        By the word behind it: how many words the lexicon's longest phrase has that opens with the two.
    """

    lower: str
    is_capital: bool
    is_alphanumeric: bool
    readings: tuple[Lexeme, ...]
    nouns: tuple[Lexeme, ...]
    guessed: tuple[Lexeme, ...]
    longest: Mapping[str, int] | None


@lru_cache(maxsize=_MOST)
def spelling(word: str, grammar: Grammar) -> Spelling:
    """Look a word up.

    Parameters
    ----------
    word
        As written, not empty.
    grammar
        The article's language.

    Examples
    --------
    >>> from ..grammar import ENGLISH
    >>> spelling("March", ENGLISH).lower, spelling("March", ENGLISH).is_capital
    ('march', True)
    """
    lower = word.lower().replace("’", "'")
    capital = word[0].isupper()
    shouted = capital and len(word) > 1 and word.isupper() and Adverb.NOT in grammar.senses_of(lower)
    readings = grammar.lexicon.get(lower, NO_READING)
    return Spelling(
        lower,
        capital and not shouted,
        word[0].isalnum(),
        readings,
        _nouns(readings),
        NO_READING if capital or readings else _guessed(lower, grammar),
        grammar.phrases.get(lower),
    )


def phrase_at(
    words: Sequence[Spelling], at: int, grammar: Grammar, *, lower_case: bool
) -> tuple[int, tuple[Lexeme, ...]]:
    """Find the longest phrase of the lexicon at a word.

    Parameters
    ----------
    words
        The words and marks of a stretch of text.
    at
        Index of the phrase's first word.
    grammar
        The article's language.
    lower_case
        Whether the word counts as written in small letters: with a capital inside a sentence it may open a noun only.

    Returns
    -------
    tuple
        How many words and hyphens it has, 1 where there is no phrase; and its readings.
    """
    first = words[at]
    if first.longest is not None:
        for count in range(_longest(words, at, first.longest), 1, -1):
            piece = [word.lower for word in words[at : at + count]]
            if piece[-1] != "-":
                readings = grammar.lexicon.get(" ".join([word for word in piece if word != "-"]), NO_READING)
                readings = readings if lower_case else _nouns(readings)
                if readings and not (isinstance(readings[0].sense, Adverb) and _ends_in_name(words[at : at + count])):
                    return count, readings
    return 1, first.readings if lower_case else first.nouns


def _ends_in_name(phrase: Sequence[Spelling]) -> bool:
    """Tell the "at First" of "at First Church" from the adverb."""
    return phrase[-1].is_capital and not phrase[0].is_capital


def _longest(words: Sequence[Spelling], at: int, by_second: Mapping[str, int]) -> int:
    """Count the words, and the hyphens that may stand between them, of the longest phrase there can be at a word."""
    second = at + 1
    while second < len(words) and words[second].lower == "-":
        second += 1
    count = by_second.get(words[second].lower, 1) if second < len(words) else 1
    return min(2 * count - 1, len(words) - at)


def _nouns(readings: tuple[Lexeme, ...]) -> tuple[Lexeme, ...]:
    return tuple(lexeme for lexeme in readings if isinstance(lexeme.sense, NounClass)) if readings else NO_READING


def _guessed(word: str, grammar: Grammar) -> tuple[Lexeme, ...]:
    """Guess what the lexicon lacks by its ending: an adverb, the form of a verb; `settled` tells if a verb is due."""
    if grammar.adverb_ending and word.endswith(grammar.adverb_ending):
        return _ADVERB
    if len(word) < _SHORTEST_VERB or not word.endswith(grammar.endings) or not word.isalpha():
        return NO_READING
    for length in range(min(len(word) - 2, grammar.longest_ending), 0, -1):
        if forms := grammar.verb_endings.get(word[-length:]):
            return tuple(Lexeme(VerbClass.UNKNOWN, form) for form in forms)
    return NO_READING
