from __future__ import annotations

import pytest
from caravan_map.news.journey import TravelWords
from caravan_map.track.modes import Mode, Travel, expected_mode, regimes_of


def test_a_mode_of_ones_own_spans_its_slow_and_its_fast_days() -> None:
    paces = sorted({regime.pace_km for regime in regimes_of(Travel("dog sled", (80.0, 270.0)))})
    assert paces == pytest.approx([80.0, 120.0, 180.0, 270.0])


def test_it_rides_only_where_that_is_allowed() -> None:
    alone, helped = (regimes_of(Travel("ski", (20.0, 40.0), lifts=lifts)) for lifts in (False, True))
    assert max(regime.lifts for regime in alone) < 0.05
    assert max(regime.lifts for regime in helped) > 0.5
    assert sum(regime.weight for regime in alone) == pytest.approx(1.0)


@pytest.mark.parametrize("figures", [(0.0, 20.0), (30.0, 20.0), (-5.0, 5.0)])
def test_days_nobody_travels_are_refused(figures: tuple[float, float]) -> None:
    with pytest.raises(ValueError, match="slow and fast days"):
        Travel("odd", figures)


@pytest.mark.parametrize(
    ("wheels", "feet", "mode"), [(0, 0, "walk"), (1, 0, "walk"), (3, 0, "vehicle"), (11, 16, "walk")]
)
def test_a_group_walks_unless_the_words_are_of_wheels(wheels: int, feet: int, mode: Mode) -> None:
    assert expected_mode(TravelWords(wheels, feet)) == mode
