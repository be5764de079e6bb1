"""A sheet to draw on, measured in points from its upper left corner, and how it becomes a PNG, an SVG or a PDF.

Nothing of the machine goes into a picture, neither its settings of matplotlib nor its fonts nor its clock, so that the
same drawing is always the same bytes. Importing this module imports matplotlib.
"""

from __future__ import annotations

import re
import warnings
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path as File
from types import MappingProxyType
from typing import Any, Literal

import matplotlib as mpl
import numpy as np
import shapely
from matplotlib.artist import Artist
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties, get_font
from matplotlib.lines import Line2D
from matplotlib.patches import PathPatch
from matplotlib.path import Path
from matplotlib.patheffects import withStroke
from matplotlib.text import Text
from matplotlib.textpath import TextToPath
from matplotlib.transforms import Affine2D, Bbox, TransformedBbox
from shapely.geometry.base import BaseGeometry

from .boxes import Box, Points
from .palette import Theme
from .sizes import Size

PROGRAM = "caravan-map"
LEADING = 1.24
"""Height of a line of text, in sizes of its type."""
_BASELINE = 0.95
"""How far below its line's top the letters stand, in sizes."""
_FONTS = {
    (False, False): "DejaVuSans.ttf",
    (True, False): "DejaVuSans-Bold.ttf",
    (False, True): "DejaVuSans-Oblique.ttf",
    (True, True): "DejaVuSans-BoldOblique.ttf",
}
_MEASURE = TextToPath()
_BREAK = re.compile(r"\s+(?!km\b)")
"""Where a line may end: not between a number and its kilometres."""
_NARROWER, _SHORT_LAST = (0.95, 0.9, 0.85, 0.8, 0.75), 0.25
"""How much narrower a text may be set, and how short its last line is not to be, as shares of the width."""
_ELLIPSIS = "…"


_SETTINGS: Mapping[Any, object] = MappingProxyType(
    {
        "svg.hashsalt": PROGRAM,
        "svg.fonttype": "path",  # the same letters wherever it is opened
        "pdf.fonttype": 42,  # whole outlines, so that text can be searched and corrected
        "text.hinting": "no_hinting",
        "savefig.facecolor": "auto",
        "savefig.bbox": None,
    }
)
_NOT_OURS = frozenset({"backend", "backend_fallback", "interactive", "toolbar", "timezone"})


@contextmanager
def settled() -> Iterator[None]:
    """Put matplotlib's own settings and ours in place of the user's, to draw and print within.

    Yields
    ------
    None
        Until what is inside is done.
    """
    theirs = {key: value for key, value in mpl.rcParamsDefault.items() if key not in _NOT_OURS}
    with mpl.rc_context({**theirs, **_SETTINGS}), warnings.catch_warnings():
        warnings.filterwarnings("ignore", "Glyph .* missing from", UserWarning)  # `Sheet.unwritten` tells
        yield


@dataclass(frozen=True, slots=True)
class Type:
    """How a text is set: size in points, colour, weight and slant, room between letters in sizes."""

    size: float
    colour: str
    bold: bool = False
    italic: bool = False

    def of(self, colour: str) -> Type:
        """Give the same in another colour."""
        return replace(self, colour=colour)

    @property
    def height(self) -> float:
        """Give the height of one line, points."""
        return self.size * LEADING


def font(kind: Type) -> FontProperties:
    """Give matplotlib's own copy of a font, whatever the machine has installed."""
    return FontProperties(fname=str(_folder() / _FONTS[kind.bold, kind.italic]), size=kind.size)


def width_of(text: str, kind: Type) -> float:
    """Measure a line of text, points; kerning counts, hinting does not."""
    return _unit_width(text, kind.bold, kind.italic) * kind.size


def wrapped(text: str, kind: Type, *, width: float, most: int) -> list[str]:
    """Break a text into at most `most` lines no wider than `width` points; an ellipsis stands for what is left out."""
    shown = _filled(text, kind, width=width, most=most)
    for share in _NARROWER:  # rather than leave a word alone in the last line
        if len(shown) < 2 or shown[-1].endswith(_ELLIPSIS) or width_of(shown[-1], kind) > width * _SHORT_LAST:
            break
        narrower = _filled(text, kind, width=width * share, most=most + 1)
        if len(narrower) == len(shown):
            shown = narrower
    return shown


def _filled(text: str, kind: Type, *, width: float, most: int) -> list[str]:
    """Fill each line before the next is begun."""
    lines: list[str] = []
    for word in filter(None, _BREAK.split(text)):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and width_of(longer, kind) <= width:
            lines[-1] = longer
        elif len(lines) > most:  # what follows is left out in any case
            break
        else:
            lines.append(word)
    shown = lines[:most]
    if len(lines) > most:
        shown[-1] = f"{shown[-1]} {_ELLIPSIS}"
    return [shortened(line, kind, width=width) for line in shown]


def shortened(text: str, kind: Type, *, width: float) -> str:
    """Cut a line of text to a width, with an ellipsis where something is missing."""
    if width_of(text, kind) <= width:
        return text
    kept = text.rstrip(_ELLIPSIS)

    def too_wide(length: int) -> bool:
        return width_of(kept[:length].rstrip() + _ELLIPSIS, kind) > width

    first_too_wide = bisect_left(range(len(kept) + 1), x=True, lo=1, key=too_wide)
    return kept[: first_too_wide - 1].rstrip() + _ELLIPSIS


class Sheet:
    """What is drawn, later things above earlier ones.

    Attributes
    ----------
    size, theme
        Its measures and colours.
    figure
        matplotlib's.
    unwritten
        Signs of texts written on it for which the font has no drawing.
    """

    def __init__(self, size: Size, theme: Theme) -> None:
        """Lay out an empty sheet in the colour of the theme's paper."""
        self.size, self.theme = size, theme
        self.figure = Figure(figsize=(size.width / 72, size.height / 72), dpi=72, facecolor=theme.paper)
        self._down = Affine2D().scale(1 / 72, -1 / 72).translate(0, size.height / 72) + self.figure.dpi_scale_trans
        self._up = Affine2D().scale(1 / 72) + self.figure.dpi_scale_trans
        self._count = 0
        self.unwritten: set[str] = set()

    @property
    def box(self) -> Box:
        """Give the whole sheet."""
        return Box(0.0, 0.0, self.size.width, self.size.height)

    def write(
        self, at: tuple[float, float], text: str, kind: Type, *, align: str = "left", halo: str | None = None,
        clip: Box | None = None,
    ) -> None:  # fmt: skip
        """Write one line, its top at ``at[1]``; `align` tells which of its ends, or its middle, stands at ``at[0]``."""
        self.unwritten |= {sign for sign in text if not has_sign(sign)}
        x, y = at[0], at[1] + kind.size * _BASELINE
        drawn = Text(
            x, y, text, color=kind.colour, fontproperties=font(kind), ha=align, va="baseline", parse_math=False
        )
        if halo is not None:
            drawn.set_path_effects([withStroke(linewidth=max(2.2, kind.size * 0.26), foreground=halo)])
        self._add(drawn, clip)

    def lines(self, at: tuple[float, float], texts: Iterable[str], kind: Type, *, align: str = "left") -> float:
        """Write lines below one another and give the height they take."""
        top = at[1]
        for text in texts:
            self.write((at[0], top), text, kind, align=align)
            top += kind.height
        return top - at[1]

    def line(
        self, points: Points, colour: str, width: float, *, dash: Sequence[float] | None = None, alpha: float = 1.0,
        clip: Box | None = None, round_ends: bool = True,
    ) -> None:  # fmt: skip
        """Draw a line through points, shape ``(n, 2)``; `dash` gives strokes and gaps in points."""
        style: tuple[float, Sequence[float]] | Literal["-"] = (0, tuple(step / width for step in dash)) if dash else "-"
        ends: Literal["round", "butt"] = "round" if round_ends and not dash else "butt"
        drawn = Line2D(
            points[:, 0], points[:, 1], color=colour, linewidth=width, linestyle=style, alpha=alpha,
            solid_capstyle=ends, dash_capstyle="butt", solid_joinstyle="round", dash_joinstyle="round",
        )  # fmt: skip
        self._add(drawn, clip)

    def shape(
        self, outline: Path, *, fill: str | None, stroke: str | None = None, width: float = 0.0,
        alpha: float | None = None, clip: Box | None = None, dash: Sequence[float] | None = None,
    ) -> None:  # fmt: skip
        """Draw an outline in points, filled, stroked or both."""
        drawn = PathPatch(
            outline,
            facecolor=fill or "none",
            edgecolor=stroke or "none",
            linewidth=width if stroke else 0.0,
            alpha=alpha,
            joinstyle="round",
            linestyle=(0, tuple(step / width for step in dash)) if dash and width else "-",
        )
        self._add(drawn, clip)

    def rectangle(
        self, box: Box, *, fill: str | None, stroke: str | None = None, width: float = 0.0, alpha: float | None = None
    ) -> None:
        """Draw a rectangle."""
        corners = [(box.left, box.top), (box.right, box.top), (box.right, box.bottom), (box.left, box.bottom)]
        self.shape(Path([*corners, corners[0]], closed=True), fill=fill, stroke=stroke, width=width, alpha=alpha)

    def _add(self, drawn: Artist, clip: Box | None) -> None:
        self._count += 1
        drawn.set_transform(self._down)
        drawn.set_zorder(self._count)
        self.figure.add_artist(drawn)
        if clip is None:
            drawn.set_clip_on(False)
        else:
            low, high = self.size.height - clip.bottom, self.size.height - clip.top
            drawn.set_clip_box(TransformedBbox(Bbox([[clip.left, low], [clip.right, high]]), self._up))


def outline_of(area: BaseGeometry) -> Path | None:
    """Give polygons in points as one outline, None where there are none."""
    rings = [
        ring for part in shapely.get_parts(area) if isinstance(part, shapely.Polygon) and not part.is_empty
        for ring in (part.exterior, *part.interiors)
    ]  # fmt: skip
    if not rings:
        return None
    vertices = [np.asarray(ring.coords)[:, :2] for ring in rings]
    codes = [
        np.r_[Path.MOVETO, np.full(len(ring) - 2, Path.LINETO), Path.CLOSEPOLY].astype(np.uint8) for ring in vertices
    ]
    return Path(np.vstack(vertices), np.concatenate(codes))


def strokes_of(lines: BaseGeometry) -> Path | None:
    """Give lines in points as one path to stroke, None where there are none."""
    parts = [
        np.asarray(part.coords)[:, :2] for part in shapely.get_parts(lines) if isinstance(part, shapely.LineString)
    ]
    parts = [part for part in parts if len(part) > 1]
    if not parts:
        return None
    codes = [np.r_[Path.MOVETO, np.full(len(part) - 1, Path.LINETO)].astype(np.uint8) for part in parts]
    return Path(np.vstack(parts), np.concatenate(codes))


@lru_cache(maxsize=8192)
def _unit_width(text: str, bold: bool, italic: bool) -> float:  # noqa: FBT001 - the key of a cache
    with_size = font(Type(100.0, "", bold, italic))
    return float(_MEASURE.get_text_width_height_descent(text, with_size, False)[0]) / 100.0  # noqa: FBT003 - theirs


@lru_cache(maxsize=4096)
def has_sign(sign: str) -> bool:
    """Tell whether the font can write a sign."""
    return bool(get_font(str(_folder() / _FONTS[False, False])).get_char_index(ord(sign)))


@lru_cache(maxsize=1)
def _folder() -> File:
    return File(mpl.get_data_path()) / "fonts" / "ttf"
