from __future__ import annotations

import math

import pytest
from caravan_map.geo.place import LonLat, Place
from caravan_map.track.columns import Aim, parted
from caravan_map.track.consensus import Fix

KM = 1 / 111.32


def spot(east_km: float, north_km: float = 0.0, name: str = "") -> Place:
    return Place(name or f"{east_km:g}", "town", LonLat(east_km * KM, north_km * KM))


def at(day: float, east_km: float, north_km: float = 0.0, *, articles: int = 1) -> Fix:
    return Fix(spot(east_km, north_km), day, day + 0.9, articles)


CAPITAL = Aim(spot(300, -300, "capital"), math.inf)
WEST = at(0, 0), at(1, 20), at(2, 40)
EAST = at(1, 600), at(3, 580, -20)


def names(*fixes: Fix, aims: tuple[Aim, ...] = (CAPITAL,), wheels: bool = False) -> tuple[list[str], list[str]]:
    kept, others = parted(fixes, aims, "vehicle" if wheels else "walk")
    return [fix.place.name for fix in kept], [fix.place.name for fix in others]


def test_the_column_of_most_reports_is_followed() -> None:
    assert names(*WEST, *EAST, at(4, 80)) == (["0", "20", "40", "80"], ["600", "580"])
    assert names(*WEST[:2], EAST[0], at(3, 580, -20, articles=5))[0] == ["600", "580"]


def test_of_columns_with_as_many_reports_the_first_told_of_is_followed() -> None:
    assert names(*WEST[:2], *EAST) == (["0", "20"], ["600", "580"])


def test_one_report_alone_is_apart_only_if_the_column_went_on_without_it() -> None:
    assert names(*WEST, EAST[1], at(5, 80)) == (["0", "20", "40", "80"], ["580"])
    assert names(*WEST, EAST[1]) == (["0", "20", "40", "580"], [])


def test_a_leap_towards_a_goal_is_a_ride() -> None:
    assert names(*WEST, at(3, 280, -280)) == (["0", "20", "40", "280"], [])


def test_a_goal_that_was_told_of_for_an_earlier_day_makes_no_ride_unlikely() -> None:
    assert names(*WEST, *EAST)[1] != []
    assert names(*WEST, *EAST, aims=(Aim(spot(60), 0.5),))[1] == []
    assert names(*WEST, *EAST, aims=())[1] == []


def test_who_is_taken_back_to_where_he_has_been_is_no_other_column() -> None:
    assert names(*WEST, at(9, 290, -290), at(10, 22), at(11, 38))[1] == []


@pytest.mark.parametrize(("north_km", "is_apart"), [(119, False), (500, True)])
def test_what_can_be_walked_and_ridden_in_the_days_between_is_no_leap(north_km: float, is_apart: bool) -> None:
    assert bool(names(*WEST, at(3, 40, north_km), at(4, 60, north_km))[1]) == is_apart


def test_vehicles_and_nothing_are_one_group() -> None:
    assert names(*WEST, *EAST, wheels=True)[1] == []
    assert names() == ([], [])
