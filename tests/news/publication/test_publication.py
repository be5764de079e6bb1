from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from caravan_map.news.article import DateRange
from caravan_map.news.claims import Reading
from caravan_map.news.dates.worded import Tense, date_expressions
from caravan_map.news.grammar import ENGLISH
from caravan_map.news.publication.publication import Clue, Sibling, inferred_publication
from caravan_map.news.reading import read
from caravan_map.news.text import Span
from hypothesis import given
from hypothesis import strategies as st
from support.gazetteer import small_gazetteer
from support.newsroom import article, day


def undated(*texts: str, dated: str = "", published: date = date(2022, 6, 9)) -> Reading:
    """Read texts that nobody dates (``u0``, ``u1``, …), beside one that somebody does."""
    articles = [article(text, key=f"u{number}", published=None) for number, text in enumerate(texts)]
    if dated:
        articles.append(article(dated, key="z", published=published))
    return read(articles, small_gazetteer())


def clue(text: str, tense: Tense = "past", *, leads: bool = False, quoted: bool = False) -> Clue:
    (expression,) = date_expressions(text, Span(0, len(text)), ENGLISH)
    return Clue(expression, tense, leads, quoted)


def inferred(*clues: Clue, text: str = "", siblings: tuple[Sibling, ...] = ()) -> str:
    found = inferred_publication(text, clues, siblings, grammar=ENGLISH)
    return f"{found.start}" if found.start == found.end else f"{found.start}..{found.end}"


ONE = Sibling("z", day("2022-06-09"), (date(2022, 6, 6),))


def test_a_day_given_with_the_article_is_kept_with_its_basis() -> None:
    found = read([article("It rained.")], small_gazetteer())
    assert found.published["a"] == DateRange(date(2022, 6, 9), date(2022, 6, 9), "given")


def test_a_date_on_a_line_of_its_own_near_the_top_is_the_day_of_publication() -> None:
    found = undated("Walkers near the coast\nJune 9, 2022\nIt rained on Tuesday.")
    assert found.published["u0"].start == found.published["u0"].end == date(2022, 6, 9)
    assert found.published["u0"].basis.startswith("found:")


def test_the_date_beside_an_outlets_name_is_the_day_of_publication() -> None:
    found = undated("Walkers near the coast\nThe Coast Post, June 9, 2022\nIt rained on Tuesday.")
    assert found.published["u0"].start == found.published["u0"].end == date(2022, 6, 9)


def test_nothing_is_known_where_nothing_tells_the_year() -> None:
    found = undated("The caravan left Tapachula on Monday.").published["u0"]
    assert (found.start, found.end) == (None, None)
    assert "nothing" in found.basis


def test_a_weekday_beside_its_date_and_the_year_tell_the_day_nearly() -> None:
    text = "The caravan left Tapachula on Monday, June 6. It reached Huixtla on Tuesday, June 7. So far 2022 was dry."
    found = undated(text).published["u0"]
    assert found.start is not None
    assert found.end is not None
    assert date(2022, 6, 7) <= found.start <= found.end <= date(2022, 6, 9)
    assert "“Tuesday, June 7” is past" in found.basis


def test_siblings_tell_the_year_and_the_days() -> None:
    found = undated("The caravan left Tapachula on June 6.", dated="The caravan rests.").published["u0"]
    assert (found.start, found.end) == (date(2022, 6, 6), date(2022, 6, 16))  # a week around the sibling's June 9
    found = undated("The caravan left Tapachula on Monday, June 6.", dated="The caravan rests.").published["u0"]
    assert (found.start, found.end) == (date(2022, 6, 6), date(2022, 6, 8))  # its newest day is at most two days back


def test_a_sibling_with_a_misprinted_year_widens_nothing() -> None:
    alone = inferred(clue("Monday, June 6"), siblings=(ONE,))
    assert inferred(clue("Monday, June 6"), siblings=(ONE, Sibling("y", day("2202-06-09"), ()))) == alone


@pytest.mark.parametrize("misprinted", ["0002-01-01", "1022-06-09", "9998-12-31"])
def test_of_two_siblings_centuries_apart_only_the_days_around_them_are_thought_of(misprinted: str) -> None:
    days = inferred(clue("June 6"), siblings=(ONE, Sibling("y", day(misprinted), ()))).split("..")
    assert any(each.startswith("2022-06-") for each in days)


def test_days_of_a_long_silence_between_two_siblings_are_thought_of() -> None:
    siblings = (ONE, Sibling("y", day("2023-05-01"), ()))
    assert inferred(clue("Sunday, January 8"), siblings=siblings).startswith("2023-01-")


def test_a_day_the_calendar_lacks_tells_nothing() -> None:
    texts = "The caravan left Tapachula on Monday.", "The caravan left Tapachula on February 30."
    assert undated(texts[0], dated=texts[1]).published["u0"] == undated(texts[0], dated="It rained.").published["u0"]


def test_a_feast_at_hand_or_past_tells_the_side() -> None:
    easter = date(2022, 4, 17)
    sibling = Sibling("z", day("2022-04-16"))
    before = inferred_publication("", [clue("Easter", "future")], [sibling], grammar=ENGLISH)
    after = inferred_publication("", [clue("Easter", "past")], [sibling], grammar=ENGLISH)
    assert before.end is not None
    assert after.start is not None
    assert before.end <= easter + timedelta(1)
    assert after.start > easter


def test_a_weekday_in_the_lead_is_at_most_two_days_back() -> None:
    monday = clue("Monday, June 6")
    assert inferred(monday, clue("Tuesday", leads=True), siblings=(ONE,)) == "2022-06-07..2022-06-09"
    assert inferred(monday, clue("Wednesday", leads=True), siblings=(ONE,)) == "2022-06-08..2022-06-10"


def test_a_day_long_gone_does_not_draw_the_publication_near() -> None:
    ends = Sibling("y", day("2022-06-01"), ()), Sibling("z", day("2022-06-30"), ()), Sibling("x", day("2022-06-15"), ())
    assert inferred(clue("May 20"), siblings=ends) == inferred(siblings=ends)


def test_tomorrow_with_its_weekday_tells_the_weekday_of_publication() -> None:
    found = inferred(clue("Monday, June 6"), clue("today, Wednesday", "present"), siblings=(ONE,))
    assert found == "2022-06-08"


def test_a_weekday_in_the_present_tense_of_the_lead_is_today_or_at_hand() -> None:
    found = inferred(clue("Monday, June 6"), clue("Friday", "present", leads=True), siblings=(ONE,))
    assert found == "2022-06-08..2022-06-10"


def test_a_count_of_days_beside_the_day_it_counts_from_tells_the_day() -> None:
    text = "They left 17 days ago, on May 23, and rest."
    found = [Clue(each, "past") for each in date_expressions(text, Span(0, len(text)), ENGLISH)]
    assert inferred(*found, siblings=(ONE,)) == "2022-06-08..2022-06-10"


def test_an_article_under_way_since_a_day_is_not_held_against_a_group_that_left_later() -> None:
    later = "The caravan left Tapachula on June 20. It slept in Huixtla on June 22."
    text = "The caravan has been walking since May 28. It slept in Huixtla last night."
    found = undated(text, dated=later, published=date(2022, 6, 24))
    assert "others have the group in Huixtla" not in found.published["u0"].basis


def test_a_bare_weekday_that_a_sibling_names_in_full_does_not_narrow_alone() -> None:
    found = inferred_publication("", [clue("Monday")], [ONE], grammar=ENGLISH)
    assert found == inferred_publication("", [], [ONE], grammar=ENGLISH) or found.days == 15


def test_what_stands_in_quotation_marks_tells_nothing() -> None:
    loose = inferred(clue("June 6", quoted=True), siblings=(ONE,))
    assert loose == inferred(siblings=(ONE,))


def test_months_that_are_over_bound_the_day() -> None:
    found = inferred_publication("In the first five months of 2022 it rained.", [], [], grammar=ENGLISH)
    assert found.start == date(2022, 6, 1)
    assert "first five months of 2022" in found.basis
    found = inferred_publication("In the first 12 months of 2021 it rained, as in 2022.", [], [], grammar=ENGLISH)
    assert found.start == date(2022, 1, 1)
    nonsense = inferred_publication("In the first few months of 2022 it rained.", [], [], grammar=ENGLISH)
    assert (nonsense.start, nonsense.end) == (date(2022, 1, 1), date(2022, 12, 31))


def test_a_year_alone_gives_the_year_loosely() -> None:
    found = inferred_publication("It rained in 2021 and in 2022, 1,999 times.", [], [], grammar=ENGLISH)
    assert (found.start, found.end) == (date(2022, 1, 1), date(2022, 12, 31))
    assert found.basis == "inferred, loosely: no clue but the year"


def test_a_clue_that_no_day_passes_leaves_the_window_loose() -> None:
    found = inferred_publication("In 2022", [clue("Feb. 30")], [], grammar=ENGLISH)
    assert (found.start, found.end) == (date(2022, 1, 1), date(2022, 12, 31))
    assert "“Feb. 30”" in found.basis


def test_a_retelling_is_of_its_sources_day_or_the_next() -> None:
    names = "Ana Ruiz, Luz Ortiz, Juan Cano, Eva Paz, Leo Rey, Rosa Gil and Tom Lee met the 900 walkers."
    found = undated(f"Then {names} It rained.", dated=f"Again {names} The caravan rests.").published["u0"]
    assert (found.start, found.end) == (date(2022, 6, 9), date(2022, 6, 10))
    assert "it retells z" in found.basis


def test_two_undated_retellings_settle_each_other_in_order() -> None:
    names = "Ana Ruiz, Luz Ortiz, Juan Cano, Eva Paz, Leo Rey, Rosa Gil and Tom Lee met the 900 walkers."
    days = undated(
        f"Then {names} It rained on June 6.", f"Again {names} So it was.", dated="The caravan rests."
    ).published
    assert days["u1"].start is not None
    assert days["u0"].start is not None
    assert days["u0"].start <= days["u1"].start


EXPRESSIONS = [
    "Monday",
    "June 6",
    "Easter",
    "Feb. 29",
    "yesterday",
    "last week",
    "in June",
    "May 30, 2022",
    "before Christmas",
]
CLUES = st.builds(
    clue,
    st.sampled_from(EXPRESSIONS),
    st.sampled_from(["past", "present", "future"]),
    leads=st.booleans(),
    quoted=st.booleans(),
)


@given(st.lists(CLUES, max_size=6), st.lists(st.dates(date(2022, 5, 1), date(2022, 7, 1)), max_size=3))
def test_any_clues_give_an_interval_within_three_weeks_of_the_siblings(clues: list[Clue], days: list[date]) -> None:
    siblings = [Sibling(f"s{n}", DateRange(d, d, ""), (d,), n == 1) for n, d in enumerate(days)]
    found = inferred_publication("", clues, siblings, grammar=ENGLISH)
    if not days:
        assert found.start is None
        return
    assert found.start is not None
    assert found.end is not None
    assert min(days) - timedelta(21) <= found.start <= found.end <= max(days) + timedelta(21)
    assert found.basis.startswith("inferred")


def test_a_day_since_which_something_lasts_is_past() -> None:
    assert inferred(clue("since June 11"), siblings=(ONE,)) == "2022-06-11..2022-06-16"
    assert inferred(clue("since June 11")) == "None"


@pytest.mark.parametrize(
    "opening", ["HUIXTLA, Mexico, June 11 –", "HUIXTLA, Mexico, June 11 (Agency) –", "HUIXTLA, Mexico, June 11, 2022."]
)
def test_the_day_in_a_dateline_is_that_of_the_report_or_the_day_before(opening: str) -> None:
    found = undated(f"{opening} The caravan rested.", dated="The caravan slept in Huixtla.").published["u0"]
    assert found.start == date(2022, 6, 11)
    assert "dateline" in found.basis


def test_the_address_of_an_article_tells_its_day() -> None:
    for url, expected in (
        ("https://example.org/news/2022/06/09/walkers/", date(2022, 6, 9)),
        ("https://example.org/news/2022/jun/9/walkers/", date(2022, 6, 9)),
        ("https://example.org/walkers-2022-06-09.html", date(2022, 6, 9)),
        ("https://example.org/20220609/walkers", date(2022, 6, 9)),
        ("https://example.org/20229999/walkers-2022-13-45", None),
    ):
        one = replace(article("It rained.", published=None), url=url)
        found = read([one], small_gazetteer()).published["a"]
        assert found.start == expected


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        (datetime(2022, 6, 9, 12, 0, tzinfo=UTC), "2022-06-09..2022-06-09"),
        (datetime(2022, 6, 9, 2, 30, tzinfo=UTC), "2022-06-08..2022-06-09"),  # the evening before where it plays
        (datetime(2022, 6, 9, 1, 30, tzinfo=timezone(timedelta(hours=-6))), "2022-06-08..2022-06-09"),
        (datetime(2022, 6, 9, 8, 0, tzinfo=timezone(timedelta(hours=-6))), "2022-06-09..2022-06-09"),
        (datetime(2022, 6, 9, 0, 0, tzinfo=UTC), "2022-06-09..2022-06-09"),  # a day without an hour
    ],
)
def test_an_hour_near_midnight_leaves_two_days(moment: datetime, expected: str) -> None:
    one = replace(article("The caravan left Huixtla."), published_at=moment)
    found = read([one], small_gazetteer()).published["a"]
    assert f"{found.start}..{found.end}" == expected


def test_an_article_is_of_the_day_on_which_the_others_have_the_group_there() -> None:
    dated = "The caravan slept in Huixtla on Monday.", "The caravan slept in Escuintla on Wednesday."
    articles = [article(text, key=f"z{number}") for number, text in enumerate(dated)]
    articles.append(article("The caravan slept in Huixtla last night.", key="u", published=None))
    found = read(articles, small_gazetteer()).published["u"]
    assert found.start is not None
    assert found.end is not None
    assert found.start <= date(2022, 6, 7) <= found.end
    assert "others have the group in Huixtla on the same day" in found.basis
