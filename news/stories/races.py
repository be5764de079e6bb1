"""Races: stories of many travellers, in which a team stands for whoever drives it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache

from ..grammar.classes import Lexeme, NounClass
from ..parsing import Parsed, Sentence
from ..syntax.chunk import Chunk, Chunks
from ..syntax.clauses import DETERMINERS

_LEAST_SHARE = 0.5  # of the articles that are understood
_TEAM = (Lexeme(NounClass.GROUP),)


def is_race(pieces: Sequence[Parsed]) -> bool:
    """Tell whether a story is of a race: half of its articles speak of racers and of what belongs to a race.

    Parameters
    ----------
    pieces
        The story's articles, taken apart.
    """
    understood = [piece for piece in pieces if piece.sentences]
    told = sum(map(_tells_of_race, understood))
    return bool(told) and told >= _LEAST_SHARE * len(understood)


def with_teams(piece: Parsed) -> Parsed:
    """Let the racers of a race and their teams stand for its group, be they ever so few ("three teams left X").

    Parameters
    ----------
    piece
        An article of a race, taken apart.
    """
    teams = piece.grammar.travellers.teams | piece.grammar.travellers.racers
    return replace(piece, sentences=tuple(_read_anew(sentence, teams) for sentence in piece.sentences))


def _tells_of_race(piece: Parsed) -> bool:
    words = piece.grammar.travellers
    text = f"{piece.article.title or ''}\n{piece.own_text}".lower()
    return all(
        any(word in text for word in kind) and _any_of(kind).search(text) is not None
        for kind in (words.racers, words.races)
    )


@lru_cache(maxsize=8)
def _any_of(words: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(sorted(words)) or '(?!)'})\b")


def _read_anew(sentence: Sentence, teams: frozenset[str]) -> Sentence:
    found = [at for at, chunk in enumerate(sentence.chunks) if chunk.text.lower() in teams]
    if not found:
        return sentence
    chunks = list(sentence.chunks)
    for at in found:
        if at == 0 or _leads_to_team(chunks[at - 1]):
            chunks[at] = replace(chunks[at], kind="word", readings=_TEAM)
    return replace(sentence, chunks=Chunks(chunks))


def _leads_to_team(before: Chunk) -> bool:
    """Tell "the", "three" and "Moore's" before a team from the "rescue" of another kind of team."""
    owns = before.kind == "name" and before.text.endswith(("'s", "’s", "s'", "s’"))
    return owns or before.sense in DETERMINERS or before.kind in {"figure", "mark"}
