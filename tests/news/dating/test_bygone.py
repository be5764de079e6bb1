from __future__ import annotations

import pytest
from support.newsroom import position, reading


def days(text: str, name: str) -> str:
    """Give a claim's days, as "first..last" or one; articles are of Thursday 2022-06-09."""
    found = position(text, name).date
    return f"{found.start}" if found.start == found.end else f"{found.start}..{found.end}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 2018 another caravan left Tapachula on May 13.", "2018-05-13"),
        ("A march of 2014 was long. It left Tapachula on March 3, 2014, and was in Huixtla on the 9th.", "2014-03-03"),
        ("Ten years ago today a march left Tapachula.", "2012-06-09"),
    ],
)
def test_a_day_without_its_year_is_of_the_year_its_sentence_has_gone_back_to(text: str, expected: str) -> None:
    assert days(text, "Tapachula") == expected


def test_days_count_on_from_one_another_in_the_time_gone_back_to() -> None:
    text = (
        "In March 2014 they crossed the country. The march left Tapachula on February 28. It was in Huixtla on the 9th."
    )
    assert (days(text, "Tapachula"), days(text, "Huixtla")) == ("2014-02-28", "2014-03-09")


def test_a_bare_day_is_of_the_month_named_before_it() -> None:
    text = "The march of August 2014 was short. In August 2014 it was hot. It reached Huixtla on the 2nd."
    assert days(text, "Huixtla") == "2014-08-02"


def test_a_month_is_the_one_nearest_to_the_time_gone_back_to() -> None:
    text = "The march of 2011 left on June 4, 2011. In May of that year another had reached Huixtla."
    assert days(text, "Huixtla") == "2011-05-01..2011-05-31"


def test_what_follows_in_the_paragraph_without_a_day_is_of_that_time() -> None:
    text = "In October 2018 a caravan left Tapachula. It reached Huixtla."
    assert days(text, "Huixtla") == "2018-10-01..2018-10-31"


def test_another_paragraph_of_news_is_of_its_own_days() -> None:
    text = "The caravan left Tapachula on Tuesday.\nIn 2018 it drew crowds.\nThe migrants reached Huixtla on June 8."
    assert days(text, "Huixtla") == "2022-06-08"


@pytest.mark.parametrize("near", ["Yesterday", "On Tuesday", "This year"])
def test_a_day_near_publication_ends_it(near: str) -> None:
    text = f"In 2018 a caravan drew crowds. {near} they set out again. They reached Huixtla on June 8."
    assert days(text, "Huixtla") == "2022-06-08"


@pytest.mark.parametrize(
    "before",
    ["Since 2018 many have left.", "A man whose son was lost in 2009 walked ahead.", "It was the 2018 route."],
)
def test_a_year_that_a_sentence_is_not_about_takes_no_sentence_after_it_along(before: str) -> None:
    assert days(f"{before} The migrants rested in Huixtla.", "Huixtla") == "2022-06-06..2022-06-09"


def test_what_is_yet_to_come_is_of_no_time_gone_by() -> None:
    text = "In 2018 a caravan drew crowds. This one will reach Huixtla on June 12."
    assert days(text, "Huixtla") == "2022-06-12"


def test_a_figure_of_an_earlier_year_is_no_size_of_the_group() -> None:
    text = (
        "The caravan of 300 migrants left Tapachula on Tuesday.\n\nIn 2018 the same group led 7,000 people to Huixtla."
    )
    found = reading(text)
    assert [claim.low for claim in found.sizes] == [300]
    assert [claim.role for claim in found.positions] == ["mention", "departed"]


@pytest.mark.parametrize(
    "text",
    [
        "The pilgrimage began in 1951 with twelve cooks walking from Tapachula to Huixtla.",
        "The pilgrimage began in 1951, when twelve cooks walked from Tapachula to Huixtla.",
    ],
)
def test_what_a_participle_or_when_adds_to_a_bygone_year_is_of_that_year(text: str) -> None:
    assert days(text, "Huixtla") == "1951-01-01..1951-12-31"
