"""The words of one language that tell about which hour of a day something was."""

from __future__ import annotations

import re

from .word_table import WordTable

_NOON = 12
_LAST = 24


class HourWords(WordTable):
    """Words for the parts of a day.

    Attributes
    ----------
    parts
        Regular expressions, in lower case, with about the hour each stands for; the first that is found counts.
    clock
        Regular expression of an hour by the clock, with groups ``hour`` and, where there are two halves of a day,
        ``half``, whose first letter is "p" in the second.
    zones
        Words that end the name of a time zone ("Alaska time"), in lower case.
    """

    parts: tuple[tuple[str, int], ...] = ()
    clock: str = r"(?!)"
    zones: frozenset[str] = frozenset()

    def hour(self, words: str) -> int | None:
        """Give about which hour some words tell of, 0 to 23; None where they tell of none."""
        lower = words.lower()
        match = re.search(self.clock, lower)
        if match is not None:
            half = match.groupdict().get("half")
            hour = int(match["hour"]) if half is None else int(match["hour"]) % _NOON + _NOON * (half[0] == "p")
            return hour if hour < _LAST else None
        return next((hour for part, hour in self.parts if re.search(part, lower)), None)
