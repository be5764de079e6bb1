"""Figures that count the group, or a part of it: how many, and of which group."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from .chunk import Chunk
from .claims import Group
from .clauses import clause, without_asides
from .counted import (
    GOING,
    Count,
    belongs,
    count_at,
    is_apposition,
    is_carried,
    is_gathered,
    is_in_talk_of_group,
    is_of_group,
    is_of_the_whole,
    is_stated,
    is_strong,
    moves,
    sets_out_with,
)
from .grammar.measures import Measures
from .grammar.table import Adverb, Form, Grammar, NounClass, PrepositionClass, VerbClass
from .moods import mood
from .numbers import Figure
from .numerals import one_of
from .parties import is_another

_SMALLEST_GROUP = 10
_YEAR = re.compile(r"(?:19|20)\d{2}")
_INHABITED = frozenset({NounClass.AREA, NounClass.SPOT, NounClass.PERSON, NounClass.MEMBER})


@dataclass(frozen=True, slots=True)
class SizeFinding:
    """A figure that counts the group: the figure, and which group it counts."""

    figure: Figure
    group: Group


def size_findings(whole: Sequence[Chunk], grammar: Grammar) -> list[SizeFinding]:
    """Find the figures that count the group.

    Parameters
    ----------
    whole
        The chunks of a sentence.
    grammar
        The article's language.

    Returns
    -------
    list of SizeFinding
        In order; arrests, totals of a country, capacities, forecasts and counts of other things are left out. A change
        ("grew from 300 to 900") is two findings.
    """
    found: list[SizeFinding] = []
    for position, chunk in enumerate(whole):
        if not isinstance(chunk.payload, Figure) or not _is_large(chunk.payload):
            continue
        sentence, index = without_asides(whole, position)
        count = count_at(sentence, index, grammar)
        if count is None or _is_other_year(count, chunk.payload) or any(tells(count) for tells in _OTHER_COUNTS):
            continue
        if any(tells(count) for tells in (_TIES if count.is_known else _TIES_OF_UNKNOWN)) or (found and _is_second_opinion(count)):
            found += [SizeFinding(figure, _group(count)) for figure in _parted(count, chunk.payload)]
    return found


# What ties a figure to the group.
_TIES: tuple[Callable[[Count], bool], ...] = (
    is_strong,
    is_of_group,
    is_apposition,
    is_of_the_whole,
    is_stated,
    belongs,
    moves,
    is_carried,
    is_gathered,
    sets_out_with,
    is_in_talk_of_group,
)


_TIES_OF_UNKNOWN = (is_strong, is_of_group, moves)


def _is_large(figure: Figure) -> bool:
    return max(figure.low or 0, figure.high or 0) >= _SMALLEST_GROUP


def _is_example(count: Count) -> bool:
    """Tell a part of the group from the whole ("including 400 children")."""
    before = count.sentence[count.figure - 1] if count.figure else None
    if before is None or before.text.lower() in count.words.counting:
        return False
    return before.sense is PrepositionClass.SUCH or (before.sense is VerbClass.CARRY and before.form is Form.ING)


def _is_other_year(count: Count, figure: Figure) -> bool:
    """Tell a year from a count ("2018", "the 2018 caravan" from "2018 migrants")."""
    if not _YEAR.fullmatch(figure.last_digits) or figure.hedged or figure.low != figure.high:
        return False
    return count.stands_alone or count.sentence[count.noun].sense is NounClass.GROUP


def _is_seized(count: Count) -> bool:
    """Tell whether what is counted was arrested, detected or sent back."""
    sentence = count.sentence
    if _is_whole_of_part(count):
        return False
    before = next((sentence[k] for k in range(count.figure - 1, count.start - 1, -1) if sentence[k].is_verb), None)
    after = next(
        (
            sentence[k]
            for k in range(count.noun + 1, count.end)
            if sentence[k].is_verb and sentence[k].sense is not VerbClass.BE
        ),
        None,
    )
    if after is not None and after.sense is VerbClass.HINDER:
        return after.form is Form.PARTICIPLE
    return (before is not None and before.sense is VerbClass.SEIZE and not is_of_group(count)) or (
        after is not None and after.sense is VerbClass.SEIZE
    )


def _is_whole_of_part(count: Count) -> bool:
    """Tell the 3,000 of "arrested 400 of the 3,000 marchers"."""
    before = count.sentence[max(0, count.figure - 3) : count.figure]
    return len(before) == 3 and before[0].kind == "figure" and before[1].sense is PrepositionClass.OF


def _is_population(count: Count) -> bool:
    """Tell "a town of 20,000 people" and "a man of 52"."""
    at = count.figure - 1
    if at < 1 or count.sentence[at].sense is not PrepositionClass.OF:
        return False
    for chunk in reversed(count.sentence[max(0, at - 2) : at]):
        if chunk.kind == "place" or chunk.sense in _INHABITED:
            return True
        if chunk.readings:
            return False
    return False


def _is_distributive(count: Count) -> bool:
    """Tell "groups of 15 people", none of which is the group."""
    before = count.sentence[max(0, count.figure - 2) : count.figure]
    if len(before) < 2 or before[1].sense is not PrepositionClass.OF:
        return False
    return before[0].sense is NounClass.GROUP and before[0].text.lower().endswith("s")


def _is_companion(count: Count) -> bool:
    """Tell "with 40 officers", "without 300 of them": beside the group, unless a vehicle holds them."""
    before = count.sentence[count.figure - 1] if count.figure else None
    if before is None or before.sense is not PrepositionClass.BESIDE or is_carried(count) or is_gathered(count):
        return False
    if sets_out_with(count) and (count.stands_alone or count.sentence[count.noun].sense is NounClass.CROWD):
        return False
    return any(
        chunk.sense in {NounClass.GROUP, Adverb.THEY, Adverb.IT, Adverb.MAIN, NounClass.OFFICIAL, NounClass.PERSON}
        or chunk.kind == "name"
        for chunk in count.sentence[count.start : count.figure]
    )


def _is_idle_part(count: Count) -> bool:
    """Tell "40 members of the caravan fell ill": a part that goes nowhere, where the whole is not meant."""
    if count.partitive is None or is_of_the_whole(count) or is_stated(count) or belongs(count):
        return False
    return not (moves(count) or is_carried(count) or is_apposition(count))


def _is_forecast(count: Count) -> bool:
    """Tell "is expected to grow to 15,000", which is not so yet."""
    verb = next((at for at in range(count.figure - 1, count.start - 1, -1) if count.sentence[at].is_verb), None)
    if verb is None or count.sentence[verb].sense is VerbClass.BE or is_of_the_whole(count):
        return False
    if _is_reported(count, verb):
        return False
    how = mood(count.sentence, verb)
    if count.sentence[verb].form is Form.CONDITIONAL and _said_by_somebody(count):
        return False  # "quedarían 7 mil, según ...": hearsay, no forecast
    return how.planned


def _is_reported(count: Count, verb: int) -> bool:
    """Tell "is thought to number 300" from "is expected to number 300"."""
    above = [chunk.sense for chunk in count.sentence[max(count.start, verb - 3) : verb]]
    return VerbClass.SAY in above and not {VerbClass.WANT, Adverb.MODAL} & set(above)


def _said_by_somebody(count: Count) -> bool:
    return any(chunk.sense is PrepositionClass.ACCORDING for chunk in count.sentence)


def _is_flow(count: Count) -> bool:
    """Tell "300 people a day", "40,000 migrants this year"."""
    after = count.sentence[count.noun + 1 : count.noun + 7]
    rates = count.words.rates
    told = (chunk.text.lower() for chunk in after if chunk.kind != "date" or chunk.text.lower() in rates)
    return _rate(count.words).search(" ".join(told)) is not None


@lru_cache(maxsize=8)
def _rate(words: Measures) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{one_of(words.rates)})\b")


def _is_capacity(count: Count) -> bool:
    """Tell "room for 500", "can hold 300 people"."""
    before = count.before(6)
    return _room(count.words).search(before) is not None


@lru_cache(maxsize=8)
def _room(words: Measures) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{one_of(words.rooms)}|(?:{one_of(words.capacities)})(?:\s+a)?)$")


_OTHER_COUNTS: tuple[Callable[[Count], bool], ...] = (
    _is_example,
    _is_seized,
    _is_population,
    _is_distributive,
    _is_companion,
    _is_idle_part,
    _is_forecast,
    _is_flow,
    _is_capacity,
)


def _is_second_opinion(count: Count) -> bool:
    """Tell "7,000 according to one, 3,000 according to another": a figure beside one that counts the group."""
    after = count.sentence[count.noun + 1] if count.noun + 1 < len(count.sentence) else None
    return count.stands_alone and after is not None and after.sense is PrepositionClass.ACCORDING


def _parted(count: Count, figure: Figure) -> list[Figure]:
    """Part "from 300 to 900" into what the group was and what it has become, where the verb says that it changed."""
    if not figure.ranged or figure.low is None or figure.high is None:
        return [figure]
    if _changing(count.words).search(count.before()) is None:
        return [figure]
    return [replace(figure, high=figure.low), replace(figure, low=figure.high)]


@lru_cache(maxsize=8)
def _changing(words: Measures) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{one_of(words.becoming)})(?:\s+\w+)?$")


def _group(count: Count) -> Group:
    """Tell whether the whole group is counted, a part ahead of or behind it, or others: another group, or who left it."""
    start, end = clause(count.sentence, count.figure)
    near = {chunk.sense for chunk in count.sentence[start:end]}
    if Adverb.AHEAD in near:
        return "vanguard"
    if Adverb.BEHIND in near or _rests(count.words).search(count.before(3)) is not None:
        return "rear"
    groups = [at for at in range(start, end) if count.sentence[at].sense is NounClass.GROUP]
    nearest = min(groups, key=lambda at: abs(at - count.noun), default=None)
    if nearest is not None and is_another(count.sentence, nearest):
        return "other"
    return "other" if _is_part(count) or _leaves_group(count) else "main"


@lru_cache(maxsize=8)
def _rests(words: Measures) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{one_of(words.rests)})$")


def _is_part(count: Count) -> bool:
    if count.partitive is not None and count.sentence[count.partitive].kind == "figure" and _stays(count):
        return False  # "only 400 of the 3,000 are left"
    return count.partitive is not None and not (is_of_the_whole(count) or is_stated(count) or belongs(count))


def _stays(count: Count) -> bool:
    end = min(len(count.sentence), count.end)
    verb = next((chunk for chunk in count.sentence[count.noun + 1 : end] if chunk.is_verb), None)
    if verb is None:
        return is_stated(count)
    return verb.sense in {VerbClass.STAY, VerbClass.BE, VerbClass.MOVE} or verb.form is Form.PARTICIPLE


def _leaves_group(count: Count) -> bool:
    """Tell "300 migrants left the group", "400 gave up and abandoned the caravan"."""
    rest = count.sentence[count.noun + 1 : count.end]
    for at, chunk in enumerate(rest):
        if chunk.is_verb and chunk.sense is VerbClass.LEAVE:
            after = [following for following in rest[at + 1 : at + 3] if following.sense not in {Adverb.DEFINITE}]
            return bool(after) and after[0].sense is NounClass.GROUP
    return False
