from __future__ import annotations

from datetime import date

import pytest
from caravan_map.news.article import DateRange
from caravan_map.track.track import Range
from caravan_map.wording.words import in_place, words_in

words = words_in("en")
EVE, NEW_YEAR = date(2023, 12, 24), date(2024, 1, 2)


@pytest.mark.parametrize(
    ("start", "end", "text"),
    [
        (EVE, EVE, "24 Dec 2023"),
        (EVE, date(2023, 12, 27), "24\N{EN DASH}27 Dec 2023"),
        (date(2023, 11, 30), EVE, "30 Nov \N{EN DASH} 24 Dec 2023"),
        (EVE, NEW_YEAR, "24 Dec 2023 \N{EN DASH} 2 Jan 2024"),
        (EVE, None, "24 Dec 2023 or later"),
        (None, EVE, "24 Dec 2023 or earlier"),
        (None, None, "date not known"),
    ],
)
def test_an_interval_of_days_reads_as_a_person_would_write_it(start: date | None, end: date | None, text: str) -> None:
    assert words.dates(DateRange(start, end, "")) == text


@pytest.mark.parametrize(
    ("low", "high", "text"),
    [
        (8000, 8000, "about 8,000"),
        (6000, 10000, "6,000\N{EN DASH}10,000"),
        (6000, None, "more than 6,000"),
        (None, 10000, "up to 10,000"),
        (None, None, "not known"),
    ],
)
def test_a_count_keeps_its_open_ends(low: int | None, high: int | None, text: str) -> None:
    assert words.people(low, high) == text


@pytest.mark.parametrize(
    ("probability", "share", "word"),
    [
        (0.999, "more than 99%", "almost certain"),
        (0.9, "90%", "very likely"),
        (0.7, "70%", "likely"),
        (0.5, "50%", "uncertain"),
        (0.001, "less than 1%", "doubtful"),
    ],
)
def test_a_probability_never_claims_certainty(probability: float, share: str, word: str) -> None:
    assert words.share(probability) == share
    assert words.sureness(probability) == word


def test_a_range_that_rounds_to_one_number_is_one_number() -> None:
    assert words.bounds(Range(1.1, 1.2, 1.3)) == "1"
    assert words.bounds(Range(29, 61, 90)).replace("\N{WORD JOINER}", "") == "29\N{EN DASH}90"


def test_a_number_is_rounded_from_the_tenth_that_other_outputs_show() -> None:
    assert (words.number(1363.46), words.number(1363.44), words.number(0.5)) == ("1,364", "1,363", "1")


@pytest.mark.parametrize(("days", "text"), [(0, "the same day"), (1, "one day earlier"), (3, "3 days earlier")])
def test_the_age_of_a_report_is_said_in_words(days: int, text: str) -> None:
    assert words.days_ago(days) == text


def test_an_interval_of_one_number_is_not_given_twice() -> None:
    assert words.spread(Range(22.1, 22.2, 22.3), level=0.8, unit="%") == ""
    shown = words.spread(Range(29, 61, 90), level=0.8, unit=" km").replace("\N{WORD JOINER}", "")
    assert shown == "80% range 29\N{EN DASH}90 km"


def test_a_text_keeps_its_letters_and_loses_what_turns_it() -> None:
    turns = "".join(map(chr, (*range(0x202A, 0x202F), *range(0x2066, 0x206A))))
    assert in_place(f"a{turns}b \u05d0\u200f") == "ab \u05d0"


@pytest.mark.parametrize("tag", ["es", "es-AR", "es-CO", "es-HN", "es-MX"])
def test_short_days_are_written_alike_in_the_spanish_of_every_country(tag: str) -> None:
    spanish, first, last = words_in(tag), date(2024, 5, 8), date(2024, 5, 10)
    assert (spanish.short_span(first, last), spanish.span(first, last)) == ("8–10 may", "8–10 may 2024")
    assert (spanish.short_day(first), spanish.span(first, first)) == ("8 may", "8 may 2024")


def test_the_probability_of_a_range_is_never_rounded_to_certainty() -> None:
    assert (words.level(0.8), words.level(0.995), words_in("es-ES").level(0.995)) == ("80%", "99.5%", "99,5%")
    assert words.spread(Range(29, 61, 90), level=0.995).startswith("99.5% range ")


def test_a_share_is_rounded_alike_alone_and_as_the_end_of_a_range() -> None:
    assert (words.per_cent(0.3746), words.told.percent(37.46)) == ("37%", "37%")
