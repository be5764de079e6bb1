from __future__ import annotations

from caravan_map.news.grammar import ENGLISH, SPANISH
from caravan_map.news.grammar.share_words import ShareWords


def test_words_say_who_came_early_who_stays_and_who_comes_bit_by_bit() -> None:
    assert ENGLISH.shares.say_already("have already reached")
    assert ENGLISH.shares.say_remains("are Still in the square")
    assert ENGLISH.shares.say_in_parts("come in dribs and drabs")
    assert ENGLISH.shares.say_away("are still 40 miles behind")
    assert SPANISH.shares.say_away("viene atrás")
    assert SPANISH.shares.say_already("ya están")
    assert SPANISH.shares.say_remains("se quedaron")
    assert SPANISH.shares.say_in_parts("llegan a cuentagotas")


def test_parts_of_other_words_say_nothing() -> None:
    assert not ENGLISH.shares.say_remains("found a distillery")
    assert not SPANISH.shares.say_already("la playa")


def test_a_table_without_such_words_parts_nobody() -> None:
    none = ShareWords()
    assert not (none.say_already("already"))
    assert not (none.say_remains("still"))
    assert not (none.say_in_parts("piecemeal"))
