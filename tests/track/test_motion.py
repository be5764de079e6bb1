from __future__ import annotations

import numpy as np
import pytest
from caravan_map.geo.distance import Floats
from caravan_map.track.modes import Mode, Regime, regimes_of
from caravan_map.track.motion import (
    END_ODDS,
    ENDED,
    FIRST_KIND,
    KIND_ODDS,
    WAITING,
    Grid,
    ending,
    motion,
)
from hypothesis import given
from hypothesis import strategies as st

WALKER = Regime(pace_km=20.0, lifts=0.0, long_lifts=0.0, weight=1.0)


@pytest.mark.parametrize("odds", [KIND_ODDS, FIRST_KIND, ending(KIND_ODDS), ending(FIRST_KIND)])
def test_kinds_of_day_are_probabilities(odds: Floats) -> None:
    np.testing.assert_allclose(odds.sum(axis=-1), 1.0)
    assert (odds >= 0).all()


def test_a_group_ends_only_where_the_way_is_opened_and_stays_so() -> None:
    assert KIND_ODDS[:ENDED, ENDED].tolist() == [0.0] * ENDED
    np.testing.assert_allclose(ending(KIND_ODDS)[:, ENDED], [END_ODDS] * ENDED + [1.0])


def test_a_wait_lasts_fifty_days_in_the_mean() -> None:
    assert 1 / (1 - KIND_ODDS[WAITING, WAITING]) == pytest.approx(50.0)


@pytest.mark.parametrize("mode", ["walk", "vehicle"])
def test_a_mode_is_a_grid_of_regimes_with_weights_that_add_up_to_one(mode: Mode) -> None:
    moves = motion(Grid(500.0, 500), regimes_of(mode))
    assert sum(regime.weight for regime in moves.regimes) == pytest.approx(1.0)
    np.testing.assert_allclose(moves.kernels.sum(axis=1), 1.0)
    assert (moves.kernels >= 0).all()


def test_a_walker_of_20_km_a_day_is_20_km_on_in_the_mean() -> None:
    # 98.8% walk N(20, 6) cut at 0, whose mean is 20.01; 1.2% go back, 0.85 * 3 + 0.15 * 80 = 14.55 km in the mean:
    # 0.988 * 20.01 - 0.012 * 14.55 = 19.60.
    moves = motion(Grid(900.0, 900), [WALKER])
    mass = np.zeros((1, 900))
    mass[0, 500] = 1.0
    moved = moves.forward(mass)[0]
    assert (moved * (np.arange(900) - 500)).sum() == pytest.approx(19.60, abs=0.02)


def test_a_lift_shortens_no_walk_but_lengthens_the_tail() -> None:
    walk, ride = motion(Grid(1000.0, 1000), [WALKER, Regime(20.0, 0.5, 0.5, 1.0)]).kernels
    assert ride[-800:].sum() > 100 * max(walk[-800:].sum(), 1e-6)


@given(st.integers(1, 60), st.integers(0, 2**32 - 1))
def test_moving_keeps_all_probability_on_the_route(cells: int, seed: int) -> None:
    moves = motion(Grid(cells * 5.0, cells), regimes_of("walk"))
    mass = np.random.default_rng(seed).random((len(moves.regimes), cells))
    moved = moves.forward(mass)
    np.testing.assert_allclose(moved.sum(axis=1), mass.sum(axis=1))
    assert (moved >= 0).all()


def test_what_would_leave_the_route_stays_at_its_end() -> None:
    moves = motion(Grid(50.0, 10), [WALKER])
    mass = np.zeros((1, 10))
    mass[0, -1] = 1.0
    assert moves.forward(mass)[0, -1] == pytest.approx(0.99, abs=0.01)


@given(st.integers(1, 60), st.integers(0, 2**32 - 1))
def test_backward_is_the_transpose_of_forward(cells: int, seed: int) -> None:
    moves = motion(Grid(cells * 5.0, cells), regimes_of("walk"))
    mass, value = np.random.default_rng(seed).random((2, len(moves.regimes), cells))
    np.testing.assert_allclose((moves.forward(mass) * value).sum(axis=1), (mass * moves.backward(value)).sum(axis=1))


def test_cells_are_equal_and_cover_the_route() -> None:
    grid = Grid(10.0, 4)
    assert grid.cell_km == 2.5
    assert grid.middles.tolist() == [1.25, 3.75, 6.25, 8.75]
