"""Days that a sentence looks back to by the way: what it tells itself came after them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from ..article import DateRange
from ..dates.worded import DAY_KINDS
from ..grammar.classes import Adverb, Form, NounClass, VerbClass
from ..roles.finding import Finding
from ..syntax.chunk import Chunk
from ..syntax.clauses import clause
from .begun import is_past_start
from .dated_chunks import DatedChunk, dated_chunks, follows_relative, looks_back, opener, verb_before, verb_of
from .setting import Setting
from .slept import night_dated
from .undated import after_night

_OPENS_ASIDE = frozenset({Adverb.RELATIVE, Adverb.WHERE})
_SETTING_OUT = frozenset({VerbClass.BEGIN, VerbClass.LEAVE})
_STAYING = frozenset({VerbClass.STAY, VerbClass.HOST})
_WITHOUT_TENSE = frozenset({Form.ING, Form.BASE})


def day_after_aside(setting: Setting, view: Sequence[Chunk], what: Finding) -> DateRange | None:
    """Date what a sentence tells beside a clause that looks back ("…, which had left X the day before, reached Y").

    Parameters
    ----------
    setting
        What the dates of its sentence count from.
    view
        The sentence's chunks as the finding saw them.
    what
        What the sentence says of a place.

    Returns
    -------
    DateRange or None
        The day that "the day before" counts from, or the day after a night's stay; None where nothing looks back.
    """
    if what.verb is None or what.mood is None or what.mood.planned or what.mood.tense != "past":
        return None
    days = [d for d in dated_chunks(view) if d.is_of_event and d.expression.kind in DAY_KINDS]
    if len(days) != 1 or looks_back(view, what.verb) or not _is_aside(view, days[0], what.verb):
        return None
    aside = days[0]
    found = setting.days(aside.expression, "past")
    if found.start is None or aside.expression.is_stretch:
        return None
    if counts_back(aside):
        return counted_from(aside, found)
    is_night = night_dated(view, aside.index, setting.article.grammar.nights) is not None
    return after_night(found, setting.published) if is_night or _had_stayed(view, aside) else None


def is_of_what_came_before(view: Sequence[Chunk], dated: DatedChunk, what: Finding) -> bool:
    """Tell "fifty days after leaving X on May 3" and "a march begun on May 3", whose day is of the start alone.

    Parameters
    ----------
    view
        The chunks of a sentence.
    dated
        A date of it.
    what
        What the sentence says of a place.
    """
    if what.verb is not None and is_past_start(view, dated.index, what.verb):
        return True
    start, _ = clause(view, dated.index)
    verb = verb_before(view, dated.index, start)
    if verb is not None and view[verb].sense in _SETTING_OUT and verb != what.verb:
        opens = start > 0 and view[start - 1].sense in {Adverb.RELATIVE, Adverb.SUBORDINATOR}
        if opens or view[verb].sense is VerbClass.BEGIN:
            return True  # "a march begun on May 3 in X", "X woke to marchers who had left Y on May 3"
    if verb is None or view[verb].form not in {Form.ING, Form.BASE}:
        return False
    return any(
        chunk.kind in {"figure", "date"} or chunk.sense is NounClass.COUNT for chunk in view[max(0, verb - 3) : verb]
    )


def counts_back(dated: DatedChunk) -> bool:
    """Tell "the day before" and "three days earlier", counted from the day told of."""
    return dated.expression.is_told and dated.expression.shift < 0


def counted_from(dated: DatedChunk, days: DateRange) -> DateRange:
    """Give the day that "the day before" counts from.

    Parameters
    ----------
    dated
        A date that counts back.
    days
        The days that it means.
    """
    back = timedelta(-dated.expression.shift)
    first, last = days.start and days.start + back, days.end and days.end + back
    return replace(days, start=first, end=last, basis=f"the day told of by {days.basis}")


def _is_aside(view: Sequence[Chunk], dated: DatedChunk, verb: int) -> bool:
    """Tell a day of another verb, which goes before what the sentence tells."""
    other = verb_of(view, dated.index)
    if other is None or other == verb:
        return False
    if _is_having(view, other) or is_after(view, other):
        return True
    start, _ = clause(view, other)
    is_apart = verb < start or start > clause(view, verb)[0] or follows_relative(view, verb)
    opens = start > 0 and view[start - 1].sense in _OPENS_ASIDE
    return is_apart and (opens or looks_back(view, other))


def _is_having(view: Sequence[Chunk], verb: int) -> bool:
    """Tell "having left X" and "tras haber dejado X"."""
    if verb < 1 or view[verb - 1].sense is not Adverb.PERFECT or looks_back(view, verb):
        return False
    return verb == 1 or view[verb - 2].text == "," or opener(view, verb) is not None


def is_after(view: Sequence[Chunk], verb: int) -> bool:
    """Tell "after leaving X" and "tras salir de X".

    Parameters
    ----------
    view
        The chunks of a sentence.
    verb
        Index of a verb.
    """
    is_led = verb > 0 and view[verb - 1].sense is Adverb.SUBORDINATOR
    return view[verb].form in _WITHOUT_TENSE and (is_led or opener(view, verb) is not None)


def _had_stayed(view: Sequence[Chunk], dated: DatedChunk) -> bool:
    verb = verb_of(view, dated.index)
    return verb is not None and view[verb].sense in _STAYING and looks_back(view, verb)
