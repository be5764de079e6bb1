"""Articles in a language that there is no grammar for: their places are listed, not what happened there."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from .article import UNKNOWN_DATE
from .claims import PositionClaim
from .parsing import Parsed
from .places.mentions import Mention
from .text import Span, lines


def bare_mentions(article: Parsed) -> list[PositionClaim]:
    """Give each place name of an article as a mention, without role, date or speaker.

    Parameters
    ----------
    article
        The article, taken apart.

    Returns
    -------
    list of PositionClaim
        In order of the text, their ids still empty; the quote is the sentence around the name.
    """
    text = article.article.text
    names = [mention for mention in article.mentions if not mention.demonym]
    return [
        PositionClaim(
            id="",
            article=article.article.id,
            start=mention.start,
            end=mention.end,
            quote=quote.of(text),
            role="mention",
            group="main",
            candidates=mention.candidates,
            date=UNKNOWN_DATE,
        )
        for mention, quote in _with_quotes(article, names)
    ]


def _with_quotes(article: Parsed, names: list[Mention]) -> Iterator[tuple[Mention, Span]]:
    """Pair names, in order of the text, with the sentences they stand in."""
    text = article.article.text
    found = [span for line in lines(text) for span in article.grammar.sentences(text, line)]
    ends = [following.start for _, following in pairwise(found)] + [len(text)]
    number = 0
    for name in names:
        while ends[number] <= name.start:
            number += 1
        span = found[number]
        yield name, Span(min(span.start, name.start), max(span.end, name.end))
