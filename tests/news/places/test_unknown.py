from __future__ import annotations

import pytest
from caravan_map.news.article import Article
from caravan_map.news.parsing import draft
from caravan_map.news.places.unknown import UnknownName, unknown_names
from support.gazetteer import small_gazetteer


def unknown(text: str, language: str = "en") -> list[UnknownName]:
    gazetteer = small_gazetteer()
    piece = draft(Article("a", "a", text, language=language), gazetteer)
    spans = [block.span for block in piece.blocks]
    return unknown_names(text, spans, gazetteer, drafted=piece.mentions, grammar=piece.grammar)


def names(text: str, language: str = "en") -> list[str]:
    return [each.text for each in unknown(text, language)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The marchers slept in the town of San Juan Quimbala.", "San Juan Quimbala"),
        ("They came to Quimbala, a small village on the coast.", "Quimbala"),
        ("They rested at noon in Quimbala, Chiapas, under trees.", "Quimbala"),
        ("QUIMBALA, Mexico (AP) — Hundreds of people left on foot.", "Quimbala"),
        ("The families arrived in Quimbala late on Tuesday.", "Quimbala"),
        ("The column left Quimbala at dawn.", "Quimbala"),
        ("Hundreds reached San José Quimbala on Tuesday.", "San José Quimbala"),
        ("In Quimbala they slept under a roof.", "Quimbala"),
        ("They walked through Huixtla, Quimbala and Mapastepec.", "Quimbala"),
    ],
)
def test_an_english_name_is_a_places_where_the_words_around_it_say_so(text: str, found: str) -> None:
    assert [name.lower() for name in names(text)] == [found.lower()]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("La caravana durmió en el pueblo de Santa Rita Quimbala.", "Santa Rita Quimbala"),
        ("Los migrantes llegaron al ejido Nuevo Quimbay.", "Nuevo Quimbay"),
        ("Descansaron en Quimbala, Chiapas, bajo los árboles.", "Quimbala"),
        ("La columna salió de San Juan de la Quimba rumbo a Arriaga.", "San Juan de la Quimba"),
        ("En Quimbala durmieron más de mil personas.", "Quimbala"),
        ("Pasaron por La Quimbaya el martes.", "La Quimbaya"),
    ],
)
def test_a_spanish_name_is_a_places_where_the_words_around_it_say_so(text: str, found: str) -> None:
    assert names(text, "es") == [found]


@pytest.mark.parametrize(
    "text",
    [
        "Quimbala is a name.",
        "Nothing happened there.",
        "They arrived in Huixtla and slept in Mapastepec.",  # known
        "They spoke in Quimbalan with Rosa Quimbala.",
        "President Quimbala came to Huixtla.",
        "They arrived in Congress.",
        "They came to the Quimbala hospital.",
        "They crossed the Quimbala.",
        "They slept at Quimbala University and in Quimbala Park.",
        "They marched to Quimbala Avenue.",
        "They came to ABC.",
        "They arrived on Tuesday.",
        "They moved to Quimbala's house.",
        "They reached Quimbala. Quimbala said that all was well.",
        "They left Ana Quimbala. Her brother Luis Quimbala stayed.",
        "Long Column Reaches Quimbala On Tuesday Night",
    ],
)
def test_people_bodies_streets_and_headlines_name_no_place(text: str) -> None:
    assert names(text) == []


def test_the_region_that_follows_a_name_is_told() -> None:
    (found,) = unknown("They rested in Quimbala, Chiapas.")
    assert found.region == small_gazetteer().admin1("MX.05")
    assert (found.start, found.end, found.name) == (15, 23, "quimbala")


def test_a_name_is_unknown_too_where_the_text_puts_it_in_a_region_that_has_no_such_town() -> None:
    (found,) = unknown("They rested in Huixtla, Oaxaca, on Tuesday.")
    assert (found.text, found.region) == ("Huixtla", small_gazetteer().admin1("MX.20"))


def test_a_surname_alone_does_not_unmake_a_saints_village() -> None:
    assert names("They slept in San Juan Quimbala. San Pedro spoke.") == ["San Juan Quimbala"]


def test_what_follows_a_day_is_not_part_of_a_name() -> None:
    assert names("They arrived in Quimbala Tuesday.") == ["Quimbala"]
