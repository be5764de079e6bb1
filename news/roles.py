"""What the group has to do with a place: the verb and preposition that govern it, who its subject is, and its mood."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from .chunk import Chunk
from .claims import Group, Role
from .clauses import Subject, clause, is_boundary, subject
from .government import Government, government
from .grammar.table import Adverb, NounClass, PrepositionClass, VerbClass
from .moods import Mood, mood

V, P = VerbClass, PrepositionClass

# What each verb class makes of each preposition (None: the place is the verb's object); what is not listed is a
# mention.
_ROLES: dict[VerbClass, dict[PrepositionClass | None, Role]] = {
    V.LEAVE: {
        None: "departed",
        P.SOURCE: "departed",
        P.PLACE: "departed",
        P.GOAL: "toward",
        P.ENTRY: "toward",
        P.PATH: "at",
    },
    V.REACH: {None: "at", P.PLACE: "at", P.GOAL: "at", P.ENTRY: "at", P.SOURCE: "departed", P.PATH: "passed"},
    V.CROSS: {None: "passed", P.PATH: "passed", P.ENTRY: "at", P.GOAL: "at", P.SOURCE: "departed", P.PLACE: "at"},
    V.STAY: {P.PLACE: "at", P.PATH: "at"},
    V.MOVE: {P.SOURCE: "departed", P.PATH: "at", P.PLACE: "at", P.GOAL: "toward", P.ENTRY: "at"},
    V.HEAD: {None: "toward", P.GOAL: "toward", P.ENTRY: "toward", P.PLACE: "at", P.PATH: "at", P.SOURCE: "departed"},
    V.BEGIN: {P.SOURCE: "departed", P.PLACE: "departed", P.GOAL: "toward"},
    V.END: {P.PLACE: "ended", P.PATH: "ended"},
    V.BE: {P.PLACE: "at", P.SOURCE: "origin", P.GOAL: "toward"},
    V.HAIL: {None: "origin", P.SOURCE: "origin"},
    V.CARRY: {P.SOURCE: "origin"},
    V.WANT: {P.GOAL: "toward", P.PLACE: "toward", P.ENTRY: "toward"},
    V.OTHER: {P.PLACE: "at"},
}
_NOT_HAPPENED: dict[Role, Role] = {"at": "toward", "passed": "toward", "toward": "toward", "origin": "origin"}
_WIDE_KINDS = frozenset({"border", "country", "continent"})
_PEOPLE: frozenset[Subject] = frozenset({"group", "crowd"})
_HOME_NOUNS = frozenset({NounClass.CROWD, NounClass.PERSON, NounClass.GROUP})


@dataclass(frozen=True, slots=True)
class Finding:
    """What a sentence says of one place.

    Attributes
    ----------
    role, group
        As in a claim.
    verb
        Index of the verb or noun that says so, None where there is none.
    mood
        Of that verb, None where there is none.
    is_stop
        True for what is done in one spot: one camps in a town rather than in the state it shares its name with.
    """

    role: Role
    group: Group = "main"
    verb: int | None = None
    mood: Mood | None = None
    is_stop: bool = False


_DONE_THERE = frozenset({V.STAY, V.REACH, V.BE, V.OTHER, V.MEET, V.END})
_DONE_IN_A_TOWN = frozenset({V.REACH, V.LEAVE, V.STAY, V.END})
_ELSEWHERE = frozenset({P.OF, P.BEYOND, P.TIME, P.BEFORE, P.BESIDE})
_MENTION = Finding("mention")


def finding(
    sentence: Sequence[Chunk], place: int, *, kind: str, is_caption: bool = False, is_qualifier: bool = False
) -> Finding:
    """Read what a sentence says of a place in it.

    Parameters
    ----------
    sentence
        The chunks of the sentence.
    place
        Index of the place's chunk.
    kind
        Kind of the likeliest place ("town", "country", …).
    is_caption
        Whether the sentence is a photo caption, where people unnamed are the group.
    is_qualifier
        Whether the place only says where the one before it lies ("Tapachula, Mexico").

    Returns
    -------
    Finding
        A ``mention`` wherever the sentence does not clearly speak of the group's own movement.
    """
    if is_qualifier:
        return _MENTION
    told = _in_relative_clause(sentence, place)
    if told is not None:
        return told
    hangs = government(sentence, place)
    at = hangs.head
    if at is None:
        return _without_verb(sentence, hangs, is_caption=is_caption)
    head = sentence[at]
    if head.kind == "name" or isinstance(head.sense, NounClass):
        return _on_noun(sentence, hangs, at)
    if head.sense is V.LEAVE and hangs.preposition is P.OF and at == hangs.link - 1:  # "headed out of"
        hangs = replace(hangs, preposition=P.SOURCE)
    if hangs.preposition in _ELSEWHERE or _describes_place(sentence, hangs.link, kind):
        return Finding("mention", verb=at, mood=mood(sentence, at))
    return _on_verb(sentence, place, hangs, kind=kind)


def _in_relative_clause(sentence: Sequence[Chunk], place: int) -> Finding | None:
    """Read "in X, where the group rested": the clause about the place tells what the group did there."""
    opener = next((k for k in range(place + 1, min(place + 3, len(sentence))) if sentence[k].text != ","), None)
    if opener is None or sentence[opener].sense is not Adverb.WHERE or opener + 1 == len(sentence):
        return None
    _, end = clause(sentence, opener + 1)
    verb = next((k for k in range(opener + 1, end) if sentence[k].is_verb), None)
    if verb is None or sentence[verb].sense not in _DONE_THERE:
        return None
    who, noun = subject(sentence, verb)
    how = mood(sentence, verb)
    if who not in _PEOPLE or noun is None or noun < opener or how.negated or how.habitual:
        return None
    return Finding("toward" if how.planned else "at", _group(sentence, noun, verb), verb, how)


def _without_verb(sentence: Sequence[Chunk], hangs: Government, *, is_caption: bool) -> Finding:
    """Read "The caravan – now in X – includes" and captions without a verb."""
    if hangs.preposition not in {P.PLACE, P.PATH}:
        return _MENTION
    start = hangs.link
    while start > 0 and not is_boundary(sentence[start - 1]):
        start -= 1
    owner = sentence[start - 2] if start >= 2 else None
    in_dashes = start > 0 and sentence[start - 1].text in "—–(" and owner is not None
    if in_dashes and owner is not None and owner.sense is NounClass.GROUP:
        return Finding("at", _group(sentence, start - 2, hangs.link), mood=Mood("present"))
    if is_caption and any(chunk.sense in {NounClass.GROUP, NounClass.CROWD} for chunk in sentence[start : hangs.link]):
        return Finding("at", mood=Mood("past"))
    return _MENTION


def _on_noun(sentence: Sequence[Chunk], hangs: Government, noun: int) -> Finding:
    """Read "migrants from X" as their home and "the caravan in X" as its place."""
    head = sentence[noun]
    verb = next((at for at in range(noun, -1, -1) if sentence[at].is_verb), None)
    how = mood(sentence, verb) if verb is not None else None
    if hangs.preposition is P.SOURCE and (head.kind == "name" or head.sense in _HOME_NOUNS):
        return Finding("origin", mood=how)
    group = _group(sentence, noun, hangs.link)
    if hangs.preposition is P.PLACE and head.sense is NounClass.GROUP and group != "other":
        return Finding("at", group, mood=Mood("present"))
    return Finding("mention", mood=how)


def _on_verb(sentence: Sequence[Chunk], place: int, hangs: Government, *, kind: str) -> Finding:
    verb = hangs.head or 0
    verb_class = sentence[verb].sense
    preposition = P.GOAL if hangs.preposition is P.TO else hangs.preposition
    role = _ROLES.get(verb_class, {}).get(preposition, "mention") if isinstance(verb_class, VerbClass) else "mention"
    if role == "mention":
        return Finding("mention", verb=verb, mood=mood(sentence, verb))
    who, noun = subject(sentence, verb)
    how = mood(sentence, verb)
    if role == "origin" or (role == "departed" and kind == "continent"):
        return Finding("origin" if who not in {"official", "outlet"} else "mention", verb=verb, mood=how)
    if who not in _PEOPLE or how.negated or how.habitual or _is_before(sentence, verb, how):
        return Finding("mention", verb=verb, mood=how)
    if _is_vague(sentence, hangs, how=how, kind=kind, is_certain=who == "group" or _is_definite(sentence, noun)):
        return Finding("mention", verb=verb, mood=how)
    if how.planned:
        role = _NOT_HAPPENED.get(role, "mention")
    if role == "toward":
        role = _aim(sentence, verb, hangs, how=how, kind=kind)
    is_stop = verb_class in _DONE_IN_A_TOWN and hangs.preposition not in {P.PATH, P.ENTRY}
    return Finding(role, _group(sentence, noun if noun is not None else verb, place), verb, how, is_stop)


def _is_vague(sentence: Sequence[Chunk], hangs: Government, *, how: Mood, kind: str, is_certain: bool) -> bool:
    """Tell the verbs that place the group only loosely: people doing something, a wish to live, an approach."""
    verb_class = sentence[hangs.head or 0].sense
    if verb_class is V.HEAD:
        return kind == "town" and hangs.preposition is P.PLACE  # "approached the port of entry in X"
    if how.planned and verb_class in {V.STAY, V.OTHER}:
        return kind in _WIDE_KINDS
    return verb_class is V.OTHER and kind == "town" and not is_certain


def _describes_place(sentence: Sequence[Chunk], link: int, kind: str) -> bool:
    """Tell whether a phrase only says where the place before it lies ("in X on the border of Y")."""
    before = link - 2 if link > 1 and sentence[link - 1].text == "," else link - 1
    return before >= 0 and sentence[before].kind == "place" and kind in _WIDE_KINDS and sentence[link].sense is P.PLACE


def _is_before(sentence: Sequence[Chunk], verb: int, how: Mood) -> bool:
    """Tell whether a clause is of what has not come yet ("before they reach X")."""
    start, _ = clause(sentence, verb)
    return start > 0 and sentence[start - 1].sense is Adverb.YET_TO_COME and how.tense == "present"


def _aim(sentence: Sequence[Chunk], verb: int, hangs: Government, *, how: Mood, kind: str) -> Role:
    """Part the goal of a journey, its next stop, and a stop that was reached ("walked to X")."""
    if kind in _WIDE_KINDS:
        return "destination"
    arrives = sentence[verb].sense is V.MOVE and sentence[verb].is_verb and how.tense == "past" and not how.planned
    if arrives and hangs.preposition is P.TO:
        return "at"
    wishes = [sentence[k] for k in range(max(0, verb - 4), verb) if sentence[k].sense is V.WANT]
    dated = any(chunk.kind == "date" for chunk in sentence[slice(*clause(sentence, verb))])
    return "destination" if wishes and not dated and sentence[verb].sense in {V.REACH, V.BE, V.MOVE} else "toward"


def _is_definite(sentence: Sequence[Chunk], noun: int | None) -> bool:
    if noun is None:
        return False
    return any(chunk.sense in {Adverb.DEFINITE, Adverb.THEIR} for chunk in sentence[max(0, noun - 3) : noun])


def _group(sentence: Sequence[Chunk], noun: int, place: int) -> Group:
    """Tell the main body from a part ahead of it, a part behind it, and another group."""
    low, high = min(noun, place), max(noun, place)
    start, _ = clause(sentence, low)
    span = sentence[start : high + 1]
    if any(chunk.sense is Adverb.AHEAD for chunk in span):
        return "vanguard"
    if any(chunk.sense is Adverb.BEHIND for chunk in span):
        return "rear"
    return "other" if is_another(sentence, noun) else "main"


def is_another(sentence: Sequence[Chunk], noun: int) -> bool:
    """Tell whether a noun is said to be another group than the story's ("a smaller caravan", "another group of 6")."""
    head = _head_of_people(sentence, noun)
    if sentence[head].sense is not NounClass.GROUP:
        return False
    for at in range(head - 1, max(-1, head - 4), -1):
        if sentence[at].sense is Adverb.ANOTHER:
            return True
        if sentence[at].is_verb or isinstance(sentence[at].sense, PrepositionClass):
            return False
    return False


def _head_of_people(sentence: Sequence[Chunk], noun: int) -> int:
    """Go from the people of "a group of about 300 people" to the group."""
    at = noun - 1
    while at > 0 and (sentence[at].kind in {"figure", "demonym"} or not sentence[at].readings):
        at -= 1
    if at > 0 and sentence[at].sense is PrepositionClass.OF and sentence[at - 1].sense is NounClass.GROUP:
        return at - 1
    return noun
