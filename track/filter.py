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

from collections.abc import Collection
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from ..geo.distance import Floats
from .motion import ENDED, FIRST_KIND, KIND_ODDS, MOVING, REDRAWN, Motion, ending


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


def smooth(motion: Motion, logs: Floats, *, start: Floats, ends: Collection[int] = ()) -> Posterior:
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

    Returns
    -------
    Posterior
        The posterior of every day.
    """
    forward, log_evidence = _forward(motion, logs, start=start, ends=ends)
    return Posterior(_backward(motion, logs, forward, ends=ends), forward[-1].astype(np.float64), log_evidence)


def predict(motion: Motion, mass: Floats, *, odds: Floats = KIND_ODDS) -> Floats:
    """Move joint probability one day on, without evidence.

    Parameters
    ----------
    motion
        The kernels.
    mass
        Probability of regime, kind and cell, shape ``(regimes, 4, cells)``.
    odds
        How kinds of day follow one another.

    Returns
    -------
    Floats
        The same a day later.
    """
    mass = mass.copy()
    mass[:, MOVING] = motion.forward(mass[:, MOVING])
    mixed = odds.T @ mass
    redrawn = np.multiply(REDRAWN * motion.weights[:, None, None], mixed.sum(axis=0), out=mass)
    mixed *= 1 - REDRAWN
    mixed += redrawn
    return np.asarray(mixed)


def recall(motion: Motion, value: Floats, *, odds: Floats = KIND_ODDS) -> Floats:
    """Give the expectation, one day ahead, of a function of regime, kind and cell: the transpose of `predict`."""
    redrawn = REDRAWN * np.tensordot(motion.weights, value, axes=1)
    value = (1 - REDRAWN) * value
    value += redrawn
    value = odds @ value
    value[:, MOVING] = motion.backward(value[:, MOVING])
    return np.asarray(value)


def _forward(
    motion: Motion, logs: Floats, *, start: Floats, ends: Collection[int]
) -> tuple[npt.NDArray[np.float32], float]:
    days, kinds, cells = logs.shape
    kept = np.empty((days, len(motion.regimes), kinds, cells), dtype=np.float32)
    log_evidence = 0.0
    mass = motion.weights[:, None, None] * (ending(FIRST_KIND) if 0 in ends else FIRST_KIND)[:, None] * start
    for day in range(days):
        factor, scale = _factor(logs[day])
        mass = mass if day == 0 else predict(motion, mass, odds=_odds(day, ends))
        mass *= factor
        total = float(mass.sum())
        log_evidence += float(np.log(total)) + scale
        mass /= total
        kept[day] = mass
    return kept, log_evidence


def _backward(motion: Motion, logs: Floats, forward: npt.NDArray[np.float32], *, ends: Collection[int]) -> Floats:
    found = np.empty(logs.shape)
    value = np.ones(forward.shape[1:])
    for day in reversed(range(len(logs))):
        summed = np.einsum("rsx,rsx->sx", forward[day], value)
        found[day] = summed / summed.sum()
        if day:
            value = recall(motion, value * _factor(logs[day])[0], odds=_odds(day, ends))
            value /= value.max()
    return found


def _odds(day: int, ends: Collection[int]) -> Floats:
    return ending(KIND_ODDS) if day in ends else KIND_ODDS


def _factor(logs: Floats) -> tuple[Floats, float]:
    """Give one evening's likelihood by kind and cell, scaled to at most 1, and the logarithm of the scale."""
    scale = float(logs.max())
    return np.exp(logs - scale), scale
