from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from caravan_map.errors import OffRouteError, RouteError
from caravan_map.geo.place import LonLat, Place
from caravan_map.geo.route import Route, Stop, chainage_km, stops_along, stretches
from hypothesis import given
from hypothesis import strategies as st
from walks import CHIAPAS, COAST, GAZETTEER, MEXICO, MEXICO_CITY, OAXACA, SOUTH, US_BORDER, YUCATAN, HandGazetteer, town

SPUR = Route(
    "spur",
    "spur road",
    (
        Stop("Start", "", LonLat(0.0, 0.0), None, 0, "anchor", 0.0),
        Stop("Fork", "", LonLat(1.0, 0.0), None, 0, "key", 111.0),
        Stop("Town", "", LonLat(1.0, -0.2), 7, 0, "key", 133.0),
        Stop("Back at the fork", "", LonLat(1.0, 0.0), None, 0, "fill", 155.0),
        Stop("End", "", LonLat(2.0, 0.0), None, 0, "anchor", 266.0),
    ),
    "by hand",
    "by hand",
    "by hand",
)
PACIFIC = Route(
    "pacific",
    "date line road",
    (
        Stop("West", "", LonLat(179.0, 0.0), None, 0, "anchor", 0.0),
        Stop("East", "", LonLat(-179.0, 0.0), None, 0, "anchor", 222.0),
    ),
    "by hand",
    "by hand",
    "by hand",
)


def test_a_stop_has_its_own_chainage_whatever_the_geometry() -> None:
    assert COAST.locate(town("Mapastepec")) == pytest.approx((105.0, 0.0))


def test_a_town_is_known_by_its_id_even_where_the_gazetteer_moved_it() -> None:
    moved = town("Mapastepec")._replace(point=LonLat(-92.95, 15.43), name="Renamed")
    km, offset_km = COAST.locate(moved)
    assert km == 105.0
    assert offset_km == pytest.approx(5.3, abs=0.2)


def test_a_town_is_known_by_its_name_within_15_km() -> None:
    stranger = Place("MAPASTEPEC", "town", LonLat(-92.95, 15.43))
    assert COAST.locate(stranger)[0] == 105.0


def test_a_namesake_far_away_is_another_town() -> None:
    km, offset_km = COAST.locate(Place("Mapastepec", "town", LonLat(-92.0, 15.5)))
    assert km != 105.0
    assert offset_km > 50


def test_a_place_is_known_by_the_name_it_usually_goes_by() -> None:
    stops = tuple(
        replace(s, name="Heroica Matamoros", alias="Matamoros") if s.name == "Matamoros" else s for s in COAST.stops
    )
    route = replace(COAST, stops=stops)
    assert route.destination.label == "Matamoros"
    assert route.locate(Place("Matamoros", "town", LonLat(-97.51, 25.87)))[0] == 1849.0


def test_a_place_beside_the_road_is_measured_to_its_foot() -> None:
    # Halfway between Villa Comaltitlán (53) and Escuintla (69).
    km, offset_km = COAST.locate(Place("Between", "town", LonLat(-92.617185, 15.26616)))
    assert km == pytest.approx(61.0, abs=0.1)
    assert offset_km < 0.1


def test_on_a_spur_the_town_counts_once_and_the_fork_by_its_first_passing() -> None:
    assert SPUR.locate(Place("Town", "town", LonLat(1.0, -0.2), geonameid=7))[0] == 133.0
    assert SPUR.locate(Place("Fork", "town", LonLat(1.0, 0.0)))[0] == 111.0
    assert SPUR.locate(Place("Farm", "town", LonLat(1.0, -0.1)))[0] == pytest.approx(122.0, abs=0.1)


def test_a_region_is_never_taken_for_a_town_of_the_same_name() -> None:
    state = Place("Veracruz", "region", LonLat(-96.1429, 19.18095), admin1_code="MX.30")
    assert COAST.locate(state)[0] == pytest.approx(830.0, abs=0.5)
    assert COAST.locate(state._replace(point=LonLat(-96.2, 19.2)))[0] != 830.0


def test_a_border_is_located_by_its_course() -> None:
    km, offset_km = COAST.locate(US_BORDER)
    assert km == 1849.0
    assert offset_km < 12


def test_a_place_too_far_off_has_no_chainage_and_the_error_says_how_far() -> None:
    with pytest.raises(
        OffRouteError, match=r"Mexico City lies 2\d\d\.\d km off the route, more than the 25\.0 km"
    ) as caught:
        chainage_km(COAST, MEXICO_CITY)
    assert caught.value.offset_km > 250


def test_chainage_within_the_allowance_is_given() -> None:
    assert chainage_km(COAST, town("Huixtla")) == 37.0


@given(st.floats(0, 1849))
def test_a_point_on_the_road_lies_where_it_was_taken_from(km: float) -> None:
    found, offset_km = COAST.locate(Place("There", "feature", COAST.point_at(km)))
    assert found == pytest.approx(km, abs=0.5)
    assert offset_km < 0.5


def test_beyond_the_ends_the_ends_are_meant() -> None:
    assert COAST.point_at(-5) == COAST.stops[0].point
    assert COAST.point_at(5000) == COAST.destination.point


def test_a_road_across_the_date_line_does_not_go_round_the_world() -> None:
    assert PACIFIC.point_at(166.5).lon == pytest.approx(-179.5)
    assert PACIFIC.locate(Place("Isle", "feature", LonLat(-179.5, 0.1)))[0] == pytest.approx(166.5, abs=0.1)


@pytest.mark.parametrize(
    ("km", "name"), [(0, "Tapachula"), (22, "Huixtla"), (18, "Tapachula"), (62, "Escuintla"), (1849, "Matamoros")]
)
def test_a_chainage_is_named_by_a_place_one_has_heard_of(km: float, name: str) -> None:
    assert COAST.near(km).name == name


def test_where_nothing_else_is_near_a_filler_gives_the_name() -> None:
    stops = tuple(replace(stop, role="fill") if stop.name == "Pijijiapan" else stop for stop in COAST.stops)
    assert replace(COAST, stops=stops).near(155).name == "Pijijiapan"


@pytest.mark.parametrize(
    ("km", "names"),
    [
        (-1, ("Tapachula", "Huixtla")),
        (10, ("Tapachula", "Huixtla")),
        (37, ("Huixtla", "Villa Comaltitlán")),
        (1849, ("Tampico", "Matamoros")),
        (9999, ("Tampico", "Matamoros")),
    ],
)
def test_a_chainage_lies_between_two_places_one_has_heard_of(km: float, names: tuple[str, str]) -> None:
    behind, ahead = COAST.between(km)
    assert (behind.name, ahead.name) == names


def test_a_piece_of_the_line_holds_the_stops_between() -> None:
    piece = COAST.line(30, 60)
    assert piece[1:-1] == (town("Huixtla").point, town("Villa Comaltitlán").point)
    assert piece == COAST.line(60, 30)
    assert len(COAST.line(5, 5)) == 2


def test_vertices_are_given_as_arrays_that_cannot_be_changed() -> None:
    assert COAST.coordinates().shape == (12, 2)
    assert COAST.km()[-1] == COAST.length_km == 1849.0
    with pytest.raises(ValueError, match="read-only"):
        COAST.km()[0] = 1.0


@pytest.mark.parametrize("lengths", [[0.0], [1.0, 2.0], [0.0, 2.0, 1.0], [0.0, 0.0], [0.0, math.inf]])
def test_a_chain_that_leads_nowhere_is_refused(lengths: list[float]) -> None:
    stops = tuple(replace(COAST.stops[0], km=km) for km in lengths)
    with pytest.raises(RouteError):
        replace(COAST, stops=stops)


def test_a_leg_is_its_geodesic_times_its_detour() -> None:
    places = [replace(COAST.stops[0], point=LonLat(lon, 0.0)) for lon in (0.0, 1.0, 2.0)]
    # A degree of the equator is 111.3195 km: 122.4514 with a detour of 1.1, and 111.3195 more.
    assert [s.km for s in stops_along(places, detours=[1.1, 1.0])] == pytest.approx([0.0, 122.4514, 233.7709], abs=1e-3)


@pytest.mark.parametrize("detours", [[], [1.0], [1.0, 1.0, 1.0], [1.0, 0.9], [1.0, math.nan]])
def test_detours_that_do_not_fit_are_refused(detours: list[float]) -> None:
    with pytest.raises(RouteError):
        stops_along(COAST.stops[:3], detours=detours)


class TestStretches:
    def test_without_towns_the_stops_tell_the_states_apart(self) -> None:
        # Halfway from Arriaga (252, Chiapas) to Juchitán (402, Oaxaca) lies km 327.
        assert stretches(COAST, CHIAPAS, GAZETTEER) == ((0.0, 327.0),)
        assert stretches(COAST, OAXACA, GAZETTEER) == ((327.0, 616.0),)

    def test_the_nearest_town_tells_them_apart(self) -> None:
        border_town = Place("Tapanatepec", "town", LonLat(-94.19313, 16.3), "MX", "Oaxaca", "MX.20")
        gazetteer = HandGazetteer(towns=[border_town, town("Arriaga"), town("Juchitán")])
        (chiapas,) = stretches(COAST, CHIAPAS, gazetteer)
        (oaxaca,) = stretches(COAST, OAXACA, gazetteer)
        assert 255 < chiapas[1] < 285
        assert oaxaca[0] == chiapas[1]

    def test_towns_across_the_border_are_not_asked(self) -> None:
        brownsville = Place("Brownsville", "town", LonLat(-97.49, 25.88), "US", "Texas", "US.TX")
        texas = Place("Texas", "region", LonLat(-99.0, 31.0), "US", "Texas", "US.TX", radius_km=600.0)
        assert stretches(COAST, texas, HandGazetteer(towns=[brownsville])) == ()

    def test_a_country_is_all_its_states(self) -> None:
        assert stretches(COAST, MEXICO, GAZETTEER) == ((0.0, 1849.0),)

    def test_a_region_never_entered_has_none(self) -> None:
        assert stretches(COAST, YUCATAN, GAZETTEER) == ()

    def test_a_border_is_where_the_road_comes_near_it(self) -> None:
        ((start, end),) = stretches(COAST, US_BORDER, GAZETTEER)
        assert 1800 < start < 1845
        assert end == 1849.0

    def test_an_area_without_a_line_is_what_lies_within_its_radius(self) -> None:
        ((start, end),) = stretches(COAST, SOUTH, GAZETTEER)
        for km in (start, end):
            point = COAST.point_at(km)
            assert math.hypot(point.lon - SOUTH.point.lon, point.lat - SOUTH.point.lat) * 110 == pytest.approx(
                120, rel=0.05
            )

    def test_a_route_without_codes_falls_back_on_its_towns_alone(self) -> None:
        bare = replace(COAST, stops=tuple(replace(stop, admin1_code=None) for stop in COAST.stops))
        assert stretches(bare, CHIAPAS, GAZETTEER) == ()
        ((start, end),) = stretches(bare, CHIAPAS, HandGazetteer(towns=[town("Arriaga")]))
        assert start < 252 < end
        assert end - start == pytest.approx(92, abs=12)

    def test_a_length_that_is_no_whole_number_ends_where_the_road_does(self) -> None:
        short = replace(COAST, stops=(COAST.stops[0], replace(COAST.stops[2], km=37.4)))
        assert stretches(short, CHIAPAS, GAZETTEER) == ((0.0, 37.4),)


def test_many_points_are_given_in_one_go() -> None:
    points = COAST.points_at(np.array([0.0, 105.0]))
    assert points.tolist() == [[-92.25891, 14.90541], [-92.90039, 15.43358]]
