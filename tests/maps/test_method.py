from __future__ import annotations

from dataclasses import replace

import maps_demo as demo
from caravan_map.maps.method import Settings, method_rows
from caravan_map.maps.scene import scene
from caravan_map.track.modes import Travel
from caravan_map.wording.unread import Unread
from caravan_map.wording.words import words_in


def told(settings: Settings) -> dict[str, str]:
    papers = tuple(replace(paper, language="es") for paper in demo.PAPERS)
    reading = replace(demo.READING, articles=papers)
    shown = scene(demo.progress(reading=reading), reading, ())
    return dict(method_rows(shown, reading, settings=settings, words=words_in("en")))


def test_the_box_counts_what_was_found() -> None:
    rows = told(Settings(unread=Unread(1, ("b.txt",))))
    assert rows["Articles"] == "3 read, in Spanish, one could not be read"
    assert rows["Statements"] == (
        "7 on where the group was or goes: 6 used, of which 1 repeat another, 1 not used; "
        "3 that only name a place; 2 on its size, 1 on distances"
    )


def test_the_box_tells_what_was_chosen_from_what_was_taken() -> None:
    chosen = told(Settings(route_named=True, day_named=True, geocoder="nominatim", version="1.0"))
    assert chosen["As known on"] == "27 December 2023 (the day asked for)"
    assert "(as named)" in chosen["Route"]
    assert (chosen["Online geocoder"], chosen["Program"]) == ("nominatim", "caravan-map 1.0")
    assert "the likeliest" in told(Settings())["Route"]


def test_a_mode_of_travel_of_ones_own_is_told_with_its_pace() -> None:
    assert told(Settings())["Travel"] == "on foot"
    assert told(Settings(mode=Travel("by canoe", (20, 50))))["Travel"] == "by canoe, 20 to 50 km a day"
