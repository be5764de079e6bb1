from __future__ import annotations

import time

import pytest
from caravan_map.maps.pictures.sheet import Type, shortened, width_of, wrapped

SMALL = Type(8.0, "")


@pytest.mark.parametrize("text", ["Santo Domingo Tehuantepec", "AVAToYe. W.A. km 12", "VAVAVA  To.", "Ñandú … …"])
def test_a_line_is_cut_at_the_last_sign_that_fits(text: str) -> None:
    for width in range(12, 140, 7):
        cut = shortened(text, SMALL, width=width)
        assert cut == text or width_of(cut, SMALL) <= width
        longer = text[: len(cut.removesuffix("…")) + 1].rstrip() + "…"
        assert cut in (text, longer) or width_of(longer, SMALL) > width


def test_a_line_with_room_for_nothing_is_an_ellipsis() -> None:
    assert shortened("Huixtla", SMALL, width=1.0) == "…"


def test_a_text_far_too_long_costs_little() -> None:
    start = time.process_time()
    assert shortened("x" * 20_000, SMALL, width=90.0).endswith("…")
    assert len(wrapped("walking on and on " * 5_000, SMALL, width=200.0, most=2)) == 2
    assert time.process_time() - start < 2


def test_no_word_is_left_alone_in_the_last_line_and_no_number_without_its_kilometres() -> None:
    text = "By 6 September the group had probably come about 470 km (80% range 470–480 km) and was near Holborn."
    for width in range(150, 700, 7):
        lines = wrapped(text, SMALL, width=float(width), most=9)
        assert " ".join(lines) == text
        assert not any(line.startswith("km") for line in lines)
        assert max(width_of(line, SMALL) for line in lines) <= width
    wide = width_of(text, SMALL)
    two = wrapped(text, SMALL, width=wide * 0.95, most=3)
    assert width_of(two[-1], SMALL) > wide * 0.2
    assert wrapped(" ", SMALL, width=90.0, most=2) == []
