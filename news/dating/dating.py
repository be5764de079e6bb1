"""When a claim's event took place: the date of its clause, else what sentence, paragraph and article tell."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from ..article import UNKNOWN_DATE, DateRange
from ..claims import BEEN_ROLES
from ..dates.clue import Clue
from ..dates.days import resolve
from ..dates.worded import DAY_KINDS, PLAIN_KINDS, DateExpression, Tense
from ..grammar.table import Adverb, Form, PrepositionClass, VerbClass
from ..parsing import Parsed, Sentence
from ..roles.on_verbs import Finding
from ..syntax.chunk import Chunk
from ..syntax.clauses import clause
from ..syntax.moods import mood
from .dated_chunks import DatedChunk, clause_date, dated_chunks, looks_back, same_day_clause, tense_at, verb_before
from .running_day import ToldDay
from .setting import Setting

#: Opens the basis of an arrival planned for a time of day.
AN_HOUR_AHEAD = "a time of day ahead, on the day"
_LEAD_BLOCKS = 5
_DASHES = frozenset({"-", "–", "—"})
_PAST_DAYS = 3
_AHEAD_DAYS = 2
_BY_TENSE = ("present or perfect tense", "past tense, no day given", "no date of its own")
_COUNTED_FROM = PLAIN_KINDS | {"month", "week"}
_DATELESS = frozenset({"origin", "mention", "destination"})


def clues(article: Parsed) -> list[Clue]:
    """List the days an article names, with their tenses, for inferring when it was published."""
    found: list[Clue] = []
    first = min((sentence.block for sentence in article.sentences), default=0)
    for sentence in article.sentences:
        for dated in dated_chunks(sentence.chunks):
            tense = "past" if sentence.is_caption else tense_at(sentence.chunks, dated.index)
            leads = sentence.block - first < _LEAD_BLOCKS and not sentence.is_caption
            quoted = article.is_quoted(dated.expression.start)
            opens = sentence.block == first and _ends_dateline(sentence.chunks, dated.index)
            found.append(Clue(dated.expression, tense, leads, quoted, of_dateline=opens))
    return found


def _ends_dateline(sentence: Sequence[Chunk], index: int) -> bool:
    """Tell a date between the names that open a report and the dash after them."""
    follows = sentence[index + 1 : index + 2]
    is_dash = bool(follows) and follows[0].text in _DASHES
    return is_dash and index > 0 and all(chunk.kind in {"place", "name", "mark"} for chunk in sentence[:index])


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
    dated = clause_date(view, place)
    if dated is None and what.verb is not None:
        dated = clause_date(view, what.verb) or _day_awaited(view, what.verb)
    has_hour = dated is not None and dated.expression.kind == "hour"
    if (dated is None or has_hour) and what.role in BEEN_ROLES:
        dated = same_day_clause(view) or (_day_before(view, place) if has_hour else None)
    if dated is not None and dated.expression.kind != "hour":
        days = _dated(setting, view, dated, what=what)
        return _before_it(view, place, dated, days=days) if what.role in BEEN_ROLES else days
    if what.role in _DATELESS:
        return UNKNOWN_DATE
    beside = _beside(setting, view, what) if what.role in BEEN_ROLES else None
    return beside or _undated(setting, view, what, has_hour=has_hour)


def _dated(setting: Setting, view: Sequence[Chunk], dated: DatedChunk, *, what: Finding) -> DateRange:
    """Turn the date of a clause into days: of a stretch the day that the verb picks."""
    expression = _day_meant(dated.expression, view, what)
    if expression.kind == "elapsed":
        anchor = _named_beside(setting, view, dated)
        return resolve(replace(expression, which=1), setting.published, "past", anchor=anchor)
    if expression.is_told:
        return setting.days(expression, "past", _named_before(setting, view, dated))
    tense = _tense(view, dated, what)
    if tense == "future" and expression.kind == "weekday" and _was_planned(view, what):
        told = setting.told()
        if told is not None:
            return replace(setting, published=told.days).days(expression, tense)
    return setting.days(expression, tense)


def _day_before(view: Sequence[Chunk], place: int) -> DatedChunk | None:
    """Give the one day of a sentence that an hour after it is of ("on Monday in X, where it had come from Y at noon")."""
    days = [d for d in dated_chunks(view) if d.is_of_event and d.expression.kind in PLAIN_KINDS]
    told = [d for d in days if d.index < place and tense_at(view, d.index) == "past" and not d.expression.is_stretch]
    return told[0] if len(days) == len(told) == 1 else None


def _day_awaited(view: Sequence[Chunk], verb: int) -> DatedChunk | None:
    """Give the day of what is awaited from the clause that says so ("el lunes se espera que ...")."""
    start, _ = clause(view, verb)
    if start < 2 or view[start - 1].sense is not Adverb.SUBORDINATOR:
        return None
    first, _ = clause(view, start - 2)
    above = next((at for at in range(start - 2, first - 1, -1) if view[at].is_verb), None)
    if above is None or view[above].sense is not VerbClass.WANT or mood(view, above).tense == "past":
        return None
    return clause_date(view, above)


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
        return "past"
    start, end = clause(view, dated.index)
    before = verb_before(view, dated.index, start)
    owner = before if before is not None else next((k for k in range(dated.index, end) if view[k].is_verb), None)
    own = verb_before(view, what.verb, start) if what.verb is not None else None
    if owner is not None and own is not None and owner != own and tense_at(view, dated.index) == "past":
        return "past"
    if what.role in {"toward", "destination"}:
        return "past" if what.mood is not None and what.mood.tense == "past" and not _is_settled(view, what) else "future"
    return what.mood.tense if what.mood is not None else "past"


def _is_settled(view: Sequence[Chunk], what: Finding) -> bool:
    """Tell "has been booked for Friday": settled by now, to come about on a day ahead."""
    return (
        what.mood is not None and what.mood.perfect and what.verb is not None and view[what.verb].sense is VerbClass.WANT
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
    opener = _opener(view, place)
    if opener is None or days.start is None or opener <= dated.index <= place + 2:
        return days
    return _some_days_before(days)


def _some_days_before(days: DateRange) -> DateRange:
    first = days.start and days.start - timedelta(_PAST_DAYS)
    return DateRange(first, days.end, f"up to {_PAST_DAYS} days before {days.basis}")


def _opener(view: Sequence[Chunk], place: int) -> int | None:
    """Give the index of "after" where it opens the phrase that a place stands in, None where none does."""
    for at in range(place - 1, -1, -1):
        if view[at].sense is PrepositionClass.TIME:
            return at
        if view[at].is_verb or view[at].text in {";", ":", "."}:
            return None
    return None


def _beside(setting: Setting, view: Sequence[Chunk], what: Finding) -> DateRange | None:
    """Date a clause without a day by the only day of its sentence, looking back where it does."""
    usable = [d for d in dated_chunks(view) if d.is_of_event and (d.expression.kind in PLAIN_KINDS or _counts_on(d))]
    if len(usable) != 1 or tense_at(view, usable[0].index) == "future" or what.verb is None or _is_of_now(what):
        return None
    days = setting.days(usable[0].expression, "past")
    if days.start is None or usable[0].expression.is_stretch:
        return None
    start, _ = clause(view, what.verb)
    relative = start > 0 and view[start - 1].sense is Adverb.RELATIVE
    if what.role == "departed" and (relative or looks_back(view, what.verb)):
        return None
    if relative or looks_back(view, what.verb) or _opener(view, what.verb) is not None:
        return _some_days_before(days)
    return replace(days, basis=f"the day of the same sentence: {days.basis}")


def _counts_on(dated: DatedChunk) -> bool:
    """Tell "two days later", the day of all that its sentence tells."""
    return dated.expression.kind == "ago" and dated.expression.is_told and dated.expression.shift > 0


def _undated(setting: Setting, view: Sequence[Chunk], what: Finding, *, has_hour: bool) -> DateRange:
    """Date a clause without a day by its tense and the day told of or published."""
    told = setting.told()
    near = told is not None and told.is_near
    reference = _day_spoken(setting, view) or setting.published
    if reference.start is None or reference.end is None:
        return told.days if told is not None and near and what.role != "departed" else UNKNOWN_DATE
    if what.role == "toward":
        return _ahead(told, reference, has_hour=has_hour)
    back = not has_hour and what.verb is not None and looks_back(view, what.verb)
    reported = back and _is_reported(view, what.verb)
    back = back and not reported  # "he said they had reached X": by the day he said so
    now = _is_of_now(what) or reported or (has_hour and not near)
    leaves = has_hour or _leaves(view, what)
    if what.role == "departed" and (back or not leaves or not (now or near)):
        return UNKNOWN_DATE
    if back:
        return _some_days_before(_from_told(told, reference))
    return _of_now(told, reference, carried=reported) if now else _from_told(told, reference)


def _is_reported(view: Sequence[Chunk], verb: int | None) -> bool:
    """Tell a clause under a verb of saying, whose past perfect stands for "has reached"."""
    before = view[: verb or 0]
    return any(chunk.is_verb and chunk.sense in {VerbClass.SAY, VerbClass.TELL} for chunk in before)


def _leaves(view: Sequence[Chunk], what: Finding) -> bool:
    return what.verb is not None and view[what.verb].sense in {VerbClass.LEAVE, VerbClass.MOVE, VerbClass.HEAD}


def _is_of_now(what: Finding) -> bool:
    return what.mood is not None and (what.mood.tense == "present" or what.mood.perfect)


def _day_spoken(setting: Setting, view: Sequence[Chunk]) -> DateRange | None:
    """Give the day on which somebody said what the sentence reports."""
    speech = next((d for d in dated_chunks(view) if d.of_speech and d.expression.kind in DAY_KINDS), None)
    if speech is None or speech.expression.is_stretch:
        return None
    days = setting.days(speech.expression, "past")
    return days if days.start is not None else None


def _ahead(told: ToldDay | None, reference: DateRange, *, has_hour: bool) -> DateRange:
    if told is not None and told.is_near:
        return replace(told.days, basis=f"{AN_HOUR_AHEAD} told of: {told.days.basis}") if has_hour else _said(told)
    if has_hour and reference.end is not None:
        return DateRange(reference.start, reference.end + timedelta(1), f"{AN_HOUR_AHEAD} of publication or the next")
    ahead = max(0, _AHEAD_DAYS - (reference.days or 1) + 1)  # an interval of publication has some of them in it
    end = (reference.end or date.max) + timedelta(ahead)
    return DateRange(reference.start, end, "no date of its own: from publication on")


def _said(told: ToldDay) -> DateRange:
    return replace(told.days, basis=f"the day the same paragraph speaks of: {told.days.basis}")


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


def is_named(days: DateRange) -> bool:
    """Tell whether a claim's date comes from a day the text names, not from tense and publication alone."""
    return days.start is not None and not days.basis.startswith(_BY_TENSE)


def sentence_date(sentence: Sentence, published: DateRange) -> DateRange:
    """Date a figure: the day its sentence names (when somebody said so counts too), else publication."""
    for dated in dated_chunks(sentence.chunks):
        expression = dated.expression
        if dated.of_picture or expression.kind not in DAY_KINDS or expression.is_stretch or expression.is_told:
            continue
        days = resolve(expression, published, "past")
        if days.start is not None:
            return days
    return replace(published, basis=f"as of publication ({published.basis})") if published.start else UNKNOWN_DATE


def earliest(days: Iterable[DateRange]) -> DateRange | None:
    """Give the interval that starts first, None where none has a start."""
    known = [each for each in days if each.start is not None and each.end is not None]
    return min(known, key=lambda each: (each.start or date.max, each.end or date.max), default=None)
