from __future__ import annotations

from datetime import date

from caravan_map.news.article import Article
from caravan_map.news.claims import LengthClaim, PositionClaim, SizeClaim
from caravan_map.news.reading import read
from support.gazetteer import small_gazetteer
from support.newsroom import article, reading

Claim = PositionClaim | SizeClaim | LengthClaim


def of(claims: tuple[Claim, ...], key: str) -> Claim:
    (claim,) = (claim for claim in claims if claim.article == key)
    return claim


def told(*articles: Article) -> tuple[PositionClaim, ...]:
    return read(articles, small_gazetteer()).positions


def test_a_sentence_printed_twice_counts_once_and_the_earlier_article_has_the_original() -> None:
    text = "The weary caravan reached Huixtla before dawn on Monday, June 6."
    claims = told(
        article(text, key="a", published=date(2022, 6, 9)), article(text, key="b", published=date(2022, 6, 7))
    )
    assert of(claims, "b").same_as is None
    assert of(claims, "a").same_as == of(claims, "b").id


def test_two_reports_in_their_own_words_both_count() -> None:
    claims = reading("The caravan reached Huixtla on Monday.", "In heavy rain the migrants came to Huixtla on Monday.")
    assert [claim.same_as for claim in claims.positions] == [None, None]


def test_an_article_that_says_it_twice_says_it_once() -> None:
    first, second = reading("The caravan reached Huixtla on Monday. On Monday, it arrived in Huixtla.").positions
    assert first.same_as is None
    assert second.same_as == first.id


def test_the_same_place_on_another_day_is_no_repeat() -> None:
    found = reading("The caravan was in Huixtla on Monday. The caravan was in Huixtla on Wednesday.").positions
    assert [claim.same_as for claim in found] == [None, None]


def test_another_role_at_the_same_place_is_no_repeat() -> None:
    found = reading("The caravan reached Huixtla on Monday. The caravan left Huixtla on Monday.").positions
    assert [claim.same_as for claim in found] == [None, None]


def test_a_figure_of_the_same_speaker_counts_once() -> None:
    one = "About 4,000 people walk in the caravan, Ana Ruiz said."
    other = "Ana Ruiz said that 4,000 migrants are now part of it, the largest caravan in years."
    own = "The caravan has 4,000 people."
    sizes = reading(one, other, own).sizes
    assert of(sizes, "a1").same_as == of(sizes, "a0").id
    assert of(sizes, "a2").same_as is None


def test_a_length_that_is_repeated_in_the_same_words_counts_once() -> None:
    text = "The migrants still face a 1,200-mile trek to the US border in the north."
    lengths = reading(text, text).lengths
    assert [claim.same_as for claim in lengths] == [None, lengths[0].id]


def test_claims_are_numbered_by_kind_in_order_of_date() -> None:
    found = reading(
        "The caravan left Tapachula on Saturday and slept in Huixtla on Monday. 900 people walk 20 km a day in it."
    )
    assert [(claim.id, claim.place.name) for claim in found.positions] == [("p1", "Tapachula"), ("p2", "Huixtla")]
    assert [claim.id for claim in found.sizes] == ["s1"]
    assert [claim.id for claim in found.lengths] == ["l1"]


def test_an_article_that_retells_another_repeats_its_claims_in_other_words() -> None:
    names = "Ana Ruiz, Luz Ortiz, Juan Cano, Eva Paz, Leo Rey, Rosa Gil and Tom Lee met the 900 walkers."
    one = f"Then {names} The caravan reached Huixtla on Monday."
    other = f"Again {names} On Monday the group came into Huixtla in the rain."
    found = reading(one, other).positions
    assert [claim.same_as for claim in found] == [None, found[0].id]
