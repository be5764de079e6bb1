"""The exact forward-backward pass over day x kind of day x cell, under every regime at once (probabilities).

With x_t the cell at the end of day t, s_t the kind of day, r_t the regime, K_r its moving kernel, A the chains of kinds
and regimes, and f_t the likelihood of all that is claimed of day t, the forward pass computes::

    a_t(r, s, x) = f_t(s, x) [step(r, s) sum_{r', s'} A(r' s', r s) a_{t-1}(r', s', .)](x)

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

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from ..geo.distance import Floats
from .motion import ENDED, FIRST_KIND, KIND_ODDS, MOVING, PAUSED, REDRAWN, Motion


@dataclass(frozen=True)
class Likelihood:
    """What is claimed of each day, as natural logarithms.

    Attributes
    ----------
    moving
        While the group is under way (moving or paused), shape ``(days, cells)``.
    ended
        Once it has ended, same shape.
    """

    moving: Floats
    ended: Floats


@dataclass(frozen=True)
class Posterior:
    """What the pass finds.

    Attributes
    ----------
    moving, ended
        Probability of each cell at the end of each day, together with the group being under way or ended; shape
        ``(days, cells)`` each, both together adding up to 1 a day.
    last
        Joint probability of regime, kind and cell on the last day, shape ``(regimes, 3, cells)``.
    log_evidence
        Natural logarithm of the probability of everything claimed.
    """

    moving: Floats
    ended: Floats
    last: Floats
    log_evidence: float

    @cached_property
    def cells(self) -> Floats:
        """Give the probability of each cell at the end of each day, shape ``(days, cells)``."""
        return np.asarray(self.moving + self.ended)


def smooth(motion: Motion, likelihood: Likelihood, *, start: Floats) -> Posterior:
    """Run the pass.

    Parameters
    ----------
    motion
        The kernels.
    likelihood
        The evidence, one row a day.
    start
        Probability of each cell at the end of the first day, before that day's evidence; adds up to 1.

    Returns
    -------
    Posterior
        The posterior of every day.
    """
    forward, log_evidence = _forward(motion, likelihood, start)
    moving, ended = _backward(motion, likelihood, forward)
    return Posterior(moving, ended, forward[-1].astype(np.float64), log_evidence)


def predict(motion: Motion, mass: Floats) -> Floats:
    """Move joint probability one day on, without evidence.

    Parameters
    ----------
    motion
        The kernels.
    mass
        Probability of regime, kind and cell, shape ``(regimes, 3, cells)``.

    Returns
    -------
    Floats
        The same a day later.
    """
    mixed = np.einsum("rsx,su->rux", mass, KIND_ODDS)
    mixed = (1 - REDRAWN) * mixed + REDRAWN * motion.weights[:, None, None] * mixed.sum(axis=0)
    mixed[:, MOVING] = motion.forward(mixed[:, MOVING])
    return np.asarray(mixed)


def recall(motion: Motion, value: Floats) -> Floats:
    """Give the expectation, one day ahead, of a function of regime, kind and cell: the transpose of `predict`."""
    value = value.copy()
    value[:, MOVING] = motion.backward(value[:, MOVING])
    value = (1 - REDRAWN) * value + REDRAWN * np.einsum("r,rsx->sx", motion.weights, value)
    return np.asarray(np.einsum("rux,su->rsx", value, KIND_ODDS))


def _forward(motion: Motion, likelihood: Likelihood, start: Floats) -> tuple[npt.NDArray[np.float32], float]:
    days, cells = likelihood.moving.shape
    kept = np.empty((days, len(motion.regimes), 3, cells), dtype=np.float32)
    log_evidence = 0.0
    mass = motion.weights[:, None, None] * FIRST_KIND[:, None] * start
    for day in range(days):
        factor, scale = _factor(likelihood, day)
        mass = (mass if day == 0 else predict(motion, mass)) * factor
        total = float(mass.sum())
        log_evidence += float(np.log(total)) + scale
        mass = mass / total
        kept[day] = mass
    return kept, log_evidence


def _backward(motion: Motion, likelihood: Likelihood, forward: npt.NDArray[np.float32]) -> tuple[Floats, Floats]:
    days, cells = likelihood.moving.shape
    moving, ended = np.empty((days, cells)), np.empty((days, cells))
    value = np.ones(forward.shape[1:])
    for day in reversed(range(days)):
        summed = np.einsum("rsx,rsx->sx", forward[day], value)
        summed /= summed.sum()
        moving[day], ended[day] = summed[MOVING] + summed[PAUSED], summed[ENDED]
        if day:
            value = recall(motion, value * _factor(likelihood, day)[0])
            value /= value.max()
    return moving, ended


def _factor(likelihood: Likelihood, day: int) -> tuple[Floats, float]:
    """Give a day's likelihood by kind and cell, scaled to at most 1, and the logarithm of the scale."""
    under_way, over = likelihood.moving[day], likelihood.ended[day]
    scale = float(max(under_way.max(), over.max()))
    return np.exp(np.stack((under_way, under_way, over)) - scale), scale
