from __future__ import annotations

from datetime import date

import pytest
from caravan_map.news.article import UNKNOWN_DATE
from support.newsroom import PUBLISHED, position, positions, reading, sizes


def dated(text: str, name: str) -> str:
    """Give a claim's days, as "first..last" or one; articles are of Thursday 2022-06-09."""
    found = position(text, name).date
    return f"{found.start}" if found.start == found.end else f"{found.start}..{found.end}"


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("The caravan left Huixtla on Tuesday.", "Huixtla", "2022-06-07"),
        ("On Tuesday, the caravan left Huixtla.", "Huixtla", "2022-06-07"),
        ("The caravan left Huixtla on Tuesday and reached Escuintla on Wednesday.", "Huixtla", "2022-06-07"),
        ("The caravan left Huixtla on Tuesday and reached Escuintla on Wednesday.", "Escuintla", "2022-06-08"),
        ("The caravan left Huixtla two days ago.", "Huixtla", "2022-06-07"),
        ("The caravan plans to reach Arriaga on Sunday.", "Arriaga", "2022-06-12"),
        ("The caravan will reach Arriaga on Sunday.", "Arriaga", "2022-06-12"),
        ("The caravan reached Arriaga on Sunday.", "Arriaga", "2022-06-05"),
        ("The caravan slept in Huixtla last night.", "Huixtla", "2022-06-08"),
        ("The caravan left Tapachula on May 30.", "Tapachula", "2022-05-30"),
        ("On Wednesday the caravan left Huixtla, where it slept on Monday.", "Huixtla", "2022-06-06"),
    ],
)
def test_a_claim_has_the_day_of_its_clause(text: str, name: str, expected: str) -> None:
    assert dated(text, name) == expected


@pytest.mark.parametrize(
    ("text", "expected", "basis"),
    [
        ("The caravan is in Huixtla.", "2022-06-08..2022-06-09", "present or perfect tense"),
        ("The caravan has reached Huixtla.", "2022-06-08..2022-06-09", "present or perfect tense"),
        ("The caravan reached Huixtla.", "2022-06-06..2022-06-09", "past tense"),
        ("The caravan is heading toward Huixtla.", "2022-06-09..2022-06-11", "from publication on"),
    ],
)
def test_without_a_day_the_tense_tells_how_close_to_publication_it_was(text: str, expected: str, basis: str) -> None:
    assert dated(text, "Huixtla") == expected
    assert basis in position(text, "Huixtla").date.basis


def test_a_day_named_earlier_in_the_paragraph_holds_on() -> None:
    text = "The caravan woke early on Tuesday. It reached Huixtla."
    assert dated(text, "Huixtla") == "2022-06-07"
    assert "same paragraph" in position(text, "Huixtla").date.basis
    later = text.replace(". ", ".\n")
    assert dated(later, "Huixtla") == "2022-06-07..2022-06-09"
    assert "from the last day told on" in position(later, "Huixtla").date.basis


@pytest.mark.parametrize(
    ("words", "expected"),
    [("the day before", "2022-06-06"), ("two days earlier", "2022-06-05"), ("the night before", "2022-06-06")],
)
def test_the_day_before_counts_from_the_day_told_of(words: str, expected: str) -> None:
    assert dated(f"The caravan rested on Tuesday. It had reached Huixtla {words}.", "Huixtla") == expected


def test_a_day_of_speech_does_not_date_what_was_said_of() -> None:
    assert dated("The caravan is in Huixtla, police said on Tuesday.", "Huixtla") != "2022-06-05"


def test_the_day_of_a_picture_dates_nothing_else() -> None:
    text = "Pictures of Monday show nothing. The caravan slept in Huixtla."
    assert dated(text, "Huixtla") != "2022-06-06"


@pytest.mark.parametrize("word", ["as", "while", "when"])
def test_one_day_dates_both_halves_of_a_sentence(word: str) -> None:
    text = f"The minister flew to Washington on Tuesday {word} the caravan slept in Huixtla."
    assert dated(text, "Huixtla") == "2022-06-07"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Migrants from Honduras fill the road.", "Honduras"),
        ("The caravan hopes to reach Tijuana.", "Tijuana"),
        ("The minister lives in Washington.", "Washington"),
        ("The caravan left Tapachula.", "Tapachula"),
    ],
)
def test_homes_goals_and_departures_nobody_dates_are_undated(text: str, name: str) -> None:
    assert position(text, name).date == UNKNOWN_DATE


def test_an_article_that_nobody_dates_gives_no_days() -> None:
    assert position("The caravan slept in Huixtla on Tuesday.", "Huixtla", published=None).date.start is None
    assert position("The caravan slept in Huixtla.", "Huixtla", published=None).date == UNKNOWN_DATE


def test_a_departure_takes_the_day_the_article_gives_for_the_start() -> None:
    text = "The caravan began moving on Saturday.\nThe migrants left Tapachula with little water."
    assert dated(text, "Tapachula") == "2022-06-04"
    assert "departure" in position(text, "Tapachula").date.basis


@pytest.mark.parametrize(
    "start",
    [
        "The caravan began moving.",
        "The caravan did not begin moving on Saturday.",
        "Another caravan began moving on Saturday.",
        "The minister left on Saturday.",
        "The caravan wants to leave on Saturday.",
    ],
)
def test_a_start_that_was_not_this_groups_dates_nothing(start: str) -> None:
    assert dated(f"{start}\nThe migrants left Tapachula with little water.", "Tapachula") == "None"


def test_an_undated_departure_takes_the_day_another_article_gives() -> None:
    found = reading("The caravan left Tapachula on Saturday.", "The migrants left Tapachula with little water.")
    days = {claim.article: claim.date for claim in found.positions}
    assert days["a1"].start == days["a0"].start == date(2022, 6, 4)
    assert "another report" in days["a1"].basis


def test_a_size_has_the_day_of_its_sentence_or_of_publication() -> None:
    (size,) = sizes("The caravan counted 900 people on Tuesday.")
    assert size.date.start == date(2022, 6, 7)
    (size,) = sizes("The caravan counts 900 people.")
    assert (size.date.start, size.date.end) == (PUBLISHED, PUBLISHED)
    assert "as of publication" in size.date.basis
    (size,) = reading("The caravan counted 900 people on Tuesday.", published=None).sizes
    assert size.date == UNKNOWN_DATE
    (size,) = sizes("The caravan counted 900 people on February 30.")
    assert size.date.start == PUBLISHED


def test_a_qualifier_has_no_day_of_its_own() -> None:
    (huixtla, chiapas) = positions("The caravan left Huixtla, Chiapas, on Tuesday.")
    assert huixtla.date.start == date(2022, 6, 7)
    assert (chiapas.role, chiapas.date) == ("mention", UNKNOWN_DATE)


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("The caravan rested in Huixtla from Monday to Wednesday.", "Huixtla", "2022-06-06..2022-06-08"),
        ("The caravan rested in Huixtla between Monday and Wednesday.", "Huixtla", "2022-06-06..2022-06-08"),
        ("The caravan left Huixtla between Monday and Wednesday.", "Huixtla", "2022-06-06..2022-06-08"),
        ("The caravan has rested in Huixtla since Monday.", "Huixtla", "2022-06-06..2022-06-09"),
        ("The caravan rested in Huixtla on June 3-5.", "Huixtla", "2022-06-03..2022-06-05"),
        ("The caravan walked from Monday to Wednesday and reached Huixtla on Wednesday.", "Huixtla", "2022-06-08"),
    ],
)
def test_a_stay_takes_the_whole_of_a_stretch(text: str, name: str, expected: str) -> None:
    assert dated(text, name) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("That afternoon it reached Huixtla.", "2022-06-07"),
        ("The following morning it reached Huixtla.", "2022-06-08"),
        ("Two days later it reached Huixtla.", "2022-06-09"),
        ("It had left Huixtla two days earlier.", "2022-06-05"),
    ],
)
def test_a_day_told_of_leads_to_the_next(words: str, expected: str) -> None:
    assert dated(f"The caravan rested on Tuesday. {words}", "Huixtla") == expected


def test_a_day_told_of_may_stand_in_the_same_sentence() -> None:
    text = "The caravan left Huixtla on Sunday and two days later reached Escuintla."
    assert dated(text, "Escuintla") == "2022-06-07"


def test_a_past_perfect_looks_back() -> None:
    found = position("The caravan rested on Tuesday. It had rested in Huixtla.", "Huixtla").date
    assert (found.start, found.end) == (date(2022, 6, 4), date(2022, 6, 7))
    assert found.basis.startswith("up to 3 days before")


def test_an_hour_alone_is_of_publication_or_the_day_before() -> None:
    assert dated("The caravan left Huixtla before dawn.", "Huixtla") == "2022-06-08..2022-06-09"


def test_a_day_after_and_is_of_the_verb_behind_it() -> None:
    text = "The caravan slept in Huixtla on Sunday and on Monday reached Escuintla."
    assert (dated(text, "Huixtla"), dated(text, "Escuintla")) == ("2022-06-05", "2022-06-06")


def test_a_feast_is_kept_as_where_the_story_plays() -> None:
    text = "The caravan left Huixtla, Chiapas, on Independence Day."
    assert position(text, "Huixtla", published=date(2022, 9, 20)).date.start == date(2022, 9, 16)  # Mexico's


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
