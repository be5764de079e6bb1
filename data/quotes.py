"""Quotes cut to the width of a terminal (in cells) so that the words they were quoted for stay in sight."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import accumulate

from .cells import ELLIPSIS, cell_width, clipped, first_cells, last_cells
from .tables import printable

_WORD = re.compile(r"(?<!\s)\s*\S+")
_LOOSE = " ,;:.–—-"  # what no cut leaves beside its ellipsis


@dataclass(frozen=True, slots=True)
class Quote:
    """A quote on one line, in three parts: what stands before the words it was quoted for, those words, what follows.

    Attributes
    ----------
    before, words, after
        Printable, and together the whole quote; `words` is empty where it is not known what the quote is for.
    """

    before: str
    words: str
    after: str

    @classmethod
    def of(cls, quote: str, span: tuple[int, int] | None = None) -> Quote:
        r"""Part a quote.

        Parameters
        ----------
        quote
            A sentence.
        span
            Where in it the words stand that it was quoted for; None where that is not known.

        Returns
        -------
        Quote
            With runs of white space and control characters as one space.

        Examples
        --------
        >>> Quote.of("They left\n Huixtla today.", (11, 18))
        Quote(before='They left ', words='Huixtla', after=' today.')
        """
        start, end = span or (0, 0)
        before, words, after = (_one_line(part) for part in (quote[:start], quote[start:end], quote[end:]))
        return cls(before.lstrip(), words.strip(), after.rstrip() if words else after.strip())

    def __str__(self) -> str:
        """Give the whole quote."""
        return self.before + self.words + self.after

    def shortened(self, width: int) -> Quote:
        """Cut the quote to so many cells at the bounds of words, with an ellipsis where something is missing.

        Parameters
        ----------
        width
            Cells there are.

        Returns
        -------
        Quote
            It holds `words` wherever they fit, and as much of what stands around them as does; a word that is too long
            for a whole side is cut inside.

        Examples
        --------
        >>> quote = Quote.of("The advance group had by then reached Mapastepec, a few hours up the coast.", (38, 48))
        >>> str(quote.shortened(40))
        '…then reached Mapastepec, a few hours…'
        """
        if cell_width(str(self)) <= width:
            return self
        room = width - cell_width(self.words)
        if room < len(ELLIPSIS) * 2:
            return Quote("", clipped(self.words or self.after, width), "")
        left, right = cell_width(self.before), cell_width(self.after)
        half = room // 2
        share = left if left <= half else room - right if right <= half else half
        before = _end_of(self.before, share)
        return Quote(before, self.words, _start_of(self.after, room - cell_width(before)))


def _one_line(part: str) -> str:
    """Make a part printable, a space at its ends included."""
    return printable(f"|{part}|")[1:-1]


def _start_of(text: str, width: int) -> str:
    """Cut a text at its end, at the bound of a word."""
    if cell_width(text) <= width:
        return text
    words = _WORD.findall(text)
    fits = sum(size < width for size in accumulate(map(cell_width, words[:width])))
    kept = "".join(words[:fits]) if fits else first_cells(text, width - 1)
    return kept.rstrip(_LOOSE) + ELLIPSIS


def _end_of(text: str, width: int) -> str:
    """Cut a text at its start, at the bound of a word."""
    if cell_width(text) <= width:
        return text
    words = re.findall(r"\S+\s*", text)
    fits = sum(size < width for size in accumulate(map(cell_width, reversed(words[-width:]))))
    return ELLIPSIS + ("".join(words[-fits:]) if fits else last_cells(text, width - 1)).lstrip(_LOOSE)
