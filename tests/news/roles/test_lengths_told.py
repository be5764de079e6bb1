from __future__ import annotations

import pytest
from caravan_map.news.claims import Role
from support.newsroom import role

# Sentences, their language, the role they give Huixtla. All of the main group.

AWAY: list[tuple[str, str, Role]] = [
    ("Forty miles separate the caravan from Huixtla.", "en", "toward"),
    ("The caravan faces the 40 miles that separate it from Huixtla.", "en", "toward"),
    ("Los separan 40 kilómetros de Huixtla.", "es", "toward"),
    ("La caravana encara los dos días que la separan de Huixtla.", "es", "toward"),
    ("The caravan is a day's walk from Huixtla.", "en", "mention"),
    ("The migrants are two days from Huixtla.", "en", "mention"),
]
FAR: list[tuple[str, str, str, Role]] = [
    ("La caravana está a cientos de kilómetros de Tijuana.", "es", "Tijuana", "toward"),
    ("The caravan left a village hundreds of miles from Tijuana.", "en", "Tijuana", "mention"),
    ("They walked hundreds of miles from Puebla to Tijuana.", "en", "Puebla", "departed"),
]
YET_TO_COME: list[tuple[str, str, Role]] = [
    ("The caravan is two days from reaching Huixtla.", "en", "toward"),
    ("The caravan needs two more days to reach Huixtla.", "en", "toward"),
    ("Two days remained to reach Huixtla.", "en", "toward"),
    ("Están a dos días de llegar a Huixtla.", "es", "toward"),
    ("A la caravana le quedan dos días para llegar a Huixtla.", "es", "toward"),
    ("A la caravana le faltan 20 kilómetros para llegar a Huixtla.", "es", "toward"),
    ("Los migrantes tardaron dos días en llegar a Huixtla.", "es", "at"),
    ("The caravan had needed two days to reach Huixtla.", "en", "at"),
]


@pytest.mark.parametrize(("text", "language", "expected"), AWAY)
def test_what_parts_the_group_from_a_town_puts_the_town_ahead(text: str, language: str, expected: Role) -> None:
    assert role(text, "Huixtla", language=language) == expected


@pytest.mark.parametrize(("text", "language", "name", "expected"), FAR)
def test_a_place_that_measures_a_long_way_is_ahead(text: str, language: str, name: str, expected: Role) -> None:
    assert role(text, name, language=language) == expected


@pytest.mark.parametrize(("text", "language", "expected"), YET_TO_COME)
def test_time_still_needed_to_reach_a_town_is_no_arrival(text: str, language: str, expected: Role) -> None:
    assert role(text, "Huixtla", language=language) == expected
