"""Quotations as they are printed between quotation marks of our own."""

from __future__ import annotations

_PAIRS = (("“", "”"), ('"', '"'), ("«", "»"), ("‘", "’"))


def unquoted(text: str) -> str:
    """Leave out a mark at either end that has no partner in the text, or the pair that holds all of it.

    Examples
    --------
    >>> unquoted("Tomorrow, Torreón.”"), unquoted("“We walk,” she said.")
    ('Tomorrow, Torreón.', '“We walk,” she said.')
    """
    for opening, closing in _PAIRS:
        inner = text[1:-1]
        if len(text) > 1 and text.startswith(opening) and text.endswith(closing) and not {opening, closing} & {*inner}:
            return inner
        if text.startswith(opening) and closing not in text[1:]:
            return text[1:]
        if text.endswith(closing) and opening not in text[:-1] and closing != "’":  # which may be an apostrophe
            return text[:-1]
    return text
