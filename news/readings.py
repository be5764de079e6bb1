"""Which reading of a word fits its neighbours: "march" as verb or noun, "to" before a verb or a place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from .chunk import Chunk
from .grammar.table import Adverb, Form, Lexeme, NounClass, PrepositionClass, VerbClass

_BEFORE_NOUN = frozenset({Adverb.DETERMINER, Adverb.DEFINITE, Adverb.THEIR, Adverb.ANOTHER, Adverb.NONE})
_BEFORE_VERB = frozenset(
    {
        Adverb.TO,
        Adverb.MODAL,
        Adverb.AUXILIARY,
        Adverb.PERFECT,
        Adverb.THEY,
        Adverb.IT,
        Adverb.HE,
        Adverb.RELATIVE,
        Adverb.NOT,
    }
)
_HELPERS = frozenset({Adverb.AUXILIARY, Adverb.PERFECT})
_BEFORE_FINITE = _HELPERS | {Adverb.MODAL}


def settled(found: Sequence[Chunk]) -> list[Chunk]:
    """Leave every word the one reading that fits its neighbours.

    Parameters
    ----------
    found
        The chunks of a sentence, words with all their readings.

    Returns
    -------
    list of Chunk
        The same chunks, each word with one reading at most.
    """
    named = _without_false_name(list(found))
    kept: list[Chunk] = []
    for index, chunk in enumerate(named):
        after = next((c for c in named[index + 1 :] if c.readings[:1] != (Lexeme(Adverb.PLAIN),)), None)
        before = next((c for c in reversed(kept) if c.sense is not Adverb.PLAIN), None)
        kept.append(replace(chunk, readings=_chosen(chunk, before, after)) if len(chunk.readings) > 0 else chunk)
    return [_opening_clause(kept, index) for index in range(len(kept))]


def _without_false_name(found: list[Chunk]) -> list[Chunk]:
    """Take a sentence's first word for a name only where a verb or a comma follows ("Díaz said", not "Local men")."""
    first = next((k for k, chunk in enumerate(found) if chunk.kind != "mark"), None)
    if first is None or found[first].kind != "name" or " " in found[first].text or first + 1 >= len(found):
        return found
    after = found[first + 1]
    if after.text in {",", "'s"} or any(isinstance(x.sense, VerbClass) or x.sense in _HELPERS for x in after.readings):
        return found
    return [*found[:first], replace(found[first], kind="word"), *found[first + 1 :]]


def _opening_clause(kept: Sequence[Chunk], index: int) -> Chunk:
    """Read "before" as opening a clause where somebody and then a verb follow it."""
    chunk = kept[index]
    if chunk.sense not in {PrepositionClass.TIME, PrepositionClass.BEFORE}:
        return chunk
    rest = kept[index + 1 : index + 9]
    verb = next((k for k, c in enumerate(rest) if c.is_verb and c.form is not Form.ING), None)
    somebody = (
        NounClass.GROUP,
        NounClass.CROWD,
        NounClass.OFFICIAL,
        NounClass.PERSON,
        Adverb.THEY,
        Adverb.IT,
        Adverb.HE,
    )
    if verb is None or not any(c.kind == "name" or c.sense in somebody for c in rest[:verb]):
        return chunk
    opened = Adverb.YET_TO_COME if chunk.sense is PrepositionClass.BEFORE else Adverb.SUBORDINATOR
    return replace(chunk, readings=(Lexeme(opened),))


def _chosen(chunk: Chunk, before: Chunk | None, after: Chunk | None) -> tuple[Lexeme, ...]:
    readings = list(chunk.readings)
    if _has(chunk, Adverb.TO):
        infinitive = after is not None and any(lexeme.form is Form.BASE for lexeme in after.readings)
        return (Lexeme(Adverb.TO if infinitive else PrepositionClass.TO),)
    if _has(chunk, Adverb.RELATIVE) and _has(chunk, Adverb.SUBORDINATOR):
        return (Lexeme(Adverb.RELATIVE if _is_relative(before, after) else Adverb.SUBORDINATOR),)
    helpers = [lexeme for lexeme in readings if lexeme.sense in _HELPERS]
    if helpers:
        helps = (
            after is not None
            and not _is_preposition(after)
            and any(
                lexeme.form in {Form.PARTICIPLE, Form.ING, Form.BASE} or lexeme.sense in {Adverb.NOT, *_HELPERS}
                for lexeme in after.readings
            )
        )
        rest = [lexeme for lexeme in readings if lexeme.sense not in _HELPERS]
        return (helpers[0],) if helps or not rest else (rest[0],)
    verbs = [lexeme for lexeme in readings if isinstance(lexeme.sense, VerbClass) and lexeme.form is not Form.NOUN]
    others = [lexeme for lexeme in readings if lexeme not in verbs]
    if not verbs or _wants_noun(before):
        return (_fitting(others, after),) if others else ((verbs[0],) if verbs and verbs[0].form is Form.ING else ())
    if not others or _wants_verb(before, verbs):
        return (_form_fitting(verbs, before),)
    return (
        (others[0],) if isinstance(others[0].sense, NounClass) or _is_base(verbs) else (_form_fitting(verbs, before),)
    )


def _is_preposition(chunk: Chunk) -> bool:
    """Tell "near", which is likelier a preposition than a verb after "is"."""
    return bool(chunk.readings) and isinstance(chunk.readings[0].sense, PrepositionClass)


def _has(chunk: Chunk, sense: Adverb) -> bool:
    return any(lexeme.sense is sense for lexeme in chunk.readings)


def _is_relative(before: Chunk | None, after: Chunk | None) -> bool:
    """Tell "the caravan that left", where a noun stands before and a verb after, from "said that they left"."""
    if before is None or after is None or not isinstance(before.sense, NounClass):
        return False
    verbs = (
        lexeme for lexeme in after.readings if isinstance(lexeme.sense, VerbClass) or lexeme.sense in _BEFORE_FINITE
    )
    return any(lexeme.form is not Form.NOUN for lexeme in verbs)


def _wants_noun(before: Chunk | None) -> bool:
    if before is None or before.kind in {"figure", "demonym"}:
        return before is not None
    return before.sense in _BEFORE_NOUN or (
        isinstance(before.sense, PrepositionClass)
        and before.sense not in {PrepositionClass.TIME, PrepositionClass.BEFORE}
    )


def _wants_verb(before: Chunk | None, verbs: Sequence[Lexeme]) -> bool:
    if before is None:
        return False
    if before.sense in _BEFORE_VERB:
        return True
    follows_subject = isinstance(before.sense, NounClass) or before.kind in {"name", "place", "date"}
    if before.text.endswith("s") or before.sense is NounClass.CROWD:
        return follows_subject
    return follows_subject and any(lexeme.form is not Form.BASE for lexeme in verbs)


def _is_base(verbs: Sequence[Lexeme]) -> bool:
    return all(lexeme.form in {Form.BASE, Form.PRESENT} for lexeme in verbs)


def _fitting(others: Sequence[Lexeme], after: Chunk | None) -> Lexeme:
    """Between a noun of motion and a group noun ("march"), a preposition after it speaks for motion."""
    motion = [lexeme for lexeme in others if lexeme.form is Form.NOUN]
    if (
        motion
        and after is not None
        and isinstance(after.sense, PrepositionClass)
        and after.sense is not PrepositionClass.OF
    ):
        return motion[0]
    return others[0]


def _form_fitting(verbs: Sequence[Lexeme], before: Chunk | None) -> Lexeme:
    if before is not None and before.sense in _HELPERS:
        return next((lexeme for lexeme in verbs if lexeme.form in {Form.PARTICIPLE, Form.ING}), verbs[0])
    return next((lexeme for lexeme in verbs if lexeme.form is Form.PAST), verbs[0])
