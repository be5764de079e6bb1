from __future__ import annotations

import pytest
from caravan_map.geo.place import Kind, LonLat, Place
from caravan_map.wording.places import place_name
from caravan_map.wording.words import words_in

SPANISH = words_in("es")


@pytest.mark.parametrize(
    ("name", "kind", "country", "said"),
    [
        ("Mexico", "country", "MX", "México"),
        ("United States", "country", "US", "Estados Unidos"),
        ("Guatemala-Mexico border", "border", None, "frontera entre Guatemala y México"),
        ("Mexico-United States border", "border", None, "frontera entre México y Estados Unidos"),
        ("southern Mexico", "region", "MX", "sur de México"),
        ("northeastern Chiapas", "region", "MX", "noreste de Chiapas"),
        ("Chiapas", "region", "MX", "Chiapas"),
        ("North Hills", "town", "MX", "North Hills"),
    ],
)
def test_places_of_no_address_are_named_in_the_readers_language(
    name: str, kind: Kind, country: str | None, said: str
) -> None:
    place = Place(name, kind, LonLat(-92, 15), country)
    assert place_name(place, SPANISH) == said
    assert place_name(place, words_in("en")) == name
