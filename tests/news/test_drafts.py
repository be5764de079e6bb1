from __future__ import annotations

from datetime import date

import pytest
from caravan_map.news.article import Article
from caravan_map.news.claims import Role
from caravan_map.news.drafts import draft_claims
from caravan_map.news.reading import read
from support.gazetteer import small_gazetteer
from support.newsroom import day, lengths, position, positions, reading, sizes, taken_apart


def left_on(text: str, name: str, language: str) -> date | None:
    piece = Article("a", "a.txt", text, published=date(2022, 6, 9), published_basis="given", language=language)
    return next(
        claim.date.start
        for claim in read([piece], small_gazetteer()).positions
        if claim.role == "departed" and text[claim.start : claim.end] == name
    )


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("On Tuesday, five days after leaving Tapachula, the caravan slept.", "en"),
        ("On Tuesday, after 30 nights and days since leaving Tapachula, the caravan slept.", "en"),
        ("El martes, veinte días después de haber dejado Tapachula, durmió la caravana.", "es"),
        ("La caravana durmió en Arriaga al día siguiente de salir de Tapachula.", "es"),
    ],
)
def test_a_departure_that_is_only_looked_back_on_has_not_the_day_of_the_sentence(text: str, language: str) -> None:
    assert left_on(text, "Tapachula", language) != date(2022, 6, 7)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("On Tuesday the caravan left Tapachula.", "en"),
        ("On Tuesday, after leaving Tapachula, the caravan slept.", "en"),
        ("El martes la caravana dejó Tapachula.", "es"),
        ("El martes, tras dejar Tapachula, la caravana durmió.", "es"),
    ],
)
def test_a_departure_has_the_day_of_its_sentence(text: str, language: str) -> None:
    assert left_on(text, "Tapachula", language) == date(2022, 6, 7)


def test_the_one_undated_departure_has_the_day_the_journey_began() -> None:
    text = "The caravan left Tapachula. On Tuesday, three days into its journey, it slept."
    assert position(text, "Tapachula").role == "departed"


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("TAPACHULA, Mexico (AP) — The caravan slept here.", ["at", "mention"]),
        ("TAPACHULA, Mexico (AP) — The caravan slept.", ["mention", "mention"]),
        (
            "TAPACHULA, Mexico (AP) — The caravan slept here. It left this city.",
            ["at", "departed", "mention"],
        ),
    ],
)
def test_a_name_that_is_pointed_at_is_no_bare_mention(text: str, roles: list[Role]) -> None:
    assert sorted(claim.role for claim in positions(text)) == roles


def test_demonyms_are_no_places() -> None:
    assert positions("Hondurans and Mexicans sang.") == []


def test_a_region_after_its_town_is_only_a_mention_without_a_day() -> None:
    claim = position("The caravan reached Tapachula, Chiapas, on Tuesday.", "Chiapas")
    assert (claim.role, claim.date.start) == ("mention", None)


def test_a_speaker_is_kept_for_what_he_says_next() -> None:
    text = "“The caravan reached Tapachula,” said Ana Ruiz. “We left Arriaga,” she said."
    assert [claim.said_by for claim in positions(text)] == ["Ana Ruiz", "Ana Ruiz"]


def test_sizes_and_lengths_are_drafted_beside_the_places() -> None:
    text = "Some 900 to 1,000 migrants walked 40 km from Tapachula on Tuesday."
    (size,) = sizes(text)
    (length,) = lengths(text)
    assert (size.low, size.high, size.date.start) == (900, 1000, date(2022, 6, 7))
    assert (length.km, length.origin, length.date.start) == (40, "Tapachula", date(2022, 6, 7))


def test_an_open_size_has_one_end() -> None:
    (size,) = sizes("More than 900 migrants left Tapachula.")
    assert (size.low, size.high) == (900, None)


def test_drafts_stand_in_order_of_the_text_and_have_no_id_yet() -> None:
    piece = taken_apart("The caravan left Tapachula. It slept in Arriaga.")
    drafts = draft_claims(piece, day("2022-06-09"))
    assert [claim.start for claim in drafts] == sorted(claim.start for claim in drafts)
    assert {claim.id for claim in drafts} == {""}


def test_of_an_article_in_a_language_nobody_reads_only_the_names_are_kept() -> None:
    piece = Article("a", "a.txt", "Karawana opuściła Tapachula we wtorek.", language="pl")
    assert [claim.role for claim in read([piece], small_gazetteer()).positions] == ["mention"]


def test_an_empty_article_says_nothing() -> None:
    assert reading("").positions == ()
