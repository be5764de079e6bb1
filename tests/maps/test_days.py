from __future__ import annotations

import maps_demo as demo
from caravan_map.data.routes import load_route
from caravan_map.maps.days import calendar, day_rows, remaining
from caravan_map.track.track import Track
from caravan_map.wording.words import words_in


def test_every_day_has_its_range_and_the_place_it_is_near() -> None:
    found = calendar(demo.progress())
    assert found["days"][0][:4] == ["2023-12-24", 4, 9, 16]
    assert found["near"][found["days"][-1][4]] == "Escuintla"
    assert found["line"][0] == [14.90541, -92.25891, 0.0]
    assert found["start"] == 0.0


def test_what_remains_is_counted_from_the_end_of_each_corridor() -> None:
    progress = demo.progress()
    length = progress.track.route.length_km
    nowhere = Track(load_route("central-nuevo-laredo"), 0.8, (), {}, 0.0)
    own, other = remaining([progress.track, nowhere], progress)
    assert own[-1] == [round(length - km, 1) for km in (90, 61, 29)]
    assert other == [[], [], [], []]


def test_the_days_are_listed_for_those_who_cannot_see_the_chart() -> None:
    last = day_rows(demo.progress(), words_in("en"))[-1]
    assert (last["iso"], last["mid"], last["near"]) == ("2023-12-27", "61", "Escuintla")
