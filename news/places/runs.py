"""Runs of capitals: the words of a line that may be one name together (offsets in characters)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..grammar.classes import Adverb, PrepositionClass
from ..grammar.table import Grammar
from ..text import Span, Word, words

_FIRST = r"[A-Z\u00C0-\u00DE]"
_CAPITAL = rf"{_FIRST}[\w'’-]*"
#: Capitals with nothing but blanks and at most two small words between them ("San Juan de la Vega").
_RUN = re.compile(rf"{_FIRST}(?<![\w'’-].)[\w'’-]*(?: (?:[a-z]{{1,3}} ){{0,2}}{_CAPITAL})*")
_SMALL_WORDS = frozenset({Adverb.DEFINITE, Adverb.DETERMINER, PrepositionClass.OF})
#: Letters of the longest acronym and of the shortest name, and words of the longest name.
_ACRONYM, _SHORTEST, _MOST_WORDS = 5, 3, 6


def capital_runs(text: str, line: Span, grammar: Grammar) -> Iterator[list[Word]]:
    """Find the runs of capitals of a line that may be names.

    Parameters
    ----------
    text
        The whole text.
    line
        The line's offsets in it.
    grammar
        The article's language.

    Yields
    ------
    list of Word
        In order; the first and the last word have a capital. Left out are days and months, acronyms, possessives, runs
        with a figure, and runs of nothing but words of the language ("Congress", "La Marcha").
    """
    for stretch in _RUN.finditer(text, line.start, line.end):
        for run in _parts(words(text, Span(*stretch.span())), grammar):
            name = _trimmed(run, opens=_opens_sentence(text, line, run[0].start), grammar=grammar)
            if _may_name(text[name[0].start : name[-1].end], name, grammar):
                yield name


def _parts(stretch: Sequence[Word], grammar: Grammar) -> Iterator[list[Word]]:
    """Part a stretch of capitals at words that open a date, and at small words that join no name."""
    run: list[Word] = []
    for word in stretch:
        ends = not _joins(word, grammar) or _opens_date(word, run, grammar)
        if ends and run:
            yield run
        run = [] if ends else [*run, word]
    if run:
        yield run


def _joins(word: Word, grammar: Grammar) -> bool:
    return word.is_capital or word.text == "-" or _is_small(word, grammar)


def _is_small(word: Word, grammar: Grammar) -> bool:
    return bool(grammar.senses_of(word.lower) & _SMALL_WORDS)


def _opens_date(word: Word, before: Sequence[Word], grammar: Grammar) -> bool:
    """Tell a day, and a month that no small word ties to a name ("del Mar" is none)."""
    tied = bool(before) and _is_small(before[-1], grammar)
    return word.lower in grammar.day_words or (word.lower in grammar.dates.months and not tied)


def _opens_sentence(text: str, line: Span, start: int) -> bool:
    return not re.search(r"\w[,;]? $", text[max(line.start, start - 3) : start])


def _trimmed(run: list[Word], *, opens: bool, grammar: Grammar) -> list[Word]:
    """Leave out a first word that is a capital only because it opens a sentence, and small words at either end."""
    first = int(opens and len(run) > 1 and bool(grammar.senses_of(run[0].lower)) and not run[0].text.isupper())
    capitals = [at for at, word in enumerate(run) if word.is_capital and at >= first]
    return run[capitals[0] : capitals[-1] + 1] if capitals else run


def _may_name(written: str, run: Sequence[Word], grammar: Grammar) -> bool:
    capitals = [word for word in run if word.is_capital]
    if not capitals or len(run) > _MOST_WORDS or len(written) < _SHORTEST or any(map(str.isdigit, written)):
        return False
    is_acronym = len(capitals) == 1 and written.isupper() and len(written) <= _ACRONYM
    if is_acronym or written.lower() in grammar.calendar_words or run[-1].lower.endswith("'s"):
        return False
    return not all(grammar.senses_of(word.lower) for word in capitals)
