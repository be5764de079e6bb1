"""Persons by whose name a journey goes: the racer, the lone walker, the marcher at the head of others.

A name is no group, and what it does places nobody: officials and reporters come and go. But a race is told of by the
names of those who lead it, a pilgrimage by the pilgrim's. So the story's articles are asked, before their roles are
read, whose journey they follow: somebody must be told of as a traveller (the words of `TravellerWords`), must be the
one who leaves, reaches, passes or stays in places, in several articles, and must nowhere hold an office. That name then
stands for the group, and so does "he" or "she" after it. In a race it is enough to leave or reach a place once.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from ..grammar.classes import Adverb, Lexeme, NounClass, PrepositionClass, VerbClass
from ..grammar.traveller_words import TravellerWords
from ..parsing import Parsed, Sentence
from ..syntax.chunk import Chunk, Chunks
from ..syntax.clauses import clause
from ..syntax.subjects import subject
from .races import is_race, with_teams

_GOES = frozenset({VerbClass.LEAVE, VerbClass.REACH, VerbClass.CROSS, VerbClass.STAY, VerbClass.MOVE, VerbClass.HEAD})
_SETS_OUT = frozenset({VerbClass.LEAVE, VerbClass.BEGIN, VerbClass.MOVE})
_OFFICES = frozenset({NounClass.OFFICIAL, NounClass.LEADER, NounClass.OUTLET})
_PEOPLE = frozenset({*_OFFICES, NounClass.PERSON, NounClass.RESIDENT, NounClass.MEMBER})
_SKIPPED = frozenset({Adverb.PLAIN, Adverb.DETERMINER, Adverb.DEFINITE})
_FEWEST = 2  # verbs by which a traveller goes somewhere
_LEAST_SHARE = 0.1  # of the articles that are understood
_NEAR = 4  # chunks
_SHORTEST_NAME = 3
_TRAVELLER = (Lexeme(NounClass.GROUP),)
_PRONOUN = (Lexeme(Adverb.IT),)


def followed_by_name(pieces: Sequence[Parsed]) -> list[Parsed]:
    """Let the names of a story's travellers stand for its group.

    Parameters
    ----------
    pieces
        The story's articles, taken apart.

    Returns
    -------
    list of Parsed
        The same, but that names of travellers, and "he" and "she" where they mean one, read as the group does.
    """
    racing = is_race(pieces)
    names = travellers(pieces, racing=racing)
    followed = [_told_by_name(piece, names) for piece in pieces] if names else pieces
    return [with_teams(piece) for piece in followed] if racing else list(followed)


def travellers(pieces: Sequence[Parsed], *, racing: bool = False) -> frozenset[str]:
    """Find the persons whose journey a story follows.

    Parameters
    ----------
    pieces
        The story's articles, taken apart.
    racing
        Whether the story is of a race.

    Returns
    -------
    frozenset of str
        Their last names, in lower case.
    """
    told = {name for piece in pieces for name in (_all_named(piece) if racing else _told_of(piece))}
    if not told:
        return frozenset()
    told -= {name for piece in pieces for name in _in_office(piece)}
    gone = [Counter(_gone(piece, told)) for piece in pieces] if told else []
    verbs, articles = sum(gone, Counter[str]()), Counter(name for counts in gone for name in counts)
    if racing:
        return frozenset(articles)
    fewest = _LEAST_SHARE * sum(bool(piece.sentences) for piece in pieces)
    return frozenset(name for name in told if verbs[name] >= _FEWEST and articles[name] >= fewest)


def last_name(chunk: Chunk) -> str:
    """Give the last word of a name in lower case, without its "'s".

    Examples
    --------
    >>> last_name(Chunk("name", 0, 12, "Ann Archer’s"))
    'archer'
    """
    return chunk.text.lower().replace("’", "'").removesuffix("'s").removesuffix("'").rsplit(maxsplit=1)[-1]


def _names(piece: Parsed) -> Iterator[tuple[Chunks, int, str]]:
    """List the names of an article: the sentence, the name's index, the last of its words."""
    for sentence in piece.sentences:
        chunks = sentence.chunks
        for at in [at for at, chunk in enumerate(chunks) if chunk.kind == "name"]:
            if len(name := last_name(chunks[at])) >= _SHORTEST_NAME:
                yield chunks, at, name


def _all_named(piece: Parsed) -> set[str]:
    return {name for sentence, at, name in _names(piece) if not _is_where(sentence, at)}


def _told_of(piece: Parsed) -> set[str]:
    words = piece.grammar.travellers
    return {
        name for sentence, at, name in _names(piece) if not _is_where(sentence, at) and _travels(sentence, at, words)
    }


def _travels(sentence: Chunks, at: int, words: TravellerWords) -> bool:
    """Tell a traveller's name by what stands beside it."""
    return (
        _is_called_traveller(sentence, at, words)
        or _has_company(sentence, at, words)
        or _owns_journey(sentence, at, words)
        or _leads(sentence, at, words)
        or _is_in_front(sentence, at, words)
        or _sets_out_with_others(sentence, at)
    )


def _is_called_traveller(sentence: Chunks, at: int, words: TravellerWords) -> bool:
    """Tell "musher Ann Archer", "Ann Archer, a musher," and "Ann Archer was the first musher"."""
    if at > 0 and sentence[at - 1].text.lower() in words.nouns:
        return True
    if any(word in words.nouns for word in sentence[at].text.lower().split()[:-1]):
        return True  # at the opening of a sentence the noun has a capital too
    behind = sentence[at + 1 : at + 1 + _NEAR]
    if not behind or not (behind[0].text == "," or behind[0].sense is VerbClass.BE):
        return False
    noun = next((chunk for chunk in behind[1:] if chunk.sense not in _SKIPPED), None)
    return noun is not None and noun.text.lower() in words.nouns


def _has_company(sentence: Chunks, at: int, words: TravellerWords) -> bool:
    """Tell "Ann Archer and her dogs"."""
    behind = sentence[at + 1 : at + 1 + _NEAR]
    if len(behind) < 3 or behind[0].sense is not Adverb.AND or behind[1].text.lower() not in words.possessives:
        return False
    return any(chunk.text.lower() in words.company for chunk in behind[2:])


def _owns_journey(sentence: Chunks, at: int, words: TravellerWords) -> bool:
    """Tell "Ann Archer's march" and "la marcha de Ana Ruiz"."""
    mine = words.journeys | words.company
    if sentence[at].text.endswith(("'s", "’s", "s'", "s’")):
        noun = next((c for c in sentence[at + 1 : at + _NEAR] if c.text.islower() and c.text.lower() in mine), None)
        return noun is not None
    is_of = at > 1 and sentence[at - 1].sense is PrepositionClass.OF
    return is_of and sentence[at - 2].text.lower() in mine


def _leads(sentence: Chunks, at: int, words: TravellerWords) -> bool:
    """Tell "Ann Archer is leading the race"."""
    behind = sentence[at + 1 : at + 1 + 2 * _NEAR]
    verb = next((k for k, chunk in enumerate(behind[:_NEAR]) if chunk.text.lower().split()[0] in words.leads), None)
    if verb is None or any(chunk.kind in {"name", "mark"} for chunk in behind[:verb]):
        return False
    return any(chunk.text.lower().split()[-1] in words.contests for chunk in behind[verb : verb + _NEAR])


def _is_in_front(sentence: Chunks, at: int, words: TravellerWords) -> bool:
    """Tell "Ann Archer set out at the head of 40 riders"."""
    for here in range(at + 1, min(len(sentence) - 1, at + 4 * _NEAR)):
        if sentence[here].kind == "name" or sentence[here].text in {";", ":"}:
            return False
        is_phrase = sentence[here].sense is PrepositionClass.BESIDE  # "al frente de"
        if words.fronts & {*sentence[here].text.lower().split()}:
            return is_phrase or sentence[here + 1].sense is PrepositionClass.OF
    return False


def _sets_out_with_others(sentence: Chunks, at: int) -> bool:
    """Tell "Ann Archer left with 40 pilgrims", where the words between may tell whence and when."""
    verb = sentence[at + 1] if at + 1 < len(sentence) else None
    if verb is None or verb.sense not in _SETS_OUT or not verb.is_verb:
        return False
    _, end = clause(sentence, at + 1)
    others = (k for k in range(at + 2, end - 2) if sentence[k].sense is PrepositionClass.BESIDE)
    beside = next(others, end)
    behind = sentence[beside + 1 : min(end, beside + _NEAR)]
    return bool(behind) and behind[0].kind == "figure" and any(chunk.sense is NounClass.CROWD for chunk in behind)


def _in_office(piece: Parsed) -> Iterator[str]:
    """List those whom the words beside their names give an office ("President N.", "N., an organizer")."""
    words = piece.grammar.travellers.offices
    for sentence, at, name in _names(piece):
        behind = sentence[at + 1 : at + 1 + _NEAR]
        apposed = behind[1:] if behind and behind[0].text == "," else ()
        titles = (*sentence[max(0, at - 1) : at], *apposed)
        capital = words & {*sentence[at].text.lower().split()[:-1]}  # where the title opens the sentence
        if capital or any(chunk.sense in _OFFICES or chunk.text.lower() in words for chunk in titles):
            yield name


def _gone(piece: Parsed, names: AbstractSet[str]) -> Iterator[str]:
    """List, once for each verb, those of some persons who leave, reach, pass or stay somewhere that is named."""
    meant = ""
    for sentence in piece.sentences:
        for at, chunk in enumerate(sentence.chunks):
            meant = _meant_at(sentence.chunks, at, meant)
            if meant in names and (chunk.kind == "name" or chunk.sense is Adverb.HE):
                yield from (meant for _ in _verbs_of(sentence.chunks, at, piece.grammar.travellers))


def _meant_at(sentence: Chunks, at: int, before: str) -> str:
    """Tell whom "he" means at a chunk or behind it: the last person named, nobody known where it is empty."""
    chunk = sentence[at]
    if chunk.kind == "name" and not _is_where(sentence, at):
        return last_name(chunk)
    return "" if chunk.sense in _PEOPLE else before


def _is_where(sentence: Chunks, at: int) -> bool:
    """Tell a name behind "in" or "reached", or that goes on with a place's, of a place that no gazetteer gave."""
    before = sentence[at - 1] if at > 0 else None
    if before is None:
        return False
    return before.kind == "place" or isinstance(before.sense, PrepositionClass) or before.sense in _GOES


def _verbs_of(sentence: Chunks, at: int, words: TravellerWords) -> Iterator[int]:
    last = at + _NEAR if _has_company(sentence, at, words) else at  # "Ann Archer and her dogs left"
    for verb in range(at + 1, len(sentence)):
        if not (sentence[verb].is_verb and sentence[verb].sense in _GOES):
            continue
        who, noun = subject(sentence, verb)
        is_mine = at <= noun <= last if noun is not None else who == "none" and last > at
        if is_mine and (_is_there(sentence, at) or any(map(_is_somewhere, sentence[verb + 1 : verb + 1 + _NEAR]))):
            yield verb


def _is_somewhere(chunk: Chunk) -> bool:
    return chunk.kind in {"place", "name"} or chunk.sense is Adverb.HERE


def _is_there(sentence: Chunks, at: int) -> bool:
    """Tell "X, where he"."""
    return at > 0 and sentence[at - 1].sense is Adverb.WHERE


def _told_by_name(piece: Parsed, names: AbstractSet[str]) -> Parsed:
    if not any(name in names for *_, name in _names(piece)):
        return piece
    found: list[Sentence] = []
    meant = ""
    for sentence in piece.sentences:
        chunks: list[Chunk] = []
        for at, chunk in enumerate(sentence.chunks):
            meant = _meant_at(sentence.chunks, at, meant)
            chunks.append(_read_anew(chunk) if meant in names else chunk)
        found.append(replace(sentence, chunks=Chunks(chunks)))
    return replace(piece, sentences=tuple(found))


def _read_anew(chunk: Chunk) -> Chunk:
    """Let a traveller's name or pronoun stand for the group."""
    if chunk.kind == "name":
        return replace(chunk, readings=_TRAVELLER)
    return replace(chunk, readings=_PRONOUN) if chunk.sense is Adverb.HE else chunk
