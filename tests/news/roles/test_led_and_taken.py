"""Who leads a march, who rides in a van and who is taken to hospital do not go for it; a road's name is no way gone."""

from __future__ import annotations

import pytest
from caravan_map.news.claims import Role
from support.newsroom import dated, role

BEFORE = "La caravana salió de Arriaga. "


@pytest.mark.parametrize(
    "led",
    [
        "por su coordinadora, Elvia Ríos, ",
        "por el alcalde y dirigente, Elvia Ríos, ",
        "por la dirigente regional, Elvia Ríos (1999-2004), ",
        "por la coordinadora Elvia Ríos ",
    ],
)
def test_whoever_leads_a_march_is_not_its_subject(led: str) -> None:
    assert role(f"Una marcha encabezada {led}llegó el lunes a Huixtla.", "Huixtla", language="es") == "at"


def test_a_title_before_a_name_between_commas_may_be_the_subject() -> None:
    text = f"{BEFORE}La coordinadora, Elvia Ríos, llegó el lunes a Huixtla."
    assert role(text, "Huixtla", language="es") == "mention"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("El regidor contó que la camioneta en la que regresaba a Huixtla quedó sin frenos.", "mention"),
        ("La doctora Lucía Flores dijo que salió de Huixtla.", "mention"),
        ("El regidor murió cuando el taxi en el que iba a Huixtla volcó.", "mention"),
        ("Los desmayados fueron llevados a Tonalá y de allí fueron trasladados a Huixtla.", "mention"),
        ("Fueron trasladados a Huixtla en camiones.", "at"),
    ],
)
def test_one_person_or_the_injured_on_their_way_are_not_the_group(text: str, expected: Role) -> None:
    assert role(BEFORE + text, "Huixtla", language="es") == expected


@pytest.mark.parametrize("name", ["Tonalá", "Huixtla"])
@pytest.mark.parametrize("dash", [" – ", " - ", "-", "–"])
def test_the_ends_of_a_road_are_not_where_the_group_is(name: str, dash: str) -> None:
    text = f"Puebla, 9 de junio – La caravana, que avanza por la carretera Tonalá{dash}Huixtla, perdió gente."
    assert role(text, name, language="es") == "mention"


@pytest.mark.parametrize(
    "text",
    [
        "La caravana partió el 1 de junio de Tapachula y, luego de siete días, llegó a Huixtla.",
        "La caravana que el 1 de junio partió de Tapachula y, luego de siete días, llegó a Huixtla.",
        "The caravan left Tapachula on June 1 and, after seven days, reached Huixtla.",
    ],
)
def test_what_comes_days_after_setting_out_is_not_of_its_day(text: str) -> None:
    assert dated(text, "Huixtla") == "2022-06-06..2022-06-09"
