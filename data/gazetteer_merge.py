"""What a name may mean in the gazetteer and the layers added to it; a place of several sources is one candidate."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Protocol

from ..geo.place import Candidate, Place
from .gazetteer_files import MINOR
from .gazetteer_match import Names
from .gazetteer_weights import ELSEWHERE, weight_of

#: Places of one kind and name so near each other are one, degrees (about 5 km).
_SAME_DEGREES = 0.05
_NOTHING: tuple[Sequence[int], Sequence[int]] = (), ()
#: Population, kind, whether it is a capital, and the factor on its weight.
_Fact = tuple[int, int, int, float]
#: A GeoNames identifier, else the number of a source and a row of it.
_Key = int | tuple[int, int]
_Known = dict[_Key, tuple[int, _Fact]]


class Rows(Protocol):
    """What is asked of a source of places."""

    @property
    def is_names_only(self) -> bool:
        """Whether it has names alone, and GeoNames identifiers instead of rows."""
        ...

    def uses(self, name: str) -> tuple[Sequence[int], Sequence[int]]:
        """Give the rows that a folded name may mean, and how the name stands to each."""
        ...

    def facts(self, rows: Sequence[int]) -> list[tuple[int, tuple[int, int, int, float]]]:
        """Give of some rows the GeoNames identifier, and population, kind, whether it is a capital, and factor."""
        ...

    def find(self, ids: Sequence[int]) -> list[int]:
        """Give the rows of some GeoNames identifiers, -1 for each that is not here."""
        ...

    def place(self, number: int) -> Place:
        """Give the place of a row."""
        ...


class AllNames:
    """The names of several sources, the gazetteer's own first.

    Parameters
    ----------
    sources
        The names of each.
    """

    def __init__(self, sources: Sequence[Names]) -> None:
        self._sources = sources

    def longer(self, word: str) -> Iterator[str]:
        """Give the names of more words that begin with one, each as it is asked for."""
        return chain.from_iterable(source.longer(word) for source in self._sources)

    def beginning(self, line: str) -> list[str]:
        """List the names that the rest of a line begins with, shortest first."""
        return sorted({name for source in self._sources for name in source.beginning(line)}, key=len)

    def flags(self, name: str) -> int:
        """Give a name's flags; 0 where there is no such name."""
        found = 0
        for source in self._sources:
            flags = source.flags(name)
            found = joined_flags(found, flags) if found and flags else found | flags
        return found


def joined_flags(one: int, other: int) -> int:
    """Join what two sources say of a name: it is minor only if both say so."""
    return (one | other) & ~MINOR | (one & other & MINOR)


@dataclass(slots=True)
class _Bearer:
    """A place that bears a name: how the name stands to it, what is known of it, and where its facts are taken from."""

    standing: int = 0
    population: int = 0
    kind: int = 0
    capital: int = 0
    weight: float = 0.0
    source: int = -1
    row: int = 0

    def learn(self, facts: tuple[int, int, int, float], *, source: int, row: int) -> None:
        """Take in what a source knows; a later one is newer, but for a population that it does not know."""
        population, kind, capital, weight = facts
        self.capital, self.weight = max(self.capital, capital), max(self.weight, weight)
        if population or not self.population:
            self.population, self.kind, self.source, self.row = population, kind, source, row


class Merger:
    """Answers from several sources as one index of all their places would.

    Parameters
    ----------
    sources
        The gazetteer's own places, then those of the layers, the newest last.
    most
        Most candidates a name may have.

    Notes
    -----
    Places with the same GeoNames identifier are one, with the names of all sources and the facts of the newest. So are
    an added region and the gazetteer's own of the same name and state, and towns or features of one name less than 5 km
    apart of which one has no identifier.
    """

    def __init__(self, sources: Sequence[Rows], *, most: int) -> None:
        self._sources, self._most = sources, most

    def candidates(self, name: str) -> tuple[Candidate, ...]:
        """List the places a folded name may mean, likeliest first; empty where nothing goes by it."""
        bearers = [bearer for bearer in self._bearers(name) if bearer.source >= 0]
        if not bearers:
            return ()
        heft = [weight_of((b.population, b.kind, b.capital, b.weight), b.standing) for b in bearers]
        chosen = sorted(range(len(heft)), key=lambda at: -heft[at])[: self._most]
        places = [self._sources[bearers[i].source].place(bearers[i].row) for i in chosen]
        from_layer = [bearers[i].source > 0 for i in chosen]
        kept = _without_doubles(places, [heft[i] for i in chosen], from_layer=from_layer)
        total = sum(heft) - sum(heft[i] for i in chosen) + sum(kept.values()) + ELSEWHERE
        ranked = sorted(kept.items(), key=lambda pair: -pair[1])
        return tuple(Candidate(places[at], weight / total) for at, weight in ranked)

    def _bearers(self, name: str) -> Iterable[_Bearer]:
        """Find the places that bear a name in any source, in the order they are met, and what is known of them."""
        found: dict[_Key, _Bearer] = {}
        known: list[_Known] = []
        of_people = False  # whether the gazetteer itself has the name for a people alone: no hamlet takes it from them
        for number, source in enumerate(self._sources):
            rows, standings = _NOTHING if of_people else source.uses(name)
            of_people = of_people or (number == 0 and len(standings) > 0 and not any(standings))
            facts = [] if source.is_names_only else source.facts(rows)
            keys = list(rows) if source.is_names_only else _keys(number, rows, facts)
            for key, standing in zip(keys, standings, strict=True):
                bearer = found.setdefault(key, _Bearer())
                bearer.standing = max(bearer.standing, standing)
            known.append({key: (row, fact) for key, row, (_, fact) in zip(keys, rows, facts, strict=False)})
        ids = [key for key in found if isinstance(key, int)]
        for number, source in enumerate(self._sources):
            known[number].update(_looked_up(source, [gid for gid in ids if gid not in known[number]]))
            for key, (row, fact) in known[number].items():
                found[key].learn(fact, source=number, row=row)
        return found.values()


def _keys(source: int, rows: Sequence[int], facts: Sequence[tuple[int, _Fact]]) -> list[_Key]:
    return [gid or (source, row) for row, (gid, _) in zip(rows, facts, strict=True)]


def _looked_up(source: Rows, ids: list[int]) -> _Known:
    """Find places in a source by their identifiers."""
    if source.is_names_only or not ids:
        return {}
    rows = [row for row in source.find(ids) if row >= 0]
    return {gid: (row, fact) for row, (gid, fact) in zip(rows, source.facts(rows), strict=True)}


def _without_doubles(places: Sequence[Place], heft: Sequence[float], *, from_layer: Sequence[bool]) -> dict[int, float]:
    """Give the weight of each place by its number, without those of layers that are another one of them."""
    kept: dict[int, float] = {}
    for at in sorted(range(len(places)), key=from_layer.__getitem__):
        same = next((other for other in kept if from_layer[at] and _is_same(places[at], places[other])), at)
        kept[same] = max(kept.get(same, 0.0), heft[at])
    return kept


def _is_same(one: Place, other: Place) -> bool:
    """Tell whether two places of one name are the same, though no identifier says so."""
    if one.kind != other.kind or (one.geonameid and other.geonameid):
        return False
    if one.kind == "region":
        return one.admin1_code is not None and one.admin1_code == other.admin1_code
    east = abs(one.point.lon - other.point.lon) * math.cos(math.radians(one.point.lat))
    return max(east, abs(one.point.lat - other.point.lat)) < _SAME_DEGREES
