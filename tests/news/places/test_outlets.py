from __future__ import annotations

import pytest
from caravan_map.geo.place import LonLat, Place
from caravan_map.news.places.outlets import ENOUGH, Outlets, shares_of

HERE = Place("A", "town", LonLat(0, 0), country="US", admin1_code="US.OH")
THERE = Place("B", "town", LonLat(0, 0), country="US", admin1_code="US.IN")
LAND = Place("C", "country", LonLat(0, 0), country="MX")


def test_an_article_speaks_for_its_countries_and_states() -> None:
    countries, states = shares_of([(HERE, 1.0), (THERE, 0.5), (LAND, 9.0)])
    assert countries == {"US": pytest.approx(0.75)}
    assert states == {"US.OH": pytest.approx(0.5), "US.IN": pytest.approx(0.25)}


def test_an_outlet_says_nothing_before_enough_of_its_articles_are_read() -> None:
    outlets = Outlets()
    own = shares_of([(HERE, 1.0)])
    for _ in range(ENOUGH - 1):
        outlets.learn("paper", own)
        assert outlets.without("paper", own) == ({}, {})
    outlets.learn("paper", own)
    assert outlets.without("paper", own)[1]["US.OH"] > 0.3


def test_an_article_does_not_speak_for_itself() -> None:
    outlets = Outlets()
    here, there = shares_of([(HERE, 1.0)]), shares_of([(THERE, 1.0)])
    for shares in (here, there, there, there):
        outlets.learn("paper", shares)
    assert outlets.without("paper", here)[1]["US.OH"] == pytest.approx(0.0)
    assert outlets.without("paper", here)[1]["US.IN"] == pytest.approx(0.5)


def test_nothing_is_known_of_an_outlet_that_nobody_names() -> None:
    outlets = Outlets()
    outlets.learn(None, shares_of([(HERE, 1.0)]))
    assert outlets.without(None, ({}, {})) == ({}, {})
    assert outlets.without("paper", ({}, {})) == ({}, {})
