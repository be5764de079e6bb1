"""The phrases nouns stand in: what those before a place are to it, and which nouns are inside one and no subject."""

from __future__ import annotations

from collections.abc import Sequence

from ..dates.expression import DateExpression
from ..grammar.classes import Adverb, Form, NounClass, PrepositionClass, VerbClass
from .chunk import Chunk
from .clauses import DETERMINERS, PART_WORDS, before_articles, is_adjective
from .people import Subject

_SKIPPED_BEFORE_PLACE = DETERMINERS | frozenset({NounClass.AREA, NounClass.SPOT, NounClass.WARD, Adverb.PLAIN})
LOCATIVE = frozenset({PrepositionClass.PLACE, PrepositionClass.TO, PrepositionClass.ENTRY, PrepositionClass.PATH})
_ALONG = frozenset({PrepositionClass.ENTRY, PrepositionClass.GOAL, PrepositionClass.PATH, PrepositionClass.TO})
_TAKEN = frozenset({NounClass.GROUP, NounClass.CROWD, NounClass.PART, NounClass.MEMBER, NounClass.VEHICLE})
_BUSINESS = frozenset({VerbClass.MEET, VerbClass.SAY, VerbClass.TELL, VerbClass.WANT, VerbClass.HAIL})
_INVOLVED = frozenset({NounClass.OFFICIAL, NounClass.LEADER, NounClass.EVENT})
_BEFORE_EVENT = frozenset({PrepositionClass.PLACE, PrepositionClass.BESIDE})

_AGENTS = frozenset(
    {NounClass.OFFICIAL, NounClass.LEADER, NounClass.RESIDENT, NounClass.PERSON, NounClass.MEMBER, NounClass.CROWD}
)
_LEADING = frozenset({NounClass.PERSON, NounClass.RESIDENT, NounClass.OFFICIAL, NounClass.LEADER, NounClass.MEMBER})
_COMES = frozenset({VerbClass.REACH, VerbClass.LEAVE, VerbClass.CROSS})
_PRONOUNS = frozenset({Adverb.THEY, Adverb.IT, Adverb.HE})
_POSSESSIVE = frozenset({"'", "’", "s"})
_OF, _OFFICIAL, _SPOT = PrepositionClass.OF, NounClass.OFFICIAL, NounClass.SPOT
_BESIDE_NOUN = DETERMINERS | PART_WORDS | {Adverb.ANOTHER, Adverb.PLAIN, NounClass.AREA}


def is_passed_over(sentence: Sequence[Chunk], at: int) -> bool:
    """Tell articles, "city", demonyms, figures, and the name of a spot ("at the Central station in")."""
    chunk = sentence[at]
    if chunk.kind == "name":
        is_called = spot_named(sentence, at) is not None or is_behind_name(sentence, at + 1)
        return is_called or any(c.sense is NounClass.SPOT for c in sentence[at + 1 : at + 3])
    return chunk.sense in _SKIPPED_BEFORE_PLACE or chunk.kind in {"demonym", "figure"}


def spot_named(sentence: Sequence[Chunk], name: int) -> int | None:
    """Give the spot of "en el Parque Hidalgo de X" and "la Plaza de la Paz de X" by its name."""
    if name > 0 and sentence[name - 1].sense is _SPOT:
        return name - 1
    of = before_articles(sentence, name)
    is_of = 0 < of < name - 1 and sentence[of].sense is _OF
    return of - 1 if is_of and sentence[of - 1].sense is _SPOT else None


def is_behind_name(sentence: Sequence[Chunk], within: int) -> bool:
    """Tell the "in" of "from the War Memorial in X" and "at Hill House in X", whose spot is told by its name alone."""
    name = within - 1
    if not 1 <= name < len(sentence) - 1 or sentence[name].kind != "name":
        return False
    if sentence[within].sense is not PrepositionClass.PLACE:
        return False
    before = before_articles(sentence, name)
    leads = {PrepositionClass.SOURCE, PrepositionClass.PLACE, PrepositionClass.PATH}
    return sentence[before].sense in (leads | {PrepositionClass.TO} if before < name - 1 else leads)


def mover(sentence: Sequence[Chunk], noun: int, preposition: object) -> int | None:
    """Give the verb that takes people somewhere ("led the caravan through X"), None where they are no object of one."""
    if sentence[noun].sense not in _TAKEN:
        return None
    at = before_subject(sentence, noun)
    if at < 0 or not sentence[at].is_verb:
        return None
    takes = sentence[at].sense in {VerbClass.BRING, VerbClass.EXIST} or preposition in _ALONG
    return at if takes else None


def arriving_with(sentence: Sequence[Chunk], journey: int) -> int:
    """Give the verb of "llegó ayer la marcha a X", where the march stands for those on it; else the noun itself."""
    at = before_subject(sentence, journey)
    arrives = at >= 0 and sentence[at].is_verb and sentence[at].sense is VerbClass.REACH
    return at if arrives and sentence[at].form in {Form.PAST, Form.PRESENT} else journey


def before_subject(sentence: Sequence[Chunk], noun: int) -> int:
    """Step back over what describes a noun, and over a day, to the verb that may precede its subject.

    "Llegó ayer al anochecer la caravana a X".
    """
    at = noun - 1
    while at >= 0 and (is_passed_over(sentence, at) or is_adjective(sentence[at]) or _opens_part(sentence, at)):
        at -= 1
    verb = at
    while verb > 0 and _is_of_day(sentence, verb):
        verb -= 1
    return verb if verb >= 0 and sentence[verb].sense in _COMES else at  # "reanudaron ayer la marcha a X"


def done_by(sentence: Sequence[Chunk], noun: int, link: int) -> int | None:
    """Give the verb of "stopped by police in X" and "ended with a rally in X", None for mere business."""
    if sentence[noun].sense not in _INVOLVED or sentence[link].sense is not PrepositionClass.PLACE:
        return None
    at = _before_agent(sentence, noun)
    is_event = sentence[noun].sense is NounClass.EVENT
    if at > 0 and sentence[at].sense in _BEFORE_EVENT and (is_event or sentence[at].sense is PrepositionClass.PLACE):
        at = _before_day(sentence, at - 1)
    elif not is_event:
        return None
    return at if sentence[at].is_verb and sentence[at].sense not in _BUSINESS else None


def suffered_from(sentence: Sequence[Chunk], agent: int, link: int) -> int | None:
    """Give the participle of "recibidos por los vecinos en X", whose place is where it was done to somebody."""
    who = sentence[agent]
    if sentence[link].sense is not PrepositionClass.PLACE or not (who.kind == "name" or who.sense in _AGENTS):
        return None
    at = _before_agent(sentence, agent)
    if at < 1 or sentence[at].sense is not PrepositionClass.PATH:
        return None
    at = _before_day(sentence, at - 1)
    is_told = sentence[at].is_verb and sentence[at].form is Form.PARTICIPLE
    return at if is_told and sentence[at].sense not in _BUSINESS - {VerbClass.MEET} else None  # "atendidos"


def _before_agent(sentence: Sequence[Chunk], noun: int) -> int:
    """Step back over the titles, articles and adjectives of "by the local police chief"."""
    at = noun - 1
    while at > 0 and (is_passed_over(sentence, at) or is_adjective(sentence[at]) or _is_official(sentence[at])):
        at -= 1
    return at


def _before_day(sentence: Sequence[Chunk], at: int) -> int:
    """Step over "on Thursday" in "was halted on Thursday by police in X" and "el jueves" in Spanish."""
    if at > 1 and sentence[at].kind == "date":
        opens = isinstance(sentence[at - 1].sense, PrepositionClass) or sentence[at - 1].sense in DETERMINERS
        return at - 2 if opens else at - 1
    return at


def _is_of_day(sentence: Sequence[Chunk], at: int) -> bool:
    """Tell a date, and the small words before one."""
    small = isinstance(sentence[at].sense, PrepositionClass) or sentence[at].sense in DETERMINERS
    return sentence[at].kind == "date" or (small and sentence[at + 1].kind == "date")


def _is_official(chunk: Chunk) -> bool:
    return chunk.sense in {NounClass.OFFICIAL, NounClass.LEADER} or chunk.kind == "name"


def is_named_spot(sentence: Sequence[Chunk], name: int) -> bool:
    """Tell "from the Golf Club in X" and "from Nowhere to X" from "told Maria in X", who is no place."""
    if name > 0 and (sentence[name - 1].sense is PrepositionClass.SOURCE or is_called_after(sentence, name)):
        return True
    if name < 2 or sentence[name - 1].sense not in DETERMINERS:
        return False
    before = sentence[name - 2]
    return before.sense in LOCATIVE | {PrepositionClass.SOURCE, VerbClass.LEAVE, VerbClass.REACH}


def is_called_after(sentence: Sequence[Chunk], name: int) -> bool:
    """Tell a spot's own name: "parque Hidalgo", "parroquia de San X", "el lugar conocido como La Loma"."""
    if name < 1 or spot_named(sentence, name) is not None:
        return name > 0
    before = sentence[name - 2] if name > 1 else None
    if before is None or sentence[name - 1].sense not in {_OF, Adverb.PLAIN}:
        return False
    is_area = before.sense is NounClass.AREA or is_adjective(before)
    return before.sense is _SPOT or (is_area and sentence[name - 1].sense is Adverb.PLAIN)


def _opens_part(sentence: Sequence[Chunk], at: int) -> bool:
    """Tell "some of" before "the migrants"."""
    return sentence[at].sense in {NounClass.PART, NounClass.CROWD, PrepositionClass.OF, Adverb.AND}


def is_inside_phrase(sentence: Sequence[Chunk], at: int, kind: Subject) -> bool:
    """Tell whether a noun stands inside "of ..." or "with ...", where it is no subject (a group's own noun may be)."""
    at = at if kind in {"group", "crowd", "member"} else _first_of_run(sentence, at)
    at = _before_titles(sentence, _first_of_names(sentence, at))
    reach = 1 if sentence[at].sense in _PRONOUNS else 3  # "for now it aims": a pronoun follows at once
    for before in range(at - 1, max(-1, at - 1 - reach), -1):
        chunk = sentence[before]
        if chunk.sense is _OF and kind in {"group", "crowd", "member"}:
            return before > 0 and sentence[before - 1].sense in _LEADING  # "the leader of the caravan"
        if before == at - 1 and chunk.sense is _OFFICIAL:
            return False  # "secretary of state N." is one phrase
        if before == at - 1 and chunk.sense is _SPOT and sentence[at].kind == "name":
            continue  # "en el estadio N."
        if isinstance(chunk.payload, DateExpression) or chunk.kind in {"place", "mark"}:
            return False  # "on Tuesday the group": the phrase is full
        if isinstance(chunk.sense, PrepositionClass):
            return True
        if chunk.sense not in _BESIDE_NOUN and chunk.kind not in {"figure", "demonym"} and chunk.readings:
            return False
    return False


def is_thing_within(sentence: Sequence[Chunk], at: int) -> bool:
    """Tell the "dam" of "the march against the dam"."""
    noun = sentence[at]
    is_thing = noun.kind == "word" and (isinstance(noun.sense, NounClass) or not noun.readings)
    return is_thing and is_inside_phrase(sentence, at, "thing")


def _first_of_run(sentence: Sequence[Chunk], at: int) -> int:
    """Go back along the capitals of a body's name: "the National Miners' Union"."""
    while at > 1 and sentence[at].text[:1].isupper():
        before = at - 1
        while before > 1 and sentence[before].text in _POSSESSIVE:
            before -= 1
        is_named = sentence[before].kind == "name" or isinstance(sentence[before].sense, NounClass)
        if not (is_named and sentence[before].text[:1].isupper()):
            break
        at = before
    return at


def _before_titles(sentence: Sequence[Chunk], name: int) -> int:
    """Go back along "local politician and activist A." to the first word that tells what A. is; so without the name."""
    at = _before_apposed(sentence, name)
    while at > 1 and (sentence[name].kind == "name" or sentence[name].sense in _LEADING):
        before = sentence[at - 1]
        is_title = before.sense is Adverb.AND and sentence[at - 2].sense in _LEADING
        is_title = is_title or (before.sense in _LEADING and (sentence[name].kind == "name" or at < name))
        is_title = is_title or (at < name and (before.kind == "place" or is_adjective(before)))
        if not is_title:
            break
        at -= 1
    return at


def _before_apposed(sentence: Sequence[Chunk], name: int) -> int:
    """Go back over the comma of "led by the local mayor, A., the march left", and over what stands behind the title."""
    after = sentence[name + 1] if name + 1 < len(sentence) else None
    if name < 3 or sentence[name - 1].text != "," or after is None or after.text not in {",", "("}:
        return name
    at = name - 1
    while at > 1 and is_adjective(sentence[at - 1]):
        at -= 1
    return at if sentence[at - 1].sense in _LEADING else name


def _first_of_names(sentence: Sequence[Chunk], at: int) -> int:
    """Go back along "A, B and the C" to A, whose preposition serves all: "the March for Peace, Bread and Land"."""
    while at > 1 and _is_named(sentence[at]):
        joint = at - 1
        while joint > 0 and sentence[joint].sense in DETERMINERS:
            joint -= 1
        is_joint = sentence[joint].sense is Adverb.AND or sentence[joint].text == ","
        if joint < 1 or not is_joint or not _is_named(sentence[joint - 1]):
            break
        at = joint - 1
    return at


def _is_named(chunk: Chunk) -> bool:
    """Tell a name, and the "Tierra" of "la Marcha por el Agua, la Tierra y el Pan", whose word is also one for land."""
    return chunk.kind == "name" or (chunk.sense is NounClass.AREA and chunk.text[0].isupper())
