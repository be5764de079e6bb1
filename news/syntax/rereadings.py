"""What a sentence makes of a reading once each word has one: a verb of saying, no verb, an opener of a clause."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..grammar.classes import Adverb, Form, Lexeme, NounClass, PrepositionClass, VerbClass
from .chunk import Chunk
from .clauses import DETERMINERS
from .verb_readings import FINITE

_ENDS_CLAUSE = frozenset(";:")
_OPENED: dict[object, Adverb] = {
    PrepositionClass.TIME: Adverb.SUBORDINATOR,
    PrepositionClass.BEFORE: Adverb.YET_TO_COME,
}
_DONE_BY_PLACES = frozenset(
    {VerbClass.OTHER, VerbClass.HOST, VerbClass.BRING, VerbClass.HINDER, VerbClass.DENY, VerbClass.SEIZE}
)
_SOMEBODY = frozenset(
    {
        NounClass.GROUP,
        NounClass.CROWD,
        NounClass.PART,
        NounClass.OFFICIAL,
        NounClass.LEADER,
        NounClass.PERSON,
        NounClass.RESIDENT,
        Adverb.THEY,
        Adverb.IT,
        Adverb.HE,
    }
)
_NAMED_AFTER = frozenset(
    {
        NounClass.GROUP,
        NounClass.CROWD,
        NounClass.OFFICIAL,
        NounClass.LEADER,
        NounClass.OUTLET,
        NounClass.PERSON,
        NounClass.RESIDENT,
    }
)
_CLOSING_MARKS = frozenset({"»", "”", "’", '"'})
_THINGS_TOO = frozenset({VerbClass.BEFALL, VerbClass.OTHER})
_JOINED = 3  # chunks of "through wind and"
_OTHER, _WHEN = VerbClass.OTHER, Adverb.WHEN


def as_meant(kept: Sequence[Chunk], at: int) -> Chunk:
    """Read a verb as what the words before it make it: one of saying behind a quotation, no verb beside another thing.

    "'We go on', summed up the keeper" has a verb of saying, "through wind and rain" none.

    Parameters
    ----------
    kept
        The chunks of a sentence, each word with one reading.
    at
        Index of the verb.
    """
    chunk = kept[at]
    if _is_joined_thing(kept, at):
        return replace(chunk, readings=())
    if chunk.sense is not _OTHER or chunk.form not in FINITE:
        return chunk
    before = at - 1
    while before >= 0 and kept[before].text == ",":
        before -= 1
    quoted = before > 0 and kept[before].text in _CLOSING_MARKS
    return replace(chunk, readings=(chunk.readings[0]._replace(sense=VerbClass.SAY),)) if quoted else chunk


def _is_joined_thing(kept: Sequence[Chunk], at: int) -> bool:
    """Tell the "rain" of "through wind and rain": bare, after "and" and a thing that a preposition leads in."""
    if at < _JOINED or kept[at].sense not in _THINGS_TOO or kept[at].form is not Form.BASE:
        return False
    thing, joint = kept[at - 2 : at]
    lead = kept[at - _JOINED - 1] if at > _JOINED and kept[at - _JOINED].sense in DETERMINERS else kept[at - _JOINED]
    is_thing = thing.kind == "word" and not thing.readings and joint.sense is Adverb.AND
    return is_thing and isinstance(lead.sense, PrepositionClass)


def as_opener(kept: Sequence[Chunk], at: int, unsettled: Chunk) -> Chunk:
    """Read "before" as opening a clause where somebody and then a verb follow it.

    Parameters
    ----------
    kept
        The chunks of a sentence, each word with one reading.
    at
        Index of a preposition.
    unsettled
        That chunk with all its readings.

    Returns
    -------
    Chunk
        The settled one where it opens no clause.
    """
    chunk = kept[at]
    may_be_when = any(lexeme.sense is _WHEN for lexeme in unsettled.readings)  # "until they reach X"
    opened = _WHEN if may_be_when else _OPENED.get(chunk.sense)
    if opened is None:
        return chunk
    ends = (k for k in range(at + 1, min(len(kept), at + 9)) if kept[k].text in _ENDS_CLAUSE)
    rest = kept[at + 1 : next(ends, at + 9)]
    verb = next((k for k, c in enumerate(rest) if c.is_verb and c.form is not Form.ING), None)
    if verb == 1 and rest[0].kind == "place" and rest[1].sense in _DONE_BY_PLACES:
        return replace(chunk, readings=(Lexeme(opened),))  # "since X took them in"
    if verb is None or not any(c.kind == "name" or c.sense in _SOMEBODY for c in rest[:verb]):
        return chunk
    if rest[0].kind == "place" and not (rest[1].is_verb or rest[1].kind == "name" or rest[1].sense in _NAMED_AFTER):
        return chunk  # "since X it has done 330 km", but "before X police came"
    return replace(chunk, readings=(Lexeme(opened),))
