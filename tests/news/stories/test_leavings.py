from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from caravan_map.news.article import DateRange
from caravan_map.news.stories.leavings import by_leaving
from caravan_map.news.stories.reports import reports_of
from support.walks import Claim, at, days, left, printed, size, walk


def parts(published: Mapping[str, DateRange], claims: Iterable[Claim]) -> list[list[str]]:
    return [sorted(report.article for report in part) for part in by_leaving(reports_of(published, claims))]


FIRST = [f"a{number}" for number in range(6)]


def with_first(published: Mapping[str, DateRange], *claims: Claim) -> list[list[str]]:
    articles, told = walk("a", 0)
    return parts({**articles, **published}, [*told, *claims])


def test_a_second_group_that_leaves_the_same_town_days_later_is_told_apart() -> None:
    second = with_first(printed(x=13, y=15), left("x", 0, 12), left("y", 0, 12), at("y", 2, 14))
    assert second == [FIRST, ["x", "y"]]


def test_sources_may_differ_by_days_about_one_departure() -> None:
    assert with_first(printed(x=9), left("x", 0, 5), at("x", 1, 9)) == [[*FIRST, "x"]]


def test_one_article_that_errs_about_the_departure_stays_with_the_rest() -> None:
    assert with_first(printed(x=13), left("x", 0, 12)) == [[*FIRST, "x"]]


def test_one_article_is_enough_where_weeks_lie_between() -> None:
    assert with_first(printed(x=31), left("x", 0, 30)) == [FIRST, ["x"]]


def test_one_article_is_enough_where_its_group_is_of_quite_another_size() -> None:
    told = (left("x", 0, 12), size("x", 300, 13), size("a1", 4000, 1), size("a2", 3800, 2))
    assert with_first(printed(x=13), *told) == [FIRST, ["x"]]
    assert with_first(printed(x=13), *told[:1], size("x", 3000, 13), *told[2:]) == [[*FIRST, "x"]]


def test_articles_that_have_their_group_where_the_first_one_is_stay_with_it() -> None:
    assert len(with_first(printed(x=13, y=14), left("x", 0, 12), left("y", 0, 12), at("y", 5, 5))) == 1


def test_one_article_is_enough_where_another_calls_the_group_that_left_then_another() -> None:
    told = left("x", 0, 12), left("y", 0, 12, group="other")
    assert with_first(printed(x=13, y=13), *told) == [FIRST, ["x", "y"]]


def test_a_stray_sighting_of_weeks_before_does_not_join_the_group_that_sets_out_later() -> None:
    told = at("v", 30, 3), left("x", 0, 20), left("y", 0, 20), at("z", 1, 21)
    assert with_first(printed(v=3, x=21, y=21, z=21), *told) == [[*FIRST, "v"], ["x", "y", "z"]]


def test_an_article_without_a_departure_follows_the_group_it_shares_a_sighting_with() -> None:
    told = (left("x", 0, 12), left("y", 0, 12), at("y", 4, 16), at("z", 4, 16), at("w", 9, 16))
    found = with_first(printed(x=13, y=16, z=16, w=16), *told)
    assert found == [[*FIRST, "w"], ["x", "y", "z"]]


def test_an_article_that_opens_with_another_group_elsewhere_follows_that_one() -> None:
    other = at("x", 0, 4, group="other", start=0)
    assert with_first(printed(x=4), other) == [FIRST, ["x"]]
    assert with_first(printed(x=4), other, at("x", 1, 4, start=20)) == [FIRST, ["x"]]


def test_an_article_that_comes_to_the_first_group_in_its_course_follows_that_one() -> None:
    assert with_first(printed(x=4), at("x", 0, 4, group="other", start=0), at("x", 4, 4, start=20)) == [[*FIRST, "x"]]
    assert with_first(printed(x=4), at("x", 4, 4, start=0), at("x", 0, 4, group="other", start=20)) == [[*FIRST, "x"]]


def test_an_article_that_opens_with_another_group_is_kept_where_nothing_else_is_reported_those_days() -> None:
    assert with_first(printed(x=30), at("x", 0, 30, group="other")) == [[*FIRST, "x"]]


def test_articles_that_share_departures_hang_together_over_several_towns() -> None:
    told = [left("x", 0, 12), left("y", 0, 13), left("y", 1, 14), left("z", 1, 14)]
    assert with_first(printed(x=13, y=14, z=15), *told) == [FIRST, ["x", "y", "z"]]


def test_only_the_newest_departure_of_an_article_from_a_town_counts() -> None:
    assert with_first(printed(x=5), left("x", 0, -40), left("x", 0, 1)) == [[*FIRST, "x"]]


def test_a_departure_of_uncertain_days_tells_nothing() -> None:
    articles, claims = walk("a", 0)
    wide = [replace(left(key, 0, 12), date=days(9, 15)) for key in "xy"]
    assert parts({**articles, **printed(x=13, y=13)}, [*claims, *wide]) == [[*FIRST, "x", "y"]]


def test_groups_that_leave_two_towns_and_go_on_at_the_same_time_are_told_apart() -> None:
    second = left("x", 30, 1), at("x", 31, 2), at("y", 32, 4), at("z", 33, 6)
    assert with_first(printed(x=2, y=4, z=6), *second) == [FIRST, ["x", "y", "z"]]


def test_a_second_group_that_its_first_article_calls_another_keeps_its_later_ones() -> None:
    second = left("x", 30, 1, group="other"), at("y", 31, 3), at("z", 33, 5)
    assert with_first(printed(x=1, y=3, z=5), *second) == [FIRST, ["x", "y", "z"]]


def test_a_fast_group_that_is_told_of_in_far_towns_one_after_another_is_one() -> None:
    onward = left("x", 30, 7), at("y", 36, 8), at("z", 42, 9)
    assert len(with_first(printed(x=7, y=8, z=9), *onward)) == 1


def test_one_article_of_a_group_elsewhere_makes_no_second_group() -> None:
    assert len(with_first(printed(x=4), left("x", 30, 1), at("x", 31, 3))) == 1
