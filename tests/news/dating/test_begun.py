"""The day a journey began is that of its start alone, and a count of days leads back to it."""

from __future__ import annotations

import pytest
from support.newsroom import dated

PAST_A_START = [
    ("The caravan, which left Tapachula on Sunday, reached Huixtla.", "2022-06-06..2022-06-09"),
    ("The caravan that set out from Tapachula on Sunday reached Huixtla.", "2022-06-06..2022-06-09"),
    ("The marchers, who had set out from Tapachula on Sunday, have reached Huixtla.", "2022-06-08..2022-06-09"),
    ("La columna, que partió el domingo de Tapachula, llegó a Huixtla.", "2022-06-06..2022-06-09"),
    ("La columna que salió el domingo de Tapachula llegó a Huixtla.", "2022-06-06..2022-06-09"),
    ("La columna, que salió el domingo de Tapachula, dejó Huixtla, donde pernoctó.", "2022-06-06..2022-06-08"),
    ("La columna, que salió el domingo de Tapachula y llegó a Huixtla, sigue.", "2022-06-06..2022-06-09"),
    ("La columna, que salió el domingo de Tapachula, llegó ayer a Huixtla.", "2022-06-08"),
]
COUNTED_BACK = [
    ("Dos días después de salir de Tapachula, el grupo descansa en Huixtla.", "2022-06-07"),
    ("A tres días de haber salido de Tapachula, el grupo llegó ayer a Huixtla.", "2022-06-05"),
    ("Llegaron ayer a Huixtla luego de seis días de caminata desde Tapachula.", "2022-06-01..2022-06-03"),
    ("Llegaron ayer a Huixtla tras una marcha de seis días desde Tapachula.", "2022-06-01..2022-06-03"),
    ("La columna lleva seis días de marcha desde Tapachula.", "2022-06-02..2022-06-04"),
    (
        "Llegaron ayer a Huixtla tras haber caminado 90 kilómetros desde Tapachula en seis días.",
        "2022-06-01..2022-06-03",
    ),
    ("Los peregrinos caminaron en seis días 90 kilómetros desde Tapachula.", "2022-06-02..2022-06-04"),
    ("They reached Huixtla yesterday after walking 90 km from Tapachula in six days.", "2022-06-01..2022-06-03"),
    ("They reached Huixtla yesterday after walking for six days from Tapachula.", "2022-06-01..2022-06-03"),
]
SINCE = [
    "La policía acompaña a la marcha desde que salió el lunes de Tapachula.",
    "Un médico va con la marcha desde que inició su recorrido el lunes en Tapachula.",
]


@pytest.mark.parametrize(("text", "expected"), PAST_A_START)
def test_what_came_after_a_start_has_another_day_than_the_start(text: str, expected: str) -> None:
    assert dated(text, "Huixtla") == expected


@pytest.mark.parametrize(
    "text",
    [
        "La columna que salió el domingo de Tapachula llegó a Huixtla. Pasó por Escuintla.",
        "Llegó a Huixtla la columna, que salió el domingo de Tapachula. Pasó por Escuintla.",
        "La columna está a 40 km de Tapachula, de donde salió el domingo. Pasó por Escuintla.",
        "The march is in Huixtla, 40 km from Tapachula, from where it left on Sunday. It passed Escuintla.",
    ],
)
def test_the_day_of_a_start_does_not_hold_on(text: str) -> None:
    assert dated(text, "Escuintla") == "2022-06-06..2022-06-09"


@pytest.mark.parametrize(("text", "expected"), COUNTED_BACK)
def test_days_on_the_way_count_back_to_the_start(text: str, expected: str) -> None:
    assert dated(text, "Tapachula") == expected


@pytest.mark.parametrize("text", SINCE)
def test_whom_somebody_is_with_since_a_start_has_set_out(text: str) -> None:
    assert dated(text, "Tapachula") == "2022-06-06"


def test_days_without_a_known_start_are_dated_by_the_tense() -> None:
    assert dated("Tras tres días de camino la marcha llegó a Huixtla.", "Huixtla") == "2022-06-06..2022-06-09"
