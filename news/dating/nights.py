"""Which evening a night's stay belongs to: where people slept before they went on, they were the evening before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import cached_property

from ..article import DateRange
from ..dates.worded import PLAIN_KINDS, DateExpression
from ..grammar.classes import Adverb, PrepositionClass, VerbClass
from ..places.mention import Mention
from ..roles.finding import Finding
from ..syntax.chunk import Chunk, payloads
from ..syntax.clauses import DETERMINERS, clause
from ..syntax.moods import mood
from .asides import counted_from, counts_back
from .begun import is_past_start
from .dated_chunks import DatedChunk, clause_date, dated_chunks, looks_back, opener, verb_before, verb_of
from .running_day import ToldDay
from .setting import Setting
from .slept import is_slept_through

_ONE = timedelta(1)
_LEAVING = frozenset({VerbClass.LEAVE, VerbClass.RECEDE})
_WHENCE = frozenset({PrepositionClass.SOURCE, PrepositionClass.OF})
_AFTER = frozenset({PrepositionClass.TIME, Adverb.SUBORDINATOR})


def evening_told(setting: Setting, view: Sequence[Chunk], *, place: int, what: Finding) -> DateRange | None:
    """Date a night's stay by the day that its people went on.

    Parameters
    ----------
    setting
        What the dates of its sentence count from.
    view
        The sentence's chunks as the finding saw them.
    place
        Index of the place's chunk among them.
    what
        What the sentence says of the place.

    Returns
    -------
    DateRange or None
        The evening before the day told of; None for what is no night's stay, for one with a day of its own, and where
        they came that day to spend the night ("on Tuesday they walked to X and slept there").
    """
    if what.role != "at" or what.mood is None:
        return None
    stay = _Stay(setting, view, place, place if what.verb is None else what.verb)
    if stay.is_woken_from:
        return _before(stay.day_of_waking())
    has_happened = what.mood.tense != "present" or what.mood.perfect
    return stay.evening() if has_happened and stay.is_of_night and not stay.has_own_day else None


@dataclass(frozen=True)
class _Stay:
    """A stay at a place that a verb of a sentence tells of, or "after a night in X", where the verb is the place."""

    setting: Setting
    view: Sequence[Chunk]
    place: int
    verb: int

    @property
    def is_woken_from(self) -> bool:
        verb = self.view[self.verb]
        return verb.sense is not VerbClass.HOST and self.setting.article.grammar.nights.are_over(verb.text)

    @property
    def is_of_night(self) -> bool:
        """Tell "slept", and "spent the night" or "camped overnight" by the words beside the verb."""
        return self._follows_night or is_slept_through(self.view, self.verb, self.setting.article.grammar.nights)

    @property
    def has_own_day(self) -> bool:
        """Whether its own words name the day ("slept in X on Tuesday"): no mere "overnight" or "at dawn"."""
        together = clause(self.view, self.place) == clause(self.view, self.verb)
        own = clause_date(self.view, self.place if together else self.verb, self.verb)
        if own is None or own.expression.kind == "hour" or self._means_night(self.view[own.index]):
            return False
        if not together and any(chunk.text == "," for chunk in self.view[self.verb : own.index]):
            return False  # "left X, where they slept, on Thursday"
        if own.expression.is_tonight or (own.index < self.verb and self._is_aside):
            return False  # "esta noche han dormido", "on Thursday, having slept in X, they left"
        return not self._follows_night or own.index <= self.place + 2

    def evening(self) -> DateRange | None:
        """Give the evening before they went on, None where nothing tells that they did."""
        plain = [day for day in self._days if not _is_ahead(self.view, day)]
        if not plain:
            return self._before_the_next() or self._before_the_day_told()
        day = next((day for day in plain if day.index > self.verb), plain[-1])
        if not self._goes_on(day):
            return None
        days, other = self.setting.days(day.expression, "past"), verb_of(self.view, day.index)
        is_aside = counts_back(day) and other is not None and looks_back(self.view, other)
        return _before(counted_from(day, days) if is_aside else days)

    def day_of_waking(self) -> DateRange | None:
        """Give the day that they woke to."""
        own = clause_date(self.view, self.place, self.verb)
        days = [own] if own is not None and own.expression.kind in PLAIN_KINDS else self._days
        if len(days) == 1:
            return self.setting.days(days[0].expression, "past")
        told = self.setting.told()
        if told is not None and told.is_near:
            return told.days
        is_now = mood(self.view, self.verb).tense == "present"
        return self.setting.published if is_now and self.setting.published.days == 1 else None

    @cached_property
    def _follows_night(self) -> bool:
        """Whether it is told by "after a night in X"."""
        at = self.place - 2
        if at < 1 or not self._means_night(self.view[at]):
            return False
        while at > 0 and self.view[at - 1].sense in DETERMINERS:
            at -= 1
        return at > 0 and self.view[at - 1].sense in _AFTER

    @property
    def _is_aside(self) -> bool:
        """Whether it is told by "after sleeping in X" or between commas by "having slept in X"."""
        having = self.view[max(0, self.verb - 2) : self.verb]
        opens = [chunk.sense or chunk.text for chunk in having] == [",", Adverb.PERFECT]
        return opens or opener(self.view, self.verb) is not None

    @cached_property
    def _days(self) -> list[DatedChunk]:
        days = (d for d in dated_chunks(self.view) if d.is_of_event and d.expression.kind in PLAIN_KINDS)
        days = (d for d in days if not self._means_night(self.view[d.index]) and not d.expression.is_tonight)
        days = (d for d in days if not is_past_start(self.view, d.index, self.verb))
        return [d for d in days if not (d.expression.is_told and d.expression.shift == 0)]  # "six hours later"

    def _means_night(self, chunk: Chunk) -> bool:
        return chunk.text.lower() in self.setting.article.grammar.nights.nouns

    def _goes_on(self, day: DatedChunk) -> bool:
        """Tell whether the day of another verb is that after the night: "slept in X and left on Thursday"."""
        view, stay = self.view, self.verb
        if self._follows_night or self._is_aside or looks_back(view, stay):
            return True
        start, _ = clause(view, stay)
        other = verb_of(view, day.index)
        if start > 0 and view[start - 1].sense is Adverb.WHERE:  # "left X, where they slept, on Thursday"
            left = next((at for at in range(start - 2, -1, -1) if view[at].is_verb), None)
            return left is not None and view[left].sense in _LEAVING and other in {left, stay}
        is_aside = start > 0 and view[start - 1].sense is Adverb.RELATIVE and not start <= day.index < stay
        return is_aside or (other is not None and stay < other)

    def _before_the_next(self) -> DateRange | None:
        """Give the nights of "slept in X and on Sunday will go on" where that is the day after publication."""
        published, days = self.setting.published, [day for day in self._days if day.index > self.verb]
        is_clear = len(days) == 1 and not days[0].expression.is_stretch and not self._is_last_night()
        if not is_clear or published.days != 1 or published.end is None:
            return None
        ahead = self.setting.days(days[0].expression, "future")
        if ahead.start != ahead.end or ahead.start != published.end + _ONE:
            return None
        return DateRange(
            published.end - _ONE, published.end, f"the night before {ahead.basis}, or that before publication"
        )

    def _before_the_day_told(self) -> DateRange | None:
        """Date it by the text around its sentence: the night that follows publication is not over by then."""
        told, published = self.setting.told(), self.setting.published
        if told is not None and told.is_near:
            is_over = _is_of_publication(told, published) and not self._came_there()
            return _before(told.days) if is_over or looks_back(self.view, self.verb) else None
        if published.days != 1 or published.end is None:
            return None
        last = published.end - _ONE
        if self._is_last_night():
            return DateRange(last, last, f"the night before publication on {published.end}")
        first = last - 2 * _ONE if told is None or told.days.start is None else min(told.days.start, last)
        return DateRange(
            first, last, f"past tense, no day given, of a night: one before publication on {published.end}"
        )

    def _is_last_night(self) -> bool:
        """Tell "have spent the night", "camped overnight" and "esta noche durmieron", of the night just gone."""
        words = self.view[slice(*clause(self.view, self.verb))]
        days = (chunk for chunk in words if isinstance(chunk.payload, DateExpression))
        overnight = any(self._means_night(day) or _is_tonight(day) for day in days)
        return overnight or (mood(self.view, self.verb).perfect and not looks_back(self.view, self.verb))

    def _came_there(self) -> bool:
        """Tell whether the paragraph has named the town before, to which they came to spend the night."""
        sentences, number = self.setting.article.sentences, self.setting.number
        mention = self.view[self.place].payload
        town = mention.candidates[0].place if isinstance(mention, Mention) else None
        return any(
            isinstance(other, Mention) and other.candidates[0].place == town and not _is_left(sentence.chunks, at)
            for sentence in sentences[:number]
            if sentence.block == sentences[number].block
            for at, other in payloads(sentence.chunks)
        )


def _is_tonight(chunk: Chunk) -> bool:
    return isinstance(chunk.payload, DateExpression) and chunk.payload.is_tonight


def _is_ahead(view: Sequence[Chunk], day: DatedChunk) -> bool:
    """Tell the day of a plan ("slept in X and on Sunday hope to be in Y"), or one that a stretch ends with."""
    verb = verb_of(view, day.index)
    return day.expression.is_stretch or (verb is not None and mood(view, verb).planned)


def _is_of_publication(told: ToldDay, published: DateRange) -> bool:
    return published.days == 1 and told.days.start == told.days.end == published.end


def _is_left(sentence: Sequence[Chunk], place: int) -> bool:
    verb = verb_before(sentence, place, clause(sentence, place)[0])
    leaves = verb is not None and sentence[verb].sense in _LEAVING
    return leaves or (place > 0 and sentence[place - 1].sense in _WHENCE)


def _before(days: DateRange | None) -> DateRange | None:
    if days is None or days.start is None or days.end is None:
        return None
    return replace(days, start=days.start - _ONE, end=days.end - _ONE, basis=f"the night before {days.basis}")
