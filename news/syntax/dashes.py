"""Dashes that join two words or names, told from those that open and close an aside."""

from __future__ import annotations

from collections.abc import Sequence

from ..grammar.classes import NounClass
from .chunk import Chunk

_DASHES = frozenset("-—–")
_NAMES = frozenset({"place", "name"})


def is_joint(sentence: Sequence[Chunk], dash: int) -> bool:
    """Tell the dash of "la carretera X – Y", which names a road after its ends, and a hyphen but for those of an aside.

    Parameters
    ----------
    sentence
        The chunks of a sentence.
    dash
        Index of a mark; any other than a dash joins nothing.

    Notes
    -----
    Newspapers write hyphens for dashes: "veinte maestros -doce de ellos a pie- salieron". Then one touches the word
    behind it, the other that before it, and both stand apart from what they part.
    """
    mark = sentence[dash]
    if mark.text not in _DASHES or not 0 < dash < len(sentence) - 1:
        return False
    before, after = sentence[dash - 1], sentence[dash + 1]
    if mark.text == "-" and (before.end == mark.start) == (mark.end == after.start):
        return True
    is_road = dash > 1 and sentence[dash - 2].sense is NounClass.SPOT
    return is_road and before.kind in _NAMES and after.kind in _NAMES
