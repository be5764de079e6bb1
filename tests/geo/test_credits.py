from __future__ import annotations

from caravan_map.geo.credits import ATTRIBUTION, CENSUS, CLDR, GEONAMES, NATURAL_EARTH, owed
from caravan_map.geo.place import LonLat, Place

NAIROBI = Place("Nairobi", "town", LonLat(36.8, -1.3), "KE", "Nairobi", "KE.05", 184745, 4_000_000)
KENYA = Place("Kenya", "country", LonLat(37.9, 0.5), "KE")
CENTRAL = Place("Central", "region", LonLat(36.9, -0.7), "KE", "Central", "KE.01")
DALLAS = Place("Dallas County", "region", LonLat(-87.1, 32.3), "US", "Alabama", "US.AL")
ASKED = "Places: OpenStreetMap contributors, ODbL"


def test_towns_and_regions_elsewhere_owe_nobody_but_geonames() -> None:
    assert owed(ATTRIBUTION, [NAIROBI, CENTRAL]) == (GEONAMES,)


def test_a_country_owes_its_point_and_its_name() -> None:
    assert owed(ATTRIBUTION, [NAIROBI, KENYA]) == (GEONAMES, NATURAL_EARTH, CLDR)


def test_counties_of_the_united_states_are_owed_to_their_census() -> None:
    assert owed(ATTRIBUTION, [DALLAS]) == (GEONAMES, CENSUS)


def test_a_source_that_is_not_known_here_is_always_credited() -> None:
    assert owed((*ATTRIBUTION, ASKED), ()) == (GEONAMES, ASKED)
