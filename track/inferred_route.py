"""A route laid through the places that the reports name, where none is known: which, in what order, and how far.

See `consensus` for which reports are believed and what their names mean, `ordering` for their order, `goals` for what
lies ahead, `geo.chain` for the towns and the road between. What comes out is fitted to the evidence: a claim lies on it
because it was laid there. It says so, and when routes are compared it pays for every place (kilometres, days).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from ..geo.chain import Lay, chained
from ..geo.credits import owed
from ..geo.gazetteer import Gazetteer
from ..geo.joining import along_corridor, lies_on
from ..geo.place import Place
from ..geo.route import Route
from ..news.claims import BEEN_ROLES, PositionClaim, Reading
from .consensus import Agreement, Fix, TownReport, agreement_of
from .evidence import LeftOut, days, resolved_repeats, sighting
from .goals import Goal, goal_ahead, through
from .modes import Mode, Travel, kind_of
from .ordering import in_order
from .statements import Sighting, Statement

NAME = "inferred"
FEWEST_PLACES = 2
MORE_PLACES = 4
"""A way along a corridor that takes so many more places to lay than another's is not the likelier one."""
_POINTS = frozenset({"town", "feature"})
_BEFORE_DAYS = 10.0
"""So many days before the last day it may be of, a departure without a date may have been."""
_EPOCH = date(1970, 1, 1)


@dataclass(frozen=True, slots=True)
class Waypoints:
    """The places of a journey.

    Attributes
    ----------
    been
        Where the group has been, in order.
    ahead
        What lies ahead of it, in order; empty where no report names a place it is going to.
    reported
        Those of `been` that dated reports tell of; the others are told of without a day, or as plans, and on the way.
    mode
        How it travels, as the reports have it.
    """

    been: tuple[Place, ...]
    ahead: tuple[Place, ...]
    reported: tuple[Place, ...]
    mode: Mode

    @property
    def is_open(self) -> bool:
        """Tell whether nothing says where the group is going."""
        return not self.ahead

    @property
    def all(self) -> tuple[Place, ...]:
        """Give all places in order."""
        return (*self.been, *self.ahead)


def inferred_routes(
    reading: Reading,
    gazetteer: Gazetteer,
    *,
    on: date,
    corridors: Sequence[Route] = (),
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
    mode
        How the group is said to travel.
    lay
        What lays the way through all the places; None for `geo.chain`.

    Returns
    -------
    tuple[Route, ...]
        One laid through all the places, and one along each corridor that two of them in a row lie on, if it takes
        hardly more places to lay than the best of those. None where the reports name fewer than two places.
    """
    found = waypoints_of(reading, on=on, mode=mode)
    if len(found.all) < FEWEST_PLACES:
        return ()
    joined = [route for corridor in corridors if (route := joined_route(found, corridor, gazetteer)) is not None]
    fewest = min((route.fitted for route in joined), default=0)
    return (
        *(route for route in joined if route.fitted <= fewest + MORE_PLACES),
        route_through(found, gazetteer, lay=lay),
    )


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
    ahead = f"and on to {found.ahead[-1].name}, where reports say it is going" if found.ahead else "where it ends"
    return Route(
        name=NAME,
        title="inferred route",
        stops=way.stops,
        basis=(
            f"inferred: laid through the {len(found.been)} places the reports name, by date and nearness, {ahead}; "
            f"{way.lengths}"
        ),
        source=gazetteer.version,
        licence="; ".join(owed(gazetteer.attribution, ())),
        fitted=len(found.reported),
        is_open=found.is_open,
        titles=(("es", "la ruta inferida"),),
        course=way.course,
    )


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
    fitted = [place for place in found.reported if not lies_on(corridor, place)]
    return Route(
        name=f"{NAME}-{corridor.name}",
        title=f"{corridor.title} and the way to it",
        stops=stops,
        basis=(
            f"inferred: along the {corridor.title} where the reported places lie on it, else through those places, by "
            f"date and nearness, and towns on the way, geodesic lengths by the detour the packaged corridors make; the "
            f"corridor: {corridor.basis}"
        ),
        source=f"{corridor.source}; {gazetteer.version}",
        licence=corridor.licence,
        fitted=max(len(fitted), 1),
        titles=tuple(("es", f"{title} y el camino hasta él") for code, title in corridor.titles if code == "es"),
    )


def waypoints_of(reading: Reading, *, on: date, mode: Mode | Travel = "walk") -> Waypoints:
    """Find the places of a journey in what the reports say of the main group.

    Parameters
    ----------
    reading, on, mode
        As for `inferred_routes`.

    Returns
    -------
    Waypoints
        The places; `been` is empty where no dated report places the group in a town.
    """
    known = _sightings(reading, on=on)
    agreed = agreement_of(list(_reports(known)), mode=kind_of(mode))
    way = in_order(agreed.fixes, agreed.mode)
    if not way:
        return Waypoints((), (), (), agreed.mode)
    goals = list(_goals(reading, on=on))
    end = goal_ahead(goals, way, agreed.mode)
    been = tuple(fix.place for fix in way)
    order = (*been, end) if end is not None else been
    order = through(order, _hints(known, goals, agreed, way=way))
    split = order.index(been[-1]) + 1
    return Waypoints(order[:split], order[split:], been, agreed.mode)


def _sightings(reading: Reading, *, on: date) -> list[Sighting]:
    repeats = resolved_repeats(reading.positions)
    found = [
        sighting(claim, reading.published.get(claim.article), on=on)
        for claim in reading.positions
        if claim.id not in repeats and claim.group == "main" and claim.role in BEEN_ROLES
    ]
    return [each for each in found if not isinstance(each, LeftOut) and _points(each.claim)]


def _points(claim: PositionClaim) -> tuple[tuple[Place, float], ...]:
    """Give the towns that a claim may be of, with their priors; none where it is likelier of a whole area."""
    found = tuple((each.place, each.prior) for each in claim.candidates if each.place.kind in _POINTS)
    is_town = claim.place.kind in _POINTS or (sum(prior for _, prior in found) > 0.5 and claim.place.kind != "country")
    return found if is_town else ()


def _reports(known: Sequence[Sighting]) -> Iterator[TownReport]:
    """Join what several articles say alike of where the group has been."""
    groups: dict[tuple[object, ...], list[Sighting]] = {}
    for one in known:
        if one.wide and one.claim.role != "departed":
            continue
        groups.setdefault((_points(one.claim), one.shape, one.first, one.last, one.wide), []).append(one)
    for members in groups.values():
        places, priors = zip(*_points(members[0].claim), strict=True)
        articles = len({member.claim.article for member in members})
        wrong = Statement(members[0], (), articles).wrong
        early, late = _times(members[0])
        yield TownReport(places, priors, early, late, wrong, articles, members[0].claim.role == "departed")


def _times(one: Sighting) -> tuple[float, float]:
    """Bound the time of day, in days, at which the group was at a place."""
    first, last = ((day - _EPOCH).days for day in (one.first, one.last))
    if one.claim.role == "departed":
        # A departure holds for the evening before; where its day is not known it is told of in hindsight.
        return (last - _BEFORE_DAYS if one.wide else first + 1.0), (last + 1.0 if one.wide else last + 1.1)
    return first + 0.1, last + (0.9 if one.shape == "passed" else 1.0)


def _goals(reading: Reading, *, on: date) -> Iterator[Goal]:
    """List what the reports call the main group's goals, as known on a day."""
    for claim in reading.positions:
        points = _points(claim)
        if claim.role not in ("toward", "destination") or claim.group != "main" or not points:
            continue
        published = reading.published.get(claim.article)
        if published is not None and published.start is not None and published.start > on:
            continue
        span = days(claim.date, published, on=on)
        said = claim.date.end or (span[1] if span else None) or on
        places, priors = zip(*points, strict=True)
        yield Goal(places, priors, claim.article, claim.role == "destination", (said - _EPOCH).days + 1.0)


def _hints(known: Sequence[Sighting], goals: Sequence[Goal], agreed: Agreement, *, way: Sequence[Fix]) -> list[Place]:
    """List places that the group may have gone through: reports of no certain day or order, and planned stages."""
    been = {fix.place for fix in way}
    dropped = [fix.place for fix in agreed.fixes]
    wide = [_points(one.claim)[0][0] for one in known if one.wide]
    planned = [goal.places[0] for goal in goals if goal.priors[0] >= 0.5]
    return [place for place in dict.fromkeys([*dropped, *wide, *planned]) if place not in been]
