from __future__ import annotations

import numpy as np
import pytest
from caravan_map.geo.place import LonLat, Place
from caravan_map.track.motion import Grid
from caravan_map.track.terrain import Shape, Terrain, normalised
from walks import CHIAPAS, COAST, GAZETTEER, MEXICO, SOUTH, US_BORDER, YUCATAN, HandGazetteer, town

GRID = Grid(COAST.length_km, 1849)


@pytest.fixture
def terrain() -> Terrain:
    return Terrain(COAST, GAZETTEER)


@pytest.mark.parametrize("shape", ["at", "departed", "passed", "toward", "onward", "ahead", "behind"])
@pytest.mark.parametrize("place", [town("Mapastepec"), CHIAPAS, MEXICO, SOUTH, US_BORDER])
def test_every_density_integrates_to_one(terrain: Terrain, place: Place, shape: Shape) -> None:
    density = terrain.density(place, shape, grid=GRID)
    assert density.sum() * GRID.cell_km == pytest.approx(1.0)
    assert (density >= 0).all()


def test_a_sighting_peaks_at_the_town_and_falls_off_more_slowly_ahead(terrain: Terrain) -> None:
    density = terrain.density(town("Mapastepec"), "at", grid=GRID)
    assert GRID.middles[density.argmax()] == pytest.approx(105, abs=1)
    assert density[125] > 10 * density[85]


def test_a_bound_is_even_up_to_the_town(terrain: Terrain) -> None:
    density = terrain.density(town("Mapastepec"), "ahead", grid=GRID)
    assert density[10] == pytest.approx(1 / 105, rel=0.05)
    assert density[130] < density[10] / 1000


@pytest.mark.parametrize("shape", ["toward", "onward"])
def test_a_plan_ends_at_the_town_or_else_mostly_not_far_from_it(terrain: Terrain, shape: Shape) -> None:
    shares = terrain.density(town("Arriaga"), shape, grid=GRID) * GRID.cell_km
    gap = GRID.middles - terrain.locate(town("Arriaga"))[0]
    at_it, short, beyond = (float(shares[side].sum()) for side in (abs(gap) < 12, gap <= -12, gap >= 12))
    assert at_it > max(short, beyond)
    # of what an exponential of 60 km has beyond 12 km 0.77 lies within 100 km; of one of 300 km, that ends at 252, 0.45
    assert float(shares[(gap <= -12) & (gap > -100)].sum()) / short == pytest.approx(0.72, abs=0.05)
    assert beyond == pytest.approx(0.15 * (0.85 * np.exp(-12 / 60) + 0.15 * np.exp(-12 / 300)), abs=0.01)


def test_a_big_city_is_a_wider_mark(terrain: Terrain) -> None:
    small = terrain.density(town("Mapastepec"), "departed", grid=GRID)
    big = terrain.density(town("Mapastepec")._replace(radius_km=30.0), "departed", grid=GRID)
    assert big.max() < small.max() / 2


def test_the_farther_off_the_road_the_less_a_place_counts(terrain: Terrain) -> None:
    by_the_way = Place("Near", "town", LonLat(-92.4634, 15.25))  # some 9 km off at Huixtla
    assert terrain.closeness(town("Huixtla")) == 1.0
    assert 0.3 < terrain.closeness(by_the_way) < 1.0
    assert terrain.closeness(YUCATAN) == 0.0


def test_what_remains_lies_between_the_geodesic_and_the_road(terrain: Terrain) -> None:
    low, high = terrain.remaining_bounds("US border", GRID)
    # From Tapachula 1,332 km as the crow flies to Matamoros and 1,849 km by road.
    assert low[0] == pytest.approx(0.95 * 1332, rel=0.02)
    assert high[0] == pytest.approx(1.03 * 1849, rel=0.01)
    assert low[-1] <= high[-1]


@pytest.mark.parametrize("goal", [None, "nowhere", "Yucatán", "Mexico"])
def test_a_goal_unknown_or_off_the_road_is_taken_to_be_its_end(goal: str | None) -> None:
    terrain = Terrain(COAST, HandGazetteer({"Yucatán": YUCATAN, "Mexico": MEXICO}))
    assert terrain.remaining_bounds(goal, GRID)[1][0] == pytest.approx(1.03 * 1849, rel=0.01)


def test_a_goal_on_the_road_is_measured_to() -> None:
    terrain = Terrain(COAST, HandGazetteer({"Arriaga": town("Arriaga")}))
    assert terrain.remaining_bounds("Arriaga", GRID)[1][0] == pytest.approx(1.03 * 251.5, rel=0.01)


def test_a_density_that_is_nowhere_becomes_even() -> None:
    np.testing.assert_allclose(normalised(np.zeros(10), Grid(100.0, 10)), 0.01)
