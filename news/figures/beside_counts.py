"""Counts of those beside the group: companions, what carries it, whom a text cites, hosts and bystanders."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from ..amounts.numerals import one_of
from ..grammar.classes import Adverb, Form, NounClass, PrepositionClass, VerbClass
from ..syntax.chunk import Chunk
from ..syntax.clauses import DETERMINERS, clause
from .counted import WHOLES, Count, said
from .movers import is_aboard, is_carried, is_gathered, sets_out_with
from .ties import is_of_group

_ON_THE_WAY = frozenset({VerbClass.LEAVE, VerbClass.REACH, VerbClass.CROSS, VerbClass.MOVE, VerbClass.HEAD})
_OPENERS = frozenset({Adverb.RELATIVE, Adverb.SUBORDINATOR, Adverb.WHERE})
_PASSENGERS = frozenset({NounClass.CROWD, NounClass.MEMBER, NounClass.PERSON})
_MEANWHILE = frozenset({Adverb.MEANWHILE, Adverb.WHEN})
_FARTHEST_OPENER, _LONGEST_CLAUSE = 5, 12
_OF_THINGS = frozenset({PrepositionClass.SOURCE, PrepositionClass.OF, PrepositionClass.BESIDE})


def is_companion(count: Count) -> bool:
    """Tell "with 40 officers", "without 300 of them": beside the group, unless a vehicle holds them."""
    before = count.sentence[count.figure - 1] if count.figure else None
    if before is None or before.sense is not PrepositionClass.BESIDE or is_carried(count) or is_gathered(count):
        return False
    if is_aboard(count):
        return False
    noun = count.sentence[count.noun]
    if sets_out_with(count) and (count.stands_alone or count.is_of_crowd or noun.sense is NounClass.VEHICLE):
        return False
    return any(
        chunk.sense
        in {
            NounClass.GROUP,
            Adverb.THEY,
            Adverb.IT,
            Adverb.MAIN,
            NounClass.OFFICIAL,
            NounClass.LEADER,
            NounClass.PERSON,
            NounClass.RESIDENT,
        }
        or chunk.kind == "name"
        for chunk in count.sentence[count.start : count.figure]
    )


def is_conveyance(count: Count) -> bool:
    """Tell "aboard 80 buses", "twelve buses with 300 people": vehicles that carry those who are counted."""
    if count.sentence[count.noun].sense is not NounClass.VEHICLE:
        return False
    if re.search(rf"\b(?:{one_of(count.words.aboard)})\b", count.before(3)) or _carries_the_counted(count):
        return True
    if _holds_the_counted(count):
        return True
    following = count.sentence[count.noun + 1 : count.noun + 11]
    carried = next((at for at, chunk in enumerate(following) if chunk.sense is PrepositionClass.BESIDE), None)
    carried = 0 if carried is None and following and following[0].text == "," else carried
    if carried is None or carried + 2 >= len(following) or following[carried + 1].kind != "figure":
        return False
    who = following[carried + 2]
    return who.sense in {NounClass.CROWD, NounClass.MEMBER} or who.text.lower() in count.words.heads


def _holds_the_counted(count: Count) -> bool:
    """Tell "a hundred cars, in which 600 teachers travel" and "80 trucks carrying 600 people"."""
    rest = count.sentence[count.noun + 1 : count.noun + 1 + _LONGEST_CLAUSE]
    opener = next((at for at, chunk in enumerate(rest[:_FARTHEST_OPENER]) if _opens_contents(chunk)), None)
    if opener is None:
        return False
    return any(
        chunk.kind == "figure" and (following.sense in _PASSENGERS or following.kind == "demonym")
        for chunk, following in pairwise(rest[opener:])
    )


def _opens_contents(chunk: Chunk) -> bool:
    return chunk.sense in _OPENERS or (chunk.form is Form.ING and chunk.sense in {VerbClass.BRING, VerbClass.CARRY})


def _carries_the_counted(count: Count) -> bool:
    """Tell "in 49 buses some 1,700 people arrived": what the people counted next came in."""
    before = count.sentence[count.figure - 1] if count.figure else None
    rest = count.sentence[count.noun + 1 : count.end]
    people = any(
        chunk.kind == "figure" and following.sense in {NounClass.CROWD, NounClass.MEMBER}
        for chunk, following in pairwise(rest)
    )
    return before is not None and before.sense is PrepositionClass.PLACE and people


def is_source(count: Count) -> bool:
    """Tell "farmers from 21 districts", "a town with 300 beds": whence people are, and what a place has."""
    before = count.sentence[count.figure - 1] if count.figure else None
    is_from = before is not None and before.sense in _OF_THINGS  # "Puebla, with 300 beds, waits"
    return is_from and not (count.is_known or count.stands_alone or is_of_group(count))


def is_host(count: Count) -> bool:
    """Tell "were met by 300 people" and "300 people cheered them": who waits for the group is none of it."""
    at = count.figure - 2
    led_by = at > 0 and isinstance(count.sentence[at + 1].sense, PrepositionClass)
    verbs = [k for k in range(count.figure - 1, count.start, -1) if count.sentence[k].is_verb] if led_by else []
    if verbs and count.sentence[verbs[0]].sense is VerbClass.HOST and count.sentence[verbs[0]].form is Form.PARTICIPLE:
        return count.sentence[verbs[0] - 1].sense is Adverb.AUXILIARY
    after = next((chunk for chunk in count.sentence[count.noun + 1 : count.end] if chunk.is_verb), None)
    if after is not None and after.sense is VerbClass.HOST and after.form in {Form.PAST, Form.PRESENT}:
        return True
    return after is not None and after.sense not in _ON_THE_WAY and (_are_to_greet(count) or _wait_meanwhile(count))


def _are_to_greet(count: Count) -> bool:
    """Tell "300 people gathered to welcome the marchers"."""
    rest = count.sentence[count.noun + 1 : count.end]
    greets = (at for at, chunk in enumerate(rest) if chunk.sense is VerbClass.HOST and chunk.form is Form.BASE)
    verb = next(greets, None)
    return verb is not None and rest[verb - 1].sense is Adverb.TO and _is_the_group(rest[verb + 1 : verb + 4])


def _wait_meanwhile(count: Count) -> bool:
    """Tell "300 people gathered as the marchers arrived"."""
    opener = count.sentence[count.end] if count.end < len(count.sentence) else None
    if opener is None or opener.sense not in _MEANWHILE:
        return False
    _, last = clause(count.sentence, min(count.end + 1, len(count.sentence) - 1))
    comes = next((chunk for chunk in count.sentence[count.end + 1 : last] if chunk.is_verb), None)
    arrives = comes is not None and comes.sense in {VerbClass.REACH, VerbClass.CROSS}
    return arrives and _is_the_group(count.sentence[count.end + 1 : count.end + 4])


def _is_the_group(words: Sequence[Chunk]) -> bool:
    """Tell "the marchers" and "the caravan" at the head of a few words."""
    if not words or words[0].sense not in {Adverb.DEFINITE, Adverb.THEIR}:
        return False
    return any(chunk.sense in {NounClass.GROUP, NounClass.CROWD, NounClass.VEHICLE} for chunk in words[1:])


def is_bystanders(count: Count) -> bool:
    """Tell "300 residents", who live where the group passes, "120 deportees", and who watch "from the balconies"."""
    if count.sentence[count.noun].text.lower() in count.words.bystanders:
        return True
    rest = range(count.noun + 1, count.end)
    end = next(
        (at for at in rest if count.sentence[at].kind == "mark" or count.sentence[at].sense in _ON_THE_WAY), count.end
    )
    return re.search(rf"\b(?:{count.words.sidelines})", said(count.sentence, count.noun + 1, end)) is not None


def is_of_kin(count: Count) -> bool:
    """Tell "the parents of the 43 students", who are not there themselves."""
    before = [chunk for chunk in count.sentence[max(0, count.figure - 4) : count.figure] if chunk.kind != "date"]
    while before and before[-1].sense in DETERMINERS:
        before.pop()
    is_of = len(before) > 1 and before[-1].sense is PrepositionClass.OF
    return is_of and before[-2].text.lower() in count.words.kin


def is_on_strike(count: Count) -> bool:
    """Tell "17,000 joined the strike" and "the walkout kept 300 pupils at home" from "300 miners left to join it"."""
    aside = next((at for at in range(count.noun, len(count.sentence)) if count.sentence[at].kind == "mark"), None)
    strikes = [at for at, chunk in enumerate(count.sentence[:aside]) if chunk.sense is NounClass.STRIKE]
    if not strikes or any(chunk.sense in WHOLES for chunk in count.sentence):
        return False
    does = [at for at, chunk in enumerate(count.sentence) if chunk.is_verb and chunk.sense in _ON_THE_WAY]
    return not does or _is_done_by_strike(count, strikes, does[0])


def _is_done_by_strike(count: Count, strikes: Sequence[int], verb: int) -> bool:
    """Tell "the strike has left 300 pupils without classes"."""
    first = strikes[0]
    led = count.sentence[max(0, first - 3) : first]
    is_subject = first < min(verb, count.figure) and not any(isinstance(c.sense, PrepositionClass) for c in led)
    return is_subject and not any(chunk.sense in _PASSENGERS for chunk in count.sentence[first:verb])
