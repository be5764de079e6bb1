from __future__ import annotations

from caravan_map.geo.place import LonLat, Place
from caravan_map.track.consensus import Fix
from caravan_map.track.excursions import once, without_return, without_spurs

KM = 1 / 111.32


def at(east_km: float, north_km: float = 0.0, *, articles: int = 1) -> Fix:
    return Fix(Place(f"{east_km:g}", "town", LonLat(east_km * KM, north_km * KM)), 0.0, 0.9, articles)


def names(way: tuple[Fix, ...]) -> list[str]:
    return [fix.place.name for fix in way]


ASIDE = at(400, 300), at(410, 310), at(420, 300)
WAY = at(0), at(20), at(40)
REST = at(60), at(80), at(100)


def test_a_way_out_and_back_of_a_group_on_foot_may_lead_through_several_places() -> None:
    assert names(without_spurs((*WAY, *ASIDE, *REST), "walk")) == names((*WAY, *REST))


def test_but_not_where_more_reports_tell_of_it_than_of_what_comes_before_or_after() -> None:
    assert names(without_spurs((*WAY, *ASIDE, REST[0]), "walk")) == names((*WAY, *ASIDE, REST[0]))


def test_nor_where_it_was_driven() -> None:
    assert names(without_spurs((*WAY, *ASIDE, *REST), "vehicle")) == names((*WAY, *ASIDE, *REST))


def test_of_two_visits_the_one_stays_that_is_on_the_way() -> None:
    capital = at(100)
    assert names(once((capital, at(0), at(50), at(80), capital))) == ["0", "50", "80", "100"]
    assert names(once((at(0), at(50), at(0), at(100)))) == ["0", "50", "100"]
    assert names(once((at(0), at(0)))) == ["0"]


def test_a_last_place_on_the_way_gone_is_told_of_in_hindsight() -> None:
    assert names(without_return((*WAY, *REST, at(50)))) == names((*WAY, *REST))
    assert names(without_return((*WAY, *REST, at(50, articles=2))))[-1] == "50"
    assert without_return(()) == ()
