"""Strikes and standing camps: who is on strike in a town has not come to it, and a camp stands without a march."""

from __future__ import annotations

from collections.abc import Sequence

from ..grammar.classes import Adverb, Form, NounClass, PrepositionClass, VerbClass
from ..syntax.chunk import Chunk
from ..syntax.clauses import DETERMINERS, clause, is_adjective
from ..syntax.government import Government
from ..syntax.subjects import subject
from .asked import Asked

V, P = VerbClass, PrepositionClass

_STOPPING = frozenset({V.BE, V.STAY, V.BEGIN, V.OTHER, V.MOVE, V.HEAD, V.END, V.WANT, V.STRIKE})
_CAMPS = frozenset({NounClass.SPOT, NounClass.EVENT})
_BEFORE_STRIKE = DETERMINERS | {Adverb.PLAIN, Adverb.ANOTHER, P.PLACE, P.TO, P.OF, NounClass.COUNT}


def is_on_strike(asked: Asked) -> bool:
    """Tell "are on strike in X", "began a two-day walkout in X" and "downed tools in X", said of those who work there.

    Notes
    -----
    A whole column that stops ("the convoy went on strike in X") is where it does so.
    """
    verb = _verb_of_strike(asked)
    if verb is None or asked.hangs.preposition not in {P.PLACE, P.PATH}:
        return False
    _, noun = subject(asked.sentence, verb)
    return noun is None or asked.sentence[noun].sense is not NounClass.GROUP


def _verb_of_strike(asked: Asked) -> int | None:
    """Give the verb that tells of a strike, by itself or by what it takes, where a place hangs on it."""
    sentence, head, link = asked.sentence, asked.hangs.head, asked.hangs.link
    if head is None:
        return None
    if sentence[head].sense is NounClass.STRIKE:
        return _verb_before(sentence, head)
    if sentence[head].is_motion_noun and (strike := _joined_to(sentence, head)) is not None:
        return _verb_before(sentence, strike)
    if sentence[head].sense is V.STRIKE or not sentence[head].is_verb:
        return head if sentence[head].is_verb else None
    end = clause(sentence, head)[1] if link < head else link
    strikes = (at for at in range(head + 1, end) if sentence[at].sense is NounClass.STRIKE)
    return next((head for at in strikes if _verb_before(sentence, at) == head), None)


def _verb_before(sentence: Sequence[Chunk], strike: int) -> int | None:
    """Give the verb that a strike is what it takes of, past articles, figures and adjectives."""
    at = strike - 1
    while at >= 0 and (
        sentence[at].sense in _BEFORE_STRIKE
        or sentence[at].kind in {"figure", "date", "demonym"}
        or sentence[at].text == "-"
        or is_adjective(sentence[at])
    ):
        at -= 1
    return at if at >= 0 and sentence[at].is_verb and sentence[at].sense in _STOPPING else None


def _joined_to(sentence: Sequence[Chunk], noun: int) -> int | None:
    """Give the strike of "on strike and in a sit-in in X", which the sit-in is a part of."""
    at = noun - 1
    while at > 0 and (sentence[at].sense in DETERMINERS or sentence[at].sense is P.PLACE):
        at -= 1
    joined = at > 0 and sentence[at].sense is Adverb.AND and sentence[at - 1].sense is NounClass.STRIKE
    return at - 1 if joined else None


def participle_of_camp(sentence: Sequence[Chunk], hangs: Government) -> int | None:
    """Give the "set up" of "will join the camp set up in X", which says no more than "the camp in X".

    Parameters
    ----------
    sentence
        The chunks of a sentence.
    hangs
        What a place hangs on.

    Returns
    -------
    int or None
        Index of the participle, None where the place hangs on no such word.
    """
    verb = hangs.head
    if verb is None or verb < 2 or verb != hangs.link - 1 or not sentence[verb].is_verb:
        return None
    chunk, noun = sentence[verb], sentence[verb - 1]
    is_camp = (noun.is_motion_noun and noun.sense is V.STAY) or noun.sense in _CAMPS
    if not is_camp or chunk.sense not in {V.OTHER, V.STAY} or sentence[verb - 2].kind == "mark":
        return None
    if chunk.form is Form.PARTICIPLE:
        return verb
    return verb if chunk.form is Form.PAST and _is_object(sentence, verb - 1) else None


def _is_object(sentence: Sequence[Chunk], noun: int) -> bool:
    """Tell a noun of whose clause the verb stands before it."""
    start, _ = clause(sentence, noun)
    return any(chunk.is_verb and not chunk.is_motion_noun for chunk in sentence[start:noun])
