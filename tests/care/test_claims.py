from __future__ import annotations

from dataclasses import replace

import maps_demo
from caravan_map.care.claims import article_ids, coarse_reading, coarse_verdict, names_any, place_names
from caravan_map.care.cut import OMITTED
from caravan_map.care.regions import Regions
from caravan_map.news.claims import LengthKind
from caravan_map.news.journey import Departure, Journey
from caravan_map.track.track import Rival, Verdict
from support.gazetteer import small_gazetteer

READING = maps_demo.READING


def coarse(km: float | None = None) -> Regions:
    return Regions(small_gazetteer(), km)


def test_articles_keep_outlet_day_and_hash_and_nothing_in_words() -> None:
    papers = tuple(replace(paper, sha256=f"{number}" * 64, author="A. Writer") for number, paper in
                   enumerate(READING.articles, 1))  # fmt: skip
    found = coarse_reading(replace(READING, articles=papers), coarse(), places={})
    first = found.articles[0]
    assert (first.id, first.path, first.source) == ("1111111111", "1111111111", "Daily Example")
    assert (first.published, first.sha256) == (papers[0].published, papers[0].sha256)
    assert (first.text, first.title, first.url, first.author) == ("", None, None, None)
    assert set(found.published) == {article.id for article in found.articles}


def test_claims_keep_ids_days_and_roles_and_nothing_in_words() -> None:
    found = coarse_reading(READING, coarse(), places={})
    assert [(c.id, c.role, c.group, c.same_as) for c in found.positions] == [
        (c.id, c.role, c.group, c.same_as) for c in READING.positions
    ]
    assert {c.quote for c in found.positions} | {c.quote for c in found.sizes} == {OMITTED}
    assert {c.said_by for c in found.positions} | {c.said_by for c in found.sizes} == {None}
    assert {c.date.basis for c in found.positions} == {OMITTED}
    assert {c.article for c in found.positions} <= {article.id for article in found.articles}
    assert "Mapastepec" not in repr(found)


def test_the_place_is_that_of_the_verdict() -> None:
    found = coarse_reading(READING, coarse(), places={"p1": maps_demo.MEXICO_CITY})
    assert found.positions[0].place.name == "Mexico City"
    assert found.positions[1].place.name == "Chiapas"


def test_lengths_are_rounded_or_only_the_whole_ways_are_told() -> None:
    kinds: tuple[LengthKind, ...] = ("route", "covered", "leg")
    lengths = tuple(
        replace(READING.lengths[0], id=kind, kind=kind, km=km, origin="Huixtla", goal="Arriaga")
        for kind, km in zip(kinds, (1610.0, 105.0, 20.0), strict=True)
    )
    reading = replace(READING, lengths=lengths)
    rounded = coarse_reading(reading, coarse(50), places={}).lengths
    assert [(one.kind, one.km, one.origin, one.goal) for one in rounded] == [
        ("route", 1600.0, None, None),
        ("covered", 100.0, None, None),
    ]
    assert [one.kind for one in coarse_reading(reading, coarse(), places={}).lengths] == ["route"]


def test_an_outlet_that_names_a_place_of_the_story_is_not_named() -> None:
    papers = (replace(READING.articles[0], source="Diario de Mapastepec"), *READING.articles[1:])
    found = coarse_reading(replace(READING, articles=papers), coarse(), places={})
    assert [article.source for article in found.articles] == [None, "Example Radio", "Example Weekly"]


def test_ids_do_not_hang_on_file_names_and_tell_copies_apart() -> None:
    same = [replace(paper, sha256="ab" * 32) for paper in READING.articles]
    assert list(article_ids(same).values()) == ["ababababab", "ababababab-2", "ababababab-3"]
    assert list(article_ids(READING.articles).values()) == ["1", "2", "3"]


def test_where_a_group_set_out_is_not_told() -> None:
    journey = Journey(("a1", "a2"), None, None, Departure(None, "Tapachula"))
    (found,) = coarse_reading(replace(READING, journeys=(journey,)), coarse(), places={}).journeys
    assert (found.articles, found.departure.place) == (("1", "2"), None)


def test_a_reason_that_may_name_a_place_is_left_out() -> None:
    rivals = (Rival(maps_demo.HUIXTLA, 0.2),)
    fine = Verdict("p1", maps_demo.HUIXTLA, 0.9, used=True, why="fits the other reports", rivals=rivals)
    told = coarse_verdict(fine, maps_demo.CHIAPAS)
    assert (told.place, told.why, told.rivals) == (maps_demo.CHIAPAS, "fits the other reports", ())
    off = replace(fine, why="Huixtla lies 300 km off the route")
    assert coarse_verdict(off, maps_demo.CHIAPAS).why == OMITTED


def test_names_are_found_as_whole_words_whatever_their_accents() -> None:
    names = place_names(READING)
    assert names_any("From TAPÁCHULA on", names)
    assert not names_any("The Tapachulan road", names)
    assert not names_any("Chiapas", names)
