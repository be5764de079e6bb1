"""What the names of one document say for one another: countries, states, and places near by.

Distances are kilometres on a plane, good to a few per cent over those that matter here.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from ...geo.place import Kind
from .options import ALONE, Company, Named, Option

_KM_PER_DEGREE = 111.2
_NEAR, _AROUND = (_KM_PER_DEGREE / 60.0) ** 2, (_KM_PER_DEGREE / 700.0) ** 2
_ANCHOR = 0.4
_ANCHORS_MAX = 12
_VOTE = 0.05
_SMOOTHING = 0.5
#: An option that is less likely than this in one round is hardly the likeliest in the next.
_HOPELESS = 1e-3
_NOWHERE = (0.0, 0.0)


class Votes:
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
            option = named.options[best]
            if firmness >= _ANCHOR and option.kind not in {"continent", "border"}:
                anchors.append((firmness, name, option.lon, option.lat, option.kind == "town"))
        anchors.sort(key=lambda anchor: (-anchor[0], anchor[1]))
        self._anchors = anchors[:_ANCHORS_MAX]
        self._country_sum = sum(self._countries.values()) + _SMOOTHING
        self._state_sum = sum(self._states.values()) + _SMOOTHING

    def _vote(self, named: Named) -> tuple[dict[str | None, float], dict[str | None, float]]:
        countries: dict[str | None, float] = {}
        states: dict[str | None, float] = {}
        weight = named.weight
        for option, chance in zip(named.options, named.chances, strict=True):
            if chance >= _VOTE:
                vote, country, state = chance * weight, option.country, option.state
                if country is not None:
                    countries[country] = countries.get(country, 0.0) + vote
                if state is not None:
                    states[state] = states.get(state, 0.0) + vote
        for sums, own in ((self._countries, countries), (self._states, states)):
            for code, vote in own.items():
                sums[code] = sums.get(code, 0.0) + vote
        return countries, states

    def company(self, name: str, named: Named) -> list[Company]:
        """Tell what the other names say for each option of one."""
        countries, states = self._own[name]
        all_countries, all_states = self._countries, self._states
        country_rest = self._country_sum - sum(countries.values())
        state_rest = self._state_sum - sum(states.values())
        anchors = [(firm, lon, lat, is_town) for firm, of, lon, lat, is_town in self._anchors if of != name]
        kinds = self._kinds_beside(named) if named.beside else {}
        found: list[Company] = []
        for option, chance in zip(named.options, named.chances, strict=True):
            if chance < _HOPELESS:
                found.append(ALONE)
                continue
            code, state, kind = option.country, option.state, option.kind
            country = (all_countries.get(code, 0.0) - countries.get(code, 0.0)) / country_rest
            inside = (
                country  # all its states are in it
                if kind == "country"
                else (all_states.get(state, 0.0) - states.get(state, 0.0)) / state_rest
            )
            near, around = _nearness(option, anchors) if anchors else _NOWHERE
            found.append((country, inside, near, around, kinds.get(kind, 0.0)))
        return found

    def _kinds_beside(self, named: Named) -> Mapping[Kind, float]:
        """Give the share of each kind of place among the names on a list with one."""
        kinds: dict[Kind, float] = {}
        beside = [self._names[other] for other in named.beside if other in self._names]
        for other in beside:
            for option, chance in zip(other.options, other.chances, strict=True):
                kinds[option.kind] = kinds.get(option.kind, 0.0) + chance / len(beside)
        return kinds


def _nearness(option: Option, anchors: Sequence[tuple[float, float, float, bool]]) -> tuple[float, float]:
    """Tell how near an option is to the nearest town that the others mean, and to all they mean on average."""
    lon, lat, shrink = option.lon, option.lat, option.shrink
    nearest = total = 0.0
    is_spot = option.is_spot
    for firmness, other_lon, other_lat, is_town in anchors:
        east = other_lon - lon
        if not -180.0 <= east <= 180.0:
            east -= math.copysign(360.0, east)
        east *= shrink
        north = other_lat - lat
        squared = east * east + north * north
        total += firmness / (1.0 + _AROUND * squared)
        if is_spot and is_town and (near := firmness / (1.0 + _NEAR * squared)) > nearest:
            nearest = near
    return nearest, total / (len(anchors) + _SMOOTHING)
