"""What a sentence says of each place in it: the readings of `roles` and `presence`, tried in order of their weight."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from .chunk import Chunk
from .claims import BEEN_ROLES
from .clauses import DETERMINERS, clause, is_boundary, verb_group_start
from .doers import Topic
from .government import Government, government
from .grammar.table import Adverb, NounClass, PrepositionClass, VerbClass
from .lengths import Length
from .mentions import Mention
from .moods import Mood, mood
from .parties import party
from .presence import as_goal, as_host, at_a_length, left_behind, night_spent, with_people
from .roles import PEOPLE, WIDE_KINDS, Finding, finding_on_verb
from .subjects import is_finite, subject, subject_kind
from .surmises import surmise

V, P = VerbClass, PrepositionClass

_DONE_THERE = frozenset({V.STAY, V.REACH, V.BE, V.OTHER, V.MEET, V.END, V.MOVE, V.BRING})
_ELSEWHERE = frozenset({P.OF, P.BEYOND, P.TIME, P.BEFORE, P.BESIDE})
_LEFT = frozenset({V.LEAVE, V.HAIL, V.CARRY, V.MOVE, V.HEAD, V.CROSS, V.BEGIN, V.REACH, V.BRING})
_LISTED = {V.CROSS: "passed", V.MOVE: "passed", V.REACH: "at", V.STAY: "at", V.HEAD: "toward"}
_HOME_NOUNS = frozenset({NounClass.CROWD, NounClass.PERSON, NounClass.MEMBER, NounClass.GROUP})
_MENTION = Finding("mention")
_TOPIC = Topic()


def findings(
    sentence: Sequence[Chunk],
    place: int,
    *,
    kind: str,
    is_caption: bool = False,
    is_qualifier: bool = False,
    topic: Topic = _TOPIC,
) -> tuple[Finding, ...]:
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
    topic
        Whom the text before spoke of.

    Returns
    -------
    tuple of Finding
        One ``mention`` wherever the sentence does not speak of the group's own movement; two findings where it says
        both that some are there and that others are on their way ("some reached X, where the rest want to be soon").
    """
    if is_qualifier or _is_attribute(sentence, place, kind):
        return (_MENTION,)
    hangs = government(sentence, place)
    if _describes_place(sentence, hangs.link, kind) or _is_set_against(sentence, hangs):
        return (_MENTION,)
    told = _in_relative_clause(sentence, place, topic)
    found = _by_government(sentence, place, hangs, kind=kind, is_caption=is_caption, topic=topic)
    if told is not None:
        both = found.role in BEEN_ROLES and told.role not in BEEN_ROLES
        return (found, told) if both else (told,)
    if found.role not in {"mention", "at"}:
        return (found,)
    goal = as_goal(sentence, place, topic=topic)
    if goal is not None or found.role == "at":
        return (goal or found,)
    return (_suggested(sentence, place, hangs, kind=kind, topic=topic) or found,)


def _suggested(sentence: Sequence[Chunk], place: int, hangs: Government, *, kind: str, topic: Topic) -> Finding | None:
    """Try the readings that need no verb of motion, the surest first."""
    return (
        with_people(sentence, place, hangs, kind=kind, topic=topic)
        or night_spent(sentence, hangs, topic=topic)
        or at_a_length(sentence, hangs, kind=kind, topic=topic)
        or left_behind(sentence, hangs, kind=kind, topic=topic)
        or (as_host(sentence, place, kind=kind, topic=topic) if hangs.head is None else None)
        or surmise(sentence, place, hangs, kind=kind, topic=topic)
    )


def _by_government(
    sentence: Sequence[Chunk], place: int, hangs: Government, *, kind: str, is_caption: bool, topic: Topic
) -> Finding:
    at = hangs.head
    if at is None:
        return _without_verb(sentence, hangs, is_caption=is_caption, topic=topic)
    head = sentence[at]
    if head.kind == "name" or isinstance(head.sense, NounClass):
        journey = _journey_of(sentence, at) if hangs.preposition is P.OF else None
        if journey is None:
            return _on_noun(sentence, hangs, at)
        hangs = replace(hangs, head=journey, preposition=P.SOURCE)  # "la salida de la caravana de X"
        return finding_on_verb(sentence, place, hangs, kind=kind, topic=topic)
    if hangs.preposition is P.OF and isinstance(sentence[hangs.link - 1].payload, Length):
        return Finding("mention", verb=at, mood=mood(sentence, at))  # "a 40 kilómetros de X"
    if head.sense is V.LEAVE and hangs.preposition is P.OF and at == hangs.link - 1:  # "headed out of"
        hangs = replace(hangs, preposition=P.SOURCE)
    if hangs.preposition is P.OF and head.sense in _LEFT and not _has_noun(sentence[at + 1 : hangs.link]):
        hangs = replace(hangs, preposition=P.SOURCE)  # "salieron de X"
    if hangs.preposition in _ELSEWHERE:
        return Finding("mention", verb=at, mood=mood(sentence, at))
    return finding_on_verb(sentence, place, hangs, kind=kind, topic=topic)


def _journey_of(sentence: Sequence[Chunk], group: int) -> int | None:
    """Give the noun of leaving that a group owns ("the departure of the caravan"), None where there is none."""
    at = group - 1
    while at > 0 and sentence[at].sense in DETERMINERS:
        at -= 1
    owned = at > 0 and sentence[at].sense is P.OF and sentence[at - 1].is_motion_noun
    return at - 1 if owned and sentence[at - 1].sense is V.LEAVE else None


def _has_noun(words: Sequence[Chunk]) -> bool:
    return any(isinstance(chunk.sense, NounClass) or chunk.kind in {"name", "place"} for chunk in words)


def _in_relative_clause(sentence: Sequence[Chunk], place: int, topic: Topic) -> Finding | None:
    """Read "in X, where the group rested" and "X, which they left": the clause about the place tells the role."""
    opener = _opener_after(sentence, place)
    if opener is None:
        return None
    _, end = clause(sentence, opener + 1)
    verbs = [k for k in range(opener + 1, end) if sentence[k].is_verb]
    if not verbs:
        return None
    verb = verbs[0]
    if sentence[verb].sense in {V.WANT, V.BEGIN}:  # "where they want to rest"
        verb = next((k for k in verbs[1:] if k - verb <= 2), verb)
    who, noun = subject(sentence, verb)
    how = mood(sentence, verb)
    if how.negated or how.habitual or how.unsure:
        return None
    if who not in PEOPLE and topic.kind in PEOPLE and not how.planned and _has_them(sentence[opener:end]):
        return Finding("at", topic.group, verb, how)  # "in X, where shelters took them in"
    bare = all(
        c.kind == "date" or c.sense is Adverb.PLAIN for c in sentence[opener + 1 : verb_group_start(sentence, verb)]
    )
    if who == "none" and bare and is_finite(sentence, verb) and topic.kind in PEOPLE:
        who, noun = topic.kind, verb
    if who not in PEOPLE or noun is None or noun < opener:
        return None
    group = party(sentence, noun, verb, topic=topic.group)
    if sentence[opener].sense is Adverb.RELATIVE:
        return _reached_or_left(sentence, verb, group=group, how=how)
    if sentence[verbs[0]].sense is V.WANT or sentence[verb].sense is V.HEAD:
        dated = any(chunk.kind == "date" for chunk in sentence[opener:end])
        is_goal = not dated and sentence[verb].sense in {V.WANT, V.HEAD, V.REACH}
        return Finding("destination" if is_goal else "toward", group, verb, how)
    if sentence[verb].sense in {V.LEAVE, V.BEGIN} and not how.planned and not how.negated:
        return Finding("departed", group, verb, how, is_stop=True)
    if sentence[verb].sense not in _DONE_THERE:
        return None
    return Finding("toward" if how.planned else "at", group, verb, how)


def _has_them(words: Sequence[Chunk]) -> bool:
    return any(chunk.sense is Adverb.THEM for chunk in words) and not any(chunk.sense is V.SEIZE for chunk in words)


def _reached_or_left(sentence: Sequence[Chunk], verb: int, *, group: str, how: Mood) -> Finding | None:
    roles = {V.REACH: "at", V.LEAVE: "departed", V.CROSS: "passed"}
    role = roles.get(sentence[verb].sense)  # type: ignore[call-overload]
    if role is None or (how.planned and role != "at"):
        return None
    return Finding("toward" if how.planned else role, group, verb, how, is_stop=True)  # type: ignore[arg-type]


def _opener_after(sentence: Sequence[Chunk], place: int) -> int | None:
    """Find the "where" or "which" after a place, past its comma and the region it lies in."""
    at = place + 1
    while at < len(sentence) and at <= place + 5:
        chunk = sentence[at]
        if chunk.sense is Adverb.WHERE or (chunk.sense is Adverb.RELATIVE and at > place):
            return at if at + 1 < len(sentence) else None
        is_region = isinstance(chunk.payload, Mention) and chunk.payload.kind != "town" and sentence[at - 1].text == ","
        is_link = chunk.sense in {P.SOURCE, P.OF, P.TO, P.GOAL, V.BE}
        if chunk.text != "," and not is_region and not is_link:
            return None
        at += 1
    return None


def _without_verb(sentence: Sequence[Chunk], hangs: Government, *, is_caption: bool, topic: Topic) -> Finding:
    """Read "The caravan – now in X – includes", "On to X on Monday", and captions without a verb."""
    start = hangs.link
    while start > 0 and not is_boundary(sentence[start - 1]):
        start -= 1
    opens = start == hangs.link or (hangs.link > 0 and sentence[hangs.link - 1].text == ",")
    if hangs.preposition is P.GOAL and opens and topic.kind in PEOPLE:
        return Finding("toward", topic.group, mood=Mood("future", planned=True))
    if hangs.preposition is None and (listed := _in_list(sentence, hangs.link, topic)) is not None:
        return listed
    if hangs.preposition not in {P.PLACE, P.PATH}:
        return _MENTION
    if start < hangs.link and all(chunk.kind == "date" for chunk in sentence[start : hangs.link]):
        return Finding("at", topic.group, mood=Mood("past")) if topic.kind in PEOPLE else _MENTION
    owner = sentence[start - 2] if start >= 2 else None
    in_dashes = start > 0 and sentence[start - 1].text in "—–(" and owner is not None
    if in_dashes and owner is not None and owner.sense is NounClass.GROUP:
        return Finding("at", party(sentence, start - 2, hangs.link), mood=Mood("present"))
    if is_caption and any(subject_kind(chunk) in PEOPLE for chunk in sentence[start : hangs.link]):
        return Finding("at", mood=Mood("past"))
    return _MENTION


def _in_list(sentence: Sequence[Chunk], place: int, topic: Topic) -> Finding | None:
    """Read "they crossed the valley: X, Y and Z", a list that spells out what the verb before the colon says."""
    at = place - 1
    while at >= 0 and (sentence[at].text == "," or sentence[at].sense is Adverb.AND or sentence[at].kind == "place"):
        at -= 1
    if at < 1 or sentence[at].text != ":":
        return None
    verb = next((k for k in range(at - 1, -1, -1) if sentence[k].is_verb), None)
    if verb is None or sentence[verb].sense not in _LISTED:
        return None
    who, noun = subject(sentence, verb)
    how = mood(sentence, verb)
    if (who not in PEOPLE and not (who == "none" and topic.kind in PEOPLE)) or how.negated or how.habitual:
        return None
    group = party(sentence, verb if noun is None else noun, verb, topic=topic.group)
    role = "toward" if how.planned else _LISTED[sentence[verb].sense]
    return Finding(role, group, verb, how)  # type: ignore[arg-type]


def _on_noun(sentence: Sequence[Chunk], hangs: Government, noun: int) -> Finding:
    """Read "migrants from X" as their home and "the caravan in X" as its place."""
    head = sentence[noun]
    verb = next((at for at in range(noun, -1, -1) if sentence[at].is_verb), None)
    how = mood(sentence, verb) if verb is not None else None
    is_home = hangs.preposition is P.SOURCE or (hangs.preposition is P.OF and head.sense in _HOME_NOUNS)
    if is_home and (head.kind == "name" or head.sense in _HOME_NOUNS):
        return Finding("origin", mood=how)
    group = party(sentence, noun, hangs.link)
    if hangs.preposition is P.PLACE and head.sense is NounClass.GROUP and group != "other":
        return Finding("at", group, mood=Mood("present"))
    return Finding("mention", mood=how)


def _describes_place(sentence: Sequence[Chunk], link: int, kind: str) -> bool:
    """Tell whether a phrase only says where the place before it lies ("in X on the border of Y")."""
    before = link - 1
    while before > 0 and (sentence[before].text == "," or sentence[before].sense is Adverb.PLAIN):
        before -= 1
    is_wide = kind in WIDE_KINDS or kind == "region"
    return before >= 0 and sentence[before].kind == "place" and is_wide and sentence[link].sense is P.PLACE


def _is_set_against(sentence: Sequence[Chunk], hangs: Government) -> bool:
    """Tell "to X, not to Y" and "by X rather than through Y", where Y is denied."""
    if hangs.head is None or hangs.head >= hangs.link:
        return False
    return any(chunk.sense is Adverb.NOT for chunk in sentence[hangs.head + 1 : hangs.link])


def _is_attribute(sentence: Sequence[Chunk], place: int, kind: str) -> bool:
    """Tell "this Oaxaca town" and "the Veracruz line", where the name only describes the noun after it."""
    if place == 0 or place + 1 >= len(sentence):
        return False
    before, after = sentence[place - 1], sentence[place + 1]
    has_more = place + 2 < len(sentence) and sentence[place + 2].sense is P.OF
    if after.sense is NounClass.AREA and kind == "town" and not has_more:
        return False  # "the X area", but "the X side of the fence"
    is_noun = isinstance(after.sense, NounClass) or (after.kind == "word" and not after.readings)
    return before.sense in DETERMINERS and is_noun
