from __future__ import annotations

import pytest
from caravan_map.news.grammar import ENGLISH
from caravan_map.news.places.landmarks import landmarks, people_in, runs_of


def found(text: str, language: str = "en") -> list[str]:
    """Give the landmarks of a text."""
    return [span.of(text) for span in landmarks(text, runs_of(text), language)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met on Old Mill Road, by the Blue River.", ["Old Mill Road", "Blue River"]),
        ("The crash on 42nd Street closed it.", ["42nd Street"]),
        ("On Third Avenue they stopped.", ["Third Avenue"]),
        ("In Washington County it rained.", ["Washington County"]),
        ("Nobody came to the road.", []),
        ("Street", []),
        ("Chicago's Third Street is closed.", ["Third Street"]),
    ],
)
def test_a_street_or_a_river_is_told_by_its_noun(text: str, expected: list[str]) -> None:
    assert found(text) == expected


def test_in_spanish_the_noun_stands_first() -> None:
    assert found("Caminaron por la calle Morelos hasta el río Coatán.", "es") == ["calle Morelos", "río Coatán"]
    assert found("Vive en la calle de Hidalgo.", "es") == ["calle de Hidalgo"]


def test_the_park_or_the_district_of_a_town_is_in_that_town() -> None:
    assert found("Durmieron en el parque de Tonalá y en el municipio de Huixtla.", "es") == []


def test_what_follows_a_first_name_or_a_title_is_a_person() -> None:
    people = people_in(runs_of("Mary Arriaga met President Tonala. Arriaga Police met John Street School."), ENGLISH)
    assert set(people) == {"mary", "arriaga", "tonala", "john"}
    assert people["arriaga"] == 1
