"""A length in its sentence: the words right beside it, the verb it hangs on, the place after it (kilometres)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from ..amounts.lengths import Length
from ..amounts.numerals import one_of
from ..grammar.classes import Adverb, Form, NounClass, PrepositionClass, VerbClass
from ..grammar.table import Grammar
from ..places.mentions import Mention
from ..syntax.chunk import Chunk
from ..syntax.clauses import clause, is_boundary
from ..syntax.moods import mood

GOING = frozenset(
    {VerbClass.LEAVE, VerbClass.REACH, VerbClass.CROSS, VerbClass.STAY, VerbClass.MOVE, VerbClass.HEAD, VerbClass.BEGIN}
)
OF_GROUP = frozenset(
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
BORDERS = frozenset({"border", "country"})
TOWNS = frozenset({"town", "region", "feature"})
_LONGEST_LEG_KM = 150.0
_BESIDE = 56
NEAR = 6


@dataclass(frozen=True, slots=True)
class Site:
    """A length in its sentence.

    Attributes
    ----------
    sentence
        The chunks of the sentence.
    index
        Index of the length.
    km
        The length, in kilometres.
    grammar
        The article's language.
    before, after
        The words right before it (back to a mark at most) and right after it, in lower case.
    verb, place
        Indices of the verb it hangs on and of the place after it, None where there is none.
    """

    sentence: Sequence[Chunk]
    index: int
    km: float
    grammar: Grammar
    before: str
    after: str
    verb: int | None
    place: int | None

    @property
    def sense(self) -> object:
        """Class of the verb the length hangs on."""
        return None if self.verb is None else self.sentence[self.verb].sense

    @property
    def place_kind(self) -> str:
        """Kind of the place after it, empty where there is none."""
        mention = None if self.place is None else self.sentence[self.place].payload
        return mention.kind if isinstance(mention, Mention) else ""

    @property
    def is_leg(self) -> bool:
        """Whether it is short enough for one day or stage."""
        return self.km <= _LONGEST_LEG_KM

    @property
    def is_ahead(self) -> bool:
        """Whether the verb tells of what is still to come."""
        return self.verb is not None and mood(self.sentence, self.verb).planned

    @property
    def hangs_on_going(self) -> bool:
        """Whether the length is the measure of a verb of motion: the verb stands before it, no noun between."""
        if self.verb is None or self.sense not in GOING - {VerbClass.STAY}:
            return False
        between = self.sentence[self.verb + 1 : self.index]
        return not any(
            isinstance(chunk.sense, NounClass) or chunk.kind in {"place", "name"} or chunk.text == ","
            for chunk in between
        )

    @property
    def described(self) -> str | None:
        """Name the place that "is 40 km away" says something of."""
        if self.verb is None or self.sense is not VerbClass.BE:
            return None
        before = self.sentence[: self.verb]
        start = max((at + 1 for at, chunk in enumerate(before) if chunk.text in {";", ":"}), default=0)
        for chunk in before[start:]:
            if isinstance(chunk.sense, PrepositionClass) or chunk.sense in {NounClass.GROUP, Adverb.THEY, Adverb.MAIN}:
                return None
            if isinstance(chunk.payload, Mention):
                return chunk.text
        return None

    @property
    def is_apposed(self) -> bool:
        """Tell "X, about 40 miles away": the length describes the place named before it."""
        at = self.index - 1
        if at > 0 and self.sentence[at].sense is PrepositionClass.TO:
            at -= 1  # "X, a 40 km de Y"
        if at > 1 and self.sentence[at].form is Form.PARTICIPLE and self.sentence[at - 1].text == ",":
            at -= 1  # "X, ubicado a 40 km de Y"
        if at < 1 or self.sentence[at].text not in {",", "(", "—", "–"}:
            return False
        return any(chunk.kind == "place" for chunk in self.sentence[max(0, at - 3) : at])

    @property
    def is_how_far(self) -> bool:
        """Tell "lo más cerca es X, dijo, a 900 kilómetros": the length is a distance, in a phrase of its own."""
        led = self.sentence[max(0, self.index - 2) : self.index]
        return len(led) > 1 and led[0].kind == "mark" and led[1].sense in {PrepositionClass.TO, Adverb.TO}

    @property
    def speaks_of_group(self) -> bool:
        """Whether the sentence names the group, or points at where it is or goes."""
        return any(chunk.sense in OF_GROUP for chunk in self.sentence)

    def opens(self, cues: Iterable[str]) -> int:
        """Give how far a cue right after the length reaches, an adjective between them allowed; 0 for no cue."""
        match = _cue(r"[\s,)-]*(?:\w+ )??(?:{cues})(?!\w)", tuple(cues)).match(self.after)
        return match.end() if match is not None else 0

    @property
    def covers_thing(self) -> bool:
        """Tell "of tarmac behind it": a preposition, one noun, and words of what is done."""
        cues = tuple(cue for cue in self.grammar.measures.covered if " " in cue)
        return _cue(r"\w+ \w+ (?:{cues})(?!\w)", cues).match(self.after) is not None

    @property
    def is_of_some_days(self) -> bool:
        """Tell "ten days and 300 km", "300 km in ten days"."""
        elapsed = elapsed_pattern(self.grammar.measures.elapsed)
        return elapsed.search(self.before) is not None or elapsed.search(self.after) is not None

    def is_called(self, cues: Iterable[str]) -> bool:
        """Tell whether a noun with an article and an adjective follows ("40 km, the longest stage")."""
        return _cue(r"\s*, \w+ \w+ (?:{cues})(?!\w)", tuple(cues)).match(self.after) is not None

    def closes(self, cues: Iterable[str]) -> bool:
        """Tell whether a cue stands right before the length, two words between them allowed."""
        return _cue(r"\b(?:{cues})(?: \S+){0,2}$", tuple(cues)).search(self.before) is not None


def site_of(text: str, sentence: Sequence[Chunk], index: int, *, grammar: Grammar) -> Site:
    """Describe a length in its sentence.

    Parameters
    ----------
    text
        The article's text.
    sentence
        The chunks of a sentence.
    index
        Index of the length.
    grammar
        The article's language.
    """
    length = sentence[index]
    start, _ = clause(sentence, index)
    place = _place_after(sentence, index)
    opening = next((chunk.end for chunk in reversed(sentence[:index]) if chunk.kind == "mark"), sentence[0].start)
    after_from = length.end
    if index + 2 < len(sentence) and sentence[index + 1].sense is PrepositionClass.OF and place == index + 2:
        after_from = sentence[place].end if _goes_on(text, sentence[place].end) else after_from
    return Site(
        sentence,
        index,
        length.payload.km if isinstance(length.payload, Length) else 0.0,
        grammar,
        before=" ".join(text[max(opening, length.start - _BESIDE) : length.start].lower().split()),
        after=" ".join(text[after_from : min(sentence[-1].end, after_from + _BESIDE)].lower().split()),
        verb=next((at for at in range(index - 1, start - 1, -1) if sentence[at].is_verb), None),
        place=place,
    )


def _goes_on(text: str, end: int) -> bool:
    return re.match(r"\s+[a-zà-ÿ]", text[end : end + 3]) is not None


def _place_after(sentence: Sequence[Chunk], index: int) -> int | None:
    for at in range(index + 1, min(len(sentence), index + 1 + NEAR)):
        if (sentence[at].is_verb and at > index + 1) or is_boundary(sentence[at]):
            return None
        payload = sentence[at].payload
        if isinstance(payload, Mention) and not payload.demonym:
            return at
    return None


@lru_cache(maxsize=8)
def elapsed_pattern(elapsed: str) -> re.Pattern[str]:
    """Compile a language's words of a time beside a length."""
    return re.compile(elapsed)


@lru_cache(maxsize=512)
def _cue(pattern: str, cues: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(pattern.replace("{cues}", one_of(cues)))
