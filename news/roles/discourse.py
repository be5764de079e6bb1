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
from ..syntax.clauses import clause, is_boundary
from ..syntax.nested import is_plural
from ..syntax.parties import named_party
from ..syntax.people import Subject
from ..syntax.subjects import is_finite, subject
from ..text import Span
from .doers import Topic
from .on_verbs import PEOPLE

_DATELINE = re.compile(r"[^\n]{0,60}?(?:\s?[—–]|\s-{1,2}\s|\s?\.[-–—]|\s\()|(?:, [^.\n]{0,30})?\.\s")
_PRONOUNS = frozenset({Adverb.THEY, Adverb.IT, Adverb.HE})
_BETWEEN = 5
_THEM_BY_NAME = frozenset({NounClass.GROUP, NounClass.CROWD, Adverb.MAIN})
_COLON = re.compile(r"\s?:\s")


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
        is_headed = bool(_DATELINE.match(rest)) or (
            mention.text.isupper() and bool(_COLON.match(rest))
        )  # "NASHIK: Some"
        if opens and (is_headed or _is_bare(starts[mention.start])):
            return Town(mention, starts[mention.start].span)
    return None


def _is_bare(sentence: Sentence) -> bool:
    """Tell a sentence that only names a town and a day ("HUIXTLA, Chis., 25 de octubre.")."""
    dates = sum(chunk.kind == "date" for chunk in sentence.chunks)
    return dates == 1 and not any(chunk.is_verb or chunk.kind == "name" for chunk in sentence.chunks)


def may_be_town(mention: Mention) -> bool:
    """Tell whether "there" may mean what a name stands for: a town, or a region called like one."""
    return not mention.demonym and any(candidate.place.kind == "town" for candidate in mention.candidates)


class Antecedents(NamedTuple):
    """The towns that a sentence may point at.

    Attributes
    ----------
    dateline
        The town the article is written from: "here", "this town", "its square"; None where it names none.
    told
        The town the text last placed the group in or ahead of: "the town"; None where there is none yet.
    nearest
        The town named last before the sentence, if the text places the group there: "there", "that town".
    own
        The towns in which the sentence itself places the group.
    named
        The town named last before the sentence, whoever was there; None where there is none.
    """

    dateline: Town | None
    told: Town | None
    nearest: Town | None = None
    own: Sequence[Town] = ()
    named: Town | None = None

    def before(self, sentence: Sequence[Chunk], at: int) -> Town | None:
        """Give the town that "there" means: the one named last, if the group is placed in it, or its name stands by."""
        mentions = (chunk.payload for chunk in reversed(sentence[:at]) if chunk.kind == "place")
        last = next((mention for mention in mentions if isinstance(mention, Mention) and may_be_town(mention)), None)
        start, _ = clause(sentence, at)
        tells_who = any(chunk.sense in _THEM_BY_NAME for chunk in sentence[start:at])  # "while the caravan slept there"
        if last is None:
            return self.nearest or (self.named if tells_who else None)
        placed = next((town for town in self.own if town.mention.start == last.start), None)
        whole = Span(sentence[0].start, sentence[-1].end)
        return placed or (Town(last, whole) if tells_who else None)


def pointed_at(
    sentence: Sequence[Chunk], grammar: Grammar, towns: Antecedents
) -> Iterator[tuple[list[Chunk], int, Town]]:
    """Find where a sentence points at a town that it does not name ("here", "this railway town", "the city", "there").

    Parameters
    ----------
    sentence
        The chunks of a sentence.
    grammar
        The article's language.
    towns
        What it may point at.

    Yields
    ------
    tuple
        The sentence with the pointing words replaced by the town, the town's index in it, and the town.
    """
    for at, chunk in enumerate(sentence):
        is_adverb = chunk.sense is Adverb.HERE or chunk.text.lower() in grammar.there
        town, end = _meant(sentence, at, towns, grammar=grammar)
        if town is not None and end > at:
            stands_in = replace(chunk, kind="place", readings=(), payload=town.mention, end=sentence[end - 1].end)
            before = [*sentence[:at]]
            if is_adverb and not (at > 0 and isinstance(sentence[at - 1].sense, PrepositionClass)):
                before.append(replace(chunk, end=chunk.start, text="", readings=(Lexeme(PrepositionClass.PLACE),)))
            yield [*before, stands_in, *sentence[end:]], len(before), town


def _meant(sentence: Sequence[Chunk], at: int, towns: Antecedents, *, grammar: Grammar) -> tuple[Town | None, int]:
    """Give the town that the words at an index mean, and the index after them."""
    chunk = sentence[at]
    word = chunk.text.lower()
    if chunk.sense is Adverb.HERE or word in grammar.there:
        return (towns.dateline if chunk.sense is Adverb.HERE else towns.before(sentence, at)), at + 1
    if word in grammar.that:
        return towns.before(sentence, at), _end_of_town(sentence, at, grammar)
    if chunk.sense in {Adverb.THIS, Adverb.DEFINITE}:
        town = (towns.dateline or towns.told) if chunk.sense is Adverb.THIS else towns.told
        return town, _end_of_town(sentence, at, grammar)
    if chunk.sense is Adverb.THEIR and at > 0 and sentence[at - 1].sense is PrepositionClass.PLACE:
        return towns.dateline, _end_of_spot(sentence, at)
    return None, at


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
    points = pointer.sense is Adverb.THIS or pointer.text.lower() in grammar.that
    return known or (points and word in grammar.pointed_at)


def _is_named(after: Chunk) -> bool:
    """Tell "the city of X" and "the city X", which name their town."""
    return after.kind in {"place", "name"} or after.sense is PrepositionClass.OF
