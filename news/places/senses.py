"""What one name of a story means, weighed by what stands beside it and by the company it keeps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from ...geo.place import Candidate, Kind, Place
from .context import Company, Context, Sense
from .mention import Mention, folded
from .qualifiers import lies_in

_QUALIFIED = 200.0
_COUNTRY_PULL = 6.0
_ADMIN1_PULL = 8.0
_KIND_PULL = 30.0
#: Towns so far from a place still speak for it.
NEAR_KM = 150.0
_NEAR_PULL = 20.0
_UNKNOWN = 0.005
_TOWNS_OF_A_STORY = 3
_UNKNOWN_HERE = 0.03
_ABROAD_SHARE = 0.02
#: A town smaller than this, and less near than this to all of a story's, may be another's namesake.
_MINOR, _FAR_SHARE = 100_000, 0.036
_KEPT = 12
_SMALLEST_PRIOR = 0.002
_CALLED_IN_FULL = 10.0
#: A place that only goes by a name has hardly anything of it where another of its country bears it, or any other
#: and it is minor.
_ALIAS = 0.1


@dataclass
class KnownName:
    """All that a story's articles say beside one name."""

    candidates: tuple[Candidate, ...]
    articles: int = 0
    containers: dict[Place, None] = field(default_factory=dict)
    heads: dict[Kind, None] = field(default_factory=dict)

    def learn(self, mention: Mention) -> None:
        """Take in what stands beside the name in one place."""
        if mention.container is not None:
            self.containers[mention.container] = None
        if mention.head is not None:
            self.heads[mention.head] = None


def first_sense(name: str, known: KnownName) -> Sense:
    """Give what a name means by itself: by the gazetteer's priors, unless something stands beside it."""
    if known.containers or known.heads:
        return sense_of(name, known, Context({}))
    return Sense(known.candidates, 1.0, known.articles)


def sense_of(name: str, known: KnownName, context: Context) -> Sense:
    """Weigh the places of a name by what stands beside it and by the company it keeps."""
    return senses_of({name: known}, context)[name]


def senses_of(names: Mapping[str, KnownName], context: Context) -> dict[str, Sense]:
    """Weigh the places of some names by what stands beside each and by the company it keeps."""
    points = {name: [candidate.place.point for candidate in known.candidates] for name, known in names.items()}
    nearness = context.nearness(points, reach_km=NEAR_KM)
    return {name: _sense_of(name, known, context, nearness=nearness[name]) for name, known in names.items()}


def _sense_of(name: str, known: KnownName, context: Context, *, nearness: Sequence[float]) -> Sense:
    company = context.without(name)
    named = [candidate.place for candidate in known.candidates if folded(candidate.place.name) == name]
    bearers = frozenset(place.country for place in named)
    lands = frozenset(place.country for place in named if place.kind == "country")
    weights = [
        (
            candidate.prior
            * pull(candidate.place, company, near=near)
            * _beside(candidate.place, known)
            * _by_name(candidate.place, name, context, bearers=bearers, lands=lands),
            candidate.place,
        )
        for candidate, near in zip(known.candidates, nearness, strict=True)
    ]
    total = sum(weight for weight, _ in weights)
    chosen = likeliest(weights, total)
    if known.containers and not any(lies_in(each.place, inside) for each in chosen for inside in known.containers):
        return Sense(chosen, 0.0, known.articles)  # a place of that name which the gazetteer lacks
    best = chosen[0].place
    near = next(near for (_, place), near in zip(weights, nearness, strict=True) if place is best)
    elsewhere = _unknown_weight(known, best, company, near=near)
    return Sense(chosen, total / (total + elsewhere), known.articles)


def _by_name(
    place: Place, name: str, context: Context, *, bearers: AbstractSet[str | None], lands: AbstractSet[str | None]
) -> float:
    """Weigh a town by what else the story calls it, and by whether the name is its own or rather its country's."""
    if place.kind != "town":
        return 1.0
    in_full = context.names_in_full(place, name)
    if in_full and place.country in lands:
        return 1.0 / _CALLED_IN_FULL  # "Mexico" is the country where the story says "Mexico City" of the town
    weight = _CALLED_IN_FULL if in_full else 1.0
    called, own = set(name.split()), set(folded(place.name).split())
    is_alias = not (called <= own or own <= called)
    is_rivalled = place.country in bearers or (bool(bearers) and place.population < _MINOR)
    return weight * _ALIAS if is_alias and is_rivalled else weight


def likeliest(weights: Sequence[tuple[float, Place]], total: float) -> tuple[Candidate, ...]:
    """Give the likeliest of some weighed places, their priors being their shares of a total."""
    if len(weights) == 1:
        return (Candidate(weights[0][1], 1.0),)
    ranked = sorted(weights, key=lambda pair: (-pair[0], pair[1].geonameid or 0, pair[1].name))
    kept = [pair for pair in ranked[:_KEPT] if pair[0] >= _SMALLEST_PRIOR * total] or ranked[:1]
    share = sum(weight for weight, _ in kept)
    return tuple(Candidate(place, min(1.0, weight / share)) for weight, place in kept)


def _unknown_weight(known: KnownName, best: Place, company: Company, *, near: float) -> float:
    """Weigh a place of that name in the midst of the story which the gazetteer lacks, more where its own is far off."""
    prior = max(0.0, 1.0 - sum(candidate.prior for candidate in known.candidates))
    midst = min(1.0, company.town_count / _TOWNS_OF_A_STORY)  # one town more is not yet where a story takes place
    if not prior or not midst:
        return 0.0
    abroad = best.country is not None and company.country_share(best.country) < _ABROAD_SHARE
    pull = (1.0 + _COUNTRY_PULL * company.countries.greatest()) * (1.0 + _ADMIN1_PULL * company.states.greatest())
    unknown = _UNKNOWN_HERE if abroad or (near < _FAR_SHARE and _is_minor(best, company)) else _UNKNOWN
    named = _KIND_PULL if best.kind == "town" in known.heads else 1.0  # "the city of X" says no less of another X
    return prior * pull * (1.0 + _NEAR_PULL * midst) * midst * unknown * named


def _is_minor(place: Place, company: Company) -> bool:
    """Tell whether a place is a minor town beside a story that tells of several."""
    return place.kind == "town" and place.population < _MINOR and company.town_count >= _TOWNS_OF_A_STORY


def _beside(place: Place, known: KnownName) -> float:
    """Weigh a place by the regions that follow its name and by the nouns before it."""
    weight = _QUALIFIED if any(lies_in(place, container) for container in known.containers) else 1.0
    return weight * _KIND_PULL if place.kind in known.heads or _is_seat(place, known) else weight


def _is_seat(place: Place, known: KnownName) -> bool:
    """Tell the town that a name means first, in a story of the state of that name: "in the state of X" says both."""
    first = known.candidates[0].place
    if "region" not in known.heads or place != first or place.kind != "town":
        return False
    return any(each.place.kind == "region" and lies_in(place, each.place) for each in known.candidates)


def pull(place: Place, company: Company, *, near: float) -> float:
    """Weigh a place by the votes for its country and state, and by the towns near it."""
    country = company.country_share(place.country)
    inside = country if place.kind == "country" else company.admin1_share(place.admin1_code)
    if place.kind not in {"town", "feature", "border"}:  # an area is as near as the story's towns lie in it
        near = inside
    return (1.0 + _COUNTRY_PULL * country) * (1.0 + _ADMIN1_PULL * inside) * (1.0 + _NEAR_PULL * near)
