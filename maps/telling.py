"""The story step by step: what was reported, place by place and size by size, each with quote and source."""

from __future__ import annotations

from typing import Any

from ..news.claims import Reading
from ..wording.words import Words
from . import notes, tables
from .scene import Scene
from .sightings import JudgedClaim, Sighting, borders

MOST_STEPS = 60
"""Of more steps than these those with the fewest reports are left out: nobody clicks through a thousand."""


def steps(shown: Scene, reading: Reading, words: Words) -> list[dict[str, Any]]:
    """Give the steps.

    Parameters
    ----------
    shown
        The story; its used sightings with a date become steps, first to last.
    reading
        Holds the sizes; what the articles say of the main group's, repeats left out, becomes steps, too.
    words
        The language.

    Returns
    -------
    list[dict[str, Any]]
        ``claim`` (the report quoted), ``day`` (ISO), ``head``, ``where``, ``more`` (how many further reports), and
        what `notes.facts` says of the report.
    """
    goals = (goal for goal in shown.goals if any(report.verdict.used for report in goal.reports))
    seen = (*borders(shown.reports), *shown.pins, *shown.areas, *goals)
    dated = [sighting for sighting in seen if sighting.date.start is not None]
    telling = sorted(dated, key=lambda sighting: -len(sighting.reports))[:MOST_STEPS]
    told = [_step(sighting, words) for sighting in sorted(telling, key=_order)]
    room = MOST_STEPS - len(told)
    return sorted([*told, *_sizes(reading, words)[:room]], key=lambda step: str(step["day"]))


def quoted(sighting: Sighting) -> JudgedClaim:
    """Choose the report to quote: a first-hand one of the narrowest date, the likeliest, and the longest quote."""
    return max(
        sighting.reports,
        key=lambda report: (
            report.claim.same_as is None,
            -(report.claim.date.days or 1000),
            round(report.verdict.posterior, 2),
            len(report.claim.quote),
        ),
    )


def _sizes(reading: Reading, words: Words) -> list[dict[str, Any]]:
    rows = {row["id"]: row for row in tables.figure_rows(reading, words)}
    firsts = [size for size in reading.sizes if size.group == "main" and size.same_as is None and size.date.start]
    return [
        rows[size.id]
        | {"claim": size.id, "when": rows[size.id]["date"], "head": rows[size.id]["value"], "where": "", "more": ""}
        for size in firsts
    ]


def _order(sighting: Sighting) -> tuple[str, bool, int]:
    return (str(sighting.day), sighting.role != "departed", sighting.number)


def _step(sighting: Sighting, words: Words) -> dict[str, Any]:
    report = quoted(sighting)
    others = len(sighting.reports) - 1
    return notes.facts(report, words) | {
        "claim": report.claim.id,
        "day": sighting.day.isoformat() if sighting.day else "",
        "when": words.dates(sighting.date),
        "head": notes.heading(sighting, words),
        "where": notes.whereabouts(sighting, words),
        "more": words.count("and one more report", "and {n} more reports", others) if others else "",
    }
