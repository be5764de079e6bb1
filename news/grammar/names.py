"""Words that tell names apart: of people, of bodies, of streets and rivers. A table each for every language."""

from __future__ import annotations

from .word_table import WordTable


def word_set(listed: str) -> frozenset[str]:
    """Take a list apart at its blanks."""
    return frozenset(listed.split())


class NameWords(WordTable):
    """Words of names, in lower case.

    Attributes
    ----------
    given, surnames
        Usual names of people, without accents.
    civic
        Words of public bodies and offices, of which a place before them is the one they serve ("X Police", "X Mayor").
    houses
        Words of buildings and institutions, whose own name stands before them ("X University", "X Hospital").
    firms
        Words of companies and clubs.
    ways
        Words of streets.
    landforms
        Words of waters, heights and grounds ("X River").
    divisions
        Words of parts of a country ("X County").
    lands
        Those of them that are wider than the town whose name they may bear ("X district").
    several_lands
        The same of several, which a list of names stands before ("the X and Y districts").
    heads_first
        Whether those words stand before the name ("calle X") or behind it ("X Street").
    """

    given: frozenset[str] = frozenset()
    surnames: frozenset[str] = frozenset()
    civic: frozenset[str] = frozenset()
    houses: frozenset[str] = frozenset()
    firms: frozenset[str] = frozenset()
    ways: frozenset[str] = frozenset()
    landforms: frozenset[str] = frozenset()
    divisions: frozenset[str] = frozenset()
    lands: frozenset[str] = frozenset()
    several_lands: frozenset[str] = frozenset()
    heads_first: bool = False
