from __future__ import annotations

from caravan_map.wording.unread import Unread, missing_sentence, missing_text
from caravan_map.wording.words import words_in

ENGLISH, SPANISH = words_in("en"), words_in("es")


def test_where_nothing_is_missing_nothing_is_said() -> None:
    assert (missing_text(Unread(), ENGLISH), missing_sentence(0, SPANISH)) == ("", "")


def test_one_and_many_are_told_apart() -> None:
    assert missing_sentence(1, SPANISH) == "Un artículo no se pudo leer, y aquí falta lo que dice."
    assert missing_sentence(2, ENGLISH) == "2 articles could not be read, and what they tell is missing here."


def test_of_very_many_the_first_are_named() -> None:
    told = missing_text(Unread(12, tuple(f"{n}.txt" for n in range(12))), ENGLISH)
    assert told.endswith(": 0.txt, 1.txt, 2.txt, 3.txt, 4.txt, 5.txt, 6.txt, 7.txt, 8.txt, 9.txt…")


def test_without_names_their_number_is_told() -> None:
    assert missing_text(Unread(1), ENGLISH) == "One article could not be read, and what it tells is missing here"
