from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

import pytest
from caravan_map.news.claims import PositionClaim, Role
from caravan_map.news.journey import TravelWords
from caravan_map.track.evidence import sighting
from caravan_map.track.statements import Sighting, settled_plans, settled_stops, statements_of
from support.tracks import at, departed, track
from walks import COAST, claim, day, eve, told, town


def chainage(found: PositionClaim) -> float:
    return COAST.locate(found.place)[0]


def heading(name: str, first: int, last: int | None = None, *, article: str = "a") -> Sighting:
    found = sighting(claim(town(name), day(first, last), role="toward", article=article), None, on=eve(20))
    assert isinstance(found, Sighting)
    return found


def shapes(*plans: Sighting) -> dict[str, str]:
    return {item.claim.id: item.shape for item in settled_plans(plans, chainage=chainage)}


def test_whoever_still_heads_for_a_town_had_not_reached_it_before() -> None:
    old, new = heading("Mapastepec", 3), heading("Mapastepec", 5)
    assert shapes(new, old) == {old.claim.id: "ahead", new.claim.id: "toward"}


def test_articles_that_tell_of_the_same_leg_tell_of_one_arrival() -> None:
    plans = heading("Mapastepec", 3, 5), heading("Mapastepec", 4, article="b"), heading("Mapastepec", 4, 6, article="c")
    (statement,) = statements_of(plans, chainage=chainage)
    assert (statement.sighting.first, statement.sighting.last) == (eve(4), eve(4))
    assert statement.articles == 3


def test_of_the_stops_an_article_names_for_a_day_the_nearest_is_the_next() -> None:
    far, near = heading("Arriaga", 3), heading("Mapastepec", 3)
    assert shapes(far, near) == {far.claim.id: "ahead", near.claim.id: "toward"}


def test_a_town_out_of_reach_of_where_the_group_last_was_is_a_goal_for_later() -> None:
    left, plan = stop("Huixtla", 3), heading("Arriaga", 3, 5, article="b")
    for reach_km, shape in ((math.inf, "onward"), (100.0, "ahead")):
        found = settled_plans([left, plan], chainage=chainage, reach_km=reach_km)
        assert {item.claim.id: item.shape for item in found}[plan.claim.id] == shape
    late = heading("Arriaga", 6)
    assert late in settled_plans([left, late], chainage=chainage, reach_km=100.0)


def test_who_sets_out_on_foot_for_a_far_town_has_not_come_to_it_the_same_day() -> None:
    claims = departed(), claim(town("Arriaga"), day(0, 2), role="toward", article="b")
    walked = replace(told(*claims), travel=TravelWords(feet=3))
    assert at(track(on=0, reading=walked), 0).high < 100 < at(track(*claims, on=0), 0).high


def test_stops_of_different_days_are_each_the_next_on_theirs() -> None:
    far, near = heading("Arriaga", 4), heading("Mapastepec", 3)
    assert set(shapes(far, near).values()) == {"toward"}


def test_a_town_within_reach_draws_the_group_and_one_out_of_reach_does_not() -> None:
    near = at(track(departed(), claim(town("Huixtla"), 0, role="toward"), on=0), 0)
    assert near.mid > 30
    far = at(track(departed(), claim(town("Tampico"), 0, role="toward"), on=0), 0)
    assert far.mid == pytest.approx(at(track(departed(), on=0), 0).mid, abs=5)


def stop(name: str, when: int, *, role: Role = "at", article: str = "a") -> Sighting:
    found = sighting(claim(town(name), when, role=role, article=article), None, on=eve(20))
    assert isinstance(found, Sighting)
    return found


def test_a_day_of_several_towns_ended_at_the_farthest_that_its_article_names() -> None:
    first, last, other = stop("Huixtla", 3), stop("Mapastepec", 3), stop("Escuintla", 3, article="b")
    shapes_of = {item.claim.id: item.shape for item in settled_stops([last, first, other], chainage=chainage)}
    assert shapes_of == {last.claim.id: "at", first.claim.id: "behind", other.claim.id: "at"}


def test_towns_of_different_days_and_parts_of_one_town_are_all_stops() -> None:
    items = [stop("Huixtla", 3), stop("Mapastepec", 4), stop("Mapastepec", 4)]
    assert [item.shape for item in settled_stops(items, chainage=chainage)] == ["at", "at", "at"]


def settled(*items: Sighting) -> list[str]:
    return [item.shape for item in settled_stops(items, chainage=chainage)]


def test_a_town_passed_bounds_the_evening_that_its_article_tells_of() -> None:
    passed = stop("Huixtla", 3, role="passed")
    assert settled(passed, stop("Mapastepec", 3)) == ["behind", "at"]
    assert settled(passed, heading("Mapastepec", 3)) == ["behind", "toward"]


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(lambda: stop("Mapastepec", 3, article="b"), id="another article's evening"),
        pytest.param(lambda: stop("Mapastepec", 4), id="another day's evening"),
        pytest.param(lambda: stop("Tapachula", 3), id="a stop short of it"),
        pytest.param(lambda: heading("Mapastepec", 3, 5), id="a plan for one of several days"),
    ],
)
def test_a_town_passed_tells_how_far_a_day_led_unless_its_article_does(other: Callable[[], Sighting]) -> None:
    assert "passed" in settled(stop("Huixtla", 3, role="passed"), other())


def test_a_ride_of_a_day_is_believed_though_the_group_was_seen_at_its_start_that_day() -> None:
    ride = claim(town("Huixtla"), 5, role="passed", article="b"), claim(town("Juchitán"), 5, article="b")
    assert at(track(departed(), claim(town("Huixtla"), 4), *ride, on=5), 5).mid == pytest.approx(402, abs=15)
