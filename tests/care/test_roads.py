from __future__ import annotations

import numpy as np
import pytest
from caravan_map.care.regions import Regions
from caravan_map.care.roads import Road, road
from caravan_map.data.routes import load_route
from caravan_map.geo.place import LonLat
from caravan_map.geo.route import Route, Stop
from caravan_map.track.track import Range
from support.gazetteer import small_gazetteer

GULF = load_route("gulf-matamoros")


def stop(name: str, lon: float, lat: float, km: float, code: str = "MX.05") -> Stop:
    return Stop(name, "Chiapas", LonLat(lon, lat), None, 0, "anchor", km, code)


SHORT = Route(
    "short",
    "Tapachula coast road",
    (stop("Tapachula", -92.25891, 14.90541, 0.0), stop("Huixtla", -92.4634, 15.13924, 42.0)),
    "by hand",
    "a file",
    "CC0",
    titles=(("es", "la costa de Tapachula"),),
)


def coarse(km: float | None, route: Route = GULF) -> Road:
    return road(route, Regions(small_gazetteer(), km), number=1)


@pytest.mark.parametrize("km", [None, 5.0, 50.0, 400.0])
@pytest.mark.parametrize("route", [GULF, SHORT])
def test_the_stretches_leave_no_gap_and_hold_the_whole_route(km: float | None, route: Route) -> None:
    found = coarse(km, route)
    assert found.stretches[0].low == 0
    assert all(one.high == other.low for one, other in zip(found.stretches, found.stretches[1:], strict=False))
    assert found.coarse.length_km == found.stretches[-1].high >= route.length_km - 5


def test_rounded_vertices_lie_on_the_grid_at_whole_multiples() -> None:
    told = coarse(50.0).coarse
    assert np.all(told.km() % 50 == 0)
    assert np.array_equal(told.coordinates(), np.round(told.coordinates(), 1))


def test_of_regions_the_line_goes_through_their_own_points() -> None:
    told = coarse(None).coarse
    points = {tuple(point) for point in told.coordinates().tolist()}
    gazetteer = small_gazetteer()
    regions = {gazetteer.admin1(stop.admin1_code or "") for stop in told.stops}
    assert points == {(region.point.lon, region.point.lat) for region in regions if region}


@pytest.mark.parametrize("km", [None, 50.0])
def test_no_stop_is_named_but_by_region(km: float | None) -> None:
    told = coarse(km).coarse
    assert {stop.label for stop in told.stops} <= {"Chiapas", "Oaxaca", "Veracruz", "Tamaulipas", "Mexico"}
    assert (told.name, told.stops[0].label, told.destination.label) == ("route-1", "Chiapas", "Tamaulipas")


@pytest.mark.parametrize("km", [None, 10.0, 50.0])
def test_the_nearest_stop_is_of_the_region_a_chainage_lies_in(km: float | None) -> None:
    found = coarse(km)
    for stretch in found.stretches:
        name = stretch.region.name if stretch.region else "?"
        assert found.coarse.near(stretch.mid).label == name


def test_a_range_becomes_whole_stretches() -> None:
    assert coarse(50.0).range(Range(12, 61, 90)) == Range(0, 50, 100)
    assert coarse(50.0).range(Range(110, 120, 149.9)) == Range(100, 100, 150)
    by_region = coarse(None).range(Range(12, 61, 90))
    assert (by_region.low, by_region.mid) == (0, by_region.high / 2)


def test_a_title_that_names_a_place_is_left_out_and_a_known_one_kept() -> None:
    assert (coarse(50.0).coarse.title, coarse(50.0).coarse.titles) == (GULF.title, GULF.titles)
    assert (coarse(10.0, SHORT).coarse.title, coarse(10.0, SHORT).coarse.titles) == ("way from Chiapas to Chiapas", ())


def test_a_route_of_one_stretch_is_still_a_route() -> None:
    assert coarse(400.0, SHORT).coarse.km().tolist() == [0, 400]
    assert coarse(None, SHORT).coarse.length_km == 50
