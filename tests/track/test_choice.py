from __future__ import annotations

import math
from dataclasses import replace

import pytest
from caravan_map.errors import EvidenceError
from caravan_map.geo.route import Route
from caravan_map.track.choice import (
    AS_LIKELY,
    FITTED_PLACE,
    OFF_ROUTE,
    day_asked,
    explains_all,
    likeliest,
    newest_day,
    worth,
)
from caravan_map.track.track import DayPosition, Range, Track
from walks import COAST, claim, day, eve, told, town

SHORTER = replace(COAST, name="shorter", stops=COAST.stops[:-1])


FITTED = replace(COAST, name="fitted", fitted=2)
DAYS = (DayPosition(eve(), Range(0.0, 0.0, 0.0), COAST.point_at(0.0)),)


def track(route: Route, log_likelihood: float, *, off_route: int = 0, placed: bool = True) -> Track:
    return Track(route, 0.8, DAYS if placed else (), {}, log_likelihood, off_route=off_route)


def test_the_newest_day_is_the_last_on_which_an_article_may_have_been_published() -> None:
    reading = told(claim(town("Huixtla"), 9), published={"a": day(1, 3), "b": day(2)})
    assert newest_day(reading) == eve(3)


def test_without_a_day_of_publication_the_newest_claim_tells() -> None:
    assert newest_day(told(claim(town("Huixtla"), 2), claim(town("Escuintla"), day(None)))) == eve(2)
    assert newest_day(told()) is None


def test_the_newest_day_is_asked_for_where_none_is_named() -> None:
    reading = told(published={"a": day(1, 3)})
    assert day_asked(reading, None) == eve(3)
    assert day_asked(reading, eve(2)) == eve(2)


def test_a_day_before_every_article_has_no_answer() -> None:
    with pytest.raises(EvidenceError, match="no article was published by 2023-12-24; the first is of 2023-12-25"):
        day_asked(told(published={"a": day(1, 3)}), eve(0))


def test_articles_that_tell_no_date_have_no_answer() -> None:
    with pytest.raises(EvidenceError, match="no article tells a date"):
        day_asked(told(), eve(0))


def test_the_route_that_fits_the_evidence_better_is_chosen() -> None:
    assert likeliest([track(SHORTER, -20.0), track(COAST, -10.0)]).route is COAST


def test_of_routes_as_likely_the_shortest_is_chosen() -> None:
    assert likeliest([track(COAST, -10.0), track(SHORTER, -10.0 - AS_LIKELY)]).route is SHORTER


def test_a_route_pays_for_every_place_it_was_fitted_through() -> None:
    assert worth(track(FITTED, -10.0)) == -10.0 - 2 * FITTED_PLACE
    assert likeliest([track(COAST, -10.0), track(FITTED, -10.0 + 2 * FITTED_PLACE - 2)]).route is COAST
    assert likeliest([track(COAST, -10.0), track(FITTED, -10.0 + 2 * FITTED_PLACE + 2)]).route is FITTED


def test_of_routes_as_likely_the_one_fitted_least_is_chosen() -> None:
    assert likeliest([track(FITTED, -10.0 + 2 * FITTED_PLACE), track(COAST, -10.0)]).route is COAST


def test_reports_off_a_route_speak_against_it() -> None:
    assert worth(track(COAST, -10.0, off_route=2)) == -10.0 + 2 * OFF_ROUTE
    assert likeliest([track(COAST, -10.0, off_route=1), track(FITTED, -10.0 + OFF_ROUTE)]).route is COAST
    assert likeliest([track(COAST, -10.0, off_route=1), track(FITTED, -10.0)]).route is FITTED


def test_a_wrong_report_lies_anywhere_in_an_area_of_which_the_road_is_a_strip() -> None:
    # wrong (1 in 20) and within 12 km to either side of the road, of 10^7 km2 or 5,000 km by 2,000 km
    assert pytest.approx(math.log(0.05 * 24 / 5000)) == OFF_ROUTE


def test_a_route_that_places_the_group_is_chosen_before_one_that_does_not() -> None:
    assert likeliest([track(COAST, -5.0, placed=False), track(FITTED, -50.0)]).route is FITTED


def test_a_route_explains_all_where_it_places_the_group_and_leaves_no_report_off_it() -> None:
    assert explains_all(track(COAST, -5.0))
    assert not explains_all(track(COAST, -5.0, off_route=1))
    assert not explains_all(track(COAST, -5.0, placed=False))
