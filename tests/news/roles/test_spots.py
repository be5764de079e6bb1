from __future__ import annotations

import pytest
from caravan_map.news.claims import Role
from support.newsroom import role

SPOTS: list[tuple[str, str, Role]] = [
    ("en", "The marchers occupied the main square of Huixtla on Monday.", "at"),
    ("en", "They filled the park of Huixtla.", "at"),
    ("en", "They will fill the park of Huixtla on Friday.", "toward"),
    ("en", "They did not fill the park of Huixtla.", "mention"),
    ("en", "The teachers occupied the town hall in Huixtla.", "at"),
    ("en", "The tractors blocked the roundabout in Huixtla.", "at"),
    ("en", "The farmers are blocking the motorway near Huixtla.", "at"),
    ("en", "Protesters blocked the bridge in Huixtla.", "mention"),
    ("en", "Police blocked the bridge in Huixtla.", "mention"),
    ("en", "The truckers blocked the roads in Huixtla and Tonalá.", "mention"),
    ("es", "Los productores bloquearon carreteras en Huixtla y Tonalá.", "mention"),
    ("es", "Los pensionados ocupan la plaza de Huixtla desde el lunes.", "at"),
    ("es", "Los agricultores bloquean la autopista cerca de Huixtla.", "at"),
    ("en", "The governor opened the park of Huixtla.", "mention"),
    ("es", "La caravana ocupa hoy el domo y medio parque de Huixtla.", "at"),
    ("es", "Los migrantes llenaron la plaza de Huixtla.", "at"),
    ("es", "El alcalde cerró la plaza de Huixtla.", "mention"),
]
ENTRIES: list[tuple[str, str, Role]] = [
    ("es", "Los marchistas llegaron al acceso de Huixtla.", "at"),
    ("es", "Los marchistas llegaron al ingreso de Huixtla.", "at"),
    ("es", "Los marchistas acamparon en el acceso a Huixtla.", "at"),
    ("es", "Los marchistas descansaron en el ingreso de Huixtla.", "at"),
    ("es", "Bloquearon los accesos a Huixtla.", "mention"),
    ("en", "The marchers camped at the entrance to Huixtla.", "at"),
    ("en", "The marchers rested at the entry to Huixtla.", "at"),
]
WARDS = [
    ("en", "The march slept in Arriaga. Fourteen marchers lie in hospital in Huixtla."),
    ("en", "The march slept in Arriaga. Two marchers were in jail in Huixtla."),
    ("es", "La caravana durmió en Arriaga. Dos migrantes están en el hospital de Huixtla."),
    ("es", "La caravana durmió en Arriaga. Dos migrantes duermen en la cárcel de Huixtla."),
]


@pytest.mark.parametrize(("language", "text", "expected"), SPOTS)
def test_who_fills_a_square_is_in_its_town(language: str, text: str, expected: Role) -> None:
    assert role(text, "Huixtla", language=language) == expected


@pytest.mark.parametrize(("language", "text"), WARDS)
def test_who_lies_in_a_hospital_or_sits_in_a_jail_is_not_with_the_group(language: str, text: str) -> None:
    assert role(text, "Huixtla", language=language) == "mention"


@pytest.mark.parametrize(("language", "text", "expected"), ENTRIES)
def test_who_rests_at_the_way_into_a_town_is_in_it(language: str, text: str, expected: Role) -> None:
    assert role(text, "Huixtla", language=language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The pilgrims walked to a rally in Huixtla on Tuesday.", "at"),
        ("The pilgrims are on their way to a meeting in Huixtla.", "toward"),
        ("The pilgrims slept twice on their way to a gathering in Huixtla.", "toward"),
        ("The pilgrims walked the long road to Huixtla.", "at"),
        ("The pilgrims will next walk to Huixtla.", "toward"),
        ("The pilgrims walked on to Huixtla on Tuesday.", "at"),
        ("The pilgrims will walk on to Huixtla.", "toward"),
        ("The pilgrims are walking on to Huixtla.", "toward"),
        ("The pilgrims left Arriaga. Their walk is an answer to the attack on Huixtla.", "mention"),
    ],
)
def test_a_way_to_what_is_in_a_town_is_a_way_to_it(text: str, expected: Role) -> None:
    assert role(text, "Huixtla") == expected
