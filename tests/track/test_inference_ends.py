"""How a group comes to its end, and what is none."""

from __future__ import annotations

import pytest
from caravan_map.track.motion import ENDED
from support.tracks import at, departed, track
from walks import (
    claim,
    eve,
    town,
)


def test_a_group_that_dissolved_stays_where_it_was() -> None:
    over = claim(town("Mapastepec"), 4, role="ended")
    found = track(departed(), claim(town("Escuintla"), 3), over, on=30)
    assert found.ended_on == eve(4)
    assert at(found, 30).high - at(found, 30).low < 20
    assert found.verdicts[over.id].used


def test_a_group_ends_on_the_day_it_is_said_to_not_when_it_last_moved() -> None:
    over = claim(town("Mapastepec"), 8, role="ended")
    found = track(departed(), claim(town("Mapastepec"), 5), over, on=9)
    assert found.ended_on == eve(8)


def test_a_first_report_may_be_of_the_end() -> None:
    over = claim(town("Mapastepec"), 4, role="ended")
    assert track(over, on=6).ended_on == eve(4)


def test_a_wait_of_months_is_no_end() -> None:
    later = [claim(town("Mapastepec"), 112), claim(town("Pijijiapan"), 115), claim(town("Arriaga"), 125)]
    found = track(departed(), *later, on=126)
    assert found.ended_on is None
    assert all(verdict.used for verdict in found.verdicts.values())
    assert found.outlook is not None
    assert found.outlook.mass[:, ENDED].sum() == 0.0
    assert at(found, 125).low == pytest.approx(252, abs=8)


def test_a_report_months_after_the_last_is_believed() -> None:
    late = claim(town("Mapastepec"), 115)
    found = track(departed(), late, on=116)
    assert found.verdicts[late.id].used
    assert at(found, 116).mid < 150


def test_a_false_end_long_ago_does_not_end_a_group_that_goes_on_after_months() -> None:
    over = claim(town("Huixtla"), 1, role="ended")
    stops = {3: "Escuintla", 112: "Mapastepec", 114: "Pijijiapan", 119: "Arriaga", 122: "Arriaga"}
    later = [claim(town(name), when) for when, name in stops.items()]
    found = track(departed(), over, *later, on=123)
    assert found.ended_on is None
    assert not found.verdicts[over.id].used
    assert at(found, 122).low == pytest.approx(252, abs=8)


def test_a_false_end_is_rejected_when_the_group_goes_on() -> None:
    over = claim(town("Huixtla"), 1, role="ended")
    later = [claim(town("Escuintla"), 3), claim(town("Mapastepec"), 5), claim(town("Pijijiapan"), 7)]
    found = track(departed(), over, *later, on=7)
    assert found.ended_on is None
    assert not found.verdicts[over.id].used
    assert found.verdicts[over.id].why.startswith("the group went on: ")


def test_a_group_that_ended_and_set_out_again_weeks_later_is_moving() -> None:
    ended, again = claim(town("Escuintla"), 4, role="ended"), claim(town("Escuintla"), 20, role="departed", article="c")
    later = claim(town("Mapastepec"), 22, article="d")
    found = track(departed(), claim(town("Huixtla"), 2), ended, again, later, on=22)
    assert all(found.verdicts[one.id].used for one in (ended, again, later))
    assert found.ended_on is None
