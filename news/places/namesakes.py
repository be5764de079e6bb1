"""Names of streets, squares and schools that are also a town's: "parque X" and "plaza de X de la capital" are no X."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..grammar.classes import Adverb, NounClass, PrepositionClass
from ..grammar.table import Grammar
from ..text import WORD, Span

_NEAR = 40
_LONGER = 3  # words
_SAINT = 2
_MARKS = ".,;:!?()"
_NUMBERED = re.compile(
    r"(?:(?:[A-Z]\.){2}|[A-Z]{2}|[A-Z][a-z]{1,3}\.) \d{1,3}\b(?![,.]?\d)"
)  # "U.S. 7", a road's number


def is_namesake(text: str, name: Span, grammar: Grammar, *, is_region: bool = False) -> bool:
    """Tell whether a name is that of a street, a square, a school or the like.

    Parameters
    ----------
    text
        The article's text.
    name
        The name's offsets in it.
    grammar
        The article's language.
    is_region
        Whether it may mean a region as well, which has its own heights ("la sierra de X").

    Notes
    -----
    Behind "of" it is so only where another name follows with "of", and of a church where the name is a saint's: "plaza
    de X" is as often the square of a town X.
    """
    if _NUMBERED.match(text, name.start) is not None:
        return True
    following = _following(text, name.end)
    if following and _goes_on_to_noun(name.of(text), following, grammar):
        return True
    if not grammar.named_after and not grammar.range_nouns:
        return False
    start = max(0, text.rfind("\n", 0, name.start) + 1, name.start - _NEAR)
    before = [word.lower().replace("’", "'") for word in WORD.findall(text, start, name.start)[-2:]]
    of = bool(before) and _is_of(before[-1], grammar)
    noun = before[-2:-1] if of else _spot_before(before, grammar)
    if of and noun and noun[0] in grammar.range_nouns and not is_region:
        return True
    if not noun or noun[0] not in grammar.named_after:
        return False
    is_patron = noun[0] in grammar.named_after_saints and _is_saint(name.of(text), grammar)
    return not of or is_patron or _is_owned(following, grammar)


def _following(text: str, end: int) -> list[str]:
    """List the first words that go on with a name, as they stand between blanks; none where a mark follows."""
    return text[end : end + _NEAR].split(maxsplit=_LONGER)[:_LONGER] if text[end : end + 1] == " " else []


def _spot_before(words: list[str], grammar: Grammar) -> list[str]:
    """Give the noun right before a name, past what says which of its kind it is ("parque central X")."""
    is_one = len(words) > 1 and words[-1] not in grammar.named_after
    return words[:1] if is_one and NounClass.SPOT in grammar.senses_of(" ".join(words)) else words[-1:]


def _is_saint(name: str, grammar: Grammar) -> bool:
    """Tell "San X" and a person's name, whom a church is given to, from "San X de los Y", which only a town has."""
    words = name.lower().split()
    is_person = len(words) == 1 and words[0] in grammar.names.given
    return is_person or (len(words) == _SAINT and words[0] in grammar.saint_words)


def _names_next(following: Sequence[str], grammar: Grammar) -> bool:
    """Tell "X Avenue" and "X Central Park", whose noun stands behind the name with a capital."""
    for word in following:
        if not word[0].isupper():
            return False
        if word.strip(_MARKS).lower() in grammar.named_before:
            return True
        if word[-1] in _MARKS:
            return False
    return False


def _goes_on_to_noun(name: str, following: Sequence[str], grammar: Grammar) -> bool:
    is_named = _names_next(following, grammar) or _is_named_with_next(following, grammar)
    return is_named or _is_longer(name, following, grammar)


def _is_named_with_next(following: Sequence[str], grammar: Grammar) -> bool:
    """Tell "X and Y counties", whose names are both the counties' own."""
    if len(following) < _LONGER or Adverb.AND not in grammar.senses_of(following[0]):
        return False
    return following[1][:1].isupper() and following[2].strip(_MARKS).lower() in grammar.named_together


def _is_longer(name: str, following: Sequence[str], grammar: Grammar) -> bool:
    """Tell "X de la Victoria", a monument's name, whose "of", article and capital no gazetteer's name holds."""
    if len(following) < _LONGER or " " in name or not _is_of(following[0], grammar):
        return False
    last = following[2].strip(_MARKS)
    known = last.lower() in grammar.lexicon or last.lower() in grammar.body_nouns
    return (
        Adverb.DEFINITE in grammar.senses_of(following[1]) and last[:1].isupper() and last[1:].islower() and not known
    )


def _is_owned(following: Sequence[str], grammar: Grammar) -> bool:
    """Tell whether "of" and another name follow."""
    return len(following) > 1 and _is_of(following[0], grammar) and following[1][:1].isupper()


def _is_of(word: str, grammar: Grammar) -> bool:
    return PrepositionClass.OF in grammar.senses_of(word)
