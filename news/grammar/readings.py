"""A lexicon from its entries: every phrase with its readings, of which equal ones are one and the same tuple."""

from __future__ import annotations

from collections.abc import Iterable

from .classes import Lexeme

Readings = tuple[Lexeme, ...]


def merged(entries: Iterable[tuple[str, Lexeme]]) -> dict[str, Readings]:
    """Collect the readings of every phrase.

    Parameters
    ----------
    entries
        Phrases with a reading each, the likelier first; an entry may come again.

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
    >>> crowd, part = Lexeme(NounClass.CROWD), Lexeme(NounClass.PART)
    >>> found = merged([("men", crowd), ("many", crowd), ("many", part), ("men", part)])
    >>> found["men"] is found["many"], found["men"] == (crowd, part)
    (True, True)
    """
    found: dict[str, Readings] = {}
    alone: dict[Lexeme, Readings] = {}
    longer: dict[tuple[Readings, Lexeme], Readings] = {}
    for phrase, lexeme in entries:
        known = found.get(phrase)
        if known is None:  # most have one reading
            found[phrase] = alone.get(lexeme) or alone.setdefault(lexeme, (lexeme,))
        elif lexeme not in known:
            found[phrase] = longer.setdefault((known, lexeme), (*known, lexeme))
    return found
