from __future__ import annotations

import pytest
from caravan_map.news.claims import Role
from support.newsroom import positions, role

# Sentences, the place each is asked about, the role it gives it.

DAYS: list[tuple[str, str, Role]] = [
    ("The marchers rested. Saturday was Huixtla, whose river cooled their feet.", "Huixtla", "at"),
    ("The marchers rested. Saturday was Huixtla, and Sunday was Arriaga.", "Arriaga", "at"),
    ("The marchers rested. On Saturday it was Huixtla.", "Huixtla", "at"),
    ("The marchers rested. Tomorrow is Huixtla.", "Huixtla", "toward"),
    ("The marchers rested. Thursday will be Huixtla.", "Huixtla", "toward"),
    ("The marchers rested. Tomorrow Huixtla, Wednesday Arriaga.", "Huixtla", "toward"),
    ("The marchers rested. Tomorrow Huixtla, Wednesday Arriaga.", "Arriaga", "toward"),
    ("The marchers rested. On Saturday Huixtla was shut.", "Huixtla", "mention"),
    ("The marchers rested. On Saturday Huixtla's mayor spoke.", "Huixtla", "mention"),
]
DAYS_ES: list[tuple[str, str, Role]] = [
    ("La caravana descansó. Mañana, Huixtla.", "Huixtla", "toward"),
    ("La caravana descansó. El sábado fue Huixtla, y el domingo, Arriaga.", "Arriaga", "at"),
    ("La caravana descansó. El jueves será Huixtla.", "Huixtla", "toward"),
    ("La caravana descansó. El sábado Huixtla cerró.", "Huixtla", "mention"),
]

LABELS: list[tuple[str, str, Role]] = [
    ("The march rested. Start: Huixtla, 07:15.", "Huixtla", "departed"),
    ("The march rested. Midday rest: Huixtla.", "Huixtla", "at"),
    ("The march rested. End: Huixtla, about 18:40.", "Huixtla", "at"),
    ("The march rested. Next halt: Huixtla.", "Huixtla", "toward"),
    ("The march rested. Phone: Huixtla 24.", "Huixtla", "mention"),
]
LABELS_ES: list[tuple[str, str, Role]] = [
    ("La caravana descansó. Salida: Huixtla.", "Huixtla", "departed"),
    ("La caravana descansó. Llegada: Huixtla, 14:00.", "Huixtla", "at"),
]

HEADED: list[tuple[str, str, Role]] = [
    ("The march rested. Tomorrow: over the hills, camp in Huixtla.", "Huixtla", "toward"),
    ("The march rested. Tomorrow: Huixtla and Arriaga.", "Arriaga", "toward"),
    ("The march rested. Tomorrow: to Huixtla by noon, then on to Arriaga.", "Huixtla", "toward"),
    ("The march rested. Yesterday: Huixtla.", "Huixtla", "at"),
]


@pytest.mark.parametrize(("text", "name", "expected"), DAYS)
def test_a_day_may_lead_to_a_place(text: str, name: str, expected: Role) -> None:
    assert role(text, name) == expected


@pytest.mark.parametrize(("text", "name", "expected"), DAYS_ES)
def test_a_day_may_lead_to_a_place_in_spanish(text: str, name: str, expected: Role) -> None:
    assert role(text, name, language="es") == expected


@pytest.mark.parametrize(("text", "name", "expected"), LABELS)
def test_a_label_may_lead_to_a_place(text: str, name: str, expected: Role) -> None:
    assert role(text, name) == expected


@pytest.mark.parametrize(("text", "name", "expected"), LABELS_ES)
def test_a_label_may_lead_to_a_place_in_spanish(text: str, name: str, expected: Role) -> None:
    assert role(text, name, language="es") == expected


@pytest.mark.parametrize(("text", "name", "expected"), HEADED)
def test_what_stands_under_a_day_to_come_is_ahead(text: str, name: str, expected: Role) -> None:
    assert role(text, name) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "La caravana descansó. Fue largo el tramo desde Huixtla, su parada del miércoles.", "at"),
        ("en", "The march rested. It limped in to Huixtla, its bed for tomorrow, at dusk.", "at"),
        ("en", "The marchers rested. Rain fell in Huixtla, their home of Monday night.", "at"),
        ("en", "The marchers rested. Rain fell in Huixtla, their home for years.", "mention"),
        ("es", "La caravana descansó. El alcalde habló. Mañana, a las cuatro, rumbo a Huixtla.", "toward"),
        ("es", "La caravana se fue esta madrugada: 23 kilómetros a Huixtla.", "toward"),
        ("en", "The march goes on. Last night's camp was at Huixtla.", "at"),
        ("en", "The march goes on. The governor's bed was in Huixtla.", "mention"),
        ("en", "Migrant march due in Huixtla tonight", "toward"),
        ("en", "The march goes on. They are expected at a ranch in Huixtla.", "toward"),
        ("en", "The marchers agreed to rest, walk on to Arriaga and sleep in Huixtla.", "toward"),
        ("en", "The marchers rested. On Monday they managed barely eight miles to Huixtla.", "at"),
    ],
)
def test_stops_and_stages_are_told_beside_their_town(language: str, text: str, expected: Role) -> None:
    assert role(text, "Huixtla", language=language) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The march goes on.\n9:30 a.m. Huixtla. A tyre has burst."),
        ("en", "The march goes on.\n12:05 Huixtla: horns, flags."),
        ("es", "La caravana sigue.\n7:10 Huixtla. Amanece."),
    ],
)
def test_a_log_places_them_by_the_hour(language: str, text: str) -> None:
    assert role(text, "Huixtla", language=language) == "at"


def test_the_days_of_a_list_are_those_near_the_report() -> None:
    text = "The monks slept in Huixtla and will sleep in Arriaga.\nJune 8: Huixtla\nJune 12: Arriaga"
    found = [(claim.place.name, claim.role, str(claim.date.start)) for claim in positions(text)[2:]]
    assert found == [("Huixtla", "at", "2022-06-08"), ("Arriaga", "toward", "2022-06-12")]
