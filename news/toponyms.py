"""Which place a name means, from the company it keeps: qualifiers, countries, regions; one sense a document."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from ..geo.names import fold
from ..geo.place import Candidate, Kind, Place
from .grammar.table import Adverb, Grammar, PrepositionClass
from .mentions import Mention

_QUALIFIER = re.compile(
    r",\s+(?:(?:in|en)\s+)?(?:the\s+|el\s+)?"
    r"(?:(?:[^\W\d_]+\s+){0,2}(?:state|department|province|estado|departamento|provincia)\s+(?:of|de)\s+)?|\s+\("
)
_QUALIFIED = 200.0
_COUNTRY_PULL = 6.0
_ADMIN1_PULL = 8.0
_KIND_PULL = 30.0
_NEAR = 40
_MARKS = ".,;:!?()"
_KEPT = 12
_SMALLEST_PRIOR = 0.002


@dataclass(frozen=True, slots=True)
class Context:
    """How often a story names each country and each state, the evidence for every ambiguous name in it.

    Attributes
    ----------
    countries, admin1
        Shares in ``[0, 1]`` by ISO country code and by GeoNames admin1 code.
    """

    countries: dict[str, float]
    admin1: dict[str, float]


def context_of(documents: Iterable[Sequence[Mention]]) -> Context:
    """Count what countries and states the mentions of a story's articles speak for.

    Parameters
    ----------
    documents
        The mentions of each article.

    Returns
    -------
    Context
        Country and admin1 shares; a place named ten times in one article counts once there.
    """
    countries: Counter[str] = Counter()
    admin1: Counter[str] = Counter()
    for mentions in documents:
        votes = {fold(mention.text): mention.candidates[0] for mention in mentions}
        for candidate in votes.values():
            weight = candidate.prior if candidate.place.kind == "town" else 1.0
            if candidate.place.country is not None:
                countries[candidate.place.country] += weight  # type: ignore[assignment]
            if candidate.place.admin1_code is not None and candidate.place.kind == "region":
                admin1[candidate.place.admin1_code] += weight  # type: ignore[assignment]
    return Context(_shares(countries), _shares(admin1))


def _shares(votes: Counter[str]) -> dict[str, float]:
    total = sum(votes.values())
    return {key: count / total for key, count in sorted(votes.items())} if total else {}


def resolved(text: str, mentions: Sequence[Mention], context: Context, *, grammar: Grammar) -> list[Mention]:
    """Weigh the candidates of one article's mentions by their context.

    Parameters
    ----------
    text
        The article's text.
    mentions
        Its mentions, in order, with the gazetteer's priors.
    context
        Votes of the story it belongs to.
    grammar
        The article's language.

    Returns
    -------
    list of Mention
        The same mentions; candidates reordered, the least likely dropped, priors adding up to 1.

    Notes
    -----
    A region that follows a name ("Escuintla, Chiapas") settles it for every mention of that name in the article.
    """
    factors: dict[str, list[Callable[[Place], float]]] = {}
    for index, mention in enumerate(mentions):
        factors.setdefault(fold(mention.text), []).extend(_local_evidence(text, mentions, index, grammar=grammar))
    senses: dict[str, tuple[Candidate, ...]] = {}
    for mention in mentions:
        name = fold(mention.text)
        if name not in senses:
            senses[name] = _weighed(mention.candidates, context, factors[name])
    return [replace(mention, candidates=senses[fold(mention.text)]) for mention in mentions]


def _local_evidence(
    text: str, mentions: Sequence[Mention], index: int, *, grammar: Grammar
) -> list[Callable[[Place], float]]:
    mention = mentions[index]
    found: list[Callable[[Place], float]] = []
    after = next((m for m in mentions[index + 1 : index + 3] if not m.demonym), None)
    if after is not None and is_qualifier(text, mention, after):
        container = after.candidates[0].place
        found.append(lambda place: _QUALIFIED if _lies_in(place, container) else 1.0)
    if (head := _head_noun(text, mention, grammar)) is not None:
        found.append(lambda place: _KIND_PULL if place.kind == head else 1.0)
    return found


def is_qualifier(text: str, mention: Mention, after: Mention) -> bool:
    """Tell whether the second name only says where the first one lies ("Tapachula, Mexico")."""
    between = text[mention.end : after.start]
    if not _QUALIFIER.fullmatch(between):
        return False
    if mention.kind in {"country", "continent", "border"}:
        return False
    container = after.candidates[0].place
    return container.kind in {"region", "country"} and any(
        _lies_in(candidate.place, container) for candidate in mention.candidates
    )


def _lies_in(place: Place, container: Place) -> bool:
    if place.kind == container.kind:
        return False
    if container.kind == "region" and container.admin1_code is not None:
        return place.admin1_code == container.admin1_code
    return place.country == container.country


def _head_noun(text: str, mention: Mention, grammar: Grammar) -> Kind | None:
    """Read "the state of X", "X state" and "X, the Gulf state" as a region, "the city of X" as a town."""
    before = text[max(0, mention.start - _NEAR) : mention.start].lower().split()[-2:]
    if len(before) == 2 and PrepositionClass.OF in grammar.senses_of(before[1]):
        return _kind_named(before[0], grammar)
    after = text[mention.end : mention.end + _NEAR].lower()
    if after.startswith(" "):
        follows = after.split(maxsplit=1)[:1]
        return "region" if follows and follows[0].strip(_MARKS) in grammar.region_nouns else None
    apposition = after[1:].split()[:4] if after.startswith(", ") else []
    if apposition and Adverb.DEFINITE in grammar.senses_of(apposition[0]):
        return next((kind for word in apposition[1:] if (kind := _kind_named(word, grammar))), None)
    return None


def _kind_named(word: str, grammar: Grammar) -> Kind | None:
    bare = word.strip(_MARKS)
    if bare in grammar.region_nouns:
        return "region"
    return "town" if bare in grammar.town_nouns else None


def _weighed(
    candidates: Sequence[Candidate], context: Context, factors: Sequence[Callable[[Place], float]]
) -> tuple[Candidate, ...]:
    weights: list[tuple[float, Candidate]] = []
    for candidate in candidates:
        weight = candidate.prior
        weight *= 1.0 + _COUNTRY_PULL * context.countries.get(candidate.place.country or "", 0.0)
        if candidate.place.kind == "town":
            weight *= 1.0 + _ADMIN1_PULL * context.admin1.get(candidate.place.admin1_code or "", 0.0)
        for factor in factors:
            weight *= factor(candidate.place)
        weights.append((weight, candidate))
    total = sum(weight for weight, _ in weights)
    ranked = sorted(weights, key=lambda pair: (-pair[0], pair[1].place.geonameid or 0, pair[1].place.name))
    kept = [(weight / total, candidate) for weight, candidate in ranked[:_KEPT]]
    kept = [pair for pair in kept if pair[0] >= _SMALLEST_PRIOR] or kept[:1]
    share = sum(weight for weight, _ in kept)
    return tuple(Candidate(candidate.place, min(1.0, weight / share)) for weight, candidate in kept)
