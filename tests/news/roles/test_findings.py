from __future__ import annotations

import pytest
from caravan_map.news.claims import Group, Role
from caravan_map.news.roles.doers import Topic
from caravan_map.news.roles.findings import findings
from support.newsroom import positions, role, sentence, told

# What a sentence says of a place: the place, its role, the group.

CLAUSES: list[tuple[str, str, Role]] = [
    ("The caravan rests in Tapachula, which it reached on Tuesday.", "Tapachula", "at"),
    ("The mayor knows Tapachula, which the caravan left on Tuesday.", "Tapachula", "departed"),
    ("The mayor knows Tapachula, which the caravan crossed on Tuesday.", "Tapachula", "passed"),
    ("The mayor knows Tapachula, which the caravan will reach on Friday.", "Tapachula", "toward"),
    ("The mayor knows Tapachula, which the caravan will leave on Friday.", "Tapachula", "mention"),
    ("The mayor knows Tapachula, which the caravan loves.", "Tapachula", "mention"),
    ("The mayor knows Tapachula, whose streets are hot.", "Tapachula", "mention"),
    ("The mayor lives in Tapachula, Chiapas, where the caravan slept.", "Tapachula", "at"),
    ("The mayor lives in Tapachula, where they managed to sleep.", "Tapachula", "at"),
    ("The mayor lives in Tapachula, where shelters took them in.", "Tapachula", "at"),
    ("The mayor lives in Tapachula, where agents seized them.", "Tapachula", "mention"),
    ("The mayor lives in Tapachula, where the caravan never slept.", "Tapachula", "mention"),
    ("The mayor lives in Tapachula, where the caravan usually sleeps.", "Tapachula", "mention"),
    ("The mayor lives in Tapachula, where the caravan hailed a cab.", "Tapachula", "mention"),
    ("The mayor lives in Tapachula, where the rain fell.", "Tapachula", "mention"),
    ("The mayor lives in Tapachula, hot and dry, where they slept.", "Tapachula", "mention"),
    ("The mayor lives in Tapachula, where they want to rest.", "Tapachula", "toward"),
    ("The mayor lives in Tapachula, where they want to arrive.", "Tapachula", "destination"),
    ("The mayor lives in Tapachula, where they want to arrive on Friday.", "Tapachula", "toward"),
    ("The mayor lives in Tapachula, where they will sleep.", "Tapachula", "toward"),
    ("The mayor lives in Tapachula, from where the caravan left.", "Tapachula", "departed"),
    ("The mayor lives in Tapachula, where the march began.", "Tapachula", "departed"),
    ("The mayor lives in Tapachula, where the caravan will begin on Friday.", "Tapachula", "mention"),
    ("The caravan left Tapachula, where it had slept, for Arriaga.", "Arriaga", "toward"),
    ("The caravan left Tapachula where it had slept, for Arriaga.", "Arriaga", "toward"),
    ("The caravan left Tapachula, all smiles, for Arriaga.", "Arriaga", "toward"),
]
CLAUSES_ES: list[tuple[str, str, Role]] = [
    ("El alcalde vive en Tapachula, de donde salieron el martes.", "Tapachula", "departed"),
    ("El alcalde vive en Tapachula, a donde llegaron el martes.", "Tapachula", "at"),
    ("El alcalde vive en Tapachula, donde durmieron el martes.", "Tapachula", "at"),
    ("El alcalde vive en Tapachula, donde quieren descansar.", "Tapachula", "toward"),
    ("El alcalde vive en Tapachula, donde les dieron pan.", "Tapachula", "at"),
    ("El alcalde vive en Tapachula, donde nunca durmieron.", "Tapachula", "mention"),
]

LISTS: list[tuple[str, str, Role]] = [
    ("They crossed the valley: Tapachula, Huixtla and Arriaga.", "Arriaga", "passed"),
    ("They crossed three towns: Tapachula, Mapastepec and Arriaga.", "Arriaga", "passed"),
    ("They slept in three towns: Tapachula, Mapastepec and Arriaga.", "Tapachula", "at"),
    ("They will cross the valley: Tapachula and Arriaga.", "Arriaga", "toward"),
    ("Crossed so far: Tapachula and Arriaga.", "Arriaga", "passed"),
    ("They did not cross the valley: Tapachula and Arriaga.", "Arriaga", "mention"),
    ("They usually cross three towns: Tapachula and Arriaga.", "Arriaga", "mention"),
    ("The governor crossed the valley: Tapachula and Arriaga.", "Arriaga", "mention"),
    ("The governor spoke. Crossed so far: Tapachula and Arriaga.", "Arriaga", "mention"),
    ("They bought bread: Tapachula, Arriaga.", "Arriaga", "mention"),
    ("Heat: Tapachula and Arriaga.", "Arriaga", "mention"),
]
LISTS_ES: list[tuple[str, str, Role]] = [
    ("Cruzaron el valle: Tapachula, Mapastepec y Arriaga.", "Arriaga", "passed"),
    ("No cruzaron el valle: Tapachula y Arriaga.", "Arriaga", "mention"),
]

WITHOUT_VERB: list[tuple[str, str, Role, Group]] = [
    ("The caravan – now in Tapachula – includes babies.", "Tapachula", "at", "main"),
    ("A second caravan (now in Tapachula) includes babies.", "Tapachula", "at", "other"),
    ("On to Tapachula on Monday.", "Tapachula", "toward", "main"),
    ("Toward Tapachula.", "Tapachula", "toward", "main"),
    ("A long day, toward Tapachula.", "Tapachula", "toward", "main"),
    ("The governor spoke. On to Tapachula.", "Tapachula", "mention", "main"),
    ("A road toward Tapachula.", "Tapachula", "mention", "main"),
    ("Monday night in Tapachula.", "Tapachula", "at", "main"),
    ("The governor spoke. Monday night in Tapachula.", "Tapachula", "mention", "main"),
    ("The caravan in Tapachula is large.", "Tapachula", "at", "main"),
    ("Marchers in Tapachula on Tuesday. (AP Photo/Jo Doe)", "Tapachula", "at", "main"),
    ("Soldiers in Tapachula on Tuesday. (AP Photo/Jo Doe)", "Tapachula", "mention", "main"),
]
WITHOUT_VERB_ES: list[tuple[str, str, Role, Group]] = [
    ("La caravana – ahora en Tapachula – incluye bebés.", "Tapachula", "at", "main"),
    ("La caravana en Tapachula es grande.", "Tapachula", "at", "main"),
    ("Personas de Honduras llenan el camino.", "Honduras", "origin", "main"),
]

ON_NOUNS: list[tuple[str, str, Role]] = [
    ("Migrants from Honduras fill the road.", "Honduras", "origin"),
    ("Ana Ruiz from Honduras sang.", "Honduras", "origin"),
    ("The departure of the caravan of Tapachula was loud.", "Tapachula", "departed"),
    ("The departure of the governor of Tapachula was loud.", "Tapachula", "mention"),
    ("The love of the caravan of Tapachula was great.", "Tapachula", "origin"),
    ("The caravan headed out of Tapachula.", "Tapachula", "departed"),
    ("They walked 40 km of Tapachula.", "Tapachula", "mention"),
]

SET_ASIDE: list[tuple[str, str, Role]] = [
    ("They walked to Tapachula, not to Arriaga.", "Arriaga", "mention"),
    ("They liked this Arriaga church.", "Arriaga", "mention"),
    ("They crossed the Veracruz line on Monday.", "Veracruz", "mention"),
    ("Migrants crossed last week, by the count of Oaxaca officials.", "Oaxaca", "mention"),
    ("They slept in the Arriaga area.", "Arriaga", "at"),
    ("They slept on the Arriaga side of the river.", "Arriaga", "mention"),
    ("They are in Tapachula near the border of Guatemala.", "border of Guatemala", "mention"),
    ("They slept in Tapachula, in southern Mexico.", "southern Mexico", "mention"),
]

DOERS: list[tuple[str, str, Role]] = [
    ("Rolling into Tapachula this morning.", "Tapachula", "at"),
    ("The governor spoke. Rolling into Tapachula this morning.", "Tapachula", "mention"),
    ("Buses carried them to Tapachula.", "Tapachula", "at"),
    ("The governor spoke. Buses carried them to Tapachula.", "Tapachula", "mention"),
    ("The caravan was taken to Tapachula.", "Tapachula", "at"),
    ("Trucks brought Hondurans to Tapachula.", "Tapachula", "at"),
    ("Trucks bring bread to Tapachula.", "Tapachula", "mention"),
    ("They asked to be taken to Tapachula.", "Tapachula", "mention"),
    ("A guide is leading them to Tapachula.", "Tapachula", "toward"),
    ("Migrants met in Tapachula.", "Tapachula", "mention"),
    ("The migrants met in Tapachula.", "Tapachula", "at"),
    ("The migrants would live in Honduras.", "Honduras", "mention"),
    ("They voted in Tapachula to go on.", "Tapachula", "at"),
    ("They are due in Tapachula.", "Tapachula", "destination"),
    ("They went through the hills toward Tapachula.", "Tapachula", "toward"),
    ("They did 8 km from Tapachula to Arriaga.", "Tapachula", "departed"),
    ("The caravan has not left Tapachula.", "Tapachula", "at"),
    ("The caravan left Europe.", "Europe", "origin"),
    ("The police left Europe.", "Europe", "mention"),
    ("Before the caravan reaches Tapachula, it rests.", "Tapachula", "toward"),
]
DOERS_ES: list[tuple[str, str, Role]] = [
    ("Los llevaron a Tapachula en camiones.", "Tapachula", "at"),
    ("Un guía los lleva a Tapachula.", "Tapachula", "toward"),
    ("Bajaron a dormir a Tapachula.", "Tapachula", "at"),
    ("Alcanzaron el domingo Tapachula.", "Tapachula", "at"),
    ("A Tapachula llegó la caravana.", "Tapachula", "at"),
]


@pytest.mark.parametrize(("text", "name", "expected"), [*CLAUSES, *LISTS, *ON_NOUNS, *SET_ASIDE, *DOERS])
def test_a_sentence_gives_a_place_its_role(text: str, name: str, expected: Role) -> None:
    assert role(text, name) == expected


@pytest.mark.parametrize(("text", "name", "expected"), [*CLAUSES_ES, *LISTS_ES, *DOERS_ES])
def test_a_sentence_gives_a_place_its_role_in_spanish(text: str, name: str, expected: Role) -> None:
    assert role(text, name, language="es") == expected


@pytest.mark.parametrize(("text", "name", "expected", "group"), WITHOUT_VERB)
def test_a_place_may_be_told_of_without_a_verb(text: str, name: str, expected: Role, group: Group) -> None:
    assert told(text, name) == [(expected, group)]


@pytest.mark.parametrize(("text", "name", "expected", "group"), WITHOUT_VERB_ES)
def test_a_place_may_be_told_of_without_a_verb_in_spanish(text: str, name: str, expected: Role, group: Group) -> None:
    assert told(text, name, language="es") == [(expected, group)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Some reached Tapachula, where the rest want to be soon.", "en"),
        ("La avanzada llegó a Tapachula, donde los demás quieren dormir.", "es"),
    ],
)
def test_a_place_may_be_reached_by_some_and_lie_ahead_of_the_others(text: str, language: str) -> None:
    assert sorted(told(text, "Tapachula", language=language)) == [("at", "vanguard"), ("toward", "main")]


def test_a_place_that_only_says_where_another_lies_is_a_mention() -> None:
    chunks = sentence("The caravan reached Tapachula.")
    assert [found.role for found in findings(chunks, 3, kind="town", is_qualifier=True)] == ["mention"]
    assert [found.role for found in findings(chunks, 3, kind="town", topic=Topic("none"))] == ["at"]


@pytest.mark.parametrize(
    "text",
    [
        "The riders set off at dawn for Huixtla, some 60 miles west, in Chiapas state.",
        "The riders set off at dawn for Huixtla, in Chiapas state.",
    ],
)
def test_the_state_a_goal_lies_in_is_no_place_of_the_group(text: str) -> None:
    assert [(claim.place.name, claim.role) for claim in positions(text)] == [
        ("Huixtla", "toward"),
        ("Chiapas", "mention"),
    ]
