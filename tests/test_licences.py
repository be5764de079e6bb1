"""The libraries that an installation brings: their licences are known, go with the project's, and stand in the docs."""

from __future__ import annotations

from importlib.metadata import distribution

import pytest
from caravan_map.scripts.licences import PAGE, asked_by, is_compatible, licence, table


def told() -> dict[str, str]:
    """Give what docs/licences.md says of each library."""
    rows = (line.split(" | ") for line in PAGE.read_text(encoding="utf-8").splitlines() if line.startswith("| "))
    return {cells[0].removeprefix("| "): cells[1] for cells in rows}


def test_every_library_stands_in_the_docs_with_its_licence() -> None:
    page = told()
    assert {name: page.get(name) for name in asked_by()} == {name: licence(distribution(name)) for name in asked_by()}


def test_every_licence_goes_with_the_projects() -> None:
    assert table().startswith("| library | licence |")


@pytest.mark.parametrize(
    ("expression", "goes"),
    [
        ("MIT", True),
        ("GPL-3.0-only", False),
        ("unknown", False),
        ("", False),
        ("MIT OR GPL-3.0-only", True),
        ("GPL-3.0-only OR MIT", True),
        ("MIT AND GPL-3.0-only", False),
        ("MIT AND (BSD-2-Clause OR GPL-2.0-only)", True),
        ("(MIT", False),
        ("MIT)", False),
        ("MIT MIT", False),
    ],
)
def test_an_expression_is_weighed(expression: str, *, goes: bool) -> None:
    assert is_compatible(expression) is goes
