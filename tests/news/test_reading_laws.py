"""Laws of reading that hold for any text whatever, in every language there is a grammar for, and in none."""

from __future__ import annotations

import gc
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from random import Random

import pytest
from caravan_map.news.article import Article, DateRange
from caravan_map.news.claims import LengthClaim, PositionClaim, Reading, SizeClaim
from caravan_map.news.grammar import GRAMMARS
from caravan_map.news.reading import read
from hypothesis import example, given, settings
from hypothesis import strategies as st
from support.gazetteer import TOWNS, small_gazetteer

Story = Sequence[Article]
Claim = PositionClaim | SizeClaim | LengthClaim

_MARKS = [*".,;:!?…()[]—–-/|'\"“”‘’«»¿¡%$°\t", "\n", "\r\n", "\n\n", "\u00a0", "\u2028", "\u200b", "\u202e", "\u0301"]
_FIGURES = "1 2 7 12 24 31 1,000 1.000 1,500.5 7.500 2022 1/2 3° 06:30 99999999999999999999 ½ ٣ ⅷ \uff11\uff12".split()
_UNITS = "km kilometers kilómetros miles millas people personas mil por ciento % June junio".split()
_NAMES = ["Ana Ruiz", "HUIXTLA", "Mexico", "México", "U.S.", "EE. UU.", *(town[1] for town in TOWNS)]


def _words(language: str) -> list[str]:
    """List every phrase a language's grammar knows, each in one of three casings, and what stands between them."""
    grammar = GRAMMARS[language]
    known = sorted({*grammar.lexicon, *grammar.calendar_words, *grammar.numbers})
    cased = [(text, text.capitalize(), text.upper())[number % 3] for number, text in enumerate(known)]
    common = [*_NAMES, *_FIGURES, *_UNITS, *_MARKS]
    return [*cased, *known, *common * (len(known) // len(common) + 1)]


ANYTHING = st.text(st.characters(exclude_categories=()), max_size=120)  # surrogates included
DAYS = st.none() | st.dates(date(2022, 1, 1), date(2022, 12, 31))
ANY_DAYS = st.none() | st.dates(date(1000, 1, 1), date(9000, 12, 31))
LANGUAGES = sorted(GRAMMARS)
WORDED = {language: st.lists(st.sampled_from(_words(language)), max_size=60).map(" ".join) for language in LANGUAGES}


@st.composite
def stories(draw: st.DrawFn, *, most: int = 3) -> list[Article]:
    """Draw the articles of a story, in languages with and without a grammar."""
    found = []
    for number in range(draw(st.integers(1, most))):
        language = draw(st.sampled_from(LANGUAGES))
        text = draw(WORDED[language]) + draw(st.just("") | ANYTHING)
        stated = draw(st.sampled_from([language, language, language, None, "fr", ""]))
        day = draw(DAYS)
        basis = None if day is None else "given"
        found.append(Article(f"a{number}", "a", text, published=day, published_basis=basis, language=stated))
    return found


def reading(story: Story) -> Reading:
    return read(story, small_gazetteer())


def claims(found: Reading) -> list[Claim]:
    return [*found.positions, *found.sizes, *found.lengths]


def lies_in_order(days: DateRange) -> bool:
    return days.start is None or days.end is None or days.start <= days.end


@given(stories())
@settings(max_examples=100)
def test_every_span_indexes_the_text_and_lies_in_its_quote(story: Story) -> None:
    texts = {article.id: article.text for article in story}
    for claim in claims(reading(story)):
        text = texts[claim.article]
        at = text.find(claim.quote, max(0, claim.end - len(claim.quote)))
        assert 0 <= at <= claim.start < claim.end <= at + len(claim.quote)
        assert text[claim.start : claim.end].strip() == text[claim.start : claim.end] != ""


@given(stories())
@settings(max_examples=60)
def test_dates_lie_in_order_and_say_where_they_come_from(story: Story) -> None:
    found = reading(story)
    assert all(lies_in_order(days) for days in found.published.values())
    assert all(lies_in_order(claim.date) and claim.date.basis for claim in claims(found))


@given(stories(), st.randoms(use_true_random=False))
@settings(max_examples=40)
def test_reading_is_deterministic_and_the_order_of_the_files_immaterial(story: Story, chance: Random) -> None:
    shuffled = list(story)
    chance.shuffle(shuffled)
    assert reading(story) == reading(shuffled) == reading(story)


@given(stories())
@settings(max_examples=60)
def test_a_repeat_points_to_an_original_of_its_kind(story: Story) -> None:
    found = reading(story)
    kinds: tuple[Sequence[Claim], ...] = (found.positions, found.sizes, found.lengths)
    for kind in kinds:
        originals = {claim.id for claim in kind if claim.same_as is None}
        assert all(claim.same_as in originals for claim in kind if claim.same_as is not None)


@given(stories(most=1))
@settings(max_examples=60)
def test_an_article_printed_twice_says_nothing_new(story: Story) -> None:
    (article,) = story
    twice = reading([article, replace(article, id="b")])
    new = [claim for claim in twice.positions if claim.article == "b" and claim.same_as is None]
    positions = [claim for claim in new if claim.role != "mention"]
    assert not positions or article.published is None


@given(st.sampled_from(LANGUAGES), ANYTHING, ANY_DAYS)
@settings(max_examples=200)
@example(LANGUAGES[0], "\ud800", None)
@example(LANGUAGES[0], "\x00", None)
@example(LANGUAGES[0], "٣ km", date(2022, 6, 9))
@example(LANGUAGES[0], "İ" * 40, None)  # longer in lower case
def test_any_text_at_all_is_read(language: str, text: str, day: date | None) -> None:
    article = Article("a", "a", text, published=day, published_basis="given", language=language)
    assert reading([article]).articles == (article,)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text", ["", " ", "\n\n", ".", "“", "\ufeff", "Huixtla", "7.500", "6/6", "\u0301"])
def test_next_to_nothing_is_read_as_nothing_the_group_did(language: str, text: str) -> None:
    found = reading([Article("a", "a", text, published=date(2022, 6, 9), published_basis="given", language=language)])
    assert all(claim.role == "mention" for claim in found.positions)
    assert (found.sizes, found.lengths) == ((), ())


def test_what_was_worked_out_of_a_text_goes_with_it_and_leaves_no_cycles() -> None:
    text = "The caravan left Huixtla on Monday.\nIt will (if it can) reach Arriaga by Friday.\n" * 5
    story = [Article("a", "a", text, published=date(2022, 6, 8), published_basis="given", language="en")]
    reading(story)
    gc.collect()
    gc.disable()
    try:
        reading(story)
        assert gc.collect() == 0
    finally:
        gc.enable()
