"""A group of some people, named after the group that a text is about, is not that group."""

from __future__ import annotations

import pytest
from caravan_map.news.claims import Group
from support.newsroom import position

BANDS: list[tuple[str, str, Group]] = [
    ("The column reached Huixtla on Monday. A small group of 40 went on to Escuintla.", "Escuintla", "other"),
    ("The column reached Huixtla on Monday. A group of students came through Arriaga.", "Arriaga", "other"),
    ("The column reached Huixtla on Monday. A group of about 90 is in Arriaga already.", "Arriaga", "vanguard"),
    ("The column reached Huixtla on Monday. A group of 3,000 went on to Escuintla.", "Escuintla", "main"),
    ("A group of some 200 riders left Huixtla on Monday. They reached Escuintla.", "Huixtla", "main"),
    ("A group of some 200 riders left Huixtla on Monday. They reached Escuintla.", "Escuintla", "main"),
    ("La columna llegó el lunes a Huixtla. Un grupo de unos 80 se quedó en Arriaga.", "Arriaga", "other"),
    (
        "La columna llegó el lunes a Huixtla. Un grupo de jubilados, que ayer pasó por Arriaga, los espera.",
        "Arriaga",
        "other",
    ),
    ("La columna llegó el lunes a Huixtla. Un grupo de unos 80 se encuentra ya en Arriaga.", "Arriaga", "vanguard"),
]


@pytest.mark.parametrize(("text", "name", "expected"), BANDS)
def test_a_group_of_some_beside_the_group_is_another(text: str, name: str, expected: Group) -> None:
    assert position(text, name).group == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Llegaron el lunes a Arriaga unos mil 900 integrantes de la caravana.", "main"),
        ("Llegaron el lunes a Arriaga 60 integrantes de la caravana.", "vanguard"),
    ],
)
def test_so_many_members_are_the_group_itself(text: str, expected: Group) -> None:
    assert position(text, "Arriaga").group == expected


@pytest.mark.parametrize(
    "text",
    [
        "The riders left at dawn. The next bank is in Arriaga, a farm town, which they intend to reach tonight.",
        "The riders left at dawn. The next bank is in Arriaga, ten miles uphill, which they hope to reach tonight.",
    ],
)
def test_a_clause_about_a_place_follows_what_tells_where_it_is(text: str) -> None:
    assert position(text, "Arriaga").role == "toward"
