from __future__ import annotations

from dataclasses import replace

from caravan_map.news.claims import PositionClaim
from caravan_map.track.contradictions import Contradiction, contradictions_of
from caravan_map.track.inference import infer
from walks import CHIAPAS, COAST, GAZETTEER, MEXICO_CITY, OAXACA, YUCATAN, claim, day, eve, told, town

# Tapachula 0, Huixtla 37, Escuintla 69, Mapastepec 105, Arriaga 252, Juchitán 402 km.
SETTING_OUT = claim(town("Tapachula"), 0, role="departed", article="z")


def disputes(*claims: PositionClaim, on: int = 9) -> tuple[Contradiction, ...]:
    reading = told(SETTING_OUT, *claims)
    return contradictions_of(infer(reading, COAST, GAZETTEER, on=eve(on)), reading, on=eve(on))


def names(found: Contradiction) -> list[tuple[str, bool]]:
    return [(side.place.name, side.used) for side in found.sides]


def test_two_towns_too_far_apart_on_one_day_are_told_with_who_says_so_and_which_is_believed() -> None:
    near, same = claim(town("Huixtla"), 2, article="a"), claim(town("Huixtla"), 2, article="b")
    far = replace(claim(town("Arriaga"), 2, article="c"), said_by="a priest")
    (found,) = disputes(near, same, far)
    assert (found.group, found.first, found.last) == ("main", eve(2), eve(2))
    assert names(found) == [("Huixtla", True), ("Arriaga", False)]
    assert found.settled is found.sides[0]
    assert [voice.claim for voice in found.sides[0].voices] == [near.id, same.id]
    assert [(voice.article, voice.said_by) for voice in found.sides[1].voices] == [("c", "a priest")]
    assert found.sides[0].posterior > 0.9
    assert found.sides[1].posterior < 0.5
    assert (found.sides[0].km, found.sides[1].km) == (37.0, 252.0)


def test_reports_that_agree_contradict_nobody() -> None:
    assert disputes(claim(town("Huixtla"), 2), claim(town("Escuintla"), 3, article="b"), claim(CHIAPAS, 3)) == ()


def test_what_one_article_tells_of_one_day_is_no_contradiction() -> None:
    assert disputes(claim(town("Huixtla"), 2, article="z"), claim(town("Arriaga"), 2, article="z")) == ()


def test_two_people_in_one_article_may_contradict_each_other() -> None:
    otherwise = replace(claim(town("Arriaga"), 2), said_by="a driver")
    (found,) = disputes(claim(town("Huixtla"), 2), otherwise, claim(town("Escuintla"), 4, article="b"))
    assert names(found) == [("Huixtla", True), ("Arriaga", False)]


def test_a_place_off_the_route_counts_against_one_that_is_believed_only() -> None:
    (found,) = disputes(claim(town("Huixtla"), 2), claim(MEXICO_CITY, 2, article="b"))
    assert names(found) == [("Huixtla", True), ("Mexico City", False)]
    assert found.sides[1].km is None
    assert disputes(claim(MEXICO_CITY, 20, article="b"), claim(YUCATAN, 20, article="c"), on=20) == ()


def test_an_area_contradicts_a_town_far_outside_it_but_not_one_nearby() -> None:
    (found,) = disputes(claim(town("Huixtla"), 2), claim(YUCATAN, 2, article="b"))
    assert names(found) == [("Huixtla", True), ("Yucatán", False)]
    assert disputes(claim(town("Juchitán"), 20), claim(OAXACA, 20, article="b"), on=20) == ()


def test_groups_do_not_contradict_each_other() -> None:
    assert disputes(claim(town("Huixtla"), 2), claim(town("Arriaga"), 2, group="vanguard", article="b")) == ()
    assert disputes(claim(town("Huixtla"), 2), claim(town("Arriaga"), 2, group="other", article="b")) == ()


def test_repeats_do_not_speak() -> None:
    near, far = claim(town("Huixtla"), 2), claim(town("Arriaga"), 2, article="b")
    (found,) = disputes(
        near, claim(town("Huixtla"), 2, article="d"), far, claim(far.place, 2, article="c", same_as=far.id)
    )
    assert [voice.claim for voice in found.sides[1].voices] == [far.id]


def test_a_report_that_cannot_be_true_is_held_against_the_nearest_days() -> None:
    (found,) = disputes(claim(town("Huixtla"), 2), claim(town("Juchitán"), 3, article="b"), claim(town("Escuintla"), 4))
    assert (found.first, found.last) == (eve(3), eve(3))
    assert names(found)[-1] == ("Juchitán", False)
    assert {name for name, used in names(found) if used} == {"Huixtla", "Escuintla"}


def test_an_end_that_was_none_is_held_against_the_next_report() -> None:
    walk = [
        claim(town(name), when, article=str(when)) for when, name in ((2, "Huixtla"), (9, "Arriaga"), (12, "Arriaga"))
    ]
    (found,) = disputes(*walk, claim(town("Huixtla"), 3, role="ended", article="e"), on=12)
    assert [(side.place.name, side.ends) for side in found.sides] == [("Arriaga", False), ("Huixtla", True)]
    assert found.sides[0].first == eve(9)


def test_claims_of_weeks_and_claims_not_yet_known_say_nothing_against_anybody() -> None:
    near = claim(town("Huixtla"), 2)
    assert disputes(near, claim(town("Arriaga"), day(-20, 2), article="b")) == ()
    assert disputes(near, claim(town("Arriaga"), 5, article="b"), on=3) == ()
