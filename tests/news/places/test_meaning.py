from __future__ import annotations

import math

import pytest
from caravan_map.geo.place import Candidate, LonLat, Place
from caravan_map.news.places.meaning import WEIGHTS, own_reasons, reasons, settle
from caravan_map.news.places.options import Named, lies_in, options_of
from caravan_map.news.places.outlets import Shares

OHIO = Place("Ohio", "region", LonLat(-82.9, 40.4), country="US", admin1_code="US.OH", radius_km=250)
USA = Place("United States", "country", LonLat(-99, 39), country="US")
NOWHERE: Shares = ({}, {})


def town(name: str, lon: float, code: str, population: int = 1_000) -> Place:
    """Make a town on the 40th parallel."""
    point = LonLat(lon, 40.0)
    return Place(name, "town", point, country=code[:2], admin1_code=code, geonameid=population, population=population)


def called(name: str, *places: tuple[Place, float], weight: float = 1.0) -> Named:
    """Make a name of a text."""
    return Named(options_of(name, [Candidate(place, prior) for place, prior in places]), weight)


def test_alone_the_likelier_place_is_meant() -> None:
    names = {"lima": called("lima", (town("Lima", -77, "PE.15"), 0.9), (town("Lima", -84, "US.OH"), 0.05))}
    settle(names, NOWHERE)
    assert names["lima"].best == 0
    assert sum(names["lima"].chances) == pytest.approx(1.0)


def test_a_region_beside_it_decides() -> None:
    lima = called("lima", (town("Lima", -77, "PE.15"), 0.9), (town("Lima", -84, "US.OH"), 0.05))
    lima.containers.append(OHIO)
    settle({"lima": lima}, NOWHERE)
    assert lima.best == 1
    assert "container" in dict(reasons(lima, NOWHERE))


def test_its_company_decides() -> None:
    lima = called("lima", (town("Lima", -77, "PE.15"), 0.6), (town("Lima", -84, "US.OH"), 0.05))
    others = {name: called(name, (town(name.title(), -84.1, "US.OH"), 0.9)) for name in ("dayton", "toledo", "akron")}
    settle({"lima": lima, **others}, NOWHERE)
    assert lima.best == 1
    assert dict(reasons(lima, NOWHERE))["state"] > 0.5


def test_the_date_line_does_not_part_neighbours() -> None:
    west, east = town("West", -179.9, "FJ.01"), town("East", 179.9, "FJ.02")
    far = town("East", 0.0, "GB.ENG")
    name = called("east", (far, 0.5), (east, 0.4))
    settle({"east": name, "west": called("west", (west, 0.9))}, NOWHERE)
    assert name.best == 1


def test_an_outlets_state_decides() -> None:
    lima = called("lima", (town("Lima", -77, "PE.15"), 0.6), (town("Lima", -84, "US.OH"), 0.2))
    settle({"lima": lima}, ({"US": 0.8}, {"US.OH": 0.7}))
    assert lima.best == 1


def test_a_town_that_only_goes_by_the_name_yields_to_its_bearer() -> None:
    name = called("lima", (town("Ciudad de los Reyes", -77, "PE.15"), 0.5), (town("Lima", -77.1, "PE.15"), 0.4))
    settle({"lima": name}, NOWHERE)
    assert name.best == 1


def test_of_a_peoples_name_no_town_is_meant() -> None:
    candidates = [Candidate(town("American", -99, "US.TX"), 0.5), Candidate(USA, 0.4)]
    assert [option.place for option in options_of("american", candidates, demonym=True)] == [USA]
    assert len(options_of("american", candidates[:1], demonym=True)) == 1


@pytest.mark.parametrize(
    ("place", "container", "expected"),
    [
        (town("Lima", -84, "US.OH"), OHIO, True),
        (town("Lima", -84, "US.OH"), USA, True),
        (town("Lima", -77, "PE.15"), OHIO, False),
        (OHIO, OHIO, False),
        (USA, OHIO, False),
        (OHIO, USA, True),
        (USA, USA, False),
    ],
)
def test_a_smaller_place_lies_in_a_larger(place: Place, container: Place, expected: bool) -> None:
    assert lies_in(place, container) is expected


def test_an_option_is_weighed_by_all_its_reasons() -> None:
    lima = called("lima", (town("Lima", -77, "PE.15"), 0.6), (town("Villa", -84, "US.OH"), 0.2))
    lima.containers.append(OHIO)
    outlet = ({"US": 0.8}, {"US.OH": 0.7})
    settle({"lima": lima}, outlet)
    scores = [sum(WEIGHTS[why] * value for why, value in own_reasons(lima, option, outlet)) for option in lima.options]
    assert lima.chances[0] / lima.chances[1] == pytest.approx(math.exp(scores[0] - scores[1]))
