"""Figures that count the group, or a part of it: how many, and of which group."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from ..amounts.numbers import Figure
from ..amounts.numerals import one_of
from ..claims import Counted, Group
from ..grammar.classes import Adverb, Form, NounClass, PrepositionClass, VerbClass
from ..grammar.measures import Measures
from ..grammar.table import Grammar
from ..syntax.chunk import Chunk, payloads
from ..syntax.clauses import clause, without_asides
from ..syntax.parties import is_another
from .company import is_company
from .counted import PEOPLE, Count, count_at
from .movers import is_aboard, is_carried, is_fleet, is_gathered, moves, sets_out_with
from .other_counts import is_other_count
from .stated import is_stated
from .ties import (
    belongs,
    is_apposed_part,
    is_apposition,
    is_in_talk_of_group,
    is_more,
    is_of_group,
    is_of_the_whole,
    is_reckoned,
    is_remaining,
    is_rest_of_known,
    is_strong,
    is_whole_apposed,
)
from .verbless import is_verbless

_SMALLEST_GROUP = 10
# Larger figures in news of a group on the move count a country's or a year's people.
_LARGEST_GROUP = 200_000
_OLDEST = 120
_YEAR = re.compile(r"(?:19|20)\d{2}")


@dataclass(frozen=True, slots=True)
class SizeFinding:
    """A figure that counts the group: the figure, which group it counts, and whether its people or its vehicles."""

    figure: Figure
    group: Group
    counts: Counted = "people"


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
    for position, figure in payloads(whole):
        if not isinstance(figure, Figure) or not _is_in_bounds(figure):
            continue
        sentence, index = without_asides(whole, position, sources=True)
        count = count_at(sentence, index, grammar)
        if count is None or _is_other_year(count, figure) or _is_of_days(count):
            continue
        if is_other_count(count) and not is_company(count):
            continue
        ties = _TIES if count.is_known else _TIES_OF_UNKNOWN
        if any(tells(count) for tells in ties) or _is_listed(count) or (found and _is_second_opinion(count)):
            found += [SizeFinding(part, _group(count), _counted(count)) for part in _parted(count, figure)]
    return found


def _counted(count: Count) -> Counted:
    """Tell "400 trucks" from "400 truckers" and from "a convoy of 400"."""
    is_named = not count.stands_alone and count.sentence[count.noun].sense is NounClass.VEHICLE
    return "vehicles" if is_named else "people"


def _is_in_bounds(figure: Figure) -> bool:
    return _SMALLEST_GROUP <= max(figure.low or 0, figure.high or 0) <= _LARGEST_GROUP


def _is_other_year(count: Count, figure: Figure) -> bool:
    """Tell a year from a count ("2018", "the 2018 caravan" from "2018 migrants")."""
    if not _YEAR.fullmatch(figure.last_digits) or figure.hedged or figure.low != figure.high:
        return False
    return count.stands_alone or count.sentence[count.noun].sense is NounClass.GROUP


def _is_of_days(count: Count) -> bool:
    """Tell the 30 of "day 12 of 30", which are days."""
    if not count.stands_alone or count.figure < 2:
        return False
    day, of = count.sentence[count.figure - 2 : count.figure]
    return day.kind == "date" and of.sense is PrepositionClass.OF


def _is_second_opinion(count: Count) -> bool:
    """Tell "... at 3,500, the priests at 5,000", "... 2 mil; hoy, 900": a figure after one that counts the group."""
    if not count.stands_alone or not count.figure:
        return False
    if count.sentence[count.figure - 1].text.lower() in count.words.judging_links:
        return True
    named = [chunk for chunk in count.sentence[max(0, count.figure - 2) : count.figure] if chunk.text != ","]
    if (
        named
        and (named[-1].sense in {NounClass.OFFICIAL, NounClass.LEADER} or named[-1].kind == "name")
        and not _is_age(count)
    ):
        return True  # "organizers claim 3,000, officials 1,200"
    opened = (at + 1 for at in range(count.figure - 1, count.start - 1, -1) if count.sentence[at].text in {"(", ";"})
    led = count.sentence[next(opened, count.start) : count.figure]
    dated = any(chunk.kind == "date" for chunk in led)
    return dated and all(chunk.kind in {"date", "mark", "place", "name"} for chunk in led)


def _is_listed(count: Count) -> bool:
    """Tell the 512 of "they counted 71 trucks and 512 cars": the next of a list of what was counted."""
    led = count.sentence[max(0, count.figure - 3) : count.figure]
    if len(led) < 3 or led[0].kind != "figure" or led[1].sense not in PEOPLE:
        return False
    joined = led[2].text == "," or led[2].sense is Adverb.AND
    first = count_at(count.sentence, count.figure - 3, count.grammar) if joined else None
    return (
        first is not None
        and is_stated(first)
        and (count.is_of_crowd or count.sentence[count.noun].sense is NounClass.VEHICLE)
    )


def _is_age(count: Count) -> bool:
    figure = count.sentence[count.figure].payload
    return isinstance(figure, Figure) and figure.value < _OLDEST


def _parted(count: Count, figure: Figure) -> list[Figure]:
    """Part "from 300 to 900" into what the group was and what it has become, where the verb says that it changed."""
    if not figure.ranged or figure.low is None or figure.high is None:
        return [figure]
    before = count.before()
    if _changing(count.words).search(before) is None or before.rpartition(" ")[2] in count.words.becoming_links:
        return [figure]  # "swelled to between 300 and 900"
    return [replace(figure, high=figure.low), replace(figure, low=figure.high)]


@lru_cache(maxsize=8)
def _changing(words: Measures) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{one_of(words.becoming)})(?:\s+\w+)?$")


def _group(count: Count) -> Group:
    """Tell whether the group is counted, a part ahead of or behind it, or others: another group, or who left it."""
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
    return "other" if _is_of_others(count) or _is_part(count) or _leaves_group(count) else "main"


def _is_of_others(count: Count) -> bool:
    """Tell "another 400", "400 others"."""
    before = count.sentence[count.figure - 1] if count.figure else None
    another = before is not None and before.sense is Adverb.ANOTHER
    return another or count.sentence[count.noun].sense is NounClass.PART


@lru_cache(maxsize=8)
def _rests(words: Measures) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{one_of(words.rests)})$")


def _is_part(count: Count) -> bool:
    if count.partitive is not None and count.sentence[count.partitive].kind == "figure" and _stays(count):
        return False  # "only 400 of the 3,000 are left"
    if is_fleet(count) or is_apposed_part(count) or is_whole_apposed(count):
        return False
    return count.partitive is not None and not any(
        tells(count) for tells in (is_of_the_whole, is_stated, belongs, is_apposition)
    )


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
            after = [following for following in rest[at + 1 : at + 3] if following.sense is not Adverb.DEFINITE]
            return bool(after) and after[0].sense is NounClass.GROUP
    return False


# What ties a figure to the group.
_TIES: tuple[Callable[[Count], bool], ...] = (
    is_strong,
    is_of_group,
    is_apposition,
    is_of_the_whole,
    is_reckoned,
    is_stated,
    belongs,
    moves,
    is_carried,
    is_gathered,
    sets_out_with,
    is_in_talk_of_group,
    is_verbless,
    is_remaining,
    is_aboard,
    is_whole_apposed,
    is_rest_of_known,
    is_more,
    is_company,
)


_TIES_OF_UNKNOWN = (is_strong, moves, is_of_group, is_company)
