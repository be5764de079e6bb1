"""Tells apart the groups that a folder's articles follow, by their days, departures and towns (days, kilometres)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from itertools import pairwise
from statistics import median

from ...geo.distance import distance_km
from ...geo.names import fold
from ...geo.place import LonLat
from ..article import DateRange
from ..claims import Claim
from ..journey import Departure, Journey
from .leavings import by_leaving
from .reports import Report, reports_of
from .sightings import Sighting

_SILENCE_DAYS = 60
_LONGEST_PAUSE_DAYS = 300
_SAME_PLACE_KM = 50.0
_FIRST_REPORTS = 9
_UNREPORTED_DAYS = 21  # how long before the first article a group may have been under way unreported
_DEPARTURE_DAYS = 3
_WITNESSES = 2
_FEW_ARTICLES = 3  # so few tell of the departure once at most

_Departures = dict[LonLat, set[tuple[date, str]]]  # from each town, the days and the articles that tell of them


def journeys(
    published: Mapping[str, DateRange], claims: Iterable[Claim], wanted: Departure | None = None
) -> tuple[Journey, ...]:
    """Tell which articles follow one and the same group.

    Parameters
    ----------
    published
        Publication interval by article id.
    claims
        What the articles say, groups told apart sentence by sentence.
    wanted
        Which group the story is about; None for the one that most articles follow, the newest of equals.

    Returns
    -------
    tuple of Journey
        The story's own group first, then the others in order of their days. Every article is in one of them.

    Notes
    -----
    Two groups are told apart where the articles fall silent for more than 60 days and then tell of a group that set
    out anew or is behind where the other had been, where they fall silent for 300, where a town is left twice, ten
    days or more apart, by groups that are nowhere reported together, and where two towns are left by groups that are
    then reported, on the same days, where neither can have been with the other. What is in doubt is held to be one
    group.
    """
    reports = reports_of(published, claims)
    parts = [list(part) for period in _periods(reports) for part in by_leaving(period)]
    if not parts:
        return (Journey(tuple(sorted(published)), None, None),) if published else ()
    main = _main(parts, wanted)
    dated = {report.article for report in reports}
    undated = [key for key in published if key not in dated]
    others = [_journey(part) for part in parts if part is not main]
    return (_journey(main, wanted, undated), *sorted(others, key=lambda other: (str(other.first), other.articles)))


def _periods(reports: Sequence[Report]) -> list[list[Report]]:
    """Cut reports, in order of their days, at silences that no journey spans."""
    if not reports:
        return []
    pieces = [[reports[0]]]
    for before, after in pairwise(reports):
        if (after.day - before.day).days > _SILENCE_DAYS:
            pieces.append([])
        pieces[-1].append(after)
    periods = [pieces[0]]
    for piece in pieces[1:]:
        if _goes_on(periods[-1], piece):
            periods[-1].extend(piece)
        else:
            periods.append(piece)
    return periods


def _goes_on(before: Sequence[Report], after: Sequence[Report]) -> bool:
    """Tell whether the group of some reports is still on the same journey after a silence."""
    silence = before[-1].day
    then = [sighting for report in before for sighting in report.told]
    now = sorted(sighting for report in after for sighting in report.told if sighting.first > silence)
    if (after[0].day - silence).days > _LONGEST_PAUSE_DAYS or not then or not now:
        return False
    start, end = min(then).point, max(then, key=lambda sighting: (sighting.last, sighting)).point
    if any(sighting.departed and distance_km(start, sighting.point) <= _SAME_PLACE_KM for sighting in now):
        return False
    here = median(distance_km(start, sighting.point) for sighting in now[:_FIRST_REPORTS])
    return here >= distance_km(start, end) - _SAME_PLACE_KM


def _main(parts: Sequence[list[Report]], wanted: Departure | None) -> list[Report]:
    """Choose the story's group: the one wanted, else that of most articles, then of fewest that call it another."""
    choice = list(parts)
    if wanted is not None:
        gaps = [_gap_days(part, wanted) for part in parts]
        choice = [part for part, gap in zip(parts, gaps, strict=True) if gap == min(gaps)]
    strays = {id(part): sum(report.opens_with_other for report in part) for part in choice}
    return max(choice, key=lambda part: (len(part), -strays[id(part)], part[-1].day, part[0].article))


def _gap_days(part: Sequence[Report], wanted: Departure) -> int:
    """Give how far a group is from the one wanted: 0 where an article tells of that departure, else days and more."""
    told = _told(part)
    if any(_is_departure(sighting, wanted) for sighting in told):
        return 0
    if wanted.day is None:
        return 1
    first = min([part[0].day, *(sighting.first for sighting in told)])
    return 1 + max((wanted.day - part[-1].day).days, (first - wanted.day).days, 0)


def _told(reports: Sequence[Report]) -> list[Sighting]:
    """Give where some articles have the group they follow, in order; where all call it another, those of others too."""
    others = [sighting for report in reports for sighting in report.others] if _is_called_other(reports) else []
    return sorted([*(sighting for report in reports for sighting in report.sightings), *others])


def _is_called_other(reports: Sequence[Report]) -> bool:
    return all(report.opens_with_other for report in reports)


def _tells_own(reports: Sequence[Report], wanted: Departure) -> bool:
    return any(_is_departure(sighting, wanted) for report in reports for sighting in report.sightings)


def _is_departure(sighting: Sighting, wanted: Departure) -> bool:
    if not sighting.departed or (wanted.place is not None and not _is_name(wanted.place, sighting.name)):
        return False
    slack = timedelta(_DEPARTURE_DAYS)
    return wanted.day is None or sighting.first - slack <= wanted.day <= sighting.last + slack


def _is_name(asked: str, name: str) -> bool:
    """Tell whether a name is that of a town as it is or shortened ("Juchitán" of "Juchitán de Zaragoza")."""
    return f" {fold(asked)} " in f" {fold(name)} "


def _journey(reports: Sequence[Report], wanted: Departure | None = None, undated: Sequence[str] = ()) -> Journey:
    told = _told(reports)
    first = _first_day(reports, told)
    departure = _departure(told, first)
    if wanted is not None and _gap_days(reports, wanted) <= _SILENCE_DAYS:
        is_told = wanted.day is not None or departure.place is None or not _gap_days(reports, wanted)
        departure = Departure(wanted.day or departure.day, (wanted.place if is_told else None) or departure.place)
        first = wanted.day or first
    last = max([first, reports[-1].day, *(sighting.last for sighting in told)])
    ids = tuple(sorted([*(report.article for report in reports), *undated]))
    called_other = wanted is not None and _is_called_other(reports) and not _tells_own(reports, wanted)
    return Journey(ids, first, last, departure, called_other)


def _first_day(reports: Sequence[Report], told: Sequence[Sighting]) -> date:
    """Give the day a journey begins: that of the oldest sighting that hangs together with the first article.

    Notes
    -----
    An older one, weeks apart from the rest, is of an earlier journey unless two articles tell of that departure, in a
    story of three or fewer one, and none of a later one from there.
    """
    first = reports[0].day
    left: _Departures = {}
    for one in told:
        if one.is_dated_departure:
            left.setdefault(one.point, set()).add((one.first, one.article))
    witnesses = _WITNESSES if len(reports) > _FEW_ARTICLES else 1
    for sighting in sorted(told, reverse=True):
        if sighting.first < first and (
            (first - sighting.first).days <= _UNREPORTED_DAYS
            or ((first - sighting.first).days <= _LONGEST_PAUSE_DAYS and _is_confirmed(sighting, left, witnesses))
        ):
            first = sighting.first
    return first


def _is_confirmed(sighting: Sighting, left: _Departures, witnesses: int) -> bool:
    """Tell whether a departure is told by so many articles, and none tells of a later one from there."""
    if not sighting.departed:
        return False
    same = left.get(sighting.point, set())
    slack = timedelta(_DEPARTURE_DAYS)
    alike = {article for day, article in same if abs(day - sighting.first) <= slack}
    return len(alike) >= witnesses and not any(day - sighting.first > slack for day, _ in same)


def _departure(told: Sequence[Sighting], first: date) -> Departure:
    """Give the first departure of a journey: of its first days', the one that most articles tell."""
    early = [s for s in told if s.is_dated_departure and timedelta(0) <= s.first - first <= timedelta(_DEPARTURE_DAYS)]
    if not early:
        return Departure()
    tellers: dict[LonLat, set[str]] = {}
    for one in early:
        tellers.setdefault(one.point, set()).add(one.article)
    most = max(map(len, tellers.values()))
    chosen = min(one for one in early if len(tellers[one.point]) == most)
    return Departure(chosen.first, chosen.name)
