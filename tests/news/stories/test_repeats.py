from __future__ import annotations

import pytest
from caravan_map.news.stories.repeats import Fact, facts, is_same_sentence, retellings, shingles
from hypothesis import given
from hypothesis import strategies as st
from support.newsroom import taken_apart

WORDS = st.lists(
    st.sampled_from("they left the coast at dawn and walked for nine hours through rain".split()), max_size=20
)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("They left the coast at dawn on Monday.", "They left the coast at dawn on Monday.", True),
        (
            "They left the coast at dawn on Monday and slept in the hills.",
            "“They left the coast at dawn on Monday and slept,” she said.",
            True,
        ),
        ("They left the coast at dawn on Monday.", "They left the coast at dawn of Monday.", False),
        ("They left the coast at dawn on Monday.", "At dusk they reached the coast, on a Monday of rain.", False),
        ("They left.", "They left.", True),
        ("They left.", "They left the coast at dawn on Monday.", False),
    ],
)
def test_sentences_are_the_same_when_a_long_half_of_the_shorter_is_in_the_other(
    one: str, other: str, *, same: bool
) -> None:
    assert is_same_sentence(shingles(one), shingles(other)) is same


@given(WORDS, WORDS)
def test_sameness_is_mutual_and_every_sentence_is_the_same_as_itself(one: list[str], other: list[str]) -> None:
    a, b = shingles(" ".join(one)), shingles(" ".join(other))
    assert is_same_sentence(a, a)
    assert is_same_sentence(a, b) == is_same_sentence(b, a)


def test_accents_and_capitals_make_no_difference() -> None:
    assert shingles("Él salió de Tonalá") == shingles("el SALIO de tonala")


def test_what_no_language_words_differently_is_collected() -> None:
    text = "On Monday, June 6, Ana Ruiz walked 5 km to Huixtla with 7,500 people and 3 dogs."
    found = facts(taken_apart(text))
    assert {fact for fact in found if fact[0] != "place"} == {
        ("day", 6, 6),
        ("name", "ana"),
        ("name", "ruiz"),
        ("length", 5),
        ("figure", 7500.0),
    }
    assert len([fact for fact in found if fact[0] == "place"]) == 1


def told(telling: range, places: range) -> frozenset[Fact]:
    return frozenset({*(("name", f"n{k}") for k in telling), *(("place", k) for k in places)})


@pytest.mark.parametrize(
    ("one", "other", "retells"),
    [
        (told(range(6), range(6)), told(range(9), range(9)), True),
        (told(range(6), range(6)), told(range(6), range(6)), True),
        (told(range(5), range(6)), told(range(9), range(9)), False),  # eleven facts are too few
        (told(range(6), range(6)), told(range(3, 9), range(6)), False),  # three of its own
        (told(range(3), range(20)), told(range(3), range(20)), False),  # places and days every report has
    ],
)
def test_an_article_with_nearly_nothing_of_its_own_retells_the_other(
    one: frozenset[Fact], other: frozenset[Fact], *, retells: bool
) -> None:
    assert retellings({"b": one, "a": other, "c": told(range(50, 70), range(50, 70))}) == (
        {("a", "b")} if retells else set()
    )


def test_facts_that_very_many_articles_share_make_no_retelling() -> None:
    same = told(range(6), range(6))
    assert retellings({f"a{number}": same for number in range(65)}) == set()
    assert len(retellings({f"a{number}": same for number in range(5)})) == 10
