from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from caravan_map.geo.place import LonLat, Place
from caravan_map.news.claims import PositionClaim, Reading
from caravan_map.track.inference import infer
from caravan_map.track.progress import Progress, Reported
from caravan_map.track.reckoning import progress
from caravan_map.track.remarks import Remark
from caravan_map.track.track import Range
from walks import CHIAPAS, COAST, GAZETTEER, MEXICO_CITY, claim, day, eve, length, size, told, town


def reckoned(*claims: PositionClaim, on: int, reading: Reading | None = None) -> Progress:
    reading = reading or told(*claims)
    return progress(infer(reading, COAST, GAZETTEER, on=eve(on)), reading, on=eve(on))


def departed() -> PositionClaim:
    return claim(town("Tapachula"), 0, role="departed")


def walk() -> list[PositionClaim]:
    """Walk from Tapachula to Arriaga, 252 km, in 12 days: 21 km a day."""
    stops = {2: "Huixtla", 3: "Villa Comaltitlán", 4: "Escuintla", 5: "Mapastepec", 8: "Pijijiapan", 12: "Arriaga"}
    return [departed(), *(claim(town(name), when) for when, name in stops.items())]


def test_five_articles_worth_of_evidence_gives_ranges_and_no_arrival() -> None:
    reading = told(
        departed(),
        claim(CHIAPAS, 3),
        claim(town("Mapastepec"), 3, group="vanguard"),
        lengths=[length(1600.0, "route", 3)],
    )
    found = reckoned(on=3, reading=reading)
    assert found.status == "moving"
    assert found.done_km is not None
    assert found.remaining_reported_km is not None
    assert found.remaining_route_km is not None
    assert found.remaining_reported_km.mid == pytest.approx(1600 - found.done_km.mid)
    assert found.remaining_route_km.mid == pytest.approx(1849 - found.done_km.mid)
    assert found.percent is not None
    assert found.percent.mid == pytest.approx(found.done_km.mid / 16)
    assert found.eta is None
    assert found.eta_why.kind == "one-in-a-town"
    assert found.last_report is not None
    assert (found.last_report.place, found.last_report.age_days) == ("Chiapas", 0)
    assert Remark("reported-shorter", {"reported": 1600.0, "gap": 249.0, "length": 1849.0}) in found.warnings


def test_a_walk_of_21_km_a_day_has_that_pace() -> None:
    found = reckoned(*walk(), on=12)
    assert found.pace_km_per_day is not None
    # 252 km in the 13 days from the evening of the 23rd to the 5th of January.
    assert found.pace_km_per_day.mid == pytest.approx(252 / 13, rel=0.03)
    assert found.position is not None
    assert found.position.near == "Arriaga"


def test_a_long_way_to_go_has_no_arrival_finer_than_the_evidence() -> None:
    found = reckoned(*walk(), on=12)
    assert found.eta is None
    assert found.eta_why.kind == "far-too-wide"


def test_a_group_at_the_end_has_arrived() -> None:
    north = [claim(town("Veracruz"), 0, role="departed"), claim(town("Tampico"), 22), claim(town("Matamoros"), 48)]
    found = reckoned(*north, on=48)
    assert (found.eta, found.eta_why) == (None, Remark("arrived"))


def test_a_group_that_stays_two_reported_days_has_stopped() -> None:
    found = reckoned(departed(), claim(town("Huixtla"), 2), claim(town("Huixtla"), 3), on=3)
    assert found.status == "stopped"
    assert (found.eta, found.eta_why) == (None, Remark("has-stopped"))


def test_a_group_that_set_out_again_is_moving() -> None:
    again = claim(town("Huixtla"), 4, role="departed")
    assert reckoned(departed(), claim(town("Huixtla"), 2), claim(town("Huixtla"), 3), again, on=4).status == "moving"


def test_a_group_that_dissolved_has_ended() -> None:
    found = reckoned(departed(), claim(town("Huixtla"), 2), claim(town("Escuintla"), 4, role="ended"), on=9)
    assert found.status == "ended"
    assert found.eta is None
    assert Remark("dissolved", {"day": eve(4)}) in found.warnings
    assert found.destinations[0].eta is None


def test_a_group_not_heard_of_for_weeks_has_no_known_status() -> None:
    found = reckoned(departed(), claim(town("Huixtla"), 2), on=20)
    assert found.status == "unknown"
    assert [warning.kind for warning in found.warnings] == ["old-report", "thin"]
    assert found.warnings[0].figures == {"age": 18}


@pytest.mark.parametrize("on", [date(2035, 1, 1), date.max])
def test_years_later_the_last_report_is_told_and_no_position(on: date) -> None:
    reading = told(*walk())
    track = infer(reading, COAST, GAZETTEER, on=on)
    found = progress(track, reading, on=on, other_tracks=[track])
    age = (on - eve(12)).days
    assert found.status == "unknown"
    assert found.last_report is not None
    assert (found.last_report.place, found.last_report.age_days) == ("Arriaga", age)
    assert (found.position, found.done_km, found.percent, found.remaining_route_km) == (None, None, None, None)
    assert [(d.remaining_km, d.eta) for d in found.destinations] == [(None, None)] * 2
    assert (found.eta, found.eta_why) == (None, Remark("too-old"))
    assert found.warnings == (Remark("lost", {"age": age}),)
    assert found.track.days[-1].date == eve(12)


def test_a_group_that_dissolved_years_ago_is_still_where_it_did() -> None:
    reading = told(*walk(), claim(town("Arriaga"), 14, role="ended"))
    found = progress(infer(reading, COAST, GAZETTEER, on=date(2035, 1, 1)), reading, on=date(2035, 1, 1))
    assert found.status == "ended"
    assert found.position is not None
    assert found.position.near == "Arriaga"
    assert "lost" not in [warning.kind for warning in found.warnings]


def test_of_a_group_that_dissolved_in_a_state_it_is_said_that_it_did_so_anywhere_there() -> None:
    found = reckoned(departed(), claim(CHIAPAS, 12, role="ended"), on=20)
    assert "thin-end" in [warning.kind for warning in found.warnings]


def test_without_evidence_everything_is_none_and_says_so() -> None:
    found = reckoned(claim(MEXICO_CITY, 1, role="mention"), on=3)
    assert found.status == "unknown"
    assert (found.position, found.done_km, found.percent, found.pace_km_per_day) == (None, None, None, None)
    assert (found.remaining_reported_km, found.remaining_route_km, found.eta, found.size) == (None, None, None, None)
    assert found.eta_why == Remark("none-in-a-town")
    assert found.destinations[0].remaining_km is None
    assert found.warnings[0] == Remark("no-position")


def test_a_group_reported_off_every_route_has_a_last_report_and_no_position() -> None:
    anand = Place("Anand", "town", LonLat(72.96, 22.55), country="IN")
    found = reckoned(claim(anand, 2), on=3)
    assert (found.status, found.position) == ("unknown", None)
    assert found.last_report is not None
    assert (found.last_report.place, found.last_report.age_days) == ("Anand", 1)
    assert found.warnings[0] == found.eta_why == Remark("no-route", {"place": "Anand"})
    assert found.destinations == ()


def test_a_region_on_the_first_day_gives_no_pace() -> None:
    assert reckoned(claim(CHIAPAS, 3), on=3).pace_km_per_day is None


def test_every_corridor_has_its_crossing() -> None:
    reading = told(*walk())
    track = infer(reading, COAST, GAZETTEER, on=eve(12))
    found = progress(track, reading, on=eve(12), other_tracks=[track])
    assert [(d.name, d.route, d.length_km) for d in found.destinations] == [("Matamoros", "coast", 1849.0)] * 2
    assert found.destinations[0].remaining_km == found.remaining_route_km
    assert [d.eta for d in found.destinations] == [found.eta] * 2


def test_a_reported_length_close_to_the_road_needs_no_warning() -> None:
    found = reckoned(on=0, reading=told(departed(), lengths=[length(1850.0, "route", 0)]))
    assert found.warnings == ()


def test_a_reported_length_already_covered_leaves_nothing() -> None:
    found = reckoned(on=12, reading=told(*walk(), lengths=[length(240.0, "route", 1)]))
    assert found.remaining_reported_km == Range(0.0, 0.0, 0.0)
    assert found.percent == Range(100.0, 100.0, 100.0)


def test_a_length_set_by_the_story_goes_before_the_articles() -> None:
    reading = told(*walk(), lengths=[length(1600.0, "route", 1)])
    found = progress(infer(reading, COAST, GAZETTEER, on=eve(12)), reading, on=eve(12), reported_length_km=2000.0)
    assert found.reported == Reported(2000.0, ())


def test_sizes_are_passed_on() -> None:
    found = reckoned(on=2, reading=told(departed(), sizes=[size(6000, 10000, 2), size(8000, 8000, 1)]))
    assert found.size is not None
    assert (found.size.low, found.size.high, found.size.date) == (6000, 10000, eve(2))


def test_an_interval_of_days_is_a_report_of_the_likeliest_of_them() -> None:
    there = claim(town("Huixtla"), day(1, 3))
    found = reckoned(departed(), there, claim(town("Escuintla"), 3), on=4)
    assert found.track.verdicts[there.id].day in (eve(1), eve(2))
    assert found.last_report is not None
    assert (found.last_report.place, found.last_report.date) == ("Escuintla", eve(3))


def test_both_shares_stand_side_by_side() -> None:
    found = reckoned(on=12, reading=told(*walk(), lengths=[length(1600.0, "route", 3)]))
    assert found.shares.reported is not None
    assert found.shares.route is not None
    assert found.percent == found.shares.reported
    assert found.shares.reported.mid * 16 == pytest.approx(found.shares.route.mid * 18.49)


def test_without_a_reported_length_the_share_is_of_the_route() -> None:
    found = reckoned(*walk(), on=12)
    assert found.shares.reported is None
    assert found.percent == found.shares.route


def test_one_route_is_the_only_option_and_certain() -> None:
    (option,) = reckoned(*walk(), on=12).routes
    assert (option.name, option.likelihood, option.chosen) == ("coast", 1.0, True)


def test_a_reported_length_that_the_group_has_outrun_is_of_another_way() -> None:
    found = reckoned(on=12, reading=told(*walk(), lengths=[length(150.0, "route", 3)]))
    assert (found.reported, found.shares.reported, found.remaining_reported_km) == (None, None, None)
    assert found.percent == found.shares.route
    assert Remark("outrun", {"reported": 150.0}) in found.warnings


def test_a_length_that_somebody_states_is_used_whatever_the_articles_say() -> None:
    reading = told(*walk(), lengths=[length(150.0, "route", 3)])
    track = infer(reading, COAST, GAZETTEER, on=eve(12))
    found = progress(track, reading, on=eve(12), reported_length_km=200.0)
    assert found.reported == Reported(200.0, ())
    assert found.percent is not None
    assert found.percent.high == 100.0


def test_what_an_inferred_route_lacks_of_the_way_to_its_end_lies_behind_the_group() -> None:
    short = replace(COAST, fitted=2)
    claims = [claim(town("Tapachula"), 2), claim(town("Arriaga"), 12)]
    for goal, gone in (("Matamoros", 2400 - 1849), (None, 0), ("Juchitán", 0)):
        reading = told(*claims, lengths=[length(2400.0, "route", 3, goal=goal)])
        found = progress(infer(reading, short, GAZETTEER, on=eve(12)), reading, on=eve(12))
        assert found.done_km is not None
        assert found.percent is not None
        assert found.percent.mid == pytest.approx((found.done_km.mid + gone) / 24)


def test_a_length_is_compared_with_no_route_that_the_group_was_never_on() -> None:
    reading = told(lengths=[length(1200.0, "route", 3, goal="Matamoros")])
    found = progress(infer(reading, COAST, GAZETTEER, on=eve(3)), reading, on=eve(3))
    assert not {"reported-shorter", "reported-longer"} & {each.kind for each in found.warnings}
