from __future__ import annotations

import time
from itertools import pairwise

import pytest
from caravan_map.news.grammar import ENGLISH
from caravan_map.news.text import Span, is_title_case, lines, sentences, words
from hypothesis import given
from hypothesis import strategies as st

ABBREVIATIONS = frozenset({"mr", "dr", "dec", "no"})
PROSE = st.text(alphabet="aBéÑ .!?…,\"'“”‘’()-–\n\t 0129Ωя\u2028\x85", max_size=80)


def split(line: str) -> list[str]:
    return [span.of(line) for span in sentences(line, Span(0, len(line)), ABBREVIATIONS)]


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("They left. They came back.", ["They left.", "They came back."]),
        ("Dr. Ruiz of St Ives left on Dec. 4. He ran.", ["Dr. Ruiz of St Ives left on Dec. 4.", "He ran."]),
        ("They want to enter the U.S. in May.", ["They want to enter the U.S. in May."]),
        ("They want to enter the U.S. The rest stay.", ["They want to enter the U.S.", "The rest stay."]),
        ("J. R. Ortiz spoke.", ["J. R. Ortiz spoke."]),
        ("“We go on.” He smiled.", ["“We go on.”", "He smiled."]),
        ("“Is it far?” she asked.", ["“Is it far?” she asked."]),
        ("It rained.Ana slept.", ["It rained.", "Ana slept."]),
        ("It cost 3.50 dollars.", ["It cost 3.50 dollars."]),
        ("Look at example.com now.", ["Look at example.com now."]),
        ("It came to 4. and stayed there.", ["It came to 4. and stayed there."]),
        ("They number 900. 300 are children.", ["They number 900.", "300 are children."]),
        ("“Go.” (He went.)", ["“Go.”", "(He went.)"]),
        ("Wait… Then they ran!", ["Wait…", "Then they ran!"]),
        ("no stop at all", ["no stop at all"]),
    ],
)
def test_a_line_splits_where_a_sentence_ends(line: str, parts: list[str]) -> None:
    assert split(line) == parts


@given(PROSE)
def test_lines_and_sentences_keep_every_character_but_blanks(text: str) -> None:
    found = lines(text)
    assert "".join(span.of(text) for span in found).split() == text.split() or "".join(
        "".join(span.of(text) for span in found).split()
    ) == "".join(text.split())
    for line in found:
        pieces = list(sentences(text, line, ABBREVIATIONS))
        assert all(piece.of(text) == piece.of(text).strip() != "" for piece in pieces)
        assert "".join("".join(piece.of(text).split()) for piece in pieces) == "".join(line.of(text).split())
        assert all(a.end <= b.start for a, b in pairwise(pieces))


@given(PROSE, st.integers(0, 20))
def test_words_are_what_the_text_holds_at_their_offsets(text: str, start: int) -> None:
    span = Span(min(start, len(text)), len(text))
    found = words(text, span)
    assert all(text[word.start : word.end] == word.text and span.start <= word.start < word.end for word in found)
    assert all(a.end <= b.start for a, b in pairwise(found))


def test_lines_lose_the_blanks_around_them_and_empty_ones_are_left_out() -> None:
    text = "\n  one \r\n\n\t two\u2028three"
    assert [span.of(text) for span in lines(text)] == ["one", "two", "three"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It’s 1.5 km, or 8,000.", ["It’s", "1.5", "km", ",", "or", "8,000", "."]),
        ("a three-day walk", ["a", "three", "-", "day", "walk"]),
        ("Washington, D.C. is far", ["Washington", ",", "D.C.", "is", "far"]),
        ("rock 'n' roll", ["rock", "'", "n", "'", "roll"]),
        ("", []),
    ],
)
def test_text_falls_into_words_numbers_and_marks(text: str, expected: list[str]) -> None:
    assert [word.text for word in words(text, Span(0, len(text)))] == expected


def test_a_word_is_lower_case_with_straight_apostrophes() -> None:
    (word,) = words("Don’t", Span(0, 5))
    assert (word.lower, word.is_capital) == ("don't", True)


@pytest.mark.parametrize(
    ("line", "titled"),
    [
        ("Weary Marchers Reach Coastal Town", True),
        ("Weary Marchers Reach Coastal Town.", False),
        ("Weary marchers reach coastal town", False),
        ("Marchers Reach Town", False),  # too short to tell
        ("4,000 March Through Heavy Summer Rain", True),
        ("", False),
    ],
)
def test_a_headline_in_title_case_is_told_by_its_capitals(line: str, *, titled: bool) -> None:
    assert is_title_case(line) is titled


def test_spans_know_what_they_hold_and_meet() -> None:
    outer = Span(2, 9)
    assert outer.holds(Span(2, 9))
    assert not outer.holds(Span(1, 4))
    assert outer.meets(Span(8, 12))
    assert not outer.meets(Span(9, 12))


def test_what_runs_on_without_an_end_is_cut_at_a_blank() -> None:
    line = "Huixtla, Arriaga, " * 200
    pieces = split(line)
    assert len(pieces) > 3
    assert all(len(piece) <= 1_000 and piece.endswith(",") for piece in pieces)
    assert "".join("".join(pieces).split()) == "".join(line.split())


@pytest.mark.parametrize("piece", ["U.S. ", "They left at 6 a.m. and "])
def test_a_line_ten_times_as_long_takes_some_ten_times_as_long(piece: str) -> None:
    seconds = []
    for length in (120_000, 1_200_000):
        text = piece * (length // len(piece))
        start = time.process_time()
        assert sum(1 for _ in sentences(text, Span(0, len(text)), frozenset())) > 0
        seconds.append(time.process_time() - start)
    assert seconds[1] < 35 * seconds[0]


def test_what_runs_on_without_a_blank_is_cut_all_the_same() -> None:
    assert [len(piece) for piece in split("x" * 2_500)] == [1_000, 1_000, 500]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ida left at 6:15 a.m. Nobody saw her.", 2),
        ("Ida left at 6:15 a.m. Uwe slept on.", 2),
        ("Ida left at 6:15 a.m. Tuesday with ten dogs.", 1),
        ("Ida left at 6:15 a.m. Sept. 3 with ten dogs.", 1),
        ("Ida left at 6:15 a.m. AKST with ten dogs.", 1),
        ("Ida left at 6:15 p.m. Yukon time with ten dogs.", 1),
        ("Ida left at 6:15 a.m. Alaska Standard Time with ten dogs.", 1),
        ("Ida left at 6:15 a.m. By that time Uwe slept.", 2),
        ("Ida left at 6:15 a.m. Two hours later Uwe slept.", 2),
        ("Just after 6 p.m. Ida left.", 1),
        ("They slept. By 6 p.m. Ida had left.", 2),
    ],
)
def test_an_hour_ends_a_sentence_unless_it_goes_on(text: str, expected: int) -> None:
    assert len(ENGLISH.sentences(text, Span(0, len(text)))) == expected
