from __future__ import annotations

import pytest
from caravan_map.wording.bases import CLUES, PATTERNS, ROUTES, basis, route_basis
from caravan_map.wording.words import words_in

SPANISH = words_in("es")
GAPS = {
    "n": "3",
    "low": "10",
    "high": "30",
    "hour": "23:10",
    "detour": "1.3",
    "legs": "5",
    "area": "Sonora",
    "host": "localhost",
    "names": "Creel, Naica and others",
    "place": "Arriaga",
    "road": "coast road",
    "day": "2023-12-27",
    "first": "2023-12-26",
    "last": "2023-12-28",
    "days": "2023-12-27",
    "file": "road.gpx",
    "quote": "on Sunday",
    "name": "published",
    "article": "a1",
    "clues": "“Sunday” is past",
    "basis": "“Sunday”",
    "other": "“Monday”",
    "lengths": "through towns on the way; geodesic lengths times a detour of 1.2",
}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("no date given", "no se da fecha"),
        (
            "“Tuesday”, counted from publication on 2023-12-26",
            "“Tuesday”, contado desde la publicación, del 26 dic 2023",
        ),
        ("as of publication (“published” in the file)", "la de la publicación (“published” en el archivo)"),
        (
            "no date here; another report of it: “lunes”, counted from 2023-12-26",
            "sin fecha aquí; otra nota sobre lo mismo: “lunes”, contado desde el 26 dic 2023",
        ),
        ("inferred: “Sunday” is past; “24 Dec” is “Sunday”", "deducida: “Sunday” ya pasó; “24 Dec” es “Sunday”"),
        (
            "the day the same paragraph speaks of: “May 1”, in the time told of: “2018”; said again",
            "el día del que habla el mismo párrafo: “May 1”, en el tiempo del que se habla: “2018”; dicho otra vez",
        ),
    ],
)
def test_how_a_date_was_found_is_said_in_the_readers_language(text: str, said: str) -> None:
    assert basis(text, SPANISH) == (said, "")
    assert basis(text, words_in("en")) == (text.replace("2023-12-26", "26 Dec 2023"), "")


def test_a_day_that_an_article_writes_so_stays_so() -> None:
    assert basis("“2023-12-26”, counted from 2023-12-27", words_in("en"))[0].startswith(
        "“2023-12-26”, counted from 27 "
    )


def test_a_basis_of_no_known_pattern_stays_english_and_is_marked_so() -> None:
    assert basis("the moon was full", SPANISH) == ("the moon was full", "en")
    assert basis("the night before the moon was full", SPANISH)[1] == "en"
    assert basis("inferred: “Sunday” is past; the moon was full", SPANISH)[1] == "en"
    assert basis("", SPANISH) == ("", "")


def test_how_a_route_was_found_is_said_to_its_last_clause() -> None:
    found = "along the road on foot that the routing server localhost tells, by its geodesic length"
    asked = f"chain of 3 places named by the user, {found}; 1 of 2 legs without a road there, laid through towns"
    told, tongue = route_basis(asked, SPANISH)
    assert told.endswith("según su longitud geodésica; 1 de 2 tramos sin carretera allí, por poblaciones")
    assert tongue == ""
    laid = "inferred: laid through the 4 places the reports name, by date and nearness, to the last; "
    left = f"{laid}{GAPS['lengths']}; left out, for one group cannot have been there too: Creel and others"
    told, tongue = route_basis(left, SPANISH)
    assert told.endswith("; sin estos lugares, donde no pudo estar también un mismo grupo: Creel y otros")
    assert tongue == ""


def test_no_pattern_hides_another() -> None:
    for pattern in (*PATTERNS, *(f"inferred: {clue}" for clue in CLUES)):
        filled = pattern.format(**GAPS)
        assert basis(filled, SPANISH)[1] == "", filled
        assert pattern == "“{quote}”" or basis(filled, SPANISH)[0] != filled
    for pattern in ROUTES:
        assert route_basis(pattern.format(**GAPS | {"basis": GAPS["lengths"]}), SPANISH)[1] == "", pattern
