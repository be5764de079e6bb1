"""Lengths as articles give them ("1,000 miles (1,600 km)"), and what each is a length of (kilometres)."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from ..grammar.measures import Measures
from ..grammar.table import Grammar
from ..text import Span
from .numbers import Figure
from .numerals import one_of

_OPENING = re.compile(r"\s*[(\[]\s*")
_CLOSING = re.compile(r"\s*[)\]]")
_SENTENCE_END = re.compile(r"[.!?;\n]")
_ENDS_PHRASE = re.compile(r"\s*(?:[.;:,)](?!\d)|$|\n)")
_LONGEST_GAP = 60
_LONGEST_SILENCE = 120
_LONGEST_LEAD = 24
# Halves of a unit pair are rounded each by itself, small ones coarsely.
_DISAGREEMENT = 0.25
# A mile has 1.609 km; both figures are rounded.
_LEAST_RATIO = 1.55
_MOST_RATIO = 1.67


class Length(NamedTuple):
    """A distance as printed; of a unit pair, one length.

    Attributes
    ----------
    start, end
        Offsets, hedge, unit and the pair's second half included.
    km
        Kilometres: as printed where a figure in kilometres is, else converted.
    rounding_km
        Half the unit the figure was rounded to.
    is_unsaid
        True where the text leaves the unit unsaid.
    """

    start: int
    end: int
    km: float
    rounding_km: float
    is_unsaid: bool = False

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

    Returns
    -------
    list of Length
        In order. A figure without a unit is one where the text leaves the unit unsaid: a pair of figures that stand to
        each other as miles and kilometres do, after a length ("Now it is 185 (300)"), a share of the length before
        it in its sentence ("800 km, 120 of them in the hills"), and another length a little farther on ("they did
        25 km; the border is another 150 off").

    Examples
    --------
    >>> from ..grammar import ENGLISH
    >>> from .numbers import figures
    >>> text = "A 1,000 mile (1,600km) trek, 20 miles a day."
    >>> [(x.km, text[x.start:x.end]) for x in lengths(text, figures(text, Span(0, len(text)), ENGLISH), ENGLISH)]
    [(1600.0, '1,000 mile (1,600km)'), (32.2, '20 miles')]
    """
    words = grammar.measures
    found: list[Length] = []
    factor = 1.0
    for index, figure in enumerate(figures):
        if found and figure.start < found[-1].end:
            continue
        following = figures[index + 1] if index + 1 < len(figures) else None
        match = _unit(words).match(text, figure.end)
        if match is not None:
            factor = words.length_units[match["unit"].lower()]
            found.append(
                _stated(text, Span(figure.start, match.end()), figure, following=following, words=words, factor=factor)
            )
        elif found:
            unsaid = (
                _unsaid_pair(text, figure, following)
                or _share(text, figure, found[-1], words=words, factor=factor)
                or _implied(text, figure, found[-1], words=words, factor=factor)
            )
            found += [unsaid] if unsaid else []
    return found


@lru_cache(maxsize=8)
def _unit(words: Measures) -> re.Pattern[str]:
    units, fillers = one_of(words.length_units), one_of(words.length_fillers)
    return re.compile(rf"[\s-]*(?:(?:{fillers}) )?(?P<unit>{units})\b(?:\.(?=\s+(?-i:[a-zà-ÿ])))?", re.IGNORECASE)


@lru_cache(maxsize=8)
def _pairing(words: Measures) -> re.Pattern[str]:
    return re.compile(rf"\s*(?P<open>{one_of(words.pair_links)})\s*", re.IGNORECASE)


def _stated(
    text: str, span: Span, figure: Figure, *, following: Figure | None, words: Measures, factor: float
) -> Length:
    """Give a length with a unit, and with the same length in the other unit where it follows."""
    rounding_km = max(figure.rounding * factor, 0.5)
    pair = _pair(text, span.end, following, words=words)
    if pair is None or not _agree(figure.value * factor, pair[0].value * pair[2]):
        return Length(span.start, span.end, round(figure.value * factor, 1), rounding_km)
    other, end, other_factor = pair
    printed = other if other_factor == 1.0 and factor != 1.0 else figure
    km = printed.value * (other_factor if printed is other else factor)
    return Length(span.start, end, round(km, 1), rounding_km)


def _agree(one_km: float, other_km: float) -> bool:
    """Tell the same length in two units from two lengths in a row ("30 km, 20 miles more")."""
    return abs(one_km - other_km) <= _DISAGREEMENT * max(one_km, other_km)


def _pair(text: str, end: int, other: Figure | None, *, words: Measures) -> tuple[Figure, int, float] | None:
    """Find the same length in the other unit, in brackets or after "or"."""
    opening = _pairing(words).match(text, end)
    if opening is None or other is None or other.start != opening.end():
        return None
    match = _unit(words).match(text, other.end)
    if match is None:
        return None
    closing = _CLOSING.match(text, match.end()) if opening["open"] in "([" else None
    return other, closing.end() if closing else match.end(), words.length_units[match["unit"].lower()]


def _unsaid_pair(text: str, figure: Figure, following: Figure | None) -> Length | None:
    """Find two figures, one in brackets, that stand to each other as miles and kilometres do."""
    if following is None or not _OPENING.fullmatch(text, figure.end, following.start):
        return None
    closing = _CLOSING.match(text, following.end)
    low, high = sorted((figure.value, following.value))
    if closing is None or not _LEAST_RATIO <= high / low <= _MOST_RATIO:
        return None
    factor = high / figure.value
    return Length(figure.start, closing.end(), round(high, 1), max(figure.rounding * factor, 0.5), is_unsaid=True)


def _share(text: str, figure: Figure, whole: Length, *, words: Measures, factor: float) -> Length | None:
    """Find "120 of them" after a length, in its sentence."""
    gap = text[whole.end : figure.start]
    if len(gap) > _LONGEST_GAP or _SENTENCE_END.search(gap) or figure.value * factor >= whole.km:
        return None
    match = _of_them(words).match(text, figure.end)
    if match is None:
        return None
    return Length(figure.start, match.end(), round(figure.value * factor, 1), max(figure.rounding * factor, 0.5))


def _implied(text: str, figure: Figure, said: Length, *, words: Measures, factor: float) -> Length | None:
    """Find a length whose unit the length before it gives: "another 150 off", "lleva ya más de 100"."""
    if figure.start - said.end > _LONGEST_SILENCE:
        return None
    if _goes_on(words).match(text, figure.end) is None:
        led = text[max(said.end, figure.start - _LONGEST_LEAD) : figure.start]
        if _ENDS_PHRASE.match(text, figure.end) is None or _leads(words).search(led) is None:
            return None
    return Length(figure.start, figure.end, round(figure.value * factor, 1), max(figure.rounding * factor, 0.5))


@lru_cache(maxsize=8)
def _goes_on(words: Measures) -> re.Pattern[str]:
    return re.compile(rf"\s+(?:{words.unsaid_after})", re.IGNORECASE)


@lru_cache(maxsize=8)
def _leads(words: Measures) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{one_of(words.unsaid_before)})\s+$", re.IGNORECASE)


@lru_cache(maxsize=8)
def _of_them(words: Measures) -> re.Pattern[str]:
    return re.compile(rf"\s+(?:{one_of(words.shares)})\b", re.IGNORECASE)
