"""What carries over from sentence to sentence: whom the text speaks of, and the town it is written from."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from .chunk import Chunk
from .clauses import is_boundary
from .grammar.table import Adverb, Grammar, NounClass, PrepositionClass
from .mentions import Mention
from .parsing import Parsed
from .parties import named_party
from .roles import PEOPLE, Topic
from .subjects import is_finite, subject

_DATELINE = re.compile(r"[^\n]{0,60}?(?:\s?[—–]|\s-{1,2}\s|\s?\.[-–—]|\s\()|(?:, [^.\n]{0,30})?\.\s")
_PRONOUNS = frozenset({Adverb.THEY, Adverb.IT, Adverb.HE})
_BETWEEN = 5


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
        The sentence's own first group of people that does something, else its first subject, else the topic before.
    """
    first: Topic | None = None
    for verb, chunk in enumerate(sentence):
        if not chunk.is_verb or not is_finite(sentence, verb):
            continue
        who, noun = subject(sentence, verb)
        if noun is None or who in {"thing", "outlet"}:
            continue
        if sentence[noun].sense in _PRONOUNS:
            if sentence[noun].sense is Adverb.THEY:
                return Topic("group", topic.group)
            continue
        if who in PEOPLE:
            return Topic("group", named_party(sentence, noun) or "main")
        first = first or Topic(who, topic.group)
    return first or topic


def dateline(article: Parsed) -> Mention | None:
    """Give the town an article is written from, as its first line says; None where it names none."""
    text = article.article.text
    starts = {sentence.span.start for sentence in article.sentences[:4]}
    for mention in article.mentions[:4]:
        line_end = text.find("\n", mention.end)
        rest = text[mention.end : line_end if line_end >= 0 else len(text)]
        opens = mention.start in starts and mention.kind == "town" and not mention.demonym
        if opens and _DATELINE.match(rest):
            return mention
    return None


def pointed_at(sentence: Sequence[Chunk], town: Mention, grammar: Grammar) -> Iterator[tuple[list[Chunk], int]]:
    """Find where a sentence points at the town it is written from ("here", "this railway town").

    Parameters
    ----------
    sentence
        The chunks of a sentence.
    town
        The place pointed at.
    grammar
        The article's language.

    Yields
    ------
    tuple
        The sentence with the pointing words replaced by the town, and the town's index in it.
    """
    for at, chunk in enumerate(sentence):
        end = at + 1 if chunk.sense is Adverb.HERE else _pointed_phrase(sentence, at, grammar)
        if chunk.sense is Adverb.THEIR and at > 0 and sentence[at - 1].sense is PrepositionClass.PLACE:
            end = next((k + 1 for k in range(at + 1, min(len(sentence), at + 4)) if _is_spot(sentence[k])), None)
        if end is not None:
            stands_in = replace(chunk, kind="place", readings=(), payload=town, end=sentence[end - 1].end)
            yield [*sentence[:at], stands_in, *sentence[end:]], at


def _is_spot(chunk: Chunk) -> bool:
    return chunk.sense is NounClass.SPOT


def _pointed_phrase(sentence: Sequence[Chunk], at: int, grammar: Grammar) -> int | None:
    """Give the index after "this sweltering southern town", None where no such phrase starts here."""
    if sentence[at].sense is not Adverb.THIS:
        return None
    for k in range(at + 1, min(len(sentence), at + 1 + _BETWEEN)):
        chunk = sentence[k]
        if chunk.sense is NounClass.AREA and chunk.text.lower().split()[-1] in grammar.town_nouns:
            return k + 1
        if chunk.is_verb or is_boundary(chunk) or chunk.kind in {"date", "figure", "name"} or chunk.text == ",":
            return None
    return None
