"""Lengths that lead to a goal not reached yet: "they plan to walk to X, some 340 km away", "42 of the 256 km to X"."""

from __future__ import annotations

from ..amounts.lengths import Length
from ..claims import LengthKind
from ..grammar.classes import Adverb, Form, PrepositionClass, VerbClass
from ..syntax.clauses import verb_group_start
from .length_sites import Site

_SETTING_OUT = frozenset({VerbClass.LEAVE, VerbClass.BEGIN, VerbClass.HEAD})


def is_of_goal(site: Site) -> bool:
    """Tell "they plan to walk to X, some 340 km away", too far for a day, from "reached X, 340 km away"."""
    if site.is_leg or site.verb is None:
        return False
    under_way = site.sense is VerbClass.MOVE and _is_begun(site)
    return site.is_ahead or site.sense in _SETTING_OUT or under_way


def _is_begun(site: Site) -> bool:
    """Tell "began to walk" and "are walking" from "walked"."""
    verb = site.verb or 0
    words = site.sentence[verb_group_start(site.sentence, verb) : verb + 1]
    return site.sentence[verb].form is Form.ING or any(chunk.sense is VerbClass.BEGIN for chunk in words)


def of_whole(site: Site) -> LengthKind | None:
    """Read the second length of "42 km of the 256 km" and "42 km out of the 256 km" as all of the way."""
    led = site.sentence[max(0, site.index - 3) : site.index]
    if len(led) < 3 or led[2].sense is not Adverb.DEFINITE:
        return None
    is_part = isinstance(led[0].payload, Length) or led[0].kind == "figure"
    return "route" if is_part and led[1].sense in {PrepositionClass.OF, PrepositionClass.SOURCE} else None
