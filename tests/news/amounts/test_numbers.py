from __future__ import annotations

from itertools import pairwise

import pytest
from caravan_map.news.amounts.numbers import Figure, figures
from caravan_map.news.grammar import ENGLISH
from caravan_map.news.grammar.spanish import SPANISH
from caravan_map.news.text import Span
from hypothesis import given
from hypothesis import strategies as st


def ranges(text: str) -> list[tuple[float | None, float | None]]:
    return [(figure.low, figure.high) for figure in figures(text, Span(0, len(text)), ENGLISH)]


def spanish(text: str) -> list[tuple[float | None, float | None]]:
    return [(figure.low, figure.high) for figure in figures(text, Span(0, len(text)), SPANISH)]


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
        ("nearly 1,000 people", 1000, 1000),
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
        ("two or three hundred people", 200, 300),
        ("a thousand or so people", 1000, 1000),
        ("3,000 or more people", 3000, None),
        ("2,000-plus people", 2000, None),
        ("half a dozen people", 6, 6),
        ("half a million people", 500_000, 500_000),
        ("a couple of hundred people", 200, 200),
        ("two hundred and fifty people", 250, 250),
        ("at least some 30 people", 30, None),
        ("it tops 7,000 people", 7000, None),
        ("as many as 900 people", None, 900),
        ("a first thousand people", 1000, 1000),
        ("300 at the very least", 300, None),
        ("2,000, give or take", 2000, 2000),
        ("three hundred thousand people", 300_000, 300_000),
    ],
)
def test_a_figure_is_read_with_its_hedge_and_range(text: str, low: float | None, high: float | None) -> None:
    assert ranges(text)[0] == (low, high)


@pytest.mark.parametrize(
    "text",
    [
        "a caravan",
        "an aunt",
        "the 21st day",
        "on the 3rd",
        "$500",
        "40% of them",
        "40 percent of them",
        "B2B",
        "none at all",
        "",
        "9:45 a.m.",
        "at 3 p.m.",
        "MS-13",
        "02.01.2024",
        "several hundred",
        "dozens of people",
        "12/24",
    ],
)
def test_articles_ordinals_sums_of_money_and_shares_are_no_figures(text: str) -> None:
    assert ranges(text) == []


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("6.800 personas", 6800, 6800),
        ("6,800 personas", 6800, 6800),
        ("1.234.567 personas", 1_234_567, 1_234_567),
        ("2,5 millones de personas", 2_500_000, 2_500_000),
        ("2.5 millones de personas", 2_500_000, 2_500_000),
        ("1.500,5 km", 1500.5, 1500.5),
        ("mil 500 personas", 1500, 1500),
        ("4 mil 500 personas", 4500, 4500),
        ("cuatro mil 500 personas", 4500, 4500),
        ("mil quinientos migrantes", 1500, 1500),
        ("seis mil migrantes", 6000, 6000),
        ("10 mil migrantes", 10_000, 10_000),
        ("dos mil trescientos cuarenta y cinco", 2345, 2345),
        ("2 millones 300 mil personas", 2_300_000, 2_300_000),
        ("un millón y medio de personas", 1_500_000, 1_500_000),
        ("medio centenar de personas", 50, 50),
        ("media docena de personas", 6, 6),
        ("un centenar de personas", 100, 100),
        ("un par de centenares", 200, 200),
        ("dos millares de personas", 2000, 2000),
        ("una veintena de familias", 20, 20),
        ("quinientas personas", 500, 500),
        ("a mil los subieron", 1000, 1000),
        ("más de 3.000", 3000, None),
        ("poco más de 200", 200, None),
        ("al menos 300", 300, None),
        ("por lo menos 300", 300, None),
        ("superan los 5 mil", 5000, None),
        ("rebasan los 5,000", 5000, None),
        ("hasta 5.000", None, 5000),
        ("menos de mil", None, 1000),
        ("casi 200", 200, 200),
        ("unos 800", 800, 800),
        ("cerca de mil 700", 1700, 1700),
        ("alrededor de 3 mil", 3000, 3000),
        ("entre 3 mil y 4 mil", 3000, 4000),
        ("entre tres y cuatro mil", 3000, 4000),
        ("de 3 a 4 mil personas", 3000, 4000),
        ("300 o 400 personas", 300, 400),
        ("3\u00a0630 personas", 3630, 3630),
    ],
)
def test_a_spanish_figure_is_read_with_its_hedge_and_range(text: str, low: float | None, high: float | None) -> None:
    assert spanish(text) == [(low, high)]


@pytest.mark.parametrize(
    "text",
    [
        "una mujer",
        "decenas de personas",
        "miles",
        "cientos",
        "40 por ciento",
        "a las 10 salieron",
        "5:30",
        "12 del día",
    ],
)
def test_articles_bare_multiples_shares_and_hours_are_no_figures_in_spanish(text: str) -> None:
    assert spanish(text) == []


def test_a_word_that_opens_a_range_is_left_alone_where_none_follows() -> None:
    text = "De 160 migrantes"
    (figure,) = figures(text, Span(0, len(text)), SPANISH)
    assert figure.span.of(text) == "160"


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
    check_figures(text, figures(text, Span(0, len(text)), ENGLISH))


@given(st.text(alphabet="0123456789.,- ymilcuatrodsen%$\u00a0\n", max_size=60))
def test_spanish_figures_lie_in_the_text_in_order_and_have_a_value(text: str) -> None:
    check_figures(text, figures(text, Span(0, len(text)), SPANISH))


@given(
    st.lists(st.sampled_from("mil dos cien y un par de 500 4 millones medio centenar de a entre".split()), max_size=9)
)
def test_number_words_in_any_order_are_read_without_an_error(words: list[str]) -> None:
    text = " ".join(words)
    check_figures(text, figures(text, Span(0, len(text)), SPANISH))


def check_figures(text: str, found: list[Figure]) -> None:
    assert all(figure.value > 0 and figure.rounding > 0 for figure in found)
    assert all(0 <= figure.start < figure.end <= len(text) for figure in found)
    assert all(a.end <= b.start for a, b in pairwise(found))


def test_two_numbers_in_words_joined_by_and_are_a_range() -> None:
    assert spanish("entre cinco mil y siete mil") == [(5000, 7000)]
    assert ranges("between five thousand and seven thousand") == [(5000, 7000)]
    assert ranges("two thousand and seven") == [(2007, 2007)]


def test_a_thousand_of_a_known_group_needs_no_number_before_it() -> None:
    assert ranges("its thousand or so members") == [(1000, 1000)]
    assert ranges("a few thousand members") == []


def test_the_hour_that_opens_a_line_is_no_figure() -> None:
    assert spanish("10.45 Salen de Puebla 300") == [(300, 300)]
