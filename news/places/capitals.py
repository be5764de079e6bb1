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
_BESIDE = 40  # characters


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
        In order; the capital of each country named, by how often its places are, or of the country whose people stand
        beside the word ("the Mexican capital"), in place of the people's mention. The former are in doubt.
    """
    of_peoples = [
        mention for each in named if (mention := _of_people(text, each, gazetteer, grammar=grammar)) is not None
    ]
    told = [
        Span(span.start + match.start(), span.start + match.end())
        for span in spans
        for match in re.finditer(grammar.capital, span.of(text))
    ]
    found = [span for span in told if not any(_parts(span, mention) for mention in named)] if told else []
    candidates = _candidates(named, gazetteer) if found else ()
    return [*of_peoples, *(_reference(text, span, candidates) for span in found if candidates)]


def _parts(span: Span, named: Mention) -> bool:
    """Tell a name that goes on beyond some words, or is the same as they."""
    meets = named.start < span.end and span.start < named.end
    return meets and not (span.start < named.start and named.end <= span.end)  # "la capital de la República"


def _reference(text: str, span: Span, candidates: tuple[Candidate, ...]) -> Mention:
    standing = Standing.REFERENCE
    return Mention(span.start, span.end, span.of(text), demonym=False, candidates=candidates, standing=standing)


def _of_people(text: str, people: Mention, gazetteer: Gazetteer, *, grammar: Grammar) -> Mention | None:
    """Read "the Mexican capital", where the name of a country's people tells which capital is meant."""
    place = people.candidates[0].place
    if not people.demonym or place.kind != "country" or place.country is None:
        return None
    opening, closing = grammar.people_capital
    before = re.search(opening, text[max(0, people.start - _BESIDE) : people.start])
    after = re.match(closing, text[people.end : people.end + _BESIDE])
    if before is None or after is None or (town := gazetteer.capital(place.country)) is None:
        return None
    span = Span(people.start - len(before[0]), people.end + after.end())
    return _reference(text, span, (Candidate(town, _MOST),))._replace(standing=Standing.SURE)


def _candidates(named: Sequence[Mention], gazetteer: Gazetteer) -> tuple[Candidate, ...]:
    countries = Counter(
        country
        for mention in named
        if mention.standing is Standing.SURE and (country := mention.candidates[0].place.country) is not None
    )
    places = [(gazetteer.capital(country), count) for country, count in countries.most_common()]
    total = sum(count for _, count in places)
    return tuple(Candidate(place, _MOST * count / total) for place, count in places if place is not None)


def lands(text: str, named: Iterable[Mention], grammar: Grammar) -> list[Mention]:
    """Read "suelo mexicano" and "Mexican soil", where the name of a people tells whose land is meant.

    Parameters
    ----------
    text
        The whole text.
    named
        Its mentions, in order.
    grammar
        The article's language.

    Returns
    -------
    list of Mention
        The mentions, those of such peoples as that of their land.
    """
    return [_land(text, mention, grammar) for mention in named]


def _land(text: str, people: Mention, grammar: Grammar) -> Mention:
    if not people.demonym:
        return people
    opening, closing = grammar.people_land
    before = re.search(opening, text[max(0, people.start - _BESIDE) : people.start])
    after = re.match(closing, text[people.end : people.end + _BESIDE])
    if before is None or after is None:
        return people
    start, end = people.start - len(before[0]), people.end + after.end()
    return people._replace(start=start, end=end, text=text[start:end], demonym=False)
