"""The claims of a story as the distance-time chart shows them: when, at which kilometres, what, by whom.

Chainages in kilometres along the route; days counted from day 1 of year 1 (`date.toordinal`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ...geo.route import Route
from ...news.claims import Group, Role
from .. import regions
from ..sightings import JudgedClaim

OFF_ROUTE_KM = 40.0
"""A town farther from the route than this has no place on the chart."""
_LONGEST_DAYS = 31
"""A claim that leaves its day open for longer is not drawn."""
_ROLES: frozenset[Role] = frozenset({"departed", "at", "passed", "toward", "ended"})
_LETTERS = "ABCDE"


@dataclass(frozen=True, slots=True)
class Dot:
    """One claim on the chart.

    Attributes
    ----------
    first, last
        The days it may belong to.
    low, high
        Chainages: the same for a town, the ends of the stretch for a state.
    role, group, outlet, used
        What was done, by whom, who says so, and whether the track was read from it.
    place
        The name to print.
    """

    first: int
    last: int
    low: float
    high: float
    role: Role
    group: Group
    outlet: str
    used: bool
    place: str

    @property
    def day(self) -> float:
        """Give the middle of its days."""
        return (self.first + self.last) / 2

    @property
    def km(self) -> float:
        """Give the middle of its chainages."""
        return (self.low + self.high) / 2

    @property
    def is_stretch(self) -> bool:
        """Tell whether it names a state rather than a town."""
        return self.high > self.low


@dataclass(frozen=True, slots=True)
class Outlet:
    """An outlet and the letter it goes by on the chart, empty for those beyond the fifth."""

    name: str
    letter: str


def dots(reports: Iterable[JudgedClaim], route: Route) -> tuple[Dot, ...]:
    """List the dated claims about the group that have a place along the route, each outlet's once."""
    found: dict[Dot, None] = {}
    for report in reports:
        for dot in _dots(report, route):
            found[dot] = None
    return tuple(found)


def left_out(reports: Iterable[JudgedClaim], route: Route) -> int:
    """Count the claims about the group that have no day or no place along the route."""
    return sum(not _dots(report, route) for report in reports if report.claim.role in _ROLES)


def outlets(found: Sequence[Dot]) -> tuple[Outlet, ...]:
    """List the outlets, those with most claims first; five go by a letter, unless there is only one more."""
    counts = Counter(dot.outlet for dot in found)
    names = sorted(counts, key=lambda name: (-counts[name], name))
    return tuple(Outlet(name, _LETTERS[at] if at < len(_LETTERS) else "") for at, name in enumerate(names))


def _dots(report: JudgedClaim, route: Route) -> list[Dot]:
    when, claim = report.claim.date, report.claim
    if claim.role not in _ROLES or claim.group == "other" or when.start is None or when.end is None:
        return []
    if (when.end - when.start).days > _LONGEST_DAYS:
        return []
    days = when.start.toordinal(), when.end.toordinal()
    return [
        Dot(*days, *ends, claim.role, claim.group, report.source, report.verdict.used, report.place.name)
        for ends in _chainages(report, route)
    ]


def _chainages(report: JudgedClaim, route: Route) -> tuple[tuple[float, float], ...]:
    place = report.place
    if place.kind == "region":
        return regions.stretches(route, place) if report.claim.role != "toward" else ()
    if place.kind not in ("town", "feature", "border"):
        return ()
    km, offset_km = route.locate(place)
    return ((km, km),) if offset_km <= OFF_ROUTE_KM else ()
