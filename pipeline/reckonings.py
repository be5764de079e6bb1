"""What the claims that were read amount to: the judged timeline, and the progress (kilometres)."""

from __future__ import annotations

from datetime import date

from ..care.published import Told, reserved
from ..data.route_wishes import RouteWish, Wished, wish_of
from ..results import Report, Run, Timeline
from ..track.choice import day_asked, newest_day
from ..track.contradictions import contradictions_of
from ..track.reckoning import progress as reckon
from ..wording.summary import summary
from .caring import as_told, cut
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
    run, on = cut(run, on=on)
    known = newest_day(run.reading) if on is None else day_asked(run.reading, on)
    day = known or _NO_DAY
    track, _ = tracks_of(run, on=day, route=route, level=run.story.level)
    run, story = as_told(run, Told(run.reading, track))
    found = contradictions_of(story.track, run.reading, on=day)
    return Timeline(run, story.track, found, known, _wish(run, route), run.story.care)


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
    run, on = cut(run, on=on)
    day = day_asked(run.reading, on)
    track, others = tracks_of(run, on=day, route=route, level=level or run.story.level)
    run, story = as_told(run, Told(run.reading, track, others, party_tracks_of(run, track, on=day)))
    reckoned = reckon(
        story.track,
        run.reading,
        on=day,
        other_tracks=story.others,
        reported_length_km=run.story.reported_length_km,
        party_tracks=story.parties,
    )
    found = reserved(reckoned, run.story.care)
    routes = tuple(other.route for other in story.others)
    listed = {goal.route for goal in found.destinations}
    shown = tuple(other for other in story.others if other.route.name in listed)
    return Report(run, found, summary(found), routes, shown, _wish(run, route))


def _wish(run: Run, route: Wished) -> RouteWish:
    """Give what was asked of the route; files of the story's are named as the story names them."""
    return wish_of(route, story=RouteWish(run.story.routes, run.story.detour))
