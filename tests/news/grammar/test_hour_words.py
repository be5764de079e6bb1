from __future__ import annotations

import pytest
from caravan_map.news.grammar import ENGLISH, SPANISH
from caravan_map.news.grammar.hour_words import HourWords


@pytest.mark.parametrize(
    ("words", "hour"),
    [
        ("in the early hours of Thursday", 4),
        ("at dawn", 6),
        ("Monday morning", 9),
        ("around noon", 12),
        ("late in the afternoon", 15),
        ("by nightfall", 19),
        ("Tuesday night", 22),
        ("early on Monday", 6),
        ("at 5:30 p.m.", 17),
        ("at 12 a.m.", 0),
        ("on Monday", None),
    ],
)
def test_english_words_tell_the_hour(words: str, hour: int | None) -> None:
    assert ENGLISH.hours.hour(words) == hour


@pytest.mark.parametrize(
    ("words", "hour"),
    [
        ("la madrugada de este jueves", 4),
        ("al amanecer del lunes", 6),
        ("por la mañana", 9),
        ("al mediodía", 12),
        ("el lunes por la tarde", 16),
        ("al anochecer", 19),
        ("anoche", 22),
        ("a las 18:00 horas", 18),
        ("a las 5 de la mañana", 9),
        ("a las 48 horas", None),
        ("mañana", None),
        ("el lunes", None),
    ],
)
def test_spanish_words_tell_the_hour(words: str, hour: int | None) -> None:
    assert SPANISH.hours.hour(words) == hour


def test_a_table_without_such_words_tells_none() -> None:
    assert HourWords().hour("at dawn") is None
