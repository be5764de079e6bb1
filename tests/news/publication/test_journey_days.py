from __future__ import annotations

from datetime import date

import pytest
from caravan_map.news.journey import Departure
from caravan_map.news.reading import read
from support.gazetteer import small_gazetteer
from support.newsroom import article, position, reading


def dated(text: str, name: str) -> str:
    """Give a claim's days, as "first..last" or one; articles are of Thursday 2022-06-09."""
    found = position(text, name).date
    return f"{found.start}" if found.start == found.end else f"{found.start}..{found.end}"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("On day two", "2022-06-05"),
        ("On the third day of the march", "2022-06-06"),
        ("Three days into the trek", "2022-06-06..2022-06-08"),  # a day of slack
    ],
)
def test_days_of_the_journey_count_from_the_departure_of_the_article(words: str, expected: str) -> None:
    text = f"The caravan left Tapachula on Saturday.\n{words}, the caravan slept in Huixtla."
    assert dated(text, "Huixtla") == expected


def test_another_article_may_give_the_departure() -> None:
    found = reading("The caravan left Tapachula on Saturday.", "On day two, the caravan slept in Huixtla.")
    days = {claim.article: claim.date for claim in found.positions}
    assert days["a1"].start == date(2022, 6, 5)
    assert "counted from the departure on 2022-06-04" in days["a1"].basis


def test_the_story_may_give_the_departure() -> None:
    text = "On day two, the caravan slept in Huixtla."
    found = read([article(text)], small_gazetteer(), follow=Departure(day=date(2022, 6, 3)))
    assert found.positions[0].date.start == date(2022, 6, 4)


def test_without_a_departure_days_of_the_journey_tell_nothing() -> None:
    assert dated("On day two, the caravan slept in Huixtla.", "Huixtla") == "None"
