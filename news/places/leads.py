"""What leads up to a name: a preposition of place, a verb that takes a place, or "the city of"."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from ..grammar.classes import Adverb, NounClass, PrepositionClass, Sense, VerbClass
from ..grammar.table import Grammar
from ..text import Word

P = PrepositionClass

#: Verbs whose object is a place.
TRANSITIVE = frozenset(
    {VerbClass.LEAVE, VerbClass.REACH, VerbClass.CROSS, VerbClass.HEAD, VerbClass.RECEDE, VerbClass.SEPARATE}
)
_LOCATIVE = frozenset({P.SOURCE, P.GOAL, P.TO, P.ENTRY, P.PATH, P.PLACE, P.BEYOND, P.BETWEEN})
_LOCATIVE_BUT_BY = _LOCATIVE - {P.PATH}
_PLACE_HEADS = frozenset({NounClass.AREA, NounClass.SPOT, NounClass.WARD})
_PASSED_OVER = _PLACE_HEADS | frozenset({Adverb.DETERMINER, Adverb.DEFINITE, Adverb.THEIR})
_MOVING = frozenset({VerbClass.LEAVE, VerbClass.REACH, VerbClass.MOVE, VerbClass.HAIL})
_FARTHEST = 6


def is_joint(word: Word, grammar: Grammar) -> bool:
    """Tell what joins the names of a list: a comma, "and"."""
    return word.text == "," or Adverb.AND in grammar.senses_of(word.lower)


class Lead:
    """The words before a name.

    Parameters
    ----------
    before
        The words, those nearest to the name last.
    demonyms
        Offsets of the words that name a place's people ("the Mexican town of").
    grammar
        The article's language.
    """

    def __init__(self, before: Sequence[Word], demonyms: AbstractSet[int], grammar: Grammar) -> None:
        self._before = before
        self._demonyms = demonyms
        self._grammar = grammar

    def is_locative(self, *, after_path: bool = True) -> bool:
        """Tell whether a preposition of place, a verb that takes a place, or "city of" stands before.

        Parameters
        ----------
        after_path
            Whether "through" counts, which may as well be the "by" of who does something ("por X").
        """
        locative = _LOCATIVE if after_path else _LOCATIVE_BUT_BY
        return self._is_led(len(self._before), locative) or self._is_listed(_LOCATIVE_BUT_BY)

    def _is_listed(self, locative: AbstractSet[Sense]) -> bool:
        """Tell the last of "in A, N. and X", some of whose names no gazetteer may have."""
        at = len(self._before)
        if at == 0 or Adverb.AND not in self._senses(self._before[-1]):
            return False
        while at > 1 and is_joint(self._before[at - 1], self._grammar) and self._is_bare_name(self._before[at - 2]):
            at -= 2
            while at > 0 and self._is_bare_name(self._before[at - 1]):
                at -= 1
        return at < len(self._before) and self._is_led(at, locative)

    def _is_bare_name(self, word: Word) -> bool:
        return word.is_capital and self._senses(word) <= _PLACE_HEADS  # "Port X"

    def _is_led(self, end: int, locative: AbstractSet[Sense]) -> bool:
        """Tell whether the words up to one lead to a place."""
        told = self._before[:end]
        for back, word in enumerate(reversed(told[-_FARTHEST:])):
            senses = self._senses(word)
            if not senses.isdisjoint(locative):
                return True
            senses |= self._phrase_senses(end - back)
            if senses & locative or (back == 0 and end == len(self._before) and senses & TRANSITIVE):
                return True
            if P.OF in senses:
                return self._is_of_place(end - back - 1)
            if not senses & _PASSED_OVER and word.start not in self._demonyms:
                return False
        return False

    def _is_of_place(self, at: int) -> bool:
        """Tell whether an "of" is one of place: "the city of", "a woman, 29, of", "salieron ayer de"."""
        if at == 0:
            return False
        previous = self._before[at - 1]
        if previous.text == "," or self._senses(previous) & _PLACE_HEADS or self._is_somebody(at):
            return True
        for word in reversed(self._before[max(0, at - _FARTHEST) : at]):
            if not word.text[0].isalnum():
                return False
            if self._senses(word) & _MOVING:
                return True
        return False

    def _is_somebody(self, at: int) -> bool:
        """Tell whether two capitals of no known meaning stand before a word: somebody's name."""
        name = self._before[max(0, at - 2) : at]
        return len(name) > 1 and all(
            word.is_capital and not self._senses(word) and word.lower not in self._grammar.body_nouns for word in name
        )

    def _senses(self, word: Word) -> AbstractSet[Sense]:
        return self._grammar.senses_of(word.lower)

    def _phrase_senses(self, end: int) -> AbstractSet[Sense]:
        """Give the senses of the phrases that end before a word ("out of", "as far as")."""
        phrases = (" ".join(w.lower for w in self._before[start:end]) for start in range(max(0, end - 3), end - 1))
        return frozenset(sense for phrase in phrases for sense in self._grammar.senses_of(phrase))
