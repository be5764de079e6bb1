from __future__ import annotations

from datetime import date

import pytest
from caravan_map.news.article import UNKNOWN_DATE, Article, DateRange, followed_address
from support.newsroom import day


def test_an_interval_counts_its_days_both_ends_included() -> None:
    assert day("2022-06-07").days == 1
    assert day("2022-06-07..2022-06-09").days == 3


@pytest.mark.parametrize(
    "open_range", [UNKNOWN_DATE, DateRange(date(2022, 6, 7), None, ""), DateRange(None, date(2022, 6, 7), "")]
)
def test_an_open_interval_counts_none(open_range: DateRange) -> None:
    assert open_range.days is None


def test_an_interval_that_runs_backwards_is_refused() -> None:
    with pytest.raises(ValueError, match="2022-06-07"):
        day("2022-06-09..2022-06-07")


@pytest.mark.parametrize("published", [date(1, 1, 1), date(9999, 12, 31)])
def test_an_article_of_a_year_that_days_cannot_be_counted_from_is_refused(published: date) -> None:
    with pytest.raises(ValueError, match=str(published)):
        Article(id="a", path="a.md", text="The caravan left on Monday.", published=published)


@pytest.mark.parametrize(
    ("url", "kept"),
    [
        ("https://example.org/a?b=1", True),
        (" http://example.org ", True),
        ("javascript:alert(1)", False),
        ("data:text/html,x", False),
        ("//example.org/x", False),
        ("https:///x", False),
        ("https://[bad", False),
        ("file:///etc/passwd", False),
        ("https://example.org/a\nb", False),
        (None, False),
    ],
)
def test_only_web_addresses_become_links(url: str | None, kept: bool) -> None:
    assert followed_address(url) == (url.strip() if kept and url else None)
