"""A row of the table of measurements, and the table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """One measured figure beside its target."""

    what: str
    value: str
    target: str


def table(rows: Sequence[Row]) -> str:
    """Lay rows out as a Markdown table."""
    lines = ["| what | measured | target |", "|---|---|---|"]
    return "\n".join([*lines, *(f"| {row.what} | {row.value} | {row.target} |" for row in rows)])
