"""From a reading to a track: one exact filter over day x kilometre, and its verdict on every claim (kilometres)."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from ..geo.distance import Floats
from ..geo.gazetteer import Gazetteer
from ..geo.route import Route
from ..news.claims import Reading
from .evidence import Evidence, gather
from .filter import Posterior, smooth
from .lengths import lengths_of
from .likelihood import BACKGROUND_PER_KM, Term, likelihood_of, terms_of
from .modes import Mode, Travel, regimes_of, wheels_odds
from .motion import MOVING, Grid, Motion, motion
from .terrain import Terrain, normalised, step
from .track import DayPosition, Outlook, Range, Track
from .verdicts import BELIEVED, verdicts_of

CELL_KM = 1.0
COARSEST_KM = 10.0
MOST_CELLS = 250_000
"""Days times cells that are worked out; more days get coarser cells, so that time and memory stay bounded."""
MOST_A_DAY = 2_000
ORIGIN_REACH_KM = 150.0
UNKNOWN_KM = 200.0
"""So far beyond the end of a route that is open the group may have gone unseen: the pass goes on there, though nobody
knows which way, so that what is reported at the end is weighed as anywhere else; farther matters to no report."""
_SETTING_OUT = frozenset({"departed", "passed"})
_SURELY_ENDED_DAYS = 3
"""Who is found on the way so soon after an end has not ended: the report errs, or is of a part of the group."""
_SETTLED = 0.01
"""How far from where it set out a group may be when it is first reported: a week on foot; set by hand."""


@dataclass(frozen=True)
class _Run:
    grid: Grid
    terms: Sequence[Term]
    weights: Sequence[Floats]
    posterior: Posterior
    motion: Motion
    mode: Mode | Travel


def infer(
    reading: Reading,
    route: Route,
    gazetteer: Gazetteer,
    *,
    on: date,
    level: float = 0.8,
    mode: Mode | Travel | None = None,
) -> Track:
    """Work out where the main group was, day by day, from everything the articles say.

    Parameters
    ----------
    reading
        What the articles say.
    route
        The route the group is taken to follow.
    gazetteer
        Tells the route's states apart.
    on
        The day asked for; what was published or happened later is not used.
    level
        Probability that each day's range should hold the truth, in ``(0, 1)``.
    mode
        How the group travels: ``walk`` (with lifts), ``vehicle``, or a mode of one's own; None for the likelier of the
        first two, by the reports and the words of the articles.

    Returns
    -------
    Track
        One position a day, from the first by which a report must have come true, up to the day asked for or, where that
        is more than 30 days after the newest report, up to that report, and a verdict on every position claim; no
        positions where no claim with a date bears on the main group's place.

    Raises
    ------
    ValueError
        If `level` is not between 0 and 1.

    Notes
    -----
    The state is the chainage at the end of a day. See `motion` for how it moves, `terrain` and `evidence` for what
    claims say of it, `filter` for the pass, and `likelihood` for the one approximation.

    References
    ----------
    Newson and Krumm (2009), Hidden Markov map matching through noise and sparseness, ACM SIGSPATIAL, for position
    along a road as a hidden state.
    """
    if not 0 < level < 1:
        raise ValueError(f"level {level} is not between 0 and 1; 0.8 is usual")
    terrain = Terrain(route, gazetteer)
    evidence = gather(reading, terrain, on=on, mode=mode)
    off_route = sum(reason.off_route for reason in evidence.left_out.values())
    apart = off_route * math.log(BACKGROUND_PER_KM)
    if not evidence.dated:
        return Track(
            route, level, (), verdicts_of(reading, evidence, terrain, terms=(), days=()), apart, off_route=off_route
        )
    first = min(statement.sighting.first for statement in evidence.statements)
    told = min(statement.sighting.last for statement in evidence.statements)
    run = _likelier(reading, terrain, evidence, first=first, mode=mode)
    days = _positions(run, route, first=first, level=level)
    judged = [
        (term, term.right(run.posterior, shares), term.days[int(shares.argmax())])
        for term, shares in zip(run.terms, run.weights, strict=True)
    ]
    return Track(
        route=route,
        level=level,
        days=tuple(day for day in days if day.date >= told),
        verdicts=verdicts_of(reading, evidence, terrain, terms=judged, days=days),
        log_likelihood=run.posterior.log_evidence + apart,
        ended_on=_ended_on(run, judged),
        outlook=Outlook(run.motion, run.posterior.last),
        off_route=off_route,
        mode=run.mode,
    )


def quantiles(cells: Floats, grid: Grid, *, level: float) -> Floats:
    """Read low, middle and high off distributions over cells, even within each cell.

    Parameters
    ----------
    cells
        Probabilities, shape ``(days, cells)``.
    grid
        The cells.
    level
        Probability of the central interval.

    Returns
    -------
    Floats
        Kilometres, shape ``(days, 3)``, in ascending order.
    """
    edges = np.linspace(0.0, grid.length_km, grid.cells + 1)
    wanted = np.array(((1 - level) / 2, 0.5, (1 + level) / 2))
    sums = np.cumsum(cells, axis=1)
    sums /= sums[:, -1:]
    return np.array([np.interp(wanted, np.concatenate(([0.0], row)), edges) for row in sums])


def _likelier(
    reading: Reading, terrain: Terrain, evidence: Evidence, *, first: date, mode: Mode | Travel | None
) -> _Run:
    """Run the pass for the mode given, else for both; by vehicle only if more words are of wheels than of feet."""
    window = first, evidence.until
    run = _run(reading, terrain, evidence, window=window, mode=mode or "walk")
    if mode is not None or reading.travel.wheels <= reading.travel.feet:
        return run
    other = _run(reading, terrain, evidence, window=window, mode="vehicle")
    gain = other.posterior.log_evidence - run.posterior.log_evidence
    return other if gain + wheels_odds(reading.travel) > 0 else run


def _run(
    reading: Reading, terrain: Terrain, evidence: Evidence, *, window: tuple[date, date], mode: Mode | Travel
) -> _Run:
    days = (window[1] - window[0]).days + 1
    route = terrain.route
    grid = grid_for(route.length_km + UNKNOWN_KM * route.is_open, days)
    moves = motion(grid, regimes_of(mode))
    terms = terms_of(evidence.statements, terrain, grid=grid, first=window[0])
    lengths = lengths_of(reading, terrain, grid=grid, window=window)
    start = _start(evidence, terrain, grid)
    found: list[Floats | None] = [np.ones(1) if len(term.days) == 1 else None for term in terms]
    ends = {term.days[0] for term in terms if term.statement.sighting.ends}
    again = _again(terms)
    posterior = smooth(moves, likelihood_of(terms, found, lengths=lengths), start=start, ends=ends, again=again)
    for _ in range(_rounds(terms, days * grid.cells)):
        moved = [term.weights(posterior, old) for term, old in zip(terms, found, strict=True)]
        if _is_settled(found, moved):
            break
        found = [*moved]
        posterior = smooth(moves, likelihood_of(terms, found, lengths=lengths), start=start, ends=ends, again=again)
    weights = [each for each in found if each is not None]
    return _Run(grid, terms, weights, posterior, moves, mode)


def _again(terms: Sequence[Term]) -> range:
    """Give the days on which a group said to have ended may form again: some after that, until it last set out."""
    ends = [term.days[0] for term in terms if term.statement.sighting.ends]
    left = [term.days[-1] for term in terms if term.statement.sighting.shape in _SETTING_OUT]
    return range(min(ends) + _SURELY_ENDED_DAYS, max(left) + 1) if ends and left else range(0)


def grid_for(length_km: float, days: int) -> Grid:
    """Cut a route into cells: of 1 km, or as much more as keeps their number bounded, but at most of 10 km."""
    cells = min(length_km / CELL_KM, MOST_A_DAY, max(length_km / COARSEST_KM, MOST_CELLS / days))
    return Grid(length_km, max(1, math.ceil(cells)))


def _rounds(terms: Sequence[Term], size: int) -> int:
    if all(len(term.days) == 1 for term in terms):
        return 0
    return 3 if size < MOST_CELLS / 4 else 1


def _is_settled(before: Sequence[Floats | None], after: Sequence[Floats]) -> bool:
    """Tell whether no claim's weight of any day still moves by a hundredth."""
    return all(
        old is not None and bool(np.all(np.abs(new - old) < _SETTLED)) for old, new in zip(before, after, strict=True)
    )


def _start(evidence: Evidence, terrain: Terrain, grid: Grid) -> Floats:
    """Give the chainage before the first day's evidence: half even, half near where the group is known to have set out.

    That is the place of an undated departure where there is one, else the route's start; from there it falls off
    forward by a factor e every 150 km, for it is not known how long before the group set out.
    """
    origins = [
        terrain.ends(candidate.place)[0]
        for statement in evidence.statements
        if statement.sighting.wide and statement.sighting.claim.role == "departed"
        for candidate in statement.sighting.claim.candidates
        if terrain.closeness(candidate.place)
    ]
    gap = grid.middles - (min(origins) if origins else 0.0)
    near = normalised(step(gap) * np.exp(-np.maximum(gap, 0.0) / ORIGIN_REACH_KM), grid)
    share = 0.9 if origins else 0.5
    return np.asarray((share * near + (1 - share) / grid.length_km) * grid.cell_km)


def _positions(run: _Run, route: Route, *, first: date, level: float) -> tuple[DayPosition, ...]:
    found = np.minimum(quantiles(run.posterior.cells, run.grid, level=level), route.length_km)
    moving = (
        None,
        *run.posterior.kinds[:-1, MOVING].sum(axis=1).tolist(),
    )  # a day's kind is that of the evening before
    return tuple(
        DayPosition(first + timedelta(days=i), Range(low, mid, high), route.point_at(mid), moving[i])
        for i, (low, mid, high) in enumerate(found.tolist())
    )


def _ended_on(run: _Run, judged: Sequence[tuple[Term, Floats, int]]) -> date | None:
    """Give the day by which the group is said to have dissolved, where that is believed: the earliest said."""
    said = [term.statement.sighting for term, right, _ in judged if right.sum() >= BELIEVED]
    ends = [sighting.last for sighting in said if sighting.ends]
    return min(ends) if ends and run.posterior.ended[-1] >= BELIEVED else None
