"""Names are found where they are written like names, the longest first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import pytest
from caravan_map.data.gazetteer_build import PlaceRecord, build_index
from caravan_map.data.gazetteer_files import MINOR, PLACE_NAME, read_index
from caravan_map.data.gazetteer_index import GeoNames
from caravan_map.data.gazetteer_match import Matcher
from caravan_map.geo.gazetteer import Match
from caravan_map.geo.place import LonLat, Place
from hypothesis import given
from hypothesis import strategies as st
from support.gazetteer import small_gazetteer


def names(text: str) -> list[str]:
    return [text[match.start : match.end] for match in small_gazetteer().matches(text)]


def demonyms(text: str) -> list[str]:
    return [text[match.start : match.end] for match in small_gazetteer().matches(text) if match.demonym]


@given(st.text(max_size=300))
def test_any_text_gives_ordered_matches_that_have_candidates(text: str) -> None:
    found = small_gazetteer().matches(text)
    edges = [edge for match in found for edge in (match.start, match.end)]
    assert edges == sorted(edges)
    assert all(small_gazetteer().candidates(match.name) for match in found)


WORDS = st.sampled_from(
    [
        "the",
        "The",
        "US",
        "us",
        "U.S.",
        "of",
        "Mexico",
        "Mexico's",
        "southern",
        "border",
        "Tapachula",
        ",",
        ".",
        "-",
        "(",
        ")",
        "\n",
        "Villa",
        "Comaltitlán",
        "CITY",
        "City",
    ]
)


@given(st.lists(WORDS, max_size=20).map(" ".join))
def test_matches_do_not_depend_on_accents(text: str) -> None:
    assert names(text.replace("á", "a")) == [name.replace("á", "a") for name in names(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("They left Tapachula on Sunday.", ["Tapachula"]),
        ("they left tapachula on sunday.", []),
        ("TAPACHULA, Mexico (AP) — On Sunday", ["TAPACHULA", "Mexico"]),
        ("MIGRANTS LEAVE HUIXTLA IN MAY", ["HUIXTLA"]),
        ("to Villa Comaltitlán and Comaltitlan", ["Villa Comaltitlán", "Comaltitlan"]),
        ("Villa\nComaltitlán", ["Comaltitlán"]),
        ("Mexico\u2019s president", ["Mexico"]),
        ("in Mexico City, Mexico.", ["Mexico City", "Mexico"]),
        ("Juchitán de Zaragoza", ["Juchitán de Zaragoza"]),
        ("Ciudad de México", ["Ciudad de México"]),
        ("Washington, D.C.", ["Washington", "D.C."]),
        ("Arriagada", []),
    ],
)
def test_names_are_found_as_written(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    "written", ["U.S.", "U.S", "US", "USA", "U.S.A.", "EE.UU.", "EE. UU.", "EEUU", "Estados Unidos", "United States"]
)
def test_the_united_states_are_found_however_they_are_written(written: str) -> None:
    text = f"They want to reach the {written} soon"
    assert names(text) == [written]
    assert small_gazetteer().candidates(written)[0].place.country == "US"


@pytest.mark.parametrize("text", ["Let us pass", "Us too", "FOLLOW US ON TWITTER", "US WARNS MIGRANTS", "CONTACT US"])
def test_the_pronoun_is_not_the_united_states(text: str) -> None:
    assert names(text) == []


def test_capitals_beside_other_words_are_the_country() -> None:
    assert names("the US DHS said") == ["US"]


def test_an_abbreviation_of_a_state_needs_its_stop_and_keeps_it() -> None:
    assert names("in El Paso, Tex., and Tex said Miss Smith") == ["El Paso", "Tex."]


def test_an_abbreviation_of_initials_keeps_its_last_stop() -> None:
    assert names("in Charleston, W.Va., or W. Va. or D.C.") == ["W.Va.", "W. Va", "D.C."]


def test_a_sentence_keeps_its_own_stop() -> None:
    assert names("They left Tapachula.") == ["Tapachula"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Honduran and Venezuelans", ["Honduran", "Venezuelans"]),
        ("los hondureños y una venezolana", ["hondureños", "venezolana"]),
        ("a honduran", []),
        ("Guatemaltecos", ["Guatemaltecos"]),
    ],
)
def test_peoples_are_demonyms_and_small_only_in_spanish(text: str, expected: list[str]) -> None:
    assert demonyms(text) == expected


def test_a_capital_tells_the_country_from_its_people() -> None:
    assert demonyms("China y la china") == ["china"]
    assert names("China") == ["China"]


@pytest.mark.parametrize("text", ["In March and May", "Sunday", "el Domingo", "THE WAY", "Read More", "On", "Most"])
def test_everyday_words_are_no_places(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the Guatemalan border", ["Guatemalan border"]),
        ("por la capital poblana y más allá", ["capital poblana"]),
        ("la capital del estado", []),
        ("the U.S.-Mexico border", ["U.S.-Mexico border"]),
        ("the U.S.\u2013Mexico Border", ["U.S.\u2013Mexico Border"]),
        ("its southern border", ["southern border"]),
        ("Mexico's southern border", ["Mexico's southern border"]),
        ("the border between Mexico and Guatemala", ["border between Mexico and Guatemala"]),
        ("la frontera con Guatemala", ["frontera con Guatemala"]),
        ("the Texas border", ["Texas border"]),
        ("across Central America", ["Central America"]),
        ("in southern Mexico.", ["southern Mexico"]),
        ("el sur de Chiapas", ["sur de Chiapas"]),
        ("Southern Honduran towns", ["Honduran"]),
        ("north of Mexico", ["Mexico"]),
        ("southern Tapachula", ["Tapachula"]),
        ("sur del", []),
    ],
)
def test_borders_and_compass_parts_are_one_name(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.fixture(scope="module")
def villages(tmp_path_factory: pytest.TempPathFactory) -> GeoNames:
    """Give a gazetteer of villages whose names are everyday words."""
    names = (
        "Most",
        "March",
        "Little Rock",
        "Of The",
        "White House",
        "Border",
        "Western",
        "A",
        "6 de Octubre",
        "Us",
        "La Villa",
        "Villa de Most",
    )
    folder = tmp_path_factory.mktemp("villages")
    places = [Place(name, "town", LonLat(number, 0), geonameid=number + 1) for number, name in enumerate(names)]
    build_index([PlaceRecord(place, ((place.name, "main"),)) for place in places], folder)
    return GeoNames(read_index(folder))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Most people", []),
        ("the town of Most is Czech", ["Most"]),
        ("the Town Most", []),
        ("the town of MOST", []),
        ("the town of most", []),
        ("a storm in March", []),
        ("in Little Rock", ["Little Rock"]),
        ("La Villa de Most arde", ["Villa de Most"]),
        ("La Villa arde", ["La Villa"]),
        ("little Rock", []),
        ("Little rock", []),
        ("Of The", []),
        ("at the White House", []),
        ("the Border", []),
        ("the Western press", []),
        ("in 6 de Octubre", ["6 de Octubre"]),
        ("in 6 de octubre", []),
        ("a town named A", ["A"]),
    ],
)
def test_names_that_are_everyday_words_need_a_capital_of_choice(
    text: str, expected: list[str], villages: GeoNames
) -> None:
    assert [match_text(text, match) for match in villages.matches(text)] == expected


def match_text(text: str, match: Match) -> str:
    return text[match.start : match.end]


def test_a_people_s_name_that_a_village_shares_is_the_people_s() -> None:
    assert demonyms("the English and the Spanish walkers") == ["English", "Spanish"]


class Hamlets:
    """The names of a few hamlets."""

    known: Mapping[str, int] = {"walkers": PLACE_NAME | MINOR, "walkers bridge": PLACE_NAME | MINOR}

    def longer(self, word: str) -> Iterator[str]:
        return (name for name in self.known if name.startswith(f"{word} "))

    def beginning(self, line: str) -> list[str]:
        return [name for name in self.known if f"{line.partition(chr(10))[0]} ".startswith(f"{name} ")]

    def flags(self, name: str) -> int:
        return self.known.get(name, 0)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They left Walkers at noon.", ["Walkers"]),
        ("through Tuxtla, Walkers and Arriaga", ["Walkers"]),
        ("Walkers left at noon.", []),
        ("It was hot. Walkers left at noon.", []),
        ("he said: “Walkers left at noon.”", []),
        ("WALKERS LEAVE AT NOON", []),
        ("08:10 Walkers leave at noon.", []),
        ("Walkers Bridge is closed.", ["Walkers Bridge"]),
    ],
)
def test_a_word_that_only_hamlets_bear_must_have_its_capital_for_no_other_reason(
    text: str, expected: list[str]
) -> None:
    found = Matcher(Hamlets(), ()).matches(text)
    assert [match_text(text, match) for match in found] == expected
    assert all(match.minor for match in found)
