"""Finds the dates a text words ("Sunday, December 24", "Christmas night"); `days` tells which days they mean."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache, partial

from ..grammar.date_words import DateWords
from ..grammar.table import Grammar
from ..text import Span
from .expression import DAY_KINDS, PLAIN_KINDS, DateExpression, Kind, Tense
from .parts import interpreted

__all__ = ["DAY_KINDS", "PLAIN_KINDS", "DateExpression", "Kind", "Tense", "date_expressions"]

_WORD = re.compile(r"[^\W_]+")
_FIRST = re.compile(r"[^\W\d_]+")
_FIGURE = "#"
_BRACKETED = re.compile(r"\((?<=[^\W\d_] \()(\d{1,2})(?=\))")
_ANY_FORM = {" ": r"\s+", "'": "['’]"}
_LONGEST_MONTH = 31
_LOOK_BACK = 40  # characters before a date in which an opening ("from", "since") is looked for
_SPANNED = frozenset({"day", "weekday", "feast", "relative", "ago"})


def date_expressions(text: str, span: Span, grammar: Grammar) -> list[DateExpression]:
    """Find the dates worded in a stretch of text, in order and without overlap.

    Examples
    --------
    >>> from ..grammar import ENGLISH
    >>> text = "They left on Sunday, December 24, and slept there on Christmas night."
    >>> [(e.text, e.kind) for e in date_expressions(text, Span(0, len(text)), ENGLISH)]
    [('Sunday, December 24', 'day'), ('Christmas night', 'feast')]
    >>> text = "They rested from Monday to Wednesday."
    >>> [e.text for e in date_expressions(text, Span(0, len(text)), ENGLISH)]
    ['from Monday to Wednesday']
    """
    words = grammar.dates
    found = _joined(text, span, list(_single(text, span, words)), words=words)
    listed = _in_brackets(text, span)
    return sorted([*found, *listed], key=lambda each: each.start) if listed else found


def _in_brackets(text: str, span: Span) -> list[DateExpression]:
    """Find the days of a list of stages ("X (6), Y (7)"): bracketed numbers that grow along it."""
    found: list[DateExpression] = []
    for match in _BRACKETED.finditer(text, span.start, span.end):
        day = int(match[1])
        if found and not (found[-1].day or 0) < day:
            return []
        found.append(DateExpression(match.start(1), match.end(1), match[1], "day", day=day))
    return found if len(found) > 1 and (found[-1].day or 0) <= _LONGEST_MONTH else []


def _single(text: str, span: Span, words: DateWords) -> Iterator[DateExpression]:
    """Find the single dates: only where a word stands that may open one, the first pattern that fits."""
    openings = _patterns(words)
    end = span.start
    for word in _WORD.finditer(text, span.start, span.end):
        first = word[0]
        patterns = openings.get(_FIGURE if first[0].isdigit() else first.lower())
        if patterns is None or (start := word.start()) < end:
            continue
        for pattern in patterns:
            match = pattern.match(text, start, span.end)
            expression = _expression(match, words) if match is not None else None
            if expression is not None:
                if not _is_name(text, Span(span.start, expression.start), words):
                    yield expression
                end = expression.end
                break


def _is_name(text: str, before: Span, words: DateWords) -> bool:
    return bool(words.not_after) and _opening(words.not_after, text, before) is not None


def _expression(match: re.Match[str], words: DateWords) -> DateExpression | None:
    parts = {name: value for name, value in match.groupdict().items() if value is not None}
    return interpreted(partial(DateExpression, match.start(), match.end(), match.group()), parts, words)


@lru_cache(maxsize=8)
def _patterns(words: DateWords) -> Mapping[str, Sequence[re.Pattern[str]]]:
    """Sort the language's patterns by the words that may open them, its lists of names filled in."""
    names = {
        "{weekday}": words.weekdays,
        "{month}": words.months,
        "{feast}": words.feasts,
        "{relative}": words.relative_days,
        "{number}": words.counts,
        "{ordinal}": words.ordinals,
        "{unit}": words.day_units,
    }
    fillings = {name: _filling(name, listed, words) for name, listed in names.items()}
    fillings["{part}"] = rf"(?:\s+(?:{_one_of(words.parts_of_day)})\b)?"
    found: dict[str, list[re.Pattern[str]]] = {}
    for openings, pattern in words.patterns:
        compiled = re.compile(_filled(pattern, fillings))
        keys = {key for opening in openings.split() for key in _first_words(names.get(opening, (opening,)))}
        keys |= {_FIGURE} if "{number}" in openings else set()
        for key in sorted(keys):
            found.setdefault(key, []).append(compiled)
    return found


def _filled(pattern: str, fillings: Mapping[str, str]) -> str:
    for name, value in fillings.items():
        pattern = pattern.replace(name, value)
    return pattern


def _filling(name: str, listed: Iterable[str], words: DateWords) -> str:
    if name in {"{weekday}", "{month}"}:
        return _one_of(word.capitalize() for word in listed) if words.are_names else _common_noun(name, listed)
    if name == "{feast}" and words.are_names:
        return f"(?=[A-Z])(?i:{_one_of(listed)})"
    figures = r"\d{1,3}|" if name == "{number}" else ""
    return f"(?:{figures}{_of_any_case(listed)})"


def _common_noun(name: str, listed: Iterable[str]) -> str:
    """Take a capital for a day's only where no other word is a name beside it ("Domingo Ruiz", "San Martes")."""
    small = _one_of(listed)
    if name == "{month}":
        return f"(?i:{small})"
    return rf"(?:(?:{small})|(?<![^\W\d_] )(?:{_one_of(word.capitalize() for word in listed)})(?!\s+[A-ZÁÉÍÓÚÑ]\w))"


def _first_words(names: Iterable[str]) -> set[str]:
    return {_FIGURE if name == _FIGURE else match.group() for name in names if (match := _first_word(name))}


def _first_word(name: str) -> re.Match[str] | None:
    return re.match(re.escape(_FIGURE), name) or _FIRST.match(name.lower())


def _one_of(names: Iterable[str]) -> str:
    """Join names, of two that begin alike the longer first, their blanks any blanks and apostrophes any apostrophes.

    What several begin with stands once: each branch costs a trial.
    """
    return "|".join(first + rest for first, rest in _branches(names))


def _of_any_case(names: Iterable[str]) -> str:
    """Join names whatever their case, their first letters in both: at those a branch is told without a trial."""
    return "|".join(f"[{first}{first.upper()}](?i:{rest})" for first, rest in _branches(names))


def _branches(names: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Sort names by their first letters; with each letter goes the pattern of what follows it."""
    ends_of: dict[str, list[str]] = {}
    for name in names:
        if name:
            ends_of.setdefault(name[0], []).append(name[1:])
    for first, ends in ends_of.items():
        further = [letter + rest for letter, rest in _branches(ends)]
        rest = "|".join(further) if len(further) < 2 else f"(?:{'|'.join(further)})"
        yield _ANY_FORM.get(first, re.escape(first)), f"(?:{rest})?" if rest and "" in ends else rest


def _opening(pattern: str, text: str, before: Span) -> re.Match[str] | None:
    start = max(before.start, before.end - _LOOK_BACK)
    return re.search(pattern, text[start : before.end])


def _joined(text: str, span: Span, found: Sequence[DateExpression], *, words: DateWords) -> list[DateExpression]:
    """Join "from Monday to Wednesday" to one stretch, and let "since Monday" last until publication."""
    joined: list[DateExpression] = []
    at = 0
    while at < len(found):
        first = found[at]
        free = Span(joined[-1].end if joined else span.start, first.start)
        stretch = _stretch(text, free, found[at : at + 2], words=words)
        if stretch is not None:
            joined.append(stretch)
            at += 2
            continue
        lasts = first.kind in DAY_KINDS and not first.is_stretch and _opening(words.since, text, free) is not None
        first = replace(first, lasts=True) if lasts else first
        compared = first.kind in DAY_KINDS and _opening(words.compared, text, free) is not None
        joined.append(replace(first, is_compared=True) if compared else first)
        at += 1
    return joined


def _stretch(text: str, free: Span, pair: Sequence[DateExpression], *, words: DateWords) -> DateExpression | None:
    if len(pair) < 2 or not all(each.kind in _SPANNED and not each.is_stretch for each in pair):
        return None
    first, last = pair
    link = text[first.end : last.start]
    opening = _opening(words.span_openings, text, free)
    if not (re.fullmatch(words.span_links, link) or (opening is not None and re.fullmatch(words.pair_links, link))):
        return None
    start = first.start - len(opening.group()) if opening is not None else first.start
    loose = opening is not None and re.match(words.loose_openings, opening.group()) is not None
    return replace(first, start=start, end=last.end, text=text[start : last.end], until=last, is_loose=loose)
