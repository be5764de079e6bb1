"""What the group has to do with a place: the verb and preposition that govern it, who its subject is, and its mood."""

from __future__ import annotations

from collections.abc import Sequence

from ..claims import Role
from ..grammar.classes import Adverb, Form, NounClass, PrepositionClass, VerbClass
from ..syntax.chunk import Chunk
from ..syntax.clauses import clause
from ..syntax.government import Government
from ..syntax.moods import Mood, mood
from ..syntax.parties import party
from ..syntax.people import Subject
from ..syntax.subjects import subject
from .aims import aim
from .asked import Asked
from .doers import doer
from .finding import NOT_HAPPENED, PEOPLE, WIDE_KINDS, Finding
from .homes import of_homes
from .verb_classes import asks_for, class_of, ends_stage, greets_others, is_offered, is_passive

V, P = VerbClass, PrepositionClass

# What each verb class makes of each preposition (None: the place is its object); what is not listed is a mention.
_ROLES: dict[VerbClass, dict[PrepositionClass | None, Role]] = {
    V.LEAVE: {
        None: "departed",
        P.SOURCE: "departed",
        P.OF: "departed",
        P.PLACE: "departed",
        P.GOAL: "toward",
        P.ENTRY: "toward",
        P.PATH: "at",
    },
    V.REACH: {None: "at", P.PLACE: "at", P.GOAL: "at", P.ENTRY: "at", P.SOURCE: "departed", P.PATH: "passed"},
    V.CROSS: {None: "passed", P.PATH: "passed", P.ENTRY: "at", P.GOAL: "at", P.SOURCE: "departed", P.PLACE: "at"},
    V.STAY: {P.PLACE: "at", P.PATH: "at", P.FAR: "toward"},
    V.MOVE: {P.SOURCE: "departed", P.PATH: "at", P.PLACE: "at", P.GOAL: "toward", P.ENTRY: "at", P.FAR: "departed"},
    V.HEAD: {None: "toward", P.GOAL: "toward", P.ENTRY: "toward", P.PLACE: "at", P.PATH: "at", P.SOURCE: "departed"},
    V.BEGIN: {P.SOURCE: "departed", P.PLACE: "departed", P.GOAL: "toward"},
    V.END: {P.PLACE: "ended", P.PATH: "ended"},
    V.BE: {P.PLACE: "at", P.SOURCE: "origin", P.GOAL: "toward", P.FAR: "toward"},
    V.EXIST: {P.PLACE: "at", P.PATH: "at"},
    V.BRING: {P.PLACE: "at", P.GOAL: "at", P.ENTRY: "at", P.PATH: "passed", P.SOURCE: "departed"},
    V.HAIL: {None: "origin", P.SOURCE: "origin", P.OF: "origin", P.GOAL: "toward"},
    V.CARRY: {P.SOURCE: "origin", P.OF: "origin"},
    V.WANT: {P.GOAL: "toward", P.PLACE: "at", P.ENTRY: "toward"},
    V.HOST: {P.PLACE: "at", None: "passed"},
    V.RECEDE: {None: "passed", P.PLACE: "at"},
    V.AWAIT: {None: "toward", P.PLACE: "toward", P.GOAL: "toward"},
    V.MEET: {P.PLACE: "at", None: "at"},
    V.OTHER: {P.PLACE: "at"},
}
_DONE_ON_THE_WAY = frozenset({V.STAY, V.OTHER, V.MEET})
# What one walker does on the way, the group did.
_TOGETHER = frozenset({V.LEAVE, V.REACH, V.CROSS, V.STAY, V.BE, V.MOVE, V.RECEDE})


_AUTHORITIES: frozenset[Subject] = frozenset({"official", "outlet"})
_SETS_OUT = frozenset({V.LEAVE, V.BEGIN})
_AHEAD = 5  # chunks of "set out in June to"
_INFINITIVES = ("ar", "er", "rse")
_DONE_IN_A_TOWN = frozenset({V.REACH, V.LEAVE, V.BEGIN, V.STAY, V.END})


def finding_on_verb(asked: Asked) -> Finding:
    """Read a place that hangs on a verb or on a noun made of one.

    Returns
    -------
    Finding
        A ``mention`` where the verb does not say what the group did there.
    """
    sentence, place, hangs, kind, topic = asked.sentence, asked.place, asked.hangs, asked.kind, asked.topic
    verb = hangs.head or 0
    how = mood(sentence, verb)
    verb_class = class_of(sentence, hangs)
    listed = _listed(sentence, hangs, verb_class)
    listed = of_homes(sentence, place, listed, kind=kind, verb=verb, verb_class=verb_class)
    is_heading = listed == "mention" and hangs.fronted and hangs.preposition is P.GOAL
    listed = "toward" if is_heading else listed  # "rumbo a X, dos mujeres se desmayaron"
    if listed == "mention":
        return Finding("mention", verb=verb, mood=how)
    who, noun = doer(sentence, verb, topic)
    if listed == "origin":
        return Finding("origin" if who not in _AUTHORITIES else "mention", verb=verb, mood=how)
    group = party(sentence, noun if noun is not None else verb, place, topic=topic.group)
    stays_behind = listed == "at" and _chose_to_stay(sentence, verb, noun)
    if stays_behind:
        group, how = "rear", how._replace(tense="past", planned=False)
    if stays_behind or (_is_still_there(listed, who, verb_class, how=how) and not _comes_first(sentence, verb, how)):
        return Finding("at", group, verb, how, is_stop=True)
    if verb_class is V.RECEDE and hangs.preposition is P.PLACE:
        group = "rear"  # "unos 200 quedaron atrás en X"
    is_certain = is_heading or who == "group" or is_definite(sentence, noun)
    if not _is_of_group(who, verb_class) or how.negated or how.habitual or how.unsure or is_offered(sentence, verb):
        return Finding("mention", verb=verb, mood=how)
    if _is_vague(sentence, hangs, how=how, kind=kind, is_certain=is_certain):
        return Finding("mention", verb=verb, mood=how)
    listed = "at" if listed == "ended" and ends_stage(sentence, verb) else listed
    listed = "toward" if listed == "at" and greets_others(sentence, verb) else listed
    role = _told_role(sentence, place, hangs, listed=listed, kind=kind)
    is_stop = verb_class in _DONE_IN_A_TOWN and hangs.preposition not in {P.PATH, P.ENTRY}
    is_stop = is_stop or (hangs.preposition is P.TO and role in {"at", "toward"})
    return Finding(role, group, verb, how, is_stop)


def _chose_to_stay(sentence: Sequence[Chunk], verb: int, noun: int | None) -> bool:
    """Tell "some 30 preferred to stay in X", a part that the others left there."""
    if noun is None or sentence[verb].sense is not V.STAY:
        return False
    is_part = sentence[noun].kind == "figure" or sentence[noun].sense is NounClass.PART
    if is_part and " " in sentence[verb].text and sentence[verb].text.endswith(_INFINITIVES):
        return sentence[verb].form is Form.PAST  # "unos 30 decidieron quedarse en X", a phrase of its own
    above = next((at for at in range(verb - 1, max(-1, verb - 3), -1) if sentence[at].is_verb), None)
    if above is None or sentence[verb].form is not Form.BASE:
        return False
    return is_part and sentence[above].sense in {V.WANT, V.BEGIN, V.SUCCEED} and sentence[above].form is Form.PAST


def _listed(sentence: Sequence[Chunk], hangs: Government, verb_class: object) -> Role:
    """Look up what a verb class makes of a preposition."""
    if not isinstance(verb_class, VerbClass):
        return "mention"
    preposition = hangs.preposition
    if preposition is P.SOURCE and verb_class is V.STAY and sentence[hangs.link - 1].text == ",":
        return "departed"  # "hizo noche en Y, procedente de X"
    verb = hangs.head or 0
    if preposition is None and verb_class is V.STAY and hangs.link == verb and _opens_note(sentence, verb):
        return "at"  # "Made camp X.", in a log
    if preposition is P.GOAL and verb_class in _DONE_ON_THE_WAY and " " in sentence[hangs.link].text:
        return "toward"  # "will rest twice on their way to X", unlike "stopped for X"
    if preposition is P.TO:
        preposition = P.PLACE if verb_class is V.STAY else P.GOAL  # "bajaron a dormir a X"
    return _ROLES.get(verb_class, {}).get(preposition, "mention")


def _opens_note(sentence: Sequence[Chunk], verb: int) -> bool:
    """Tell the verb of a note without a subject, right behind its mark or day, whose place follows at once."""
    before = sentence[verb - 1] if verb > 0 else None
    opens = before is None or before.kind in {"mark", "date"}
    return opens and sentence[verb].form is Form.PAST and sentence[verb + 1].kind == "place"


def _is_still_there(listed: Role, who: Subject, verb_class: object, *, how: Mood) -> bool:
    """Tell "has not left X", which says where the group is."""
    stays = listed == "departed" and how.negated and not how.unsure
    return stays and who in PEOPLE and verb_class in {V.LEAVE, V.MOVE, V.HEAD}


def _comes_first(sentence: Sequence[Chunk], verb: int, how: Mood) -> bool:
    """Tell "are due in X on Monday and would not leave it", which they have yet to reach."""
    before = (at for at in range(verb) if sentence[at].is_verb and sentence[at].sense in {V.REACH, V.WANT})
    return how.planned and any(mood(sentence, at).planned for at in before)


def _told_role(sentence: Sequence[Chunk], place: int, hangs: Government, *, listed: Role, kind: str) -> Role:
    """Turn the listed role into what the mood and the preposition leave of it."""
    verb = hangs.head or 0
    how, verb_class = mood(sentence, verb), sentence[verb].sense
    role = listed
    if verb_class is V.AWAIT and hangs.preposition is P.PLACE and how.tense == "past" and not how.planned:
        return "at"  # "en X los esperaban"
    if role == "departed" and how.planned and _set_out_to(sentence, verb):
        return role
    if (
        how.planned
        or _is_before(sentence, verb, how)
        or (verb_class is V.WANT and role == "at" and not _wishes_there(sentence, place, hangs))
    ):
        role = NOT_HAPPENED.get(role, "mention")
    is_leading = verb_class is V.BRING and hangs.preposition is P.TO and how.tense == "present" and not how.perfect
    if is_leading or (hangs.preposition is P.GOAL and role == "at"):
        role = "toward"  # "is leading them to X", "went through the hills toward X"
    return aim(sentence, verb, hangs, how=how, kind=kind) if role == "toward" else role


def _set_out_to(sentence: Sequence[Chunk], verb: int) -> bool:
    """Tell "set out to walk from X to Y", who left X."""
    before = next((at for at in range(verb - 1, max(-1, verb - _AHEAD), -1) if sentence[at].is_verb), None)
    if before is None or sentence[verb - 1].sense is not Adverb.TO or sentence[before].sense not in _SETS_OUT:
        return False
    how = mood(sentence, before)
    return how.tense == "past" and not (how.planned or how.negated)


def _wishes_there(sentence: Sequence[Chunk], place: int, hangs: Government) -> bool:
    """Tell "they voted in X to go on" and "ya en X pidieron agua", done in X, from "they are due in X"."""
    verb = hangs.head or 0
    is_opened = hangs.fronted and " " in sentence[hangs.link].text
    rest = sentence[place + 1 : clause(sentence, place)[1]]
    goes_on = any(chunk.sense is Adverb.TO for chunk in rest) or (bool(rest) and rest[0].form is Form.BASE)
    return sentence[verb].form in {Form.PAST, Form.PARTICIPLE} and (goes_on or is_opened)


def _is_of_group(who: Subject, verb_class: object) -> bool:
    return who in PEOPLE or (who == "member" and verb_class in _TOGETHER)


def _is_vague(sentence: Sequence[Chunk], hangs: Government, *, how: Mood, kind: str, is_certain: bool) -> bool:
    """Tell the verbs that place the group only loosely: people doing something, a wish to live, an approach."""
    verb_class = class_of(sentence, hangs)
    if verb_class is V.HEAD:
        verb = sentence[hangs.head or 0]
        goes_there = verb.readings[0].person is not None and hangs.link - 1 == hangs.head  # "ya vamos en X"
        return kind == "town" and hangs.preposition is P.PLACE and not goes_there
    if how.planned and verb_class in {V.STAY, V.OTHER}:
        return kind in WIDE_KINDS
    if verb_class is V.MEET and (not is_certain or _is_headless(sentence, hangs)):
        return True
    if (verb_class is V.BE and says_of_it(sentence, hangs)) or (verb_class is V.WANT and asks_for(sentence, hangs)):
        return True
    if verb_class in {V.OTHER, V.MEET} and kind in WIDE_KINDS and _has_object(sentence, hangs):
        return True
    return verb_class in {V.OTHER, V.HOST} and kind == "town" and not is_certain


def _is_headless(sentence: Sequence[Chunk], hangs: Government) -> bool:
    """Tell "posted from a laptop in X" and "the march was criticised in X", which tell of others."""
    verb = hangs.head or 0
    return is_passive(sentence, verb) or (sentence[verb].form is Form.PAST and subject(sentence, verb)[1] is None)


def says_of_it(sentence: Sequence[Chunk], hangs: Government) -> bool:
    """Tell "it was a long night in X", where "it" may stand for nothing, and "is an answer to the attack on X"."""
    verb = hangs.head or 0
    between = sentence[verb + 1 : hangs.link]
    if any(chunk.sense is P.TO for chunk in between):
        return True
    who, noun = subject(sentence, verb)
    if who != "group" or noun is None or sentence[noun].sense is not Adverb.IT:
        return False
    return any(chunk.sense is not Adverb.PLAIN and not isinstance(chunk.sense, P) for chunk in between)


def _has_object(sentence: Sequence[Chunk], hangs: Government) -> bool:
    """Tell "found work in Canada", where the country may be that of the work alone."""
    between = sentence[(hangs.head or 0) + 1 : hangs.link]
    return any(isinstance(chunk.sense, NounClass) or (chunk.kind == "word" and not chunk.readings) for chunk in between)


def _is_before(sentence: Sequence[Chunk], verb: int, how: Mood) -> bool:
    """Tell whether a clause is of what has not come yet ("before they reach X")."""
    start, _ = clause(sentence, verb)
    return start > 0 and sentence[start - 1].sense is Adverb.YET_TO_COME and how.tense == "present"


def is_definite(sentence: Sequence[Chunk], noun: int | None) -> bool:
    """Tell "the marchers" and "those 300 marchers" from some people or other; False without a noun."""
    known = {Adverb.DEFINITE, Adverb.THIS, Adverb.THEIR}
    return noun is not None and any(chunk.sense in known for chunk in sentence[max(0, noun - 3) : noun])
