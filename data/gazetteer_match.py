"""Finds gazetteer names in text: the longest at each word, written as names are written (offsets in characters)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
import numpy.typing as npt

from ..geo.gazetteer import Match
from ..geo.names import Words, words
from .gazetteer_compass import COMPASS_WORDS, compass_parts
from .gazetteer_common import CALENDAR, COMMON_WORDS, FUNCTION_WORDS
from .gazetteer_files import AREA, CAPITALS, DEMONYM, DOTTED, LOWER_DEMONYM, LOWER_END, LOWER_START, PLACE_NAME

#: Words from a compass word to the first of its area's name, and one more ("sur de la República …").
_COMPASS_REACH = 5


class Matcher:
    """Finds the names of an index in texts.

    Parameters
    ----------
    trie
        Folded names to numbers.
    flags
        One byte a name, as `gazetteer_files` defines them.
    small_starts
        First words of the names that may be written without a capital.
    """

    def __init__(self, trie: Any, flags: npt.NDArray[np.uint8], small_starts: Iterable[str]) -> None:
        self._trie = trie
        self._flags = memoryview(np.ascontiguousarray(flags))  # a byte of it comes faster than an array's element
        self._small = COMPASS_WORDS.union(small_starts)

    def says(self, name: str, flag: int) -> bool:
        """Tell whether a folded name has a flag."""
        number = self._trie.get(name)
        return number is not None and bool(self._flags[number] & flag)

    def matches(self, text: str) -> list[Match]:
        """Find the longest names at word starts, left to right and without overlap."""
        found: list[Match] = []
        tokens = words(text)
        after = 0
        for at in self._starts(text, tokens):
            if at >= after:
                match, taken = self._match_at(text, tokens, at)
                if match is not None:
                    found.append(match)
                    after = at + taken
        return found

    def _starts(self, text: str, tokens: Words) -> list[int]:
        small, spans = self._small, tokens.spans
        return [
            at for at, word in enumerate(tokens.folded) if not text[spans[at][0]].islower() or word in small
        ]

    def _match_at(self, text: str, tokens: Words, at: int) -> tuple[Match | None, int]:
        match, taken = self._longest(text, tokens, at)
        if tokens.folded[at] in COMPASS_WORDS:
            part, more = self._compass(text, tokens, at)
            if part is not None and more > taken:
                return part, more
        return match, taken

    def _longest(self, text: str, tokens: Words, at: int) -> tuple[Match | None, int]:
        key = self._reach(tokens, at)
        for name in reversed(self._trie.prefixes(key)):
            if len(name) == len(key) or key[len(name)] == " ":
                last = at + name.count(" ")
                match = _written(text, tokens, at, last, name=name, flags=self._flags[self._trie[name]])
                if match is not None:
                    return match, last - at + 1
        return None, 1

    def _reach(self, tokens: Words, at: int) -> str:
        """Join the words from one on, as far as some name begins like that."""
        goes_on, count = self._trie.has_keys_with_prefix, len(tokens)
        key, following = tokens.folded[at], at + 1
        while following < count and goes_on(key + " ") and tokens.joined(following):
            key = f"{key} {tokens.folded[following]}"
            following += 1
        return key

    def _compass(self, text: str, tokens: Words, at: int) -> tuple[Match | None, int]:
        run = _run(tokens, at)
        for _, area in compass_parts(" ".join(run)):
            skipped = len(run) - area.count(" ") - 1
            match, taken = self._longest(text, tokens, at + skipped)
            if match is not None and not match.demonym and self.says(match.name, AREA):
                name = " ".join([*run[:skipped], match.name])
                return Match(tokens.spans[at][0], match.end, name), skipped + taken
        return None, 1


def _run(tokens: Words, at: int) -> list[str]:
    end = at + 1
    stop = min(len(tokens), at + _COMPASS_REACH)
    while end < stop and tokens.joined(end):
        end += 1
    return tokens.folded[at:end]


def _written(text: str, tokens: Words, at: int, last: int, *, name: str, flags: int) -> Match | None:
    """Give the match if the text writes the name as one is written, else None."""
    start, end = tokens.spans[at][0], tokens.spans[last][1]
    demonym = bool(flags & DEMONYM) and not (flags & PLACE_NAME and text[start].isupper())
    if not _is_capitalised(text, tokens, at, last, flags=flags, demonym=demonym):
        return None
    if not _is_abbreviated(text, tokens, at, last, flags=flags):
        return None
    if not demonym and not flags & CAPITALS and _is_common(text, tokens, at, last):
        return None
    return Match(start, end + _keeps_stop(text, start, end, flags), name, demonym)


def _is_capitalised(text: str, tokens: Words, at: int, last: int, *, flags: int, demonym: bool) -> bool:
    first, final = text[tokens.spans[at][0]], text[tokens.spans[last][0]]
    small_start = flags & (LOWER_DEMONYM if demonym else LOWER_START)
    if last == at:
        return first.isupper() or bool(small_start)
    return (first.isupper() or first.isdigit() or bool(small_start)) and (
        final.isupper() or final.isdigit() or bool(flags & LOWER_END) or (demonym and bool(small_start))
    )


def _is_abbreviated(text: str, tokens: Words, at: int, last: int, *, flags: int) -> bool:
    """Tell whether what must be an abbreviation is one: "Tex." with its stop; "US" in a sentence, not in "FOLLOW US ON"."""
    start, end = tokens.spans[at][0], tokens.spans[last][1]
    if flags & DOTTED:
        return text[end : end + 1] == "."
    if not flags & CAPITALS:
        return True
    if not text[start:end].isupper():
        return False
    before = [at - 1] if tokens.joined(at) else []
    after = [last + 1] if last + 1 < len(tokens) and tokens.joined(last + 1) else []
    around = [text[slice(*tokens.spans[index])] for index in before + after]
    return not around or not all(word.isupper() and len(word) > 1 for word in around)


def _keeps_stop(text: str, start: int, end: int, flags: int) -> bool:
    """Tell whether the full stop after a name is its own ("Tex.", "U.S.", "EE. UU."), not the sentence's."""
    if text[end : end + 1] != ".":
        return False
    written = text[start:end]
    return bool(flags & DOTTED) or ("." in written and written.isupper() and len(written.rpartition(".")[2].strip()) <= 2)


def _is_common(text: str, tokens: Words, at: int, last: int) -> bool:
    """Tell whether a match is more likely an everyday word, or words, than a name."""
    if last > at:
        return all(word in FUNCTION_WORDS or word in CALENDAR for word in tokens.folded[at : last + 1])
    word = tokens.folded[at]
    if word in CALENDAR:
        return True
    if word not in COMMON_WORDS and word not in FUNCTION_WORDS:
        return False
    start, end = tokens.spans[at]
    chosen = tokens.joined(at) and text[tokens.spans[at - 1][0]].islower() and not (end - start > 1 and text[start:end].isupper())
    return not chosen
