from __future__ import annotations

from dataclasses import replace

from caravan_map.track.figures import reports_of, size_of
from caravan_map.track.history import paces, sizes
from caravan_map.track.inference import infer
from caravan_map.track.pace import pace_of
from walks import COAST, GAZETTEER, claim, eve, size, told, town

STOPS = [claim(town("Tapachula"), 0, role="departed"), claim(town("Huixtla"), 2), claim(town("Mapastepec"), 5)]
TRACK = infer(told(*STOPS), COAST, GAZETTEER, on=eve(7))


def test_the_pace_of_a_day_counts_to_the_newest_report_by_then() -> None:
    reading = told(*STOPS)
    reports = reports_of(TRACK, reading, on=eve(7))
    found = dict(zip((day.date for day in TRACK.days), paces(TRACK, reading, on=eve(7)), strict=True))
    assert found[eve(-1)] is None  # the evening before, when nothing is reported yet
    assert found[eve(2)] == found[eve(4)] == pace_of(TRACK, reports[:2])
    assert found[eve(5)] == found[eve(7)] == pace_of(TRACK, reports)


def test_the_size_of_a_day_is_what_the_newest_claims_by_then_say() -> None:
    counts = (size(2000, 2000, -9), size(7500, 7500, 2), size(6000, 10000, 3), size(3000, 3000, 7))
    reading = told(sizes=counts)
    found = dict(zip((day.date for day in TRACK.days), sizes(TRACK, reading, on=eve(7)), strict=True))
    spans = {day: (size.low, size.high, size.date) for day, size in found.items() if size is not None}
    assert spans[eve(0)] == spans[eve(1)] == (2000, 2000, eve(-9))
    assert spans[eve(2)] == (7500, 7500, eve(2))
    assert spans[eve(3)] == spans[eve(6)] == (6000, 10000, eve(3))
    assert found[eve(7)] == size_of(reading, on=eve(7))


def test_sizes_of_another_group_or_without_a_date_count_on_the_last_day_at_most() -> None:
    found = sizes(TRACK, told(sizes=[size(5, 5, None), replace(size(7, 7, 2), group="other")]), on=eve(7))
    assert set(found[:-1]) == {None}
    assert found[-1] is not None
    assert (found[-1].low, found[-1].high) == (5, 5)


def test_a_track_without_days_has_no_history() -> None:
    empty = replace(TRACK, days=())
    assert (paces(empty, told(), on=eve(7)), sizes(empty, told(), on=eve(7))) == ((), ())
