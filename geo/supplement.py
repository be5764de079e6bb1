"""A gazetteer with some places more: names that another source has placed, beside all that the gazetteer knows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from .gazetteer import Gazetteer, Match, Towns
from .names import Words, fold, words
from .place import Candidate, LonLat, Place

#: Probability that a name means one of its added places, where the gazetteer lacks the name and where it knows others.
_NEW, _BESIDE_OTHERS = 0.8, 0.5


class Supplemented:
    """A gazetteer that also knows some names of another source; implements `caravan_map.geo.gazetteer.Gazetteer`.

    Parameters
    ----------
    gazetteer
        The gazetteer.
    added
        Places by the name they go by in the texts.
    attribution
        Lines owed to their source.

    Notes
    -----
    An added name is found only as it is given, written with a capital; where it and a name of the gazetteer meet in a
    text, the longer is taken. The places of a name share its probability evenly: the story tells which is meant.
    """

    def __init__(
        self, gazetteer: Gazetteer, added: Mapping[str, Sequence[Place]], *, attribution: Sequence[str]
    ) -> None:
        self._gazetteer = gazetteer
        self._attribution = tuple(attribution)
        self._added = {fold(name): tuple(places) for name, places in added.items() if places and fold(name)}
        self._longest = max((name.count(" ") + 1 for name in self._added), default=0)
        self._first_words = frozenset(name.partition(" ")[0] for name in self._added)

    @property
    def version(self) -> str:
        """Name and version of the gazetteer's data."""
        return self._gazetteer.version

    @property
    def attribution(self) -> tuple[str, ...]:
        """Lines that must stand on everything published, one for each source."""
        return (*self._gazetteer.attribution, *(self._attribution if self._added else ()))

    def matches(self, text: str) -> list[Match]:
        """Find the longest names at word starts, left to right and without overlap.

        Parameters
        ----------
        text
            Any text.

        Returns
        -------
        list of Match
            In order, the added names among the gazetteer's.
        """
        known = self._gazetteer.matches(text)
        added = [each for each in self._own_matches(text) if not any(_holds(other, each) for other in known)]
        kept = [each for each in known if not any(_meet(each, other) for other in added)]
        return sorted([*kept, *added], key=lambda match: match.start)

    def candidates(self, name: str) -> tuple[Candidate, ...]:
        """List the places a name may mean, likeliest first; empty where there are none."""
        known = self._gazetteer.candidates(name)
        added = self._added.get(fold(name), ())
        if not added:
            return known
        share = _BESIDE_OTHERS if known else _NEW
        found = [Candidate(place, share / len(added)) for place in added]
        found += [Candidate(each.place, each.prior * (1 - share)) for each in known]
        return tuple(sorted(found, key=lambda candidate: -candidate.prior))

    def admin1(self, code: str) -> Place | None:
        """Give the state or department with a GeoNames code such as ``MX.05``, or None."""
        return self._gazetteer.admin1(code)

    def country(self, code: str) -> Place | None:
        """Give the country with an ISO 3166-1 alpha-2 code, or None."""
        return self._gazetteer.country(code)

    def capital(self, code: str) -> Place | None:
        """Give the capital of the country with an ISO 3166-1 alpha-2 code, or None."""
        return self._gazetteer.capital(code)

    def towns_within(self, southwest: LonLat, northeast: LonLat) -> Towns:
        """List the gazetteer's populated places inside a box given by its corners."""
        return self._gazetteer.towns_within(southwest, northeast)

    def largest_towns(self, southwest: LonLat, northeast: LonLat, *, most: int) -> tuple[Place, ...]:
        """List the gazetteer's populated places inside a box, the most populous first, but no more than `most`."""
        return self._gazetteer.largest_towns(southwest, northeast, most=most)

    def _own_matches(self, text: str) -> list[Match]:
        if not self._added:
            return []
        found: list[Match] = []
        tokens = words(text)
        after = 0
        for at, word in enumerate(tokens.folded):
            if at >= after and word in self._first_words and text[tokens.spans[at][0]].isupper():
                match, taken = self._longest_at(tokens, at)
                if match is not None:
                    found.append(match)
                    after = at + taken
        return found

    def _longest_at(self, tokens: Words, at: int) -> tuple[Match | None, int]:
        reach = 1
        while reach < self._longest and at + reach < len(tokens) and tokens.joined(at + reach):
            reach += 1
        for taken in range(reach, 0, -1):
            name = " ".join(tokens.folded[at : at + taken])
            if name in self._added:
                return Match(tokens.spans[at][0], tokens.spans[at + taken - 1][1], name), taken
        return None, 1


def _holds(one: Match, other: Match) -> bool:
    """Tell whether a match lies inside another that is longer."""
    return one.start <= other.start and other.end <= one.end and one.end - one.start > other.end - other.start


def _meet(one: Match, other: Match) -> bool:
    return one.start < other.end and other.start < one.end
