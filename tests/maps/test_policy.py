from __future__ import annotations

import pytest
from caravan_map.maps import assets
from caravan_map.maps.policy import Tiles, policy


@pytest.mark.parametrize(
    "url",
    [
        "http://tiles.example/{z}",
        "https://a b/{z}",
        "https://x'y/{z}",
        "https:///{z}",
        "javascript:1",
        "",
        "https://x.example/{{ 7*7 }}",
    ],
)
def test_a_tile_address_the_policy_cannot_name_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match="tile address"):
        Tiles(url, "x")


def test_a_tile_server_is_named_by_its_host() -> None:
    assert Tiles("https://{s}.tiles.example:8443/{z}/{x}/{y}.png", "x").origin == "https://*.tiles.example:8443"


def test_linked_leaflet_and_tiles_are_allowed_and_nothing_else() -> None:
    text = policy(["a"], ["b"], leaflet=assets.linked(), tiles=Tiles("https://tiles.example/{z}", "x"))
    assert text.startswith("default-src 'none'; script-src 'sha256-")
    assert f" {assets.linked().js.url};" in text
    assert "img-src data: https://tiles.example;" in text
    assert "unsafe" not in text
