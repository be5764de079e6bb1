"""Figures as news prints them: digits and words, hedges ("more than"), ranges ("between 6,000 and 10,000")."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from .grammar.table import Grammar
from .text import Span

_THOUSAND = 1000


@dataclass(frozen=True, slots=True)
class Figure:
    """A number or a range of numbers in a text.

    Attributes
    ----------
    start, end
        Offsets, hedges included.
    low, high
        The range as stated; `low` None for "up to N", `high` None for "more than N", equal for a single figure.
    last_digits
        The last number as written, whose trailing zeros tell how it was rounded.
    hedged
        True where a hedge such as "about" stands before it.
    """

    start: int
    end: int
    low: float | None
    high: float | None
    last_digits: str
    hedged: bool = False

    @property
    def span(self) -> Span:
        """The figure's offsets."""
        return Span(self.start, self.end)

    @property
    def value(self) -> float:
        """The figure itself, or the middle of its range."""
        ends = [end for end in (self.low, self.high) if end is not None]
        return sum(ends) / len(ends)

    @property
    def rounding(self) -> float:
        """Half the unit the figure was rounded to: of 1,000 it is 50, of 1,849 it is 0.5; hedged figures count tenfold.

        Notes
        -----
        A trailing zero may be a true digit; one zero fewer than there are is taken for rounding, so "1,000" is held to
        be good to a hundred.
        """
        digits = self.last_digits.replace(",", "")
        if not digits.isdigit():
            return max(self.value * 0.05, 0.5)
        zeros = len(digits) - len(digits.rstrip("0"))
        unit = 10.0 ** max(0, zeros - 1)
        return 0.5 * unit * (2.0 if self.hedged else 1.0)


def figures(text: str, span: Span, grammar: Grammar) -> list[Figure]:
    """Find the figures in a stretch of text, in order and without overlap.

    Parameters
    ----------
    text
        The whole text.
    span
        Where to look.
    grammar
        The article's language.

    Examples
    --------
    >>> from .grammar import ENGLISH
    >>> text = "Between 6,000 and 10,000 left; more than two thousand stayed, about 40 fell ill."
    >>> [(f.low, f.high) for f in figures(text, Span(0, len(text)), ENGLISH)]
    [(6000.0, 10000.0), (2000.0, None), (40.0, 40.0)]
    """
    found: list[Figure] = []
    at = span.start
    while (match := _pattern(grammar).search(text, at, span.end)) is not None:
        figure = _figure(match, grammar)
        at = figure.end if figure is not None else match.end("one")
        if figure is not None:
            found.append(figure)
    return found


@lru_cache(maxsize=8)
def _pattern(grammar: Grammar) -> re.Pattern[str]:
    def one_of(words: object) -> str:
        return "|".join(re.escape(w) for w in sorted(words, key=len, reverse=True))  # type: ignore[call-overload]

    words, multipliers = one_of(grammar.numbers), one_of(grammar.multipliers)
    number = (
        rf"(?:\d{{1,3}}(?:,\d{{3}})+|\d+(?:\.\d+)?)(?:\s*(?:{multipliers})\b)?"
        rf"|(?:{words})\b(?:[\s-]+(?:{words}|{multipliers})\b)*"
    )
    hedge = one_of([*grammar.over, *grammar.under, *grammar.about, *grammar.between])
    return re.compile(
        rf"(?<![\w$£€.,-])(?:(?P<hedge>{hedge})\s+)?(?P<hedge2>(?:{one_of(grammar.about)})\s+)?(?P<one>{number})"
        rf"(?:\s*(?P<link>{one_of(grammar.range_links)})\s*(?:(?:{one_of(grammar.about)})\s+)?"
        rf"(?P<two>{number}))?(?![\d%]|\.\d|(?:st|nd|rd|th)\b)",
        re.IGNORECASE,
    )


def _figure(match: re.Match[str], grammar: Grammar) -> Figure | None:
    one, two = match["one"], match["two"]
    hedge = " ".join((match["hedge"] or match["hedge2"] or "").lower().split())
    low = _number(one, grammar)
    if low is None:
        return None
    if two is not None:
        high = _number(two, grammar)
        joins = match["link"].lower() not in grammar.weak_range_links or hedge in grammar.between
        if high is not None and joins and low < high:
            return Figure(match.start(), match.end(), low * _shared_multiplier(one, two, grammar), high, two)
    end = match.end("one")
    if hedge in grammar.over:
        return Figure(match.start(), end, low, None, one)
    if hedge in grammar.under:
        return Figure(match.start(), end, None, low, one)
    return Figure(match.start(), end, low, low, one, hedged=bool(hedge))


def _shared_multiplier(one: str, two: str, grammar: Grammar) -> float:
    """Give what "two to three thousand" leaves unsaid after its first number, 1 where nothing is left unsaid."""
    last = _parts(two)[-1]
    unsaid = last in grammar.multipliers and not any(part in grammar.multipliers for part in _parts(one))
    low, high = _number(one, grammar) or 0.0, _number(two, grammar) or 0.0
    factor = float(grammar.multipliers[last]) if unsaid else 1.0
    return factor if low * factor < high else 1.0


def _parts(written: str) -> list[str]:
    return re.findall(r"\d[\d.,]*|[^\W\d_]+", written.lower())


def _number(written: str, grammar: Grammar) -> float | None:
    if written.lower() in grammar.articles:
        return None  # "a caravan" counts nothing
    total = group = 0.0
    for part in _parts(written):
        if part in grammar.multipliers:
            factor = grammar.multipliers[part]
            group = (group or 1.0) * factor
            if factor >= _THOUSAND:
                total, group = total + group, 0.0
        else:
            group += grammar.numbers[part] if part in grammar.numbers else float(part.replace(",", ""))
    return total + group or None
