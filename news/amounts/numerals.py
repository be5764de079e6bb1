"""One number as written, in digits, in words or in both ("4 mil 500"), without hedges."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from ..grammar.measures import Measures

_THOUSAND = 1000
_HUNDRED = 100
_TEN = 10
_DIGITS = r"\d+(?:[.,\u00a0\u202f]\d+)*"
_GROUPED = re.compile(r"\d{1,3}(?:([.,\u00a0\u202f])\d{3})(?:\1\d{3})*")
_LARGEST = 1e12


class Numeral(NamedTuple):
    """A number in a text.

    Attributes
    ----------
    start, end
        Its offsets.
    value
        Its value, above 0.
    written
        As written.
    multiplier
        The multiplier it ends with, 1 where there is none.
    bare
        True where no multiplier is in it.
    """

    start: int
    end: int
    value: float
    written: str
    multiplier: float
    bare: bool

    def shared(self, last: Numeral) -> float:
        """Give this number's value as the lower end of a range, with the multiplier its upper end shares with it.

        Parameters
        ----------
        last
            The upper end: of "two to three thousand" the three thousand.
        """
        factor = last.multiplier if self.bare and not last.bare else 1.0
        return self.value * factor if self.value * factor < last.value else self.value


@dataclass(slots=True)
class _Sum:
    """A number while its words are added up: the thousands done, the group at hand, and what may still follow."""

    words: Measures
    total: float = 0.0
    group: float | None = None
    last: float = 0.0  # magnitude of the last word: what follows must be smaller
    kind: str = ""  # digits, number, part, multiplier
    word: str = ""
    multiplier: float = 1.0
    bare: bool = True
    spoken: list[str] = field(default_factory=list)

    def take(self, token: str) -> bool:
        """Take one more word into the number; False where it does not belong to it."""
        taken = self._take(token)
        if taken:
            self.word = token
            self.spoken.append(token)
        return taken

    def _take(self, token: str) -> bool:
        words = self.words
        if token[0].isdigit():
            return self._take_digits(token)
        is_bare = token in words.bare_multipliers or (not self.kind and token in words.led_multipliers)
        if token in words.multipliers and (self.group is not None or is_bare):
            return self._take_multiplier(float(words.multipliers[token]))
        if token in words.parts:
            return self._start("part", words.parts[token], 0.0)
        return token in words.numbers and self._take_number(float(words.numbers[token]))

    def _start(self, kind: str, value: float, last: float) -> bool:
        if self.kind:
            return False
        self.kind, self.group, self.last = kind, value, last
        return True

    def _take_digits(self, token: str) -> bool:
        value = _digits(token, self.words)
        if value is None:
            return False
        if not self.kind:
            return self._start("digits", value, 0.0)
        if self.word not in self.words.open_multipliers or value != int(value) or value >= self.last:
            return False
        self.kind, self.group, self.last = "digits", (self.group or 0.0) + value, 0.0
        self.multiplier = 1.0
        return True

    def _take_number(self, value: float) -> bool:
        if not self.kind:
            return self._start("number", value, _magnitude(value))
        if self.kind not in {"number", "multiplier"} or value >= self.last:
            return False
        self.kind, self.group, self.last = "number", (self.group or 0.0) + value, _magnitude(value)
        self.multiplier = 1.0
        return True

    def _take_multiplier(self, factor: float) -> bool:
        if factor < _THOUSAND:
            if self.kind == "multiplier" or (self.group or 0.0) >= _HUNDRED:
                return False
            self.group = (self.group or 1.0) * factor
        elif self.kind == "multiplier" and self.last == factor:
            return False
        elif self.total and factor > self.total:
            self.total, self.group = (self.total + (self.group or 0.0)) * factor, 0.0
        else:
            self.total, self.group = self.total + (self.group or 1.0) * factor, 0.0
        self.kind, self.last, self.multiplier, self.bare = "multiplier", factor, factor, False
        return True

    @property
    def value(self) -> float | None:
        """The number so far, None where it is none yet."""
        if self.kind == "part" or (len(self.spoken) == 1 and self.spoken[0] in self.words.articles):
            return None
        value = self.total + (self.group or 0.0)
        return value if 0.0 < value < _LARGEST else None


def one_of(phrases: Iterable[str]) -> str:
    """Give a regular expression of any of some phrases, the longest first, any space between their words.

    Notes
    -----
    Phrases with the same first letter share a branch: matched without regard to case, each branch costs a trial.
    """
    return _one_of(frozenset(phrases))


@lru_cache(maxsize=512)
def _one_of(phrases: frozenset[str]) -> str:
    branches: dict[str, list[str]] = {}
    for phrase in sorted(phrases, key=lambda phrase: (-len(phrase), phrase)):
        branches.setdefault(phrase[:1], []).append(re.escape(phrase[1:]).replace(r"\ ", r"\s+"))
    return "|".join(f"{re.escape(first)}(?:{'|'.join(rests)})" for first, rests in sorted(branches.items()))


def numeral_at(text: str, start: int, end: int, *, words: Measures) -> Numeral | None:
    """Read the number that starts at an offset.

    Parameters
    ----------
    text
        The whole text.
    start, end
        Where it starts, and where to stop.
    words
        The language's number words.

    Returns
    -------
    Numeral | None
        None where no number starts there, or only an article ("a caravan").

    Examples
    --------
    >>> from ..grammar.spanish_numbers import MEASURES
    >>> texts = ("4 mil 500", "mil quinientos", "2,5 millones")
    >>> [numeral_at(text, 0, len(text), words=MEASURES).value for text in texts]
    [4500.0, 1500.0, 2500000.0]
    """
    number, following = _Sum(words), _token(words)
    at = reached = start
    while (match := following.match(text, at, end)) is not None:
        token = match["token"].lower()
        token = token if token[0].isdigit() else " ".join(token.split())
        if match["joiner"] and (not _joins(number, token) or _opens_another(text, match.end(), end, number=number)):
            break
        if not number.take(token):
            break
        at = reached = match.end()
    half = _half(words).match(text, reached, end) if number.kind == "multiplier" else None
    value = number.value
    if value is None:
        return None
    if half is not None:
        value, reached = value + 0.5 * number.multiplier, half.end()
    return Numeral(start, reached, value, text[start:reached], number.multiplier, number.bare)


@lru_cache(maxsize=8)
def numeral_pattern(words: Measures) -> re.Pattern[str]:
    """Give the expression that finds where numbers may start: at its group ``opening``."""
    needy = {*words.articles, *words.parts}
    alone = [*(word for word in words.numbers if word not in needy), *words.bare_multipliers]
    multiplied = rf"(?:{one_of(needy)})\s+(?=(?:{one_of(words.multipliers)})\b)"
    leads = "|".join(rf"(?<=\b{re.escape(lead)} )" for lead in sorted(words.multiplier_leads))
    led_word = one_of(words.led_multipliers)
    led = rf"|(?=(?:{led_word})\b)(?:{leads})(?:{led_word})\b" if leads else ""
    opening = rf"(?<![\w$£€#.,-])(?<![$£€]\s)(?<!\d[:/])(?:\d+|(?:{one_of(alone)})\b|{multiplied}{led})"
    letters = "".join(sorted({word[0] for word in (*needy, *alone, *words.led_multipliers)}))
    # a letter no number begins with, and any inside a word, is passed over before all that is looked at
    return re.compile(rf"(?-i:[\d{letters}{letters.upper()}])(?<!\w.)(?<=(?=(?P<opening>{opening})).)", re.IGNORECASE)


@lru_cache(maxsize=8)
def _token(words: Measures) -> re.Pattern[str]:
    known = one_of([*words.numbers, *words.parts, *words.multipliers])
    joiners = one_of(words.joiners)
    return re.compile(
        rf"[ \t\u00a0\u202f-]*(?:(?P<joiner>{joiners})[ -]+)?(?P<token>{_DIGITS}|(?:{known})\b)", re.IGNORECASE
    )


@lru_cache(maxsize=8)
def _half(words: Measures) -> re.Pattern[str]:
    return re.compile(rf"\s+(?:{one_of(words.half_endings)})\b", re.IGNORECASE)


def _joins(number: _Sum, token: str) -> bool:
    """Tell whether "and" may stand before a word: after a hundred or a ten, before what is smaller."""
    value = number.words.numbers.get(token)
    if value is None or (token in number.words.articles and number.last != _TEN):
        return False
    return (number.kind == "multiplier" and value < _HUNDRED) or (number.kind == "number" and value < number.last)


def _opens_another(text: str, at: int, end: int, *, number: _Sum) -> bool:
    """Tell "and" between two numbers ("five thousand and seven thousand") from "and" inside one."""
    following = _token(number.words).match(text, at, end) if number.kind == "multiplier" else None
    if following is None or following["joiner"]:
        return False
    return number.words.multipliers.get(following["token"].lower(), 0) >= number.last


def _magnitude(value: float) -> float:
    """Give what a number word leaves room for: after twenty nine at most, after two hundred ninety-nine."""
    if value >= _HUNDRED:
        return _HUNDRED
    return _TEN if value > _TEN and value % _TEN == 0 else 0.0


def _digits(token: str, words: Measures) -> float | None:
    """Read digits with their marks; None for what is no number ("02.01.2024")."""
    if token.isdigit():
        return float(token)
    grouped = _GROUPED.fullmatch(token)
    if grouped is not None and (grouped[1] in words.thousands or grouped[1].isspace()) and token[0] != "0":
        return float(re.sub(r"\D", "", token))
    whole, mark, fraction = max((token.rpartition(mark) for mark in ".,"), key=lambda parts: len(parts[0]))
    if not mark or not fraction.isdigit() or mark not in words.decimals:
        return None
    if not whole.isdigit():
        grouped = _GROUPED.fullmatch(whole)
        if grouped is None or grouped[1] == mark:
            return None
    return float(f"{re.sub(r'[^0-9]', '', whole)}.{fraction}")
