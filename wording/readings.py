"""What the reading of the articles warns of, in the reader's language: `news` words it in English by a few patterns."""

from __future__ import annotations

import re
from datetime import date

from .patterns import worded
from .words import Words

PATTERNS = (
    "no article tells of a group that {left}; the nearest is {group}",
    "the story follows {group}: {articles}",
    "{articles} is about {group} and is used only where it tells of the story's own",
    "{articles} are about {group} and are used only where they tell of the story's own",
    (
        "{ids}: in a language ({code}) that cannot be read yet, only its places are listed; "
        "translate into one of these: {codes}"
    ),
    "{ids}: stated to be in a language ({stated}) that the text is not in; read as {code}",
)
"""How `news.stories.groups` and `news.language` word it, with gaps; each is a text of the catalogue."""

GROUPS = (
    "the group that {left} ({days})",
    "another group that {left} ({days})",
    "the group of {days}",
    "another group of {days}",
    "a group of unknown days",
)
"""How `news.journey` names a group."""

LEFT = ("left on {day}", "left {place} on {day}", "left {place}")
"""How `news.journey` tells a departure."""

_SPAN = re.compile(r"(\d{4}-\d\d-\d\d) to (\d{4}-\d\d-\d\d)")
_COUNT = re.compile(r"([\d,]+) articles?")
_MORE = re.compile(r"(.+) and (\d+) more", re.DOTALL)


def reading_warning(text: str, words: Words) -> tuple[str, str]:
    """Say what the reading warns of.

    Parameters
    ----------
    text
        As `news.claims.Reading` holds it.
    words
        The language.

    Returns
    -------
    tuple[str, str]
        The text, and the BCP 47 tag of its language where that is not the reader's: a warning of no known pattern stays
        English.
    """
    nested = {"left": _left, "group": group, "articles": _articles, "ids": _ids, "code": _code, "stated": _code}
    return worded(text, words, patterns=PATTERNS, nested=nested)


def group(text: str, words: Words) -> tuple[str, str]:
    """Name a group by its departure and its days."""
    return worded(text, words, patterns=GROUPS, nested={"left": _left, "days": _days})


def _left(text: str, words: Words) -> tuple[str, str]:
    return worded(text, words, patterns=LEFT, nested={})


def _days(text: str, words: Words) -> tuple[str, str]:
    found = _SPAN.fullmatch(text)
    first, last = found.groups() if found else (text, text)
    try:
        return words.span(date.fromisoformat(first), date.fromisoformat(last)), ""
    except ValueError:
        return text, "en"


def _articles(text: str, words: Words) -> tuple[str, str]:
    found = _COUNT.fullmatch(text)
    if found is None:
        return text, "en"
    return words.count("one article", "{n} articles", int(found[1].replace(",", ""))), ""


def _ids(text: str, words: Words) -> tuple[str, str]:
    found = _MORE.fullmatch(text)
    return (words.say("{ids} and {n} more", ids=found[1], n=found[2]) if found else text), ""


def _code(text: str, words: Words) -> tuple[str, str]:
    return words.language_name(text), ""
