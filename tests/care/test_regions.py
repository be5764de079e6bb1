from __future__ import annotations

from caravan_map.care.regions import NAMELESS, Regions
from caravan_map.geo.gazetteer import Gazetteer
from caravan_map.geo.place import LonLat, Place
from support.gazetteer import small_gazetteer


def place(name: str) -> Place:
    return small_gazetteer().candidates(name)[0].place


def regions(km: float | None = None) -> Regions:
    gazetteer: Gazetteer = small_gazetteer()
    return Regions(gazetteer, km)


def test_a_town_becomes_its_region_with_the_regions_own_point() -> None:
    chiapas = regions().of_place(place("Huixtla"))
    assert (chiapas.name, chiapas.kind) == ("Chiapas", "region")
    assert chiapas == regions().of_place(place("Mapastepec")) == small_gazetteer().admin1("MX.05")


def test_a_rounded_town_is_a_corner_of_the_grid_named_by_region_and_kilometres() -> None:
    huixtla = regions(50).of_place(place("Huixtla"))
    assert (huixtla.name, huixtla.kind, huixtla.point) == ("Chiapas (±50 km)", "town", LonLat(-92.5, 15.0))
    assert (huixtla.geonameid, huixtla.population, huixtla.radius_km) == (None, 0, 50)


def test_what_is_coarser_than_a_region_stays() -> None:
    for name in ("Mexico", "Chiapas", "Central America"):
        assert regions().of_place(place(name)) == place(name)


def test_a_county_is_finer_than_a_region() -> None:
    county = place("Cook County")
    assert county.kind == "region"
    assert regions().of_place(county).name == county.admin1
    assert regions(50).of_place(county).name == f"{county.admin1} (±50 km)"


def test_a_river_of_one_region_is_told_by_the_region_it_lies_in() -> None:
    assert regions().of_place(place("Suchiate River")).name == "Chiapas"


def test_the_surroundings_of_a_town_are_finer_than_a_region() -> None:
    village = Place("Qwertin", "region", place("Huixtla").point, country="MX", radius_km=20)
    assert regions().of_place(village).name == "Chiapas"
    assert regions(10).of_place(village).name == "Chiapas (±10 km)"


def test_a_region_smaller_than_the_kilometres_is_told_by_its_country() -> None:
    assert regions(50).of_place(place("Mexico City")).name == "Mexico (±50 km)"
    assert regions(5).of_place(place("Mexico City")).name == "Mexico City (±5 km)"


def test_a_place_of_no_known_country_has_no_name_and_hardly_a_point() -> None:
    island = Place("Somewhere", "feature", LonLat(-140.123, -40.456))
    assert regions().of_place(island).name == NAMELESS
    assert regions().of_place(island).point == LonLat(-140.0, -39.0)
    assert regions(10).of_place(island).name == f"{NAMELESS} (±10 km)"


def test_the_geocoder_that_placed_a_region_is_not_told() -> None:
    assert regions().of_place(place("Mexico")._replace(source="nominatim")).source is None


def test_the_land_around_a_town_is_finer_than_a_region_however_wide() -> None:
    village = Place("Qwertin", "region", place("Huixtla").point, country="MX", admin1="Chiapas", radius_km=20.0)
    assert regions().of_place(village).name == "Chiapas"
    assert regions(10).of_place(village).name == "Chiapas (±10 km)"
