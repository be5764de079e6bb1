"""Place names of any text: what may be one, by the evidence beside it, and what the text speaks for.

The reading of journeys (`mentions`, `toponyms`) asks for more before it pins a group to a town; this asks only whether
a name is a place, and which.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from ...geo.gazetteer import Gazetteer, Match
from ...geo.place import Candidate, Kind, Place
from ..grammar import grammar_for
from ..grammar.table import Grammar
from .beside import neighbours
from .evidence import Seen, Sort, gather, seen_in, sort_of
from .landmarks import Run, people_in, runs_of
from .meaning import own_scores, settle
from .options import Named, Option, options_of
from .outlets import Shares, shares_of
from .weights import SIGNS, START

#: A name with fewer log-odds is no place, whatever the others mean.
_LIKELY = -2.0
#: What a people's name says for its country's being spoken of, as a share of what the country's own says.
_DEMONYM = 0.6
_HEAD_REACH = 24
#: Labels of words between a name and the noun for its kind, and of such a noun behind it.
_OF, _NOUNS = frozenset({"of", "from"}), frozenset({"noun", "DIVISION", "CIVIC"})
_MARKS = ".,;:"
#: Characters between a name and the region that holds it.
_QUALIFIER = 6
_REMEMBERED = 1 << 12
_NO_OUTLET: Shares = ({}, {})


class Known(NamedTuple):
    """What is known of a name in any text: its candidates, its sort, its options and what speaks for each."""

    candidates: tuple[Candidate, ...]
    sort: Sort
    options: tuple[Option, ...]
    own: tuple[float, ...]


class Head(NamedTuple):
    """The kind of place that the words beside a name call it, and whether they leave no other ("the city of X")."""

    kind: Kind
    is_sure: bool


@dataclass(slots=True)
class Survey:
    """A text with the names in it that may be places.

    Attributes
    ----------
    text
        The text.
    language
        Its language.
    seen
        The matches that are likely enough, in order, with their evidence.
    odds
        The log-odds of each.
    heads
        What kind of place the words beside each call it, or None.
    names
        The same by folded name.
    runs
        The text's runs of capitals.
    """

    text: str
    language: str | None
    seen: list[Seen]
    odds: list[float]
    runs: list[Run]
    heads: list[Head | None] = field(default_factory=list)
    names: dict[str, Named] = field(default_factory=dict)


class Surveyor:
    """Looks over texts.

    Parameters
    ----------
    gazetteer
        Names and what they may mean.
    """

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        self._known: dict[tuple[str, bool, str | None], Known | None] = {}

    def look(self, text: str, language: str | None) -> Survey:
        """Find the names of a text that may be places."""
        grammar = grammar_for(language)
        matches: list[tuple[Match, tuple[Candidate, ...], Sort]] = []
        names: dict[str, Known] = {}
        for match in self._gazetteer.matches(text):
            known = self._know(match, grammar)
            if known is not None:
                matches.append((match, known.candidates, known.sort))
                names[match.name] = known
        found = seen_in(text, matches, neighbours(language))
        runs = runs_of(text)
        gather(text, found, people_in(runs, grammar))
        odds = [START + odds_of(each.signs) for each in found]
        kept = [number for number, value in enumerate(odds) if value >= _LIKELY]
        survey = Survey(text, language, [found[n] for n in kept], [odds[n] for n in kept], runs)
        sense = neighbours(language).sense
        survey.heads = [_head(text, each, grammar, sense=sense) for each in survey.seen]
        survey.names = _names(survey, names)
        return survey

    def _know(self, match: Match, grammar: Grammar) -> Known | None:
        """Look a name up; None where it means nothing. What is known of names of late is kept."""
        key = (match.name, match.demonym, grammar.language)
        if key not in self._known:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            candidates = self._gazetteer.candidates(match.name)
            self._known[key] = _known(match, candidates, grammar) if candidates else None
        return self._known[key]


def _known(match: Match, candidates: tuple[Candidate, ...], grammar: Grammar) -> Known:
    options = options_of(match.name, candidates, demonym=match.demonym)
    sort = sort_of(match.name, candidates, grammar, demonym=match.demonym, minor=match.minor)
    return Known(candidates, sort, options, tuple(own_scores(options)))


def odds_of(signs: Iterable[str]) -> float:
    """Add up the log-odds of signs; one that has none says nothing."""
    known = SIGNS
    return sum([known[sign] for sign in signs if sign in known])  # noqa: C419  asked of every name; a list is faster


def speaks_for(survey: Survey) -> Shares:
    """Sum up what a text by itself speaks for, for others of its outlet."""
    settle(survey.names, _NO_OUTLET, rounds=1, is_told=False)
    return shares_of(_spoken_for(survey.names.values()))


def _spoken_for(names: Iterable[Named]) -> Iterable[tuple[Place, float]]:
    for named in names:
        best = named.best
        yield named.options[best].place, named.weight * named.chances[best]


def _names(survey: Survey, known: Mapping[str, Known]) -> dict[str, Named]:
    """Gather the likely matches by name."""
    found: dict[str, Named] = {}
    before: Seen | None = None
    for each, odds, head in zip(survey.seen, survey.odds, survey.heads, strict=True):
        name = each.match.name
        named = found.get(name)
        if named is None:
            named = found[name] = Named(known[name].options, 0.0, own=known[name].own)
        chance = 1.0 / (1.0 + math.exp(-odds))
        named.weight = max(named.weight, chance * _DEMONYM if each.match.demonym else chance)
        if each.container is not None:
            named.containers.append(each.container)
        if named.head is None and head is not None and not _is_of_its_own(named, head):
            named.head = head.kind
        if each.beside.before == "START" and survey.text[each.match.start : each.match.end].isupper():
            named.dateline = True
        if before is not None and each.match.start - before.match.end <= _QUALIFIER:
            _join(found, before, each)
        before = each
    return found


def _join(found: dict[str, Named], before: Seen, after: Seen) -> None:
    """Take in what two neighbours say of one another: one holds the other, or both stand on a list."""
    one, other = before.match.name, after.match.name
    if before.container is not None:
        found[other].head = before.container.kind
    elif after.listed and one != other:
        found[other].beside.append(one)
        found[one].beside.append(other)


def _is_of_its_own(named: Named, head: Head) -> bool:
    """Tell "the city of X", X being a country, which says nothing of X elsewhere in the text."""
    return head == ("town", True) and named.options[0].kind == "country"


def _head(text: str, seen: Seen, grammar: Grammar, *, sense: Callable[[str], str]) -> Head | None:
    """Read "X state", "X city" and "the city of X"."""
    if seen.match.demonym:
        return None
    start, end = seen.match.start, seen.match.end
    if seen.beside.before in _OF:
        before = text[max(0, start - _HEAD_REACH) : start].lower().split()[-2:-1]
        if before and (kind := _kind_noun(before[0], grammar)) is not None:
            return Head(kind, is_sure=True)
    if text[end : end + 1] != " ":
        return None
    noun, _, behind = text[end + 1 : end + 1 + _HEAD_REACH].partition(" ")
    bare = noun.strip(_MARKS)
    if not (bare.islower() or seen.beside.after in _NOUNS):
        return None
    kind = _kind_noun(bare.lower(), grammar)
    is_of_another = bare == noun and sense(behind.partition(" ")[0]) in _OF  # "the Texas town of X"
    return None if kind is None or (kind == "town" and is_of_another) else Head(kind, is_sure=False)


def _kind_noun(word: str, grammar: Grammar) -> Kind | None:
    if word in grammar.region_nouns:
        return "region"
    return "town" if word in grammar.town_nouns else None
