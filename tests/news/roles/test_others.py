from __future__ import annotations

import pytest
from caravan_map.news.claims import Group, Role
from support.newsroom import role, told

TAKEN_APART: list[tuple[str, str, Role]] = [
    ("Los repartieron en Puebla, Arriaga y Tonalá.", "Arriaga", "mention"),
    ("Los migrantes fueron dispersados en Arriaga y Tonalá.", "Tonalá", "mention"),
    ("Los trasladaron a Arriaga y Tonalá.", "Arriaga", "mention"),
    ("Los trasladaron a Arriaga, Chiapas.", "Arriaga", "at"),
    ("Los llevaron a Huixtla y luego a Tonalá.", "Tonalá", "at"),
]
OF_ANOTHER_GROUP: list[tuple[str, str, Role]] = [
    ("Las cien personas atendidas en Arriaga corresponden a otro grupo.", "Arriaga", "mention"),
    ("Los que durmieron en Tonalá son de otra caravana.", "Tonalá", "mention"),
    ("Los migrantes varados en Tonalá pertenecen a otro contingente.", "Tonalá", "mention"),
    ("Los migrantes varados en Tonalá pertenecen a la caravana.", "Tonalá", "at"),
]
OF_ONE: list[tuple[str, str, Role]] = [
    ("Luis, a quien regresaron desde Tonalá, volvió a salir.", "Tonalá", "mention"),
    ("Ana, a quien detuvieron en Arriaga, tiene 40 años.", "Arriaga", "mention"),
    ("Muchos, en los vagones que salen de Arriaga; otros, a pie.", "Arriaga", "mention"),
    ("Viajan en los camiones que salieron de Arriaga.", "Arriaga", "departed"),
    ("Algunos se regresaron a Tonalá.", "Tonalá", "mention"),
    ("Unos cincuenta se devolvieron a Tonalá.", "Tonalá", "mention"),
]

IN_SPOTS: list[tuple[str, str, Role]] = [
    ("Durmieron en el Parque Juárez de Huixtla.", "Huixtla", "at"),
    ("La caravana pernoctó en el domo municipal de Arriaga.", "Arriaga", "at"),
    ("Se echaron bajo los almendros del parque de Tonalá.", "Tonalá", "at"),
    ("Acamparon a la sombra de los árboles de Tonalá.", "Tonalá", "at"),
    ("Cruzaron el puente Benito Juárez y en Tonalá comieron.", "Tonalá", "at"),
    ("La plaza de Tonalá, donde ayer, con 38 grados, durmieron los mil migrantes.", "Tonalá", "at"),
    ("Prefirieron quedarse en Huixtla.", "Huixtla", "at"),
]


@pytest.mark.parametrize(("text", "name", "expected"), [*TAKEN_APART, *OF_ANOTHER_GROUP, *OF_ONE])
def test_a_place_of_others_or_of_a_few_is_none_of_the_groups(text: str, name: str, expected: Role) -> None:
    assert role(text, name, language="es") == expected


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("They were bused to Puebla, Arriaga and Tonalá.", "Arriaga", "mention"),
        ("The journey has taken them to Puebla, Arriaga and Tonalá.", "Arriaga", "at"),
        ("The people helped in Arriaga belong to another group.", "Arriaga", "mention"),
        ("The migrants camped in Arriaga are from a different caravan.", "Arriaga", "mention"),
    ],
)
def test_an_english_place_of_others_is_none_of_the_groups(text: str, name: str, expected: Role) -> None:
    assert role(text, name) == expected


@pytest.mark.parametrize(("text", "name", "expected"), IN_SPOTS)
def test_a_spot_with_a_name_or_a_tree_is_its_towns(text: str, name: str, expected: Role) -> None:
    assert role(text, name, language="es") == expected


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Calculan dormir en Tonalá.", "Tonalá", "toward"),
        ("El grupo estima llegar a Tonalá el lunes.", "Tonalá", "toward"),
        ("La policía calcula que llegaron 500 a Tonalá.", "Tonalá", "at"),
        ("Los voceros declararon disuelta la caravana en Tonalá.", "Tonalá", "ended"),
    ],
)
def test_a_reckoning_before_an_infinitive_is_a_plan_and_an_end_may_be_declared(
    text: str, name: str, expected: Role
) -> None:
    assert role(text, name, language="es") == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The column entered Puebla by the road from Huixtla.", "mention"),
        ("en", "The tractors came in on the highway from Huixtla.", "mention"),
        ("en", "Farmers entered the city by the motorway from Huixtla.", "mention"),
        ("es", "La columna entró a Puebla por la carretera de Huixtla.", "mention"),
        ("es", "Los maestros ingresaron a Puebla por la calzada a Huixtla.", "mention"),
        ("es", "Los tractores entrarán por la salida a Huixtla.", "mention"),
        ("es", "La otra caravana ingresará en el acceso de Huixtla.", "mention"),
        ("es", "Los tractores entrarán por el acceso de Huixtla.", "mention"),
        ("es", "Llegaron por la carretera a Huixtla.", "at"),
        ("es", "La columna salió por la carretera a Huixtla.", "toward"),
    ],
)
def test_a_way_in_is_named_after_where_it_leads(language: str, text: str, expected: Role) -> None:
    assert role(text, "Huixtla", language=language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Farmers also protested in Puebla, Huixtla and Tonalá.", "mention"),
        ("en", "Pensioners gathered in Huixtla and Tonalá.", "mention"),
        ("en", "Angry truckers in Puebla and Huixtla stopped work.", "mention"),
        ("en", "At the same time, thousands of pensioners demonstrated in Huixtla.", "mention"),
        ("en", "Elsewhere, some 300 farmers rallied in Huixtla.", "mention"),
        ("en", "At the same time, the marchers rested in Huixtla.", "at"),
        ("en", "Teams from Tonalá and Huixtla are waiting to join them.", "mention"),
        ("en", "The marchers rested in Huixtla and Tonalá.", "at"),
        ("es", "Agricultores protestaron también en Huixtla y Tonalá.", "mention"),
        ("es", "Pensionistas se concentraron en Puebla, Huixtla y Tonalá.", "mention"),
        ("es", "También hubo tractoradas en Huixtla, Arriaga y Tonalá.", "mention"),
        ("es", "Al mismo tiempo, miles de jubilados se manifestaban en Huixtla.", "mention"),
        ("es", "En otras ciudades, estudiantes marcharon en Huixtla.", "mention"),
        ("es", "Al mismo tiempo, la caravana descansaba en Huixtla.", "at"),
        ("es", "Los caminantes descansaron en Huixtla y Tonalá.", "at"),
    ],
)
def test_some_people_or_other_in_several_towns_at_once_are_no_march(language: str, text: str, expected: Role) -> None:
    assert role(text, "Huixtla", language=language) == expected


@pytest.mark.parametrize(
    ("language", "text", "group"),
    [
        ("en", "The teachers who come in the other caravan slept in Huixtla.", "other"),
        ("en", "The teachers who come in a second convoy slept in Huixtla.", "other"),
        ("en", "The teachers who come in the caravan slept in Huixtla.", "main"),
        ("es", "Los compañeros que vienen en la otra caravana durmieron en Huixtla.", "other"),
        ("es", "Los maestros que viajan en otra columna llegaron a Huixtla.", "other"),
        ("es", "Los compañeros que vienen en la caravana durmieron en Huixtla.", "main"),
    ],
)
def test_who_comes_in_another_group_is_of_it(language: str, text: str, group: Group) -> None:
    assert told(text, "Huixtla", language=language) == [("at", group)]
