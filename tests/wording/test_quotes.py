from __future__ import annotations

import pytest
from caravan_map.wording.quotes import unquoted
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("“We walk.”", "We walk."),
        ('"We walk."', "We walk."),
        ("«Seguimos», dijo.", "«Seguimos», dijo."),
        ("“We walk,” she said. “We rest.”", "“We walk,” she said. “We rest.”"),
        ("“We walk on", "We walk on"),
        ("walked on.”", "walked on."),
        ('He said "go', 'He said "go'),
        ("the walkers’", "the walkers’"),
        ("", ""),
        ('"', ""),
    ],
)
def test_a_mark_without_a_partner_goes_and_so_does_the_pair_around_all(text: str, printed: str) -> None:
    assert unquoted(text) == printed


@given(st.text(alphabet='“”"«»‘’ab', max_size=8))
def test_nothing_but_marks_at_the_ends_is_left_out(text: str) -> None:
    printed = unquoted(text)
    assert printed in text
    assert len(text) - len(printed) <= 2
