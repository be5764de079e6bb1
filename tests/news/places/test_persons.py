from __future__ import annotations

import pytest
from caravan_map.news.grammar import ENGLISH
from caravan_map.news.places.persons import people
from caravan_map.news.text import Span


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        ("Ana Ruiz spoke.", {"ana", "ruiz"}),
        ("Then Ana Ruiz de la Cruz spoke.", {"ana", "ruiz", "cruz"}),
        ("President Ortiz spoke.", {"ortiz"}),
        ("Ortiz spoke.", set()),
        ("Governor of the state", set()),
        ("The Column Reaches The Long Dry Valley Today", set()),
        ("", set()),
    ],
)
def test_people_are_runs_of_capitals_and_words_after_a_title(text: str, persons: set[str]) -> None:
    assert people(text, [Span(0, len(text))], ENGLISH) == persons
