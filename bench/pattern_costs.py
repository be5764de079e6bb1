"""Tries a regular expression on strings made to be slow for it, ever longer (characters; CPU seconds).

The strings of a pattern repeat what it repeats: each character it names, each opening of it that matches, and all of a
match, with an end that fits and one that does not. A search that takes four times as long for four times the characters
is linear, sixteen times quadratic.
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from re import _constants as kinds  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

SIZES = ((10, 20), (125, 500), (500, 2_000), (2_000, 8_000))
"""Lengths that are compared; the first pair is for what doubles with each character."""
NOTICED_S = 0.004
"""What takes less is not looked into but tried on a longer string."""
STEEP = 8.0
"""Times as long for four times the characters: halfway, in steps of two, between linear and quadratic."""
_ENDS = ("\0", "a", ".a")
_USUAL = " a0A.,\n\t-'"
_PARTED, _PARTING = "Aa0", "'-., "
_MOST_LETTERS = 16
_MOST_OPENINGS = 24
_RUNS = 4
_REPEATS = frozenset({kinds.MAX_REPEAT, kinds.MIN_REPEAT, kinds.POSSESSIVE_REPEAT})
_CLASSES = {
    kinds.CATEGORY_DIGIT: "0", kinds.CATEGORY_SPACE: " ", kinds.CATEGORY_WORD: "a",
    kinds.CATEGORY_NOT_DIGIT: "a", kinds.CATEGORY_NOT_SPACE: "a", kinds.CATEGORY_NOT_WORD: " ",
}  # fmt: skip


Attack = tuple[str, str, str]


@dataclass(frozen=True)
class Steep:
    """A pattern that costs more than its share, and on what: the string's first characters, and seconds by length."""

    pattern: str
    on: str
    seconds: tuple[float, float]

    @property
    def growth(self) -> float:
        """How many times as long the long string took."""
        return self.seconds[1] / max(self.seconds[0], 1e-6)


def steepest(pattern: re.Pattern[str], *, anchored: bool = False) -> Steep | None:
    """Find the string on which a pattern's cost grows faster than the string.

    Parameters
    ----------
    pattern
        The pattern.
    anchored
        Whether it is only held against a string's beginning, not searched for all over it.

    Returns
    -------
    Steep or None
        None where none was found.
    """
    for attack in _attacks(pattern):
        found = _steep_on(pattern, attack, anchored=anchored)
        if found is not None:
            return found
    return None


def _steep_on(pattern: re.Pattern[str], attack: Attack, *, anchored: bool) -> Steep | None:
    """Try longer and longer strings, until one takes so long that its growth can be told."""
    pump, before, end = attack
    for short, long in SIZES:
        text = before + pump * (long // len(pump)) + end
        if _seconds(pattern, text, anchored=anchored) < NOTICED_S:
            continue
        less = before + pump * (short // len(pump)) + end
        seconds = _least(pattern, less, anchored=anchored), _least(pattern, text, anchored=anchored)
        if seconds[1] < NOTICED_S:
            continue  # something else had the machine
        found = Steep(pattern.pattern, text[:60], seconds)
        return found if found.growth > STEEP else None
    return None


def _least(pattern: re.Pattern[str], text: str, *, anchored: bool) -> float:
    """Measure the least of some runs: what else a machine does only ever adds to the time."""
    return min(_seconds(pattern, text, anchored=anchored) for _ in range(_RUNS))


def _seconds(pattern: re.Pattern[str], text: str, *, anchored: bool) -> float:
    start = time.process_time()
    if anchored:
        pattern.fullmatch(text)
        pattern.match(text)
    else:
        for _ in pattern.finditer(text):
            pass
    return time.process_time() - start


def _attacks(pattern: re.Pattern[str]) -> Iterator[Attack]:
    """Give what to repeat, what to put before it, and what to end with."""
    tree = parser.parse(pattern.pattern, pattern.flags & ~re.DEBUG)
    openings = sorted({*_openings(tree, least=0), *_openings(tree, least=1)}, key=lambda each: (len(each), each))
    openings = [*openings[:_MOST_OPENINGS], *openings[_MOST_OPENINGS :: max(1, len(openings) // _MOST_OPENINGS)]]
    letters = list(dict.fromkeys([*_USUAL, *_letters(tree)]))[:_MOST_LETTERS]
    pumps = [*letters, *(opening for opening in openings if len(opening) > 1)]
    pumps += [opening + letter for opening in openings[:4] for letter in "a0"]
    pumps += [opening + " " for opening in openings]  # which parts words, and so begins what begins with a word
    pumps += [one + other for one in _PARTED for other in _PARTING]
    for pump in dict.fromkeys(pumps):
        if len(pump) > 1:
            yield pump, "", _ENDS[0]
        else:
            yield from ((pump, before, end) for before in ("", *openings[-1:]) for end in _ENDS)


def _openings(tree: Sequence[Any], said: str = "", *, least: int) -> Iterator[str]:
    """Give what matches a pattern's beginnings, longer and longer; what may be left out is there `least` times."""
    for kind, what in tree:
        for branch in _branches(kind, what):
            yield from _openings(branch, said, least=least)
        said += _sample(kind, what, least=least)
        if said:
            yield said


def _branches(kind: Any, what: Any) -> Sequence[Any]:  # noqa: ANN401 - a node of the standard library's tree
    """Give the patterns inside a node."""
    if kind is kinds.BRANCH:
        return list(what[1])
    if kind in _REPEATS:
        return [what[2]]
    if kind is kinds.SUBPATTERN:
        return [what[3]]
    return [what] if kind is kinds.ATOMIC_GROUP else []


def _sample(kind: Any, what: Any, *, least: int) -> str:  # noqa: ANN401 - likewise
    """Give one string that a node matches, as a rule."""
    if kind is kinds.LITERAL:
        return chr(what)
    if kind in {kinds.NOT_LITERAL, kinds.ANY}:
        return "b" if what == ord("a") else "a"
    if kind is kinds.IN:
        return _member(what)
    times = max(least, what[0]) if kind in _REPEATS else 1
    first = next(iter(_branches(kind, what)), ())
    return _whole(first, least=least) * times


def _whole(tree: Sequence[Any], *, least: int) -> str:
    return "".join(_sample(kind, what, least=least) for kind, what in tree)


def _member(items: Sequence[Any]) -> str:
    """Give a character that a class holds."""
    if items[0][0] is kinds.NEGATE:
        return next((letter for letter in "a 0!é" if not _holds(items[1:], letter)), "~")
    kind, what = items[0]
    if kind is kinds.LITERAL:
        return chr(what)
    return chr(what[0]) if kind is kinds.RANGE else _CLASSES[what]


def _holds(items: Sequence[Any], letter: str) -> bool:
    for kind, what in items:
        if kind is kinds.LITERAL and what == ord(letter):
            return True
        if kind is kinds.RANGE and what[0] <= ord(letter) <= what[1]:
            return True
        if kind is kinds.CATEGORY and re.match(_CATEGORY_SIGNS[what], letter):
            return True
    return False


_CATEGORY_SIGNS = {
    kinds.CATEGORY_DIGIT: r"\d", kinds.CATEGORY_SPACE: r"\s", kinds.CATEGORY_WORD: r"\w",
    kinds.CATEGORY_NOT_DIGIT: r"\D", kinds.CATEGORY_NOT_SPACE: r"\S", kinds.CATEGORY_NOT_WORD: r"\W",
}  # fmt: skip


def _letters(tree: Sequence[Any]) -> Iterator[str]:
    """Give the characters that a pattern repeats, and those it names."""
    for kind, what in tree:
        if kind is kinds.LITERAL:
            yield chr(what)
        elif kind is kinds.IN:
            yield _member(what)
        elif kind in {kinds.ASSERT, kinds.ASSERT_NOT}:
            yield from _letters(what[1])
        for branch in _branches(kind, what):
            yield from _letters(branch)
