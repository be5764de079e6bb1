"""Answers what a story's claims amount to: the judged timeline, and the progress (kilometres)."""

from __future__ import annotations

from datetime import date

from ..data.geocoder import Geocoder
from ..data.overrides import Overrides
from ..data.route_wishes import Wished
from ..results import Report, Timeline
from ..track.choice import day_asked, newest_day
from ..track.contradictions import contradictions_of
from ..track.reckoning import progress as reckon
from ..wording.summary import summary
from .reading import OnProgress, read
from .routing import party_tracks_of, tracks_of
from .sources import Sources

_NO_DAY = date(1970, 1, 1)  # of a timeline without a date: any day does, for nothing is placed in time


def timeline(
    paths: Sources = (),
    *,
    on: date | None = None,
    route: Wished = None,
    said: Overrides | None = None,
    geocoder: Geocoder | None = None,
    on_progress: OnProgress | None = None,
) -> Timeline:
    """Read every dated claim, with what the inference made of it.

    Parameters
    ----------
    paths, said, geocoder, on_progress
        As for `read`.
    on
        As known on this day; None for the day of the newest article.
    route
        Route to measure along: a name, a file with a line, or a chain of places ("A > B > C"); several of these, or a
        `RouteWish`; None for the story's, else the likeliest.

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
    run = read(paths, said=said, geocoder=geocoder, on_progress=on_progress)
    day = (newest_day(run.reading) or _NO_DAY) if on is None else day_asked(run.reading, on)
    track, _ = tracks_of(run, on=day, route=route, level=run.story.level)
    return Timeline(run, track, contradictions_of(track, run.reading, on=day))


def progress(
    paths: Sources = (),
    *,
    on: date | None = None,
    route: Wished = None,
    said: Overrides | None = None,
    level: float | None = None,
    geocoder: Geocoder | None = None,
    on_progress: OnProgress | None = None,
) -> Report:
    """Say how far the group has come and has to go.

    Parameters
    ----------
    paths, on, route, said, geocoder, on_progress
        As for `timeline`.
    level
        Probability that each range should hold the truth; None for the story's.

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
    run = read(paths, said=said, geocoder=geocoder, on_progress=on_progress)
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
    return Report(run, found, summary(found), tuple(other.route for other in others), others)
