"""Figures that stand without a verb of their own: "About 5,000 now, says a councillor", "Unos 240 en total"."""

from __future__ import annotations

import re
from functools import lru_cache

from ..amounts.numbers import Figure
from ..amounts.numerals import one_of
from ..grammar.classes import Adverb, NounClass, PrepositionClass, VerbClass
from ..grammar.measures import Measures
from ..syntax.chunk import Chunk
from .counted import NEAR, Count

_LONGEST_OPENING = 4
# A number alone in a line is a size only where it is no age, hour or number of a list.
_LEAST_BARE = 100
_OPENING_MARKS = frozenset({":", "-", "—", "–", "•", "(", "“", '"', "«"})
_WHOSE = frozenset({NounClass.CROWD, NounClass.GROUP, NounClass.MEMBER})


def is_verbless(count: Count) -> bool:
    """Tell "A hundred people, by my count", "Once some 6,000, it ...": a figure that opens a sentence, without a verb.

    Parameters
    ----------
    count
        The figure in its sentence.

    Returns
    -------
    bool
        True where the sentence, or its part up to a comma, is only the figure, when and where it was so, and then ends
        or goes on with who says it or with a pronoun.
    """
    if not (count.is_of_crowd or _is_bare_size(count)) or not _opens(count):
        return False
    at = _tail(count)
    if at >= len(count.sentence) or count.sentence[at].text in {".", ";"}:
        return True
    if count.sentence[at].kind != "mark" or at + 1 >= len(count.sentence):
        return False
    following = count.sentence[at + 1]
    if following.sense in {Adverb.IT, Adverb.THEY, PrepositionClass.ACCORDING, VerbClass.SAY}:
        return True
    said = " ".join(chunk.text for chunk in count.sentence[at + 1 : at + 1 + NEAR]).lower()
    return re.match(count.words.reckoning, said) is not None


def _is_bare_size(count: Count) -> bool:
    figure = count.sentence[count.figure].payload
    if not count.stands_alone or not isinstance(figure, Figure):
        return False
    if all(chunk.kind in {"mark", "figure"} for chunk in count.sentence):
        return False  # a number in a line of its own
    return figure.hedged or figure.ranged or figure.value >= _LEAST_BARE


def _opens(count: Count) -> bool:
    """Tell whether only a time, an adverb or "Crowds:" stands before a figure."""
    led = count.sentence[: count.figure]
    if len(led) > _LONGEST_OPENING:
        return False
    if len(led) > 1 and led[-1].text == ":" and any(chunk.sense in _WHOSE for chunk in led):
        return not any(chunk.is_verb for chunk in led)
    return all(_is_opening(chunk) for chunk in led)


def _is_opening(chunk: Chunk) -> bool:
    if chunk.kind == "date" or chunk.text in _OPENING_MARKS or chunk.text.isdigit():
        return True
    return chunk.sense in {Adverb.PLAIN, Adverb.SUBORDINATOR, Adverb.WHEN, Adverb.HERE}


def _tail(count: Count) -> int:
    """Find where the figure's phrase ends, past its whole, adverbs, dates and one place."""
    sentence = count.sentence
    at = (count.partitive or count.noun) + 1
    total = _totals(count.words)
    while at < len(sentence):
        following = sentence[at + 1] if at + 1 < len(sentence) else None
        if sentence[at].sense in {Adverb.PLAIN, Adverb.HERE} or sentence[at].kind == "date":
            at += 1
        elif sentence[at].sense is PrepositionClass.PLACE and following is not None and following.kind == "place":
            at += 2
        elif total.fullmatch(sentence[at].text.lower()):
            at += 1
        else:
            break
    return at


@lru_cache(maxsize=8)
def _totals(words: Measures) -> re.Pattern[str]:
    return re.compile(one_of(words.totals))
