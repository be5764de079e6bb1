"""Progress in sentences to print as they stand: one, or a paragraph (kilometres, rounded no finer than is known)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from ..care.roads import INSIDE_KM
from ..track.progress import WIDE_KM, Progress, Size
from ..track.track import Range
from .care import care_text
from .language import Language, language
from .phrases import Sentences
from .places import last_place
from .remarks import eta_why_text, road_name, road_to
from .rounding import outward_km, rounded_km, whole_share
from .words import Words

_LEAST_DAYS = 3
"""Of fewer days a pace says too little for a sentence; set by hand."""
_LOOSE, _LOOSEST = 1.25, 2.0
"""A pace whose ends are farther apart than this, over one another, is told as a range, or not at all; set by hand."""
_THERE_KM = 5.0
"""Who has no more than this to go, the size of a town, is there; set by hand."""


def is_there(progress: Progress) -> bool:
    """Tell whether the group has come to the end of the route, as far as a town is wide."""
    left = progress.remaining_route_km
    return left is not None and left.high < _THERE_KM


def summary(progress: Progress, *, told: Language | None = None) -> str:
    """Sum up progress in a few sentences.

    Parameters
    ----------
    progress
        The figures.
    told
        In which language; None for English.

    Returns
    -------
    str
        One paragraph, ending with a full stop, without line breaks. Kilometres are rounded to 5 below 200 and to 10
        above, the ends of a range outward.
    """
    teller = _Teller(progress, told or language())
    return " ".join(part for part in teller.paragraph() if part)


def brief(progress: Progress, *, told: Language | None = None) -> str:
    """Say in one sentence how far the group has come of the length reported, and what remains by the route.

    Parameters
    ----------
    progress, told
        As for `summary`.

    Returns
    -------
    str
        A sentence: what is done by the route alone where no length is reported; where the group dissolved, where it
        has; why it cannot be said, where there is no position.
    """
    return _Teller(progress, told or language()).brief()


@dataclass(frozen=True)
class _Teller:
    """Tells of one day's progress in one language."""

    progress: Progress
    told: Language

    def paragraph(self) -> tuple[str, ...]:
        journey = (
            (self._dissolved(),)
            if self.progress.status == "ended"
            else (self._where(), self._remaining(), self._pace(), self._outlook())
        )
        kept_back = care_text(self.progress.care, told=self.told)
        return (*journey, self._size(self.progress.size), self._freshness(), kept_back)

    def brief(self) -> str:
        progress = self.progress
        if progress.status == "ended":
            return self._dissolved()
        if progress.done_km is None:
            return self._nowhere()
        done, left, percent = self._km(progress.done_km), progress.remaining_route_km, progress.percent
        if is_there(self.progress):
            return self._there()
        if percent is None:
            return self._tell(self._says.brief_past if progress.care.no_live else self._says.brief_open, done=done)
        share = self._percent(percent, of=self._says.bare_percent, span=self._says.bare_span)
        length = progress.reported.length_km if progress.reported else rounded_km(progress.track.route.length_km)
        if left is None:
            return self._tell(self._says.brief_length, done=done, length=length, percent=share)
        phrase = self._says.brief_reported if progress.reported else self._says.brief_road
        return self._tell(phrase, done=done, length=length, percent=share, rest=self._km(left))

    @property
    def _says(self) -> Sentences:
        return self.told.phrases.sentences

    def _tell(self, phrase: str, **values: object) -> str:
        route = self.progress.track.route
        road = road_to if "{goal}" in phrase else road_name
        return self.told.tell(phrase, road=road(route, self.told), goal=route.destination.label, **values)

    def _where(self) -> str:
        position, route = self.progress.position, self.progress.track.route
        if position is None or self.progress.done_km is None:
            return self._nowhere()
        low, high = outward_km(position.km, within_km=route.length_km)
        span = self._tell(self._says.at_km if low == high else self._says.between_km, low=low, high=high)
        inside = INSIDE_KM if self.progress.care.coarsen is not None else 0.0
        ends = route.near(position.km.low + inside).label, route.near(position.km.high - inside).label
        if self._is_wide and ends[0] != ends[1]:
            place = self._tell(self._says.from_to, first=ends[0], last=ends[1])
        else:
            near = self._says.near if self.progress.care.coarsen is None else self._says.inside
            place = self._tell(near, place=ends[0] if self._is_wide else position.near)
        return self._tell(self._says.was, opening=self._opening(), span=span, place=place, share=self._share())

    def _opening(self) -> str:
        day, last = self.progress.as_of, self.progress.last_report
        if last is None:
            return self._tell(self._says.undated, day=day)
        return self._tell(self._says.reckoned if last.age_days else self._says.fresh, day=day, last=last.date)

    def _nowhere(self) -> str:
        day, last = self.progress.as_of, self.progress.last_report
        if last is None:
            return self._tell(self._says.never_placed, day=day)
        if not self.progress.track.days:
            return self._tell(self._says.off_route, last=last.date, place=last_place(self.progress, Words(self.told)))
        return self._tell(self._says.lost, day=day, last=last.date)

    def _dissolved(self) -> str:
        position, ended_on = self.progress.position, self.progress.track.ended_on
        by = self._tell(self._says.dissolved_by, day=ended_on) if ended_on else ""
        if position is None:
            return self._tell(self._says.dissolved, by=by)
        done, share = self._km(position.km), self._share()
        phrase = self._says.dissolved_near if self.progress.care.coarsen is None else self._says.dissolved_inside
        return self._tell(phrase, near=position.near, by=by, done=done, share=share)

    def _share(self) -> str:
        progress = self.progress
        if progress.percent is None:
            return ""
        percent = self._percent(progress.percent, of=self._says.about_percent, span=self._says.span_percent)
        if progress.reported is not None:
            return self._tell(self._says.of_reported, percent=percent, length=progress.reported.length_km)
        return self._tell(self._says.of_road, percent=percent, length=rounded_km(progress.track.route.length_km))

    @property
    def _is_wide(self) -> bool:
        done = self.progress.done_km
        return done is not None and done.high - done.low > WIDE_KM

    def _percent(self, percent: Range, *, of: str, span: str) -> str:
        low, mid, high = (whole_share(share) for share in (percent.low, percent.mid, percent.high))
        if (self._is_wide or mid == 100) and low != high:
            return self._tell(span, low=low, high=high)
        return self._tell(self._says.least_percent, one=1) if percent.mid < 1 else self._tell(of, mid=percent.mid)

    def _km(self, km: Range) -> str:
        low, high = outward_km(km, within_km=self.progress.track.route.length_km)
        if (self._is_wide or rounded_km(km.mid) == 0) and low != high:  # "about 0 km" would say that it is there
            return self._tell(self._says.span_km, low=low, high=high)
        return self.told.km(rounded_km(km.mid))

    def _remaining(self) -> str:
        progress = self.progress
        if progress.remaining_route_km is None:
            return ""
        if is_there(self.progress):
            return self._there()
        by_road = self._km(progress.remaining_route_km)
        if progress.remaining_reported_km is None:
            return self._tell(self._says.remain_road, by_road=by_road)
        reported = self._km(progress.remaining_reported_km)
        if reported == by_road:
            return self._tell(self._says.remain_alike, both=reported)
        return self._tell(self._says.remain_both, reported=reported, by_road=by_road)

    def _there(self) -> str:
        return self._tell(self._says.there, length=rounded_km(self.progress.track.route.length_km))

    def _pace(self) -> str:
        spent, recent, pace = self.progress.days_spent, self.progress.recent, self.progress.pace_km_per_day
        if pace is None or spent is None or spent.count < _LEAST_DAYS or pace.high > _LOOSEST * pace.low:
            return ""
        lately = ""
        if recent is not None and recent.km_per_day.high <= _LOOSEST * recent.km_per_day.low:
            days = (recent.until - recent.since).days
            lately = self._tell(self._says.pace_recent, days=days, pace=self._loosely(recent.km_per_day))
        moving = self._count(spent.moving)
        moved = self._tell(self._says.moved, moving=moving, days=spent.count)
        first = spent.since + timedelta(days=1)
        return self._tell(self._says.pace, since=first, pace=self._loosely(pace), recent=lately, moved=moved)

    def _loosely(self, km: Range) -> str:
        """Write a pace as a range where one figure would claim too much."""
        if km.high <= _LOOSE * km.low:
            return self.told.km(km.mid)
        return self._tell(self._says.span_km, low=km.low, high=km.high)

    def _count(self, days: Range) -> str:
        if days.low == days.high:
            return self.told.number(days.mid)
        return self._tell(self._says.span_count, low=days.low, high=days.high)

    def _outlook(self) -> str:
        eta = self.progress.eta
        if is_there(self.progress):
            return ""
        if self.progress.status == "stopped":
            return self._tell(self._says.halted)
        if eta is not None:
            says = self._says.arrives_on if eta.earliest == eta.latest else self._says.arrives_between
            return self._tell(says, first=eta.earliest, last=eta.latest)
        if self.progress.done_km is None or self.progress.care:
            return ""
        if self.progress.track.route.is_open:
            return self._tell(self._says.no_goal)
        return self._tell(self._says.no_arrival, why=eta_why_text(self.progress, told=self.told))

    def _size(self, size: Size | None) -> str:
        if size is None:
            return ""
        if size.low is None:
            says = self._says.up_to
        elif size.high is None:
            says = self._says.more_than
        else:
            says = self._says.about if size.low == size.high else self._says.from_to_many
        last = size.low if size.high is None else size.high
        number = self._tell(f"{{many:{size.counts}}}", many=last)
        phrase = self._says.size_wide if size.is_wide else self._says.size
        return self._tell(phrase, count=self._tell(says, low=size.low, number=number))

    def _freshness(self) -> str:
        last = self.progress.last_report
        if last is None:
            return self._tell(self._says.no_report)
        place = last_place(self.progress, Words(self.told))
        says = self._says.report_old if last.age_days else self._says.report_today
        return self._tell(says, place=place, age=last.age_days)
