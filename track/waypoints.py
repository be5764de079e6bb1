"""The places of a journey: which reports are believed, in what order, and what lies ahead (days).

See `consensus` for which reports agree and what their names mean, `columns` for the parts of a march that are not the
one followed, `ordering` for the order, `goals` for what lies ahead.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from ..geo.place import Place
from ..news.claims import BEEN_ROLES, PositionClaim, Reading
from .columns import Aim, parted
from .consensus import Fix, TownReport, agreement_of
from .evidence import LeftOut, days, known_on, resolved_repeats, sighting
from .goals import Goal, goal_ahead, is_there, next_stops, through
from .modes import Mode, Travel, kind_of
from .ordering import in_order
from .statements import Sighting, Statement

_POINTS = frozenset({"town", "feature"})
_BEFORE_DAYS = 10.0
"""So many days before the last day it may be of, a departure without a date may have been."""
_SETTING_OUT_DAYS = 2.0
"""Whoever sets out within so many days may have been where he is going."""
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
    apart
        Places of other columns of the same march, which the way does not lead through.
    areas
        The countries and regions it is said to be going to, as the articles name them.
    is_there
        True where the last place it has been at is a destination that reports name.
    """

    been: tuple[Place, ...]
    ahead: tuple[Place, ...]
    reported: tuple[Place, ...]
    mode: Mode
    apart: tuple[Place, ...] = ()
    areas: tuple[Place, ...] = ()
    is_there: bool = False

    @property
    def is_open(self) -> bool:
        """Tell whether nothing says where the group is going."""
        return not self.ahead

    @property
    def all(self) -> tuple[Place, ...]:
        """Give all places in order."""
        return (*self.been, *self.ahead)


def waypoints_of(reading: Reading, *, on: date, mode: Mode | Travel = "walk") -> Waypoints:
    """Find the places of a journey in what the reports say of the main group.

    Parameters
    ----------
    reading
        What the articles say.
    on
        The day asked for; what was published or happened later is not used.
    mode
        How the group is said to travel.

    Returns
    -------
    Waypoints
        The places; `been` is empty where no dated report places the group in a town.
    """
    known = _sightings(reading, on=on)
    goals = list(_goals(reading, on=on))
    reports = _settled(list(_reports(_as_told(known, reading))), goals)
    aims = list(_aims(reading, on=on))
    fixes, apart, kind = _of_one_column(reports, aims, mode=kind_of(mode))
    way = in_order(fixes, kind, goals=[aim.place for aim in aims])
    if not way:
        return Waypoints((), (), (), kind)
    end = goal_ahead(goals, way, kind)
    been = tuple(fix.place for fix in way)
    order = (*been, *next_stops(goals, way, end=end, mode=kind), end) if end is not None else been
    order = through(order, _hints(known, goals, fixes, way=way))
    split = order.index(been[-1]) + 1
    return Waypoints(
        been=order[:split],
        ahead=order[split:],
        reported=been,
        mode=kind,
        apart=tuple(dict.fromkeys(fix.place for fix in apart)),
        areas=tuple(dict.fromkeys(aim.place for aim in aims if aim.place.kind not in _POINTS)),
        is_there=is_there(goals, way),
    )


def _of_one_column(
    reports: Sequence[TownReport], aims: Sequence[Aim], *, mode: Mode
) -> tuple[tuple[Fix, ...], list[Fix], Mode]:
    """Give what the reports agree on of one column, what they tell of others, and how it travels.

    Without the others' reports more of its own may agree, so they are then weighed again.
    """
    apart: list[Fix] = []
    while True:
        agreed = agreement_of([one for one in reports if one.told not in {fix.told for fix in apart}], mode=mode)
        fixes, others = parted(agreed.fixes, aims, agreed.mode)
        if not others:
            return fixes, apart, agreed.mode
        apart += others


def _sightings(reading: Reading, *, on: date) -> list[Sighting]:
    repeats = resolved_repeats(reading.positions)
    found = [
        sighting(claim, reading.published.get(claim.article), on=on)
        for claim in reading.positions
        if claim.id not in repeats and claim.group == "main" and claim.role in BEEN_ROLES
    ]
    return [each for each in found if not isinstance(each, LeftOut) and _points(each.claim)]


def _as_told(known: Sequence[Sighting], reading: Reading) -> list[Sighting]:
    """Put sightings into the order in which the articles tell of them."""
    days_ = {key: published.start or date.max for key, published in reading.published.items()}
    return sorted(
        known,
        key=lambda one: (days_.get(one.claim.article, date.max), one.claim.article, one.claim.start, one.claim.id),
    )


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
    for told, members in enumerate(groups.values()):
        places, priors = zip(*_points(members[0].claim), strict=True)
        articles = len({member.claim.article for member in members})
        wrong = Statement(members[0], (), articles).wrong
        early, late = _times(members[0])
        left = members[0].claim.role == "departed" and not members[0].wide
        yield TownReport(places, priors, early, late, wrong, articles, left, told)


def _times(one: Sighting) -> tuple[float, float]:
    """Bound the time of day, in days, at which the group was at a place."""
    first, last = ((day - _EPOCH).days for day in (one.first, one.last))
    if one.claim.role == "departed":
        # A departure holds for the evening before; where its day is not known it is told of in hindsight.
        return (last - _BEFORE_DAYS if one.wide else first + 1.0), (last + 1.0 if one.wide else last + 1.1)
    return first + 0.1, last + (0.9 if one.shape == "passed" else 1.0)


def _settled(reports: Sequence[TownReport], goals: Sequence[Goal]) -> list[TownReport]:
    """Leave out reports, from days before the first departure, of where the group is only then going."""
    left = min((report.early for report in reports if report.is_departure), default=-math.inf)
    ahead = {place for goal in goals if goal.late > left for place in goal.places[:1]}
    return [report for report in reports if report.late > left - _SETTING_OUT_DAYS or report.places[0] not in ahead]


def _aims(reading: Reading, *, on: date) -> Iterator[Aim]:
    """List the towns and areas that the reports call the main group's goals, as known on a day."""
    for claim in reading.positions:
        published = reading.published.get(claim.article)
        if claim.role not in ("toward", "destination") or claim.group != "main" or claim.place.kind == "continent":
            continue
        if not known_on(claim.date, published, on) and claim.role != "destination":
            continue
        span = days(claim.date, published, on=on)
        yield Aim(claim.place, math.inf if claim.role == "destination" or span is None else (span[1] - _EPOCH).days + 1)


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


def _hints(
    known: Sequence[Sighting], goals: Sequence[Goal], fixes: Sequence[Fix], *, way: Sequence[Fix]
) -> list[Place]:
    """List places that the group may have gone through: reports of no certain day or order, and planned stages."""
    been = {fix.place for fix in way}
    dropped = [fix.place for fix in fixes]
    wide = [_points(one.claim)[0][0] for one in known if one.wide]
    planned = [goal.places[0] for goal in goals if goal.priors[0] >= 0.5]
    return [place for place in dict.fromkeys([*dropped, *wide, *planned]) if place not in been]
