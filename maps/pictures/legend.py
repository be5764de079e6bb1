"""The legend of a picture: symbols with their meaning, set in rows below it or in a column beside it (points).

Importing this module imports matplotlib.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from .boxes import Box
from .sheet import Sheet, Type, width_of, wrapped

Draw = Callable[[Sheet, Box], None]
"""Draws a symbol into a box."""


@dataclass(frozen=True, slots=True)
class Key:
    """One line of the legend: how its symbol is drawn, and what it means."""

    draw: Draw
    text: str


@dataclass(frozen=True, slots=True)
class Legend:
    """The keys laid out in a width, in the height that takes.

    Attributes
    ----------
    rows
        What stands in each row: key, left edge, and the lines of its text.
    """

    rows: tuple[tuple[tuple[Key, float, tuple[str, ...]], ...], ...]
    kind: Type

    @property
    def height(self) -> float:
        """Give the height, points."""
        return sum(self._row_height(row) for row in self.rows)

    def draw(self, sheet: Sheet, at: tuple[float, float]) -> None:
        """Draw it, its upper left corner at a point."""
        top = at[1]
        size = self.kind.size
        for row in self.rows:
            for key, left, texts in row:
                key.draw(sheet, Box(at[0] + left, top, at[0] + left + symbol_width(size), top + self.kind.height))
                sheet.lines((at[0] + left + symbol_width(size) + size * 0.55, top), texts, self.kind)
            top += self._row_height(row)

    def _row_height(self, row: tuple[tuple[Key, float, tuple[str, ...]], ...]) -> float:
        return max(len(texts) for _, _, texts in row) * self.kind.height + self.kind.size * 0.38


def symbol_width(size: float) -> float:
    """Give the room a symbol has beside text of a size."""
    return size * 2.3


def in_rows(keys: Sequence[Key], kind: Type, *, width: float) -> Legend:
    """Lay keys out in columns of one width, as many as there is room for, and fill them row by row."""
    if not keys:
        return Legend((), kind)
    lead = symbol_width(kind.size) + kind.size * 0.55
    widest = max(width_of(key.text, kind) for key in keys) + lead + kind.size * 1.6
    count = max(1, min(len(keys), int((width + kind.size * 1.6) // widest)))
    step = width / count
    cells = [(key, (number % count) * step, _lines(key, kind, step - lead)) for number, key in enumerate(keys)]
    return Legend(tuple(tuple(cells[start : start + count]) for start in range(0, len(cells), count)), kind)


def fitted(keys: Sequence[Key], kind: Type, *, width: float, height: float) -> Legend:
    """Lay keys out below one another in a height, in smaller type where need be; the last go where even that fails."""
    for size in (1.0, 0.9, 0.8, 0.72):
        legend = in_column(keys, replace(kind, size=kind.size * size), width=width)
        if legend.height <= height:
            return legend
    return fitted(keys[:-1], kind, width=width, height=height) if len(keys) > 1 else legend


def in_column(keys: Sequence[Key], kind: Type, *, width: float) -> Legend:
    """Lay keys out below one another."""
    lead = symbol_width(kind.size) + kind.size * 0.55
    return Legend(tuple(((key, 0.0, _lines(key, kind, width - lead)),) for key in keys), kind)


def _lines(key: Key, kind: Type, width: float) -> tuple[str, ...]:
    return tuple(wrapped(key.text, kind, width=width, most=3))
