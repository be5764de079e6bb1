from __future__ import annotations

import pytest
from caravan_map.news.claims import Group, Role
from support.newsroom import position, role, told

# Sentences, the place each is asked about, the role it gives it. All of the main group.

GOALS: list[tuple[str, str, Role]] = [
    ("Huixtla is their goal.", "Huixtla", "destination"),
    ("Huixtla was to be their final destination.", "Huixtla", "destination"),
    ("Huixtla is not their goal.", "Huixtla", "mention"),
    ("The next stop: Arriaga.", "Arriaga", "toward"),
    ("Their next stop, Arriaga, has no hotel.", "Arriaga", "toward"),
    ("Next town (on Friday): Arriaga.", "Arriaga", "toward"),
    ("Huixtla was their stop on Tuesday.", "Huixtla", "at"),
    ("Arriaga will be the halt for Friday.", "Arriaga", "toward"),
    ("Arriaga, a halt of old, has a bridge.", "Arriaga", "mention"),
    ("Today's target is Arriaga.", "Arriaga", "toward"),
    ("On Monday the target was Arriaga.", "Arriaga", "destination"),
    ("Huixtla cheered a late goal.", "Huixtla", "mention"),
]
GOALS_ES: list[tuple[str, str, Role]] = [
    ("Huixtla es su meta.", "Huixtla", "destination"),
    ("Huixtla no es su meta.", "Huixtla", "mention"),
    ("Próxima parada: Arriaga.", "Arriaga", "toward"),
    ("La siguiente escala, Arriaga, no tiene hotel.", "Arriaga", "toward"),
    ("El objetivo de hoy es Arriaga.", "Arriaga", "toward"),
]

HOSTS: list[tuple[str, str, Role, Group]] = [
    ("Huixtla woke to thousands of migrants.", "Huixtla", "at", "main"),
    ("Huixtla welcomed the riders with bread.", "Huixtla", "at", "main"),
    ("The main square of Huixtla received them.", "Huixtla", "at", "main"),
    ("It rained, and Huixtla housed the marchers.", "Huixtla", "at", "main"),
    ("Huixtla fed the caravan on Tuesday.", "Huixtla", "at", "main"),
    ("Huixtla welcomed the vanguard on Tuesday.", "Huixtla", "at", "vanguard"),
    ("Huixtla welcomed a second caravan.", "Huixtla", "at", "other"),
    ("The vanguard rested. Huixtla welcomed them.", "Huixtla", "at", "vanguard"),
    ("Huixtla plans to welcome the caravan on Friday.", "Huixtla", "toward", "main"),
    ("Huixtla is waiting for the caravan.", "Huixtla", "toward", "main"),
    ("Mexico City welcomed the caravan on Tuesday.", "Mexico City", "at", "main"),
    ("Mexico City feeds the caravan.", "Mexico City", "mention", "main"),
    ("Washington fears the caravan.", "Washington", "mention", "main"),
    ("Chiapas welcomed the caravan.", "Chiapas", "mention", "main"),
    ("Honduras welcomed the caravan.", "Honduras", "mention", "main"),
    ("Huixtla said that the caravan is large.", "Huixtla", "mention", "main"),
    ("Huixtla never welcomed the caravan.", "Huixtla", "mention", "main"),
    ("Huixtla usually welcomes the caravan.", "Huixtla", "mention", "main"),
    ("Huixtla welcomed a circus.", "Huixtla", "mention", "main"),
    ("Huixtla the migrants did not like.", "Huixtla", "mention", "main"),
    ("Huixtla, fog and rain.", "Huixtla", "mention", "main"),
    ("The governor spoke. Huixtla welcomed them.", "Huixtla", "mention", "main"),
    ("A long, dull Huixtla welcomed the riders.", "Huixtla", "at", "main"),
]
HOSTS_ES: list[tuple[str, str, Role, Group]] = [
    ("Huixtla recibió a la caravana.", "Huixtla", "at", "main"),
    ("Huixtla amaneció con miles de migrantes en sus calles.", "Huixtla", "at", "main"),
    ("Huixtla dio la bienvenida a los migrantes.", "Huixtla", "at", "main"),
    ("El parque central de Huixtla los recibió.", "Huixtla", "at", "main"),
    ("Huixtla recibió a la avanzada.", "Huixtla", "at", "vanguard"),
    ("Huixtla recibirá a la caravana el viernes.", "Huixtla", "toward", "main"),
    ("Huixtla nunca recibió a la caravana.", "Huixtla", "mention", "main"),
    ("Washington teme a la caravana.", "Washington", "mention", "main"),
    ("El gobernador salió. Huixtla los recibió.", "Huixtla", "mention", "main"),
]

# The place itself is what is spoken of.
TOLD_OF: list[tuple[str, str, Role]] = [
    ("Huixtla lies behind.", "Huixtla", "passed"),
    ("Huixtla will soon lie behind.", "Huixtla", "toward"),
    ("Huixtla lies ahead.", "Huixtla", "toward"),
    ("Huixtla does not lie ahead.", "Huixtla", "mention"),
    ("Huixtla was reached on Tuesday.", "Huixtla", "at"),
    ("Huixtla was left at dawn.", "Huixtla", "passed"),
    ("Huixtla was crossed in silence.", "Huixtla", "passed"),
    ("Huixtla will be reached on Friday.", "Huixtla", "toward"),
    ("Huixtla was not reached.", "Huixtla", "mention"),
    ("Huixtla was painted in May.", "Huixtla", "mention"),
    ("The governor rested. Huixtla lies behind.", "Huixtla", "mention"),
    ("The governor rested. Huixtla was reached.", "Huixtla", "mention"),
]
TOLD_OF_ES: list[tuple[str, str, Role]] = [
    ("Huixtla queda atrás.", "Huixtla", "passed"),
    ("Arriaga queda por delante.", "Arriaga", "toward"),
    ("Huixtla fue alcanzada el martes.", "Huixtla", "at"),
    ("Arriaga será alcanzada el viernes.", "Arriaga", "toward"),
]

SEEN: list[tuple[str, str, Role, Group]] = [
    ("Rain woke the caravan on Tuesday in Huixtla.", "Huixtla", "at", "main"),
    ("Police stopped the marchers at dawn in Huixtla.", "Huixtla", "at", "main"),
    ("A family in Huixtla took them in.", "Huixtla", "at", "main"),
    ("The heat wore them out in Arriaga.", "Arriaga", "at", "main"),
    ("The second caravan rested. Rain woke them in Huixtla.", "Huixtla", "at", "other"),
    ("Rain woke the caravan on Tuesday in Honduras.", "Honduras", "mention", "main"),
    ("Rain never woke the marchers at dawn in Huixtla.", "Huixtla", "mention", "main"),
    ("Rain will wake the marchers at dawn in Huixtla.", "Huixtla", "mention", "main"),
    ("Police stopped some marchers at dawn in Huixtla.", "Huixtla", "mention", "main"),
    ("The mayor complained in Huixtla about the marchers.", "Huixtla", "mention", "main"),
    ("The mayor talked at dawn about the marchers in Huixtla.", "Huixtla", "mention", "main"),
    ("The law angered the marchers at dawn in Huixtla.", "Huixtla", "mention", "main"),
    ("The governor spoke. Rain woke them in Huixtla.", "Huixtla", "mention", "main"),
]
SEEN_ES: list[tuple[str, str, Role, Group]] = [
    ("La lluvia despertó a los migrantes el martes en Huixtla.", "Huixtla", "at", "main"),
    ("La policía frenó el martes a la caravana en Huixtla.", "Huixtla", "at", "main"),
    ("Una familia en Huixtla los alojó.", "Huixtla", "at", "main"),
    ("La policía no frenó el martes a los migrantes en Huixtla.", "Huixtla", "mention", "main"),
    ("El alcalde dijo en Huixtla que llueve.", "Huixtla", "mention", "main"),
]

NIGHTS: list[tuple[str, str, Role]] = [
    ("After a Saturday night in Huixtla the caravan was off.", "Huixtla", "at"),
    ("A Sunday in Huixtla restored everyone.", "Huixtla", "at"),
    ("The Tuesday in Huixtla was long.", "Huixtla", "at"),
    ("Sunday in Huixtla the governor spoke.", "Huixtla", "mention"),
    ("The governor rested. A Sunday in Huixtla restored everyone.", "Huixtla", "mention"),
    ("The governor rested. After a Sunday in Huixtla the caravan sang.", "Huixtla", "at"),
    ("A day in Huixtla followed.", "Huixtla", "mention"),
]
NIGHTS_ES: list[tuple[str, str, Role]] = [
    ("Tras una noche de sábado en Huixtla, la caravana siguió.", "Huixtla", "at"),
    ("Tras el sábado en Huixtla, la caravana siguió.", "Huixtla", "at"),
]

LEFT_BEHIND: list[tuple[str, str, Role, Group]] = [
    ("Some miles after Huixtla, the caravan rested.", "Huixtla", "passed", "main"),
    ("The caravan rested after Huixtla.", "Huixtla", "passed", "main"),
    ("After Huixtla, the vanguard rested.", "Huixtla", "passed", "vanguard"),
    ("After Huixtla, the governor rested.", "Huixtla", "mention", "main"),
    ("After Huixtla, the caravan will rest.", "Huixtla", "mention", "main"),
    ("After Huixtla, the caravan did not rest.", "Huixtla", "mention", "main"),
    ("After Honduras, the caravan rested.", "Honduras", "mention", "main"),
    ("After Huixtla, a long silence.", "Huixtla", "mention", "main"),
]
LEFT_BEHIND_ES: list[tuple[str, str, Role, Group]] = [
    ("Tras Huixtla, la caravana descansó.", "Huixtla", "passed", "main"),
    ("Después de Huixtla, la retaguardia descansó.", "Huixtla", "passed", "rear"),
    ("Tras Huixtla, la caravana descansará.", "Huixtla", "mention", "main"),
    ("Tras Huixtla, el gobernador descansó.", "Huixtla", "mention", "main"),
]

LENGTHS: list[tuple[str, str, Role]] = [
    ("They have 250 km to Arriaga.", "Arriaga", "toward"),
    ("On the way to Arriaga 31 km lie before them.", "Arriaga", "toward"),
    ("They have made 80 km since Huixtla.", "Huixtla", "departed"),
    ("Since Huixtla they have made 80 km.", "Huixtla", "departed"),
    ("80 km from Huixtla.", "Huixtla", "departed"),
    ("They will make 80 km after Huixtla.", "Huixtla", "mention"),
    ("They have not made 80 km since Huixtla.", "Huixtla", "mention"),
    ("The governor has flown 80 km since Huixtla.", "Huixtla", "mention"),
    ("The governor spoke. 80 km from Huixtla.", "Huixtla", "mention"),
    ("The governor came. The road has 31 km to Arriaga.", "Arriaga", "mention"),
]
LENGTHS_ES: list[tuple[str, str, Role]] = [
    ("Les faltan 31 kilómetros para Arriaga.", "Arriaga", "toward"),
    ("Faltan 250 kilómetros para Arriaga.", "Arriaga", "toward"),
    ("Desde Huixtla han hecho 80 kilómetros.", "Huixtla", "departed"),
    ("El gobernador voló 80 kilómetros desde Huixtla.", "Huixtla", "mention"),
]


@pytest.mark.parametrize(("text", "name", "expected"), GOALS)
def test_a_place_may_be_called_a_goal_or_a_stop(text: str, name: str, expected: Role) -> None:
    assert role(text, name) == expected


@pytest.mark.parametrize(("text", "name", "expected"), GOALS_ES)
def test_a_place_may_be_called_a_goal_or_a_stop_in_spanish(text: str, name: str, expected: Role) -> None:
    assert role(text, name, language="es") == expected


@pytest.mark.parametrize(("text", "name", "expected", "group"), HOSTS)
def test_a_town_may_be_the_host_of_the_group(text: str, name: str, expected: Role, group: Group) -> None:
    assert told(text, name) == [(expected, group)]


@pytest.mark.parametrize(("text", "name", "expected", "group"), HOSTS_ES)
def test_a_town_may_be_the_host_of_the_group_in_spanish(text: str, name: str, expected: Role, group: Group) -> None:
    assert told(text, name, language="es") == [(expected, group)]


@pytest.mark.parametrize(("text", "name", "expected"), TOLD_OF)
def test_a_town_may_be_what_lies_behind_or_ahead_or_was_reached(text: str, name: str, expected: Role) -> None:
    assert role(text, name) == expected


@pytest.mark.parametrize(("text", "name", "expected"), TOLD_OF_ES)
def test_a_town_may_be_what_lies_behind_or_ahead_in_spanish(text: str, name: str, expected: Role) -> None:
    assert role(text, name, language="es") == expected


@pytest.mark.parametrize(("text", "name", "expected", "group"), SEEN)
def test_the_group_is_where_something_happens_to_it(text: str, name: str, expected: Role, group: Group) -> None:
    assert told(text, name) == [(expected, group)]


@pytest.mark.parametrize(("text", "name", "expected", "group"), SEEN_ES)
def test_the_group_is_where_something_happens_to_it_in_spanish(
    text: str, name: str, expected: Role, group: Group
) -> None:
    assert told(text, name, language="es") == [(expected, group)]


@pytest.mark.parametrize(("text", "name", "expected"), NIGHTS)
def test_a_day_with_an_article_is_a_stay(text: str, name: str, expected: Role) -> None:
    assert role(text, name) == expected


@pytest.mark.parametrize(("text", "name", "expected"), NIGHTS_ES)
def test_a_day_with_an_article_is_a_stay_in_spanish(text: str, name: str, expected: Role) -> None:
    assert role(text, name, language="es") == expected


@pytest.mark.parametrize(("text", "name", "expected", "group"), LEFT_BEHIND)
def test_what_the_group_does_after_a_town_it_does_beyond_it(text: str, name: str, expected: Role, group: Group) -> None:
    assert told(text, name) == [(expected, group)]


@pytest.mark.parametrize(("text", "name", "expected", "group"), LEFT_BEHIND_ES)
def test_what_the_group_does_after_a_town_it_does_beyond_it_in_spanish(
    text: str, name: str, expected: Role, group: Group
) -> None:
    assert told(text, name, language="es") == [(expected, group)]


@pytest.mark.parametrize(("text", "name", "expected"), LENGTHS)
def test_a_length_leads_to_a_stop_ahead_or_from_one_left_behind(text: str, name: str, expected: Role) -> None:
    assert role(text, name) == expected


@pytest.mark.parametrize(("text", "name", "expected"), LENGTHS_ES)
def test_a_length_leads_to_a_stop_ahead_or_from_one_left_behind_in_spanish(
    text: str, name: str, expected: Role
) -> None:
    assert role(text, name, language="es") == expected


def test_a_town_left_behind_by_a_length_has_not_the_day_of_the_sentence() -> None:
    assert position("On Tuesday they had made 80 km since Tapachula.", "Tapachula").date.start is None


def test_a_group_told_of_in_another_clause_is_not_where_an_official_arrives() -> None:
    text = "The caravan set out on Monday, days before US envoy Ana Ruiz arrives in Huixtla to talk about the border."
    assert role(text, "Huixtla") == "mention"
