"""Figures and lengths that speak of the group: how many it is, how far it has come or has to go (kilometres)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from .chunk import Chunk
from .claims import Group, LengthKind
from .clauses import clause, is_boundary, without_asides
from .grammar.table import Adverb, Form, Grammar, NounClass, PrepositionClass, VerbClass
from .lengths import Length
from .mentions import Mention
from .moods import mood
from .numbers import Figure
from .roles import is_another

_COUNTED = frozenset({NounClass.CROWD, NounClass.GROUP, NounClass.VEHICLE, NounClass.PERSON})
_GOING = frozenset(
    {VerbClass.LEAVE, VerbClass.REACH, VerbClass.CROSS, VerbClass.STAY, VerbClass.MOVE, VerbClass.HEAD, VerbClass.BEGIN}
)
_SMALLEST_GROUP = 10
_YEAR = re.compile(r"(?:19|20)\d{2}")
_FARTHEST_NOUN = 5
_LONGEST_LEG_KM = 150.0
_BESIDE = 48


@dataclass(frozen=True, slots=True)
class SizeFinding:
    """A figure that counts the group: the figure, and which group it counts."""

    figure: Figure
    group: Group


@dataclass(frozen=True, slots=True)
class LengthFinding:
    """A length of the journey: the length, what it measures, and the names of its ends where they stand beside it."""

    length: Length
    kind: LengthKind
    origin: str | None
    goal: str | None


def size_findings(whole: Sequence[Chunk]) -> list[SizeFinding]:
    """Find the figures that count the group.

    Parameters
    ----------
    whole
        The chunks of a sentence.

    Returns
    -------
    list of SizeFinding
        In order; arrests, totals of a country and counts of other things are left out.
    """
    found: list[SizeFinding] = []
    for position, chunk in enumerate(whole):
        if not isinstance(chunk.payload, Figure) or not _may_count(whole, position, chunk.payload):
            continue
        sentence, index = without_asides(whole, position)
        noun = _counted_noun(sentence, index)
        if noun is None and (_stands_alone(sentence, index) or _is_strong(sentence, index)):
            noun = index
        if noun is None or any(tells(sentence, index, noun) for tells in _OTHER_COUNTS):
            continue
        if _is_strong(sentence, index) or _speaks_of_group(sentence, noun):
            found.append(SizeFinding(chunk.payload, _size_group(sentence, index, noun)))
    return found


def _may_count(sentence: Sequence[Chunk], index: int, figure: Figure) -> bool:
    """Leave out what is too small, a year, and a part of the group ("including 400 children")."""
    if max(figure.low or 0, figure.high or 0) < _SMALLEST_GROUP or _YEAR.fullmatch(figure.last_digits):
        return False
    before = sentence[index - 1] if index else None
    if before is None:
        return True
    names_part = before.sense is VerbClass.CARRY and before.form is Form.ING
    return before.sense not in {PrepositionClass.SUCH, PrepositionClass.BESIDE} and not names_part


def _counted_noun(sentence: Sequence[Chunk], figure: int) -> int | None:
    """Find the noun a figure counts, past adjectives, "strong" and "or so"; None where it counts something else."""
    for at in range(figure + 1, min(len(sentence), figure + 1 + _FARTHEST_NOUN)):
        chunk = sentence[at]
        if chunk.sense is NounClass.COUNT:
            return None
        if chunk.sense in _COUNTED or (chunk.kind == "demonym" and chunk.text.endswith("s")):
            return at
        if (
            isinstance(chunk.sense, NounClass)
            or chunk.is_verb
            or is_boundary(chunk)
            or chunk.kind in {"place", "date", "name"}
        ):
            return None
        if isinstance(chunk.sense, PrepositionClass) and chunk.sense is not PrepositionClass.OF:
            return None
    return None


def _stands_alone(sentence: Sequence[Chunk], figure: int) -> bool:
    """Tell a figure that is itself the group: "about 4,000 had come", "a caravan of 4,000"."""
    after = sentence[figure + 1] if figure + 1 < len(sentence) else None
    if after is not None and after.sense is NounClass.COUNT:
        return False  # "a procession of 24 nationalities"
    if figure > 1 and sentence[figure - 1].sense is PrepositionClass.OF:
        return any(chunk.sense is NounClass.GROUP for chunk in sentence[max(0, figure - 4) : figure - 1])
    if after is None or not (after.is_verb or after.sense in {Adverb.AUXILIARY, Adverb.PERFECT}):
        return False
    verb = next((chunk.sense for chunk in sentence[figure + 1 : figure + 5] if chunk.is_verb), None)
    return verb in _GOING


def _is_strong(sentence: Sequence[Chunk], figure: int) -> bool:
    """Tell "8,000-strong" and "a caravan of 8,000" from other figures."""
    after = [chunk for chunk in sentence[figure + 1 : figure + 3] if chunk.text != "-"]
    if after and after[0].sense is Adverb.STRONG:
        return True
    if figure + 1 < len(sentence) and sentence[figure + 1].sense is NounClass.COUNT:
        return False
    before = [chunk for chunk in sentence[max(0, figure - 3) : figure] if chunk.sense is not Adverb.PLAIN]
    return len(before) >= 2 and before[-1].sense is PrepositionClass.OF and before[-2].sense is NounClass.GROUP


def _is_object_of_seizure(sentence: Sequence[Chunk], figure: int, noun: int) -> bool:
    """Tell whether what is counted was arrested, detected or sent back."""
    start, end = clause(sentence, figure)
    before = next((sentence[k] for k in range(figure - 1, start - 1, -1) if sentence[k].is_verb), None)
    after = next(
        (sentence[k] for k in range(noun + 1, end) if sentence[k].is_verb and sentence[k].sense is not VerbClass.BE),
        None,
    )
    return (before is not None and before.sense is VerbClass.SEIZE) or (
        after is not None and after.sense is VerbClass.SEIZE
    )


def _is_population(sentence: Sequence[Chunk], figure: int, noun: int) -> bool:  # noqa: ARG001 - as its siblings
    """Tell "a town of 20,000 people"."""
    before = [chunk.sense for chunk in sentence[max(0, figure - 2) : figure]]
    return len(before) == 2 and before[0] is NounClass.AREA and before[1] is PrepositionClass.OF


def _is_part(sentence: Sequence[Chunk], figure: int, noun: int) -> bool:
    """Tell "40 members of the caravan", a part and not the whole."""
    after = [chunk.sense for chunk in sentence[noun + 1 : noun + 5]]
    return noun != figure and after[:1] == [PrepositionClass.OF] and NounClass.GROUP in after


def _is_forecast(sentence: Sequence[Chunk], figure: int, noun: int) -> bool:  # noqa: ARG001 - as its siblings
    """Tell "is expected to grow to 15,000", which is not so yet."""
    start, _ = clause(sentence, figure)
    verb = next((at for at in range(figure - 1, start - 1, -1) if sentence[at].is_verb), None)
    return verb is not None and mood(sentence, verb).planned


_OTHER_COUNTS = (_is_object_of_seizure, _is_population, _is_part, _is_forecast)


def _speaks_of_group(sentence: Sequence[Chunk], noun: int) -> bool:
    """Tell whether what is counted walks, is part of the group, or stands in a sentence about it."""
    if any(chunk.sense is NounClass.GROUP for chunk in sentence):
        return True
    _, end = clause(sentence, noun)
    rest = sentence[noun + 1 : end]
    if any(chunk.is_verb and chunk.sense in _GOING for chunk in rest):
        return True
    return any(chunk.is_motion_noun for chunk in rest[:6])


def _size_group(sentence: Sequence[Chunk], figure: int, noun: int) -> Group:
    start, end = clause(sentence, figure)
    if any(chunk.sense is Adverb.AHEAD for chunk in sentence[start:end]):
        return "vanguard"
    groups = [k for k in range(start, end) if sentence[k].sense is NounClass.GROUP]
    nearest = min(groups, key=lambda k: abs(k - noun), default=None)
    return "other" if nearest is not None and is_another(sentence, nearest) else "main"


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
        In order; speeds and the length of a column are left out.
    """
    found: list[LengthFinding] = []
    for index, chunk in enumerate(sentence):
        if not isinstance(chunk.payload, Length):
            continue
        kind = _length_kind(text, sentence, index, grammar=grammar)
        if kind is not None:
            origin, goal = _ends(sentence, index, kind)
            found.append(LengthFinding(chunk.payload, kind, origin, goal))
    return found


def _length_kind(text: str, sentence: Sequence[Chunk], index: int, *, grammar: Grammar) -> LengthKind | None:
    length = sentence[index]
    before = text[max(sentence[0].start, length.start - _BESIDE) : length.start].lower()
    after = text[length.end : min(sentence[-1].end, length.end + _BESIDE)].lower()
    if _opens(after, grammar.column_cues) or _is_between_towns(sentence, index):
        return None
    return _kind_by_neighbours(before, after, grammar) or _kind_by_clause(
        sentence, index, before, after=after, grammar=grammar
    )


def _is_between_towns(sentence: Sequence[Chunk], index: int) -> bool:
    """Tell "X is 40 km from Y", which says nothing of the group."""
    verb = next((at for at in range(index - 1, max(-1, index - 4), -1) if sentence[at].is_verb), 0)
    place = sentence[verb - 1].payload if verb > 0 and sentence[verb].sense is VerbClass.BE else None
    return isinstance(place, Mention) and place.kind in {"town", "region"} and _stands_as_subject(sentence, verb - 1)


def _stands_as_subject(sentence: Sequence[Chunk], place: int) -> bool:
    before = sentence[place - 1] if place > 0 else None
    return before is None or is_boundary(before) or before.text == ","


def _kind_by_neighbours(before: str, after: str, grammar: Grammar) -> LengthKind | None:
    """Read the words right beside a length: "20 miles a day", "a 1,000-mile trek", "200 miles behind"."""
    if _opens(after, grammar.daily_cues):
        return "leg"
    if _opens(after, grammar.route_cues) or _closes(before, tuple(f"{cue} of" for cue in grammar.route_cues)):
        return "route"
    return "gap" if _opens(after, grammar.gap_cues) else None


def _kind_by_clause(
    sentence: Sequence[Chunk], index: int, before: str, *, after: str, grammar: Grammar
) -> LengthKind | None:
    """Read the verb a length hangs on and the place that follows it."""
    place = _place_after(sentence, index)
    verb = _governing_verb(sentence, index)
    if _opens(after, grammar.goal_cues) and place is not None and place.kind in {"border", "country"}:
        return "route" if verb in {VerbClass.MOVE, VerbClass.HEAD} else "remaining"
    if _opens(after, grammar.remaining_cues) or _closes(before, grammar.remaining_cues):
        return "remaining"
    is_leg = isinstance(length := sentence[index].payload, Length) and length.km <= _LONGEST_LEG_KM
    if verb in _GOING or _opens(after, grammar.covered_cues) or _closes(before, grammar.covered_cues):
        dated = any(chunk.kind == "date" for chunk in sentence[slice(*clause(sentence, index))])
        return "leg" if dated and is_leg else "covered"
    if place is not None or any(chunk.sense is NounClass.GROUP for chunk in sentence):
        return "leg" if is_leg else "remaining"
    return None


def _opens(after: str, cues: Sequence[str]) -> bool:
    """Tell whether a cue stands right after a length, an adjective between them allowed."""
    pattern = "|".join(map(re.escape, sorted(cues, key=len, reverse=True)))
    return bool(re.match(rf"[\s,)-]*(?:\w+ ){{0,1}}(?:{pattern})\b", after))


def _closes(before: str, cues: Sequence[str]) -> bool:
    pattern = "|".join(map(re.escape, sorted(cues, key=len, reverse=True)))
    return bool(re.search(rf"\b(?:{pattern})\s+(?:\w+ ){{0,2}}$", before))


def _place_after(sentence: Sequence[Chunk], index: int) -> Mention | None:
    for chunk in sentence[index + 1 : index + 7]:
        if chunk.is_verb or is_boundary(chunk):
            return None
        if isinstance(chunk.payload, Mention) and not chunk.payload.demonym:
            return chunk.payload
    return None


def _governing_verb(sentence: Sequence[Chunk], index: int) -> VerbClass | None:
    start, _ = clause(sentence, index)
    for at in range(index - 1, start - 1, -1):
        sense = sentence[at].sense
        if sentence[at].is_verb and isinstance(sense, VerbClass):
            return sense
    return None


def _ends(sentence: Sequence[Chunk], index: int, kind: LengthKind) -> tuple[str | None, str | None]:
    after = _place_after(sentence, index)
    if kind in {"remaining", "route"}:
        return None, after.text if after else None
    return (after.text if after else None), None
