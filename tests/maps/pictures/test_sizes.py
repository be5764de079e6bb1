from __future__ import annotations

import pytest
from caravan_map.maps.pictures.sizes import SIZES, Size, size_called


def test_a_link_preview_has_the_pixels_networks_ask_for() -> None:
    assert SIZES["social"].pixels == (1200, 630)


def test_a_sheet_of_a4_prints_at_300_dots_to_the_inch() -> None:
    assert SIZES["a4"].pixels == (3508, 2480)


def test_every_size_is_of_whole_pixels() -> None:
    sides = [side * size.dpi / 72 for size in SIZES.values() for side in (size.width, size.height)]
    assert [abs(side - round(side)) < 1e-6 for side in sides] == [True] * 8


def test_another_resolution_changes_the_pixels_only() -> None:
    article = size_called("article")
    assert article.at(72).pixels == (720, 540)
    assert article.at(None) is article


def test_a_size_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="there is no size 'poster'"):
        size_called("poster")
    with pytest.raises(ValueError, match="too small for type"):
        Size("stamp", 60, 40, 10.0, 72)
    with pytest.raises(ValueError, match="5 dots to the inch"):
        size_called("a4").at(5)
