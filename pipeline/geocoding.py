"""Places the names that the gazetteer cannot place by an online geocoder, where its user asks for that."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from ..data.geocoder import Query
from ..data.geocoder_answers import Surrounds, places
from ..data.geocoding import Geocoding
from ..geo.gazetteer import Gazetteer
from ..geo.place import LonLat, Place
from ..geo.supplement import Supplemented
from ..news.article import Article
from ..news.language import with_languages
from ..news.parsing import Draft, draft
from ..news.places.mentions import Mention
from ..news.places.toponyms import Context, context_of, resolved
from ..news.places.unknown import unknown_names

_log = logging.getLogger(__name__)

_MOST_COUNTRIES = 5
#: Seconds that nobody minds waiting without being told why.
_WHILE_S = 5.0
_MOST_NAMED = 10  # names, in a note


@dataclass
class _Sought:
    """A name to be asked for, and what stands in the articles that hold it."""

    written: str
    language: str | None
    articles: int = 0
    region: Place | None = None
    countries: Counter[str] = field(default_factory=Counter)
    towns: dict[LonLat, None] = field(default_factory=dict)


def supplemented(
    articles: Iterable[Article], gazetteer: Gazetteer, geocoding: Geocoding
) -> tuple[Gazetteer, tuple[str, ...]]:
    """Ask a geocoder for the names of some articles that the gazetteer cannot place.

    Parameters
    ----------
    articles
        The articles of one story.
    gazetteer
        What is known.
    geocoding
        What asks.

    Returns
    -------
    tuple
        The gazetteer with the places found, and lines that tell the reader.

    Notes
    -----
    Only names are sent, with the region the text puts them in, the countries the articles name and their language. A
    name beside which no article names a place of the gazetteer's is not asked for: no answer could be checked.
    """
    pieces = [draft(article, gazetteer) for article in with_languages(list(articles))]
    sought = _sought(pieces, gazetteer)
    in_turn = sorted(sought, key=lambda name: (-sought[name].articles, name))
    queries = {name: query for name in in_turn if (query := _query(sought[name], gazetteer)).countries}
    _announce(geocoding, queries.values())
    before = Counter(geocoding.unanswered)
    found: dict[str, tuple[Place, ...]] = {}
    for name, query in queries.items():
        one = sought[name]
        surrounds = Surrounds(one.region, () if one.region else tuple(one.towns))
        answers = geocoding.answers(query)
        found[name] = places(answers, query, surrounds, gazetteer=gazetteer, source=geocoding.geocoder.service)
    unanswered = geocoding.unanswered - before
    told = _notes(geocoding, {sought[name].written: each for name, each in found.items()}, unanswered)
    if not any(found.values()):
        return gazetteer, told
    return Supplemented(gazetteer, found, attribution=(geocoding.geocoder.attribution,)), told


def _announce(geocoding: Geocoding, queries: Iterable[Query]) -> None:
    """Say beforehand what will take a while."""
    count = sum(geocoding.store.kept(query) is None for query in queries)
    gap_s = geocoding.geocoder.gap_s
    if (count - 1) * gap_s >= _WHILE_S:
        _log.warning("asking %s for %d names, one every %.0f s", geocoding.geocoder.service, count, gap_s)


def _sought(pieces: Sequence[Draft], gazetteer: Gazetteer) -> Mapping[str, _Sought]:
    """Collect the names to ask for, each once, with what its articles say beside it."""
    context = context_of(piece.mentions for piece in pieces)
    sought: dict[str, _Sought] = {}
    for piece in pieces:
        names = _unknown(piece, gazetteer)
        if not names:
            continue
        company = _company(piece, context)
        for name, (written, region) in names.items():
            one = sought.setdefault(name, _Sought(written, piece.article.language))
            one.articles += 1
            one.region = one.region or region
            one.countries.update(_countries(company))
            one.towns.update(dict.fromkeys(each.point for each in company if each.kind == "town"))
    return sought


def _unknown(piece: Draft, gazetteer: Gazetteer) -> Mapping[str, tuple[str, Place | None]]:
    """Give the names of an article that the gazetteer cannot place, with the first region told of each."""
    if piece.article.language not in {None, piece.grammar.language}:
        return {}
    spans = [block.span for block in piece.blocks]
    found: dict[str, tuple[str, Place | None]] = {}
    for each in unknown_names(piece.article.text, spans, gazetteer, drafted=piece.mentions, grammar=piece.grammar):
        written, region = found.get(each.name, (each.text.title() if each.text.isupper() else each.text, None))
        found[each.name] = (written, region or each.region)
    return found


def _company(piece: Draft, context: Context) -> list[Place]:
    """Give the places that an article names, a people's country left out."""
    found: list[Mention] = resolved(piece.mentions, context)
    return [mention.candidates[0].place for mention in found if not mention.demonym]


def _countries(company: Iterable[Place]) -> list[str]:
    """Give the countries of the towns and regions named, else those named themselves."""
    named = list(company)
    inside = [each.country for each in named if each.kind in {"town", "region"} and each.country]
    return inside or [each.country for each in named if each.country]


def _query(one: _Sought, gazetteer: Gazetteer) -> Query:
    if one.region is not None and one.region.country is not None:
        countries = [one.region.country]
    else:
        countries = sorted(code for code, _ in one.countries.most_common(_MOST_COUNTRIES))
    country = gazetteer.country(countries[0]) if len(countries) == 1 else None
    return Query(
        name=one.written,
        region=one.region.name if one.region else None,
        countries=tuple(countries),
        country=country.name if country else None,
        language=one.language,
    )


def _notes(
    geocoding: Geocoding, found: Mapping[str, Sequence[Place]], unanswered: Mapping[str, int]
) -> tuple[str, ...]:
    """Say which names a geocoder placed, of which it knows nothing fitting, and which it did not tell of."""
    service = geocoding.geocoder.service
    placed = [name for name, each in found.items() if each]
    unplaced = [name for name, each in found.items() if not each and name not in unanswered]
    notes: list[str] = []
    if placed:
        notes.append(f"{service} placed what the gazetteer cannot: {_some(placed)}; {geocoding.geocoder.attribution}")
    if unplaced:
        notes.append(f"{service} knows no fitting place for {_some(unplaced)}")
    if unanswered:
        notes.append(f"{service} {geocoding.why}; left without a place: {_some(list(unanswered))}")
    return tuple(notes)


def _some(names: Sequence[str]) -> str:
    shown = ", ".join(names[:_MOST_NAMED])
    return shown if len(names) <= _MOST_NAMED else f"{shown} and {len(names) - _MOST_NAMED} more"
