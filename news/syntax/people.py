"""Which nouns, names and figures stand for people of the group, and which for officials, outlets and things."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from ..amounts.numbers import Figure
from ..dates.expression import DateExpression
from ..grammar.classes import Adverb, Form, NounClass, PrepositionClass, VerbClass
from .chunk import Chunk, remembered
from .clauses import PART_WORDS, stands_as_part
from .lists import acts, is_groups_own, is_listed_name
from .members import is_member

Subject = Literal["group", "crowd", "member", "person", "official", "outlet", "thing", "unknown", "none"]

_HELPERS = frozenset({Adverb.AUXILIARY, Adverb.PERFECT, Adverb.MODAL, Adverb.WOULD})
_SUBJECT_OF: dict[object, Subject] = {
    Adverb.THEY: "group",
    Adverb.IT: "group",
    Adverb.MAIN: "group",
    Adverb.HE: "person",
    NounClass.GROUP: "group",
    NounClass.CROWD: "crowd",
    NounClass.PART: "crowd",
    NounClass.VEHICLE: "crowd",
    NounClass.MEMBER: "member",
    NounClass.PERSON: "person",
    NounClass.RESIDENT: "person",
    NounClass.OFFICIAL: "official",
    NounClass.LEADER: "official",
    NounClass.OUTLET: "outlet",
    NounClass.EVENT: "thing",
    NounClass.STRIKE: "thing",
    NounClass.PICTURE: "thing",
}
_BEHIND_NOUN = _HELPERS | {Adverb.RELATIVE, Adverb.SUBORDINATOR}
_NOBODY = frozenset({"mark", "date", "length", "place"})
_FOR_NOUNS = PART_WORDS | {Adverb.THEY, Adverb.IT, Adverb.HE, Adverb.THEM, Adverb.DEFINITE, Adverb.ANOTHER}
_THOSE = frozenset({Adverb.THEM, Adverb.DEFINITE})
_ONE = frozenset({NounClass.MEMBER, NounClass.PERSON})
_MANY = frozenset({NounClass.GROUP, NounClass.PART, NounClass.CROWD})
_KNOWN = frozenset({Adverb.DEFINITE, Adverb.THEIR, Adverb.THIS, Adverb.MAIN, Adverb.ANOTHER})
_OF, _ANOTHER = PrepositionClass.OF, Adverb.ANOTHER
_FEWEST = 10  # people that make a group
_ADJECTIVES = 3
_GOING_BY = frozenset({VerbClass.LEAVE, VerbClass.REACH, VerbClass.CROSS})
_GOERS = frozenset({"group", "crowd", "member"})
_YEARS = range(1900, 2100)
_LONGEST_ROAD_LETTERS = 2


@remembered
def kind_at(sentence: Sequence[Chunk], at: int) -> Subject | None:
    """Give the kind of subject a chunk would be in its sentence, None for what can be none.

    Parameters
    ----------
    sentence
        The chunks of a sentence.
    at
        Index of the chunk.

    Notes
    -----
    A name counts as ``person``, and as ``member`` with an age or a home beside it; a figure counts people where no
    noun follows it.
    """
    chunk = sentence[at]
    if chunk.is_verb or chunk.kind in _NOBODY or _says_nobody(sentence, at):
        return None
    return _kind_of_noun(sentence, at)


def _says_nobody(sentence: Sequence[Chunk], at: int) -> bool:
    """Tell most words at once: no noun, no pronoun, nothing that may stand for one, and no "of" behind it."""
    chunk = sentence[at]
    if chunk.kind != "word" or isinstance(chunk.sense, NounClass) or chunk.sense in _FOR_NOUNS:
        return False
    return at + 1 == len(sentence) or sentence[at + 1].sense is not _OF  # "hundreds of them"


def _kind_of_noun(sentence: Sequence[Chunk], at: int) -> Subject | None:
    kind = _kind_of_many(sentence, at)
    return "member" if kind == "crowd" and are_a_few(sentence, at) else kind


def are_a_few(sentence: Sequence[Chunk], at: int) -> bool:
    """Tell "four comrades" and "two women from X", some people of whom the group may know nothing.

    Parameters
    ----------
    sentence
        The chunks of a sentence.
    at
        Index of their noun, or of the figure where it stands alone.
    """
    if sentence[at].sense is NounClass.VEHICLE:
        return False
    figure = at
    while figure > 0 and sentence[figure].kind in {"word", "demonym"} and figure > at - _ADJECTIVES:
        figure -= 1
    counted = sentence[figure].payload
    if not isinstance(counted, Figure) or counted.high is None or counted.high >= _FEWEST:
        return False
    if figure == at and counted.high <= 1:
        return False  # "the first and larger one"
    return not any(chunk.sense in _KNOWN for chunk in sentence[max(0, figure - _ADJECTIVES) : figure])


def _kind_of_many(sentence: Sequence[Chunk], at: int) -> Subject | None:
    chunk = sentence[at]
    if stands_as_part(sentence, at) or _is_another_one(sentence, at):
        return "group"
    are_those = chunk.sense is Adverb.THEM and at + 1 < len(sentence) and sentence[at + 1].sense is PrepositionClass.OF
    if are_those or are_of_before(sentence, at):
        return "crowd"  # "los de Oaxaca"
    if (chunk.kind == "name" and _names_nobody(sentence, at)) or _owns(sentence, at):
        return None
    is_part = _is_part_of_them(sentence, at)
    if chunk.kind == "figure" and not is_part:
        counts = _counts_nothing_named(sentence, at) and not is_year_of(sentence, at)
        return "crowd" if counts else None
    if is_part or _are_people(sentence, at, kind := _kind_in_phrase(sentence, at)):
        return "crowd"
    return "member" if kind == "person" and is_member(sentence, at) else kind


def _names_nobody(sentence: Sequence[Chunk], at: int) -> bool:
    """Tell the name of a road, a spot or a town, and the first word of a group's own."""
    is_place = is_road_name(sentence, at) or _is_of_spot(sentence, at) or _is_gone_by(sentence, at)
    return is_place or is_listed_name(sentence, at) or _is_of_group(sentence, at) or is_groups_own(sentence, at)


def _kind_in_phrase(sentence: Sequence[Chunk], at: int) -> Subject | None:
    """Give the kind of a noun as its phrase makes it: none of what describes another, officials of a group of them."""
    if _describes_group(sentence, at):
        return None
    if _carries_goods(sentence, at):
        return "thing"
    return "official" if _are_officials(sentence, at) else subject_kind(sentence[at])


def are_of_before(sentence: Sequence[Chunk], at: int) -> bool:
    """Tell "los de 2018" and "la de enero", those of another time, by the pronoun's index."""
    if sentence[at].sense not in _THOSE or at + 1 >= len(sentence):
        return False
    when = sentence[at + 1].payload
    is_month = isinstance(when, DateExpression) and when.kind in {"month", "year"}
    return is_month or (at + 2 < len(sentence) and is_year_of(sentence, at + 2))


def is_year_of(sentence: Sequence[Chunk], at: int) -> bool:
    """Tell the "2018" of "the caravan of 2018" from a figure that counts."""
    chunk = sentence[at]
    if chunk.kind != "figure" or at == 0 or sentence[at - 1].sense is not PrepositionClass.OF:
        return False
    if not chunk.text.isdigit() or int(chunk.text) not in _YEARS or int(chunk.text) % 100 == 0:
        return False
    after = sentence[at + 1] if at + 1 < len(sentence) else None
    return after is None or after.is_verb or after.kind == "mark" or after.sense in _HELPERS


def _is_another_one(sentence: Sequence[Chunk], at: int) -> bool:
    """Tell "otra", "another one" and "una segunda", another group without its noun, before a verb or its clause."""
    if sentence[at].sense is not _ANOTHER or sentence[at].text.endswith("s"):
        return False
    before = sentence[at - 1] if at > 0 else None
    opens = before is None or before.kind in {"date", "mark"} or before.sense in {Adverb.DETERMINER, Adverb.AND}
    after = next((c for c in sentence[at + 1 :] if c.sense is not Adverb.PLAIN and not is_one(c)), None)
    return opens and after is not None and (after.is_verb or after.sense in _BEHIND_NOUN)


def is_one(chunk: Chunk) -> bool:
    """Tell the "one" of "another one", which stands for a noun."""
    return isinstance(chunk.payload, Figure) and chunk.payload.low == chunk.payload.high == 1


def _describes_group(sentence: Sequence[Chunk], at: int) -> bool:
    """Tell the second noun of "caravana migrante" and "marcha indígena", which only describes the first."""
    one = sentence[at].sense in _ONE and not sentence[at].text.endswith("s")
    return one and at > 0 and sentence[at - 1].sense is NounClass.GROUP


def _are_officials(sentence: Sequence[Chunk], at: int) -> bool:
    """Tell "a group of officers", "a column of 300 soldiers" and "contingents of police"."""
    rest = sentence[at + 1 : at + 5]
    if sentence[at].sense not in _MANY or not rest or rest[0].sense is not PrepositionClass.OF:
        return False
    told = [c for c in rest[1:] if c.kind != "figure" and c.sense not in {Adverb.PLAIN, Adverb.DETERMINER}]
    ends = len(told) < 2 or told[1].is_verb or told[1].sense in _HELPERS  # "contingents of police were"
    is_many = [chunk.text[-1:] == "s" for chunk in (*told[:1], sentence[at])]
    return bool(told) and any(is_many[: 1 + ends]) and told[0].sense in {NounClass.OFFICIAL, NounClass.LEADER}


def _carries_goods(sentence: Sequence[Chunk], at: int) -> bool:
    """Tell "trucks carrying aid", which are not the group's, from "trucks carrying migrants"."""
    if sentence[at].sense is not NounClass.VEHICLE:
        return False
    rest = sentence[at + 1 : at + 6]
    carries = bool(rest) and rest[0].sense is VerbClass.BRING and rest[0].form is Form.ING
    loaded = any(subject_kind(chunk) in {"crowd", "group", "member"} or chunk.kind == "figure" for chunk in rest[1:])
    return carries and not loaded


def _owns(sentence: Sequence[Chunk], at: int) -> bool:
    """Tell "the president's" in "the president's bid", which is not who does what follows."""
    if not sentence[at].text.endswith(("'s", "’s", "s'", "s’")):
        return False
    rest = sentence[at + 1 : at + 3]
    acts = len(rest) > 1 and (rest[1].is_verb or rest[1].sense in _HELPERS)  # "the president's plane landed"
    return bool(rest) and not rest[0].is_verb and rest[0].text != "," and not acts


def is_road_name(sentence: Sequence[Chunk], at: int) -> bool:
    """Tell "the A60" and "the M1", which are no people."""
    after = sentence[at + 1] if at + 1 < len(sentence) else None
    is_letter = sentence[at].kind == "name" and len(sentence[at].text) <= _LONGEST_ROAD_LETTERS
    return is_letter and after is not None and after.text.isdigit() and after.start - sentence[at].end <= 1


def _is_of_spot(sentence: Sequence[Chunk], at: int) -> bool:
    """Tell the name of "cruzaron el puente N. N." and of "from N. Station", the spot's; a speaker has a verb behind."""
    if sentence[at].kind != "name" or at < 2:
        return False
    if at + 1 < len(sentence) and sentence[at + 1].sense is NounClass.SPOT:
        return True
    if sentence[at - 1].sense is not NounClass.SPOT:
        return False
    return sentence[at - 2].sense is Adverb.DEFINITE and not acts(sentence, at)


def _is_of_group(sentence: Sequence[Chunk], at: int) -> bool:
    """Tell the name before a group's noun: with a capital as it has ("la XV Caravana"), or "the ABC convoys"."""
    after = sentence[at + 1] if sentence[at].kind == "name" and at + 1 < len(sentence) else None
    is_known = at > 0 and sentence[at - 1].sense is Adverb.DEFINITE
    return after is not None and after.sense is NounClass.GROUP and (is_known or after.text[:1].isupper())


def _is_gone_by(sentence: Sequence[Chunk], at: int) -> bool:
    """Tell the town that no gazetteer has in "they left N. and reached X"; a person's name has its own verb behind."""
    if sentence[at].kind != "name" or at < 2 or sentence[at - 1].sense not in _GOING_BY:
        return False
    goers = sentence[max(0, at - 1 - _ADJECTIVES) : at - 1]
    return not acts(sentence, at) and any(subject_kind(chunk) in _GOERS for chunk in goers)


def _are_people(sentence: Sequence[Chunk], at: int, kind: Subject | None) -> bool:
    """Tell people of the group by what stands beside them: "the Catalans", "their leaders", "men and a boy"."""
    chunk = sentence[at]
    before = sentence[at - 1] if at > 0 else None
    if chunk.kind == "name":
        return before is not None and _names_people(chunk, before)
    if kind == "official":
        return before is not None and before.sense is Adverb.THEIR
    return (
        kind == "person"
        and chunk.sense is not NounClass.RESIDENT
        and (chunk.text.endswith("s") or _ends_list_of_people(sentence, at))
    )


def _names_people(chunk: Chunk, before: Chunk) -> bool:
    """Tell "the Catalans" and "300 Sikhs", whom no gazetteer gave, from a person's or a body's name."""
    ending = "ns" if before.sense is Adverb.DEFINITE else "s"
    return (ending == "ns" or before.kind == "figure") and " " not in chunk.text and chunk.text.endswith(ending)


def _ends_list_of_people(sentence: Sequence[Chunk], at: int) -> bool:
    """Tell the last of "men, women and a boy"."""
    before = sentence[max(0, at - 4) : at]
    return any(chunk.sense is Adverb.AND for chunk in before) and any(
        chunk.sense is NounClass.CROWD for chunk in before
    )


def subject_kind(chunk: Chunk) -> Subject | None:
    """Give the kind of subject a chunk would be, None for what can be none."""
    if chunk.kind == "name":
        return "group" if chunk.sense is NounClass.GROUP else "person"  # a traveller by whose name the journey goes
    if chunk.kind == "demonym":
        return "crowd" if chunk.text.endswith("s") else None
    return _SUBJECT_OF.get(chunk.sense)


def _is_part_of_them(sentence: Sequence[Chunk], at: int) -> bool:
    """Tell "part of them" and "a thousand of them"."""
    if at + 2 >= len(sentence) or sentence[at + 1].sense is not PrepositionClass.OF:
        return False
    return sentence[at + 2].sense is Adverb.THEM and not sentence[at].is_verb


def _counts_nothing_named(sentence: Sequence[Chunk], figure: int) -> bool:
    """Tell a figure that stands for people by itself: "about 4,000 had come", "357 of them slept"."""
    idle = {Adverb.PLAIN, Adverb.DETERMINER}
    rest = [chunk for chunk in sentence[figure + 1 : figure + 5] if chunk.sense not in idle and chunk.text != "-"]
    if not rest:
        return False
    return rest[0].is_verb or rest[0].sense in _HELPERS or Adverb.RELATIVE in {chunk.sense for chunk in rest[:2]}
