from __future__ import annotations

import pytest
from caravan_map.news.syntax.people import Subject, kind_at
from caravan_map.news.syntax.phrases import is_inside_phrase
from caravan_map.news.syntax.subjects import has_other_subject, is_finite, subject
from support.newsroom import role, sentence, told


def at(text: str, word: str) -> int:
    """Give the index of the chunk that is or opens with a word."""
    return next(index for index, chunk in enumerate(sentence(text)) if chunk.text.split()[0] == word)


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("The caravan, which has shrunk, left Tapachula.", "left", "group"),
        ("The caravan, singing, left Tapachula.", "left", "group"),
        ("The caravan, the mayor and dogs, left Tapachula.", "left", "official"),
        ("Between the marchers, halted in Tapachula, and the police lay a bridge.", "halted", "crowd"),
        ("Between the rocks, halted in Tapachula, and the river lay a bridge.", "halted", "none"),
        ("It rained on the marchers, halted in Tapachula.", "halted", "group"),
        ("Behind them walked hundreds.", "walked", "crowd"),
        ("Behind them walked rain.", "walked", "none"),
        ("Behind them sang hundreds.", "sang", "none"),
        ("The arrival of the caravan was loud.", "arrival", "group"),
        ("The arrival of the governor was loud.", "arrival", "official"),
        ("The arrival of rain was loud.", "arrival", "none"),
        ("The arrival of rain from the north was loud.", "arrival", "none"),
        ("They sang of the arrival of rain.", "arrival", "group"),
        ("The governor sang of an arrival.", "arrival", "official"),
        ("The governor’s slow arrival was loud.", "arrival", "official"),
        ("Tuesday’s arrival was loud.", "arrival", "person"),
        ("The caravan slept – tired, left alone.", "left", "group"),
        ("The caravan slept: it left.", "left", "group"),
        ("The group and its bus slept before it left.", "left", "group"),
        ("The reporters slept before it left.", "left", "group"),
        ("After arriving in Tapachula, the caravan slept.", "arriving", "group"),
        ("Before arriving in Tapachula, the caravan slept.", "arriving", "none"),
        ("Having reached Tapachula, the caravan slept.", "reached", "group"),
    ],
)
def test_the_subject_is_whoever_does_what_the_verb_says(text: str, verb: str, expected: Subject) -> None:
    assert subject(sentence(text), at(text, verb))[0] == expected


@pytest.mark.parametrize(
    ("who", "expected"),
    [
        ("Ana Ruiz, 20,", "at"),
        ("Ana Ruiz, from Honduras,", "at"),
        ("A woman of 20", "at"),
        ("A woman of 20 from Honduras", "at"),
        ("A man from Honduras", "at"),
        ("A Honduran man", "at"),
        ("The Catalans", "at"),
        ("Their leaders", "at"),
        ("Men, women and a boy", "at"),
        ("About 4,000 had come and", "at"),
        ("Some 400, who sang,", "at"),
        ("Ana Ruiz", "mention"),
        ("Ana Ruiz, 120,", "mention"),
        ("Ana Ruiz, a police officer of 40,", "mention"),
        ("A man from television", "mention"),
        ("Leaders", "mention"),
        ("A boy", "mention"),
        ("The Atheneum", "mention"),
    ],
)
def test_walkers_are_told_from_others_by_age_home_and_number(who: str, expected: str) -> None:
    assert role(f"{who} reached Tapachula.", "Tapachula") == expected


@pytest.mark.parametrize(
    ("who", "expected"),
    [
        ("Ana, de 20 años,", "at"),
        ("Un hombre de Honduras", "at"),
        ("El gobernador, de 50 años,", "mention"),
    ],
)
def test_walkers_are_told_from_others_by_age_and_home_in_spanish(who: str, expected: str) -> None:
    assert role(f"{who} llegó a Tapachula.", "Tapachula", language="es") == expected


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("The vanguard slept.", "vanguard", "group"),
        ("Part of them slept.", "Part", "crowd"),
        ("357 of them slept.", "357", "crowd"),
        ("About 4,000 slept.", "About", "crowd"),
        ("They ate 400.", "400", None),
        ("They ate 400", "400", None),
        ("The 400 trucks slept.", "400", None),
        ("She slept.", "She", "person"),
        ("Hondurans slept.", "Hondurans", "crowd"),
        ("The Honduran slept.", "Honduran", None),
        ("Photos slept.", "Photos", "thing"),
        ("Rain fell.", "Rain", None),
    ],
)
def test_a_noun_stands_for_one_kind_of_subject(text: str, word: str, expected: Subject | None) -> None:
    assert kind_at(sentence(text), at(text, word)) == expected


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("They slept.", "slept", True),
        ("They will sleep.", "sleep", True),
        ("They began to sleep.", "sleep", True),
        ("Sleeping is good.", "Sleeping", False),
        ("To sleep is good.", "sleep", False),
    ],
)
def test_a_verb_is_finite_by_its_form_or_its_helper(text: str, verb: str, expected: bool) -> None:
    assert is_finite(sentence(text), at(text, verb)) is expected


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("The reform slept.", "slept", True),
        ("Mexico slept.", "slept", True),
        ("In the park slept many.", "slept", False),
        ("They slept.", "slept", False),
    ],
)
def test_a_thing_or_a_country_is_another_subject(text: str, verb: str, expected: bool) -> None:
    assert has_other_subject(sentence(text), at(text, verb)) is expected


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("With the caravan came dogs.", "caravan", True),
        ("With the large caravan came dogs.", "caravan", True),
        ("Of the caravan nobody spoke.", "caravan", False),
        ("In Tapachula the caravan slept.", "caravan", False),
        ("On Tuesday the caravan slept.", "caravan", False),
        ("With sore feet the caravan slept.", "caravan", False),
        ("For now it slept.", "it", False),
        ("The caravan slept.", "caravan", False),
    ],
)
def test_a_noun_after_a_preposition_is_no_subject(text: str, word: str, expected: bool) -> None:
    assert is_inside_phrase(sentence(text), at(text, word), "group") is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("La Marcha por el Agua, Tierra y Pan salió hoy de Huixtla.", ("departed", "main")),
        ("La Caminata por el Pan, el Agua y la Tierra salió hoy de Huixtla.", ("departed", "main")),
        ("La Caminata por el Pan y el Agua, que encabeza Ana Ruiz, salió hoy de Huixtla.", ("departed", "main")),
        ("El alcalde, que recibió a la marcha, salió de Huixtla.", ("mention", "main")),
        (
            "La caravana «Camino del maíz», que frenó el gobierno, tras tres días de lluvia, salió de Huixtla.",
            ("departed", "main"),
        ),
        ("La caravana salió de la Terminal Norte de Autobuses de Huixtla.", ("departed", "main")),
        ("El Segundo Malón del Agua salió de Huixtla.", ("departed", "main")),
        ("Un tercer malón salió de Huixtla.", ("departed", "other")),
        ("Ana, Luis y Marta salieron de Huixtla.", ("mention", "main")),
    ],
)
def test_a_march_may_be_called_by_several_names(text: str, expected: tuple[str, str]) -> None:
    assert told(text, "Huixtla", language="es") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The monks left Qwertin at sunrise and reached Huixtla.", ("at", "main")),
        ("They crossed Qwertin Abajo and slept in Huixtla.", ("at", "main")),
        ("When the monks left Ana Ruiz walked to Huixtla.", ("mention", "main")),
    ],
)
def test_a_town_that_no_gazetteer_has_is_left_by_the_group_and_does_nothing_itself(
    text: str, expected: tuple[str, str]
) -> None:
    assert told(text, "Huixtla", language="en") == [expected]
