from __future__ import annotations

import pytest
from caravan_map.wording.reasons import PATTERNS, reason
from caravan_map.wording.words import words_in

SPANISH = words_in("es")


@pytest.mark.parametrize(
    ("why", "said"),
    [
        ("fits the other reports", "concuerda con las demás notas"),
        ("2 articles say so, and it fits the other reports", "lo dicen 2 notas, y concuerda con las demás"),
        (
            "Mexico City lies 1,041 km off the Gulf corridor",
            "Mexico City queda a 1,041 km de la ruta (corredor del Golfo)",
        ),
        ("repeats p3: repeats p1: a goal, not a position", "repite p3: repite p1: una meta, no una posición"),
    ],
)
def test_a_reason_is_said_in_the_readers_language(why: str, said: str) -> None:
    assert reason(why, SPANISH) == (said, "")
    assert reason(why, words_in("en")) == (why, "")


def test_a_road_of_its_authors_own_keeps_its_name_and_days_are_written_out() -> None:
    assert reason("the mill road does not touch Arriaga", SPANISH) == ("la ruta (mill road) no pasa por Arriaga", "")
    far = reason("Creel lies 181 km off the central corridor and the way to it", SPANISH)[0]
    assert far == "Creel queda a 181 km de la ruta (corredor del centro y el camino hasta él)"
    assert reason("dated after 2023-12-27", words_in("en")) == ("dated after 27 Dec 2023", "")


def test_thousands_are_marked_as_the_readers_country_marks_them() -> None:
    far = reason("Mexico City lies 1,041 km off the Gulf corridor", words_in("es-AR"))[0]
    assert far == "Mexico City queda a 1.041 km de la ruta (corredor del Golfo)"


def test_a_reason_of_no_known_pattern_stays_english_and_is_marked_so() -> None:
    assert reason("the moon was full", SPANISH) == ("the moon was full", "en")
    assert reason("repeats p3: the moon was full", SPANISH) == ("repite p3: the moon was full", "en")
    assert reason("", SPANISH) == ("", "")


def test_no_pattern_hides_another() -> None:
    for pattern in PATTERNS:
        filled = pattern.replace("{why}", "a goal, not a position").format(
            n=2,
            place="Arriaga",
            km=40,
            road="coast road",
            day="2023-12-27",
            low=1,
            high=2,
            claim="p1",
            which="a group of unknown days",
        )
        assert reason(filled, SPANISH)[1] == ""
        assert reason(filled, SPANISH)[0] != filled
