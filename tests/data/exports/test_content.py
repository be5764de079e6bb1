from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import samples
from caravan_map.data.exports import columns
from caravan_map.data.exports.columns import Schema
from caravan_map.track.contradictions import Contradiction, Side, Voice
from support.exported import GAZETTEER, HOSTILE, content_of, hostile_content, thin_content

DOCS = (Path(__file__).resolve().parents[3] / "docs" / "export.md").read_text(encoding="utf-8")


def test_every_layer_is_there_in_order_with_a_value_a_column() -> None:
    layers = content_of().layers
    assert tuple(layers) == tuple(schema.name for schema in columns.SCHEMAS)
    assert {name: len(layer.rows) for name, layer in layers.items()} == {
        **dict.fromkeys(("route", "ranges", "track", "sizes", "lengths"), 1),
        "positions": 3,
        "contradictions": 2,
        "articles": 2,
    }
    assert all(len(row) == len(layer.schema.fields) for layer in layers.values() for row in layer.rows)


def test_a_claim_carries_its_article_and_its_days() -> None:
    first = next(content_of().layers["positions"].records())
    assert (first["id"], first["article"], first["outlet"], first["url"]) == (
        *("p1", "001", "The Wire"),
        "https://wire.example/1",
    )
    assert (first["published"], first["date_start"], first["date_end"]) == ("2023-12-24",) * 3


def test_the_route_tells_what_remains_on_it() -> None:
    route = next(content_of().layers["route"].records())
    assert (route["measured"], route["destination"]) == (True, "Mapastepec")
    assert [route[f"remaining_{end}_km"] for end in ("low", "mid", "high")] == [14.8, 44.0, 76.1]


def test_each_side_of_a_contradiction_is_a_row_with_who_says_so() -> None:
    day = samples.progress().as_of
    voices = (Voice("p1", "001", "The Wire", None, "…"), Voice("p3", "002", None, "a driver", "…"))
    sides = tuple(
        Side(place, km, day, day, ends=False, posterior=0.5, used=used, voices=(voice,))
        for place, km, used, voice in (
            (samples.ESCUINTLA, 71.04, True, voices[0]),
            (samples.RIVAL, None, False, voices[1]),
        )
    )
    found = replace(samples.progress(), contradictions=(Contradiction("main", day, day, sides),))
    rows = list(content_of(found).layers["contradictions"].records())
    assert [(row["id"], row["dispute"], row["place"], row["km"], row["used"]) for row in rows] == [
        ("1.1", 1, "Escuintla", 71.0, True),
        ("1.2", 1, "Escuintla", None, False),
    ]
    assert [(row["said_by"], row["claims"]) for row in rows] == [("The Wire", "p1"), ("a driver", "p3")]


def test_attribution_is_owed_to_the_places_and_the_route() -> None:
    assert content_of().about.attribution == (GAZETTEER, "Route coast: GeoNames, CC BY 4.0")


def test_the_notice_tells_the_age_of_the_newest_report() -> None:
    assert "as known on 2023-12-27; the newest report is of 2023-12-26" in content_of().about.notice
    assert "no report is dated" in thin_content().about.notice


def test_texts_are_one_line_of_characters_and_addresses_can_be_followed() -> None:
    content = hostile_content()
    texts = [
        value for layer in content.layers.values() for row in layer.rows for value in row if isinstance(value, str)
    ]
    assert not {"\x00", "\x1b", "\ufffe", "\u202e", "\n"} & {*"".join((*texts, content.about.title))}
    assert any("onerror" in text for text in texts)
    assert {record["url"] for record in content.layers["articles"].records()} == {None}
    assert HOSTILE not in texts


@pytest.mark.parametrize("schema", columns.SCHEMAS, ids=lambda schema: schema.name)
def test_every_column_is_documented_with_its_type_meaning_and_tag(schema: Schema) -> None:
    part = DOCS.split(f"### `{schema.name}`")[1].split("###")[0]
    rows = [f"| `{field.name}` | {field.type} | {field.meaning} | `{field.hxl}` |" for field in schema.fields]
    assert [line for line in part.splitlines() if line.startswith("| `")] == rows


@pytest.mark.parametrize("schema", columns.SCHEMAS, ids=lambda schema: schema.name)
def test_no_two_columns_of_a_layer_share_a_name_or_a_tag(schema: Schema) -> None:
    names = [*(field.name for field in schema.fields), "lat", "lon", "wkt"]  # the last stand for shapes in CSV
    assert len({*names}) == len(names)
    assert len({field.hxl for field in schema.fields}) == len(schema.fields)
