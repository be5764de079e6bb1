"""What is counted of an article, on claims made by hand: a town on the equator, others so many degrees east of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast

import pytest
from caravan_map.bench.scoring import Score, Tally, score
from caravan_map.data.contracts import PositionObject, TimelinePayload

DAY = "2030-05-04"


def claim(lon: float = 0.0, **changes: object) -> PositionObject:
    place = {"name": "Villa Uno", "kind": changes.pop("kind", "town"), "lat": 0.0, "lon": lon}
    days = {"start": changes.pop("start", DAY), "end": changes.pop("end", None), "basis": "made"}
    made: Any = {"article": "a", "role": "at", "place": place, "date": days, "used": True, "same_as": None, **changes}
    return cast("PositionObject", made)


def sighting(lon: float | None = 0.0, **changes: object) -> dict[str, Any]:
    lat = None if lon is None else 0.0
    return {"place": "Villa Uno", "lat": lat, "lon": lon, "date": DAY, "role": "at", "group": "main"} | changes


def scored(claims: list[PositionObject], *golds: dict[str, Any]) -> Score:
    gold = {"id": "a", "sightings": golds, "not_sightings": [], "sizes": [], "distances": []}
    return score(gold, found(positions=claims))


def found(**claims: object) -> TimelinePayload:
    made: Any = {"schema": "caravan-map/timeline@1", "articles": [], "positions": [], "sizes": [], "lengths": []}
    return cast("TimelinePayload", made | claims)


def figures(kind: str, gold: Sequence[Mapping[str, object]], values: Sequence[Mapping[str, object]]) -> Score:
    empty: dict[str, Any] = {"id": "a", "sightings": [], "not_sightings": [], "sizes": [], "distances": []}
    read = {"distances": "lengths"}.get(kind, kind)
    return score(empty | {kind: gold}, found(**{read: [{"article": "a", **value} for value in values]}))


def test_a_sighting_read_as_it_is_annotated_is_right_in_every_way() -> None:
    assert scored([claim()], sighting()) == Score(strict=Tally(right=1), place=Tally(right=1))


def test_fourteen_kilometres_are_the_same_place_and_sixteen_are_not() -> None:
    assert scored([claim(lon=14 / 111.32)], sighting()).strict == Tally(right=1)
    assert scored([claim(lon=16 / 111.32)], sighting()) == Score(
        strict=Tally(wrong=1, missed=1), place=Tally(wrong=1, missed=1), false_pins=1
    )


def test_a_sighting_without_a_point_is_known_by_its_name() -> None:
    assert scored([claim()], sighting(None, place="villa Unó")).strict == Tally(right=1)
    assert scored([claim()], sighting(None, place="Otra")).strict == Tally(wrong=1, missed=1)


def test_at_and_passed_are_one_role_and_the_others_are_not() -> None:
    assert scored([claim(role="passed")], sighting()).strict == Tally(right=1)
    departed = scored([claim(role="departed")], sighting())
    assert (departed.strict, departed.place) == (Tally(wrong=1, missed=1), Tally(right=1))


def test_a_place_still_ahead_is_not_one_the_group_has_been_to() -> None:
    ahead = scored([claim(role="toward")], sighting())
    assert (ahead.strict, ahead.place) == (Tally(wrong=1, missed=1), Tally(missed=1))


@pytest.mark.parametrize(
    ("start", "end", "right"),
    [
        ("2030-05-05", None, True),
        ("2030-05-06", None, False),
        ("2030-05-01", "2030-05-03", True),
        ("2030-05-01", "2030-05-05", True),
        ("2030-05-01", "2030-05-06", False),
        (None, None, False),
    ],
)
def test_the_interval_may_miss_by_a_day_and_last_five(start: str | None, end: str | None, right: bool) -> None:
    assert scored([claim(start=start, end=end)], sighting()).strict.right == right


def test_any_date_will_do_where_none_is_annotated() -> None:
    assert scored([claim(start=None)], sighting(date=None)).strict == Tally(right=1)


def test_what_is_ambiguous_is_neither_required_nor_punished() -> None:
    unsure = sighting(ambiguous=True)
    assert scored([], unsure) == scored([claim()], unsure) == scored([claim(role="ended")], unsure) == Score()


def test_a_repeat_is_not_wrong_and_can_be_a_false_pin() -> None:
    assert scored([claim(same_as="p1")]) == Score(false_pins=1)


def test_places_wider_than_a_town_are_never_wrong() -> None:
    assert scored([claim(kind="region")]) == Score()


def test_a_rejected_claim_is_wrong_and_no_pin() -> None:
    assert scored([claim(used=False)]) == Score(strict=Tally(wrong=1), place=Tally(wrong=1))


def test_mentions_and_other_articles_do_not_count() -> None:
    assert scored([claim(role="mention"), claim(article="b")]) == Score()


def test_two_claims_of_one_sighting_are_one_right_and_one_wrong() -> None:
    twice = scored([claim(), claim()], sighting())
    assert (twice.strict, twice.place, twice.false_pins) == (Tally(right=1, wrong=1), Tally(right=1), 0)


def test_sizes_are_held_by_their_low_figure() -> None:
    gold: list[dict[str, object]] = [
        {"low": 1000, "high": 2000},
        {"low": None, "high": 500},
        {"low": 7, "high": 7, "ambiguous": True},
    ]
    assert figures("sizes", gold, [{"low": 1010}, {"low": 7}]).size == Tally(right=1, missed=1)
    assert figures("sizes", gold, [{"low": 1011}, {"low": None}]).size == Tally(wrong=2, missed=2)


def test_lengths_are_held_within_two_per_cent() -> None:
    gold: list[dict[str, object]] = [{"value_km": 100.0}, {"value_km": 300.0, "ambiguous": True}, {"value_km": None}]
    assert figures("distances", gold, [{"km": 102.0}]).length.recall == 1
    assert figures("distances", gold, [{"km": 102.1}]).length.recall == 0


def test_shares_of_nothing_are_unknown() -> None:
    assert (Tally().f1, Tally().recall) == (None, None)
    assert Tally(right=2, wrong=1, missed=1).f1 == pytest.approx(2 / 3)


def test_scores_add_up() -> None:
    one = Score(Tally(1, 2, 3), Tally(4, 5, 6), Tally(7, 8, 9), Tally(1, 0, 1), 2)
    assert one + one == Score(Tally(2, 4, 6), Tally(8, 10, 12), Tally(14, 16, 18), Tally(2, 0, 2), 4)
