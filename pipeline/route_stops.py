"""Takes the stops of the routes that a user names for places by their names, whether or not the gazetteer has them.

Whoever gives a line with its checkpoints says what they are called and where they are: the articles name them so.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

import numpy as np

from ..data.gazetteer_common import is_telling, word_set
from ..data.route_wishes import RouteWish, names_file
from ..geo.chain_names import is_chain
from ..geo.distance import distance_km
from ..geo.gazetteer import Gazetteer
from ..geo.names import fold
from ..geo.place import Place
from ..geo.stop import Stop
from ..geo.supplement import Supplemented
from ..geo.territory import admin1_codes
from .route_naming import RouteMaker, laying

#: A stop no farther than this from a place of its name is that place.
_SAME_KM = 25.0
#: What stands before or behind a place's name on a route's file.
_MARKS = word_set("checkpoint control cp km waypoint wp")
#: What stands there where no place is named.
_SIGNS = word_set(
    """
    aid camp campamento depot end fin finish fuel goal inicio llegada meta mile parking point salida stage start station
    stop tramo turn water
    """
)


def with_stops(gazetteer: Gazetteer, wish: RouteWish) -> Gazetteer:
    """Extend a gazetteer by the stops of the routes wished that it does not know.

    Parameters
    ----------
    gazetteer
        The gazetteer.
    wish
        The routes; the places of a chain are the gazetteer's own and are left alone.

    Returns
    -------
    Gazetteer
        The same where no stop is unknown.

    Raises
    ------
    UnknownRouteError
        If no route goes by a name.
    RouteError
        If a file makes no route.
    """
    drawn = [text for text in wish.routes if names_file(text) or not is_chain(text)]
    if not drawn:
        return gazetteer
    maker = RouteMaker(gazetteer, laying(gazetteer, RouteWish(), mode="walk"))
    stops = [replace(stop, name=_bare(stop.name)) for text in drawn for stop in maker.route(text).stops]
    places = _places([stop for stop in stops if _is_unknown(stop, gazetteer)], gazetteer)
    added: dict[str, list[Place]] = {}
    for place in places:
        added.setdefault(place.name, []).append(place)
    return Supplemented(gazetteer, added, attribution=()) if added else gazetteer


def _bare(name: str) -> str:
    """Take the marks off a name: "CP 4: Rohn", "Rohn Checkpoint"."""
    words = name.split()
    while words and _is_mark(words[0]):
        del words[0]
    while words and _is_mark(words[-1]):
        del words[-1]
    return " ".join(words)


def _is_mark(word: str) -> bool:
    return fold(word) in _MARKS or not fold(word).replace(" ", "").isalpha()


def _is_unknown(stop: Stop, gazetteer: Gazetteer) -> bool:
    """Tell a stop with a name of its own, of which the gazetteer has no place there."""
    name = fold(stop.name)
    is_name = name.replace(" ", "").isalpha() and is_telling(name) and not _SIGNS.issuperset(name.split(" "))
    if stop.geonameid is not None or not is_name:
        return False
    return all(distance_km(stop.point, each.place.point) > _SAME_KM for each in gazetteer.candidates(name))


def _places(stops: Sequence[Stop], gazetteer: Gazetteer) -> Iterator[Place]:
    """Give the places that stops are, in the state and country of the towns near them."""
    if not stops:
        return
    codes: Iterable[str] = admin1_codes(np.array([(stop.point.lon, stop.point.lat) for stop in stops]), gazetteer)
    for stop, code in zip(stops, map(str, codes), strict=True):
        admin1 = gazetteer.admin1(code) if code else None
        yield Place(
            stop.name,
            "town",
            stop.point,
            country=code.partition(".")[0] or None,
            admin1=admin1.name if admin1 else None,
            admin1_code=code or None,
        )
