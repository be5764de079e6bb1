from __future__ import annotations

import itertools
import re
from typing import cast

import pytest
from caravan_map.geo.gazetteer import Gazetteer, Match
from caravan_map.geo.place import Candidate
from caravan_map.news.article import Article
from caravan_map.news.grammar import ENGLISH
from caravan_map.news.parsing import draft, parsed
from caravan_map.news.places.mentions import mentions
from caravan_map.news.places.toponyms import context_of
from caravan_map.news.text import Span
from hypothesis import given
from hypothesis import strategies as st
from support.gazetteer import small_gazetteer
from support.newsroom import named, told

PREPOSITIONS = [
    "in", "at", "near", "outside", "toward", "towards", "into", "through", "past", "from", "to", "out of", "as far as",
    "south of", "just north of", "short of", "beyond", "en route to", "close to", "on the outskirts of", "via",
]  # fmt: skip


def names(text: str) -> list[str]:
    return [mention.text for mention in named(text)]


@pytest.mark.parametrize("preposition", PREPOSITIONS)
def test_a_small_town_is_a_place_behind_a_preposition_of_place(preposition: str) -> None:
    assert names(f"The column was seen {preposition} Huixtla again.") == ["Huixtla"]


@pytest.mark.parametrize(
    "text",
    [
        "They left Huixtla.",
        "They reached Huixtla at noon.",
        "They crossed Huixtla at noon.",
        "They slept in the sweltering heat of the town of Huixtla.",
        "They came to the small city of Huixtla.",
        "They camped in the small inland town of Huixtla.",
        "HUIXTLA (AP) — The column rests.",
        "Huixtla – The column rests.",
        "Huixtla, Chiapas, is hot.",
        "They saw Huixtla's square from the road in Huixtla.",
    ],
)
def test_a_small_town_is_a_place_where_the_words_around_it_say_so(text: str) -> None:
    assert names(text)[-1].lower() in {"huixtla", "chiapas"}
    assert "huixtla" in names(text)[0].lower()


@pytest.mark.parametrize(
    "text",
    [
        "Huixtla said no.",
        "President Huixtla said no.",
        "Gov. Huixtla spoke in May.",
        "Ana Huixtla said no.",
        "Ana Luz de Huixtla said no.",
        "The Huixtla Institute closed.",
        "They read the Huixtla Herald.",
        "they left huixtla",
        "They gave us too much.",
    ],
)
def test_a_small_towns_name_is_left_alone_without_evidence_or_inside_a_longer_name(text: str) -> None:
    assert names(text) == []


def test_a_name_that_an_article_gives_to_a_person_is_a_person_throughout() -> None:
    assert names("Ana Arriaga spoke.\nThey thanked her. Arriaga left in Arriaga.") == []
    assert names("They left Arriaga.") == ["Arriaga"]


def test_a_first_name_longer_than_any_look_back_is_one() -> None:
    assert names(f"Nobody knew A{'h' * 80}lla Tapachula.") == []


def test_the_region_of_an_official_is_no_persons_name() -> None:
    assert names("Texas Governor Jo Doe spoke. Texas is hot.") == ["Texas", "Texas"]


def test_a_country_that_is_also_a_first_name_needs_a_preposition_once_it_is_a_person() -> None:
    assert names("Chad Ortiz spoke. Chad smiled.") == []
    assert names("Chad Ortiz spoke in Chad.") == ["Chad"]


@pytest.mark.parametrize("text", ["Tijuana waits.", "Mexico City waits.", "Puebla is hot."])
def test_a_large_town_needs_no_evidence(text: str) -> None:
    assert len(names(text)) == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They left Huixtla, Escuintla and Mapastepec.", ["Huixtla", "Escuintla", "Mapastepec"]),
        ("They slept in Huixtla and Escuintla.", ["Huixtla", "Escuintla"]),
        ("Between Arriaga and Tonalá it rained.", ["Arriaga", "Tonalá"]),
        ("the towns of Huixtla, Escuintla and Arriaga", ["Huixtla", "Escuintla", "Arriaga"]),
    ],
)
def test_a_list_of_towns_shares_the_preposition_of_its_first(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    "line",
    [
        "Weary Column Reaches Huixtla After Long Hot Night",
        "WEARY COLUMN REACHES HUIXTLA",
        "COLUMN IN HUIXTLA",
        "COLUMN LEFT HUIXTLA!",
    ],
)
def test_capitals_say_nothing_in_a_headline(line: str) -> None:
    assert [name.lower() for name in names(line)] == ["huixtla"]


def test_a_days_name_beside_a_place_is_no_part_of_its_name() -> None:
    assert names("They left Huixtla Monday.") == ["Huixtla"]
    assert names("The column reached Huixtla Christmas morning.") == ["Huixtla"]


def test_a_states_abbreviation_after_a_town_is_no_part_of_its_name() -> None:
    assert names("They met in Washington, D.C., on Monday.") == ["Washington", "D.C."]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("They go to the United States.", "country"),
        ("They go to the U.S. now.", "country"),
        ("They go to Texas now.", "region"),
        ("They crossed the Guatemala-Mexico border.", "border"),
        ("They near the US border.", "border"),
        ("They come from Central America.", "continent"),
        ("They slept in Huixtla.", "town"),
        ("They walk in southern Mexico.", "region"),
    ],
)
def test_every_kind_of_place_is_found(text: str, kind: str) -> None:
    assert [mention.kind for mention in named(text)] == [kind]


def test_peoples_of_places_are_marked_as_such() -> None:
    assert [(m.text, m.demonym) for m in named("Mexican police stopped Guatemalans in Mexico.")] == [
        ("Mexican", True),
        ("Guatemalans", True),
        ("Mexico", False),
    ]


def test_only_the_stretches_asked_for_are_searched() -> None:
    text = "They left Huixtla.\nThey left Arriaga."
    found = mentions(text, [Span(19, len(text))], small_gazetteer(), grammar=ENGLISH)
    assert [(m.start, m.text) for m in found] == [(text.index("Arriaga"), "Arriaga")]


def test_a_match_without_a_place_is_none() -> None:
    class Empty:
        """Finds names, and knows no place."""

        version = ""
        attribution = ()

        def matches(self, text: str) -> list[Match]:
            return small_gazetteer().matches(text)

        def candidates(self, name: str) -> tuple[Candidate, ...]:
            assert name
            return ()

    gazetteer = cast("Gazetteer", Empty())
    assert mentions("They left Huixtla.", [Span(0, 18)], gazetteer, grammar=ENGLISH) == []


WORDS = st.sampled_from(
    ["Huixtla", "HUIXTLA", "Tapachula", "Mexico", "the U.S.", "Texas", "border", "President", "Ana", ",", ".", "of",
     "in", "(", "—", "Oaxaca", "Mexico City", "'s", "\n", "  ", "left", "é", "12"]
)  # fmt: skip


@given(st.lists(WORDS, max_size=14).map(" ".join) | st.text(max_size=80))
def test_mentions_are_what_the_text_holds_at_their_offsets(text: str) -> None:
    found = mentions(text, [Span(0, len(text))], small_gazetteer(), grammar=ENGLISH)
    assert all(text[m.start : m.end] == m.text != "" and m.candidates for m in found)
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))


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
    ("text", "found"),
    [
        ("Salieron de la Ciudad de México. En la capital, llovía.", ["Ciudad de México", "la capital"]),
        ("Salieron de la ciudad de México. En la capital del país llovía.", ["México", "la capital del país"]),
        ("Van a la Ciudad de México, la capital de la República.", ["Ciudad de México", "la capital de la República"]),
        ("Van a la Ciudad de México. Llegan a la capital mexicana.", ["Ciudad de México", "la capital mexicana"]),
        ("Salieron de la Ciudad de México. En la capital chiapaneca llovía.", ["Ciudad de México", "chiapaneca"]),
        ("Vienen de Huixtla y Arriaga.", ["Huixtla", "Arriaga"]),
        ("Salieron ayer muy temprano de Huixtla.", ["Huixtla"]),
        (
            "Durmieron en Tapachula y Huehuetán. ¿Y mañana? Huixtla, si Dios quiere.",
            ["Tapachula", "Huehuetán", "Huixtla"],
        ),
        ("Salieron de Tapachula por la avenida Huixtla y el parque Arriaga.", ["Tapachula"]),
        ("Salieron de Tapachula y durmieron en el albergue Huixtla y la capilla Arriaga.", ["Tapachula"]),
        ("Salieron de Tapachula por la plaza de Huixtla.", ["Tapachula", "Huixtla"]),
        ("Salieron de Tapachula hacia el Arriaga de la Independencia.", ["Tapachula"]),
        ("Tras la salida de Tapachula de la Caravana hubo paz.", ["Tapachula"]),
        ("Salieron de Tapachula por la plaza de Huixtla de Arriaga.", ["Tapachula"]),
        (
            "Durmieron en Tapachula y Huehuetán. Huixtla (6) y Mapastepec (9).",
            ["Tapachula", "Huehuetán", "Huixtla", "Mapastepec"],
        ),
    ],
)
def test_spanish_names_are_found_likewise(text: str, found: list[str]) -> None:
    piece = draft(Article("a", "a.txt", text, language="es"), small_gazetteer())
    assert [mention.text for mention in parsed(piece, context_of([piece.mentions])).mentions] == found


@pytest.mark.parametrize("thing", ["Huixtla Avenue", "Huixtla Park", "Huixtla Rd.", "Huixtla Island"])
def test_a_street_or_a_park_with_a_towns_name_is_no_town(thing: str) -> None:
    assert names(f"They left Tapachula and slept in {thing}.") == ["Tapachula"]


def test_an_article_in_one_long_line_is_read_whatever_it_asks_for() -> None:
    text = "They slept in Huixtla and it rained all night. " * 30 + "Subscribe to our newsletter now."
    assert len(names(text)) == 30


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
    found = {mention.text: mention for mention in named("The caravan will enter Chiapas's Huixtla by Friday.")}
    assert found["Huixtla"].container is not None
    assert found["Huixtla"].container.name == "Chiapas"


def test_the_capital_may_be_followed_by_a_day() -> None:
    assert re.search(ENGLISH.capital, "They reached the nation's capital Friday.") is not None
    assert re.search(ENGLISH.capital, "They reached the nation's capital Huixtla.") is None


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Los mineros llegaron a Tapachula, a los pies de la sierra de Arriaga.", "Arriaga", []),
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


def test_what_a_march_is_named_for_is_no_place() -> None:
    assert names("They joined the Walk for Huixtla on Monday.") == []
    assert names("They joined the walk for Huixtla on Monday.") == ["Huixtla"]
