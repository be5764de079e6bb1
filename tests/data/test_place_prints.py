from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from caravan_map.data.contracts import PlacesPayload
from caravan_map.data.layouts import places_sheet, places_table
from caravan_map.data.payloads import places_payload
from caravan_map.data.place_prints import blocks, csv_pieces, geojson_pieces, json_pieces
from caravan_map.geo.place import Candidate, LonLat, Place
from caravan_map.news.places.mentions import Mention

TOWN = Place("Prueba", "town", LonLat(-94.4, 16.5), country="MX", admin1="Oaxaca", geonameid=7)
WHY = (("before it: a comma", 1.0), ("chosen: the dateline lies there", 2.4), ("chosen: a town", 0.5))


def document(name: str, *, names: int = 1, coarse: bool = False) -> PlacesPayload:
    candidates = (Candidate(TOWN, 0.9),)
    why = () if coarse else WHY
    return places_payload(
        name, [Mention(9 * at, 9 * at + 6, "Prueba", False, candidates, coarse=coarse, why=why) for at in range(names)]
    )


@pytest.mark.parametrize("counts", [[], [0], [0, 0], [1], [2, 0, 1], [0, 3]])
def test_every_document_is_in_the_json_and_every_name_in_the_geojson(counts: list[int]) -> None:
    documents = [document(f"d{at}", names=count) for at, count in enumerate(counts, 1)]
    whole = "".join(geojson_pieces(iter(documents), attribution=["A"]))
    assert len(json.loads(whole)["features"]) == sum(counts)
    if counts:
        found = json.loads("".join(json_pieces(iter(documents), attribution=["A"], failures=[])))
        assert found == {"schema": "caravan-map/places@1", "documents": documents, "attribution": ["A"], "failures": []}


def test_a_document_is_printed_before_the_next_is_read() -> None:
    def endless() -> Iterator[PlacesPayload]:
        while True:
            yield document("d")

    for pieces in (json_pieces(endless(), attribution=(), failures=()), geojson_pieces(endless(), attribution=())):
        assert '"Prueba"' in next(pieces)
        assert '"Prueba"' in next(pieces)
    sheets = csv_pieces(places_sheet(block) for block in blocks(endless(), most=2))
    assert [piece.count("\n") for piece in (next(sheets), next(sheets))] == [3, 2]


def test_the_table_gives_the_best_reason_for_the_place_and_marks_what_is_coarse() -> None:
    assert places_table([document("d")]).rows[0][-1] == "the dateline lies there"
    assert places_table([document("d", coarse=True)]).rows[0][-1] == "coarse: put where the text is"


def test_the_sheet_gives_all_reasons() -> None:
    row = places_sheet([document("d")]).rows[0]
    assert "before it: a comma 1.0; chosen: the dateline lies there 2.4; chosen: a town 0.5" in row
