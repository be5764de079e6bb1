"""Names that no gazetteer places where the text says: put, coarsely, at the town that they belong to or lie at (km)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from ...geo.distance import distance_km
from ...geo.place import Candidate, Place
from ..grammar.classes import PrepositionClass, VerbClass
from ..grammar.table import Grammar
from ..text import Span, Word, words
from .mention import Mention
from .runs import capital_runs

_KM_PER_MILE = 1.609344
_BELONGS_KM = 20.0  # as far as most of what is governed from a town lies
_ASIDE_KM = 60.0  # as far as a town may be named for what lies to one side of it
_TOWN_KM = 5.0
_FARTHEST_KM = 80.0  # a distance longer than that tells too little
_THERE_KM = 60.0  # a place of the name so near the town is the one
_ELSEWHERE_KM = 300.0  # a place of the name so far from the town is another one
_BREAK = re.compile(r",|(?<=\w) (?=\w)")
_LONGEST = 90  # characters between the two names
_SETTLED = 0.5
_BEFORE = 60  # characters of the name and of what stands before it
_GOING = frozenset({VerbClass.LEAVE, VerbClass.REACH, VerbClass.CROSS})
_WHERE = frozenset(
    {
        *(PrepositionClass.PLACE, PrepositionClass.TO, PrepositionClass.GOAL, PrepositionClass.ENTRY),
        *(PrepositionClass.PATH, PrepositionClass.SOURCE, PrepositionClass.BETWEEN),
    }
)


class _Lying(NamedTuple):
    """A name, the town that it is said to lie at, how far from it at most, and what is known of its name there."""

    name: Span
    town: Mention
    reach_km: float
    known: tuple[Candidate, ...]

    def candidates(self, name: str) -> tuple[Candidate, ...]:
        """Give what the name may mean: what is known there, else the land around the town."""
        if self.known:
            total = sum(each.prior for each in self.known)
            return tuple(Candidate(each.place, min(1.0, each.prior / total)) for each in self.known)
        towns = [each for each in self.town.candidates if each.place.kind == "town"]
        return tuple(Candidate(self._around(name, each.place), each.prior) for each in towns)

    def _around(self, name: str, town: Place) -> Place:
        radius_km = max(self.reach_km, town.radius_km)
        return Place(name, "region", town.point, country=town.country, admin1=town.admin1, radius_km=radius_km)


def located(
    text: str, lines: Iterable[Span], found: Sequence[Mention], *, drafted: Sequence[Mention], grammar: Grammar
) -> list[Mention]:
    """Place the names that an article says to lie at a town: villages that the gazetteer lacks, or has elsewhere only.

    Parameters
    ----------
    text
        The whole text.
    lines
        The lines that are the article's own.
    found
        Its mentions, in order, their places weighed.
    drafted
        All that its names may mean, as the gazetteer has it.
    grammar
        The article's language.

    Returns
    -------
    list of Mention
        In order. A name that is placed so is ``coarse`` wherever the article repeats it: an area of its own name
        around the town, which itself only says where that is. A name of which a place lies there means that one.

    Notes
    -----
    The name must stand where places do: behind a preposition of place, a verb of going or a noun for a town. How far
    it may lie from the town is what the text says, else as far as a town's land goes; the direction is left out.
    """
    lyings = list(_lyings(text, found, drafted, grammar=grammar))
    if not lyings:
        return list(found)
    told = {lying.name.of(text): lying for lying in reversed(lyings)}
    beside = frozenset(lying.town.start for lying in lyings)
    kept = [_told(mention, told)._replace(locates=mention.start in beside) for mention in found]
    taken = frozenset(offset for mention in found for offset in range(mention.start, mention.end))
    new = [
        _area(text, name, told[name.of(text)])
        for line in lines
        for name in _uses(text, line, told, grammar=grammar)
        if taken.isdisjoint(range(name.start, name.end))
    ]
    return sorted([*kept, *new], key=lambda mention: mention.start)


def _told(mention: Mention, told: Mapping[str, _Lying]) -> Mention:
    """Let a known name mean what it means where it is said to lie."""
    lying = told.get(mention.text)
    if lying is None or mention.demonym:
        return mention
    return mention._replace(candidates=lying.candidates(mention.text), coarse=not lying.known)


def _area(text: str, name: Span, lying: _Lying) -> Mention:
    written = name.of(text)
    return Mention(name.start, name.end, written, demonym=False, candidates=lying.candidates(written), coarse=True)


def _uses(text: str, line: Span, told: Mapping[str, _Lying], *, grammar: Grammar) -> Iterator[Span]:
    """Find some names in a line, but where they are a part of a longer one."""
    for name in told:
        for use in re.finditer(rf"(?<![\w-]){re.escape(name)}(?![\w-])", line.of(text)):
            start, end = line.start + use.start(), line.start + use.end()
            before = re.search(r"(\w+) $", text[max(line.start, start - _BEFORE) : start])
            is_named_on = before is not None and before[1].istitle() and not grammar.senses_of(before[1].lower())
            if not re.match(r" [A-Z\u00C0-\u00DE]", text[end : end + 2]) and not is_named_on:
                yield Span(start, end)


def _lyings(text: str, found: Sequence[Mention], drafted: Sequence[Mention], *, grammar: Grammar) -> Iterator[_Lying]:
    """List the names that are said to lie at a town, but for those of which all that is meant is near it."""
    ends = {mention.end: mention for mention in found}
    meant = {mention.start: mention.candidates for mention in drafted}
    for town in found:
        link = _link(text, town, grammar) if _is_settled(town) else None
        if link is None:
            continue
        before = ends.get(link.start())
        if before is None:
            name = _name_before(text, link, town, grammar=grammar)
            if name is not None:
                yield _Lying(name, town, _reach_km(link), ())
        elif before.kind == "town" and not link["loose"] and _is_beyond(_ELSEWHERE_KM, before.candidates[0], town):
            known = (each for each in meant.get(before.start, ()) if each.place.kind == "town")
            near = tuple(each for each in known if not _is_beyond(_THERE_KM, each, town))
            yield _Lying(Span(before.start, before.end), town, _reach_km(link), near)


def _is_settled(town: Mention) -> bool:
    """Tell a town of which it is known which one of its name is meant, so that it can tell where another place is."""
    return town.kind == "town" and not (town.demonym or town.coarse) and town.candidates[0].prior > _SETTLED


def _is_beyond(reach_km: float, candidate: Candidate, town: Mention) -> bool:
    return all(distance_km(candidate.place.point, each.place.point) > reach_km for each in town.candidates)


def _link(text: str, town: Mention, grammar: Grammar) -> re.Match[str] | None:
    """Find the words between a name and a town that say that it lies there ("X, a village near Y")."""
    lies, first = grammar.lies, max(0, town.start - _LONGEST)
    between = text[first : town.start]
    if not between.strip() or between.split()[-1] not in lies.last:
        return None
    for start in reversed([match.start() for match in _BREAK.finditer(between)]):
        if between[start] != "," and not _is_called_behind(between, start, grammar):
            continue
        link = lies.expression.fullmatch(text, first + start, town.start)
        if link is not None:
            return link if "\n" not in link.group() and _reach_km(link) <= _FARTHEST_KM else None
    return None


def _is_called_behind(text: str, blank: int, grammar: Grammar) -> bool:
    """Tell the blank in "X village"."""
    if text[blank + 1 :].partition(" ")[0] not in grammar.town_nouns:
        return False
    before = text[:blank].split()[-1:]
    return bool(before) and before[0][:1].isupper()


def _reach_km(link: re.Match[str]) -> float:
    """Give how far from the town the place may lie."""
    km, miles = link["km"], link["miles"]
    told_km = float((km or miles or "0").replace(",", ".")) * (_KM_PER_MILE if miles else 1.0)
    return max(_ASIDE_KM if link["aside"] else _BELONGS_KM, told_km + _TOWN_KM)


def _name_before(text: str, link: re.Match[str], town: Mention, *, grammar: Grammar) -> Span | None:
    """Give the name that ends where the link begins and stands where places do, None where there is none."""
    end = link.start()
    first = max(text.rfind("\n", 0, end) + 1, text.rfind(" ", 0, max(0, end - _BEFORE)) + 1)
    run = next((run for run in capital_runs(text, Span(first, end), grammar) if run[-1].end == end), None)
    if run is None:
        return None
    name = Span(run[0].start, end)
    before = words(text, Span(max(first, name.start - _BEFORE), name.start))[-2:]
    is_called = _is_called_town(before, grammar)
    if link["loose"] and not (is_called or re.match(grammar.lies.behind, text[town.end : town.end + _BEFORE])):
        return None
    goes = bool(before) and bool(grammar.senses_of(before[-1].lower) & (_WHERE | _GOING))
    return name if is_called or goes else None


def _is_called_town(before: Sequence[Word], grammar: Grammar) -> bool:
    """Tell "the village of" and "ejido" before a name."""
    if not before:
        return False
    if before[-1].lower in grammar.town_nouns:
        return True
    is_of = PrepositionClass.OF in grammar.senses_of(before[-1].lower)
    return is_of and len(before) > 1 and before[0].lower in grammar.town_nouns
