from __future__ import annotations

from dataclasses import replace

from caravan_map.track.figures import last_report_of, reported_length_of, reports_of, size_of
from caravan_map.track.inference import infer
from walks import CHIAPAS, COAST, GAZETTEER, MEXICO, claim, day, eve, length, size, told, town


def test_the_reported_length_is_the_median_of_independent_claims() -> None:
    first = length(1600.0, "route", 1)
    again = length(1600.0, "route", 1, same_as=first.id)
    reading = told(lengths=[first, again, length(1800.0, "route", 2), length(1609.0, "remaining", 2)])
    found = reported_length_of(reading, on=eve(3))
    assert found is not None
    assert found.length_km == 1700.0
    assert found.claims[:2] == (first.id, again.id)


def test_a_length_published_later_or_of_another_group_is_not_reported() -> None:
    reading = told(lengths=[length(1600.0, "route", 9), length(1600.0, "route", 1, group="other")])
    assert reported_length_of(reading, on=eve(3)) is None


def test_a_length_known_only_as_a_repeat_still_counts() -> None:
    found = reported_length_of(told(lengths=[length(1600.0, "route", 1, same_as="gone")]), on=eve(3))
    assert found is not None
    assert found.length_km == 1600.0


def test_the_size_spans_the_newest_claims_and_forgets_the_old() -> None:
    reading = told(sizes=[size(2000, 2000, -9), size(7500, 7500, 2), size(6000, 10000, 3)])
    found = size_of(reading, on=eve(3))
    assert found is not None
    assert (found.low, found.high, found.date, len(found.claims)) == (6000, 10000, eve(3), 2)


def test_an_open_side_stays_open_only_where_no_claim_closes_it() -> None:
    more, most = size(6000, None, 3), size(None, 10000, 3)
    only = size_of(told(sizes=[more]), on=eve(3))
    both = size_of(told(sizes=[more, most]), on=eve(3))
    upper = size_of(told(sizes=[most]), on=eve(3))
    assert only is not None
    assert both is not None
    assert upper is not None
    assert (only.low, only.high) == (6000, None)
    assert (both.low, both.high) == (6000, 10000)
    assert (upper.low, upper.high) == (None, 10000)


def test_vehicles_are_told_where_no_claim_counts_people() -> None:
    people, trucks = size(3000, 3000, 2), replace(size(400, 400, 2), counts="vehicles")
    alone, both = size_of(told(sizes=[trucks]), on=eve(3)), size_of(told(sizes=[people, trucks]), on=eve(3))
    assert alone is not None
    assert both is not None
    assert (alone.low, alone.high, alone.counts) == (400, 400, "vehicles")
    assert (both.low, both.high, both.counts) == (3000, 3000, "people")


def test_sizes_without_any_date_are_all_counted() -> None:
    found = size_of(told(sizes=[size(5, 5, None), size(7, 7, None)]), on=eve(3))
    assert found is not None
    assert (found.low, found.high, found.date) == (5, 7, None)


def test_without_sizes_there_is_no_size() -> None:
    assert size_of(told(), on=eve(3)) is None


def test_reports_are_the_believed_places_of_the_main_group_oldest_first() -> None:
    left = claim(town("Tapachula"), 0, role="departed")
    there = claim(town("Huixtla"), 2)
    copy = claim(town("Huixtla"), 2, same_as=there.id)
    wide = claim(town("Tapachula"), day(None, 1))
    ahead = claim(town("Mapastepec"), 3, group="vanguard")
    false = claim(town("Veracruz"), 3)
    heading = claim(town("Escuintla"), 3, role="toward")
    region, country = claim(CHIAPAS, 2), claim(MEXICO, 3)
    reading = told(country, region, there, copy, left, wide, ahead, false, heading)
    reports = reports_of(infer(reading, COAST, GAZETTEER, on=eve(4)), reading, on=eve(4))
    assert [report.claim.id for report in reports] == [left.id, there.id, region.id]
    assert [report.town for report in reports] == [True, True, False]
    last = last_report_of(reports, on=eve(4))
    assert last is not None
    assert (last.claim, last.place, last.age_days) == (there.id, "Huixtla", 2)


def test_without_reports_there_is_no_last_one() -> None:
    assert last_report_of((), on=eve(4)) is None
