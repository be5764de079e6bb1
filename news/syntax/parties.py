"""Which group a sentence speaks of: the main body, a part ahead of it or behind it, or another group altogether."""

from __future__ import annotations

from collections.abc import Sequence

from ..amounts.numbers import Figure
from ..claims import Group
from ..dates.expression import DateExpression
from ..grammar.classes import Adverb, Form, NounClass, PrepositionClass, VerbClass
from .chunk import Chunk
from .clauses import clause, is_adjective, is_boundary
from .meetings import is_to_be_met
from .people import are_of_before, is_one, is_year_of, subject_kind

_PRONOUNS = frozenset({Adverb.THEY, Adverb.IT, Adverb.THEIR, Adverb.THEM})
_PARTS: dict[object, Group] = {Adverb.AHEAD: "vanguard", Adverb.BEHIND: "rear", Adverb.MAIN: "main"}
_APART = frozenset({Adverb.AHEAD, Adverb.BEHIND})
_LINKS = frozenset({PrepositionClass.OF, PrepositionClass.SOURCE})
_SETTING_OUT = frozenset({VerbClass.LEAVE, VerbClass.BEGIN})
_COUNTED_THINGS = frozenset({NounClass.COUNT, NounClass.AREA, NounClass.SPOT, NounClass.THING, NounClass.EVENT})
_PHRASE = 6
_YEARS = range(1900, 2100)
_MANY = 1_000  # people; fewer may be a part


def party(sentence: Sequence[Chunk], noun: int, place: int, *, topic: Group = "main") -> Group:
    """Tell which group a noun or pronoun means.

    Parameters
    ----------
    sentence
        The chunks of a sentence.
    noun
        Index of the noun or pronoun (of the verb where there is none).
    place
        Index of the place asked about; words for a part of the group count between the two.
    topic
        The group the text before spoke of, for pronouns and sentences without a subject.

    Returns
    -------
    str
        A claim's group.
    """
    own = named_party(sentence, noun)
    if own == "other":
        return own
    low, high = min(noun, place), max(noun, place)
    start, _ = clause(sentence, low)
    for at in range(start, high + 1):
        if sentence[at].sense in _APART and not _tells_of_thing(sentence, at):
            return _PARTS[sentence[at].sense]
    if own is None and sentence[noun].sense in _PRONOUNS:
        own = _named_before(sentence, noun)
    if own is not None:
        return own
    if topic == "other" and _is_of_them(sentence, noun):
        return topic
    if is_part(sentence, noun):
        return "vanguard"
    is_pronoun = sentence[noun].sense in _PRONOUNS or subject_kind(sentence[noun]) is None
    return topic if is_pronoun else "main"


def _tells_of_thing(sentence: Sequence[Chunk], at: int) -> bool:
    """Tell "the last stages" and "los primeros 20 kilómetros", where the word for a part is that of no people."""
    rest = [chunk for chunk in sentence[at + 1 : at + 3] if chunk.kind != "figure"]
    if not rest:
        return False
    return rest[0].kind in {"length", "date"} or rest[0].is_motion_noun or rest[0].sense in _COUNTED_THINGS


def _is_of_them(sentence: Sequence[Chunk], noun: int) -> bool:
    """Tell "some 200 of them" and "most of those people", of whom the text before spoke."""
    rest = sentence[noun + 1 : noun + 3]
    return len(rest) > 1 and rest[0].sense is PrepositionClass.OF and rest[1].sense in _PRONOUNS


def named_party(sentence: Sequence[Chunk], noun: int) -> Group | None:
    """Give the group that a noun's own phrase names ("some 20 of the second caravan"), None where it names none."""
    if is_another(sentence, noun) or is_to_be_met(sentence, noun):
        return "other"
    for at in range(noun, min(len(sentence), noun + _PHRASE)):
        chunk = sentence[at]
        if chunk.sense in _PARTS and not _tells_of_thing(sentence, at):
            return _PARTS[chunk.sense]
        if at > noun and (is_year_of(sentence, at) or (chunk.sense is NounClass.GROUP and is_another(sentence, at))):
            return "other"
        if at > noun and (chunk.is_verb or is_boundary(chunk) or chunk.text == ","):
            break
        if isinstance(chunk.sense, PrepositionClass) and chunk.sense not in _LINKS:
            break
    if _come_in_another(sentence, noun):
        return "other"
    return "main" if sentence[noun].sense is Adverb.MAIN else None


def _come_in_another(sentence: Sequence[Chunk], noun: int) -> bool:
    """Tell "the teachers who come in the other caravan", whom the clause behind their noun puts in another group."""
    opener = noun + 1
    if opener >= len(sentence) - 1 or sentence[opener].sense not in {Adverb.RELATIVE, Adverb.SUBORDINATOR}:
        return False
    start, end = clause(sentence, opener + 1)
    verb = next((at for at in range(start, end) if sentence[at].is_verb), end)
    reach = range(verb + 1, min(end, verb + _PHRASE))
    group = next((at for at in reach if sentence[at].sense is NounClass.GROUP), None)
    if group is None or not is_another(sentence, group):
        return False
    return any(chunk.sense is PrepositionClass.PLACE for chunk in sentence[verb + 1 : group])


def _named_before(sentence: Sequence[Chunk], pronoun: int) -> Group | None:
    """Give the group that a noun before a pronoun names in its sentence ("12,000 others had left; they were in X")."""
    people = (at for at in range(pronoun - 1, -1, -1) if subject_kind(sentence[at]) in {"group", "crowd"})
    nearest = next((at for at in people if sentence[at].sense not in _PRONOUNS), None)
    return named_party(sentence, nearest) if nearest is not None else None


def is_part(sentence: Sequence[Chunk], noun: int) -> bool:
    """Tell "some", "others", "hundreds from the caravan" and "940 of its members", who are not all of them.

    Notes
    -----
    Who is told of apart from the rest is mostly ahead of it: those behind are called so.
    """
    if sentence[noun].sense is NounClass.PART:
        is_rest = _are_all(sentence, noun) and not _are_taken(sentence, noun)  # "the others", not "others"
        return not is_rest
    if _opens_whole(sentence, noun):
        is_some = sentence[noun].sense in {NounClass.CROWD, NounClass.AREA} and not _are_all(sentence, noun)
        return sentence[noun].kind == "figure" or (is_some and not _are_many(sentence, noun))
    at = noun - 1
    while at > 0 and sentence[at].sense in {Adverb.THEIR, Adverb.DEFINITE}:
        at -= 1
    counted = (
        at > 0 and sentence[at].sense in _LINKS and _counts_part(sentence, at - 1) and not _set_out(sentence, noun)
    )
    return counted and sentence[at + 1].sense in {Adverb.THEIR, Adverb.DEFINITE}


def _are_all(sentence: Sequence[Chunk], noun: int) -> bool:
    """Tell "the 3,000 members of the caravan" and "los 3,000 integrantes de la caravana" from "members of it"."""
    at = noun - 1
    while at > 0 and (sentence[at].kind == "figure" or is_adjective(sentence[at])):
        at -= 1
    return at >= 0 and sentence[at].sense is Adverb.DEFINITE


def _are_many(sentence: Sequence[Chunk], noun: int) -> bool:
    """Tell "some 2,000 members of the caravan", who are its size rather than a part of it."""
    counted = sentence[noun - 1].payload if noun > 0 else None
    return isinstance(counted, Figure) and counted.value >= _MANY


def _are_taken(sentence: Sequence[Chunk], noun: int) -> bool:
    """Tell "the others were driven back to X", whom the rest went on without."""
    verb = next((chunk for chunk in sentence[noun + 1 :] if chunk.is_verb), None)
    return verb is not None and verb.sense is VerbClass.BRING and verb.form is Form.PARTICIPLE


def _set_out(sentence: Sequence[Chunk], noun: int) -> bool:
    """Tell "the 3,000 who left", of whom those that are left are the group."""
    rest = sentence[noun + 1 : noun + 4]
    return bool(rest) and rest[0].sense is Adverb.RELATIVE and any(chunk.sense in _SETTING_OUT for chunk in rest)


def _counts_part(sentence: Sequence[Chunk], at: int) -> bool:
    """Tell the "940", "some" and "part" before "of the caravan", but not those who "are part of the caravan"."""
    chunk = sentence[at]
    before = sentence[at - 1] if at > 0 else chunk
    belongs = before.is_verb or before.sense in {Adverb.AUXILIARY, NounClass.GROUP}  # "la marcha sur de los maestros"
    return chunk.kind == "figure" or chunk.sense is NounClass.PART or (chunk.sense is NounClass.AREA and not belongs)


def _opens_whole(sentence: Sequence[Chunk], noun: int) -> bool:
    """Tell a noun followed by "of them" or "from the caravan"."""
    rest = sentence[noun + 1 : noun + 4]
    if not rest or rest[0].sense not in _LINKS:
        return False
    definite = len(rest) > 2 and rest[1].sense is Adverb.DEFINITE and rest[2].sense is NounClass.GROUP
    return definite or (len(rest) > 1 and rest[1].sense is Adverb.THEM)


def is_another(sentence: Sequence[Chunk], noun: int) -> bool:
    """Tell whether a noun is said to be another group than the story's ("a smaller caravan", "another group of 6")."""
    if sentence[noun].sense is NounClass.PART and noun > 0 and sentence[noun - 1].kind == "figure":
        return True  # "some 12,000 others"
    if sentence[noun].sense is Adverb.ANOTHER or are_of_before(sentence, noun):
        return True  # "una segunda llegó", "los de 2018"
    if noun > 0 and is_one(sentence[noun]) and sentence[noun - 1].sense is Adverb.ANOTHER:
        return True  # "another one"
    head = _head_of_people(sentence, noun)
    return sentence[head].sense is NounClass.GROUP and (_is_of_a_year(sentence, head) or _is_told_apart(sentence, head))


def _is_told_apart(sentence: Sequence[Chunk], head: int) -> bool:
    """Tell "a second caravan" and "the 2018 caravan" by the words before it."""
    for at in range(head - 1, max(-1, head - 4), -1):
        if (sentence[at].sense is Adverb.ANOTHER and not _is_of_name(sentence, at, head)) or (
            at == head - 1 and _is_year(sentence[at])
        ):
            return True
        if sentence[at].is_verb or isinstance(sentence[at].sense, PrepositionClass):
            return False
    return False


def _is_of_name(sentence: Sequence[Chunk], at: int, head: int) -> bool:
    """Tell "la Segunda Caminata", whose number is part of its name, from "a third caravan"."""
    return at > 0 and sentence[at].text[0].isupper() and sentence[head].text[0].isupper()


def _is_of_a_year(sentence: Sequence[Chunk], group: int) -> bool:
    """Tell "a caravan formed here in October 2018", which no reader knows, by its year."""
    if group == 0 or sentence[group - 1].sense is not Adverb.DETERMINER:
        return False
    rest = sentence[group + 1 : group + 1 + _PHRASE]
    told = next((at for at, chunk in enumerate(rest) if isinstance(chunk.payload, DateExpression)), None)
    opens = bool(rest) and (rest[0].form is Form.PARTICIPLE or rest[0].sense is Adverb.RELATIVE)
    if told is None or not opens:
        return False
    when = rest[told].payload
    return isinstance(when, DateExpression) and when.year is not None and not any(c.text == "," for c in rest[:told])


def _is_year(chunk: Chunk) -> bool:
    """Tell "the 2018 caravan", told from this one by its year."""
    return chunk.kind == "figure" and chunk.text.isdigit() and int(chunk.text) in _YEARS


def _is_small(chunk: Chunk) -> bool:
    return not chunk.readings or chunk.sense in {Adverb.DETERMINER, Adverb.PLAIN}


def _head_of_people(sentence: Sequence[Chunk], noun: int) -> int:
    """Go from the people of "a group of about 300 people" to the group."""
    at = noun - 1
    while at > 0 and (sentence[at].kind in {"figure", "demonym"} or _is_small(sentence[at])):
        at -= 1
    if at > 0 and sentence[at].sense is PrepositionClass.OF and sentence[at - 1].sense is NounClass.GROUP:
        return at - 1
    return noun


def is_traffic(sentence: Sequence[Chunk], noun: int) -> bool:
    """Tell "vehicles are diverted through X" from "the vehicles"."""
    known = {Adverb.DEFINITE, Adverb.THIS, Adverb.THEIR}
    described = sentence[max(0, noun - 3) : noun]
    return sentence[noun].sense is NounClass.VEHICLE and not any(chunk.sense in known for chunk in described)
