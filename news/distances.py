"""Lengths that speak of the journey: the whole way, what is left of it, what is done, one leg, or a gap (kilometres)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from .chunk import Chunk
from .claims import LengthKind
from .clauses import clause, is_boundary, verb_group_start
from .grammar.table import Adverb, Form, Grammar, NounClass, PrepositionClass, VerbClass
from .lengths import Length
from .mentions import Mention
from .moods import mood
from .numerals import one_of
from .parties import is_another

_GOING = frozenset(
    {VerbClass.LEAVE, VerbClass.REACH, VerbClass.CROSS, VerbClass.STAY, VerbClass.MOVE, VerbClass.HEAD, VerbClass.BEGIN}
)
_LEFT_BEHIND = frozenset({VerbClass.CROSS, VerbClass.LEAVE})
_SET_OUT = frozenset({VerbClass.LEAVE, VerbClass.BEGIN})
_OF_GROUP = frozenset(
    {
        NounClass.GROUP,
        NounClass.CROWD,
        NounClass.MEMBER,
        NounClass.NEXT,
        NounClass.GOAL,
        Adverb.THEY,
        Adverb.THEM,
        Adverb.THEIR,
        Adverb.MAIN,
        Adverb.AHEAD,
        Adverb.BEHIND,
        Adverb.WHERE,
        Adverb.HERE,
        Adverb.THIS,
    }
)
_WAYS = frozenset({NounClass.SPOT, NounClass.AREA})
_BORDERS = frozenset({"border", "country"})
_TOWNS = frozenset({"town", "region", "feature"})
_LONGEST_LEG_KM = 150.0
_BESIDE = 56
_NEAR = 6


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
    for index, chunk in enumerate(sentence):
        if isinstance(chunk.payload, Length):
            site = _site(text, sentence, index, chunk.payload, grammar=grammar)
            kind = None if _is_of_something_else(site) else _kind(site)
            if kind is not None:
                found.append(LengthFinding(chunk.payload, kind, *_ends(site, kind)))
    return found


@dataclass(frozen=True, slots=True)
class _Site:
    """A length in its sentence: the words right beside it, the verb it hangs on, the place after it."""

    sentence: Sequence[Chunk]
    index: int
    km: float
    grammar: Grammar
    before: str
    after: str
    verb: int | None
    place: int | None

    @property
    def chunk_after(self) -> Chunk | None:
        return self.sentence[self.index + 1] if self.index + 1 < len(self.sentence) else None

    @property
    def sense(self) -> object:
        """Class of the verb the length hangs on."""
        return None if self.verb is None else self.sentence[self.verb].sense

    @property
    def place_kind(self) -> str:
        mention = None if self.place is None else self.sentence[self.place].payload
        return mention.kind if isinstance(mention, Mention) else ""

    @property
    def is_leg(self) -> bool:
        return self.km <= _LONGEST_LEG_KM

    @property
    def is_ahead(self) -> bool:
        """Whether the verb tells of what is still to come."""
        return self.verb is not None and mood(self.sentence, self.verb).planned

    @property
    def hangs_on_going(self) -> bool:
        """Whether the length is the measure of a verb of motion: the verb stands before it, no noun between."""
        if self.verb is None or self.sense not in _GOING - {VerbClass.STAY}:
            return False
        between = self.sentence[self.verb + 1 : self.index]
        return not any(
            isinstance(chunk.sense, NounClass) or chunk.kind in {"place", "name"} or chunk.text == "," for chunk in between
        )


def _site(text: str, sentence: Sequence[Chunk], index: int, length: Length, *, grammar: Grammar) -> _Site:
    start, _ = clause(sentence, index)
    place = _place_after(sentence, index)
    opening = next((chunk.end for chunk in reversed(sentence[:index]) if chunk.kind == "mark"), sentence[0].start)
    after_from = length.end
    if index + 2 < len(sentence) and sentence[index + 1].sense is PrepositionClass.OF and place == index + 2:
        after_from = sentence[place].end if _goes_on(text, sentence[place].end) else after_from
    return _Site(
        sentence,
        index,
        length.km,
        grammar,
        before=" ".join(text[max(opening, length.start - _BESIDE) : length.start].lower().split()),
        after=" ".join(text[after_from : min(sentence[-1].end, after_from + _BESIDE)].lower().split()),
        verb=next((at for at in range(index - 1, start - 1, -1) if sentence[at].is_verb), None),
        place=place,
    )


def _goes_on(text: str, end: int) -> bool:
    return re.match(r"\s+[a-zà-ÿ]", text[end : end + 3]) is not None


def _place_after(sentence: Sequence[Chunk], index: int) -> int | None:
    for at in range(index + 1, min(len(sentence), index + 1 + _NEAR)):
        if (sentence[at].is_verb and at > index + 1) or is_boundary(sentence[at]):
            return None
        payload = sentence[at].payload
        if isinstance(payload, Mention) and not payload.demonym:
            return at
    return None


def _is_of_something_else(site: _Site) -> bool:
    words = site.grammar.measures
    if _opens(site.after, words.speeds) or _opens(site.after, words.columns):
        return True
    return _measures_a_thing(site) or _is_between_towns(site)


def _measures_a_thing(site: _Site) -> bool:
    """Tell "40 miles of fence" from "40 miles of road"."""
    after = site.sentence[site.index + 1 : site.index + 4]
    if len(after) < 2 or after[0].sense is not PrepositionClass.OF:
        return False
    plain = after[1].kind == "word" and not after[1].readings
    return plain and not any(_opens(site.after, (f"{after[0].text} {cue}",)) for cue in _ways(site.grammar))


@lru_cache(maxsize=8)
def _ways(grammar: Grammar) -> tuple[str, ...]:
    words = grammar.measures
    own = (*words.journeys, *words.stages)
    return (*own, *(cue.partition(" ")[2] for cue in (*words.off, *words.daily) if " " in cue))


def _is_between_towns(site: _Site) -> bool:
    """Tell "X is 40 km from Y", which says nothing of the group."""
    if site.verb is None or site.verb == 0 or site.place_kind in _BORDERS:
        return False
    following = site.sentence[site.index + 1 : site.index + 3]
    if len(following) < 2 or following[1].kind not in {"place", "name"}:
        return False
    subject = site.sentence[site.verb - 1].payload
    if site.sense is not VerbClass.BE and site.sentence[site.verb].text.lower() not in site.grammar.measures.parting:
        return False
    if not isinstance(subject, Mention) or subject.kind not in _TOWNS:
        return False
    return not _speaks_of_group(site)


def _kind(site: _Site) -> LengthKind | None:
    return next((kind for reading in _READINGS if (kind := reading(site)) is not None), None)


def _beside(site: _Site) -> LengthKind | None:
    """Read the words right beside a length: "20 miles a day", "a 1,000-mile trek"."""
    words = site.grammar.measures
    if _opens(site.after, words.daily):
        return "leg"
    if (noun := _noun_before(site)) is not None:
        return "leg" if noun in words.stages and site.is_leg else "route"
    if _closes(site.before, words.covered_before) and not site.is_ahead and not _opens(site.after, words.off):
        return _done(site)
    if _opens(site.after, words.stages) and (site.is_leg or not _opens(site.after, words.journeys)):
        return "leg"
    return "route" if _opens(site.after, words.journeys) else None


def _noun_before(site: _Site) -> str | None:
    """Give the noun of "a trek of 300 miles"."""
    words = site.grammar.measures
    if site.index == 0 or site.sentence[site.index - 1].sense is not PrepositionClass.OF:
        return None
    match = re.search(rf"\b({_any((*words.journeys, *words.stages))}) \S+$", site.before)
    return match[1] if match is not None else None


def _behind(site: _Site) -> LengthKind | None:
    """Read "200 miles behind", "of Mexico behind them", "further on"."""
    words = site.grammar.measures
    if _opens(site.after, words.covered):
        return "covered"
    if _parts_groups(site):
        return "gap"
    still, behind = _opens(site.after, words.off), _opens(site.after, words.behind)
    if behind and behind > still:
        return _between_groups(site)
    if still:
        return _still_to_go(site)
    if _opens(site.after, words.onward):
        if _has_other_group(site):
            return "gap"
        return "remaining" if _described(site) else _done(site)
    return None


def _between_groups(site: _Site) -> LengthKind:
    """Tell the gap between two groups from the way to a town behind or ahead."""
    apposed = _apposed_place(site)
    town = apposed or (site.place is not None and site.place - site.index <= 3)
    return _done(site) if town and not _has_other_group(site) else "gap"


def _has_other_group(site: _Site) -> bool:
    return any(
        chunk.sense in {Adverb.ANOTHER, Adverb.AHEAD, Adverb.BEHIND, Adverb.MAIN}
        or (chunk.sense is NounClass.GROUP and is_another(site.sentence, at))
        for at, chunk in enumerate(site.sentence)
    )


def _apposed_place(site: _Site) -> bool:
    """Tell "X, about 40 miles away": the length describes the place named before it."""
    at = site.index - 1
    if at > 0 and site.sentence[at].sense is PrepositionClass.TO:
        at -= 1  # "X, a 40 km de Y"
    if at < 1 or site.sentence[at].text not in {",", "(", "—", "–"}:
        return False
    return any(chunk.kind == "place" for chunk in site.sentence[max(0, at - 3) : at])


def _still_to_go(site: _Site) -> LengthKind:
    """Give what "40 miles away" is: the way that is left, or a leg to the town named before it."""
    return "leg" if _apposed_place(site) and not _names_border(site) else "remaining"


def _names_border(site: _Site) -> bool:
    near = site.sentence[max(0, site.index - 4) : site.index]
    return any(isinstance(chunk.payload, Mention) and chunk.payload.kind in _BORDERS for chunk in near)


def _done(site: _Site) -> LengthKind:
    """Give what is walked: one leg where a day is told or no perfect tense, and it is short enough; else what is covered."""
    start, end = clause(site.sentence, site.index)
    dated = any(chunk.kind == "date" for chunk in site.sentence[start:end])
    return "leg" if site.is_leg and (dated or _is_once(site)) else "covered"


def _is_once(site: _Site) -> bool:
    """Tell "they walked 30 km", which tells of one walk, from "they have walked 30 km"."""
    if site.verb is None or site.sense not in _GOING:
        return _opens(site.after, site.grammar.measures.covered) == 0 and site.verb is None
    group = site.sentence[verb_group_start(site.sentence, site.verb) : site.verb]
    perfect = any(chunk.sense is Adverb.PERFECT for chunk in group)
    return not perfect and site.sentence[site.verb].form in {Form.PAST, Form.BASE, Form.ING}


def _to_go_before(site: _Site) -> LengthKind | None:
    """Read "another 50 km", "les faltan 250 km"."""
    if not _closes(site.before, site.grammar.measures.remaining_before):
        return None
    if site.hangs_on_going and not site.is_ahead:
        return _done(site) if site.sentence[site.verb or 0].form is not Form.PRESENT else "remaining"
    return "remaining"


def _from_place(site: _Site) -> LengthKind | None:
    """Read "from X": the way from where it started, or the way left to a goal."""
    words = site.grammar.measures
    if _opens(site.after, words.short_of):
        return "remaining"
    if _opens(site.after, words.beyond):
        return "leg" if site.is_leg else "covered"
    if not _opens(site.after, words.from_here):
        return None
    if _left_it(site) or _closes(site.before, words.covered_before) or (site.hangs_on_going and not site.is_ahead):
        return _done(site)
    if _apposed_place(site) and (site.place_kind not in _BORDERS or not _speaks_of_group(site)):
        return "leg"
    return "remaining" if site.place_kind or site.sense is VerbClass.BE else None


def _left_it(site: _Site) -> bool:
    """Tell "from the border they crossed": a clause about the place says that it lies behind."""
    opens = site.sentence[site.index + 1 : site.index + 3]
    where = next((at for at, chunk in enumerate(opens, site.index + 1) if chunk.sense is Adverb.WHERE), None)
    first = where if where is not None else site.place
    if first is None:
        return False
    verb = next((chunk for chunk in site.sentence[first + 1 : first + 2 + _NEAR] if chunk.is_verb), None)
    past = verb is not None and verb.form in {Form.PAST, Form.PARTICIPLE}
    return past and verb is not None and verb.sense in (_SET_OUT if where is not None else _LEFT_BEHIND)


def _to_place(site: _Site) -> LengthKind | None:
    """Read "to X": a leg, or all that is left."""
    if not _opens(site.after, site.grammar.measures.to_there) or site.place is None:
        return None
    far = site.place_kind in _BORDERS
    if site.sense in {VerbClass.MOVE, VerbClass.HEAD} and far:
        return "route" if site.hangs_on_going else "remaining"
    if site.sense in _GOING and site.hangs_on_going:
        return "leg" if site.is_leg else _done(site) if not site.is_ahead else "remaining"
    if site.sense is VerbClass.BRING and not site.is_ahead:
        return "leg"
    return "remaining"


def _by_verb(site: _Site) -> LengthKind | None:
    """Read the verb a length hangs on, and verbs that part two places."""
    words = site.grammar.measures
    parting = tuple(sorted(words.parting))
    if re.match(rf"(?:\S+ ){{0,2}}?(?:{_any(parting)})\b", site.after) or _closes(site.before, parting):
        start, _ = clause(site.sentence, site.index)
        theirs = any(chunk.sense is Adverb.THEM for chunk in site.sentence[start : site.index])
        return "leg" if site.is_leg and not theirs else "remaining"
    if _closes(site.before, words.covered_before) or site.hangs_on_going:
        return _done(site)
    return None


def _parts_groups(site: _Site) -> bool:
    """Tell "between the two groups"."""
    return any(
        chunk.sense is PrepositionClass.BEYOND
        and any(near.sense is NounClass.GROUP for near in site.sentence[at + 1 : at + 4])
        for at, chunk in enumerate(site.sentence)
    )


def _otherwise(site: _Site) -> LengthKind | None:
    """Read a length beside a direction or a place, or in a sentence about the group."""
    length = site.sentence[site.index].payload
    if isinstance(length, Length) and length.is_unsaid:
        return "leg"
    tied = site.place is not None or _speaks_of_group(site)
    if not tied and _described(site) is not None:
        return "remaining"
    if not tied and not _is_of_a_day(site) and not _opens(site.after, site.grammar.measures.bearings) and not _apposed_place(site):
        return None
    if not site.is_leg and site.sense is VerbClass.BE and not _apposed_place(site):
        return "remaining"
    return "leg"


def _is_of_a_day(site: _Site) -> bool:
    """Tell "Sunday's 40 miles"."""
    return site.index > 0 and site.sentence[site.index - 1].kind == "date"


def _speaks_of_group(site: _Site) -> bool:
    return any(chunk.sense in _OF_GROUP for chunk in site.sentence)


_READINGS: tuple[Callable[[_Site], LengthKind | None], ...] = (
    _beside,
    _behind,
    _to_go_before,
    _from_place,
    _to_place,
    _by_verb,
    _otherwise,
)


def _opens(after: str, cues: Iterable[str]) -> int:
    """Give how far a cue right after a length reaches, an adjective between them allowed; 0 where there is none."""
    match = re.match(rf"[\s,)-]*(?:\w+ )??(?:{_any(tuple(cues))})(?!\w)", after)
    return match.end() if match is not None else 0


def _closes(before: str, cues: Iterable[str]) -> bool:
    return re.search(rf"\b(?:{_any(tuple(cues))})(?: \S+){{0,2}}$", before) is not None


@lru_cache(maxsize=256)
def _any(cues: tuple[str, ...]) -> str:
    return one_of(cues)


def _ends(site: _Site, kind: LengthKind) -> tuple[str | None, str | None]:
    """Name the ends: the place after a length, or the one that it describes, is where the way left leads to."""
    after = None if site.place is None else site.sentence[site.place].text
    if kind in {"remaining", "route"}:
        return None, after or _described(site)
    if _opens(site.after, site.grammar.measures.to_there):
        return None, after
    return after, None


def _described(site: _Site) -> str | None:
    """Name the place that "is 40 km away" says something of."""
    if site.verb is None or site.sense is not VerbClass.BE:
        return None
    before = site.sentence[: site.verb]
    start = max((at + 1 for at, chunk in enumerate(before) if chunk.text in {";", ":"}), default=0)
    for chunk in before[start:]:
        if chunk.sense is PrepositionClass.SOURCE or chunk.sense in {NounClass.GROUP, Adverb.THEY, Adverb.MAIN}:
            return None
        if isinstance(chunk.payload, Mention):
            return chunk.text
    return None
