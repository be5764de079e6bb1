from __future__ import annotations

import pytest
from caravan_map.maps.sharing import Address


def test_the_picture_stands_beside_the_page() -> None:
    assert Address("https://example.org/maps/caravan.html?x=1#y").picture == "https://example.org/maps/caravan.png"
    assert Address("https://example.org").picture == "https://example.org/caravan.png"


@pytest.mark.parametrize("page", ["caravan.html", "javascript:alert(1)", "ftp://example.org/a.html", "https:///a"])
def test_what_a_browser_could_not_open_is_no_address(page: str) -> None:
    with pytest.raises(ValueError, match="is not of the form"):
        Address(page)
