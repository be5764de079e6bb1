from __future__ import annotations

import pytest
from caravan_map.news.claims import Role
from support.newsroom import role, told

BETWEEN_ENDS: list[tuple[str, str, str, Role]] = [
    ("es", "Los mineros han hecho los 25 kilómetros entre Huixtla y Escuintla.", "Huixtla", "departed"),
    ("es", "Los mineros han hecho los 25 kilómetros entre Huixtla y Escuintla.", "Escuintla", "at"),
    ("es", "La etapa entre Huixtla y Escuintla fue la más larga para los mineros.", "Escuintla", "at"),
    ("es", "La columna recorre este jueves la etapa prevista entre Huixtla y Escuintla.", "Escuintla", "at"),
    ("es", "Los marchistas recorrerán mañana los 20 kilómetros entre Huixtla y Escuintla.", "Escuintla", "toward"),
    ("es", "Los marchistas recorrerán mañana los 20 kilómetros entre Huixtla y Escuintla.", "Huixtla", "mention"),
    ("es", "El gobierno reparó los 20 kilómetros entre Huixtla y Escuintla.", "Escuintla", "mention"),
    ("es", "La carretera entre Huixtla y Escuintla está cerrada por la marcha.", "Escuintla", "mention"),
    ("en", "The marchers covered the 20 miles between Huixtla and Escuintla on Sunday.", "Huixtla", "departed"),
    ("en", "The marchers covered the 20 miles between Huixtla and Escuintla on Sunday.", "Escuintla", "at"),
    ("en", "The stage between Huixtla and Escuintla was the hardest for the riders.", "Escuintla", "at"),
    ("es", "La columna avanza esta mañana entre Huixtla y Escuintla.", "Huixtla", "passed"),
    ("es", "La columna avanza esta mañana entre Huixtla y Escuintla.", "Escuintla", "toward"),
    ("es", "La ministra avanza en el diálogo entre Huixtla y Escuintla.", "Escuintla", "mention"),
    ("en", "The march is walking between Huixtla and Escuintla.", "Huixtla", "passed"),
    ("en", "The caravan is resting between Huixtla and Escuintla.", "Escuintla", "mention"),
]
JOURNEYS: list[tuple[str, str, str, Role]] = [
    ("es", "El sindicato ratificó la marcha hasta Puebla.", "Puebla", "destination"),
    ("es", "El dirigente encabeza la caminata desde Huixtla hasta la ciudad de Puebla.", "Puebla", "destination"),
    ("es", "El gobierno no permitirá la marcha a Puebla.", "Puebla", "mention"),
    ("es", "El gobierno teme una marcha a Puebla.", "Puebla", "mention"),
    ("es", "La policía bloqueó la ruta a Puebla.", "Puebla", "mention"),
    ("es", "Los jubilados iniciaron el lunes la marcha de Huixtla a Puebla.", "Huixtla", "departed"),
    ("es", "Los jubilados apoyan la marcha de Huixtla a Puebla.", "Huixtla", "origin"),
    ("es", "Los marchistas descansan tras el recorrido desde Huixtla hasta Puebla.", "Puebla", "at"),
    ("es", "Los marchistas descansarán tras el recorrido desde Huixtla hasta Puebla.", "Puebla", "toward"),
    ("es", "Tras caminar de Huixtla a Puebla, los peregrinos duermen.", "Puebla", "at"),
]


@pytest.mark.parametrize(("language", "text", "name", "expected"), BETWEEN_ENDS)
def test_who_has_gone_over_a_stage_left_its_first_end_and_reached_its_last(
    language: str, text: str, name: str, expected: Role
) -> None:
    assert role(text, name, language=language) == expected


@pytest.mark.parametrize(("language", "text", "name", "expected"), JOURNEYS)
def test_a_journey_that_is_known_tells_where_it_is_to_end(language: str, text: str, name: str, expected: Role) -> None:
    assert role(text, name, language=language) == expected


EXPLAINED: list[tuple[str, str, str, list[Role]]] = [
    ("es", "La caravana salió de Huixtla, a 54 kilómetros de Tonalá, donde durmió.", "Tonalá", ["mention"]),
    ("es", "La caravana salió de Huixtla, a 54 kilómetros de Tonalá, donde durmió.", "Huixtla", ["at"]),
    ("es", "La caravana está a 54 kilómetros de Tonalá, donde espera llegar el lunes.", "Tonalá", ["toward"]),
    ("en", "The caravan left Huixtla, 40 miles from Tonalá, where it had slept.", "Tonalá", ["mention"]),
    ("es", "La marcha está en Huixtla, a 54 kilómetros de Tonalá, de donde salió el lunes.", "Tonalá", ["departed"]),
    ("es", "La marcha está en Huixtla, a 54 kilómetros de Tonalá, de donde salió el lunes.", "Huixtla", ["at"]),
    ("es", "La marcha llegó a Huixtla, en las afueras de Tonalá, y descansó.", "Tonalá", ["mention"]),
    ("es", "La marcha llegó a Huixtla, también en la zona de Tonalá.", "Tonalá", ["mention"]),
    ("es", "La marcha durmió en Huixtla, en Tonalá y en Arriaga.", "Tonalá", ["at"]),
    ("es", "La marcha llegó a Huixtla, donde acampará hasta el jueves.", "Huixtla", ["at"]),
    ("es", "La marcha llegó a Huixtla, donde pedirá una cita.", "Huixtla", ["at"]),
    ("es", "La marcha llegó a Huixtla, donde se reunirá con el obispo.", "Huixtla", ["at"]),
    ("es", "La marcha llegó a Tonalá, desde Huixtla, donde dormirá tres noches.", "Huixtla", ["departed"]),
    ("es", "Los mineros llegados desde Oaxaca y Huixtla descansan.", "Huixtla", ["origin"]),
    ("es", "Los mineros llegados a Huixtla descansan.", "Huixtla", ["at"]),
]


@pytest.mark.parametrize(("language", "text", "name", "expected"), EXPLAINED)
def test_what_only_explains_another_town_places_nobody(
    language: str, text: str, name: str, expected: list[Role]
) -> None:
    assert [role for role, _ in told(text, name, language=language)] == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "La marcha entró en la capital, Puebla, tras diez días."),
        ("es", "El grupo llegó a la ciudad, Puebla, y descansó."),
        ("en", "The marchers reached the capital, Puebla, on Monday."),
    ],
)
def test_a_noun_for_a_town_may_be_named_behind_a_comma(language: str, text: str) -> None:
    assert role(text, "Puebla", language=language) == "at"


def test_a_town_that_villages_belong_to_is_no_goal() -> None:
    text = "Los comuneros caminan desde sus aldeas, pertenecientes a las parroquias de Huixtla y Tonalá."
    assert role(text, "Huixtla", language="es") == "mention"


APART: list[tuple[str, str, Role]] = [
    (
        "Los jornaleros caminaron los 35 kilómetros que separan los pueblos de Huixtla y Tonalá.",
        "Huixtla",
        "departed",
    ),
    ("Los jornaleros caminaron los 35 kilómetros que separan los pueblos de Huixtla y Tonalá.", "Tonalá", "at"),
    ("La marcha hará los 60 kilómetros que separan a Huixtla de Tonalá.", "Tonalá", "toward"),
    ("Los marchistas de San Juan, poblado ubicado en Huixtla, durmieron en la calle.", "Huixtla", "mention"),
    ("Los migrantes ubicados en Huixtla protestan.", "Huixtla", "at"),
    ("La caravana llegó a Tonalá pasando por Huixtla.", "Huixtla", "passed"),
]


@pytest.mark.parametrize(("text", "name", "expected"), APART)
def test_towns_that_a_stage_lies_between_are_its_ends(text: str, name: str, expected: Role) -> None:
    assert role(text, name, language="es") == expected
