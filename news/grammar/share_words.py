"""The words of one language that tell how large a share of a group people are, and whether they come bit by bit."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from .word_table import WordTable


class ShareWords(WordTable):
    """Words that part a group.

    Attributes
    ----------
    most
        Lower-case words for the larger part of a group ("the bulk").
    rest
        Those for what is left of it ("the rest").
    amounts
        Words for an uncounted number of people to about how many they are ("hundreds").
    already
        Regular expression of words, in lower case, for what has come about before the others do it ("already").
    remains
        Regular expression of words, in lower case, for who has not gone on ("still", "stayed behind").
    away
        Regular expression of words, in lower case, for who has not come to a place ("still 40 miles behind").
    in_parts
        Regular expression of words, in lower case, for an arrival of a few at a time ("in dribs and drabs").
    """

    most: frozenset[str] = frozenset()
    rest: frozenset[str] = frozenset()
    amounts: Mapping[str, int] = MappingProxyType({})
    already: str = r"(?!)"
    remains: str = r"(?!)"
    away: str = r"(?!)"
    in_parts: str = r"(?!)"

    def say_already(self, words: str) -> bool:
        """Tell whether some words say that something has come about early."""
        return re.search(self.already, words.lower()) is not None

    def say_remains(self, words: str) -> bool:
        """Tell whether some words say that somebody has not gone on."""
        return re.search(self.remains, words.lower()) is not None

    def say_away(self, words: str) -> bool:
        """Tell whether some words say that somebody has not come yet."""
        return re.search(self.away, words.lower()) is not None

    def say_in_parts(self, words: str) -> bool:
        """Tell whether some words say that people come a few at a time."""
        return re.search(self.in_parts, words.lower()) is not None
