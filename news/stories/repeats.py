"""What repeats what: near-identical sentences, and articles that retell another in whatever words or language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet

from ...geo.names import fold
from ..amounts.lengths import Length
from ..amounts.numbers import Figure
from ..dates.worded import DateExpression
from ..parsing import Parsed
from ..places.mentions import Mention
from ..syntax.chunk import Chunk

Fact = tuple[Hashable, ...]
Shingle = tuple[str, ...]

_LONGEST_ALONE = 2  # words
_SAME_SENTENCE = 0.5
_FEWEST_SHINGLES = 6  # a run of eight words: shorter ones two reporters may well choose alike
_SAME_FACTS = 0.85
_FEWEST_FACTS = 12
_FEWEST_TELLING = 4
_TELLING = frozenset({"name", "figure", "length"})
_SMALLEST_FIGURE = 10  # smaller ones every article has
_SHORTEST_NAME = 3
_COMMON = 64  # articles; a fact in more of them tells nothing of who copied whom


def shingles(sentence: str) -> frozenset[Shingle]:
    """Give the overlapping runs of three folded words of a sentence, of a shorter one its words.

    Examples
    --------
    >>> sorted(shingles("They walked to the coast."))
    [('they', 'walked', 'to'), ('to', 'the', 'coast'), ('walked', 'to', 'the')]
    """
    words = fold(sentence).split()
    return frozenset(zip(words, words[1:], words[2:], strict=False) if len(words) > _LONGEST_ALONE else [tuple(words)])


def is_same_sentence(one: AbstractSet[Shingle], other: AbstractSet[Shingle]) -> bool:
    """Tell whether two sentences, given by their shingles, are one statement printed twice.

    Notes
    -----
    At least half of the shorter one's shingles must stand in the other, and no fewer than a run of eight words has;
    else they must be equal. Two reporters who say the same in few words often choose the same ones.
    """
    return len(one & other) >= fewest_shared(one, other)


def fewest_shared(one: AbstractSet[Shingle], other: AbstractSet[Shingle]) -> float:
    """Give how many shingles two sentences must share to be one statement: all where they have few."""
    mine, its = len(one), len(other)
    if mine == its < _FEWEST_SHINGLES:
        return mine
    return max(_FEWEST_SHINGLES, _SAME_SENTENCE * min(mine, its))


def facts(article: Parsed) -> frozenset[Fact]:
    """Collect what an article tells that no language words differently.

    Parameters
    ----------
    article
        The article, taken apart.

    Returns
    -------
    frozenset of tuple
        Its places, days, weekdays, lengths (whole kilometres), figures of 10 and more, and the words of its names.
    """
    chunks = [chunk for sentence in article.sentences for chunk in sentence.chunks]
    telling = [chunk for chunk in chunks if chunk.payload is not None or chunk.kind == "name"]
    return frozenset(fact for chunk in telling for fact in _facts(chunk))


def _facts(chunk: Chunk) -> Iterator[Fact]:
    told = chunk.payload
    if isinstance(told, Mention):
        yield "place", told.candidates[0].place.point
    elif isinstance(told, DateExpression):
        yield from _day_facts(told)
    elif isinstance(told, Length):
        yield "length", round(told.km)
    elif isinstance(told, Figure):
        yield from [("figure", told.value)] if told.value >= _SMALLEST_FIGURE else []
    elif chunk.kind == "name":
        yield from (("name", word) for word in fold(chunk.text).split() if len(word) >= _SHORTEST_NAME)


def _day_facts(told: DateExpression) -> Iterator[Fact]:
    if told.day is not None:
        yield "day", told.month, told.day
    elif told.weekday is not None:
        yield "weekday", told.weekday


def retellings(told: Mapping[str, AbstractSet[Fact]]) -> set[tuple[str, str]]:
    """Find the pairs of articles of which one retells the other.

    Parameters
    ----------
    told
        The `facts` of each article, by its id.

    Returns
    -------
    set of tuple
        Pairs of ids, each in alphabetical order.

    Notes
    -----
    Two reports of one event share places and days; a retelling has nearly nothing of its own: 85% of the smaller set,
    of at least a dozen facts, stand in the other, four of them names, figures or lengths. Only articles that share
    such a fact with few others (64) are compared, so the cost grows with the number of articles, not of pairs.
    """
    return {(a, b) for a, b in _pairs_to_compare(told) if _is_retelling(told[a], told[b])}


def _pairs_to_compare(told: Mapping[str, AbstractSet[Fact]]) -> Iterable[tuple[str, str]]:
    holders: dict[Fact, list[str]] = {}
    for key in sorted(told):
        if len(told[key]) >= _FEWEST_FACTS:
            for fact in told[key]:
                if fact[0] in _TELLING:
                    holders.setdefault(fact, []).append(key)
    shared = Counter(
        (a, b) for keys in holders.values() if len(keys) <= _COMMON for k, a in enumerate(keys) for b in keys[k + 1 :]
    )
    return (pair for pair, count in shared.items() if count >= _FEWEST_TELLING)


def _is_retelling(one: AbstractSet[Fact], other: AbstractSet[Fact]) -> bool:
    smaller = min(len(one), len(other))
    return smaller >= _FEWEST_FACTS and len(one & other) >= _SAME_FACTS * smaller
