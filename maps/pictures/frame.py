"""The parts of a picture around the drawing: heading and sentence above, legend below or beside, credits at the foot.

Importing this module imports matplotlib.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .boxes import Box
from .legend import Key, Legend, fitted, in_rows
from .look import Look, Types
from .sheet import Sheet, Type, wrapped
from .sizes import Size

_SIDE = 0.27
"""Width of a legend beside the drawing, as a share of the sheet's."""


Block = tuple[tuple[str, ...], tuple[float, float], Type]


@dataclass(frozen=True, slots=True)
class Texts:
    """What stands around the drawing, plain text."""

    title: str
    summary: str
    caution: str
    credit: str
    figures: tuple[tuple[str, str], ...] = ()
    notice: str = ""
    short: str = ""
    """The sentence where the whole one has no room."""


@dataclass(frozen=True, slots=True)
class Setting:
    """Where everything stands.

    Attributes
    ----------
    box
        The drawing's.
    legend, legend_at
        The legend and its upper left corner.
    blocks
        The other texts: lines, upper left corner, type.
    """

    box: Box
    legend: Legend
    legend_at: tuple[float, float]
    blocks: tuple[Block, ...]

    def draw(self, sheet: Sheet) -> None:
        """Draw all but the drawing."""
        for texts, at, kind in self.blocks:
            sheet.lines(at, texts, kind)
        self.legend.draw(sheet, self.legend_at)


def below(look: Look, texts: Texts, keys: Sequence[Key]) -> Setting:
    """Lay a picture out with the legend in rows below the drawing, and without figures."""
    types, size = look.types, look.size
    box, blocks = _heads_and_feet(size, types, texts)
    legend = in_rows(keys, types.legend, width=box.width)
    room = legend.height + size.type * 0.6 if keys else 0.0
    shorter = Box(box.left, box.top, box.right, box.bottom - room)
    return Setting(shorter, legend, (box.left, box.bottom - legend.height), blocks)


def beside(look: Look, texts: Texts, keys: Sequence[Key]) -> Setting:
    """Lay a picture out with figures and legend in a column beside the drawing."""
    types, size = look.types, look.size
    box, blocks = _heads_and_feet(size, types, texts)
    width = size.width * _SIDE
    legend, left = fitted(keys, types.legend, width=width, height=box.height), box.right - width
    figures = _figures(texts.figures, types, width=width, at=(left, box.top), height=box.height - legend.height)
    top = box.top
    if figures:
        lines, at, kind = figures[-1]
        top = at[1] + len(lines) * kind.height + size.type
    narrower = Box(box.left, box.top, left - size.type * 1.4, box.bottom)
    return Setting(narrower, legend, (left, top), (*blocks, *figures))


def _heads_and_feet(size: Size, types: Types, texts: Texts) -> tuple[Box, tuple[Block, ...]]:
    """Set title and sentence from the top, credits and caution from the foot, and give what is left between them."""
    margin = size.margin
    inner, brief = size.width - 2 * margin, size.brief
    title = wrapped(texts.title, types.title, width=inner, most=1 if brief else 2)
    summary = _fitting((texts.summary, texts.short), types.summary, width=inner, most=2 if brief else 3)
    caution = wrapped(texts.caution, types.caution, width=inner, most=1)
    notice = wrapped(texts.notice, types.credit, width=inner, most=5) if texts.notice else []
    credit = wrapped(texts.credit, types.credit, width=inner, most=4)
    top = margin * 0.8
    summary_top = top + len(title) * types.title.height + size.type * 0.25
    credit_top = size.height - margin * 0.6 - len(credit) * types.credit.height
    notice_top = credit_top - len(notice) * types.credit.height - (size.type * 0.15 if notice else 0.0)
    caution_top = notice_top - len(caution) * types.caution.height - size.type * 0.15
    box_top = summary_top + len(summary) * types.summary.height + size.type * 0.7
    return Box(margin, box_top, size.width - margin, caution_top - size.type * 0.6), (
        (tuple(title), (margin, top), types.title),
        (tuple(summary), (margin, summary_top), types.summary),
        (tuple(caution), (margin, caution_top), types.caution),
        (tuple(notice), (margin, notice_top), types.credit),
        (tuple(credit), (margin, credit_top), types.credit),
    )


def _fitting(choices: Sequence[str], kind: Type, *, width: float, most: int) -> list[str]:
    """Break the first text that fits into lines; where none does, the first of them."""
    for text in filter(None, choices):
        lines = wrapped(text, kind, width=width, most=most)
        if " ".join(lines).split() == text.split():
            return lines
    return wrapped(choices[0], kind, width=width, most=most)


def _figures(
    figures: Sequence[tuple[str, str]], types: Types, *, width: float, at: tuple[float, float], height: float
) -> list[Block]:
    """Set figures above one another, as many as fit into a height."""
    blocks: list[Block] = []
    left, top = at
    for figure, meaning in figures:
        lines = tuple(wrapped(meaning, types.legend, width=width, most=2))
        needed = types.figure.height + len(lines) * types.legend.height + types.legend.size * 0.7
        if top + needed > at[1] + height - types.legend.size:
            break
        blocks.append(((figure,), (left, top), types.figure))
        blocks.append((lines, (left, top + types.figure.height), types.legend.of(types.small.colour)))
        top += needed
    return blocks
