"""What reported distances, covered and still to go, say of the chainage (kilometres; natural logarithms)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import numpy as np

from ..geo.distance import Floats, distance_km
from ..news.claims import LengthClaim, Reading
from .evidence import days, known_on
from .likelihood import BACKGROUND_PER_KM
from .motion import Grid
from .terrain import Terrain, is_area, normalised, step

WRONG_LENGTH = 0.2
FITS_NOWHERE = 0.3
"""A length that fits no cell better than this is of another way than this route, and says nothing."""
COVERED = (0.8, 1.1)
"""What is called covered, over what the road measures: straighter or rounded down, rarely more; set by hand."""
BEFORE = (0.95, 1.6)
"""The way from a departure to the start of the route, over the geodesic between the two; set by hand."""
AT_START = 0.1
"""A departure off the route lies before its start if no other part than this first share of it is nearer."""
LEAST_ROUNDING = 0.02
"""A figure is good to this share of it and to 1 km at best."""
LOGISTIC = 1.7
"""A logistic step of scale s is as wide as a normal one of deviation 1.7 s (Camilli 1994, who gives 1.702)."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where the way that has been covered is counted from.

    Attributes
    ----------
    km
        Its chainage, 0 where it lies before the route's start.
    least_km, most_km
        Bounds of the way from there to the route's start, both 0 where it lies on the route.
    """

    km: float = 0.0
    least_km: float = 0.0
    most_km: float = 0.0

    def covered_bounds(self, grid: Grid) -> tuple[Floats, Floats]:
        """Bound what may be called covered in each cell, kilometres, shape ``(cells,)`` each."""
        way_km = np.maximum(grid.middles - self.km, 0.0)
        return COVERED[0] * way_km + self.least_km, COVERED[1] * way_km + self.most_km


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
    origin = origin_of(reading, terrain)
    told: set[tuple[object, ...]] = set()
    for claim in reading.lengths:
        published = reading.published.get(claim.article)
        span = days(claim.date, published, on=on) if known_on(claim.date, published, on) else None
        if span is None or span[2] or span[1] < first or not _bears(claim):
            continue
        key = (claim.kind, claim.km, claim.goal, span[1])
        if key not in told:
            told.add(key)
            density = normalised(_density(claim, terrain, grid, origin=origin), grid)
            last = (span[1] - first).days
            evenings = slice(max(0, last - 1), last + 1)  # a figure of a day may be of its morning: half for each
            spoken = np.log((1 - WRONG_LENGTH) * density + WRONG_LENGTH * BACKGROUND_PER_KM)
            logs[evenings] += spoken / len(logs[evenings])
    return logs


def _bears(claim: LengthClaim) -> bool:
    return claim.same_as is None and claim.group == "main" and claim.kind in ("remaining", "covered")


def _density(claim: LengthClaim, terrain: Terrain, grid: Grid, *, origin: Origin | None) -> Floats:
    """Give, up to a factor, the probability of the figure in each cell: even between bounds; 0 if it fits nowhere."""
    if claim.kind == "remaining":
        low, high = terrain.remaining_bounds(claim.goal, grid)
    elif origin is not None:
        low, high = origin.covered_bounds(grid)
    else:
        return np.zeros(grid.cells)
    soft = max(claim.rounding_km, LEAST_ROUNDING * claim.km, 1.0) / LOGISTIC
    within = step(claim.km - low, soft) * step(high - claim.km, soft)
    if within.max() < FITS_NOWHERE:
        return np.zeros(grid.cells)
    return np.asarray(within / np.maximum(high - low, 2 * soft))


def origin_of(reading: Reading, terrain: Terrain) -> Origin | None:
    """Find where the distance a group is said to have covered is counted from.

    Parameters
    ----------
    reading
        What the articles say.
    terrain
        The route.

    Returns
    -------
    Origin | None
        The place of the earliest departure that is told; the route's start where none is. None where that place lies
        off the route but not before its start, so that nobody can tell how far it is from there.
    """
    told = [claim for claim in reading.positions if claim.role == "departed" and claim.group == "main"]
    dated = [claim for claim in told if claim.date.start is not None]
    if not dated:
        return Origin()
    place = min(dated, key=lambda claim: (claim.date.start or date.max, is_area(claim.place), claim.id)).place
    if terrain.closeness(place):
        return Origin(0.0 if is_area(place) else terrain.ends(place)[0])
    if terrain.locate(place)[0] > AT_START * terrain.route.length_km:
        return None
    gap_km = distance_km(place.point, terrain.route.point_at(0.0))
    vague_km = place.radius_km if is_area(place) else 0.0
    return Origin(0.0, BEFORE[0] * max(gap_km - vague_km, 0.0), BEFORE[1] * (gap_km + vague_km))
