"""What is left out of the inference, what stands without placing anybody, and what is told of each."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from caravan_map.news.claims import PositionClaim
from support.tracks import departed, track
from walks import (
    CHIAPAS,
    ESCUINTLA_GT,
    MEXICO_CITY,
    SOUTH,
    US_BORDER,
    claim,
    day,
    told,
    town,
)


def vanguard() -> PositionClaim:
    return claim(town("Mapastepec"), 3, group="vanguard")


@pytest.mark.parametrize(
    ("made", "why"),
    [
        (lambda: claim(town("Huixtla"), 1, group="other"), "another group"),
        (lambda: claim(MEXICO_CITY, 1, role="mention"), "not as a position"),
        (lambda: claim(ESCUINTLA_GT, 1, role="origin"), "members come from"),
        (lambda: claim(town("Huixtla"), 5), "dated after 2023-12-26"),
        (lambda: claim(town("Huixtla"), day(None)), "no date is known"),
        (lambda: claim(CHIAPAS, day(-1500)), "too far from"),
        (lambda: claim(town("Huixtla"), day(-20, 1), group="vanguard"), "too uncertain"),
        (lambda: claim(SOUTH, day(-20, 1)), "too uncertain"),
    ],
)
def test_what_is_no_evidence_is_left_out_with_the_reason(made: object, why: str) -> None:
    assert callable(made)
    odd = made()
    with_it, without = track(departed(), odd, on=2), track(departed(), on=2)
    assert with_it.days == without.days
    assert not with_it.verdicts[odd.id].used
    assert why in with_it.verdicts[odd.id].why


def test_an_article_published_later_is_not_known_yet() -> None:
    late = claim(town("Mapastepec"), 1, article="late")
    reading = told(departed(), late, published={"late": day(9)})
    found = track(on=2, reading=reading)
    assert found.verdicts[late.id].why == "published after 2023-12-26"
    assert found.days == track(departed(), on=2).days


def test_a_goal_is_kept_but_is_no_position() -> None:
    goal = claim(US_BORDER, 1, role="destination")
    plan = claim(town("Mapastepec"), 5, role="toward")
    found = track(departed(), goal, plan, on=1)
    assert found.verdicts[goal.id].used
    assert found.verdicts[plan.id].used
    assert found.days == track(departed(), on=1).days


def test_where_stragglers_are_heading_says_nothing_of_the_group() -> None:
    straggling = claim(town("Huixtla"), 1, role="toward", group="rear")
    found = track(departed(), straggling, on=1)
    assert found.days == track(departed(), on=1).days
    assert "stragglers" in found.verdicts[straggling.id].why


def test_a_goal_off_the_route_stands_but_says_nothing() -> None:
    goal = claim(MEXICO_CITY, 1, role="toward")
    found = track(departed(), goal, on=1)
    assert found.verdicts[goal.id].used
    assert "km off the coast road" in found.verdicts[goal.id].why
    assert found.days == track(departed(), on=1).days


def test_a_goal_is_looked_for_along_the_route_first() -> None:
    goal = claim([(ESCUINTLA_GT, 0.6), (town("Escuintla"), 0.4)], 1, role="destination")
    assert track(departed(), goal, on=1).verdicts[goal.id].place == town("Escuintla")


@pytest.mark.parametrize(
    "said",
    [
        {"on": 1, "role": "mention"},
        {"on": 1, "role": "origin"},
        {"on": 1, "group": "other"},
        {"on": None},
    ],
)
def test_a_name_that_is_no_evidence_means_the_place_by_the_story_s_road(said: Mapping[str, Any]) -> None:
    when = day(None) if said["on"] is None else said["on"]
    rest = {key: value for key, value in said.items() if key != "on"}
    odd = claim([(MEXICO_CITY, 0.7), (town("Escuintla"), 0.3)], when, **rest)
    verdict = track(departed(), odd, on=2).verdicts[odd.id]
    assert verdict.place == town("Escuintla")
    assert 0.5 < verdict.posterior < 1.0
    assert [rival.place for rival in verdict.rivals] == [MEXICO_CITY]


def test_the_road_says_nothing_of_names_where_no_report_places_the_group() -> None:
    odd = claim([(MEXICO_CITY, 0.7), (town("Escuintla"), 0.3)], day(None))
    assert track(odd, on=2).verdicts[odd.id].place == MEXICO_CITY


def test_a_place_that_a_name_hardly_means_is_not_taken_for_it_because_it_lies_by_the_road() -> None:
    odd = claim([(MEXICO_CITY, 0.97), (town("Escuintla"), 0.03)], 1, role="mention")
    verdict = track(departed(), odd, on=2).verdicts[odd.id]
    assert (verdict.place, verdict.posterior) == (MEXICO_CITY, 0.97)


def test_a_report_that_cannot_be_right_is_of_the_place_by_the_road() -> None:
    late = claim([(MEXICO_CITY, 0.7), (town("Tapachula"), 0.3)], 6)
    found = track(departed(), claim(town("Mapastepec"), 5), claim(town("Pijijiapan"), 7), late, on=7)
    verdict = found.verdicts[late.id]
    assert not verdict.used
    assert verdict.place == town("Tapachula")


def test_a_report_that_does_not_fit_still_means_the_likeliest_place_of_its_name() -> None:
    late = claim([(town("Tapachula"), 0.9), (ESCUINTLA_GT, 0.1)], 6)
    found = track(departed(), claim(town("Mapastepec"), 5), claim(town("Pijijiapan"), 7), late, on=7)
    verdict = found.verdicts[late.id]
    assert not verdict.used
    assert verdict.place == town("Tapachula")
    assert "could not have been there" in verdict.why


def test_without_a_date_there_is_no_track_but_every_claim_has_a_verdict() -> None:
    undated, place = claim(town("Huixtla"), day(None)), claim(MEXICO_CITY, 1, role="mention")
    found = track(undated, place, on=3)
    assert found.days == ()
    assert found.outlook is None
    assert set(found.verdicts) == {undated.id, place.id}


def test_undated_claims_alone_give_no_track() -> None:
    undated = claim(town("Huixtla"), day(None))
    found = track(on=3, reading=told(undated, published={"a": day(3)}))
    assert found.days == ()
    assert found.verdicts[undated.id].why == "no claim has a date that would place the group"


def test_a_repeat_of_an_undated_claim_is_as_undecided() -> None:
    undated = claim(town("Huixtla"), day(None))
    repeat = claim(town("Huixtla"), day(None), article="copy", same_as=undated.id)
    found = track(on=3, reading=told(undated, repeat, published={"a": day(3), "copy": day(3)}))
    assert found.verdicts[repeat.id].why.startswith(f"repeats {undated.id}: no claim has a date")
    assert not found.verdicts[repeat.id].used


def test_no_claims_at_all_give_an_empty_track() -> None:
    assert track(on=3).days == ()
