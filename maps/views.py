"""What the map shows when it opens, zoomed out, and at most (WGS 84 degrees; chainages in kilometres)."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..geo.place import LonLat
from ..geo.route import Route, Stop
from ..track.progress import Progress
from .basemap import Bounds
from .sightings import Sighting

_REACH_DEG = 2.5
"""How far from the route a place may lie and still be on the map."""
_WIDEST = 2.0
"""The basemap fills a window up to this many times wider than high, or higher than wide."""


_ROOM = 0.15
"""What map.js keeps free above and below the view, as a share of its height; half of that at its sides."""


@dataclass(frozen=True, slots=True)
class Views:
    """Boxes of the map.

    Attributes
    ----------
    group
        The part travelled, the position's range, the sightings, the next well-known stop; None if all is unknown.
    whole
        The whole route and every place marked.
    edge
        How far the basemap reaches.
    """

    group: Bounds | None
    whole: Bounds
    edge: Bounds


def views(
    progress: Progress, *, sightings: Iterable[Sighting], marked: Iterable[Sighting], others: Iterable[Route]
) -> Views:
    """Choose the boxes.

    Parameters
    ----------
    progress
        What is known of the group.
    sightings
        Where it was seen.
    marked
        The other places on the map.
    others
        Further corridors drawn.
    """
    route = progress.track.route
    seen = [sighting.place.point for sighting in sightings if within_reach(sighting.place.point, route)]
    line = route.line(0.0, route.length_km)
    beyond = [point for other in others for point in other.line(0.0, other.length_km)]
    near = [mark.place.point for mark in marked if within_reach(mark.place.point, route)]
    whole = Bounds.around([*line, *beyond, *seen, *near], margin=0.04)
    group = [*_travelled(progress), *seen]
    return Views(Bounds.around(group, margin=0.06, least_deg=0.04) if group else None, whole, _filled(whole))


def within_reach(point: LonLat, route: Route) -> bool:
    """Tell whether a place lies near enough to the route's box to be on the map."""
    box = Bounds.around(route.line(0.0, route.length_km), margin=0.0, least_deg=_REACH_DEG)
    return box.holds(point)


def start_km(progress: Progress) -> float:
    """Give the chainage the group set out from, kilometres."""
    if progress.position is None or progress.done_km is None:
        return 0.0
    return max(0.0, progress.position.km.mid - progress.done_km.mid)


def next_stop(route: Route, km: float) -> Stop:
    """Give the first well-known stop beyond a chainage, the destination where there is none."""
    return next((stop for stop in route.stops if stop.km > km and stop.role != "fill"), route.destination)


def _travelled(progress: Progress) -> Iterator[LonLat]:
    position = progress.position
    if position is not None:
        route = progress.track.route
        yield from route.line(min(start_km(progress), position.km.low), position.km.high)
        yield next_stop(route, position.km.high).point


def _filled(box: Bounds) -> Bounds:
    """Widen a box so that a wide or a high window, and the room for its buttons, finds land on all sides."""
    box = box.widened((box.east - box.west) * _ROOM / 2, (box.north - box.south) * _ROOM)
    shrink = math.cos(math.radians((box.south + box.north) / 2))
    width, height = (box.east - box.west) * shrink, box.north - box.south
    by_lon = max(height * _WIDEST - width, 0.0) / 2 / shrink + 1.0
    by_lat = max(width * _WIDEST / 1.4 - height, 0.0) / 2 + 1.0
    return box.widened(by_lon, by_lat)
