"""Halls and grounds that go by the name of their town alone."""

from __future__ import annotations

import pytest
from support.newsroom import reading

TOLD = "La caravana llegó a Tapachula el lunes."


def places(*texts: str) -> list[str]:
    """Give the towns that the first of some articles is said to name."""
    return [claim.place.name for claim in reading(*texts).positions if claim.article == "a0"]


@pytest.mark.parametrize(
    "text",
    [
        "Los médicos atendieron a los enfermos en la Arena Tapachula.",
        "El Estadio Tapachula amaneció lleno de cobijas.",
        "Tres mil durmieron anoche en el auditorio Tapachula.",
    ],
)
def test_a_ground_called_by_a_town_s_name_is_in_it_where_the_story_names_the_town(text: str) -> None:
    assert places(text, TOLD) == ["Tapachula"]
    assert places(text, "La caravana llegó a Huixtla el lunes.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Los médicos atendieron a los enfermos en la Arena Tapachula Norteña.",
        "Los médicos atendieron a los enfermos en el estadio Benito Tapachula.",
        "Los médicos atendieron a los enfermos en la calle Tapachula.",
        "Los médicos atendieron a los enfermos en la Arena Tapachula de los bomberos.",
    ],
)
def test_a_ground_called_by_more_than_a_town_s_name_is_named_after_somebody(text: str) -> None:
    assert places(text, TOLD) == []


def test_a_ground_of_a_state_s_name_is_not_in_that_state() -> None:
    text = "Los médicos atendieron a los enfermos en la Arena Puebla."
    assert places(text, "La caravana cruzó el estado de Puebla el lunes.") == []
