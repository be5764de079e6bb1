from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest
from caravan_map.geo.place import LonLat, Place
from caravan_map.track.consensus import Fix
from caravan_map.track.ordering import days_off, in_order
from hypothesis import given
from hypothesis import strategies as st


def fix(km: float, early: float, late: float | None = None, *, articles: int = 1, left: bool = False) -> Fix:
    """Make a fix so many kilometres east of a point of the equator; its name is those kilometres."""
    place = Place(f"{km:g}", "town", LonLat(km / 111.32, 0.0), geonameid=round(km * 10))
    return Fix(place, early, early + 0.9 if late is None else late, articles, left)


def names(*fixes: Fix, wheels: bool = False) -> list[str]:
    return [each.place.name for each in in_order(fixes, "vehicle" if wheels else "walk")]


def test_places_stand_in_the_order_of_their_days() -> None:
    assert names(fix(60, 2), fix(0, 0), fix(30, 1)) == ["0", "30", "60"]


def test_of_one_day_they_stand_in_the_order_of_the_way() -> None:
    assert names(fix(0, 0), fix(50, 2), fix(35, 2), fix(42, 2), fix(70, 3)) == ["0", "35", "42", "50", "70"]


def test_a_place_known_to_within_days_stands_where_it_lies() -> None:
    assert names(fix(0, 0), fix(20, 1), fix(40, 2), fix(60, 3), fix(30, 0, 4)) == ["0", "20", "30", "40", "60"]


def test_a_day_that_is_a_little_wrong_makes_no_way_back_and_forth() -> None:
    assert names(fix(0, 0), fix(40, 1), fix(25, 2), fix(60, 3)) == ["0", "25", "40", "60"]


def test_the_way_starts_at_the_departure_even_if_it_turns() -> None:
    assert names(fix(30, 0, 3), fix(20, 0.5, 0.6, left=True), fix(60, 2), fix(90, 3))[0] == "20"


def test_but_a_place_reported_days_before_comes_before_it() -> None:
    assert names(fix(0, 0), fix(20, 2, 2.1, left=True), fix(40, 3)) == ["0", "20", "40"]


def test_a_place_is_gone_through_once_at_its_first_visit() -> None:
    assert names(fix(0, 0), fix(30, 1), fix(60, 2), fix(30, 3), fix(90, 4)) == ["0", "30", "60", "90"]


def test_places_within_3_km_are_one_and_called_by_the_better_known() -> None:
    assert names(fix(0, 0), fix(30, 1), fix(31, 1, articles=2), fix(60, 2)) == ["0", "31", "60"]


def test_a_way_out_and_back_of_one_article_is_left_out_and_one_of_several_kept() -> None:
    aside = LonLat(30 / 111.32, 0.3)
    out = Fix(Place("aside", "town", aside, geonameid=7), 1.0, 1.9)
    way = fix(0, 0, left=True), fix(30, 0.5, 1.5), fix(34, 2), fix(60, 3)
    assert "aside" not in names(*way, out)
    assert "aside" in names(*way, Fix(out.place, 1.0, 1.9, articles=4))


def test_a_place_told_of_in_hindsight_is_no_way_back() -> None:
    told_late = fix(45, 9, 9.9)
    assert names(fix(0, 0), fix(30, 1), fix(60, 2), fix(300, 9), told_late)[-1] == "300"


def test_a_place_come_back_to_days_later_stands_where_it_is_the_least_out_of_the_way() -> None:
    assert names(fix(90, 0), fix(0, 10, left=True), fix(30, 12), fix(60, 14), fix(90, 16)) == ["0", "30", "60", "90"]


def test_a_way_told_of_with_vague_days_is_not_turned_round() -> None:
    vague = fix(60, 0, 3), fix(40, 1, 3), fix(20, 2, 3), fix(0, 2, 3)
    assert names(*vague, fix(80, 5, 5.9)) == ["0", "20", "40", "60", "80"]


def test_where_days_tell_nothing_the_way_leads_to_the_goals_else_it_is_as_told() -> None:
    one_day = [replace(fix(km, 1), told=rank) for rank, km in enumerate((60, 30, 0))]
    assert names(*one_day) == ["60", "30", "0"]
    goals = [fix(200, 1).place]
    assert [each.place.name for each in in_order(one_day, "walk", goals=goals)] == ["0", "30", "60"]


def test_a_place_alone_is_a_way() -> None:
    assert names() == []
    assert names(fix(0, 0)) == ["0"]
    assert names(fix(30, 1), fix(0, 0), wheels=True) == ["0", "30"]


@given(st.lists(st.tuples(st.integers(0, 6), st.integers(0, 3)), max_size=5))
def test_the_days_off_are_the_fewest_by_which_times_in_order_miss_their_bounds(spans: list[tuple[int, int]]) -> None:
    fixes = [fix(0, early, early + length) for early, length in spans]
    times = (each for each in product(range(10), repeat=len(fixes)) if list(each) == sorted(each))
    brute = min(sum(max(one.early - t, t - one.late, 0) for one, t in zip(fixes, each, strict=True)) for each in times)
    assert days_off(fixes) == pytest.approx(brute)
