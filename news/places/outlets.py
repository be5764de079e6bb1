"""What the articles of one outlet are mostly about, learned from the articles themselves: its country, its state."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from ...geo.place import Place

#: An outlet says nothing until so many of its articles have been read.
ENOUGH = 3
#: As much of nothing in particular is added to every article, and to every outlet.
_NOTHING = 0.5
_NO_SHARES: Mapping[str, float] = {}
#: What one article says of its outlet: the share of each country and of each state in its places.
Shares = tuple[Mapping[str, float], Mapping[str, float]]


@dataclass(slots=True)
class Outlet:
    """What one outlet's articles have named so far; it grows with every article and keeps none of them.

    Attributes
    ----------
    articles
        How many have been read.
    countries, states
        Sums over the articles of the shares that countries and states (by GeoNames code) have in their places.
    """

    articles: int = 0
    countries: dict[str, float] = field(default_factory=dict)
    states: dict[str, float] = field(default_factory=dict)

    def learn(self, shares: Shares) -> None:
        """Take in one more article."""
        self.articles += 1
        for sums, own in zip((self.countries, self.states), shares, strict=True):
            for code, share in own.items():
                sums[code] = sums.get(code, 0.0) + share

    def without(self, shares: Shares) -> Shares:
        """Give the mean shares of all articles but one, which must not speak for itself; empty of too few."""
        others = self.articles - 1
        if others < ENOUGH - 1:
            return _NO_SHARES, _NO_SHARES
        return _mean(self.countries, shares[0], others), _mean(self.states, shares[1], others)


def _mean(sums: Mapping[str, float], own: Mapping[str, float], others: int) -> Mapping[str, float]:
    scale = 1.0 / (others + 2 * _NOTHING)
    return {code: max(0.0, total - own.get(code, 0.0)) * scale for code, total in sums.items()}


def shares_of(places: Iterable[tuple[Place, float]]) -> Shares:
    """Sum up what one article speaks for.

    Parameters
    ----------
    places
        Its places, each with a weight; countries themselves, which any paper names, do not count.
    """
    countries: dict[str, float] = {}
    states: dict[str, float] = {}
    for place, weight in places:
        if place.kind == "country":
            continue
        if place.country is not None:
            countries[place.country] = countries.get(place.country, 0.0) + weight
        if place.admin1_code is not None:
            states[place.admin1_code] = states.get(place.admin1_code, 0.0) + weight
    return _parts(countries), _parts(states)


def _parts(votes: dict[str, float]) -> Mapping[str, float]:
    total = sum(votes.values()) + _NOTHING
    return {code: weight / total for code, weight in votes.items()}


class Outlets:
    """All outlets met so far."""

    def __init__(self) -> None:
        self._known: dict[str, Outlet] = {}

    def learn(self, outlet: str | None, shares: Shares) -> None:
        """Take in an article of an outlet; None is none."""
        if outlet is not None:
            self._known.setdefault(outlet, Outlet()).learn(shares)

    def without(self, outlet: str | None, shares: Shares) -> Shares:
        """Give what the other articles of an outlet speak for; empty where they are too few."""
        if outlet is None or outlet not in self._known:
            return _NO_SHARES, _NO_SHARES
        return self._known[outlet].without(shares)
