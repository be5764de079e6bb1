from __future__ import annotations

import pytest
from caravan_map.news.claims import Role
from caravan_map.news.grammar import SPANISH
from caravan_map.news.places.namesakes import is_namesake
from caravan_map.news.text import Span
from support.newsroom import reading, role

# Noun phrases that end with a place: each group of sentences is one construction.

ROUTES: list[tuple[str, str, Role]] = [
    ("El itinerario abarca Huixtla, Tonalá y Arriaga.", "Tonalá", "toward"),
    ("El trayecto contempla tres descansos en Huixtla.", "Huixtla", "toward"),
    ("El trayecto contempló Huixtla y Tonalá.", "Huixtla", "mention"),
    ("Su pliego contempla una escuela en Huixtla.", "Huixtla", "mention"),
    ("Contemplan dormir en Arriaga el sábado.", "Arriaga", "toward"),
]
SPOTS: list[tuple[str, str, Role]] = [
    ("Los ciclistas arrancaron desde el paraje conocido como Los Mangos, en Huixtla.", "Huixtla", "departed"),
    ("La romería comenzó en la ermita de San Blas, en Tonalá.", "Tonalá", "departed"),
    ("Durmieron en el predio denominado El Naranjo, en Tonalá.", "Tonalá", "at"),
    ("El viernes, los pescadores comenzaron una caminata en Arriaga.", "Arriaga", "departed"),
]
LISTS: list[tuple[str, str, Role]] = [
    ("Dos camiones los llevaron a Huixtla y la villa de Arriaga.", "Arriaga", "at"),
    ("Partieron de Huixtla y la villa de Arriaga quedó atrás.", "Arriaga", "passed"),
]
NEIGHBOURS: list[tuple[str, str, Role]] = [
    ("La columna siguió hacia el vecino municipio de Tonalá.", "Tonalá", "toward"),
    ("Los vecinos de Tonalá cerraron la escuela.", "Tonalá", "origin"),
]
NUMBER: list[tuple[str, str, Role]] = [
    ("Se espera que duerman en Arriaga junto a la finca Las Nubes.", "Arriaga", "toward"),
    ("Descansan en la finca llamada Las Nubes, en Arriaga.", "Arriaga", "at"),
]


@pytest.mark.parametrize(("text", "name", "expected"), [*ROUTES, *SPOTS, *LISTS, *NEIGHBOURS, *NUMBER])
def test_a_spanish_phrase_leads_to_its_place(text: str, name: str, expected: Role) -> None:
    assert role(text, name, language="es") == expected


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Cantaron ante el templo de Santa Lucía.", "Santa Lucía", True),
        ("Cantaron en el parque municipal Santa Lucía.", "Santa Lucía", True),
        ("Cantaron en el campo deportivo Santa Lucía.", "Santa Lucía", True),
        ("Cantaron en la plaza de Santa Lucía.", "Santa Lucía", False),
        ("Cantaron en la parroquia de Tonalá.", "Tonalá", False),
        ("Cantaron en el templo de San Blas de los Llanos.", "San Blas de los Llanos", False),
    ],
)
def test_a_church_of_a_saint_need_not_stand_in_a_town_of_that_name(text: str, name: str, expected: bool) -> None:
    start = text.index(name)
    assert is_namesake(text, Span(start, start + len(name)), SPANISH) is expected


@pytest.mark.parametrize(("text", "kind"), [("la capital de Puebla", "town"), ("el estado de Puebla", "region")])
def test_the_capital_of_a_state_is_the_town_of_its_name(text: str, kind: str) -> None:
    (claim,) = reading(f"Ayer los jinetes llegaron hasta {text}.").positions
    assert claim.place.kind == kind


REMAINING: list[tuple[str, str, Role]] = [
    ("Los ciclistas acordaron permanecer en Tonalá otra noche.", "Tonalá", "at"),
    ("La columna optó por esperar en Huixtla.", "Huixtla", "at"),
    ("La columna acordó dormir en Huixtla.", "Huixtla", "toward"),
    ("A los jinetes les falta atravesar Tonalá.", "Tonalá", "toward"),
    ("La marcha, que salió de Huixtla el lunes, descansa.", "Huixtla", "departed"),
    ("Los jinetes comieron en Tonalá, de donde salieron al mediodía.", "Tonalá", "departed"),
    ("Los jinetes comieron en Tonalá, desde donde irán a Arriaga.", "Tonalá", "at"),
    ("Rosa, de 52 años, reside en Tonalá.", "Tonalá", "mention"),
    ("Parte de Tonalá nueva cabalgata.", "Tonalá", "departed"),
    ("Parte de Tonalá no tuvo luz por la cabalgata.", "Tonalá", "mention"),
]


@pytest.mark.parametrize(("text", "name", "expected"), REMAINING)
def test_what_a_verb_implies_of_where_they_are_counts(text: str, name: str, expected: Role) -> None:
    assert role(text, name, language="es") == expected


def test_a_few_who_choose_to_remain_are_left_behind() -> None:
    (claim,) = reading("Unos 20 decidieron quedarse en Tonalá.").positions
    assert (claim.role, claim.group) == ("at", "rear")


def test_the_other_town_is_not_the_one_just_named() -> None:
    claims = reading("Los jinetes durmieron en Tonalá. En el otro pueblo piensan comer.").positions
    assert [claim.role for claim in claims] == ["at"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Cenaron y esperan salir hacia Tonalá en la madrugada de mañana viernes.", "2022-06-10"),
        ("Los jinetes salieron hace días de Huixtla.", "2022-06-04"),
        ("Ayer pararon. Hoy salieron de Huixtla, donde han pasado la noche, y dos horas después comían.", "2022-06-08"),
    ],
)
def test_tomorrows_weekday_and_hours_later_are_no_other_days(text: str, day: str) -> None:
    claims = reading(text).positions
    assert str(claims[0].date.start) == day


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("La 14 peregrinación llegó a Tonalá.", []),
        ("Esta es la caravana 14 que cruza Tonalá.", []),
        ("Los migrantes avanzan por la carretera 190 D.", []),
        ("La caravana, 300 personas, cruza Tonalá.", [300]),
    ],
)
def test_a_number_that_names_a_march_or_a_road_counts_nobody(text: str, expected: list[int]) -> None:
    assert [claim.low for claim in reading(text).sizes] == expected


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Los jinetes dejaron Tonalá. Su meta es la Ciudad de México.", "Ciudad de México", "destination"),
        ("Los jinetes llegaron ayer a la CDMX desde Tonalá.", "CDMX", "at"),
    ],
)
def test_a_city_is_a_place_by_its_long_name_and_in_capitals(text: str, name: str, expected: Role) -> None:
    assert role(text, name, language="es") == expected


def test_a_dateline_may_write_its_state_short() -> None:
    text = "Tonalá, Jal.- Unos 90 jinetes partieron esta mañana rumbo a la ciudad de Puebla para pedir agua."
    leaves = next(claim for claim in reading(text).positions if claim.role == "departed")
    assert (leaves.place.name, leaves.place.admin1_code) == ("Tonalá", "MX.14")
