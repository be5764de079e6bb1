"""A long story made by rule: a group that walks a route steadily, reported many times a day (kilometres, days)."""

from __future__ import annotations

from datetime import date, timedelta

from caravan_map.geo.place import Candidate, Place
from caravan_map.geo.route import Route, Stop
from caravan_map.news.article import Article, DateRange
from caravan_map.news.claims import PositionClaim, Reading


def long_story(route: Route, *, claims: int, days: int) -> tuple[Reading, date]:
    """Make the reading of a long story.

    Parameters
    ----------
    route
        The route the group walks from end to end.
    claims
        How many position claims there are, spread evenly over the days.
    days
        How many days the walk takes.

    Returns
    -------
    tuple
        The reading, and its last day.
    """
    first = date(2020, 1, 1)
    articles: list[Article] = []
    published: dict[str, DateRange] = {}
    positions: list[PositionClaim] = []
    for number in range(claims):
        day = number * days // claims
        when = first + timedelta(day)
        name = f"a{number:05d}"
        articles.append(Article(name, name, "x", published=when))
        published[name] = DateRange(when, when, "made")
        place = _place(route.near(route.length_km * day / days))
        date_range = DateRange(when, when, "made")
        positions.append(
            PositionClaim(f"p{number}", name, 0, 1, "x", "at", "main", (Candidate(place, 1.0),), date_range)
        )
    return Reading(tuple(articles), published, tuple(positions), (), ()), first + timedelta(days)


def _place(stop: Stop) -> Place:
    return Place(stop.name, "town", stop.point, "MX", admin1=stop.admin1, geonameid=stop.geonameid)
