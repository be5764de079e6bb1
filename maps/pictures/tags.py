"""Labels as they are written: lines of text that belong to a point, given room together (points).

Importing this module imports matplotlib.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .boxes import Box
from .labels import Room, Spot, Wish, place
from .sheet import Sheet, Type, width_of

_HALO = 1.5


@dataclass(frozen=True, slots=True)
class Tag:
    """A label.

    Attributes
    ----------
    key
        Unique in a picture.
    lines
        Its lines, each with its type.
    at, gap, rank, tied
        As of a `Wish`.
    """

    key: str
    lines: tuple[tuple[str, Type], ...]
    at: tuple[float, float]
    gap: float | None
    rank: int
    tied: bool = False

    def wish(self) -> Wish:
        """Ask for the room it takes."""
        width = max(width_of(text, kind) for text, kind in self.lines) + 2 * _HALO
        height = sum(kind.height for _, kind in self.lines) + _HALO
        return Wish(self.key, self.at, width, height, self.gap, self.rank, self.tied)


@dataclass(frozen=True, slots=True)
class Placed:
    """A label that found room, and where."""

    tag: Tag
    spot: Spot


def placed_tags(tags: Sequence[Tag], room: Room) -> list[Placed]:
    """Find room for labels, and give those that found some."""
    spots = place([tag.wish() for tag in tags], room)
    return [Placed(tag, spots[tag.key]) for tag in tags if tag.key in spots]


def draw_ties(sheet: Sheet, placed: Sequence[Placed], *, clip: Box | None = None) -> None:
    """Draw the lines that tie labels to their marks, to be drawn before the marks."""
    for one in placed:
        if one.spot.tie is not None:
            sheet.line(np.array(one.spot.tie), sheet.theme.land, 2.0, clip=clip)
            sheet.line(np.array(one.spot.tie), sheet.theme.quiet, 0.8, clip=clip)


def write_tags(sheet: Sheet, placed: Sequence[Placed], *, halo: str, clip: Box | None = None) -> None:
    """Write labels where they found room."""
    for one in placed:
        _write(sheet, one.tag, one.spot.box, halo=halo, clip=clip)


def _write(sheet: Sheet, tag: Tag, box: Box, *, halo: str, clip: Box | None) -> None:
    """Write a label's lines towards its point: flush left where it stands right of it, flush right where left."""
    across = box.middle[0] - tag.at[0]
    centred = tag.gap is None or abs(across) < 1.0
    align = "center" if centred else "left" if across > 0 else "right"
    x = box.middle[0] if centred else box.left + _HALO if across > 0 else box.right - _HALO
    top = box.top + _HALO / 2
    for text, kind in tag.lines:
        sheet.write((x, top), text, kind, align=align, halo=halo, clip=clip)
        top += kind.height
