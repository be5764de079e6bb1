from __future__ import annotations

import pytest
from caravan_map.errors import TilesError
from caravan_map.maps.tiles import tiles_of


def test_tiles_are_found_by_name_with_their_attribution_written_out() -> None:
    found = tiles_of("openstreetmap mapnik")
    assert found.url == "https://tile.openstreetmap.org/{z}/{x}/{y}.png"
    assert found.attribution == "© OpenStreetMap (openstreetmap.org/copyright) contributors"


def test_tiles_that_do_not_exist_are_refused_with_some_that_do() -> None:
    with pytest.raises(TilesError, match=r"such as OpenStreetMap\."):
        tiles_of("OpenStreetMap.Nowhere")
    with pytest.raises(TilesError, match="OpenTopoMap"):
        tiles_of("nobody knows these")


@pytest.mark.parametrize("name", ["CartoDB.Positron", "Thunderforest.OpenCycleMap"])
def test_tiles_that_want_a_key_are_refused(name: str) -> None:
    with pytest.raises(TilesError, match="a key of your own"):
        tiles_of(name)


def test_tiles_without_https_are_refused() -> None:
    with pytest.raises(TilesError, match="cannot be used"):
        tiles_of("MtbMap")
