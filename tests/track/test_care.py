from __future__ import annotations

import pytest
from caravan_map.track.care import Care, Coarseness


def test_nothing_is_withheld_unless_chosen() -> None:
    assert not Care()
    assert (Care().cuts, Care().coarse_km) == (False, None)


@pytest.mark.parametrize("care", [Care(1), Care(no_live=True), Care(coarsen="region"), Care(coarsen=50)])
def test_any_choice_withholds(care: Care) -> None:
    assert care


def test_only_what_is_newest_is_cut() -> None:
    assert Care(1).cuts
    assert Care(no_live=True).cuts
    assert not Care(coarsen=50).cuts
    assert (Care(coarsen=50).coarse_km, Care(coarsen="region").coarse_km) == (50.0, None)


@pytest.mark.parametrize("hours", [-1, 8761])
def test_an_impossible_delay_is_refused(hours: int) -> None:
    with pytest.raises(ValueError, match="hours is not between 0 and 8760"):
        Care(hours)


@pytest.mark.parametrize("km", [0, 0.5, 501, float("nan"), float("inf")])
def test_impossible_kilometres_are_refused(km: Coarseness) -> None:
    with pytest.raises(ValueError, match="give 1 to 500 km, or region"):
        Care(coarsen=km)
