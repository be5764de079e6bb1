from __future__ import annotations

import pytest
from support.newsroom import role

DENIED = [
    "Rumours that the march had reached Huixtla were denied by the police.",
    "The police denied reports that the march had reached Huixtla.",
    "Claims that the march was halted at Huixtla are false.",
    "Reports that the march had reached Huixtla proved wrong.",
    "The mayor called untrue a rumor that the marchers would be taken to Huixtla.",
    "We could not confirm posts that marchers had been seen in Huixtla.",
    "It is not true that the march reached Huixtla.",
    "The mayor denied that the march had reached Huixtla.",
]
DENIED_ES = [
    "Se desmiente la versión de que el grupo llegó a Huixtla.",
    "Es falso que la caravana haya llegado a Huixtla.",
    "El alcalde negó que la caravana entrara a Huixtla.",
    "Se desmiente la versión de seis menores extraviados en Huixtla.",
    "Los rumores de que estaban en Huixtla resultaron falsos.",
    "Desmintió el rumor de que los migrantes fueron llevados a Huixtla.",
    "No se confirmó que el grupo haya llegado a Huixtla.",
]


@pytest.mark.parametrize("text", DENIED)
def test_what_is_told_only_to_be_denied_places_nobody(text: str) -> None:
    assert role(f"The march slept in Arriaga. {text}", "Huixtla") == "mention"


@pytest.mark.parametrize("text", DENIED_ES)
def test_what_is_told_only_to_be_denied_places_nobody_in_spanish(text: str) -> None:
    assert role(f"La caravana durmió en Arriaga. {text}", "Huixtla", language="es") == "mention"


@pytest.mark.parametrize(
    "text",
    [
        "The police said that the march had reached Huixtla and denied that anyone was hurt.",
        "The mayor confirmed reports that the march had reached Huixtla.",
        "The mayor did not deny that the march had reached Huixtla.",
    ],
)
def test_what_is_said_and_not_taken_back_counts(text: str) -> None:
    assert role(f"The march slept in Arriaga. {text}", "Huixtla") == "at"
