from __future__ import annotations

import pytest
from caravan_map.news.places.beside import neighbours


def beside(text: str, name: str, language: str = "en") -> tuple[str, str, str]:
    """Label what stands beside a name."""
    start = text.index(name)
    return tuple(neighbours(language).of(text, start, start + len(name)))  # type: ignore[return-value]  # a named tuple of three


@pytest.mark.parametrize(
    ("text", "before", "after"),
    [
        ("Arriaga", "START", "END"),
        ("They slept in Arriaga.", "in", "STOP"),
        ("They came from Arriaga, too.", "from", "COMMA"),
        ("Mary Arriaga said so.", "GIVEN", "say"),
        ("J. Arriaga Smith", "INITIAL", "SURNAME"),
        ("President Arriaga", "TITLE", "END"),
        ("Gov. Arriaga", "TITLE", "END"),
        ("In Arriaga they slept", "in", "word"),
        ("Nothing. Arriaga Police came", "STOP", "CIVIC"),
        ("the Arriaga University", "the", "HOUSE"),
        ("on Arriaga Street", "in", "WAY"),
        ("and Arriaga River", "and", "LAND"),
        ("the Arriaga-based paper", "the", "-word"),
        ("Mexico-Arriaga", "TIED", "END"),
        ("(Arriaga)", "OPEN", "CLOSE"),
        ("On Monday, Arriaga's mayor", "COMMA", "OWNER"),
        ("Monday Arriaga", "DAY", "END"),
        ("12 Arriaga 13", "NUMBER", "NUMBER"),
        ("a\nArriaga\nb", "START", "END"),
        ("say: Arriaga (Mexico)", "COLON", "OPEN"),
        ("Arriaga A. Lopez", "START", "INITIAL"),
        ("Arriaga — they slept", "START", "DASH"),
    ],
)
def test_each_neighbour_has_its_label(text: str, before: str, after: str) -> None:
    assert beside(text, "Arriaga")[:2] == (before, after)


@pytest.mark.parametrize(
    ("text", "label", "led"),
    [
        ("in the Arriaga", "the", "in"),
        ("the University of Arriaga", "of", "BODY"),
        ("they walked out of Arriaga", "from", "word"),
    ],
)
def test_an_article_or_of_is_led_by_what_stands_before_it(text: str, label: str, led: str) -> None:
    found = beside(text, "Arriaga")
    assert found[0] == label
    assert label == "from" or found[2] == led


def test_spanish_words_have_the_same_labels() -> None:
    assert beside("Durmieron en Arriaga.", "Arriaga", "es")[:2] == ("in", "STOP")
    assert beside("Rosa Arriaga dijo", "Arriaga", "es")[:2] == ("GIVEN", "say")
