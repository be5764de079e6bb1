from __future__ import annotations

from datetime import date

import pytest
from caravan_map.care.later import names_later_day
from caravan_map.news.article import Article, DateRange

PUBLISHED = DateRange(date(2023, 12, 26), date(2023, 12, 26), "by hand")


@pytest.mark.parametrize(
    ("language", "text", "later"),
    [
        ("en", "They want to be there on December 31.", True),
        ("en", "They left on December 24.", False),
        ("en", "Tomorrow they go on.", True),
        ("en", "They arrived on Sunday.", False),
        ("en", "Some 900 walk.", False),
        ("es", "Llegarán el 2 de enero.", True),
        ("es", "Salieron el 24 de diciembre.", False),
        ("es", "Mañana seguirán a pie.", True),
    ],
)
def test_days_of_the_calendar_and_counted_forward_are_seen(language: str, text: str, later: bool) -> None:
    article = Article("a", "a", text, language=language)
    assert names_later_day(text, article, PUBLISHED, until=date(2023, 12, 26)) is later
