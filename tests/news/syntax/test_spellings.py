from __future__ import annotations

import pytest
from caravan_map.news.grammar import ENGLISH, SPANISH, Form, NounClass, VerbClass
from caravan_map.news.syntax.spellings import phrase_at, spelling


def test_a_word_is_looked_up_in_small_letters_with_straight_apostrophes() -> None:
    assert spelling("Wasn’t", ENGLISH).lower == "wasn't"
    assert spelling("Left", ENGLISH).readings == spelling("left", ENGLISH).readings


@pytest.mark.parametrize(("word", "capital"), [("March", True), ("march", False), ("NOT", False), ("9", False)])
def test_a_denial_set_in_capitals_is_no_name(word: str, capital: bool) -> None:
    assert spelling(word, ENGLISH).is_capital == capital


def test_of_a_capital_inside_a_sentence_only_nouns_are_left() -> None:
    march = spelling("March", ENGLISH)
    assert any(isinstance(lexeme.sense, VerbClass) for lexeme in march.readings)
    assert {type(lexeme.sense) for lexeme in march.nouns} == {NounClass}
    assert phrase_at([march], 0, ENGLISH, lower_case=False) == (1, march.nouns)


def test_the_form_of_an_unknown_verb_is_guessed_from_its_ending_but_not_of_a_name() -> None:
    assert [lexeme.form for lexeme in spelling("zorbled", ENGLISH).guessed] == [Form.PAST, Form.PARTICIPLE]
    assert spelling("Zorbled", ENGLISH).guessed == ()
    assert spelling("ed", ENGLISH).guessed == ()


def test_the_longest_phrase_wins_and_hyphens_may_stand_in_it() -> None:
    words = [spelling(word, ENGLISH) for word in "set - out for".split()]
    count, readings = phrase_at(words, 0, ENGLISH, lower_case=True)
    assert count == 3
    assert readings[0].sense is VerbClass.LEAVE


def test_each_language_has_spellings_of_its_own() -> None:
    assert spelling("sale", ENGLISH).readings != spelling("sale", SPANISH).readings
