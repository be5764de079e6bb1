from __future__ import annotations

from dataclasses import replace

import pytest
from caravan_map.news.claims import PositionClaim
from caravan_map.track.figures import Report, reports_of
from caravan_map.track.inference import infer
from caravan_map.track.pace import days_spent_of, pace_of, recent_pace_of, set_out_on
from caravan_map.track.track import Range, Track
from walks import COAST, GAZETTEER, claim, eve, told, town

# Tapachula to Arriaga in 12 days: 105 km in five, then 147 in seven.
STOPS = {2: "Huixtla", 3: "Villa Comaltitlán", 4: "Escuintla", 5: "Mapastepec", 8: "Pijijiapan", 12: "Arriaga"}


def tracked(*claims: PositionClaim, on: int) -> tuple[Track, tuple[Report, ...]]:
    reading = told(*claims)
    track = infer(reading, COAST, GAZETTEER, on=eve(on))
    return track, reports_of(track, reading, on=eve(on))


def walk(on: int = 12) -> tuple[Track, tuple[Report, ...]]:
    stops = [claim(town(name), when) for when, name in STOPS.items() if when <= on]
    return tracked(claim(town("Tapachula"), 0, role="departed"), *stops, on=on)


def test_without_reports_there_is_no_pace_and_no_days() -> None:
    track, _ = tracked(claim(town("Huixtla"), 2), on=2)
    assert (pace_of(track, ()), recent_pace_of(track, ()), days_spent_of(track, ())) == (None, None, None)


def test_the_pace_of_the_last_days_is_told_apart_from_that_of_the_whole_journey() -> None:
    track, reports = walk()
    whole, recent = pace_of(track, reports), recent_pace_of(track, reports)
    assert whole is not None
    assert recent is not None
    assert (recent.since, recent.until) == (eve(5), eve(12))
    assert whole.mid == pytest.approx(252 / 13, rel=0.05)
    assert recent.km_per_day.mid == pytest.approx(147 / 7, rel=0.05)


def test_a_journey_of_a_week_has_one_pace() -> None:
    assert recent_pace_of(*walk(on=5)) is None


def test_the_days_begin_on_the_evening_before_the_departure() -> None:
    track, reports = tracked(
        claim(town("Tapachula"), -3),
        claim(town("Tapachula"), 0, role="departed"),
        claim(town("Huixtla"), 2),
        on=2,
    )
    assert track.days[0].date == eve(-3)
    assert set_out_on(track, reports) == eve(-1)
    spent = days_spent_of(track, reports)
    assert spent is not None
    assert (spent.since, spent.until, spent.count) == (eve(-1), eve(2), 3)


def test_days_on_the_move_and_at_rest_add_up() -> None:
    spent = days_spent_of(*walk())
    assert spent is not None
    assert spent.count == 13
    for end, other in (("low", "high"), ("mid", "mid"), ("high", "low")):
        assert getattr(spent.moving, end) + getattr(spent.resting, other) == 13


def test_a_group_that_is_reported_at_a_place_for_days_rested_there() -> None:
    stay = [claim(town("Huixtla"), when) for when in range(2, 9)]
    spent = days_spent_of(*tracked(claim(town("Tapachula"), 0, role="departed"), *stay, on=8))
    assert spent is not None
    assert spent.count == 9
    assert 5 <= spent.resting.mid <= 7  # days 3 to 8 surely, and of the first three one at most
    assert spent.moving.high <= 4


def test_certain_days_are_counted_exactly() -> None:
    track, reports = walk()
    sure = replace(track, days=tuple(replace(each, moving=1.0 if each.date > eve(0) else 0.0) for each in track.days))
    spent = days_spent_of(sure, reports)
    assert spent is not None
    assert (spent.moving, spent.resting) == (Range(12, 12, 12), Range(1, 1, 1))


def test_a_track_that_does_not_tell_has_no_days() -> None:
    track, reports = walk()
    silent = replace(track, days=tuple(replace(each, moving=None) for each in track.days))
    assert days_spent_of(silent, reports) is None
