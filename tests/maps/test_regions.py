from __future__ import annotations

from caravan_map.data.routes import load_route
from caravan_map.geo.place import LonLat, Place
from caravan_map.geo.route import Route
from caravan_map.geo.stop import Stop
from caravan_map.maps import regions
from caravan_map.maps.basemap import Bounds
from caravan_map.wording.words import words_in

ENGLISH, SPANISH = words_in("en"), words_in("es")
HERE = Place("Here", "region", LonLat(0.0, 0.0), "XX", "Here", "XX.01", radius_km=100.0)


def route(*states: tuple[str, str | None]) -> Route:
    stops = tuple(
        Stop(f"S{km}", admin1, LonLat(km / 100, 0.0), None, 0, "key", float(km), code)
        for km, (admin1, code) in zip(range(0, 900, 100), states, strict=False)
    )
    return Route("r", "R", stops, "", "", "")


def test_a_stretch_runs_from_the_first_to_the_last_stop_in_a_row_inside() -> None:
    inside, outside = ("Here", "XX.01"), ("There", "XX.02")
    found = regions.stretches(route(outside, inside, inside, inside, outside, inside, inside), HERE)
    assert found == ((100.0, 300.0), (500.0, 600.0))


def test_one_stop_inside_makes_no_stretch() -> None:
    inside, outside = ("Here", "XX.01"), ("There", "XX.02")
    assert regions.stretches(route(outside, inside, outside), HERE) == ()


def test_names_tell_where_there_are_no_codes_and_codes_where_there_are() -> None:
    assert regions.stretches(route(("Here", None), ("Here", None)), HERE) == ((0.0, 100.0),)
    assert regions.stretches(route(("Here", "YY.01"), ("Here", "YY.01")), HERE) == ()


def test_a_part_of_a_state_reaches_as_far_as_its_radius() -> None:
    part = Place("Around S100", "region", LonLat(1.0, 0.0), "XX", "Here", radius_km=120.0)
    assert regions.stretches(route(*[("Here", "XX.01")] * 5), part) == ((0.0, 200.0),)
    assert regions.stretches(route(*[("Here", "XX.01")] * 5), part._replace(radius_km=20.0)) == ()


def test_the_gulf_corridor_starts_with_a_stretch_of_chiapas() -> None:
    chiapas = Place("Chiapas", "region", LonLat(-92.5, 16.5), "MX", "Chiapas", "MX.05", radius_km=150.0)
    gulf = load_route("gulf-matamoros")
    ((start, end),) = regions.stretches(gulf, chiapas)
    assert start == 0.0
    assert [stop.admin1_code for stop in gulf.stops if stop.km <= end] == ["MX.05"] * sum(
        stop.km <= end for stop in gulf.stops
    )


def test_the_middle_is_taken_of_what_is_in_view() -> None:
    points = [LonLat(float(lon), 0.0) for lon in range(9)]
    assert regions.middle(points, Bounds(-1.0, -1.0, 2.5, 1.0)) == LonLat(1.0, 0.0)
    assert regions.middle(points, Bounds(20.0, 20.0, 21.0, 21.0)) is None
    assert regions.middle(points, None) is None


def test_of_a_village_that_no_gazetteer_lists_only_its_surroundings_are_known() -> None:
    village = Place("Someplace", "region", LonLat(0.0, 0.0), "XX", "Here", radius_km=20.0)
    county = village._replace(name="Some County", admin1_code="XX.01")
    assert regions.whereabouts(village, ENGLISH) == "Around Someplace"
    assert regions.whereabouts(village, SPANISH) == "En los alrededores de Someplace"
    assert [regions.whereabouts(area, ENGLISH) for area in (HERE, county)] == [
        "Somewhere in Here",
        "Somewhere in Some County",
    ]
