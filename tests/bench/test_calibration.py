from __future__ import annotations

import numpy as np
import pytest
from caravan_map.bench.calibration import BROKEN, KEPT, chi_square, outcomes
from walks import COAST, GAZETTEER


def test_ranges_hold_drawn_journeys_about_as_often_as_they_say() -> None:
    found = outcomes(COAST, GAZETTEER, KEPT, journeys=40)
    assert 0.7 < float(np.mean([one.held for one in found])) < 0.9
    assert chi_square(np.array([one.rank for one in found])) < 27.9  # exceeded by chance once in a thousand


def test_ranges_still_hold_where_a_fifth_of_the_reports_is_wrong() -> None:
    found = outcomes(COAST, GAZETTEER, BROKEN, journeys=30)
    assert float(np.mean([one.held for one in found])) > 0.6


def test_ranks_all_alike_are_far_from_even() -> None:
    assert chi_square(np.full(100, 0.5)) == pytest.approx(900.0)
