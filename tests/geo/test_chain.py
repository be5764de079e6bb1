from __future__ import annotations

from itertools import pairwise

import pytest
from caravan_map.errors import RouteError
from caravan_map.geo.chain import detour_of, laid
from caravan_map.geo.distance import distance_km
from caravan_map.geo.place import LonLat, Place
from caravan_map.geo.route import Route
from hypothesis import given
from hypothesis import strategies as st
from walks import HandGazetteer

NOWHERE = HandGazetteer()


def at(name: str, lon: float, lat: float, *, number: int, people: int = 20_000) -> Place:
    return Place(name, "town", LonLat(lon, lat), geonameid=number, population=people)


WEST, EAST = at("West", 30.0, 40.0, number=1), at("East", 31.5, 40.0, number=2)
MIDDLE = at("Middle", 30.75, 40.05, number=3)
HAMLET = at("Hamlet", 30.4, 40.02, number=4, people=600)
FAR_OFF = at("Far Off", 30.75, 40.9, number=5, people=900_000)
SUBURB = at("Suburb", 30.01, 40.0, number=6, people=900_000)


def names(*places: Place, towns: tuple[Place, ...]) -> list[str]:
    return [stop.name for stop in laid(places, HandGazetteer(towns=towns))]


def test_a_long_leg_runs_through_the_towns_near_its_line() -> None:
    assert names(WEST, EAST, towns=(MIDDLE, HAMLET)) == ["West", "Hamlet", "Middle", "East"]


def test_a_town_far_off_the_line_or_in_an_end_of_it_is_not_gone_through() -> None:
    assert names(WEST, EAST, towns=(FAR_OFF, SUBURB)) == ["West", "East"]


def test_a_town_is_gone_through_once_and_at_its_own_turn_where_it_is_named() -> None:
    beyond = at("Beyond", 33.0, 40.0, number=7)
    assert names(WEST, EAST, MIDDLE, beyond, towns=(MIDDLE, EAST)) == ["West", "East", "Middle", "Beyond"]


def test_places_named_are_anchors_and_towns_between_are_known_by_their_size() -> None:
    stops = laid((WEST, EAST), HandGazetteer(towns=(MIDDLE, HAMLET)))
    assert [stop.role for stop in stops] == ["anchor", "fill", "key", "anchor"]


def test_each_hop_is_longer_than_its_geodesic_by_the_detour_of_such_hops() -> None:
    stops = laid((WEST, EAST), HandGazetteer(towns=(MIDDLE,)))
    hops = [distance_km(a.point, b.point) for a, b in pairwise(stops)]
    assert stops[-1].km == pytest.approx(sum(hop * detour_of(hop) for hop in hops))


def test_a_stated_detour_is_that_of_the_leg_between_the_places_named() -> None:
    stops = laid((WEST, EAST), HandGazetteer(towns=(MIDDLE,)), detour=1.5)
    assert stops[-1].km == pytest.approx(1.5 * distance_km(WEST.point, EAST.point))
    assert stops[1].km < stops[-1].km


def test_the_detour_grows_with_the_length_of_the_hop() -> None:
    found = [detour_of(km) for km in (0.0, 15.0, 50.0, 75.0, 100.0, 1000.0, 9000.0)]
    assert found == sorted(found)
    assert (found[0], found[2], found[-1]) == (1.09, 1.12, 1.31)


def test_a_route_may_cross_the_date_line() -> None:
    east, west = at("A", 179.0, -17.0, number=1), at("B", -179.0, -17.0, number=2)
    between = at("C", 179.9, -17.0, number=3)
    stops = laid((east, west), HandGazetteer(towns=(between,)))
    assert stops[-1].km < 300


@pytest.mark.parametrize(
    ("places", "detour", "told"),
    [
        ((WEST,), None, "through 1 places leads nowhere"),
        ((WEST, WEST), None, "in one spot"),
        ((WEST, EAST), 0.9, "a detour of 0.9 is impossible"),
        ((WEST, EAST), float("nan"), "a detour of nan is impossible"),
    ],
)
def test_what_no_road_can_be_is_refused(places: tuple[Place, ...], detour: float | None, told: str) -> None:
    with pytest.raises(RouteError, match=told):
        laid(places, NOWHERE, detour=detour)


@given(st.lists(st.tuples(st.floats(-170, 170), st.floats(-70, 70)), min_size=2, max_size=5, unique=True))
def test_what_is_laid_makes_a_route_no_shorter_than_its_geodesics(points: list[tuple[float, float]]) -> None:
    places = [at(str(i), round(lon, 3) + i / 100, round(lat, 3), number=i) for i, (lon, lat) in enumerate(points)]
    places = [a for a, b in pairwise(places) if distance_km(a.point, b.point) > 0.1] + places[-1:]
    if len(places) > 1:
        route = Route("r", "r", laid(places, NOWHERE), "b", "s", "l")
        assert route.length_km >= sum(distance_km(a.point, b.point) for a, b in pairwise(places))
