from __future__ import annotations

import re
from itertools import pairwise

import pytest
from caravan_map.news.dates.worded import DateExpression, date_expressions
from caravan_map.news.grammar import ENGLISH
from caravan_map.news.text import Span
from hypothesis import given
from hypothesis import strategies as st


def found(text: str) -> list[DateExpression]:
    return date_expressions(text, Span(0, len(text)), ENGLISH)


def one(text: str) -> DateExpression:
    (expression,) = found(text)
    return expression


@pytest.mark.parametrize(
    ("text", "year", "month", "day", "weekday"),
    [
        ("on 2021-03-05 they left", 2021, 3, 5, None),
        ("on March 5 they left", None, 3, 5, None),
        ("on March 5th they left", None, 3, 5, None),
        ("on March 5, 2021, they left", 2021, 3, 5, None),
        ("on Mar. 5 they left", None, 3, 5, None),
        ("on Friday, March 5, 2021 they left", 2021, 3, 5, 4),
        ("on Fri. Mar. 5 they left", None, 3, 5, 4),
        ("on 5 March they left", None, 3, 5, None),
        ("on 5 March 2021 they left", 2021, 3, 5, None),
        ("on the 5th of March they left", None, 3, 5, None),
        ("on Friday 5 March they left", None, 3, 5, 4),
        ("on Sept. 30 they left", None, 9, 30, None),
    ],
)
def test_a_numbered_day_is_read_in_every_order(
    text: str, year: int | None, month: int, day: int, weekday: int | None
) -> None:
    expression = one(text)
    assert expression.kind == "day"
    assert (expression.year, expression.month, expression.day, expression.weekday) == (year, month, day, weekday)


@pytest.mark.parametrize(
    ("text", "weekday", "which"),
    [
        ("They left on Monday.", 0, 0),
        ("They left last Tuesday.", 1, -1),
        ("They leave next Wednesday.", 2, 1),
        ("They leave this coming Thursday.", 3, 1),
        ("They left on Thurs. morning", 3, 0),
        ("They left this past Friday night.", 4, -1),
        ("Saturday’s walk was long.", 5, 0),
        ("They rest on Sunday afternoon", 6, 0),
    ],
)
def test_a_weekday_is_read_with_last_and_next(text: str, weekday: int, which: int) -> None:
    expression = one(text)
    assert (expression.kind, expression.weekday, expression.which) == ("weekday", weekday, which)


@pytest.mark.parametrize(
    ("text", "shift"),
    [
        ("They left yesterday.", -1),
        ("They left today.", 0),
        ("They leave tomorrow.", 1),
        ("Last night they slept.", -1),
        ("They left the day before yesterday.", -2),
        ("They leave the day after tomorrow.", 2),
        ("The night before, they sang.", -1),
        ("Tonight they sing.", 0),
    ],
)
def test_a_day_may_be_told_from_publication(text: str, shift: int) -> None:
    assert (one(text).kind, one(text).shift) == ("relative", shift)


@pytest.mark.parametrize(
    ("text", "shift", "anchored"),
    [
        ("They left three days ago.", -3, 0),
        ("They left 12 days ago.", -12, 0),
        ("They left two weeks ago.", -14, 0),
        ("They left a month ago.", -30, 0),
        ("They had left two days earlier.", -2, 1),
        ("They came two nights later.", 2, 1),
        ("They had left a week before that.", -7, 1),
    ],
)
def test_a_count_of_days_runs_from_publication_or_from_the_day_told_of(text: str, shift: int, anchored: int) -> None:
    assert (one(text).kind, one(text).shift, one(text).which) == ("ago", shift, anchored)


@pytest.mark.parametrize(
    ("text", "feast", "side"),
    [
        ("They left on Christmas Eve.", (12, 24), 0),
        ("They left on Christmas Day.", (12, 25), 0),
        ("They left on New Year’s Eve.", (12, 31), 0),
        ("They left shortly before Easter.", ("easter", 0), -1),
        ("They left just after Palm Sunday.", ("easter", -7), 1),
        ("They left on Good Friday.", ("easter", -2), 0),
    ],
)
def test_a_feast_is_read_with_the_side_it_is_seen_from(text: str, feast: tuple[int | str, int], side: int) -> None:
    found = one(text)
    assert found.feast is not None
    assert (found.kind, (found.feast.month or "easter", found.feast.day), found.side) == ("feast", feast, side)


@pytest.mark.parametrize(
    ("text", "which", "shift"),
    [("They left last week.", -1, 7), ("They leave next month.", 1, 30), ("They rest this week.", 0, 7)],
)
def test_a_week_or_a_month_is_read_whole(text: str, which: int, shift: int) -> None:
    assert (one(text).kind, one(text).which, one(text).shift) == ("week", which, shift)


@pytest.mark.parametrize(
    ("text", "month", "year"),
    [("They left in March.", 3, None), ("They left in early March 2021.", 3, 2021), ("since June of 2020", 6, 2020)],
)
def test_a_month_may_stand_alone_after_a_preposition(text: str, month: int, year: int | None) -> None:
    assert (one(text).kind, one(text).month, one(text).year) == ("month", month, year)


@pytest.mark.parametrize(
    "text",
    [
        "They march on.",
        "They may leave.",
        "The march 40 km long",
        "They sat down in the sun.",
        "Christmas Island is far.",
        "a Christmas tree",
        "March 45 is no day.",
        "May 3,000 people come?",
        "the monday club",
        "on March 5, 0021",
        "in December 9999",
        "0000-01-01",
        "",
    ],
)
def test_words_that_only_look_like_dates_are_left_alone(text: str) -> None:
    assert found(text) == []


MONTHS = ["January", "Feb.", "March", "May", "Sept.", "December"]
PIECES = st.sampled_from(
    [
        "Monday",
        "last ",
        "Friday,",
        " ",
        "3",
        "31",
        "2021",
        "-",
        "March",
        "in ",
        "Easter",
        "a week ago",
        "’s",
        "\n",
        "the day before",
    ]
)


@given(st.lists(PIECES, max_size=12).map("".join) | st.text(max_size=60))
def test_dates_lie_in_the_text_in_order_as_written(text: str) -> None:
    expressions = found(text)
    assert all(text[e.start : e.end] == e.text == e.span.of(text) != "" for e in expressions)
    assert all(a.end <= b.start for a, b in pairwise(expressions))


@given(st.sampled_from(MONTHS), st.integers(1, 31), st.integers(1900, 2099))
def test_a_day_is_the_same_whichever_way_it_is_written(month: str, day: int, year: int) -> None:
    ways = [f"{month} {day}, {year}", f"{day} {month} {year}", f"{day} of {month} {year}"]
    assert len({(e.year, e.month, e.day) for way in ways for e in found(re.sub(r"\. of", " of", way))}) == 1


@pytest.mark.parametrize(
    ("text", "shift", "months", "slack"),
    [
        ("Ten years ago today they left.", -3650, -120, 0),
        ("Two years ago this week they left.", -730, -24, 104),
        ("Half a century ago they left.", -18_250, -600, 365),
        ("A decade ago they left.", -3650, -120, 183),
        ("Eleven days and 2,500 miles later they rested.", 11, 0, 1),
    ],
)
def test_years_are_counted_to_the_day_where_it_is_said(text: str, shift: int, months: int, slack: int) -> None:
    (found,) = date_expressions(text, Span(0, len(text)), ENGLISH)
    assert (found.kind, found.shift, found.months, found.slack) == ("ago", shift, months, slack)


@pytest.mark.parametrize(("text", "which"), [("Last year they left.", -1), ("They leave this year.", 0)])
def test_a_year_may_be_told_from_publication(text: str, which: int) -> None:
    (found,) = date_expressions(text, Span(0, len(text)), ENGLISH)
    assert (found.kind, found.year, found.which) == ("year", None, which)


@pytest.mark.parametrize("text", ["They came at 21:30.", "It was 7:05 p.m. then.", "By breakfast time they had gone.",
                                  "19.10 They are here.", "At about 15:00 Kyiv time they came."])  # fmt: skip
def test_a_time_of_day_is_an_hour(text: str) -> None:
    (found,) = date_expressions(text, Span(0, len(text)), ENGLISH)
    assert found.kind == "hour"


def test_numbers_in_brackets_are_days_where_they_grow_along_a_list() -> None:
    def days(text: str) -> list[int | None]:
        return [found.day for found in date_expressions(text, Span(0, len(text)), ENGLISH)]

    assert days("Stops: Tela (3), Yoro (4), Morazán (6).") == [3, 4, 6]
    assert days("Ana (9), Luz (4) and Eva (6) came.") == []
    assert days("They came to Tela (3).") == []


@pytest.mark.parametrize(
    "hour",
    [
        "at 4.30pm",
        "by 8.30 a.m.",
        "shortly after five",
        "at half past one in the morning",
        "by evening",
        "after dark",
        "in the small hours",
        "at 13:00 BST",
        "by mid-afternoon",
    ],
)
def test_hours_are_told_in_figures_in_words_and_by_stretches_of_the_day(hour: str) -> None:
    expression = one(f"They got there {hour}.")
    assert (expression.kind, expression.text) == ("hour", hour)


@pytest.mark.parametrize(
    ("text", "shift", "told"),
    [
        ("They left hours later.", 0, True),
        ("They left about three hours later.", 0, True),
        ("They left the night before last.", -2, False),
    ],
)
def test_hours_later_is_the_day_told_of(text: str, shift: int, *, told: bool) -> None:
    expression = one(text)
    assert (expression.kind, expression.shift, expression.is_told) == ("relative", shift, told)


@pytest.mark.parametrize(
    "text", ["After five weeks they left.", "They left by two roads.", "It is ten miles on.", "It took 100 hours."]
)
def test_other_counts_are_no_hours(text: str) -> None:
    assert all(expression.kind != "hour" for expression in found(text))
