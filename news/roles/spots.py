"""Spots of a town: who fills its square or rests at its gate is there, who lies in its hospital is not of the group."""

from __future__ import annotations

from collections.abc import Sequence

from ..grammar.classes import Adverb, Form, NounClass, PrepositionClass, VerbClass
from ..syntax.chunk import Chunk
from ..syntax.clauses import DETERMINERS, before_articles
from ..syntax.government import Government
from ..syntax.lists import is_one_of_several
from ..syntax.moods import mood
from ..syntax.nominals import nominal_start
from ..syntax.parties import party
from ..syntax.schedule import is_under_day_to_come
from .asked import Asked
from .doers import doer
from .finding import PEOPLE, Finding
from .on_verbs import is_definite

V, P = VerbClass, PrepositionClass

_AT_ENTRY = frozenset({(V.STAY, P.PLACE), (V.STAY, P.TO), (V.REACH, P.TO)})
_GO = frozenset({V.MOVE, V.LEAVE, V.HEAD, V.BEGIN})
_DONE_TO_SPOTS = frozenset({V.OTHER, V.MEET, V.HOST, V.HINDER})


def fills_spot(asked: Asked) -> Finding | None:
    """Read "the marchers filled the main square of X".

    Returns
    -------
    Finding or None
        None where the place is not that of a spot to which the group does something.
    """
    sentence, place, topic = asked.sentence, asked.place, asked.topic
    start = nominal_start(sentence, place)
    if asked.kind != "town" or place - start < 2 or sentence[place - 1].sense not in {P.OF, P.PLACE}:
        return None
    if not any(chunk.sense is NounClass.SPOT for chunk in sentence[start:place]) or is_one_of_several(sentence, place):
        return None
    verb = _verb_of_object(sentence, start)
    if verb is None or sentence[verb].sense not in _DONE_TO_SPOTS:
        return None
    who, noun = doer(sentence, verb, topic)
    how = mood(sentence, verb)
    is_theirs = who in PEOPLE or (who == "none" and topic.kind in PEOPLE)
    if sentence[place - 1].sense is P.PLACE or sentence[verb].sense is V.HINDER:
        is_theirs = is_theirs and (who == "group" or is_definite(sentence, noun))
    if not is_theirs or how.negated or how.habitual or how.unsure:
        return None
    group = party(sentence, verb if noun is None else noun, verb, topic=topic.group)
    is_ahead = how.planned or is_under_day_to_come(sentence, place)
    return Finding("toward" if is_ahead else "at", group, verb, how, is_stop=True)


def _verb_of_object(sentence: Sequence[Chunk], start: int) -> int | None:
    """Give the verb that has for its object what starts here, past a day and what else it is done to."""
    at = start - 1
    while at >= 0 and (
        sentence[at].kind == "date"
        or sentence[at].sense in {Adverb.AND, Adverb.PLAIN, Adverb.DEFINITE, Adverb.DETERMINER, NounClass.SPOT}
    ):
        at -= 1
    return at if at >= 0 and sentence[at].is_verb else None


def is_in_ward(asked: Asked) -> bool:
    """Tell "lie in hospital in X" and "fueron llevados a la cárcel de X", where they are not with the group."""
    sentence, place, hangs = asked.sentence, asked.place, asked.hangs
    first = max(0, min(hangs.link, nominal_start(sentence, place)) - 1)
    return any(chunk.sense is NounClass.WARD for chunk in sentence[first:place])


def to_what_is_there(sentence: Sequence[Chunk], hangs: Government) -> Government | None:
    """Read "a walk to the governor's office in X" as one to X.

    Parameters
    ----------
    sentence
        The chunks of a sentence.
    hangs
        What a place hangs on.

    Returns
    -------
    Government or None
        What it then hangs on; None where no more than a thing of no class stands between "to" and "in".
    """
    to = hangs.link - 1
    while to > 0 and _is_named(sentence[to]):
        to -= 1
    if hangs.preposition is not P.PLACE or hangs.fronted or to in {0, hangs.link - 1}:
        return None
    way = (at for at in range(to - 1, -1, -1) if sentence[at].is_verb or sentence[at].is_motion_noun)
    head = next(way, None)
    is_on_way = sentence[to].sense is P.GOAL and " " in sentence[to].text  # "are on their way to a rally in X"
    opens = sentence[to].sense in {P.TO, P.GOAL} and sentence[to + 1].sense in DETERMINERS
    opens = opens or (sentence[to].sense is P.TO and sentence[to + 1].kind == "name")
    leads = opens and head is not None and (is_on_way or sentence[head].sense in _GO)
    return hangs._replace(head=head, preposition=P.GOAL if is_on_way else P.TO, link=to) if leads else None


def _is_named(chunk: Chunk) -> bool:
    """Tell what may name a thing: words of no class, names, whose it is, whoever holds an office there."""
    return (
        chunk.kind == "name"
        or (chunk.kind in {"word", "mark"} and not chunk.readings and chunk.text != ",")
        or chunk.sense in DETERMINERS
        or chunk.sense in {NounClass.OFFICIAL, NounClass.PERSON, NounClass.AREA, NounClass.EVENT, P.OF}
        or (chunk.sense is V.STAY and (chunk.is_motion_noun or chunk.form is Form.ING))  # "a gathering"
    )


def at_entry(sentence: Sequence[Chunk], hangs: Government) -> Government | None:
    """Read "rested at the entry of X" and "llegaron al acceso de X" as telling of X.

    Parameters
    ----------
    sentence
        The chunks of a sentence.
    hangs
        What a place hangs on.

    Returns
    -------
    Government or None
        What it then hangs on; None where it hangs on no way in at which they are.
    """
    noun = hangs.head or 0
    if not sentence[noun].is_motion_noun or sentence[noun].sense is not V.REACH or hangs.link != noun + 1:
        return None
    at = before_articles(sentence, noun)
    if at < 1 or hangs.preposition not in {P.OF, P.TO} or not sentence[at - 1].is_verb:
        return None
    if (sentence[at - 1].sense, sentence[at].sense) not in _AT_ENTRY:
        return None
    return hangs._replace(head=at - 1, preposition=P.PLACE, link=at)
