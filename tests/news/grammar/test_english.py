from __future__ import annotations

import pytest
from caravan_map.news.grammar.classes import Adverb, Form, NounClass, VerbClass
from caravan_map.news.grammar.english import ENGLISH
from caravan_map.news.grammar.english_prose import NOUNS_TOO
from caravan_map.news.grammar.inflection import inflected

LEXICON = ENGLISH.lexicon


def forms(base: str) -> list[str]:
    return inflected(base, {})[0]


@pytest.mark.parametrize(
    ("base", "past", "ing"),
    [
        ("trek", "trekked", "trekking"),
        ("picnic", "picnicked", "picnicking"),
        ("skip", "skipped", "skipping"),
        ("tramp", "tramped", "tramping"),
        ("hurry", "hurried", "hurrying"),
        ("lie", "lied", "lying"),
    ],
)
def test_endings_follow_the_spelling(base: str, past: str, ing: str) -> None:
    assert {past, ing} <= set(forms(base))


@pytest.mark.parametrize("form", ["marshaled", "marshalled", "fueling", "fuelling", "bused", "bussed"])
def test_both_spellings_of_a_doubled_consonant_are_known(form: str) -> None:
    assert any(isinstance(lexeme.sense, VerbClass) for lexeme in LEXICON[form])


def test_would_is_told_from_will() -> None:
    assert ENGLISH.senses_of("would") == {Adverb.WOULD}
    assert ENGLISH.senses_of("will") == {Adverb.MODAL}


def test_what_had_to_be_done_was_done() -> None:
    assert LEXICON["had to"][0].form is LEXICON["were forced to"][0].form is Form.PAST


@pytest.mark.parametrize("word", [word.strip() for word in " ".join(NOUNS_TOO.split()).split(",")])
def test_a_word_listed_as_a_noun_too_is_a_verb_and_something_else(word: str) -> None:
    readings = LEXICON[word]
    assert any(isinstance(lexeme.sense, VerbClass) for lexeme in readings)
    assert any(not isinstance(lexeme.sense, VerbClass) or lexeme.form is Form.NOUN for lexeme in readings)


def test_phrases_are_in_small_letters_with_single_spaces() -> None:
    assert [phrase for phrase in LEXICON if phrase != " ".join(phrase.lower().split())] == []


def test_a_thing_is_only_what_has_no_other_noun() -> None:
    doubled = [
        word
        for word, readings in LEXICON.items()
        if any(lexeme.sense is NounClass.THING for lexeme in readings)
        and sum(isinstance(lexeme.sense, NounClass) for lexeme in readings) > 1
    ]
    assert doubled == []
