"""From statements to the likelihood of every day and cell, and from the posterior back to each statement's verdict.

Notes
-----
A statement whose interval spans several days is right on one of them, which no product of one factor a day can say
exactly. Each of its days t gets its factor raised to a weight w_t, the weights adding up to 1: a group that stays is
counted once, and so is the price of a statement that is wrong. The weights are in proportion to the expectation of the
statement's density under the posterior of the day with its own factor divided out; they start from a pass without such
statements and are settled by a few rounds. This is the one approximation in the inference.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from ..geo.distance import Floats
from .filter import Posterior
from .motion import ENDED, KINDS, MOVING, Grid
from .statements import Statement
from .terrain import Terrain

BACKGROUND_PER_KM = 1 / 2000
"""Density of a claim that tells nothing; the same for every route, so that routes compare."""
FALSE_ENDS = 0.0005
"""How likely, against the background, a group still under way is to be reported dissolved."""


@dataclass(frozen=True)
class Term:
    """A statement on a grid.

    Attributes
    ----------
    statement
        What is claimed.
    shares
        ``(1 - e) p_j g_j`` of every candidate, shape ``(candidates,)``.
    densities
        ``q_j(x)`` of every candidate, per kilometre, shape ``(cells,)`` each; shared between terms.
    days
        Indices of the days it may belong to.
    """

    statement: Statement
    shares: Floats
    densities: tuple[Floats, ...]
    days: tuple[int, ...]

    def density(self) -> Floats:
        """Give what it says where it is right, summed over candidates, per kilometre, shape ``(cells,)``."""
        total = self.shares[0] * self.densities[0]
        for share, density in zip(self.shares[1:], self.densities[1:], strict=True):
            total += share * density
        return np.asarray(total)

    @property
    def idle(self) -> float:
        """Give the density of a statement that tells nothing, times the probability that it does not."""
        return (1.0 - float(self.shares.sum())) * BACKGROUND_PER_KM

    @property
    def kinds(self) -> list[int]:
        """List the kinds of next day it can be right on: a group that leaves moves, one that has ended does not."""
        sighting = self.statement.sighting
        if sighting.ends:
            return [ENDED]
        return [MOVING] if sighting.shape == "departed" else list(range(KINDS))

    def factor(self) -> Floats:
        """Give the factor on its day, for the kinds of day it can be right on, shape ``(cells,)``."""
        return np.asarray(self.density() + self.idle)

    def otherwise(self) -> float:
        """Give the factor for the kinds of day it cannot be right on."""
        return FALSE_ENDS * BACKGROUND_PER_KM if self.statement.sighting.ends else self.idle

    def right(self, posterior: Posterior, weights: Floats) -> Floats:
        """Give the probability that it is right, by candidate, shape ``(candidates,)``."""
        bears = posterior.kinds[list(self.days)][:, self.kinds].sum(axis=1)
        ratio = (weights @ bears) / self.factor()
        return np.asarray(self.shares * [float(density @ ratio) for density in self.densities])

    def weights(self, posterior: Posterior, weights: Floats | None) -> Floats:
        """Give what the other evidence makes of each of its days.

        Parameters
        ----------
        posterior
            The posterior, with this statement in it at the weights given.
        weights
            What was given the last time; None where the statement has not been counted yet.

        Returns
        -------
        Floats
            Weights adding up to 1, shape ``(days,)``.
        """
        if len(self.days) == 1:
            return np.ones(1)
        old = np.zeros(len(self.days)) if weights is None else weights
        density, factor = self.density(), self.factor()
        found = np.empty(len(self.days))
        for i, day in enumerate(self.days):
            bears = posterior.kinds[day, self.kinds].sum(axis=0)
            barred = (1.0 - float(bears.sum())) / self.otherwise() ** old[i]
            cavity = bears / factor ** old[i]
            found[i] = float(density @ cavity) / (float(cavity.sum()) + barred)
        total = float(found.sum())
        return np.asarray(found / total) if total > 0 else np.full(len(found), 1.0 / len(found))


def terms_of(statements: Sequence[Statement], terrain: Terrain, *, grid: Grid, first: date) -> list[Term]:
    """Put statements on a grid; days count from `first`."""
    return [_term(statement, terrain, grid=grid, first=first) for statement in statements]


def likelihood_of(terms: Sequence[Term], weights: Sequence[Floats | None], *, lengths: Floats) -> Floats:
    """Multiply all factors.

    Parameters
    ----------
    terms
        The statements.
    weights
        For each, the weight of each of its days; None leaves it out.
    lengths
        Logarithm of what reported lengths say, shape ``(days, cells)``; left as it is.

    Returns
    -------
    Floats
        Natural logarithms, shape ``(days, 4, cells)``: by day, kind of the next day, and cell.
    """
    logs = np.repeat(lengths[:, None, :], KINDS, axis=1)
    for term, shares in zip(terms, weights, strict=True):
        if shares is None:
            continue
        others = [kind for kind in range(KINDS) if kind not in term.kinds]
        right, wrong = np.log(term.factor()), np.log(term.otherwise())
        for day, weight in zip(term.days, shares.tolist(), strict=True):
            logs[day, term.kinds] += weight * right
            logs[day, others] += weight * wrong
    return logs


def _term(statement: Statement, terrain: Terrain, *, grid: Grid, first: date) -> Term:
    sighting = statement.sighting
    places = [candidate.place for candidate in sighting.claim.candidates]
    priors = np.array([candidate.prior for candidate in sighting.claim.candidates])
    shares = (1 - statement.wrong) * priors * [terrain.closeness(place) for place in places]
    nothing = terrain.nothing(grid)
    densities = tuple(
        terrain.density(place, sighting.shape, grid=grid) if share > 0 else nothing
        for place, share in zip(places, shares, strict=True)
    )
    start, end = (sighting.first - first).days, (sighting.last - first).days
    return Term(statement, shares, densities, tuple(range(start, end + 1)))
