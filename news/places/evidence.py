"""Evidence for and against a name's being a place: what sort of name it is, what stands beside it, what else is said.

Every piece of evidence is a sign, a short label; `weights` gives its log-odds.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from ...geo.gazetteer import Match
from ...geo.place import Candidate, Place
from ..grammar.table import Grammar
from .beside import LED, LOCATIVE, Beside, Neighbours
from .mention import folded
from .options import lies_in

#: Least inhabitants of the classes of towns.
_SIZES = (
    (2_000_000, "city5"),
    (300_000, "city4"),
    (50_000, "town3"),
    (10_000, "town2"),
    (2_000, "town1"),
    (0, "town0"),
)
_ACRONYM = 5
_LIST = re.compile(r",? (?:and|or|y|o|e|&) |, |; ")
_PERSON_BEFORE = frozenset({"GIVEN", "INITIAL", "TITLE"})
_PERSON_AFTER = frozenset({"SURNAME", "INITIAL", "say"})
_OFTEN = 3
_REMEMBERED = 1 << 12


class Sort(NamedTuple):
    """What there is to say of a name wherever it stands.

    Attributes
    ----------
    group
        ``town``, ``area`` or ``people``: in which of three ways the words beside it are weighed.
    signs
        Its own signs.
    """

    group: str
    signs: tuple[str, ...]


def sort_of(name: str, candidates: Sequence[Candidate], grammar: Grammar, *, demonym: bool, minor: bool) -> Sort:
    """Tell what sort of name one is.

    Parameters
    ----------
    name
        Folded.
    candidates
        What it may mean, likeliest first, not empty.
    grammar
        The text's language.
    demonym
        Whether it is the name of a people.
    minor
        Whether only small places of an added file bear it.
    """
    best = candidates[0].place
    signs = ["demonym" if demonym else _kind(best), f"words{min(name.count(' ') + 1, 3)}"]
    if best.kind == "town" and (own := folded(best.name)) != name:
        if set(own.split()).isdisjoint(name.split()):
            signs.append("alias")
        elif " " not in name:
            signs.append("form")
    unknown = 1.0 - sum(candidate.prior for candidate in candidates)
    signs.append(f"unknown{min(3, int(unknown * 4))}")
    if name in grammar.names.given:
        signs.append("given")
    if name in grammar.names.surnames:
        signs.append("surname")
    if minor:  # be it a district's or a stream's: as little known as a hamlet's
        signs[0] = "town0"
        signs.append("minor")
    return Sort("people" if demonym else "town" if best.kind == "town" or minor else "area", tuple(signs))


def _kind(place: Place) -> str:
    if place.kind == "region":
        return "county" if place.population == 0 and place.country == "US" else "region"
    if place.kind != "town":
        return place.kind
    return next(label for least, label in _SIZES if place.population >= least)


@dataclass(slots=True)
class Seen:
    """A match in a text with what speaks for and against it.

    Attributes
    ----------
    match
        The match.
    candidates
        What it may mean, never empty.
    sort
        What sort of name it is.
    beside
        What stands beside it.
    signs
        All the evidence.
    container
        The region that follows it and holds it, or None.
    listed
        Whether it goes on a list with the match before it.
    goes_on
        Whether it seems to be the beginning of a longer name that is not known.
    """

    match: Match
    candidates: tuple[Candidate, ...]
    sort: Sort
    beside: Beside
    signs: list[str] = field(default_factory=list)
    container: Place | None = None
    listed: bool = False
    goes_on: bool = False

    @property
    def is_located(self) -> bool:
        """Whether the words beside it say that something is there."""
        return self.beside.before in LOCATIVE or self.container is not None or self.beside.led in LOCATIVE


def gather(text: str, found: Sequence[Seen], people: Mapping[str, int]) -> None:
    """Add to every match of a text the signs that speak for and against it.

    Parameters
    ----------
    text
        The whole text.
    found
        Its matches in order, their containers and lists told.
    people
        The words of people's names in it.
    """
    by_name: dict[str, list[Seen]] = {}
    for each in found:
        by_name.setdefault(each.match.name, []).append(each)
        each.signs += _signs(text, each, people)
    for before, after in pairwise(found):
        if after.listed:
            before.signs.append("list>")
            after.signs.append("list<")
    for same in by_name.values():
        if len(same) > 1:
            _compare(same)
        if any(each.container is not None for each in same):
            for each in same:
                each.signs.append(f"{each.sort.group}:qualified")


def _signs(text: str, seen: Seen, people: Mapping[str, int]) -> list[str]:
    match, sort = seen.match, seen.sort
    signs = [*_signs_beside(sort, seen.beside if seen.container is None else seen.beside._replace(after="IN"))]
    if seen.goes_on:
        signs.append("goes on")
    if match.name in people:
        signs.append(f"{sort.group}:person")
        if people[match.name] >= _OFTEN:
            signs.append("person often")
    if sort.group == "town" and match.end - match.start <= _ACRONYM:
        written = text[match.start : match.end]
        if written.isupper() and "." not in written:
            signs.append("letters")
    return signs


@lru_cache(_REMEMBERED)
def _signs_beside(sort: Sort, beside: Beside) -> tuple[str, ...]:
    """List a name's own signs and those of the labels beside it; most names of a sort have the same few."""
    before, after, led = beside
    signs = (*sort.signs, f"{sort.group}<{before}", f"{sort.group}>{after}")
    return (*signs, f"{before}<{_led(led)}") if before in LED else signs


def _led(label: str) -> str:
    return "in" if label in LOCATIVE else label


def _compare(same: Sequence[Seen]) -> None:
    """Let the uses of one name speak for one another."""
    located = [each.is_located for each in same]
    persons = [each.beside.before in _PERSON_BEFORE or each.beside.after in _PERSON_AFTER for each in same]
    others = len(same) - 1
    all_located, all_persons = sum(located), sum(persons)
    for each, here, person in zip(same, located, persons, strict=True):
        group = each.sort.group
        there, elsewhere = all_located - here, all_persons - person
        if there:
            each.signs.append(f"{group}:located elsewhere")
            if there * 2 >= others:
                each.signs.append(f"{group}:mostly located")
        if elsewhere:
            each.signs.append(f"{group}:person elsewhere")


def is_list(between: str) -> bool:
    """Tell whether what stands between two names joins them in a list."""
    return _LIST.fullmatch(between) is not None


def seen_in(text: str, matches: Sequence[tuple[Match, tuple[Candidate, ...], Sort]], labels: Neighbours) -> list[Seen]:
    """Look at what stands beside each match of a text: words, the region it lies in, the list it belongs to."""
    found = [
        Seen(match, candidates, sort, labels.of(text, match.start, match.end)) for match, candidates, sort in matches
    ]
    for before, after in pairwise(found):
        gap = after.match.start - before.match.end
        if gap == 1 and text[before.match.end] == " ":
            _adjoin(before, after)
        elif gap <= _GAP or (gap <= _LONGEST and text[before.match.end] == ","):
            between = text[before.match.end : after.match.start]
            container = _container(before, after) if labels.qualifies(between) else None
            if container is not None:
                before.container = container
            elif is_list(between):
                after.listed = True
    if labels.is_led_by_kinds:
        _let_go_on(text, found, labels)
    return found


def _let_go_on(text: str, found: Sequence[Seen], labels: Neighbours) -> None:
    """Tell which names go on behind "of" with what is not their region."""
    starts = {each.match.start: each for each in found}
    for each in found:
        at = labels.goes_on(text, each.match.end)
        if at is not None and text[at].isupper() and _kind(each.candidates[0].place) not in _WHOLE:
            each.goes_on = at not in starts or _container(each, starts[at]) is None


_GAP = 6
#: Of these a person or a time may be told behind "of".
_WHOLE = frozenset({"country", "continent", "border"})
#: A name of a region or country may mean a town first ("Washington").
_CONTAINERS, _LEAST_CONTAINER = 4, 0.02
#: Characters between a name and the region that it is said to lie in.
_LONGEST = 40


def _adjoin(before: Seen, after: Seen) -> None:
    """Tell that two names stand side by side, each a capital of no other sort to the other."""
    if after.beside.before in {"CAPITAL", "KNOWN", "GIVEN", "BODY"}:
        after.beside = after.beside._replace(before="NAME")
    if before.beside.after in {"CAPITAL", "KNOWN", "SURNAME"}:
        before.beside = before.beside._replace(after="NAME")


def _container(inside: Seen, after: Seen) -> Place | None:
    """Find the region or country that a name means which follows another and holds a place of that one."""
    if after.match.demonym or inside.match.demonym:
        return None
    for candidate in after.candidates[:_CONTAINERS]:
        place = candidate.place
        if place.kind in {"region", "country"} and candidate.prior >= _LEAST_CONTAINER:
            return place if any(lies_in(each.place, place) for each in inside.candidates) else None
    return None
