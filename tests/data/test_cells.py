from __future__ import annotations

import pytest
from caravan_map.data.cells import ELLIPSIS, cell_width, clipped, first_cells, flowed, last_cells, padded
from hypothesis import given
from hypothesis import strategies as st

TEXTS = st.text(st.sampled_from("ab \u00e9e\u0301\u6771\u4eac\ud55c\u200b\U0001f468\u200d\U0001f469\ufe0f\u0915\u094d"))


@pytest.mark.parametrize(
    ("text", "width"),
    [("", 0), ("Jos\u00e9", 4), ("Jose\u0301", 4), ("\u6771\u4eac", 4), ("\ud55c", 2), ("\uff21", 2), ("a\u200bb", 2)],
)
def test_a_text_takes_the_cells_a_terminal_gives_it(text: str, width: int) -> None:
    assert cell_width(text) == width


def test_a_cut_never_parts_a_letter_from_its_mark() -> None:
    assert clipped("e\u0301e\u0301e\u0301", 2) == f"e\u0301{ELLIPSIS}"


def test_a_joiner_joins_emoji_and_takes_no_letter_in() -> None:
    assert cell_width("\U0001f468\u200d\U0001f469") == 2
    assert cell_width("a\u200db\u200d") == 2


def test_half_a_wide_letter_is_left_out() -> None:
    assert first_cells("\u6771\u4eac", 3) == "\u6771"
    assert last_cells("\u6771\u4eac", 3) == "\u4eac"


def test_no_cells_hold_nothing() -> None:
    assert clipped("abc", 0) == first_cells("abc", 0) == last_cells("abc", 0) == last_cells("\u6771", 0) == ""


@pytest.mark.parametrize(("right", "shown"), [(False, "\u6771\u4eac "), (True, " \u6771\u4eac")])
def test_a_text_is_filled_up_to_its_column(right: bool, shown: str) -> None:
    assert padded("\u6771\u4eac", 5, right=right) == shown


@given(TEXTS, st.integers(1, 20))
def test_what_is_cut_fits(text: str, width: int) -> None:
    assert cell_width(clipped(text, width)) <= width
    assert cell_width(first_cells(text, width)) <= width
    assert cell_width(last_cells(text, width)) <= width


@given(TEXTS, st.integers(1, 20))
def test_a_cut_gives_a_start_or_an_end(text: str, width: int) -> None:
    assert text.replace("\u200d", "").startswith(first_cells(text, width).replace("\u200d", ""))
    assert text.endswith(last_cells(text, width))


@given(st.lists(TEXTS.filter(bool)), st.integers(1, 20))
def test_text_that_flows_keeps_to_its_lines(parts: list[str], width: int) -> None:
    assert all(cell_width(line) <= width for line in flowed(parts, width))
