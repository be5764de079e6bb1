from __future__ import annotations

from itertools import pairwise

import pytest
from caravan_map.news.grammar import ENGLISH
from caravan_map.news.numbers import Figure, figures
from caravan_map.news.text import Span
from hypothesis import given
from hypothesis import strategies as st


def ranges(text: str) -> list[tuple[float | None, float | None]]:
    return [(figure.low, figure.high) for figure in figures(text, Span(0, len(text)), ENGLISH)]


def one(text: str) -> Figure:
    (figure,) = figures(text, Span(0, len(text)), ENGLISH)
    return figure


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("7,250 people", 7250, 7250),
        ("480 people", 480, 480),
        ("1.5 million people", 1_500_000, 1_500_000),
        ("2.5 km", 2.5, 2.5),
        ("three thousand people", 3000, 3000),
        ("two hundred people", 200, 200),
        ("four thousand five hundred people", 4500, 4500),
        ("twenty-five people", 25, 25),
        ("a hundred people", 100, 100),
        ("a dozen people", 12, 12),
        ("two dozen people", 24, 24),
        ("4k people", 4000, 4000),
        ("more than 900 people", 900, None),
        ("at least two thousand people", 2000, None),
        ("over 600 people", 600, None),
        ("up to 900 people", None, 900),
        ("nearly 1,000 people", None, 1000),
        ("fewer than 300 people", None, 300),
        ("about 900 people", 900, 900),
        ("some 900 people", 900, 900),
        ("an estimated 900 people", 900, 900),
        ("between 800 and 1,200 people", 800, 1200),
        ("between 800 and about 1,200 people", 800, 1200),
        ("from 800 to 1,200 people", 800, 1200),
        ("800 to 1,200 people", 800, 1200),
        ("800-1,200 people", 800, 1200),
        ("800–1,200 people", 800, 1200),
        ("two to three thousand people", 2000, 3000),
        ("2 to 3 million people", 2_000_000, 3_000_000),
        ("900 to one thousand people", 900, 1000),
    ],
)
def test_a_figure_is_read_with_its_hedge_and_range(text: str, low: float | None, high: float | None) -> None:
    assert ranges(text)[0] == (low, high)


@pytest.mark.parametrize(
    "text", ["a caravan", "an aunt", "the 21st day", "on the 3rd", "$500", "40% of them", "B2B", "none at all", ""]
)
def test_articles_ordinals_sums_of_money_and_shares_are_no_figures(text: str) -> None:
    assert ranges(text) == []


def test_two_figures_joined_by_and_are_a_range_only_after_between() -> None:
    assert ranges("800 and 1,200 people") == [(800, 800), (1200, 1200)]


def test_what_runs_backwards_is_no_range() -> None:
    assert ranges("1,200 to 800 people") == [(1200, 1200), (800, 800)]


def test_the_middle_of_a_range_is_its_value() -> None:
    assert one("between 800 and 1,200 people").value == 1000
    assert one("more than 900 people").value == 900
    assert one("up to 900 people").value == 900


@pytest.mark.parametrize(
    ("text", "rounding"),
    [
        ("1,849 km", 0.5),
        ("1,000 km", 50),
        ("about 1,000 km", 100),
        ("300 km", 5),
        ("two hundred km", 10),
        ("7.5 km", 0.5),
    ],
)
def test_rounding_is_half_the_unit_one_zero_fewer_than_there_are(text: str, rounding: float) -> None:
    assert one(text).rounding == rounding


def test_the_hedge_belongs_to_the_figure_and_the_noun_does_not() -> None:
    text = "They were more than 900 people."
    assert one(text).span.of(text) == "more than 900"
    assert not one(text).hedged
    assert one("about 900").hedged


@given(st.integers(13, 10**7), st.sampled_from(["", "about ", "more than ", "up to "]))
def test_a_number_printed_with_commas_is_read_as_printed_without(number: int, hedge: str) -> None:
    assert ranges(f"{hedge}{number:,} people") == ranges(f"{hedge}{number} people")
    figure = one(f"{hedge}{number:,} people")
    assert number in {figure.low, figure.high}


@given(st.text(alphabet="0123456789.,- –abetwndousmillyk%$toru\n", max_size=60))
def test_figures_lie_in_the_text_in_order_and_have_a_value(text: str) -> None:
    found = figures(text, Span(0, len(text)), ENGLISH)
    assert all(figure.value > 0 and figure.rounding > 0 for figure in found)
    assert all(0 <= figure.start < figure.end <= len(text) for figure in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
