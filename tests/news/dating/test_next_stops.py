from __future__ import annotations

import pytest
from support.newsroom import dated, positions, sizes

Stop = tuple[str, str, str]


def stops(text: str) -> list[Stop]:
    """Give what a text of Thursday, June 9, 2022, says of its towns: name, role, first day it may be of."""
    return [
        (claim.place.name, claim.role, str(claim.date.start)) for claim in positions(text) if claim.place.kind == "town"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Today the riders are in Huixtla, Chiapas, and tomorrow in Arriaga.",
            [("Huixtla", "at", "2022-06-09"), ("Arriaga", "toward", "2022-06-10")],
        ),
        (
            "Hoy los jinetes van a llegar a Huixtla y el sábado a Arriaga.",
            [("Huixtla", "toward", "2022-06-09"), ("Arriaga", "toward", "2022-06-11")],
        ),
        (
            "Tonight the riders sleep in Huixtla, tomorrow in Arriaga.",
            [("Huixtla", "toward", "2022-06-09"), ("Arriaga", "toward", "2022-06-10")],
        ),
        (
            "The riders left Huixtla on Tuesday and on Wednesday reached Arriaga.",
            [("Huixtla", "departed", "2022-06-07"), ("Arriaga", "at", "2022-06-08")],
        ),
    ],
)
def test_the_day_of_the_next_stop_is_its_own(text: str, expected: list[Stop]) -> None:
    assert stops(text) == expected


def test_a_short_walk_begins_on_the_day_it_ends() -> None:
    text = "On Tuesday the nuns reached Huixtla. They had a bath. They tramped 24 km from Tapachula to Huixtla."
    assert stops(text)[1] == ("Tapachula", "departed", "2022-06-07")


@pytest.mark.parametrize(
    "text",
    [
        "The riders will pass Huixtla at noon and reach Arriaga at dusk on Friday.",
        "The riders will pass Tapachula at noon on Friday and reach Huixtla at dusk.",
    ],
)
def test_an_hour_of_a_plan_is_of_its_only_day(text: str) -> None:
    assert dated(text, "Huixtla") == "2022-06-10"


def test_earlier_during_the_day_is_the_day_of_publication() -> None:
    assert dated("Earlier during the day, the riders left Huixtla.", "Huixtla") == "2022-06-09"


def test_an_hour_is_of_the_day_on_which_the_journey_began_in_the_same_sentence() -> None:
    text = "The riders started from Tapachula at six on Tuesday and entered Huixtla at around 6 in the evening."
    assert dated(text, "Huixtla") == "2022-06-07"


def test_a_founding_year_is_no_departure_of_today() -> None:
    text = "On Tuesday the nuns reached Arriaga. The walk was first held in 1951 by two cooks marching from Huixtla."
    assert ("Huixtla", "departed", "None") not in stops(text)


def test_a_range_that_a_group_has_grown_to_is_one_figure() -> None:
    found = sizes("The number of marchers has swollen to between 300 and 450 people.")
    assert [(claim.low, claim.high) for claim in found] == [(300, 450)]
