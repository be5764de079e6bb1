from __future__ import annotations

import pytest
from caravan_map.data.routes import COLUMNS, load_route, read_stops, route_names
from caravan_map.errors import RouteError, UnknownRouteError
from caravan_map.geo.place import LonLat, Place

HEADER = ",".join(COLUMNS)
ROWS = "0.0,0.0,Start,,State,AA.01,1,100,anchor,\n1.0,0.0,Heroic End,End,State,AA.01,,,anchor,1.5\n"


def test_the_routes_are_named_in_the_order_of_their_index() -> None:
    assert route_names() == ("gulf-matamoros", "central-nuevo-laredo", "pacific-tijuana-2018")


@pytest.mark.parametrize(
    ("name", "places", "km", "end"),
    [
        ("gulf-matamoros", 77, 1849, "Matamoros"),
        ("central-nuevo-laredo", 90, 2329, "Nuevo Laredo"),
        ("pacific-tijuana-2018", 148, 3990, "Tijuana"),
    ],
)
def test_the_corridors_have_the_lengths_that_were_measured(name: str, places: int, km: int, end: str) -> None:
    route = load_route(name)
    assert len(route.stops) == places
    assert route.length_km == pytest.approx(km, abs=1)
    assert (route.stops[0].label, route.destination.label) == ("Tapachula", end)
    assert route.licence == "CC BY 4.0"
    assert "GeoNames" in route.source
    assert "detour" in route.basis


@pytest.mark.parametrize("name", route_names())
def test_every_stop_is_whole_and_found_where_it_stands(name: str) -> None:
    route = load_route(name)
    for stop in route.stops:
        assert stop.role in {"anchor", "key", "fill"}
        assert stop.admin1
        assert (stop.admin1_code or "").startswith("MX.")
        place = Place(stop.name, "town", stop.point, geonameid=stop.geonameid)
        assert route.locate(place) == pytest.approx((stop.km, 0.0))


def test_the_roads_agree_with_what_the_press_gave() -> None:
    stops = {stop.label: stop.km for stop in load_route("gulf-matamoros").stops}
    assert stops["Mapastepec"] == pytest.approx(105, abs=6)
    assert stops["Arriaga"] - stops["Pijijiapan"] == pytest.approx(100, abs=6)
    assert stops["Juchitán"] == pytest.approx(250 * 1.609344, abs=6)


def test_juchitan_is_at_the_end_of_its_spur_and_la_ventosa_before_it() -> None:
    route = load_route("gulf-matamoros")
    ventosa = Place("La Ventosa", "town", LonLat(-94.94762, 16.55188), geonameid=3524469)
    juchitan = Place("Juchitán de Zaragoza", "town", LonLat(-95.02181, 16.43375), geonameid=3526357)
    assert route.locate(ventosa)[0] == pytest.approx(386, abs=2)
    assert route.locate(juchitan)[0] == pytest.approx(402, abs=2)
    assert route.locate(Place("Juchitán", "town", LonLat(-95.02, 16.44)))[0] == route.locate(juchitan)[0]


def test_an_unknown_route_is_refused_with_those_there_are() -> None:
    with pytest.raises(UnknownRouteError, match="choose one of gulf-matamoros") as caught:
        load_route("silk-road")
    assert caught.value.known == route_names()


def test_a_table_of_stops_is_read() -> None:
    start, end = read_stops(f"{HEADER}\n{ROWS}")
    assert (start.name, start.km, start.geonameid, start.alias) == ("Start", 0.0, 1, None)
    assert (end.label, end.geonameid, end.population) == ("End", None, 0)
    assert end.km == pytest.approx(1.5 * 111.3195, abs=1e-3)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "lacks lon, lat"),
        ("lon,lat\n0,0\n", "lacks name"),
        (HEADER, "0 stops"),
        (f"{HEADER}\n0,0,Only,,S,,1,1,anchor,\n", "1 stops"),
        (f"{HEADER}\n{ROWS}east,0,X,,S,,1,1,anchor,1\n", "line 4 of the table of stops is wrong"),
        (f"{HEADER}\n{ROWS}0,95,X,,S,,1,1,anchor,1\n", "latitude 95.0 is not within"),
        (f"{HEADER}\n{ROWS}0\n", "line 4"),
        (f"{HEADER}\n{ROWS}2,0,X,,S,,1,1,anchor,0.5\n", "at least 1"),
    ],
)
def test_a_table_that_is_wrong_is_refused_with_the_place(text: str, message: str) -> None:
    with pytest.raises(RouteError, match=message):
        read_stops(text)
