from __future__ import annotations

import pytest
from caravan_map.news.grammar import ENGLISH, SPANISH
from caravan_map.news.grammar.night_words import NightWords


@pytest.mark.parametrize(
    "verb", ["slept", "Sleeping", "bedded down", "overnighted", "lie the night", "stayed overnight"]
)
def test_english_verbs_of_sleeping_tell_of_a_night(verb: str) -> None:
    assert ENGLISH.nights.are_slept_through(verb)
    assert not ENGLISH.nights.are_over(verb)


@pytest.mark.parametrize("verb", ["durmieron", "Pernoctó", "dormir", "duermen", "pasaron la noche", "hizo noche"])
def test_spanish_verbs_of_sleeping_tell_of_a_night(verb: str) -> None:
    assert SPANISH.nights.are_slept_through(verb)
    assert not SPANISH.nights.are_over(verb)


def test_verbs_of_waking_tell_of_the_morning_after() -> None:
    assert all(ENGLISH.nights.are_over(verb) for verb in ("woke", "woke up", "awoke", "waking"))
    assert all(SPANISH.nights.are_over(verb) for verb in ("amaneció", "despertaron", "se despertaron"))


def test_other_stays_may_be_of_any_hour() -> None:
    assert not any(ENGLISH.nights.are_slept_through(verb) for verb in ("rested", "camped", "waited", "spent"))
    assert not any(SPANISH.nights.are_slept_through(verb) for verb in ("descansaron", "acamparon", "esperaban"))


def test_a_table_without_such_words_knows_no_night() -> None:
    assert not NightWords().are_slept_through("slept")
    assert not NightWords().are_over("woke")
