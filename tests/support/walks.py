"""Claims made by hand, for the tests of telling groups apart: towns in a row, half a degree one after another."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from caravan_map.geo.place import Candidate, LonLat, Place
from caravan_map.news.article import DateRange
from caravan_map.news.claims import Group, PositionClaim, Role, SizeClaim

Claim = PositionClaim | SizeClaim

START = date(2022, 6, 4)


def day(number: int) -> date:
    """Give the day so many days after the start of the first journey."""
    return START + timedelta(number)


def days(first: int, last: int | None = None) -> DateRange:
    """Give an interval by the numbers of its days."""
    return DateRange(day(first), day(first if last is None else last), "by hand")


def town(number: int) -> Place:
    """Give the town so many stages of 54 km from where the journeys start, which is town 0."""
    return Place(f"Town {number}", "town", LonLat(-92.0 - number / 2, 15.0), "MX")


def at(
    article: str,
    stage: int,
    when: int,
    *,
    role: Role = "at",
    group: Group = "main",
    start: int = 0,
    why: str | None = None,
) -> PositionClaim:
    """Make the claim that a group was in a town on a day, both by number."""
    place = (Candidate(town(stage), 1.0),)
    text = f"{article} {stage}"
    return PositionClaim("", article, start, start + 6, text, role, group, place, days(when), group_why=why)


def left(article: str, stage: int, when: int, *, group: Group = "main") -> PositionClaim:
    """Make the claim that a group left a town on a day."""
    return at(article, stage, when, role="departed", group=group)


def size(article: str, people: int, when: int) -> SizeClaim:
    """Make the claim that the group has so many people."""
    return SizeClaim("", article, 0, 1, f"{article} {people}", people, people, days(when))


def printed(**articles: int | None) -> Mapping[str, DateRange]:
    """Give publication days by their numbers, None for an unknown one."""
    unknown = DateRange(None, None, "unknown")
    return {key: unknown if number is None else days(number) for key, number in articles.items()}


def walk(prefix: str, first: int, *, stages: Sequence[int] = range(6)) -> tuple[dict[str, DateRange], list[Claim]]:
    """Make the articles of a group that leaves the first stage on a day and is a stage further each day."""
    published: dict[str, DateRange] = {}
    claims: list[Claim] = []
    for number, stage in enumerate(stages):
        key = f"{prefix}{number}"
        published[key] = days(first + number)
        claims.append(at(key, stage, first + number) if number else left(key, stage, first))
    return published, claims
