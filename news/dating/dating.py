"""When a claim's event took place: the date of its clause, else what sentence, paragraph and article tell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..article import UNKNOWN_DATE, DateRange
from ..claims import BEEN_ROLES
from ..dates.days import resolve
from ..dates.worded import DAY_KINDS, PLAIN_KINDS, DateExpression, Tense
from ..grammar.classes import Adverb, Form, VerbClass
from ..parsing import Parsed, Sentence
from ..roles.finding import Finding
from ..syntax.chunk import Chunk
from ..syntax.clauses import clause, verb_group_start
from ..syntax.moods import mood
from .asides import day_after_aside, is_of_what_came_before
from .begun import counted_back, goes_on_aside, tells_who
from .bygone import bygone, is_of_all_the_way, opening_time
from .dated_chunks import (
    DatedChunk,
    dated_chunks,
    follows_relative,
    looks_back,
    opener,
    tense_at,
    verb_before,
)
from .days_beside import date_told, day_before, same_day_clause
from .days_later import is_days_before
from .nights import evening_told
from .setting import Setting
from .slept import goes_on, night_dated
from .undated import AN_HOUR_AHEAD, NO_DAY, OF_SENTENCE, after_night, is_of_now, some_days_before, undated_days

_YEAR = 365
_BY_TENSE = ("present or perfect tense", "past tense, no day given", NO_DAY)
_COUNTED_FROM = PLAIN_KINDS | {"month", "week"}
_SETTING_OUT = frozenset({VerbClass.BEGIN, VerbClass.LEAVE, VerbClass.MOVE, VerbClass.HEAD})
_DATELESS = frozenset({"origin", "mention", "destination"})


def event_date(
    article: Parsed,
    number: int,
    *,
    view: Sequence[Chunk],
    place: int,
    what: Finding,
    published: DateRange,
    departure: DateRange | None = None,
) -> DateRange:
    """Date what a finding says.

    Parameters
    ----------
    article
        The article.
    number
        Which of its sentences.
    view
        That sentence's chunks as the finding saw them.
    place
        Index of the place's chunk among them.
    what
        What the sentence says of the place.
    published
        When the article was published.
    departure
        When the journey began, for "on day two"; None where nobody says.

    Returns
    -------
    DateRange
        With its basis in words; unknown for homes, goals without a date and departures nobody dates here.
    """
    setting = Setting(article, number, published, departure)
    evening = evening_told(setting, view, place=place, what=what)
    if evening is not None:
        return evening
    begun = _begun_before(setting, view, place) if what.role == "departed" else None
    return begun or _day_told(setting, view, place, what=what)


def _day_told(setting: Setting, view: Sequence[Chunk], place: int, *, what: Finding) -> DateRange:
    """Date what a sentence says of a place by the day that it names for that, else by its tense."""
    dated = date_told(view, place, what)
    has_hour = dated is not None and dated.expression.kind == "hour"
    if (dated is None or has_hour) and what.role in BEEN_ROLES:
        dated = same_day_clause(view) or (day_before(view, place) if has_hour else None)
    if dated is not None and dated.expression.kind != "hour":
        days = _dated(setting, view, dated, what=what)
        if dated.expression.is_tonight and what.role in {"toward", "destination"}:
            days = replace(days, basis=f"{AN_HOUR_AHEAD}: {days.basis}")
        if days.start is None and _is_of_running_count(dated, what):
            return undated_days(setting, view, what, has_hour=False)
        return _before_it(view, place, dated, days=days) if what.role in BEEN_ROLES else days
    if (apart := _apart_from_days(setting, view, place, what=what)) is not None:
        return apart
    beside = day_after_aside(setting, view, what)
    if beside is None and (what.role in BEEN_ROLES or _is_foretold(view, what)):
        beside = _beside(setting, view, what, has_hour=has_hour)
    return beside or undated_days(setting, view, what, has_hour=has_hour)


def _apart_from_days(setting: Setting, view: Sequence[Chunk], place: int, *, what: Finding) -> DateRange | None:
    """Give the date of what no day of the article is of; None where one may be.

    A departure is of the bygone time that its sentence names ("was first held in 1951 by two cooks from X"), as is what
    a participle or "when" adds to that time ("began in 1951, with two cooks walking to X").
    """
    if what.role in _DATELESS or is_of_all_the_way(view, place, what):
        return UNKNOWN_DATE
    before = place if what.role == "departed" else goes_on_aside(view, what.verb)
    if before is None:
        return None
    then = bygone(setting.article, setting.number, setting.published, before=view[before].start)
    return then.days if then is not None and then.in_sentence else None


def _dated(setting: Setting, view: Sequence[Chunk], dated: DatedChunk, *, what: Finding) -> DateRange:
    """Turn the date of a clause into days: of a stretch the day that the verb picks."""
    expression = _day_meant(dated.expression, view, what)
    if expression.kind == "elapsed":
        anchor = _named_beside(setting, view, dated)
        return resolve(replace(expression, which=1), setting.published, "past", anchor=anchor)
    if expression.is_told:
        return setting.days(expression, "past", _named_before(setting, view, dated))
    tense = _tense(view, dated, what)
    is_foretold = tense == "future" and expression.kind == "weekday" and _was_planned(view, what)
    return setting.foretold(expression) if is_foretold else setting.days(expression, tense)


def _is_of_running_count(dated: DatedChunk, what: Finding) -> bool:
    """Tell days on the way counted up to what is told ("after nine days"), not a day long past ("on day two")."""
    expression = dated.expression
    is_counted = what.role != "destination" and (is_of_now(what) or bool(expression.slack))
    return expression.kind == "journey" and is_counted


def _begun_before(setting: Setting, view: Sequence[Chunk], place: int) -> DateRange | None:
    """Count "after nine days of walking from X" back from the day that its sentence names, else from publication."""
    counted = counted_back(view, place, setting.article.grammar.dates.day_units)
    if counted is None:
        return None
    named = next((d for d in dated_chunks(view) if d.expression.kind in PLAIN_KINDS and d.is_of_event), None)
    anchor = setting.days(named.expression, "past") if named is not None else None
    known = anchor if anchor is not None and anchor.start is not None else None
    return setting.departure or resolve(counted, setting.published, "past", anchor=known)


def _named_beside(setting: Setting, view: Sequence[Chunk], dated: DatedChunk) -> DateRange | None:
    """Give the day that a sentence names beside a count of days."""
    others = [d for d in dated_chunks(view) if d.expression.kind in PLAIN_KINDS and d.is_of_event and d != dated]
    days = setting.days(others[0].expression, "past") if others else None
    return days if days is not None and days.start is not None else None


def _named_before(setting: Setting, view: Sequence[Chunk], dated: DatedChunk) -> DateRange | None:
    """Give the last day that a sentence names before one that points at it ("on Monday, and two days later")."""
    before = [d for d in dated_chunks(view) if d.index < dated.index and d.expression.kind in _COUNTED_FROM]
    days = setting.days(before[-1].expression, "past") if before and before[-1].is_of_event else None
    return days if days is not None and days.start is not None else None


def _day_meant(expression: DateExpression, view: Sequence[Chunk], what: Finding) -> DateExpression:
    """Take the first day of a stretch for leaving and the last for reaching, where it says which days it lasted."""
    if not expression.is_stretch or expression.is_loose:
        return expression
    if what.role == "departed":
        return replace(expression, until=None, lasts=False)
    reaches = what.verb is not None and view[what.verb].sense is VerbClass.REACH
    return expression.until if reaches and expression.until is not None else expression


def _tense(view: Sequence[Chunk], dated: DatedChunk, what: Finding) -> Tense:
    """Give the tense a date is read in: the finding's own, unless it hangs on another verb that tells the past."""
    if what.role in BEEN_ROLES:
        return "present" if _is_label(view, dated, what) else "past"
    start, end = clause(view, dated.index)
    before = verb_before(view, dated.index, start)
    owner = before if before is not None else next((k for k in range(dated.index, end) if view[k].is_verb), None)
    own = verb_before(view, what.verb, start) if what.verb is not None else None
    if what.verb is None and owner is not None and _is_of_past(view, owner):
        return "past"
    if owner is not None and own is not None and owner != own and tense_at(view, dated.index) == "past":
        return "past"
    if what.role in {"toward", "destination"}:
        return (
            "past" if what.mood is not None and what.mood.tense == "past" and not _is_settled(view, what) else "future"
        )
    return what.mood.tense if what.mood is not None else "past"


def _is_of_past(view: Sequence[Chunk], verb: int) -> bool:
    """Tell "began the 35 km to X", "those beginning the 35 km to X were tired" and "X was to be Monday's stop"."""
    if view[verb].sense is VerbClass.BE:
        return any(chunk.form is Form.PAST for chunk in view[verb_group_start(view, verb) : verb + 1])
    told = verb
    if view[verb].form is Form.ING:
        told = next((at for at in range(verb + 1, len(view)) if view[at].is_verb and view[at].form is Form.PAST), verb)
    return view[verb].sense in _SETTING_OUT and mood(view, told).tense == "past"


def _is_label(view: Sequence[Chunk], dated: DatedChunk, what: Finding) -> bool:
    """Tell the day of "June 3: X", which a list may give to what was and to what is to come."""
    follows = view[dated.index + 1 : dated.index + 2]
    is_listed = what.verb is None and what.mood is not None and what.mood.tense == "present"
    return is_listed and dated.expression.kind == "day" and bool(follows) and follows[0].text == ":"


def _is_settled(view: Sequence[Chunk], what: Finding) -> bool:
    """Tell "has been booked for Friday": settled by now, to come about on a day ahead."""
    return (
        what.mood is not None
        and what.mood.perfect
        and what.verb is not None
        and view[what.verb].sense is VerbClass.WANT
    )


def _was_planned(view: Sequence[Chunk], what: Finding) -> bool:
    """Tell a plan of the past ("hoped to reach X by Friday"), which counts from the day told of."""
    if what.verb is None:
        return False
    start, _ = clause(view, what.verb)
    first = verb_before(view, what.verb, start)
    return first is not None and any(chunk.form is Form.PAST for chunk in view[max(start, first - 2) : first + 1])


def _before_it(view: Sequence[Chunk], place: int, dated: DatedChunk, *, days: DateRange) -> DateRange:
    """Read "after nights in X" as some days before the date of the rest of the sentence."""
    opened = opener(view, place)
    if opened is None or days.start is None or opened <= dated.index <= place + 2:
        return days
    return some_days_before(days)


def _beside(setting: Setting, view: Sequence[Chunk], what: Finding, *, has_hour: bool) -> DateRange | None:
    """Date a clause without a day by the only day of its sentence, looking back where it does."""
    usable = [
        d for d in dated_chunks(view) if d.is_of_event and (d.expression.kind in PLAIN_KINDS or _counts_on(d, what))
    ]
    if len(usable) != 1 or tense_at(view, usable[0].index) == "future" or what.verb is None or is_of_now(what):
        return None
    days = setting.days(usable[0].expression, "past")
    goes_past = follows_relative(view, what.verb)
    is_before = (goes_past or not has_hour) and is_of_what_came_before(view, usable[0], what)
    is_before = is_before or is_days_before(view, usable[0].index, what.verb)
    if days.start is None or usable[0].expression.is_stretch or is_before:
        return None
    night = night_dated(view, usable[0].index, setting.article.grammar.nights)
    if night is not None and night < what.verb and goes_on(view, what.verb):
        return after_night(days, setting.published)
    start, _ = clause(view, what.verb)
    relative = start > 0 and view[start - 1].sense is Adverb.RELATIVE and not goes_past
    if what.role == "departed" and (relative or looks_back(view, what.verb) or tells_who(view, what.verb)):
        return None
    if relative or (looks_back(view, what.verb) and not has_hour) or opener(view, what.verb) is not None:
        return some_days_before(days)
    return replace(days, basis=f"{OF_SENTENCE}: {days.basis}")


def _is_foretold(view: Sequence[Chunk], what: Finding) -> bool:
    """Tell "went on Friday to X, where they would spend the night", which is of the day told of, not ahead of now."""
    if what.role != "toward" or what.verb is None or view[what.verb].form is not Form.CONDITIONAL:
        return False
    start, _ = clause(view, what.verb)
    return start > 0 and view[start - 1].sense is Adverb.WHERE


def _counts_on(dated: DatedChunk, what: Finding) -> bool:
    """Tell "two days later", the day of all that its sentence tells, and "ten years ago today"."""
    expression = dated.expression
    if expression.kind != "ago" or expression.is_stretch:
        return False
    return expression.shift > 0 if expression.is_told else expression.shift <= -_YEAR and dated.index < (what.verb or 0)


def is_named(days: DateRange) -> bool:
    """Tell whether a claim's date comes from a day the text names, not from tense and publication alone."""
    return days.start is not None and not days.basis.startswith(_BY_TENSE)


def sentence_date(sentence: Sentence, published: DateRange) -> DateRange:
    """Date a figure: the day its sentence names (when somebody said so counts too), else publication."""
    then = opening_time(sentence.chunks, published)
    if then is not None:
        return then
    for dated in dated_chunks(sentence.chunks):
        expression = dated.expression
        if dated.of_picture or expression.kind not in DAY_KINDS or expression.is_stretch or expression.is_told:
            continue
        days = resolve(expression, published, "present" if expression.kind == "day" else "past")
        if days.start is not None:
            return days
    return replace(published, basis=f"as of publication ({published.basis})") if published.start else UNKNOWN_DATE
