from __future__ import annotations

import itertools

import pytest
from caravan_map.data.exports.shapes import bounds, line, line_parts, point
from hypothesis import given
from hypothesis import strategies as st

LATS = st.floats(-80, 80).map(lambda lat: round(lat, 5))


def test_a_line_that_stays_on_one_side_is_one_line() -> None:
    assert line([(1, 2), (3, 4)]) == {"type": "LineString", "coordinates": [[1.0, 2.0], [3.0, 4.0]]}


def test_a_line_is_cut_each_time_it_crosses_the_antimeridian() -> None:
    parts = line_parts(line([(170, 0), (-170, 10), (170, 20)]))
    assert parts == [
        [[170.0, 0.0], [180.0, 5.0]],
        [[-180.0, 5.0], [-170.0, 10.0], [-180.0, 15.0]],
        [[180.0, 15.0], [170.0, 20.0]],
    ]


def test_a_line_that_ends_on_the_antimeridian_is_cut_there() -> None:
    assert line_parts(line([(179.5, 1), (-180, 2)]))[0][-1] == [180.0, 2.0]


@given(st.lists(st.tuples(st.floats(-179.9, 179.9).map(lambda lon: round(lon, 5)), LATS), min_size=2, max_size=8))
def test_no_leg_of_a_line_goes_more_than_half_around(vertices: list[tuple[float, float]]) -> None:
    for part in line_parts(line(vertices)):
        assert len(part) >= 2
        assert all(abs(ahead[0] - behind[0]) <= 180 for behind, ahead in itertools.pairwise(part))


def test_a_point_has_no_parts_and_nothing_has_no_box() -> None:
    assert line_parts(point(1, 2)) == []
    assert bounds([]) is None


@pytest.mark.parametrize(
    ("vertices", "box"),
    [
        ([(170, 0), (175, 1)], [170.0, 0.0, 175.0, 1.0]),
        ([(170, 0), (-170, 1)], [170.0, 0.0, -170.0, 1.0]),
        ([(-170, 0), (170, 1)], [170.0, 0.0, -170.0, 1.0]),
        ([(180, 0), (-180, 1)], [-180.0, 0.0, 180.0, 1.0]),
    ],
)
def test_a_box_crosses_the_antimeridian_where_a_line_does(
    vertices: list[tuple[float, float]], box: list[float]
) -> None:
    assert bounds([line(vertices)]) == box
