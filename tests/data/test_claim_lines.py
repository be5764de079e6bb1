from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
import samples
from caravan_map.data.claim_lines import claim_lines, selected, spans_in_quotes
from caravan_map.data.contracts import TimelinePayload
from caravan_map.data.payloads import timeline_payload
from caravan_map.data.timeline_words import ENGLISH
from caravan_map.geo.route import Stop
from caravan_map.news.article import Article


@pytest.fixture
def timeline() -> TimelinePayload:
    return timeline_payload(samples.reading(), samples.track())


def test_claims_of_every_kind_stand_in_one_order(timeline: TimelinePayload) -> None:
    assert [(line.fields["id"], line.kind) for line in claim_lines(timeline)] == [
        ("p1", "position"),
        ("s1", "size"),
        ("p2", "position"),
        ("l1", "length"),
        ("p3", "position"),
    ]


@pytest.mark.parametrize(
    ("role", "used", "same_as", "mark"),
    [
        ("at", True, None, "*"),
        ("departed", True, None, "*"),
        ("toward", True, None, ">"),
        ("destination", True, None, ">"),
        ("at", False, None, "x"),
        ("at", True, "p9", "="),
        ("at", False, "p9", "x"),
        ("mention", False, None, "-"),
        ("origin", False, "p9", "-"),
    ],
)
def test_the_mark_says_what_became_of_a_position(
    role: str, used: bool, same_as: str | None, mark: str, timeline: TimelinePayload
) -> None:
    timeline["positions"][0] |= {"role": role, "used": used, "same_as": same_as}
    assert claim_lines(timeline)[0].mark == mark


def test_a_figure_has_a_mark_of_its_own(timeline: TimelinePayload) -> None:
    assert [line.mark for line in claim_lines(timeline) if line.kind != "position"] == ["#", "#"]


def test_why_not_is_said_of_a_position_that_is_not_used_alone(timeline: TimelinePayload) -> None:
    assert [line.why_not for line in claim_lines(timeline)] == ["", "", "outvoted", "", ""]
    timeline["positions"][1]["role"] = "mention"
    assert not any(line.why_not for line in claim_lines(timeline))


def test_a_place_that_is_a_stop_goes_by_the_stops_label(timeline: TimelinePayload) -> None:
    key = timeline["positions"][0]["place"]["geonameid"]
    stop = Stop("Tapachula de Córdova", "Chiapas", samples.ESCUINTLA.point, key, 0, "key", 0.0, alias="La Perla")
    assert claim_lines(timeline, [stop])[0].figure == "La Perla"
    assert timeline["positions"][0]["place"]["name"] == "Tapachula"


def test_the_source_names_whom_the_outlet_cites(timeline: TimelinePayload) -> None:
    assert [line.source for line in claim_lines(timeline)][:3] == [
        "The Wire",
        "The Wire, citing police",
        "002, citing an organiser",
    ]


def test_a_name_is_found_in_its_quote_by_its_offsets_in_the_article() -> None:
    reading = samples.reading()
    text = "They left Tapachula. They left Tapachula. So it is."
    again = replace(reading.positions[1], start=31, end=40)
    article = Article("001", "in/001.txt", text)
    changed = replace(reading, articles=(article, reading.articles[1]), positions=(again,), sizes=())
    assert spans_in_quotes(changed) == {"p1": (10, 19)}


def test_nothing_is_said_of_where_a_name_stands_that_the_quote_lacks() -> None:
    assert spans_in_quotes(samples.reading()) == {}


def test_all_claims_are_kept_where_nothing_is_asked_for(timeline: TimelinePayload) -> None:
    assert selected(timeline) == timeline


def test_an_undated_claim_lies_between_no_days(timeline: TimelinePayload) -> None:
    kept = selected(timeline, first=date(1900, 1, 1))
    assert [claim["id"] for claim in kept["positions"]] == ["p1", "p2"]


@pytest.mark.parametrize(
    ("start", "end", "text"),
    [
        (None, None, "undated"),
        ("2023-12-24", None, "from 2023-12-24"),
        ("2023-12-24", "2023-12-26", "2023-12-24 to 2023-12-26"),
    ],
)
def test_an_interval_reads_as_a_phrase(start: str | None, end: str | None, text: str) -> None:
    assert ENGLISH.days(start, end) == text


def test_a_count_without_bounds_is_unknown() -> None:
    assert ENGLISH.amount(None, None) == "unknown"


def test_a_contradiction_is_kept_with_a_claim_that_has_part_in_it() -> None:
    payload = timeline_payload(samples.reading(), samples.track(), (samples.contradiction(),))
    assert [line.contradicts for line in claim_lines(payload) if line.fields["id"] == "p2"] == [["p1"]]
    assert len(selected(payload, roles=["toward"])["contradictions"]) == 1
    assert selected(payload, roles=["destination", "size"])["contradictions"] == []
