"""How a group travels, as its articles' words have it: on foot or otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ..article import Article
from ..grammar import grammar_for
from ..journey import TravelWords

_WORD = re.compile(r"[^\W\d_]+")


def travel_words(articles: Iterable[Article]) -> TravelWords:
    """Count the words that tell of wheels and those that tell of feet.

    Parameters
    ----------
    articles
        The articles about the group, each with its language.

    Returns
    -------
    TravelWords
        The counts, each word of each article once: one that harps on a word says it no more than another.
    """
    wheels = feet = 0
    for article in articles:
        grammar = grammar_for(article.language)
        words = set(_WORD.findall(article.text.lower()))
        wheels += len(words & grammar.on_wheels)
        feet += len(words & grammar.on_foot)
    return TravelWords(wheels, feet)
