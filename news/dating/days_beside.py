"""The day a sentence names for a place: its clause's, or one that another clause tells."""

from __future__ import annotations

from collections.abc import Sequence

from ..claims import BEEN_ROLES
from ..dates.worded import DAY_KINDS, PLAIN_KINDS
from ..grammar.classes import Adverb, PrepositionClass, VerbClass
from ..places.mention import Mention
from ..roles.finding import Finding
from ..syntax.chunk import Chunk, senses
from ..syntax.clauses import before_articles, clause
from ..syntax.moods import mood
from ..syntax.schedule import is_before_plan, is_end
from .asides import is_after
from .dated_chunks import DatedChunk, clause_date, dated_chunks, follows_relative, opener, tense_at, verb_before

_ARRIVING = frozenset({VerbClass.REACH, VerbClass.STAY, VerbClass.END, VerbClass.BE})

_OPENS_CLAUSE = frozenset({Adverb.RELATIVE, Adverb.SUBORDINATOR})
_GOES_ON = _OPENS_CLAUSE | {Adverb.AND, Adverb.WHERE}
_AT_ONCE = frozenset({Adverb.MEANWHILE, Adverb.WHEN})
_STOPS = frozenset({";", ":", ".", "(", ")"})


def date_told(view: Sequence[Chunk], place: int, what: Finding) -> DatedChunk | None:
    """Choose the date among those of the sentence; None where it tells none of what is said."""
    if not dated_chunks(view):
        return None
    dated = _day_of_arrival(view, place) if what.role in {"toward", "destination"} else None
    outer = _verb_past_aside(view, place, what)
    where = place if outer is None else outer
    dated = dated or _day_there(view, place, what) or clause_date(view, where, what.verb if outer is None else outer)
    if dated is None and what.verb is not None:
        dated = clause_date(view, what.verb, None) or _day_awaited(view, what.verb)
    if dated is None and what.verb is None and view[place + 1 : place + 2] and what.role in {"at", "toward"}:
        dated = _day_of_stop(view, place)
    dated = dated or (_day_behind(view, place) if what.role in BEEN_ROLES else _day_of_way(view, place))
    if dated is not None and dated.expression.kind == "hour" and what.role in {"toward", "destination"}:
        dated = _day_of_hour(view, dated.index) or dated
    is_aside = dated is not None and (_is_end_ahead(view, dated, what) or _is_of_intent(dated, what))
    return None if is_aside else dated


def _day_of_stop(view: Sequence[Chunk], place: int) -> DatedChunk | None:
    """Give the day of "X was to be Tuesday's stop"."""
    _, end = clause(view, place)
    verb = next((at for at in range(place + 1, end) if view[at].sense is VerbClass.BE), None)
    return None if verb is None else clause_date(view, verb, verb)


def _verb_past_aside(view: Sequence[Chunk], place: int, what: Finding) -> int | None:
    """Give the verb that a goal goes on with behind an aside, whose day is another.

    "Left X, where they had slept on Monday, for Y", "left X, after resting on Monday, bound for Y".
    """
    link = before_articles(view, place)
    if what.role not in {"toward", "destination"} or what.verb is None or link < 1 or view[link - 1].text != ",":
        return None
    start, _ = clause(view, place)
    if what.verb < start:
        return what.verb if view[start - 1].sense in {Adverb.WHERE, Adverb.RELATIVE} else None
    if not is_after(view, what.verb):
        return None
    lead = opener(view, what.verb) or what.verb - 1
    return verb_before(view, lead - 1, clause(view, lead - 1)[0])


def _is_of_intent(dated: DatedChunk, what: Finding) -> bool:
    """Tell "right now they hope to reach X", where only the hope is of now."""
    return dated.expression.is_now and (what.mood is None or what.mood.planned or what.mood.tense == "future")


def _day_behind(view: Sequence[Chunk], place: int) -> DatedChunk | None:
    """Give the day that ends "they wait for the rain to let up in X, on Tuesday", right behind the place."""
    last = next((d for d in dated_chunks(view) if d.index > place and d.is_of_event), None)
    if last is None or last.expression.kind not in PLAIN_KINDS or last.index < len(view) - 2:
        return None
    between = view[place + 1 : last.index]
    goes_on = any(chunk.is_verb or chunk.sense in _GOES_ON or chunk.text in _STOPS for chunk in between)
    return None if goes_on else last


def _day_of_way(view: Sequence[Chunk], place: int) -> DatedChunk | None:
    """Give the day of "began on Monday the 35 km which still part it from X"."""
    start, _ = clause(view, place)
    opens = start > 1 and view[start - 1].sense in _OPENS_CLAUSE and view[start - 2].kind == "length"
    return clause_date(view, start - 2, None) if opens else None


def _day_of_hour(view: Sequence[Chunk], hour: int) -> DatedChunk | None:
    """Give the day of an hour to come: the last day to come told before it, else the only one of its sentence.

    "Today they walk on and by dusk will be in X", "will pass X at noon and reach Y on Friday".
    """
    days = [d for d in dated_chunks(view) if d.is_of_event and d.expression.kind in PLAIN_KINDS and _is_ahead(view, d)]
    before = [d for d in days if d.index < hour]
    only = days[0] if len(days) == 1 and not days[0].expression.is_stretch else None
    return before[-1] if before else only


def _is_ahead(view: Sequence[Chunk], dated: DatedChunk) -> bool:
    is_today = dated.expression.kind == "relative" and dated.expression.shift >= 0
    return is_today or tense_at(view, dated.index) == "future"


def _is_end_ahead(view: Sequence[Chunk], dated: DatedChunk, what: Finding) -> bool:
    """Tell the day to come until which they stay where they are ("will not leave X until Thursday")."""
    is_ahead = what.mood is not None and what.mood.tense != "past"
    if not is_ahead or what.role not in BEEN_ROLES or dated.index == 0:
        return False
    return is_end(view, dated.index) or view[dated.index - 1].sense is PrepositionClass.BEFORE


def _day_of_arrival(view: Sequence[Chunk], place: int) -> DatedChunk | None:
    """Give the day of "to X, where they hope to arrive on Friday", which is not that of setting out."""
    words = range(place + 1, min(place + 4, len(view)))
    opens = [at for at in words if view[at].sense in {Adverb.WHERE, Adverb.RELATIVE}]
    if not opens or any(isinstance(chunk.payload, Mention) for chunk in view[place + 1 : opens[0]]):
        return None
    _, end = clause(view, opens[0] + 1)
    verbs = [at for at in range(opens[0] + 1, end) if view[at].is_verb and view[at].sense in _ARRIVING]
    if not verbs or not any(mood(view, at).planned for at in verbs):
        return None
    dated = clause_date(view, verbs[-1], None)
    return dated if dated is not None and dated.index > opens[0] else None


def _day_there(view: Sequence[Chunk], place: int, what: Finding) -> DatedChunk | None:
    """Give the day of "left X, where they had slept on Friday", which is not that of leaving."""
    if what.role not in BEEN_ROLES or what.verb is None or what.verb < place:
        return None
    start, _ = clause(view, what.verb)
    opens = start > place and view[start - 1].sense is Adverb.WHERE
    dated = clause_date(view, what.verb, None) if opens else None
    return dated if dated is not None and dated.index > place and dated.expression.kind != "hour" else None


def day_before(view: Sequence[Chunk], place: int) -> DatedChunk | None:
    """Give the one day of a sentence that an hour after it is of ("on Monday in X, where it came at noon")."""
    start, _ = clause(view, place)
    if start == 0 or view[start - 1].sense not in {Adverb.WHERE, Adverb.RELATIVE} or follows_relative(view, place):
        return None
    days = [d for d in dated_chunks(view) if d.is_of_event and d.expression.kind in PLAIN_KINDS]
    told = [d for d in days if d.index < place and tense_at(view, d.index) == "past" and not d.expression.is_stretch]
    return told[0] if len(days) == len(told) == 1 else None


def _day_awaited(view: Sequence[Chunk], verb: int) -> DatedChunk | None:
    """Give the day of what is awaited from the clause that says so ("el lunes se espera que ...")."""
    start, end = clause(view, verb)
    if is_before_plan(view, verb):  # "the arrival in X is set for Friday"
        after = next((at for at in range(verb + 1, end) if view[at].is_verb), None)
        return None if after is None else clause_date(view, after, None)
    if start < 2 or view[start - 1].sense is not Adverb.SUBORDINATOR:
        return None
    first, _ = clause(view, start - 2)
    above = next((at for at in range(start - 2, first - 1, -1) if view[at].is_verb), None)
    if above is None or view[above].sense is not VerbClass.WANT or mood(view, above).tense == "past":
        return None
    return clause_date(view, above, None)


def same_day_clause(sentence: Sequence[Chunk]) -> DatedChunk | None:
    """Take the one date of a sentence whose clauses are joined by "as" or "while"."""
    if senses(sentence).isdisjoint(_AT_ONCE):
        return None
    days = [d for d in dated_chunks(sentence) if d.expression.kind in DAY_KINDS and not d.expression.is_compared]
    usable = [d for d in days if not d.of_picture]
    return usable[0] if len(usable) == 1 and not _is_of_before(sentence, usable[0].index) else None


def _is_of_before(sentence: Sequence[Chunk], index: int) -> bool:
    """Tell the day of "after leaving X on Monday", which is not that of the rest of the sentence."""
    start, _ = clause(sentence, index)
    verb = verb_before(sentence, index, start)
    return verb is not None and verb > 0 and sentence[verb - 1].sense is PrepositionClass.TIME
