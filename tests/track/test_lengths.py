from __future__ import annotations

import pytest
from caravan_map.geo.place import LonLat, Place
from caravan_map.track.lengths import Origin, lengths_of, origin_of
from caravan_map.track.motion import Grid
from caravan_map.track.terrain import Terrain
from walks import CHIAPAS, COAST, GAZETTEER, MEXICO_CITY, claim, eve, length, told, town

GRID = Grid(COAST.length_km, 1849)
TERRAIN = Terrain(COAST, GAZETTEER)
GUATEMALA_CITY = Place("Guatemala City", "town", LonLat(-90.51327, 14.64072), "GT")


def test_what_is_covered_counts_from_the_first_departure() -> None:
    later = claim(town("Mapastepec"), 6, role="departed")
    found = origin_of(told(later, claim(town("Huixtla"), 1, role="departed")), TERRAIN)
    assert found == Origin(37.0)
    assert found.covered_bounds(GRID)[0][36] == 0.0
    assert found.covered_bounds(GRID)[1][136] == pytest.approx(1.1 * 99.5, rel=0.01)


def test_it_counts_from_the_start_where_no_departure_is_told() -> None:
    assert origin_of(told(claim(town("Huixtla"), 1)), TERRAIN) == Origin()
    assert origin_of(told(claim(CHIAPAS, 1, role="departed")), TERRAIN) == Origin()


def test_a_departure_before_the_route_adds_the_way_to_its_start() -> None:
    found = origin_of(told(claim(GUATEMALA_CITY, 0, role="departed")), TERRAIN)
    assert found is not None  # 190 km from Tapachula as the crow flies
    assert (found.km, round(found.least_km), round(found.most_km)) == (0.0, 181, 304)


def test_nobody_can_tell_from_a_departure_beside_the_route() -> None:
    assert origin_of(told(claim(MEXICO_CITY, 0, role="departed")), TERRAIN) is None


def test_a_figure_of_a_day_is_half_of_its_evening_and_half_of_the_one_before() -> None:
    reading = told(lengths=[length(1609.0, "remaining", 3, goal="US border")])
    over_four = lengths_of(reading, TERRAIN, grid=GRID, window=(eve(0), eve(3)))
    on_the_first = lengths_of(reading, TERRAIN, grid=GRID, window=(eve(3), eve(3)))
    assert not over_four[:2].any()
    assert over_four[2] == pytest.approx(over_four[3])
    assert over_four[2] + over_four[3] == pytest.approx(on_the_first[0])
