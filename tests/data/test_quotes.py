from __future__ import annotations

import pytest
from caravan_map.data.cells import ELLIPSIS, cell_width
from caravan_map.data.quotes import Quote
from caravan_map.data.tables import printable
from hypothesis import given
from hypothesis import strategies as st

LONG = "The walkers, who had slept in a school yard, came to Pijijiapan at noon and asked for water and shade."
PLACE = (53, 63)


def test_a_quote_that_fits_is_left_whole() -> None:
    assert str(Quote.of(LONG, PLACE).shortened(len(LONG))) == LONG


@pytest.mark.parametrize(
    ("width", "shown"),
    [
        (60, "…a school yard, came to Pijijiapan at noon and asked for…"),
        (30, "…came to Pijijiapan at noon…"),
        (14, "…Pijijiapan a…"),
        (13, "…Pijijiapan…"),
        (11, "Pijijiapan"),
        (8, "Pijijia…"),
    ],
)
def test_the_place_stays_in_sight(width: int, shown: str) -> None:
    assert str(Quote.of(LONG, PLACE).shortened(width)) == shown


def test_a_place_at_the_start_leaves_its_room_to_what_follows() -> None:
    assert str(Quote.of("Huixtla let them rest for a day in the park.", (0, 7)).shortened(30)) == (
        "Huixtla let them rest for a…"
    )


def test_a_place_at_the_end_leaves_its_room_to_what_comes_before() -> None:
    assert str(Quote.of("After a day of rest in the park they left Huixtla.", (42, 49)).shortened(31)) == (
        "…in the park they left Huixtla."
    )


def test_a_quote_for_nothing_known_is_cut_at_its_end() -> None:
    assert str(Quote.of(LONG).shortened(30)) == "The walkers, who had slept in…"


def test_what_a_quote_is_for_is_known_apart() -> None:
    quote = Quote.of(LONG, PLACE).shortened(30)
    assert (quote.before, quote.words, quote.after) == ("…came to ", "Pijijiapan", " at noon…")


def test_no_comma_stands_beside_the_ellipsis() -> None:
    assert str(Quote.of("They rested, then left.", (0, 4)).shortened(14)) == "They rested…"


def test_a_word_longer_than_the_line_is_cut_inside() -> None:
    assert str(Quote.of("x" * 50).shortened(10)) == "x" * 9 + ELLIPSIS
    assert str(Quote.of("x" * 50 + " Huixtla", (51, 58)).shortened(16)) == "…xxxxxxx Huixtla"


def test_line_breaks_and_controls_become_one_space_each() -> None:
    assert str(Quote.of("They\n\tleft\x1b Huixtla\r\ntoday. ", (12, 19))) == "They left Huixtla today."


@given(st.text(), st.text(), st.text(), st.integers(4, 60))
def test_a_shortened_quote_fits_on_its_line(before: str, words: str, after: str, width: int) -> None:
    quote = Quote.of(before + words + after, (len(before), len(before) + len(words))).shortened(width)
    assert cell_width(str(quote)) <= width
    assert not any(char < " " for char in str(quote))


@given(st.text("ab, \n"), st.text("XYZ", min_size=1, max_size=10), st.text("ab, \n"), st.integers(12, 60))
def test_the_words_a_quote_is_for_are_never_cut_where_they_fit(before: str, words: str, after: str, width: int) -> None:
    quote = Quote.of(before + words + after, (len(before), len(before) + len(words)))
    assert quote.shortened(width).words == words
    assert str(quote) == printable(before + words + after)
