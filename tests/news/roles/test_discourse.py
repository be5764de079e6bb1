from __future__ import annotations

import pytest
from caravan_map.news.claims import Group, Role
from caravan_map.news.grammar import grammar_for
from caravan_map.news.roles.discourse import Antecedents, dateline, pointed_at, topic_after
from caravan_map.news.roles.doers import Topic
from caravan_map.news.syntax.people import Subject
from support.newsroom import positions, reading, role, sentence, taken_apart, told

DATELINES = [
    "TAPACHULA, Mexico (AP) — The caravan grows.",
    "TAPACHULA (Reuters) - The caravan grows.",
    "TAPACHULA -- The caravan grows.",
    "TAPACHULA – The caravan grows.",
    "Tapachula, Chiapas. The caravan grows.",
    "TAPACHULA, Chis.- The caravan grows.",
    "TAPACHULA, Mexico, June 8. The caravan grows.",
    "Columns of heat\n\nTAPACHULA, Mexico — The caravan grows.",
]
NO_DATELINES = [
    "Tapachula is hot.",
    "The caravan left Tapachula. It grows.",
    "MEXICO — The caravan grows.",
    "Guatemalans – The caravan grows.",
    "Tapachula grew on Monday because it rained and the caravan came with all the others of this march. It grows.",
    "The caravan grows.",
]

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


def roles_of(text: str, name: str, language: str) -> list[Role]:
    return [found for found, _ in told(text, name, language=language)]


@pytest.mark.parametrize("text", DATELINES)
def test_a_dateline_names_the_town_an_article_is_written_from(text: str) -> None:
    town = dateline(taken_apart(text))
    assert town is not None
    assert town.mention.candidates[0].place.name == "Tapachula"


@pytest.mark.parametrize("text", NO_DATELINES)
def test_a_line_that_tells_something_is_no_dateline(text: str) -> None:
    assert dateline(taken_apart(text)) is None


def test_a_town_in_capitals_before_a_colon_is_a_dateline() -> None:
    town = dateline(taken_apart("HUIXTLA: Hundreds of migrants set out on Monday."))
    assert town is not None
    assert town.mention.text == "HUIXTLA"
    assert dateline(taken_apart("Huixtla: Hundreds of migrants set out on Monday.")) is None


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


def test_who_reached_a_town_to_sleep_there_is_in_it() -> None:
    assert told("Los migrantes llegaron a Huixtla para dormir ahí.", "Huixtla", language="es") == [("at", "main")]


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
    assert list(pointed_at(chunks, grammar_for("en"), Antecedents(None, None))) == []


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
