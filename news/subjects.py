"""Who does what a verb says: the group, one of its members, an official, an outlet, or nobody the sentence names."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from .chunk import Chunk, remembered
from .clauses import DETERMINERS, PART_WORDS, clause, is_boundary, stands_as_part, verb_group_start
from .dates import DateExpression
from .grammar.table import Adverb, Form, NounClass, PrepositionClass, VerbClass

Subject = Literal["group", "crowd", "member", "person", "official", "outlet", "thing", "unknown", "none"]

_NOT_YET = frozenset({PrepositionClass.BEFORE, Adverb.YET_TO_COME})
_PRONOUNS = frozenset({Adverb.THEY, Adverb.IT, Adverb.HE})
_FINITE = frozenset({Form.PAST, Form.PRESENT, Form.FUTURE, Form.CONDITIONAL, Form.SUBJUNCTIVE})
_HELPERS = frozenset({Adverb.AUXILIARY, Adverb.PERFECT, Adverb.MODAL, Adverb.WOULD})
# Verbs whose doer may follow them: "with the caravan came hundreds", "salió la caravana".
_INTRANSITIVE = frozenset(
    {
        VerbClass.LEAVE,
        VerbClass.REACH,
        VerbClass.CROSS,
        VerbClass.STAY,
        VerbClass.MOVE,
        VerbClass.HEAD,
        VerbClass.BEGIN,
        VerbClass.END,
        VerbClass.BE,
    }
)
_SUBJECT_OF: dict[NounClass, Subject] = {
    NounClass.GROUP: "group",
    NounClass.CROWD: "crowd",
    NounClass.PART: "crowd",
    NounClass.VEHICLE: "crowd",
    NounClass.MEMBER: "member",
    NounClass.PERSON: "person",
    NounClass.OFFICIAL: "official",
    NounClass.OUTLET: "outlet",
    NounClass.EVENT: "thing",
    NounClass.PICTURE: "thing",
}
_WORKS_ELSEWHERE = frozenset({NounClass.OFFICIAL, NounClass.OUTLET})
_AGES = range(1, 100)
_APPOSITION = 8


@remembered
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
    The nearest noun to the left that is not inside a prepositional phrase; where there is none, the nearest to the
    right of a verb of motion. Names count as ``person``, and as ``member`` with an age or a home beside them. Relative
    clauses and participles reach back past the comma to their antecedent.
    """
    if sentence[verb].is_motion_noun:
        return _owner(sentence, verb)
    if (reduced := _right_before(sentence, verb)) is not None:
        return reduced
    at = _before_aside(sentence, verb_group_start(sentence, verb)) - 1
    crossed = False
    while at >= 0:
        chunk = sentence[at]
        if is_boundary(chunk) and chunk.sense is not Adverb.RELATIVE:
            if crossed or not _reaches_back(sentence, verb):
                return _subject_behind(sentence, verb)
            crossed = True
        kind = _kind_at(sentence, at)
        if kind is not None and not is_inside_phrase(sentence, at, kind):
            return (_antecedent(sentence, at), at) if chunk.sense is Adverb.IT else (kind, at)
        at -= 1
    found = _subject_after(sentence, verb)
    return found if found[1] is not None else _subject_behind(sentence, verb)


def _right_before(sentence: Sequence[Chunk], verb: int) -> tuple[Subject, int] | None:
    """Give the noun a bare participle follows at once ("between the marchers, halted in X, and")."""
    at = verb - 1
    may_be_participle = sentence[verb].is_verb and sentence[verb].form in {Form.PAST, Form.PARTICIPLE}
    if at <= 0 or sentence[at].text != "," or not may_be_participle:
        return None
    kind = _kind_at(sentence, at - 1)
    closes = next((k for k in range(verb + 1, len(sentence)) if sentence[k].text == ","), None)
    rest = sentence[closes + 1 :] if closes is not None else ()
    is_inside = kind is not None and is_inside_phrase(sentence, at - 1, kind)
    return (kind, at - 1) if kind is not None and is_inside and rest else None


def _before_aside(sentence: Sequence[Chunk], start: int) -> int:
    """Step over ", which has shrunk," between a subject and its verb."""
    if sentence[start].text != ",":
        return start
    for at in range(start - 1, 0, -1):
        opens = sentence[at].sense is Adverb.RELATIVE or sentence[at].form in {Form.ING, Form.PARTICIPLE}
        if opens and sentence[at - 1].text == ",":
            return at - 1
    return start


def is_finite(sentence: Sequence[Chunk], verb: int) -> bool:
    """Tell whether a verb, or a helper before it, has a tense of its own."""
    if sentence[verb].form in _FINITE and sentence[verb].is_verb:
        return True
    start = verb_group_start(sentence, verb)
    return any(chunk.sense in _HELPERS or (chunk.is_verb and chunk.form in _FINITE) for chunk in sentence[start:verb])


def has_other_subject(sentence: Sequence[Chunk], verb: int) -> bool:
    """Tell a verb whose subject is none of the known ones: a thing, or a word of no class ("a reform is stuck")."""
    start, _ = clause(sentence, verb)
    for at in range(verb_group_start(sentence, verb) - 1, start - 1, -1):
        chunk = sentence[at]
        is_thing = isinstance(chunk.sense, NounClass) or (chunk.kind == "word" and not chunk.readings)
        is_thing = is_thing or chunk.kind == "place"  # a country that stands for its government
        if is_thing and not is_inside_phrase(sentence, at, "thing"):
            return True
    return False


def _kind_at(sentence: Sequence[Chunk], at: int) -> Subject | None:
    chunk = sentence[at]
    if stands_as_part(sentence, at):
        return "group"
    if chunk.kind == "figure" and not _is_part_of_them(sentence, at):
        return "crowd" if _counts_nothing_named(sentence, at) else None
    kind = subject_kind(chunk)
    if _is_part_of_them(sentence, at) or _are_people(sentence, at, kind):
        return "crowd"
    return "member" if kind == "person" and _is_member(sentence, at) else kind


def _are_people(sentence: Sequence[Chunk], at: int, kind: Subject | None) -> bool:
    """Tell people of the group by what stands beside them: "the Catalans", "their leaders", "men and a boy"."""
    chunk = sentence[at]
    before = sentence[at - 1] if at > 0 else None
    if chunk.kind == "name":
        return before is not None and _names_people(chunk, before)
    if kind == "official":
        return before is not None and before.sense is Adverb.THEIR
    return kind == "person" and (chunk.text.endswith("s") or _ends_list_of_people(sentence, at))


def _names_people(chunk: Chunk, before: Chunk) -> bool:
    """Tell "the Catalans", a people no gazetteer gave, from a person's or a body's name."""
    return before.sense is Adverb.DEFINITE and " " not in chunk.text and chunk.text.endswith("ns")


def _ends_list_of_people(sentence: Sequence[Chunk], at: int) -> bool:
    """Tell the last of "men, women and a boy"."""
    before = sentence[max(0, at - 4) : at]
    return any(chunk.sense is Adverb.AND for chunk in before) and any(
        chunk.sense is NounClass.CROWD for chunk in before
    )


def subject_kind(chunk: Chunk) -> Subject | None:
    """Give the kind of subject a chunk would be, None for what can be none."""
    if chunk.kind == "name":
        return "person"
    if chunk.kind == "demonym":
        return "crowd" if chunk.text.endswith("s") else None
    if chunk.sense in {Adverb.THEY, Adverb.IT, Adverb.MAIN}:
        return "group"
    if chunk.sense is Adverb.HE:
        return "person"
    return _SUBJECT_OF.get(chunk.sense) if isinstance(chunk.sense, NounClass) else None


def _is_part_of_them(sentence: Sequence[Chunk], at: int) -> bool:
    """Tell "part of them" and "a thousand of them"."""
    after = [chunk.sense for chunk in sentence[at + 1 : at + 3]]
    return after == [PrepositionClass.OF, Adverb.THEM] and not sentence[at].is_verb


def _counts_nothing_named(sentence: Sequence[Chunk], figure: int) -> bool:
    """Tell a figure that stands for people by itself: "about 4,000 had come", "357 of them slept"."""
    idle = {Adverb.PLAIN, Adverb.DETERMINER}
    rest = [chunk for chunk in sentence[figure + 1 : figure + 5] if chunk.sense not in idle and chunk.text != "-"]
    if not rest:
        return False
    return rest[0].is_verb or rest[0].sense in _HELPERS or Adverb.RELATIVE in {chunk.sense for chunk in rest[:2]}


def _is_member(sentence: Sequence[Chunk], at: int) -> bool:
    """Tell a walker from an official: an age, a home or a people's name stands beside ("Ana, 20,", "a man from X")."""
    if any(chunk.kind == "demonym" for chunk in sentence[max(0, at - 2) : at]):
        return True
    beside = sentence[at + 1 : at + 1 + _APPOSITION]
    if any(chunk.sense in _WORKS_ELSEWHERE for chunk in beside[:5]):
        return False
    if len(beside) > 1 and beside[0].text == "," and _is_age(beside[1]):
        return True
    if len(beside) > 1 and beside[0].sense is PrepositionClass.OF and _is_age(beside[1]):
        beside = beside[2:]
    parted = bool(beside) and beside[0].text == ","
    home = beside[1:3] if parted else beside[:2]
    is_from = len(home) > 1 and home[0].sense in {PrepositionClass.SOURCE, PrepositionClass.OF}
    return is_from and home[1].kind == "place" and (parted or sentence[at].kind != "name")


def _is_age(chunk: Chunk) -> bool:
    return chunk.kind == "figure" and chunk.text.isdigit() and int(chunk.text) in _AGES


def _subject_after(sentence: Sequence[Chunk], verb: int) -> tuple[Subject, int | None]:
    """Find the subject of a participle that opens its sentence, after its comma ("Leaving X, the group ...")."""
    start = verb_group_start(sentence, verb)
    after_word = start > 0 and isinstance(sentence[start - 1].sense, PrepositionClass)
    opens = sentence[verb].form is Form.ING or sentence[start].sense is Adverb.PERFECT
    opens = opens or (sentence[verb].form is Form.BASE and after_word)  # "al llegar a X, el grupo …"
    if not opens or (start > 0 and sentence[start - 1].sense in _NOT_YET):
        return "none", None
    comma = next((at for at in range(verb + 1, len(sentence)) if sentence[at].text == ","), len(sentence))
    if any(chunk.is_verb or is_boundary(chunk) for chunk in sentence[verb + 1 : comma]):
        return "none", None
    return _first_noun(sentence, comma + 1, len(sentence))


def _subject_behind(sentence: Sequence[Chunk], verb: int) -> tuple[Subject, int | None]:
    """Find the subject that follows a finite verb of motion ("Behind them came hundreds")."""
    if sentence[verb].sense not in _INTRANSITIVE or not is_finite(sentence, verb):
        return "none", None
    _, end = clause(sentence, verb)
    return _first_noun(sentence, verb + 1, end)


def _first_noun(sentence: Sequence[Chunk], start: int, end: int) -> tuple[Subject, int | None]:
    for at in range(start, end):
        if sentence[at].is_verb or is_boundary(sentence[at]):
            break
        kind = _kind_at(sentence, at)
        if kind is not None and not is_inside_phrase(sentence, at, kind):
            return kind, at
    return "none", None


def _antecedent(sentence: Sequence[Chunk], it: int) -> Subject:
    """Give what "it" stands for: the nearest single group or authority before it, the group where there is none."""
    for chunk in reversed(sentence[:it]):
        plural = chunk.text.endswith("s")
        if chunk.sense in {NounClass.GROUP, NounClass.OFFICIAL, NounClass.OUTLET, NounClass.EVENT} and not plural:
            return subject_kind(chunk) or "group"
    return "group"


def _owner(sentence: Sequence[Chunk], noun: int) -> tuple[Subject, int | None]:
    """Find whose journey a noun of motion is: a possessive before it, "of" after it, else the clause's subject."""
    for at in range(noun - 1, max(-1, noun - 4), -1):
        chunk = sentence[at]
        if chunk.kind == "name" or chunk.text.endswith(("'s", "’s", "s'", "s’")):
            kind = subject_kind(chunk)
            return (kind, at) if kind else ("person", at)
        if chunk.sense is Adverb.THEIR:
            return "group", at
        if chunk.is_verb or isinstance(chunk.sense, PrepositionClass):
            break
    if (owned := _owned_by(sentence, noun)) is not None:
        return owned
    verb = next((k for k in range(noun - 1, -1, -1) if sentence[k].is_verb or is_boundary(sentence[k])), None)
    if verb is not None and sentence[verb].is_verb:
        return subject(sentence, verb)
    return "none", None


def _owned_by(sentence: Sequence[Chunk], noun: int) -> tuple[Subject, int] | None:
    """Read "the arrival of the caravan"."""
    if noun + 1 >= len(sentence) or sentence[noun + 1].sense is not PrepositionClass.OF:
        return None
    for at in range(noun + 2, min(len(sentence), noun + 7)):
        kind = _kind_at(sentence, at)
        if kind is not None:
            return kind, at
        if sentence[at].is_verb or is_boundary(sentence[at]) or isinstance(sentence[at].sense, PrepositionClass):
            break
    return None


def _reaches_back(sentence: Sequence[Chunk], verb: int) -> bool:
    return sentence[verb].form in {Form.ING, Form.PARTICIPLE} or any(sentence[k].text in "—–" for k in range(verb))


def is_inside_phrase(sentence: Sequence[Chunk], at: int, kind: Subject) -> bool:
    """Tell whether a noun stands inside "of ..." or "with ...", where it is no subject (a group's own noun may be)."""
    reach = 1 if sentence[at].sense in _PRONOUNS else 3  # "for now it aims": a pronoun follows at once
    for before in range(at - 1, max(-1, at - 1 - reach), -1):
        chunk = sentence[before]
        if chunk.sense is PrepositionClass.OF and kind in {"group", "crowd", "member"}:
            return False
        if before == at - 1 and chunk.sense is NounClass.OFFICIAL:
            return False  # "secretary of state N." is one phrase
        if isinstance(chunk.payload, DateExpression) or chunk.kind in {"place", "mark"}:
            return False  # "on Tuesday the group": the phrase is full
        if isinstance(chunk.sense, PrepositionClass):
            return True
        skipped = DETERMINERS | PART_WORDS | {Adverb.ANOTHER, Adverb.PLAIN, NounClass.AREA}
        if chunk.sense not in skipped and chunk.kind not in {"figure", "demonym"} and chunk.readings:
            return False
    return False
