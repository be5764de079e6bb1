"""Figures that a verb states to be the size of a group: "they number 300", "has grown to 5,000", "put at 4,000"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from ..amounts.numbers import Figure
from ..amounts.numerals import one_of
from ..grammar.classes import Adverb, NounClass, PrepositionClass, VerbClass
from ..grammar.measures import Measures
from ..syntax.chunk import Chunk
from ..syntax.clauses import DETERMINERS, verb_group_start
from ..syntax.subjects import subject
from .counted import HELPERS, NEAR, NO_GROUPS, WHOLES, Count, said

# A smaller number that "it" is, is an hour, an age or a temperature.
_LEAST_OF_IT = 100
_LONGEST_LABEL = 8
_BETWEEN = (Adverb, PrepositionClass)


def is_stated(count: Count) -> bool:
    """Tell "they number 300", "has grown to 5,000", "estimated at 4,000": the verb says that it is a size."""
    if _is_tallied(count):
        return True
    before = count.before(8) or count.before_aside(8)
    if _is_counted_there(count):
        return True
    if before in count.words.becoming_links and count.figure > 1:
        before = f"{said(count.sentence, max(0, count.figure - NEAR), count.figure - 2)} {before}"  # "doubled, to 600"
    if _judging(count.words).search(before) is not None:
        return True
    states = None if _is_perfect(count) else _stating(count.words).search(before)
    states = states or _exceeding(count.words).search(f"{before} ")
    return states is not None and not _is_about_somebody_else(count)


def _is_counted_there(count: Count) -> bool:
    """Tell "contaron anoche ahí a 350 personas": when and where they were counted stands between."""
    if not count.is_of_crowd:
        return False
    at = count.figure - 1
    while at > 0 and (count.sentence[at].kind == "date" or isinstance(count.sentence[at].sense, _BETWEEN)):
        at -= 1
    verb = count.sentence[max(at, 0)]
    told = verb.is_verb and verb.text.lower() in count.words.counting and verb.sense in {VerbClass.TELL, VerbClass.SAY}
    return told and at < count.figure - 1


def _is_perfect(count: Count) -> bool:
    """Tell "have found 300 people", where "have" only helps, from "have grown to 300" and "has numbered 300"."""
    if count.figure < 2 or count.sentence[count.figure - 2].sense is not Adverb.PERFECT:
        return False
    verb = count.sentence[count.figure - 1]
    return verb.is_verb and verb.text.lower() not in count.words.counting | count.words.becoming


def _is_tallied(count: Count) -> bool:
    """Tell "my tally at the bridge: 188"."""
    if count.figure < 2 or count.sentence[count.figure - 1].text != ":":
        return False
    led = count.sentence[max(0, count.figure - 1 - _LONGEST_LABEL) : count.figure - 1]
    if any(chunk.sense in {NounClass.COUNT, VerbClass.SEIZE} for chunk in led):
        return False  # "total arrests: 300"
    return any(chunk.text.lower() in count.words.size_nouns for chunk in led)


@lru_cache(maxsize=8)
def _stating(words: Measures) -> re.Pattern[str]:
    counting, becoming, links = one_of(words.counting), one_of(words.becoming), one_of(words.becoming_links)
    return re.compile(rf"(?:\b(?:{counting})(?:\s+\w+){{0,2}}|\b(?:{becoming})\s+(?:\S+\s+){{0,2}}?(?:{links}))$")


@lru_cache(maxsize=8)
def _judging(words: Measures) -> re.Pattern[str]:
    judging, links = one_of(words.judging), one_of(words.judging_links)
    return re.compile(rf"\b(?:{one_of(words.estimating)}|(?:{judging})\s+(?:\S+\s+){{1,4}}(?:{links}))$")


@lru_cache(maxsize=8)
def _exceeding(words: Measures) -> re.Pattern[str]:
    return re.compile(rf"(?:{words.exceeding})$")


def _is_about_somebody_else(count: Count) -> bool:
    """Tell whether the verb before a figure has a subject that could not be a group ("the town has 300")."""
    sentence = count.sentence
    if _existing(count.words).search(count.before()) is not None:
        return False
    verb = next((at for at in range(count.figure - 1, -1, -1) if _is_verbal(sentence[at], count.words)), None)
    if verb is None or sentence[verb].sense is Adverb.PLAIN:
        return False  # "4,000 here, down from 7,000"
    start = verb_group_start(sentence, verb)
    beside = _is_beside_somebody_else(count, start)
    if beside is not None:
        return beside
    who, doer = subject(sentence, verb)
    if doer is not None and count.grammar.drops_subject and _is_past_and(sentence, doer, verb):
        return False
    if who == "official" and sentence[verb].sense in {VerbClass.TELL, VerbClass.SAY}:
        return False  # "Protección Civil contó 4 mil 800"
    has_members = doer is not None and sentence[doer].sense is NounClass.LEADER  # "the union has 3,000 members"
    return who in {"person", "member", "outlet", "thing"} or (who == "official" and (count.stands_alone or has_members))


def _is_beside_somebody_else(count: Count, start: int) -> bool | None:
    """Read the word before a verb: a pronoun of the group, a place, any noun; None where it does not tell."""
    sentence = count.sentence
    before = sentence[start - 1] if start else None
    if before is None:
        return None
    if before.sense is Adverb.IT:
        return _is_small(count)  # "once it was 4,000", not "it was 40 in the shade"
    if before.sense is Adverb.THEY:
        return False
    if before.kind == "place" or before.sense in NO_GROUPS:
        led = sentence[max(0, start - 4) : start - 1]
        if not any(isinstance(chunk.sense, PrepositionClass) or chunk.is_verb for chunk in led):
            return True
    if before.kind == "word" and not before.readings and start > 1 and sentence[start - 2].sense in DETERMINERS:
        sizes = any(chunk.text.lower() in count.words.size_nouns for chunk in sentence[max(0, start - NEAR) : start])
        return not sizes and not _speaks_of_group(count)
    return None


def _is_small(count: Count) -> bool:
    figure = count.sentence[count.figure].payload
    return count.stands_alone and isinstance(figure, Figure) and figure.value < _LEAST_OF_IT


def _is_past_and(sentence: Sequence[Chunk], doer: int, verb: int) -> bool:
    """Tell whether ", and" stands between a noun and a verb that needs no subject of its own."""
    return any(sentence[at].text == "," and sentence[at + 1].sense is Adverb.AND for at in range(doer, verb))


def _speaks_of_group(count: Count) -> bool:
    return any(chunk.sense in WHOLES or chunk.sense is NounClass.CROWD for chunk in count.sentence[: count.figure])


def _is_verbal(chunk: Chunk, words: Measures) -> bool:
    said_so = chunk.text.lower()
    return chunk.is_verb or chunk.sense in HELPERS or said_so in words.counting or said_so in words.becoming


@lru_cache(maxsize=8)
def _existing(words: Measures) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words.existing})(?: \w+)?$")
