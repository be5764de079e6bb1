from __future__ import annotations

import pytest
from caravan_map.geo.gazetteer import Gazetteer
from caravan_map.geo.place import LonLat, Place
from caravan_map.geo.supplement import Supplemented
from support.gazetteer import ATTRIBUTION, VERSION, small_gazetteer

LINE = "Positions of some places: somebody"
VILLAGE = Place("Xolotepec", "town", LonLat(-92.7, 15.35), "MX", "Chiapas", "MX.05", source="somebody")
OTHER = Place("Xolotepec", "town", LonLat(-97.0, 17.0), "MX", "Oaxaca", "MX.20", source="somebody")


def gazetteer(*names: str, places: tuple[Place, ...] = (VILLAGE,)) -> Gazetteer:
    return Supplemented(small_gazetteer(), dict.fromkeys(names, places), attribution=(LINE,))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They slept in Xolotepec, then in Huixtla.", ["Xolotepec", "Huixtla"]),
        ("XOLOTEPEC: from XOLOTÉPEC to Tapachula.", ["XOLOTEPEC", "XOLOTÉPEC", "Tapachula"]),
        ("They slept in San Juan Xolotepec.", ["San Juan Xolotepec"]),
        ("They slept in Ana. Juan. Xolotepec is far.", ["Xolotepec"]),
        ("A xolotepec is a bird.", []),
        ("San", []),
        ("", []),
    ],
)
def test_added_names_are_found_among_the_gazetteers(text: str, found: list[str]) -> None:
    matches = gazetteer("Xolotepec", "San Juan Xolotepec").matches(text)
    assert [text[match.start : match.end] for match in matches] == found


def test_where_names_meet_the_longer_is_taken() -> None:
    text = "From Tapachula Vieja to Ciudad Hidalgo."
    assert [text[m.start : m.end] for m in gazetteer("Tapachula Vieja", "Hidalgo").matches(text)] == [
        "Tapachula Vieja",
        "Ciudad Hidalgo",
    ]


def test_the_places_of_a_new_name_share_it_evenly() -> None:
    added = gazetteer("Xolotepec", places=(VILLAGE, OTHER))
    assert [(each.place, each.prior) for each in added.candidates("XOLOTEPEC")] == [(VILLAGE, 0.4), (OTHER, 0.4)]
    assert gazetteer("Xolotepec").candidates("Nowhere") == ()


def test_a_name_that_the_gazetteer_knows_too_keeps_its_places() -> None:
    before = small_gazetteer().candidates("Escuintla")
    after = gazetteer("Escuintla").candidates("Escuintla")
    assert {each.place for each in after} == {VILLAGE, *(each.place for each in before)}
    assert sum(each.prior for each in after) <= 1
    assert next(each.prior for each in after if each.place == VILLAGE) == 0.5


def test_all_else_is_the_gazetteers() -> None:
    known, added = small_gazetteer(), gazetteer("Xolotepec")
    assert (added.version, added.attribution) == (VERSION, (*ATTRIBUTION, LINE))
    assert added.admin1("MX.05") == known.admin1("MX.05")
    assert (added.country("MX"), added.capital("MX")) == (known.country("MX"), known.capital("MX"))
    corners = LonLat(-93, 14), LonLat(-92, 16)
    assert added.towns_within(*corners).admin1_code == known.towns_within(*corners).admin1_code


def test_with_nothing_added_nothing_is_owed() -> None:
    empty = Supplemented(small_gazetteer(), {"Xolotepec": (), "!": (VILLAGE,)}, attribution=(LINE,))
    assert empty.attribution == ATTRIBUTION
    assert empty.matches("They slept in Xolotepec.") == []
