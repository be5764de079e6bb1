from __future__ import annotations

from typing import Any

import pytest
from caravan_map.data.geocoder import Answer, Query
from caravan_map.data.geocoder_answers import Surrounds, places
from caravan_map.geo.place import LonLat, Place
from support.gazetteer import small_gazetteer
from support.geocoder import nominatim_place

NAME = "Xolotepec"
POINT = LonLat(-92.70, 15.35)
ASKED = Query(NAME, countries=("MX",))
ANYWHERE = Surrounds(None, ())


def answer(address: str = f"{NAME}, Chiapas, México", point: LonLat = POINT, **raw: object) -> Answer:
    return Answer(address, point.lon, point.lat, raw)


def found(*answers: Answer, query: Query = ASKED, surrounds: Surrounds = ANYWHERE) -> tuple[Place, ...]:
    return places(answers, query, surrounds, gazetteer=small_gazetteer(), source="nominatim")


def test_a_village_becomes_a_place_with_its_state_and_its_source() -> None:
    raw = nominatim_place(NAME)
    (place,) = found(Answer(raw["display_name"], POINT.lon, POINT.lat, raw))
    assert place == Place(
        name=NAME,
        kind="town",
        point=POINT,
        country="MX",
        admin1="Chiapas",
        admin1_code="MX.05",
        radius_km=2.2,
        source="nominatim",
    )


@pytest.mark.parametrize(
    "raw",
    [
        {"addresstype": "hamlet"},
        {"class": "place", "type": "village"},
        {"properties": {"osm_key": "place", "osm_value": "village", "countrycode": "MX"}},
        {"properties": {"layer": "locality"}},
        {"types": ["locality", "political"]},
        {"components": {"_type": "village", "country_code": "mx"}},
        {"place_type": ["place"]},
        {"fcl": "P", "countryCode": "MX"},
        {"entityType": "PopulatedPlace"},
        {},
    ],
)
def test_a_settlement_is_told_in_the_words_of_each_geocoder(raw: dict[str, Any]) -> None:
    (place,) = found(answer(**raw))
    assert (place.kind, place.country) == ("town", "MX")


@pytest.mark.parametrize(
    "raw",
    [
        {"addresstype": "amenity"},
        {"addresstype": "road", "type": "village"},
        {"class": "shop", "type": "bakery"},
        {"properties": {"layer": "venue"}},
        {"types": ["route"]},
        {"addresstype": "country"},
    ],
)
def test_streets_shops_and_countries_are_no_answer(raw: dict[str, Any]) -> None:
    assert found(answer(**raw)) == ()


@pytest.mark.parametrize(
    "address", ["Tapachula, Chiapas", "", ", Chiapas", "Xoloteque, Chiapas", "Chiapas, Xolotepec", "70110, Xolotepec"]
)
def test_another_name_is_no_answer(address: str) -> None:
    assert found(answer(address, addresstype="village")) == ()


def test_a_settlement_may_be_called_in_full_and_what_is_not_said_to_be_one_may_not() -> None:
    assert found(answer("San Juan Xolotepec, Chiapas", addresstype="village"))
    assert found(answer("30500 Xolotepec, Chiapas"))
    assert found(answer("Calle Xolotepec, Chiapas")) == ()


def test_a_state_or_a_wide_box_is_a_region_and_no_spot() -> None:
    assert [place.kind for place in found(answer(addresstype="county"))] == ["region"]
    wide = ["15.0", "15.8", "-93.2", "-92.2"]
    (place,) = found(answer(addresstype="municipality", boundingbox=wide))
    assert place.kind == "region"
    assert 40 < place.radius_km < 60


@pytest.mark.parametrize("box", [None, [], ["a", "b", "c", "d"], ["100", "200", "1", "2"], 7])
def test_a_box_that_is_none_is_passed_over(box: object) -> None:
    assert found(answer(addresstype="village", boundingbox=box))[0].radius_km == 3.0


def test_a_place_in_another_country_is_no_answer() -> None:
    guatemala = LonLat(-90.51, 14.64)
    assert found(answer(point=guatemala)) == ()
    assert found(answer(address_={"country_code": "gt"})) == ()
    assert found(answer(point=guatemala), query=Query(NAME, countries=("GT", "MX")))[0].country == "GT"


def test_at_a_border_the_geocoder_tells_the_country_and_the_state_stays_open() -> None:
    (place,) = found(answer(country_code="gt"), query=Query(NAME, countries=("GT",)))
    assert (place.country, place.admin1, place.admin1_code) == ("GT", None, None)


def test_a_place_in_the_middle_of_nowhere_without_a_country_is_no_answer() -> None:
    ocean = LonLat(-150.0, 0.5)
    assert found(answer(point=ocean)) == ()
    assert found(answer(point=ocean, country_code="MX"))[0].country == "MX"


@pytest.mark.parametrize("point", [(0.0, 0.0), (float("nan"), 15.0), (200.0, 15.0)])
def test_no_point_is_no_answer(point: tuple[float, float]) -> None:
    assert found(Answer(f"{NAME}, Chiapas", *point, {"country_code": "MX"})) == ()


def test_what_lies_far_from_all_of_the_storys_towns_is_no_answer() -> None:
    tijuana, tapachula = LonLat(-117.0, 32.5), LonLat(-92.26, 14.9)
    assert found(answer(), surrounds=Surrounds(None, (tijuana,))) == ()
    assert found(answer(), surrounds=Surrounds(None, (tijuana, tapachula)))


def test_a_region_told_must_hold_the_place_by_its_address_or_by_the_towns_around() -> None:
    chiapas, oaxaca = small_gazetteer().admin1("MX.05"), small_gazetteer().admin1("MX.20")
    assert found(answer(f"{NAME}, México"), surrounds=Surrounds(chiapas, ()))
    assert found(answer(), surrounds=Surrounds(oaxaca, ())) == ()
    (place,) = found(answer(f"{NAME}, Oaxaca, México"), surrounds=Surrounds(oaxaca, ()))
    assert (place.admin1, place.admin1_code) == ("Oaxaca", "MX.20")


def test_a_place_mapped_twice_is_one() -> None:
    near, other = LonLat(-92.71, 15.36), LonLat(-93.5, 16.0)
    assert [each.point for each in found(answer(), answer(point=near), answer(point=other))] == [POINT, other]
