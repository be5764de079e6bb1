"""A lexicon from its entries: every phrase with its readings, of which equal ones are one and the same tuple."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from .classes import Lexeme

Readings = tuple[Lexeme, ...]


@cache
def only(lexeme: Lexeme) -> Readings:
    """Give the list of one reading, the same one every time."""
    return (lexeme,)


def merged(entries: Iterable[tuple[str, Readings]]) -> dict[str, Readings]:
    """Collect the readings of every phrase.

    Parameters
    ----------
    entries
        Phrases with a reading each, as `only` gives it, the likelier first; an entry may come again.

    Returns
    -------
    dict
        Phrase to its readings, each of them once, in the order they came.

    Notes
    -----
    Tens of thousands of phrases share a few hundred lists of readings. Each list is held once, which keeps the lexicon
    small: the search for cycles walks over all that is held, again and again while articles are read.

    Examples
    --------
    >>> from .classes import NounClass
    >>> crowd, part = only(Lexeme(NounClass.CROWD)), only(Lexeme(NounClass.PART))
    >>> found = merged([("men", crowd), ("many", crowd), ("many", part), ("men", part)])
    >>> found["men"] is found["many"], found["men"] == (*crowd, *part)
    (True, True)
    """
    found: dict[str, Readings] = {}
    longer: dict[tuple[Readings, Readings], Readings] = {}
    for phrase, reading in entries:
        known = found.setdefault(phrase, reading)
        if known is not reading and reading[0] not in known:  # most have one reading
            found[phrase] = longer.setdefault((known, reading), known + reading)
    return found
