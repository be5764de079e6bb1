from __future__ import annotations

import pytest
from caravan_map.news.claims import Role
from support.newsroom import position, role, sizes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The riders will rest when they reach Huixtla.", "toward"),
        ("When the riders get to Huixtla, they hope to find a doctor.", "toward"),
        ("Once the convoy enters Huixtla it will refuel.", "toward"),
        ("The marchers vow not to stop until they get to Huixtla.", "toward"),
        ("As soon as the column arrives in Huixtla it plans to vote.", "toward"),
        ("When the riders reached Huixtla, they hoped to find a doctor.", "at"),
        ("The marchers walked on until they got to Huixtla.", "at"),
        ("As the convoy enters Huixtla, drivers hope to find fuel.", "at"),
    ],
)
def test_a_moment_is_yet_to_come_where_the_present_tells_it_beside_a_plan(text: str, expected: Role) -> None:
    assert role(text, "Huixtla") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Priests will help the marchers reach Huixtla.", "toward"),
        ("Guards let the caravan enter Huixtla.", "at"),
        ("Drivers helped the group get to Huixtla on Monday.", "at"),
        ("Mayors hope the marchers reach Huixtla by Sunday.", "toward"),
        ("The bishop did not let the caravan enter Huixtla.", "mention"),
    ],
)
def test_what_somebody_is_helped_to_do_happened_if_the_help_did(text: str, expected: Role) -> None:
    assert role(text, "Huixtla") == expected


@pytest.mark.parametrize(
    "text", ["The marchers found no future in Mexico.", "The marchers say they deserve asylum in Mexico."]
)
def test_a_country_beside_an_object_may_be_that_of_the_object_alone(text: str) -> None:
    assert position(text, "Mexico").role == "mention"


def test_once_may_only_say_that_it_was_long_ago() -> None:
    (size,) = sizes("The caravan left Huixtla. Once some 6,000, it has thinned.")
    assert (size.low, size.high) == (6000, 6000)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The caravan is believed to be moving through Huixtla.", "at"),
        ("The caravan is thought to have reached Huixtla.", "at"),
        ("The riders were reported to be camping in Huixtla.", "at"),
        ("The riders were said to be part of a column making its way through Huixtla.", "at"),
        ("The caravan is said to want to reach Huixtla.", "destination"),
        ("The caravan was told to leave Huixtla.", "mention"),
    ],
)
def test_what_somebody_holds_to_be_so_is_no_plan(text: str, expected: Role) -> None:
    assert role(text, "Huixtla") == expected
