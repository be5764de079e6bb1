"""From statements to the likelihood of every day and cell, and from the posterior back to each statement's verdict.

Notes
-----
A statement whose interval spans several days is right on one of them, which no product of one factor a day can say
exactly. It is spread over its days with weights that start even and are then set, by a few fixed-point rounds, to what
the other evidence makes of each day: ``w_t`` in proportion to the density's expectation under the posterior with the
statement's own factor divided out. This is the one approximation in the inference.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from ..geo.distance import Floats
from ..news.claims import LengthClaim, Reading
from .evidence import Statement, days, known_on
from .filter import Likelihood, Posterior
from .motion import Grid
from .terrain import Terrain, normalised, step

BACKGROUND_PER_KM = 1 / 2000
"""Density of a claim that tells nothing; the same for every route, so that routes compare."""
FALSE_ENDS = 0.0005
"""How likely, against the background, a group still under way is to be reported dissolved."""
WRONG_LENGTH = 0.2


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

    def factor(self, weight: float = 1.0) -> Floats:
        """Give the factor on one of its days, shape ``(cells,)``, for the probability that it belongs there."""
        idle = 1.0 - weight * float(self.shares.sum())
        return np.asarray(weight * self.density() + idle * BACKGROUND_PER_KM)

    def even(self) -> Floats:
        """Give the weights before anything is known: the same for every day."""
        return np.full(len(self.days), 1.0 / len(self.days))

    def right(self, posterior: Posterior, weights: Floats) -> Floats:
        """Give the probability that it is right, by candidate, shape ``(candidates,)``."""
        pairs = zip(self.days, weights, strict=True)
        daily = np.array([self._right_on(day, posterior, weight) for day, weight in pairs])
        total = 1.0 - float(np.prod(1.0 - np.minimum(daily.sum(axis=1), 1.0)))
        shares = daily.sum(axis=0)
        return np.asarray(total * shares / max(float(shares.sum()), 1e-300))

    def reweighted(self, posterior: Posterior, weights: Floats) -> Floats:
        """Give the weights that the other evidence makes of its days."""
        density = self.density()
        found = np.empty(len(self.days))
        for i, (day, weight) in enumerate(zip(self.days, weights, strict=True)):
            cavity = self._cells(posterior, day) / self.factor(weight)
            found[i] = (cavity * density).sum() / max(float(cavity.sum()), 1e-300)
        return np.asarray(found / found.sum()) if found.sum() > 0 else self.even()

    def _right_on(self, day: int, posterior: Posterior, weight: float) -> Floats:
        ratio = weight * self._cells(posterior, day) / self.factor(weight)
        return np.asarray(self.shares * [float(density @ ratio) for density in self.densities])

    def _cells(self, posterior: Posterior, day: int) -> Floats:
        return np.asarray(posterior.ended[day] if self.statement.sighting.ends else posterior.cells[day])


def terms_of(statements: Sequence[Statement], terrain: Terrain, *, grid: Grid, first: date) -> list[Term]:
    """Put statements on a grid; days count from `first`."""
    return [_term(statement, terrain, grid=grid, first=first) for statement in statements]


def likelihood_of(terms: Sequence[Term], weights: Sequence[Floats], *, lengths: Floats) -> Likelihood:
    """Multiply all factors.

    Parameters
    ----------
    terms
        The statements.
    weights
        For each, the probability of each of its days.
    lengths
        Logarithm of what reported lengths say, shape ``(days, cells)``; left as it is.

    Returns
    -------
    Likelihood
        Logarithms by day and cell.
    """
    moving, ended = lengths.copy(), lengths.copy()
    for term, spread in zip(terms, weights, strict=True):
        whole = np.log(term.factor()) if len(term.days) == 1 else None
        for day, weight in zip(term.days, spread, strict=True):
            logs = whole if whole is not None else np.log(term.factor(weight))
            ended[day] += logs
            moving[day] += np.log(FALSE_ENDS * BACKGROUND_PER_KM) if term.statement.sighting.ends else logs
    return Likelihood(moving, ended)


def lengths_of(reading: Reading, terrain: Terrain, *, grid: Grid, window: tuple[date, date]) -> Floats:
    """Say what reported distances covered and remaining tell of each day.

    Parameters
    ----------
    reading
        What the articles say; repeats count once, other groups not at all.
    terrain
        The route.
    grid
        The cells.
    window
        First and last day.

    Returns
    -------
    Floats
        Natural logarithms, shape ``(days, cells)``.
    """
    first, on = window
    logs = np.zeros(((on - first).days + 1, grid.cells))
    told: set[tuple[object, ...]] = set()
    for claim in reading.lengths:
        published = reading.published.get(claim.article)
        span = days(claim.date, published, on=on) if known_on(claim.date, published, on) else None
        if span is None or span[2] or span[1] < first or not _bears(claim):
            continue
        key = (claim.kind, claim.km, claim.goal, span[1])
        if key not in told:
            told.add(key)
            density = normalised(_length_density(claim, terrain, grid), grid)
            logs[(span[1] - first).days] += np.log((1 - WRONG_LENGTH) * density + WRONG_LENGTH * BACKGROUND_PER_KM)
    return logs


def _bears(claim: LengthClaim) -> bool:
    return claim.same_as is None and claim.group == "main" and claim.kind in ("remaining", "covered")


def _length_density(claim: LengthClaim, terrain: Terrain, grid: Grid) -> Floats:
    """Give, up to a factor, the probability of the figure in each cell: even between bounds, with soft edges."""
    if claim.kind == "remaining":
        low, high = terrain.remaining_bounds(claim.goal, grid)
    else:
        low, high = 0.8 * grid.middles, 1.1 * grid.middles
    soft = max(claim.rounding_km, 0.02 * claim.km, 1.0) / 1.7
    width = np.maximum(high - low, 2 * soft)
    return np.asarray(step(claim.km - low, soft) * step(high - claim.km, soft) / width)


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
