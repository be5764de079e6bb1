from __future__ import annotations

from datetime import date

import pytest
from caravan_map.data.written_days import moment
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.parametrize(
    "stated",
    [
        "2022-06-09",
        "20220609",
        "2022-06-09T23:30:00Z",
        "2022-06-09 08:00 UTC",
        "Thu, 09 Jun 2022 10:00:00 GMT",
        "June 9, 2022",
        "9 June 2022",
        "JUNE 9, 2022",
        "Thursday, June 9th, 2022 at 5 p.m.",
        "First printed June 9, 2022, amended June 11, 2022",
        "jueves 9 de junio de 2022",
        "09/06/2022 (9 jun 2022)",
    ],
)
def test_a_day_is_read_however_a_file_states_it(stated: str) -> None:
    found = moment(stated)
    assert found is not None
    assert (found.year, found.month, found.day) == (2022, 6, 9)


@pytest.mark.parametrize(
    "stated",
    ["", "yesterday", "June 2022", "9 June", "12 Decembe", "03/04/2020", "1654732800", None, 5.5, [2022], "0900-01-01"],
)
def test_what_is_no_day_or_may_be_two_is_none(stated: object) -> None:
    assert moment(stated) is None


def test_a_time_keeps_its_offset() -> None:
    found = moment("2022-06-09T23:30-05:00")
    assert found is not None
    assert found.isoformat() == "2022-06-09T23:30:00-05:00"


@given(st.text())
def test_any_statement_is_a_day_or_none(stated: str) -> None:
    found = moment(stated)
    assert found is None or isinstance(found, date)
