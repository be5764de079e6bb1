"""People counted on the move: they go, come, stay, are carried, or fill a square."""

from __future__ import annotations

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from ..amounts.lengths import Length
from ..amounts.numerals import one_of
from ..grammar.classes import Adverb, Form, NounClass, PrepositionClass, VerbClass
from ..places.mentions import Mention
from ..syntax.chunk import Chunk
from ..syntax.clauses import DETERMINERS, clause
from .counted import COUNTED, HELPERS, NEAR, NO_GROUPS, WHOLES, Count
from .ties import is_of_group

GOING = frozenset(
    {VerbClass.LEAVE, VerbClass.REACH, VerbClass.CROSS, VerbClass.STAY, VerbClass.MOVE, VerbClass.HEAD, VerbClass.BEGIN}
)
# What only those do who have legs or wheels; letters arrive and bridges cross, too.
_OF_THE_LIVING = frozenset({VerbClass.LEAVE, VerbClass.STAY, VerbClass.MOVE, VerbClass.HEAD})
_WHEREABOUTS = frozenset({NounClass.SPOT, NounClass.AREA, NounClass.GROUP, Adverb.IT, Adverb.THEM, Adverb.MAIN})
_LETTING = frozenset({VerbClass.MAKE, VerbClass.OTHER})
_LONGEST_ASIDE = 10
_FINITE = frozenset({Form.PAST, Form.PRESENT, Form.FUTURE, Form.CONDITIONAL, Form.SUBJUNCTIVE})
_ALONG = GOING | {VerbClass.BE, VerbClass.EXIST}


def moves(count: Count) -> bool:
    """Tell whether the counted go, come, stay or are somewhere."""
    verbs = _verbs_after(count)
    if any(_is_going(count, verb) for verb in verbs) or (verbs and _does_a_stretch(count, verbs[0])):
        return True
    is_purpose = bool(verbs) and count.sentence[verbs[0]].form is Form.BASE  # "salen 3 mil obreros para apoyar"
    if verbs and not (is_purpose and count.grammar.drops_subject):
        return False
    if not count.stands_alone and any(chunk.is_motion_noun for chunk in count.sentence[count.noun + 1 : count.end][:6]):
        return True
    return count.grammar.drops_subject and _verb_before(count)


def _verbs_after(count: Count) -> list[int]:
    """Find the verb the counted are subject of, and of "who ..." also the verb behind that clause."""
    opener = count.noun + 1
    while opener < len(count.sentence) and count.sentence[opener].kind == "demonym":
        opener += 1
    after = count.sentence[opener] if opener < len(count.sentence) else None
    if after is None or after.sense not in {Adverb.RELATIVE, Adverb.SUBORDINATOR}:
        verb = _verb_after(count)
        return [] if verb is None else [verb]
    _, last = clause(count.sentence, min(opener + 1, len(count.sentence) - 1))
    found = [at for at in range(opener + 1, last) if count.sentence[at].is_verb and count.sentence[at].form in _FINITE]
    first = next((at for at in range(opener + 1, last) if count.sentence[at].is_verb), None)
    return found[:2] or ([] if first is None else [first])


def _verb_after(count: Count) -> int | None:
    """Find the verb the counted are subject of: right after a figure alone, anywhere in the clause after a noun."""
    last = min(count.end, (count.partitive or count.figure) + NEAR) if count.stands_alone else count.end
    if not count.stands_alone and (count.partitive is None or is_fleet(count)):
        last = _past_relative(count, last)
    for at in range(count.noun + 1, last):
        if count.sentence[at].is_verb:
            return at
        if count.stands_alone and count.sentence[at].kind == "mark":
            return _verb_past_aside(count, at)
    return None if count.stands_alone else _verb_past_more(count)


def _verb_past_more(count: Count) -> int | None:
    """Find the verb of "some 40 trucks, and about as many vans, had pulled in", where others are named beside them."""
    opening = count.sentence[count.noun + 1 : count.noun + 3]
    if len(opening) < 2 or opening[0].text != "," or opening[1].sense is not Adverb.AND:
        return None
    reach = range(count.noun + 3, min(len(count.sentence), count.noun + 3 + _LONGEST_ASIDE))
    closing = next((at for at in reach if count.sentence[at].kind == "mark" or count.sentence[at].is_verb), None)
    if closing is None or count.sentence[closing].text != ",":
        return None
    following = count.sentence[closing + 1 : closing + 4]
    helped = bool(following) and (following[0].is_verb or following[0].sense in HELPERS)
    return next((closing + 1 + at for at, chunk in enumerate(following) if helped and chunk.is_verb), None)


def _does_a_stretch(count: Count, verb: int) -> bool:
    """Tell "had done the 16 miles" and "71 of us completed the longest stage": the way is what they did."""
    done = count.sentence[verb + 1 : verb + NEAR]
    ways = {*count.words.stages, *count.words.journeys}
    way = next((at for at, c in enumerate(done) if isinstance(c.payload, Length) or c.text.lower() in ways), None)
    led = done[:way]
    if way is None or any(isinstance(chunk.sense, PrepositionClass) for chunk in led):
        return False  # "died on the way"
    return any(chunk.sense in DETERMINERS for chunk in led)


def _past_relative(count: Count, end: int) -> int:
    """Reach into "eleven miners from there, who set out ...", where the clause of the figure has no verb yet."""
    sentence = count.sentence
    if end >= len(sentence) - 1 or sentence[end].sense is not Adverb.RELATIVE:
        return end
    if any(chunk.is_verb for chunk in sentence[count.noun + 1 : end]):
        return end
    if isinstance(sentence[end - 1].sense, PrepositionClass):
        return end  # "80 miners, for whom 450 km lie ahead"
    return clause(sentence, end + 1)[1]


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
        links = {chunk.sense for chunk in rest[1:3]}
        if PrepositionClass.GOAL in links or PrepositionClass.PLACE in links:
            return PrepositionClass.GOAL in links or _is_somewhere(rest[1:6])  # "43 are bound for X"
    if rest[0].sense is VerbClass.WANT and count.sentence[verb - 1].sense is Adverb.AUXILIARY:
        return True  # "about 5,000 are expected"
    return _is_taken_on(count, verb) or _does_go(count, verb, rest)


def _does_go(count: Count, verb: int, rest: Sequence[Chunk]) -> bool:
    """Tell by the verb itself, and by the infinitive behind it, whether the counted go or stay."""
    if not count.is_known:
        onward = _goes_on_to(rest, _OF_THE_LIVING)  # "300 miners chose to walk on"
        return onward or rest[0].sense in (GOING if is_of_group(count) else _OF_THE_LIVING)
    if count.stands_alone:
        return rest[0].sense in GOING or _comes_far(count, verb) or _goes_on_to(rest)
    if any(chunk.sense is NounClass.VEHICLE for chunk in rest[1:3]):
        return True  # "took trucks"
    return any(chunk.is_verb and chunk.sense in GOING for chunk in rest)


def _is_taken_on(count: Count, verb: int) -> bool:
    """Tell "were bused to the next town", "were let through the gate" from "were taken to hospital", "flown abroad"."""
    passive = any(chunk.sense is Adverb.AUXILIARY for chunk in count.sentence[count.noun + 1 : verb + 1])
    done = next((at for at in range(verb, count.end) if count.sentence[at].form is Form.PARTICIPLE), None)
    if not passive or done is None or done + 1 >= count.end:
        return False
    sense, after = count.sentence[done].sense, count.sentence[done + 1 : done + 1 + NEAR]
    if any(chunk.sense is NounClass.WARD or _is_country(chunk) for chunk in after):
        return sense is VerbClass.MAKE
    if sense is VerbClass.BRING:
        return isinstance(after[0].sense, PrepositionClass) and after[0].sense is not PrepositionClass.SOURCE
    return sense in _LETTING and after[0].sense in {PrepositionClass.PATH, PrepositionClass.ENTRY}


def _is_country(chunk: Chunk) -> bool:
    return isinstance(chunk.payload, Mention) and chunk.payload.kind == "country"


def _is_somewhere(words: Sequence[Chunk]) -> bool:
    return any(chunk.kind == "place" or chunk.is_motion_noun or chunk.sense in _WHEREABOUTS for chunk in words)


def _comes_far(count: Count, verb: int) -> bool:
    """Tell "84 have come all the way from X" from "84 come from X"."""
    helped = count.sentence[verb - 1].sense is Adverb.PERFECT
    return helped and count.sentence[verb].sense is VerbClass.HAIL


def _goes_on_to(rest: Sequence[Chunk], going: AbstractSet[VerbClass] = GOING) -> bool:
    """Tell "900 agreed to stay" and "900 aceptaron quedarse"."""
    bare = [chunk for chunk in rest[1:3] if chunk.sense is not Adverb.TO][:1]
    return rest[0].form in _FINITE and bool(bare) and bare[0].form is Form.BASE and bare[0].sense in going


def _verb_before(count: Count) -> bool:
    """Tell "llegaron unos 300", "entraron a la ciudad 200 migrantes": the counted follow their verb."""
    for at in range(count.figure - 1, count.start - 1, -1):
        chunk = count.sentence[at]
        if chunk.is_verb:
            return chunk.sense in GOING and chunk.form is not Form.ING
        if chunk.sense in COUNTED or chunk.sense in WHOLES or chunk.sense in {NounClass.OFFICIAL, NounClass.LEADER}:
            return chunk.sense is Adverb.BEHIND
        if chunk.kind == "word" and not chunk.readings:
            return False  # "dejaron una manta con 800 nombres"
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


def is_fleet(count: Count) -> bool:
    """Tell "300 vehicles of the convoy": vehicles make up a convoy, whose part they are not."""
    at = count.partitive
    return (
        at is not None and count.sentence[count.noun].sense is NounClass.VEHICLE and count.sentence[at].sense in WHOLES
    )


def is_aboard(count: Count) -> bool:
    """Tell "about 300 people are aboard", "con 550 personas a bordo"."""
    if not count.is_of_crowd:
        return False
    return re.match(rf"(?:\S+\s+)?(?:{one_of(count.words.aboard)})\b", count.after()) is not None


def sets_out_with(count: Count) -> bool:
    """Tell "it set out with 900 people", "a caravan with 900 people"."""
    before = count.sentence[count.figure - 1] if count.figure else None
    if before is None or before.sense is not PrepositionClass.BESIDE or count.sentence[count.noun].sense in NO_GROUPS:
        return False
    if _stands_elsewhere(count):
        return False
    if count.figure > 1 and count.sentence[count.figure - 2].sense is NounClass.GROUP:
        return not count.stands_alone
    verb = next((at for at in range(count.figure - 2, count.start - 1, -1) if count.sentence[at].is_verb), None)
    counted = count.sentence[count.noun]
    if verb is None or not (count.stands_alone or counted.kind == "demonym" or counted.sense in COUNTED):
        return False
    if count.sentence[verb].sense in {VerbClass.LEAVE, VerbClass.BEGIN, VerbClass.REACH}:
        return True
    return not count.stands_alone and _is_group_that_is(count, verb)


def _stands_elsewhere(count: Count) -> bool:
    """Tell "with 5,000 people on the sidewalks", who are not the group's."""
    after = count.sentence[count.noun + 1 : count.noun + 4]
    where = any(chunk.sense is NounClass.SPOT for chunk in after[1:])
    return bool(after) and after[0].sense is PrepositionClass.PLACE and where


def _is_group_that_is(count: Count, verb: int) -> bool:
    """Tell "it was there on Monday, with 300 people", "another column joined it with 30 trucks"."""
    doing = count.sentence[verb]
    if doing.sense not in _ALONG and doing.text.lower() not in count.words.belonging:
        return False
    led = count.sentence[count.start : verb]
    return any(chunk.sense in {NounClass.GROUP, Adverb.IT, Adverb.MAIN} for chunk in led)


def is_gathered(count: Count) -> bool:
    """Tell "the square filled with 4,000 migrants"."""
    if count.stands_alone or count.figure == 0 or count.sentence[count.noun].sense is NounClass.VEHICLE:
        return False
    if count.sentence[count.figure - 1].sense is VerbClass.HOST:
        hosted = count.sentence[count.figure - 2] if count.figure > 1 else None
        return hosted is None or hosted.sense not in {Adverb.THEM, Adverb.HIM}  # "los recibieron 50 familias"
    if count.sentence[count.figure - 1].sense is not PrepositionClass.BESIDE:
        return False
    led = count.sentence[count.start : count.figure]
    verb = next((at for at in range(len(led) - 1, -1, -1) if led[at].is_verb), 0)
    return any(chunk.kind == "place" or chunk.sense in {NounClass.SPOT, NounClass.AREA} for chunk in led[:verb])
