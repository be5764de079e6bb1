"""When an event took place that its clause gives no day for: by its tense, the day told of and publication."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from ..amounts.lengths import Length
from ..amounts.numbers import Figure
from ..article import UNKNOWN_DATE, DateRange
from ..claims import BEEN_ROLES
from ..dates.worded import DAY_KINDS
from ..grammar.classes import Form, PrepositionClass, VerbClass
from ..roles.finding import Finding
from ..syntax.chunk import Chunk
from ..syntax.clauses import clause
from .bygone import bygone
from .dated_chunks import dated_chunks, looks_back
from .running_day import ToldDay, likened_day
from .setting import Setting
from .slept import goes_on

#: Opens the basis of an arrival planned for a time of day.
AN_HOUR_AHEAD = "a time of day ahead, on the day"
#: Opens the basis of what lies ahead and for which no day is told.
NO_DAY = "no date of its own"
#: Opens the basis of what has its day from a clause beside its own.
OF_SENTENCE = "the day of the same sentence"
_OF_PARAGRAPH = "the day the same paragraph speaks of"
LENT = (OF_SENTENCE, _OF_PARAGRAPH)
_PAST_DAYS = 3
_WEEK = 7
_MOST_UNITS = 60
_AHEAD_DAYS = 2
_DAYS_WALK_KM = 45.0


def undated_days(setting: Setting, view: Sequence[Chunk], what: Finding, *, has_hour: bool) -> DateRange:
    """Date a clause without a day by its tense and the day told of or published."""
    told = _told_by_now(setting, view, what)
    near = told is not None and told.is_near
    then = None if near or what.role not in BEEN_ROLES or is_of_now(what) else _then(setting)
    if then is not None:
        return then
    reference = _day_spoken(setting, view) or setting.published
    if reference.start is None or reference.end is None:
        return told.days if told is not None and near and what.role != "departed" else UNKNOWN_DATE
    if what.role == "toward":
        return _toward(told, reference, what, has_hour=has_hour)
    back = not has_hour and what.verb is not None and (looks_back(view, what.verb) or _is_begun_before(view, what.verb))
    reported = back and _is_reported(view, what.verb)
    back = back and not reported  # "he said they had reached X": by the day he said so
    now = is_of_now(what) or reported or (has_hour and not near)
    leaves = has_hour or _leaves(view, what)
    if what.role == "departed" and (back or not leaves or not (now or near or _is_of_one_day(view, what))):
        return UNKNOWN_DATE
    if back:
        return some_days_before(_from_told(told, reference))
    return _of_now(told, reference, carried=reported) if now else _in_the_past(setting, view, told, reference=reference)


def _days_lasted(setting: Setting, view: Sequence[Chunk]) -> int:
    """Count the days of "were stranded for two weeks", 0 where no such stretch of weeks is told."""
    units = setting.article.grammar.dates.day_units
    for figure, unit in pairwise(view):
        days = units.get(unit.text.lower(), 0)
        if days >= _WEEK and isinstance(figure.payload, Figure) and figure.payload.value <= _MOST_UNITS:
            return round(days * figure.payload.value)
    return 0


def _in_the_past(setting: Setting, view: Sequence[Chunk], told: ToldDay | None, *, reference: DateRange) -> DateRange:
    """Date what is told in the past tense; without a day of its own by all the days that a stretch may have taken."""
    days = _from_told(told, reference)
    lasted = _days_lasted(setting, view) if told is None else 0
    if not lasted or days.start is None:
        return days
    return DateRange(days.start - timedelta(lasted), days.end, f"{days.basis}, and {lasted} days that it lasted")


def _told_by_now(setting: Setting, view: Sequence[Chunk], what: Finding) -> ToldDay | None:
    """Give the day told of: of who went on after a night's stay, the day after it."""
    told, published = setting.told(), setting.published
    likened = likened_day(view) if told is None or not told.is_near else None
    if likened is not None:
        return ToldDay(setting.days(likened, "past"), is_near=True)
    if told is None or not (told.is_night and told.is_near and goes_on(view, what.verb)):
        return told
    return replace(told, days=after_night(told.days, published))


def after_night(days: DateRange, published: DateRange) -> DateRange:
    """Give the day after a night, which is not later than publication."""
    if days.start is None or days.end is None or (published.end is not None and days.end >= published.end):
        return days
    return DateRange(days.start + timedelta(1), days.end + timedelta(1), f"the day after the night of {days.basis}")


def _then(setting: Setting) -> DateRange | None:
    """Give the earlier time that the text has gone back to."""
    then = bygone(setting.article, setting.number, setting.published)
    return then and replace(then.days, basis=f"the time told of: {then.days.basis}")


def _is_reported(view: Sequence[Chunk], verb: int | None) -> bool:
    """Tell a clause under a verb of saying, whose past perfect stands for "has reached"."""
    before = view[: verb or 0]
    return any(chunk.is_verb and chunk.sense in {VerbClass.SAY, VerbClass.TELL} for chunk in before)


def _leaves(view: Sequence[Chunk], what: Finding) -> bool:
    """Tell "left X" from "are walking from X to Y", whose start may lie days back."""
    if what.verb is None:
        return False
    verb = view[what.verb]
    is_under_way = verb.sense is VerbClass.MOVE and verb.form is Form.ING
    return verb.sense in {VerbClass.LEAVE, VerbClass.MOVE, VerbClass.HEAD} and not is_under_way


def _is_of_one_day(view: Sequence[Chunk], what: Finding) -> bool:
    """Tell "tramped 20 km from X to Y", a day's walk, which begins on the day it ends."""
    if what.verb is None or view[what.verb].form is not Form.PAST:
        return False
    start, end = clause(view, what.verb)
    lengths = [chunk.payload for chunk in view[start:end] if isinstance(chunk.payload, Length)]
    return len(lengths) == 1 and lengths[0].km <= _DAYS_WALK_KM


def _is_begun_before(view: Sequence[Chunk], noun: int) -> bool:
    """Tell the journey of "after embarking on a journey from X", begun before what the sentence tells."""
    if not view[noun].is_motion_noun:
        return False
    above = next((at for at in range(noun - 1, 0, -1) if view[at].is_verb), None)
    return above is not None and view[above].form is Form.ING and view[above - 1].sense is PrepositionClass.TIME


def is_of_now(what: Finding) -> bool:
    """Tell what is so at publication, or has come about by then: also where they will not leave."""
    if what.mood is None:
        return False
    return what.mood.tense == "present" or what.mood.perfect or (what.mood.tense == "future" and what.role == "at")


def _day_spoken(setting: Setting, view: Sequence[Chunk]) -> DateRange | None:
    """Give the day on which somebody said what the sentence reports."""
    speech = next((d for d in dated_chunks(view) if d.of_speech and d.expression.kind in DAY_KINDS), None)
    if speech is None or speech.expression.is_stretch:
        return None
    days = setting.days(speech.expression, "past")
    return days if days.start is not None else None


def _toward(told: ToldDay | None, reference: DateRange, what: Finding, *, has_hour: bool) -> DateRange:
    """Date a way ahead; of "They left X yesterday. They are making for Y" it may be publication's, too."""
    if told is not None and is_of_now(what) and told.days.end is not None and reference.start is not None:
        gone = reference.start - told.days.end
        if gone > timedelta(_AHEAD_DAYS):  # "They arrived on May 3. Now they are heading for X"
            told = None
        elif told.is_near and not has_hour and gone > timedelta(0):
            return DateRange(told.days.start, reference.end, f"present tense, from the day told on: {told.days.basis}")
    return _ahead(told, reference, has_hour=has_hour)


def _ahead(told: ToldDay | None, reference: DateRange, *, has_hour: bool) -> DateRange:
    if told is not None and told.is_near:
        return replace(told.days, basis=f"{AN_HOUR_AHEAD} told of: {told.days.basis}") if has_hour else _said(told)
    if has_hour and reference.end is not None:
        return DateRange(reference.start, reference.end + timedelta(1), f"{AN_HOUR_AHEAD} of publication or the next")
    ahead = max(0, _AHEAD_DAYS - (reference.days or 1) + 1)  # an interval of publication has some of them in it
    end = (reference.end or date.max) + timedelta(ahead)
    return DateRange(reference.start, end, f"{NO_DAY}: from publication on")


def _said(told: ToldDay) -> DateRange:
    return replace(told.days, basis=f"{_OF_PARAGRAPH}: {told.days.basis}")


def _of_now(told: ToldDay | None, reference: DateRange, *, carried: bool) -> DateRange:
    """Date what is so at publication: by a day told of just then, which a report of speech carries on any distance."""
    first = (reference.start or date.min) - timedelta(1)
    near = told is not None and (told.is_near or carried) and told.days.start is not None and told.days.start >= first
    if told is not None and near and told.days.end is not None and reference.end is not None:
        return _said(told)
    return DateRange(
        first, reference.end, "present or perfect tense, or an hour: the day of publication or the day before"
    )


def _from_told(told: ToldDay | None, reference: DateRange) -> DateRange:
    """Date what is told in the past tense: the day told of, from there on, or the days to publication."""
    if told is not None and told.is_near:
        return _said(told)
    end = reference.end or date.max
    if told is not None and told.days.start is not None and told.days.start <= end:
        return DateRange(told.days.start, end, f"past tense, from the last day told on: {told.days.basis}")
    first = min(end - timedelta(_PAST_DAYS), reference.start or end)
    return DateRange(first, end, f"past tense, no day given: the {_PAST_DAYS} days to publication")


def some_days_before(days: DateRange) -> DateRange:
    """Widen days to those before them, for what had come about by then."""
    first = days.start and days.start - timedelta(_PAST_DAYS)
    return DateRange(first, days.end, f"up to {_PAST_DAYS} days before {days.basis}")
