from __future__ import annotations

from datetime import date

from support.newsroom import positions


def days(text: str) -> list[tuple[date | None, date | None]]:
    return [(claim.date.start, claim.date.end) for claim in positions(text) if claim.place.name == "Huixtla"]


def test_what_is_said_again_has_the_day_of_the_first_time() -> None:
    found = days("The caravan reached Huixtla on Monday. It rained. The migrants arrived in Huixtla with wet feet.")
    assert found == [(date(2022, 6, 6), date(2022, 6, 6))] * 2


def test_another_day_stays_another_day() -> None:
    found = days("The caravan reached Huixtla on Monday. The migrants rested in Huixtla on Tuesday.")
    assert found == [(date(2022, 6, 6), date(2022, 6, 6)), (date(2022, 6, 7), date(2022, 6, 7))]


def roles(text: str) -> set[str]:
    return {claim.role for claim in positions(text) if claim.place.name == "Tijuana"}


def test_a_town_the_article_has_them_in_lies_ahead_no_more() -> None:
    told = "The caravan waits in Tijuana. It set out in March from Tapachula and headed north to Tijuana."
    assert roles(told) == {"at", "mention"}


def test_a_town_ahead_stays_one_until_they_are_there() -> None:
    assert roles("The caravan set out from Tapachula and headed north to Tijuana.") <= {"toward", "destination"}
    assert "toward" in roles("The caravan waits in Huixtla. It will walk to Tijuana on Friday.")
