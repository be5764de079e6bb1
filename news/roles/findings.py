"""What a sentence says of each place in it: the readings of `roles` and `presence`, tried in order of their weight."""

from __future__ import annotations

from collections.abc import Sequence

from ..claims import BEEN_ROLES
from ..grammar.classes import Adverb, Form, NounClass, PrepositionClass, VerbClass
from ..places.mentions import Mention
from ..syntax.chunk import Chunk, Chunks
from ..syntax.clauses import DETERMINERS, clause
from ..syntax.government import Government, government
from ..syntax.moods import Mood, mood
from ..syntax.parties import party
from ..syntax.phrases import before_subject
from ..syntax.subjects import subject
from .asked import Asked
from .bystanders import seen_passing
from .days_told import day_in, days_under_way, night_spent
from .doers import Topic
from .examples import among_examples
from .explained import is_set_against, tells_where_another_lies
from .finding import WIDE_KINDS, Finding
from .fragments import onward, without_verb
from .hosts import as_host, as_late_host
from .lengths_told import across_length, at_a_length, is_at_a_length
from .on_verbs import finding_on_verb
from .others import is_of_others, is_on_road
from .presence import as_goal, left_behind, until, with_people
from .programme import as_stop, on_programme, on_route, slept_in
from .relatives import told_of
from .spots import at_entry, fills_spot, is_in_ward, to_what_is_there
from .stages import between_ends, bound_for, journey_to, route_begun
from .stoppages import is_on_strike, participle_of_camp
from .surmises import surmise
from .verb_classes import ends_with
from .ways import called_by_ends, named_journey_begun, on_the_way

V, P = VerbClass, PrepositionClass

_ELSEWHERE = frozenset({P.OF, P.BEYOND, P.BETWEEN, P.TIME, P.BEFORE, P.BESIDE, P.BACKING, P.INSTEAD})
_LEFT = frozenset({V.LEAVE, V.HAIL, V.CARRY, V.MOVE, V.HEAD, V.CROSS, V.BEGIN, V.REACH, V.BRING})
_HOME_NOUNS = frozenset({NounClass.CROWD, NounClass.PERSON, NounClass.RESIDENT, NounClass.MEMBER, NounClass.GROUP})
_NO_PLACING = frozenset({V.SAY, V.TELL, V.MEET, V.WANT})
_REGION_AND_GOAL = 7  # chunks of "X, region, to Y"
_MENTION = Finding("mention")
_TOPIC = Topic()
_WITHOUT_MOTION = (  # the readings that need no verb of motion, the surest first
    with_people,
    fills_spot,
    slept_in,
    as_stop,
    on_programme,
    on_route,
    onward,
    night_spent,
    days_under_way,
    day_in,
    at_a_length,
    left_behind,
    seen_passing,
    as_host,
    as_late_host,
    among_examples,
    called_by_ends,
    surmise,
    journey_to,
)


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
    if (participle := participle_of_camp(sentence, hangs)) is not None:
        rest = Chunks((*sentence[:participle], *sentence[participle + 1 :]))
        found = findings(rest, place - 1, kind=kind, is_caption=is_caption, topic=topic)
        return tuple(each.past(participle) for each in found)
    return _findings(Asked(sentence, place, hangs, kind, topic, is_caption))


def _findings(asked: Asked) -> tuple[Finding, ...]:
    is_explained = tells_where_another_lies(asked) or is_set_against(asked.sentence, asked.hangs)
    if is_explained or is_of_others(asked) or is_in_ward(asked) or is_on_strike(asked):
        return (_MENTION,)
    if (bound := bound_for(asked) or on_the_way(asked)) is not None:
        return (bound,)
    told = told_of(asked)
    found = across_length(asked) or until(asked) or between_ends(asked) or _by_government(asked)
    if told is not None and not _is_only_readied(found, told) and not _is_settled_by(asked, found, told):
        both = found.role in BEEN_ROLES and told.role not in BEEN_ROLES
        return (found, told) if both else (told,)
    if found.role not in {"mention", "at"}:
        return (found,)
    goal = None if found.is_done else as_goal(asked)  # "reached X, their goal"
    if goal is not None or found.role == "at":
        return (goal or found,)
    return (next(filter(None, (reading(asked) for reading in _WITHOUT_MOTION)), found),)


def _is_only_readied(found: Finding, told: Finding) -> bool:
    """Tell "are making for X, where a court has been lent to them", who are not there yet."""
    is_done = told.mood is not None and told.mood.tense == "past" and not told.mood.perfect
    return found.role in {"toward", "destination"} and told.role == "at" and not is_done


def _is_settled_by(asked: Asked, found: Finding, told: Finding) -> bool:
    """Tell "reached X, where they will stay until Friday" and "reached Y from X, where they will sleep", not X."""
    does = told.verb is not None and asked.sentence[told.verb].sense in {V.STAY, V.MEET, V.OTHER}
    return does and told.role == "toward" and found.group == told.group and found.role in {"at", "departed"}


def _by_government(asked: Asked) -> Finding:
    sentence, place, hangs = asked.sentence, asked.place, asked.hangs
    hangs = to_what_is_there(sentence, hangs) or hangs
    at = hangs.head
    if at is None:
        return without_verb(asked)
    head = sentence[at]
    are_from = hangs.preposition is P.OF and sentence[hangs.link - 1].sense is Adverb.THEM  # "los de X"
    if are_from or head.kind == "name" or isinstance(head.sense, NounClass):
        journey = _journey_of(sentence, at, hangs.preposition)
        journey = _setting_out(sentence, at) if journey is None else journey
        journey = route_begun(sentence, place, hangs) if journey is None else journey
        journey = named_journey_begun(sentence, hangs) if journey is None else journey
        if journey is None or (hangs.preposition is P.OF and sentence[journey].sense not in {V.LEAVE, V.BEGIN}):
            return _on_noun(sentence, hangs, at, kind=asked.kind) if not are_from else Finding("origin")
        preposition = P.SOURCE if hangs.preposition is P.OF else hangs.preposition  # "la salida de la caravana de X"
        hangs = hangs._replace(head=journey, preposition=preposition)
        return finding_on_verb(asked._replace(hangs=hangs))
    if is_at_a_length(sentence, place, hangs):
        return Finding("mention", verb=at, mood=mood(sentence, at))
    hangs = at_entry(sentence, hangs) or _stay_above(sentence, place, hangs) or _as_meant(sentence, hangs, at)
    if hangs.preposition in _ELSEWHERE:
        return Finding("mention", verb=at, mood=mood(sentence, at))
    return finding_on_verb(asked._replace(hangs=hangs))


def _stay_above(sentence: Sequence[Chunk], place: int, hangs: Government) -> Government | None:
    """Read "in X" in "waited to cross in X" and "wait for the rain to stop in X" as telling of the waiting."""
    verb = hangs.head or 0
    is_purpose = verb > 0 and sentence[verb - 1].sense is Adverb.TO and sentence[verb].form in {Form.BASE, Form.PAST}
    is_in = P.PLACE in {hangs.preposition, sentence[place - 1].sense} and hangs.preposition in {None, P.PLACE}
    if not (is_in and is_purpose) or hangs.fronted:
        return None
    start, _ = clause(sentence, verb)
    above = next((at for at in range(verb - 1, start - 1, -1) if sentence[at].is_verb), None)
    if above is None or sentence[above].sense is not V.STAY:
        return None
    return hangs._replace(head=above, preposition=P.PLACE)


def _as_meant(sentence: Sequence[Chunk], hangs: Government, at: int) -> Government:
    """Give "of" its sense after a verb of leaving, and a march the verb that ends it."""
    if sentence[at].is_motion_noun and hangs.preposition is P.PLACE:
        taken = _takes_object(sentence, at, V.END)  # "disolvió la marcha en X"
        taken = ends_with(sentence, at) if taken is None else taken
        taken = _takes_object(sentence, at, V.BEGIN) if taken is None else taken  # "began their journey in X"
        hangs = hangs if taken is None else hangs._replace(head=taken)
    if hangs.preposition is P.BEYOND and sentence[at].sense in _LEFT and _goes_on_to(sentence, hangs.link):
        return hangs._replace(preposition=P.SOURCE)
    if hangs.preposition is P.TO and sentence[at].sense is not V.REACH and is_on_road(sentence, hangs.link):
        return hangs._replace(preposition=P.GOAL)
    return hangs._replace(preposition=P.SOURCE) if _leads_out(sentence, hangs, at) else hangs


def _goes_on_to(sentence: Sequence[Chunk], link: int) -> bool:
    """Tell "walked ten hours from X to Y" from "rested ten hours from X"."""
    _, end = clause(sentence, link)
    rest = sentence[link + 1 : min(end, link + _REGION_AND_GOAL)]
    goal = next((at for at, chunk in enumerate(rest[:-1]) if chunk.sense is P.TO), None)
    if goal is None or rest[goal + 1].kind != "place" or sentence[link - 1].text == ",":  # "from X, south of Y, to Z"
        return False
    return all(chunk.kind == "place" or chunk.text == "," for chunk in rest[:goal])


def _leads_out(sentence: Sequence[Chunk], hangs: Government, verb: int) -> bool:
    """Tell "headed out of X" and "salieron de X", where "of" stands for "from"."""
    if hangs.preposition is not P.OF:
        return False
    if sentence[verb].sense is V.LEAVE and verb == hangs.link - 1:
        return True
    between = sentence[verb + 1 : hangs.link]
    if sentence[verb].sense is V.LEAVE:  # "salió la noche del 14 de X"
        between = [chunk for chunk in between if chunk.sense is not NounClass.COUNT]
    return sentence[verb].sense in _LEFT and (not _has_noun(between) or _lists_places(between))


def _journey_of(sentence: Sequence[Chunk], group: int, preposition: PrepositionClass | None) -> int | None:
    """Give the noun of motion that a group owns ("the departure of the caravan"), or the verb that ends the group."""
    if sentence[group].sense is NounClass.GROUP and preposition is P.PLACE:
        ended = _takes_object(sentence, group, V.END)
        if ended is not None:
            return ended
    at = _before_articles(sentence, group)
    owned = at > 0 and sentence[at].sense is P.OF and sentence[at - 1].is_motion_noun
    return at - 1 if owned else None


def _setting_out(sentence: Sequence[Chunk], noun: int) -> int | None:
    """Give the verb of leaving that a noun follows as its subject ("salen dos columnas de maestros de X")."""
    at = before_subject(sentence, noun)
    if at > 0 and sentence[at].sense is NounClass.GROUP and sentence[at + 1].sense is P.OF:
        noun, at = at, before_subject(sentence, at)
    leaves = at >= 0 and sentence[at].sense is V.LEAVE and sentence[at].is_verb
    return at if leaves and subject(sentence, at)[1] == noun else None


def _takes_object(sentence: Sequence[Chunk], group: int, verb_class: VerbClass) -> int | None:
    """Give the verb of a class that has a group or its march for its object ("disuelven la caravana en X")."""
    at = _before_articles(sentence, group)
    return at if at >= 0 and sentence[at].sense is verb_class and sentence[at].is_verb else None


def _before_articles(sentence: Sequence[Chunk], noun: int) -> int:
    at = noun - 1
    while at > 0 and (sentence[at].sense in DETERMINERS or sentence[at].kind in {"figure", "length"}):
        at -= 1
    return at


def _lists_places(words: Sequence[Chunk]) -> bool:
    """Tell the "de X y" of "salieron de X y de Y"."""
    listed = all(c.kind == "place" or c.text == "," or c.sense in {P.OF, Adverb.AND} for c in words)
    return listed and words[0].sense is P.OF and words[-1].kind != "place"


def _has_noun(words: Sequence[Chunk]) -> bool:
    return any(isinstance(chunk.sense, NounClass) or chunk.kind in {"name", "place"} for chunk in words)


def _on_noun(sentence: Sequence[Chunk], hangs: Government, noun: int, *, kind: str) -> Finding:
    """Read "migrants from X" as their home, "the caravan in X" as its place, "a convoy bound for X" as its goal."""
    head = sentence[noun]
    if head.sense is NounClass.GROUP and hangs.preposition is P.GOAL and hangs.link == noun + 1:
        ahead = Mood("future", planned=True)
        return Finding("destination" if kind in WIDE_KINDS else "toward", party(sentence, noun, hangs.link), mood=ahead)
    verb = next((at for at in range(noun, -1, -1) if sentence[at].is_verb), None)
    how = mood(sentence, verb) if verb is not None else None
    is_home = hangs.preposition is P.SOURCE or (hangs.preposition is P.OF and head.sense in _HOME_NOUNS)
    if is_home and (head.kind == "name" or head.sense in _HOME_NOUNS):
        return Finding("origin", mood=how)
    group = party(sentence, noun, hangs.link)
    denied = how is not None and how.negated
    told = verb is not None and sentence[verb].sense in _NO_PLACING  # "told a crowd in X"
    if hangs.preposition is P.PLACE and head.sense is NounClass.GROUP and group != "other" and not (denied or told):
        return Finding("at", group, mood=Mood("present"))
    return Finding("mention", mood=how)


def _is_attribute(sentence: Sequence[Chunk], place: int, kind: str) -> bool:
    """Tell "this Oaxaca town" and "the Veracruz line", where the name only describes the noun after it."""
    mention = sentence[place].payload
    if isinstance(mention, Mention) and mention.names_land:
        return True  # "X district"
    if place == 0 or place + 1 >= len(sentence):
        return False
    before, after = sentence[place - 1], sentence[place + 1]
    has_more = place + 2 < len(sentence) and sentence[place + 2].sense is P.OF
    is_there = after.sense is NounClass.AREA and kind == "town" and not has_more  # not "the X side of the fence"
    if is_there or (isinstance(mention, Mention) and mention.names_lodging):
        return False  # "the X area", "the X arena"
    is_noun = isinstance(after.sense, NounClass) or (after.kind == "word" and not after.readings)
    return is_noun and (before.sense in DETERMINERS or (before.sense is P.OF and after.sense is NounClass.OFFICIAL))
