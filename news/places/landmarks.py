"""Runs of capitals in a text: the names of people in them, and those of streets and waters that no gazetteer lists."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from ..grammar import grammar_for
from ..grammar.table import Grammar
from ..text import Span
from .beside import Neighbours, neighbours
from .mention import folded

_REST = r"[\w'’-]{0,99}+"  # of a word; without an end, each capital of "A-A-A-…" would look through all of it
_CAPITAL = rf"[A-Z\u00c0-\u00de]{_REST}"
#: A word with a capital, or an initial or short title with its stop.
_WORD = rf"(?:[A-Z]\w{{0,2}}\.|{_CAPITAL})"
#: Two to four words with capitals on end; the first may be a number ("42nd Street").
#: The first letter stands before all that is asked of it: so most of a text is passed over at once. Figures of ASCII
#: alone: to ask of every letter whether it is one of another script takes twice as long.
_RUN = re.compile(
    rf"[0-9A-Z\u00c0-\u00de](?<![\w.].)(?:(?<=[A-Z])\w{{0,2}}\.|(?<![0-9]){_REST}|(?<=[0-9])[0-9]{{0,2}}(?:st|nd|rd|th))"
    rf"(?: {_WORD}){{1,3}}",
    re.DOTALL,
)
#: Marks that a word of a run may have.
_MARKS = frozenset(".'’")
#: Most words before the noun in the name of a street or a river.
_MOST = 3


class Run(NamedTuple):
    """Words with capitals on end; `words` are in lower case, without their stops and possessives."""

    start: int
    text: str
    words: list[str]


def runs_of(text: str) -> list[Run]:
    """Find the runs of capitals of a text."""
    return [Run(found.start(), written := found.group(), _bare(written.lower())) for found in _RUN.finditer(text)]


def _bare(run: str) -> list[str]:
    words = run.split(" ")
    if _MARKS.isdisjoint(run):
        return words
    return [word.rstrip(".").replace("’", "'").removesuffix("'s") for word in words]


def people_in(runs: Iterable[Run], grammar: Grammar) -> Mapping[str, int]:
    """Count the folded words of people's names: what follows a usual first name or a title in a run of capitals.

    Parameters
    ----------
    runs
        The runs of a text.
    grammar
        Its language.
    """
    found: Counter[str] = Counter()
    titles, given = grammar.titles, grammar.names.given
    closing = _nouns(grammar.language)
    for run in runs:
        words = run.words
        if titles.isdisjoint(words) and given.isdisjoint(words):
            continue
        begun = False
        for word in words:
            if word in titles:
                begun = True
            elif begun or word in given:
                if begun and word in closing:
                    break
                begun = True
                found[folded(word)] += 1
    return found


def landmarks(text: str, runs: Sequence[Run], language: str | None) -> list[Span]:
    """Find names of streets, waters, heights and parts of a country by their noun.

    Parameters
    ----------
    text
        The whole text.
    runs
        Its runs of capitals.
    language
        Its language.

    Returns
    -------
    list of Span
        In order, without overlap.

    Examples
    --------
    >>> text = "They met on Old Mill Road, by the Blue River."
    >>> [span.of(text) for span in landmarks(text, runs_of(text), "en")]
    ['Old Mill Road', 'Blue River']
    """
    heads_first = _heads_first(language)
    if heads_first is not None:
        return [Span(found.start(), found.end()) for found in heads_first.finditer(text)]
    heads, labels = _heads(language), neighbours(language)
    return [
        span for run in runs if not heads.isdisjoint(run.words) and (span := _landmark(run, heads, labels)) is not None
    ]


def _landmark(run: Run, heads: frozenset[str], labels: Neighbours) -> Span | None:
    written = run.text.split(" ")
    for at in range(len(written) - 1, 0, -1):
        if run.words[at] in heads and written[at].isalpha():
            first = at
            while first > max(0, at - _MOST) and not _parts(run.words[first - 1], written[first - 1], labels):
                first -= 1
            if first < at:
                start = run.start + sum(len(word) + 1 for word in written[:first])
                return Span(start, run.start + sum(len(word) + 1 for word in written[: at + 1]) - 1)
    return None


def _parts(word: str, written: str, labels: Neighbours) -> bool:
    """Tell whether a name begins behind a word: behind a preposition and a possessive."""
    return labels.is_small(word) or not written[-2:].isalnum()


@lru_cache(maxsize=8)
def _heads(language: str | None) -> frozenset[str]:
    names = grammar_for(language).names
    return names.ways | names.landforms | names.divisions


@lru_cache(maxsize=8)
def _nouns(language: str | None) -> frozenset[str]:
    names = grammar_for(language).names
    return _heads(language) | names.houses | names.civic


@lru_cache(maxsize=8)
def _heads_first(language: str | None) -> re.Pattern[str] | None:
    """Give the expression of such names where the noun stands first ("calle X", "río X"), None where it does not."""
    if not grammar_for(language).names.heads_first:
        return None
    names = grammar_for(language).names
    ways, others = _either(names.ways), _either(_heads(language) - names.ways)
    behind = rf"(?: {_CAPITAL}){{1,2}}"
    # "calle de X" is a street; "parque de X" and "municipio de X" are in X, which is named already
    return re.compile(rf"(?<!\w)(?:(?:{ways})(?: [a-z]{{1,3}}){{0,2}}|(?:{others})){behind}")


def _either(nouns: Iterable[str]) -> str:
    return "|".join(f"[{noun[0].upper()}{noun[0]}]{noun[1:]}" for noun in sorted(nouns))
