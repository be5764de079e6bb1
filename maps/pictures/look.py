"""How a picture looks: its measures, colours, language and type. Importing this module imports matplotlib."""

from __future__ import annotations

from dataclasses import dataclass

from ...wording.words import Words, words_in
from .palette import Theme, theme_called
from .sheet import Type
from .sizes import Size, size_called


@dataclass(frozen=True)
class Look:
    """Measures, colours and language of a picture."""

    size: Size
    theme: Theme
    words: Words

    @property
    def types(self) -> Types:
        """Give the type it is set in."""
        return Types(self.size, self.theme)


def look_of(size: str, theme: str, lang: str, *, dpi: int | None = None) -> Look:
    """Give the look of a size, a theme and a language by their names.

    Parameters
    ----------
    size, theme
        One of `sizes.SIZES`; ``light`` or ``dark``.
    lang
        BCP 47 tag, see `words.words_in`.
    dpi
        Pixels of a PNG to the inch; None for the size's own.

    Returns
    -------
    Look
        What pictures are drawn by.

    Raises
    ------
    ValueError
        If there is no such size, theme, language or resolution.
    """
    return Look(size_called(size).at(dpi), theme_called(theme), words_in(lang))


class Types:
    """The type a picture of a size is set in."""

    def __init__(self, size: Size, theme: Theme) -> None:
        base = size.type
        self.title = Type(base * (1.62 if size.brief else 1.72), theme.ink, bold=True)
        self.summary = Type(base * (1.06 if size.brief else 1.08), theme.ink)
        self.legend = Type(base * (0.88 if size.brief else 0.92), theme.ink)
        self.figure = Type(base * 1.72, theme.ink, bold=True)
        self.caution = Type(base * 0.88, theme.ink, bold=True)
        self.credit = Type(base * (0.6 if size.brief else 0.68), theme.quiet)
        self.scale = Type(base * 0.72, theme.ink)
        self.label = Type(base, theme.ink, bold=True)
        self.small = Type(base * 0.84, theme.quiet)
        self.stop_name = Type(base * 0.84, theme.ink)
        self.stop = Type(base * 0.88, theme.quiet)
        self.here = Type(base * 1.04, theme.here, bold=True)
        self.area = Type(base * 0.84, theme.area, italic=True)
        self.land = Type(base * 0.92, theme.land_name)
