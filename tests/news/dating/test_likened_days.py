from __future__ import annotations

import pytest
from caravan_map.news.dates.worded import date_expressions
from caravan_map.news.grammar import ENGLISH, SPANISH
from caravan_map.news.grammar.table import Grammar
from caravan_map.news.text import Span
from support.newsroom import position


def days(text: str, name: str) -> str:
    """Give a claim's role and days; articles are of Thursday 2022-06-09."""
    claim = position(text, name)
    return f"{claim.role} {claim.date.start}..{claim.date.end}"


def on(day: int) -> str:
    return f"at 2022-06-{day:02}..2022-06-{day:02}"


@pytest.mark.parametrize(
    "text",
    [
        "As on the night before in Huixtla, rain fell in sheets, but the caravan went on to Escuintla.",
        "Like the night before in Huixtla, they found no roof. The caravan ended up in Escuintla.",
        "Unlike the previous night in Huixtla, nobody offered them a roof. The caravan wound up in Escuintla.",
        "Como la noche anterior en Huixtla, los migrantes no hallaron techo. La caravana llegó hasta Escuintla.",
        "A diferencia de la noche previa en Huixtla, nadie les abrió. La caravana fue a dar hasta Escuintla.",
        "Este jueves, al igual que la víspera en Huixtla, llovió a cántaros. La caravana fue a parar a Escuintla.",
    ],
)
def test_a_night_that_a_day_is_likened_to_is_of_its_own_town_alone(text: str) -> None:
    assert (days(text, "Huixtla"), days(text, "Escuintla")) == (on(8), on(9))


def test_it_is_the_one_before_the_day_that_the_sentence_names() -> None:
    text = "On Tuesday, as on the night before in Huixtla, they slept in the open in Escuintla. They reached Arriaga."
    assert (days(text, "Huixtla"), days(text, "Escuintla")) == (on(6), on(7))
    texto = "El martes, igual que la noche anterior en Huixtla, durmieron al raso en Escuintla."
    assert (days(texto, "Huixtla"), days(texto, "Escuintla")) == (on(6), on(7))


def test_the_day_before_that_goes_on_being_told_of_is_likened_to_nothing() -> None:
    text = "The day before, they left Tapachula. They reached Huixtla in the afternoon."
    assert days(text, "Huixtla") == on(8)


@pytest.mark.parametrize(
    ("text", "grammar"),
    [
        ("as on Monday in X", ENGLISH),
        ("much like the day before", ENGLISH),
        ("just as in Huixtla the night before", ENGLISH),
        ("igual que en Huixtla la noche anterior", SPANISH),
        ("tal como el lunes en X", SPANISH),
    ],
)
def test_words_of_likeness_before_a_day_make_it_another_one(text: str, grammar: Grammar) -> None:
    assert [each.is_compared for each in date_expressions(text, Span(0, len(text)), grammar)] == [True]


@pytest.mark.parametrize("text", ["as Monday dawned", "They walked on Monday", "the day before"])
def test_other_words_do_not(text: str) -> None:
    assert [each.is_compared for each in date_expressions(text, Span(0, len(text)), ENGLISH)] == [False]
