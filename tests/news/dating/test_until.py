""" "Until" a day: what happens late but does happen, and stays that a day to come ends."""

from __future__ import annotations

import pytest
from support.newsroom import position


def told(text: str) -> tuple[str, str]:
    """Give the role of Arriaga and its days; articles are of Thursday 2022-06-09."""
    found = position(text, "Arriaga")
    return found.role, f"{found.date.start}..{found.date.end}"


@pytest.mark.parametrize(
    "text",
    [
        "The pilgrims will not get to Arriaga until Sunday.",
        "The pilgrims do not expect to reach Arriaga until Sunday.",
        "Los peregrinos no llegarán a Arriaga sino hasta el domingo.",
        "Los peregrinos no entrarán a Arriaga hasta el domingo.",
    ],
)
def test_who_will_not_arrive_until_a_day_arrives_then(text: str) -> None:
    assert told(text) == ("toward", "2022-06-12..2022-06-12")


@pytest.mark.parametrize(
    "text",
    [
        "The pilgrims did not reach Arriaga until Tuesday night.",
        "Los peregrinos no llegaron a Arriaga hasta la noche del martes.",
    ],
)
def test_who_did_not_arrive_until_a_day_arrived_then(text: str) -> None:
    assert told(text) == ("at", "2022-06-07..2022-06-07")


@pytest.mark.parametrize(
    "text",
    [
        "The pilgrims did not reach Arriaga on Tuesday.",
        "Police did not let the pilgrims reach Arriaga until Tuesday.",
        "Los peregrinos no llegarán a Arriaga el domingo.",
    ],
)
def test_a_denial_without_until_stands(text: str) -> None:
    assert told(text)[0] == "mention"


@pytest.mark.parametrize(
    "text",
    [
        "The pilgrims will not leave Arriaga until Sunday.",
        "The pilgrims won't leave Arriaga before Sunday.",
        "The pilgrims are camped in Arriaga until Sunday.",
        "Los peregrinos no saldrán de Arriaga hasta el domingo.",
        "Los peregrinos descansan en Arriaga hasta el domingo.",
    ],
)
def test_a_stay_until_a_day_to_come_is_of_now(text: str) -> None:
    assert told(text) == ("at", "2022-06-08..2022-06-09")


def test_an_hour_to_come_is_of_the_today_that_its_sentence_opens_with() -> None:
    text = "On Tuesday the pilgrims slept in Tonalá. Today they walk on and hope that by noon they will be in Arriaga."
    assert told(text) == ("toward", "2022-06-09..2022-06-09")


def test_an_hour_to_come_is_of_the_day_to_come_before_it() -> None:
    text = "The pilgrims will set out from Tonalá on Sunday and get to Arriaga by evening."
    assert told(text) == ("toward", "2022-06-12..2022-06-12")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The pilgrims rest until Sunday, when they reach Arriaga.", ("toward", "2022-06-12..2022-06-12")),
        ("The pilgrimage continues until July 4, when they reach Arriaga.", ("toward", "2022-07-04..2022-07-04")),
        ("The pilgrimage ends on Sunday, when they arrive in Arriaga.", ("toward", "2022-06-12..2022-06-12")),
        ("The pilgrims rested until Tuesday, when they reached Arriaga.", ("at", "2022-06-07..2022-06-07")),
    ],
)
def test_what_comes_when_a_stay_ends_is_of_the_day_it_ends(text: str, expected: tuple[str, str]) -> None:
    assert told(text) == expected
