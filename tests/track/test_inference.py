"""Reports, one or several, put the group where it can have been."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from caravan_map.news.claims import LengthClaim, PositionClaim
from caravan_map.news.journey import TravelWords
from caravan_map.track.inference import grid_for, infer, quantiles
from caravan_map.track.motion import Grid
from support.tracks import at, departed, track
from walks import (
    CHIAPAS,
    COAST,
    ESCUINTLA_GT,
    GAZETTEER,
    MEXICO_CITY,
    SOUTH,
    YUCATAN,
    claim,
    day,
    eve,
    length,
    told,
    town,
)


def vanguard() -> PositionClaim:
    return claim(town("Mapastepec"), 3, group="vanguard")


class TestChristmas2023:
    """A departure on the 24th, "in Chiapas" and a vanguard at km 105 on the 27th; the group was at km 62 to 75."""

    def test_the_range_on_the_27th_holds_where_the_group_was(self) -> None:
        here = at(track(departed(), claim(CHIAPAS, 3), vanguard(), on=3), 3)
        assert here.low <= 62
        assert here.high >= 75
        assert 50 <= here.mid <= 80

    def test_about_a_thousand_miles_to_the_border_does_not_move_it_away(self) -> None:
        reading = told(
            departed(), claim(CHIAPAS, 3), vanguard(), lengths=[length(1609.0, "remaining", 3, goal="US border")]
        )
        here = at(track(on=3, reading=reading), 3)
        assert here.low <= 62
        assert here.high >= 75
        assert here.mid < 100

    def test_every_claim_is_believed_and_the_vanguard_is_not_taken_for_the_group(self) -> None:
        claims = departed(), claim(CHIAPAS, 3), vanguard()
        verdicts = track(*claims, on=3).verdicts
        assert all(verdict.used and verdict.posterior > 0.9 for verdict in verdicts.values())
        assert "advance group" in verdicts[claims[2].id].why

    def test_the_track_begins_the_day_before_departure(self) -> None:
        found = track(departed(), claim(CHIAPAS, 3), on=3)
        assert [position.date for position in found.days] == [eve(i) for i in range(-1, 4)]
        assert found.days[0].km.high < 10


def test_a_town_report_places_the_group_there() -> None:
    here = at(track(departed(), claim(town("Huixtla"), 1), on=1), 1)
    assert 32 <= here.low <= 37 <= here.high <= 52


def test_two_sightings_alone_make_a_track() -> None:
    found = track(claim(town("Huixtla"), 1), claim(town("Mapastepec"), 4), on=4)
    assert [position.date for position in found.days] == [eve(i) for i in range(1, 5)]
    assert 40 < at(found, 2).mid < 90


def test_days_between_two_sightings_lie_between_them() -> None:
    found = track(claim(town("Huixtla"), 0), claim(town("Mapastepec"), 2), on=2)
    assert at(found, 0).mid < at(found, 1).mid < at(found, 2).mid


def test_a_region_alone_gives_a_wide_range_inside_it() -> None:
    here = at(track(claim(CHIAPAS, 3), on=3), 3)
    assert here.low < 40
    assert 180 < here.high < 327


def test_an_area_known_by_its_radius_has_soft_edges() -> None:
    found = track(departed(), claim(SOUTH, 1), on=1)
    assert all(verdict.used for verdict in found.verdicts.values())


def test_of_two_namesakes_the_one_within_reach_is_chosen() -> None:
    either = claim([(ESCUINTLA_GT, 0.9), (town("Escuintla"), 0.1)], 3)
    verdict = track(departed(), either, claim(town("Huixtla"), 1), on=3).verdicts[either.id]
    assert verdict.place == town("Escuintla")
    assert verdict.used
    assert [rival.place for rival in verdict.rivals] == [ESCUINTLA_GT]


def test_of_two_namesakes_on_the_road_the_nearer_in_time_is_chosen() -> None:
    either = claim([(town("Arriaga"), 0.5), (town("Huixtla"), 0.5)], 1)
    verdict = track(departed(), either, on=1).verdicts[either.id]
    assert verdict.place == town("Huixtla")
    assert verdict.posterior > 0.9


def test_a_place_no_one_could_have_reached_is_rejected_with_the_reason() -> None:
    far = claim(town("Veracruz"), 2)
    claims = [departed(), claim(town("Huixtla"), 1), far, claim(town("Escuintla"), 3)]
    verdict = track(*claims, on=3).verdicts[far.id]
    assert not verdict.used
    assert verdict.posterior < 0.05
    assert verdict.why.startswith("the group could not have been there: on 2023-12-26 it was probably between km")


def test_a_place_far_off_the_route_is_rejected_with_its_distance() -> None:
    capital = claim(MEXICO_CITY, 2)
    verdict = track(departed(), capital, on=3).verdicts[capital.id]
    assert not verdict.used
    assert verdict.posterior == 0.0
    assert "km off the coast road" in verdict.why


def test_a_name_that_probably_means_a_place_off_the_route_is_rejected() -> None:
    odd = claim([(MEXICO_CITY, 0.9), (town("Veracruz"), 0.1)], 1)
    verdict = track(departed(), odd, on=1).verdicts[odd.id]
    assert verdict.place == MEXICO_CITY
    assert not verdict.used
    assert "km off the route" in verdict.why


def test_a_region_the_route_never_enters_is_rejected() -> None:
    away = claim(YUCATAN, 2)
    verdict = track(departed(), away, on=2).verdicts[away.id]
    assert not verdict.used
    assert verdict.why == "the coast road does not touch Yucatán"


def test_several_articles_outvote_one() -> None:
    one = claim(town("Arriaga"), 2, article="x")
    many = [claim(town("Villa Comaltitlán"), 2, article=name) for name in "abc"]
    found = track(departed(), one, *many, on=2)
    assert not found.verdicts[one.id].used
    assert found.verdicts[many[0].id].why.startswith("3 articles say so")


def test_a_thousand_articles_can_still_be_outvoted_without_a_warning() -> None:
    many = [claim(town("Veracruz"), 2, article=f"a{i}") for i in range(1000)]
    found = track(departed(), *many, on=2)
    assert 0.0 <= found.verdicts[many[0].id].posterior <= 1.0


def test_an_interval_is_put_where_the_others_leave_room() -> None:
    loose = claim(town("Escuintla"), day(1, 4))
    found = track(departed(), claim(town("Huixtla"), 1), loose, claim(town("Mapastepec"), 4), on=4)
    assert found.verdicts[loose.id].used
    assert at(found, 3).mid > 60


def test_no_day_is_told_before_the_first_by_which_a_report_must_have_come_true() -> None:
    found = track(claim(town("Tapachula"), day(-2, 0), role="passed"), departed(), claim(town("Huixtla"), 2), on=2)
    assert found.days[0].date == eve(-1)
    assert track(claim(town("Tapachula"), day(-2, 0)), on=0).days[0].date == eve(0)


def test_a_claim_without_a_date_bounds_the_group_by_its_publication() -> None:
    reading = told(departed(), claim(town("Mapastepec"), day(None)), published={"a": day(6)})
    assert at(track(on=6, reading=reading), 6).low > at(track(departed(), on=6), 6).low + 20


def test_an_undated_departure_is_where_the_group_began() -> None:
    left = claim(town("Arriaga"), day(None), role="departed")
    found = track(on=3, reading=told(left, claim(CHIAPAS, 3), published={"a": day(3)}))
    assert at(found, 3).mid > at(track(claim(CHIAPAS, 3), on=3), 3).mid


def test_stragglers_behind_keep_the_group_ahead() -> None:
    rear = claim(town("Mapastepec"), 3, group="rear")
    assert at(track(departed(), rear, on=3), 3).low > 90


def test_a_group_heading_for_a_town_is_hardly_beyond_it() -> None:
    heading = claim(town("Huixtla"), 2, role="toward")
    found = track(departed(), heading, on=2)
    assert at(found, 2).mid == pytest.approx(37, abs=2)
    assert at(found, 2).high < 50
    assert found.verdicts[heading.id].why == "on its way to Huixtla, or there by the evening"


def test_a_town_passed_lies_behind() -> None:
    assert at(track(departed(), claim(town("Huixtla"), 1, role="passed"), on=1), 1).mid > 37


def test_kilometres_covered_place_the_group() -> None:
    walked = told(departed(), lengths=[length(400.0, "covered", 12)])
    here = at(track(on=12, reading=walked), 12)
    assert 300 < here.mid < 520


def test_a_length_told_twice_counts_once() -> None:
    once = told(departed(), lengths=[length(400.0, "covered", 12)])
    twice = told(departed(), lengths=[length(400.0, "covered", 12), length(400.0, "covered", 12)])
    assert track(on=12, reading=once).days == track(on=12, reading=twice).days


@pytest.mark.parametrize("far", [length(3219.0, "remaining", 3), length(9000.0, "covered", 3)])
def test_a_length_that_fits_nowhere_on_the_route_says_nothing(far: LengthClaim) -> None:
    assert track(on=3, reading=told(departed(), lengths=[far])).days == pytest.approx(track(departed(), on=3).days)


def test_lengths_of_another_group_or_of_another_kind_place_nobody() -> None:
    gap = [length(300.0, "gap", 3), length(30.0, "leg", 3), length(400.0, "covered", 3, group="other")]
    assert track(on=3, reading=told(departed(), lengths=gap)).days == track(departed(), on=3).days


@pytest.mark.parametrize("level", [0.0, 1.0, -1.0, 2.0])
def test_a_level_that_is_no_probability_is_refused(level: float) -> None:
    with pytest.raises(ValueError, match="is not between 0 and 1"):
        track(departed(), on=1, level=level)


def test_evidence_on_the_route_makes_that_route_likelier() -> None:
    claims = [departed(), claim(town("Huixtla"), 1), claim(town("Escuintla"), 3)]
    astray = [departed(), claim(MEXICO_CITY, 1), claim(MEXICO_CITY, 3)]
    assert track(*claims, on=3).log_likelihood > track(*astray, on=3).log_likelihood + 5


def test_by_vehicle_a_group_comes_much_farther() -> None:
    driven = infer(told(departed()), COAST, GAZETTEER, on=eve(2), mode="vehicle")
    assert at(driven, 2).mid > 3 * at(track(departed(), on=2), 2).mid


def test_where_a_way_ends_for_want_of_reports_the_last_of_them_is_weighed_as_anywhere_else() -> None:
    last = claim(town("Mapastepec"), 4)
    reading = told(departed(), claim(town("Huixtla"), 1), last, claim(town("Escuintla"), 5, article="b"))
    known = COAST.stops[: [stop.name for stop in COAST.stops].index("Mapastepec") + 1]
    cut = replace(COAST, stops=known, is_open=True)
    here, whole = (at(infer(reading, road, GAZETTEER, on=eve(5)), 5) for road in (cut, COAST))
    assert here.low == pytest.approx(whole.low, abs=1.0)  # and not pinned to the end, which 105 km is
    assert here.mid == pytest.approx(min(whole.mid, 105.0), abs=1.0)
    assert here.high <= cut.length_km


def test_quantiles_are_read_within_the_cell() -> None:
    # Half the mass in the first cell of 10 km, half in the second: the 80% interval is 2 to 18, the median 10.
    assert quantiles(np.array([[0.5, 0.5]]), Grid(20.0, 2), level=0.8)[0] == pytest.approx([2.0, 10.0, 18.0])


@pytest.mark.parametrize(
    ("km", "days", "cells"),
    [(1849.0, 5, 1849), (3990.0, 5, 2000), (3990.0, 400, 625), (3990.0, 1000, 399), (0.5, 1, 1)],
)
def test_a_long_story_gets_coarser_cells(km: float, days: int, cells: int) -> None:
    assert grid_for(km, days).cells == cells


def test_how_a_group_travels_is_told_by_reports_and_words() -> None:
    claims = (departed(), claim(town("Arriaga"), 1), claim(town("Veracruz"), 3), claim(town("Tampico"), 5))
    quiet, driving = told(*claims), replace(told(*claims), travel=TravelWords(6, 1))
    assert infer(quiet, COAST, GAZETTEER, on=eve(5)).mode == "walk"
    assert infer(driving, COAST, GAZETTEER, on=eve(5)).mode == "vehicle"
    walking = replace(
        told(departed(), claim(town("Huixtla"), 2), claim(town("Mapastepec"), 5)), travel=TravelWords(3, 2)
    )
    assert infer(walking, COAST, GAZETTEER, on=eve(5)).mode == "walk"
