"""Tells apart groups that are on the road in the same weeks, by a town that is left twice (days, kilometres)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from statistics import median
from typing import Any

from ...geo.place import LonLat
from .beside import goes_beside
from .reports import Report
from .sightings import Sighting, SightingIndex

_APART_DAYS = 10
_WEEKS_APART_DAYS = 21  # so far apart that one article is enough
_RECENT_DAYS = 21
_SILENT_DAYS = 14
_WITNESSES = 2
_UNLIKE_SIZE = 3.0  # times as many people: reports of one group differ by less

_Leavings = dict[LonLat, dict[int, date]]  # of each town, which of the times it was left, and when


@dataclass(slots=True)
class _Cluster:
    """Articles that have departures or sightings in common."""

    reports: list[Report] = field(default_factory=list)
    left: _Leavings = field(default_factory=dict)
    index: SightingIndex = field(default_factory=SightingIndex)

    @classmethod
    def of(cls, report: Report, left: _Leavings) -> _Cluster:
        """Make the cluster of one article."""
        return cls([report], left, SightingIndex(report.sightings))

    def apart_days(self, other: _Cluster) -> int:
        """Give how far apart they have the group leave one and the same town, 0 where they do not."""
        gaps = [
            abs((mine - its).days)
            for point in self.left.keys() & other.left.keys()
            if not self.left[point].keys() & other.left[point].keys()
            for mine in self.left[point].values()
            for its in other.left[point].values()
        ]
        return min(gaps, default=0)

    def add(self, other: _Cluster) -> None:
        """Take in another cluster's articles."""
        self.reports.extend(other.reports)
        self.index.add(sighting for report in other.reports for sighting in report.sightings)
        for point, days in other.left.items():
            self.left.setdefault(point, {}).update(days)

    @property
    def told(self) -> list[Sighting]:
        """Where its articles have the group, in order of the days."""
        return sorted(sighting for report in self.reports for sighting in report.sightings)

    @property
    def rank(self) -> tuple[int, date, str]:
        """Put the cluster of most articles before others, then that of the newest."""
        newest = max(self.reports, key=lambda report: (report.day, report.article))
        return len(self.reports), newest.day, newest.article


def by_leaving(reports: Sequence[Report]) -> list[list[Report]]:
    """Part the articles of one period by the departures they tell of.

    Parameters
    ----------
    reports
        In order of their days.

    Returns
    -------
    list of list
        The reports of each group, in order of their days; the group most articles follow first.

    Notes
    -----
    A group leaves a town once. Articles that have it leave ten or more days later, together with those that have their
    group where these do, follow another group if there are two of them, or three weeks lie between, or it is of quite
    another size, or an article that calls it another backs the day, and if fewer than half have it where the first one
    is. So do articles that open with a group they call another and have it where the first one cannot have come those
    days, and those of a group that went beside the first, see `goes_beside`. All others follow the first group.
    """
    beside = _beside(reports)
    reports = [report for report in reports if not any(report in group for group in beside)]
    strays = [report for report in reports if report.opens_with_other]
    backed = SightingIndex(sighting for report in strays for sighting in report.others if sighting.is_dated_departure)
    first, *rest = _gathered(_clusters([report for report in reports if not report.opens_with_other]))
    groups = [first]
    for cluster in rest:
        _home(cluster, groups, backed).add(cluster)
    _share_out(strays, groups)
    parts = [group.reports for group in groups if group.reports] + beside
    return [sorted(part, key=lambda report: (report.day, report.article)) for part in parts]


def _beside(reports: Sequence[Report]) -> list[list[Report]]:
    """Give the articles of groups that went beside the one most articles follow, from other towns on the same days."""
    of = {report.article: report for report in reports}
    clusters = _clusters([replace(report, sightings=report.told) for report in reports])
    first, *rest = _that_can_be_one(clusters, lambda home, cluster: -_pace_km(home, cluster))
    return [[of[report.article] for report in group.reports] for group in rest if goes_beside(first.told, group.told)]


def _gathered(clusters: Sequence[_Cluster]) -> list[_Cluster]:
    """Gather clusters that can be of one group, since it can have come from one's sightings to the other's.

    The cluster most articles are in comes first, then the newest. Where no town is left twice, all are one.
    """
    times = {(point, number) for cluster in clusters for point, days in cluster.left.items() for number in days}
    if len(times) == len({point for point, _ in times}):
        whole = _Cluster()
        for cluster in clusters:
            whole.add(cluster)
        return [whole]
    return _that_can_be_one(clusters, lambda home, _: home.rank)


def _that_can_be_one(clusters: Sequence[_Cluster], worth: Callable[[_Cluster, _Cluster], Any]) -> list[_Cluster]:
    """Gather clusters by their days, each with the worthiest it can be of one group with; the largest first."""
    gathered: list[_Cluster] = []
    silent = _Cluster()  # articles without a sighting
    for cluster in sorted(clusters, key=lambda cluster: min((r.day, r.article) for r in cluster.reports)):
        if not any(report.sightings for report in cluster.reports):
            silent.add(cluster)
            continue
        homes = [home for home in gathered if _can_be_one(home, cluster)]
        if homes:
            max(homes, key=lambda home: worth(home, cluster)).add(cluster)
        else:
            gathered.append(_Cluster())
            gathered[-1].add(cluster)
    gathered.sort(key=lambda cluster: cluster.rank, reverse=True)
    if not gathered:
        return [silent]
    gathered[0].add(silent)
    return gathered


def _pace_km(home: _Cluster, cluster: _Cluster) -> float:
    """Give how fast a group must have gone between the places where some articles have it and where others do."""
    return median(home.index.pace_km(sighting) for sighting in cluster.told)


def _can_be_one(home: _Cluster, cluster: _Cluster) -> bool:
    """Tell whether the group of some articles can have come to most places where others, soon after, have theirs."""
    silent_days = (min(report.day for report in cluster.reports) - max(report.day for report in home.reports)).days
    if silent_days > _SILENT_DAYS or home.apart_days(cluster):
        return False
    excluded = [home.index.excludes(sighting) for report in cluster.reports for sighting in report.sightings]
    return 2 * sum(excluded) < len(excluded)


def _home(cluster: _Cluster, groups: list[_Cluster], backed: SightingIndex) -> _Cluster:
    """Find a cluster's group: the first that it does not contradict, else a new one; where that is in doubt the first.

    A new group is added to `groups`. Departures of groups that their articles call others, `backed`, are witnesses.
    """
    for group in groups:
        if not group.apart_days(cluster):
            return group
    main = groups[0]
    meeting = sum(_meets(report, main.index) for report in cluster.reports)
    is_clear = len(cluster.reports) >= _WITNESSES or main.apart_days(cluster) >= _WEEKS_APART_DAYS
    is_clear = is_clear or any(backed.meets(s) for report in cluster.reports for s in _newest_departures(report))
    if 2 * meeting >= len(cluster.reports) or not (is_clear or _is_unlike(cluster.reports, main.reports)):
        return main
    groups.append(_Cluster())
    return groups[-1]


def _is_unlike(few: Iterable[Report], many: Iterable[Report]) -> bool:
    """Tell whether some articles speak of a group of quite another size than others do."""
    sizes = [[report.size for report in reports if report.size] for reports in (few, many)]
    if not all(sizes):
        return False
    low, high = sorted(median(figures) for figures in sizes)
    return high >= _UNLIKE_SIZE * low


def _share_out(strays: Iterable[Report], groups: list[_Cluster]) -> None:
    """Give the articles that open with another group to their groups; `groups` may get one more, of those of no other.

    An article follows the first group it has a sighting in common with, else, where the very first cannot have been
    where it has its own, another.
    """
    others = _Cluster()
    for report in strays:
        home = next((group for group in groups if _meets(report, group.index)), None)
        if home is None:
            is_other = any(groups[0].index.excludes(sighting) for sighting in report.told)
            home = others if is_other else groups[0]
        home.reports.append(report)
    if others.reports:
        groups.append(others)


def _meets(report: Report, index: SightingIndex) -> bool:
    return any(index.meets(sighting) for sighting in report.told)


def _clusters(reports: Sequence[Report]) -> list[_Cluster]:
    """Join the articles that share a departure, then those that share a sighting, but none that contradict each other.

    Notes
    -----
    Of every town and day a few articles are remembered, so the cost grows with the number of articles, not of pairs.
    """
    numbers = _numbers(reports)
    homes = {report.article: _Cluster.of(report, _left(report, numbers)) for report in reports}
    told_by: dict[tuple[LonLat, int], str] = {}
    for report in reports:
        for key in [(point, number) for point, days in homes[report.article].left.items() for number in days]:
            _join(homes, told_by.setdefault(key, report.article), report.article)
    index = SightingIndex()
    for report in reports:
        for article in [near for sighting in report.sightings for near in index.articles_near(sighting)]:
            _join(homes, article, report.article)
        index.add(report.sightings)
    return list({id(cluster): cluster for cluster in homes.values()}.values())


def _join(homes: dict[str, _Cluster], one: str, other: str) -> None:
    """Make one cluster of those of two articles, unless it is one or they contradict each other."""
    larger, smaller = sorted((homes[one], homes[other]), key=lambda cluster: len(cluster.reports), reverse=True)
    if larger is smaller or larger.apart_days(smaller):
        return
    homes.update((report.article, larger) for report in smaller.reports)
    larger.add(smaller)


def _left(report: Report, numbers: dict[tuple[LonLat, date], int]) -> _Leavings:
    return {s.point: {numbers[s.point, s.last]: s.last} for s in _newest_departures(report)}


def _numbers(reports: Iterable[Report]) -> dict[tuple[LonLat, date], int]:
    """Give the number of the times each town was left: days less than ten apart are one time."""
    days: dict[LonLat, set[date]] = {}
    for report in reports:
        for sighting in _newest_departures(report):
            days.setdefault(sighting.point, set()).add(sighting.last)
    numbers: dict[tuple[LonLat, date], int] = {}
    for point, left in days.items():
        number, before = 0, min(left)
        for day in sorted(left):
            number += (day - before).days >= _APART_DAYS
            numbers[point, day] = number
            before = day
    return numbers


def _newest_departures(report: Report) -> Iterable[Sighting]:
    """Give an article's departure from each town: of its last three weeks the newest; what is older may be history."""
    newest: dict[LonLat, Sighting] = {}
    for sighting in report.sightings:
        if sighting.is_dated_departure and (report.day - sighting.last).days <= _RECENT_DAYS:
            newest[sighting.point] = max(sighting, newest.get(sighting.point, sighting), key=lambda s: (s.last, s))
    return newest.values()
