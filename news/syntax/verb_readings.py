"""Which reading a word has that may be a verb: "march" and "crossing", "left" and "halt" as verbs or nouns."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from ..grammar.classes import Adverb, Form, Lexeme, NounClass, Person, PrepositionClass, VerbClass
from .chunk import Chunk
from .clauses import DETERMINERS

_BEFORE_NOUN = frozenset({Adverb.DETERMINER, Adverb.DEFINITE, Adverb.THEIR, Adverb.ANOTHER, Adverb.NONE})
_BEFORE_VERB = frozenset(
    {
        Adverb.TO,
        Adverb.MODAL,
        Adverb.WOULD,
        Adverb.AUXILIARY,
        Adverb.PERFECT,
        Adverb.THEY,
        Adverb.IT,
        Adverb.HE,
        Adverb.RELATIVE,
        Adverb.NOT,
        Adverb.HABIT,
    }
)
THING = (Lexeme(NounClass.THING),)
HELPERS = frozenset({Adverb.AUXILIARY, Adverb.PERFECT})
_BEFORE_BARE = frozenset({Adverb.MODAL, Adverb.WOULD, Adverb.TO})
_BEFORE_INFINITIVE = frozenset(
    {
        PrepositionClass.TIME,
        PrepositionClass.BEFORE,
        PrepositionClass.TO,
        PrepositionClass.OF,
        PrepositionClass.PLACE,
        PrepositionClass.BESIDE,
        PrepositionClass.INSTEAD,
        PrepositionClass.BACKING,
    }
)
_NOT_OF_MOTION = frozenset(
    {
        PrepositionClass.OF,
        PrepositionClass.BESIDE,
        PrepositionClass.INSTEAD,
        PrepositionClass.BACKING,
        PrepositionClass.ACCORDING,
        PrepositionClass.SUCH,
    }
)
_ARRIVING = frozenset({NounClass.GROUP, NounClass.CROWD, Adverb.DEFINITE, PrepositionClass.TO})
FINITE = frozenset({Form.PAST, Form.PRESENT, Form.FUTURE, Form.CONDITIONAL, Form.SUBJUNCTIVE})
_HELPED = frozenset({Form.PARTICIPLE, Form.ING})
_PAST, _UNKNOWN, _OTHER = Form.PAST, VerbClass.UNKNOWN, VerbClass.OTHER


def verb_or_other(readings: tuple[Lexeme, ...], before: Chunk | None, after: Chunk | None) -> tuple[Lexeme, ...]:
    """Choose between a verb and what else is spelt like it.

    Parameters
    ----------
    readings
        What the word may mean, likeliest first.
    before, after
        The words beside it, adverbs left out; the one before has its reading already.

    Returns
    -------
    tuple of Lexeme
        One reading, none where no reading is likely.
    """
    every_verb, others = _parted(readings)
    verbs = _classes_fitting(every_verb, before, after)
    if verbs and verbs[0].sense is _UNKNOWN:
        if not (_is_finite_only(verbs) or _wants_verb(before, verbs)):
            return ()
        verbs = [lexeme._replace(sense=_OTHER) for lexeme in verbs]
    if verbs and not others:
        return _verb_alone(verbs, before)
    has_object = _has_place_for_object(verbs, before, after)
    noun_due = _wants_noun(before) or _is_compound(others, verbs, before) or _is_held(others, verbs, before)
    noun_due = noun_due and not has_object
    if not verbs or noun_due or _is_preposition_first(others, verbs, before):
        return (_fitting(others, after),) if others else ()  # "columns near X"
    if has_object or _wants_verb(before, verbs) or (others[0] == THING[0] and not _may_precede_thing(before)):
        return (_form_fitting(verbs, before),)
    if _opens_wish(verbs, before, after):
        return (verbs[0],)
    is_other = isinstance(others[0].sense, NounClass) or _is_base(verbs)
    other = _fitting(others, after) if _leads_on(before, after) else others[0]
    return (other if is_other else _form_fitting(verbs, before),)


def _leads_on(before: Chunk | None, after: Chunk | None) -> bool:
    """Tell "the march from X" and "a long march to X", which are ways, from "the 900-strong march to X"."""
    senses = {lexeme.sense for lexeme in after.readings} if after is not None else set()
    described = before is not None and before.kind == "word" and not before.readings
    return PrepositionClass.SOURCE in senses or (described and PrepositionClass.TO in senses)


def _has_place_for_object(verbs: Sequence[Lexeme], before: Chunk | None, after: Chunk | None) -> bool:
    """Tell "after crossing X" from "the X crossing" and "a crossing"."""
    is_participle = bool(verbs) and all(lexeme.form is Form.ING for lexeme in verbs)
    may_be = before is None or isinstance(before.sense, PrepositionClass) or before.kind == "mark"
    return is_participle and may_be and after is not None and after.kind == "place"


@lru_cache(maxsize=4096)
def _parted(readings: tuple[Lexeme, ...]) -> tuple[list[Lexeme], list[Lexeme]]:
    """Part verbs from what else is spelt like them."""
    verbs = [lexeme for lexeme in readings if isinstance(lexeme.sense, VerbClass) and lexeme.form is not Form.NOUN]
    return verbs, [lexeme for lexeme in readings if lexeme not in verbs]


def _opens_wish(verbs: Sequence[Lexeme], before: Chunk | None, after: Chunk | None) -> bool:
    """Tell "Aims to reach X", in the style of notes, and "Arriba caravana a X", in that of headlines."""
    if before is None and verbs[0].sense in {VerbClass.REACH, VerbClass.LEAVE} and after is not None:
        return any(lexeme.sense in _ARRIVING for lexeme in after.readings)
    wishes = before is None and any(lexeme.sense is VerbClass.WANT for lexeme in verbs)
    return wishes and after is not None and any(lexeme.sense is Adverb.TO for lexeme in after.readings)


def _verb_alone(verbs: Sequence[Lexeme], before: Chunk | None) -> tuple[Lexeme, ...]:
    """Choose the form of what can be nothing but a verb; none where a noun is due."""
    if len(verbs) == 1 and not _wants_noun(before):
        return (verbs[0],)
    if before is not None and _takes_finite(before, verbs):
        return (_form_fitting(verbs, before),)  # "some 300 slept", "el otro durmió"
    if _opens_infinitive(before, verbs):
        return (verbs[0],)  # "al llegar", "tras salir"
    if _wants_noun(before):
        return (verbs[0],) if verbs[0].form is Form.ING else ()
    return (_form_fitting(verbs, before),)


def may_be_finite(readings: Sequence[Lexeme]) -> bool:
    """Tell a verb that may have a tense of its own; a bare form of a frequent verb may be a noun ("some help")."""
    finite = any(x.form in FINITE or (x.form is Form.BASE and x.sense is not VerbClass.OTHER) for x in readings)
    return finite and not any(isinstance(x.sense, NounClass) or x.form is Form.NOUN for x in readings)


def _is_preposition_first(others: Sequence[Lexeme], verbs: Sequence[Lexeme], before: Chunk | None) -> bool:
    """Tell a word that is likelier a preposition than a bare verb ("near"), unless a helper or a pronoun precedes."""
    is_bare = bool(verbs) and all(lexeme.form is Form.BASE for lexeme in verbs)
    after_helper = before is not None and before.sense in _BEFORE_VERB
    return is_bare and not after_helper and any(isinstance(x.sense, PrepositionClass) for x in others)


def _takes_finite(before: Chunk, verbs: Sequence[Lexeme]) -> bool:
    return before.kind == "figure" or (before.sense not in DETERMINERS and _is_finite_only(verbs))


def _opens_infinitive(before: Chunk | None, verbs: Sequence[Lexeme]) -> bool:
    is_bare = all(lexeme.form is Form.BASE for lexeme in verbs)
    return is_bare and before is not None and before.sense in _BEFORE_INFINITIVE


def _is_finite_only(readings: Sequence[Lexeme]) -> bool:
    """Tell a form that can be nothing but a verb with a tense of its own."""
    return bool(readings) and all(isinstance(x.sense, VerbClass) and x.form in FINITE for x in readings)


def _classes_fitting(verbs: Sequence[Lexeme], before: Chunk | None, after: Chunk | None) -> list[Lexeme]:
    """Choose between the classes of a verb: "esperan llegar" hopes, "esperan en X" waits; "los dejó en X" brings."""
    classes = {lexeme.sense for lexeme in verbs}
    if len(classes) < 2:
        return list(verbs)
    if {VerbClass.SAY, VerbClass.SEIZE} <= classes and all(lexeme.form is Form.PARTICIPLE for lexeme in verbs):
        return [lexeme for lexeme in verbs if lexeme.sense is VerbClass.SEIZE]  # "fueron asegurados"
    if VerbClass.AWAIT in classes and _has_object(verbs, before, after):
        return [lexeme for lexeme in verbs if lexeme.sense is VerbClass.AWAIT]
    if VerbClass.WANT in classes:
        verbs = [lexeme for lexeme in verbs if lexeme.sense is not VerbClass.AWAIT]
        wants = after is not None and any(lexeme.form is Form.BASE for lexeme in after.readings)
        if VerbClass.SAY not in classes and after is not None:  # "calculan llegar", but "calculan que"
            opens = any(lexeme.sense is Adverb.SUBORDINATOR for lexeme in after.readings)
            wants = wants or after.kind == "date" or opens
        return [lexeme for lexeme in verbs if (lexeme.sense is VerbClass.WANT) == wants]
    is_there = after is not None and any(lexeme.sense is PrepositionClass.PLACE for lexeme in after.readings)
    if {VerbClass.STAY, VerbClass.BEGIN} <= classes:  # "se echaron en la plaza", "se echaron a andar"
        verbs = [lexeme for lexeme in verbs if (lexeme.sense is VerbClass.STAY) == is_there]
    if VerbClass.BRING in classes:
        brings = is_there or (before is not None and before.sense is Adverb.THEM)
        return [lexeme for lexeme in verbs if (lexeme.sense is VerbClass.BRING) == brings]
    return list(verbs)


def _has_object(verbs: Sequence[Lexeme], before: Chunk | None, after: Chunk | None) -> bool:
    """Tell "los esperan" and "X espera a la caravana", where somebody is awaited, from "esperan en X"."""
    if before is None:
        return False
    takes = after is not None and any(lexeme.sense is Adverb.TO for lexeme in after.readings)
    alone = all(lexeme.person is not Person.THEY for lexeme in verbs)
    return before.sense is Adverb.THEM or (before.kind == "place" and takes and alone)


def _is_compound(others: Sequence[Lexeme], verbs: Sequence[Lexeme], before: Chunk | None) -> bool:
    """Tell the noun of "the X border crossing" from a participle."""
    if before is not None and before.sense is NounClass.OFFICIAL:
        return any(lexeme.sense is NounClass.OFFICIAL for lexeme in others)  # "National Guard troops"
    is_participle = all(lexeme.form is Form.ING for lexeme in verbs)
    names_thing = any(isinstance(lexeme.sense, NounClass) for lexeme in others)
    return is_participle and names_thing and before is not None and before.kind == "place"


def _is_held(others: Sequence[Lexeme], verbs: Sequence[Lexeme], before: Chunk | None) -> bool:
    """Tell the noun of "incluye paradas en X", spelt like a participle, which no verb of holding takes."""
    holds = before is not None and before.is_verb and before.sense is VerbClass.CARRY
    return holds and others[0].form is Form.NOUN and all(lexeme.form is Form.PARTICIPLE for lexeme in verbs)


def _wants_noun(before: Chunk | None) -> bool:
    if before is None or before.kind in {"figure", "date"}:
        return before is not None and (before.kind == "figure" or before.text.endswith(("'s", "’s")))
    if isinstance(before.sense, NounClass) and before.text.endswith(("'s", "’s")):
        return True  # "the day's walk"
    if before.kind == "demonym":
        return not before.text.endswith("s")  # "Hondurans march", "a Honduran march"
    return before.sense in _BEFORE_NOUN or (
        isinstance(before.sense, PrepositionClass)
        and before.sense not in {PrepositionClass.TIME, PrepositionClass.BEFORE}
    )


def _wants_verb(before: Chunk | None, verbs: Sequence[Lexeme]) -> bool:
    if before is None:
        return False
    if before.sense in _BEFORE_VERB or (before.sense is Adverb.THEM and may_be_finite(verbs)):
        return True
    if before.sense in {Adverb.SUBORDINATOR, Adverb.WHERE} and any(lexeme.person is not None for lexeme in verbs):
        return True  # "que espera en X": a noun would have its article
    follows_subject = isinstance(before.sense, NounClass) or before.kind in {"name", "place", "date"}
    follows_subject = follows_subject or before.is_motion_noun  # "the walk finishes"
    if (before.text.endswith("s") and before.kind != "place") or before.sense in {NounClass.CROWD, NounClass.PART}:
        return follows_subject
    return follows_subject and any(lexeme.form is not Form.BASE for lexeme in verbs)


def _may_precede_thing(before: Chunk | None) -> bool:
    """Tell where a word spelt like a verb is likelier none: at the start and after a word, but not after "and"."""
    return before is None or (before.kind == "word" and before.sense is not Adverb.AND)


def _is_base(verbs: Sequence[Lexeme]) -> bool:
    return all(lexeme.form in {Form.BASE, Form.PRESENT} for lexeme in verbs)


def _fitting(others: Sequence[Lexeme], after: Chunk | None) -> Lexeme:
    """Between a noun of motion and a group noun ("march"), a preposition after it speaks for motion."""
    motion = [lexeme for lexeme in others if lexeme.form is Form.NOUN]
    if motion and after is not None and isinstance(after.sense, PrepositionClass) and after.sense not in _NOT_OF_MOTION:
        return motion[0]
    return others[0]


def _form_fitting(verbs: Sequence[Lexeme], before: Chunk | None) -> Lexeme:
    if before is not None and before.sense in _BEFORE_BARE:
        return next((lexeme for lexeme in verbs if lexeme.form is Form.BASE), verbs[0])  # "will set out", "to quit"
    if before is not None and before.sense in HELPERS:
        return next((lexeme for lexeme in verbs if lexeme.form in _HELPED), verbs[0])
    return next((lexeme for lexeme in verbs if lexeme.form is _PAST), verbs[0])
