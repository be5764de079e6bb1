"""What a name may mean, with priors; regions by code; towns in a box."""

from __future__ import annotations

import numpy as np
import pytest
from caravan_map.data.gazetteer_files import ROW_FIELDS
from caravan_map.data.overlay import overlay_records
from caravan_map.geo.gazetteer import Gazetteer, Towns
from caravan_map.geo.place import Candidate, LonLat
from hypothesis import given
from hypothesis import strategies as st
from support.gazetteer import ATTRIBUTION, TOWNS, VERSION, small_gazetteer, small_index

NAMES = st.sampled_from(
    [*(town[1] for town in TOWNS), "Mexico", "US", "southern Mexico", "southern border", "Georgia", "Congo"]
)
#: Longitude, latitude and state of every populated place, those of the overlay among them.
EVERY_TOWN = [town[2:5] for town in TOWNS] + [
    (place.point.lon, place.point.lat, place.admin1_code)
    for place in (record.place for record in overlay_records())
    if place.kind == "town"
]


def first(name: str) -> Candidate:
    return small_gazetteer().candidates(name)[0]


def prior(name: str, kind: str) -> float:
    return sum(each.prior for each in small_gazetteer().candidates(name) if each.place.kind == kind)


def rows(towns: Towns) -> list[tuple[float, float, str]]:
    return list(zip(towns.lon.tolist(), towns.lat.tolist(), towns.admin1_code, strict=True))


@given(NAMES)
def test_priors_descend_and_add_up_to_less_than_one(name: str) -> None:
    priors = [each.prior for each in small_gazetteer().candidates(name)]
    assert priors == sorted(priors, reverse=True)
    assert 0 < sum(priors) < 1


@given(NAMES)
def test_the_same_question_gets_the_same_answer(name: str) -> None:
    assert small_gazetteer().candidates(name) == small_gazetteer().candidates(name.upper())


def test_it_is_a_gazetteer() -> None:
    gazetteer: Gazetteer = small_gazetteer()
    assert gazetteer.version == VERSION
    assert gazetteer.attribution == ATTRIBUTION
    assert len(small_gazetteer()) > len(TOWNS)


def test_an_unknown_name_has_no_candidates() -> None:
    assert small_gazetteer().candidates("Xyzzy") == ()
    assert small_gazetteer().candidates("") == ()
    assert small_gazetteer().candidates("southern Xyzzy") == ()


def test_the_town_on_the_route_keeps_a_chance_beside_the_city_of_its_name() -> None:
    towns = {each.place.geonameid: each.prior for each in small_gazetteer().candidates("Escuintla")}
    assert towns[3595803] > towns[3527768] > 0.05


@pytest.mark.parametrize(
    ("name", "kind", "geonameid"),
    [
        ("Tonalá", "town", 3981369),
        ("Juchitán", "town", 3526357),
        ("Comaltitlán", "town", 3514685),
        ("Ciudad de México", "town", 3530597),
        ("Mexico City", "town", 3530597),
        ("Washington", "town", 4140963),
        ("Mexico", "country", 3996063),
        ("México", "country", 3996063),
        ("Guatemala", "country", 3595528),
        ("EE.UU.", "country", 6252001),
        ("United States", "country", 6252001),
        ("Honduran", "country", 3608932),
        ("hondureñas", "country", 3608932),
    ],
)
def test_the_likeliest_place_comes_first(name: str, kind: str, geonameid: int) -> None:
    assert (first(name).place.kind, first(name).place.geonameid) == (kind, geonameid)


@pytest.mark.parametrize(
    ("name", "code"), [("Chiapas", "MX.05"), ("Texas", "US.TX"), ("Tex.", "US.TX"), ("Estado de México", "MX.15")]
)
def test_states_are_regions_with_their_own_code(name: str, code: str) -> None:
    assert (first(name).place.kind, first(name).place.admin1_code) == ("region", code)


@pytest.mark.parametrize("name", ["Puebla", "Veracruz", "Oaxaca", "Querétaro", "Washington"])
def test_a_name_of_a_state_and_its_city_means_either(name: str) -> None:
    assert prior(name, "region") > 0.1
    assert prior(name, "town") > 0.1


@pytest.mark.parametrize("name", ["Mexico", "Guatemala"])
def test_a_name_of_a_country_and_its_capital_means_either(name: str) -> None:
    assert prior(name, "country") > 0.6
    assert prior(name, "town") > 0.05


@pytest.mark.parametrize("name", ["Guatemalan border", "Guatemala's border", "frontera con Guatemala"])
def test_a_border_with_one_side_named_may_be_with_any_neighbour(name: str) -> None:
    found = [each.place.name for each in small_gazetteer().candidates(name)]
    assert found[0] == "Guatemala-Mexico border"
    assert {"Guatemala-Honduras border", "Guatemala-El Salvador border", "Belize-Guatemala border"} == set(found[1:])


@pytest.mark.parametrize(
    "name",
    ["US-Mexico border", "U.S.-Mexico border", "Mexico-United States border", "frontera entre México y Estados Unidos"],
)
def test_a_border_with_both_sides_named_is_that_border(name: str) -> None:
    (found,) = small_gazetteer().candidates(name)
    assert found.place.kind == "border"
    assert found.place.line[0].lon == pytest.approx(-117.0, abs=0.1)
    assert found.place.line[-1].lon == pytest.approx(-97.5, abs=0.1)
    assert found.place.radius_km > 1000


def test_the_border_of_a_state_is_its_stretch() -> None:
    stretch, whole = first("Texas border").place, first("US-Mexico border").place
    assert set(stretch.line) < set(whole.line)


def test_the_southern_border_is_more_likely_that_of_the_north() -> None:
    assert [each.place.name for each in small_gazetteer().candidates("southern border")] == [
        "Mexico-United States border",
        "Guatemala-Mexico border",
    ]


def test_a_compass_part_lies_in_that_part_of_the_area() -> None:
    south, whole = first("southern Mexico").place, first("Mexico").place
    assert (south.kind, south.country, south.name) == ("region", "MX", "southern Mexico")
    assert south.point.lat < whole.point.lat
    assert south.radius_km < whole.radius_km


def test_a_compass_part_in_spanish_is_the_same_place() -> None:
    assert first("sur de México").place == first("southern Mexico").place


def test_the_middle_of_an_area_lies_near_its_towns_middle() -> None:
    assert first("central Mexico").place.point.lat == pytest.approx(18, abs=2)


@pytest.mark.parametrize(
    "name", ["northern Honduras", "western Europe's", "southern Chiapas", "eastern Central America"]
)
def test_areas_with_few_or_no_towns_have_parts_too(name: str) -> None:
    found = small_gazetteer().candidates(name)
    assert all(each.place.population == 0 for each in found)


def test_a_part_of_something_larger_than_a_country_is_as_large_a_kind() -> None:
    assert first("northern Central America").place.kind == "continent"
    assert first("northern Central America").place.point.lat > first("Central America").place.point.lat


def test_a_compass_word_before_a_town_is_no_area() -> None:
    assert small_gazetteer().candidates("southern Tapachula") == ()


def test_areas_are_found_by_code() -> None:
    gazetteer = small_gazetteer()
    chiapas, mexico = gazetteer.admin1("MX.05"), gazetteer.country("MX")
    assert chiapas is not None
    assert mexico is not None
    assert (chiapas.name, chiapas.kind, chiapas.country) == ("Chiapas", "region", "MX")
    assert (mexico.name, mexico.kind) == ("Mexico", "country")


def test_the_code_of_a_state_gives_the_state_and_not_a_county_of_it() -> None:
    texas = small_gazetteer().admin1("US.TX")
    assert texas is not None
    assert texas.name == "Texas"


def test_codes_of_the_other_kind_or_of_none_give_nothing() -> None:
    gazetteer = small_gazetteer()
    assert gazetteer.admin1("MX") is None
    assert gazetteer.country("MX.05") is None
    assert gazetteer.admin1("MX.99") is None
    assert gazetteer.country("") is None


@given(st.floats(-120, -80), st.floats(-120, -80), st.floats(10, 35), st.floats(10, 35))
def test_towns_within_a_box_are_those_a_plain_search_finds(
    west: float, east: float, south: float, north: float
) -> None:
    west, east, south, north = *sorted((west, east)), *sorted((south, north))
    found = small_gazetteer().towns_within(LonLat(west, south), LonLat(east, north))
    expected = [town for town in EVERY_TOWN if west <= town[0] <= east and south <= town[1] <= north]
    assert sorted(rows(found)) == sorted(expected)


def test_towns_come_from_south_to_north_with_their_regions() -> None:
    found = small_gazetteer().towns_within(LonLat(-92.5, 14.6), LonLat(-92.0, 15.1))
    names = {town[2:5]: town[1] for town in TOWNS}
    assert [names[row] for row in rows(found)] == ["Ciudad Hidalgo", "Tapachula", "Álvaro Obregón", "Huehuetán"]


def test_a_box_may_cross_the_date_line() -> None:
    found = rows(small_gazetteer().towns_within(LonLat(170, 32), LonLat(-110, 33)))
    assert (-117.00371, 32.5027, "MX.02") in found
    assert sorted(found) == sorted(town for town in EVERY_TOWN if town[0] <= -110 and 32 <= town[1] <= 33)


def test_a_country_has_its_capital() -> None:
    mexico = small_gazetteer().capital("MX")
    assert mexico is not None
    assert mexico.name == "Mexico City"
    assert small_gazetteer().capital("HN") is None  # none of its towns is there
    assert small_gazetteer().capital("??") is None


def test_rows_are_read_as_they_are_written() -> None:
    assert np.dtype(list(ROW_FIELDS)).itemsize == len(small_index().rows) // len(small_gazetteer())
