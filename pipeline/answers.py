"""Answers what a story's claims amount to: the judged timeline, and the progress (kilometres)."""

from __future__ import annotations

from datetime import date

from ..data.geocoder import Geocoder
from ..data.overrides import Overrides
from ..data.route_wishes import Wished
from ..results import Report, Timeline
from .reading import OnProgress, read
from .reckonings import progress_of, timeline_of
from .sources import Sources


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
    run = read(paths, said=said, geocoder=geocoder, on_progress=on_progress, route=route)
    return timeline_of(run, on=on, route=route)


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
    run = read(paths, said=said, geocoder=geocoder, on_progress=on_progress, route=route)
    return progress_of(run, on=on, route=route, level=level)
