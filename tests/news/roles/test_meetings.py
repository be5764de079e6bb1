"""Other groups that the story's own is to meet, columns that are called after a side, and hyphens for dashes."""

from __future__ import annotations

import pytest
from caravan_map.news.claims import Group, Role
from support.newsroom import reading, role, told


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("Los caminantes irán a Puebla, donde confluirán con la marcha que salió de Huixtla.", "other"),
        ("En Puebla nos vamos a juntar con el grupo que viene de Huixtla.", "other"),
        ("Los caminantes se encontrarán en Puebla con una veintena de jubilados que partieron de Huixtla.", "other"),
        ("El obispo se reunirá con la caravana que salió de Huixtla.", "main"),
        ("Los jóvenes caminan con la caravana que salió de Huixtla.", "main"),
        ("Se toparon ayer con la columna que salió de Huixtla.", "main"),
    ],
)
def test_whom_a_group_is_still_to_meet_are_others(text: str, group: Group) -> None:
    assert told(text, "Huixtla", language="es") == [("departed", group)]


def test_a_column_called_after_a_side_is_no_part_ahead_of_its_march() -> None:
    text = "La columna sur de la marcha salió de Huixtla el lunes."
    assert told(text, "Huixtla", language="es") == [("departed", "main")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Veinte maestros -doce de ellos con hijos- salieron el lunes de Huixtla.", "departed"),
        ("Las promesas -salieron el lunes de Huixtla- son muchas.", "departed"),
        ("Sobre la carretera Huixtla-Tonalá avanzan los migrantes.", "mention"),
        ("La mega-caravana salió de Huixtla.", "departed"),
    ],
)
def test_a_hyphen_apart_from_one_of_its_neighbours_is_a_dash(text: str, expected: Role) -> None:
    assert role(text, "Huixtla", language="es") == expected


@pytest.mark.parametrize(
    "text",
    [
        "Los vecinos los recibieron en su entrada a Puebla por la carretera de Huixtla.",
        "La caravana llegó a Puebla por la carretera de Huixtla.",
    ],
)
def test_the_road_by_which_a_town_is_entered_is_named_after_its_other_end(text: str) -> None:
    assert role(text, "Huixtla", language="es") == "mention"


def test_a_figure_beside_a_day_to_come_is_not_of_the_year_before() -> None:
    (length,) = reading("They will walk 600 km to reach Puebla on July 15.").lengths
    assert f"{length.date.start}" == "2022-07-15"
