from __future__ import annotations

from datetime import date, timedelta

import pytest
from caravan_map.news.article import UNKNOWN_DATE, DateRange
from caravan_map.news.dates.days import days_on, resolve
from caravan_map.news.dates.worded import DateExpression, Tense, date_expressions
from caravan_map.news.grammar import ENGLISH
from caravan_map.news.text import Span
from hypothesis import given
from hypothesis import strategies as st
from support.newsroom import day

EXPRESSIONS = (
    "Monday", "last Friday", "next Sunday", "March 5", "Feb. 29", "Saturday, May 7", "Easter", "before Christmas",
    "after New Year’s Day", "yesterday", "tomorrow", "three weeks ago", "two days later", "last week", "next month",
    "in June", "in December 2019", "by Dec. 31", "in Dec. 2019", "2020-02-29", "April 31", "Dec. 31",
)  # fmt: skip
DAYS = st.dates(date(1950, 1, 1), date(2080, 1, 1))
TENSES: tuple[Tense, ...] = ("past", "present", "future")


def worded(text: str) -> DateExpression:
    (expression,) = date_expressions(text, Span(0, len(text)), ENGLISH)
    return expression


def told(text: str, published: str, tense: Tense = "past", anchor: str | None = None) -> str:
    """Give the days, as "first..last" or one."""
    found = resolve(worded(text), day(published), tense, anchor=day(anchor) if anchor else None)
    return f"{found.start}" if found.start == found.end else f"{found.start}..{found.end}"


# 2022-06-09 is a Thursday.
@pytest.mark.parametrize(
    ("text", "tense", "expected"),
    [
        ("Thursday", "past", "2022-06-09"),
        ("Wednesday", "past", "2022-06-08"),
        ("Friday", "past", "2022-06-03"),
        ("Friday", "present", "2022-06-10"),
        ("Friday", "future", "2022-06-10"),
        ("Thursday", "future", "2022-06-09"),
        ("last Thursday", "past", "2022-06-02"),
        ("next Thursday", "future", "2022-06-16"),
        ("next Saturday", "future", "2022-06-11"),
        ("yesterday", "past", "2022-06-08"),
        ("tomorrow", "future", "2022-06-10"),
        ("to-night", "present", "2022-06-09"),
        ("to-morrow", "present", "2022-06-10"),
        ("tonight", "present", "2022-06-09"),
        ("three days ago", "past", "2022-06-06"),
        ("a week ago", "past", "2022-06-01..2022-06-03"),  # a day of slack a week
        ("by Dec. 12", "future", "2022-12-12"),
        ("in Dec. 2020", "past", "2020-12-01..2020-12-31"),
        ("last week", "past", "2022-05-30..2022-06-05"),  # Monday to Sunday
        ("this week", "past", "2022-06-06..2022-06-09"),
        ("next week", "future", "2022-06-13..2022-06-19"),
        ("last month", "past", "2022-05-01..2022-05-31"),
        ("next month", "future", "2022-07-01..2022-07-31"),
        ("in March", "past", "2022-03-01..2022-03-31"),
        ("in August", "past", "2021-08-01..2021-08-31"),
        ("in August", "future", "2022-08-01..2022-08-31"),
        ("in March", "future", "2023-03-01..2023-03-31"),
        ("in December", "past", "2021-12-01..2021-12-31"),
        ("in February 2020", "past", "2020-02-01..2020-02-29"),
        ("June 6", "past", "2022-06-06"),
        ("June 12", "past", "2021-06-12"),
        ("June 10", "past", "2022-06-10"),  # a dateline a day ahead of its own page
        ("June 12", "future", "2022-06-12"),
        ("June 6", "future", "2023-06-06"),
        ("June 6", "present", "2022-06-06"),
        ("January 2", "present", "2022-01-02"),
        ("2019-11-30", "past", "2019-11-30"),
        ("30 November 2019", "future", "2019-11-30"),
        ("Easter", "past", "2022-04-17"),
        ("Good Friday", "past", "2022-04-15"),
        ("Easter Monday", "future", "2023-04-10"),
        ("Christmas", "past", "2021-12-25"),
        ("Christmas", "future", "2022-12-25"),
        ("just before Easter", "past", "2022-04-14..2022-04-16"),
        ("shortly after Easter", "past", "2022-04-18..2022-04-20"),
    ],
)
def test_a_worded_date_counts_from_publication_by_its_tense(text: str, tense: Tense, expected: str) -> None:
    assert told(text, "2022-06-09", tense) == expected


@pytest.mark.parametrize(
    ("text", "published", "tense", "expected"),
    [
        ("Sunday", "2023-01-02", "past", "2023-01-01"),  # a Monday
        ("Saturday", "2023-01-02", "past", "2022-12-31"),
        ("yesterday", "2023-01-01", "past", "2022-12-31"),
        ("December 30", "2023-01-02", "past", "2022-12-30"),
        ("January 2", "2022-12-30", "future", "2023-01-02"),
        ("New Year’s Eve", "2023-01-02", "past", "2022-12-31"),
        ("New Year’s Day", "2022-12-30", "future", "2023-01-01"),
        ("last week", "2023-01-02", "past", "2022-12-26..2023-01-01"),
        ("last month", "2023-01-15", "past", "2022-12-01..2022-12-31"),
        ("next month", "2022-12-15", "future", "2023-01-01..2023-01-31"),
        ("three weeks ago", "2023-01-10", "past", "2022-12-17..2022-12-23"),  # three days of slack
        ("tomorrow", "2020-02-28", "future", "2020-02-29"),
        ("tomorrow", "2021-02-28", "future", "2021-03-01"),
        ("Feb. 29", "2020-03-02", "past", "2020-02-29"),
        ("Feb. 29", "2021-03-02", "past", "2020-02-29"),
    ],
)
def test_years_end_and_leap_years_are_kept(text: str, published: str, tense: Tense, expected: str) -> None:
    assert told(text, published, tense) == expected


def test_a_weekday_tells_the_year_of_its_day() -> None:
    assert told("Saturday, May 7", "2023-01-10") == "2022-05-07"
    assert told("Sunday, May 7", "2023-01-10", "future") == "2023-05-07"


def test_a_weekday_that_fits_no_near_year_is_overruled_by_its_day() -> None:
    assert told("Monday, June 6", "2022-06-09") == "2022-06-06"
    assert told("Friday, June 6", "2022-06-09") == "2022-06-06"  # a Monday; in 2021 a Sunday


def test_days_may_count_from_the_day_the_text_tells_of() -> None:
    assert told("two days earlier", "2022-06-09", anchor="2022-06-05") == "2022-06-03"
    assert told("two days later", "2022-06-09", anchor="2022-06-05") == "2022-06-07"
    assert told("two days ago", "2022-06-09", anchor="2022-06-05") == "2022-06-07"
    assert told("that afternoon", "2022-06-09", anchor="2022-06-05..2022-06-06") == "2022-06-05..2022-06-06"
    assert told("two days earlier", "2022-06-09") == "2022-06-07"


def test_an_interval_of_publication_gives_an_interval_of_days() -> None:
    assert told("yesterday", "2022-06-08..2022-06-10") == "2022-06-07..2022-06-09"
    assert told("Tuesday", "2022-06-08..2022-06-10") == "2022-06-07"


def test_the_basis_names_the_words_and_what_they_count_from() -> None:
    one = resolve(worded("Tuesday"), day("2022-06-09"), "past")
    assert one.basis == "“Tuesday”, counted from publication on 2022-06-09"
    more = resolve(worded("Tuesday"), day("2022-06-08..2022-06-09"), "past")
    assert more.basis == "“Tuesday”, counted from publication between 2022-06-08 and 2022-06-09"


def test_nothing_counts_from_a_publication_nobody_knows() -> None:
    for published in (UNKNOWN_DATE, day("2022-01-01..2022-12-31")):
        found = resolve(worded("Tuesday"), published, "past")
        assert (found.start, found.end) == (None, None)
        assert "no day of publication" in found.basis


def test_a_day_in_full_needs_no_publication() -> None:
    assert resolve(worded("March 5, 2021"), UNKNOWN_DATE, "past").start == date(2021, 3, 5)


def test_days_the_calendar_lacks_mean_nothing() -> None:
    assert resolve(worded("February 30, 2021"), day("2021-03-02"), "past") == UNKNOWN_DATE
    assert resolve(worded("April 31"), day("2021-05-02"), "past").start is None
    assert resolve(worded("Feb. 29"), day("2022-12-02"), "past").start is None


@pytest.mark.parametrize("easter", [date(2018, 4, 1), date(2019, 4, 21), date(2024, 3, 31), date(2038, 4, 25)])
def test_easter_falls_where_the_church_says(easter: date) -> None:
    assert days_on(worded("Easter"), easter + timedelta(3), "past") == (easter, easter)
    assert days_on(worded("Ash Wednesday"), easter, "past") == (easter - timedelta(46),) * 2


@given(
    st.sampled_from(EXPRESSIONS),
    DAYS,
    st.sampled_from(TENSES),
)
def test_an_interval_never_runs_backwards(text: str, published: date, tense: Tense) -> None:
    found = days_on(worded(text), published, tense)
    assert found is None or found[0] <= found[1]


@given(
    st.sampled_from(["Monday", "Sunday", "June 9", "Christmas Eve", "Easter"]),
    DAYS,
)
def test_the_past_lies_behind_and_the_future_ahead(text: str, published: date) -> None:
    past, future = days_on(worded(text), published, "past"), days_on(worded(text), published, "future")
    assert past is not None
    assert future is not None
    assert past[1] <= published + timedelta(1)
    assert future[0] >= published


@given(
    st.sampled_from(EXPRESSIONS),
    DAYS,
    st.sampled_from(TENSES),
    st.integers(0, 6),
)
def test_a_wider_publication_never_narrows_the_days(text: str, first: date, tense: Tense, more: int) -> None:
    narrow = resolve(worded(text), DateRange(first, first, ""), tense)
    wide = resolve(worded(text), DateRange(first, first + timedelta(more), ""), tense)
    if narrow.start is not None and narrow.end is not None:
        assert wide.start is not None
        assert wide.end is not None
        assert wide.start <= narrow.start
        assert narrow.end <= wide.end


@given(
    st.sampled_from(
        ["Monday", "last Friday", "next Sunday", "yesterday", "three weeks ago", "a month ago", "last week",
         "last month", "over the weekend", "since Monday", "for the past two days", "March 5", "Christmas",
         "the 24th of May"]
    ),
    DAYS,
    st.sampled_from(TENSES),
    st.integers(0, 400),
)  # fmt: skip
def test_a_later_publication_never_means_earlier_days(text: str, first: date, tense: Tense, more: int) -> None:
    early, late = (days_on(worded(text), day, tense) for day in (first, first + timedelta(more)))
    assert early is not None
    assert late is not None
    assert early[0] <= late[0]
    assert early[1] <= late[1]


@given(
    st.sampled_from(
        ["from Monday to Wednesday", "between Friday and Saturday", "March 11-13", "from May 30 to June 2",
         "from Christmas to Epiphany", "between yesterday and tomorrow", "since Friday", "for the past 3 weeks"]
    ),
    DAYS,
    st.sampled_from(TENSES),
)  # fmt: skip
def test_a_stretch_never_runs_backwards(text: str, published: date, tense: Tense) -> None:
    found = days_on(worded(text), published, tense)
    assert found is not None
    assert found[0] <= found[1]


@pytest.mark.parametrize(
    ("text", "tense", "expected"),
    [
        ("from Monday to Wednesday", "past", "2022-06-06..2022-06-08"),
        ("from Friday to Sunday", "future", "2022-06-10..2022-06-12"),
        ("from Thursday to Tuesday", "past", "2022-06-02..2022-06-07"),
        ("between Friday and Saturday", "past", "2022-06-03..2022-06-04"),
        ("June 3-5", "past", "2022-06-03..2022-06-05"),
        ("between the 3rd and 5th of June", "past", "2022-06-03..2022-06-05"),
        ("since Friday", "past", "2022-06-03..2022-06-09"),
        ("over the weekend", "past", "2022-06-04..2022-06-05"),
        ("this weekend", "future", "2022-06-11..2022-06-12"),
        ("some 10 days ago", "past", "2022-05-28..2022-06-01"),
        ("several days ago", "past", "2022-06-04..2022-06-06"),
        ("a month ago", "past", "2022-05-05..2022-05-13"),
        ("in early June", "past", "2022-06-01..2022-06-09"),
        ("late May", "past", "2022-05-21..2022-05-31"),
        ("on the 4th, they left", "past", "2022-06-04"),
        ("Saturday the 4th", "past", "2022-06-04"),
        ("Saturday 4", "past", "2022-06-04"),
        ("two days before Christmas", "past", "2021-12-23"),
        ("the eve of Easter", "past", "2022-04-16"),
        ("Holy Week", "past", "2022-04-10..2022-04-17"),
        ("in 2019", "past", "2019-01-01..2019-12-31"),
        ("6/4/2022", "past", "2022-06-04"),
        ("4/6/2022", "past", "2022-06-04"),  # nearer than the 6th of April
        ("13/6/2022", "past", "2022-06-13"),
        ("04.06.2022", "past", "2022-06-04"),
    ],
)
def test_stretches_and_loose_days_are_read(text: str, tense: Tense, expected: str) -> None:
    assert told(text, "2022-06-09", tense) == expected


def test_the_latest_of_several_countries_days_is_meant() -> None:
    days = [
        resolve(worded("Independence Day"), day(published), "past", countries=("MX", "US")).start
        for published in ("2022-07-06", "2022-09-20")
    ]
    assert days == [date(2022, 7, 4), date(2022, 9, 16)]
