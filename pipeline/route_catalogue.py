"""Gives, measures and keeps routes, before any article is read (kilometres)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..data import gazetteer as gazetteers
from ..data import route_library
from ..data.route_wishes import RouteWish, Wished, wish_of
from ..data.routes import find_route, known_routes, route_names
from ..errors import OffRouteError, RouteError
from ..geo.measuring import MAX_OFFSET_KM, Measurement, measured
from ..geo.route import Route
from ..track.modes import Mode
from .reading import OnProgress
from .route_naming import RouteMaker, laying


def routes() -> tuple[Route, ...]:
    """Give the routes found by name: those that come with the package, in the order of their index, then the kept."""
    return tuple(find_route(name) for name in known_routes())


def route(wished: str | RouteWish, *, mode: Mode = "walk", on_progress: OnProgress | None = None) -> Route:
    """Give one route.

    Parameters
    ----------
    wished
        Its name, a file with a line, or a chain of places ("A > B > C"); or a wish of one of these.
    mode
        Whether a road asked for is to be for people on foot or for vehicles.
    on_progress
        Told the share done, from 0 to 1, while the gazetteer is compiled.

    Returns
    -------
    Route
        The route.

    Raises
    ------
    UnknownRouteError
        If no route goes by that name.
    RouteError
        If the chain or the file makes no route, or not just one is wished.
    RouterError
        If a routing server is to be asked, and does not tell.
    """
    wish = wish_of(wished, story=RouteWish())
    if len(wish.routes) != 1:
        raise RouteError(f"{len(wish.routes)} routes are named; name one")
    (text,) = wish.routes
    if text in known_routes():
        return find_route(text)
    return _maker(wish, mode, on_progress).route(text)


def measure_along(
    places: Sequence[str] | str,
    *,
    route: Wished = None,
    max_offset_km: float = MAX_OFFSET_KM,
    on_progress: OnProgress | None = None,
) -> tuple[Measurement, ...]:
    """Measure where along routes places lie.

    Parameters
    ----------
    places
        Names of towns, each with a state or country behind a comma where it is needed.
    route
        The routes; None for all that are found by name and run past all the places.
    max_offset_km
        Farthest a place may lie from the line, kilometres.
    on_progress
        As for `route`.

    Returns
    -------
    tuple of Measurement
        One a route.

    Raises
    ------
    UnknownRouteError
        If no route goes by that name.
    RouteError
        If the gazetteer has no town of a name, or no route can be made of what is wished.
    OffRouteError
        If a place lies too far from the routes named, or from every one where none is.
    """
    names = [places] if isinstance(places, str) else list(places)
    wish = wish_of(route, story=RouteWish())
    gazetteer = gazetteers.open_gazetteer(on_progress=on_progress)
    if wish.routes:
        maker = RouteMaker(gazetteer, laying(gazetteer, wish, mode="walk"))
        asked = [maker.route(text) for text in wish.routes]
        return tuple(measured(each, names, gazetteer, max_offset_km=max_offset_km) for each in asked)
    found: list[Measurement] = []
    missed: list[OffRouteError] = []
    for each in routes():
        try:
            found.append(measured(each, names, gazetteer, max_offset_km=max_offset_km))
        except OffRouteError as error:
            missed.append(error)
    if not found:
        nearest = min(missed, key=lambda error: error.offset_km)
        raise OffRouteError(nearest.name, offset_km=nearest.offset_km, max_offset_km=max_offset_km)
    return tuple(found)


def keep_route(
    wished: str | RouteWish,
    name: str,
    *,
    title: str | None = None,
    mode: Mode = "walk",
    on_progress: OnProgress | None = None,
) -> Route:
    """Keep a route in the user's data folder, so that it is found by name.

    Parameters
    ----------
    wished, mode, on_progress
        As for `route`.
    name
        What to call it. What is kept under that name is replaced.
    title
        What to call it in a sentence; None for what it was made of.

    Returns
    -------
    Route
        As it is kept.

    Raises
    ------
    RouteError
        If the name is none, or that of a route that comes with the package, or there is no such route.
    RouterError
        If a routing server is to be asked, and does not tell.
    OutputError
        If it cannot be written.
    """
    route_library.check_name(name)
    if name in route_names():
        raise RouteError(f"{name!r} is a route that comes with the package; choose another name")
    found = route(wished, mode=mode, on_progress=on_progress)
    kept = replace(found, name=name, title=title or found.title)
    route_library.keep_route(kept)
    return kept


def forget_route(name: str) -> None:
    """Remove a route that is kept.

    Raises
    ------
    UnknownRouteError
        If none is kept under that name.
    """
    route_library.forget_route(name)


def _maker(wish: RouteWish, mode: Mode, on_progress: OnProgress | None) -> RouteMaker:
    gazetteer = gazetteers.open_gazetteer(on_progress=on_progress)
    return RouteMaker(gazetteer, laying(gazetteer, wish, mode=mode))
