from __future__ import annotations

from dataclasses import replace

import maps_demo as demo
from caravan_map.maps import tables
from caravan_map.maps.scene import scene
from caravan_map.wording.words import words_in

STATE = demo.progress()
ENGLISH = words_in("en")


def test_a_claim_rejected_without_a_reason_is_still_not_used() -> None:
    verdicts = {key: replace(verdict, why="") for key, verdict in STATE.track.verdicts.items()}
    state = replace(STATE, track=replace(STATE.track, verdicts=verdicts))
    uses = {row["use"] for row in tables.report_rows(scene(state, demo.READING, ()), ENGLISH)}
    assert uses == {"used", "not used", "repeat, counted once"}


def test_an_article_without_a_publication_date_is_listed() -> None:
    rows = tables.source_rows(replace(demo.READING, published={}), ENGLISH)
    assert rows[0]["published"] == "date not known"


def test_a_repeated_figure_is_marked() -> None:
    sizes = (demo.READING.sizes[0], replace(demo.READING.sizes[1], same_as="s1"))
    rows = tables.figure_rows(replace(demo.READING, sizes=sizes), ENGLISH)
    assert [row["date"].endswith("(repeat)") for row in rows] == [False, True, False]


def test_places_only_named_are_listed_once_each_and_apart() -> None:
    shown = scene(STATE, demo.READING, ())
    assert {row["place"] for row in tables.named_rows(shown, ENGLISH)} == {"Mexico City", "Texas", "Venezuela"}
    rows = [(row["place"], row["role"]) for row in tables.report_rows(shown, ENGLISH)]
    assert ("Mexico City", "Was at") in rows  # the rejected claim
    assert ("Texas", "Named, but not as a position") not in rows


def test_a_place_named_twice_is_counted() -> None:
    again = demo.claim(31, "a2", demo.TEXAS, "mention", demo.AROUND, "Texas again.")
    reading = replace(demo.READING, positions=(*demo.POSITIONS, again))
    first = tables.named_rows(scene(demo.progress(reading=reading), reading, ()), ENGLISH)[0]
    assert (first["place"], first["times"], first["sources"]) == ("Texas", 2, "Example Radio, Daily Example")


def test_the_sources_say_which_article_names_no_outlet() -> None:
    papers = (replace(demo.PAPERS[0], source=None), *demo.PAPERS[1:])
    assert (
        tables.source_rows(replace(demo.READING, articles=papers), ENGLISH)[0]["source"]
        == "Outlet not named (article a1)"
    )
