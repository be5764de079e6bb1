from __future__ import annotations

from datetime import date
from itertools import pairwise
from random import Random

import numpy as np
import pytest
from caravan_map.geo.distance import Floats
from caravan_map.news.claims import PositionClaim, Role
from caravan_map.track import inference
from caravan_map.track.filter import smooth
from caravan_map.track.modes import Regime
from caravan_map.track.motion import Grid, motion
from hypothesis import given, settings
from hypothesis import strategies as st
from support.tracks import TOWNS, at, departed, track
from walks import (
    COAST,
    claim,
    town,
)

ROLES: tuple[Role, ...] = ("at", "passed", "toward", "departed")


def report(name: str, when: int, role: Role) -> PositionClaim:
    return claim(town(name), when, role=role)


reports = st.lists(
    st.builds(report, st.sampled_from(TOWNS), st.integers(0, 8), st.sampled_from(ROLES)), min_size=1, max_size=6
)


@settings(max_examples=15)
@given(reports, st.randoms(use_true_random=False))
def test_the_order_of_claims_is_immaterial(rows: list[PositionClaim], chance: Random) -> None:
    claims = [departed(), *rows]
    shuffled = chance.sample(claims, len(claims))
    one, other = track(*claims, on=9), track(*shuffled, on=9)
    for a, b in zip(one.days, other.days, strict=True):
        assert (a.km.low, a.km.mid, a.km.high) == pytest.approx((b.km.low, b.km.mid, b.km.high), abs=1e-3)
    assert {k: v.used for k, v in one.verdicts.items()} == {k: v.used for k, v in other.verdicts.items()}


@settings(max_examples=15)
@given(reports)
def test_repeats_change_nothing_and_share_the_verdict(rows: list[PositionClaim]) -> None:
    claims = [departed(), *rows]
    repeats = [claim(one.place, one.date, role=one.role, article="copy", same_as=one.id) for one in claims]
    once, twice = track(*claims, on=9), track(*claims, *repeats, on=9)
    assert once.days == twice.days
    for original, repeat in zip(claims, repeats, strict=True):
        assert twice.verdicts[repeat.id].posterior == twice.verdicts[original.id].posterior
        assert twice.verdicts[repeat.id].why.startswith(f"repeats {original.id}: ")


@settings(max_examples=15)
@given(reports, st.sampled_from(TOWNS), st.integers(0, 8))
def test_a_vanguard_never_moves_the_main_group_forward(rows: list[PositionClaim], name: str, when: int) -> None:
    claims = [departed(), *rows]
    ahead = claim(town(name), when, group="vanguard")
    without, with_it = at(track(*claims, on=9), when), at(track(*claims, ahead, on=9), when)
    assert with_it.mid <= without.mid + 0.01


@settings(max_examples=15)
@given(reports)
def test_ranges_are_ordered_on_the_route_and_posteriors_are_probabilities(rows: list[PositionClaim]) -> None:
    found = track(*rows, on=9)
    for position in found.days:
        assert 0 <= position.km.low <= position.km.mid <= position.km.high <= COAST.length_km
    assert all(0 <= verdict.posterior <= 1 for verdict in found.verdicts.values())
    assert list(found.verdicts) == [one.id for one in rows]


@settings(max_examples=25)
@given(reports)
def test_halving_the_cells_moves_no_quantile_by_a_cell(rows: list[PositionClaim]) -> None:
    claims = [departed(), *rows]
    coarse = track(*claims, on=9)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(inference, "CELL_KM", 0.5)
        patch.setattr(inference, "MOST_A_DAY", 4_000)
        cells, edges = _posterior_behind(patch, claims)
    sums = np.cumsum(cells, axis=1)
    for position, below in zip(coarse.days, sums[-len(coarse.days) :], strict=True):
        for share, km in zip((0.1, 0.5, 0.9), (position.km.low, position.km.mid, position.km.high), strict=True):
            # Where the range ends between two places, next to nobody may be found for kilometres.
            low, high = np.interp((km - 1.0, km + 1.0), edges, np.concatenate(([0.0], below)))
            assert low - 0.0005 <= share <= high + 0.0005


def _posterior_behind(patch: pytest.MonkeyPatch, claims: list[PositionClaim]) -> tuple[Floats, Floats]:
    """Give the probability of each cell on each day that a track is read off, and the edges of the cells."""
    seen: list[tuple[Floats, Grid]] = []
    read_off = inference.quantiles

    def watched(cells: Floats, grid: Grid, *, level: float) -> Floats:
        seen.append((cells, grid))
        return read_off(cells, grid, level=level)

    patch.setattr(inference, "quantiles", watched)
    track(*claims, on=9)
    [(cells, grid)] = seen
    return cells, np.linspace(0.0, grid.length_km, grid.cells + 1)


def test_after_the_last_report_the_range_only_widens() -> None:
    found = track(departed(), claim(town("Huixtla"), 2), claim(town("Escuintla"), 4), on=20)
    widths = [at(found, when).high - at(found, when).low for when in range(4, 21)]
    assert all(later > earlier for earlier, later in pairwise(widths))


def test_the_day_asked_for_is_the_last_of_the_track() -> None:
    assert track(departed(), on=5).days[-1].date == date(2023, 12, 29)


def test_a_group_taken_back_is_followed_once_enough_is_said_of_it() -> None:
    there = [claim(town("Arriaga"), when) for when in (9, 10)]
    back = [claim(town("Tapachula"), when, article=name) for when, name in ((12, "a"), (12, "b"), (13, "c"))]
    assert at(track(departed(), *there, back[0], on=13), 13).mid > 250
    assert at(track(departed(), *there, *back, on=13), 13).mid < 30


@given(st.integers(0, 299), st.floats(1.0, 20.0), st.floats(-1.0, 1.0))
def test_a_more_precise_claim_never_raises_the_variance_of_its_day(start: int, spread: float, beside: float) -> None:
    moves = motion(Grid(600.0, 600), [Regime(25.0, 0.1, 0.3, 1.0)])
    middles, mass = moves.grid.middles, np.zeros(600)
    mass[start] = 1.0
    logs = np.zeros((3, 4, 600))
    before = _moments(smooth(moves, logs, start=mass).cells[2], middles)
    where = before[0] + beside * before[1]
    logs[2] -= 0.5 * ((middles - where) / min(spread, before[1])) ** 2
    after = _moments(smooth(moves, logs, start=mass).cells[2], middles)
    assert after[1] <= before[1] + 1e-9


def _moments(cells: Floats, middles: Floats) -> tuple[float, float]:
    mean = float(cells @ middles)
    return mean, float(np.sqrt(cells @ (middles - mean) ** 2))
