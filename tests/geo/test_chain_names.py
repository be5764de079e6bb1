from __future__ import annotations

import pytest
from caravan_map.errors import RouteError
from caravan_map.geo.chain_names import MOST_PLACES, chain_names, chain_places, is_chain
from support.gazetteer import small_gazetteer


def places(text: str) -> list[tuple[str, str | None]]:
    return [(place.name, place.admin1) for place in chain_places(chain_names(text), small_gazetteer())]


def test_a_chain_has_a_sign_between_its_names() -> None:
    assert is_chain("A > B")
    assert is_chain("A → B")
    assert not is_chain("gulf-matamoros")


def test_names_are_told_apart_whatever_the_spaces() -> None:
    assert chain_names(" A>B, C  →  D ") == ("A", "B, C", "D")


@pytest.mark.parametrize("text", ["A >", "> A", "A > > B", "A", " > ".join(["A"] * (MOST_PLACES + 1))])
def test_what_is_no_chain_is_refused(text: str) -> None:
    with pytest.raises(RouteError, match="is no chain of places; name from 2 to 500"):
        chain_names(text)


def test_of_places_of_a_name_the_one_near_its_neighbours_is_meant() -> None:
    assert places("Tapachula > Escuintla > Arriaga")[1] == ("Escuintla", "Chiapas")
    assert places("Guatemala City > Escuintla")[1] == ("Escuintla", "Escuintla")
    assert places("Tapachula > Tonalá")[1] == ("Tonalá", "Chiapas")


def test_a_state_or_a_country_behind_a_name_decides_it() -> None:
    assert places("Guatemala City > Escuintla, Chiapas")[1] == ("Escuintla", "Chiapas")
    assert places("Tapachula > Tonalá, Jalisco, Mexico")[1] == ("Tonalá", "Jalisco")
    assert places("Tapachula > Escuintla, GT")[1] == ("Escuintla", "Escuintla")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Tapachula > Xyzzy", "'Xyzzy' is not in the gazetteer; check its spelling, or add it"),
        ("Tapachula > Tabasco", "'Tabasco' is an area and no town; name a town in it"),
        (
            "Tapachula > Escuintla, Jalisco",
            "no 'Escuintla' lies in Jalisco; the gazetteer has Escuintla,",
        ),
        ("Tapachula > Tapachula", "'Tapachula' is the place before it in the chain"),
    ],
)
def test_a_name_without_a_town_is_refused_and_said_why(text: str, told: str) -> None:
    with pytest.raises(RouteError, match=told):
        places(text)
