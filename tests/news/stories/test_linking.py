from __future__ import annotations

from datetime import date

import pytest
from caravan_map.news.article import Article, DateRange
from caravan_map.news.claims import LengthClaim, PositionClaim, SizeClaim
from caravan_map.news.reading import read
from caravan_map.news.stories.linking import Background, linked
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


def test_of_two_reports_in_one_article_the_one_that_names_its_day_is_kept() -> None:
    exact, vague = reading("Caravan reaches Huixtla.\n\nThe caravan reached Huixtla on Wednesday at dawn.").positions
    assert (vague.same_as, exact.same_as) == (exact.id, None)


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
    text = "The caravan left Tapachula on Saturday and slept in Huixtla on Monday."
    found = reading(f"{text} The caravan has 900 people. They walk 20 km a day.")
    assert [(claim.id, claim.place.name) for claim in found.positions] == [("p1", "Tapachula"), ("p2", "Huixtla")]
    assert [claim.id for claim in found.sizes] == ["s1"]
    assert [claim.id for claim in found.lengths] == ["l1"]


NAMES = "Ana Ruiz, Luz Ortiz, Juan Cano, Eva Paz, Leo Rey, Rosa Gil and Tom Lee met the 900 walkers."


def test_an_article_that_retells_another_repeats_its_claims_in_other_words() -> None:
    one = f"Then {NAMES} The caravan reached Huixtla on Monday."
    other = f"Again {NAMES} On Monday the group came into Huixtla in the rain."
    found = reading(one, other).positions
    assert [claim.same_as for claim in found] == [None, found[0].id]


def test_two_reports_with_some_names_in_common_are_two_witnesses() -> None:
    one = f"Then {NAMES} The caravan reached Huixtla on Monday."
    other = "Ana Ruiz, Luz Ortiz and Juan Cano of Oaxaca, Puebla and Veracruz fed Bo Poe, Al Roe, Jo Doe and Di Fry."
    found = reading(one, f"{other} On Monday the group came into Huixtla in the rain.").positions
    assert [claim.same_as for claim in found if claim.place.name == "Huixtla"] == [None, None]


def test_a_short_sentence_that_two_reporters_may_choose_alike_is_no_repeat() -> None:
    found = reading(
        "The caravan left Tapachula on Saturday at dawn.", "The caravan left Tapachula on Saturday in rain."
    )
    assert [claim.same_as for claim in found.positions] == [None, None]


def test_a_caption_repeats_its_article_and_not_the_other_way_round() -> None:
    text = "Migrants rest in Huixtla on Tuesday. Jo Doe / AP\nThe caravan was in Huixtla on Tuesday."
    first, second = sorted(reading(text).positions, key=lambda claim: claim.start)
    assert (first.same_as, second.same_as) == (second.id, None)


def test_a_place_and_day_that_one_person_tells_two_outlets_counts_once() -> None:
    one = "The caravan reached Huixtla on Monday, Ana Ruiz said."
    other = "In the rain, Ana Ruiz said, the tired group came to Huixtla on Monday."
    found = reading(one, other).positions
    assert [claim.same_as for claim in found] == [None, found[0].id]


def test_a_place_and_day_that_officials_tell_two_outlets_has_two_witnesses() -> None:
    one = "The caravan reached Huixtla on Monday, officials said."
    other = "In the rain, officials said, the tired group came to Huixtla on Monday."
    assert [claim.same_as for claim in reading(one, other).positions] == [None, None]


def made(key: str, said_by: str | None, quote: str) -> SizeClaim:
    return SizeClaim("", key, 0, 1, quote, 4000, 4000, DAY, said_by=said_by)


DAY = DateRange(date(2022, 6, 9), date(2022, 6, 9), "given")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Ana Ruiz", "Ana Ruiz, to Telemundo", True),
        ("President Ruiz", "Ana Ruiz", True),
        ("Ana Ruiz", "Eva Ruiz", False),
        ("organizers", "organizers", True),
        ("organizers", "The police", False),
        ("The Fund", "The Guild", False),
        (None, None, False),
    ],
)
def test_a_figure_is_repeated_in_another_language_by_the_same_speaker(
    one: str | None, other: str | None, *, same: bool
) -> None:
    claims = [made("a", one, "Four thousand walk the road"), made("b", other, "Son ya cuatro mil")]
    names = frozenset({"ana", "eva", "ruiz", "the", "fund", "guild"})
    background = Background({"a": DAY, "b": DAY}, names=names)
    assert [claim.same_as for claim in linked(claims, background)] == [None, "s1" if same else None]


@pytest.mark.parametrize(("km", "same"), [(1609.3, True), (1600, True), (1580, True), (1560, False), (1400, False)])
def test_a_length_in_miles_is_repeated_in_kilometres(km: float, *, same: bool) -> None:
    def length(key: str, km: float) -> LengthClaim:
        return LengthClaim("", key, 0, 1, key, km, "route", None, None, 50, DAY, said_by="Ana Ruiz")

    background = Background({"a": DAY, "b": DAY}, names=frozenset({"ana", "ruiz"}))
    found = linked([length("a", 1609.344), length("b", km)], background)
    assert [claim.same_as for claim in found] == [None, "l1" if same else None]


def test_of_many_copies_with_small_changes_all_repeat_the_oldest() -> None:
    words = "the weary people of the caravan walked into the town at dawn and slept in its square and on its benches"
    claims = [made(f"k{number:03}", None, words.replace("dawn", f"{number}")) for number in range(300)]
    background = Background({claim.article: DAY for claim in claims})
    assert {claim.same_as for claim in linked(claims, background)} == {None, "s1"}
