"""Days that a sentence looks back to by the way, and words that say that something is so as the report is written."""

from __future__ import annotations

import pytest
from support.newsroom import dated


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        (
            "The pilgrims, who had quit Huixtla the day before, were fed in Escuintla.",
            "Escuintla",
            "06-09",
        ),
        ("The marchers, who had slept in Huixtla the night before, pushed on to Escuintla.", "Escuintla", "06-09"),
        ("Having left Huixtla the day before, the migrants arrived in Escuintla.", "Escuintla", "06-09"),
        ("After leaving Huixtla the day before, they walked into Escuintla and slept there.", "Escuintla", "06-09"),
        ("The column marched into Escuintla, having left Huixtla the previous day.", "Escuintla", "06-09"),
        ("The group, which had left Huixtla the day before, set off for Escuintla.", "Escuintla", "06-09"),
        ("The walkers entered Escuintla, a town that had shut its gates the day before.", "Escuintla", "06-09"),
        ("El contingente, que había salido de Huixtla el día anterior, entró en Escuintla.", "Escuintla", "06-09"),
        ("Los migrantes, que la víspera habían dormido en Huixtla, llegaron a Escuintla.", "Escuintla", "06-09"),
        ("Tras salir de Huixtla el día anterior, la caravana entró en Escuintla.", "Escuintla", "06-09"),
        ("Llegaron a Escuintla, después de haber dejado Huixtla el día anterior.", "Escuintla", "06-09"),
        ("El grupo, que había dejado Huixtla el día anterior, partió rumbo a Escuintla.", "Escuintla", "06-09"),
        ("Pernoctó en Escuintla el grupo que en la víspera había partido de Huixtla.", "Escuintla", "06-08"),
        ("The caravan came on Tuesday. The men, who had left Huixtla the day before, rested.", "Huixtla", "06-06"),
        ("The day before, the caravan walked to Huixtla and slept in its park.", "Huixtla", "06-08"),
    ],
)
def test_what_follows_the_day_before_is_of_the_day_that_this_counts_from(text: str, name: str, expected: str) -> None:
    assert dated(text, name) == f"2022-{expected}"


@pytest.mark.parametrize(
    "text",
    [
        "The marchers, who had been lodged on Monday in Huixtla, reached Escuintla shortly after five.",
        "The walkers, who had camped on Monday in Huixtla, came to Escuintla and sang.",
        "Los caminantes, que habían dormido el lunes en Huixtla, llegaron a Escuintla.",
        "Los migrantes, que el lunes habían acampado en Huixtla, llegaron a Escuintla.",
    ],
)
def test_who_had_spent_a_night_somewhere_went_on_the_day_after(text: str) -> None:
    assert dated(text, "Huixtla") == "2022-06-06"
    assert dated(text, "Escuintla") == "2022-06-07"


def test_the_day_of_a_start_told_by_the_way_is_not_that_of_an_hour_after_it() -> None:
    text = "The march, which started in Huixtla on Monday, set off from Escuintla shortly after 13:00."
    assert dated(text, "Escuintla") != "2022-06-06"


@pytest.mark.parametrize(
    "text",
    [
        "Two thousand people are walking right now toward Huixtla.",
        "At this hour the caravan is heading for Huixtla.",
        "As of this writing, the migrants are walking toward Huixtla.",
        "The marchers left Tapachula on Tuesday. At the moment they are walking toward Huixtla.",
        "At present the column is moving toward Huixtla.",
        "En estos momentos los peregrinos suben a pie rumbo a Huixtla.",
        "La caravana se dirige en este momento a Huixtla.",
        "Ahora mismo los migrantes avanzan hacia Huixtla.",
        "A esta hora el contingente marcha rumbo a Huixtla.",
        "En estos instantes la caravana está en Huixtla.",
    ],
)
def test_what_goes_on_as_the_report_is_written_is_of_the_day_of_publication(text: str) -> None:
    assert dated(text, "Huixtla") == "2022-06-09"


@pytest.mark.parametrize(
    "text",
    [
        "Right now the marchers plan to reach Huixtla within days.",
        "En este momento piensan llegar a Huixtla.",
        "They were tired at the moment the caravan reached Huixtla.",
    ],
)
def test_only_a_hope_is_of_now_and_so_is_no_moment_of_something_else(text: str) -> None:
    assert dated(text, "Huixtla") != "2022-06-09"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The caravan slept in Huixtla and on Friday will go on to Escuintla.", "2022-06-08..2022-06-09"),
        ("La caravana durmió en Huixtla y el viernes seguirá hacia Escuintla.", "2022-06-08..2022-06-09"),
        ("They slept in Huixtla and hope to reach Escuintla on Friday.", "2022-06-08..2022-06-09"),
        ("They have spent the night in Huixtla and on Friday will go on to Escuintla.", "2022-06-08"),
        ("The caravan camped overnight in Huixtla and on Friday will go on to Escuintla.", "2022-06-08"),
    ],
)
def test_who_slept_and_goes_on_the_day_after_publication_may_have_slept_before_or_after_it(
    text: str, expected: str
) -> None:
    assert dated(text, "Huixtla") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The nuns began on Tuesday the last 30 miles that part them from Huixtla, and sang.",
            "2022-06-07",
        ),
        ("On Tuesday the walkers set off on the 30 miles which part them from Huixtla.", "2022-06-07"),
        ("Los ciclistas emprendieron el martes los 40 kilómetros que los separan de Huixtla.", "2022-06-07"),
        ("The caravan will set out on Friday for Huixtla, the next stop.", "2022-06-10"),
        ("The caravan left Tapachula on Tuesday. The next stop, on Friday, is Huixtla.", "2022-06-10"),
    ],
)
def test_a_stop_at_the_end_of_a_way_is_of_the_day_of_setting_out_on_it(text: str, expected: str) -> None:
    assert dated(text, "Huixtla") == expected


@pytest.mark.parametrize(
    "text",
    [
        "Migrants wait for the rain to let up beneath a bridge in Huixtla, in Mexico's Chiapas state, on Tuesday.",
        "Migrants wait for the sun to come out in Huixtla, Mexico, Tuesday, June 7, 2022.",
        "Los migrantes esperan a que pare la lluvia en Huixtla, el martes 7 de junio de 2022.",
    ],
)
def test_a_day_right_behind_a_place_is_of_what_is_done_there(text: str) -> None:
    assert dated(text, "Huixtla") == "2022-06-07"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The march left Tapachula yesterday. They're making for Huixtla.", "2022-06-08..2022-06-09"),
        ("La marcha salió ayer de Tapachula. Sus integrantes caminan hacia Huixtla.", "2022-06-08..2022-06-09"),
        ("The march left Tapachula today. They're making for Huixtla.", "2022-06-09"),
    ],
)
def test_who_left_yesterday_and_is_under_way_is_so_then_or_on_the_day_of_publication(text: str, expected: str) -> None:
    assert dated(text, "Huixtla") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The riders left Huixtla this morning, where they had slept on Monday, for Escuintla.", "06-09"),
        ("The riders set off from Huixtla on Wednesday, after resting on Monday, bound for Escuintla.", "06-08"),
        ("Los jinetes salieron el miércoles de Huixtla, donde habían dormido el lunes, rumbo a Escuintla.", "06-08"),
        ("Los jinetes salieron el miércoles de Huixtla, tras descansar el lunes, con destino a Escuintla.", "06-08"),
        ("The riders left Huixtla, where they had slept on Monday, for Escuintla.", "06-07"),
    ],
)
def test_a_goal_told_behind_an_aside_has_the_day_of_setting_out(text: str, expected: str) -> None:
    assert dated(text, "Escuintla") == f"2022-{expected}"


@pytest.mark.parametrize(
    "text",
    [
        "They slept in Huixtla on Monday and on Wednesday, soaked through, reached Escuintla.",
        "El lunes durmieron en Huixtla y el miércoles, empapados, llegaron a Escuintla.",
        "El lunes salieron de Huixtla y el miércoles, andando de noche, llegaron a Escuintla.",
    ],
)
def test_a_day_belongs_to_the_verb_behind_what_is_put_in_after_it(text: str) -> None:
    assert dated(text, "Huixtla") == "2022-06-06"
    assert dated(text, "Escuintla") == "2022-06-08"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The riders set out on Monday. Escuintla was to be Tuesday's stop.", "06-07"),
        ("The riders set out on Monday. Escuintla is Friday's stop.", "06-10"),
        ("Los jinetes salieron el lunes. Escuintla será la parada del viernes.", "06-10"),
    ],
)
def test_a_stop_has_the_day_it_is_the_stop_of(text: str, expected: str) -> None:
    assert dated(text, "Escuintla") == f"2022-{expected}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The riders were to reach Escuintla on Tuesday.", "06-07"),
        ("The riders were to reach Escuintla on Saturday.", "06-11"),
        ("Los jinetes iban a llegar a Escuintla el martes.", "06-07"),
        ("Los jinetes iban a llegar a Escuintla el sábado.", "06-11"),
    ],
)
def test_a_plan_of_the_past_is_of_the_day_nearer_to_publication(text: str, expected: str) -> None:
    assert dated(text, "Escuintla") == f"2022-{expected}"
