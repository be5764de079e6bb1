"""Finds gazetteer names in text: the longest at each word, written as names are written (offsets in characters)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

import numpy as np
import numpy.typing as npt

from ..geo.gazetteer import Match
from ..geo.names import Words, words
from .gazetteer_common import CALENDAR, COMMON_WORDS, FAITH, FUNCTION_WORDS, INSTITUTIONS
from .gazetteer_compass import COMPASS_WORDS, compass_parts
from .gazetteer_files import AREA, CAPITALS, DEMONYM, DOTTED, LOWER_DEMONYM, LOWER_END, LOWER_START, MINOR, Trie

#: Names that are never places where they stand alone.
_NEVER = CALENDAR | INSTITUTIONS | FAITH | COMPASS_WORDS
_EVERYDAY = COMMON_WORDS | FUNCTION_WORDS
#: What makes it matter how and where a text writes a name.
_PECULIAR = DEMONYM | CAPITALS | DOTTED | MINOR
#: A name with its further words and its flags, and whether it is one wherever it has its capitals.
_Known = tuple[str, int, int, bool]
#: Answers of the trie that are kept; news repeats its words.
_REMEMBERED = 1 << 14
#: Words from a compass word to the first of its area's name, and one more ("sur de la República …").
_COMPASS_REACH = 5


class Names(Protocol):
    """What a matcher asks of the names there are; all are folded."""

    def goes_on(self, words: str) -> bool:
        """Tell whether a name of more words begins with these."""
        ...

    def beginning(self, words: str) -> list[tuple[str, int]]:
        """List the names that some words begin with, shortest first, each with its flags."""
        ...

    def flags(self, name: str) -> int:
        """Give a name's flags, as `gazetteer_files` defines them; 0 where there is no such name."""
        ...


class IndexNames:
    """The names of one compiled index.

    Parameters
    ----------
    trie
        Folded names to numbers.
    flags
        One byte a name.
    """

    def __init__(self, trie: Trie, flags: npt.NDArray[np.uint8]) -> None:
        self._trie = trie
        self._flags = flags.tobytes()  # a byte of it comes faster than an array's element

    def goes_on(self, words: str) -> bool:
        """Tell whether a name of more words begins with these."""
        return next(self._trie.iterkeys(words + " "), None) is not None

    def beginning(self, words: str) -> list[tuple[str, int]]:
        """List the names that some words begin with, shortest first, each with its flags."""
        return [
            (name, self._flags[self._trie[name]])
            for name in self._trie.prefixes(words)
            if len(name) == len(words) or words[len(name)] == " "
        ]

    def flags(self, name: str) -> int:
        """Give a name's flags; 0 where there is no such name."""
        number = self._trie.get(name)
        return 0 if number is None else self._flags[number]


class Matcher:
    """Finds names in texts.

    Parameters
    ----------
    names
        The names there are.
    small_starts
        First words of the names that may be written without a capital.
    """

    def __init__(self, names: Names, small_starts: Iterable[str]) -> None:
        self._known = names
        self._small = COMPASS_WORDS.union(small_starts)
        self._goes_on = lru_cache(_REMEMBERED)(names.goes_on)
        self._names = lru_cache(_REMEMBERED)(self._ask_names)
        self._begins = lru_cache(_REMEMBERED)(self._ask_begins)

    def says(self, name: str, flag: int) -> bool:
        """Tell whether a folded name has a flag."""
        return bool(self._known.flags(name) & flag)

    def matches(self, text: str) -> list[Match]:
        """Find the longest names at word starts, left to right and without overlap.

        Parameters
        ----------
        text
            Any text.

        Returns
        -------
        list of Match
            In order.
        """
        found: list[Match] = []
        tokens = words(text)
        after, folded, begins = 0, tokens.folded, self._begins
        for at in self._starts(text, tokens):
            if at >= after and begins(folded[at]):
                match, taken = self._match_at(text, tokens, at)
                if taken > 1 and folded[at] in FUNCTION_WORDS:
                    other, more = self._match_at(text, tokens, at + 1)
                    if other is not None and more >= taken:  # "La Ciudad de México", not the village of La Ciudad
                        match, taken = other, more + 1
                if match is not None:
                    found.append(match)
                    after = at + taken
        return found

    def _starts(self, text: str, tokens: Words) -> list[int]:
        small = self._small
        is_lower = map(str.islower, [text[start] for start, _ in tokens.spans])
        pairs = enumerate(zip(tokens.folded, is_lower, strict=True))
        return [at for at, (word, lower) in pairs if not lower or word in small]

    def _match_at(self, text: str, tokens: Words, at: int) -> tuple[Match | None, int]:
        match, taken = self._longest(text, tokens, at)
        if tokens.folded[at] in COMPASS_WORDS:
            part, more = self._compass(text, tokens, at)
            if part is not None and more > taken:
                return part, more
        return match, taken

    def _longest(self, text: str, tokens: Words, at: int) -> tuple[Match | None, int]:
        spans = tokens.spans
        for name, more, flags, is_plain in self._names_from(tokens, at):
            last = at + more
            start, end = spans[at][0], spans[last][1]
            if is_plain and text[start].isupper() and text[spans[last][0]].isupper() and text[end : end + 1] != ".":
                return Match(start, end, name), more + 1  # as `_Fit` would find, too
            match = _Fit(text, tokens, at, last, flags, start, end).match(name)
            if match is not None:
                return match, more + 1
        return None, 1

    def _names_from(self, tokens: Words, at: int) -> tuple[_Known, ...]:
        """List the names that the words from one on begin with, longest first."""
        goes_on, count, folded = self._goes_on, len(tokens.folded), tokens.folded
        key, following = folded[at], at + 1
        while following < count and goes_on(key) and tokens.joined(following):
            key = f"{key} {folded[following]}"
            following += 1
        return self._names(key)

    def _ask_begins(self, word: str) -> bool:
        """Tell whether any name, or any part of an area, begins with a word: four capitals in ten begin none."""
        return word in COMPASS_WORDS or bool(self._names(word)) or self._goes_on(word)

    def _ask_names(self, key: str) -> tuple[_Known, ...]:
        """List the names that some words begin with, longest first."""
        return tuple(
            (name, name.count(" "), flags, _is_plain(name, flags))
            for name, flags in reversed(self._known.beginning(key))
        )

    def _compass(self, text: str, tokens: Words, at: int) -> tuple[Match | None, int]:
        run = _run(tokens, at)
        for _, area in compass_parts(" ".join(run)):
            skipped = len(run) - area.count(" ") - 1
            match, taken = self._longest(text, tokens, at + skipped)
            if match is not None and not match.demonym and self.says(match.name, AREA):
                name = " ".join([*run[:skipped], match.name])
                return Match(tokens.spans[at][0], match.end, name), skipped + taken
        return None, 1


def _is_plain(name: str, flags: int) -> bool:
    """Tell whether capitals alone make a name of some words, wherever they stand."""
    everyday = FUNCTION_WORDS | CALENDAR if " " in name else _EVERYDAY
    return not flags & _PECULIAR and name not in _NEVER and not all(word in everyday for word in name.split(" "))


def _run(tokens: Words, at: int) -> list[str]:
    end = at + 1
    stop = min(len(tokens), at + _COMPASS_REACH)
    while end < stop and tokens.joined(end):
        end += 1
    return tokens.folded[at:end]


@dataclass(slots=True)
class _Fit:
    """A stretch of text that has the letters of a name; tells whether it is written like one."""

    text: str
    tokens: Words
    at: int
    last: int
    flags: int
    start: int
    end: int

    def match(self, name: str) -> Match | None:
        """Give the match if the text writes the name as one is written, else None."""
        capital = self.text[self.start].isupper()
        demonym = bool(self.flags & DEMONYM) and not (self.flags & AREA and capital)
        small_start = bool(self.flags & (LOWER_DEMONYM if demonym else LOWER_START))
        if not self._is_capitalised(capital, small_start=small_start) or not self._is_abbreviated():
            return None
        if not demonym and not self.flags & CAPITALS and (name in _NEVER or self._is_common()):
            return None
        return Match(self.start, self.end + self._keeps_stop(), name, demonym, bool(self.flags & MINOR))

    def _is_capitalised(self, capital: bool, *, small_start: bool) -> bool:  # noqa: FBT001  the one thing it is about
        if self.last == self.at:
            return capital or small_start
        final = self.text[self.tokens.spans[self.last][0]]
        return (capital or small_start or self.text[self.start].isdigit()) and (
            final.isupper() or final.isdigit() or bool(self.flags & LOWER_END)
        )

    def _is_abbreviated(self) -> bool:
        """Tell whether what must be an abbreviation is one: "Tex." with its stop; "US", but not in "FOLLOW US ON"."""
        if self.flags & DOTTED:
            return self.text[self.end : self.end + 1] == "."
        if not self.flags & CAPITALS:
            return True
        if not self.text[self.start : self.end].isupper():
            return False
        around = [index for index in (self.at, self.last + 1) if index < len(self.tokens) and self.tokens.joined(index)]
        beside = [self.text[slice(*self.tokens.spans[index - (index == self.at)])] for index in around]
        return not beside or not all(word.isupper() and len(word) > 1 for word in beside)

    def _is_common(self) -> bool:
        """Tell whether a match is more likely an everyday word, or words, than a name."""
        found = self.tokens.folded[self.at : self.last + 1]
        if len(found) > 1:
            return all(word in FUNCTION_WORDS or word in CALENDAR for word in found)
        if self.flags & MINOR and self._opens_sentence():
            return True
        return (found[0] in COMMON_WORDS or found[0] in FUNCTION_WORDS) and not self._is_capital_chosen()

    def _opens_sentence(self) -> bool:
        """Tell whether the word would have its capital in any case, be it a name or not."""
        if self.at == 0 or (self.end - self.start > 1 and self.text[self.start : self.end].isupper()):
            return True
        before = self.text[self.tokens.spans[self.at - 1][1] : self.start]
        return before.strip() not in {"", ","} or "\n" in before or self.tokens.folded[self.at - 1].isdigit()

    def _is_capital_chosen(self) -> bool:
        """Tell whether the capital is the writer's choice, not that of a sentence's start, a headline or a shout."""
        written = self.text[self.start : self.end]
        before = self.text[self.tokens.spans[self.at - 1][0]]
        return self.tokens.joined(self.at) and before.islower() and (len(written) == 1 or not written.isupper())

    def _keeps_stop(self) -> bool:
        """Tell whether the full stop after a name is its own ("Tex.", "U.S.", "EE. UU."), not the sentence's."""
        if self.text[self.end : self.end + 1] != ".":
            return False
        written = self.text[self.start : self.end]
        tail = written.rpartition(".")[2].strip()
        whole = written.isupper() or " " not in written
        return bool(self.flags & DOTTED) or ("." in written and whole and len(tail) <= 2 and tail[:1].isupper())
