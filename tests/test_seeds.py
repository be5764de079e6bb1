"""The packaged story, read with the whole gazetteer (compiled once, into the user's cache folder)."""

from __future__ import annotations

import re
from datetime import date

import pytest
from caravan_map import pipeline
from caravan_map.data.stories import packaged_story
from caravan_map.data.story_files import load_story
from caravan_map.news.claims import POSITION_ROLES, PositionClaim, Reading
from caravan_map.pipeline import Report, Timeline

THE_27TH = date(2023, 12, 27)


@pytest.fixture(scope="module")
def timeline() -> Timeline:
    return pipeline.timeline([packaged_story()], on=THE_27TH)


@pytest.fixture(scope="module")
def reading(timeline: Timeline) -> Reading:
    return timeline.run.reading


@pytest.fixture(scope="module")
def report() -> Report:
    return pipeline.progress([packaged_story()], on=THE_27TH)


def positions(reading: Reading, name: str) -> list[PositionClaim]:
    """Give what is said of a place besides mentions."""
    return [claim for claim in reading.positions if claim.place.name == name and claim.role in POSITION_ROLES]


def days(claim: PositionClaim) -> tuple[str, str]:
    return str(claim.date.start), str(claim.date.end)


def test_the_story_holds_five_articles_dated_around_christmas(reading: Reading) -> None:
    assert len(reading.articles) == 5
    assert all(article.source and article.title for article in reading.articles)
    for published in reading.published.values():
        assert published.start is not None
        assert published.end is not None
        assert date(2023, 12, 26) <= published.start <= published.end <= date(2023, 12, 28)
        assert published.basis


def test_the_group_left_tapachula_on_christmas_eve(reading: Reading) -> None:
    claims = positions(reading, "Tapachula")
    assert {(claim.role, claim.group) for claim in claims} == {("departed", "main")}
    assert ("2023-12-24", "2023-12-24") in {days(claim) for claim in claims}


def test_its_vanguard_reached_mapastepec_on_the_27th(reading: Reading) -> None:
    (claim,) = [claim for claim in positions(reading, "Mapastepec") if claim.role == "at"]
    assert (claim.group, days(claim)) == ("vanguard", ("2023-12-27", "2023-12-27"))
    assert claim.said_by is not None
    assert "García Villagrán" in claim.said_by


def test_another_outlet_only_has_it_advance_toward_mapastepec(reading: Reading) -> None:
    (claim,) = [claim for claim in positions(reading, "Mapastepec") if claim.role == "toward"]
    assert (claim.article, claim.group) == ("003-rewrite", "main")


def test_the_main_group_was_in_chiapas_on_the_27th(reading: Reading) -> None:
    claims = [claim for claim in positions(reading, "Chiapas") if claim.group == "main" and claim.role == "at"]
    assert all(claim.place.kind == "region" for claim in claims)
    assert ("2023-12-27", "2023-12-27") in {days(claim) for claim in claims}


def test_it_is_bound_for_the_united_states_border(reading: Reading) -> None:
    assert "destination" in {claim.role for claim in positions(reading, "Mexico-United States border")}


def test_the_ministers_talks_in_mexico_city_are_a_mention(reading: Reading) -> None:
    claims = [claim for claim in reading.positions if claim.place.name == "Mexico City"]
    assert {claim.role for claim in claims} == {"mention"}
    assert ("2023-12-27", "2023-12-27") in {days(claim) for claim in claims}


def test_no_other_town_is_a_position(reading: Reading) -> None:
    towns = {
        claim.place.name for claim in reading.positions if claim.place.kind == "town" and claim.role in POSITION_ROLES
    }
    assert towns == {"Tapachula", "Mapastepec"}


def test_the_sizes_are_those_of_the_group_with_who_says_so(reading: Reading) -> None:
    originals = {(size.low, size.high) for size in reading.sizes}
    assert originals == {(8000, 8000), (7500, 7500), (6000, 10000)}
    said_by = {(size.low, size.said_by) for size in reading.sizes if size.said_by}
    assert {low for low, _ in said_by} == {8000, 7500, 6000}
    assert any("organi" in who.lower() for _, who in said_by)


def test_the_whole_way_is_1600_km_in_two_articles_and_about_1609_km_remain(reading: Reading) -> None:
    route = [length for length in reading.lengths if length.kind == "route"]
    assert {round(length.km) for length in route} == {1600}
    assert len({length.article for length in route}) == 2
    remaining = [length for length in reading.lengths if length.kind == "remaining"]
    assert [round(length.km) for length in remaining] == [1609]


def test_the_quotation_that_three_outlets_print_counts_once(reading: Reading) -> None:
    claims = [claim for claim in reading.positions if "sharing that dinner" in claim.quote]
    assert len({claim.article for claim in claims}) == 3
    (original,) = [claim for claim in claims if claim.same_as is None]
    assert original.place.name == "Venezuela"
    assert {claim.same_as for claim in claims} == {None, original.id}


def test_each_claims_span_is_its_places_name_inside_its_quote(reading: Reading) -> None:
    texts = {article.id: article.text for article in reading.articles}
    for claim in reading.positions:
        assert texts[claim.article][claim.start : claim.end] in claim.quote


def test_nothing_that_names_no_place_of_the_group_places_it(timeline: Timeline) -> None:
    for claim in timeline.run.reading.positions:
        verdict = timeline.track.verdicts.get(claim.id)
        if verdict is not None and claim.role in {"mention", "origin"}:
            assert not verdict.used


def test_on_the_27th_the_vanguard_does_not_drag_the_main_group(report: Report) -> None:
    position = report.progress.position
    assert report.progress.status == "moving"
    assert position is not None
    assert position.km.low <= 62
    assert position.km.high >= 75
    assert position.km.mid < 100


def test_what_remains_is_told_by_the_reported_figure_and_by_the_road(report: Report) -> None:
    found = report.progress
    assert found.reported is not None
    assert found.reported.length_km == pytest.approx(1600)
    assert found.track.route.name == "gulf-matamoros"
    assert found.remaining_reported_km is not None
    assert found.remaining_route_km is not None
    assert found.done_km is not None
    assert found.remaining_reported_km.mid + found.done_km.mid == pytest.approx(1600, abs=1)
    assert found.remaining_route_km.mid + found.done_km.mid == pytest.approx(1849, abs=2)
    assert {destination.name for destination in found.destinations} >= {"Matamoros", "Tijuana"}


def test_no_day_of_arrival_is_made_up(report: Report) -> None:
    assert report.progress.eta is None
    assert report.progress.eta_why.kind != "reckoned"


def test_the_summary_is_a_sentence_one_can_print(report: Report) -> None:
    assert "\n" not in report.summary.strip()
    assert re.search(r"\d", report.summary)
    assert "1,600" in report.summary


def test_the_story_names_its_articles_and_its_route() -> None:
    story = load_story(packaged_story())
    assert len(story.articles) == 5
    assert story.route == "gulf-matamoros"
