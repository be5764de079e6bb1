"""From a track to what a reader asks: how far, how far to go, how fast, and what to beware of (kilometres, days)."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from datetime import date

from ..geo.names import fold
from ..geo.route import Route
from ..news.claims import Reading
from .alternatives import options_of
from .arrival import position_on
from .contradictions import contradictions_of
from .destinations import end_and_goals_of, end_of, percent_of, remaining_of
from .figures import Report, last_report_of, off_route_report_of, reported_length_of, reports_of, size_of
from .pace import days_spent_of, pace_of, recent_pace_of
from .parties import seen_from
from .progress import (
    WIDE_KM,
    LastReport,
    Party,
    PartyStanding,
    Position,
    Progress,
    Reported,
    Shares,
    Status,
)
from .remarks import Remark, of_reading
from .track import DayPosition, Range, Track

# Thresholds of what is said, set by hand.
OLD_DAYS = 3
"""A last report older than this is warned of."""
LOST_DAYS = 14
"""A group not reported for longer than this has no status."""
STILL_KM = 6.0
"""Reports no farther apart than this, the size of a town, find the group in one place."""
_OUTRUN = 1.1
"""Who has come this much farther than the length reported was not told of the same way; set by hand."""
_LACKS = 0.2
"""An inferred route shorter than the way reported by more than this share of its length begins later; set by hand."""
_UNLIKE = 0.03
"""A reported length this share off the route's is warned of; road measurements differ by less."""


def progress(
    track: Track,
    reading: Reading,
    *,
    on: date,
    other_tracks: Sequence[Track] = (),
    reported_length_km: float | None = None,
    party_tracks: Sequence[tuple[Party, Track]] = (),
) -> Progress:
    """Say how far the group has come and has to go.

    Parameters
    ----------
    track
        The track on the route the answer is given for, inferred for the same day.
    reading
        What it was inferred from.
    on
        The day asked for.
    other_tracks
        Tracks of the same reading on other routes, for the crossings those lead to.
    reported_length_km
        Length of the whole way to hold progress against; None for what the articles say.
    party_tracks
        Tracks of its parties on the same route.

    Returns
    -------
    Progress
        Every figure as a range at the track's level, None where the evidence is too thin, with warnings.
    """
    reports = reports_of(track, reading, on=on)
    last = last_report_of(reports, on=on) or off_route_report_of(track, reading, on=on)
    here = position_on(track, on)
    done = here.km if here else None
    told = reported_length_of(reading, on=on)
    reported = Reported(reported_length_km, ()) if reported_length_km else _fitting(told, done)
    is_open = track.route.is_open
    told_done = _along_reported(done, reported, track, reading=reading)
    shares = Shares(
        percent_of(told_done, reported.length_km) if told_done and reported else None,
        percent_of(done, track.route.length_km) if done and not is_open else None,
    )
    status = _status(track, reports, last)
    end, *goals = end_and_goals_of(track, reading, on=on, status=status)
    others = [end_of(each, reading, on=on, status=status) for each in other_tracks]
    nowhere = Remark("no-route", {"place": last.place}) if last is not None and not track.days else None
    return Progress(
        as_of=on,
        status=status,
        level=track.level,
        track=track,
        position=_position(track, here) if here else None,
        last_report=last,
        reported=reported,
        done_km=done,
        percent=shares.reported or shares.route,
        remaining_reported_km=remaining_of(told_done, reported.length_km) if told_done and reported else None,
        remaining_route_km=end.remaining_km,
        pace_km_per_day=pace_of(track, reports),
        eta=end.eta,
        eta_why=nowhere or end.eta_why,
        destinations=() if nowhere else (*(() if is_open else (end,)), *others, *goals),
        size=size_of(reading, on=on),
        warnings=(
            *_warnings(track, last, here),
            *_inferred(track.route),
            *_unlike(track, reported),
            *_outrun(told, reported),
            *(of_reading(text) for text in reading.warnings),
        ),
        shares=shares,
        recent=recent_pace_of(track, reports),
        days_spent=days_spent_of(track, reports),
        routes=options_of((track, *other_tracks), (end, *others), on=on),
        contradictions=contradictions_of(track, reading, on=on),
        parties=tuple(standing for each in party_tracks if (standing := _standing(each, reading, on=on)) is not None),
    )


def _standing(party_track: tuple[Party, Track], reading: Reading, *, on: date) -> PartyStanding | None:
    """Say where a party is; None where it has not been reported for so long that nobody can tell."""
    party, track = party_track
    last = last_report_of(reports_of(track, seen_from(reading, party), on=on), on=on)
    here = position_on(track, on)
    if last is None or here is None or last.age_days > LOST_DAYS:
        return None
    return PartyStanding(party, _position(track, here), last, track)


def _fitting(reported: Reported | None, done: Range | None) -> Reported | None:
    """Leave out a reported length that the group has outrun: it is of another way, or of a part of this one."""
    return None if reported and done and done.low > _OUTRUN * reported.length_km else reported


def _along_reported(done: Range | None, reported: Reported | None, track: Track, *, reading: Reading) -> Range | None:
    """Give how much of the reported way is done.

    What an inferred route lacks of a way that leads to its own end lies before the first place that reports name.
    """
    route = track.route
    if done is None or reported is None or not route.fitted or route.is_open:
        return done
    goals = {fold(claim.goal) for claim in reading.lengths if claim.id in reported.claims and claim.goal}
    if goals.isdisjoint({fold(route.stops[-1].name), fold(route.stops[-1].label)}):
        return done
    before = reported.length_km - route.length_km
    return (
        Range(done.low + before, done.mid + before, done.high + before) if before > _LACKS * route.length_km else done
    )


def _status(track: Track, reports: Sequence[Report], last: LastReport | None) -> Status:
    if not track.days:
        return "unknown"
    if track.ended_on is not None:
        return "ended"
    if last is None or last.age_days > LOST_DAYS:
        return "unknown"
    return "stopped" if _stays(track, reports) else "moving"


def _stays(track: Track, reports: Sequence[Report]) -> bool:
    """Tell whether the reports of the last two reported days find the group in one and the same place."""
    towns = [report for report in reports if report.town]
    newest = sorted({report.day for report in towns})[-2:]
    recent = [report for report in towns if report.day in newest]
    if len(newest) < 2 or any(report.claim.role != "at" for report in recent):
        return False
    where = [track.route.locate(report.place)[0] for report in recent]
    return max(where) - min(where) <= STILL_KM


def position_at_end(track: Track) -> Position | None:
    """Give where the group was on a track's last day; None of a track without days."""
    return _position(track, track.days[-1]) if track.days else None


def _position(track: Track, here: DayPosition) -> Position:
    behind, ahead = track.route.between(here.km.mid)
    return Position(here.km, here.point, track.route.near(here.km.mid).label, (behind.label, ahead.label))


def _warnings(track: Track, last: LastReport | None, here: DayPosition | None) -> Iterator[Remark]:
    if not track.days:
        yield Remark("no-position") if last is None else Remark("no-route", {"place": last.place})
    if last is None:
        yield Remark("no-report")
    elif last.age_days > OLD_DAYS:
        yield Remark("lost" if here is None else "old-report", {"age": last.age_days})
    if here and here.km.high - here.km.low > WIDE_KM:
        low, high = float(math.floor(here.km.low)), float(math.ceil(here.km.high))
        yield Remark("thin" if track.ended_on is None else "thin-end", {"low": low, "high": high})
    if track.ended_on is not None:
        yield Remark("dissolved", {"day": track.ended_on})


def _inferred(route: Route) -> Iterator[Remark]:
    if route.fitted:
        yield Remark("fitted")
    if route.is_open:
        yield Remark("open")


def _outrun(told: Reported | None, reported: Reported | None) -> Iterator[Remark]:
    if told is not None and reported is None:
        yield Remark("outrun", {"reported": told.length_km})


def _unlike(track: Track, reported: Reported | None) -> Iterator[Remark]:
    """Compare the length reported with the route's, but with none that the group was never on."""
    route = track.route
    is_comparable = track.days and not route.is_open
    if reported and is_comparable and abs(route.length_km - reported.length_km) > _UNLIKE * route.length_km:
        gap = route.length_km - reported.length_km
        figures = {"reported": reported.length_km, "gap": abs(gap), "length": route.length_km}
        yield Remark("reported-shorter" if gap > 0 else "reported-longer", figures)
