from __future__ import annotations

import pytest
from caravan_map.news.claims import Group, Role
from support.newsroom import role, told

# A sentence about the group, and what it lets surmise of a place.

SURMISED: list[tuple[str, str, Role, Group]] = [
    ("The riders talked at a fountain in Huixtla.", "Huixtla", "at", "main"),
    ("They sang and danced in Huixtla.", "Huixtla", "at", "main"),
    ("They were tired in Huixtla.", "Huixtla", "at", "main"),
    ("The vanguard danced in Huixtla.", "Huixtla", "at", "vanguard"),
    ("The second caravan ate. They danced in Huixtla.", "Huixtla", "at", "other"),
    ("They would dance in Huixtla.", "Huixtla", "toward", "main"),
    ("Ana Ruiz, 20, danced in Huixtla.", "Huixtla", "at", "main"),
    ("The governor left. They sang in Huixtla.", "Huixtla", "at", "main"),
]
SURMISED_ES: list[tuple[str, str, Role, Group]] = [
    ("Cantaron y bailaron en Huixtla.", "Huixtla", "at", "main"),
    ("Compraron zapatos en Huixtla.", "Huixtla", "at", "main"),
    ("Les duelen los pies en Huixtla.", "Huixtla", "at", "main"),
    ("Bailarían en Huixtla.", "Huixtla", "toward", "main"),
    ("El gobernador salió. Bailaron en Huixtla.", "Huixtla", "at", "main"),
]

REFUSED = [
    ("The governor danced in Huixtla.", "Huixtla"),
    ("Reporters danced in Huixtla.", "Huixtla"),
    ("Ana Ruiz danced in Huixtla.", "Huixtla"),
    ("The migrants hope to join relatives in Huixtla.", "Huixtla"),
    ("The talks in Huixtla dragged on.", "Huixtla"),
    ("No band played in Huixtla.", "Huixtla"),
    ("Their feet bled in Huixtla.", "Huixtla"),
    ("They never danced in Huixtla.", "Huixtla"),
    ("They dance every year in Huixtla.", "Huixtla"),
    ("They danced not in Huixtla but in Arriaga.", "Huixtla"),
    ("If rain fell in Huixtla, the river rose.", "Huixtla"),
    ("They would love to sing in Honduras.", "Honduras"),
    ("They told the mayor in Huixtla.", "Huixtla"),
    ("They bought shoes from Huixtla.", "Huixtla"),
    ("They bought a truck for Huixtla.", "Huixtla"),
    ("They brought bread in Huixtla.", "Huixtla"),
    ("Photos of a dance in Huixtla.", "Huixtla"),
    ("They would move on in a bus from Huixtla to nowhere.", "Huixtla"),
    ("They headed in Huixtla.", "Huixtla"),
    ("The governor left. The choir sang in Huixtla.", "Huixtla"),
]
REFUSED_ES = [
    ("El gobernador bailó en Huixtla.", "Huixtla"),
    ("No bailaron en Huixtla.", "Huixtla"),
    ("Cada año bailan en Huixtla.", "Huixtla"),
    ("La reforma se atoró en Huixtla.", "Huixtla"),
    ("La reunión en Huixtla fue larga.", "Huixtla"),
    ("Quieren cantar en Honduras.", "Honduras"),
]

# Pieces of a diary: a first sentence tells whom it is about.
FRAGMENTS: list[tuple[str, str, Role]] = [
    ("Fuel in Huixtla around ten.", "Huixtla", "at"),
    ("Breakfast in Huixtla.", "Huixtla", "at"),
    ("A night of song in Huixtla tomorrow.", "Huixtla", "toward"),
    ("Tomorrow to Huixtla.", "Huixtla", "toward"),
    ("They rest. They eat. They sing. They wait. Huixtla tomorrow, Arriaga the day after.", "Huixtla", "toward"),
    ("They rest. They eat. They sing. They wait. Huixtla tomorrow, Arriaga the day after.", "Arriaga", "toward"),
    ("They rest. They eat. They sing. They wait. Tapachula on Monday, Huixtla on Tuesday.", "Tapachula", "at"),
    ("They rest. They eat. They sing. They wait. Tapachula on Monday, Huixtla on Tuesday.", "Huixtla", "at"),
    ("They rest. On Monday Huixtla.", "Huixtla", "at"),
    ("Tapachula to Huixtla, 40 km.", "Tapachula", "departed"),
    ("Tapachula to Huixtla, 40 km.", "Huixtla", "at"),
    ("Huixtla to nowhere.", "Huixtla", "mention"),
    ("Huixtla and Escuintla behind us.", "Huixtla", "passed"),
    ("Huixtla and Escuintla behind us.", "Escuintla", "passed"),
    ("Fuel, and the governor, in Huixtla.", "Huixtla", "mention"),
    ("The police in Huixtla.", "Huixtla", "mention"),
    ("Not in Huixtla.", "Huixtla", "mention"),
    ("If in Huixtla, sing.", "Huixtla", "mention"),
    ("Rain in Honduras.", "Honduras", "mention"),
    ("Heat, dust, Huixtla.", "Huixtla", "mention"),
    ("The governor spoke. Breakfast in Huixtla.", "Huixtla", "mention"),
]
FRAGMENTS_ES: list[tuple[str, str, Role]] = [
    ("Desayuno en Huixtla.", "Huixtla", "at"),
    ("Mañana, de madrugada, a Huixtla.", "Huixtla", "toward"),
    ("Descansan. Comen. Cantan. Esperan. Tapachula el lunes, Huixtla el martes.", "Tapachula", "at"),
    ("Descansan. Comen. Cantan. Esperan. Tapachula el lunes, Huixtla el martes.", "Huixtla", "at"),
    ("Lluvia en Honduras.", "Honduras", "mention"),
    ("El gobernador en Huixtla.", "Huixtla", "mention"),
]


@pytest.mark.parametrize(("text", "name", "expected", "group"), SURMISED)
def test_a_sentence_about_the_group_places_it(text: str, name: str, expected: Role, group: Group) -> None:
    assert told(text, name) == [(expected, group)]


@pytest.mark.parametrize(("text", "name", "expected", "group"), SURMISED_ES)
def test_a_sentence_about_the_group_places_it_in_spanish(text: str, name: str, expected: Role, group: Group) -> None:
    assert told(text, name, language="es") == [(expected, group)]


@pytest.mark.parametrize(("text", "name"), REFUSED)
def test_another_subject_an_office_a_condition_or_a_country_places_nobody(text: str, name: str) -> None:
    assert role(text, name) == "mention"


@pytest.mark.parametrize(("text", "name"), REFUSED_ES)
def test_another_subject_an_office_a_habit_or_a_country_places_nobody_in_spanish(text: str, name: str) -> None:
    assert role(text, name, language="es") == "mention"


@pytest.mark.parametrize(("text", "name", "expected"), FRAGMENTS)
def test_a_fragment_without_a_verb_places_whom_the_text_is_about(text: str, name: str, expected: Role) -> None:
    assert role(text, name) == expected


@pytest.mark.parametrize(("text", "name", "expected"), FRAGMENTS_ES)
def test_a_fragment_without_a_verb_places_whom_the_text_is_about_in_spanish(
    text: str, name: str, expected: Role
) -> None:
    assert role(text, name, language="es") == expected
