"""Places of somebody else or of nothing that moves: crowds that act for the group, roads named after their ends."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from ..grammar.classes import Adverb, Form, NounClass, PrepositionClass, VerbClass
from ..syntax.chunk import Chunk, senses
from ..syntax.clauses import DETERMINERS, clause, is_adjective
from ..syntax.government import Government
from ..syntax.lists import is_one_of_several
from ..syntax.nested import is_one_of_many, is_plural
from ..syntax.subjects import subject
from .asked import Asked
from .verb_classes import is_passive

_FOR = frozenset({PrepositionClass.BACKING, PrepositionClass.GOAL})
_IN_ROAD = DETERMINERS | {NounClass.SPOT, PrepositionClass.OF}
_JOINING = frozenset({VerbClass.OTHER, VerbClass.HOST, VerbClass.REACH, VerbClass.STAY})
_BELONG = frozenset({VerbClass.OTHER, VerbClass.MEET, VerbClass.BE, VerbClass.CARRY})
_BELONGING = frozenset({PrepositionClass.TO, PrepositionClass.GOAL, PrepositionClass.OF, PrepositionClass.SOURCE})
_THITHER = frozenset({PrepositionClass.TO, PrepositionClass.GOAL, PrepositionClass.PLACE})
_PARTING = frozenset({VerbClass.SEIZE, VerbClass.END})
_DONE_ANYWHERE = frozenset(
    {VerbClass.STAY, VerbClass.OTHER, VerbClass.MEET, VerbClass.STRIKE, VerbClass.BEGIN, VerbClass.MOVE}
)
_DONE_TO_GATES = frozenset({VerbClass.HEAD, VerbClass.OTHER, VerbClass.MEET, VerbClass.HINDER})
_BY = frozenset({PrepositionClass.PATH, PrepositionClass.PLACE})
_LEADING = frozenset({PrepositionClass.TO, PrepositionClass.GOAL, PrepositionClass.SOURCE})
_WAYS = frozenset({VerbClass.HEAD, VerbClass.LEAVE, VerbClass.REACH})
_DASHES = frozenset({"-", "–", "/"})


def is_of_others(asked: Asked) -> bool:
    """Tell the end of a road, and where people act for the group."""
    sentence, place, hangs = asked.sentence, asked.place, asked.hangs
    if _joins(sentence, place, 1) or _joins(sentence, place, -1):
        return True
    is_elsewhere = _belong_elsewhere(sentence, place) or _are_parted(sentence, place, hangs)
    is_elsewhere = is_elsewhere or _is_gate(sentence, hangs) or _go_on_alone(sentence, hangs)
    is_elsewhere = is_elsewhere or _is_way_in(sentence, hangs.link) or _are_at_once(sentence, place, hangs)
    return is_elsewhere or _is_for_them(sentence, hangs) or _is_done_to_one(sentence, hangs)


def _is_gate(sentence: Sequence[Chunk], hangs: Government) -> bool:
    """Tell "approached the port of entry into X", which only says which gate it is."""
    head = hangs.head
    if head is None or hangs.link - 1 <= head or sentence[hangs.link - 1].sense is not NounClass.SPOT:
        return False
    is_object = not any(isinstance(chunk.sense, PrepositionClass) for chunk in sentence[head + 1 : hangs.link])
    return is_object and hangs.preposition is PrepositionClass.ENTRY and sentence[head].sense in _DONE_TO_GATES


def _is_way_in(sentence: Sequence[Chunk], link: int) -> bool:
    """Tell "entered the capital by the road from X" and "su entrada por la salida a X", where X only names the way."""
    leads = sentence[link].sense in _LEADING
    way = link - 1 if leads else _noun_after(sentence, link)
    if not 0 < way < len(sentence) - 1 or not _is_way(sentence[way]):
        return False
    by = way - 1
    while by > 0 and sentence[by].sense in DETERMINERS:
        by -= 1
    if by == way - 1 or sentence[by].sense not in _BY:
        return False
    start, _ = clause(sentence, by)
    order = range(by - 1, start - 1, -1)
    verb = next((at for at in order if sentence[at].is_verb or sentence[at].is_motion_noun), None)
    if verb is None or sentence[verb].sense is not VerbClass.REACH:
        return False
    entered = any(chunk.kind == "place" or chunk.sense is NounClass.AREA for chunk in sentence[verb + 1 : by])
    is_whence = sentence[link].sense is PrepositionClass.SOURCE or sentence[way].sense is VerbClass.LEAVE
    return (leads and is_whence) or (entered and (leads or sentence[way + 1].sense is PrepositionClass.OF))


def _noun_after(sentence: Sequence[Chunk], preposition: int) -> int:
    at = preposition + 1
    while at < len(sentence) - 1 and sentence[at].sense in DETERMINERS:
        at += 1
    return at


def _is_way(chunk: Chunk) -> bool:
    return chunk.sense is NounClass.SPOT or (chunk.is_motion_noun and chunk.sense in _WAYS)


def _go_on_alone(sentence: Sequence[Chunk], hangs: Government) -> bool:
    """Tell "would break up, with some going on to X", who go as a group no more."""
    if hangs.head is None or sentence[hangs.head].form is not Form.ING:
        return False
    start, _ = clause(sentence, hangs.head)
    words = sentence[start : hangs.head]
    end = next((k for k, chunk in enumerate(words) if chunk.is_verb and chunk.sense is VerbClass.END), len(words))
    return any(chunk.sense is PrepositionClass.BESIDE for chunk in words[end:])


def _is_done_to_one(sentence: Sequence[Chunk], hangs: Government) -> bool:
    """Tell "Luis, a quien regresaron desde X", whose verb says "they" and whose clause tells of one person."""
    verb = hangs.head
    if verb is None or not sentence[verb].is_verb or Adverb.RELATIVE not in senses(sentence):
        return False
    start, _ = clause(sentence, verb)
    told = start - 3 if start > 1 and sentence[start - 2].text == "," else start - 2
    opens = told >= 0 and sentence[start - 1].sense is Adverb.RELATIVE
    return opens and is_one_of_many(sentence, told, verb)


def _are_parted(sentence: Sequence[Chunk], place: int, hangs: Government) -> bool:
    """Tell "los repartieron en X, Y y Z" and "were bused to X and Y", where the group is not all at once."""
    verb = hangs.head
    if verb is None or hangs.preposition not in _THITHER or not sentence[verb].is_verb:
        return False
    if sentence[verb].sense not in _PARTING and not _is_transport(sentence, verb):
        return False
    return is_one_of_several(sentence, place)


def _are_at_once(sentence: Sequence[Chunk], place: int, hangs: Government) -> bool:
    """Tell "farmers protested in X, Y and Z" and "elsewhere, farmers protested in X", some people or other."""
    head = hangs.head
    if head is None or hangs.preposition is not PrepositionClass.PLACE:
        return False
    start, end = clause(sentence, place)
    if sentence[head].sense is VerbClass.EXIST:
        return is_one_of_several(sentence, place)  # "hubo tractoradas en X e Y"
    is_done = (sentence[head].is_verb or sentence[head].is_motion_noun) and sentence[head].sense in _DONE_ANYWHERE
    noun = subject(sentence, head)[1] if is_done else head
    if noun is None or sentence[noun].sense not in {NounClass.CROWD, NounClass.GROUP}:
        return False
    is_elsewhere = any(chunk.sense is Adverb.ELSEWHERE for chunk in sentence[start:end])
    if sentence[noun].sense is NounClass.GROUP:
        return is_elsewhere and noun > 0 and sentence[noun - 1].sense is Adverb.DETERMINER  # "elsewhere a group camped"
    if is_elsewhere:
        return _is_unknown(sentence, noun, passed=frozenset({"figure", "demonym"}))
    return _is_unknown(sentence, noun) and is_one_of_several(sentence, place)


def _is_unknown(sentence: Sequence[Chunk], noun: int, *, passed: AbstractSet[str] = frozenset()) -> bool:
    """Tell "farmers", "angry farmers" and "thousands of farmers" from those whom an article or a number makes known."""
    at = noun - 1
    if at > 0 and sentence[at].sense is PrepositionClass.OF and sentence[at - 1].sense is NounClass.CROWD:
        at -= 2
    while at >= 0 and (is_adjective(sentence[at]) or sentence[at].kind in passed):
        at -= 1
    before = sentence[at] if at >= 0 else None
    return before is None or not (before.sense in DETERMINERS or before.kind in {"figure", "demonym"})


def _is_transport(sentence: Sequence[Chunk], verb: int) -> bool:
    """Tell who is taken somewhere by others from "the journey has taken them to X and Y"."""
    if sentence[verb].sense is not VerbClass.BRING:
        return False
    who, noun = subject(sentence, verb)
    driven = who == "official" or (noun is not None and sentence[noun].sense is NounClass.VEHICLE)
    return driven or is_passive(sentence, verb) or (who == "none" and is_plural(sentence, verb))


def _belong_elsewhere(sentence: Sequence[Chunk], place: int) -> bool:
    """Tell "the people helped in X belong to another group" and "los de X son de otra caravana"."""
    if Adverb.ANOTHER not in senses(sentence):
        return False
    _, end = clause(sentence, place)
    return any(
        sentence[at].is_verb
        and sentence[at].sense in _BELONG
        and sentence[at + 1].sense in _BELONGING
        and _is_another_group(sentence, at + 2)
        for at in range(place + 1, end - 3)
    )


def _is_another_group(sentence: Sequence[Chunk], at: int) -> bool:
    words = [chunk.sense for chunk in sentence[at : at + 3] if chunk.sense not in DETERMINERS]
    return words[:2] == [Adverb.ANOTHER, NounClass.GROUP]


def is_on_road(sentence: Sequence[Chunk], link: int) -> bool:
    """Tell "on the road to X" and "en el kilómetro 20 de la carretera a X" from "from the square to X".

    Parameters
    ----------
    sentence
        The chunks of a sentence.
    link
        Index of the "to".
    """
    at = link - 1
    if at < 0 or sentence[at].sense is not NounClass.SPOT:
        return False
    while at > 0 and (sentence[at].sense in _IN_ROAD or sentence[at].kind == "figure"):
        at -= 1
    return sentence[at].sense in {PrepositionClass.PLACE, PrepositionClass.PATH}


def _is_for_them(sentence: Sequence[Chunk], hangs: Government) -> bool:
    """Tell "people march in X in support of the caravan" and "gather food in X for the caravan", where others act."""
    if hangs.head is None or not sentence[hangs.head].is_verb or NounClass.GROUP not in senses(sentence):
        return False
    _, noun = subject(sentence, hangs.head)
    if noun is not None and sentence[noun].sense is NounClass.GROUP:
        return False
    _, end = clause(sentence, hangs.head)
    return any(
        (sentence[at].sense in _FOR and _is_group(sentence, at + 1))
        or _joins_them(sentence, at)
        or (_is_arrival(sentence[at]) and sentence[at + 1].sense is PrepositionClass.OF and _is_group(sentence, at + 2))
        for at in range(hangs.head + 1, end - 2)
    )


def _joins_them(sentence: Sequence[Chunk], at: int) -> bool:
    """Tell "to back the caravan" and "para unirse a la caravana", which the caravan does not."""
    verb = sentence[at + 1]
    acts = sentence[at].sense is Adverb.TO and verb.form is Form.BASE and verb.sense in _JOINING
    rest = sentence[at + 2 : at + 3]
    return acts and bool(rest) and rest[0].sense is PrepositionClass.TO and _is_group(sentence, at + 3)


def _is_arrival(chunk: Chunk) -> bool:
    return chunk.is_motion_noun and chunk.sense in {VerbClass.REACH, VerbClass.CROSS}


def _is_group(sentence: Sequence[Chunk], at: int) -> bool:
    while at < len(sentence) - 1 and sentence[at].sense in DETERMINERS:
        at += 1
    return at < len(sentence) and sentence[at].sense is NounClass.GROUP


def _joins(sentence: Sequence[Chunk], place: int, step: int) -> bool:
    """Tell the "X" and the "Y" of "the X-Y highway" and of "la carretera X – Y"."""
    if not 0 <= place + 2 * step < len(sentence):
        return False
    dash, other = sentence[place + step], sentence[place + 2 * step]
    low, high = (sentence[place], other) if step > 0 else (other, sentence[place])
    if dash.text not in _DASHES or other.kind not in {"place", "name"}:
        return False
    first, last = min(place, place + 2 * step), max(place, place + 2 * step)
    before, after = sentence[max(0, first - 1) : first], sentence[last + 1 : last + 2]
    touch = low.end == dash.start and dash.end == high.start
    beside = (*before, *after) if touch else before  # with spaces about the dash only the noun before both names tells
    return any(chunk.sense is NounClass.SPOT or (touch and chunk.is_motion_noun) for chunk in beside)
