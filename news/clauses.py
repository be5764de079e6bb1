"""The clauses of a sentence: where they end, and who does what their verbs say."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from .chunk import Chunk
from .grammar.table import Adverb, Form, NounClass, PrepositionClass

Subject = Literal["group", "crowd", "person", "official", "outlet", "thing", "unknown", "none"]

DETERMINERS = frozenset({Adverb.DETERMINER, Adverb.DEFINITE, Adverb.THEIR})
_HARD_MARKS = frozenset(';:—–()[]“”"')
_CLOSERS = {"—": "—", "–": "–", "(": ")", "[": "]"}
_NOT_YET = frozenset({PrepositionClass.BEFORE, Adverb.YET_TO_COME})
_PRONOUNS = frozenset({Adverb.THEY, Adverb.IT, Adverb.HE})
_OPENERS = frozenset({Adverb.SUBORDINATOR, Adverb.MEANWHILE, Adverb.YET_TO_COME, Adverb.RELATIVE, Adverb.WHERE})
_SUBJECT_OF: dict[NounClass, Subject] = {
    NounClass.GROUP: "group",
    NounClass.CROWD: "crowd",
    NounClass.VEHICLE: "crowd",
    NounClass.PERSON: "person",
    NounClass.OFFICIAL: "official",
    NounClass.OUTLET: "outlet",
}


def is_boundary(chunk: Chunk) -> bool:
    """Tell whether a chunk parts two clauses."""
    return chunk.text in _HARD_MARKS or chunk.sense in _OPENERS


def without_asides(sentence: Sequence[Chunk], index: int) -> tuple[list[Chunk], int]:
    """Leave out what stands between two dashes or in brackets, unless the chunk asked for stands there.

    Parameters
    ----------
    sentence
        The chunks of a sentence.
    index
        Index of the chunk asked for.

    Returns
    -------
    tuple
        The chunks that are left, and the index of the chunk among them.
    """
    kept = [True] * len(sentence)
    opened: int | None = None
    for at, chunk in enumerate(sentence):
        closes = opened is not None and chunk.text == _CLOSERS.get(sentence[opened].text)
        if opened is not None and closes:
            if not opened < index < at:
                kept[opened : at + 1] = [False] * (at + 1 - opened)
            opened = None
        elif chunk.text in _CLOSERS:
            opened = at
    return [chunk for chunk, keep in zip(sentence, kept, strict=True) if keep], sum(kept[:index])


def clause(sentence: Sequence[Chunk], index: int) -> tuple[int, int]:
    """Give the first index of the clause around a chunk, and the index after its last."""
    start = index
    while start > 0 and not is_boundary(sentence[start - 1]):
        start -= 1
    end = index + 1
    while end < len(sentence) and not is_boundary(sentence[end]):
        end += 1
    return start, end


def subject(sentence: Sequence[Chunk], verb: int) -> tuple[Subject, int | None]:
    """Find who does what a verb says.

    Parameters
    ----------
    sentence
        The chunks of a sentence.
    verb
        Index of the verb or noun of motion.

    Returns
    -------
    tuple
        The kind of subject, and the index of its noun or pronoun (None where there is none).

    Notes
    -----
    The nearest noun to the left that is not inside a prepositional phrase; names count as ``person``.
    Relative clauses and participles reach back past the comma to their antecedent.
    """
    if sentence[verb].is_motion_noun:
        return _owner(sentence, verb)
    at = verb_group_start(sentence, verb) - 1
    crossed = False
    while at >= 0:
        chunk = sentence[at]
        if is_boundary(chunk) and chunk.sense is not Adverb.RELATIVE:
            if crossed or not _reaches_back(sentence, verb):
                return "none", None
            crossed = True
        kind = _subject_kind(chunk) or _part_kind(sentence, at)
        if kind is not None and not _is_inside_phrase(sentence, at, kind):
            return (_antecedent(sentence, at), at) if chunk.sense is Adverb.IT else (kind, at)
        at -= 1
    return _subject_after(sentence, verb)


def _part_kind(sentence: Sequence[Chunk], at: int) -> Subject | None:
    """Take the words for a part of the group for a subject where they stand as a noun ("the vanguard")."""
    if sentence[at].sense not in {Adverb.AHEAD, Adverb.BEHIND}:
        return None
    before = sentence[at - 1] if at > 0 else None
    stands = before is None or before.sense in DETERMINERS or before.kind == "figure" or is_boundary(before)
    return "group" if stands else None


def _subject_after(sentence: Sequence[Chunk], verb: int) -> tuple[Subject, int | None]:
    """Find the subject of a participle that opens its sentence, after its comma ("Leaving X, the group ...")."""
    start = verb_group_start(sentence, verb)
    opens = sentence[verb].form is Form.ING or sentence[start].sense is Adverb.PERFECT
    if not opens or (start > 0 and sentence[start - 1].sense in _NOT_YET):
        return "none", None
    comma = next((at for at in range(verb + 1, len(sentence)) if sentence[at].text == ","), len(sentence))
    if any(chunk.is_verb or is_boundary(chunk) for chunk in sentence[verb + 1 : comma]):
        return "none", None
    for at in range(comma + 1, len(sentence)):
        if sentence[at].is_verb or is_boundary(sentence[at]):
            break
        kind = _subject_kind(sentence[at])
        if kind is not None and not _is_inside_phrase(sentence, at, kind):
            return kind, at
    return "none", None


def _antecedent(sentence: Sequence[Chunk], it: int) -> Subject:
    """Give what "it" stands for: the nearest single group or authority before it, the group where there is none."""
    for chunk in reversed(sentence[:it]):
        plural = chunk.text.endswith("s")
        if chunk.sense in {NounClass.GROUP, NounClass.OFFICIAL, NounClass.OUTLET, NounClass.EVENT} and not plural:
            return _subject_kind(chunk) or "group"
    return "group"


def _owner(sentence: Sequence[Chunk], noun: int) -> tuple[Subject, int | None]:
    """Find whose journey a noun of motion is: a possessive before it, "of" after it, else the clause's subject."""
    for at in range(noun - 1, max(-1, noun - 4), -1):
        chunk = sentence[at]
        if chunk.kind == "name" or chunk.text.endswith(("'s", "’s", "s'", "s’")):
            kind = _subject_kind(chunk)
            return (kind, at) if kind else ("person", at)
        if chunk.sense is Adverb.THEIR:
            return "group", at
        if chunk.is_verb or isinstance(chunk.sense, PrepositionClass):
            break
    verb = next((k for k in range(noun - 1, -1, -1) if sentence[k].is_verb or is_boundary(sentence[k])), None)
    if verb is not None and sentence[verb].is_verb:
        return subject(sentence, verb)
    return "none", None


def verb_group_start(sentence: Sequence[Chunk], verb: int) -> int:
    """Give the index of a verb group's first word, past auxiliaries, adverbs and the verbs of "began to walk"."""
    at = verb
    while at > 0 and _is_verb_group(sentence[at - 1], sentence[at]) and _part_kind(sentence, at - 1) is None:
        at -= 1
    return at


_GROUPED = frozenset(
    {Adverb.NOT, Adverb.MODAL, Adverb.PLAIN, Adverb.AUXILIARY, Adverb.PERFECT, Adverb.TO, Adverb.AHEAD, Adverb.BEHIND}
)


def _is_verb_group(before: Chunk, chunk: Chunk) -> bool:
    if before.sense in _GROUPED:
        return True
    if before.is_verb:
        return (
            chunk.sense in {Adverb.AND, Adverb.TO, Adverb.AUXILIARY, Adverb.PERFECT}
            or chunk.form in {Form.ING, Form.PARTICIPLE}
            or chunk.sense in _GROUPED
        )
    return before.sense is Adverb.AND or before.text == ","


def _reaches_back(sentence: Sequence[Chunk], verb: int) -> bool:
    return sentence[verb].form in {Form.ING, Form.PARTICIPLE} or any(sentence[k].text in "—–" for k in range(verb))


def _subject_kind(chunk: Chunk) -> Subject | None:
    if chunk.kind == "name":
        return "person"
    if chunk.kind == "demonym":
        return "crowd" if chunk.text.endswith("s") else None
    if chunk.sense in {Adverb.THEY, Adverb.IT}:
        return "group"
    if chunk.sense is Adverb.HE:
        return "person"
    if isinstance(chunk.sense, NounClass):
        return _SUBJECT_OF.get(chunk.sense, "thing" if chunk.sense in {NounClass.EVENT, NounClass.PICTURE} else None)
    return None


def _is_inside_phrase(sentence: Sequence[Chunk], at: int, kind: Subject) -> bool:
    """Tell whether a noun stands inside "of ..." or "with ...", where it is no subject (a group's own noun may be)."""
    reach = 1 if sentence[at].sense in _PRONOUNS else 3  # "for now it aims": a pronoun follows at once
    for before in range(at - 1, max(-1, at - 1 - reach), -1):
        chunk = sentence[before]
        if chunk.sense is PrepositionClass.OF and kind in {"group", "crowd"}:
            return False
        if before == at - 1 and chunk.sense is NounClass.OFFICIAL:
            return False  # "secretary of state N." is one phrase
        if chunk.kind in {"date", "place", "mark"}:
            return False  # "on Tuesday the group": the phrase is full
        if isinstance(chunk.sense, PrepositionClass):
            return True
        if (
            chunk.sense not in DETERMINERS | {Adverb.ANOTHER, Adverb.PLAIN, NounClass.AREA}
            and chunk.kind not in {"figure", "demonym"}
            and chunk.readings
        ):
            return False
    return False
