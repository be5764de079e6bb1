from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from caravan_map.geo.place import LonLat, Place
from caravan_map.geo.territory import admin1_codes, course_of, runs
from hypothesis import given
from hypothesis import strategies as st
from walks import HandGazetteer


def town_at(lon: float, lat: float, code: str) -> Place:
    return Place(code, "town", LonLat(lon, lat), code[:2], code, code)


def test_a_point_is_in_the_state_of_the_nearest_town() -> None:
    gazetteer = HandGazetteer(towns=[town_at(0.0, 0.0, "AA.01"), town_at(0.3, 0.0, "AA.02")])
    points = np.array([[0.1, 0.0], [0.2, 0.0]])
    assert admin1_codes(points, gazetteer).tolist() == ["AA.01", "AA.02"]


def test_of_two_towns_as_near_the_first_wins() -> None:
    gazetteer = HandGazetteer(towns=[town_at(0.0, 0.1, "AA.01"), town_at(0.0, -0.1, "AA.02")])
    assert admin1_codes(np.array([[0.0, 0.0]]), gazetteer).tolist() == ["AA.01"]


def test_far_from_any_town_nothing_is_told() -> None:
    gazetteer = HandGazetteer(towns=[town_at(0.0, 0.0, "AA.01")])
    assert admin1_codes(np.array([[0.0, 0.0], [0.0, 0.7]]), gazetteer).tolist() == ["AA.01", ""]


def test_no_points_have_no_codes() -> None:
    assert admin1_codes(np.empty((0, 2)), HandGazetteer()).tolist() == []


def test_long_routes_are_looked_at_piece_by_piece() -> None:
    gazetteer = HandGazetteer(towns=[town_at(i / 10, 0.0, "AA.01") for i in range(60)])
    points = np.column_stack((np.linspace(0, 5, 600), np.zeros(600)))
    assert set(admin1_codes(points, gazetteer).tolist()) == {"AA.01"}


@given(st.lists(st.booleans(), max_size=40))
def test_runs_are_where_it_is_true_and_nowhere_else(inside: list[bool]) -> None:
    rebuilt = np.zeros(len(inside), dtype=bool)
    found = runs(np.array(inside, dtype=bool))
    for start, end in found:
        rebuilt[start:end] = True
    assert rebuilt.tolist() == inside
    assert all(a[1] < b[0] for a, b in pairwise(found))


def test_a_course_of_one_point_is_a_line_of_no_length() -> None:
    assert course_of([LonLat(1, 2)]).tolist() == [[1, 2], [1, 2]]
    assert course_of([LonLat(179, 0), LonLat(-179, 0)])[:, 0] == pytest.approx([179, 181])
