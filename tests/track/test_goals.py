from __future__ import annotations

from dataclasses import replace

from caravan_map.geo.place import LonLat, Place
from caravan_map.track.consensus import Fix
from caravan_map.track.goals import Goal, goal_ahead, is_there, meant, next_stops, through
from caravan_map.track.modes import Mode


def town(km: float, north_km: float = 0.0) -> Place:
    """Make a town so many kilometres east and north of a point of the equator."""
    return Place(f"{km:g}", "town", LonLat(km / 111.32, north_km / 110.57), geonameid=round(km * 10 + north_km))


def been(*kms: float) -> list[Fix]:
    return [Fix(town(km), day, day + 0.9) for day, km in enumerate(kms)]


def goal(*kms: float, article: str = "a", end: bool = True, late: float = 0.0) -> Goal:
    return Goal(tuple(town(km) for km in kms), (0.5,) * len(kms), article, end, late)


def ahead(*goals: Goal, way: list[Fix] | None = None, mode: Mode = "walk") -> str | None:
    found = goal_ahead(goals, been(0, 30, 60) if way is None else way, mode)
    return found.name if found else None


def test_the_goal_that_most_articles_name_is_the_end() -> None:
    assert ahead(goal(500), goal(300), goal(300, article="b")) == "300"


def test_a_destination_counts_more_than_a_next_place() -> None:
    assert ahead(goal(90, end=False, late=9.0), goal(300)) == "300"


def test_a_next_place_is_ahead_only_if_it_is_named_for_a_day_not_past() -> None:
    assert ahead(goal(90, end=False, late=1.0)) is None
    assert ahead(goal(90, end=False, late=3.0)) == "90"


def test_a_next_place_too_far_to_be_reached_in_time_is_believed_if_two_articles_name_it() -> None:
    tonight = goal(800, end=False, late=3.0)
    assert ahead(tonight) is None
    assert ahead(tonight, mode="vehicle") == "800"
    assert ahead(tonight, goal(800, article="b", end=False, late=3.0)) == "800"
    assert ahead(goal(800)) == "800"


def test_a_place_reached_or_passed_is_no_goal_any_more() -> None:
    assert ahead(goal(60)) is None
    assert ahead(goal(45)) is None


def test_a_goal_on_another_continent_is_not_believed() -> None:
    assert ahead(goal(6000)) is None


def test_a_goal_left_behind_is_believed_only_if_two_articles_call_it_the_destination() -> None:
    assert ahead(goal(-100)) is None
    assert ahead(goal(-100), goal(-100, article="b")) == "-100"


def test_of_a_group_that_has_only_left_any_goal_is_believed() -> None:
    assert ahead(goal(-100), way=been(0)) == "-100"


def test_without_goals_the_end_is_not_known() -> None:
    assert ahead() is None


def test_a_goals_name_means_the_nearer_of_places_as_likely_and_nothing_unlikely() -> None:
    assert meant(goal(90, 2000), town(60)) == town(90)
    assert meant(Goal((town(90),), (0.05,), "a", is_end=True, late=0.0), town(60)) is None


def test_a_far_place_that_the_name_almost_surely_means_is_meant() -> None:
    moscow = Goal((town(900), town(1200)), (0.84, 0.16), "a", is_end=True, late=0.0)
    assert meant(moscow, town(0)) == town(900)


def test_places_on_the_way_are_gone_through_in_their_turn() -> None:
    found = through([town(0), town(100)], [town(70, 5), town(30, -5), town(50, 60)])
    assert [place.name for place in found] == ["0", "30", "70", "100"]


def test_a_place_that_is_as_good_as_on_the_way_already_is_not_gone_through_again() -> None:
    assert through([town(0), town(100)], [town(98), town(0.5)]) == (town(0), town(100))
    assert through([town(0)], [town(5)]) == (town(0),)


def stops(*goals: Goal, end: Place | None) -> list[str]:
    return [place.name for place in next_stops(goals, been(0, 30, 60), end=end, mode="walk")]


def test_the_next_stops_are_those_named_for_days_not_past_the_nearest_first() -> None:
    tonight, later = goal(90, end=False, late=3.0), goal(150, end=False, late=4.0)
    past, final = goal(75, end=False, late=1.0), goal(80)
    assert stops(later, tonight, past, final, end=town(500)) == ["90", "150"]
    assert stops(tonight, end=None) == []


def test_a_next_stop_is_within_reach_nearer_than_the_end_not_passed_and_not_away_from_it() -> None:
    tonight = [goal(km, end=False, late=3.0) for km in (190, 68, 45)]
    assert stops(*tonight, end=town(500)) == []
    assert stops(goal(110, end=False, late=3.0), end=town(100)) == []
    aside = Goal((town(60, 50),), (1.0,), "a", False, 3.0)
    assert stops(aside, end=town(500)) == ["60"]
    assert stops(aside, end=town(60, -500)) == []


def test_a_place_far_beyond_a_days_reach_is_a_goal_whatever_day_two_articles_name_it_for() -> None:
    far, near = (goal(km, end=False, late=1.0) for km in (290, 120))
    assert ahead(far, replace(far, article="b")) == "290"
    assert ahead(far) is None
    assert ahead(near, replace(near, article="b")) is None


def test_the_group_is_there_where_its_last_place_is_a_destination() -> None:
    assert is_there([goal(62)], been(0, 30, 60))
    assert not is_there([goal(62, end=False), goal(300)], been(0, 30, 60))
