from __future__ import annotations

import numpy as np
import pytest
from caravan_map.geo.distance import (
    are_within_km,
    distance_km,
    distances_km,
    km_per_degree,
    leg_lengths_km,
    nearest_on_line,
    offsets_km,
    wrapped_lon,
)
from caravan_map.geo.place import LonLat
from hypothesis import assume, given
from hypothesis import strategies as st

lons = st.floats(-179, 179)
lats = st.floats(-70, 70)


def test_a_quarter_of_the_meridian_is_ten_thousand_kilometres() -> None:
    # WGS 84: 10,001.966 km from the equator to the pole.
    assert distance_km(LonLat(0, 0), LonLat(0, 90)) == pytest.approx(10_001.966, abs=0.001)


def test_a_degree_of_the_equator_is_111_319_m() -> None:
    assert distance_km(LonLat(0, 0), LonLat(1, 0)) == pytest.approx(111.3195, abs=1e-4)


def test_across_the_date_line_the_short_way_is_taken() -> None:
    assert distance_km(LonLat(179.5, 0), LonLat(-179.5, 0)) == pytest.approx(111.3195, abs=1e-4)


@given(lons, lats, lons, lats)
def test_there_is_as_far_as_back(lon1: float, lat1: float, lon2: float, lat2: float) -> None:
    a, b = LonLat(lon1, lat1), LonLat(lon2, lat2)
    assert distance_km(a, b) == pytest.approx(distance_km(b, a))
    pairs = distances_km(np.array([[lon1, lat1]]), np.array([[lon2, lat2]]))
    assert pairs.tolist() == pytest.approx([distance_km(a, b)])


def test_legs_are_measured_one_by_one() -> None:
    assert leg_lengths_km(np.array([[0.0, 0.0], [1.0, 0.0], [1.0, 0.0]])).tolist() == pytest.approx(
        [111.3195, 0.0], abs=1e-4
    )


@given(lats)
def test_the_length_of_a_degree_agrees_with_the_geodesic(lat: float) -> None:
    east, north = km_per_degree(np.array([lat]))
    assert east[0] == pytest.approx(100 * distance_km(LonLat(0, lat), LonLat(0.01, lat)), rel=1e-4)
    assert north[0] == pytest.approx(100 * distance_km(LonLat(0, lat - 0.005), LonLat(0, lat + 0.005)), rel=1e-4)


def test_the_foot_of_a_point_beside_a_line_lies_abreast_of_it() -> None:
    foot = nearest_on_line(np.array([[0.0, 0.0], [2.0, 0.0]]), LonLat(0.5, 0.1))
    assert foot.leg == 0
    assert foot.fraction == pytest.approx(0.25)
    assert foot.offset_km == pytest.approx(11.057, abs=0.001)  # a tenth of a degree of latitude at the equator


def test_beyond_the_end_the_end_is_nearest() -> None:
    foot = nearest_on_line(np.array([[0.0, 0.0], [1.0, 0.0], [2.0, 0.0]]), LonLat(3.0, 0.0))
    assert (foot.leg, foot.fraction, foot.point) == (1, 1.0, LonLat(2.0, 0.0))


def test_of_two_legs_as_near_the_first_wins() -> None:
    there_and_back = np.array([[0.0, 0.0], [1.0, 0.0], [0.0, 0.0]])
    foot = nearest_on_line(there_and_back, LonLat(0.5, 0.05))
    assert foot.leg == 0
    assert foot.fraction == pytest.approx(0.5)


def test_a_line_across_the_date_line_is_found_from_either_side() -> None:
    line = np.array([[179.0, 0.0], [181.0, 0.0]])
    for lon in (179.5, -179.5):
        assert nearest_on_line(line, LonLat(lon, 0.0)).offset_km == pytest.approx(0.0, abs=1e-6)
    assert nearest_on_line(line, LonLat(-179.5, 0.0)).point == LonLat(-179.5, 0.0)


@given(st.floats(0, 2), st.floats(-0.2, 0.2))
def test_many_offsets_are_what_each_is(lon: float, lat: float) -> None:
    line = np.array([[0.0, 0.0], [1.0, 0.1], [2.0, 0.0]])
    assert offsets_km(line, np.array([[lon, lat]]))[0] == pytest.approx(
        nearest_on_line(line, LonLat(lon, lat)).offset_km
    )


@given(st.lists(st.tuples(st.floats(-20, 20), st.floats(-60, 60)), max_size=8), st.floats(0, 3000))
def test_the_points_within_a_distance_are_those_whose_offset_is_no_more(
    points: list[tuple[float, float]], radius_km: float
) -> None:
    line = np.array([[0.0, 0.0], [1.0, 10.0], [2.0, 0.0]])
    where = np.array(points).reshape(-1, 2)
    assert are_within_km(line, where, radius_km=radius_km).tolist() == (offsets_km(line, where) <= radius_km).tolist()


@given(st.floats(-720, 720))
def test_a_wrapped_longitude_is_the_same_meridian(lon: float) -> None:
    wrapped = wrapped_lon(lon)
    assert -180 <= wrapped <= 180
    assume(abs(abs(wrapped) - 180) > 1e-6)
    assert np.cos(np.radians(wrapped)) == pytest.approx(np.cos(np.radians(lon)), abs=1e-9)
