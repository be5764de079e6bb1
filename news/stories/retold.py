"""Where an article tells of another group than its own: the one before it, or one known by where it has been."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Literal, NamedTuple

from ..claims import Claim
from ..grammar.classes import Adverb, NounClass, PrepositionClass
from ..grammar.table import Grammar
from ..parsing import Parsed, Sentence
from ..syntax.chunk import Chunk, verbs
from ..syntax.people import subject_kind
from ..syntax.subjects import is_finite, subject
from ..text import Span

How = Literal["first", "before", "one", "known"]

_PRONOUNS = frozenset({Adverb.THEY, Adverb.IT})
_HELPERS = frozenset({Adverb.AUXILIARY, Adverb.PERFECT, Adverb.MODAL, Adverb.WOULD})
_OPENERS = frozenset({Adverb.RELATIVE, Adverb.SUBORDINATOR})
_BEFORE_SUBJECT = frozenset(
    {Adverb.AND, Adverb.PLAIN, Adverb.MEANWHILE, Adverb.WHEN, Adverb.SUBORDINATOR, PrepositionClass.TIME}
)
_NAME_WORDS = 3  # "first", "earlier caravan", "first one"


class Retold(NamedTuple):
    """A stretch of an article that tells of another group than its own, if the story bears it out.

    Attributes
    ----------
    span
        From the words for that group to where the text goes on about others.
    how
        Whether those call it the ``first``, the one ``before`` or the ``one`` that did something ("the one that left X
        in May"), or name a group ``known`` by that ("the march that left X in May"), which may be the article's own.
    sentence
        The sentence it starts in.
    among_several
        Whether the article counts three groups or more ("a third caravan"), of which the first may be any.
    """

    span: Span
    how: How
    sentence: str
    among_several: bool = False

    def tells(self, claim: Claim) -> bool:
        """Tell whether it makes a claim, also one of a place named before that it points at."""
        if self.span.start <= claim.start < self.span.end:
            return True
        return claim.start < self.span.start and claim.quote != self.sentence and claim.quote.endswith(self.sentence)


def retold(piece: Parsed) -> tuple[Retold, ...]:
    """Find where an article may tell of another group than its own.

    Parameters
    ----------
    piece
        The article, taken apart.

    Returns
    -------
    tuple of Retold
        In order, without overlap; a stretch goes on through the sentences of its paragraph that name no other subject.
    """
    found: list[Retold] = []
    several = _counts_several(piece)
    for number, sentence in enumerate(piece.sentences):
        for start, how in _named(sentence.chunks, piece.grammar):
            end = _end(sentence, start)
            if end == sentence.span.end:
                end = _goes_on(piece, number)
            span = Span(sentence.chunks[start].start, end)
            found.append(Retold(span, how, sentence.span.of(piece.article.text), several))
    return tuple(found)


def _counts_several(piece: Parsed) -> bool:
    after = piece.grammar.ranks.after
    return any(
        chunk.text.lower() in after and later.sense is NounClass.GROUP
        for sentence in piece.sentences
        for chunk, later in pairwise(sentence.chunks)
    )


def _named(chunks: Sequence[Chunk], grammar: Grammar) -> Iterator[tuple[int, How]]:
    """List the subjects of a sentence that are such a group, by the index of their article."""
    for at, chunk in enumerate(chunks):
        if _is_definite(chunk, grammar) and _opens_clause(chunks, at):
            how = _how(chunks, at, grammar)
            if how is not None:
                yield at, how


def _is_definite(chunk: Chunk, grammar: Grammar) -> bool:
    """Tell an article, also one that the lexicon holds with its word ("the earlier")."""
    if chunk.sense is Adverb.DEFINITE:
        return True
    return chunk.sense is Adverb.ANOTHER and Adverb.DEFINITE in grammar.senses_of(chunk.text.lower().split()[0])


def _opens_clause(chunks: Sequence[Chunk], at: int) -> bool:
    before = chunks[at - 1] if at > 0 else None
    return before is None or before.kind in {"mark", "date"} or before.sense in _BEFORE_SUBJECT


def _how(chunks: Sequence[Chunk], at: int, grammar: Grammar) -> How | None:
    """Tell "the first", "the earlier caravan", "la caravana anterior" and "the one that" from other nouns."""
    words, after = _words_behind(chunks, at)
    ranks = grammar.ranks
    is_group = [_is_group(word, grammar) for word in words]
    rank = next((word for word in words[:2] if word in ranks.first | ranks.before), None)
    if rank is not None:
        rest = [word for word, group in zip(words, is_group, strict=True) if word != rank and not group]
        stands = all(word in ranks.stands_for_group for word in rest)
        is_bare = not (rest or any(is_group))
        if stands and (not is_bare or _ends_noun(after)):
            return "first" if rank in ranks.first else "before"
        return None
    if after is None or after.sense not in _OPENERS:
        return None
    is_one = words[0] in ranks.stands_for_group if words else not ranks.stands_for_group
    return "one" if is_one else "known" if is_group[:1] == [True] else None


def _words_behind(chunks: Sequence[Chunk], at: int) -> tuple[list[str], Chunk | None]:
    """Give the few words of a noun behind its article, and the chunk after them."""
    words = chunks[at].text.lower().split()[1:]
    for chunk in chunks[at + 1 : at + 1 + _NAME_WORDS]:
        if _ends_noun(chunk) or chunk.sense in _OPENERS or chunk.sense is Adverb.AHEAD or chunk.kind == "place":
            return words, chunk
        words += chunk.text.lower().split()
    end = at + 1 + _NAME_WORDS
    return words, chunks[end] if end < len(chunks) else None


def _ends_noun(chunk: Chunk | None) -> bool:
    return chunk is not None and (chunk.is_verb or chunk.sense in _HELPERS or chunk.kind in {"mark", "date"})


def _is_group(word: str, grammar: Grammar) -> bool:
    return NounClass.GROUP in grammar.senses_of(word)


def _end(sentence: Sentence, start: int) -> int:
    """Give where a sentence goes on about another subject, else its end."""
    chunks = sentence.chunks
    for verb in verbs(chunks):
        if verb > start and is_finite(chunks, verb):
            _, noun = subject(chunks, verb)
            if noun is not None and noun > start + _NAME_WORDS and _names_group(chunks, noun):
                return chunks[noun].start
    return sentence.span.end


def _names_group(chunks: Sequence[Chunk], noun: int) -> bool:
    return chunks[noun].sense not in _PRONOUNS and subject_kind(chunks[noun]) == "group"


def _goes_on(piece: Parsed, number: int) -> int:
    """Give the end of the last sentence from one on that still tells of the same group."""
    last = number
    block = piece.sentences[number].block
    for later in piece.sentences[number + 1 :]:
        if later.block != block or not _is_of_same(later.chunks, piece.grammar):
            break
        last += 1
    return piece.sentences[last].span.end


def _is_of_same(chunks: Sequence[Chunk], grammar: Grammar) -> bool:
    """Tell a sentence whose subject is a pronoun, is somebody of "its", or is left out."""
    verb = next((at for at in verbs(chunks) if is_finite(chunks, at)), None)
    if verb is None:
        return False
    who, noun = subject(chunks, verb)
    if noun is None:
        return grammar.drops_subject and who == "none"
    return chunks[noun].sense in _PRONOUNS or (noun > 0 and chunks[noun - 1].sense is Adverb.THEIR)
