"""What carries over from sentence to sentence: whom the text speaks of, and the town it is written from."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from ..grammar.table import Adverb, Grammar, Lexeme, NounClass, PrepositionClass, VerbClass
from ..parsing import Parsed, Sentence
from ..places.mentions import Mention
from ..syntax.chunk import Chunk, verbs
from ..syntax.clauses import is_boundary
from ..syntax.nested import is_plural
from ..syntax.parties import named_party
from ..syntax.people import Subject
from ..syntax.subjects import is_finite, subject
from ..text import Span
from .doers import Topic
from .on_verbs import PEOPLE

_DATELINE = re.compile(r"[^\n]{0,60}?(?:\s?[—–]|\s-{1,2}\s|\s?\.[-–—]|\s\()|(?:, [^.\n]{0,30})?\.\s")
_POINTING = frozenset({Adverb.HERE, Adverb.THIS, Adverb.DEFINITE, Adverb.THEIR})
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
        The sentence's own first group of people that does something, else its first subject, else the topic before;
        and the one person it speaks of last.
    """
    return replace(_people_after(sentence, topic), single=_person_after(sentence, topic))


def _person_after(sentence: Sequence[Chunk], topic: Topic) -> Subject | None:
    """Give the one person that a sentence speaks of last; who only says something is soon forgotten."""
    single = topic.single
    for verb in verbs(sentence):
        who, noun = subject(sentence, verb)
        if noun is None or not is_finite(sentence, verb):
            continue
        is_one = not (sentence[noun].text.endswith("s") or is_plural(sentence, verb))
        alone = who in {"person", "official", "member"} and is_one
        speaks = sentence[verb].sense in {VerbClass.SAY, VerbClass.TELL} and who != "member"
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


class Town(NamedTuple):
    """A town named in an article, and the sentence that names it."""

    mention: Mention
    sentence: Span


def dateline(article: Parsed) -> Town | None:
    """Give the town an article is written from, as its first line says; None where it names none."""
    text = article.article.text
    starts = {sentence.span.start: sentence for sentence in article.sentences[:4]}
    for mention in article.mentions[:4]:
        line_end = text.find("\n", mention.end)
        rest = text[mention.end : line_end if line_end >= 0 else len(text)]
        opens = mention.start in starts and mention.kind == "town" and not mention.demonym
        if opens and (_DATELINE.match(rest) or _is_bare(starts[mention.start])):
            return Town(mention, starts[mention.start].span)
    return None


def _is_bare(sentence: Sentence) -> bool:
    """Tell a sentence that only names a town and a day ("HUIXTLA, Chis., 25 de octubre.")."""
    dates = sum(chunk.kind == "date" for chunk in sentence.chunks)
    return dates == 1 and not any(chunk.is_verb or chunk.kind == "name" for chunk in sentence.chunks)


def pointed_at(
    sentence: Sequence[Chunk], grammar: Grammar, *, dateline: Town | None, told: Town | None
) -> Iterator[tuple[list[Chunk], int, Town]]:
    """Find where a sentence points at a town that it does not name ("here", "this railway town", "the city").

    Parameters
    ----------
    sentence
        The chunks of a sentence.
    grammar
        The article's language.
    dateline
        The town the article is written from: "here", "this town", "its square"; None where it names none.
    told
        The town the text last placed the group in or ahead of: "the town"; None where there is none yet.

    Yields
    ------
    tuple
        The sentence with the pointing words replaced by the town, the town's index in it, and the town.
    """
    for at, chunk in enumerate(sentence):
        if chunk.sense not in _POINTING:
            continue
        town, end = (dateline, at + 1) if chunk.sense is Adverb.HERE else (None, at)
        if chunk.sense is Adverb.THIS:
            town, end = dateline or told, _end_of_town(sentence, at, grammar)
        elif chunk.sense is Adverb.DEFINITE:
            town, end = told, _end_of_town(sentence, at, grammar)
        elif chunk.sense is Adverb.THEIR and at > 0 and sentence[at - 1].sense is PrepositionClass.PLACE:
            town, end = dateline, _end_of_spot(sentence, at)
        if town is not None and end > at:
            stands_in = replace(chunk, kind="place", readings=(), payload=town.mention, end=sentence[end - 1].end)
            before = [*sentence[:at]]
            if chunk.sense is Adverb.HERE and not (at > 0 and isinstance(sentence[at - 1].sense, PrepositionClass)):
                before.append(replace(chunk, end=chunk.start, text="", readings=(Lexeme(PrepositionClass.PLACE),)))
            yield [*before, stands_in, *sentence[end:]], len(before), town


def _end_of_spot(sentence: Sequence[Chunk], at: int) -> int:
    """Give the index after "its main square", that of its first word where it is nothing of the kind."""
    spots = (k + 1 for k in range(at + 1, min(len(sentence), at + 4)) if sentence[k].sense is NounClass.SPOT)
    return next(spots, at)


def _end_of_town(sentence: Sequence[Chunk], at: int, grammar: Grammar) -> int:
    """Give the index after "this sweltering southern town", that of its first word where it is nothing of the kind."""
    for k in range(at + 1, min(len(sentence), at + 1 + _BETWEEN)):
        chunk = sentence[k]
        if _names_town(chunk, sentence[at], grammar):
            return at if k + 1 < len(sentence) and _is_named(sentence[k + 1]) else k + 1
        if chunk.is_verb or is_boundary(chunk) or chunk.kind in {"date", "figure", "name"} or chunk.text == ",":
            return at
    return at


def _names_town(noun: Chunk, pointer: Chunk, grammar: Grammar) -> bool:
    """Tell "town", and after "this" also "border" and the like, which the town itself is called."""
    word = noun.text.lower().split()[-1]
    known = noun.sense is NounClass.AREA and word in grammar.town_nouns
    return known or (pointer.sense is Adverb.THIS and word in grammar.pointed_at)


def _is_named(after: Chunk) -> bool:
    """Tell "the city of X" and "the city X", which name their town."""
    return after.kind in {"place", "name"} or after.sense is PrepositionClass.OF
