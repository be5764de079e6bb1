"""How a group moves from one day to the next: the filter's prior (kilometres, days).

A day is one of four kinds. On a *moving* day the group walks a leg or is given a lift, on a *paused* day it rests where
it is, on a *waiting* day it stays for papers or a decision, and once it has *ended* it stays, unless it is said to have
formed again (`forming_again`). The state of an
evening is the place, and the kind of the next day. Kinds follow one another as a Markov chain (`KIND_ODDS`): a rest
lasts days, a wait weeks or months. Silence is no end: a group comes to its end only on a day it is said to (`ending`).
What a moving day brings is a mixture::

    k(d) = (1 - r - b) N(d; m, 0.3 m | d > 0) + r [(1 - g) Exp(d; 60) + g Exp(d; 300)]
           + b [0.85 Exp(-d; 3) + 0.15 Exp(-d; 80)]

with pace m, share of lifts r, share of long ones among them g, and b = 0.012 for the way back, a detour mostly, rarely
a group turned round or taken back. Neither pace nor lifts
are known before the evidence is in: a `Regime` is one choice of m, r and g, a mode of travel a small grid of them with
prior weights. The regime is part of the state: it lasts, but for a chance of 3% a day to be drawn afresh, for groups
that walked come to be given buses and the other way round.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from ..geo.distance import Floats
from .modes import Regime

KINDS = 4
MOVING, PAUSED, WAITING, ENDED = range(KINDS)
KIND_ODDS: Floats = np.array(
    [[0.837, 0.16, 0.003, 0.0], [0.39, 0.59, 0.02, 0.0], [0.02, 0.0, 0.98, 0.0], [0.0, 0.0, 0.0, 1.0]]
)
"""Probability of tomorrow's kind of day (column) given today's (row); set by hand, not fitted."""
FIRST_KIND: Floats = np.array([0.785, 0.185, 0.03, 0.0])
"""Probability of the kind of day after the first evening."""
END_ODDS = 0.02
"""Probability of ending on a day the group is said to, before that report is weighed; set by hand."""
AGAIN_ODDS = 0.02
"""Probability that a group that has ended forms again on a day, where it is reported later; set by hand."""
BACK_SHARE, BACK_KM = 0.012, ((0.85, 3.0), (0.15, 80.0))
SHORT_LIFT_KM, LONG_LIFT_KM = 60.0, 300.0
PACE_SPREAD = 0.3
END_KM = 1.0
"""What would leave the route stays so near to its end, however fine the cells."""
_BACK_REACH_KM = 400.0
_TWOS = 64

REDRAWN = 0.03


@dataclass(frozen=True, slots=True)
class Grid:
    """Cells along a route.

    Attributes
    ----------
    length_km
        Length of the route.
    cells
        How many equal cells it is cut into, at least one.
    """

    length_km: float
    cells: int

    @property
    def cell_km(self) -> float:
        """Give the length of a cell, kilometres."""
        return self.length_km / self.cells

    @property
    def middles(self) -> Floats:
        """Give the chainage of every cell's middle, kilometres, shape ``(cells,)``."""
        return np.asarray((np.arange(self.cells) + 0.5) * self.cell_km, dtype=np.float64)


class Room(NamedTuple):
    """Memory for the Fourier transforms of a day: to ask the system for it every day costs more than the transforms.

    Attributes
    ----------
    padded, product, full
        What is transformed, its spectrum times the kernels', and what that is transformed back to; a row a regime.
    """

    padded: Floats
    product: npt.NDArray[np.complex128]
    full: Floats


@dataclass(frozen=True)
class Motion:
    """The moving day's kernels of several regimes on one grid, ready to be applied; made by `motion`.

    Attributes
    ----------
    grid
        The cells.
    regimes
        The regimes.
    kernels
        Probability of a step of ``-back … +cells - 1`` cells, shape ``(regimes, back + cells)``, rows adding up to 1.
    back
        How many cells the kernels reach back.
    """

    grid: Grid
    regimes: tuple[Regime, ...]
    kernels: Floats = field(repr=False)
    back: int

    @cached_property
    def weights(self) -> Floats:
        """Give the regimes' prior weights, adding up to 1."""
        weights = np.array([regime.weight for regime in self.regimes])
        return np.asarray(weights / weights.sum())

    def forward(self, mass: Floats, *, room: Room | None = None) -> Floats:
        """Move probability one moving day on; what would leave the route stays at its end.

        Parameters
        ----------
        mass
            Probability of each cell under each regime, shape ``(regimes, cells)``.
        room
            Where to work, if many days are to follow one another; see `room`.

        Returns
        -------
        Floats
            The same shape and, but for rounding, the same sums.
        """
        cells, room = self.grid.cells, room or self.room()
        room.padded[:, :cells] = mass
        room.padded[:, cells:] = 0.0
        full = self._convolved(room, self._spectrum)[:, : 2 * cells + self.back - 1]
        moved = np.maximum(full[:, self.back : self.back + cells], 0.0)
        moved[:, : self._ends] += np.maximum(full[:, : self.back].sum(axis=1, keepdims=True), 0.0) / self._ends
        moved[:, -self._ends :] += np.maximum(full[:, self.back + cells :].sum(axis=1, keepdims=True), 0.0) / self._ends
        return moved

    def backward(self, value: Floats, *, room: Room | None = None) -> Floats:
        """Give the expectation, one moving day ahead, of a function of the cell: the transpose of `forward`."""
        cells, room = self.grid.cells, room or self.room()
        room.padded[:, : self.back] = value[:, : self._ends].mean(axis=1, keepdims=True)
        room.padded[:, self.back : self.back + cells] = value
        room.padded[:, self.back + cells : 2 * cells + self.back - 1] = value[:, -self._ends :].mean(
            axis=1, keepdims=True
        )
        room.padded[:, 2 * cells + self.back - 1 :] = 0.0
        return np.maximum(self._convolved(room, self._mirrored)[:, :cells], 0.0)

    def room(self) -> Room:
        """Make room for the transforms of a day."""
        rows = len(self.regimes)
        spectrum = np.empty((rows, self._size // 2 + 1), dtype=np.complex128)
        return Room(np.empty((rows, self._size)), spectrum, np.empty((rows, self._size)))

    def _convolved(self, room: Room, spectrum: npt.NDArray[np.complex128]) -> Floats:
        np.fft.rfft(room.padded, out=room.product)
        np.multiply(room.product, spectrum, out=room.product)
        return np.asarray(np.fft.irfft(room.product, self._size, out=room.full))

    @property
    def _ends(self) -> int:
        """Count the cells at either end of the route over which what would leave it stays."""
        return min(self.grid.cells, max(1, round(END_KM / self.grid.cell_km)))

    @cached_property
    def _size(self) -> int:
        return _smooth_number(2 * self.grid.cells + self.back - 1)

    @cached_property
    def _spectrum(self) -> npt.NDArray[np.complex128]:
        return np.asarray(np.fft.rfft(self.kernels, self._size))

    @cached_property
    def _mirrored(self) -> npt.NDArray[np.complex128]:
        return np.conj(self._spectrum)


def ending(odds: Floats) -> Floats:
    """Open the way to an end in `FIRST_KIND` or `KIND_ODDS`, for a day on which the group is said to have ended."""
    opened = (1 - END_ODDS) * odds
    opened[..., ENDED] += END_ODDS
    return np.asarray(opened)


def forming_again(odds: Floats) -> Floats:
    """Open the way back from an end in `KIND_ODDS`, for a day before which the group is said to have ended."""
    opened = odds.copy()
    opened[ENDED, ENDED] -= AGAIN_ODDS
    opened[ENDED, MOVING] += AGAIN_ODDS
    return opened


def motion(grid: Grid, regimes: Sequence[Regime]) -> Motion:
    """Prepare the moving day's kernels.

    Parameters
    ----------
    grid
        The cells.
    regimes
        The regimes, at least one.

    Returns
    -------
    Motion
        The kernels: the mixture of the module's first paragraph, integrated over each cell; what reaches beyond the
        route's length is added to the longest step.
    """
    back = max(1, round(_BACK_REACH_KM / grid.cell_km))
    edges = np.asarray((np.arange(-back, grid.cells + 1) - 0.5) * grid.cell_km, dtype=np.float64)
    rows = np.array([np.diff(_step_cdf(edges, regime)) for regime in regimes])
    rows[:, -1] += np.maximum(1.0 - rows.sum(axis=1), 0.0)
    return Motion(grid, tuple(regimes), rows / rows.sum(axis=1, keepdims=True), back)


def _step_cdf(step_km: Floats, regime: Regime) -> Floats:
    """Give the probability that a moving day's step is shorter than each of `step_km`."""
    ahead = np.maximum(step_km, 0.0)
    below = _normal_cdf((0.0 - regime.pace_km) / (PACE_SPREAD * regime.pace_km))
    walk = (_normal_cdf((ahead - regime.pace_km) / (PACE_SPREAD * regime.pace_km)) - below) / (1.0 - below)
    short, long = 1 - np.exp(-ahead / SHORT_LIFT_KM), 1 - np.exp(-ahead / LONG_LIFT_KM)
    lift = (1 - regime.long_lifts) * short + regime.long_lifts * long
    back = np.minimum(step_km, 0.0)
    behind = sum(share * np.exp(back / km) for share, km in BACK_KM)
    return np.asarray((1 - regime.lifts - BACK_SHARE) * walk + regime.lifts * lift + BACK_SHARE * behind)


def _normal_cdf(z: float | Floats) -> Floats:
    values = np.atleast_1d(z)
    found = (values > 0).astype(np.float64)
    near = np.abs(values) < 8  # beyond, the difference from 0 or 1 is below 1e-15
    found[near] = [0.5 * math.erfc(-value / math.sqrt(2.0)) for value in values[near].tolist()]
    return found


def _smooth_number(least: int) -> int:
    """Find the smallest number ``64 2^a 3^b 5^c`` that is at least `least`: the FFT is quick at powers of 2."""
    size = -(-least // _TWOS) or 1
    while _without(size, (2, 3, 5)) > 1:
        size += 1
    return _TWOS * size


def _without(number: int, primes: Sequence[int]) -> int:
    for prime in primes:
        while number % prime == 0:
            number //= prime
    return number
