"""Names and texts fold alike, and every word knows where it stands in the original text."""

from __future__ import annotations

import unicodedata

import pytest
from caravan_map.geo.names import fold, in_line, words
from hypothesis import given
from hypothesis import strategies as st

LATIN = st.text(alphabet=st.characters(max_codepoint=0x24F), max_size=60)


@given(st.text(max_size=60))
def test_folding_twice_is_folding_once(name: str) -> None:
    assert fold(fold(name)) == fold(name)


@given(LATIN)
def test_folding_ignores_how_accents_are_encoded(name: str) -> None:
    assert fold(unicodedata.normalize("NFD", name)) == fold(unicodedata.normalize("NFC", name))


@given(st.text(max_size=60))
def test_folded_names_hold_single_blanks_between_words(name: str) -> None:
    assert fold(name) == " ".join(fold(name).split())


@given(st.text(max_size=200))
def test_offsets_cut_each_word_out_of_the_original_text(text: str) -> None:
    found = words(text)
    for word, (start, end) in zip(found.folded, found.spans, strict=True):
        assert fold(text[start:end]) == word


@given(st.text(alphabet=st.sampled_from("ab A. -\n\0\x1f\u00ad\u0301éÑßŒ–’“·ЖİŉⅣ"), max_size=40))
def test_a_text_folds_as_it_does_among_many_kinds_of_letters(text: str) -> None:
    many = "".join(map(chr, range(0x4E00, 0x4E40)))
    assert in_line(f"{text}\n{many}") == f"{in_line(text)}\n{in_line(many)}"


@given(st.text(max_size=200))
def test_spans_are_ordered_and_do_not_overlap(text: str) -> None:
    found = words(text)
    edges = [edge for span in found.spans for edge in span]
    assert edges == sorted(edges)
    assert all(start < end for start, end in found.spans)


@given(st.text(max_size=200))
def test_a_text_has_the_words_of_its_fold(text: str) -> None:
    assert " ".join(words(text).folded) == fold(text)


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("", ""),
        ("—!?", ""),
        ("Juchitán de Zaragoza", "juchitan de zaragoza"),
        ("  Santo\u00a0Domingo  Zanatepec ", "santo domingo zanatepec"),
        ("U.S.", "u s"),
        ("EE. UU.", "ee uu"),
        ("O\u2019Fallon", "o fallon"),
        ("Coatza-coalcos", "coatza coalcos"),
        ("Ærøskøbing", "aroskobing"),
        ("STRAẞE", "strase"),
        ("İstanbul", "istanbul"),
        ("Bel\u00adize", "belize"),
        ("Tonala\u0301", "tonala"),
        ("6 de Octubre", "6 de octubre"),
        ("Мехико", "мехико"),
    ],
)
def test_oddities_fold_as_expected(written: str, folded: str) -> None:
    assert fold(written) == folded


@pytest.mark.parametrize("mark", [",", ";", ":", "!", "?", "(", ")", '"', "“", "\n", ". ", " — ", "…"])
def test_sentence_punctuation_parts_names(mark: str) -> None:
    assert not words(f"Mexico{mark}City").joined(1)


@pytest.mark.parametrize("mark", [" ", "-", "\u2013", "'", "\u2019", "/", "  ", "\u00a0"])
def test_blanks_hyphens_and_apostrophes_join_names(mark: str) -> None:
    assert words(f"Mexico{mark}City").joined(1)


@pytest.mark.parametrize(
    "name", ["St. Louis", "Sta. Rosa", "Mt. Vernon", "Gral. Escobedo", "U.S.", "EE.UU.", "EE. UU.", "W. Va."]
)
def test_the_stop_of_an_abbreviation_does_not_part_a_name(name: str) -> None:
    assert words(name).joined(1)


def test_the_first_word_joins_nothing() -> None:
    assert not words("Tapachula").joined(0)


def test_an_empty_text_has_no_words() -> None:
    assert len(words("")) == 0


def test_a_lone_accent_is_no_word() -> None:
    assert words("a \u0301 b").folded == ["a", "b"]
