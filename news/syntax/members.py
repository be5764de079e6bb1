"""Who of the people in a sentence is one of those on the way: an age, a home or a people's name stands beside them."""

from __future__ import annotations

from collections.abc import Sequence

from ..grammar.classes import NounClass, PrepositionClass
from .chunk import Chunk

_WORKS_ELSEWHERE = frozenset({NounClass.OFFICIAL, NounClass.LEADER, NounClass.OUTLET})
_AGES = range(1, 100)
_APPOSITION = 8


def is_member(sentence: Sequence[Chunk], at: int) -> bool:
    """Tell a walker from an official: an age, a home or a people's name stands beside ("Ana, 20,", "a man from X")."""
    if any(chunk.kind == "demonym" for chunk in sentence[max(0, at - 2) : at]):
        return True
    beside = sentence[at + 1 : at + 1 + _APPOSITION]
    if any(chunk.sense in _WORKS_ELSEWHERE for chunk in beside[:5]):
        return False
    if _is_told_of(sentence[at], beside):
        return True
    of_age = [chunk.sense for chunk in beside[1:2]] == [PrepositionClass.OF] and len(beside) > 2
    if of_age and beside[0].text == "," and is_age(beside[2]):
        return True  # "Ana, de 20 años,"
    if len(beside) > 1 and beside[0].sense is PrepositionClass.OF and is_age(beside[1]):
        beside = beside[2:]
    parted = bool(beside) and beside[0].text == ","
    home = beside[1:3] if parted else beside[:2]
    is_from = len(home) > 1 and home[0].sense in {PrepositionClass.SOURCE, PrepositionClass.OF}
    return is_from and home[1].kind == "place" and (parted or sentence[at].kind != "name")


def _is_told_of(noun: Chunk, beside: Sequence[Chunk]) -> bool:
    """Tell an age or a people's name right behind: "Ana, 20,", "Ana, de 20 años", "un joven hondureño"."""
    if len(beside) < 2:
        return False
    if beside[0].text == ",":
        return any(is_age(chunk) or chunk.kind == "demonym" for chunk in beside[1:3])
    if noun.kind == "name":
        return False
    named = any(chunk.kind == "name" for chunk in beside[1:5])
    return (beside[0].kind == "demonym" and not named) or (beside[0].sense is PrepositionClass.OF and is_age(beside[1]))


def is_age(chunk: Chunk) -> bool:
    """Tell a figure that may be somebody's age."""
    return chunk.kind == "figure" and chunk.text.isdigit() and int(chunk.text) in _AGES
