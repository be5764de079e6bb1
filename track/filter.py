"""The exact forward-backward pass over day x kind of day x cell, under every regime at once (probabilities).

With x_t the cell on the evening of day t, s_t the kind of the day after, r_t the regime, K_r its moving kernel, A_t the
chains of kinds and regimes into day t (an end is open only on some days), and f_t the likelihood of all that is claimed
of that evening, the forward pass computes::

    a_t(r, s, x) = f_t(s, x) sum_{r', s'} A_t(r' s', r s) [step(r', s') a_{t-1}(r', s', .)](x)

where a step is K_r on a moving day and nothing on any other. The backward pass is its transpose ``b``, and the
posterior of a day is ``a_t b_t`` normalised, summed over regimes: pace and lifts are integrated out.

Notes
-----
Exact for the discretised model, up to the rounding of fast Fourier transforms (about 1e-16 of a day's largest value).

References
----------
Rabiner (1989), A tutorial on hidden Markov models, Proceedings of the IEEE 77(2), equations 19-27.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from ..geo.distance import Floats
from .motion import ENDED, FIRST_KIND, KIND_ODDS, MOVING, REDRAWN, Motion, ending, forming_again


@dataclass(frozen=True)
class Posterior:
    """What the pass finds.

    Attributes
    ----------
    kinds
        Probability of each kind of next day and cell on each evening, shape ``(days, 4, cells)``, adding up to 1 a day.
    last
        Joint probability of regime, kind and cell on the last evening, shape ``(regimes, 4, cells)``.
    log_evidence
        Natural logarithm of the probability of everything claimed.
    """

    kinds: Floats
    last: Floats
    log_evidence: float

    @cached_property
    def cells(self) -> Floats:
        """Give the probability of each cell on each evening, shape ``(days, cells)``."""
        return np.asarray(self.kinds.sum(axis=1))

    @property
    def ended(self) -> Floats:
        """Give the probability that the group has ended by each evening, shape ``(days,)``."""
        return np.asarray(self.kinds[:, ENDED].sum(axis=1))


def smooth(
    motion: Motion, logs: Floats, *, start: Floats, ends: Collection[int] = (), again: Collection[int] = ()
) -> Posterior:
    """Run the pass.

    Parameters
    ----------
    motion
        The kernels.
    logs
        Natural logarithm of the likelihood of each evening, shape ``(days, 4, cells)``: kind of the next day, and cell.
    start
        Probability of each cell on the first evening, before that day's evidence; adds up to 1.
    ends
        The days on which the group may end, counted from the first; on others it does not.
    again
        The days on which a group that has ended may form again.

    Returns
    -------
    Posterior
        The posterior of every day.
    """
    odds = [_odds(day, ends, again) for day in range(len(logs))]
    first = (ending(FIRST_KIND) if 0 in ends else FIRST_KIND)[:, None] * start
    forward, log_evidence = _forward(motion, logs, first, odds=odds)
    return Posterior(_backward(motion, logs, forward, odds=odds), forward[-1].astype(np.float64), log_evidence)


class State:
    """A function of regime, kind and cell on one evening, moved from day to day in memory of its own.

    Attributes
    ----------
    values
        The function, shape ``(regimes, kinds, cells)``; a probability, or the expectation of something. It may be
        changed in place, and is overwritten when the state moves.
    """

    def __init__(self, motion: Motion, values: Floats) -> None:
        self.values = values.copy()
        self._motion = motion
        self._room = motion.room()
        self._weights = REDRAWN * motion.weights[:, None, None]
        self._next = np.empty_like(self.values)

    def predict(self, odds: Floats = KIND_ODDS) -> None:
        """Move joint probability one day on, without evidence; `odds` tell how kinds of day follow one another."""
        mass, mixed = self.values, self._next
        mass[:, MOVING] = self._motion.forward(mass[:, MOVING], room=self._room)
        np.matmul(odds.T, mass, out=mixed)
        redrawn = np.multiply(self._weights, mixed.sum(axis=0), out=mass)
        mixed *= 1 - REDRAWN
        mixed += redrawn
        self.values, self._next = mixed, mass

    def recall(self, odds: Floats = KIND_ODDS) -> None:
        """Turn a function of the evening into its expectation the evening before: the transpose of `predict`."""
        value, earlier = self.values, self._next
        redrawn = REDRAWN * np.tensordot(self._motion.weights, value, axes=1)
        value *= 1 - REDRAWN
        value += redrawn
        np.matmul(odds, value, out=earlier)
        earlier[:, MOVING] = self._motion.backward(earlier[:, MOVING], room=self._room)
        self.values, self._next = earlier, value


def _forward(
    motion: Motion, logs: Floats, first: Floats, *, odds: Sequence[Floats]
) -> tuple[npt.NDArray[np.float32], float]:
    days, kinds, cells = logs.shape
    kept = np.empty((days, len(motion.regimes), kinds, cells), dtype=np.float32)
    log_evidence = 0.0
    state = State(motion, motion.weights[:, None, None] * first)
    for day in range(days):
        if day:
            state.predict(odds[day])
        factor, scale = _factor(logs[day])
        state.values *= factor
        total = float(state.values.sum())
        log_evidence += float(np.log(total)) + scale
        state.values /= total
        kept[day] = state.values
    return kept, log_evidence


def _backward(motion: Motion, logs: Floats, forward: npt.NDArray[np.float32], *, odds: Sequence[Floats]) -> Floats:
    found = np.empty(logs.shape)
    state = State(motion, np.ones(forward.shape[1:]))
    for day in reversed(range(len(logs))):
        summed = np.einsum("rsx,rsx->sx", forward[day], state.values)
        found[day] = summed / summed.sum()
        if day:
            state.values *= _factor(logs[day])[0]
            state.recall(odds[day])
            state.values /= state.values.max()
    return found


def _odds(day: int, ends: Collection[int], again: Collection[int]) -> Floats:
    odds = forming_again(KIND_ODDS) if day in again else KIND_ODDS
    return ending(odds) if day in ends else odds


def _factor(logs: Floats) -> tuple[Floats, float]:
    """Give one evening's likelihood by kind and cell, scaled to at most 1, and the logarithm of the scale."""
    scale = float(logs.max())
    return np.exp(logs - scale), scale
