"""What carries over from sentence to sentence: whom the text speaks of."""

from __future__ import annotations

from collections.abc import Sequence

from ..grammar.classes import Adverb, VerbClass
from ..syntax.chunk import Chunk, verbs
from ..syntax.nested import is_plural
from ..syntax.parties import named_party
from ..syntax.people import Subject
from ..syntax.subjects import is_finite, subject
from .doers import Topic
from .finding import PEOPLE

_SPEAKING = frozenset({VerbClass.SAY, VerbClass.TELL})
_PRONOUNS = frozenset({Adverb.THEY, Adverb.IT, Adverb.HE})


def topic_after(sentence: Sequence[Chunk], topic: Topic) -> Topic:
    """Tell whom a text speaks of once a sentence is read.

    Parameters
    ----------
    sentence
        The chunks of the sentence.
    topic
        Whom the text before it spoke of.

    Returns
    -------
    Topic
        The sentence's own first group of people that does something, else its first subject, else the topic before;
        and the one person it speaks of last.
    """
    people = _people_after(sentence, topic)
    return Topic(people.kind, people.group, _person_after(sentence, topic))


def _person_after(sentence: Sequence[Chunk], topic: Topic) -> Subject | None:
    """Give the one person that a sentence speaks of last; who only says something is soon forgotten."""
    single = topic.single
    for verb in verbs(sentence):
        if not is_finite(sentence, verb):
            continue
        who, noun = subject(sentence, verb)
        if noun is None:
            continue
        is_one = not (sentence[noun].text.endswith("s") or is_plural(sentence, verb))
        alone = who in {"person", "official", "member"} and is_one
        speaks = sentence[verb].sense in _SPEAKING and who != "member"
        single = who if alone and not speaks else None
    return single


def _people_after(sentence: Sequence[Chunk], topic: Topic) -> Topic:
    """Give the people a text speaks of once a sentence is read."""
    first: Topic | None = None
    for verb in verbs(sentence):
        if not is_finite(sentence, verb):
            continue
        who, noun = subject(sentence, verb)
        if noun is None or who in {"thing", "outlet", "person"}:
            continue
        if sentence[noun].sense in _PRONOUNS:
            if sentence[noun].sense is Adverb.THEY:
                return Topic("group", topic.group)
            continue
        if who in PEOPLE:
            return Topic("group", named_party(sentence, noun) or "main")
        first = first or Topic(who, topic.group)
    return first or topic
