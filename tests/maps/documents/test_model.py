from __future__ import annotations

import pytest
from caravan_map.maps.documents.model import Figure, Grid, Heading, Span, line, plain
from support.documents import HOSTILE, document, png


def test_a_text_is_one_line_without_what_turns_or_hides() -> None:
    assert Span("a\n\x00b\u202ec\u2060").text == "a bc"
    assert Heading("a\r\nb").text == "a b"
    assert Figure("map", png(), "png", "a\u2028b", "c\x1bd").alt == "a b"
    assert not {"\n", "\x00", "\u202e"} & {*document(HOSTILE).title}


def test_a_joiner_that_some_scripts_need_stays() -> None:
    assert Span("\u0646\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645").text.count("\u200c") == 1


def test_empty_parts_of_a_line_are_left_out() -> None:
    assert line("a", "", Span(""), Span("b", bold=True)) == (Span("a"), Span("b", bold=True))
    assert plain(line("a", "b")) == "ab"


def test_a_ragged_table_is_refused() -> None:
    with pytest.raises(ValueError, match="a table of 2 columns"):
        Grid(("a", "b"), ((line("1"),),), (1, 1))
    with pytest.raises(ValueError, match="a table of 2 columns"):
        Grid(("a", "b"), (), (1,))
