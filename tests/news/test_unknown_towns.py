"""A town that no gazetteer has takes nothing from what its sentence says of the others."""

from __future__ import annotations

import pytest
from support.newsroom import told

UNKNOWN = "Qwertin"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The monks left {} at sunrise and slept in Huixtla."),
        ("en", "The monks passed through Arriaga, {} and Huixtla on Sunday."),
        ("en", "On their way the monks slept in {}, Arriaga and Huixtla."),
        ("en", "The monks passed through Arriaga and {} on Sunday and slept in Huixtla."),
        ("en", "The monks will walk to {} and Huixtla on Thursday."),
        ("en", "They spent the night in {} and Huixtla."),
        ("en", "The monks stopped at Port {}, Huixtla and Arriaga."),
        ("es", "Los monjes durmieron en {}, Arriaga y Huixtla."),
        ("es", "Los monjes pasaron el domingo por Arriaga, {} y Huixtla."),
        ("es", "Los monjes durmieron en {} y en Huixtla."),
        ("es", "Los monjes salieron de {} al alba y durmieron en Huixtla."),
    ],
)
def test_its_neighbours_keep_their_roles(language: str, text: str) -> None:
    known = told(text.format("Tonalá"), "Huixtla", language=language)
    assert known
    assert told(text.format(UNKNOWN), "Huixtla", language=language) == known


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "In Huixtla, Ana Ruiz, a nurse, walked to Tapachula on Sunday."),
        ("en", "The monks left Huixtla and Ana Ruiz reached Tapachula on Sunday."),
        ("es", "En Huixtla, Ana Ruiz, una enfermera, caminó a Tapachula el domingo."),
    ],
)
def test_a_person_beside_a_town_is_no_town(language: str, text: str) -> None:
    assert told(text, "Tapachula", language=language) == [("mention", "main")]
