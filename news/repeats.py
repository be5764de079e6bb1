"""What repeats what: near-identical sentences, and articles that retell another, by the words and names they share."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ..geo.names import fold

_SHINGLE = 3
_SAME_SENTENCE = 0.5
_SHORTEST_SENTENCE = 5
_SAME_NAMES = 0.75
_FEWEST_NAMES = 12
_NAME = re.compile(r"(?<=[\w,;:’'”\"] )[A-ZÁÉÍÓÚÑ][\w’'-]+|\b\d[\d.,]*\d\b")


def shingles(sentence: str) -> frozenset[str]:
    """Give the overlapping runs of three folded words of a sentence.

    Examples
    --------
    >>> sorted(shingles("They walked to the coast."))
    ['they walked to', 'to the coast', 'walked to the']
    """
    words = fold(sentence).split()
    return frozenset(" ".join(words[k : k + _SHINGLE]) for k in range(max(1, len(words) - _SHINGLE + 1)))


def is_same_sentence(one: frozenset[str], other: frozenset[str]) -> bool:
    """Tell whether two sentences, given by their shingles, are one statement printed twice.

    Notes
    -----
    At least half of the shorter one's shingles must stand in the other; very short sentences must be equal.
    """
    smaller = min(len(one), len(other))
    if smaller < _SHORTEST_SENTENCE:
        return one == other
    return len(one & other) >= _SAME_SENTENCE * smaller


def names_and_figures(text: str) -> frozenset[str]:
    """Collect the capitalised words inside sentences and the figures of a text, folded."""
    return frozenset(fold(match.group()) for match in _NAME.finditer(text))


def retellings(texts: Mapping[str, str]) -> set[tuple[str, str]]:
    """Find the pairs of articles of which one retells the other.

    Parameters
    ----------
    texts
        Text by article id, litter left out.

    Returns
    -------
    set of tuple
        Pairs of ids, each in alphabetical order.

    Notes
    -----
    Two reports of one event share names; a retelling shares nearly all it has: three quarters of the smaller set of
    names and figures, of at least a dozen.
    """
    sets = {key: names_and_figures(text) for key, text in texts.items()}
    ids = sorted(sets)
    return {(a, b) for k, a in enumerate(ids) for b in ids[k + 1 :] if _is_retelling(sets[a], sets[b])}


def _is_retelling(one: frozenset[str], other: frozenset[str]) -> bool:
    smaller = min(len(one), len(other))
    return smaller >= _FEWEST_NAMES and len(one & other) >= _SAME_NAMES * smaller
