from __future__ import annotations

import pytest
from caravan_map.news.repeats import is_same_sentence, names_and_figures, retellings, shingles
from hypothesis import given
from hypothesis import strategies as st

WORDS = st.lists(
    st.sampled_from("they left the coast at dawn and walked for nine hours through rain".split()), max_size=20
)
LONG = (
    "In Huixtla the walkers Ana Ruiz, Luz Ortiz, Juan Cano, Eva Paz and Leo Rey of Honduras shared 900 loaves, 20 pots "
    "and 7,500 cups."
)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("They left the coast at dawn on Monday.", "They left the coast at dawn on Monday.", True),
        ("They left the coast at dawn on Monday.", "“They left the coast at dawn,” she said on Monday.", True),
        ("They left the coast at dawn on Monday.", "At dusk they reached the coast, on a Monday of rain.", False),
        ("They left.", "They left.", True),
        ("They left.", "They left the coast at dawn on Monday.", False),
    ],
)
def test_sentences_are_the_same_when_half_of_the_shorter_is_in_the_other(one: str, other: str, *, same: bool) -> None:
    assert is_same_sentence(shingles(one), shingles(other)) is same


@given(WORDS, WORDS)
def test_sameness_is_mutual_and_every_sentence_is_the_same_as_itself(one: list[str], other: list[str]) -> None:
    a, b = shingles(" ".join(one)), shingles(" ".join(other))
    assert is_same_sentence(a, a)
    assert is_same_sentence(a, b) == is_same_sentence(b, a)


def test_accents_and_capitals_make_no_difference() -> None:
    assert shingles("Él salió de Tonalá") == shingles("el SALIO de tonala")


def test_names_inside_sentences_and_figures_are_collected() -> None:
    assert names_and_figures("The march in Huixtla of Ana Ruiz: 7,500 people, 3 dogs") == {
        "huixtla",
        "ana",
        "ruiz",
        "7 500",
    }


def test_an_article_that_shares_nearly_all_names_retells_the_other() -> None:
    other = "So in Tonalá, the farmers Jo Doe, Al Roe, Bo Poe and 300 of Guatemala, Belize and Panama sowed 40 acres."
    assert retellings({"b": LONG, "a": LONG + " It rained.", "c": other}) == {("a", "b")}


def test_articles_with_few_names_retell_nothing() -> None:
    assert retellings({"a": "They left Huixtla.", "b": "They left Huixtla."}) == set()
    assert retellings({"a": LONG}) == set()
