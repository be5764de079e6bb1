"""Where the group may be going: the ends of the routes, and goals on the way that the articles name (kilometres)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from ..geo.place import Place
from ..news.claims import PositionClaim, Reading
from .arrival import etas_of, position_on
from .evidence import known_on
from .figures import reports_of
from .progress import Destination, Eta, Status
from .remarks import Remark
from .terrain import MAX_OFFSET_KM, is_area
from .track import Range, Track

SAME_PLACE_KM = 10.0
"""Goals no farther apart than this, along the route, are one place: a town and what is in it; set by hand."""
_STANDSTILL: dict[Status, Remark] = {"ended": Remark("has-ended"), "stopped": Remark("has-stopped")}


def remaining_of(done: Range, whole_km: float) -> Range:
    """Give what is left of a way, never less than nothing."""
    return Range(*(max(0.0, whole_km - km) for km in (done.high, done.mid, done.low)))


def percent_of(done: Range, whole_km: float) -> Range:
    """Give the share done of a way, at most 100 per cent."""
    return Range(*(min(100.0, 100.0 * km / whole_km) for km in (done.low, done.mid, done.high)))


def end_of(track: Track, reading: Reading, *, on: date, status: Status) -> Destination:
    """Give the end of a route as a destination.

    Parameters
    ----------
    track
        The track on that route.
    reading
        The claims.
    on
        The day asked for.
    status
        What the group does; one that has stopped or ended arrives nowhere.

    Returns
    -------
    Destination
        With the arrival, or why there is none. Of an open route nothing remains and there is no arrival.
    """
    return _destinations([_end(track)], track, reading, on=on, status=status)[0]


def end_and_goals_of(track: Track, reading: Reading, *, on: date, status: Status) -> tuple[Destination, ...]:
    """List the end of a route, and the goals that articles name and that lie on the route, ahead of the group.

    Parameters
    ----------
    track, reading, on, status
        As for `end_of`.

    Returns
    -------
    tuple[Destination, ...]
        The end, as `end_of` gives it, then the goals in order of the way; no goals where it is not known how far the
        group has come, and on an open route. Areas are left out: when a group enters them is no arrival.

    Notes
    -----
    The days until each arrival are found in one pass, which takes as long as for the last of them.
    """
    here = position_on(track, on)
    goals = () if here is None or track.route.is_open else _ahead(track, reading, on=on, beyond_km=here.km.mid)
    return _destinations([_end(track), *goals], track, reading, on=on, status=status)


class _Goal(NamedTuple):
    name: str
    km: float
    claims: tuple[str, ...] = ()


def _end(track: Track) -> _Goal:
    return _Goal(track.route.destination.label, track.route.length_km)


def _ahead(track: Track, reading: Reading, *, on: date, beyond_km: float) -> Iterator[_Goal]:
    found: list[tuple[float, Place, PositionClaim]] = []
    for claim in reading.positions:
        verdict = track.verdicts.get(claim.id)
        if verdict is None or not verdict.used or not _is_goal(claim, reading, on=on) or is_area(verdict.place):
            continue
        km, offset_km = track.route.locate(verdict.place)
        if offset_km <= MAX_OFFSET_KM and beyond_km < km < track.route.length_km - SAME_PLACE_KM:
            found.append((km, verdict.place, claim))
    found.sort(key=lambda goal: (goal[0], goal[2].id))
    while found:
        same = [goal for goal in found if goal[0] - found[0][0] <= SAME_PLACE_KM]
        named = max(same, key=lambda goal: goal[1].population or 0)[1]
        yield _Goal(_label(named, track), track.route.locate(named)[0], tuple(claim.id for _, _, claim in same))
        found = found[len(same) :]


def _is_goal(claim: PositionClaim, reading: Reading, *, on: date) -> bool:
    is_ours = claim.group == "main" and claim.same_as is None
    is_told = claim.role in ("destination", "toward") and known_on(claim.date, reading.published.get(claim.article), on)
    return is_ours and is_told


def _label(place: Place, track: Track) -> str:
    stops = track.route.stops
    return next((stop.label for stop in stops if stop.geonameid and stop.geonameid == place.geonameid), place.name)


def _destinations(
    goals: Sequence[_Goal], track: Track, reading: Reading, *, on: date, status: Status
) -> tuple[Destination, ...]:
    here = position_on(track, on)
    still = _STANDSTILL.get(status, Remark("no-goal") if track.route.is_open else None)
    etas: Sequence[tuple[Eta | None, Remark]] = [(None, still)] * len(goals) if still else []
    if not still:
        reports = reports_of(track, reading, on=on)
        goals_km = [goal.km for goal in goals]
        etas = etas_of(track, reports, on=on, goals_km=goals_km)
    return tuple(
        Destination(
            goal.name,
            track.route.name,
            goal.km,
            remaining_of(here.km, goal.km) if here and not track.route.is_open else None,
            eta,
            why,
            goal.claims,
        )
        for goal, (eta, why) in zip(goals, etas, strict=True)
    )
