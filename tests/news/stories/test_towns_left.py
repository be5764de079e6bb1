"""Departures from a name that a state and its town share."""

from __future__ import annotations

import pytest
from support.newsroom import reading

STATE = "The state of Oaxaca is wide. Rain fell all over Oaxaca."


def left(*texts: str) -> tuple[str, str]:
    """Give the kind and the name of the place that a group is said to have left."""
    place = next(claim.place for claim in reading(*texts).positions if claim.role == "departed")
    return place.kind, place.name


@pytest.mark.parametrize(
    "after",
    [
        "On Tuesday they slept in Santo Domingo Zanatepec, Oaxaca.",
        "That night they slept in Santo Domingo Zanatepec, Oaxaca, and on Tuesday in Tapanatepec.",
    ],
)
def test_who_is_still_in_the_state_has_left_the_town_of_its_name(after: str) -> None:
    assert left(f"The walkers set out from Oaxaca on Monday. {after} {STATE}") == ("town", "Oaxaca")


def test_who_is_in_another_state_may_have_left_the_state() -> None:
    gone = "On Wednesday they slept in Arriaga, Chiapas."
    assert left(f"The walkers set out from Oaxaca on Tuesday. {gone} {STATE}")[0] == "region"


def test_the_last_town_before_the_border_is_no_town_after_it() -> None:
    last = "On Monday they slept in Santo Domingo Zanatepec, Oaxaca, on Tuesday in San Pedro Tapanatepec, Oaxaca."
    assert left(f"{last} The walkers left Oaxaca on Tuesday. {STATE}")[0] == "region"


def test_what_is_called_a_state_is_one() -> None:
    after = "On Tuesday they slept in Santo Domingo Zanatepec, Oaxaca."
    assert left(f"The walkers set out from the state of Oaxaca on Monday. {after}")[0] == "region"


def test_without_a_day_nothing_tells_the_town_from_the_state() -> None:
    assert left(f"The walkers set out from Oaxaca. {STATE}")[0] == "region"
