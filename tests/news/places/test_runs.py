from __future__ import annotations

import pytest
from caravan_map.news.grammar import ENGLISH, SPANISH
from caravan_map.news.places.runs import capital_runs
from caravan_map.news.text import Span


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("They slept in Quimbala.", ["Quimbala"]),
        ("In Quimbala, Rosa Quimbay spoke.", ["Quimbala", "Rosa Quimbay"]),
        ("From Santa Rita-Quimba to Xolo.", ["Santa Rita-Quimba", "Xolo"]),
        ("They came on Tuesday to Quimbala March 4.", ["Quimbala"]),
        ("QUIMBALA VIEJA (AP)", ["QUIMBALA VIEJA"]),
        ("Quimbala's mayor, NATO, X5 and Congress", []),
        ("The The The", []),
        ("a b", []),
        ("", []),
    ],
)
def test_runs_of_capitals_in_english(text: str, runs: list[str]) -> None:
    found = capital_runs(text, Span(0, len(text)), ENGLISH)
    assert [text[run[0].start : run[-1].end] for run in found] == runs


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("En San Juan de la Quimba y Salina del Mar.", ["San Juan de la Quimba", "Salina del Mar"]),
        ("Pasaron por La Quimbaya el Martes.", ["La Quimbaya"]),
        ("El Quimbay es un río.", ["Quimbay"]),
        ("Vinieron Ana y Rosa a Quimbala", ["Ana", "Rosa", "Quimbala"]),
    ],
)
def test_runs_of_capitals_in_spanish(text: str, runs: list[str]) -> None:
    found = capital_runs(text, Span(0, len(text)), SPANISH)
    assert [text[run[0].start : run[-1].end] for run in found] == runs


def test_only_the_line_asked_for_is_looked_at() -> None:
    text = "Quimbala\nXolotepec\nQuimbay"
    assert [run[0].text for run in capital_runs(text, Span(9, 18), ENGLISH)] == ["Xolotepec"]
