from __future__ import annotations

import pytest
from caravan_map.news.claims import Role
from support.newsroom import role

CONDITIONS: list[tuple[str, str, str, Role]] = [
    ("en", "If the heat allows, the caravan will sleep in Huixtla on Tuesday.", "Huixtla", "toward"),
    ("en", "Tomorrow they will try for Arriaga and, should the trucks stop, sleep in Huixtla.", "Huixtla", "toward"),
    ("en", "They want to reach Arriaga and, if there is room, sleep in Huixtla.", "Huixtla", "toward"),
    ("en", "If buses came, they would go to Huixtla.", "Huixtla", "mention"),
    ("es", "La caravana descansó. Si no hay contratiempos, el martes estarán en Huixtla.", "Huixtla", "toward"),
    ("es", "La caravana, si Dios quiere, llegará el martes a Huixtla.", "Huixtla", "toward"),
]


@pytest.mark.parametrize(("language", "text", "name", "expected"), CONDITIONS)
def test_a_condition_leaves_a_plan_a_plan(language: str, text: str, name: str, expected: Role) -> None:
    assert role(text, name, language=language) == expected


def test_a_condition_may_open_the_second_half_of_a_sentence() -> None:
    text = "La caravana duerme; si no hay contratiempos, a las seis de la mañana del martes estarán en Huixtla."
    assert role(text, "Huixtla", language="es") == "toward"


INFINITIVES: list[tuple[str, Role]] = [
    ("La caravana tiene por objetivo llegar a Huixtla.", "toward"),
    ("Los migrantes tienen ganas de llegar a Huixtla.", "toward"),
    ("La caravana mantiene el reto de entrar a Huixtla.", "toward"),
    ("El objetivo de la caravana era claro: llegar a Huixtla.", "destination"),
    ("La caravana anunció que a su llegada a Huixtla pedirá agua.", "toward"),
    ("A su llegada a Huixtla la caravana será recibida por el alcalde.", "toward"),
    ("A su llegada a Huixtla la caravana pidió agua.", "at"),
    ("Los migrantes caminan hasta llegar a Huixtla.", "toward"),
    ("Los migrantes caminaron hasta llegar a Huixtla.", "at"),
    ("Los migrantes acaban de llegar a Huixtla.", "at"),
    ("Al momento de llegar a Huixtla, la caravana descansó.", "at"),
    ("Tras tres días de caminar por Huixtla, la caravana descansó.", "at"),
    ("Los migrantes, cansados de esperar en Huixtla, protestaron.", "at"),
]


@pytest.mark.parametrize(("text", "expected"), INFINITIVES)
def test_an_infinitive_that_says_what_a_noun_is_about_has_not_happened(text: str, expected: Role) -> None:
    assert role(text, "Huixtla", language="es") == expected


TO_COME: list[tuple[str, Role]] = [
    ("The pilgrims have walked for a week, with 30 miles remaining before reaching Huixtla.", "toward"),
    ("The pilgrims had ten miles to go before entering Huixtla.", "toward"),
    ("The pilgrims walked ten miles before reaching Huixtla.", "at"),
    ("The pilgrims will walk through Arriaga as they make their way into Huixtla.", "toward"),
    ("The pilgrims sing as they make their way into Huixtla.", "at"),
]


@pytest.mark.parametrize(("text", "expected"), TO_COME)
def test_what_is_left_of_a_way_and_a_way_still_to_come_place_nobody_at_its_end(text: str, expected: Role) -> None:
    assert role(text, "Huixtla") == expected


STOPS: list[tuple[str, Role]] = [
    ("The pilgrims headed for Tonalá with stops in Huixtla and Arriaga.", "toward"),
    ("The pilgrims continued north, with stops in Huixtla and Arriaga.", "at"),
]


@pytest.mark.parametrize(("text", "expected"), STOPS)
def test_stops_are_yet_to_come_where_a_goal_is_told(text: str, expected: Role) -> None:
    assert role(text, "Huixtla") == expected
