"""The town an article is written from, and what the first sentence behind it leaves out: the town left or reached."""

from __future__ import annotations

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from ..grammar.classes import Lexeme, NounClass, PrepositionClass, VerbClass
from ..parsing import Parsed, Sentence
from ..places.mentions import Mention
from ..syntax.chunk import Chunk, Chunks, verbs
from ..syntax.clauses import DETERMINERS, clause
from ..syntax.government import government
from ..syntax.subjects import is_finite, subject
from ..text import Span

V, P = VerbClass, PrepositionClass

# The preposition of the town that is left out, and those of the places that may stand beside it.
_LEFT_OUT: dict[object, tuple[PrepositionClass, frozenset[PrepositionClass | None]]] = {
    V.LEAVE: (P.SOURCE, frozenset({P.GOAL, P.TO})),
    V.REACH: (P.PLACE, frozenset({P.SOURCE})),
    V.STAY: (P.PLACE, frozenset()),
    V.END: (P.PLACE, frozenset()),
}
_ELSEWHERE = frozenset({NounClass.AREA})
_HEADS = frozenset({"place", "mark", "date", "name"})
_THERE = frozenset({P.TO, P.ENTRY, P.PLACE, P.PATH, P.SOURCE, P.OF})
_DATELINE = re.compile(r"[^\n]{0,60}?(?:\s?[—–]|\s-{1,2}\s|\s?\.[-–—]|\s\()|(?:, [^.\n]{0,30})?\.\s")
_COLON = re.compile(r"\s?:\s")


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
        before_colon = mention.text.isupper() and bool(_COLON.match(rest))  # "NASHIK: Some"
        is_headed = before_colon or bool(_DATELINE.match(rest))
        if opens and (is_headed or _is_bare(starts[mention.start])):
            return Town(mention, starts[mention.start].span)
    return None


def _is_bare(sentence: Sentence) -> bool:
    """Tell a sentence that only names a town and a day ("HUIXTLA, Chis., 25 de octubre.")."""
    dates = sum(chunk.kind == "date" for chunk in sentence.chunks)
    return dates == 1 and not any(chunk.is_verb or chunk.kind == "name" for chunk in sentence.chunks)


def with_dateline(sentence: Sequence[Chunk], town: Mention) -> tuple[Chunks, int] | None:
    """Complete "Some 300 migrants arrived at noon" with the town it is written from.

    Parameters
    ----------
    sentence
        The chunks of the first sentence that tells something, the dateline before it or in it.
    town
        The dateline's town.

    Returns
    -------
    tuple or None
        The completed sentence and the index of the town in it; None where its first verb needs no such place, or has
        one already.
    """
    first = _behind(sentence, town)
    verb = next((at for at in verbs(sentence) if at >= first and is_finite(sentence, at)), None)
    left_out = _LEFT_OUT.get(sentence[verb].sense) if verb is not None else None
    if verb is None or left_out is None or not _is_open(sentence, verb, first, beside=left_out[1]):
        return None
    at = sentence[verb].end
    link = Chunk("word", at, at, "", (Lexeme(left_out[0]),))
    place = Chunk("place", at, at, town.text, payload=town)
    return Chunks([*sentence[: verb + 1], link, place, *sentence[verb + 1 :]]), verb + 2


def _behind(sentence: Sequence[Chunk], town: Mention) -> int:
    """Give the index behind the last mark of a dateline with its region, day and agency."""
    first = next((at for at, chunk in enumerate(sentence) if chunk.start >= town.end), len(sentence))
    told = next((at for at in range(first, len(sentence)) if sentence[at].kind not in _HEADS), len(sentence))
    return max((at + 1 for at in range(first, told) if sentence[at].kind == "mark"), default=first)


def _is_open(sentence: Sequence[Chunk], verb: int, first: int, *, beside: frozenset[PrepositionClass | None]) -> bool:
    """Tell a clause whose verb has neither an object nor a place of its own."""
    start, end = clause(sentence, verb)
    named = (at for at in range(max(first, start), end) if sentence[at].kind == "place")
    if any(government(sentence, at).preposition not in beside for at in named):
        return False
    elsewhere = _ELSEWHERE | {NounClass.SPOT} if sentence[verb].sense is V.LEAVE else _ELSEWHERE  # "out on the streets"
    if sentence[verb].sense is V.STAY and not _names_spot(sentence, verb, end):
        return False
    away = any(_leads_away(sentence, at, elsewhere) for at in range(verb + 1, end - 1))
    return not (away or _has_object(sentence, verb, end))


def _has_object(sentence: Sequence[Chunk], verb: int, end: int) -> bool:
    """Tell "left the country", whose verb has its subject before it and a noun behind it."""
    _, noun = subject(sentence, verb)
    after = next((chunk for chunk in sentence[verb + 1 : end] if chunk.kind != "date" and chunk.readings), None)
    is_noun = after is not None and (after.sense in DETERMINERS or isinstance(after.sense, NounClass))
    return noun is not None and noun < verb and is_noun


def _names_spot(sentence: Sequence[Chunk], verb: int, end: int) -> bool:
    """Tell "slept in the gym of the school", a spot of the town, from "slept" and "slept in its trucks"."""
    inside = next((at for at in range(verb + 1, end - 1) if sentence[at].sense is P.PLACE), None)
    return inside is not None and any(c.sense is NounClass.SPOT for c in sentence[inside + 1 : inside + 4])


def _leads_away(sentence: Sequence[Chunk], at: int, elsewhere: AbstractSet[object]) -> bool:
    """Tell "to the border", a place of no name, from "in the main square" and "at noon"."""
    if sentence[at].sense not in _THERE:
        return False
    noun = next((chunk for chunk in sentence[at + 1 :] if chunk.sense not in DETERMINERS), None)
    return noun is not None and (noun.sense in elsewhere or noun.kind in {"name", "length"})
