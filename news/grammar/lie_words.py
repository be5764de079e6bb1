"""The words of one language that say which town a lesser place belongs to or lies at."""

from __future__ import annotations

import re
from functools import cached_property

from .word_table import WordTable


class LieWords(WordTable):
    """What may stand between the name of a village and that of the town it belongs to or lies at.

    Attributes
    ----------
    between
        Regular expression of all of it ("X, a village near Y"); its groups ``km`` and ``miles`` hold how far away it
        is, ``aside`` words that say only on which side, ``loose`` what may be said of any
        building as well, and counts where the town of X or `behind` stands too.
    last
        The last words of it, in lower case.
    behind
        Regular expression of what stands behind the town where only its land is meant ("Y municipality").
    """

    between: str = r"(?!)"
    last: frozenset[str] = frozenset()
    behind: str = r"(?!)"

    @cached_property
    def expression(self) -> re.Pattern[str]:
        """The expression of what stands between, compiled once."""
        return re.compile(self.between)
