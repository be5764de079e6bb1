"""What the claims that were read amount to: the judged timeline, and the progress (kilometres)."""

from __future__ import annotations

from datetime import date

from ..data.route_wishes import RouteWish, Wished, wish_of
from ..results import Report, Run, Timeline
from ..track.choice import day_asked, newest_day
from ..track.contradictions import contradictions_of
from ..track.reckoning import progress as reckon
from ..wording.summary import summary
from .routing import party_tracks_of, tracks_of

_NO_DAY = date(1970, 1, 1)  # of a timeline without a date: any day does, for nothing is placed in time


def timeline_of(run: Run, *, on: date | None, route: Wished) -> Timeline:
    """Judge every claim.

    Parameters
    ----------
    run
        What was read.
    on, route
        As for `answers.timeline`.

    Returns
    -------
    Timeline
        The claims, the track, and what the claims disagree about.

    Raises
    ------
    EvidenceError
        If no article was published by the day asked for.
    UnknownRouteError
        If no route goes by that name.
    RouteError
        If the chain or the file makes no route.
    """
    known = newest_day(run.reading) if on is None else day_asked(run.reading, on)
    day = known or _NO_DAY
    track, _ = tracks_of(run, on=day, route=route, level=run.story.level)
    return Timeline(run, track, contradictions_of(track, run.reading, on=day), known, _wish(run, route))


def progress_of(run: Run, *, on: date | None, route: Wished, level: float | None) -> Report:
    """Say how far the group has come and has to go.

    Parameters
    ----------
    run
        What was read.
    on, route, level
        As for `answers.progress`.

    Returns
    -------
    Report
        Progress along the route, with the remaining distance along every other corridor.

    Raises
    ------
    EvidenceError
        If no article tells a date, or none was published by the day asked for.
    UnknownRouteError
        If no route goes by that name.
    RouteError
        If the chain or the file makes no route.
    """
    day = day_asked(run.reading, on)
    track, others = tracks_of(run, on=day, route=route, level=level or run.story.level)
    found = reckon(
        track,
        run.reading,
        on=day,
        other_tracks=others,
        reported_length_km=run.story.reported_length_km,
        party_tracks=party_tracks_of(run, track, on=day),
    )
    return Report(run, found, summary(found), tuple(other.route for other in others), others, _wish(run, route))


def _wish(run: Run, route: Wished) -> RouteWish:
    """Give what was asked of the route; files of the story's are named as the story names them."""
    return wish_of(route, story=RouteWish(run.story.routes, run.story.detour))
