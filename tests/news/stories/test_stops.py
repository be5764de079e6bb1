from __future__ import annotations

from dataclasses import replace

import pytest
from caravan_map.news.article import UNKNOWN_DATE
from caravan_map.news.claims import Group, PositionClaim, Role
from caravan_map.news.stories.stops import told_from_stops
from support.walks import Claim, at, day, days, left, printed, size

# Towns are 54 km apart; days count from the start of the journey.


def undated(claim: PositionClaim) -> PositionClaim:
    return replace(claim, date=UNKNOWN_DATE)


def told(*claims: Claim, **published: int | None) -> list[PositionClaim]:
    return [claim for claim in told_from_stops(claims, printed(**published)) if isinstance(claim, PositionClaim)]


def roles(*claims: Claim) -> list[Role]:
    return [claim.role for claim in told(*claims)]


def test_the_first_town_a_group_left_is_where_its_journey_began() -> None:
    assert roles(left("a", 0, 0), at("b", 1, 2), at("c", 2, 3)) == ["departed", "at", "at"]


def test_a_town_left_later_is_a_stop_it_passed() -> None:
    assert roles(left("a", 0, 0), left("b", 2, 4)) == ["departed", "passed"]


def test_a_departure_of_loose_days_speaks_against_none_that_may_be_before_it() -> None:
    loose = replace(left("b", 2, 4), date=days(-5, 4))
    assert roles(left("a", 0, 0), loose) == ["departed", "passed"]


def test_an_undated_departure_is_the_start_where_it_lies_farther_from_every_goal_than_the_dated_ones() -> None:
    start, later = undated(left("a", 0, 0)), left("b", 2, 4)
    goal, behind = at("b", 8, 9, role="destination"), at("b", -8, 9, role="destination")
    assert roles(start, later) == ["passed", "departed"]
    assert roles(start, later, goal) == ["departed", "departed", "destination"]
    assert roles(start, later, goal, behind) == ["passed", "departed", "destination", "destination"]


def test_a_town_that_two_articles_saw_the_group_reach_from_elsewhere_is_a_stop() -> None:
    assert roles(at("a", 0, 0), at("b", 1, 2), left("c", 2, 4)) == ["at", "at", "passed"]


def test_one_witness_of_another_town_does_not_outweigh_two_of_the_start() -> None:
    assert roles(at("a", 1, 1), left("b", 0, 3), left("c", 0, 4)) == ["at", "departed", "departed"]


def test_as_many_witnesses_against_as_for_make_it_a_stop() -> None:
    seen = [at("a", 1, 1), at("b", 2, 2)]
    assert roles(*seen, left("c", 0, 3), left("d", 0, 4)) == ["at", "at", "passed", "passed"]


def test_an_article_bears_witness_once() -> None:
    seen = [at("a", 1, 1), at("a", 2, 2)]
    assert roles(*seen, left("c", 0, 3), left("d", 0, 4)) == ["at", "at", "departed", "departed"]


def test_a_folder_that_begins_in_the_middle_keeps_its_first_departure() -> None:
    assert roles(left("a", 3, 5), left("b", 4, 6)) == ["departed", "passed"]


def test_a_sighting_months_before_is_of_another_journey() -> None:
    assert roles(at("a", 1, 0), left("b", 0, 91)) == ["at", "departed"]
    assert roles(at("a", 1, 0), left("b", 0, 90)) == ["at", "passed"]


@pytest.mark.parametrize(("when", "expected"), [(14, "passed"), (15, "departed")])
def test_another_group_is_one_only_within_days(when: int, expected: Role) -> None:
    assert roles(at("a", 1, 0, group="other"), left("b", 0, when, group="other")) == ["at", expected]


@pytest.mark.parametrize(
    ("seen", "who", "expected"),
    [
        ("main", "main", "passed"),
        ("main", "vanguard", "passed"),
        ("main", "rear", "passed"),
        ("main", "other", "departed"),
        ("other", "main", "departed"),
        ("vanguard", "main", "departed"),
    ],
)
def test_what_a_part_left_the_whole_group_may_have_been_seen_beyond(seen: Group, who: Group, expected: Role) -> None:
    assert roles(at("a", 1, 0, group=seen), left("b", 0, 3, group=who)) == ["at", expected]


def test_where_others_left_on_a_known_day_an_undated_departure_is_a_stop() -> None:
    assert roles(left("a", 0, 0), undated(left("b", 2, 0))) == ["departed", "passed"]


def test_where_nobody_dates_a_departure_it_stays_one() -> None:
    assert roles(undated(left("a", 0, 0)), undated(left("b", 2, 0))) == ["departed", "departed"]
    assert roles(at("a", 1, 0), undated(left("b", 2, 0))) == ["at", "departed"]


def test_a_stop_left_on_no_day_given_was_left_in_the_days_before_publication() -> None:
    (_, stop) = told(left("a", 0, 0), undated(left("b", 2, 0)), b=6)
    assert (stop.date.start, stop.date.end) == (day(3), day(6))
    assert "left behind" in stop.date.basis


def test_a_stop_keeps_its_own_day() -> None:
    (_, stop) = told(left("a", 0, 0), left("b", 2, 4), b=6)
    assert stop.date == days(4)


def test_a_stop_of_an_undated_article_has_no_day() -> None:
    (_, stop) = told(left("a", 0, 0), undated(left("b", 2, 0)), b=None)
    assert stop.date == UNKNOWN_DATE
    assert stop.role == "passed"


def test_only_towns_and_what_happened_there_bear_witness() -> None:
    ahead = at("a", 1, 0, role="toward")
    assert roles(ahead, size("a", 400, 0), left("b", 0, 3)) == ["toward", "departed"]


def test_nothing_told_is_nothing_changed() -> None:
    assert told_from_stops([], {}) == []
