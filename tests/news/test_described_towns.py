"""What describes a town takes nothing from what its sentence says of it, nor of the towns it is listed with."""

from __future__ import annotations

import pytest
from support.newsroom import told


@pytest.mark.parametrize("described", ["the town of", "the southern city of", "the quiet little border town of"])
@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("The monks passed through Arriaga and {} Huixtla on Sunday.", "Arriaga"),
        ("The monks slept in Arriaga, Tonalá and {} Huixtla.", "Tonalá"),
        ("The monks waited beneath a railway bridge in {} Huixtla.", "Huixtla"),
        ("The monks set out from the railway station in {} Huixtla.", "Huixtla"),
    ],
)
def test_a_described_town_is_read_as_the_bare_one(text: str, other: str, described: str) -> None:
    plain, long = text.format("").replace("  ", " "), text.format(described)
    for name in ("Huixtla", other):
        known = told(plain, name, language="en")
        assert known[0][0] != "mention"
        assert told(long, name, language="en") == known


@pytest.mark.parametrize("described", ["la ciudad de", "el municipio de", "la tranquila ciudad costera de"])
def test_a_described_town_is_read_as_the_bare_one_in_spanish(described: str) -> None:
    text = f"Los monjes pasaron por Arriaga y {described} Huixtla el domingo."
    assert told(text, "Arriaga", language="es") == told(text, "Huixtla", language="es") == [("passed", "main")]
