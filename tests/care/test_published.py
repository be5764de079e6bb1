from __future__ import annotations

from dataclasses import replace
from datetime import date

import maps_demo
import pytest
from caravan_map.care.published import WITHHELD, Told, fine_names, past, reserved, told
from caravan_map.track.care import Care
from caravan_map.track.progress import Eta, LastReport, PartyStanding
from caravan_map.track.remarks import Remark
from support.gazetteer import small_gazetteer

PROGRESS = replace(
    maps_demo.progress(),
    eta=Eta(date(2024, 1, 20), date(2024, 1, 24), date(2024, 2, 1)),
    warnings=(Remark("old-report", {"age": 4}), Remark("fitted")),
)
STORY = Told(maps_demo.READING, PROGRESS.track, (PROGRESS.track,), (("vanguard", PROGRESS.track),))


def test_without_a_choice_nothing_changes() -> None:
    assert told(STORY, Care(), small_gazetteer()) is STORY
    assert told(STORY, Care(48, no_live=True), small_gazetteer()) is STORY
    assert reserved(PROGRESS, Care()) is PROGRESS


@pytest.mark.parametrize("care", [Care(coarsen="region"), Care(coarsen=50.0), Care(coarsen=5)])
def test_nothing_fine_is_left_in_a_coarse_story(care: Care) -> None:
    found = told(STORY, care, small_gazetteer())
    shown = repr((found.reading, found.track, found.others, found.parties))
    for name in ("Tapachula", "Mapastepec", "Huixtla", "Matamoros", "gulf-", "Arriaga", "example.org", "banners"):
        assert name not in shown
    assert found.track.outlook is None
    assert len(found.track.days) == len(PROGRESS.track.days)
    assert set(found.track.verdicts) == set(PROGRESS.track.verdicts)


def test_each_track_has_a_route_of_its_own_and_parties_that_of_the_group() -> None:
    found = told(STORY, Care(coarsen=50.0), small_gazetteer())
    assert (found.track.route.name, found.others[0].route.name) == ("route-1", "route-2")
    assert found.parties[0][1].route == found.track.route


def test_days_lie_on_the_coarse_line() -> None:
    found = told(STORY, Care(coarsen=50.0), small_gazetteer())
    for day in found.track.days:
        assert day.km.mid % 50 == 0
        assert day.point == found.track.route.point_at(day.km.mid)


def test_arrivals_go_and_what_is_withheld_is_known() -> None:
    found = reserved(PROGRESS, Care(48))
    assert (found.eta, found.eta_why, found.care) == (None, WITHHELD, Care(48))
    assert [goal.eta_why for goal in found.destinations] == [WITHHELD, WITHHELD]
    assert found.remaining_route_km == PROGRESS.remaining_route_km


def test_routes_that_end_in_one_region_are_one_destination_and_goals_that_reports_name_stay() -> None:
    end, *others = PROGRESS.destinations
    again, named = replace(end, route="route-2"), replace(end, claims=("p1",))
    progress = replace(PROGRESS, destinations=(end, *others, again, named))
    once = reserved(progress, Care(coarsen="region")).destinations
    assert [(goal.name, goal.route, goal.claims) for goal in once] == [
        (goal.name, goal.route, goal.claims) for goal in (end, *others, named)
    ]
    assert len(reserved(progress, Care(48)).destinations) == len(progress.destinations)


def test_by_region_there_is_no_pace() -> None:
    assert reserved(PROGRESS, Care(coarsen="region")).pace_km_per_day is None
    assert reserved(PROGRESS, Care(coarsen=50)).pace_km_per_day == PROGRESS.pace_km_per_day


def test_what_is_not_live_is_told_as_on_the_day_of_the_last_report() -> None:
    last = LastReport("p3", date(2023, 12, 26), "Chiapas", 1)
    found = reserved(replace(PROGRESS, last_report=last), Care(no_live=True))
    assert (found.as_of, found.track.days[-1].date) == (date(2023, 12, 26), date(2023, 12, 26))
    assert found.position is not None
    assert found.position.km == found.track.days[-1].km == found.done_km
    assert (found.status, found.percent, found.destinations) == ("unknown", None, ())
    assert (found.last_report and found.last_report.age_days, found.remaining_route_km) == (0, None)
    assert [warning.kind for warning in found.warnings] == ["fitted"]


def test_a_party_is_told_as_on_the_day_of_its_own_last_report() -> None:
    assert PROGRESS.position is not None
    late = PartyStanding(
        "vanguard", PROGRESS.position, LastReport("p4", date(2023, 12, 25), "Mapastepec", 2), PROGRESS.track
    )
    never = replace(late, last_report=LastReport("p4", date(2023, 12, 1), "Mapastepec", 26))
    found = reserved(replace(PROGRESS, parties=(late, never)), Care(no_live=True))
    assert [party.track.days[-1].date for party in found.parties] == [date(2023, 12, 25)]


def test_a_group_that_ended_is_still_told_to_have_ended() -> None:
    assert reserved(replace(PROGRESS, status="ended"), Care(no_live=True)).status == "ended"


def test_without_a_report_there_is_no_position_to_tell() -> None:
    found = reserved(replace(PROGRESS, last_report=None), Care(no_live=True))
    assert (found.position, found.track.days, found.as_of) == (None, (), PROGRESS.as_of)


def test_a_group_is_between_regions_that_differ() -> None:
    coarse = told(STORY, Care(coarsen="region"), small_gazetteer())
    assert PROGRESS.position is not None
    here = replace(PROGRESS.position, km=coarse.track.days[-1].km, near="Chiapas", between=("Chiapas", "Chiapas"))
    found = reserved(replace(PROGRESS, track=coarse.track, position=here), Care(coarsen="region"))
    assert found.position is not None
    assert found.position.between == ("Chiapas", "Oaxaca")


def test_a_track_can_be_told_up_to_a_day() -> None:
    assert [day.date.day for day in past(PROGRESS.track, until=date(2023, 12, 25)).days] == [24, 25]


def test_the_names_of_towns_are_those_of_claims_and_of_the_road() -> None:
    assert {"tapachula", "mapastepec", "arriaga", "mexico city"} <= fine_names(STORY)
    assert "chiapas" not in fine_names(Told(maps_demo.READING, PROGRESS.track))
