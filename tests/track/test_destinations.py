from __future__ import annotations

import pytest
from caravan_map.geo.place import Place
from caravan_map.news.claims import PositionClaim
from caravan_map.track.destinations import end_and_goals_of, end_of, percent_of, remaining_of
from caravan_map.track.inference import infer
from caravan_map.track.progress import Destination, Status
from caravan_map.track.remarks import Remark
from caravan_map.track.track import Range
from walks import CHIAPAS, COAST, GAZETTEER, MEXICO_CITY, OAXACA, claim, eve, told, town

WALK = {2: "Huixtla", 3: "Villa Comaltitlán", 4: "Escuintla"}


def goals(*named: PositionClaim, status: Status = "moving", on: int = 4) -> tuple[Destination, ...]:
    stops = [claim(town(name), when) for when, name in WALK.items()]
    reading = told(claim(town("Tapachula"), 0, role="departed"), *stops, *named)
    track = infer(reading, COAST, GAZETTEER, on=eve(on))
    return end_and_goals_of(track, reading, on=eve(on), status=status)[1:]


def test_a_goal_on_the_way_has_what_remains_and_an_arrival_of_its_own() -> None:
    named = claim(town("Pijijiapan"), 4, role="destination")
    (found,) = goals(named)
    assert (found.name, found.route, found.length_km, found.claims) == ("Pijijiapan", "coast", 150.0, (named.id,))
    assert found.remaining_km is not None
    assert found.remaining_km.mid == pytest.approx(81, abs=10)
    assert found.eta is not None
    assert eve(4) < found.eta.earliest <= found.eta.median <= found.eta.latest
    assert found.eta_why.kind == "reckoned"


def test_the_end_stands_before_the_goals_as_it_does_alone() -> None:
    reading = told(
        claim(town("Huixtla"), 2), claim(town("Escuintla"), 4), claim(town("Arriaga"), 4, role="destination")
    )
    track = infer(reading, COAST, GAZETTEER, on=eve(4))
    end, goal = end_and_goals_of(track, reading, on=eve(4), status="moving")
    assert end == end_of(track, reading, on=eve(4), status="moving")
    assert (end.name, goal.name) == ("Matamoros", "Arriaga")


def test_goals_stand_in_the_order_of_the_way_each_once() -> None:
    far = claim(town("Juchitán"), 3, role="destination")
    near = claim(town("Mapastepec"), 4, role="toward")
    again = claim(town("Juchitán"), 4, role="destination", article="b")
    assert [(goal.name, goal.claims) for goal in goals(far, near, again)] == [
        ("Mapastepec", (near.id,)),
        ("Juchitán", (far.id, again.id)),
    ]


@pytest.mark.parametrize(
    "place",
    [town("Huixtla"), town("Matamoros"), MEXICO_CITY, OAXACA],
    ids=["behind", "the end", "off the route", "area"],
)
def test_what_is_behind_the_end_off_the_route_or_an_area_is_no_goal_on_the_way(place: Place) -> None:
    assert goals(claim(place, 4, role="destination")) == ()


def test_goals_of_others_repeats_and_goals_not_yet_named_do_not_count() -> None:
    first = claim(town("Arriaga"), 4, role="destination")
    assert goals(claim(town("Arriaga"), 4, role="destination", group="other")) == ()
    assert goals(claim(town("Arriaga"), 9, role="destination")) == ()
    assert goals(first, claim(town("Arriaga"), 4, role="destination", same_as=first.id))[0].claims == (first.id,)


def test_a_group_that_stopped_arrives_nowhere() -> None:
    (found,) = goals(claim(town("Arriaga"), 4, role="destination"), status="stopped")
    assert (found.eta, found.eta_why) == (None, Remark("has-stopped"))


def test_without_a_position_there_are_no_goals_ahead_but_an_end() -> None:
    reading = told(claim(town("Arriaga"), 4, role="destination"), claim(CHIAPAS, 4, role="mention"))
    track = infer(reading, COAST, GAZETTEER, on=eve(4))
    (end,) = end_and_goals_of(track, reading, on=eve(4), status="unknown")
    assert (end.name, end.remaining_km, end.eta, end.eta_why) == ("Matamoros", None, None, Remark("none-in-a-town"))


def test_what_remains_and_the_share_stay_within_the_way() -> None:
    assert remaining_of(Range(90, 100, 120), 110) == Range(0, 10, 20)
    assert percent_of(Range(50, 100, 120), 100) == Range(50, 100, 100)
