from __future__ import annotations

import pytest
from caravan_map.news.claims import Role
from caravan_map.news.grammar import grammar_for
from caravan_map.news.roles.pointers import Antecedents, pointed_at
from support.newsroom import positions, reading, role, sentence, told


def roles_of(text: str, name: str, language: str) -> list[Role]:
    return [found for found, _ in told(text, name, language=language)]


POINTED: list[tuple[str, Role]] = [
    ("TAPACHULA, Mexico (AP) — The caravan is resting here.", "at"),
    ("TAPACHULA, Mexico (AP) — Here the caravan slept.", "at"),
    ("TAPACHULA, Mexico (AP) — The caravan slept around here.", "at"),
    ("TAPACHULA, Mexico (AP) — The caravan slept in this town.", "at"),
    ("TAPACHULA, Mexico (AP) — The caravan slept in this hot southern town on Tuesday.", "at"),
    ("TAPACHULA, Mexico (AP) — The caravan slept in its main square.", "at"),
    ("TAPACHULA, Mexico (AP) — The caravan will reach this city on Friday.", "toward"),
    ("TAPACHULA, Mexico (AP) — It is hot. The caravan left this city at dawn.", "departed"),
    ("TAPACHULA, Mexico (AP) — The governor slept in this town.", "mention"),
    ("TAPACHULA, Mexico (AP) — The caravan slept in its trucks.", "mention"),
    ("TAPACHULA, Mexico (AP) — The caravan slept in this, he said, town.", "mention"),
    ("TAPACHULA, Mexico (AP) — The caravan slept in this", "mention"),
    ("TAPACHULA, Mexico (AP) — The caravan slept in this town of Escuintla.", "mention"),
    ("TAPACHULA, Mexico (AP) — The caravan slept in this very old and hot and dry and dusty town.", "mention"),
    ("TAPACHULA, Mexico (AP) — The caravan rests.", "mention"),
]


POINTED_ES: list[tuple[str, Role]] = [
    ("TAPACHULA, México (AP) — La caravana descansa aquí.", "at"),
    ("TAPACHULA, Chis., 8 de junio. La caravana durmió en esta ciudad.", "at"),
    ("TAPACHULA, Chis. La caravana durmió en su parque central.", "at"),
    ("Tapachula, Chiapas.- Aquí durmió la caravana.", "at"),
    ("TAPACHULA, México (AP) — La caravana llegará el viernes a esta ciudad.", "toward"),
    ("TAPACHULA, México (AP) — La caravana llegó anoche a esta frontera.", "at"),
    ("TAPACHULA, México (AP) — La caravana llegó anoche a la frontera.", "mention"),
    ("TAPACHULA, México (AP) — El gobernador durmió en esta ciudad.", "mention"),
]


THE_TOWN: list[tuple[str, list[Role]]] = [
    ("The caravan reached Huixtla. They slept in the town.", ["at", "at"]),
    ("The caravan reached Huixtla. The town welcomed them.", ["at", "at"]),
    ("The caravan reached Huixtla. They left this town at dawn.", ["at", "departed"]),
    ("The caravan left Huixtla. They had liked the town.", ["departed"]),
    ("The caravan left Huixtla. They had rested in the town.", ["at", "departed"]),
    ("The caravan reached Huixtla. They left the city of Escuintla.", ["at"]),
    ("The caravan reached Huixtla. They left the city Escuintla.", ["at"]),
    ("The caravan reached Huixtla. They slept here.", ["at"]),
    ("The caravan reached Huixtla. The mayor spoke in the city.", ["at"]),
    ("The governor reached Huixtla. They slept in the town.", ["mention"]),
]


THE_TOWN_ES: list[tuple[str, list[Role]]] = [
    ("La caravana llegó a Huixtla. Durmieron en la ciudad.", ["at", "at"]),
    ("La caravana llegó a Huixtla. Dejaron el pueblo al amanecer.", ["at", "departed"]),
    ("La caravana llegó a Huixtla. Dejaron la ciudad de Escuintla.", ["at"]),
]


@pytest.mark.parametrize(("text", "expected"), POINTED)
def test_here_and_this_town_point_at_the_dateline(text: str, expected: Role) -> None:
    assert role(text, "TAPACHULA") == expected


@pytest.mark.parametrize(("text", "expected"), POINTED_ES)
def test_here_and_this_town_point_at_the_dateline_in_spanish(text: str, expected: Role) -> None:
    assert role(text, "TAPACHULA" if "TAPACHULA" in text else "Tapachula", language="es") == expected


@pytest.mark.parametrize(("text", "expected"), THE_TOWN)
def test_the_town_is_the_one_the_group_was_placed_in_last(text: str, expected: list[Role]) -> None:
    assert sorted(roles_of(text, "Huixtla", "en")) == expected


@pytest.mark.parametrize(("text", "expected"), THE_TOWN_ES)
def test_the_town_is_the_one_the_group_was_placed_in_last_in_spanish(text: str, expected: list[Role]) -> None:
    assert sorted(roles_of(text, "Huixtla", "es")) == expected


def test_who_reached_a_town_to_sleep_there_is_in_it() -> None:
    assert told("Los migrantes llegaron a Huixtla para dormir ahí.", "Huixtla", language="es") == [("at", "main")]


def test_what_points_at_a_town_is_quoted_from_its_name_on() -> None:
    text = "TAPACHULA, Mexico (AP) — It is hot. The caravan slept in this town."
    (claim,) = [claim for claim in positions(text) if claim.role == "at"]
    assert claim.quote == text
    assert text[claim.start : claim.end] == "TAPACHULA"


def test_what_points_at_a_town_far_above_quotes_only_the_line_that_names_it() -> None:
    opening = "TAPACHULA, Mexico (AP) — It is hot."
    text = " ".join([opening, *["Nobody can say how long it will be so hot."] * 20, "The caravan slept in this town."])
    (claim,) = [claim for claim in reading(text).positions if claim.role == "at"]
    assert claim.quote == opening


def test_without_a_town_nothing_is_pointed_at() -> None:
    chunks = sentence("The caravan slept here, in this town, in its square and in the city.")
    assert list(pointed_at(chunks, grammar_for("en"), Antecedents(None))) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The march reached Huixtla on Sunday. There it was met by a crowd.", {"at"}),
        ("The march reached Huixtla on Sunday. From there it walked on.", {"at", "departed"}),
        ("The march slept in Huixtla. The walkers left that town at seven.", {"at", "departed"}),
        ("The march slept in Huixtla. His brother lives in Puebla. From there it walked on.", {"at"}),
    ],
)
def test_there_and_that_town_mean_the_town_named_last(text: str, expected: set[str]) -> None:
    assert {claim.role for claim in positions(text) if claim.place.name == "Huixtla"} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("La marcha salió el lunes de Huixtla. Los caminantes dejaron el pueblo a las siete.", 2),
        ("La marcha salió el lunes de Huixtla. Los caminantes llegaron al poblado veracruzano de Ulapan Viejo.", 1),
        ("La marcha salió el lunes de Huixtla. Su meta era la comunidad Piedra Honda, donde durmieron.", 1),
    ],
)
def test_a_noun_that_names_its_own_town_points_at_no_other(text: str, expected: int) -> None:
    assert len([claim for claim in positions(text) if claim.place.name == "Huixtla"]) == expected
