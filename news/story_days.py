"""When a story's dated articles place its group where (days, kilometres), to tell when an undated one can be of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from ..geo.distance import distance_km
from ..geo.place import LonLat
from .claims import BEEN_ROLES, PositionClaim

_SAME_PLACE_KM = 10.0
_LONGEST_STAY = timedelta(3)  # vaguer claims tell no day
_LONGEST_GAP = timedelta(8)
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
    """

    point: LonLat
    start: date
    end: date
    article: str = ""


def stays(claims: Iterable[object]) -> list[Stay]:
    """List where dated claims place the group, in order of the days.

    Parameters
    ----------
    claims
        Claims of any kind; only towns where the main group has been, on few enough days, count.
    """
    found = {
        Stay(claim.place.point, claim.date.start, claim.date.end, claim.article)
        for claim in claims
        if isinstance(claim, PositionClaim)
        and is_of_the_group(claim)
        and claim.role in BEEN_ROLES
        and claim.date.start is not None
        and claim.date.end is not None
        and claim.date.end - claim.date.start <= _LONGEST_STAY
    }
    return sorted(found, key=lambda stay: (stay.start, stay.end, stay.point.lon, stay.point.lat, stay.article))


def is_of_the_group(claim: PositionClaim) -> bool:
    """Tell whether a claim places the main group in a town."""
    return claim.group == "main" and claim.place.kind == "town"


def days_at(known: Sequence[Stay], point: LonLat) -> list[Days]:
    """List the days on which a group can have been at a place.

    Parameters
    ----------
    known
        Where it is known to have been, in order of the days.
    point
        The place, WGS 84 degrees.

    Returns
    -------
    list of tuple
        First and last days, in order: those told of this very place, else those of the two stays, in order and close
        in time, that it lies between; empty where it lies between none.
    """
    here = sorted({(stay.start, stay.end) for stay in known if distance_km(stay.point, point) <= _SAME_PLACE_KM})
    if here:
        return here
    between = [span for span in (_between(one, known[at + 1 :], point) for at, one in enumerate(known)) if span]
    return [min(between, key=lambda span: (span[1] - span[0], span))] if between else []


def _between(one: Stay, later: Sequence[Stay], point: LonLat) -> Days | None:
    for other in later:
        if other.start - one.end > _LONGEST_GAP:
            return None
        straight = distance_km(one.point, other.point)
        around = distance_km(one.point, point) + distance_km(point, other.point)
        if straight > _LEAST_DETOUR_KM and around <= straight * _DETOUR and one.end <= other.start:
            return one.end, other.start
    return None
