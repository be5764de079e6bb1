from __future__ import annotations

from datetime import date

from caravan_map.geo.place import LonLat
from caravan_map.news.publication.story_days import Stay, believable, days_at


def stay(lon: float, first: int, last: int | None = None) -> Stay:
    return Stay(LonLat(lon, 15.0), date(2022, 6, first), date(2022, 6, last or first))


KNOWN = [stay(-93.0, 5), stay(-94.0, 7, 8), stay(-94.0, 10)]


def test_a_place_told_of_has_its_days() -> None:
    assert days_at(KNOWN, LonLat(-94.0, 15.0)) == (
        [(date(2022, 6, 7), date(2022, 6, 8)), (date(2022, 6, 10), date(2022, 6, 10))],
        True,
    )


def test_a_place_between_two_others_was_passed_between_their_days() -> None:
    assert days_at(KNOWN, LonLat(-93.5, 15.0)) == ([(date(2022, 6, 5), date(2022, 6, 7))], False)


def test_a_place_off_the_way_has_no_days() -> None:
    assert days_at(KNOWN, LonLat(-93.5, 17.0)) == ([], False)
    assert days_at([], LonLat(-93.5, 15.0)) == ([], False)


def test_stays_far_apart_in_time_tell_nothing_of_what_lies_between() -> None:
    assert days_at(
        [stay(-93.0, 1), Stay(LonLat(-94.0, 15.0), date(2022, 8, 1), date(2022, 8, 1))], LonLat(-93.5, 15.0)
    ) == ([], False)


def test_what_one_article_says_against_several_of_one_day_is_left_out() -> None:
    here = [Stay(LonLat(-93.0, 15.0), date(2022, 6, 5), date(2022, 6, 5), article) for article in "ab"]
    far = Stay(LonLat(-97.0, 15.0), date(2022, 6, 5), date(2022, 6, 5), "c")
    assert believable([*here, far]) == here
    near = Stay(LonLat(-93.5, 15.0), date(2022, 6, 5), date(2022, 6, 5), "c")
    assert believable([*here, near]) == [*here, near]
    later = Stay(LonLat(-97.0, 15.0), date(2022, 6, 9), date(2022, 6, 9), "c")
    assert believable([*here, later]) == [*here, later]
    assert believable([here[0], far]) == [here[0], far]
