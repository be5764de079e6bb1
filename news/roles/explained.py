"""Places that only say where another one lies: "X, in the state of Y", "X, 40 km from Y", "villages located in Y"."""

from __future__ import annotations

from collections.abc import Sequence

from ..amounts.lengths import Length
from ..grammar.classes import Adverb, Form, NounClass, PrepositionClass, VerbClass
from ..syntax.chunk import Chunk
from ..syntax.government import Government
from .asked import Asked
from .finding import WIDE_KINDS
from .lengths_told import is_whence, measured_from

V, P = VerbClass, PrepositionClass

_LEAST = 3  # chunks of "from X,"
_WHERE = frozenset({Adverb.PLAIN, NounClass.AREA, P.TO})


def tells_where_another_lies(asked: Asked) -> bool:
    """Tell a place that is named for another's sake, where nobody is said to be.

    Parameters
    ----------
    asked
        The place in its sentence.
    """
    is_measured = measured_from(asked.sentence, asked.place) is not None
    if _is_its_province(asked.sentence, asked.place):
        return True
    if is_measured and is_whence(asked.sentence, asked.place):
        return False
    return is_measured or _describes_place(asked) or _is_located(asked.sentence, asked.hangs)


def _is_its_province(sentence: Sequence[Chunk], place: int) -> bool:
    """Tell the Y of "from X, Y, in an attempt", named for where X lies, from that of "in X, Y, and Z"."""
    if place < _LEAST or place + 2 >= len(sentence) or sentence[place + 1].text != ",":
        return False
    town, comma = sentence[place - 2 : place]
    leads = isinstance(sentence[place - 3].sense, PrepositionClass) or sentence[place - 3].is_verb
    after = sentence[place + 2]
    goes_on = after.kind in {"place", "name", "date"} or after.sense in {Adverb.AND, Adverb.PLAIN}
    return town.kind == "place" and comma.text == "," and leads and not goes_on


def _is_located(sentence: Sequence[Chunk], hangs: Government) -> bool:
    """Tell "villages located in X", whose participle says where they lie."""
    verb = hangs.head or 0
    lies = sentence[verb].form is Form.PARTICIPLE and sentence[verb].sense in {V.STAY, V.BE} and verb > 0
    return lies and (sentence[verb - 1].sense is NounClass.AREA or sentence[verb - 1].kind == "place")


def _describes_place(asked: Asked) -> bool:
    """Tell whether a phrase only says where the place before it lies ("in X, 40 km north, on the border of Y")."""
    sentence, link = asked.sentence, asked.hangs.link
    before = link - 1
    while before > 0 and _tells_where(sentence[before]):
        before -= 1
    is_wide = asked.kind in WIDE_KINDS or asked.kind == "region" or _is_inserted(sentence, link, asked.place)
    after = sentence[asked.place + 1 : asked.place + 2]
    is_wide = is_wide or (bool(after) and after[0].sense is NounClass.AREA)  # "X in Y District"
    return before >= 0 and sentence[before].kind == "place" and is_wide and sentence[link].sense is P.PLACE


def _is_inserted(sentence: Sequence[Chunk], link: int, place: int) -> bool:
    """Tell the phrase between commas of "left X, in Y, another column" from the list "in X, in Y and in Z"."""
    after = sentence[place + 1 : place + 4]
    goes_on = len(after) > 1 and after[1].sense in {Adverb.AND, P.PLACE} and not (after[-1].is_verb and after[2:])
    before = link - 2 if sentence[link - 1].sense is Adverb.PLAIN else link - 1
    is_behind = sentence[before].text == "," and sentence[before - 1].kind == "place"
    return is_behind and (not after or (after[0].kind == "mark" and not goes_on))


def _tells_where(chunk: Chunk) -> bool:
    return chunk.text == "," or chunk.sense in _WHERE or isinstance(chunk.payload, Length)


def is_set_against(sentence: Sequence[Chunk], hangs: Government) -> bool:
    """Tell "to X, not to Y" and "by X rather than through Y", where Y is denied."""
    if hangs.head is None or hangs.head >= hangs.link:
        return False
    if sentence[hangs.link - 1].sense is P.INSTEAD:
        return True
    return any(chunk.sense is Adverb.NOT for chunk in sentence[hangs.head + 1 : hangs.link])
