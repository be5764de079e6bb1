from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime

import maps_demo
import pytest
from caravan_map.care.cut import OMITTED, known_by, last_day, old_enough
from caravan_map.errors import EvidenceError
from caravan_map.news.article import UNKNOWN_DATE, Article, DateRange
from caravan_map.news.claims import Reading
from caravan_map.news.journey import Journey
from caravan_map.track.care import Care


def day(number: int) -> DateRange:
    return DateRange(date(2024, 1, number), date(2024, 1, number), "by hand")


def reading(*published: DateRange, moments: Sequence[datetime | None] = ()) -> Reading:
    ids = [f"a{number}" for number in range(len(published))]
    told = [*moments, *([None] * (len(ids) - len(moments)))]
    articles = tuple(Article(key, key, "…", published_at=at) for key, at in zip(ids, told, strict=True))
    return Reading(articles, dict(zip(ids, published, strict=True)), (), (), ())


@pytest.mark.parametrize(("hours", "last"), [(1, 8), (24, 8), (25, 7), (48, 7), (72, 6)])
def test_a_day_counts_from_its_start_and_only_whole_days_are_told(hours: int, last: int) -> None:
    assert last_day(reading(day(3), day(10)), Care(hours), on=None) == date(2024, 1, last)


@pytest.mark.parametrize(("hours", "last"), [(1, 9), (14, 9), (15, 8), (24, 8), (48, 7)])
def test_a_moment_counts_from_itself(hours: int, last: int) -> None:
    moments = [datetime(2024, 1, 10, 14, 30, tzinfo=UTC)]
    assert last_day(reading(day(10), moments=moments), Care(hours), on=None) == date(2024, 1, last)


def test_of_an_interval_the_first_day_counts_and_of_several_articles_the_newest() -> None:
    wide = DateRange(date(2024, 1, 4), date(2024, 1, 20), "clues")
    assert last_day(reading(day(3), wide), Care(24), on=None) == date(2024, 1, 2)


def test_the_day_asked_for_counts_instead() -> None:
    assert last_day(reading(day(10)), Care(24), on=date(2024, 1, 6)) == date(2024, 1, 4)


def test_an_article_about_another_group_does_not_count() -> None:
    found = replace(reading(day(3), day(10)), journeys=(Journey(("a0",), None, None), Journey(("a1",), None, None)))
    assert last_day(found, Care(24), on=None) == date(2024, 1, 1)


def test_what_is_not_live_leaves_out_three_days_and_a_longer_delay_more() -> None:
    assert last_day(reading(day(10)), Care(no_live=True), on=None) == date(2024, 1, 7)
    assert last_day(reading(day(10)), Care(24, no_live=True), on=None) == date(2024, 1, 7)
    assert last_day(reading(day(10)), Care(120, no_live=True), on=None) == date(2024, 1, 4)


def test_without_a_day_there_is_nothing_to_count_from() -> None:
    with pytest.raises(EvidenceError, match="no article tells when it was published"):
        last_day(reading(UNKNOWN_DATE), Care(24), on=None)
    with pytest.raises(EvidenceError, match="there is no day so long before"):
        last_day(reading(day(1)), Care(48), on=date.min)


def test_an_article_is_old_enough_only_if_surely_published_in_time() -> None:
    wide = DateRange(date(2024, 1, 1), date(2024, 1, 9), "clues")
    open_ = DateRange(date(2024, 1, 1), None, "clues")
    found = old_enough(reading(day(4), day(5), wide, open_, UNKNOWN_DATE), until=date(2024, 1, 4))
    assert [article.id for article in found] == ["a0"]


def test_claims_of_later_days_go_with_their_sentences_and_repeats() -> None:
    until = date(2023, 12, 26)
    old = replace(maps_demo.READING, published=dict.fromkeys(("a1", "a2", "a3"), DateRange(until, until, "by hand")))
    found = known_by(old, until=until, care=Care(24))
    assert [claim.id for claim in found.positions] == ["p1", "p2", "p5", "p6"]
    assert {claim.date.end for claim in found.positions} == {date(2023, 12, 24), until}
    assert [size.id for size in found.sizes] == ["s2"]
    goal = next(claim for claim in maps_demo.READING.positions if claim.id == "p8")
    shared = replace(maps_demo.READING.positions[0], quote=goal.quote)
    again = replace(old, positions=(shared, goal))
    assert [claim.quote for claim in known_by(again, until=until, care=Care(24)).positions] == [OMITTED]


def test_where_nothing_is_live_no_town_ahead_is_told() -> None:
    found = known_by(maps_demo.READING, until=date(2024, 1, 1), care=Care(no_live=True))
    assert "p5" not in {claim.id for claim in found.positions}
    assert "p8" in {claim.id for claim in found.positions}  # a border is no town


def test_sentences_and_titles_that_name_a_later_day_are_left_out() -> None:
    articles = (replace(maps_demo.PAPERS[0], title="Due on December 31", language="en"), *maps_demo.PAPERS[1:])
    plan = replace(maps_demo.POSITIONS[0], quote="They left Tapachula and mean to rest on January 1.")
    found = known_by(
        replace(maps_demo.READING, articles=articles, positions=(plan,)), until=date(2023, 12, 27), care=Care(24)
    )
    assert (found.articles[0].title, found.articles[1].title) == (OMITTED, articles[1].title)
    assert found.positions[0].quote == OMITTED


def test_a_basis_that_names_a_later_day_is_left_out() -> None:
    told = DateRange(date(2024, 1, 1), date(2024, 1, 9), "between 2024-01-01 and 2024-01-09")
    found = known_by(reading(told), until=date(2024, 1, 4), care=Care(24))
    assert found.published["a0"] == DateRange(date(2024, 1, 1), date(2024, 1, 4), OMITTED)
