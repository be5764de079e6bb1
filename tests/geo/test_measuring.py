from __future__ import annotations

import pytest
from caravan_map.errors import OffRouteError, RouteError
from caravan_map.geo.measuring import measured
from support.gazetteer import small_gazetteer
from walks import COAST


def test_a_place_has_its_chainage_and_its_offset() -> None:
    (spot,) = measured(COAST, ["Mapastepec"], small_gazetteer()).spots
    assert (spot.place.name, spot.km, round(spot.offset_km)) == ("Mapastepec", 105.0, 0)


def test_two_places_have_the_way_between_them_in_either_order() -> None:
    for names in (["Huixtla", "Arriaga"], ["Arriaga", "Huixtla"]):
        assert measured(COAST, names, small_gazetteer()).between_km == 215.0
    assert measured(COAST, ["Huixtla"], small_gazetteer()).between_km is None


def test_of_the_places_of_a_name_the_one_by_the_route_is_meant() -> None:
    (spot,) = measured(COAST, ["Escuintla"], small_gazetteer()).spots
    assert spot.place.admin1 == "Chiapas"


def test_a_place_off_the_route_is_refused_unless_allowed() -> None:
    with pytest.raises(OffRouteError, match="Guatemala City lies"):
        measured(COAST, ["Guatemala City"], small_gazetteer())
    (spot,) = measured(COAST, ["Guatemala City"], small_gazetteer(), max_offset_km=300).spots
    assert spot.offset_km > 100


def test_a_name_that_is_no_towns_is_refused() -> None:
    with pytest.raises(RouteError, match="is not in the gazetteer"):
        measured(COAST, ["Xyzzy"], small_gazetteer())
