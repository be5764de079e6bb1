from __future__ import annotations

import pytest
from caravan_map.track.track import Range


def test_a_range_holds_three_figures_in_order() -> None:
    found = Range(1.0, 2.0, 2.0)
    assert (found.low, found.mid, found.high) == (1.0, 2.0, 2.0)


@pytest.mark.parametrize("figures", [(2.0, 1.0, 3.0), (1.0, 3.0, 2.0), (float("nan"), 1.0, 2.0)])
def test_a_range_out_of_order_is_refused(figures: tuple[float, float, float]) -> None:
    with pytest.raises(ValueError, match="is out of order"):
        Range(*figures)
