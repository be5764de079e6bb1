"""The exponent of growth is that of the costs, and costs that are noise do not count."""

from __future__ import annotations

import math

import pytest
from caravan_map.bench.processes import python
from caravan_map.bench.sizes import exponent
from hypothesis import given
from hypothesis import strategies as st


@given(st.floats(0.1, 3.0), st.floats(0.1, 10.0))
def test_a_power_of_the_size_gives_its_exponent(power: float, factor: float) -> None:
    assert exponent({size: factor * size**power for size in (10, 100, 1_000)}) == pytest.approx(power)


def test_costs_too_small_to_measure_are_left_out() -> None:
    assert exponent({10: -0.01, 100: 1.0, 1_000: 10.0}) == pytest.approx(1.0)


def test_one_cost_tells_nothing_of_growth() -> None:
    assert math.isnan(exponent({10: 0.0, 100: 1.0}))


def test_a_process_is_measured_by_itself() -> None:
    cost = python("print(6 * 7)")
    assert cost.output == "42\n"
    assert 0 < cost.cpu_s < 60
    assert 1 < cost.peak_mb < 1_000


def test_a_process_that_fails_says_why() -> None:
    with pytest.raises(RuntimeError, match="no such thing"):
        python("raise ValueError('no such thing')")
