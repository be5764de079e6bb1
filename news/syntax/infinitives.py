"""Infinitives that tell what was done: "took two days to reach X", "helped them reach X", "stopped to rest in X"."""

from __future__ import annotations

from collections.abc import Sequence

from ..grammar.classes import Adverb, Form, NounClass, VerbClass
from .chunk import Chunk
from .clauses import DETERMINERS, clause, verb_group_start

_OBJECT_WORDS = DETERMINERS | frozenset(
    {
        NounClass.GROUP,
        NounClass.CROWD,
        NounClass.PART,
        NounClass.MEMBER,
        NounClass.PERSON,
        NounClass.RESIDENT,
        Adverb.THEM,
        Adverb.HIM,
        Adverb.IT,
        Adverb.PLAIN,
    }
)


_LEAVES_UNDONE = frozenset({VerbClass.STAY, VerbClass.AWAIT})


def partner(sentence: Sequence[Chunk], verb: int) -> int | None:
    """Give the infinitive that a bare verb in a list goes with ("they agreed to rest, walk on and then sleep in X")."""
    at = verb - 1
    while at > 0 and sentence[at].sense is Adverb.PLAIN:
        at -= 1
    if at <= 0 or not (sentence[at].sense is Adverb.AND or sentence[at].text == ","):
        return None
    start, _ = clause(sentence, verb)
    before = next((k for k in range(at - 1, start - 1, -1) if sentence[k].is_verb), None)
    return before if before is not None and sentence[before].form is Form.BASE else None


def made_to(sentence: Sequence[Chunk], start: int, verb: int) -> int | None:
    """Give the verb whose object is made or helped to do what a bare verb says ("helped them reach X"), else None."""
    first, _ = clause(sentence, verb)
    if start < 2 or Adverb.TO in {chunk.sense for chunk in sentence[start:verb]}:
        return None
    for at in range(start - 1, first - 1, -1):
        chunk = sentence[at]
        if chunk.is_verb:
            return at if at < start - 1 and chunk.sense not in {VerbClass.SAY, VerbClass.TELL} else None
        if chunk.sense not in _OBJECT_WORDS:
            return None
    return None


def took_time(sentence: Sequence[Chunk], start: int) -> bool:
    """Tell "it took them two days to reach X", which they did."""
    if sentence[start].sense is not Adverb.TO or start < 2 or _is_yet_to_take(sentence, start):
        return False
    before = sentence[start - 1]
    return before.sense is NounClass.COUNT and sentence[start - 2].kind in {"figure", "word"} and before.kind == "word"


def _is_yet_to_take(sentence: Sequence[Chunk], start: int) -> bool:
    """Tell "it will take two days to reach X", "two days remained to reach X" and "mean to climb two hills to ..."."""
    first, _ = clause(sentence, start)
    before = sentence[first:start]
    if any(chunk.sense in {Adverb.MODAL, Adverb.WOULD} or chunk.form is Form.FUTURE for chunk in before):
        return True
    verb = next((chunk for chunk in reversed(before) if chunk.is_verb), None)
    return verb is not None and (verb.sense in _LEAVES_UNDONE or verb.form in {Form.PRESENT, Form.BASE})


def forced_to(sentence: Sequence[Chunk], verb: int) -> int | None:
    """Give the verb of "rain forced the marchers to stay in X", which makes them do it, None where there is none."""
    start = verb_group_start(sentence, verb)
    if verb < 2 or sentence[verb - 1].sense is not Adverb.TO:
        return None
    first, _ = clause(sentence, verb)
    for at in range(start - 1, first - 1, -1):
        if sentence[at].is_verb:
            return at if sentence[at].sense is VerbClass.MAKE else None
    return None


def went_to_do(sentence: Sequence[Chunk], verb: int) -> bool:
    """Tell "went down to sleep in X" and "walked 50 km to reach X", which they did."""
    if verb < 2 or sentence[verb - 1].sense is not Adverb.TO:
        return False
    if sentence[verb].sense is VerbClass.REACH:
        start, _ = clause(sentence, verb)
        walked = next((at for at in range(verb - 2, start - 1, -1) if sentence[at].is_verb), None)
        went = walked is not None and sentence[walked].sense is VerbClass.MOVE and sentence[walked].form is Form.PAST
        far = went and any(chunk.kind == "length" for chunk in sentence[walked or 0 : verb])
        return far or (went and any(chunk.kind == "date" for chunk in sentence[verb + 2 : verb + 5]))
    if sentence[verb].sense is not VerbClass.STAY:
        return False
    above = sentence[verb - 2]
    return above.sense in {VerbClass.MOVE, VerbClass.REACH, VerbClass.STAY} and above.form is Form.PAST
