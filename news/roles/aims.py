"""What a way to a place makes of it: the goal of a journey, its next stop, or a stop that was reached."""

from __future__ import annotations

from collections.abc import Sequence

from ..amounts.lengths import Length
from ..claims import Role
from ..grammar.classes import Adverb, Form, PrepositionClass, VerbClass
from ..syntax.chunk import Chunk
from ..syntax.clauses import clause, verb_group_start
from ..syntax.government import Government
from ..syntax.moods import Mood
from ..syntax.schedule import is_looked_back_on
from ..syntax.unreal import is_condition
from .finding import WIDE_KINDS
from .verb_classes import class_of

V, P = VerbClass, PrepositionClass


def aim(sentence: Sequence[Chunk], verb: int, hangs: Government, *, how: Mood, kind: str) -> Role:
    """Part the goal of a journey, its next stop, and a stop that was reached ("walked to X")."""
    if kind in WIDE_KINDS:
        return "destination"
    if hangs.preposition is P.PATH:
        return "toward"  # what is passed on the way is not where it ends
    moves = class_of(sentence, hangs) is V.MOVE and sentence[verb].is_verb
    moves = moves or _is_done(sentence, verb) or _makes_length(sentence, verb, hangs)
    is_under_way = sentence[verb].form is Form.ING and not _comes_after(sentence, verb)
    is_to_come = is_under_way or _is_begun(sentence, verb) or sentence[verb - 1].sense is P.BEFORE
    is_to_come = is_to_come or _is_meanwhile(sentence, verb)
    arrives = moves and how.tense == "past" and not how.planned and not is_to_come
    if arrives and hangs.preposition is P.TO:
        return "at"
    wishes = [k for k in range(max(0, verb - 4), verb) if sentence[k].sense is V.WANT]
    spans = [clause(sentence, k) for k in (*wishes[:1], verb)]
    dated = any(chunk.kind == "date" for span in spans for chunk in sentence[slice(*span)])
    is_aim = (sentence[verb].sense is V.WANT and not _is_foretold(sentence, verb)) or (
        wishes and sentence[verb].sense in {V.REACH, V.BE, V.MOVE}
    )
    if is_aim and is_condition(sentence, verb_group_start(sentence, verb)):
        return "mention"  # "a long way, if they aim for X"
    return "destination" if is_aim and not dated else "toward"


def _is_meanwhile(sentence: Sequence[Chunk], verb: int) -> bool:
    """Tell "rain fell as they walked to X", where they had not come by then, from "mientras, caminaron hasta X"."""
    start, _ = clause(sentence, verb)
    return start > 0 and sentence[start - 1].sense is Adverb.MEANWHILE and sentence[start].text != ","


def _is_foretold(sentence: Sequence[Chunk], verb: int) -> bool:
    """Tell "are expected at X", which is where they come next, from "hope for X"."""
    helped = verb > 0 and sentence[verb - 1].sense is Adverb.AUXILIARY
    return sentence[verb].form is Form.PARTICIPLE and helped


def _is_begun(sentence: Sequence[Chunk], verb: int) -> bool:
    """Tell "began to walk to X" and "empezaron a caminar a X", under way, from "managed to walk to X"."""
    helpers = sentence[verb_group_start(sentence, verb) : verb]
    return sentence[verb].is_verb and any(chunk.sense is V.BEGIN for chunk in helpers)


def _makes_length(sentence: Sequence[Chunk], verb: int, hangs: Government) -> bool:
    """Tell "managed barely eight miles to X"."""
    is_length = verb < hangs.link - 1 and isinstance(sentence[hangs.link - 1].payload, Length)
    return is_length and sentence[verb].sense in {V.SUCCEED, V.OTHER, V.CROSS}


def _is_done(sentence: Sequence[Chunk], noun: int) -> bool:
    """Tell "completed the stage to Y", "walked the road to Y" and "after the trek to Y" from "began the stage to Y"."""
    if sentence[noun].sense is V.MOVE and is_looked_back_on(sentence, noun):
        return True
    if sentence[noun].sense not in {V.MOVE, V.HEAD} or not sentence[noun].is_motion_noun:
        return False
    start, _ = clause(sentence, noun)
    above = next((at for at in range(noun - 1, start - 1, -1) if sentence[at].is_verb), None)
    if above is None or any(isinstance(chunk.sense, P) for chunk in sentence[above + 1 : noun]):
        return False
    done = {V.MOVE, V.CROSS} if sentence[noun].sense is V.HEAD else {V.OTHER, V.END, V.MOVE, V.CROSS, V.BRING}
    return sentence[above].sense in done


def _comes_after(sentence: Sequence[Chunk], participle: int) -> bool:
    """Tell "after walking to X" and "having walked to X" from "walking to X"."""
    before = sentence[participle - 1] if participle > 0 else None
    return before is not None and (isinstance(before.sense, P) or before.sense is Adverb.PERFECT)
