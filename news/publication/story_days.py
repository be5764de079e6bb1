"""When a story's dated articles place its group where (days, kilometres), to tell when an undated one can be of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date, timedelta

from ...geo.distance import distance_km
from ...geo.place import LonLat
from ..claims import BEEN_ROLES, Group, PositionClaim
from ..dating.dating import is_named

_SAME_PLACE_KM = 10.0
_IN_A_DAY_KM = 200.0  # farther nobody on foot is on one day, and few who drive
_SEVERAL = 2
_LONGEST_STAY = timedelta(3)  # vaguer claims tell no day
_LONGEST_GAP = timedelta(30)
_MOST_LATER = 15  # stays after one that are tried as the other end of a stretch
_UNEVEN = 0.25  # of the days between two stays: how far from even the pace may be
_DETOUR = 1.25  # a place lies between two others where the way by it is hardly longer
_LEAST_DETOUR_KM = 15.0

Days = tuple[date, date]


@dataclass(frozen=True, slots=True)
class Stay:
    """Where the group was on some days.

    Attributes
    ----------
    point
        The place, WGS 84 degrees.
    start, end
        First and last day.
    article
        Who says so.
    is_named
        Whether the article names the day; else it follows from the tense.
    group
        Whether it was the main body or the vanguard.
    """

    point: LonLat
    start: date
    end: date
    article: str = ""
    is_named: bool = True
    group: Group = "main"


def stays(claims: Iterable[object]) -> list[Stay]:
    """List where dated claims place the group, in order of the days.

    Parameters
    ----------
    claims
        Claims of any kind; only towns where the main group or its vanguard has been, on few enough days, count.
    """
    found = {
        Stay(claim.place.point, claim.date.start, claim.date.end, claim.article, is_named(claim.date), claim.group)
        for claim in claims
        if isinstance(claim, PositionClaim)
        and is_of_the_group(claim)
        and claim.role in BEEN_ROLES
        and claim.date.start is not None
        and claim.date.end is not None
        and claim.date.end - claim.date.start <= _LONGEST_STAY
    }
    order = sorted(found, key=lambda stay: (stay.start, stay.end, stay.point.lon, stay.point.lat, stay.article))
    return believable(order)


def believable(found: Sequence[Stay]) -> list[Stay]:
    """Leave out what one article says of a day on which several others have the group far from there.

    Parameters
    ----------
    found
        Stays of any articles.
    """
    witnesses: dict[date, dict[LonLat, set[str]]] = {}
    for stay in found:
        for day in _days(stay) if stay.group == "main" else ():
            witnesses.setdefault(day, {}).setdefault(stay.point, set()).add(stay.article)
    return [
        stay
        for stay in found
        if stay.group != "main" or not all(_is_refuted(stay, witnesses[day]) for day in _days(stay))
    ]


def _is_refuted(stay: Stay, there: Mapping[LonLat, AbstractSet[str]]) -> bool:
    near = {article for point, by in there.items() if distance_km(point, stay.point) <= _IN_A_DAY_KM for article in by}
    most = max(
        (len(by - near) for point, by in there.items() if distance_km(point, stay.point) > _IN_A_DAY_KM), default=0
    )
    return most >= _SEVERAL and len(near) == 1


def _days(stay: Stay) -> list[date]:
    return [stay.start + timedelta(n) for n in range((stay.end - stay.start).days + 1)]


def is_of_the_group(claim: PositionClaim) -> bool:
    """Tell whether a claim places the main group, or its vanguard, in a town."""
    return claim.group in {"main", "vanguard"} and claim.place.kind == "town"


def days_at(known: Sequence[Stay], point: LonLat) -> tuple[list[Days], bool]:
    """List the days on which a group can have been at a place.

    Parameters
    ----------
    known
        Where it is known to have been, in order of the days.
    point
        The place, WGS 84 degrees.

    Returns
    -------
    tuple
        First and last days, in order, and whether they are surely told of the place: those named for it; else those on
        which it was passed by on the way between two stays, the closest in time; else those that only the tense tells.
    """
    here = [stay for stay in known if distance_km(stay.point, point) <= _SAME_PLACE_KM]
    named = [stay for stay in known if stay.is_named]
    told = sorted({(stay.start, stay.end) for stay in here if stay.is_named})
    if told:
        return told, True
    between = [pair for at, one in enumerate(named) if (pair := _pair(one, named[at + 1 :], point)) is not None]
    if between:
        closest = min(between, key=lambda pair: (pair[1].start - pair[0].end, pair[0].end))
        return [_passing(*closest, point)], False
    return sorted({(stay.start, stay.end) for stay in here}), False


def _pair(one: Stay, later: Sequence[Stay], point: LonLat) -> tuple[Stay, Stay] | None:
    """Find the first later stay on whose way from this one a place lies."""
    here = distance_km(one.point, point)
    for other in later[:_MOST_LATER]:
        if other.start - one.end > _LONGEST_GAP:
            return None
        straight = distance_km(one.point, other.point)
        if straight <= _LEAST_DETOUR_KM or one.end > other.start:
            continue
        if here + distance_km(point, other.point) <= straight * _DETOUR:
            return one, other
    return None


def _passing(one: Stay, other: Stay, point: LonLat) -> Days:
    """Give the days on which a group that went evenly from one stay to another came by a place, give or take."""
    gap = (other.start - one.end).days
    behind, ahead = distance_km(one.point, point), distance_km(point, other.point)
    day = one.end + timedelta(round(gap * behind / (behind + ahead)))
    slack = timedelta(max(1, round(gap * _UNEVEN)))
    return max(one.end, day - slack), min(other.start, day + slack)
