"""Clauses inside clauses: the noun a relative clause tells of, and the verb whose subject a clause may share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..grammar.classes import Adverb, Lexeme, NounClass, Person, PrepositionClass, VerbClass
from .chunk import Chunk
from .clauses import DETERMINERS, clause, verb_group_start
from .people import kind_at

_TOLD_OF = frozenset(
    {
        NounClass.OFFICIAL,
        NounClass.LEADER,
        NounClass.OUTLET,
        NounClass.PERSON,
        NounClass.RESIDENT,
        NounClass.MEMBER,
        NounClass.GROUP,
        NounClass.CROWD,
        Adverb.HE,
    }
)
_THINGS = frozenset({NounClass.SPOT, NounClass.EVENT, NounClass.STRIKE, NounClass.THING})
_SPEAKING = frozenset({VerbClass.SAY, VerbClass.TELL, VerbClass.WANT})
_SINGLE = frozenset({"person", "official", "outlet"})
_SEVERAL = frozenset({Person.THEY, Person.WE})
_PLAIN = Adverb.PLAIN
_NEAR = 4  # chunks
_CAUSE = 3  # chunks of "por la vida"
_HELPERS = frozenset({Adverb.AUXILIARY, Adverb.PERFECT, Adverb.MODAL, Adverb.WOULD})
_BEFORE_VERB = frozenset({Adverb.PLAIN, Adverb.NOT, Adverb.THEM, Adverb.HIM, Adverb.DEFINITE})


def as_marchers(settled: Sequence[Chunk], at: int, unsettled: Chunk) -> Chunk:
    """Read "la marcha por la vida" as those who march: what it is for is no way, as in "la marcha por la costa".

    Parameters
    ----------
    settled
        The chunks of a sentence, with one reading each.
    at
        Index of a noun of motion.
    unsettled
        That chunk with all its readings.
    """
    those = tuple(lexeme for lexeme in unsettled.readings if lexeme.sense is NounClass.GROUP)
    after = settled[at + 1 : at + 1 + _CAUSE]
    if not those or len(after) < _CAUSE or after[0].sense is not PrepositionClass.PATH:
        return settled[at]
    is_cause = after[1].sense is Adverb.DEFINITE and after[2].kind == "word" and not after[2].readings
    return replace(settled[at], readings=those[:1]) if is_cause else settled[at]


def as_relative(settled: Sequence[Chunk], at: int, unsettled: Chunk) -> Chunk:
    """Read the "que" of "el alcalde, que durmió en X" as telling of whoever stands before its comma.

    Parameters
    ----------
    settled
        The chunks of a sentence, each with one reading.
    at
        Index of the chunk asked for.
    unsettled
        That chunk with all its readings.

    Returns
    -------
    Chunk
        The settled one where it is no such word.
    """
    chunk = settled[at]
    if chunk.sense is not Adverb.SUBORDINATOR or at < 2:
        return chunk
    is_aside = settled[at - 1].text == ","
    who = is_aside and (settled[at - 2].kind == "name" or settled[at - 2].sense in _TOLD_OF)
    who = who or (settled[at - 1].kind == "figure" and settled[at - 2].sense is Adverb.ANOTHER)  # "another one that"
    if not who or all(lexeme.sense is not Adverb.RELATIVE for lexeme in unsettled.readings):
        return chunk
    after = next((c for c in settled[at + 1 : at + 5] if not _is_between(c)), None)
    is_verb = after is not None and (after.is_verb or after.sense in _HELPERS)
    return replace(chunk, readings=(Lexeme(Adverb.RELATIVE),)) if is_verb else chunk


def _is_between(chunk: Chunk) -> bool:
    """Tell what may stand between a relative pronoun and its verb."""
    return chunk.kind == "date" or chunk.sense in _BEFORE_VERB


def is_antecedent(sentence: Sequence[Chunk], noun: int, verb: int) -> bool:
    """Tell the "mayor" of "with the mayor, who slept in X": the one noun that the relative clause of a verb tells of.

    Parameters
    ----------
    sentence
        The chunks of a sentence.
    noun
        Index of the noun.
    verb
        Index of the verb.
    """
    at = noun + 1
    if at < len(sentence) and sentence[at].text == ",":
        at += 1
    if at >= verb or sentence[at].sense is not Adverb.RELATIVE or clause(sentence, verb)[0] != at + 1:
        return False
    inner = next((k for k in range(at + 1, verb) if sentence[k].is_verb), verb)
    is_closed = any(chunk.text == "," for chunk in sentence[inner:verb])  # "the march, which Ana called, left"
    return not is_closed and not (is_plural(sentence, verb) and not sentence[noun].text.endswith("s"))


def verb_above_clause(sentence: Sequence[Chunk], verb: int) -> int | None:
    """Give the verb before the clause of one whose ending says "he, she, it" and that has no subject of its own.

    Parameters
    ----------
    sentence
        The chunks of a sentence.
    verb
        Index of the verb.

    Returns
    -------
    int or None
        None where nothing stands above it, and in languages whose verbs do not leave their subject out.
    """
    first = _outside_vehicle(sentence, clause(sentence, verb)[0])
    if first < 1 or sentence[first - 1].sense not in {Adverb.SUBORDINATOR, Adverb.MEANWHILE}:
        return None
    if not is_singular(sentence, verb):
        return None
    start, _ = clause(sentence, first - 2) if first > 1 else (0, 0)
    verbs = (at for at in range(first - 2, start - 1, -1) if sentence[at].is_verb)
    return next((at for at in verbs if is_singular(sentence, at)), None)


def _outside_vehicle(sentence: Sequence[Chunk], first: int) -> int:
    """Give where the clause about the van of "Ana dijo que la camioneta en la que iba" begins, else where its own."""
    rides = first > 1 and sentence[first - 1].sense is Adverb.WHERE and sentence[first - 2].sense is NounClass.VEHICLE
    return clause(sentence, first - 2)[0] if rides else first


def group_beside(sentence: Sequence[Chunk], above: int, verb: int) -> int | None:
    """Give the group that a verb is done to, which does what the clause below says ("a doctor joined it when it left").

    Parameters
    ----------
    sentence
        The chunks of a sentence.
    above, verb
        Indices of the verb, and of that of the clause below it.

    Returns
    -------
    int or None
        Index of the group's noun; None where the verb tells of no group, or what somebody says.
    """
    if sentence[above].sense in _SPEAKING:
        return None
    first, _ = clause(sentence, verb)
    groups = (at for at in range(above + 1, first - 1) if sentence[at].sense is NounClass.GROUP)
    return next((at for at in groups if not sentence[at].text.endswith("s")), None)


def is_singular(sentence: Sequence[Chunk], verb: int) -> bool:
    """Tell a verb whose ending says "he, she, it" in a language that leaves the subject out."""
    return Person.IT in _persons(sentence, verb)


def is_done_by_nobody(sentence: Sequence[Chunk], verb: int) -> bool:
    """Tell "se habilitó un albergue", whose reflexive pronoun makes a passive: what follows is what was done."""
    before = sentence[verb - 1] if verb > 0 else None
    if before is None or before.sense is not Adverb.PLAIN or before.readings[0].person is None:
        return False
    rest = [chunk for chunk in sentence[verb + 1 : verb + 4] if chunk.sense is not Adverb.PLAIN]
    noun = bool(rest) and rest[0].kind == "word" and not rest[0].is_verb and not rest[0].readings
    return sentence[verb].sense is VerbClass.OTHER and bool(rest) and (noun or _opens_noun(rest[0]))


def is_done_to_antecedent(sentence: Sequence[Chunk], verb: int) -> bool:
    """Tell "el campamento que mantiene su sindicato", whose clause has a subject of no class behind its verb."""
    start, _ = clause(sentence, verb)
    if start < 2 or sentence[start - 1].sense not in {Adverb.SUBORDINATOR, Adverb.RELATIVE}:
        return False
    antecedent = sentence[start - 2]
    is_thing = antecedent.is_motion_noun or antecedent.sense in _THINGS
    rest = sentence[verb + 1 : verb + 3]
    follows = len(rest) > 1 and rest[0].sense in DETERMINERS and rest[1].kind == "word" and not rest[1].readings
    return is_thing and follows and verb_group_start(sentence, verb) == start


def lasts_by_itself(sentence: Sequence[Chunk], verb: int) -> bool:
    """Tell "se mantienen los cierres", a verb written with its pronoun whose subject behind it is a thing."""
    chunk, rest = sentence[verb], sentence[verb + 1 : verb + 3]
    if " " not in chunk.text or chunk.sense is not VerbClass.STAY or chunk.readings[0].person is None:
        return False
    if len(rest) < 2 or rest[0].sense not in DETERMINERS:
        return False
    is_thing = rest[1].sense in _THINGS or (rest[1].kind == "word" and not rest[1].readings)
    return is_thing and is_plural(sentence, verb) == rest[1].text.endswith("s")


def _opens_noun(chunk: Chunk) -> bool:
    opens = chunk.sense in {Adverb.DETERMINER, Adverb.DEFINITE} or isinstance(chunk.sense, NounClass)
    return opens and chunk.sense not in {NounClass.GROUP, NounClass.CROWD, NounClass.MEMBER}


def is_one_of_many(sentence: Sequence[Chunk], noun: int, verb: int) -> bool:
    """Tell the single person or office that a verb cannot mean whose ending says "they" ("la policía" of "fueron")."""
    if kind_at(sentence, noun) not in _SINGLE or sentence[noun].text.endswith("s") or not is_plural(sentence, verb):
        return False
    beside = (*sentence[max(0, noun - _NEAR) : noun], *sentence[noun + 1 : noun + _NEAR])
    return all(chunk.sense is not Adverb.AND for chunk in beside)


def is_plural(sentence: Sequence[Chunk], verb: int) -> bool:
    """Tell a verb whose ending says "they" or "we" in a language that leaves the subject out."""
    return not _persons(sentence, verb).isdisjoint(_SEVERAL)


def _persons(sentence: Sequence[Chunk], verb: int) -> frozenset[Person | None]:
    words = [c for c in sentence[verb_group_start(sentence, verb) : verb + 1] if c.sense is not _PLAIN]
    return frozenset(lexeme.person for chunk in words for lexeme in chunk.readings[:1])
