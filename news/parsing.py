"""An article taken apart: its own sentences as chunks, with the places, dates, figures and lengths in them."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..geo.gazetteer import Gazetteer
from .amounts.lengths import lengths
from .amounts.numbers import figures
from .article import Article
from .dates.worded import date_expressions
from .grammar import grammar_for
from .grammar.table import Grammar
from .litter import Block, blocks
from .places.located import located
from .places.mentions import Mention, mentions
from .places.toponyms import Context, resolved
from .syntax.chunk import Chunks, Payload
from .syntax.chunks import chunks
from .text import Span

_QUOTATION = re.compile(r"“[^”]*(?:”|$)|(?<!\w)\"[^\"]*(?:\"|$)")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of an article.

    Attributes
    ----------
    span
        Its offsets.
    block
        Number of the line it stands in.
    is_caption
        Whether that line is a photo caption.
    chunks
        The sentence in pieces.
    """

    span: Span
    block: int
    is_caption: bool
    chunks: Chunks


@dataclass(frozen=True, slots=True)
class Draft:
    """An article with its lines sorted and its place names found, before the story's context is known."""

    article: Article
    grammar: Grammar
    blocks: tuple[Block, ...]
    mentions: tuple[Mention, ...]

    @property
    def own_text(self) -> str:
        """The article's text without litter."""
        return "\n".join(block.span.of(self.article.text) for block in self.blocks)


@dataclass(frozen=True, slots=True)
class Parsed:
    """An article taken apart, its place names weighed by the story's context; no sentences where not understood."""

    article: Article
    grammar: Grammar
    own_text: str
    sentences: tuple[Sentence, ...]
    mentions: tuple[Mention, ...]
    quotations: tuple[Span, ...]

    @property
    def is_understood(self) -> bool:
        """Whether there is a grammar for the article's language; of others only the place names are read."""
        return self.article.language in {None, self.grammar.language}

    def is_quoted(self, offset: int) -> bool:
        """Tell whether a character stands inside quotation marks."""
        before = bisect_right(self.quotations, offset, key=lambda span: span.start)
        return before > 0 and offset < self.quotations[before - 1].end


def draft(article: Article, gazetteer: Gazetteer) -> Draft:
    """Sort an article's lines and find its place names.

    Parameters
    ----------
    article
        The article.
    gazetteer
        Names and what they may mean.
    """
    grammar = grammar_for(article.language)
    own = tuple(block for block in blocks(article.text, grammar) if block.kind != "litter")
    found = mentions(article.text, [block.span for block in own], gazetteer, grammar=grammar)
    return Draft(article, grammar, own, tuple(found))


def parsed(piece: Draft, context: Context) -> Parsed:
    """Take a drafted article apart.

    Parameters
    ----------
    piece
        The drafted article.
    context
        Votes of the story it belongs to, for ambiguous names.
    """
    text = piece.article.text
    lines = [block.span for block in piece.blocks]
    weighed = resolved(piece.mentions, context)
    places = located(text, lines, weighed, drafted=piece.mentions, grammar=piece.grammar)
    quotations = tuple(Span(m.start(), m.end()) for m in _QUOTATION.finditer(text))
    whole = Parsed(piece.article, piece.grammar, piece.own_text, (), tuple(places), quotations)
    if not whole.is_understood:
        return whole
    found: list[Sentence] = []
    for number, block in enumerate(piece.blocks):
        found.extend(_sentences(text, block, number, places=places, grammar=piece.grammar))
    return replace(whole, sentences=tuple(found))


def _sentences(text: str, block: Block, number: int, *, places: Sequence[Mention], grammar: Grammar) -> list[Sentence]:
    numbers = figures(text, block.span, grammar)
    kinds: tuple[Sequence[Payload], ...] = (  # the weightier first
        date_expressions(text, block.span, grammar),
        lengths(text, numbers, grammar),
        places,
        numbers,
    )
    return [
        Sentence(
            span,
            number,
            block.kind == "caption",
            chunks(text, span, [piece for kind in kinds for piece in _inside(kind, span)], grammar=grammar),
        )
        for span in grammar.sentences(text, block.span)
    ]


def _inside(pieces: Sequence[Payload], span: Span) -> Sequence[Payload]:
    """Give those of some pieces, in order of the text, that start inside a stretch."""
    if not pieces:
        return pieces
    first, last = (bisect_left(pieces, offset, key=lambda piece: piece.start) for offset in (span.start, span.end))
    return pieces[first:last]
