"""Lengths that speak of the journey, each with what it measures and its ends (kilometres)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from ..amounts.lengths import Length
from ..claims import LengthKind
from ..grammar.classes import NounClass, PrepositionClass, VerbClass
from ..grammar.table import Grammar
from ..places.mentions import Mention
from ..syntax.chunk import Chunk, payloads
from ..syntax.clauses import clause, verb_group_start
from ..syntax.subjects import subject
from .length_kinds import length_kind
from .length_sites import BORDERS, TOWNS, Site, site_of

_LONGEST_COLUMN_KM = 30.0


@dataclass(frozen=True, slots=True)
class LengthFinding:
    """A length of the journey: the length, what it measures, and the names of its ends where they stand beside it."""

    length: Length
    kind: LengthKind
    origin: str | None
    goal: str | None


def length_findings(text: str, sentence: Sequence[Chunk], grammar: Grammar) -> list[LengthFinding]:
    """Find the lengths that speak of the journey, and of what each is the length.

    Parameters
    ----------
    text
        The article's text.
    sentence
        The chunks of a sentence.
    grammar
        The article's language.

    Returns
    -------
    list of LengthFinding
        In order; speeds, the length of a column and distances between two towns of neither of which the sentence says
        that the group is there are left out.
    """
    found: list[LengthFinding] = []
    for index, length in payloads(sentence):
        if isinstance(length, Length):
            site = site_of(text, sentence, index, grammar=grammar)
            kind = None if _is_of_something_else(site) else length_kind(site)
            if kind is not None:
                found.append(LengthFinding(length, kind, *_ends(site, kind)))
    return found


def _is_of_something_else(site: Site) -> bool:
    words = site.grammar.measures
    if site.opens(words.speeds) or (site.opens(words.columns) and not site.opens(words.journeys)):
        return True  # but "a 700-km-long march"
    return _is_of_column(site) or _measures_a_thing(site) or _is_between_towns(site) or _is_of_somebody_else(site)


def _is_of_column(site: Site) -> bool:
    """Tell "the column stretched for two miles", from its head to its tail."""
    if site.verb is None or site.km > _LONGEST_COLUMN_KM:
        return False
    word = site.sentence[site.verb].text.lower().rpartition(" ")[2]
    start, _ = clause(site.sentence, site.verb)
    is_told = any(chunk.sense is NounClass.GROUP for chunk in site.sentence[max(0, start - 3) : site.verb])
    return is_told and word in site.grammar.measures.spreading


def _is_of_somebody_else(site: Site) -> bool:
    """Tell "the governor drove 900 km", "the hospital is 12 km away" from what is of the group."""
    named = site.place is not None or site.described is not None
    if named or site.verb is None or site.speaks_of_group or site.sense is VerbClass.SAY:
        return False
    start = verb_group_start(site.sentence, site.verb)
    if site.sense is VerbClass.BE and start:
        return site.sentence[start - 1].sense in {NounClass.SPOT, NounClass.EVENT}
    return subject(site.sentence, site.verb)[0] in {"official", "outlet"} and not site.opens(
        site.grammar.measures.daily
    )


def _measures_a_thing(site: Site) -> bool:
    """Tell "40 miles of fence" from "40 miles of road"."""
    after = site.sentence[site.index + 1 : site.index + 4]
    if len(after) < 2 or after[0].sense is not PrepositionClass.OF:
        return False
    if _is_way_done(site):
        return False
    plain = after[1].kind == "word" and not after[1].readings
    return plain and not any(site.opens((f"{after[0].text} {cue}",)) for cue in _ways(site.grammar))


def _is_way_done(site: Site) -> bool:
    """Tell "25 km of tarmac behind them", "92 km of dust from X": what they walked on stands for the way."""
    beyond = site.sentence[site.index + 3 : site.index + 5]
    if len(beyond) > 1 and beyond[0].sense is PrepositionClass.SOURCE and beyond[1].kind in {"place", "name"}:
        return True
    return site.covers_thing


@lru_cache(maxsize=8)
def _ways(grammar: Grammar) -> tuple[str, ...]:
    words = grammar.measures
    own = (*words.journeys, *words.stages)
    return (*own, *(cue.partition(" ")[2] for cue in (*words.off, *words.daily) if " " in cue))


def _is_between_towns(site: Site) -> bool:
    """Tell "X is 40 km from Y", which says nothing of the group."""
    if site.verb is None or site.verb == 0 or site.place_kind in BORDERS:
        return False
    following = site.sentence[site.index + 1 : site.index + 3]
    if len(following) < 2 or following[1].kind not in {"place", "name"}:
        return False
    subject = site.sentence[site.verb - 1].payload
    if site.sense is not VerbClass.BE and site.sentence[site.verb].text.lower() not in site.grammar.measures.parting:
        return False
    if not isinstance(subject, Mention) or subject.kind not in TOWNS:
        return False
    return not site.speaks_of_group


def _ends(site: Site, kind: LengthKind) -> tuple[str | None, str | None]:
    """Name the ends: the place after a length, or the one that it describes, is where the way left leads to."""
    after = None if site.place is None else site.sentence[site.place].text
    if kind in {"remaining", "route"}:
        return None, after or site.described
    if site.opens(site.grammar.measures.to_there):
        return None, after
    return after, None
