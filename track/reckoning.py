"""From a track to what a reader asks: how far, how far to go, how fast, and what to beware of (kilometres, days)."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from datetime import date

from ..geo.route import Route
from ..news.claims import Reading
from .arrival import eta_of, pace_of, position_on
from .figures import Report, last_report_of, reported_length_of, reports_of, size_of
from .progress import WIDE_KM, Destination, Eta, LastReport, Position, Progress, Reported, Status
from .track import DayPosition, Range, Track

# Thresholds of what is said, set by hand.
OLD_DAYS = 3
"""A last report older than this is warned of."""
LOST_DAYS = 14
"""A group not reported for longer than this has no status."""
STILL_KM = 6.0
"""Reports no farther apart than this, the size of a town, find the group in one place."""
_UNLIKE = 0.03
"""A reported length this share off the route's is warned of; road measurements differ by less."""


def progress(
    track: Track,
    reading: Reading,
    *,
    on: date,
    other_tracks: Sequence[Track] = (),
    reported_length_km: float | None = None,
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

    Returns
    -------
    Progress
        Every figure as a range at the track's level, None where the evidence is too thin, with warnings.
    """
    reports = reports_of(track, reading, on=on)
    last = last_report_of(reports, on=on)
    reported = Reported(reported_length_km, ()) if reported_length_km else reported_length_of(reading, on=on)
    here = position_on(track, on)
    done = here.km if here else None
    road_km = None if track.route.is_open else track.route.length_km
    whole_km = reported.length_km if reported else road_km
    status = _status(track, reports, last)
    goes_on = status not in ("ended", "stopped")
    eta, eta_why = _eta(track, reports, on=on) if goes_on else (None, f"the group has {status}")
    return Progress(
        as_of=on,
        status=status,
        level=track.level,
        track=track,
        position=_position(track, here) if here else None,
        last_report=last,
        reported=reported,
        done_km=done,
        percent=_percent(done, whole_km) if done and whole_km else None,
        remaining_reported_km=_remaining(done, reported.length_km) if done and reported else None,
        remaining_route_km=_remaining(done, road_km) if done and road_km else None,
        pace_km_per_day=pace_of(track, reports),
        eta=eta,
        eta_why=eta_why,
        destinations=(
            *(_destination(track, eta, on=on) for _ in range(not track.route.is_open)),
            *(
                _destination(other, _eta_along(other, reading, on=on) if goes_on else None, on=on)
                for other in other_tracks
            ),
        ),
        size=size_of(reading, on=on),
        warnings=(
            *_warnings(track, last, here),
            *_inferred(track.route),
            *_unlike(track, reported),
            *reading.warnings,
        ),
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


def _position(track: Track, here: DayPosition) -> Position:
    behind, ahead = track.route.between(here.km.mid)
    return Position(here.km, here.point, track.route.near(here.km.mid).label, (behind.label, ahead.label))


def _eta(track: Track, reports: Sequence[Report], *, on: date) -> tuple[Eta | None, str]:
    if track.route.is_open:
        return None, "no report names a place the group is going to"
    return eta_of(track, reports, on=on)


def _eta_along(track: Track, reading: Reading, *, on: date) -> Eta | None:
    return eta_of(track, reports_of(track, reading, on=on), on=on, is_explained=False)[0]


def _destination(track: Track, eta: Eta | None, *, on: date) -> Destination:
    route = track.route
    here = position_on(track, on)
    remaining = _remaining(here.km, route.length_km) if here else None
    return Destination(route.destination.label, route.name, route.length_km, remaining, eta)


def _remaining(done: Range, whole_km: float) -> Range:
    return Range(*(max(0.0, whole_km - km) for km in (done.high, done.mid, done.low)))


def _percent(done: Range, whole_km: float) -> Range:
    return Range(*(min(100.0, 100.0 * km / whole_km) for km in (done.low, done.mid, done.high)))


def _warnings(track: Track, last: LastReport | None, here: DayPosition | None) -> Iterator[str]:
    if not track.days:
        yield "no claim with a date says where the main group was; there is no position"
    if last is None:
        yield "no report places the main group on a known day"
    elif last.age_days > OLD_DAYS:
        lost = "; nothing can be said of where the group is now" if here is None else ""
        yield f"the last report is {last.age_days:,} days old{lost}"
    if here and here.km.high - here.km.low > WIDE_KM:
        low, high = math.floor(here.km.low), math.ceil(here.km.high)
        may = "may be" if track.ended_on is None else "may have dissolved"
        yield f"the evidence is thin: the group {may} anywhere from km {low:,} to km {high:,}"
    if track.ended_on is not None:
        yield f"the group is reported to have dissolved by {track.ended_on.isoformat()}"


def _inferred(route: Route) -> Iterator[str]:
    if route.fitted:
        yield (
            f"no known route fits: the {route.title} is laid through places that the reports name, and its lengths are "
            "estimates; name a route to measure along a road"
        )
    if route.is_open:
        yield f"no report names a place the group is going to: the route ends at {route.destination.label}"


def _unlike(track: Track, reported: Reported | None) -> Iterator[str]:
    route = track.route
    if reported and not route.is_open and abs(route.length_km - reported.length_km) > _UNLIKE * route.length_km:
        gap = route.length_km - reported.length_km
        than = f"{abs(gap):,.0f} km {'shorter' if gap > 0 else 'longer'} than"
        yield (
            f"the reported {reported.length_km:,.0f} km is {than} "
            f"the {route.length_km:,.0f} km of the {route.title} to {route.destination.label}"
        )
