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
