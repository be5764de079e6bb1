"""Capitals that an article speaks of without their name: "the capital" of the country that its places lie in."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from ...geo.gazetteer import Gazetteer
from ...geo.place import Candidate
from ..grammar.table import Grammar
from ..text import Span
from .mention import Mention, Standing

_MOST = 0.9


def capitals(
    text: str, spans: Iterable[Span], gazetteer: Gazetteer, *, named: Sequence[Mention], grammar: Grammar
) -> list[Mention]:
    """Find the words that stand for a country's capital.

    Parameters
    ----------
    text
        The whole text.
    spans
        Where to look.
    gazetteer
        Knows the capitals.
    named
        The places that the text names, in order.
    grammar
        The article's language.

    Returns
    -------
    list of Mention
        In order; the capital of each country named, by how often its places are. All are in doubt.
    """
    told = [
        (span.start + match.start(), span.start + match.end())
        for span in spans
        for match in re.finditer(grammar.capital, span.of(text))
    ]
    if not told:
        return []
    taken = {offset for mention in named for offset in range(mention.start, mention.end)}
    found = [(start, end) for start, end in told if taken.isdisjoint(range(start, end))]
    candidates = _candidates(named, gazetteer) if found else ()
    if not candidates:
        return []
    return [
        Mention(start, end, text[start:end], demonym=False, candidates=candidates, standing=Standing.REFERENCE)
        for start, end in found
    ]


def _candidates(named: Sequence[Mention], gazetteer: Gazetteer) -> tuple[Candidate, ...]:
    countries = Counter(
        country
        for mention in named
        if mention.standing is Standing.SURE and (country := mention.candidates[0].place.country) is not None
    )
    places = [(gazetteer.capital(country), count) for country, count in countries.most_common()]
    total = sum(count for _, count in places)
    return tuple(Candidate(place, _MOST * count / total) for place, count in places if place is not None)
