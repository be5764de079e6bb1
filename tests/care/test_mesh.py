from __future__ import annotations

import pytest
from caravan_map.care.mesh import KM_PER_DEGREE, snapped, step_deg
from caravan_map.geo.distance import distance_km
from caravan_map.geo.place import LonLat
from hypothesis import given
from hypothesis import strategies as st

POINTS = st.builds(LonLat, st.floats(-180, 180), st.floats(-85, 85))


@pytest.mark.parametrize(("km", "step"), [(1, 0.01), (5, 0.05), (10, 0.1), (25, 0.25), (50, 0.5), (111, 1.0), (500, 5)])
def test_a_step_is_round(km: float, step: float) -> None:
    assert step_deg(km) == step


def test_a_step_of_longitude_widens_towards_the_pole() -> None:
    assert step_deg(50, lat=60) == 1.0
    assert step_deg(50, lat=80) == 3.0


@given(st.floats(1, 500), st.floats(-80, 80))
def test_no_cell_is_narrower_than_asked_for(km: float, lat: float) -> None:
    assert step_deg(km) * KM_PER_DEGREE >= km * (1 - 1e-6)
    assert distance_km(LonLat(0, lat), LonLat(step_deg(km, lat=lat), lat)) >= km * 0.98


@given(POINTS, st.sampled_from([1.0, 10.0, 50.0, 300.0]))
def test_a_snapped_point_stays_where_it_is(point: LonLat, km: float) -> None:
    once = snapped(point, km)
    assert snapped(once, km) == once


@given(POINTS, st.sampled_from([1.0, 10.0, 50.0]))
def test_a_snapped_point_has_few_decimals(point: LonLat, km: float) -> None:
    once = snapped(point, km)
    assert (round(once.lat, 3), round(once.lon, 3)) == (once.lat, once.lon)


def test_points_of_a_cell_cannot_be_told_apart() -> None:
    assert snapped(LonLat(-92.4634, 15.13924), 50) == snapped(LonLat(-92.3, 14.9), 50) == LonLat(-92.5, 15.0)


def test_a_point_beside_the_antimeridian_stays_on_the_earth() -> None:
    assert abs(snapped(LonLat(179.9, -17.0), 50).lon) == 180.0
