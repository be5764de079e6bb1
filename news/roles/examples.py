"""Places told of as examples of where the group has been: "the hamlets they crossed included X and Y"."""

from __future__ import annotations

from collections.abc import Sequence

from ..claims import Role
from ..grammar.classes import NounClass, VerbClass
from ..syntax.chunk import Chunk
from ..syntax.clauses import clause
from ..syntax.moods import Mood, mood
from ..syntax.parties import party
from ..syntax.subjects import subject
from .asked import Asked
from .finding import NOT_HAPPENED, PEOPLE, Finding

V = VerbClass

_ROLES: dict[object, Role] = {V.CROSS: "passed", V.MOVE: "passed", V.REACH: "at", V.STAY: "at", V.HEAD: "toward"}
_AHEAD = Mood("future", planned=True)
_PLACES = frozenset({NounClass.AREA, NounClass.SPOT})


def among_examples(asked: Asked) -> Finding | None:
    """Read "the hamlets they crossed included X and Y" and "stops included X".

    Returns
    -------
    Finding or None
        None where no verb of including has the place for its object, or its subject is not where the group goes.
    """
    sentence, verb, topic = asked.sentence, asked.hangs.head, asked.topic
    if verb is None or asked.hangs.preposition is not None or sentence[verb].sense is not V.CARRY:
        return None
    if not sentence[verb].is_verb or asked.kind not in {"town", "feature"}:
        return None
    start, _ = clause(sentence, verb)
    goes = next((at for at in range(start, verb) if sentence[at].is_verb and sentence[at].sense in _ROLES), None)
    if goes is not None:
        return _where_they_go(sentence, goes) if any(c.sense in _PLACES for c in sentence[start:goes]) else None
    is_stop = any(chunk.is_motion_noun and chunk.sense is V.STAY for chunk in sentence[start:verb])
    if not is_stop or topic.kind not in PEOPLE:
        return None
    how = mood(sentence, verb)
    is_over = how.tense == "past" and not (how.planned or how.negated)
    return Finding("at" if is_over else "toward", topic.group, verb, how if is_over else _AHEAD)


def _where_they_go(sentence: Sequence[Chunk], goes: int) -> Finding | None:
    """Read the clause about some towns by its verb ("the hamlets they crossed")."""
    who, noun = subject(sentence, goes)
    how = mood(sentence, goes)
    if who not in PEOPLE or noun is None or how.negated or how.habitual or how.unsure:
        return None
    role = _ROLES[sentence[goes].sense]
    return Finding(NOT_HAPPENED.get(role, role) if how.planned else role, party(sentence, noun, goes), goes, how)
