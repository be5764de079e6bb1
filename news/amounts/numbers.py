"""Figures as news prints them: digits and words, hedges ("more than"), ranges ("between 6,000 and 10,000")."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from ..grammar.measures import Measures
from ..grammar.table import Grammar
from ..text import Span
from .numerals import Numeral, numeral_at, numeral_pattern, one_of

_LONGEST_HEDGE = 48
_MOST_HEDGE_WORDS = 4
_EITHER_RATIO = 3.0
_HOURS = 24
_STAMP = re.compile(r"(?:[01]?\d|2[0-3])\.[0-5]\d")
_WORD = re.compile(r"\S+")
_NO_HEDGES: frozenset[str] = frozenset()


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
        True where a hedge such as "about" stands beside it.
    ranged
        True for two figures joined to one ("from 300 to 400").
    """

    start: int
    end: int
    low: float | None
    high: float | None
    last_digits: str
    hedged: bool = False
    ranged: bool = False

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
        """Half the unit the figure was rounded to: of 1,000 it is 50, of 1,849 it is 0.5; hedged figures count double.

        Notes
        -----
        A trailing zero may be a true digit; one zero fewer than there are is taken for rounding, so "1,000" is held to
        be good to a hundred. Number words and fractions are held to be good to a twentieth.
        """
        last = self.value if self.high is None or self.low is None else self.high
        if not self.last_digits[-1:].isdigit() or last != int(last):
            return max(self.value * 0.05, 0.5)
        digits = str(int(last))
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

    Returns
    -------
    list of Figure
        Sums of money, shares, clock times and ordinals are left out.

    Examples
    --------
    >>> from ..grammar import ENGLISH
    >>> text = "Between 6,000 and 10,000 left; more than two thousand stayed, about 40 fell ill."
    >>> [(f.low, f.high) for f in figures(text, Span(0, len(text)), ENGLISH)]
    [(6000.0, 10000.0), (2000.0, None), (40.0, 40.0)]
    """
    words = grammar.measures
    found: list[Figure] = []
    opening = numeral_pattern(words)
    at = span.start
    while (match := opening.search(text, at, span.end)) is not None:
        first = numeral_at(text, match.start(), span.end, words=words)
        at = match.end("opening") if first is None else first.end
        if first is None:
            continue
        left = found[-1].end if found else span.start
        figure = _figure(text, first, Span(left, span.end), words=words)
        if figure is not None:
            found.append(figure)
            at = figure.end
        elif (other := _no_count(words).match(text, first.end, span.end)) is not None:
            at = other.end()
    return found


def _figure(text: str, first: Numeral, bounds: Span, *, words: Measures) -> Figure | None:
    start, hedges = _hedges(text, first.start, bounds.start, words=words)
    second = _second(text, first, bounds.end, words=words, between=bool(hedges & words.between))
    last = second or first
    if not _counts(text, first, last, words=words):
        return None
    if not second and hedges & words.between:
        start, hedges = first.start, _NO_HEDGES
    end, after = _hedge_after(text, last.end, bounds.end, words=words)
    hedged = bool(hedges - words.between) or after == "about"
    if second is not None:
        return Figure(start, end, first.shared(second), second.value, second.written, hedged=hedged, ranged=True)
    if hedges & words.under:
        return Figure(start, end, None, first.value, first.written)
    if hedges & words.over or after == "over" or _exceeds(text, start, bounds.start, words=words):
        return Figure(start, end, first.value, None, first.written)
    return Figure(start, end, first.value, first.value, first.written, hedged=hedged)


def _hedges(text: str, start: int, left: int, *, words: Measures) -> tuple[int, frozenset[str]]:
    """Find the hedges that end where a number starts: where the first of them starts, and which they are."""
    left = max(left, start - _LONGEST_HEDGE)
    last = text[left:start].rsplit(maxsplit=1)[-1:]
    if not last or last[0].lower() not in _ends_of_hedges(words):
        return start, _NO_HEDGES
    before = list(_WORD.finditer(text, left, start))
    found: set[str] = set()
    while before and before[-1].group().lower() in _ends_of_hedges(words):
        for count in range(min(_MOST_HEDGE_WORDS, len(before)), 0, -1):
            phrase = " ".join(match.group() for match in before[-count:]).lower()
            if phrase in _all_hedges(words) and not (found and phrase in words.between and found & words.between):
                found.add(phrase)
                start = before[-count].start()
                del before[-count:]
                break
        else:
            break
    return start, frozenset(found)


@lru_cache(maxsize=8)
def _all_hedges(words: Measures) -> frozenset[str]:
    return words.over | words.under | words.about | words.between


@lru_cache(maxsize=8)
def _ends_of_hedges(words: Measures) -> frozenset[str]:
    return frozenset(phrase.split()[-1] for phrase in _all_hedges(words))


def _second(text: str, first: Numeral, end: int, *, words: Measures, between: bool) -> Numeral | None:
    """Find the upper end of a range, past its link and a hedge."""
    match = _link(words).match(text, first.end, end)
    second = numeral_at(text, match.end(), end, words=words) if match is not None else None
    if match is None or second is None:
        return None
    low, link = first.shared(second), match["link"].lower()
    if low >= second.value:
        return None
    if link in words.weak_range_links and not between:
        close = link in words.either_links and second.value <= _EITHER_RATIO * low
        return second if close else None
    return second


@lru_cache(maxsize=8)
def _link(words: Measures) -> re.Pattern[str]:
    links, hedges = one_of(words.range_links), one_of(words.about)
    return re.compile(rf"(?:\s*(?<![—\s])|\s+)(?P<link>{links})(?<!\s—)\s*(?:(?:{hedges})\s+)?", re.IGNORECASE)


def _hedge_after(text: str, at: int, end: int, *, words: Measures) -> tuple[int, str]:
    match = _after(words).match(text, at, end)
    if match is None:
        return at, ""
    return match.end(), "over" if match["over"] else "about"


@lru_cache(maxsize=8)
def _after(words: Measures) -> re.Pattern[str]:
    over, about = one_of(words.over_after), one_of(words.about_after)
    return re.compile(rf"[\s-]*(?:(?P<over>{over})|(?P<about>{about}))(?!\w)", re.IGNORECASE)


def _exceeds(text: str, start: int, left: int, *, words: Measures) -> bool:
    """Tell whether a verb of exceeding stands right before a figure."""
    left = max(left, start - _LONGEST_HEDGE)
    return any(match.end() == start for match in _exceeding(words).finditer(text, left, start))


@lru_cache(maxsize=8)
def _exceeding(words: Measures) -> re.Pattern[str]:
    return re.compile(words.exceeding, re.IGNORECASE)


def _counts(text: str, first: Numeral, last: Numeral, *, words: Measures) -> bool:
    """Leave out shares, ordinals, clock times and parts of longer codes."""
    if _no_count(words).match(text, last.end):
        return False
    if _is_stamp(text, first):
        return False
    is_hour = last.value <= _HOURS and _clock(words).match(text[max(0, first.start - _LONGEST_HEDGE) : first.start])
    return not is_hour


def _is_stamp(text: str, number: Numeral) -> bool:
    """Tell the hour that opens a line of a running report ("10.30 They are off")."""
    is_first = number.start == 0 or text[number.start - 1] == "\n"
    return is_first and _STAMP.fullmatch(number.written) is not None


@lru_cache(maxsize=8)
def _no_count(words: Measures) -> re.Pattern[str]:
    """Match what makes a number none: a share, a clock time, a code, letters that are no unit."""
    units = one_of(words.length_units)
    return re.compile(
        rf"\s*(?:{one_of(words.percents)})|[:/]\d|\s*(?:{one_of(words.clocks)})(?!\w)|(?!(?:{units})\b)\w|[ºª°]",
        re.IGNORECASE,
    )


@lru_cache(maxsize=8)
def _clock(words: Measures) -> re.Pattern[str]:
    return re.compile(rf".*\b(?:{one_of(words.clock_openings)})\s+$", re.IGNORECASE | re.DOTALL)
