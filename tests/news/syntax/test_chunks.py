from __future__ import annotations

import pytest
from caravan_map.news.amounts.lengths import lengths
from caravan_map.news.amounts.numbers import figures
from caravan_map.news.grammar import ENGLISH, Adverb, Form, NounClass, PrepositionClass, VerbClass
from caravan_map.news.grammar.classes import Sense
from caravan_map.news.syntax.chunk import Chunk
from caravan_map.news.syntax.chunks import chunks
from caravan_map.news.text import Span
from hypothesis import given
from hypothesis import strategies as st
from support.newsroom import sentence, taken_apart


def one(text: str, word: str) -> Chunk:
    return next(chunk for chunk in sentence(text) if chunk.text == word)


def kinds(text: str) -> list[tuple[str, str]]:
    return [(chunk.kind, chunk.text) for chunk in sentence(text)]


def test_a_sentence_falls_into_its_pieces() -> None:
    assert kinds("On Tuesday, Ana Ruiz and 900 Mexican farmers walked 20 km to Huixtla.") == [
        ("word", "On"),
        ("date", "Tuesday"),
        ("mark", ","),
        ("name", "Ana Ruiz"),
        ("word", "and"),
        ("figure", "900"),
        ("demonym", "Mexican"),
        ("word", "farmers"),
        ("word", "walked"),
        ("length", "20 km"),
        ("word", "to"),
        ("place", "Huixtla"),
        ("mark", "."),
    ]


def test_of_two_overlapping_pieces_the_first_given_wins() -> None:
    text = "They walked 20 km."
    numbers = figures(text, Span(0, len(text)), ENGLISH)
    found = chunks(text, Span(0, len(text)), [*lengths(text, numbers, ENGLISH), *numbers], grammar=ENGLISH)
    assert [chunk.kind for chunk in found if chunk.payload] == ["length"]
    found = chunks(text, Span(0, len(text)), [*numbers, *lengths(text, numbers, ENGLISH)], grammar=ENGLISH)
    assert [chunk.kind for chunk in found if chunk.payload] == ["figure"]


@pytest.mark.parametrize(
    ("text", "word", "sense", "form"),
    [
        ("The march was long.", "march", NounClass.GROUP, None),
        ("The march toward Huixtla was long.", "march", VerbClass.MOVE, Form.NOUN),
        ("They march toward Huixtla.", "march", VerbClass.MOVE, Form.BASE),
        ("Migrants march toward Huixtla.", "march", VerbClass.MOVE, Form.BASE),
        ("They go to Huixtla.", "to", PrepositionClass.TO, None),
        ("They want to walk.", "to", Adverb.TO, None),
        ("They set out.", "set out", VerbClass.LEAVE, Form.PAST),
        ("They were in Huixtla.", "were", VerbClass.BE, Form.PAST),
        ("They were walking.", "were", Adverb.AUXILIARY, Form.PAST),
        ("They are near Huixtla.", "are", VerbClass.BE, Form.PRESENT),
        ("They are near Huixtla.", "near", PrepositionClass.PLACE, None),
        ("They near Huixtla.", "near", VerbClass.HEAD, Form.BASE),
        ("They had bread.", "had", VerbClass.OTHER, Form.PAST),
        ("They had left.", "had", Adverb.PERFECT, Form.PAST),
        ("They left after the rain.", "after", PrepositionClass.TIME, None),
        ("They left after the police came.", "after", Adverb.SUBORDINATOR, None),
        ("They left before the police came.", "before", Adverb.YET_TO_COME, None),
        ("They said that it rained.", "that", Adverb.SUBORDINATOR, None),
        ("The caravan that left rests.", "that", Adverb.RELATIVE, None),
        ("The caravan that Ana led rests.", "that", Adverb.SUBORDINATOR, None),
        ("Their advance was slow.", "advance", VerbClass.MOVE, Form.NOUN),
        ("Unheard words", "words", None, None),
    ],
)
def test_a_word_takes_the_reading_that_fits_its_neighbours(
    text: str, word: str, sense: Sense | None, form: Form | None
) -> None:
    assert (one(text, word).sense, one(text, word).form) == (sense, form)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They’re walking.", [("word", "They’re"), ("word", "re"), ("word", "walking"), ("mark", ".")]),
        ("They didn’t walk.", [("word", "They"), ("word", "didn’t"), ("word", "n't"), ("word", "walk"), ("mark", ".")]),
        ("The caravan’s end.", [("word", "The"), ("word", "caravan’s"), ("word", "end"), ("mark", ".")]),
        ("The Ortiz’s end.", [("word", "The"), ("name", "Ortiz’s"), ("word", "end"), ("mark", ".")]),
    ],
)
def test_a_contraction_falls_apart_and_a_possessive_keeps_its_owner(text: str, expected: list[tuple[str, str]]) -> None:
    assert kinds(text) == expected


def test_capitals_open_names_inside_a_sentence_and_in_front_of_its_verb() -> None:
    assert ("name", "Ortiz") in kinds("Then Ortiz spoke.")
    assert ("name", "Ortiz") in kinds("Ortiz said no.")
    assert ("name", "Ortiz") in kinds("Ortiz, a nurse, said no.")
    assert ("word", "Local") in kinds("Local farmers said no.")
    assert ("name", "Ana Ruiz") in kinds("Ana Ruiz spoke.")
    assert ("word", "Oh") in kinds("Oh they left.")


def test_verbs_in_a_headline_are_read_though_they_have_capitals() -> None:
    assert one("Weary Column Leaves Huixtla After Long Night", "Leaves").sense is VerbClass.LEAVE
    assert one("They saw Leaves fall.", "Leaves").kind == "name"


def test_a_verb_is_no_noun_of_motion() -> None:
    assert one("They left.", "left").is_verb
    assert not one("They left.", "left").is_motion_noun
    assert one("Their trek went on.", "trek").is_motion_noun
    assert not one("Their trek went on.", "trek").is_verb


PIECES = """
    They caravan left to march near Huixtla Tuesday 900 km miles , . — ( ) that didn’t Ortiz’s U.S. were before ' - é
"""
WORDS = st.sampled_from(PIECES.split())


@given(st.lists(WORDS, max_size=16).map(" ".join) | st.text(max_size=80))
def test_every_letter_of_a_sentence_is_in_one_chunk_with_one_reading_at_most(text: str) -> None:
    for piece in taken_apart(text).sentences:
        end = piece.span.start
        for chunk in piece.chunks:
            assert chunk.start >= end or chunk.start == chunk.end
            assert not any(character.isalnum() for character in text[end : chunk.start])
            assert len(chunk.readings) <= 1
            end = max(end, chunk.end)
        assert not any(character.isalnum() for character in text[end : piece.span.end])


@pytest.mark.parametrize(
    ("text", "sense"),
    [
        ("They are going to Huixtla.", PrepositionClass.GOAL),
        ("They are going to walk.", Adverb.MODAL),
        ("They are going to the old town.", PrepositionClass.GOAL),
    ],
)
def test_going_to_leads_to_a_place_or_helps_a_verb(text: str, sense: Sense) -> None:
    assert one(text, "going to").sense is sense


def test_a_denial_in_capitals_is_no_name() -> None:
    assert one("We are NOT going to Huixtla.", "NOT").sense is Adverb.NOT
