"""Names that other things share with places: streets, ranges, peoples, bodies, regions, journeys."""

from __future__ import annotations

import re
from typing import cast

import pytest
from caravan_map.geo.gazetteer import Gazetteer, Match
from caravan_map.geo.place import Candidate
from caravan_map.news.article import Article
from caravan_map.news.grammar import ENGLISH, SPANISH
from caravan_map.news.parsing import draft, parsed
from caravan_map.news.places.mentions import mentions
from caravan_map.news.places.namesakes import is_namesake
from caravan_map.news.places.toponyms import context_of
from caravan_map.news.text import Span
from support.gazetteer import small_gazetteer
from support.newsroom import named, names, told


@pytest.mark.parametrize(
    "text",
    [
        "They left Tapachula and slept in Huehuetán. Huixtla waved from the bridges.",
        "They left Tapachula and slept in Huehuetán. Tomorrow, Huixtla, if it is dry.",
        "They left Tapachula and slept in Huehuetán. The road was long. Huixtla at noon.",
        "They slept in Huixtla. Huixtla was kind.",
    ],
)
def test_a_name_in_doubt_is_a_place_among_the_storys_towns(text: str) -> None:
    assert names(text)[-1] == "Huixtla"


@pytest.mark.parametrize(
    "text",
    [
        "They left Tijuana in the north. Huixtla waved.",
        "They left Tapachula and slept in Huehuetán. The Huixtla was full.",
        "They left Tapachula and slept in Huehuetán. Huixtla said no.",
        "They left Tapachula and slept in Huehuetán. Arriaga & Huixtla closed.",
        "They left Tapachula and slept in Huehuetán. The Neo-Huixtla is a rifle.",
    ],
)
def test_a_name_in_doubt_far_from_the_story_or_of_a_thing_is_none(text: str) -> None:
    assert "Huixtla" not in names(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mon 4: Arriaga and then Huixtla, Chiapas.", ["Arriaga", "Huixtla", "Chiapas"]),
        ("Arriaga, Huixtla and Tijuana. Rain.", ["Arriaga", "Huixtla", "Tijuana"]),
        ("Out of Chiapas (Huixtla, then on).", ["Chiapas", "Huixtla"]),
        ("Arriaga (6), Huixtla (7) and Tijuana (9).", ["Arriaga", "Huixtla", "Tijuana"]),
        ("Arriaga (May 6), Huixtla (May 7) and Tijuana (May 9).", ["Arriaga", "Huixtla", "Tijuana"]),
    ],
)
def test_a_list_vouches_for_its_towns_from_either_end(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_letters_that_spell_a_town_are_no_town() -> None:
    assert names("They fled to TAP.") == []
    assert names("PUEBLA — Rain fell.") == ["PUEBLA"]


def test_a_body_of_a_towns_name_makes_no_person_of_the_town() -> None:
    assert names("The Arriaga Fire Department came. They slept in Arriaga.") == ["Arriaga", "Arriaga"]


@pytest.mark.parametrize(
    ("text", "capital"),
    [
        ("They left Mexico City. In the capital it rained.", ["the capital"]),
        ("They left Mexico City. In the nation's capital it rained.", ["the nation's capital"]),
        ("They left Mexico City. In the federal capital it rained.", ["the federal capital"]),
        ("They left Mexico City. In the Mexican capital it rained.", ["the Mexican capital"]),
        ("They left Mexico City. In the Mexican capital markets it rained.", []),
        ("They left Huixtla. In the Mexican capital it rained.", ["the Mexican capital"]),
        ("They left Mexico City. In the capital, Toluca Road, it rained.", []),
        ("They left Mexico City. In the capital of Chiapas it rained.", []),
        ("They left Huixtla. In the capital it rained.", []),
        ("It rained in the capital.", []),
    ],
)
def test_the_capital_is_that_of_the_storys_country_where_the_story_names_it(text: str, capital: list[str]) -> None:
    assert [name for name in names(text) if "capital" in name] == capital
    if capital:
        assert [m.candidates[0].place.name for m in named(text) if m.text == capital[0]] == ["Mexico City"]


@pytest.mark.parametrize(
    "thing", ["Huixtla Avenue", "Huixtla Park", "Huixtla Rd.", "Huixtla Island", "Huixtla Old Stone Church"]
)
def test_a_street_or_a_park_with_a_towns_name_is_no_town(thing: str) -> None:
    assert names(f"They left Tapachula and slept in {thing}.") == ["Tapachula"]


@pytest.mark.parametrize(
    "words", ["the Huixtla mayor", "a Huixtla woman", "the Huixtla Fire Department", "the Huixtla market"]
)
def test_a_towns_name_before_a_noun_is_a_place_among_the_storys_towns(words: str) -> None:
    assert "Huixtla" in names(f"They left Tapachula and slept in Huehuetán. They met {words} again.")
    assert names(f"They met {words} again.") == []


@pytest.mark.parametrize(
    ("text", "attributive"),
    [
        ("They camped on the Tijuana side of the fence.", True),
        ("They met the Tijuana mayor.", True),
        ("They camped in Tijuana.", False),
        ("They slept in the Tijuana Fire Department.", True),
        ("They left Tijuana and rested.", False),
    ],
)
def test_a_name_before_the_noun_it_tells_of_is_marked(text: str, *, attributive: bool) -> None:
    assert [mention.attributive for mention in named(text)] == [attributive]


@pytest.mark.parametrize(
    ("text", "kind"), [("Cruzaron medio Chiapas.", "region"), ("Cruzaron media Oaxaca.", "region")]
)
def test_half_of_a_name_is_that_of_a_region(text: str, kind: str) -> None:
    piece = draft(Article("a", "a.txt", text, language="es"), small_gazetteer())
    assert [mention.kind for mention in parsed(piece, context_of([piece.mentions])).mentions] == [kind]


def test_a_region_that_owns_a_town_tells_where_it_is() -> None:
    found = {mention.text: mention for mention in named("The march will get to Chiapas's Huixtla on Friday.")}
    assert found["Huixtla"].container is not None
    assert found["Huixtla"].container.name == "Chiapas"


def test_the_capital_may_be_followed_by_a_day() -> None:
    assert re.search(ENGLISH.capital, "They entered the country's capital Friday.") is not None
    assert re.search(ENGLISH.capital, "They entered the country's capital Huixtla.") is None


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Los mineros entraron en Tapachula, bajo la sierra de Arriaga.", "Arriaga", []),
        ("Los mineros llegaron a Tapachula, al pie del volcán de Huixtla.", "Huixtla", []),
        ("Los mineros llegaron a la ciudad de Arriaga.", "Arriaga", [("at", "main")]),
        ("Los mineros caminaron por la sierra de Chiapas.", "Chiapas", [("at", "main")]),
    ],
)
def test_the_range_called_after_a_town_is_not_that_town(text: str, name: str, expected: list[tuple[str, str]]) -> None:
    assert told(text, name, language="es") == expected


def test_who_is_led_by_somebody_is_in_no_region_of_that_name() -> None:
    text = "Encabezada por Chiapas y Ruiz, la marcha partió el lunes. El poeta Jaime Chiapas habló ante los suyos."
    assert named(text) == []


@pytest.mark.parametrize(
    ("language", "text", "name", "expected"),
    [
        ("es", "La caravana llegó ayer a territorio chiapaneco.", "territorio chiapaneco", [("at", "main")]),
        ("es", "Los migrantes avanzan por tierras oaxaqueñas.", "tierras oaxaqueñas", [("at", "main")]),
        ("es", "La caravana llegó ayer a un pueblo chiapaneco.", "chiapaneco", []),
        ("en", "The caravan has reached Mexican soil.", "Mexican soil", [("at", "main")]),
        ("en", "The caravan has reached Mexican shelters.", "Mexican", []),
    ],
)
def test_a_peoples_land_is_a_place(language: str, text: str, name: str, expected: list[tuple[str, str]]) -> None:
    assert told(text, name, language=language) == expected


def test_a_dateline_with_the_name_of_a_state_and_a_large_town_is_the_towns() -> None:
    (opening, *_) = named("PUEBLA — The caravan reached the city at noon.")
    assert opening.head in {"town", None}
    assert opening.kind == "town"


def test_a_park_with_the_name_of_a_far_town_is_none() -> None:
    known = small_gazetteer()

    class Parks:
        def matches(self, text: str) -> list[Match]:
            park = text.index("Tijuana Park")
            return [Match(park, park + len("Tijuana Park"), "tijuana park", demonym=False), *known.matches(text)[1:]]

        def candidates(self, name: str) -> tuple[Candidate, ...]:
            return known.candidates(name.removesuffix(" park"))

    text = "They stopped at Tijuana Park in Huixtla."
    found = mentions(text, [Span(0, len(text))], cast("Gazetteer", Parks()), grammar=ENGLISH)
    assert [mention.text for mention in found] == ["Huixtla"]


@pytest.mark.parametrize(
    ("text", "is_other"),
    [
        ("La carrera salió de la basílica de Lourdes.", True),
        ("La carrera salió del santuario de San Telmo.", True),
        ("La carrera salió de la plaza de Lourdes.", False),
        ("La carrera salió de la basílica de Huixtla.", False),
    ],
)
def test_a_church_named_for_a_saint_or_a_person_is_no_town(text: str, is_other: bool) -> None:
    name = re.search(r"(?:San )?[A-Z]\w+(?=\.$)", text)
    assert name is not None
    assert is_namesake(text, Span(*name.span()), SPANISH) is is_other


def test_what_a_march_is_named_for_is_no_place() -> None:
    assert names("They joined the Walk for Huixtla on Monday.") == []
    assert names("They joined the walk for Huixtla on Monday.") == ["Huixtla"]


@pytest.mark.parametrize("text", ["They walked along U.S. 7 to Huixtla.", "They walked along Pa. 61 to Huixtla."])
def test_letters_before_a_number_name_a_road(text: str) -> None:
    assert names(text) == ["Huixtla"]
    assert names("They walked across the U.S. to Huixtla.") == ["U.S.", "Huixtla"]


def test_names_that_share_a_noun_in_the_plural_are_no_towns() -> None:
    assert names("They walked through Huixtla and Arriaga counties.") == []
    assert names("They walked through Huixtla and Arriaga on Monday.") == ["Huixtla", "Arriaga"]


def test_a_town_before_its_own_district_is_not_the_state_of_that_name() -> None:
    town, district = named("They walk to Washington, D.C., to pray.")
    assert [candidate.place.admin1 for candidate in town.candidates] == ["District of Columbia"]
    assert district.kind == "region"


def test_a_state_that_shares_its_name_with_a_country_tells_that_a_town_is_not_a_known_one() -> None:
    assert names("They left El Paso, Georgia, early on Monday.") == ["Georgia"]
    assert names("They left El Paso, Texas, early on Monday.") == ["El Paso", "Texas"]


def test_a_noun_of_motion_is_no_town_by_another_name() -> None:
    known = small_gazetteer()

    class Walks:
        def matches(self, text: str) -> list[Match]:
            walk = text.index("Walk")
            return [Match(walk, walk + 4, "walk", demonym=False), *known.matches(text)]

        def candidates(self, name: str) -> tuple[Candidate, ...]:
            return known.candidates("huixtla" if name == "walk" else name)

    text = "They go on the Walk for Rain in Arriaga."
    found = mentions(text, [Span(0, len(text))], cast("Gazetteer", Walks()), grammar=ENGLISH)
    assert [mention.text for mention in found] == ["Arriaga"]
