"""Those who go with one person and are counted by themselves: "Ana, with 80 followers", "at the head of 70 men"."""

from __future__ import annotations

from ..grammar.classes import Adverb, NounClass, PrepositionClass
from .counted import Count
from .movers import GOING


def is_company(count: Count) -> bool:
    """Tell the followers or men with whom a traveller goes somewhere, who are all of the group but that one.

    Parameters
    ----------
    count
        The figure in its sentence.
    """
    words = count.grammar.travellers
    led = count.sentence[count.start : count.figure]
    is_traveller = any(chunk.kind == "name" and chunk.sense is NounClass.GROUP for chunk in led)
    if not is_traveller or count.sentence[count.noun].text.lower() not in words.company:
        return False
    goes = any(chunk.is_verb and chunk.sense in GOING for chunk in count.sentence[count.start : count.end])
    if led[-1].sense is PrepositionClass.OF:
        return goes and bool(words.fronts & {*led[-2].text.lower().split()})
    return goes and led[-1].sense in {PrepositionClass.BESIDE, Adverb.AND}
