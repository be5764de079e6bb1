from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from caravan_map.news.article import UNKNOWN_DATE
from caravan_map.news.claims import Group, PositionClaim, Role
from caravan_map.news.journey import TravelWords
from caravan_map.news.stories.goals import told_from_next_stops
from support.newsroom import position
from support.walks import Claim, at, printed, size

# Stages are 54 km apart: six of them are more than a day's drive, five are not.


def ahead(stage: int, when: int = 0, *, group: Group = "main", article: str = "x") -> PositionClaim:
    return at(article, stage, when, role="toward", group=group)


def roles(*claims: Claim, day: int | None = 1) -> list[Role]:
    told = told_from_next_stops(claims, printed(x=day))
    return [claim.role for claim in told if isinstance(claim, PositionClaim)]


def test_a_place_farther_ahead_than_a_day_takes_is_the_goal() -> None:
    assert roles(at("x", 0, 0), ahead(6)) == ["at", "destination"]


def test_a_place_within_a_days_drive_is_the_next_stop() -> None:
    assert roles(at("x", 0, 0), ahead(5)) == ["at", "toward"]


@pytest.mark.parametrize(
    ("travel", "told"),
    [
        (TravelWords(wheels=1, feet=5), "destination"),
        (TravelWords(wheels=1, feet=4), "toward"),
        (TravelWords(wheels=0, feet=0), "toward"),
    ],
)
def test_who_walks_names_no_next_stop_some_days_ahead(travel: TravelWords, told: Role) -> None:
    (_, goal) = told_from_next_stops([at("x", 0, 0), ahead(3)], printed(x=1), travel)
    assert isinstance(goal, PositionClaim)
    assert goal.role == told
    (_, stop) = told_from_next_stops([at("x", 0, 0), ahead(1)], printed(x=1), travel)
    assert isinstance(stop, PositionClaim)
    assert stop.role == "toward"


def test_a_place_that_walkers_pass_before_a_farther_one_of_the_same_sentence_is_a_stop() -> None:
    goal = replace(ahead(5), quote=ahead(3).quote)
    told = told_from_next_stops([at("x", 0, 0), ahead(3), goal], printed(x=1), TravelWords(feet=1))
    assert [claim.role for claim in told if isinstance(claim, PositionClaim)] == ["at", "toward", "destination"]


def test_a_place_near_any_of_the_places_the_group_was_in_is_the_next_stop() -> None:
    assert roles(at("x", 0, 0), at("x", 4, 1), ahead(6)) == ["at", "at", "toward"]


def test_a_far_place_for_which_a_day_to_come_is_named_stays_a_stop() -> None:
    assert roles(at("x", 0, 0), ahead(6, 3)) == ["at", "toward"]


def test_a_far_place_is_a_stop_before_a_farther_one_for_which_a_day_to_come_is_named() -> None:
    assert roles(at("x", 0, 0), ahead(6), ahead(8, 3)) == ["at", "toward", "toward"]
    assert roles(at("x", 0, 0), ahead(8), ahead(6, 3)) == ["at", "destination", "toward"]
    assert roles(at("x", 0, 0), ahead(6), ahead(8, 3, article="y")) == ["at", "destination", "toward"]


def test_a_far_place_named_with_the_day_of_the_sentence_is_the_goal() -> None:
    assert roles(at("x", 0, 0), ahead(6, 1)) == ["at", "destination"]


def test_without_a_day_of_publication_nothing_is_known_to_be_planned() -> None:
    assert roles(at("x", 0, 0), ahead(6, 3), day=None) == ["at", "destination"]


def test_a_place_ahead_stays_a_stop_where_nothing_tells_how_far_it_is() -> None:
    assert roles(ahead(6)) == ["toward"]
    assert roles(at("y", 0, 0), ahead(6)) == ["at", "toward"]
    assert roles(at("x", 0, 0, group="other"), ahead(6)) == ["at", "toward"]


def test_an_article_that_places_nobody_borrows_where_the_others_have_the_group_just_before() -> None:
    assert roles(at("y", 0, 0), ahead(6, 1)) == ["at", "destination"]
    assert roles(at("y", 0, 0), ahead(6, 4), day=4) == ["at", "toward"]


@pytest.mark.parametrize("role", ["at", "departed", "passed", "ended", "origin", "mention"])
def test_only_what_lies_ahead_can_be_a_goal(role: Role) -> None:
    assert roles(at("x", 0, 0), at("x", 6, 0, role=role)) == ["at", role]


def test_sizes_are_left_as_they_are() -> None:
    told: list[Claim] = [size("x", 400, 1), at("x", 0, 0)]
    assert told_from_next_stops(told, {}) == told


def test_claims_of_articles_nobody_dated_are_read_as_well() -> None:
    (_, far) = told_from_next_stops([at("x", 0, 0), ahead(6)], {"y": UNKNOWN_DATE})
    assert isinstance(far, PositionClaim)
    assert (far.role, far.date.start) == ("destination", date(2022, 6, 4))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The caravan left Tapachula on Monday. It is walking to Tijuana.", "destination"),
        ("The caravan left Tapachula on Monday. It will reach Tijuana on Friday.", "toward"),
        ("The caravan left Tapachula on Monday. At this pace it would be in Tijuana tonight.", "toward"),
        ("The caravan left Tapachula on Monday. It is hundreds of miles from Tijuana.", "destination"),
    ],
)
def test_a_story_tells_a_far_goal_from_a_stop(text: str, expected: Role) -> None:
    assert position(text, "Tijuana").role == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The nuns left Tapachula on foot for Huixtla, 140 kilometres away.", "destination"),
        ("The nuns left Tapachula on foot for Huixtla, 40 kilometres away.", "toward"),
        ("The trucks left Tapachula by road for Huixtla, 140 kilometres away.", "toward"),
        ("The nuns left Tapachula on foot for Huixtla and Mapastepec, 140 kilometres away.", "toward"),
        ("The nuns left Tapachula on foot. They will be in Huixtla, 140 kilometres away, on Friday.", "toward"),
    ],
)
def test_a_walk_of_days_leads_to_the_goal(text: str, expected: Role) -> None:
    assert position(text, "Huixtla").role == expected
