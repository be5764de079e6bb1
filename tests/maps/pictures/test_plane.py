from __future__ import annotations

import numpy as np
import pytest
import shapely
from caravan_map.geo.place import LonLat
from caravan_map.maps.pictures.boxes import Box
from caravan_map.maps.pictures.ground import ground
from caravan_map.maps.pictures.plane import Plane, View, around
from hypothesis import given
from hypothesis import strategies as st

FRAME = Box(10.0, 20.0, 410.0, 320.0)


@given(st.floats(-180, 180), st.floats(-85, 85), st.floats(-8, 8), st.floats(-4, 4))
def test_points_near_the_middle_go_to_the_plane_and_back(lon: float, lat: float, east: float, north: float) -> None:
    plane = Plane(LonLat(lon, lat))
    there = np.array([(lon + east, lat + north)])
    assert plane.lonlat(plane.xy(there)) == pytest.approx(there, abs=1e-6)


@given(st.lists(st.tuples(st.floats(-25, 25), st.floats(-20, 20)), min_size=1, max_size=6), st.floats(-179, 179))
def test_what_is_to_be_seen_lies_inside_the_padding(steps: list[tuple[float, float]], lon: float) -> None:
    points = [LonLat((lon + east + 180) % 360 - 180, north) for east, north in steps]
    view = around(points, FRAME, pad=12.0, least_km=40.0)
    assert all(view.shows(point, inset=11.9) for point in points)


def test_one_point_shows_the_country_round_it() -> None:
    view = around([LonLat(10.0, 50.0)], FRAME, pad=12.0, least_km=40.0)
    assert FRAME.height / view.scale == pytest.approx(40.0)
    assert view.spot(LonLat(10.0, 50.0)) == pytest.approx(FRAME.middle)


def test_a_frame_across_the_date_line_asks_for_both_edges_of_the_map() -> None:
    view = around([LonLat(178.0, -17.0), LonLat(-179.0, -18.0)], FRAME, pad=12.0, least_km=40.0)
    first, second = view.bounds()
    assert (first.east, second.west) == (180.0, -180.0) or (first.west, second.east) == (-180.0, 180.0)


def test_a_frame_round_a_pole_asks_for_every_longitude() -> None:
    view = View(Plane(LonLat(0.0, 89.0)), FRAME, (0.0, 0.0), FRAME.width / 2000)
    (box,) = view.bounds()
    assert (box.west, box.east, box.north) == (-180.0, 180.0, 90.0)


def test_land_across_the_date_line_is_one_piece() -> None:
    view = View(Plane(LonLat(180.0, 67.0)), FRAME, (0.0, 0.0), FRAME.width / 1500)
    russia = ground(view).land["Russia"]
    seam = view.page(np.array([(180.0, lat) for lat in np.linspace(66.0, 68.5, 20)]))
    parts = shapely.get_parts(russia)
    assert sum(part.area for part in parts) > 1000
    assert all(any(part.buffer(-0.5).contains(shapely.Point(xy)) for part in parts) for xy in seam[2:-2])
