"""Finds gazetteer names in text: the longest at each word, written as names are written (offsets in characters)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import islice
from typing import NamedTuple, Protocol

from ..geo.gazetteer import Match
from ..geo.names import GAPS, bare, end_of, in_line
from .gazetteer_common import CALENDAR, COMMON_WORDS, FUNCTION_WORDS
from .gazetteer_compass import COMPASS_WORDS, compass_parts
from .gazetteer_files import AREA, CAPITALS, DEMONYM, DOTTED, MINOR
from .gazetteer_fit import NEVER, Fit, Folded
from .tries import Trie

_EVERYDAY = COMMON_WORDS | FUNCTION_WORDS
#: What makes it matter how and where a text writes a name.
_PECULIAR = DEMONYM | CAPITALS | DOTTED | MINOR
#: Answers about words and names that are kept; news repeats its words.
_REMEMBERED = 1 << 14
#: Words from a compass word to the first of its area's name, and one more ("sur de la República …").
_COMPASS_REACH = 5
#: Characters of the longest name, and more.
_REACH = 250
#: A word of a folded line that no Latin small letter begins.
_START = re.compile(r"[^ \n\x1fa-z](?<![^ \n\x1f].)[^ \n\x1f]*")
_WORD = re.compile(r"[^ \n\x1f]+")
#: The blank that joins a word to the next, what fills it up before it, and that word.
_FOLLOWING = re.compile(r"\x1f* ([^ \n\x1f]+)")
#: As many names that begin with one word are looked through.
_MOST_LISTED = 256


class Names(Protocol):
    """What a matcher asks of the names there are; all are folded."""

    def longer(self, word: str) -> Iterator[str]:
        """Give the names of more words that begin with one, each as it is asked for."""
        ...

    def beginning(self, line: str) -> Sequence[str]:
        """List the names that the rest of a line begins with, shortest first."""
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

    def __init__(self, trie: Trie, flags: bytes) -> None:
        self._trie = trie
        self._flags = flags

    def longer(self, word: str) -> Iterator[str]:
        """Give the names of more words that begin with one, each as it is asked for."""
        return self._trie.iterkeys(word + " ")

    def beginning(self, line: str) -> list[str]:
        """List the names that the rest of a line begins with, shortest first."""
        return whole_words(self._trie.prefixes(line), line)

    def flags(self, name: str) -> int:
        """Give a name's flags; 0 where there is no such name."""
        number = self._trie.get(name)
        return 0 if number is None else self._flags[number]


def whole_words(names: Iterable[str], line: str) -> list[str]:
    """Choose of the names that a line begins with those that end where one of its words does."""
    return [name for name in names if line[(end := len(name)) : end + 1] in " \n"]


class _Known(NamedTuple):
    """A name, its flags, and whether it is one wherever it has its capitals."""

    name: str
    flags: int
    is_plain: bool


class _Opening(NamedTuple):
    """What begins with a word: it alone if it is a name, and the words that longer names go on with.

    Nobody lists these, None, where there are too many or where they do not tell; then the text must be asked.
    """

    alone: tuple[_Known, ...]
    seconds: frozenset[str] | None

    def may_go_on(self, line: str, end: int) -> bool:
        """Tell whether a longer name may go on in a line behind the word, which ends where told."""
        if not self.seconds:
            return self.seconds is None
        following = _FOLLOWING.match(line, end)
        return following is not None and bare(following[1]) in self.seconds


_NOTHING = _Opening((), frozenset())


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
        self._asked = names
        self._small = COMPASS_WORDS.union(small_starts)
        self._known = lru_cache(_REMEMBERED)(self._know)
        self._opened = lru_cache(_REMEMBERED)(self._open)

    def says(self, name: str, flag: int) -> bool:
        """Tell whether a folded name has a flag."""
        return bool(self._asked.flags(name) & flag)

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
        written = in_line(text)
        folded, after, opened = Folded(text, written.lower()), 0, self._opened
        line = folded.line
        for start, end in self._starts(text, written):
            if start < after:
                continue
            opening = opened(line[start:end])
            if opening is _NOTHING:
                continue
            alone = opening.alone
            if opening.may_go_on(line, end):
                match = self._match_at(folded, start, end)
            elif alone and alone[0].is_plain and text[start].isupper() and "." not in text[start:end]:
                match = Match(start, end, alone[0].name)  # as `_longest` would find, too
            else:
                match = _longest(folded, start, alone)
            if match is not None:
                found.append(match)
                after = match.end
        return found

    def _starts(self, text: str, written: str) -> list[tuple[int, int]]:
        """Find the words that a name may begin with: those that are not small, and the few that may be."""
        starts = [found.span() for found in _START.finditer(written)]
        if not written.isascii():
            starts = [span for span in starts if not text[span[0]].islower()]
        small = self._small.intersection(written.split())
        if small:
            starts = sorted([*starts, *(span for word in small for span in _spans_of(word, written))])
        return starts

    def _match_at(self, folded: Folded, start: int, end: int) -> Match | None:
        """Find the name that begins with a word, which ends where told."""
        line = folded.line
        word = line[start:end]
        names = self._names_at(line, start, end)
        if not names and word not in COMPASS_WORDS:
            return None
        match = _longest(folded, start, names)
        if word in COMPASS_WORDS:
            match = _longer(self._compass(folded, start), match)
        if match is not None and word in FUNCTION_WORDS and " " in match.name:
            following = _WORD.match(line, line.index(" ", end) + 1)
            other = None if following is None else self._match_at(folded, *following.span())
            if other is not None and other.name.count(" ") >= match.name.count(" "):
                return other  # "La Ciudad de México", not the village of La Ciudad
        return match

    def _names_at(self, line: str, start: int, end: int) -> Sequence[_Known]:
        """List the names that the words from one on begin with, longest first."""
        opening = self._opened(line[start:end])
        if not opening.may_go_on(line, end):
            return opening.alone
        stop = line.find("\n", start, start + _REACH)  # no name goes on behind it, and each letter asked for costs
        stretch = bare(line[start : start + _REACH if stop < 0 else stop])
        return [self._known(name) for name in self._asked.beginning(stretch)[::-1]]

    def _open(self, word: str) -> _Opening:
        """Look up what begins with a word.

        Four capitals in ten begin no name; most of the others no longer one that a text goes on with.
        """
        word = bare(word)
        if not word:
            return _NOTHING  # marks alone
        flags = self._asked.flags(word)
        alone = (_Known(word, flags, _is_plain(word, flags)),) if flags else ()
        if word in COMPASS_WORDS:
            return _Opening(alone, None)
        longer = list(islice(self._asked.longer(word), _MOST_LISTED))
        if not (alone or longer):
            return _NOTHING
        if len(longer) == _MOST_LISTED:
            return _Opening(alone, None)
        return _Opening(alone, frozenset(name[len(word) + 1 :].partition(" ")[0] for name in longer))

    def _know(self, name: str) -> _Known:
        flags = self._asked.flags(name)
        return _Known(name, flags, _is_plain(name, flags))

    def _compass(self, folded: Folded, start: int) -> Match | None:
        """Find the part of an area that is named by the compass."""
        run = _run(folded.line, start)
        words = [bare(found.group()) for found in run]
        for _, area in compass_parts(" ".join(words)):
            skipped = len(run) - area.count(" ") - 1
            at = run[skipped].start()
            match = _longest(folded, at, self._names_at(folded.line, *run[skipped].span()))
            if match is not None and not match.demonym and self.says(match.name, AREA):
                return Match(start, match.end, " ".join([*words[:skipped], match.name]))
        return None


def _longest(folded: Folded, start: int, names: Iterable[_Known]) -> Match | None:
    """Find the first of some names that a text writes as one is written."""
    text, line = folded
    for name, flags, is_plain in names:
        end = end_of(line, start, len(name))
        last = line.rfind(" ", start, end) + 1 or start
        if is_plain and text[start].isupper() and text[last].isupper() and "." not in text[start:end]:
            return Match(start, end, name)  # as `Fit` would find, too
        match = Fit(folded, start, last, end, flags).match(name)
        if match is not None:
            return match
    return None


def _longer(one: Match | None, other: Match | None) -> Match | None:
    """Give the match of more words; of as many, the second."""
    if one is None or other is None:
        return one or other
    return one if one.name.count(" ") > other.name.count(" ") else other


def _spans_of(word: str, line: str) -> Iterator[tuple[int, int]]:
    """Find a word wherever it stands in a line by itself."""
    at = line.find(word)
    while at >= 0:
        end = at + len(word)
        if line[at - 1 : at] in GAPS and line[end : end + 1] in GAPS:
            yield at, end
        at = line.find(word, end)


def _is_plain(name: str, flags: int) -> bool:
    """Tell whether capitals alone make a name of some words, wherever they stand."""
    everyday = FUNCTION_WORDS | CALENDAR if " " in name else _EVERYDAY
    return not flags & _PECULIAR and name not in NEVER and not all(word in everyday for word in name.split(" "))


def _run(line: str, start: int) -> list[re.Match[str]]:
    """List the first words of what may be one name, from a word on."""
    run: list[re.Match[str]] = []
    for found in _WORD.finditer(line, start, start + _REACH):
        if len(run) == _COMPASS_REACH or (run and bare(line[run[-1].end() : found.start()]) != " "):
            break
        run.append(found)
    return run
