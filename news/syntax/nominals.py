"""The noun phrase that a place ends ("the main square of X"), and the prepositions that stand inside it."""

from __future__ import annotations

from collections.abc import Sequence

from ..grammar.classes import Adverb, Form, NounClass, PrepositionClass, VerbClass
from .chunk import Chunk
from .clauses import DETERMINERS, is_adjective
from .phrases import LOCATIVE, is_behind_name, is_passed_over, spot_named

_HEADS = frozenset({NounClass.AREA, NounClass.SPOT, NounClass.WARD})
_NAMING_SPOTS = frozenset({NounClass.OFFICIAL, NounClass.VEHICLE})
_JOINING = frozenset({PrepositionClass.OF, PrepositionClass.PLACE})


def nominal_start(sentence: Sequence[Chunk], place: int) -> int:
    """Give the index of the first word of the noun phrase a place ends ("the main square of X")."""
    at = place
    while at > 0:
        before = sentence[at - 1]
        if isinstance(before.sense, PrepositionClass):
            if not _is_inside(sentence, at - 1):
                break
        elif not (is_passed_over(sentence, at - 1) or is_adjective(before) or is_of_spot(sentence, at - 1)):
            break
        at -= 1
    return at


def is_within(sentence: Sequence[Chunk], preposition: int, *, crossed: bool) -> bool:
    """Tell a preposition inside the noun phrase of a place, which leaves it to the word before."""
    return _is_inside(sentence, preposition) or (crossed and _joins_nouns(sentence, preposition))


def _before_its_name(sentence: Sequence[Chunk], last: int) -> int:
    """Step over what stands between a spot and its "de X": "la zona 1", "el Parque N.", "el poblado oaxaqueño"."""
    told = sentence[last]
    spot = spot_named(sentence, last) if told.kind == "name" else None
    if spot is not None:
        return spot
    return last - 1 if last > 0 and (told.kind in {"figure", "demonym"} or is_adjective(told)) else last


def _is_inside(sentence: Sequence[Chunk], preposition: int) -> bool:
    """Tell the "of" of "the city of X" and the "in" of "a park in X", which leave the phrase to the word before."""
    joins = sentence[preposition].sense in _JOINING
    noun = _before_its_name(sentence, preposition - 1)
    if joins and noun >= 0 and sentence[noun].sense in _HEADS:  # "la zona 1 de"
        is_of = sentence[preposition].sense is PrepositionClass.OF  # "the X town of Y", but not "the X border at Y"
        return is_of or noun < 1 or sentence[noun - 1].kind != "place"
    names_spot = _names_spot(sentence, preposition) or is_behind_name(sentence, preposition)
    return names_spot or (joins and noun >= 0 and is_of_spot(sentence, noun))


def is_of_spot(sentence: Sequence[Chunk], noun: int) -> bool:
    """Tell what only names a spot: "la plaza del Ayuntamiento de X", "la Terminal Norte de Autobuses de X"."""
    of = noun - 1
    while of > 0 and sentence[of].sense in DETERMINERS:
        of -= 1
    if sentence[noun].sense not in _NAMING_SPOTS or of < 1 or sentence[of].sense is not PrepositionClass.OF:
        return False
    spot = of - 1
    while spot > 0 and sentence[spot].text[0].isupper() and sentence[spot].sense is NounClass.AREA:
        spot -= 1
    return sentence[spot].sense is NounClass.SPOT


def _names_spot(sentence: Sequence[Chunk], of: int) -> bool:
    """Tell "in a shed of X", whose noun no class is known of: a locative, an article, one unknown word, "of"."""
    if sentence[of].sense is not PrepositionClass.OF or of < 3 or not is_adjective(sentence[of - 1]):
        return False
    return sentence[of - 2].sense in DETERMINERS and sentence[of - 3].sense in LOCATIVE


def _joins_nouns(sentence: Sequence[Chunk], preposition: int) -> bool:
    """Tell the "of" of "the grass of the square of X", whose first noun no class is known of."""
    return sentence[preposition].sense is PrepositionClass.OF and is_adjective(sentence[preposition - 1])


def opens_which_is(sentence: Sequence[Chunk], at: int) -> bool:
    """Tell the "which" of "the next town, which is X"."""
    return sentence[at].sense in {Adverb.RELATIVE, Adverb.SUBORDINATOR} and sentence[at + 1].sense is VerbClass.BE


def was_on_day(words: Sequence[Chunk]) -> bool:
    """Tell the "was yesterday in" of "the next stop was yesterday in X"."""
    was = any(chunk.sense is VerbClass.BE and chunk.form is Form.PAST for chunk in words)
    return was and any(chunk.kind == "date" for chunk in words)
