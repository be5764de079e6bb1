"""Which reading of a word fits its neighbours: "march" as verb or noun, "to" before a verb or a place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from functools import lru_cache

from ..grammar.classes import Adverb, Form, Lexeme, NounClass, PrepositionClass, Sense, VerbClass
from ..places.mentions import Mention
from .chunk import Chunk
from .headlines import leaving_first
from .nested import as_marchers, as_relative
from .rereadings import as_meant, as_opener
from .verb_readings import FINITE, HELPERS, THING, may_be_finite, verb_or_other

_HELPED = HELPERS | {Adverb.NOT}
_BEFORE_FINITE = HELPERS | {Adverb.MODAL, Adverb.WOULD}
_AFTER_PRONOUN = _BEFORE_FINITE | {Adverb.NOT}
_OBJECT_OPENERS = frozenset({Adverb.DEFINITE, Adverb.IT, Adverb.THEM, Adverb.THEIR})
_PRONOUNS = frozenset({Adverb.THEM, Adverb.HIM, NounClass.CROWD, NounClass.PART})
_MAY_BE_PRONOUN = frozenset({Adverb.DEFINITE, Adverb.DETERMINER, Adverb.ANOTHER, Adverb.PLAIN})
_WHERE_OR_WHITHER = frozenset({PrepositionClass.GOAL, PrepositionClass.PLACE})
_FUNCTION_WORDS = _WHERE_OR_WHITHER | _MAY_BE_PRONOUN | HELPERS | {Adverb.TO, Adverb.SUBORDINATOR}
_LEADING = frozenset({VerbClass.HEAD, VerbClass.MOVE, VerbClass.REACH})
_FIXED = frozenset({Adverb.TO, NounClass.THING})
# Asked of every word: to look into an enumeration costs as much as a call.
_PLAIN, _ANOTHER, _TO, _SUBORDINATOR = Adverb.PLAIN, Adverb.ANOTHER, Adverb.TO, Adverb.SUBORDINATOR
_BASE = Form.BASE


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
    before: Chunk | None = None
    for chunk, after in zip(named, _afters(named), strict=True):
        settled_chunk = chunk if _is_settled(chunk) else _settled(chunk, before, after)
        kept.append(settled_chunk)
        if settled_chunk.sense is not _PLAIN:
            before = settled_chunk
    _put(kept, {at: as_meant(kept, at) for at, chunk in enumerate(kept) if chunk.is_verb})
    _put(kept, {at: as_marchers(kept, at, named[at]) for at, chunk in enumerate(kept) if chunk.is_motion_noun})
    prepositions = [at for at, chunk in enumerate(kept) if isinstance(chunk.sense, PrepositionClass)]
    _put(kept, {at: as_opener(kept, at, named[at]) for at in prepositions})
    _put(kept, {at: as_relative(kept, at, named[at]) for at, chunk in enumerate(kept) if chunk.sense is _SUBORDINATOR})
    return leaving_first(kept, named)


def _put(kept: list[Chunk], anew: Mapping[int, Chunk]) -> None:
    """Put the chunks that were read anew in their places, all at once."""
    for at, chunk in anew.items():
        kept[at] = chunk


def _is_settled(chunk: Chunk) -> bool:
    """Tell a chunk that no neighbour changes: of verbs and "to" it may, of others where they have two readings."""
    if len(chunk.readings) != 1:
        return not chunk.readings
    return not isinstance(chunk.sense, VerbClass) and chunk.sense not in _FIXED


def _settled(chunk: Chunk, before: Chunk | None, after: Chunk | None) -> Chunk:
    """Choose a word's reading by its neighbours."""
    readings = chunk.readings
    if readings != THING:
        readings = _as_verb(readings, after)
        if _senses(readings).isdisjoint(_FUNCTION_WORDS):
            readings = verb_or_other(readings, before, after)
        else:
            readings = _chosen(_with_readings(chunk, readings), before, after)
    return _with_readings(chunk, () if readings[:1] == THING else readings)


def _afters(found: Sequence[Chunk]) -> list[Chunk | None]:
    """Give for each chunk the next one that is more than a plain adverb."""
    afters: list[Chunk | None] = []
    after: Chunk | None = None
    for chunk in reversed(found):
        afters.append(after)
        if chunk.sense is not _PLAIN:
            after = chunk
    return afters[::-1]


def _with_readings(chunk: Chunk, readings: tuple[Lexeme, ...]) -> Chunk:
    if readings is chunk.readings or readings == chunk.readings:
        return chunk
    return Chunk(chunk.kind, chunk.start, chunk.end, chunk.text, readings, chunk.payload)


def _without_false_name(found: list[Chunk]) -> list[Chunk]:
    """Take a sentence's first word for a name only where a verb or a comma follows ("Díaz said", not "Local men")."""
    first = next((k for k, chunk in enumerate(found) if chunk.kind != "mark"), None)
    if first is None or found[first].kind != "name" or " " in found[first].text or first + 1 >= len(found):
        return found
    after = found[first + 1]
    if after.text in {",", "'s"} or any(isinstance(x.sense, VerbClass) or x.sense in HELPERS for x in after.readings):
        return found
    return [*found[:first], replace(found[first], kind="word"), *found[first + 1 :]]


def _chosen(chunk: Chunk, before: Chunk | None, after: Chunk | None) -> tuple[Lexeme, ...]:
    """Choose one reading by the neighbours, none where no reading is likely."""
    readings = chunk.readings
    senses = _senses(readings)
    if _TO in senses:
        infinitive = after is not None and _is_bare(after.readings)
        toward = PrepositionClass.GOAL if PrepositionClass.GOAL in senses else PrepositionClass.TO
        return (Lexeme(_TO if infinitive else toward),)
    if not _WHERE_OR_WHITHER.isdisjoint(senses) and (meant := _where_or_whither(senses, before, after)) is not None:
        return (Lexeme(meant),)
    if _SUBORDINATOR in senses and Adverb.RELATIVE in senses:
        return (Lexeme(Adverb.RELATIVE if _is_relative(before, after) else _SUBORDINATOR),)
    if not _MAY_BE_PRONOUN.isdisjoint(senses) and (pronoun := _pronoun(chunk, after)) is not None:
        return (pronoun,)
    if not HELPERS.isdisjoint(senses):
        return (_helper(readings, before, after),)
    return verb_or_other(readings, before, after)


@lru_cache(maxsize=4096)
def _senses(readings: tuple[Lexeme, ...]) -> frozenset[Sense]:
    return frozenset(lexeme.sense for lexeme in readings)


def _where_or_whither(
    senses: AbstractSet[Sense], before: Chunk | None, after: Chunk | None
) -> Adverb | PrepositionClass | None:
    """Choose what a preposition is that may tell whither; None for all others."""
    if PrepositionClass.GOAL in senses and PrepositionClass.TO in senses:  # "walked on to X", "then on to X"
        return PrepositionClass.TO if before is not None and before.is_verb else PrepositionClass.GOAL
    if PrepositionClass.GOAL in senses and (other := _beside_goal(senses)) is not None:
        return PrepositionClass.GOAL if _bears_on(other, before, after) else other
    if PrepositionClass.PLACE not in senses:
        return None
    if PrepositionClass.BESIDE in senses:
        rests = before is not None and before.sense is VerbClass.STAY
        return PrepositionClass.PLACE if rests else PrepositionClass.BESIDE  # "durmieron bajo un puente de X"
    if PrepositionClass.TO not in senses:
        return None
    leads = before is not None and before.sense in _LEADING
    return PrepositionClass.TO if leads else PrepositionClass.PLACE  # "a la entrada de"


def _beside_goal(senses: AbstractSet[Sense]) -> Adverb | PrepositionClass | None:
    """Give what a preposition of a goal may be instead: "on X" a place, "going to" a helper."""
    if Adverb.MODAL in senses:
        return Adverb.MODAL
    return PrepositionClass.PLACE if PrepositionClass.PLACE in senses else None


def _bears_on(other: Sense, before: Chunk | None, after: Chunk | None) -> bool:
    """Tell "a march on X" from "camped on the bridge", and "going to X" from "going to walk"."""
    if other is Adverb.MODAL:
        return after is None or not _is_bare(after.readings)
    if before is None or after is None or not isinstance(after.payload, Mention) or after.payload.kind != "town":
        return False
    return before.sense in {VerbClass.MOVE, VerbClass.HEAD, NounClass.GROUP}


def _helper(readings: Sequence[Lexeme], before: Chunk | None, after: Chunk | None) -> Lexeme:
    """Tell "has left", where a verb is helped, from "has buses"."""
    helps = after is not None and not _is_preposition(after) and _is_helped(after.readings)
    went = after is not None and any(lexeme.sense is Adverb.TO for lexeme in after.readings)
    others = [lexeme for lexeme in readings if lexeme.sense not in HELPERS]
    others.sort(key=lambda lexeme: (lexeme.sense is VerbClass.MOVE) != went)  # "fueron a X"
    if before is not None and before.sense is Adverb.PERFECT:  # "han estado en X"
        others.sort(key=lambda lexeme: lexeme.form is not Form.PARTICIPLE)
    rest = next(iter(others), None)
    if helps and rest is not None and rest.sense is Adverb.WOULD and after is not None and _is_bare(after.readings):
        return rest  # "they'd leave"
    is_last = after is None or after.kind == "mark"
    if helps or rest is None or (is_last and rest.sense is VerbClass.OTHER):  # "in X they already have"
        return next(lexeme for lexeme in readings if lexeme.sense in HELPERS)
    return rest


def _is_bare(readings: Sequence[Lexeme]) -> bool:
    """Tell what follows a modal: a form that can be no participle, save one that has a bare form as well ("come")."""
    return any(lexeme.form is _BASE for lexeme in readings)


def _is_helped(readings: Sequence[Lexeme]) -> bool:
    """Tell what may follow a helper: a participle, a denial, another helper, a bare form that is likelier no noun."""
    return any(
        lexeme.form in {Form.PARTICIPLE, Form.ING}
        or lexeme.sense in _HELPED
        or (lexeme.form is Form.BASE and readings[0].sense is not NounClass.THING)
        for lexeme in readings
    )


def _pronoun(chunk: Chunk, after: Chunk | None) -> Lexeme | None:
    """Choose between article and pronoun: "los llevaron" and "algunos siguieron", but "los migrantes"."""
    pronouns = [lexeme for lexeme in chunk.readings if lexeme.sense in _PRONOUNS]
    articles = [lexeme for lexeme in chunk.readings if lexeme.sense in _MAY_BE_PRONOUN]
    if not pronouns or not articles:
        return None
    before_verb = after is not None and (
        any(lexeme.sense in _AFTER_PRONOUN for lexeme in after.readings)
        or may_be_finite(after.readings)
        or _disagrees(chunk, after)
    )
    is_of = after is not None and _is_of(after)  # "algunos de ellos", "los de Oaxaca"
    is_part = pronouns[0].sense in {NounClass.PART, Adverb.THEM} and is_of
    return pronouns[0] if before_verb or is_part or after is None or after.kind == "mark" else articles[0]


def _as_verb(readings: tuple[Lexeme, ...], after: Chunk | None) -> tuple[Lexeme, ...]:
    """Tell "miles separate the convoy from X" from "a separate caravan"."""
    if readings[0].sense is not _ANOTHER or after is None:
        return readings
    takes_object = any(lexeme.sense in _OBJECT_OPENERS for lexeme in after.readings[:1])
    verbs = tuple(lexeme for lexeme in readings if isinstance(lexeme.sense, VerbClass))
    return verbs if verbs and takes_object else readings


def _is_of(chunk: Chunk) -> bool:
    return any(lexeme.sense is PrepositionClass.OF for lexeme in chunk.readings[:1])


def _disagrees(article: Chunk, after: Chunk) -> bool:
    """Tell "los espera", whose second word would be in the plural if it were a noun."""
    plural = article.text.endswith("s") and not after.text.endswith("s")
    return plural and any(lexeme.form in FINITE for lexeme in after.readings)


def _is_preposition(chunk: Chunk) -> bool:
    """Tell "near", which is likelier a preposition than a verb after "is"."""
    return bool(chunk.readings) and isinstance(chunk.readings[0].sense, PrepositionClass)


def _is_relative(before: Chunk | None, after: Chunk | None) -> bool:
    """Tell "the caravan that left", where a noun stands before and a verb after, from "said that they left"."""
    if before is None or after is None or not isinstance(before.sense, NounClass):
        return False
    verbs = (
        lexeme for lexeme in after.readings if isinstance(lexeme.sense, VerbClass) or lexeme.sense in _BEFORE_FINITE
    )
    return any(lexeme.form is not Form.NOUN for lexeme in verbs)
