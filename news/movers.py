"""People counted on the move: they go, come, stay, are carried, or fill a square."""

from __future__ import annotations

from .clauses import clause
from .counted import COUNTED, HELPERS, NEAR, NO_GROUPS, WHOLES, Count
from .grammar.table import Adverb, Form, NounClass, PrepositionClass, VerbClass
from .ties import is_of_group

GOING = frozenset(
    {VerbClass.LEAVE, VerbClass.REACH, VerbClass.CROSS, VerbClass.STAY, VerbClass.MOVE, VerbClass.HEAD, VerbClass.BEGIN}
)
# What only those do who have legs or wheels; letters arrive and bridges cross, too.
_OF_THE_LIVING = frozenset({VerbClass.LEAVE, VerbClass.STAY, VerbClass.MOVE, VerbClass.HEAD})
_WHEREABOUTS = frozenset({NounClass.SPOT, NounClass.AREA, NounClass.GROUP, Adverb.IT, Adverb.THEM, Adverb.MAIN})
_LONGEST_ASIDE = 10


def moves(count: Count) -> bool:
    """Tell whether the counted go, come, stay or are somewhere."""
    verb = _verb_after(count)
    if verb is not None:
        return _is_going(count, verb)
    if not count.stands_alone and any(chunk.is_motion_noun for chunk in count.sentence[count.noun + 1 : count.end][:6]):
        return True
    return count.grammar.drops_subject and _verb_before(count)


def _verb_after(count: Count) -> int | None:
    """Find the verb the counted are subject of: right after a figure alone, anywhere in the clause after a noun."""
    last = min(count.end, (count.partitive or count.figure) + NEAR) if count.stands_alone else count.end
    after = count.sentence[count.noun + 1] if count.noun + 1 < len(count.sentence) else None
    if after is not None and after.sense in {Adverb.RELATIVE, Adverb.SUBORDINATOR}:
        _, last = clause(count.sentence, min(count.noun + 2, len(count.sentence) - 1))
    for at in range(count.noun + 1, last):
        if count.sentence[at].is_verb:
            return at
        if count.stands_alone and count.sentence[at].kind == "mark":
            return _verb_past_aside(count, at)
    return None


def _verb_past_aside(count: Count, comma: int) -> int | None:
    """Find the verb of "more than 1,500, by the priest's count, slept there" (not of "Ana, 34, slept there")."""
    is_aside = count.sentence[comma].text == "," and comma == count.figure + 1
    if not is_aside or (count.figure and count.sentence[count.figure - 1].text == ","):
        return None
    reach = range(comma + 1, min(len(count.sentence), comma + 1 + _LONGEST_ASIDE))
    closing = next((at for at in reach if count.sentence[at].text == ","), None)
    if closing is None or closing + 1 >= len(count.sentence):
        return None
    following = count.sentence[closing + 1 : closing + 3]
    return next((closing + 1 + at for at, chunk in enumerate(following) if chunk.is_verb), None)


def _is_going(count: Count, verb: int) -> bool:
    rest = count.sentence[verb : count.end] if verb < count.end else count.sentence[verb : verb + NEAR]
    if rest[0].sense is VerbClass.BE or rest[0].sense in HELPERS:
        following = rest[1:4]
        if any(chunk.sense is PrepositionClass.PLACE for chunk in following[:2]):
            return any(chunk.kind == "place" or chunk.sense in _WHEREABOUTS for chunk in rest[1:6])
    if rest[0].sense is VerbClass.WANT and count.sentence[verb - 1].sense is Adverb.AUXILIARY:
        return True  # "about 5,000 are expected"
    if not count.is_known:
        return rest[0].sense in (GOING if is_of_group(count) else _OF_THE_LIVING)
    if count.stands_alone:
        return rest[0].sense in GOING
    if any(chunk.sense is NounClass.VEHICLE for chunk in rest[1:3]):
        return True  # "took trucks"
    return any(chunk.is_verb and chunk.sense in GOING for chunk in rest)


def _verb_before(count: Count) -> bool:
    """Tell "llegaron unos 300", "entraron a la ciudad 200 migrantes": the counted follow their verb."""
    for at in range(count.figure - 1, count.start - 1, -1):
        chunk = count.sentence[at]
        if chunk.is_verb:
            return chunk.sense in GOING and chunk.form is not Form.ING
        if chunk.sense in COUNTED or chunk.sense in WHOLES or chunk.sense is NounClass.OFFICIAL:
            return chunk.sense is Adverb.BEHIND
        is_where = isinstance(chunk.sense, Adverb | PrepositionClass) or chunk.sense in {NounClass.SPOT, NounClass.AREA}
        if count.stands_alone and not is_where and chunk.kind not in {"date", "mark", "place"}:
            return False
    return False


def is_carried(count: Count) -> bool:
    """Tell "buses brought 300 migrants", "seven trucks with 250 people"."""
    if count.stands_alone:
        return False
    before = count.sentence[count.start : count.figure]
    for at in range(len(before) - 1, -1, -1):
        if before[at].is_verb:
            carriers = any(chunk.sense is NounClass.VEHICLE for chunk in before[:at])
            return before[at].sense is VerbClass.BRING or (carriers and before[at].sense in GOING | {VerbClass.CARRY})
        if before[at].sense is NounClass.VEHICLE:
            return any(chunk.sense is PrepositionClass.BESIDE for chunk in before[at + 1 :])
    return False


def sets_out_with(count: Count) -> bool:
    """Tell "it set out with 900 people"."""
    before = count.sentence[count.figure - 1] if count.figure else None
    if before is None or before.sense is not PrepositionClass.BESIDE or count.sentence[count.noun].sense in NO_GROUPS:
        return False
    verb = next((at for at in range(count.figure - 2, count.start - 1, -1) if count.sentence[at].is_verb), None)
    return verb is not None and count.sentence[verb].sense in {VerbClass.LEAVE, VerbClass.BEGIN, VerbClass.REACH}


def is_gathered(count: Count) -> bool:
    """Tell "the square filled with 4,000 migrants"."""
    if count.stands_alone or count.figure == 0 or count.sentence[count.noun].sense is NounClass.VEHICLE:
        return False
    if count.sentence[count.figure - 1].sense is VerbClass.HOST:
        return True
    if count.sentence[count.figure - 1].sense is not PrepositionClass.BESIDE:
        return False
    led = count.sentence[count.start : count.figure]
    verb = next((at for at in range(len(led) - 1, -1, -1) if led[at].is_verb), 0)
    return any(chunk.kind == "place" or chunk.sense in {NounClass.SPOT, NounClass.AREA} for chunk in led[:verb])
