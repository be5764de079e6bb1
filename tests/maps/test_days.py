from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import maps_demo as demo
from caravan_map.data.routes import load_route
from caravan_map.maps.days import calendar, day_rows, last_told, paces, remaining, shown_days, silent, sizes
from caravan_map.track.progress import LastReport, Progress
from caravan_map.track.track import DayPosition, Range, Track
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


def long_ago(silent_days: int) -> Progress:
    """Give the story that many days after its last report."""
    state = demo.progress()
    route, last = state.track.route, date(2023, 12, 27)
    later = (
        DayPosition(last + timedelta(days=n), Range(29, 61 + n, 90 + 5 * n), route.point_at(61 + n))
        for n in range(1, silent_days + 1)
    )
    track = replace(state.track, days=(*state.track.days, *later))
    as_of = track.days[-1].date
    return replace(state, track=track, as_of=as_of, last_report=LastReport("p3", last, "Chiapas", silent_days))


def test_of_many_silent_days_a_few_are_shown_and_the_last() -> None:
    state = long_ago(100)
    shown = [day.date for day in shown_days(state)]
    assert last_told(state) == date(2024, 1, 6)
    assert (shown[-2:], len(shown), silent(state)) == ([date(2024, 1, 6), state.as_of], 15, 89)
    assert calendar(state)["until"] == "2024-01-06"
    assert [len(rows) for rows in (day_rows(state, words_in("en")), remaining([state.track], state)[0])] == [15, 15]


def test_a_few_silent_days_are_all_shown() -> None:
    assert (len(shown_days(long_ago(8))), silent(long_ago(8))) == (12, 0)
    unknown = replace(long_ago(100), last_report=None)
    assert last_told(unknown) == unknown.as_of


def test_pace_and_size_are_known_for_every_day_shown() -> None:
    state = demo.progress()
    assert paces(state, demo.READING) == [[], [], [], [4.3, 17.3, 28.7]]
    low = [size and size.low for size in sizes(state, demo.READING)]
    assert low == [None, None, None, 6000]
