"""Which place each name of one document means: a log-linear choice, settled by all its names together.

Distances are kilometres on a plane, good to a few per cent over those that matter here.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from ...geo.place import Candidate, Kind, Place
from .mention import folded
from .outlets import Shares

#: Weights of what speaks for a candidate; `scripts/fit_places.py` fits them.
WEIGHTS: Mapping[str, float] = {
    "prior": 1.1,
    "container": 4.0,
    "country": 3.6,
    "state": 6.0,
    "near": 0.5,
    "town": -0.1,
    "region": -0.4,
    "country itself": -0.7,
    "continent": 1.1,
    "alias": -2.3,
    "around": 3.5,
    "outlet's state": 7.7,
    "outlet's country": 2.0,
    "list": 2.0,
    "dateline": 2.4,
    "head": 1.8,
}
#: How often names are weighed by what the others mean.
ROUNDS = 2
_KM_PER_DEGREE = 111.2
_NEAR, _AROUND = (_KM_PER_DEGREE / 60.0) ** 2, (_KM_PER_DEGREE / 700.0) ** 2
_LARGE_KM = 150.0
_ANCHOR = 0.4
_ANCHORS_MAX = 12
_VOTE = 0.05
_SMOOTHING = 0.5
_OPTIONS_MAX = 40
_LEAST_PRIOR = 1e-5
#: An option that is less likely than this in one round is hardly the likeliest in the next.
_HOPELESS = 1e-3
_ITSELF: Mapping[Kind, str] = {
    "town": "town", "region": "region", "country": "country itself", "continent": "continent", "border": "continent",
    "feature": "region",
}  # fmt: skip

#: Reasons that do not depend on the text.
_ANYWHERE = frozenset({"prior", "alias", *_ITSELF.values()})


@dataclass(frozen=True, slots=True)
class Option:
    """A place that a name may mean, with what there is to say of it in any text.

    Attributes
    ----------
    place
        The place.
    log_prior
        Natural logarithm of the gazetteer's prior.
    is_alias
        Whether it is a town that only goes by the name.
    shrink
        Cosine of its latitude.
    is_spot
        Whether it is small enough to be near something.
    """

    place: Place
    log_prior: float
    is_alias: bool
    shrink: float
    is_spot: bool


class Company(NamedTuple):
    """What the other names of a text say for an option: shares in ``[0, 1]``."""

    country: float = 0.0
    state: float = 0.0
    near: float = 0.0
    around: float = 0.0
    list: float = 0.0


_ALONE = Company()


@dataclass(slots=True)
class Named:
    """A name of a document with what is said of it there.

    Attributes
    ----------
    options
        What it may mean, likeliest first.
    weight
        How surely it is a place, in ``[0, 1]``: so much it speaks for others.
    containers
        The regions and countries that follow it and hold a place of the name.
    beside
        The names that stand on a list with it.
    head
        The kind of place that the words beside it call it, or None.
    dateline
        Whether it opens an article in capitals.
    chances
        The probability of each option, as far as it is settled.
    company
        What the other names say for each option.
    """

    options: tuple[Option, ...]
    weight: float
    containers: list[Place] = field(default_factory=list)
    beside: list[str] = field(default_factory=list)
    head: Kind | None = None
    dateline: bool = False
    chances: list[float] = field(default_factory=list)
    company: list[Company] = field(default_factory=list)

    @property
    def best(self) -> int:
        """Index of the likeliest option."""
        return self.chances.index(max(self.chances))


def options_of(name: str, candidates: Sequence[Candidate], *, demonym: bool = False) -> tuple[Option, ...]:
    """Prepare what a name may mean, without what it hardly does; of a people's name no towns.

    Parameters
    ----------
    name
        Folded.
    candidates
        Likeliest first, not empty.
    demonym
        Whether it is the name of a people.
    """
    least = candidates[0].prior * _LEAST_PRIOR
    kept = [candidate for candidate in candidates[:_OPTIONS_MAX] if candidate.prior >= least]
    if demonym:
        kept = [candidate for candidate in kept if candidate.place.kind != "town"] or kept
    return tuple(_option(name, candidate) for candidate in kept)


def _option(name: str, candidate: Candidate) -> Option:
    place = candidate.place
    return Option(
        place,
        math.log(candidate.prior),
        place.kind == "town" and set(folded(place.name).split()).isdisjoint(name.split()),
        math.cos(math.radians(place.point.lat)),
        place.kind == "town" or (place.kind == "region" and place.radius_km < _LARGE_KM),
    )


def lies_in(place: Place, container: Place) -> bool:
    """Tell whether a place is a smaller one in a region or a country, by their codes."""
    if container.kind == "region":
        return place.admin1_code == container.admin1_code and place.kind in {"town", "region"} and place != container
    return place.country == container.country and place.kind in {"town", "region"}


def settle(
    names: Mapping[str, Named], outlet: Shares, *, rounds: int = ROUNDS, weights: Mapping[str, float] = WEIGHTS
) -> None:
    """Choose what the names of one document mean.

    Parameters
    ----------
    names
        The names, by folded name; their chances and company are set.
    outlet
        What other articles of the same outlet speak for.
    rounds
        How often the names are weighed by what the others mean.
    weights
        Weights of the reasons.
    """
    fixed: dict[str, list[float]] = {}
    for name, named in names.items():
        fixed[name] = _own_scores(named, outlet, weights)
        named.company = [_ALONE] * len(named.options)
        named.chances = _chances(fixed[name])
    if len(names) > 1:
        for number in range(rounds):
            _settle_round(names, fixed, weights, is_last=number == rounds - 1)


def _own_scores(named: Named, outlet: Shares, weights: Mapping[str, float]) -> list[float]:
    """Add up `own_reasons` for each option; those that any text gives first, as most have no others."""
    prior, alias = weights["prior"], weights["alias"]
    scores = [
        prior * option.log_prior + weights[_ITSELF[option.place.kind]] + (alias if option.is_alias else 0.0)
        for option in named.options
    ]
    if outlet[0] or named.containers or named.head is not None or named.dateline:
        for number, option in enumerate(named.options):
            scores[number] += sum(
                weights[why] * value for why, value in own_reasons(named, option, outlet) if why not in _ANYWHERE
            )
    return scores


def _settle_round(
    names: Mapping[str, Named], fixed: Mapping[str, list[float]], weights: Mapping[str, float], *, is_last: bool
) -> None:
    """Weigh the options by what the names meant so far; those of one option only have none to weigh but at last."""
    votes = _Votes(names)
    country, state, near = weights["country"], weights["state"], weights["near"]
    around, listed = weights["around"], weights["list"]
    company = {name: votes.company(name, named) for name, named in names.items() if is_last or len(named.options) > 1}
    for name, weighed in company.items():
        named = names[name]
        named.company = weighed
        named.chances = _chances(
            [
                score + country * c.country + state * c.state + near * c.near + around * c.around + listed * c.list
                for score, c in zip(fixed[name], named.company, strict=True)
            ]
        )


def _chances(scores: Sequence[float]) -> list[float]:
    if len(scores) == 1:
        return [1.0]
    top = max(scores)
    parts = [math.exp(score - top) for score in scores]
    total = sum(parts)
    return [part / total for part in parts]


def own_reasons(named: Named, option: Option, outlet: Shares) -> Iterator[tuple[str, float]]:
    """List what speaks for an option whatever the other names mean, each with its measure."""
    place = option.place
    yield "prior", option.log_prior
    yield _ITSELF[place.kind], 1.0
    if option.is_alias:
        yield "alias", 1.0
    if named.containers and any(lies_in(place, container) for container in named.containers):
        yield "container", 1.0
    if named.head == place.kind:
        yield "head", 1.0
    if named.dateline and place.kind == "town":
        yield "dateline", 1.0
    countries, states = outlet
    if countries:
        yield "outlet's country", countries.get(place.country or "", 0.0)
        yield "outlet's state", states.get(place.admin1_code or "", 0.0)


def reasons(named: Named, outlet: Shares) -> list[tuple[str, float]]:
    """List all that speaks for the likeliest option of a name, each with its measure."""
    best = named.best
    company = named.company[best]._asdict()
    return [
        *own_reasons(named, named.options[best], outlet),
        *((why, value) for why, value in company.items() if value),
    ]


class _Votes:
    """What all names of a document speak for: countries, states, and the places they firmly mean."""

    def __init__(self, names: Mapping[str, Named]) -> None:
        self._names = names
        self._countries: dict[str | None, float] = {}
        self._states: dict[str | None, float] = {}
        self._own: dict[str, tuple[dict[str | None, float], dict[str | None, float]]] = {}
        anchors: list[tuple[float, str, float, float, bool]] = []
        for name, named in names.items():
            self._own[name] = self._vote(named)
            best = named.best
            firmness = named.chances[best] * named.weight
            place = named.options[best].place
            if firmness >= _ANCHOR and place.kind not in {"continent", "border"}:
                anchors.append((firmness, name, place.point.lon, place.point.lat, place.kind == "town"))
        anchors.sort(key=lambda anchor: (-anchor[0], anchor[1]))
        self._anchors = anchors[:_ANCHORS_MAX]
        self._country_sum = sum(self._countries.values()) + _SMOOTHING
        self._state_sum = sum(self._states.values()) + _SMOOTHING

    def _vote(self, named: Named) -> tuple[dict[str | None, float], dict[str | None, float]]:
        countries: dict[str | None, float] = {}
        states: dict[str | None, float] = {}
        for option, chance in zip(named.options, named.chances, strict=True):
            if chance >= _VOTE:
                vote, place = chance * named.weight, option.place
                if place.country is not None:
                    countries[place.country] = countries.get(place.country, 0.0) + vote
                if place.admin1_code is not None:
                    states[place.admin1_code] = states.get(place.admin1_code, 0.0) + vote
        for sums, own in ((self._countries, countries), (self._states, states)):
            for code, vote in own.items():
                sums[code] = sums.get(code, 0.0) + vote
        return countries, states

    def company(self, name: str, named: Named) -> list[Company]:
        """Tell what the other names say for each option of one."""
        countries, states = self._own[name]
        country_rest = self._country_sum - sum(countries.values())
        state_rest = self._state_sum - sum(states.values())
        anchors = [anchor for anchor in self._anchors if anchor[1] != name]
        kinds = self._kinds_beside(named) if named.beside else {}
        found: list[Company] = []
        for option, chance in zip(named.options, named.chances, strict=True):
            if chance < _HOPELESS:
                found.append(_ALONE)
                continue
            place = option.place
            code, state = place.country, place.admin1_code
            country = (self._countries.get(code, 0.0) - countries.get(code, 0.0)) / country_rest
            inside = (
                country  # all its states are in it
                if place.kind == "country"
                else (self._states.get(state, 0.0) - states.get(state, 0.0)) / state_rest
            )
            near, around = _nearness(option, anchors)
            found.append(Company(country, inside, near, around, kinds.get(place.kind, 0.0)))
        return found

    def _kinds_beside(self, named: Named) -> Mapping[Kind, float]:
        """Give the share of each kind of place among the names on a list with one."""
        kinds: dict[Kind, float] = {}
        beside = [self._names[other] for other in named.beside if other in self._names]
        for other in beside:
            for option, chance in zip(other.options, other.chances, strict=True):
                kinds[option.place.kind] = kinds.get(option.place.kind, 0.0) + chance / len(beside)
        return kinds


def _nearness(option: Option, anchors: Sequence[tuple[float, str, float, float, bool]]) -> tuple[float, float]:
    """Tell how near an option is to the nearest town that the others mean, and to all they mean on average."""
    if not anchors:
        return 0.0, 0.0
    lon, lat, shrink, is_spot = option.place.point.lon, option.place.point.lat, option.shrink, option.is_spot
    nearest = total = 0.0
    for firmness, _, other_lon, other_lat, is_town in anchors:
        east = other_lon - lon
        if not -180.0 <= east <= 180.0:
            east -= math.copysign(360.0, east)
        east *= shrink
        north = other_lat - lat
        squared = east * east + north * north
        total += firmness / (1.0 + _AROUND * squared)
        if is_town and is_spot and (near := firmness / (1.0 + _NEAR * squared)) > nearest:
            nearest = near
    return nearest, total / (len(anchors) + _SMOOTHING)
