from __future__ import annotations

import pytest
import shapely
from caravan_map.maps.world import COUNTRY, STATE, world
from shapely.geometry.base import BaseGeometry


@pytest.mark.parametrize("least_deg", [0.0, 0.25])
def test_a_country_across_the_date_line_is_no_band_round_the_world(least_deg: float) -> None:
    countries = world(least_deg).areas((-130.0, 55.0, -30.0, 75.0), layer=COUNTRY)
    assert "Russia" not in countries
    assert {"Canada", "Greenland"} <= set(countries)
    assert "Fiji" not in world(least_deg).areas((-80.0, -20.0, 140.0, -10.0), layer=COUNTRY)


@pytest.mark.parametrize("box", [(170.0, 60.0, 180.0, 72.0), (-180.0, 60.0, -168.0, 72.0)])
def test_it_lies_on_both_sides_of_it(box: tuple[float, float, float, float]) -> None:
    assert world().areas(box, layer=COUNTRY)["Russia"].area > 1


def test_the_land_round_a_pole_reaches_it() -> None:
    south = world().areas((-180.0, -90.0, 180.0, -60.0), layer=COUNTRY)["Antarctica"]
    assert south.bounds[1] == pytest.approx(-90.0)


def test_thinned_areas_are_nearly_the_same_of_fewer_points() -> None:
    box = (-105.0, 14.0, -90.0, 24.0)
    fine, coarse = (world(least).areas(box, layer=COUNTRY)["Mexico"] for least in (0.0, 0.125))
    assert coarse.area == pytest.approx(fine.area, rel=0.01)
    assert _points(coarse) < _points(fine) / 3
    assert world(0.125).areas((-100.0, 30.0, -90.0, 35.0), layer=STATE)


def test_borders_are_lines_at_any_grain() -> None:
    box = (-10.0, 35.0, 30.0, 60.0)
    fine, coarse = (world(least).lines(box, layer=COUNTRY).length for least in (0.0, 0.25))
    assert 0.6 * fine < coarse <= fine


def _points(area: BaseGeometry) -> int:
    return int(shapely.get_num_coordinates(area))
