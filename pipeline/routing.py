"""Which routes a story's group may be on, and its track along each (kilometres)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ..data.route_wishes import RouteWish, Wished, wish_of
from ..data.routes import load_route, route_names
from ..geo.route import Route
from ..results import Run
from ..track.choice import explains_all, likeliest
from ..track.inference import infer
from ..track.inferred_route import NAME as INFERRED
from ..track.inferred_route import inferred_routes
from ..track.modes import expected_mode
from ..track.parties import parties_of, seen_from
from ..track.progress import Party
from ..track.track import Track
from .route_naming import RouteMaker, laying


def tracks_of(run: Run, *, on: date, route: Wished, level: float) -> tuple[Track, tuple[Track, ...]]:
    """Infer the track of a story's group.

    Parameters
    ----------
    run
        What was read.
    on
        The day asked for.
    route
        The routes to measure along; None for the story's, else the likeliest.
    level
        Probability that each day's range should hold the truth.

    Returns
    -------
    tuple
        The track on the route asked for, of several the likeliest; else on the likeliest of the packaged corridors, the
        reported ways to them, and the route laid through the reported places. And the tracks on what else it may be:
        with a corridor the others, with the way to one the ways to the others, of routes asked for the others.

    Raises
    ------
    UnknownRouteError
        If no route goes by a name asked for.
    RouteError
        If a chain cannot be laid, or a file holds no route.
    RouterError
        If a routing server is to be asked, and does not tell.
    """
    story = RouteWish(run.story.routes, run.story.detour)
    wish = wish_of(route, story=story, beside=run.story.path)
    lay = laying(run.gazetteer, wish, mode=run.story.mode or expected_mode(run.reading.travel))
    if wish.routes:
        maker = RouteMaker(run.gazetteer, lay)
        return _asked_for(run, [maker.route(text) for text in dict.fromkeys(wish.routes)], on=on, level=level)
    corridors = [_track(run, load_route(name), on=on, level=level) for name in route_names()]
    best = likeliest(corridors)
    if explains_all(best):
        return _parted(best, corridors)
    laid = inferred_routes(
        run.reading,
        run.gazetteer,
        on=on,
        lay=lay,
        corridors=[track.route for track in corridors if track.days],
        beyond=[track.route for track in corridors],
        mode=run.story.mode or expected_mode(run.reading.travel),
    )
    inferred = [_track(run, each, on=on, level=level) for each in laid]
    best = likeliest([*corridors, *inferred])
    joined = [track for track in inferred if track.route.name != INFERRED]
    beside = corridors if best in corridors else joined if best in joined else ()
    return _parted(best, beside)


def _asked_for(run: Run, routes: Sequence[Route], *, on: date, level: float) -> tuple[Track, tuple[Track, ...]]:
    """Infer the tracks on the routes asked for; one packaged corridor alone is shown beside the others."""
    asked = [_track(run, route, on=on, level=level) for route in routes]
    best = likeliest(asked)
    if len(asked) > 1 or best.route.name not in route_names():
        return _parted(best, asked)
    corridors = [best, *(_track(run, load_route(name), on=on, level=level) for name in _others(best.route.name))]
    return _parted(best, corridors)


def _others(name: str) -> tuple[str, ...]:
    return tuple(other for other in route_names() if other != name)


def party_tracks_of(run: Run, track: Track, *, on: date) -> tuple[tuple[Party, Track], ...]:
    """Infer the tracks of the group's parties that reports of their own tell of, on the route of the group's track."""
    return tuple(
        (
            party,
            infer(seen_from(run.reading, party), track.route, run.gazetteer, on=on, level=track.level, mode=track.mode),
        )
        for party in parties_of(run.reading)
        if track.days
    )


def _parted(best: Track, group: Sequence[Track]) -> tuple[Track, tuple[Track, ...]]:
    return best, tuple(track for track in group if track is not best)


def _track(run: Run, route: Route, *, on: date, level: float) -> Track:
    return infer(run.reading, route, run.gazetteer, on=on, level=level, mode=run.story.mode)
