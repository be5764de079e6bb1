from __future__ import annotations

import pytest
from caravan_map.news.claims import Group, Role
from caravan_map.news.roles.discourse import topic_after
from caravan_map.news.roles.doers import Topic
from caravan_map.news.syntax.people import Subject
from support.newsroom import role, sentence, told

# The last sentence of each names nobody, or only by a pronoun.
MEANT: list[tuple[str, str, Role, Group]] = [
    ("They left Huixtla.", "Huixtla", "departed", "main"),
    ("The governor rested. They left Huixtla.", "Huixtla", "departed", "main"),
    ("The vanguard rested. They left Huixtla.", "Huixtla", "departed", "vanguard"),
    ("The stragglers came late. They slept in Huixtla.", "Huixtla", "at", "rear"),
    ("The second caravan rested. It left Huixtla.", "Huixtla", "departed", "other"),
    ("The second caravan rested. He spoke. They left Huixtla.", "Huixtla", "departed", "other"),
    ("The second caravan rested. The governor spoke. They left Huixtla.", "Huixtla", "departed", "other"),
    ("The second caravan rested. The caravan sang. They left Huixtla.", "Huixtla", "departed", "main"),
    ("The second caravan rested.\n\nThey left Huixtla.", "Huixtla", "departed", "main"),
    ("The rain fell. They slept in Huixtla.", "Huixtla", "at", "main"),
    ("The governor spoke. Left Huixtla at dawn.", "Huixtla", "mention", "main"),
    ("The caravan sang. Left Huixtla at dawn.", "Huixtla", "departed", "main"),
]
MEANT_ES: list[tuple[str, str, Role, Group]] = [
    ("El gobernador habló. Llegaron a Huixtla.", "Huixtla", "at", "main"),
    ("El gobernador habló. Llegó a Huixtla.", "Huixtla", "mention", "main"),
    ("La caravana cantó. Llegó a Huixtla.", "Huixtla", "at", "main"),
    ("La avanzada descansó. Llegaron a Huixtla.", "Huixtla", "at", "vanguard"),
    ("La segunda caravana descansó. Llegó a Huixtla.", "Huixtla", "at", "other"),
]


@pytest.mark.parametrize(("text", "name", "expected", "group"), MEANT)
def test_a_pronoun_means_whom_the_text_spoke_of(text: str, name: str, expected: Role, group: Group) -> None:
    assert told(text, name) == [(expected, group)]


@pytest.mark.parametrize(("text", "name", "expected", "group"), MEANT_ES)
def test_a_missing_subject_means_whom_the_text_spoke_of(text: str, name: str, expected: Role, group: Group) -> None:
    assert told(text, name, language="es") == [(expected, group)]


@pytest.mark.parametrize(
    ("text", "kind", "group"),
    [
        ("The caravan rests.", "group", "main"),
        ("The vanguard rests while the governor speaks.", "group", "vanguard"),
        ("The governor spoke while the migrants rested.", "group", "main"),
        ("The governor speaks.", "official", "other"),
        ("They rested.", "group", "other"),
        ("It rests.", "none", "other"),
        ("She rests.", "none", "other"),
        ("Ana Ruiz rests.", "none", "other"),
        ("The storm rages.", "none", "other"),
        ("Rain and heat.", "none", "other"),
    ],
)
def test_after_a_sentence_the_text_speaks_of_its_people(text: str, kind: Subject, group: Group) -> None:
    found = topic_after(sentence(text), Topic("none", "other"))
    assert (found.kind, found.group) == (kind, group)


SINGLE: list[tuple[str, Role]] = [
    ("El alcalde visitó el albergue. Llegó a Huixtla.", "mention"),
    ("Juan Pérez viajó ayer. Llegó a Huixtla.", "mention"),
    ("La caravana descansa. Llegó ayer a Huixtla.", "at"),
    ("Doña Ana, de 40 años, no tiene papeles. Llegó ayer a Huixtla.", "at"),
    ("Doña Ana, de 40 años, no tiene papeles. Vivía en Huixtla.", "mention"),
    ("La caravana no para. «Vamos bien», dijo Juan Pérez. Llegará mañana a Huixtla.", "toward"),
    ("El alcalde visitó el albergue. Los migrantes comían. Llegaron ayer a Huixtla.", "at"),
    ("El alcalde visitó el albergue. La caravana dormía. Salió ayer de Huixtla.", "departed"),
    ("El alcalde visitó el albergue.\n\nLlegó ayer a Huixtla.", "mention"),
    ("¿Qué fue de la caravana? Salió de Huixtla el viernes.", "departed"),
]


@pytest.mark.parametrize(("text", "expected"), SINGLE)
def test_a_verb_without_its_he_means_the_person_the_text_spoke_of_last(text: str, expected: Role) -> None:
    assert role(text, "Huixtla", language="es") == expected
