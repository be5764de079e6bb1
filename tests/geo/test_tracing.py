from __future__ import annotations

import numpy as np
import pytest
from caravan_map.errors import RouteError
from caravan_map.geo.distance import Floats, distance_km, leg_lengths_km
from caravan_map.geo.place import LonLat, Place
from caravan_map.geo.tracing import MOST_VERTICES, Drawing, NamedPoint, along_roads, joined, traced
from hypothesis import given
from hypothesis import strategies as st
from walks import HandGazetteer

NOWHERE = HandGazetteer()


def line(*points: tuple[float, float]) -> Floats:
    return np.array(points, dtype=np.float64)


LINE = line((30.0, 40.0), (30.5, 40.2), (31.0, 40.0))


def town(name: str, lon: float, lat: float, people: int = 20_000) -> Place:
    return Place(name, "town", LonLat(lon, lat), geonameid=round(lon * 1000), population=people)


def test_a_line_is_as_long_as_its_geodesics() -> None:
    route = traced(Drawing((LINE,)), NOWHERE, name="mine", basis="drawn")
    assert route.length_km == pytest.approx(float(leg_lengths_km(LINE).sum()))
    assert route.km()[1] == pytest.approx(distance_km(LonLat(30.0, 40.0), LonLat(30.5, 40.2)))


def test_its_stops_are_the_points_named_on_it_and_the_towns_it_passes() -> None:
    points = (NamedPoint("Camp", LonLat(30.25, 40.12)), NamedPoint("Far", LonLat(30.5, 41.0)))
    towns = (town("Begin", 30.02, 40.0), town("Passed", 30.75, 40.1), town("Beside", 30.75, 40.5))
    route = traced(Drawing((LINE,), points), HandGazetteer(towns=towns), name="mine", basis="drawn")
    assert [stop.name for stop in route.stops] == ["Begin", "Camp", "Passed", "end of mine"]
    assert [stop.role for stop in route.stops] == ["anchor", "anchor", "key", "anchor"]


def test_a_town_that_is_passed_has_the_chainage_of_the_line_beside_it() -> None:
    passed = town("Passed", 30.75, 40.1)
    route = traced(Drawing((LINE,)), HandGazetteer(towns=(passed,)), name="mine", basis="drawn")
    km, offset_km = route.locate(passed)
    assert km == pytest.approx(0.75 * route.length_km, rel=0.02)
    assert offset_km < 1


def test_an_end_is_called_after_the_point_named_there() -> None:
    drawing = Drawing((LINE,), (NamedPoint("Home", LonLat(30.001, 40.0)),))
    assert traced(drawing, NOWHERE, name="mine", basis="drawn").stops[0].name == "Home"


def test_pieces_that_meet_are_one_line_whichever_way_each_was_drawn() -> None:
    first, second = LINE[:2], LINE[1:]
    for pieces in ((first, second), (first[::-1], second), (first, second[::-1]), (first[::-1], second[::-1])):
        assert joined(pieces).tolist() == LINE.tolist()


def test_pieces_that_do_not_meet_are_refused() -> None:
    with pytest.raises(RouteError, match="line 2 is 85 km from where line 1 ends; put the lines in order"):
        joined((LINE, line((32.0, 40.0), (33.0, 40.0))))


@pytest.mark.parametrize("lines", [(), (line((30, 40)),), (line((30, 40), (30, 40)),)])
def test_what_is_no_line_is_refused(lines: tuple[Floats, ...]) -> None:
    with pytest.raises(RouteError, match="there is no line with two different points"):
        joined(lines)


def test_a_line_with_many_vertices_keeps_its_length_and_few_of_them() -> None:
    lon = np.linspace(30, 31, 20_000)
    long = np.column_stack((lon, 40 + 0.1 * np.sin(lon * 20)))
    route = traced(Drawing((long,)), NOWHERE, name="mine", basis="drawn")
    assert route.length_km == pytest.approx(float(leg_lengths_km(long).sum()))
    assert len(route.course) <= MOST_VERTICES


def test_a_line_may_cross_the_date_line() -> None:
    route = traced(Drawing((line((179.5, -17), (-179.5, -17)),)), NOWHERE, name="mine", basis="drawn")
    assert route.length_km == pytest.approx(106.5, abs=1)
    assert abs(route.point_at(53).lon) > 179.9


@given(st.lists(st.tuples(st.floats(-179, 179), st.floats(-80, 80)), min_size=2, max_size=8, unique=True))
def test_any_line_makes_a_route_of_its_own_length(points: list[tuple[float, float]]) -> None:
    whole = line(*points)
    if float(leg_lengths_km(whole).min()) > 1:
        route = traced(Drawing((whole,)), NOWHERE, name="mine", basis="drawn")
        assert route.length_km == pytest.approx(float(leg_lengths_km(whole).sum()))
        assert (np.diff([stop.km for stop in route.stops]) > 0).all()


def test_a_way_along_roads_has_its_places_where_the_roads_bring_it() -> None:
    first, second, third = town("A", 30.0, 40.0), town("B", 30.5, 40.2), town("C", 31.0, 40.0)
    bend = line((30.0, 40.0), (30.2, 40.3), (30.5, 40.2))
    way = along_roads([bend, None], [first, second, third], NOWHERE, lengths="by road")
    assert [stop.name for stop in way.stops] == ["A", "B", "C"]
    assert way.stops[1].km == pytest.approx(float(leg_lengths_km(bend).sum()))
    assert way.stops[2].km > way.stops[1].km + distance_km(second.point, third.point)
    assert way.lengths == "by road; 1 of 2 legs without a road there, laid through towns"
    assert [point.lon for point, _ in way.course][:3] == [30.0, 30.2, 30.5]


def test_towns_along_a_road_are_its_stops() -> None:
    ends = [town("A", 30.0, 40.0), town("C", 31.0, 40.0)]
    gazetteer = HandGazetteer(towns=(town("Passed", 30.5, 40.2),))
    way = along_roads([LINE], ends, gazetteer, lengths="by road")
    assert [stop.name for stop in way.stops] == ["A", "Passed", "C"]
