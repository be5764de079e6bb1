"""A claim is dated by the words of its clause, its tense, and the day its article speaks of."""

from __future__ import annotations

from datetime import date

import pytest
from caravan_map.news.article import UNKNOWN_DATE
from support.newsroom import PUBLISHED, dated, position, positions, reading, sizes


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


def test_a_departure_looked_back_on_has_the_day_that_stands_beside_it() -> None:
    text = "Two weeks after leaving Tapachula on May 25, the nuns slept on Sunday in Huixtla."
    assert dated(text, "Tapachula") == "2022-05-25"
    text = "Two weeks after leaving Tapachula the nuns slept on Sunday in Huixtla."
    assert dated(text, "Tapachula") == "2022-05-20..2022-05-24"


def test_a_departure_takes_the_day_that_its_article_names_for_it_elsewhere() -> None:
    text = "The nuns, who left Tapachula on Tuesday, rested. They went on on Wednesday. The nuns walked from Tapachula."
    days = {str(claim.date.start) for claim in positions(text) if claim.place.name == "Tapachula"}
    assert days == {"2022-06-07"}


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
