"""Which place each name of one document means: a log-linear choice, settled by all its names together."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence

from ...geo.place import Kind
from .options import ALONE, COMPANY, Named, Option, lies_in
from .outlets import Shares
from .votes import Votes

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
_ITSELF: Mapping[Kind, str] = {
    "town": "town", "region": "region", "country": "country itself", "continent": "continent", "border": "continent",
    "feature": "region",
}  # fmt: skip


def settle(
    names: Mapping[str, Named],
    outlet: Shares,
    *,
    rounds: int = ROUNDS,
    weights: Mapping[str, float] = WEIGHTS,
    is_told: bool = True,
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
    is_told
        Whether the company of those names is wanted, too, that mean one place in any company.
    """
    fixed: dict[str, Sequence[float]] = {}
    for name, named in names.items():
        fixed[name] = _scores(named, outlet, weights)
        named.company = [ALONE] * len(named.options)
        named.chances = _chances(fixed[name])
    if len(names) > 1:
        for number in range(rounds):
            _settle_round(names, fixed, weights, are_all_weighed=is_told and number == rounds - 1)


def own_scores(options: Iterable[Option], weights: Mapping[str, float] = WEIGHTS) -> list[float]:
    """Add up what speaks for each option in any text: those of `own_reasons` that depend on the name alone."""
    prior, alias = weights["prior"], weights["alias"]
    return [
        prior * option.log_prior + weights[_ITSELF[option.kind]] + (alias if option.is_alias else 0.0)
        for option in options
    ]


def _scores(named: Named, outlet: Shares, weights: Mapping[str, float]) -> Sequence[float]:
    """Add up `own_reasons` for each option; most have no others than any text gives, but an outlet's."""
    scores = named.own if named.own and weights is WEIGHTS else own_scores(named.options, weights)
    countries, states = outlet
    country, state = weights["outlet's country"], weights["outlet's state"]
    if named.containers or named.head is not None or named.dateline:
        return [
            score
            + (
                _told(named, option, weights)
                + country * countries.get(option.country or "", 0.0)
                + state * states.get(option.state or "", 0.0)
            )
            for score, option in zip(scores, named.options, strict=True)
        ]
    if not countries:
        return scores
    return [
        score + (country * countries.get(option.country or "", 0.0) + state * states.get(option.state or "", 0.0))
        for score, option in zip(scores, named.options, strict=True)
    ]


def _told(named: Named, option: Option, weights: Mapping[str, float]) -> float:
    """Add up what the words beside a name say for an option."""
    told = 0.0
    if named.containers and any(lies_in(option.place, container) for container in named.containers):
        told += weights["container"]
    if named.head == option.kind:
        told += weights["head"]
    if named.dateline and option.kind == "town":
        told += weights["dateline"]
    return told


def _settle_round(
    names: Mapping[str, Named],
    fixed: Mapping[str, Sequence[float]],
    weights: Mapping[str, float],
    *,
    are_all_weighed: bool,
) -> None:
    """Weigh the options by what the names meant so far; those of one option only have none to weigh, but company."""
    votes = Votes(names)
    country, state, near = weights["country"], weights["state"], weights["near"]
    around, listed = weights["around"], weights["list"]
    company = {
        name: votes.company(name, named) for name, named in names.items() if are_all_weighed or len(named.options) > 1
    }
    for name, weighed in company.items():
        named = names[name]
        named.company = weighed
        named.chances = _chances(
            [
                score
                if each is ALONE
                else score + country * each[0] + state * each[1] + near * each[2] + around * each[3] + listed * each[4]
                for score, each in zip(fixed[name], weighed, strict=True)
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
    return [
        *own_reasons(named, named.options[best], outlet),
        *[(why, value) for why, value in zip(COMPANY, named.company[best], strict=True) if value],
    ]
