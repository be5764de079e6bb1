from __future__ import annotations

import itertools
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
from support.newsroom import named, names

PREPOSITIONS = [
    "in", "at", "near", "outside", "toward", "towards", "into", "through", "past", "from", "to", "out of", "as far as",
    "south of", "just north of", "short of", "beyond", "en route to", "close to", "on the outskirts of", "via",
]  # fmt: skip


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
        ("Salieron de Tapachula por la diagonal Huixtla y el jirón Arriaga.", ["Tapachula"]),
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


def test_an_article_in_one_long_line_is_read_whatever_it_asks_for() -> None:
    text = "They slept in Huixtla and it rained all night. " * 30 + "Subscribe to our newsletter now."
    assert len(names(text)) == 30
