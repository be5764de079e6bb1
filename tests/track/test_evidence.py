from __future__ import annotations

from datetime import date

import pytest
from caravan_map.news.article import UNKNOWN_DATE, DateRange
from caravan_map.track.evidence import LeftOut, days, gather, resolved_repeats, sighting
from caravan_map.track.statements import Sighting
from caravan_map.track.terrain import Terrain
from walks import COAST, ESCUINTLA_GT, GAZETTEER, claim, day, eve, told, town

ON = eve(10)


@pytest.mark.parametrize(
    ("when", "published", "expected"),
    [
        (day(3), None, (3, 3, False)),
        (day(2, 4), day(9), (2, 4, False)),
        (day(2, 4), day(3), (2, 3, False)),  # nothing that has happened is later than its article
        (day(2), day(0), (2, 2, False)),  # an article dated before its own news bounds nothing
        (day(8, 14), None, (8, 10, False)),  # no later than the day asked for
        (day(0, 9), None, (0, 9, False)),
        (day(-1, 9), None, (9, 9, True)),  # eleven days
        (day(None, 4), None, (4, 4, True)),
        (UNKNOWN_DATE, day(3, 5), (5, 5, True)),
        (DateRange(eve(2), None, "from then on"), day(5), (2, 5, False)),
        (DateRange(eve(2), None, "from then on"), None, (2, 10, False)),
    ],
)
def test_the_days_of_a_claim_are_bounded_by_its_date_its_article_and_the_question(
    when: DateRange, published: DateRange | None, expected: tuple[int, int, bool]
) -> None:
    first, last, wide = expected
    assert days(when, published, on=ON) == (eve(first), eve(last), wide)


def test_a_claim_of_no_day_has_no_days() -> None:
    assert days(UNKNOWN_DATE, None, on=ON) is None


@pytest.mark.parametrize(("on", "until"), [(10, 10), (33, 33), (34, 3), (2_000_000, 3)])
def test_a_month_after_the_newest_report_nothing_can_be_said(on: int, until: int) -> None:
    evidence = gather(told(claim(town("Huixtla"), 3)), Terrain(COAST, GAZETTEER), on=eve(on))
    assert evidence.until == eve(until)
    assert len(evidence.statements) == 1


def test_a_claim_of_another_time_than_the_newest_report_is_left_out() -> None:
    old, late, new = claim(town("Huixtla"), -1001), claim(town("Huixtla"), day(None, 3000)), claim(town("Huixtla"), 1)
    evidence = gather(told(old, late, new), Terrain(COAST, GAZETTEER), on=eve(4000))
    assert [statement.claims for statement in evidence.statements] == [(new.id,)]
    assert {why.why for why in evidence.left_out.values()} == {"its date is too far from that of the newest report"}


def test_a_departure_says_where_the_group_was_the_evening_before() -> None:
    found = sighting(claim(town("Huixtla"), 3, role="departed"), None, on=ON)
    assert isinstance(found, Sighting)
    assert (found.first, found.last, found.shape) == (eve(2), eve(2), "departed")


def test_a_claim_with_an_open_interval_is_a_bound() -> None:
    found = sighting(claim(town("Huixtla"), day(None, 4)), None, on=ON)
    assert isinstance(found, Sighting)
    assert (found.shape, found.wide) == ("behind", True)


def test_a_plan_made_known_later_is_not_kept() -> None:
    found = sighting(claim(town("Huixtla"), 4, role="toward"), day(11), on=ON)
    assert found == LeftOut("published after 2024-01-03")


def test_articles_that_say_the_same_make_one_statement_the_surer_the_more_they_are() -> None:
    claims = [claim(town("Huixtla"), 1, article=name) for name in "aab"]
    (statement,) = gather(told(*claims), Terrain(COAST, GAZETTEER), on=ON).statements
    assert statement.articles == 2
    assert statement.claims == tuple(sorted(one.id for one in claims))
    # 0.05^2 / (0.05^2 + 0.95^2) = 0.0025 / 0.905
    assert statement.wrong == pytest.approx(0.0025 / 0.905)


def test_repeats_are_followed_to_the_end_and_a_ring_stands_by_itself() -> None:
    first = claim(town("Huixtla"), 1)
    second = claim(town("Huixtla"), 1, same_as=first.id)
    third = claim(town("Huixtla"), 1, same_as=second.id)
    stray = claim(town("Huixtla"), 1, same_as="gone")
    assert resolved_repeats([first, second, third, stray]) == {second.id: first.id, third.id: first.id}


def test_a_claim_that_repeats_itself_is_no_repeat() -> None:
    one = claim(town("Huixtla"), 1, same_as="x")
    assert resolved_repeats([one]) == {}


def test_a_place_off_the_route_is_left_out_with_its_distance() -> None:
    away = claim(ESCUINTLA_GT, 1)
    evidence = gather(told(away), Terrain(COAST, GAZETTEER), on=ON)
    assert evidence.left_out[away.id].off_route
    assert not evidence.dated


def test_days_are_those_of_the_calendar() -> None:
    assert days(DateRange(date(2024, 2, 28), date(2024, 3, 1), "leap"), None, on=date(2024, 3, 9)) == (
        date(2024, 2, 28),
        date(2024, 3, 1),
        False,
    )
