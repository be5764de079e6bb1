"""Makes routes of what a user names them by: a name, a file, or a chain of places."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

from ..data.route_files import is_route_file, read_drawing
from ..data.route_wishes import RouteWish, names_file
from ..data.routes import find_route, known_routes
from ..errors import RouteError, RouteFileError
from ..geo.chain import Lay, chained
from ..geo.chain_names import chain_names, chain_places, is_chain
from ..geo.credits import owed
from ..geo.gazetteer import Gazetteer
from ..geo.place import Place
from ..geo.route import Route
from ..geo.tracing import along_roads, traced
from ..track.modes import Mode, Travel, kind_of


def laying(gazetteer: Gazetteer, wish: RouteWish, *, mode: Mode | Travel) -> Lay:
    """Give what lays a way through places: along the roads of a server where one is wished, else through towns.

    Parameters
    ----------
    gazetteer
        Gives the towns.
    wish
        What is wished.
    mode
        How the group travels, which the roads are to be for.

    Returns
    -------
    Lay
        What lays a way; nothing has been asked yet.

    Raises
    ------
    RouterError
        If the address of the server is none.
    """
    if wish.router is None:
        return partial(chained, gazetteer=gazetteer, detour=wish.detour)
    from ..data.router import Roads, router_of

    costing = kind_of(mode)
    router = router_of(wish.router)
    roads = Roads(router, costing=costing)
    how = "on foot" if costing == "walk" else "by car"
    told = f"along the road {how} that the routing server {urlsplit(router.url).hostname} tells, by its geodesic length"
    return lambda places: along_roads(roads.legs(places), places, gazetteer, lengths=told)


class RouteMaker:
    """Makes routes.

    Parameters
    ----------
    gazetteer
        Knows the places.
    lay
        What lays a way through the places of a chain.
    """

    def __init__(self, gazetteer: Gazetteer, lay: Lay) -> None:
        self._gazetteer = gazetteer
        self._lay = lay

    def route(self, text: str, *, name: str | None = None) -> Route:
        """Give the route that a text names.

        Parameters
        ----------
        text
            The name of a route, a chain such as "A > B > C", or the path of a file with a line.
        name
            What to call a route made of a chain or a file; None for the chain or the file's name.

        Returns
        -------
        Route
            The route.

        Raises
        ------
        UnknownRouteError
            If it is neither.
        RouteError
            If a place of the chain is not known, or the line makes no route.
        RouteFileError
            If the file cannot be read.
        """
        if is_chain(text) and not names_file(text):
            return self.chain(chain_places(chain_names(text), self._gazetteer), name=name)
        if text not in known_routes() and (is_route_file(text) or names_file(text)):
            return self._of_file(Path(text), name=name)
        return find_route(text)

    def chain(self, places: Sequence[Place], *, name: str | None = None) -> Route:
        """Lay a route through the places of a chain.

        Raises
        ------
        RouteError
            If two places in a row are in one spot, or the detour is below 1.
        """
        way = self._lay(places)
        return Route(
            name=name or " > ".join(place.name for place in places),
            title=f"way from {places[0].name} to {places[-1].name}",
            stops=way.stops,
            basis=f"chain of {len(places)} places named by the user, {way.lengths}",
            source=self._gazetteer.version,
            licence="; ".join(owed(self._gazetteer.attribution, ())),
            course=way.course,
        )

    def _of_file(self, path: Path, *, name: str | None) -> Route:
        drawing = read_drawing(path)
        pieces = "" if len(drawing.lines) == 1 else f", {len(drawing.lines)} pieces joined"
        basis = f"line of {path.name}{pieces}; geodesic length along all its vertices"
        try:
            return traced(drawing, self._gazetteer, name=name or path.stem, title=f"route of {path.name}", basis=basis)
        except RouteFileError:
            raise
        except RouteError as error:
            raise RouteFileError(str(path), str(error)) from error
