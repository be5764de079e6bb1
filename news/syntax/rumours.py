"""What is told only to be denied, and what is only rumoured: nothing is known of it."""

from __future__ import annotations

from collections.abc import Sequence

from ..grammar.classes import Adverb, Form, NounClass, PrepositionClass, VerbClass
from .chunk import Chunk, senses
from .clauses import clause, verb_group_start

_LEANING = frozenset({Form.PARTICIPLE, Form.ING, Form.BASE, Form.NOUN, Form.PAST})
_AFFIRMING = frozenset({VerbClass.SAY, VerbClass.TELL, VerbClass.BE})
_DOUBTING = frozenset({NounClass.RUMOUR, VerbClass.DENY, Adverb.NOT})
_BESIDE_RUMOUR = frozenset({PrepositionClass.OF, PrepositionClass.BESIDE, Adverb.PLAIN})


def is_rumour(sentence: Sequence[Chunk], start: int) -> bool:
    """Tell whether the words around a verb deny or doubt what it says.

    Parameters
    ----------
    sentence
        The chunks of a sentence.
    start
        Index of the first word of the verb's group.

    Notes
    -----
    "Denied reports that they reached X", "claims that they reached X are false", "could not confirm that they reached
    X", "a rumour that they reached X", "denied the report of two marchers hurt in X".
    """
    if senses(sentence).isdisjoint(_DOUBTING):
        return False
    first, _ = clause(sentence, start)
    if first > 1 and sentence[first - 1].sense is Adverb.SUBORDINATOR:
        return _is_denied_content(sentence, first - 1, start)
    if sentence[start].form not in _LEANING or not sentence[start].readings:
        return False
    above = _verb_before(sentence, start)
    return above is not None and sentence[above].sense is VerbClass.DENY and not is_denied(sentence, above)


def _is_denied_content(sentence: Sequence[Chunk], opener: int, start: int) -> bool:
    """Read what stands before "that", or behind the clause that it opens."""
    noun = opener - 1
    while noun > 0 and sentence[noun].sense in _BESIDE_RUMOUR:
        noun -= 1
    if sentence[noun].sense is NounClass.RUMOUR:
        return True
    above = _verb_before(sentence, opener)
    if above is None:
        _, end = clause(sentence, start)
        later = [at for at in range(start, end) if sentence[at].is_verb][1:]
        return any(_takes_back(sentence, at) for at in later)
    return _takes_back(sentence, above) and not (sentence[above].sense is VerbClass.DENY and above == opener - 1)


def _takes_back(sentence: Sequence[Chunk], verb: int) -> bool:
    """Tell "denied" and "could not confirm"."""
    if sentence[verb].sense is VerbClass.DENY:
        return not is_denied(sentence, verb)
    return sentence[verb].sense in _AFFIRMING and is_denied(sentence, verb)


def _verb_before(sentence: Sequence[Chunk], index: int) -> int | None:
    """Give the nearest verb before a word in the clause that ends there."""
    first, _ = clause(sentence, max(0, index - 1))
    return next((at for at in range(index - 1, first - 1, -1) if sentence[at].is_verb), None)


def is_denied(sentence: Sequence[Chunk], verb: int) -> bool:
    """Tell a verb with "not" in its group ("could not confirm", "is not")."""
    group = sentence[max(0, verb_group_start(sentence, verb) - 1) : verb + 2]
    return any(chunk.sense is Adverb.NOT for chunk in group)
