from __future__ import annotations

import pytest
from caravan_map.news.journey import Departure, Journey
from support.walks import day


@pytest.mark.parametrize(
    ("journey", "words"),
    [
        (Journey(("a",), None, None), "a group of unknown days"),
        (Journey(("a",), day(0), day(0)), "the group of 2022-06-04"),
        (Journey(("a",), day(0), day(3)), "the group of 2022-06-04 to 2022-06-07"),
        (
            Journey(("a",), day(0), day(3), Departure(day(0), "Huixtla")),
            "the group that left Huixtla on 2022-06-04 (2022-06-04 to 2022-06-07)",
        ),
    ],
)
def test_a_group_is_named_by_its_departure_and_days(journey: Journey, words: str) -> None:
    assert journey.words == words


@pytest.mark.parametrize(
    ("departure", "words"),
    [
        (Departure(day(0)), "left on 2022-06-04"),
        (Departure(place="Huixtla"), "left Huixtla"),
        (Departure(day(0), "Huixtla"), "left Huixtla on 2022-06-04"),
    ],
)
def test_a_departure_is_said_in_words(departure: Departure, words: str) -> None:
    assert departure.words == words
