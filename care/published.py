"""The one place where what may not be told goes out of a story, before anything is made of it (kilometres, days).

Every page, picture, document, table and file is made from what `told` gives, and progress is reckoned from it anew; so
a writer cannot tell what it never had.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from ..geo.gazetteer import Gazetteer
from ..geo.names import fold
from ..geo.route import Route
from ..news.claims import Reading
from ..track.care import Care
from ..track.progress import Destination, Party, PartyStanding, Position, Progress, Shares
from ..track.reckoning import position_at_end
from ..track.remarks import Remark
from ..track.track import DayPosition, Track
from .claims import coarse_reading, coarse_verdict, place_names
from .regions import Regions
from .roads import Road, road

WITHHELD = Remark("withheld")
_OF_THE_PRESENT = frozenset({"old-report", "lost", "thin"})


@dataclass(frozen=True)
class Told:
    """A story: what is read, and the tracks inferred from it.

    Attributes
    ----------
    reading
        The claims.
    track
        On the route the answer is given for.
    others
        On the other routes.
    parties
        Of the group's parties, on the first route.
    """

    reading: Reading
    track: Track
    others: tuple[Track, ...] = ()
    parties: tuple[tuple[Party, Track], ...] = ()


def told(story: Told, care: Care, gazetteer: Gazetteer) -> Told:
    """Give a story as it may be told, coarsened.

    Parameters
    ----------
    story
        All that is known of what is old enough.
    care
        What is withheld.
    gazetteer
        Knows the regions.

    Returns
    -------
    Told
        The same where nothing is to be coarsened. Else every place is a region or a corner of a grid, every chainage
        the end of a stretch, and nothing is left of any text.
    """
    if care.coarsen is None:
        return story
    regions = Regions(gazetteer, care.coarse_km)
    roads = [road(track.route, regions, number=number) for number, track in enumerate((story.track, *story.others), 1)]
    tracks = [_coarse_track(track, each) for track, each in zip((story.track, *story.others), roads, strict=True)]
    parties = tuple((party, _coarse_track(track, roads[0])) for party, track in story.parties)
    places = {claim: verdict.place for claim, verdict in story.track.verdicts.items()}
    return Told(coarse_reading(story.reading, regions, places=places), tracks[0], tuple(tracks[1:]), parties)


def fine_names(story: Told) -> frozenset[str]:
    """List the folded names of the towns and features that claims name, or that lie on a route."""
    stops = (stop for track in (story.track, *story.others) for stop in track.route.stops)
    return place_names(story.reading) | {fold(name) for stop in stops for name in (stop.name, stop.label)}


def reserved(progress: Progress, care: Care) -> Progress:
    """Leave out of progress what is said of days to come, and where nothing is to be live, of the present.

    Parameters
    ----------
    progress
        Reckoned from what may be told.
    care
        What is withheld.

    Returns
    -------
    Progress
        The same where nothing is withheld. Else without arrivals, by region also without a pace, which would be none
        or a region's width, and with what is withheld, for all who write to say so; where places are coarse, each end
        of a route is listed once;
        and where nothing is to be live, as on the day of the last report, without what remains of the way.
    """
    if not care:
        return progress
    quiet = replace(
        progress,
        care=care,
        eta=None,
        eta_why=WITHHELD,
        pace_km_per_day=None if care.coarsen == "region" else progress.pace_km_per_day,
        recent=None if care.coarsen == "region" else progress.recent,
        destinations=tuple(
            replace(goal, eta=None, eta_why=WITHHELD) for goal in _told_apart(progress.destinations, care)
        ),
        routes=tuple(replace(option, eta=None, eta_why=WITHHELD) for option in progress.routes),
    )
    found = _as_reported(quiet) if care.no_live else quiet
    return _in_regions(found) if care.coarsen is not None else found


def _told_apart(goals: Sequence[Destination], care: Care) -> Iterator[Destination]:
    """Leave out ends of routes that are called as one before is: towns of one region are one destination then."""
    names: set[str] = set()
    for goal in goals:
        if goal.claims or care.coarsen is None or goal.name not in names:
            yield goal
        if not goal.claims:
            names.add(goal.name)


def past(track: Track, *, until: date) -> Track:
    """Give a track up to a day."""
    return replace(track, days=tuple(day for day in track.days if day.date <= until), outlook=None)


def _in_regions(progress: Progress) -> Progress:
    """Say between which regions the group was, for on a coarse route the stops on either side may be of one."""
    route = progress.track.route
    here = progress.position
    return replace(
        progress,
        position=_between_regions(here, route) if here else None,
        parties=tuple(replace(party, position=_between_regions(party.position, route)) for party in progress.parties),
    )


def _between_regions(here: Position, route: Route) -> Position:
    beyond = [stop.label for stop in route.stops if stop.km > here.km.mid and stop.label != here.near]
    before = [stop.label for stop in route.stops if stop.km < here.km.mid and stop.label != here.near]
    pair = (here.near, beyond[0]) if beyond else (before[-1] if before else here.near, here.near)
    return replace(here, between=pair)


def _coarse_track(track: Track, way: Road) -> Track:
    days = [
        DayPosition(day.date, km := way.range(day.km), way.coarse.point_at(km.mid), _tenth(day.moving))
        for day in track.days
    ]
    verdicts = {
        claim: coarse_verdict(verdict, way.regions.of_place(verdict.place)) for claim, verdict in track.verdicts.items()
    }
    return replace(track, route=way.coarse, days=tuple(days), verdicts=verdicts, outlook=None)


def _tenth(share: float | None) -> float | None:
    return None if share is None else round(share, 1)


def _as_reported(progress: Progress) -> Progress:
    """Give progress as on the day of the last report: a day that is over, and no other."""
    last = progress.last_report
    track = past(progress.track, until=last.date if last else date.min)
    here = position_at_end(track)
    return replace(
        progress,
        as_of=last.date if last else progress.as_of,
        status="ended" if progress.status == "ended" else "unknown",
        track=track,
        position=here,
        last_report=replace(last, age_days=0) if last else None,
        done_km=here.km if here else None,
        percent=None,
        shares=Shares(None, None),
        remaining_reported_km=None,
        remaining_route_km=None,
        destinations=(),
        routes=tuple(replace(option, done_km=None, percent=None, remaining_km=None) for option in progress.routes),
        warnings=tuple(warning for warning in progress.warnings if warning.kind not in _OF_THE_PRESENT),
        parties=tuple(filter(None, map(_party_as_reported, progress.parties))),
    )


def _party_as_reported(standing: PartyStanding) -> PartyStanding | None:
    track = past(standing.track, until=standing.last_report.date)
    here = position_at_end(track)
    last = replace(standing.last_report, age_days=0)
    return PartyStanding(standing.party, here, last, track) if here else None
