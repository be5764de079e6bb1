"""Remarks: what a reader must know beside the figures, told apart by kind so that any language can word them.

The words are in `wording`; here are the kinds, and the figures that belong to each (kilometres, days).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

Value = int | float | str | date

RemarkKind = Literal[
    # Why there is no arrival, or how it was reckoned.
    "none-in-a-town",
    "one-in-a-town",
    "too-old",
    "maybe-ended",
    "over-a-year",
    "too-wide",
    "far-too-wide",
    "has-stopped",
    "has-ended",
    "arrived",
    "no-goal",
    "reckoned",
    "withheld",
    # What to beware of.
    "no-position",
    "no-route",
    "no-report",
    "old-report",
    "lost",
    "thin",
    "thin-end",
    "dissolved",
    "reported-shorter",
    "reported-longer",
    "outrun",
    "fitted",
    "open",
    "of-reading",
]


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing to be said.

    Attributes
    ----------
    kind
        What it says.
    figures
        The figures in it, by name; whole numbers are counts, others kilometres.
    """

    kind: RemarkKind
    figures: Mapping[str, Value] = field(default_factory=dict)


def of_reading(text: str) -> Remark:
    """Pass on what the reading of the articles has to say, in its own words."""
    return Remark("of-reading", {"text": text})
