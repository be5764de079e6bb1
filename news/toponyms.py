"""Which place a name means, from the company it keeps: qualifiers, countries, regions; one sense a document."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from ..geo.names import fold
from ..geo.place import Candidate, Kind, LonLat, Place
from .grammar.table import Adverb, Grammar, PrepositionClass
from .mentions import Mention

_QUALIFIED = 200.0
_COUNTRY_PULL = 6.0
_ADMIN1_PULL = 8.0
_KIND_PULL = 30.0
_NEAR_PULL, _NEAR_KM = 20.0, 150.0
_CERTAIN = 0.9
_STOP_PULL = 5.0
_KM_PER_DEGREE = 111.2
_NEGLIGIBLE = 1e-9
_NEAR = 40
_MARKS = ".,;:!?()"
_KEPT = 12
_SMALLEST_PRIOR = 0.002


@dataclass(frozen=True, slots=True)
class Vote:
    """What one name speaks for: its likeliest place's country and state, as strongly as the name means that place."""

    country: str | None
    admin1: str | None
    weight: float


_NO_VOTE = Vote(None, None, 0.0)


@dataclass(frozen=True)
class Context:
    """What the names of a story speak for, the evidence for every ambiguous name in it.

    Attributes
    ----------
    votes
        By folded name, summed over the articles; a name counts once in each.
    anchors
        Points of the towns whose names mean hardly anything else, by folded name.
    """

    votes: Mapping[str, Vote]
    anchors: Mapping[str, LonLat]

    @cached_property
    def _countries(self) -> Counter[str | None]:
        return _tally((vote.country, vote.weight) for vote in self.votes.values())

    @cached_property
    def _admin1(self) -> Counter[str | None]:
        return _tally((vote.admin1, vote.weight) for vote in self.votes.values())

    def country_share(self, code: str | None, *, without: str) -> float:
        """Give the share in ``[0, 1]`` of the votes for a country, those of one name left out."""
        own = self.votes.get(without, _NO_VOTE)
        return _share(self._countries, code, left_out=own.country, weight=own.weight)

    def admin1_share(self, code: str | None, *, without: str) -> float:
        """Give the share in ``[0, 1]`` of the votes for a state, those of one name left out."""
        own = self.votes.get(without, _NO_VOTE)
        return _share(self._admin1, code, left_out=own.admin1, weight=own.weight)

    def nearest_km(self, point: LonLat, *, without: str) -> float:
        """Give the distance to the nearest anchor but that of one name, infinity where there is none."""
        return min((_roughly_km(point, at) for name, at in self.anchors.items() if name != without), default=math.inf)


def _tally(cast: Iterable[tuple[str | None, float]]) -> Counter[str | None]:
    """Add up votes by code; under None stands the sum of all that have one."""
    counted: Counter[str | None] = Counter()
    for code, weight in cast:
        if code is not None:
            counted[code] += weight  # type: ignore[assignment]
            counted[None] += weight  # type: ignore[assignment]
    return counted


def _share(tally: Counter[str | None], code: str | None, *, left_out: str | None, weight: float) -> float:
    if code is None:
        return 0.0
    total = tally[None] - (weight if left_out is not None else 0.0)
    return max(0.0, tally[code] - (weight if left_out == code else 0.0)) / total if total > _NEGLIGIBLE else 0.0


def _roughly_km(one: LonLat, other: LonLat) -> float:
    """Measure on a plane: good to a few per cent over the distances that matter here."""
    east = ((one.lon - other.lon + 180) % 360 - 180) * math.cos(math.radians((one.lat + other.lat) / 2))
    return _KM_PER_DEGREE * math.hypot(east, one.lat - other.lat)


def context_of(documents: Iterable[Sequence[Mention]]) -> Context:
    """Count what countries and states the mentions of a story's articles speak for.

    Parameters
    ----------
    documents
        The mentions of each article.

    Returns
    -------
    Context
        Votes and anchors by name; a place named ten times in one article counts once there.
    """
    votes: dict[str, Vote] = {}
    anchors: dict[str, LonLat] = {}
    for mentions in documents:
        for name, best in {fold(mention.text): mention.candidates[0] for mention in mentions}.items():
            weight = best.prior + (votes[name].weight if name in votes else 0.0)
            votes[name] = Vote(best.place.country, best.place.admin1_code, weight)
            if best.place.kind == "town" and best.prior >= _CERTAIN:
                anchors[name] = best.place.point
    return Context(votes, anchors)


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
            senses[name] = _weighed(name, mention.candidates, context, factors=factors[name])
    return [replace(mention, candidates=senses[fold(mention.text)]) for mention in mentions]


def _local_evidence(
    text: str, mentions: Sequence[Mention], index: int, *, grammar: Grammar
) -> list[Callable[[Place], float]]:
    mention = mentions[index]
    found: list[Callable[[Place], float]] = []
    after = next((m for m in mentions[index + 1 : index + 3] if not m.demonym), None)
    if after is not None and is_qualifier(text, mention, after, grammar=grammar):
        container = after.candidates[0].place
        found.append(lambda place: _QUALIFIED if _lies_in(place, container) else 1.0)
    if (head := _head_noun(text, mention, grammar)) is not None:
        found.append(lambda place: _KIND_PULL if place.kind == head else 1.0)
    return found


def is_qualifier(text: str, mention: Mention, after: Mention, *, grammar: Grammar) -> bool:
    """Tell whether the second name only says where the first one lies ("Tapachula, Mexico")."""
    between = text[mention.end : after.start]
    if not re.fullmatch(grammar.qualifier, between):
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
    name: str, candidates: Sequence[Candidate], context: Context, *, factors: Sequence[Callable[[Place], float]]
) -> tuple[Candidate, ...]:
    towns = [_company(name, c.place, context) for c in candidates if c.place.kind == "town"]
    best = max(
        towns, default=1.0
    )  # near towns choose between towns; a state or a country keeps its standing beside them
    weights: list[tuple[float, Candidate]] = []
    for candidate in candidates:
        weight = candidate.prior * (
            _company(name, candidate.place, context) if candidate.place.kind == "town" else best
        )
        weight *= 1.0 + _COUNTRY_PULL * context.country_share(candidate.place.country, without=name)
        for factor in factors:
            weight *= factor(candidate.place)
        weights.append((weight, candidate))
    total = sum(weight for weight, _ in weights)
    ranked = sorted(weights, key=lambda pair: (-pair[0], pair[1].place.geonameid or 0, pair[1].place.name))
    kept = [(weight / total, candidate) for weight, candidate in ranked[:_KEPT]]
    kept = [pair for pair in kept if pair[0] >= _SMALLEST_PRIOR] or kept[:1]
    share = sum(weight for weight, _ in kept)
    return tuple(Candidate(candidate.place, min(1.0, weight / share)) for weight, candidate in kept)


def preferring_towns(candidates: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """Weigh the towns of a name that also means a state, for what is done in one spot.

    Parameters
    ----------
    candidates
        What a name may mean, likeliest first.

    Returns
    -------
    tuple of Candidate
        The same places, towns weighed up where the likeliest is a state.
    """
    if candidates[0].place.kind != "region":
        return tuple(candidates)
    raised = [(c.prior * (_STOP_PULL if c.place.kind == "town" else 1.0), c.place) for c in candidates]
    total = sum(weight for weight, _ in raised)
    ranked = sorted(raised, key=lambda pair: -pair[0])
    return tuple(Candidate(place, min(1.0, weight / total)) for weight, place in ranked)


def _company(name: str, town: Place, context: Context) -> float:
    """Weigh a town by the company its name keeps: votes for its state, and towns near it."""
    weight = 1.0 + _ADMIN1_PULL * context.admin1_share(town.admin1_code, without=name)
    return weight * (1.0 + _NEAR_PULL * math.exp(-context.nearest_km(town.point, without=name) / _NEAR_KM))
