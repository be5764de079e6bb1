"""A region that only says which town is meant takes nothing from what is told of the town."""

from __future__ import annotations

import pytest
from caravan_map.news.claims import Role
from support.newsroom import role


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The pilgrims reached the Chiapas town of Huixtla on Tuesday.", "at"),
        ("The pilgrims set off from the coastal Chiapas town of Huixtla on Tuesday.", "departed"),
        ("The pilgrims are in the Mexican border city of Huixtla.", "at"),
        ("The pilgrims walked into Chiapas’s capital, Huixtla, on Tuesday.", "at"),
        ("The pilgrims left Chiapas' second city Huixtla on Tuesday.", "departed"),
        ("The pilgrims will pass through Chiapas's capital Huixtla.", "toward"),
        ("The governor of Chiapas's capital, Huixtla, spoke.", "mention"),
    ],
)
def test_a_region_before_its_town_leaves_the_town_its_role(text: str, expected: Role) -> None:
    assert role(text, "Huixtla") == expected


@pytest.mark.parametrize(
    "text",
    [
        "The riders crossed the Huixtla and Arriaga districts.",
        "The riders went through villages of the Tapachula, Huixtla and Arriaga districts.",
    ],
)
def test_districts_called_after_listed_towns_are_none_of_them(text: str) -> None:
    assert role(text, "Huixtla") == role(text, "Arriaga") == "mention"


def test_what_lies_south_of_a_town_has_not_left_it() -> None:
    assert role("The riders went from Huixtla, south of Arriaga, to Escuintla on Monday.", "Arriaga") == "mention"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They reached Huixtla after days of marching from Tonalá, Arriaga, in an attempt to go on.", "mention"),
        ("They slept in Tonalá, Arriaga, and Huixtla.", "at"),
        ("They slept in Tonalá, Arriaga, Escuintla and Huixtla.", "at"),
    ],
)
def test_a_name_between_commas_behind_a_town_is_where_that_lies(text: str, expected: Role) -> None:
    assert role(text, "Arriaga") == expected
