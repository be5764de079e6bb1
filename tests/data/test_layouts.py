from __future__ import annotations

import json

import pytest
import samples
from caravan_map.data.claim_lines import claim_lines
from caravan_map.data.contracts import PlacesPayload, TimelinePayload
from caravan_map.data.layouts import (
    places_sheet,
    places_table,
    route_table,
    routes_table,
    timeline_records,
    timeline_sheet,
    timeline_table,
)
from caravan_map.data.payloads import places_payload, timeline_payload
from caravan_map.data.tables import Cell, Table
from caravan_map.geo.place import Candidate
from caravan_map.news.places.mentions import Mention


@pytest.fixture
def timeline() -> TimelinePayload:
    return timeline_payload(samples.reading(), samples.track())


@pytest.fixture
def document() -> PlacesPayload:
    candidates = (Candidate(samples.ESCUINTLA, 0.7), Candidate(samples.RIVAL, 0.3))
    return places_payload("d", [Mention(4, 13, "ESCUINTLA", demonym=False, candidates=candidates)])


def records(table: Table) -> list[dict[str, Cell]]:
    names = [column.name for column in table.columns]
    return [dict(zip(names, row, strict=True)) for row in table.rows]


def test_the_timeline_shows_every_claim_in_order_of_date(timeline: TimelinePayload) -> None:
    head = ("Tapachula", "departed", "main", "The Wire", "yes", "They left Tapachula.", "", "")
    size = ("up to 8,000", "size", "", "The Wire, citing police", "yes", "Up to 8,000 walk.", "", "")
    hope = ("Escuintla", "toward", "main", "002, citing an organiser", "no", "They hope for Escuintla.", "outvoted", "")
    assert timeline_table(claim_lines(timeline)).rows == (
        ("2023-12-24", "p1", "*", *head),
        ("2023-12-24", "s1", "#", *size),
        ("2023-12-26 to 2023-12-27", "p2", "x", *hope),
        ("until 2023-12-28", "l1", "#", "1,600 km", "remaining", "", "002", "yes", "1,600 km to go.", "", ""),
        (
            "undated",
            "p3",
            "=",
            "US border",
            "destination",
            "main",
            "002",
            "repeats p9",
            "The US border is far.",
            "",
            "",
        ),
    )


def test_the_timeline_names_the_claims_that_cannot_hold_with_one() -> None:
    payload = timeline_payload(samples.reading(), samples.track(), (samples.contradiction(),))
    against = {row[1]: row[10] for row in timeline_table(claim_lines(payload)).rows}
    assert against == {"p1": "p2", "s1": "", "p2": "p1", "l1": "", "p3": ""}
    assert [row["contradicts"] for row in records(timeline_sheet(payload))] == ["p2", None, "p1", None, ""]


def test_the_timeline_shortens_quotes_around_what_they_are_for(timeline: TimelinePayload) -> None:
    lines = claim_lines(timeline, spans={"p2": (14, 23)})
    quotes = [row[8] for row in timeline_table(lines, quote_width=14).rows]
    assert quotes == ["They left…", "Up to 8,000…", "…or Escuintla.", "1,600 km to…", "The US border…"]


def test_the_sheet_has_a_column_for_every_field_of_a_position(timeline: TimelinePayload) -> None:
    first = records(timeline_sheet(timeline))[0]
    keys = ("claim", "id", "outlet", "place", "kind", "date_start", "published", "posterior")
    assert {key: first[key] for key in keys} == {
        "claim": "position",
        "id": "p1",
        "outlet": "The Wire",
        "place": "Tapachula",
        "kind": "town",
        "date_start": "2023-12-24",
        "published": "2023-12-24",
        "posterior": 0.999,
    }
    rivals = {row["id"]: row["rivals"] for row in records(timeline_sheet(timeline))}
    assert rivals == {"p1": "", "s1": None, "p2": "Escuintla, Escuintla 0.01", "l1": None, "p3": ""}
    assert (first["low"], first["km"], first["lat"], first["used"]) == (None, None, 14.90541, True)


def test_the_sheet_leaves_empty_what_a_size_or_length_has_not(timeline: TimelinePayload) -> None:
    rows = {row["id"]: row for row in records(timeline_sheet(timeline))}
    size = rows["s1"]
    assert (size["role"], size["low"], size["high"], size["place"]) == ("size", None, 8000, None)
    assert (rows["l1"]["role"], rows["l1"]["km"], rows["l1"]["kind"]) == ("remaining length", 1600.0, None)
    assert (rows["l1"]["from"], rows["l1"]["to"], rows["l1"]["date_end"]) == ("here", "US border", "2023-12-28")


def test_the_records_are_the_contracts_with_their_kind_first(timeline: TimelinePayload) -> None:
    lines = list(timeline_records(timeline))
    assert [(next(iter(line)), line["claim"], line["id"]) for line in lines] == [
        ("claim", "position", "p1"),
        ("claim", "size", "s1"),
        ("claim", "position", "p2"),
        ("claim", "length", "l1"),
        ("claim", "position", "p3"),
    ]
    assert json.loads(json.dumps(lines[3]))["from"] == "here"


def test_places_show_what_else_a_name_might_mean(document: PlacesPayload) -> None:
    assert places_table([document]).rows == (
        ("d", 4, "ESCUINTLA", "Escuintla", "town", "Chiapas", "MX", "Escuintla, Escuintla 0.30", ""),
    )


def test_places_show_no_rival_that_is_next_to_impossible(document: PlacesPayload) -> None:
    document["places"][0]["rivals"][0]["probability"] = 0.004
    assert places_table([document]).rows[0][-2] == ""


def test_the_sheet_of_places_has_their_coordinates(document: PlacesPayload) -> None:
    (row,) = records(places_sheet([document]))
    assert (row["document"], row["end"], row["lon"], row["geonameid"]) == ("d", 13, -92.65, 3526952)
    assert row["rivals"] == "Escuintla, Escuintla 0.30"


def test_routes_show_their_ends_and_lengths() -> None:
    assert routes_table([samples.ROUTE]).rows == (("coast", "Coast road", "Tapachula", "Mapastepec", 105.2, 3),)


def test_a_route_shows_its_places_with_their_chainages() -> None:
    assert route_table(samples.ROUTE).rows[1] == (71.0, "Escuintla", "Chiapas", "key", -92.65, 15.31667)
