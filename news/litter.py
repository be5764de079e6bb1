"""Sorts an article's lines: headline, prose, captions without their credit, and litter that is nobody's report."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from .grammar.table import Grammar
from .text import Span, lines

BlockKind = Literal["headline", "prose", "caption", "litter"]

_GLUED = re.compile(r"(?<=[a-z][.!?])(?=[A-Z](?:[a-z]| [a-z]))")
_QUOTED = re.compile(r"“[^”]*”?|\"[^\"]*\"?")
_PROSE_END = re.compile(r"[.!?…][\"”’)]*$")
#: A longer line is an article in one piece, whatever else stands in it.
_LONGEST_LITTER = 1_000
_LONG_LINE = 160
_LONGEST_CREDIT = 120


@dataclass(frozen=True, slots=True)
class Block:
    """A line of an article and what it is.

    Attributes
    ----------
    span
        Its offsets; of a caption, without the credit.
    kind
        ``headline``, ``prose``, ``caption`` or ``litter``.
    """

    span: Span
    kind: BlockKind


def blocks(text: str, grammar: Grammar) -> list[Block]:
    r"""Sort the lines of an article.

    Parameters
    ----------
    text
        The article's text.
    grammar
        The article's language.

    Returns
    -------
    list of Block
        Every line that holds anything, in order; none is dropped, litter is only marked.

    Notes
    -----
    An appeal is told by its own words or by speaking of journalism in the first or second person outside quotation
    marks. A list of other headlines ("Read more") ends at the first line that ends as prose does.

    Examples
    --------
    >>> from .grammar import ENGLISH
    >>> text = "Marchers reach the coast\nThey slept there.\nRead more:\nBest shoes of the year\nIt rained on Monday."
    >>> [block.kind for block in blocks(text, ENGLISH)]
    ['headline', 'prose', 'litter', 'litter', 'prose']
    """
    pieces = [piece for line in lines(text) for piece in _unglued(text, line)]
    litter = _litter_marks([piece.of(text) for piece in pieces], grammar)
    found: list[Block] = []
    for index, piece in enumerate(pieces):
        if litter[index]:
            found.append(Block(piece, "litter"))
            continue
        credit = _credit_start(piece.of(text), grammar)
        if credit is None:
            found.append(Block(piece, _plain_kind(text, piece, found)))
            continue
        _take_alt_text(text, found)
        found.append(Block(Span(piece.start, piece.start + credit), "caption"))
    return [block for block in found if block.span.of(text).strip()]


def _unglued(text: str, line: Span) -> list[Span]:
    cuts = [line.start + cut.start() for cut in _GLUED.finditer(line.of(text))]
    return [Span(a, b) for a, b in zip([line.start, *cuts], [*cuts, line.end], strict=True)]


def _litter_marks(pieces: list[str], grammar: Grammar) -> list[bool]:
    marks = [len(piece) <= _LONGEST_LITTER and _is_litter(piece, grammar) for piece in pieces]
    in_list = False
    for index, piece in enumerate(pieces):
        if _any_of(grammar.list_litter).match(piece.lower()):
            in_list = marks[index] = True
        elif in_list:
            in_list = not _PROSE_END.search(piece) and len(piece) < _LONG_LINE
            marks[index] = marks[index] or in_list
    return marks


def _is_litter(piece: str, grammar: Grammar) -> bool:
    bare = _QUOTED.sub(" ", piece)
    lower = bare.lower()
    if _any_of(grammar.litter_openings).match(lower):
        return True
    if _first_of(grammar.litter, lower) is not None:
        return True
    return _first_of([grammar.press_words], lower) is not None and re.search(grammar.own_voice, bare) is not None


def _first_of(pairs: Sequence[tuple[Sequence[str], str]], line: str) -> re.Match[str] | None:
    """Search a line for the first pattern that matches, each only where it holds one of the words beside it."""
    for words, pattern in pairs:
        for word in words:
            if word in line:
                if (match := re.search(pattern, line)) is not None:
                    return match
                break
    return None


@lru_cache(maxsize=32)
def _any_of(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns))


def _credit_start(piece: str, grammar: Grammar) -> int | None:
    """Find where a caption's credit starts, None where the line is no caption; a caption in brackets is all caption."""
    if piece.endswith(")") and _any_of(grammar.caption_openings).match(piece):
        return len(piece)
    before = max(0, len(piece) - _LONGEST_CREDIT)
    match = _first_of(grammar.credits, piece[before:])
    if match is None:
        return None
    start = before + match.start()
    stops = [stop.end() for stop in re.finditer(r"[.!?]\s?", piece[:start])]
    return stops[-1] if stops else start


def _take_alt_text(text: str, found: list[Block]) -> None:
    """Turn the short line before a caption into one: pages print a picture's alternative text above its caption."""
    if found and found[-1].kind == "prose" and found[-1].span.end - found[-1].span.start < _LONG_LINE:
        last = found[-1]
        if len(re.findall(r"[.!?](?:\s|$)", last.span.of(text))) <= 1 and not re.search(r"[\"“”]", last.span.of(text)):
            found[-1] = Block(last.span, "caption")


def _plain_kind(text: str, piece: Span, found: list[Block]) -> BlockKind:
    opening = all(block.kind in {"headline", "litter"} for block in found) and len(found) < 4
    return "headline" if opening and not _PROSE_END.search(piece.of(text)) else "prose"
