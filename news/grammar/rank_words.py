"""The words of one language that tell several groups apart by which of them set out first."""

from __future__ import annotations

from .word_table import WordTable


class RankWords(WordTable):
    """Words that tell groups apart by their order; all in lower case.

    Attributes
    ----------
    first
        Words for the one that was there before all others ("first").
    before
        Words for the one that was there before this one ("previous").
    after
        Words for one that came third or later: of the two before it neither is simply "the previous one".
    stands_for_group
        Words that stand for the noun behind "the" ("the first one"); empty where the article does by itself.
    """

    first: frozenset[str] = frozenset()
    before: frozenset[str] = frozenset()
    after: frozenset[str] = frozenset()
    stands_for_group: frozenset[str] = frozenset()
