"""What carries over from sentence to sentence: whom the text speaks of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from ..grammar.classes import Adverb, NounClass, VerbClass
from ..syntax.chunk import Chunk, verbs
from ..syntax.nested import is_plural
from ..syntax.parties import named_party
from ..syntax.people import Subject
from ..syntax.subjects import is_finite, subject
from .doers import Topic
from .finding import PEOPLE

_SPEAKING = frozenset({VerbClass.SAY, VerbClass.TELL})
_PRONOUNS = frozenset({Adverb.THEY, Adverb.IT, Adverb.HE})
_SINGLE: frozenset[Subject] = frozenset({"person", "official", "member"})
_NOBODY: frozenset[Subject] = frozenset({"thing", "outlet", "person"})
_NOUNS = frozenset({NounClass.GROUP, NounClass.CROWD})
_Told = tuple[int, Subject, int]


class Discourse:
    """Whom a text speaks of at each of its sentences, worked out no further than anybody asks.

    Parameters
    ----------
    sentences
        The sentences of the text, in order: the chunks of each, and the number of its block.
    """

    def __init__(self, sentences: Sequence[tuple[Sequence[Chunk], int]]) -> None:
        """Start with the story's own group."""
        self._sentences = sentences
        self._topic, self._read = Topic(), 0

    def before(self, number: int) -> Topic:
        """Tell whom the text before a sentence spoke of; a paragraph opens with the story's own group.

        Parameters
        ----------
        number
            Index of the sentence, not before any that was asked for.
        """
        while self._read < number:
            chunks, block = self._sentences[self._read]
            self._read += 1
            self._topic = topic_after(chunks, self._topic)
            if self._sentences[self._read][1] != block:
                self._topic = self._topic.of_paragraph()
        return self._topic


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
    told = list(_subjects(sentence))
    people = _people_after(sentence, told, topic)
    is_named = topic.is_named or any(sentence[noun].sense in _NOUNS for _, _, noun in told)
    return Topic(people.kind, people.group, _person_after(sentence, told, topic), is_named)


def _subjects(sentence: Sequence[Chunk]) -> Iterator[_Told]:
    """Give the finite verbs of a sentence that name who does it: the verb, who it is, and the noun."""
    for verb in verbs(sentence):
        if is_finite(sentence, verb):
            who, noun = subject(sentence, verb)
            if noun is not None:
                yield verb, who, noun


def _person_after(sentence: Sequence[Chunk], told: Iterable[_Told], topic: Topic) -> Subject | None:
    """Give the one person that a sentence speaks of last; who only says something is soon forgotten."""
    single = topic.single
    for verb, who, noun in told:
        alone = who in _SINGLE and not (sentence[noun].is_several or is_plural(sentence, verb))
        speaks = sentence[verb].sense in _SPEAKING and who != "member"
        single = who if alone and not speaks else None
    return single


def _people_after(sentence: Sequence[Chunk], told: Iterable[_Told], topic: Topic) -> Topic:
    """Give the people a text speaks of once a sentence is read."""
    first: Topic | None = None
    for _, who, noun in told:
        if who in _NOBODY:
            continue
        if sentence[noun].sense in _PRONOUNS:
            if sentence[noun].sense is Adverb.THEY:
                return Topic("group", topic.group)
            continue
        if who in PEOPLE:
            return Topic("group", named_party(sentence, noun) or "main")
        first = first or Topic(who, topic.group)
    return first or topic
