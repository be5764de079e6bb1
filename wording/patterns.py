"""Texts that reading and inference word in English, put into the reader's language by the patterns they follow.

A pattern is a text of the catalogue with gaps; what fills a gap is kept, or is itself such a text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import lru_cache

from .words import Words

_DAY = re.compile(r"(?<![\w“-])\d{4}-\d\d-\d\d(?![\w”-])")
_THOUSANDS = re.compile(r"\d{1,3}(,\d{3})+")

Worder = Callable[[str, Words], tuple[str, str]]
"""Puts a text into words of a language; gives the tag of the tongue it stayed in, empty where that is the reader's."""


def worded(text: str, words: Words, *, patterns: Sequence[str], nested: Mapping[str, Worder]) -> tuple[str, str]:
    """Say a text in the reader's language.

    Parameters
    ----------
    text
        In English.
    words
        The language.
    patterns
        What it may follow; the first that fits is taken.
    nested
        By the name of a gap, how what fills it is said. Days and numbers are written by the language's custom, other
        gaps kept. English text is kept but for its days, those in quotes excepted.

    Returns
    -------
    tuple[str, str]
        The text, and the BCP 47 tag of its language where that is not the reader's: a text of no known pattern stays
        English, and so does one whose gap does.
    """
    if words.language == "en" or not text:
        return _DAY.sub(lambda day: _dated(day[0], words), text), ""
    for pattern in patterns:
        found = _matcher(pattern).fullmatch(text)
        if found is not None:
            return _filled(pattern, found.groupdict(), words, nested=nested)
    return text, "en"


def _filled(pattern: str, gaps: Mapping[str, str], words: Words, *, nested: Mapping[str, Worder]) -> tuple[str, str]:
    filled: dict[str, str] = {}
    tongue = ""
    for name, value in gaps.items():
        filled[name], other = nested[name](value, words) if name in nested else (_written(value, words), "")
        tongue = tongue or other
    return (words.say(pattern, **filled) if filled else words.say(pattern)), tongue


def _written(text: str, words: Words) -> str:
    """Write a number with its thousands marked, or a day in ISO form, as the language does; leave any other text."""
    return words.number(int(text.replace(",", ""))) if _THOUSANDS.fullmatch(text) else _dated(text, words)


def _dated(text: str, words: Words) -> str:
    """Write a day given in ISO form as the language writes days; leave any other text."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return text
    return words.span(day, day)


@lru_cache(maxsize=256)
def _matcher(pattern: str) -> re.Pattern[str]:
    parts = re.split(r"{(\w+)}", pattern)
    text = "".join(f"(?P<{part}>.+?)" if i % 2 else re.escape(part) for i, part in enumerate(parts))
    return re.compile(text, re.DOTALL)
