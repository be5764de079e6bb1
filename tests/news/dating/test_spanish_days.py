from __future__ import annotations

import pytest
from support.newsroom import position


def days(text: str, name: str) -> str:
    """Give a claim's days, as "first..last" or one; articles are of Thursday 2022-06-09."""
    found = position(text, name).date
    return f"{found.start}" if found.start == found.end else f"{found.start}..{found.end}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("La caravana salió el 15 de mayo pasado de Tapachula hacia Huixtla.", "2022-05-15"),
        ("La caravana salió el 15 de mayo próximo pasado de Tapachula hacia Huixtla.", "2022-05-15"),
        ("Su ruta, que inició el martes 7 de junio pasado en Tapachula, cubrió tres pueblos.", "2022-06-07"),
        ("Los marchistas llegarán el 15 de julio próximo a Tapachula.", "2022-07-15"),
    ],
)
def test_a_month_may_be_the_last_or_the_next(text: str, expected: str) -> None:
    assert days(text, "Tapachula") == expected


@pytest.mark.parametrize(
    "hour", ["por la mañana", "en la madrugada", "en horas de la madrugada", "desde temprano", "a tempranas horas"]
)
def test_a_time_of_day_before_desde_is_one(hour: str) -> None:
    assert days(f"La caravana partió {hour} desde Huixtla rumbo al norte.", "Huixtla") == "2022-06-08..2022-06-09"


def test_a_day_goes_before_a_count_of_days_under_way() -> None:
    text = "La columna llegó este martes a Huixtla, tras una semana de marcha desde Tapachula."
    assert days(text, "Huixtla") == "2022-06-07"


def test_a_day_before_an_infinitive_is_its_own() -> None:
    text = "Los peregrinos dormirán en Huixtla, y mañana continuarán la marcha hacia Escuintla."
    assert days(text, "Escuintla") == "2022-06-10"
    assert days(text, "Huixtla") == "2022-06-09..2022-06-11"


def test_an_infinitive_behind_its_day_has_not_happened() -> None:
    text = "Los migrantes durmieron en Huixtla para este viernes llegar a Escuintla."
    assert position(text, "Escuintla").role == "toward"
    assert days(text, "Escuintla") == "2022-06-10"


def test_where_they_would_sleep_has_the_day_told_of() -> None:
    text = "El martes la caravana continuó hacia Huixtla, donde pasarían la noche sus integrantes."
    assert days(text, "Huixtla") == "2022-06-07"


def test_a_day_behind_a_comma_is_of_the_verb_that_follows_at_once() -> None:
    text = "Los peregrinos cruzaron Tapachula, el lunes llegaron a Huixtla, el martes avanzaron por Escuintla."
    assert days(text, "Huixtla") == "2022-06-06"
    assert days(text, "Escuintla") == "2022-06-07"


def test_an_adverb_that_no_lexicon_has_parts_no_verbs() -> None:
    assert position("Los peregrinos esperan prontamente llegar a Huixtla.", "Huixtla").role == "destination"
