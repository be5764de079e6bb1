"""Which routes a story's group may be on, and its track along each (kilometres)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ..data.routes import load_route, route_names
from ..geo.route import Route
from ..results import Run
from ..track.choice import explains_all, likeliest
from ..track.inference import infer
from ..track.inferred_route import inferred_routes
from ..track.modes import expected_mode
from ..track.track import Track


def tracks_of(run: Run, *, on: date, route: str | None, level: float) -> tuple[Track, tuple[Track, ...]]:
    """Infer the track of a story's group.

    Parameters
    ----------
    run
        What was read.
    on
        The day asked for.
    route
        Name of the route to measure along; None for the story's, else the likeliest.
    level
        Probability that each day's range should hold the truth.

    Returns
    -------
    tuple
        The track on the route asked for, else on the likeliest: a packaged corridor, one with the reported way to it,
        or one laid through the reported places. And the tracks on what else it may be: with a corridor the others,
        with the way to one the ways to the others.

    Raises
    ------
    UnknownRouteError
        If no route goes by that name.
    """
    chosen = route or run.story.route
    if chosen is not None:
        load_route(chosen)  # an unknown one is refused before any work
    corridors = [_track(run, load_route(name), on=on, level=level) for name in route_names()]
    if chosen is not None:
        return _parted(next(track for track in corridors if track.route.name == chosen), corridors)
    best = likeliest(corridors)
    if explains_all(best):
        return _parted(best, corridors)
    laid = inferred_routes(
        run.reading,
        run.gazetteer,
        on=on,
        corridors=[track.route for track in corridors if track.days],
        mode=run.story.mode or expected_mode(run.reading.travel),
    )
    inferred = [_track(run, each, on=on, level=level) for each in laid]
    best = likeliest([*corridors, *inferred])
    return _parted(best, corridors if best in corridors else inferred[:-1] if best in inferred[:-1] else ())


def _parted(best: Track, group: Sequence[Track]) -> tuple[Track, tuple[Track, ...]]:
    return best, tuple(track for track in group if track is not best)


def _track(run: Run, route: Route, *, on: date, level: float) -> Track:
    return infer(run.reading, route, run.gazetteer, on=on, level=level, mode=run.story.mode)
