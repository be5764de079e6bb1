from __future__ import annotations

import pytest
from caravan_map.geo.distance import distance_km
from caravan_map.geo.joining import along_corridor, leads_on, lies_on, onto_corridor
from caravan_map.geo.place import LonLat, Place
from walks import COAST, US_BORDER, HandGazetteer, town

NOWHERE = HandGazetteer()
GUATEMALA = Place("Guatemala City", "town", LonLat(-90.51, 14.64), geonameid=901)
OAXACA_CITY = Place("Oaxaca City", "town", LonLat(-96.72, 17.06), geonameid=902)
BESIDE = Place("Beside", "town", LonLat(-93.2, 15.6), geonameid=903)


def way(*been: Place, ahead: tuple[Place, ...] = ()) -> list[tuple[str, float]]:
    stops = along_corridor(been, ahead, COAST, gazetteer=NOWHERE)
    return [(stop.name, round(stop.km, 1)) for stop in stops]


def test_the_way_to_a_corridor_is_laid_and_then_the_corridor_followed_to_its_end() -> None:
    found = way(GUATEMALA, town("Tapachula"), town("Huixtla"))
    start = found[1][1]
    assert start > distance_km(GUATEMALA.point, town("Tapachula").point)
    assert [name for name, _ in found] == ["Guatemala City", *(stop.name for stop in COAST.stops)]
    assert [km - start for _, km in found[1:]] == pytest.approx([stop.km for stop in COAST.stops], abs=0.11)


def test_a_corridor_is_left_for_places_off_it() -> None:
    found = way(town("Tapachula"), town("Mapastepec"), OAXACA_CITY)
    assert [name for name, _ in found[-2:]] == ["Mapastepec", "Oaxaca City"]
    assert found[-2][1] == pytest.approx(105.0)


def test_a_goal_off_the_corridor_is_where_the_way_ends() -> None:
    assert way(GUATEMALA, town("Tapachula"), town("Arriaga"), ahead=(OAXACA_CITY,))[-1][0] == "Oaxaca City"


def test_a_goal_on_the_corridor_does_not_end_it() -> None:
    assert way(GUATEMALA, town("Tapachula"), town("Arriaga"), ahead=(town("Veracruz"),))[-1][0] == "Matamoros"


def test_a_goal_behind_on_the_corridor_is_gone_back_to() -> None:
    assert way(GUATEMALA, town("Tapachula"), town("Arriaga"), ahead=(town("Huixtla"),))[-1][0] == "Huixtla"


def test_a_place_beside_the_corridor_keeps_its_own_name_at_its_chainage() -> None:
    found = dict(way(GUATEMALA, town("Tapachula"), BESIDE, OAXACA_CITY))
    assert found["Beside"] - found["Tapachula"] == pytest.approx(COAST.locate(BESIDE)[0], abs=0.2)


@pytest.mark.parametrize(
    "been",
    [
        (),
        (GUATEMALA,),
        (GUATEMALA, town("Tapachula")),
        (town("Tapachula"), town("Huixtla")),
        (town("Huixtla"), town("Tapachula"), GUATEMALA),
    ],
)
def test_without_a_leg_on_the_corridor_or_with_no_other_there_is_nothing_to_join(been: tuple[Place, ...]) -> None:
    assert way(*been) == []


def test_a_place_lies_on_a_corridor_up_to_20_km_off_it() -> None:
    assert lies_on(COAST, BESIDE)
    assert not lies_on(COAST, GUATEMALA)


def test_a_corridor_is_followed_from_its_start_or_from_where_the_way_meets_it() -> None:
    found = onto_corridor((GUATEMALA,), COAST, gazetteer=NOWHERE)
    assert [stop.name for stop in found] == ["Guatemala City", *(stop.name for stop in COAST.stops)]
    assert found[-1].km == pytest.approx(found[1].km + COAST.length_km)
    met = onto_corridor((GUATEMALA, town("Huixtla")), COAST, gazetteer=NOWHERE)
    assert [stop.name for stop in met[:3]] == ["Guatemala City", "Huixtla", "Villa Comaltitlán"]
    assert onto_corridor((GUATEMALA, town("Matamoros")), COAST, gazetteer=NOWHERE) == ()


def test_a_corridor_leads_on_from_near_its_start_towards_what_lies_beyond_its_end() -> None:
    assert leads_on(COAST, GUATEMALA, US_BORDER)
    assert not leads_on(COAST, town("Tampico"), US_BORDER)
    assert not leads_on(COAST, GUATEMALA, Place("Panama", "country", LonLat(-80.0, 9.0)))
    assert not leads_on(COAST, Place("Lima", "town", LonLat(-77.0, -12.0)), US_BORDER)
