"""Lengths as articles give them ("1,000 miles (1,600 km)"), and what each is a length of (kilometres)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from .grammar.table import Grammar
from .numbers import Figure
from .text import Span


@dataclass(frozen=True, slots=True)
class Length:
    """A distance as printed; of a unit pair, one length.

    Attributes
    ----------
    start, end
        Offsets, hedge, unit and the pair's second half included.
    km
        Kilometres: as printed where a figure in kilometres is, else converted.
    rounding_km
        Half the unit the figure was rounded to.
    """

    start: int
    end: int
    km: float
    rounding_km: float

    @property
    def span(self) -> Span:
        """The length's offsets."""
        return Span(self.start, self.end)


def lengths(text: str, figures: list[Figure], grammar: Grammar) -> list[Length]:
    """Join figures and unit words to lengths.

    Parameters
    ----------
    text
        The article's text.
    figures
        Its figures, in order.
    grammar
        The article's language.

    Examples
    --------
    >>> from .grammar import ENGLISH
    >>> from .numbers import figures
    >>> text = "A 1,000 mile (1,600km) trek, 20 miles a day."
    >>> [(x.km, text[x.start:x.end]) for x in lengths(text, figures(text, Span(0, len(text)), ENGLISH), ENGLISH)]
    [(1600.0, '1,000 mile (1,600km)'), (32.2, '20 miles')]
    """
    found: list[Length] = []
    unit = _unit(grammar)
    for figure in figures:
        match = unit.match(text, figure.end)
        if match is None or (found and figure.start < found[-1].end):
            continue
        factor = grammar.length_units[match["unit"].lower()]
        pair = _pair(text, match.end(), figures, unit=unit)
        if pair is None:
            found.append(Length(figure.start, match.end(), round(figure.value * factor, 1), figure.rounding * factor))
            continue
        other, end, other_factor = pair[0], pair[1], grammar.length_units[pair[2].lower()]
        printed = figure if factor == 1.0 else other if other_factor == 1.0 else figure
        km = printed.value * (1.0 if factor == 1.0 or other_factor == 1.0 else factor)
        found.append(Length(figure.start, end, round(km, 1), max(figure.rounding * factor, 0.5)))
    return found


@lru_cache(maxsize=8)
def _unit(grammar: Grammar) -> re.Pattern[str]:
    units = "|".join(sorted(map(re.escape, grammar.length_units), key=len, reverse=True))
    fillers = "|".join(map(re.escape, grammar.length_fillers))
    return re.compile(rf"[\s-]*(?:(?:{fillers}) )?(?P<unit>{units})\b(?:\.(?=\s+(?-i:[a-zà-ÿ])))?", re.IGNORECASE)


def _pair(text: str, end: int, figures: list[Figure], *, unit: re.Pattern[str]) -> tuple[Figure, int, str] | None:
    """Find the same length in the other unit, in brackets or after "or"."""
    opening = re.compile(r"\s*(?P<open>[(/,]|or)\s*").match(text, end)
    if opening is None:
        return None
    other = next((figure for figure in figures if figure.start == opening.end()), None)
    match = unit.match(text, other.end) if other is not None else None
    if other is None or match is None:
        return None
    closing = re.compile(r"\s*\)").match(text, match.end()) if opening["open"] == "(" else None
    return other, closing.end() if closing else match.end(), match["unit"]
