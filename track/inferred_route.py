"""A route laid through the places that the reports name, where none is known: along which roads, and how far.

See `waypoints` for the places, `geo.chain` for the towns and the road between, `geo.joining` for the known routes that
are followed. What comes out is fitted to the evidence: a claim lies on it because it was laid there. It says so, and
when routes are compared it pays for every place (kilometres).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ..geo.chain import Lay, chained
from ..geo.credits import owed
from ..geo.gazetteer import Gazetteer
from ..geo.joining import along_corridor, leads_on, lies_on, onto_corridor
from ..geo.route import Route, Stop
from ..news.claims import Reading
from .modes import Mode, Travel
from .waypoints import Waypoints, waypoints_of

NAME = "inferred"
FEWEST_PLACES = 2
MOST_NAMED = 6
MORE_PLACES = 4
"""A way along a corridor that takes so many more places to lay than another's is not the likelier one."""


def inferred_routes(
    reading: Reading,
    gazetteer: Gazetteer,
    *,
    on: date,
    corridors: Sequence[Route] = (),
    beyond: Sequence[Route] = (),
    mode: Mode | Travel = "walk",
    lay: Lay | None = None,
) -> tuple[Route, ...]:
    """Lay routes through the places that the reports name.

    Parameters
    ----------
    reading
        What the articles say.
    gazetteer
        Gives the towns between.
    on
        The day asked for; what was published or happened later is not used.
    corridors
        Known routes, which the group may have come to or left.
    beyond
        Known routes that it may yet come to, where the reports name no town it is going to but a country or a region.
    mode
        How the group is said to travel.
    lay
        What lays the way through all the places; None for `geo.chain`.

    Returns
    -------
    tuple[Route, ...]
        One along each corridor that two of the places in a row lie on, if it takes hardly more places to lay than the
        best of those. Where no town ahead is named, one along each corridor that leads towards the country or region
        the group is going to, by way of the places; else, last, one laid through all the places. None where the reports
        name fewer than two places, areas included.
    """
    found = waypoints_of(reading, on=on, mode=mode)
    joined = [route for corridor in corridors if (route := joined_route(found, corridor, gazetteer)) is not None]
    fewest = min((route.fitted for route in joined), default=0)
    joined = [route for route in joined if route.fitted <= fewest + MORE_PLACES]
    if found.is_open and not joined and not found.is_there:
        joined = [route for corridor in beyond if (route := onto_route(found, corridor, gazetteer)) is not None]
        if joined:
            return tuple(joined)
    return (*joined, route_through(found, gazetteer, lay=lay)) if len(found.all) >= FEWEST_PLACES else tuple(joined)


def route_through(found: Waypoints, gazetteer: Gazetteer, *, lay: Lay | None = None) -> Route:
    """Lay a route through the places of a journey.

    Parameters
    ----------
    found
        The places, at least two.
    gazetteer
        Gives the towns between.
    lay
        As for `inferred_routes`.

    Returns
    -------
    Route
        The route.

    Raises
    ------
    RouteError
        If there are fewer than two places.
    """
    way = chained(found.all, gazetteer) if lay is None else lay(found.all)
    ahead = f"and on to {found.ahead[-1].name}, where reports say it is going" if found.ahead else "to the last"
    return Route(
        name=NAME,
        title="inferred route",
        stops=way.stops,
        basis=(
            f"inferred: laid through the {len(found.been)} places the reports name, by date and nearness, {ahead}; "
            f"{way.lengths}{_left_out(found)}"
        ),
        source=gazetteer.version,
        licence="; ".join(owed(gazetteer.attribution, ())),
        fitted=len(found.reported),
        is_open=found.is_open and not found.is_there,
        titles=(("es", "la ruta inferida"),),
        course=way.course,
    )


def _left_out(found: Waypoints) -> str:
    """Say which places of other columns the route does not lead through."""
    names = ", ".join(place.name for place in found.apart[:MOST_NAMED])
    more = " and others" if len(found.apart) > MOST_NAMED else ""
    return f"; left out, for one group cannot have been there too: {names}{more}" if names else ""


def joined_route(found: Waypoints, corridor: Route, gazetteer: Gazetteer) -> Route | None:
    """Join the places of a journey to a known route where they reach it.

    Parameters
    ----------
    found
        The places.
    corridor
        The known route. Where two places in a row lie on it the road between them is its own, and beyond the last of
        them it is followed to its end.
    gazetteer
        Gives the towns between.

    Returns
    -------
    Route | None
        The joined route; None where no two places in a row lie on the corridor, or all do.
    """
    stops = along_corridor(found.been, found.ahead, corridor, gazetteer=gazetteer)
    if not stops:
        return None
    way = (
        f"along the {corridor.title} where the reported places lie on it, else through those places, by date and "
        f"nearness, and towns on the way,"
    )
    return _joined(stops, corridor, found, way=way)


def onto_route(found: Waypoints, corridor: Route, gazetteer: Gazetteer) -> Route | None:
    """Lay a route through the places of a journey and on along a known route that leads towards where it is going.

    Parameters
    ----------
    found
        The places.
    corridor
        The known route.
    gazetteer
        Gives the towns between.

    Returns
    -------
    Route | None
        The route; None where the corridor leads towards no country or region that is its goal, or would be a detour.
    """
    area = next((area for area in found.areas if found.been and leads_on(corridor, found.been[-1], area)), None)
    stops = onto_corridor(found.been, corridor, gazetteer=gazetteer) if area is not None else ()
    if area is None or not stops:
        return None
    way = (
        f"through the {len(found.been)} places the reports name and on along the {corridor.title}, which leads towards "
        f"{area.name}, where reports say it is going;"
    )
    return _joined(stops, corridor, found, way=way)


def _joined(stops: tuple[Stop, ...], corridor: Route, found: Waypoints, *, way: str) -> Route:
    """Give the route of a journey that a known route is part of; `way` tells of it, up to the comma or semicolon."""
    fitted = [place for place in found.reported if not lies_on(corridor, place)]
    return Route(
        name=f"{NAME}-{corridor.name}",
        title=f"{corridor.title} and the way to it",
        stops=stops,
        basis=(
            f"inferred: {way} geodesic lengths by the detour the packaged corridors make; the corridor: "
            f"{corridor.basis}"
        ),
        source=corridor.source,
        licence=corridor.licence,
        fitted=max(len(fitted), 1),
        titles=tuple(("es", f"{title} y el camino hasta él") for code, title in corridor.titles if code == "es"),
    )
