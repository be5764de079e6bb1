from __future__ import annotations

from itertools import pairwise, product

import numpy as np
import pytest
from caravan_map.geo.distance import rough_distances_km
from caravan_map.geo.place import LonLat, Place
from caravan_map.track import consensus
from caravan_map.track.consensus import TownReport, agreement_of
from hypothesis import given
from hypothesis import strategies as st


def town(name: str, lon: float, lat: float = 15.0) -> Place:
    return Place(name, "town", LonLat(lon, lat))


def report(day: float, *places: tuple[Place, float] | Place, wrong: float = 0.05) -> TownReport:
    pairs = [(each, 1.0) if isinstance(each, Place) else each for each in places]
    return TownReport(tuple(p for p, _ in pairs), tuple(w for _, w in pairs), day, day + 0.9, wrong)


def walk(days: int = 6) -> list[TownReport]:
    return [report(day, town(f"t{day}", day / 4)) for day in range(days)]  # 27 km a day


def names(*reports: TownReport) -> list[str]:
    return [fix.place.name for fix in agreement_of(reports, mode="walk").fixes]


def test_reports_of_a_walk_agree_in_the_order_of_their_days() -> None:
    assert names(*reversed(walk())) == ["t0", "t1", "t2", "t3", "t4", "t5"]


def test_a_town_2000_km_away_for_a_day_is_not_believed() -> None:
    assert names(*walk(), report(3.2, town("far", 20.0))) == names(*walk())


def test_nor_as_the_last_word_of_one_article() -> None:
    assert names(*walk(), report(6, town("far", 20.0))) == names(*walk())


def test_of_the_towns_of_a_name_the_one_near_the_others_is_meant() -> None:
    twin = report(3.2, (town("great", 20.0), 0.9), (town("small", 0.8), 0.05))
    assert "small" in names(*walk(), twin)


def test_a_name_whose_places_are_all_far_off_means_none_of_them() -> None:
    twin = report(3.2, (town("great", 20.0), 0.6), (town("other", -20.0), 0.4))
    assert names(*walk(), twin) == names(*walk())


def test_a_lift_of_300_km_is_believed_where_the_group_goes_on_from_there() -> None:
    ridden = [report(day, town(f"u{day}", 1.25 + 2.8 + (day - 6) / 4)) for day in range(6, 9)]
    assert names(*walk(), *ridden)[-3:] == ["u6", "u7", "u8"]


def test_a_motor_column_is_told_by_its_pace() -> None:
    column = [report(day, town(f"t{day}", 5.0 * day, 50.0)) for day in range(5)]  # 360 km a day
    found = agreement_of(column, mode="walk")
    assert found.mode == "vehicle"
    assert len(found.fixes) == 5


def test_a_group_said_to_ride_is_believed_to() -> None:
    assert agreement_of(walk(), mode="vehicle").mode == "vehicle"
    assert agreement_of(walk(), mode="walk").mode == "walk"


def test_without_reports_there_is_no_agreement() -> None:
    assert agreement_of([], mode="walk").fixes == ()


@given(
    st.lists(
        st.tuples(
            st.integers(0, 5), st.lists(st.tuples(st.floats(-3, 3), st.floats(0.1, 0.5)), min_size=1, max_size=2)
        ),
        min_size=1,
        max_size=5,
    )
)
def test_the_best_chain_is_the_one_a_search_of_all_chains_finds(
    drawn: list[tuple[int, list[tuple[float, float]]]],
) -> None:
    reports = [
        report(day + number / 100, *((town(f"{number}{i}", lon), prior) for i, (lon, prior) in enumerate(places)))
        for number, (day, places) in enumerate(drawn)
    ]
    ordered = sorted(reports, key=lambda each: each.middle)
    choices = product(*[(None, *range(len(each.places))) for each in ordered])
    brute = max(score(ordered, choice) for choice in choices if any(c is not None for c in choice))
    assert consensus._best_chain(ordered, "walk")[0] == pytest.approx(brute)


def score(reports: list[TownReport], choice: tuple[int | None, ...]) -> float:
    chain = [(one, place) for one, place in zip(reports, choice, strict=True) if place is not None]
    total = sum(float(np.log((1 - one.wrong) * one.priors[place] / one.wrong)) for one, place in chain)
    for (a, at_a), (b, at_b) in pairwise(chain):
        points = [np.array([(one.places[i].point.lon, one.places[i].point.lat)]) for one, i in ((a, at_a), (b, at_b))]
        km = rough_distances_km(*points)
        days = consensus._days_between(*((np.array([one.early]), np.array([one.late])) for one in (a, b)))
        total += float(np.log(consensus.AREA_KM2 * consensus._step_density(km, days, "walk"))[0, 0])
    return total
