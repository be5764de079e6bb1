"""A story sorted for the map: which claims become pins, regions, goals and named places, and the boxes they need."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..geo.route import Route
from ..news.claims import Reading
from ..track.progress import Progress
from ..wording.words import Words
from . import sightings, views
from .sightings import JudgedClaim, Sighting


@dataclass(frozen=True, slots=True)
class Scene:
    """What there is to show.

    Attributes
    ----------
    progress
        What is known of the group.
    others
        Further corridors it may take.
    reports
        Every position claim with its verdict, in order of date.
    pins, areas, goals, named
        Sightings numbered from 1; regions; where the group is heading; places only named. The last two only as far as
        they are near enough to be on the map.
    boxes
        What the map shows when it opens, zoomed out, and at most.
    """

    progress: Progress
    others: tuple[Route, ...]
    reports: tuple[JudgedClaim, ...]
    pins: tuple[Sighting, ...]
    areas: tuple[Sighting, ...]
    goals: tuple[Sighting, ...]
    named: tuple[Sighting, ...]
    boxes: views.Views

    @property
    def route(self) -> Route:
        """Give the route the group is measured along."""
        return self.progress.track.route

    @property
    def heads_for(self) -> bool:
        """Tell whether an arrow is on the map: a place the group is said to head for and has not been seen at."""
        shown = {pin.place.name for pin in self.pins}
        arrows = (goal.place for goal in self.goals if goal.role == "toward" and not goal.place.line)
        return any(place.kind not in ("country", "continent") and place.name not in shown for place in arrows)


def scene(progress: Progress, reading: Reading, others: Sequence[Route], *, words: Words | None = None) -> Scene:
    """Sort the claims of a story, their places named in a language; None for English."""
    route = progress.track.route
    reports = sightings.reports(progress.track, reading, words=words)
    pins = sightings.sightings(reports)
    goals = tuple(goal for goal in sightings.goals(reports) if _on_map(goal, route))
    named = tuple(place for place in sightings.context(reports) if _on_map(place, route))
    boxes = views.views(progress, sightings=pins, marked=[*named, *goals], others=others)
    return Scene(progress, tuple(others), reports, pins, sightings.areas(reports), goals, named, boxes)


def _on_map(mark: Sighting, route: Route) -> bool:
    return any(views.within_reach(point, route) for point in (mark.place.point, *mark.place.line))
