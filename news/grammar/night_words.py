"""The words of one language that tell where a night was spent."""

from __future__ import annotations

import re

from .word_table import WordTable


class NightWords(WordTable):
    """Words that make a stay a night's.

    Attributes
    ----------
    nouns
        Lower-case words for the night or for its lasting, beside any verb of staying ("the night", "overnight").
    in_dates
        Words of a date that make a stay of any kind a night's ("Wednesday night").
    sleeps
        Regular expression of verbs, as written in lower case, that tell of the night by themselves ("slept").
    wakes
        The same for those that tell of the morning after ("woke").
    """

    nouns: frozenset[str] = frozenset()
    in_dates: frozenset[str] = frozenset()
    sleeps: str = r"(?!)"
    wakes: str = r"(?!)"

    def are_slept_through(self, verb: str) -> bool:
        """Tell whether a verb as written tells of a night."""
        return re.match(self.sleeps, verb.lower()) is not None

    def are_over(self, verb: str) -> bool:
        """Tell whether a verb as written tells of the morning after one."""
        return re.match(self.wakes, verb.lower()) is not None
