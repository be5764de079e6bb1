"""What ties a counted figure to the group by its place in the sentence: "a caravan of 300", "the bulk, 300 or so"."""

from __future__ import annotations

import re
from functools import lru_cache

from ..amounts.numbers import Figure
from ..amounts.numerals import one_of
from ..grammar.classes import Adverb, NounClass, PrepositionClass, VerbClass
from ..grammar.measures import Measures
from ..syntax.chunk import Chunk
from .counted import QUOTES, WHOLES, Count

# What any people do; "the 2,500 teachers voted" need not be the group.
_OPENINGS = frozenset({",", "(", "—", "–"})
# A smaller number may be the dead, the hurt, or who does something by himself.
_LEAST_WHOLE = 100
_OF_OTHERS = frozenset({VerbClass.SEIZE, VerbClass.HINDER, VerbClass.HOST, VerbClass.SAY, VerbClass.TELL})
_OF_ANYBODY = frozenset({VerbClass.OTHER, VerbClass.SAY, VerbClass.TELL, VerbClass.WANT, VerbClass.CARRY})


def is_strong(count: Count) -> bool:
    """Tell "8,000-strong" from other figures."""
    after = [chunk for chunk in count.sentence[count.figure + 1 : count.noun + 4] if chunk.text != "-"]
    return any(chunk.sense is Adverb.STRONG for chunk in after[:2])


def is_of_group(count: Count) -> bool:
    """Tell "a caravan of 8,000", "a second column, of 300 people": one group, not several ("groups of 15")."""
    at = count.figure - 1
    if at < 1 or count.sentence[at].sense is not PrepositionClass.OF:
        return False
    for index in range(at - 1, max(-1, at - 4), -1):
        chunk = count.sentence[index]
        if chunk.sense in WHOLES or chunk.is_motion_noun:
            return not (chunk.sense is NounClass.GROUP and chunk.text.lower().endswith("s"))
        if chunk.is_verb or isinstance(chunk.sense, NounClass | PrepositionClass) or chunk.kind == "place":
            return False
    return False


def is_apposition(count: Count) -> bool:
    """Tell "the caravan, about 4,000 people, left" and "the bulk (5,000)"."""
    at = count.figure - 1
    is_all = at > 0 and count.sentence[at].sense in {Adverb.DETERMINER, Adverb.PLAIN}
    at -= is_all  # "all 640 of them", "now 800 people"
    if at < 1 or count.sentence[at].text not in {",", "(", "—", "–", ":"}:
        return False
    named = count.sentence[at - 1]
    after = count.sentence[count.noun + 1] if count.noun + 1 < len(count.sentence) else None
    closes = after is None or after.kind == "mark" or after.sense in {PrepositionClass.ACCORDING, Adverb.RELATIVE}
    closes = closes or (is_all and count.partitive is not None)
    closes = closes or _reckoning(count.words).search(count.after(8)) is not None
    is_whole = named.sense in WHOLES or named.sense in {NounClass.CROWD, NounClass.PART}
    return is_whole and (closes or not count.stands_alone)


def is_of_the_whole(count: Count) -> bool:
    """Tell "its 4,000 members", "the 4,000 of the caravan": all of a group that is already known."""
    before = count.sentence[count.figure - 1] if count.figure else None
    if before is None or before.sense not in {Adverb.THEIR, Adverb.DEFINITE}:
        return False
    if before.sense is Adverb.THEIR:
        return not count.stands_alone
    if count.partitive is not None:
        return True
    after = count.sentence[count.noun + 1 : count.noun + 3]
    of_place = len(after) > 1 and after[0].sense is PrepositionClass.OF and after[1].kind == "place"
    if of_place or count.sentence[count.noun].sense not in {NounClass.CROWD, NounClass.MEMBER}:
        return False
    verb = next((chunk for chunk in count.sentence[count.noun + 1 : count.end] if chunk.is_verb), None)
    return verb is None or verb.sense not in _OF_ANYBODY


def is_apposed_part(count: Count) -> bool:
    """Tell "the marchers, 300 of them, set off": a part of "them" that is all of whom was just named."""
    if count.figure < 2 or count.partitive is None or count.sentence[count.partitive].sense is not Adverb.THEM:
        return False
    named = count.sentence[count.figure - 2]
    whole = named.sense in WHOLES or named.sense is NounClass.CROWD or named.kind == "demonym"
    return whole and count.sentence[count.figure - 1].text in {",", "(", "—", "–"}


def is_whole_apposed(count: Count) -> bool:
    """Tell "the marchers came down to X, 400 of them, and ...", "there we lay, 200 of us": who does it, counted."""
    sentence, at = count.sentence, count.partitive
    if at is None or not count.stands_alone or count.figure < 2 or sentence[at].sense is not Adverb.THEM:
        return False
    end = at + 1
    while end < len(sentence) and sentence[end].sense in {Adverb.PLAIN, Adverb.HERE}:
        end += 1
    closed = end >= len(sentence) or sentence[end].kind == "mark"
    led = sentence[: count.figure - 1]
    if not closed or sentence[count.figure - 1].text not in _OPENINGS or not _names_no_thing(led[-1]):
        return False
    doers = (chunk.sense in WHOLES or chunk.sense in {NounClass.CROWD, Adverb.THEY} for chunk in led)
    return any(doers)


def _names_no_thing(chunk: Chunk) -> bool:
    """Tell "... into X, 400 of them" from "the tents, 400 of them"."""
    return chunk.is_verb or chunk.kind in {"place", "date"} or isinstance(chunk.sense, Adverb | NounClass)


def is_rest_of_known(count: Count) -> bool:
    """Tell "most of the 1,500", "the rest of the 900", "1,600 remain of the 3,000": a whole whose parts are told of."""
    figure = count.sentence[count.figure].payload
    if count.figure < 2 or not isinstance(figure, Figure) or not count.stands_alone or figure.value < _LEAST_WHOLE:
        return False
    definite, of = count.sentence[count.figure - 1], count.sentence[count.figure - 2]
    if definite.sense is not Adverb.DEFINITE:
        return False
    if of.sense is Adverb.DETERMINER:
        return of.text.lower() not in count.words.judging_links  # "la mayoría de" is one chunk
    part = count.sentence[count.figure - 3] if of.sense is PrepositionClass.OF and count.figure > 2 else None
    if part is None:
        return False
    known = part.sense in {Adverb.DETERMINER, NounClass.PART, NounClass.CROWD, VerbClass.STAY}
    return known or part.kind == "figure" or part.is_motion_noun


def is_more(count: Count) -> bool:
    """Tell "another 400 were still asleep", "otros 500 empacaban": more of the same people, who do something."""
    before = count.sentence[count.figure - 1] if count.figure else None
    figure = count.sentence[count.figure].payload
    if before is None or before.sense not in {Adverb.ANOTHER, NounClass.PART} or not count.stands_alone:
        return False
    if not isinstance(figure, Figure) or figure.value < _LEAST_WHOLE:
        return False
    rest = count.sentence[count.figure + 1 : count.end]
    verb = next((at for at, chunk in enumerate(rest) if chunk.is_verb), None)
    if verb is None or not all(isinstance(chunk.sense, Adverb) for chunk in rest[:verb]):
        return False
    return not any(chunk.sense in _OF_OTHERS or chunk.text.lower() in count.words.victims for chunk in rest)


def is_remaining(count: Count) -> bool:
    """Tell "the last 24 drivers", "los últimos 200 caminantes": what is left of the group."""
    if count.stands_alone or count.sentence[count.noun].sense not in {NounClass.CROWD, NounClass.MEMBER}:
        return False
    return _last(count.words).search(count.before(3)) is not None


@lru_cache(maxsize=8)
def _last(words: Measures) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{one_of(words.rests)})$")


def is_reckoned(count: Count) -> bool:
    """Tell "1,200 by one count", "organizers say 3,000", "3 mil, dicen unos": a figure alone, and who gives it."""
    if not count.stands_alone:
        return (count.is_of_crowd or count.sentence[count.noun].sense is NounClass.VEHICLE) and _is_all_said(count)
    if _reckoning(count.words).search(count.after(8)) is not None:
        return True
    before = count.sentence[count.figure - 1] if count.figure else None
    if before is not None and before.text == ",":
        return False  # "Ana, 34, said"
    if _is_quoted(count):
        return True
    after = count.sentence[count.figure + 1 : count.figure + 3]
    if len(after) == 2 and after[0].text == "," and after[1].sense is VerbClass.SAY:
        return True
    return _is_all_said(count)


def _is_all_said(count: Count) -> bool:
    """Tell "organizers say 3,000", "my driver reckons a thousand heads" from "they say 3,000 have come"."""
    before = count.sentence[count.figure - 1] if count.figure else None
    says = before is not None and before.sense is VerbClass.SAY and before.is_verb
    after = count.sentence[count.noun + 1 : count.noun + 2]
    return says and (not after or after[0].kind == "mark" or after[0].sense is Adverb.HERE)


def _is_quoted(count: Count) -> bool:
    """Tell 'the police spoke of "eight to ten thousand"': a figure that is all an official is quoted with."""
    at = count.figure
    if not 0 < at < len(count.sentence) - 1 or count.sentence[at - 1].text not in QUOTES:
        return False
    officials = any(chunk.sense in {NounClass.OFFICIAL, NounClass.LEADER} for chunk in count.sentence[:at])
    return officials and count.sentence[at + 1].text in QUOTES


@lru_cache(maxsize=8)
def _reckoning(words: Measures) -> re.Pattern[str]:
    return re.compile(rf"^(?:(?:{one_of(words.shares)}) )?,? ?(?:{words.reckoning})")


def belongs(count: Count) -> bool:
    """Tell "5,000 belong to it", "the 300 who make up the march"."""
    if re.match(rf"(?:[\w'’-]+\s+){{0,3}}?(?:{_belonging(count.words)})\b", count.after(6)) is not None:
        return True
    if not count.grammar.drops_subject or not count.is_of_crowd:
        return False
    before = count.before() or count.before_aside()  # "lo acompañaban, según ellos, 300 personas"
    return re.search(rf"\b(?:{_belonging(count.words)})(?:\s+\w+){{0,3}}$", before) is not None


@lru_cache(maxsize=8)
def _belonging(words: Measures) -> str:
    return one_of(words.belonging)


def is_in_talk_of_group(count: Count) -> bool:
    """Tell "some 300 people joined the caravan": people counted in a sentence about the group."""
    if count.stands_alone:
        total = re.match(rf"(?:{one_of(count.words.totals)})\b", count.after())
        return total is not None and _speaks_of_group(count)
    return _speaks_of_group(count)


def _speaks_of_group(count: Count) -> bool:
    return any(chunk.sense in {NounClass.GROUP, Adverb.MAIN} for chunk in count.sentence)
