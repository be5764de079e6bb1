from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from random import Random

import pytest
from caravan_map.news.article import Article
from caravan_map.news.claims import LengthClaim, PositionClaim, Reading, SizeClaim
from caravan_map.news.reading import read
from hypothesis import given, settings
from hypothesis import strategies as st
from support.gazetteer import small_gazetteer
from support.newsroom import article, position, reading

WORDS = """
    caravan migrants The They police Ana Ruiz left reached Huixtla Tapachula Escuintla Chiapas Mexico U.S. border toward
    in from to of , . “ ” — ( ) not will Monday June 6 2022 yesterday Christmas 900 7,500 people km miles said another
    ahead who that as were walking Mexican AP / : ; ' HUIXTLA é
""".split()
PIECES = st.one_of(st.sampled_from([*WORDS, "\n", "Read more:", "Photo: Jo Doe / AP"]), st.text(max_size=6))
TEXTS = st.lists(PIECES, max_size=40).map(" ".join) | st.text(max_size=200)
DAYS = st.none() | st.dates(date(2020, 1, 1), date(2022, 12, 31))
STORIES = st.lists(st.tuples(TEXTS, DAYS), max_size=4)


def articles(story: Sequence[tuple[str, date | None]]) -> list[Article]:
    return [article(text, key=f"k{number}", published=day) for number, (text, day) in enumerate(story)]


def claims(found: Reading) -> list[PositionClaim | SizeClaim | LengthClaim]:
    return [*found.positions, *found.sizes, *found.lengths]


@given(STORIES)
def test_any_story_can_be_read_and_every_span_lies_in_its_quote(story: list[tuple[str, date | None]]) -> None:
    found = read(articles(story), small_gazetteer())
    texts = {one.id: one.text for one in found.articles}
    for claim in claims(found):
        text = texts[claim.article]
        assert 0 <= claim.start < claim.end <= len(text)
        assert text[claim.start : claim.end] in claim.quote
        assert claim.quote in text
        assert text.find(claim.quote) <= claim.start


@given(STORIES)
def test_ids_are_unique_and_repeats_point_to_originals(story: list[tuple[str, date | None]]) -> None:
    found = claims(read(articles(story), small_gazetteer()))
    by_id = {claim.id: claim for claim in found}
    assert len(by_id) == len(found)
    for claim in found:
        if claim.same_as is not None:
            assert by_id[claim.same_as].same_as is None
            assert type(by_id[claim.same_as]) is type(claim)


@given(STORIES, st.randoms(use_true_random=False))
@settings(max_examples=60)
def test_the_order_of_the_articles_is_immaterial(story: list[tuple[str, date | None]], chance: Random) -> None:
    given_order = articles(story)
    shuffled = list(given_order)
    chance.shuffle(shuffled)
    assert read(shuffled, small_gazetteer()) == read(given_order, small_gazetteer())


@given(STORIES)
@settings(max_examples=60)
def test_claims_come_in_order_of_date_and_articles_in_order_of_id(story: list[tuple[str, date | None]]) -> None:
    found = read(articles(story), small_gazetteer())
    assert [one.id for one in found.articles] == sorted(one.id for one in found.articles)
    assert set(found.published) == {one.id for one in found.articles}
    for listed in (found.positions, found.sizes, found.lengths):
        days = [claim.date.start or date.max for claim in listed]
        assert days == sorted(days)


@given(TEXTS)
def test_every_claim_says_something(text: str) -> None:
    found = reading(text)
    assert all(claim.candidates and claim.place is claim.candidates[0].place for claim in found.positions)
    assert all((size.low, size.high) != (None, None) for size in found.sizes)
    assert all(length.km > 0 for length in found.lengths)


def test_nothing_read_is_nothing_said() -> None:
    found = read([], small_gazetteer())
    assert (found.articles, claims(found), dict(found.published)) == ((), [], {})


def test_two_articles_of_one_id_are_refused() -> None:
    with pytest.raises(ValueError, match="share an id"):
        read([article("One."), article("Two.")], small_gazetteer())


def test_progress_is_told_article_by_article() -> None:
    told: list[int] = []
    read([article("It rained.", key=key) for key in "abc"], small_gazetteer(), on_progress=told.append)
    assert told == [1, 2, 3]


def test_an_appeal_never_places_the_group_and_a_caption_may() -> None:
    text = (
        "They walk in the rain, day and night.\n"
        "Support our reporters, who follow the caravan in Arriaga.\n"
        "Migrants rest in Huixtla on Tuesday. Jo Doe / AP\n"
        "Read more:\n"
        "Caravan reaches Tapachula"
    )
    assert [claim.place.name for claim in reading(text).positions] == ["Huixtla"]


def test_names_of_peoples_make_no_claim() -> None:
    assert reading("Mexican police stopped the Guatemalans.").positions == ()


def test_text_in_another_language_is_read_without_fail() -> None:
    (one,) = read([Article("a", "a.txt", "La caravana salió de Tapachula.", language="es")], small_gazetteer()).articles
    assert one.language == "es"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The riders entered Mexico from Guatemala on Monday.", "country"),
        ("The riders arrived in Tapachula from Guatemala on Monday.", "country"),
        ("Los jinetes entraron el lunes a México desde Guatemala.", "country"),
    ],
)
def test_who_comes_into_a_country_from_another_comes_from_no_town_called_like_it(text: str, kind: str) -> None:
    assert position(text, "Guatemala").place.kind == kind
