"""Places that are what a clause speaks of: they take the group in, lie behind it or ahead, are reached or left."""

from __future__ import annotations

from collections.abc import Sequence

from ..claims import Role
from ..grammar.classes import Adverb, Form, NounClass, PrepositionClass, VerbClass
from ..places.mentions import Mention
from ..syntax.chunk import Chunk
from ..syntax.clauses import clause, is_boundary
from ..syntax.lists import first_of_list
from ..syntax.moods import mood
from ..syntax.nested import is_plural
from ..syntax.nominals import nominal_start
from ..syntax.parties import named_party
from ..syntax.people import subject_kind
from .asked import Asked
from .doers import Topic
from .finding import PEOPLE, Finding

V, P = VerbClass, PrepositionClass

_CAPITAL_SIZE = 500_000  # larger towns stand for a government, a club or a market as often as for themselves
_PASSIVE: dict[object, Role] = {V.REACH: "at", V.LEAVE: "passed", V.CROSS: "passed"}
_NO_HOST = frozenset({V.SAY, V.TELL, V.MEET, V.HAIL, V.SEIZE, V.HINDER, V.DENY, V.MAKE})
_HOSTED = frozenset(
    {NounClass.GROUP, NounClass.CROWD, NounClass.PART, NounClass.MEMBER, Adverb.THEM, Adverb.AHEAD, Adverb.MAIN}
)


def as_host(asked: Asked) -> Finding | None:
    """Read "X woke to thousands of migrants", "the main square of X received them" and "X lies behind".

    Returns
    -------
    Finding or None
        None where the place is not what the clause speaks of.
    """
    sentence, place, kind, topic = asked.sentence, asked.place, asked.kind, asked.topic
    if asked.hangs.head is not None or _is_listed(asked):
        return None
    may_host = kind in {"town", "feature"} or _shares_its_name(sentence, place)
    if not may_host or not _opens_clause(sentence, nominal_start(sentence, place)):
        return None
    _, end = clause(sentence, place)
    verb = _verb_after(sentence, place, end)
    if verb is None or any(subject_kind(chunk) for chunk in _without_apposition(sentence[place + 1 : verb])):
        return None
    how = mood(sentence, verb)
    if how.negated or how.habitual or how.unsure:
        return None
    return _told_of_place(sentence, verb, topic) or _taking_in(sentence, (place, verb, end), topic)


def _without_apposition(words: Sequence[Chunk]) -> Sequence[Chunk]:
    """Leave out the ", a port of 9,000 people," that stands between a place and its verb."""
    commas = [at for at, chunk in enumerate(words) if chunk.text == ","]
    opens = len(commas) > 1 and commas[0] == 0 and words[1].sense is Adverb.DETERMINER
    return words[commas[1] + 1 :] if opens else words


def _is_listed(asked: Asked) -> bool:
    """Tell the Y of "teams from X and Y are waiting", which hangs on the preposition before X."""
    return asked.hangs.preposition is not None and first_of_list(asked.sentence, asked.place) != asked.place


def _shares_its_name(sentence: Sequence[Chunk], place: int) -> bool:
    """Tell a region named as its town is, which hosts a group where the region does not."""
    mention = sentence[place].payload
    if not isinstance(mention, Mention) or mention.kind != "region":
        return False
    name = mention.candidates[0].place.name
    return any(each.place.kind == "town" and each.place.name == name for each in mention.candidates)


def as_late_host(asked: Asked) -> Finding | None:
    """Read "anoche los acogió X", where the town that takes them in follows its verb.

    Returns
    -------
    Finding or None
        None where the verb says nothing of the kind, or does not speak of them.
    """
    sentence, place, hangs, topic = asked.sentence, asked.place, asked.hangs, asked.topic
    verb = hangs.head
    if hangs.preposition is not None or verb is None or verb == 0 or topic.kind not in PEOPLE:
        return None
    if sentence[verb].sense not in {V.HOST, V.STAY} or sentence[verb - 1].sense is not Adverb.THEM:
        return None
    how = mood(sentence, verb)
    if how.negated or how.habitual or how.unsure or is_plural(sentence, verb) or not _may_host(sentence, place, verb):
        return None
    return Finding("toward" if how.planned else "at", topic.group, verb, how, is_stop=True)


def _verb_after(sentence: Sequence[Chunk], place: int, end: int) -> int | None:
    """Give the verb that tells of a place: of "is to be reached" the last."""
    verbs = [at for at in range(place + 1, end) if sentence[at].is_verb]
    if len(verbs) > 1 and sentence[verbs[0]].sense is V.BE and sentence[verbs[0] + 1].sense is Adverb.TO:
        return verbs[1]
    return verbs[0] if verbs else None


def _taking_in(sentence: Sequence[Chunk], span: tuple[int, int, int], topic: Topic) -> Finding | None:
    """Read "X took in thousands" and "X is waiting for them"."""
    place, verb, end = span
    first = verb - len(_without_apposition(sentence[place + 1 : verb]))
    guest = next((at for at in range(first, end) if sentence[at].sense in _HOSTED), None)
    if guest is None or not _may_host(sentence, place, verb) or _is_apart(sentence[verb:guest]):
        return None
    is_them = sentence[guest].sense is Adverb.THEM
    if is_them and topic.kind not in PEOPLE:
        return None
    how = mood(sentence, verb)
    group = named_party(sentence, guest) or (topic.group if is_them else "main")
    waits_for = any(chunk.sense is P.GOAL for chunk in sentence[verb + 1 : guest])
    awaits = how.planned or sentence[verb].sense is V.WANT or waits_for
    return Finding("toward" if awaits else "at", group, verb, how, is_stop=True)


def _is_apart(words: Sequence[Chunk]) -> bool:
    """Tell "is far from the caravan"."""
    return any(chunk.sense is P.BEYOND for chunk in words)


def _told_of_place(sentence: Sequence[Chunk], verb: int, topic: Topic) -> Finding | None:
    """Read "X lies behind", "X is still ahead" and "X was reached on Friday", where the place is what is spoken of."""
    chunk, how = sentence[verb], mood(sentence, verb)
    helped = any(c.sense is Adverb.AUXILIARY for c in sentence[max(0, verb - 3) : verb])
    helped = helped or _is_bare_passive(sentence, verb)
    role = _PASSIVE.get(chunk.sense) if helped and chunk.form in {Form.PARTICIPLE, Form.PAST} else None
    if topic.kind not in PEOPLE:
        return None
    if chunk.sense is V.AWAIT:
        met = how.tense == "past" and not how.planned and sentence[verb - 1].sense is Adverb.THEM
        return Finding("at" if met else "toward", topic.group, verb, how)
    if chunk.sense is V.RECEDE:
        return Finding("toward" if how.planned else "passed", topic.group, verb, how)
    if role is None:
        return None
    return Finding("toward" if how.planned else role, topic.group, verb, how, is_stop=True)


def _is_bare_passive(sentence: Sequence[Chunk], verb: int) -> bool:
    """Tell "X reached on Saturday", which leaves out "was" and who did it, from "X reached a deal on Saturday"."""
    if verb == 0 or sentence[verb - 1].kind != "place" or sentence[verb].sense is not V.REACH:
        return False
    rest = sentence[verb + 1 : verb + 4]
    at = next((k for k, chunk in enumerate(rest) if chunk.kind != "date" and chunk.sense is not P.PLACE), None)
    closes = at is None or rest[at].kind == "mark" or rest[at].sense is P.TIME
    return closes and any(chunk.kind == "date" for chunk in rest)


def _may_host(sentence: Sequence[Chunk], place: int, verb: int) -> bool:
    """Tell a town from a capital that stands for its government ("Washington fears the caravan")."""
    verb_class = sentence[verb].sense
    if verb_class in _NO_HOST or not isinstance(mention := sentence[place].payload, Mention):
        return False
    is_small = mention.candidates[0].place.population < _CAPITAL_SIZE
    return is_small or verb_class in {V.HOST, V.STAY}


def _opens_clause(sentence: Sequence[Chunk], start: int) -> bool:
    before = sentence[start - 1] if start > 0 else None
    if before is None or before.kind == "date":
        return True
    return is_boundary(before) or before.text == "," or before.sense is Adverb.AND
