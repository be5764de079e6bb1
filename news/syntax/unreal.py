"""What a verb names and what yet did not happen: what hangs on a condition, and what came to nothing."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from ..grammar.classes import Adverb, Form, NounClass, PrepositionClass, VerbClass
from .chunk import Chunk, remembered, senses
from .clauses import DETERMINERS, clause, verb_group_start
from .people import kind_at

_SHORTEST_CONDITION = 3
_FARTHEST_STOP = 5
_GETS_THERE = frozenset({VerbClass.REACH, VerbClass.CROSS, VerbClass.END})
_AIMS = frozenset({NounClass.GOAL, NounClass.NEXT, VerbClass.WANT})
_CONDITIONAL = frozenset({Adverb.IF, Adverb.WOULD})
_OPENS_CONDITION = frozenset({Adverb.PERFECT, Adverb.AUXILIARY, Adverb.MODAL, VerbClass.BE, VerbClass.OTHER})


def is_not(sentence: Sequence[Chunk], verb: int) -> bool:
    """Tell "is not", whose denial follows the verb."""
    is_copula = sentence[verb].sense is VerbClass.BE and sentence[verb].is_verb
    return is_copula and verb + 1 < len(sentence) and sentence[verb + 1].sense is Adverb.NOT


def is_condition(sentence: Sequence[Chunk], start: int) -> bool:
    """Tell "if they reach" and "de llegar", whose verb stands in a clause that a condition opens."""
    if start > 0 and sentence[start - 1].sense is PrepositionClass.OF and clause(sentence, start)[0] == start - 1:
        return sentence[start].form is Form.BASE or sentence[start].sense is Adverb.PERFECT
    if senses(sentence).isdisjoint(_CONDITIONAL):
        return False
    first, _ = clause(sentence, start)
    inverted = _inverted_condition(sentence)
    return (first > 0 and sentence[first - 1].sense is Adverb.IF) or (inverted is not None and start < inverted)


def hangs_on_condition(sentence: Sequence[Chunk], verb: int) -> bool:
    """Tell what would only happen if something else did first ("if buses come, they would go to X")."""
    _, end = clause(sentence, verb)
    rest = sentence[verb + 1 : end]
    if any(a.sense is Adverb.NOT and b.is_verb for a, b in pairwise(rest)):
        return True  # "the buses that would take them to X never came"
    start = verb_group_start(sentence, verb)
    if _is_counterfactual(sentence[start:verb]) or _inverted_condition(sentence) is not None:
        return True
    helpers = {chunk.sense for chunk in sentence[start:verb]}
    hopes = any(chunk.sense is VerbClass.WANT and chunk.form is Form.PRESENT for chunk in sentence[start:verb])
    if sentence[verb].form is Form.FUTURE or hopes or (Adverb.MODAL in helpers and Adverb.WOULD not in helpers):
        return False  # "if the heat allows, they will (hope to) arrive on Saturday", a plan all the same
    if _opens_with_infinitive(sentence, start):
        return True
    opened = next((at for at in range(verb - 1, -1, -1) if sentence[at].sense is Adverb.IF), None)
    return opened is not None and any(chunk.is_verb or chunk.text == "," for chunk in sentence[opened:start])


def _opens_with_infinitive(sentence: Sequence[Chunk], start: int) -> bool:
    """Tell "de no haber llovido, habrían llegado", whose sentence opens with "de", an infinitive, and a comma."""
    if sentence[0].sense is not PrepositionClass.OF:
        return False
    rest = [chunk for chunk in sentence[1:start] if chunk.sense is not Adverb.NOT]
    bare = bool(rest) and (rest[0].form is Form.BASE or rest[0].sense is Adverb.PERFECT)
    return bare and any(chunk.text == "," for chunk in (*rest, sentence[start]))


def _is_counterfactual(helpers: Sequence[Chunk]) -> bool:
    """Tell "would have" and "were to have" from "will have"."""
    senses = [chunk.sense for chunk in helpers]
    if Adverb.PERFECT not in senses:
        return False
    return Adverb.WOULD in senses or Adverb.TO in senses


@remembered
def _inverted_condition(sentence: Sequence[Chunk]) -> int | None:
    """Give the comma that ends "had the rain not come, they would be in X", None where no condition opens so.

    Notes
    -----
    A helper opens it, then what it speaks of, then the verb or a denial; behind the comma something would be.
    """
    if Adverb.WOULD not in senses(sentence):
        return None
    first = next((at for at, chunk in enumerate(sentence) if chunk.kind != "mark"), 0)
    comma = next((at for at in range(first, len(sentence)) if sentence[at].text == ","), None)
    if comma is None or comma - first < _SHORTEST_CONDITION:
        return None
    helps = sentence[first].sense in _OPENS_CONDITION and not sentence[first + 1].is_verb
    would = any(chunk.sense is Adverb.WOULD for chunk in sentence[comma:])
    verbal = any(chunk.is_verb or chunk.sense is Adverb.NOT for chunk in sentence[first + 1 : comma])
    return comma if helps and would and verbal else None


def is_short_of(sentence: Sequence[Chunk], start: int) -> bool:
    """Tell "two days from reaching X" and "a dos días de llegar a X", a time or length before what has not come."""
    if start > 2 and sentence[start - 1].sense is PrepositionClass.BEFORE:
        return _is_left(sentence, start - 1)
    if start < 2 or sentence[start - 1].sense not in {PrepositionClass.SOURCE, PrepositionClass.OF}:
        return False
    measure = sentence[start - 2]
    first, _ = clause(sentence, start - 2)
    above = next((chunk for chunk in reversed(sentence[first : start - 2]) if chunk.is_verb), None)
    is_away = above is not None and above.sense in {VerbClass.BE, VerbClass.STAY}
    return is_away and (measure.kind == "length" or measure.sense is NounClass.COUNT)


def _is_left(sentence: Sequence[Chunk], before: int) -> bool:
    """Tell "with ten miles remaining before reaching X" and "ten miles to go before reaching X"."""
    at = before - 1
    while at > 0 and (sentence[at].is_verb or sentence[at].sense is Adverb.TO):
        at -= 1
    return at < before - 1 and sentence[at].kind == "length"


def equates(chunk: Chunk) -> bool:
    """Tell the "es" before an infinitive, which says what something is; other helpers take no bare infinitive."""
    helps = chunk.sense is Adverb.AUXILIARY and chunk.readings[0].person is not None
    return helps or (chunk.sense is VerbClass.BE and chunk.is_verb)


def says_what_for(sentence: Sequence[Chunk], verb: int) -> bool:
    """Tell "por objetivo llegar" and "ganas de llegar", an infinitive that says what a noun is about.

    Parameters
    ----------
    sentence
        The chunks of a sentence.
    verb
        Index of the verb.
    """
    if sentence[verb].form is not Form.BASE or verb < 2:
        return False
    before = sentence[verb - 1]
    if before.text == ":":
        return True  # "su objetivo era claro: llegar a X"
    if (before.sense in _AIMS and not before.is_verb) or _is_by_day(sentence, verb):
        return True
    owner = sentence[verb - 2]
    is_owned = before.sense is PrepositionClass.OF and owner.kind == "word" and not owner.is_verb
    return is_owned and owner.sense is not NounClass.COUNT and sentence[verb].sense in _GETS_THERE


def _is_by_day(sentence: Sequence[Chunk], verb: int) -> bool:
    """Tell "para mañana seguir", whose day stands between "to" and its infinitive."""
    at = verb - 1
    if sentence[at].kind != "date":
        return False
    while at > 1 and (sentence[at].kind == "date" or sentence[at].sense in DETERMINERS):
        at -= 1
    return sentence[at].sense in {Adverb.TO, PrepositionClass.GOAL}


def only_bounds(sentence: Sequence[Chunk], above: int, verb: int) -> bool:
    """Tell "no pararán hasta llegar a X", whose infinitive only says until when."""
    after_to = verb > 0 and sentence[verb - 1].sense is PrepositionClass.TO
    return after_to and sentence[verb].form is Form.BASE and sentence[above].sense is not VerbClass.WANT


def is_itinerary(sentence: Sequence[Chunk], above: int, noun: int) -> bool:
    """Tell "set off for X with stops in Y and Z", which are yet to come."""
    if sentence[noun].form is not Form.NOUN or sentence[noun].sense is not VerbClass.STAY:
        return False
    between = sentence[max(above, noun - _FARTHEST_STOP) : noun]
    sets_out = sentence[above].sense in {VerbClass.LEAVE, VerbClass.BEGIN}
    heads_for = sentence[above].sense is VerbClass.HEAD and _has_goal(sentence[above + 1 : noun])
    return (sets_out or heads_for) and any(chunk.sense is PrepositionClass.BESIDE for chunk in between)


def _has_goal(words: Sequence[Chunk]) -> bool:
    return any(chunk.sense in {PrepositionClass.TO, PrepositionClass.GOAL} for chunk in words)


def came_to_nothing(sentence: Sequence[Chunk], verb: int) -> bool:
    """Tell "getting buses to X has failed" and "a bid to reach X was thwarted", where what is told came to nothing."""
    start, end = clause(sentence, verb)
    told = next((k for k in range(verb + 1, end) if _may_tell(sentence, k) or sentence[k].text == ","), None)
    if told is None or sentence[told].text == "," or not _is_idea(sentence, verb, start):
        return False
    if kind_at(sentence, max(0, verb_group_start(sentence, told) - 1)) is not None:
        return False  # "walking to X they failed"
    helped = sentence[told - 1].sense is Adverb.AUXILIARY
    after = sentence[told + 1] if told + 1 < len(sentence) else None
    ends = after is None or after.kind in {"mark", "date"} or isinstance(after.sense, PrepositionClass)
    return (
        is_not(sentence, told)
        or not sentence[told].is_verb
        or (sentence[told].sense in {VerbClass.HINDER, VerbClass.DENY} and (helped or ends))
    )


def _may_tell(sentence: Sequence[Chunk], at: int) -> bool:
    """Tell a verb, and the "is" of "is not an option", whose denial made a helper of it."""
    if sentence[at].is_verb:
        return True
    if sentence[at].sense is not Adverb.AUXILIARY or at + 2 >= len(sentence):
        return False
    return sentence[at + 1].sense is Adverb.NOT and not sentence[at + 2].is_verb


def _is_idea(sentence: Sequence[Chunk], verb: int, start: int) -> bool:
    """Tell a gerund that opens its clause, an infinitive and a noun of motion, which a further verb may speak of."""
    if sentence[verb].form is Form.ING:
        return all(chunk.kind == "mark" or chunk.sense is Adverb.PLAIN for chunk in sentence[start:verb])
    is_infinitive = sentence[verb].form is Form.BASE and verb > 0 and sentence[verb - 1].sense is Adverb.TO
    return is_infinitive or sentence[verb].form is Form.NOUN
