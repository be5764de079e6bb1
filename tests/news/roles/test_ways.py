from __future__ import annotations

import pytest
from support.newsroom import position, positions

Ends = list[tuple[str, str]]


def ends(text: str) -> Ends:
    """Give what a text says of its towns."""
    return [(claim.place.name, claim.role) for claim in positions(text) if claim.place.kind == "town"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Cooks of the ten-day march from Tapachula to Arriaga ate late on Tuesday.",
            [("Tapachula", "departed"), ("Arriaga", "destination")],
        ),
        (
            "On Tuesday drizzle fell on a silent walk from Tapachula, Chiapas, to Arriaga.",
            [("Tapachula", "departed"), ("Arriaga", "destination")],
        ),
        ("The union plans a march from Tapachula to Arriaga.", [("Tapachula", "mention"), ("Arriaga", "destination")]),
        (
            "Cooks of the 1971 march from Tapachula to Arriaga ate late.",
            [("Tapachula", "mention"), ("Arriaga", "mention")],
        ),
        (
            "The monks prayed at noon, en route from Tapachula to Arriaga.",
            [("Tapachula", "departed"), ("Arriaga", "destination")],
        ),
        (
            "The monks go on with the “Walk for Rain” from Tapachula to Arriaga.",
            [("Tapachula", "departed"), ("Arriaga", "destination")],
        ),
        ("The monks were led out of Tapachula toward Arriaga.", [("Tapachula", "departed"), ("Arriaga", "toward")]),
        (
            "The monks slept. A wave of rain from Tapachula to Arriaga broke dams.",
            [("Tapachula", "mention"), ("Arriaga", "mention")],
        ),
        ("The monks ended the stage from Tapachula to Huixtla.", [("Tapachula", "departed"), ("Huixtla", "at")]),
    ],
)
def test_a_march_is_called_by_its_two_ends(text: str, expected: Ends) -> None:
    assert ends(text) == expected


def test_the_ends_of_a_march_have_no_day_of_their_own() -> None:
    found = positions("Cooks of the ten-day march from Tapachula to Arriaga ate late on Tuesday.")
    assert [claim.date.start for claim in found] == [None, None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On Monday the nuns began the Walk for Bread in Huixtla.", [("Huixtla", "departed")]),
        ("On Monday the nuns began to sing in Huixtla.", [("Huixtla", "at")]),
        ("On Monday the nuns boarded buses in Huixtla.", [("Huixtla", "departed")]),
        ("The caravan walked on towards the localities of Huixtla and Arriaga.", [("Huixtla", "toward")]),
    ],
)
def test_journeys_by_name_begin_where_it_says(text: str, expected: Ends) -> None:
    assert ends(text)[:1] == expected


def test_a_day_of_a_march_that_ends_in_a_town_does_not_end_the_march() -> None:
    assert ends("The third day of the riders' march drew to a close in Huixtla.") == [("Huixtla", "at")]


def test_the_town_is_none_that_a_march_set_out_from_some_day() -> None:
    text = "Cooks of the march from Tapachula to Arriaga ate late. On Tuesday the nuns reached the town."
    assert ends(text) == [("Tapachula", "departed"), ("Arriaga", "destination")]


@pytest.mark.parametrize(
    "text",
    [
        "The march from Tapachula to Arriaga began on Tuesday.",
        "The march from Tapachula to Arriaga, known as the long one, began on Tuesday.",
        "The walk from Tapachula to Arriaga started with a prayer on Tuesday.",
    ],
)
def test_the_day_a_march_began_is_that_of_leaving_its_first_end(text: str) -> None:
    found = position(text, "Tapachula")
    assert (found.role, str(found.date.start)) == ("departed", "2022-06-07")


def test_a_march_that_is_to_begin_has_left_nothing_yet() -> None:
    text = "The farmers slept. Their march from Tapachula to Arriaga will begin on Monday."
    assert ends(text) == [("Tapachula", "mention"), ("Arriaga", "destination")]


def test_a_march_named_after_a_town_is_called_by_its_two_ends_all_the_same() -> None:
    told = ends("The monks go on with their “Path of Huixtla” from Tapachula to Arriaga.")
    assert told[1:] == [("Tapachula", "departed"), ("Arriaga", "destination")]
