from __future__ import annotations

from datetime import date

from caravan_map.news.dates.holidays import national_days


def test_every_country_keeps_its_own_day() -> None:
    assert national_days("Independence Day", ["MX"], 2021) == (date(2021, 9, 16),)
    assert national_days("Independence Day", ["US"], 2021) == (date(2021, 7, 4),)
    assert national_days("Independence Day", ["US", "MX"], 2021) == (date(2021, 7, 4), date(2021, 9, 16))


def test_a_day_that_moves_is_counted() -> None:
    assert national_days("Thanksgiving", ["US"], 2023) == (date(2023, 11, 23),)
    assert national_days("Labor Day", ["US"], 2023) == (date(2023, 9, 4),)


def test_countries_that_do_not_keep_it_or_are_not_known_have_none() -> None:
    assert national_days("Thanksgiving", ["MX", "XX"], 2023) == ()
