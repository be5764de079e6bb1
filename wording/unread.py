"""Articles that could not be read, in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .words import Words

_MOST_NAMED = 10


@dataclass(frozen=True, slots=True)
class Unread:
    """The articles that could not be read.

    Attributes
    ----------
    count
        How many.
    names
        Names of their files; empty where they may not be told.
    """

    count: int = 0
    names: tuple[str, ...] = ()


def missing_text(unread: Unread, words: Words) -> str:
    """Say that articles are missing, and which where that may be told.

    Returns
    -------
    str
        A clause without a full stop; empty where none is missing.

    Examples
    --------
    >>> from caravan_map.wording.words import words_in
    >>> missing_text(Unread(2, ("a.txt", "b.txt")), words_in("en"))
    '2 articles could not be read, and what they tell is missing here: a.txt, b.txt'
    """
    if not unread.names:
        return missing_sentence(unread.count, words).removesuffix(".")
    return words.count(
        "one article could not be read, and what it tells is missing here: {names}",
        "{n} articles could not be read, and what they tell is missing here: {names}",
        unread.count,
        names=_listed(unread.names),
    )


def missing_sentence(count: int, words: Words) -> str:
    """Say how many articles are missing, for readers whom the names of files tell nothing; empty where none is.

    Examples
    --------
    >>> from caravan_map.wording.words import words_in
    >>> missing_sentence(1, words_in("en"))
    'One article could not be read, and what it tells is missing here.'
    """
    if not count:
        return ""
    return words.count(
        "One article could not be read, and what it tells is missing here.",
        "{n} articles could not be read, and what they tell is missing here.",
        count,
    )


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names[:_MOST_NAMED]) + ("…" if len(names) > _MOST_NAMED else "")
