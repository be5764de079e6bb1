from __future__ import annotations

from dataclasses import replace

import numpy as np
from caravan_map.track.arrival import Lapses, arrival_days, etas_of
from caravan_map.track.figures import reports_of
from caravan_map.track.inference import infer
from caravan_map.track.modes import Regime
from caravan_map.track.motion import ENDED, KINDS, MOVING, Grid, motion
from caravan_map.track.remarks import Remark
from caravan_map.track.track import Outlook
from walks import COAST, GAZETTEER, claim, eve, told, town

WALKER = Regime(pace_km=20.0, lifts=0.0, long_lifts=0.0, weight=1.0)


def outlook(from_km: int, length_km: int) -> Outlook:
    moves = motion(Grid(float(length_km), length_km), [WALKER])
    mass = np.zeros((1, KINDS, length_km))
    mass[0, 0, from_km] = 1.0
    return Outlook(moves, mass)


def until_the_end(state: Outlook, *, level: float = 0.8, most: int = 366) -> Lapses:
    return arrival_days(state, level=level, goals_km=[state.motion.grid.length_km], most=most, widest=366)[0]


def test_a_walker_of_20_km_a_day_needs_some_seven_days_for_100_km() -> None:
    # Seven in ten days are moving ones: 100 / (20 * 0.72) = 6.9.
    days = until_the_end(outlook(0, 100))
    early, middle, late = days
    assert early < middle < late
    assert early >= 5
    assert 6 <= middle <= 8
    assert late <= 13


def test_a_group_at_the_end_has_arrived() -> None:
    assert until_the_end(outlook(99, 100)) == (0, 0, 0)
    assert until_the_end(outlook(97, 100)) == (0, 0, 0)  # a town is no point
    assert until_the_end(outlook(90, 100)) != (0, 0, 0)


def test_an_end_too_far_for_the_days_looked_ahead_has_no_arrival() -> None:
    assert until_the_end(outlook(0, 2000), most=10) == ()


def test_the_surer_the_wider() -> None:
    narrow, wide = until_the_end(outlook(0, 300), level=0.5), until_the_end(outlook(0, 300), level=0.9)
    assert wide[0] < narrow[0] <= narrow[2] < wide[2]


def test_a_group_that_cannot_arrive_within_a_year_is_told_so() -> None:
    reading = told(claim(town("Tapachula"), 0, role="departed"), claim(town("Huixtla"), 2))
    found = infer(reading, COAST, GAZETTEER, on=eve(2))
    reports = reports_of(found, reading, on=eve(2))
    slow = motion(Grid(1849.0, 1849), [replace(WALKER, pace_km=1.0)])
    mass = np.zeros((1, KINDS, 1849))
    mass[0, 0, 37] = 1.0
    ((eta, why),) = etas_of(replace(found, outlook=Outlook(slow, mass)), reports, on=eve(2), goals_km=[1849.0])
    assert eta is None
    assert why == Remark("over-a-year")


def test_a_group_that_has_likelier_ended_than_not_has_no_arrival() -> None:
    reading = told(claim(town("Tapachula"), 0, role="departed"), claim(town("Huixtla"), 2))
    found = infer(reading, COAST, GAZETTEER, on=eve(2))
    assert found.outlook is not None
    mass = np.zeros((1, KINDS, 1849))
    mass[0, ENDED, 37], mass[0, MOVING, -1] = 0.9, 0.1
    over = replace(found, outlook=Outlook(motion(Grid(1849.0, 1849), [WALKER]), mass))
    ((eta, why),) = etas_of(over, reports_of(found, reading, on=eve(2)), on=eve(2), goals_km=[1849.0])
    assert eta is None
    assert why == Remark("maybe-ended")


def test_of_two_places_the_nearer_is_reached_first_and_the_end_as_if_asked_alone() -> None:
    near, end = arrival_days(outlook(0, 300), level=0.8, goals_km=[100.0, 300.0])
    assert near < end
    assert end == until_the_end(outlook(0, 300))


def test_a_place_behind_the_group_has_been_reached() -> None:
    assert arrival_days(outlook(50, 100), level=0.8, goals_km=[20.0]) == ((0, 0, 0),)


def test_an_arrival_is_given_up_once_it_is_wider_than_wished() -> None:
    early, middle, late = until_the_end(outlook(0, 300))
    cut = arrival_days(outlook(0, 300), level=0.8, goals_km=[300.0], widest=late - early - 1)
    assert cut == ((early, middle),)
    whole = arrival_days(outlook(0, 300), level=0.8, goals_km=[300.0], widest=late - early + 1)
    assert whole == ((early, middle, late),)
