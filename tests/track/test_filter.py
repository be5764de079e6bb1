from __future__ import annotations

from collections.abc import Collection
from itertools import product

import numpy as np
import pytest
from caravan_map.geo.distance import Floats
from caravan_map.track.filter import Posterior, State, smooth
from caravan_map.track.modes import Regime
from caravan_map.track.motion import (
    FIRST_KIND,
    KIND_ODDS,
    KINDS,
    MOVING,
    REDRAWN,
    Grid,
    Motion,
    ending,
    forming_again,
    motion,
)
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

REGIMES = (Regime(20.0, 0.1, 0.3, 0.7), Regime(30.0, 0.8, 0.6, 0.3))


def matrix(motion: Motion, kinds: Floats) -> Floats:
    """Write the transition between states (regime, kind, cell) out in full, straight from its definition."""
    cells, regimes = motion.grid.cells, len(motion.regimes)
    full = np.zeros((regimes, KINDS, cells, regimes, KINDS, cells))
    for r, s, x, q, u in product(range(regimes), range(KINDS), range(cells), range(regimes), range(KINDS)):
        drawn = (1 - REDRAWN) * (r == q) + REDRAWN * motion.weights[q]
        share = drawn * kinds[s, u]
        if s == MOVING:
            for j, probability in enumerate(motion.kernels[r]):
                full[r, s, x, q, u, int(np.clip(x + j - motion.back, 0, cells - 1))] += share * probability
        else:
            full[r, s, x, q, u, x] += share
    return full.reshape(regimes * KINDS * cells, -1)


def enumerated(
    motion: Motion, logs: Floats, start: Floats, *, ends: Collection[int], again: Collection[int]
) -> tuple[Floats, float]:
    """Add up the probability of every path there is."""
    cells = motion.grid.cells
    states = list(product(range(len(motion.regimes)), range(KINDS), range(cells)))
    anew = [forming_again(KIND_ODDS) if day in again else KIND_ODDS for day in range(len(logs))]
    odds = [matrix(motion, ending(kinds) if day in ends else kinds) for day, kinds in enumerate(anew)]
    kind = ending(FIRST_KIND) if 0 in ends else FIRST_KIND
    factor = np.array([[np.exp(logs[day, s, x]) for _, s, x in states] for day in range(len(logs))])
    first = np.array([motion.weights[r] * kind[s] * start[x] for r, s, x in states])
    found = np.zeros(logs.shape)
    total = 0.0
    for path in product(range(len(states)), repeat=len(factor)):
        p = first[path[0]] * factor[0, path[0]]
        for day in range(1, len(path)):
            p *= odds[day][path[day - 1], path[day]] * factor[day, path[day]]
        total += p
        for day, state in enumerate(path):
            found[day, states[state][1], states[state][2]] += p
    return found / total, float(np.log(total))


@pytest.mark.parametrize(
    ("ends", "again"), [((), ()), ((0,), ()), ((1,), ()), ((1, 2), ()), ((0,), (2,)), ((1,), (1, 2))]
)
def test_the_pass_equals_the_sum_over_every_path(ends: tuple[int, ...], again: tuple[int, ...]) -> None:
    moves = motion(Grid(60.0, 2), REGIMES)
    logs = np.log(np.random.default_rng(7).uniform(0.01, 1, (3, KINDS, 2)))
    start = np.array([0.7, 0.3])
    expected, log_evidence = enumerated(moves, logs, start, ends=ends, again=again)
    found = smooth(moves, logs, start=start, ends=ends, again=again)
    np.testing.assert_allclose(found.kinds, expected, atol=1e-6)
    assert found.log_evidence == pytest.approx(log_evidence, abs=1e-6)


@given(hnp.arrays(np.float64, (5, KINDS, 40), elements=st.floats(-30, 0)))
def test_every_day_of_the_posterior_adds_up_to_one(logs: Floats) -> None:
    found = _smoothed(logs)
    np.testing.assert_allclose(found.cells.sum(axis=1), 1.0, atol=1e-9)
    assert (found.kinds >= 0).all()
    assert found.last.sum() == pytest.approx(1.0, abs=1e-5)


def test_evidence_that_says_nothing_has_probability_one() -> None:
    assert _smoothed(np.zeros((5, KINDS, 40))).log_evidence == pytest.approx(0.0, abs=1e-9)


def test_a_state_once_ended_stays_ended() -> None:
    ended = _smoothed(np.zeros((5, KINDS, 40)), ends=(1, 3)).ended
    assert (np.diff(ended) >= -1e-9).all()
    # 2% on each of the two days: 0.02, then 0.02 + 0.98 * 0.02.
    np.testing.assert_allclose(ended, [0.0, 0.02, 0.02, 0.0396, 0.0396], atol=1e-6)


def test_no_group_ends_on_a_day_nobody_says_so() -> None:
    assert _smoothed(np.zeros((400, KINDS, 40))).ended.max() == 0.0


@given(st.integers(0, 2**32 - 1))
def test_recall_is_the_transpose_of_predict(seed: int) -> None:
    moves = motion(Grid(200.0, 25), REGIMES)
    rng = np.random.default_rng(seed)
    mass, value = rng.random((2, 2, KINDS, 25))
    ahead, back = State(moves, mass), State(moves, value)
    ahead.predict()
    back.recall()
    assert (ahead.values * value).sum() == pytest.approx((mass * back.values).sum())


def test_a_state_leaves_what_it_was_made_of_as_it_was() -> None:
    moves = motion(Grid(200.0, 25), REGIMES)
    mass = np.ones((len(REGIMES), KINDS, 25))
    state = State(moves, mass)
    state.predict()
    state.values *= 2.0
    assert (mass == 1.0).all()


def _smoothed(logs: Floats, *, ends: Collection[int] = ()) -> Posterior:
    cells = logs.shape[2]
    return smooth(motion(Grid(200.0, cells), REGIMES), logs, start=np.full(cells, 1 / cells), ends=ends)
