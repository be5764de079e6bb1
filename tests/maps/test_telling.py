from __future__ import annotations

from dataclasses import replace

import maps_demo as demo
from caravan_map.maps.scene import scene
from caravan_map.maps.telling import MOST_STEPS, quoted, steps
from caravan_map.wording.words import words_in

ENGLISH = words_in("en")


def test_steps_go_from_the_first_day_to_the_last_each_with_quote_and_source() -> None:
    told = steps(scene(demo.progress(), demo.READING, ()), demo.READING, ENGLISH)
    assert [step["day"] for step in told] == sorted(step["day"] for step in told)
    assert told[0]["head"] == "1. Set out from Tapachula"
    assert told[0]["more"] == "and one more report"
    assert all(step["quote"] and step["source"] for step in told)


def test_sizes_and_borders_are_part_of_the_story() -> None:
    crossed = demo.claim(20, "a1", demo.BORDER, "passed", demo.EVE, "They crossed the border.")
    reading = replace(demo.READING, positions=(crossed, *demo.POSITIONS))
    told = steps(scene(demo.progress(reading=reading), reading, ()), reading, ENGLISH)
    heads = [step["head"] for step in told]
    assert {"Passed through US-Mexico border", "about 8,000 people"} <= set(heads)


def test_a_first_hand_report_is_quoted_rather_than_its_repeat() -> None:
    pin = scene(demo.progress(), demo.READING, ()).pins[0]
    assert quoted(replace(pin, reports=pin.reports[::-1])).claim.id == "p1"


def test_of_very_many_places_those_with_most_reports_are_told() -> None:
    many = [
        demo.claim(100 + n, "a1", demo.HUIXTLA._replace(name=f"Town {n}", geonameid=None), "at", demo.EVE, "Here.")
        for n in range(MOST_STEPS + 20)
    ]
    reading = replace(demo.READING, positions=(*demo.POSITIONS, *many))
    told = steps(scene(demo.progress(reading=reading), reading, ()), reading, ENGLISH)
    assert len(told) == MOST_STEPS
    assert any("Tapachula" in step["head"] for step in told)
