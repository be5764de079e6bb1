"""Counted people that are not the size of the group: arrested, expected, housed, a flow, a town, a part that idles."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from itertools import pairwise

from ..amounts.numbers import Figure
from ..amounts.numerals import one_of
from ..grammar.classes import Adverb, Form, NounClass, PrepositionClass, VerbClass
from ..grammar.measures import Measures
from ..syntax.chunk import Chunk
from ..syntax.moods import mood
from .beside_counts import is_bystanders, is_companion, is_conveyance, is_host, is_of_kin, is_on_strike, is_source
from .counted import Count
from .movers import is_carried, moves
from .stated import is_stated
from .ties import belongs, is_apposed_part, is_apposition, is_of_group, is_of_the_whole, is_whole_apposed

_OLDEST = 120
_INHABITED = frozenset({NounClass.AREA, NounClass.SPOT, NounClass.PERSON, NounClass.RESIDENT, NounClass.MEMBER})


def is_other_count(count: Count) -> bool:
    """Tell whether what is counted is not the group.

    Parameters
    ----------
    count
        The figure in its sentence.

    Returns
    -------
    bool
        True for arrests, towns, companions, forecasts, flows, capacities, losses, and parts that go nowhere.
    """
    return any(tells(count) for tells in _OTHER_COUNTS)


def _is_example(count: Count) -> bool:
    """Tell a part of the group from the whole ("including 400 children")."""
    before = count.sentence[count.figure - 1] if count.figure else None
    if before is None or before.text.lower() in count.words.counting:
        return False
    return before.sense is PrepositionClass.SUCH or (before.sense is VerbClass.CARRY and before.form is Form.ING)


def _is_seized(count: Count) -> bool:
    """Tell whether what is counted was arrested, detected or sent back."""
    sentence = count.sentence
    if _is_whole_of_part(count):
        return False
    before = next((sentence[k] for k in range(count.figure - 1, count.start - 1, -1) if sentence[k].is_verb), None)
    after = _told_behind(count)
    if _is_sent_back(count):
        return True
    if after is not None and after.sense in {VerbClass.HINDER, VerbClass.DENY}:
        return after.form is Form.PARTICIPLE
    return (before is not None and before.sense is VerbClass.SEIZE and not is_of_group(count)) or (
        after is not None and after.sense is VerbClass.SEIZE
    )


def _told_behind(count: Count) -> Chunk | None:
    """Give the verb behind the counted noun, past the participles of further nouns ("kin of the arrested students")."""
    for at in range(count.noun + 1, count.end):
        chunk, before = count.sentence[at], count.sentence[at - 1]
        is_of_next = chunk.form is Form.PARTICIPLE and isinstance(before.sense, NounClass) and at - 1 > count.noun
        if chunk.is_verb and chunk.sense is not VerbClass.BE and not is_of_next:
            return chunk
    return None


def _is_sent_back(count: Count) -> bool:
    """Tell "300 people have been returned": of a verb of arrival, a passive."""
    rest = count.sentence[count.noun + 1 : count.end]
    return any(
        chunk.sense is Adverb.AUXILIARY and following.sense is VerbClass.REACH and following.form is Form.PARTICIPLE
        for chunk, following in pairwise(rest)
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
        if chunk.kind == "mark":
            return False
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


def _is_idle_part(count: Count) -> bool:
    """Tell "40 members of the caravan fell ill": a part that goes nowhere, where the whole is not meant."""
    if (
        count.partitive is None
        or is_apposed_part(count)
        or is_whole_apposed(count)
        or is_of_the_whole(count)
        or is_stated(count)
        or belongs(count)
    ):
        return False
    return not (moves(count) or is_carried(count) or is_apposition(count))


def _is_forecast(count: Count) -> bool:
    """Tell "is expected to grow to 15,000", which is not so yet."""
    verb = next((at for at in range(count.figure - 1, count.start - 1, -1) if count.sentence[at].is_verb), None)
    if verb is None or count.sentence[verb].sense is VerbClass.BE or is_of_the_whole(count):
        return False
    if _is_reported(count, verb):
        return False
    if _is_hoped_for(count, verb):
        return True
    how = mood(count.sentence, verb)
    if count.sentence[verb].form is Form.CONDITIONAL and _said_by_somebody(count):
        return False  # "quedarían 7 mil, según ...": hearsay, no forecast
    return how.planned


def _is_hoped_for(count: Count, verb: int) -> bool:
    """Tell "they hoped 1,000 people would come" from "they hope to go on with 1,000"."""
    follows = count.sentence[count.noun + 1 : count.noun + 3]
    return count.sentence[verb].sense is VerbClass.WANT and any(chunk.sense is Adverb.WOULD for chunk in follows)


def _is_reported(count: Count, verb: int) -> bool:
    """Tell "is thought to number 300" from "is expected to number 300"."""
    above = [chunk.sense for chunk in count.sentence[max(count.start, verb - 3) : verb]]
    return VerbClass.SAY in above and not {VerbClass.WANT, Adverb.MODAL, Adverb.WOULD} & set(above)


def _said_by_somebody(count: Count) -> bool:
    return any(chunk.sense is PrepositionClass.ACCORDING for chunk in count.sentence)


def _is_flow(count: Count) -> bool:
    """Tell "300 people a day", "40,000 migrants this year"."""
    if any(chunk.sense is Adverb.HABIT for chunk in count.sentence[count.start : count.end]):
        return not is_of_group(count)
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


def _is_loss(count: Count) -> bool:
    """Tell "the march lost 300 people"."""
    return any(word in count.words.losing for word in count.before(2).split())


def _is_base_of_share(count: Count) -> bool:
    """Tell the 52,000 of "90 percent of the 52,000 teachers"."""
    return _share(count.words).search(count.before(6)) is not None


@lru_cache(maxsize=8)
def _share(words: Measures) -> re.Pattern[str]:
    return re.compile(rf"(?:{one_of(words.percents)})(?:\s+\w+){{1,2}}$")


def _is_some_people(count: Count) -> bool:
    """Tell "1,200 children" from the whole, unless they are all there is of it ("a march of 300 women")."""
    if count.sentence[count.noun].text.lower() not in count.words.some_people:
        return False
    return not (is_of_group(count) or is_apposition(count) or is_stated(count))


def _is_age(count: Count) -> bool:
    """Tell "the oldest, who is 76" and "most are over fifty" from "they are 38"."""
    figure = count.sentence[count.figure].payload
    is_small = isinstance(figure, Figure) and count.stands_alone and figure.value < _OLDEST
    if not is_small or count.figure < 2 or count.sentence[count.figure - 1].sense is not VerbClass.BE:
        return False
    return count.sentence[count.figure - 2].sense in {
        Adverb.RELATIVE,
        NounClass.CROWD,
        NounClass.PERSON,
        NounClass.RESIDENT,
    }


_OTHER_COUNTS: tuple[Callable[[Count], bool], ...] = (
    _is_example,
    _is_seized,
    _is_population,
    _is_distributive,
    is_companion,
    _is_idle_part,
    _is_forecast,
    _is_flow,
    _is_capacity,
    _is_loss,
    _is_base_of_share,
    _is_some_people,
    is_conveyance,
    is_source,
    is_host,
    is_bystanders,
    is_of_kin,
    is_on_strike,
    _is_age,
)
