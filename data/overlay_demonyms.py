"""Peoples' names from their base forms: plurals in English, gender and number in Spanish."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator

_NO_PLURAL = ("ese", "ish", "ch", "ss", "men", "ss")
_STRESSED = {"á": "a", "é": "e", "í": "i", "ó": "o", "ú": "u"}


def demonyms(english: Iterable[str], spanish: Iterable[str]) -> tuple[str, ...]:
    """List every form of a people's names.

    Parameters
    ----------
    english
        Base forms, with a capital ("Honduran").
    spanish
        Masculine singular forms, without one ("hondureño").

    Returns
    -------
    tuple of str
        All forms, without repeats.

    Examples
    --------
    >>> demonyms(["Honduran"], ["hondureño"])
    ('Honduran', 'Hondurans', 'hondureño', 'hondureños', 'hondureña', 'hondureñas')
    """
    forms = [form for base in english for form in _english(base)]
    forms += [form for base in spanish for form in _spanish(base)]
    return tuple(dict.fromkeys(forms))


def _english(base: str) -> Iterator[str]:
    yield base
    if not base.endswith(_NO_PLURAL):
        yield f"{base}s"


def _spanish(base: str) -> Iterator[str]:
    yield base
    if base.endswith("o"):
        yield from (f"{base}s", f"{base[:-1]}a", f"{base[:-1]}as")
    elif base[-1] in "íú":
        yield from (f"{base}es", f"{base}s")
    elif base.endswith(("és", "án", "ín", "ón")):
        stem = f"{base[:-2]}{_STRESSED[base[-2]]}{base[-1]}"
        yield from (f"{stem}es", f"{stem}a", f"{stem}as")
    elif base[-1] in "aeiou":
        yield f"{base}s"
    elif unicodedata.category(base[-1]).startswith("L"):
        yield from (f"{base}es", f"{base}a", f"{base}as")
