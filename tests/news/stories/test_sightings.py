from __future__ import annotations

from dataclasses import replace

import pytest
from caravan_map.geo.place import Candidate, Place
from caravan_map.news.article import DateRange
from caravan_map.news.stories.sightings import Sighting, SightingIndex, sighting
from support.walks import at, days, left, town


def seen(stage: int, when: int) -> Sighting:
    found = sighting(at("a", stage, when))
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("stage", "when", "meets"),
    [(5, 10, True), (6, 11, True), (4, 9, True), (7, 10, False), (5, 12, False), (5, 8, False)],
)
def test_sightings_meet_a_stage_and_a_day_apart_at_most(stage: int, when: int, *, meets: bool) -> None:
    assert SightingIndex([seen(5, 10)]).meets(seen(stage, when)) is meets


@pytest.mark.parametrize(
    ("stage", "when", "excludes"),
    [
        (5, 10, False),
        (6, 10, False),  # 54 km
        (7, 10, True),  # 107 km on one day
        (8, 11, True),  # 161 km in a day
        (7, 11, False),
        (40, 17, True),
        (40, 18, False),  # more than a week
        (0, 9, True),
    ],
)
def test_a_sighting_excludes_one_too_far_for_the_days_between(stage: int, when: int, *, excludes: bool) -> None:
    assert SightingIndex([seen(5, 10)]).excludes(seen(stage, when)) is excludes


def test_articles_near_a_sighting_are_named() -> None:
    index = SightingIndex([seen(5, 10)])
    index.add([replace(seen(5, 11), article="b"), replace(seen(9, 10), article="c")])
    assert set(index.articles_near(seen(5, 10))) == {"a", "b"}


def test_a_region_is_no_sighting() -> None:
    region = Candidate(Place("Region", "region", town(0).point, "MX"), 1.0)
    assert sighting(replace(at("a", 0, 0), candidates=(region,))) is None


@pytest.mark.parametrize("when", [DateRange(None, None, "-"), DateRange(None, days(0).end, "-"), days(0, 8)])
def test_uncertain_days_make_no_sighting(when: DateRange) -> None:
    assert sighting(replace(at("a", 0, 0), date=when)) is None


def test_a_plan_is_no_sighting() -> None:
    assert sighting(at("a", 0, 0, role="toward")) is None


def test_a_departure_on_a_few_days_is_dated_and_one_in_a_week_is_not() -> None:
    found = [sighting(replace(left("a", 0, 0), date=days(0, last))) for last in (0, 3, 4)]
    assert [one.is_dated_departure for one in found if one] == [True, True, False]
    assert not seen(0, 0).is_dated_departure
