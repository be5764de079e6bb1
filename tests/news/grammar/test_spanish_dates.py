from __future__ import annotations

from itertools import pairwise

import pytest
from caravan_map.news.dates.days import resolve
from caravan_map.news.dates.worded import DateExpression, Tense, date_expressions
from caravan_map.news.grammar import grammar_for
from caravan_map.news.text import Span
from hypothesis import given
from hypothesis import strategies as st
from support.newsroom import day

SPANISH = grammar_for("es")


def found(text: str) -> list[DateExpression]:
    return date_expressions(text, Span(0, len(text)), SPANISH)


def told(text: str, published: str = "2022-06-09", tense: Tense = "past", anchor: str | None = None) -> str:
    """Give the days, as "first..last" or one; 2022-06-09 is a Thursday."""
    (expression,) = found(text)
    days = resolve(expression, day(published), tense, anchor=day(anchor) if anchor else None, countries=("MX",))
    return f"{days.start}" if days.start == days.end else f"{days.start}..{days.end}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("salieron el 5 de junio", "2022-06-05"),
        ("salieron el domingo 5 de junio de 2022", "2022-06-05"),
        ("salieron el 5 de junio del 2021", "2021-06-05"),
        ("salieron el 1º de junio", "2022-06-01"),
        ("salieron el primero de junio", "2022-06-01"),
        ("salieron el cinco de junio", "2022-06-05"),
        ("salieron el domingo 5", "2022-06-05"),
        ("salieron el pasado domingo 29", "2022-05-29"),
        ("salieron el pasado 29 a pie", "2022-05-29"),
        ("salieron el 29, a pie", "2022-05-29"),
        ("El 5 partieron de nuevo", "2022-06-05"),
        ("el 5 no caminaron", "2022-06-05"),
        ("El 5 alcanzan el puente", "2022-06-05"),
        ("Domingo 5 de Junio", "2022-06-05"),
        ("05/06/2022", "2022-06-05"),
        ("05-06-2022", "2022-06-05"),
        ("(05.06.2022)", "2022-06-05"),
        ("5/jun/2022", "2022-06-05"),
        ("junio 5, 2022", "2022-06-05"),
        ("2022-06-05", "2022-06-05"),
    ],
)
def test_a_numbered_day_is_read_in_every_way_it_is_written(text: str, expected: str) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "tense", "expected"),
    [
        ("salieron este jueves", "past", "2022-06-09"),
        ("salieron el martes por la noche", "past", "2022-06-07"),
        ("salieron el jueves pasado", "past", "2022-06-02"),
        ("salieron el pasado jueves", "past", "2022-06-02"),
        ("saldrán el próximo jueves", "future", "2022-06-16"),
        ("saldrán el viernes que viene", "future", "2022-06-10"),
        ("salieron ayer miércoles por la tarde", "past", "2022-06-08"),
        ("salieron anoche", "past", "2022-06-08"),
        ("salieron esta madrugada", "past", "2022-06-09"),
        ("salieron antier", "past", "2022-06-07"),
        ("saldrán mañana viernes", "future", "2022-06-10"),
        ("saldrán pasado mañana", "future", "2022-06-11"),
        ("salieron hace tres días", "past", "2022-06-06"),
        ("salieron hace unos diez días", "past", "2022-05-28..2022-06-01"),
        ("salieron hace una semana", "past", "2022-06-01..2022-06-03"),
        ("salieron la semana pasada", "past", "2022-05-30..2022-06-05"),
        ("salieron el fin de semana", "past", "2022-06-04..2022-06-05"),
        ("saldrán el próximo fin de semana", "future", "2022-06-11..2022-06-12"),
        ("salieron a principios de mayo", "past", "2022-05-01..2022-05-10"),
        ("salieron a finales de mayo", "past", "2022-05-21..2022-05-31"),
        ("salieron en 2019", "past", "2019-01-01..2019-12-31"),
    ],
)
def test_a_day_counts_from_publication(text: str, tense: Tense, expected: str) -> None:
    assert told(text, tense=tense) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("la víspera", "2022-06-03"),
        ("al día siguiente", "2022-06-05"),
        ("esa misma noche", "2022-06-04"),
        ("dos días después", "2022-06-06"),
        ("tres días antes", "2022-06-01"),
        ("la noche anterior", "2022-06-03"),
        ("ese mismo día", "2022-06-04"),
    ],
)
def test_some_days_count_from_the_day_told_of(text: str, expected: str) -> None:
    assert told(text, anchor="2022-06-04") == expected


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("en Nochebuena", "2022-12-27", "2022-12-24"),
        ("en la víspera de Navidad", "2022-12-27", "2022-12-24"),
        ("dos días después de Navidad", "2022-12-29", "2022-12-27"),
        ("en Año Nuevo", "2022-01-04", "2022-01-01"),
        ("el Día de Reyes", "2022-01-08", "2022-01-06"),
        ("el Miércoles de Ceniza", "2022-03-08", "2022-03-02"),
        ("el Domingo de Ramos", "2022-04-17", "2022-04-10"),
        ("el Viernes Santo", "2022-04-17", "2022-04-15"),
        ("en Semana Santa", "2022-04-28", "2022-04-10..2022-04-17"),
        ("el Día de Muertos", "2022-11-03", "2022-11-02"),
        ("el Día de la Independencia", "2022-09-20", "2022-09-16"),
    ],
)
def test_feasts_fall_where_the_calendar_says(text: str, published: str, expected: str) -> None:
    assert told(text, published) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("del 1 al 3 de junio", "2022-06-01..2022-06-03"),
        ("del miércoles 1 al viernes 3 de junio", "2022-06-01..2022-06-03"),
        ("los días 1, 2 y 3 de junio", "2022-06-01..2022-06-03"),
        ("entre el 1 y el 3 de junio", "2022-06-01..2022-06-03"),
        ("entre el lunes y el miércoles", "2022-06-06..2022-06-08"),
        ("del lunes al miércoles", "2022-06-06..2022-06-08"),
        ("desde el lunes", "2022-06-06..2022-06-09"),
        ("desde hace tres días", "2022-06-06..2022-06-09"),
        ("los últimos tres días", "2022-06-06..2022-06-09"),
        ("entre ayer y hoy", "2022-06-08..2022-06-09"),
    ],
)
def test_a_stretch_has_its_first_and_last_day(text: str, expected: str) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "kind", "shift"),
    [
        ("en su quinto día de caminata", "journey", 4),
        ("en el día 3 de marcha", "journey", 2),
        ("tras 12 días de camino", "journey", 12),
        ("van seis días desde que empezó", "elapsed", -6),
        ("a dos semanas de haber salido", "elapsed", -14),
    ],
)
def test_days_of_the_journey_count_from_its_start(text: str, kind: str, shift: int) -> None:
    (expression,) = found(text)
    assert (expression.kind, expression.shift) == (kind, shift)


@pytest.mark.parametrize(
    "text",
    [
        "Domingo Pérez marcha.",
        "en Santo Domingo",
        "la avenida 5 de Mayo",
        "el parque 20 de Noviembre",
        "este mar",
        "el 40 por ciento",
        "",
    ],
)
def test_names_that_only_look_like_dates_are_left_alone(text: str) -> None:
    assert found(text) == []


def test_a_count_after_a_weekday_is_no_day_of_the_month() -> None:
    assert [e.text for e in found("este martes 12 autobuses salieron")] == ["martes"]


PIECES = st.sampled_from(
    ["lunes", "el pasado ", "5", " ", "de ", "junio", "del 1 al ", "entre ", "y el ", "hace ", "dos días", "2022", "/",
     "víspera ", "Navidad", "desde ", "\n", "mañana ", "por la noche", "º"]
)  # fmt: skip


@given(st.lists(PIECES, max_size=12).map("".join) | st.text(max_size=60))
def test_dates_lie_in_the_text_in_order_as_written(text: str) -> None:
    expressions = found(text)
    assert all(text[e.start : e.end] == e.text != "" for e in expressions)
    assert all(a.end <= b.start for a, b in pairwise(expressions))
    for expression in expressions:
        days = resolve(expression, day("2022-06-07..2022-06-09"), "past", countries=("MX",))
        assert days.start is None or days.end is None or days.start <= days.end


@pytest.mark.parametrize(
    ("text", "kind", "months"),
    [
        ("Hoy hace diez años salieron.", "ago", -120),
        ("Se cumplen dos años del día en que salieron.", "ago", -24),
        ("Hace medio siglo salieron.", "ago", -600),
        ("El año pasado salieron.", "year", 0),
        ("Hace sesenta y cinco días salieron.", "ago", 0),
        ("Salieron a las 21:30 de ahí.", "hour", 0),
        ("Salieron a la hora del desayuno.", "hour", 0),
        ("13.20 Ya están aquí.", "hour", 0),
        ("Eran las cinco y veinte cuando salieron.", "hour", 0),
        ("Pasadas las ocho, salieron.", "hour", 0),
        ("Salieron a media mañana.", "hour", 0),
        ("Unas tres horas después salieron.", "relative", 0),
        ("Al quinto día salieron.", "journey", 0),
        ("Salieron el 22 en camiones.", "day", 0),
        ("Descansaron del 20 al 21.", "day", 0),
        ("En mayo de aquel año salieron.", "month", 0),
    ],
)
def test_anniversaries_and_times_of_day_are_read(text: str, kind: str, months: int) -> None:
    (found,) = date_expressions(text, Span(0, len(text)), SPANISH)
    assert (found.kind, found.months) == (kind, months)
