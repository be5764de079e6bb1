from __future__ import annotations

from caravan_map.geo.place import LonLat, Place
from caravan_map.news.claims import PositionClaim, Reading
from caravan_map.track.inferred_route import NAME, inferred_routes
from caravan_map.track.modes import Travel
from caravan_map.track.waypoints import waypoints_of
from walks import CHIAPAS, COAST, GAZETTEER, US_BORDER, HandGazetteer, claim, day, eve, told, town


def place(name: str, lon: float, lat: float = 40.0, *, people: int = 20_000) -> Place:
    return Place(name, "town", LonLat(lon, lat), "TR", geonameid=round(lon * 1000), population=people)


A, B, C, D = (place(name, 30 + step * 0.35) for step, name in enumerate("ABCD"))  # 30 km from one to the next
GOAL = place("Goal", 32.5)
BETWEEN = place("Between", 32.0, 40.03)
FAR = place("Far", 60.0)
OTHER_B = place("Other B", 60.35)


def march(*more: PositionClaim) -> Reading:
    return told(claim(A, 0, role="departed"), claim(B, 1), claim(C, 2, role="passed"), claim(D, 3, article="b"), *more)


def been(reading: Reading, on: int = 9) -> list[str]:
    return [each.name for each in waypoints_of(reading, on=eve(on)).been]


def ahead(reading: Reading, on: int = 9) -> list[str]:
    return [each.name for each in waypoints_of(reading, on=eve(on)).ahead]


def test_the_reported_places_stand_in_the_order_of_their_days() -> None:
    assert been(march()) == ["A", "B", "C", "D"]


def test_what_happened_later_than_the_day_asked_for_is_not_used() -> None:
    assert been(march(), on=1) == ["A", "B"]


def test_claims_of_other_groups_repeats_and_mentions_are_not_used() -> None:
    more = claim(FAR, 1, group="other"), claim(FAR, 1, role="mention"), claim(FAR, 2, group="vanguard")
    assert been(march(*more)) == ["A", "B", "C", "D"]


def test_a_wrong_town_is_left_out_and_a_homonym_falls_out() -> None:
    assert been(march(claim(FAR, 2))) == ["A", "B", "C", "D"]
    twin = claim([(OTHER_B, 0.7), (B, 0.3)], 1)
    assert been(told(claim(A, 0, role="departed"), twin, claim(C, 2))) == ["A", "B", "C"]


def test_a_region_is_no_point_to_go_through() -> None:
    assert been(march(claim(CHIAPAS, 1), claim([(CHIAPAS, 0.6), (FAR, 0.4)], 2))) == ["A", "B", "C", "D"]


def test_a_destination_is_where_the_route_ends_and_what_lies_on_the_way_to_it_comes_before() -> None:
    plans = claim(GOAL, 0, role="destination"), claim(place("Stage", 31.8), 5, role="toward")
    assert ahead(march(*plans)) == ["Stage", "Goal"]


def test_without_a_goal_the_route_is_open() -> None:
    (route,) = inferred_routes(march(), GAZETTEER, on=eve(9))
    assert route.is_open
    assert route.destination.name == "D"


def test_the_route_of_a_group_that_is_where_it_was_going_ends_there() -> None:
    (route,) = inferred_routes(march(claim(D, 0, role="destination")), GAZETTEER, on=eve(9))
    assert (route.is_open, route.destination.name) == (False, "D")


def test_the_route_says_that_it_is_inferred_and_from_how_many_places() -> None:
    (route,) = inferred_routes(march(claim(GOAL, 0, role="destination")), GAZETTEER, on=eve(9))
    assert (route.name, route.fitted, route.is_open) == (NAME, 4, False)
    assert route.basis.startswith("inferred: laid through the 4 places the reports name, by date and nearness")
    assert "and on to Goal, where reports say it is going" in route.basis


def test_the_route_runs_through_towns_on_the_way() -> None:
    (route,) = inferred_routes(march(claim(GOAL, 0, role="destination")), HandGazetteer(towns=(BETWEEN,)), on=eve(9))
    assert [stop.name for stop in route.stops] == ["A", "B", "C", "D", "Between", "Goal"]


def test_a_place_of_a_departure_without_a_date_is_where_the_way_starts() -> None:
    assert been(told(claim(A, day(None, 1), role="departed"), claim(B, 1), claim(C, 2)))[0] == "A"


def test_but_not_against_the_days_of_the_others() -> None:
    left = claim(D, day(None, 2), role="departed", article="c")
    assert been(told(claim(A, 0), claim(B, 1), claim(C, 2), left, claim(GOAL, 0, role="destination"))) == [*"ABCD"]


def test_a_place_told_of_without_a_certain_day_is_gone_through_where_it_is_on_the_way() -> None:
    stage = place("Stage", 30.5)
    assert been(march(claim(stage, day(-30, 9), role="passed"))) == ["A", "B", "Stage", "C", "D"]
    assert "Far" not in been(march(claim(FAR, day(-30, 9), role="passed")))


def test_fewer_than_two_places_make_no_route() -> None:
    assert inferred_routes(told(), GAZETTEER, on=eve(9)) == ()
    assert inferred_routes(told(claim(A, 0)), GAZETTEER, on=eve(9)) == ()


def test_the_way_to_a_known_route_is_joined_to_it() -> None:
    south = Place("Guatemala City", "town", LonLat(-90.51, 14.64), "GT", geonameid=901)
    reading = told(claim(south, 0, role="departed"), claim(town("Tapachula"), 9), claim(town("Huixtla"), 10))
    joined, alone = inferred_routes(reading, GAZETTEER, on=eve(12), corridors=[COAST])
    assert (joined.name, joined.fitted, joined.destination.name) == ("inferred-coast", 1, "Matamoros")
    assert joined.title == "coast road and the way to it"
    assert (alone.name, alone.fitted, alone.destination.name) == (NAME, 3, "Huixtla")


def test_a_known_route_that_is_not_touched_is_not_joined() -> None:
    assert [route.name for route in inferred_routes(march(), GAZETTEER, on=eve(9), corridors=[COAST])] == [NAME]


def test_a_mode_of_ones_own_counts_as_on_foot_or_on_wheels_by_its_fast_days() -> None:
    modes = [Travel("mule train", (20.0, 50.0)), Travel("dog sled", (60.0, 200.0))]
    assert [waypoints_of(march(), on=eve(9), mode=mode).mode for mode in modes] == ["walk", "vehicle"]


def test_places_of_another_column_are_not_gone_through() -> None:
    far = [place(name, 36 + step * 0.1, 42.0) for step, name in enumerate(("X", "Y"))]
    reading = march(claim(far[0], 2), claim(far[1], 3), claim(GOAL, 0, role="destination"))
    found = waypoints_of(reading, on=eve(9))
    assert [each.name for each in found.been] == ["A", "B", "C", "D"]
    assert [each.name for each in found.apart] == ["X", "Y"]
    (route,) = inferred_routes(reading, GAZETTEER, on=eve(9))
    assert route.basis.endswith("; left out, for one group cannot have been there too: X, Y")


def test_nobody_sets_out_from_where_he_is_only_going() -> None:
    plan = claim(GOAL, 9, role="destination")
    assert been(told(claim(GOAL, -12), claim(A, 0, role="departed"), claim(B, 1), claim(C, 2), plan)) == ["A", "B", "C"]


def test_a_goal_of_a_name_that_the_way_led_through_is_reached() -> None:
    name = [(FAR, 0.6), (D, 0.4)]
    assert ahead(march(claim(name, 9, role="toward"), claim(name, 9, role="toward", article="b"))) == []


def test_who_is_going_to_a_country_is_taken_along_the_known_route_that_leads_there() -> None:
    country = claim(US_BORDER, 1, role="destination")
    start = place("Start", -91.0, 14.8)
    reading = told(claim(start, 0, role="departed"), country)
    assert inferred_routes(reading, GAZETTEER, on=eve(1)) == ()
    (route,) = inferred_routes(reading, GAZETTEER, on=eve(1), beyond=[COAST])
    assert (route.name, route.is_open, route.fitted) == ("inferred-coast", False, 1)
    assert (route.stops[0].name, route.destination.name) == ("Start", "Matamoros")
    assert "which leads towards US border, where reports say it is going" in route.basis


def test_but_not_who_is_far_off_going_elsewhere_or_there() -> None:
    far = told(claim(A, 0), claim(US_BORDER, 1, role="destination"))
    assert inferred_routes(far, GAZETTEER, on=eve(1), beyond=[COAST]) == ()
    south = told(claim(place("Start", -91.0, 14.8), 0), claim(place("Panama", -80.0, 9.0), 1, role="destination"))
    assert [each.name for each in inferred_routes(south, GAZETTEER, on=eve(1), beyond=[COAST])] == [NAME]
