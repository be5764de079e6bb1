"""A day told elsewhere in a sentence, a paragraph or an article: which claims it dates, and which it does not."""

from __future__ import annotations

from datetime import date

import pytest
from caravan_map.news.article import UNKNOWN_DATE
from support.newsroom import dated, position, positions


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Monday, June 6\nThe caravan set out. It slept in Escuintla.", "Escuintla", "2022-06-06"),
        ("Sunday\nThe caravan slept in Huixtla.\nIt rained.\nIt reached Escuintla.", "Escuintla", "2022-06-05"),
        ("Sunday: The caravan slept in Huixtla. It reached Escuintla.", "Escuintla", "2022-06-05"),
        ("21:30 The caravan slept.\n19.10 The caravan reached Escuintla.", "Escuintla", "2022-06-09"),
        ("The caravan will stop in Huixtla (10), Escuintla (11) and Mapastepec (12).", "Escuintla", "2022-06-11"),
        ("The next stops are Huixtla, Escuintla (Saturday) and Mapastepec.", "Escuintla", "2022-06-11"),
    ],
)
def test_a_heading_a_log_and_a_list_of_stages_tell_the_day(text: str, name: str, expected: str) -> None:
    assert dated(text, name) == expected


def test_the_day_of_the_report_on_a_line_of_its_own_heads_nothing() -> None:
    assert dated("June 9, 2022\nThe caravan reached Huixtla.", "Huixtla") != "2022-06-09"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On Sunday the march was called off until Wednesday. It had rested in Huixtla at noon.", "2022-06-05"),
        ("The caravan set out on Tuesday. Wednesday's walkers slept in Huixtla.", "2022-06-07"),
        (
            "On Sunday they took up what had broken off a week earlier. Two days later they reached Huixtla.",
            "2022-06-07",
        ),
        ("Two days later they reached Huixtla.", "None"),
    ],
)
def test_a_day_that_something_lasts_to_and_one_that_tells_which_are_not_the_day_told_of(
    text: str, expected: str
) -> None:
    assert dated(text, "Huixtla") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It left Huixtla four days before, on June 4.", "2022-06-04"),
        ("It left Huixtla on June 4, a Saturday.", "2022-06-04"),
        ("It left Huixtla five days ago, on June 4, and rested.", "2022-06-04"),
    ],
)
def test_a_day_told_twice_is_the_one_in_figures(text: str, expected: str) -> None:
    assert dated(f"The caravan rests. {text}", "Huixtla") == expected


def test_of_two_places_joined_by_and_the_day_is_that_of_the_second_where_the_first_has_an_hour() -> None:
    text = "The caravan is due in Huixtla at 7 p.m. and in Escuintla on Sunday."
    assert dated(text, "Huixtla") == "2022-06-09..2022-06-10"
    text = "The caravan is due in Huixtla at 7 p.m. on Sunday."
    assert dated(text, "Huixtla") == "2022-06-12"


def test_days_later_counts_from_the_month_of_its_sentence_too() -> None:
    found = position("The caravan had left the city early in May; three days later it was in Huixtla.", "Huixtla").date
    assert (found.start, found.end) == (date(2022, 5, 4), date(2022, 6, 3))


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("On Tuesday the caravan, which left Tapachula on June 1, reached Huixtla.", "Huixtla", "2022-06-07"),
        ("On Tuesday the caravan, which left Tapachula on June 1, reached Huixtla.", "Tapachula", "2022-06-01"),
        (
            "On Tuesday it entered Huixtla, the last town of a march begun on June 1, via Escuintla.",
            "Escuintla",
            "2022-06-07",
        ),
        (
            "They slept on Monday in Huixtla, where they had arrived from Escuintla after noon.",
            "Escuintla",
            "2022-06-06",
        ),
    ],
)
def test_a_relative_clause_keeps_its_day_and_leaves_the_sentence_its_own(text: str, name: str, expected: str) -> None:
    assert dated(text, name) == expected


@pytest.mark.parametrize(
    "text",
    [
        "A dance has been booked for them in Huixtla on Friday.",
        "On Friday it is expected that the caravan will reach Huixtla.",
    ],
)
def test_what_is_booked_or_expected_for_a_day_lies_ahead(text: str) -> None:
    assert dated(text, "Huixtla") == "2022-06-10"


@pytest.mark.parametrize(
    "text",
    [
        "On Tuesday they set out for Huixtla, where they hope to arrive on Friday.",
        "On Tuesday they set out for Huixtla, which they plan to reach on Friday.",
    ],
)
def test_the_next_stop_has_the_day_of_arrival_that_a_relative_clause_gives(text: str) -> None:
    assert dated(text, "Huixtla") == "2022-06-10"


def test_the_day_of_leaving_is_not_that_of_the_arrival_weeks_after_it() -> None:
    text = "Fifty days after leaving Tapachula on April 20, they reached Puebla."
    assert (dated(text, "Tapachula"), dated(text, "Puebla")) == ("2022-04-20", "2022-06-06..2022-06-09")


def test_an_hour_by_which_they_had_arrived_is_of_the_day_told_of() -> None:
    assert dated("The caravan woke early on Tuesday. By evening it had reached Huixtla.", "Huixtla") == "2022-06-07"


def test_a_stretch_of_weeks_that_is_over_leaves_its_days_open() -> None:
    (found,) = positions("For two weeks the marchers were stranded in Huixtla.")
    assert found.date.end == date(2022, 6, 9)
    assert found.date.start == date(2022, 5, 23)


def test_the_start_of_a_journey_under_way_has_no_day_of_its_own() -> None:
    for text in (
        "The marchers are walking from Tapachula to Arriaga.",
        "The caravan is on its way to Arriaga after embarking on a long journey from Tapachula.",
    ):
        assert position(text, "Tapachula").date == UNKNOWN_DATE, text


def test_what_lies_ahead_now_is_not_of_a_day_long_told_of() -> None:
    found = positions("They had come to Escuintla, where they rested on May 3. The marchers are heading for Huixtla.")
    assert found[-1].date.start == date(2022, 6, 9)


def test_what_is_told_as_past_is_not_later_than_publication() -> None:
    found = position("The march began on June 9. It ended in Huixtla the next morning.", "Huixtla")
    assert found.date.end == date(2022, 6, 9)


@pytest.mark.parametrize("verb", ["have since walked through", "have covered"])
def test_a_way_summed_up_has_no_day_of_its_own(verb: str) -> None:
    text = f"The marchers {verb} Huixtla, Escuintla and Mapastepec."
    assert {position(text, name).date for name in ("Huixtla", "Escuintla", "Mapastepec")} == {UNKNOWN_DATE}


def test_the_day_told_is_not_that_on_which_those_under_way_set_out() -> None:
    text = "Pilgrims walking from Tapachula to Arriaga slept in Escuintla on Tuesday."
    assert dated(text, "Escuintla") == "2022-06-07"
    assert dated(text, "Tapachula") == "None"


def test_the_day_of_setting_out_is_not_that_of_what_has_been_done_since() -> None:
    text = "After starting their walk in Tapachula on May 20, the pilgrims have reached Arriaga as they go on north."
    assert dated(text, "Arriaga") == "2022-06-08..2022-06-09"


@pytest.mark.parametrize("language", ["en", "es"])
def test_days_in_a_country_do_not_count_from_the_departure(language: str) -> None:
    texts = {
        "en": "The caravan left Tapachula on June 1. They slept in Huixtla on their third day in Mexico.",
        "es": "La caravana salió de Tapachula el 1 de junio. En su tercer día en México durmió en Huixtla.",
    }
    found = positions(texts[language])
    days = {str(claim.date.start) for claim in found if claim.place.name == "Huixtla"}
    assert days
    assert "2022-06-03" not in days
