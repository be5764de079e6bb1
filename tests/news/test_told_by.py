"""Who says so changes nothing of what is said."""

from __future__ import annotations

import pytest
from support.newsroom import told

ENGLISH = (
    "The monks in Huixtla rested on Sunday{}.",
    "The monks reached Huixtla on Sunday after a night by the road{}.",
    "A wet day, and the walk went on toward Huixtla{}.",
    "The monks had slept in Huixtla{}.",
)
SPANISH = (
    "Los peregrinos llegaron el domingo a Huixtla{}.",
    "Los peregrinos, cansados, durmieron el domingo en Huixtla{}.",
    "La marcha partió de Huixtla el domingo{}.",
)


@pytest.mark.parametrize(
    "by", [", officials said", ", according to the mayor", ", said the mayor", ", a priest, Luis Soto, told reporters"]
)
@pytest.mark.parametrize("text", ENGLISH)
def test_a_speaker_at_the_end_takes_no_role_away(text: str, by: str) -> None:
    known = told(text.format(""), "Huixtla", language="en")
    assert known[0][0] != "mention"
    assert told(text.format(by), "Huixtla", language="en") == known


@pytest.mark.parametrize(
    "by", [", informó la policía", ", según el alcalde", ", dijo a la prensa el sacerdote Luis Soto"]
)
@pytest.mark.parametrize("text", SPANISH)
def test_a_speaker_at_the_end_takes_no_role_away_in_spanish(text: str, by: str) -> None:
    known = told(text.format(""), "Huixtla", language="es")
    assert known[0][0] != "mention"
    assert told(text.format(by), "Huixtla", language="es") == known


def test_a_speaker_in_the_middle_takes_no_role_away() -> None:
    assert told("The monks, according to the mayor, slept in Huixtla.", "Huixtla", language="en") == [("at", "main")]


def test_a_place_that_the_speaker_is_of_is_still_no_stop() -> None:
    text = "The monks slept in Arriaga, the mayor of Huixtla said."
    assert told(text, "Huixtla", language="en") == [("mention", "main")]
