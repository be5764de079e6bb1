"""About which hour of its day a finding tells."""

from __future__ import annotations

from collections.abc import Sequence

from ..grammar.table import Grammar
from ..roles.finding import Finding
from ..syntax.chunk import Chunk
from .dated_chunks import dated_chunks, is_of_date, verb_of
from .slept import is_slept_through

_NIGHT = 22
_FARTHEST = 4  # chunks before a date that belong to it ("in the early hours of")


def hour_told(view: Sequence[Chunk], what: Finding, grammar: Grammar) -> int | None:
    """Give about which hour of the day a finding tells.

    Parameters
    ----------
    view
        The sentence's chunks as the finding saw them.
    what
        What the sentence says of one of its places.
    grammar
        The language's words.

    Returns
    -------
    int or None
        0 to 23, of a night's stay its evening; None where the words that date its verb tell no hour.
    """
    if what.verb is None:
        return None
    if view[what.verb].is_verb and is_slept_through(view, what.verb, grammar.nights):
        return _NIGHT
    for dated in dated_chunks(view):
        if verb_of(view, dated.index) == what.verb and dated.is_of_event:
            hour = grammar.hours.hour(_words(view, dated.index))
            if hour is not None:
                return hour
    return None


def _words(view: Sequence[Chunk], index: int) -> str:
    """Give a date with the words that belong to it."""
    first = index
    while first > 0 and index - first < _FARTHEST and view[first - 1].kind != "date" and is_of_date(view[first - 1]):
        first -= 1
    return " ".join(chunk.text for chunk in view[first : index + 1])
