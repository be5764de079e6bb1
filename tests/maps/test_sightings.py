from __future__ import annotations

from dataclasses import replace
from datetime import date

import maps_demo as demo
from caravan_map.maps import sightings
from caravan_map.news.article import UNKNOWN_DATE, DateRange
from caravan_map.wording.words import words_in


def found() -> tuple[sightings.JudgedClaim, ...]:
    return sightings.reports(demo.progress().track, demo.READING)


def test_two_articles_on_one_departure_are_one_pin_with_both_sources() -> None:
    first = sightings.sightings(found())[0]
    assert (first.number, first.place.name, first.role) == (1, "Tapachula", "departed")
    assert [report.source for report in first.reports] == ["Daily Example", "Example Radio"]


def test_the_advance_group_has_a_pin_of_its_own() -> None:
    assert [(pin.place.name, pin.group) for pin in sightings.sightings(found())] == [
        ("Tapachula", "main"),
        ("Mapastepec", "vanguard"),
    ]


def test_a_region_is_an_area_and_never_a_pin() -> None:
    assert [area.place.name for area in sightings.areas(found())] == ["Chiapas"]
    assert [area.number for area in sightings.areas(found())] == [0]


def test_a_rejected_claim_is_no_pin() -> None:
    assert "Mexico City" not in {pin.place.name for pin in sightings.sightings(found())}


def test_goals_are_places_headed_for() -> None:
    assert [(goal.place.name, goal.role) for goal in sightings.goals(found())] == [
        ("Mapastepec", "toward"),
        ("US-Mexico border", "destination"),
    ]


def test_a_venue_is_context_but_a_home_country_is_not() -> None:
    assert {place.place.name for place in sightings.context(found())} == {"Mexico City", "Texas"}


def test_a_place_where_the_group_was_is_not_also_context() -> None:
    named = demo.claim(11, "a3", demo.TAPACHULA, "mention", demo.AROUND, "A fair was held in Tapachula.")
    reading = replace(demo.READING, positions=(*demo.POSITIONS, named))
    reports = sightings.reports(demo.progress(reading=reading).track, reading)
    assert "Tapachula" not in {place.place.name for place in sightings.context(reports)}


def test_undated_claims_come_last() -> None:
    undated = demo.claim(0, "a1", demo.HUIXTLA, "at", UNKNOWN_DATE, "They rested at Huixtla.")
    reading = replace(demo.READING, positions=(undated, *demo.POSITIONS))
    reports = sightings.reports(demo.progress(reading=reading).track, reading)
    assert reports[-1].claim.id == "p0"


def test_a_sighting_has_the_date_that_pins_it_down_best() -> None:
    vague = demo.claim(
        12, "a3", demo.TAPACHULA, "departed", DateRange(None, date(2023, 12, 28), ""), "They left Tapachula."
    )
    reading = replace(demo.READING, positions=(vague, *demo.POSITIONS))
    reports = sightings.reports(demo.progress(reading=reading).track, reading)
    tapachula = next(pin for pin in sightings.sightings(reports) if pin.place.name == "Tapachula")
    assert tapachula.date == demo.EVE


def test_a_claim_without_a_verdict_is_left_out() -> None:
    progress = demo.progress()
    bare = replace(progress.track, verdicts={})
    assert sightings.reports(bare, demo.READING) == ()


def test_an_article_without_an_outlet_is_named_by_its_quoted_title_or_its_id() -> None:
    article = replace(demo.PAPERS[0], source=None)
    assert sightings.source_of(article, words_in()) == "“Thousands walk north on Christmas Eve”"
    unnamed = replace(article, title=None)
    assert sightings.source_of(unnamed, words_in()) == "outlet not named (article a1)"
    assert sightings.source_of(unnamed, words_in("es")) == "medio no identificado (nota a1)"


def test_pins_are_numbered_by_the_dates_they_show() -> None:
    vague, early, late = (
        demo.claim(number, "a3", place, "at", DateRange(*days, ""), f"They slept in {place.name}.")
        for number, place, days in (
            (0, demo.MAPASTEPEC, (date(2023, 12, 24), date(2023, 12, 27))),
            (1, demo.HUIXTLA, (date(2023, 12, 26), date(2023, 12, 26))),
            (2, demo.MAPASTEPEC, (date(2023, 12, 27), date(2023, 12, 27))),
        )
    )
    reading = replace(demo.READING, positions=(vague, early, late))
    pins = sightings.sightings(sightings.reports(demo.progress(reading=reading).track, reading))
    assert [(pin.number, pin.place.name, pin.date.start and pin.date.start.day) for pin in pins] == [
        (1, "Huixtla", 26),
        (2, "Mapastepec", 27),
    ]


def test_a_region_as_wide_as_a_country_is_no_area() -> None:
    wide = demo.CHIAPAS._replace(name="the south", radius_km=500.0)
    vague = demo.claim(13, "a3", wide, "at", demo.AROUND, "They are in the south.")
    reading = replace(demo.READING, positions=(vague,))
    assert sightings.areas(sightings.reports(demo.progress(reading=reading).track, reading)) == ()
