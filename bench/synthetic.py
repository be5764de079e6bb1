"""Long stories made by rule: a group that walks a route steadily, reported many times a day (kilometres, days)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from caravan_map.geo.place import Candidate, Place
from caravan_map.geo.route import Route, Stop
from caravan_map.news.article import Article, DateRange
from caravan_map.news.claims import PositionClaim, Reading

_OPENINGS = tuple(
    f"{hour} hours after it had set out that {kind} day" for hour in range(3, 8) for kind in ("hot", "wet")
)
_ENDS = tuple(
    f"and {act} for {time}" for act in ("rested", "waited", "slept") for time in ("an hour", "a day", "long", "")
)


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


def worded(reading: Reading, *, articles: int) -> tuple[Reading, list[PositionClaim]]:
    """Give the claims of a long story words and articles: each in one of a hundred wordings, some from a speaker.

    Parameters
    ----------
    reading
        The story, an article a claim.
    articles
        Into how many articles its claims are put, in order.

    Returns
    -------
    tuple
        The reading of those articles, and its claims without ids, as they come before their repeats are linked.
    """
    positions = [
        replace(
            claim,
            id="",
            article=f"b{number * articles // len(reading.positions):05d}",
            quote=f"{_OPENINGS[number % 10]} the weary group came to {claim.place.name} {_ENDS[number // 10 % 10]}.",
            said_by=f"Speaker {number % 7}" if number % 3 else None,
        )
        for number, claim in enumerate(reading.positions)
    ]
    published = {claim.article: claim.date for claim in positions}
    kept = tuple(Article(key, key, "x", published=days.end) for key, days in published.items())
    return replace(reading, articles=kept, published=published, positions=tuple(positions)), positions


def _place(stop: Stop) -> Place:
    return Place(stop.name, "town", stop.point, "MX", admin1=stop.admin1, geonameid=stop.geonameid)
