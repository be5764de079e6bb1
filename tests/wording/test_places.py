from __future__ import annotations

from dataclasses import replace

import maps_demo as demo
import pytest
from caravan_map.data.routes import load_route
from caravan_map.geo.place import Kind, LonLat, Place
from caravan_map.wording.places import last_place, place_name, printed
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


def test_a_place_that_is_a_stop_goes_by_the_stops_label() -> None:
    route = load_route("gulf-matamoros")
    stop = next(stop for stop in route.stops if stop.alias)
    town = Place(stop.name, "town", stop.point, "MX", geonameid=stop.geonameid)
    assert printed(town, route, SPANISH) == stop.alias
    assert printed(town._replace(geonameid=1), route, SPANISH) == stop.name
    assert printed(demo.CHIAPAS, route, SPANISH) == "Chiapas"


def test_the_place_of_the_last_report_is_named_in_the_readers_language() -> None:
    found = demo.progress()
    assert found.last_report is not None
    border = Place("Guatemala-Mexico border", "border", LonLat(-92, 15), None)
    verdict = replace(found.track.verdicts[found.last_report.claim], place=border)
    track = replace(found.track, verdicts={found.last_report.claim: verdict})
    assert last_place(replace(found, track=track), SPANISH) == "frontera entre Guatemala y México"
    unjudged = replace(found, track=replace(found.track, verdicts={}))
    assert last_place(unjudged, SPANISH) == found.last_report.place
    assert last_place(replace(found, last_report=None), SPANISH) == ""
