"""Gives what is at hand before any article is read: the routes and the gazetteer."""

from __future__ import annotations

from ..data import gazetteer as gazetteers
from ..data.gazetteer import GazetteerInfo
from ..data.routes import load_route, route_names
from ..geo.route import Route
from .reading import OnProgress


def routes() -> tuple[Route, ...]:
    """Give the routes that come with the package, in the order of their index."""
    return tuple(load_route(name) for name in route_names())


def route(name: str) -> Route:
    """Give one route by its name.

    Raises
    ------
    UnknownRouteError
        If no route goes by that name.
    """
    return load_route(name)


def build_gazetteer(*, force: bool = False, on_progress: OnProgress | None = None) -> GazetteerInfo:
    """Build the gazetteer where it is missing or out of date, or in any case.

    Parameters
    ----------
    force
        Build it even where one that fits is there.
    on_progress
        Told the share done, from 0 to 1.

    Returns
    -------
    GazetteerInfo
        What was built.
    """
    (gazetteers.build_gazetteer if force else gazetteers.open_gazetteer)(on_progress=on_progress)
    return gazetteers.gazetteer_info()


def gazetteer_info() -> GazetteerInfo:
    """Describe the gazetteer without opening it."""
    return gazetteers.gazetteer_info()
