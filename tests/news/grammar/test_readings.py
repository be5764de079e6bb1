from __future__ import annotations

import pytest
from caravan_map.news.grammar import ENGLISH, SPANISH, Grammar, Lexeme, NounClass
from caravan_map.news.grammar.readings import merged, only

CROWD, PART = only(Lexeme(NounClass.CROWD)), only(Lexeme(NounClass.PART))


def test_every_reading_of_a_phrase_is_kept_once_in_its_order() -> None:
    assert merged([("one", PART), ("one", CROWD), ("one", PART), ("two", CROWD)]) == {
        "one": PART + CROWD,
        "two": CROWD,
    }


def test_equal_readings_are_held_once() -> None:
    found = merged([("one", PART), ("two", PART), ("two", CROWD), ("one", CROWD)])
    assert found["one"] is found["two"]


@pytest.mark.parametrize("grammar", [ENGLISH, SPANISH], ids=["en", "es"])
def test_a_lexicon_holds_few_lists_of_readings(grammar: Grammar) -> None:
    held = {id(readings) for readings in grammar.lexicon.values()}
    assert len(held) < len(grammar.lexicon) / 8
